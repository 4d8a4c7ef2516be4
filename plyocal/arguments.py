"""What is given to plan and to check by, looked at before anything is done."""

from datetime import UTC, date, datetime, time
from typing import Final

from plyocal.athlete import Athlete, within_reach
from plyocal.errors import ArgumentError, PainError, expect
from plyocal.messages import Message, Option
from plyocal.rules import RuleBook

_NO_PLAN: Final = Message(
    "no plan while it hurts: rest from jumping and ask a physical therapist first. If sessions are in your"
    ' calendar already, delete them there. If they have a calendar of their own ("Plyo"), delete that'
    " calendar. If they are merged into a file, take them out of it with ",
    Option("plyocal.remove"),
    ".",
)


def checked(athlete: Athlete, rules: RuleBook) -> Athlete:
    """The athlete. Raises `ArgumentError` for anything else, or for rules that are no rule book."""
    expect(athlete, Athlete, "athlete", "give one such as Athlete(level=Level.ADVANCED)")
    expect(rules, RuleBook, "rules", "give a book such as ARTICLE.replacing(RecoveryGap(days=3))")
    return athlete


def without_pain(athlete: Athlete) -> Athlete:
    """The athlete. Raises `PainError` for one who has pain now."""
    if athlete.in_pain:
        raise PainError(_NO_PLAN)
    return athlete


def written_at(stamp: datetime | None, start: date) -> datetime:
    """The time written into new events: the `stamp`, else the start of the first day.

    Raises `ArgumentError` for a stamp that is no moment, or has no time zone.
    """
    if stamp is None:
        return datetime.combine(start, time(), UTC)
    expect(stamp, datetime, "stamp", "give a moment such as datetime(2026, 5, 17, tzinfo=UTC)")
    if stamp.tzinfo is None:
        raise ArgumentError(f"stamp {stamp}: give it a time zone, such as UTC.")
    within_reach(stamp.date(), "stamp")
    return stamp
