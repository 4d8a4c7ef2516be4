"""What was said of a calendar and fits nothing in it: titles no event has, race days far from training."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from plyocal.errors import UnmatchedWarning
from plyocal.reading.agenda import Agenda, Warned
from plyocal.reading.outlines import words_of
from plyocal.recognition import Recognition, overruled
from plyocal.weeks import BLOCK_GAP
from plyocal.workouts import Workout, WorkoutKind

_OTHER = Recognition(WorkoutKind.OTHER)


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


def unmatched_races(workouts: Sequence[Workout], races: Iterable[date]) -> tuple[UnmatchedWarning, ...]:
    """A warning for each of the athlete's race days that is weeks from all training: it changes nothing."""
    trained = sorted({workout.day for workout in workouts if workout.kind.is_training})
    far = [day for day in sorted(set(races)) if all(abs(day - near) > BLOCK_GAP for near in trained)]
    return tuple(_no_training(day, trained) for day in far)


def squeezed(text: str) -> str:
    """Letters and digits alone."""
    return "".join(filter(str.isalnum, text.casefold()))


def _cross_off(left: dict[str, str | WorkoutKind], title: str) -> None:
    for said, kind in tuple(left.items()):
        if overruled(_OTHER, title, {said: kind}) is not _OTHER:
            del left[said]


def _no_event(said: str) -> UnmatchedWarning:
    return UnmatchedWarning(f"no event is called {said[:60]!r}; give a title whole, as the calendar has it")


def _no_training(day: date, trained: Sequence[date]) -> UnmatchedWarning:
    where = f" ({trained[0]} to {trained[-1]})" if trained else ""
    return UnmatchedWarning(f"race {day}: no training{where} within four weeks of it, so it changes nothing")
