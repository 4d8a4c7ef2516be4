"""Layoffs: rests of several days in the calendar, such as those of an injured or ill runner."""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date
from itertools import accumulate
from typing import NamedTuple

from plyocal.workouts import Workout, WorkoutKind


class Layoff(NamedTuple):
    """The first and last day of a rest of several days."""

    first: date
    last: date


class Layoffs(NamedTuple):
    """Layoffs in date order, and for each the one that ends last among it and those before it."""

    in_order: tuple[Layoff, ...]
    lasting: tuple[Layoff, ...]

    def on(self, day: date) -> Layoff | None:
        """A layoff that holds this day."""
        begun = bisect_right(self.in_order, (day, date.max))
        found = self.lasting[begun - 1] if begun else None
        return found if found is not None and day <= found.last else None


def layoffs_in(workouts: Iterable[Workout]) -> Layoffs:
    """The layoffs of a calendar: all-day rests with a last day after the first."""
    in_order = sorted(
        Layoff(rest.day, rest.last_day)
        for rest in workouts
        if rest.kind is WorkoutKind.REST and not rest.is_timed and rest.last_day is not None
    )
    return Layoffs(tuple(in_order), tuple(accumulate(in_order, _ending_later)))


def _ending_later(one: Layoff, other: Layoff) -> Layoff:
    return other if other.last > one.last else one
