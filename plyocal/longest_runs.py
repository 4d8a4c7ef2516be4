"""Which runs may be a week's longest, and how far each day's longest one is."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from plyocal.weeks import known_sizes
from plyocal.workouts import Workout, WorkoutKind, reaches

LONG_BY: Final = 1.3
"""A run of unstated intensity is long if it is its week's longest, at so many times the median run (ours)."""

MEDIUM_LONG_KM: Final = 15.0
"""As far as medium-long runs begin: an hour and a half at easy pace (ours)."""


class RunSizes(NamedTuple):
    """The sizes of runs in kilometres, as far as they are known.

    `of_day` is each day's longest run, `of_week` all runs of each week by its first day. `ranked_of_day` and
    `longest_of_week` are those of runs that may be a week's longest.
    """

    of_day: Mapping[date, float]
    of_week: Mapping[date, Sequence[float]]
    ranked_of_day: Mapping[date, float]
    longest_of_week: Mapping[date, float]


def run_sizes_by_day(workouts: Sequence[Workout], week_of: Callable[[date], date]) -> RunSizes:
    """The sizes of all runs but of a race that is known by its hours; `week_of` tells a day's week."""
    weeks: defaultdict[date, list[tuple[Workout, float]]] = defaultdict(list)
    for workout, km in zip(workouts, known_sizes(workouts), strict=True):
        if km and not (workout.kind is WorkoutKind.RACE and workout.distance_km is None):
            weeks[week_of(workout.day)].append((workout, km))  # a triathlon's hours are no kilometres
    ranked = {week: ranking(runs) for week, runs in weeks.items()}
    return RunSizes(
        of_day=_longest_of_day(run for runs in weeks.values() for run in runs),
        of_week={week: [km for _, km in runs] for week, runs in weeks.items()},
        ranked_of_day=_longest_of_day(run for runs in ranked.values() for run in runs),
        longest_of_week={week: max(km for _, km in runs) for week, runs in ranked.items()},
    )


def ranking(runs: Sequence[tuple[Workout, float]]) -> Sequence[tuple[Workout, float]]:
    """The runs of a week that may be its longest, each with its size.

    How far a speed workout goes is a guess if its text tells no total: its entry in the calendar takes in
    pauses too. Beside runs that state their size it ranks only if it is by far the longest.
    """
    stated = max((km for run, km in runs if not run.is_size_guessed), default=0.0)
    least = max(MEDIUM_LONG_KM, LONG_BY * stated) if stated else 0.0
    return [
        (run, km)
        for run, km in runs
        if run.kind is not WorkoutKind.SPEED or not run.is_size_guessed or reaches(km, 1, least)
    ]


def _longest_of_day(runs: Iterable[tuple[Workout, float]]) -> Mapping[date, float]:
    longest: dict[date, float] = {}
    for run, km in runs:
        longest[run.day] = max(km, longest.get(run.day, 0.0))
    return longest
