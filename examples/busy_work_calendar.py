"""A busy work calendar beside the running one: sessions keep out of meetings.

Run it with `python examples/busy_work_calendar.py`.
"""

from datetime import date, time
from typing import Final

import plyocal
from plyocal import Athlete, Plan, Weekday

RACE_DAY: Final = date(2026, 3, 29)
WORK: Final = b"""BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Example//Work//EN\r
BEGIN:VEVENT\r
UID:breakfast@work.example\r
DTSTAMP:20260101T000000Z\r
DTSTART:20260107T070000\r
DTEND:20260107T080000\r
RRULE:FREQ=WEEKLY;COUNT=12;BYDAY=WE\r
SUMMARY:Breakfast with the team\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:late@work.example\r
DTSTAMP:20260101T000000Z\r
DTSTART:20260109T180000\r
DTEND:20260109T190000\r
RRULE:FREQ=WEEKLY;COUNT=12;BYDAY=FR\r
SUMMARY:Late call\r
END:VEVENT\r
END:VCALENDAR\r
"""


def show(name: str, plan: Plan) -> None:
    """Print when the sessions are, and where one had to give way."""
    print(f"{name}: {len(plan.sessions)} sessions")
    for session in plan.sessions[:4]:
        print(
            f"    {session.starts_at:%a %d %b %H:%M}  {session.anchor.place.value if session.anchor else ''}"
        )


def main() -> None:
    """Plan without the work calendar, with it, and with fewer hours besides."""
    calendar = plyocal.read(plyocal.demo_calendar(RACE_DAY))
    show("running alone", plyocal.schedule(calendar))
    beside = plyocal.schedule(calendar, busy=[WORK])
    show("beside work", beside)
    early = Athlete(hours=(time(5), time(18)), never=(Weekday.THU,))
    show("only until 18:00, never on Thursdays", plyocal.schedule(calendar, early, busy=[WORK]))
    meetings = plyocal.busy_times(WORK, beside.season.timeline.start, beside.season.timeline.until)
    clashes = sum(
        session.starts_at < meeting.ends_at and meeting.starts_at < session.ends_at
        for session in beside.sessions
        for meeting in meetings
        if session.starts_at is not None and session.ends_at is not None
    )
    print(f"{len(meetings)} meetings, {clashes} clashes")


if __name__ == "__main__":
    main()
