"""The race moved by two weeks: what stays, what moves, what goes, and what does not happen twice.

Run it with `python examples/race_moved.py`.
"""

from datetime import date
from typing import Final

import plyocal
from plyocal import Athlete, Level

OLD_RACE: Final = date(2026, 3, 29)
NEW_RACE: Final = date(2026, 4, 12)
TODAY: Final = date(2026, 2, 2)
"""Four weeks of the old plan are done."""


def main() -> None:
    """Plan, run four weeks, move the race, plan again with the plan before at hand."""
    athlete = Athlete(level=Level.INTERMEDIATE)
    before = plyocal.schedule(plyocal.read(plyocal.demo_calendar(OLD_RACE)), athlete)
    print(f"race on {OLD_RACE}: {len(before.sessions)} sessions")

    moved_race = plyocal.read(plyocal.demo_calendar(NEW_RACE))
    after = plyocal.schedule(moved_race, athlete, start=TODAY, previous=before.to_ical())
    print(f"race on {NEW_RACE}, seen on {TODAY}: {len(after.sessions)} sessions")
    for each in after.revision.revised:
        was = f" (was {each.was.day:%a %d %b})" if each.was and each.was.day != each.session.day else ""
        print(f"    {each.change.value:8} {each.session.day:%a %d %b}{was}")

    done = [session.uid for session in before.sessions if session.day < TODAY]
    kept = {each.session.uid for each in after.revision.kept}
    print(
        "sessions already done that stayed as they were:", sum(uid in kept for uid in done), "of", len(done)
    )
    again = plyocal.schedule(moved_race, athlete, start=TODAY, previous=after.to_ical())
    print("planned once more, the file is", "the same" if again.to_ical() == after.to_ical() else "another")


if __name__ == "__main__":
    main()
