"""Rules of your own: another number, one rule less, and one that nobody else has.

Run it with `python examples/custom_rules.py`.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import ClassVar, Final

import attrs

import plyocal
from plyocal import ARTICLE, Athlete, Finding, Level, Past, Plan, PlyoSession, RecoveryGap, RuleBook, Timeline

RACE_DAY: Final = date(2026, 3, 29)
DRIVE: Final = b"""BEGIN:VEVENT\r
UID:drive@home.example\r
DTSTAMP:20260101T000000Z\r
DTSTART:20260221T050000\r
DTEND:20260221T080000\r
SUMMARY:Long drive to the coast\r
END:VEVENT\r
"""


@attrs.frozen(kw_only=True)
class EveOfALongDrive:
    """No session the day before a long drive: a rule is any object of this shape, and inherits nothing."""

    id: ClassVar[str] = "eve-of-a-long-drive"
    looks_back_days: ClassVar[int] = 0
    whose: str = "mine"
    source: str = "My calves, last summer"

    def judge(self, session: PlyoSession, past: Past, timeline: Timeline) -> Iterator[Finding]:  # noqa: ARG002 - every rule is asked the same
        """Find a session on the eve of an event that calls itself a long drive."""
        for event in timeline.on(session.day + timedelta(days=1)):
            if "long drive" in event.title.lower():
                yield Finding(
                    rule=self.id,
                    day=session.day,
                    message=f"the day before {event.title!r}",
                    cure="Move it a day away.",
                    whose=self.whose,
                    source=self.source,
                    uid=session.uid,
                )


def least_gap(plan: Plan) -> int:
    """The fewest days between two sessions."""
    days = [session.day for session in plan.sessions]
    return min((later - earlier).days for earlier, later in pairwise(days))


def main() -> None:
    """Plan one calendar by four rule books."""
    running = plyocal.demo_calendar(RACE_DAY).replace(b"END:VCALENDAR", DRIVE + b"END:VCALENDAR")
    calendar = plyocal.read(running)
    patient = ARTICLE.replacing(RecoveryGap(days=3))
    books: dict[str, RuleBook] = {
        "the article": ARTICLE,
        "72 hours between sessions": patient,
        "and any weekday": patient.without("same-weekdays"),
        "and no session on the eve of a long drive": patient.without("same-weekdays").adding(
            EveOfALongDrive()
        ),
    }
    for name, book in books.items():
        plan = plyocal.schedule(calendar, Athlete(level=Level.INTERMEDIATE), rules=book)
        eve = "yes" if any(session.day == date(2026, 2, 20) for session in plan.sessions) else "no"
        print(
            f"{name}: {len(plan.sessions)} sessions, at least {least_gap(plan)} days apart,"
            f" one on Fri 20 Feb: {eve}"
        )
    plan = plyocal.schedule(calendar, Athlete(level=Level.INTERMEDIATE), rules=ARTICLE)
    for finding in plyocal.check(
        plan.to_ical(merge=True), Athlete(level=Level.INTERMEDIATE), ARTICLE.adding(EveOfALongDrive())
    ):
        print(finding)


if __name__ == "__main__":
    main()
