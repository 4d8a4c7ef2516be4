"""What a run is if its title does not say: decided by its week and its training block."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Final

import attrs

from plyocal.athlete import Weekday
from plyocal.duplicate_runs import stated_km
from plyocal.longest_runs import LONG_BY, ranking
from plyocal.weeks import MARATHON_KM, first_day_of_week, training_blocks
from plyocal.workouts import Evidence, Witness, Workout, WorkoutKind, median, reaches

RACE_DISTANCES_KM: Final = (5.0, 8.0, 10.0, 15.0, 16.1, 20.0, 21.1, 25.0, 30.0, 42.2, 50.0, 80.0, 80.5, 100.0)
"""Distances that races have."""

_OFTEN: Final = 3
"""If a block holds a title with its distance more often than this, the last one is no race (ours)."""
_RACE_TOLERANCE: Final = 0.01
_LAST_DAY: Final = Evidence(Witness.CONTEXT, "a race distance on the plan's last day")
_LONGEST: Final = Evidence(Witness.CONTEXT, "its week's longest run")
_SHORTER: Final = Evidence(Witness.CONTEXT, "not its week's long run")


def in_context(
    workouts: Sequence[Workout], *, first_weekday: Weekday = Weekday.MON, goes_on: bool = False
) -> tuple[Workout, ...]:
    """Make each `run` a long or an easy one, or the race, and add the reason to its evidence.

    A run is long if it is its week's longest, at 1.3 × the median run of that week or more, and the week has
    no race. If the week has only one run, the median is that of the training block.

    On the last day of a training block, a `run` of a race's distance is the race, unless it recurs or the
    block has the same run often. A marathon there is a race whatever its title. If the calendar `goes_on`
    after these workouts, the last of them does not end its block.

    The order of `workouts` does not matter, and doing it again changes nothing.
    """
    runs = sorted((each for each in workouts if each.kind.is_run and not each.cancelled), key=_in_order)
    changed: dict[Workout, Workout] = {}
    for block in _blocks(runs):
        raced = {} if goes_on and block[-1] is runs[-1] else _races(block)
        usual = median([km for run in block if (km := stated_km(run))] or [0.0])
        weeks: dict[date, list[Workout]] = defaultdict(list)
        for run in block:
            weeks[first_day_of_week(run.day, first_weekday)].append(run)
        changed |= raced
        for week in weeks.values():
            changed |= _week_in_context(week, raced, usual)
    return tuple(changed.get(each, each) for each in workouts)


def _blocks(runs: Sequence[Workout]) -> Sequence[Sequence[Workout]]:
    """The runs of each training block, from all of them in order."""
    ends = [last for _, last in training_blocks(run.day for run in runs)]
    return [list(block) for _, block in groupby(runs, key=lambda run: bisect_left(ends, run.day))]


def _in_order(run: Workout) -> tuple[date, str, str, str, str]:
    starts = run.starts_at.isoformat() if run.starts_at else ""
    return run.day, starts, run.uid, run.title, run.recurrence_id or ""


def _km(run: Workout) -> float:
    return stated_km(run) or 0.0


def _races(block: Sequence[Workout]) -> dict[Workout, Workout]:
    """The untitled races: a race distance on the last day of a training block that has no race there."""
    last_day = [each for each in block if each.day == block[-1].day]
    if len(last_day) == len(block) or any(each.kind is WorkoutKind.RACE for each in last_day):
        return {}
    return {
        each: attrs.evolve(
            each,
            kind=WorkoutKind.RACE,
            race_distance_km=each.distance_km,
            evidence=(*each.evidence, _LAST_DAY),
        )
        for each in last_day
        if each.distance_km is not None
        and _is_raced(each, each.distance_km)
        and sum((run.title, run.distance_km) == (each.title, each.distance_km) for run in block) <= _OFTEN
    }


def _is_raced(run: Workout, km: float) -> bool:
    """Whether a run on the last day is a race: its title gives only a race's distance, and it does not recur.

    A marathon is a race in any case: nobody ends a plan with one for training.
    """
    described = any(told.by is Witness.DESCRIPTION for told in run.evidence)
    if run.kind is not WorkoutKind.RUN or described or run.recurrence_id is not None:
        return abs(km - MARATHON_KM) <= _RACE_TOLERANCE * MARATHON_KM
    return any(abs(km - distance) <= _RACE_TOLERANCE * distance for distance in RACE_DISTANCES_KM)


def _week_in_context(
    week: Sequence[Workout], raced: Mapping[Workout, Workout], usual: float
) -> dict[Workout, Workout]:
    """Long or easy for each run of a week that does not say."""
    race_week = any(run.kind is WorkoutKind.RACE or run in raced for run in week)
    sized = [run for run in week if _km(run)]
    longest = max((run for run, _ in ranking([(run, _km(run)) for run in sized])), key=_km, default=None)
    typical = usual if len(sized) < 2 else median(_km(run) for run in sized)  # noqa: PLR2004 - a run has no median of its own
    found: dict[Workout, Workout] = {}
    for run in week:
        if run.kind is not WorkoutKind.RUN or run in raced:
            continue
        far = run == longest and reaches(_km(run), LONG_BY, typical) and not race_week
        kind, reason = (WorkoutKind.LONG, _LONGEST) if far else (WorkoutKind.EASY, _SHORTER)
        found[run] = attrs.evolve(run, kind=kind, evidence=(*run.evidence, reason))
    return found
