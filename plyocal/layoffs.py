"""Layoffs: rests of several days in the calendar, days of illness or injury, and rests put over a series."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import accumulate
from typing import NamedTuple

from plyocal.recognition.not_run.resting import may_leave_a_run
from plyocal.workouts import Trait, Workout, WorkoutKind


class Layoff(NamedTuple):
    """The first and last day of a rest of several days, or for an illness or injury of any."""

    first: date
    last: date
    is_unwell: bool = False
    is_injury: bool = False


class Layoffs(NamedTuple):
    """Layoffs in date order, and for each the one that ends last among it and those before it.

    `unwell_until` are the last days of those for an illness or injury, and the days of runs on which
    something hurt, `hurt`; `injured_until` for an injury alone, runs that ended with one among them.
    `emptied` are the days on which a rest of just that day leaves nothing of the training there.
    """

    in_order: tuple[Layoff, ...]
    lasting: tuple[Layoff, ...]
    unwell_until: tuple[date, ...]
    injured_until: tuple[date, ...]
    emptied: frozenset[date]
    hurt: frozenset[date]

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


def layoffs_in(workouts: Sequence[Workout]) -> Layoffs:
    """The layoffs of a calendar: all-day rests with a last day after the first, and all of the unwell."""
    in_order = sorted(
        Layoff(rest.day, rest.last_day or rest.day, _is_unwell(rest), _is_injury(rest))
        for rest in workouts
        if rest.kind is WorkoutKind.REST
        and (_is_unwell(rest) or (not rest.is_timed and rest.last_day is not None))
    )
    hurt = {run.day for run in workouts if run.kind.is_run and Trait.HURT in run.traits}
    unwell = sorted(hurt.union(each.last for each in in_order if each.is_unwell))
    broken_off = {run.day for run in workouts if run.kind.is_run and Trait.INJURED in run.traits}
    injured = sorted(broken_off.union(each.last for each in in_order if each.is_injury))
    return Layoffs(
        in_order=tuple(in_order),
        lasting=tuple(accumulate(in_order, _ending_later)),
        unwell_until=tuple(unwell),
        injured_until=tuple(injured),
        emptied=_emptied(workouts),
        hurt=frozenset(hurt),
    )


def _emptied(workouts: Sequence[Workout]) -> frozenset[date]:
    """The days whose training all gives way to a rest; plyometrics of the runner's own are none."""
    away = frozenset(put_over(workouts))
    trained = {
        each.day
        for place, each in enumerate(workouts)
        if place not in away and each.kind.is_training and each.kind is not WorkoutKind.PLYO
    }
    return frozenset(workouts[place].day for place in away) - trained


def put_over(workouts: Sequence[Workout]) -> tuple[int, ...]:
    """The places of the training that recurs and gives way to a rest that was put on just that day.

    Who enters "Rest day" on one day leaves the series alone. An occurrence that was moved to that day stays,
    as does a race. If such rests stand on more than half of a series' days, both are of the plan.
    """
    recurs = [(place, each) for place, each in enumerate(workouts) if _recurs(each)]
    days = {each.day for _, each in recurs}
    rests = {rest.day for rest in workouts if rest.day in days and _is_put(rest)}
    times = Counter(each.uid for _, each in recurs)
    rested = Counter(each.uid for _, each in recurs if each.day in rests)
    return tuple(
        place for place, each in recurs if each.day in rests and 2 * rested[each.uid] <= times[each.uid]
    )


def _is_put(rest: Workout) -> bool:
    """Whether it is a rest of one day, entered for that day alone, that leaves no run."""
    if rest.kind is not WorkoutKind.REST or rest.is_timed:
        return False
    is_of_a_day = rest.last_day is None and rest.recurrence_id is None
    return is_of_a_day and not may_leave_a_run(rest.title, rest.evidence)


def _recurs(workout: Workout) -> bool:
    """Whether it is training on a day of its series."""
    named = workout.recurrence_id
    is_training = workout.kind.is_training and workout.kind not in (WorkoutKind.PLYO, WorkoutKind.RACE)
    return is_training and named is not None and named.startswith(f"{workout.day:%Y%m%d}")


def not_run(workouts: Sequence[Workout]) -> tuple[int, ...]:
    """The places of the runs on days of a layoff, or under a rest; a race is run all the same."""
    layoffs, away = layoffs_in(workouts), frozenset(put_over(workouts))
    return tuple(
        place
        for place, workout in enumerate(workouts)
        if workout.kind.is_run
        and workout.kind is not WorkoutKind.RACE
        and (place in away or layoffs.on(workout.day))
    )


def _is_unwell(rest: Workout) -> bool:
    return Trait.UNWELL in rest.traits


def _is_injury(rest: Workout) -> bool:
    return _is_unwell(rest) and Trait.HURT in rest.traits


def _last_before(days: Sequence[date], day: date) -> date | None:
    over = bisect_left(days, day)
    return days[over - 1] if over else None


def _ending_later(one: Layoff, other: Layoff) -> Layoff:
    return other if other.last > one.last else one
