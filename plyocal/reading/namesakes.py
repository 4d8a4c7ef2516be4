"""Training that may be somebody else's: in a family's calendar names stand before or after it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Final

from plyocal.errors import AnothersWarning
from plyocal.messages import Message, Option
from plyocal.recognition.namesakes import person_in
from plyocal.strangers import title_told
from plyocal.workouts import Witness, Workout, WorkoutKind

_MOST: Final = 5
"""So many titles are told of at once (ours)."""


def runner_named(content: bytes) -> str:
    r"""Whose calendar a file is if the genitive of one name opens at least half of its titles, else "".

    >>> runner_named(b"SUMMARY:Sarah's easy run\r\nSUMMARY:Sarah's long run\r\nSUMMARY:Dentist")
    'Sarah'
    """
    if content.count(b"'s ") + content.count("’s ".encode()) < _FEWEST:
        return ""
    titles = re.findall(rb"(?m)^SUMMARY(?:;[^:\r\n]{0,80})?:([^\r\n]{0,40})", content)
    names = Counter(
        match[1] for title in titles if (match := re.match(_OWNED, title.decode("utf-8", "replace")))
    )
    name, times = max(names.items(), key=lambda each: (each[1], each[0]), default=("", 0))
    return name if times >= _FEWEST and 2 * times >= len(titles) else ""


_FEWEST: Final = 2
_OWNED: Final = r"([^\W\d_]{2,20})['’]s "


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
