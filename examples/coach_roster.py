"""A coach's evening: a table of athletes and a folder of calendars become a folder of plans.

On the command line the same is `plyocal roster calendars -o plans --athletes roster.csv`.
"""

import csv
import io
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date

from plyocal import demo_calendar
from plyocal.roster import Assignment, athlete_from, plan_roster

TABLE = """\
name,level,per-week,box,race
Ada,advanced,2,yes,
Ben,beginner,1,,
Chidi,intermediate,2,,2026-03-29
Dana,beginner,2,,
"""
RACE_DAY = date(2026, 3, 29)


def assignments() -> Iterator[Assignment]:
    """One assignment an athlete; here all of them run the demo's calendar."""
    for row in csv.DictReader(io.StringIO(TABLE)):
        name = row.pop("name")
        calendar = b"no calendar at all" if name == "Dana" else demo_calendar(RACE_DAY)
        yield Assignment(name=name, calendar=calendar, athlete=athlete_from(row))


def main() -> None:
    """Plan for everyone on two processes, and say what came of it."""
    with ProcessPoolExecutor(2) as pool:
        results = sorted(plan_roster(assignments(), pool), key=lambda result: result.name)
    for result in results:
        if result.error:
            print(f"{result.name}: failed, {result.error}")
        else:
            size = f"{result.sessions} sessions, {result.foot_contacts} foot contacts"
            print(f"{result.name}: {size} in {result.weeks} weeks")


if __name__ == "__main__":
    main()
