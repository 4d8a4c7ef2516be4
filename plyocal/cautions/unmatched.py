"""What was said of a season but does not fit it: races and days off outside the plan."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from plyocal.errors import NamedRaceWarning, PlyocalWarning, UnmatchedWarning
from plyocal.messages import Message, Option
from plyocal.strangers import title_told
from plyocal.weeks import BLOCK_GAP, Race, races_of, training_blocks, with_named_races
from plyocal.workouts import Workout, WorkoutKind

_MISTYPED_BY: Final = timedelta(days=3)
"""A race so near to a day that was given as one may be what was meant (ours)."""


def unmatched_races(
    workouts: Sequence[Workout], named: Collection[date], first: date, last: date
) -> tuple[PlyocalWarning, ...]:
    """A warning for each of the athlete's race days after the days looked at, or with another goal race.

    `first` and `last` are the days looked at. A race that is weeks from all training changes nothing.
    """
    trained = sorted({workout.day for workout in workouts if workout.kind.is_training})
    raced = with_named_races(workouts, sorted(named))
    goals = [race for race in races_of(raced, sorted(named)) if race.is_goal and race.day not in named]
    found: list[PlyocalWarning] = []
    for day in sorted(set(named)):
        if all(abs(day - near) > BLOCK_GAP for near in trained):
            found.append(_no_training(day, trained))
            continue
        season = _season_of(day, raced)
        says: list[str] = list(_beside_another(day, workouts, named))
        says += [f"it comes after the last day looked at, {last}"] * (day > last and not says)
        says += [_also_goal(race) for race in goals if race.day >= first and race.day in season]
        goals = [race for race in goals if race.day not in season]
        if says:
            between = [part for each in says for part in (each, "; ")][:-1]
            found.append(NamedRaceWarning(Message(f"race {day}: ", *between)))
    return tuple(found)


def _beside_another(day: date, workouts: Sequence[Workout], named: Collection[date]) -> Iterator[Message]:
    """The race that a day without one may be mistyped for: the nearest of the days around it."""
    races = {each.day: each.title for each in reversed(workouts) if each.kind is WorkoutKind.RACE}
    near = [each for each in races if abs(each - day) <= _MISTYPED_BY and each not in named]
    if day not in races and near:
        nearest = min(near, key=lambda each: (abs(each - day), each))
        told = f"the calendar has no race on that day, but {title_told(races[nearest])} on {nearest}"
        yield Message(f"{told}: if you mean that one, say ", Option("races", "Athlete", (nearest,)))


def unmatched_days_off(
    off: Collection[tuple[date, date]], first: date, last: date
) -> tuple[UnmatchedWarning, ...]:
    """A warning for each of the athlete's days off of which none is from `first` to `last`."""
    return tuple(
        _not_looked_at(begins, ends, first, last)
        for begins, ends in sorted(set(off))
        if ends < first or begins > last
    )


def _season_of(day: date, workouts: Sequence[Workout]) -> Collection[date]:
    """The days of the runs of the training block that a race is in."""
    runs = [workout.day for workout in workouts if workout.kind.is_run]
    first, last = next(block for block in training_blocks(runs) if block[0] <= day <= block[1])
    return {run for run in runs if first <= run <= last}


def _also_goal(race: Race) -> str:
    why = "a marathon or longer always is" if race.is_always_goal else "the calendar marks it A"
    return f"{title_told(race.title)} on {race.day} stays a goal race too: {why}"


def _not_looked_at(begins: date, ends: date, first: date, last: date) -> UnmatchedWarning:
    span = f"{begins}" if begins == ends else f"{begins}..{ends}"
    return UnmatchedWarning(
        f"off {span}: outside the days looked at, {first} to {last}, so it changes nothing"
    )


def _no_training(day: date, trained: Sequence[date]) -> UnmatchedWarning:
    where = f" ({trained[0]} to {trained[-1]})" if trained else ""
    return UnmatchedWarning(f"race {day}: no training{where} within four weeks of it, so it changes nothing")
