"""Days away: all-day events of several days that may be a holiday or a trip, with sessions on them."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Final

from plyocal.errors import AwayWarning
from plyocal.messages import Message, Option
from plyocal.recognition import could_be_training, recognise
from plyocal.recognition.anothers import names_another
from plyocal.recognition.overruling import is_said
from plyocal.strangers import title_told
from plyocal.vocabulary.absences import AT_HOME, AWAY
from plyocal.vocabulary.folding import mentions
from plyocal.workouts import Workout, WorkoutKind

_FEWEST: Final = 3
_MOST: Final = 23
"""Days that a holiday takes which is called by no word for one: "Lanzarote" (ours)."""


def days_away(workouts: Sequence[Workout], planned: Collection[date]) -> Iterator[AwayWarning]:
    """A warning for each holiday or trip on whose days sessions are `planned`, with what keeps them free.

    One may be called by its place alone: such an event is no training, and its like comes only once.
    """
    several = [each for each in workouts if not each.is_timed and each.last_day is not None]
    alike = Counter(_without_numbers(each.title) for each in several)
    for event in several:
        first, last = event.day, event.last_day or event.day
        days = sum(first <= day <= last for day in set(planned))
        if days and _is_away(event, is_sole=alike[_without_numbers(event.title)] == 1):
            has = f"has sessions on {days} of its days" if days > 1 else "has a session on one of its days"
            off = Option("off", "Athlete", ((first, last),))
            yield AwayWarning(
                Message(f"{title_told(event.title)} {has}; if you do not train then, say ", off)
            )


def _is_away(event: Workout, *, is_sole: bool) -> bool:
    """Whether an event is a holiday or a trip of the runner's own, by its words or by all that it is not."""
    if event.kind not in (WorkoutKind.OTHER, WorkoutKind.CROSS) or is_said(event.evidence):
        return False
    if names_another(event.title):
        return False
    if mentions(event.title, AWAY):
        return True
    days = ((event.last_day or event.day) - event.day).days + 1
    if not is_sole or not _FEWEST <= days <= _MOST or mentions(event.title, AT_HOME):
        return False
    return not could_be_training(event.title) or recognise(event.title).kind is WorkoutKind.CROSS


def _without_numbers(title: str) -> str:
    """A title as it comes again with another number: "Sprint 12"."""
    return re.sub(r"[\d\W]+", " ", title.casefold()).strip()
