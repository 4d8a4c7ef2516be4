"""Coming back from an injury, cleared to jump: easier, once a week, and a pause when runs are called off.

Run it with `python examples/injured_runner.py`. It is no medical advice; with pain there is no plan at all.
"""

from datetime import date
from typing import Final

import plyocal
from plyocal import Athlete, Level, PlyocalError
from plyocal.revision import Change

RACE_DAY: Final = date(2026, 3, 29)
CALLED_OFF: Final = ("UID:5-tue@demo.example\r\n", "UID:5-wed@demo.example\r\n")
"""Two runs of the fifth week that the runner cancelled in the calendar."""


def main() -> None:
    """Plan the return, call two runs off, then ask for a plan while it hurts."""
    running = plyocal.demo_calendar(RACE_DAY)
    athlete = Athlete(level=Level.INTERMEDIATE, injured=True)
    calm = plyocal.schedule(plyocal.read(running), athlete)
    for session in calm.to_dicts():
        exercises = ", ".join(f"{each['exercise']} {each['amount']}" for each in session["exercises"])
        print(f"{session['day']}  {exercises}")

    missed = running.decode()
    for uid in CALLED_OFF:
        missed = missed.replace(uid, f"{uid}STATUS:CANCELLED\r\n")
    careful = plyocal.schedule(plyocal.read(missed.encode()), athlete, previous=calm.to_ical())
    print("with two runs called off:")
    for each in careful.revision.revised:
        if each.change is not Change.KEPT:
            was = f", was {each.was.day:%a %d %b}" if each.was and each.was.day != each.session.day else ""
            print(f"    {each.change.value} {each.session.day:%a %d %b}{was}")
    for shortfall in careful.shortfalls:
        for _, findings in shortfall.closed:
            for finding in findings:
                if finding.rule == "level-gate":
                    print(f"    {finding}")

    try:
        plyocal.schedule(plyocal.read(running), Athlete(in_pain=True))
    except PlyocalError as refusal:
        print(f"with pain: {refusal}")


if __name__ == "__main__":
    main()
