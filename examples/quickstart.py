"""The shortest way: a running calendar in, the sessions out, and a sentence for each decision.

Run it with `python examples/quickstart.py`; it writes quickstart-plyo.ics into the current folder.
"""

from datetime import date
from typing import Final

import plyocal
from plyocal import Athlete, Level

RACE_DAY: Final = date(2026, 3, 29)


def main() -> None:
    """Plan twelve weeks to a half marathon."""
    calendar = plyocal.read(plyocal.demo_calendar(RACE_DAY))
    plan = plyocal.schedule(calendar, Athlete(level=Level.INTERMEDIATE))
    for session in plan.to_dicts():
        print(f"{session['starts_at'][:16].replace('T', ' ')}  {session['title']:38} {session['place']}")
    first_week = plan.explain().split("\nWeek 2")[0]
    print(f"\n{first_week}\n")
    plan.write("quickstart-plyo.ics")
    contacts = plan.season.foot_contacts
    print(f"Wrote quickstart-plyo.ics: {len(plan.sessions)} sessions, {contacts} foot contacts.")


if __name__ == "__main__":
    main()
