"""A small program of a user's own, as type checkers must accept it."""

from collections.abc import Iterator
from datetime import UTC, date, timedelta
from typing import assert_type

import plyocal
from plyocal import (
    ARTICLE,
    Athlete,
    Finding,
    Level,
    Past,
    Plan,
    PlyoSession,
    RecoveryGap,
    RuleBook,
    Timeline,
    Weekday,
)


class NotOnTheEveOfADrive:
    """A rule of the user's own: any object of the right shape."""

    id = "long-drive"
    looks_back_days = 0

    def __init__(self, drives: tuple[date, ...]) -> None:
        self.drives = drives

    def judge(self, session: PlyoSession, past: Past, timeline: Timeline) -> Iterator[Finding]:
        """Find a session on the eve of a drive."""
        if session.day + timedelta(days=1) in self.drives:
            yield Finding(rule=self.id, day=session.day, message="long drive tomorrow", cure="Another day.")


def season(path: str) -> bytes:
    """Plan by a book of one's own."""
    patient = ARTICLE.replacing(RecoveryGap(days=3)).without("same-weekdays")
    book = patient.adding(NotOnTheEveOfADrive((date(2026, 3, 7),)))
    assert_type(book, RuleBook)
    calendar = plyocal.read(path, overrides={"Quality day": "speed"})
    plan = plyocal.schedule(calendar, Athlete(level=Level.ADVANCED, box=True), rules=book)
    assert_type(plan, Plan)
    for session in plan.sessions:
        assert_type(session, PlyoSession)
    assert_type(Athlete(level="advanced").level, Level)
    assert_type(plyocal.check(calendar), tuple[Finding, ...])
    assert_type(plyocal.recognise("Easy 8 km").distance_km, float | None)
    return plan.to_ical(merge=True)


def athletes() -> tuple[Athlete, ...]:
    """Lists and names are taken; what no athlete can have is refused, or its ignore would be unused."""
    day = date(2026, 3, 7)
    return (
        Athlete(never=[Weekday.WED], off=[(day, day)], races=[day], timezone="Europe/Berlin"),
        Athlete(
            level="advanced", reduced="rope", never=["wed", Weekday.SUN], week_starts="sun", timezone=UTC
        ),
        Athlete(level="expert"),  # type: ignore[arg-type]
        Athlete(reduced="sometimes"),  # type: ignore[arg-type]
        Athlete(week_starts="someday"),  # type: ignore[arg-type]
        Athlete(never="wed"),  # type: ignore[arg-type]
        Athlete(off=3),  # type: ignore[arg-type]
        Athlete(races=day),  # type: ignore[arg-type]
        Athlete(timezone=3),  # type: ignore[arg-type]
    )
