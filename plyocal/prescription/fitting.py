"""Fitting: makes what a rung asks for fit into the load and the time that the day has room for.

Sets and repetitions are reduced first; only then is an exercise left out.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations, product
from typing import Final, NamedTuple

from plyocal.doses import in_minutes, load, total_load, working_time
from plyocal.exercises import BY_ID
from plyocal.sessions import Dose

FEWEST_SETS: Final = 3
MOST_SETS: Final = 4
FEWEST_REPETITIONS: Final = 4
MOST_REPETITIONS: Final = 6
"""The article: "3-4 sets of 4-6 reps per exercise"."""
HIGH_VOLUME_REPETITIONS: Final = (20, 25, 30, 36, 42, 50, 60)
"""The article: beginner plyos on both legs "like 30-60+ reps"; fewer where there is little room.

No step is so high that a load which may rise by a fifth could not take it.
"""
REPETITIONS_BESIDE_HARDER: Final = (15, *HIGH_VOLUME_REPETITIONS)
"""Beside other exercises there may be fewer still, so that these come in where the load stays low (ours)."""
FEWEST_EXERCISES: Final = 2


class Room(NamedTuple):
    """What a session may take: load, and minutes of the calendar after the shortest warm-up.

    `entering` is the exercise that is new today: it stays in, and starts with the smallest dose.
    """

    load: float
    time: timedelta
    warm_up: timedelta
    rest: timedelta
    entering: str = ""

    def holds(self, doses: Sequence[Dose]) -> bool:
        """Whether the doses fit."""
        return total_load(doses) <= self.load and self.lasts(doses) <= self.time

    def lasts(self, doses: Sequence[Dose]) -> timedelta:
        """How long the doses take with the shortest warm-up, in whole minutes."""
        return in_minutes(self.warm_up + working_time(doses, self.rest))


def fit(doses: tuple[Dose, ...], room: Room) -> tuple[Dose, ...] | None:
    """As much of these doses as there is room for, at most what is asked; None if nothing fits."""
    doses = tuple(_smallest(dose) if dose.exercise == room.entering else dose for dose in doses)
    if room.holds(doses):
        return doses
    for count in range(len(doses), min(FEWEST_EXERCISES, len(doses)) - 1, -1):
        best = max(_choices(doses, count, room), key=_preference, default=None)
        if best is not None:
            return best
    return None


def smallest(doses: tuple[Dose, ...]) -> tuple[Dose, ...]:
    """The least of the first exercises that still makes a session."""
    return tuple(_smallest(dose) for dose in doses[:FEWEST_EXERCISES])


def _choices(doses: tuple[Dose, ...], count: int, room: Room) -> Iterator[tuple[Dose, ...]]:
    for kept in combinations(doses, count):
        if room.entering and all(dose.exercise != room.entering for dose in kept):
            continue
        beside_harder = not all(BY_ID[dose.exercise].is_high_volume for dose in kept)
        choices = product(*(_lesser(dose, beside_harder=beside_harder) for dose in kept))
        yield from (choice for choice in choices if room.holds(choice))


def _preference(doses: tuple[Dose, ...]) -> tuple[float, int, tuple[float, ...]]:
    return total_load(doses), -sum(dose.sets for dose in doses), tuple(load(dose) for dose in doses)


def _lesser(dose: Dose, *, beside_harder: bool = False) -> tuple[Dose, ...]:
    """The dose and every smaller one of its exercise."""
    choices = (
        Dose(exercise=dose.exercise, sets=sets, repetitions=repetitions, seconds=dose.seconds)
        for sets in _sets(dose)
        for repetitions in _repetitions(dose, beside_harder=beside_harder)
    )
    return tuple(choice for choice in choices if load(choice) <= load(dose))


def _smallest(dose: Dose) -> Dose:
    return min(_lesser(dose), key=load, default=dose)


def _sets(dose: Dose) -> tuple[int, ...]:
    if dose.sets < FEWEST_SETS or BY_ID[dose.exercise].is_high_volume:
        return (dose.sets,)
    return tuple(range(FEWEST_SETS, MOST_SETS + 1))


def _repetitions(dose: Dose, *, beside_harder: bool) -> tuple[int, ...]:
    if BY_ID[dose.exercise].is_high_volume:
        return REPETITIONS_BESIDE_HARDER if beside_harder else HIGH_VOLUME_REPETITIONS
    return tuple(range(FEWEST_REPETITIONS, MOST_REPETITIONS + 1))
