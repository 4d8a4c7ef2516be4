"""Layoffs: rests of several days in the calendar, and days of illness or injury."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import accumulate
from typing import NamedTuple

from plyocal.recognition.complaints import tells_of_injury
from plyocal.workouts import Trait, Workout, WorkoutKind


class Layoff(NamedTuple):
    """The first and last day of a rest of several days, or for an illness or injury of any."""

    first: date
    last: date
    is_unwell: bool = False
    is_injury: bool = False


class Layoffs(NamedTuple):
    """Layoffs in date order, and for each the one that ends last among it and those before it.

    `unwell_until` are the last days of those for an illness or injury, `injured_until` for an injury alone.
    """

    in_order: tuple[Layoff, ...]
    lasting: tuple[Layoff, ...]
    unwell_until: tuple[date, ...]
    injured_until: tuple[date, ...]

    def on(self, day: date) -> Layoff | None:
        """A layoff that holds this day."""
        begun = bisect_right(self.in_order, (day, date.max))
        found = self.lasting[begun - 1] if begun else None
        return found if found is not None and day <= found.last else None

    def unwell_before(self, day: date) -> date | None:
        """The last day of illness or injury before this one."""
        return _last_before(self.unwell_until, day)

    def injured_before(self, day: date) -> date | None:
        """The last day of an injury before this one."""
        return _last_before(self.injured_until, day)


def layoffs_in(workouts: Iterable[Workout]) -> Layoffs:
    """The layoffs of a calendar: all-day rests with a last day after the first, and all of the unwell."""
    in_order = sorted(
        Layoff(rest.day, rest.last_day or rest.day, _is_unwell(rest), _is_injury(rest))
        for rest in workouts
        if rest.kind is WorkoutKind.REST
        and (_is_unwell(rest) or (not rest.is_timed and rest.last_day is not None))
    )
    unwell = sorted(each.last for each in in_order if each.is_unwell)
    injured = sorted(each.last for each in in_order if each.is_injury)
    return Layoffs(tuple(in_order), tuple(accumulate(in_order, _ending_later)), tuple(unwell), tuple(injured))


def not_run(workouts: Sequence[Workout]) -> tuple[int, ...]:
    """The places of the runs that stand on days of a layoff; a race is run all the same."""
    layoffs = layoffs_in(workouts)
    return tuple(
        place
        for place, workout in enumerate(workouts)
        if workout.kind.is_run and workout.kind is not WorkoutKind.RACE and layoffs.on(workout.day)
    )


def _is_unwell(rest: Workout) -> bool:
    return Trait.UNWELL in rest.traits


def _is_injury(rest: Workout) -> bool:
    return _is_unwell(rest) and tells_of_injury(rest.title)


def _last_before(days: Sequence[date], day: date) -> date | None:
    over = bisect_left(days, day)
    return days[over - 1] if over else None


def _ending_later(one: Layoff, other: Layoff) -> Layoff:
    return other if other.last > one.last else one
