"""Runs that are in the calendar twice: imported a second time, or once as planned and once as done."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from plyocal.workouts import EASY_MINUTES_PER_KM, Witness, Workout, WorkoutKind

ABOUT: Final = 0.3
"""Two entries of one run differ in size by at most this share of the larger one (ours)."""

MOST_A_DAY: Final = 24
"""On a day with more runs none are compared: a stranger's file may hold thousands (ours)."""

_Rank = Callable[[Workout], tuple[float, ...]]
"""What tells which of two runs at one time counts: that of the higher rank."""

_Span = tuple[datetime, int, datetime]
"""When a timed run starts, its place among the workouts, and when it ends."""


def stated_km(workout: Workout) -> float | None:
    """A run's size in kilometres: its distance, else its minutes at easy pace, else None."""
    if workout.distance_km is not None:
        return workout.distance_km
    if workout.duration is not None:
        return workout.duration / timedelta(minutes=EASY_MINUTES_PER_KM)
    return None


def shown_twice(workouts: Sequence[Workout]) -> frozenset[int]:
    """The places of the same runs, but of two at one time that of the one which does not say its kind.

    What was planned tells what a run is for; what a watch noted ("Evening Run") does not.
    """
    return _told_twice(workouts, _rank_to_show)


def told_twice(workouts: Sequence[Workout]) -> frozenset[int]:
    """The places in `workouts` of the runs that repeat another one, so that each run counts once.

    Nobody runs twice at the same time. A timed run repeats an all-day run of its day if both are about as
    long, and either of the same kind or the all-day run states none. If every all-day workout of a week is
    there equally often, and more than once, the week was imported that often.
    """
    return _told_twice(workouts, _rank)


def _told_twice(workouts: Sequence[Workout], rank: _Rank) -> frozenset[int]:
    by_day: defaultdict[date, list[int]] = defaultdict(list)
    for place, workout in enumerate(workouts):
        if workout.kind.is_run:
            by_day[workout.day].append(place)
    found = set(_imported_again(workouts))
    for places in by_day.values():
        if len(places) > 1:
            runs = {place: workouts[place] for place in places if place not in found}
            found.update(_at_once(runs, rank))
            found.update(_as_done({place: run for place, run in runs.items() if place not in found}))
    return frozenset(found)


def _at_once(runs: Mapping[int, Workout], rank: _Rank) -> Iterator[int]:
    """All timed runs that overlap one of a higher rank."""
    spans = sorted(
        (run.starts_at, place, run.ends_at or run.starts_at)
        for place, run in runs.items()
        if run.starts_at is not None
    )
    kept: _Span | None = None
    for span in spans:
        if kept is None or not _share_their_time(kept, span):
            kept = span
            continue
        lesser, kept = sorted((kept, span), key=lambda each: (rank(runs[each[1]]), -each[1]))
        yield lesser[1]


def _share_their_time(earlier: _Span, later: _Span) -> bool:
    """Whether two runs begin together, or share half the time of the shorter one."""
    (starts, _, ends), (start, _, end) = earlier, later
    return start == starts or (min(ends, end) - start) * 2 >= min(ends - starts, end - start) > timedelta(0)


def _rank(run: Workout) -> tuple[bool, float]:
    return run.kind is WorkoutKind.RACE, stated_km(run) or 0.0


def _rank_to_show(run: Workout) -> tuple[bool, bool, float]:
    is_race, size = _rank(run)
    return is_race, _states_its_kind(run), size


def _states_its_kind(run: Workout) -> bool:
    """Whether its own words say what it is for, and not the runs around it."""
    return not any(told.by is Witness.CONTEXT for told in run.evidence)


def _as_done(runs: Mapping[int, Workout]) -> Iterator[int]:
    """The timed runs that repeat an all-day run of their day; none on a day with too many runs."""
    timed = [place for place, run in runs.items() if run.is_timed and len(runs) <= MOST_A_DAY]
    for planned in (run for run in runs.values() if not run.is_timed):
        alike = [place for place in timed if _is_about(planned, runs[place])]
        if alike:
            nearest = min(
                alike, key=lambda place: abs((stated_km(runs[place]) or 0) - (stated_km(planned) or 0))
            )
            timed.remove(nearest)
            yield nearest


def _is_about(planned: Workout, done: Workout) -> bool:
    """Whether a timed run may repeat the all-day one: about as long, and of its kind if it states one."""
    if planned.kind is not done.kind and _states_its_kind(done):
        return False
    far, done_far = stated_km(planned), stated_km(done)
    return far is None or done_far is None or abs(far - done_far) <= ABOUT * max(far, done_far)


def _imported_again(workouts: Sequence[Workout]) -> Iterator[int]:
    """The all-day runs that a second import brought."""
    weeks: defaultdict[date, Counter[tuple[date, str]]] = defaultdict(Counter)
    for workout in workouts:
        if _is_all_day_training(workout):
            weeks[_week(workout.day)][workout.day, workout.title] += 1
    times = {week: math.gcd(*counts.values()) for week, counts in weeks.items()}
    seen: Counter[tuple[date, str]] = Counter()
    for place, workout in enumerate(workouts):
        if _is_all_day_training(workout) and times[_week(workout.day)] > 1:
            seen[workout.day, workout.title] += 1
            again = seen[workout.day, workout.title] % times[_week(workout.day)] != 1
            if again and workout.kind.is_run:
                yield place


def _is_all_day_training(workout: Workout) -> bool:
    return workout.kind.is_training and not workout.is_timed


def _week(day: date) -> date:
    return day - timedelta(days=day.weekday())
