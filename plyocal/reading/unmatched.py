"""Titles that were said to be something, and that no event has."""

from collections.abc import Iterable, Mapping
from typing import Final

from plyocal.errors import UnmatchedWarning
from plyocal.reading.agenda import Agenda, Warned
from plyocal.reading.outlines import words_of
from plyocal.recognition import Recognition, overruled
from plyocal.workouts import WorkoutKind

NO_TRAINING: Final = Recognition(WorkoutKind.OTHER)
"""What an event is that tells of no training."""


def unmatched_titles(
    agenda: Agenda, overrides: Mapping[str, str | WorkoutKind], recognised: Iterable[str]
) -> tuple[UnmatchedWarning, ...]:
    """A warning for each title of `overrides` that no event of the file has.

    The titles already `recognised` are looked at first: the whole file is searched for the others alone.
    """
    left = dict(overrides)
    for title in recognised:
        _cross_off(left, title)
    ours = frozenset(agenda.outlines.ours) if left else frozenset()
    for place in agenda.file.components.places("VEVENT") if left else ():
        words = squeezed(words_of(agenda.file, place))
        if place not in ours and any(squeezed(said) in words for said in left):
            event = agenda.event(place, Warned())
            _cross_off(left, event.title if event else "")
    return tuple(map(_no_event, left))


def squeezed(text: str) -> str:
    """Letters and digits alone."""
    return "".join(filter(str.isalnum, text.casefold()))


def _cross_off(left: dict[str, str | WorkoutKind], title: str) -> None:
    for said, kind in tuple(left.items()):
        if overruled(NO_TRAINING, title, {said: kind}) is not NO_TRAINING:
            del left[said]


def _no_event(said: str) -> UnmatchedWarning:
    return UnmatchedWarning(f"no event is called {said[:60]!r}; give a title whole, as the calendar has it")
