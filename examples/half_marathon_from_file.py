"""A calendar file in, two out: the sessions alone, and the original with the sessions in it.

Run it with `python examples/half_marathon_from_file.py`; it reads half_marathon.ics, which lies beside it,
and writes into the current folder.
"""

from pathlib import Path
from typing import Final

import plyocal
from plyocal import Athlete, Level

SOURCE: Final = Path(__file__).with_name("half_marathon.ics")
ALONE: Final = Path("half_marathon-plyo.ics")
MERGED: Final = Path("half_marathon+plyo.ics")


def main() -> None:
    """Plan, write both files, and show that nothing of the runner's was touched."""
    calendar = plyocal.read(SOURCE)
    print(f"{calendar.name}: {len(calendar.workouts)} events from {calendar.start} to {calendar.until}")
    athlete = Athlete(level=Level.BEGINNER)
    plan = plyocal.schedule(calendar, athlete)
    plan.write(ALONE)
    plan.write(MERGED, merge=True)
    for week in plan.season.weeks:
        days = ", ".join(f"{session.day:%a %d %b}" for session in week.sessions) or "none"
        print(f"week from {week.first_day:%d %b}  {week.phase.value:9} {days}")
    print(f"{ALONE} holds {ALONE.read_bytes().count(b'BEGIN:VEVENT')} sessions")
    print("rules broken in the merged file:", len(plyocal.check(MERGED, athlete)))
    back = plyocal.remove(MERGED) == SOURCE.read_bytes()
    print("taken out again, the original is", "the same, byte for byte" if back else "not the same")


if __name__ == "__main__":
    main()
