"""Training that may be somebody else's: in a family's calendar names stand before or after it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Final

from plyocal.errors import AnothersWarning
from plyocal.messages import Message, Option
from plyocal.recognition.anothers import person_in
from plyocal.strangers import title_told
from plyocal.workouts import Witness, Workout, WorkoutKind

_MOST: Final = 5
"""So many titles are told of at once (ours)."""


def perhaps_anothers(workouts: Sequence[Workout], first: date, last: date) -> Iterator[AnothersWarning]:
    """A warning for each title from `first` to `last` that names a person, with what says whose it is.

    A person who is named in every second workout is the runner: coaches write so.
    """
    trained = [each for each in workouts if each.kind.is_run or each.kind is WorkoutKind.STRENGTH]
    persons = {title: person_in(title) for title in {each.title for each in trained}}
    named = Counter(persons[each.title] for each in trained)
    others = {person for person, times in named.items() if person and times * 2 < len(trained)}
    asked: dict[str, Workout] = {}
    for each in trained:
        if first <= each.day <= last and persons[each.title] in others and _is_by_its_title(each):
            asked.setdefault(each.title, each)
    return map(_warning, islice(asked.values(), _MOST))


def _is_by_its_title(workout: Workout) -> bool:
    """Whether its title tells what it is, and not the runner."""
    return bool(workout.evidence) and workout.evidence[0].by is Witness.TITLE


def _warning(workout: Workout) -> AnothersWarning:
    what = "race" if workout.kind is WorkoutKind.RACE else "training"
    told = (
        f"{title_told(workout.title)} on {workout.day} counts as your {what}; if it is somebody else's, say "
    )
    return AnothersWarning(Message(told, Option("overrides", "read", {workout.title: "other"})))
