"""Days away: all-day events of several days that speak of a holiday or a trip, with sessions on them."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from plyocal.errors import AwayWarning
from plyocal.messages import Message, Option
from plyocal.vocabulary.absences import AWAY
from plyocal.vocabulary.folding import mentions
from plyocal.weeks import title_told
from plyocal.workouts import Workout, WorkoutKind


def days_away(workouts: Sequence[Workout], planned: Collection[date]) -> Iterator[AwayWarning]:
    """A warning for each holiday or trip on whose days sessions are `planned`, with what keeps them free."""
    for event in workouts:
        if event.kind is not WorkoutKind.OTHER or event.is_timed or event.last_day is None:
            continue
        first, last = event.day, event.last_day
        days = sum(first <= day <= last for day in set(planned))
        if days and mentions(event.title, AWAY):
            has = f"has sessions on {days} of its days" if days > 1 else "has a session on one of its days"
            off = Option("off", "Athlete", ((first, last),))
            yield AwayWarning(
                Message(f"{title_told(event.title)} {has}; if you do not train then, say ", off)
            )
