"""Training weeks: their dates, how much is run in each, and the races among them."""

import enum
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

import attrs

from plyocal.athlete import KM_PER_MILE, LengthUnit
from plyocal.duplicate_runs import stated_km, told_twice
from plyocal.workouts import Priority, Witness, Workout, WorkoutKind, median

HALF_MARATHON_KM: Final = 21.0975
MARATHON_KM: Final = 42.195
COURSE_TOLERANCE: Final = 0.03
"""Courses are measured with so much to spare, and races named by the nearest distance (ours)."""
NAMED_RACE: Final = "your goal race"
UNSIZED_RUN_KM: Final = 7.5
"""The size of a run if the plan states none anywhere: 45 minutes at easy pace (ours)."""
ONE_DAY: Final = timedelta(days=1)
ONE_WEEK: Final = timedelta(days=7)
BLOCK_GAP: Final = timedelta(days=28)
"""A training block has no four weeks without a run (ours)."""


class Phase(enum.Enum):
    """What a training week is for."""

    BUILD = "build"
    HIGH = "high"
    RECOVERY = "recovery"
    TAPER = "taper"
    RACE = "race"
    AFTER_RACE = "after race"
    OFF = "off"

    @property
    def is_lighter(self) -> bool:
        """Whether the article lets plyometrics step back: high volume, taper, and race weeks."""
        return self in (Phase.HIGH, Phase.TAPER, Phase.RACE)


class RaceLength(enum.IntEnum):
    """Races by how long they keep the legs busy; an unknown distance counts as a half marathon."""

    UP_TO_5_KM = 0
    UP_TO_10_KM = 1
    UP_TO_HALF = 2
    LONGER = 3


MOST_RACE_DAYS: Final = 10
"""The most days that a race takes; the longest stage races take fewer (ours)."""


@attrs.frozen(kw_only=True)
class Race:
    """A race: its first day, how many days it takes, its distance if known, and whether it is a goal."""

    day: date
    days: int = 1
    distance_km: float | None = None
    is_goal: bool = False
    title: str = ""

    @property
    def last_day(self) -> date:
        """The day it ends on: of a stage race, or one through the night, not its first."""
        return self.day + timedelta(days=self.days - 1)

    @property
    def length(self) -> RaceLength:
        """The class of distance."""
        km = HALF_MARATHON_KM if self.distance_km is None else self.distance_km
        limits = (5.0, 10.0, HALF_MARATHON_KM)
        return RaceLength(sum(km > limit * (1 + COURSE_TOLERANCE) for limit in limits))

    @property
    def is_always_goal(self) -> bool:
        """Whether it is a marathon or longer, which nobody runs as a tune-up."""
        return reaches_marathon(self.distance_km)


@attrs.frozen(kw_only=True)
class Week:
    """One training week: its dates, volume and phase, and the comparison that decided the phase.

    `because` tells the comparison in words and figures.
    """

    first_day: date
    phase: Phase = Phase.BUILD
    volume_km: float = 0.0
    because: str = ""

    @property
    def last_day(self) -> date:
        """The seventh day."""
        return self.first_day + timedelta(days=6)


def reaches_marathon(km: float | None) -> bool:
    """Whether a race is a marathon or longer; courses are told with a few per cent to spare."""
    return km is not None and km >= MARATHON_KM * (1 - COURSE_TOLERANCE)


def say_distance(km: float, unit: LengthUnit = "km") -> str:
    """A distance in whole kilometres or miles.

    >>> say_distance(42.2), say_distance(42.2, "mi")
    ('42 km', '26 mi')
    """
    return f"{km / KM_PER_MILE:.0f} mi" if unit == "mi" else f"{km:.0f} km"


def run_sizes(workouts: Sequence[Workout]) -> tuple[float, ...]:
    """Each workout's size in kilometres, 0 for what is no run.

    A run without a size counts as the median of its kind in its training block, else of all runs there. Other
    blocks change nothing.
    """
    blocks = _blocks_of(workouts)
    usual = _medians(workouts, blocks)
    return tuple(
        usual.get(block, UNSIZED_RUN_KM) if km is None else km
        for km, block in zip(known_sizes(workouts), blocks, strict=True)
    )


def known_sizes(workouts: Sequence[Workout]) -> tuple[float | None, ...]:
    """The same, but None for a run without a size if its training block states none of its kind.

    A run that is in the calendar twice has its size once.
    """
    kinds = [(block, each.kind) for each, block in zip(workouts, _blocks_of(workouts), strict=True)]
    usual = _medians(workouts, kinds)
    again = told_twice(workouts)
    runs = [place not in again and each.kind.is_run for place, each in enumerate(workouts)]
    sizes = [stated_km(each) if is_run else 0.0 for each, is_run in zip(workouts, runs, strict=True)]
    return tuple(usual.get(kind) if km is None else km for km, kind in zip(sizes, kinds, strict=True))


def _blocks_of(workouts: Sequence[Workout]) -> Sequence[int]:
    """The number of each workout's training block."""
    ends = [last for _, last in training_blocks(workout.day for workout in workouts if workout.kind.is_run)]
    return [bisect_left(ends, workout.day) for workout in workouts]


def _medians(workouts: Sequence[Workout], keys: Sequence[Hashable]) -> Mapping[Hashable, float]:
    """The median of the sizes that the runs of each key state, without races."""
    stated: defaultdict[Hashable, list[float]] = defaultdict(list)
    for workout, key in zip(workouts, keys, strict=True):
        km = stated_km(workout)
        if workout.kind.is_run and workout.kind is not WorkoutKind.RACE and km is not None:
            stated[key].append(km)
    return {key: median(sizes) for key, sizes in stated.items()}


def training_blocks(days: Iterable[date]) -> tuple[tuple[date, date], ...]:
    """The first and last run of each training block, from the days of all runs.

    >>> [last.isoformat() for _, last in training_blocks([date(2026, 1, 1), date(2026, 3, 1)])]
    ['2026-01-01', '2026-03-01']
    """
    blocks: list[tuple[date, date]] = []
    for day in sorted(set(days)):
        if blocks and day - blocks[-1][1] <= BLOCK_GAP:
            blocks[-1] = (blocks[-1][0], day)
        else:
            blocks.append((day, day))
    return tuple(blocks)


def races_of(workouts: Sequence[Workout], named: Sequence[date] = ()) -> tuple[Race, ...]:
    """All races in date order, with which of them are goal races.

    A goal race is one that the athlete `named`, one marked A, else the last race of its season; and every
    marathon or longer. The rest are tune-ups.
    """
    found = [workout for workout in workouts if workout.kind is WorkoutKind.RACE]
    chosen = {race.day for race in found if race.priority is Priority.A} | set(named)
    chosen |= {season[-1].day for season in seasons_without_goal(workouts, named)}
    races = [
        Race(
            day=workout.day,
            days=_race_days(workout),
            distance_km=_race_km(workout),
            is_goal=workout.day in chosen or reaches_marathon(_race_km(workout)),
            title=NAMED_RACE if workout.day in named else _called(workout),
        )
        for workout in found
    ]
    unlisted = sorted(set(named) - {race.day for race in races})
    races += [Race(day=day, is_goal=True, title=NAMED_RACE) for day in unlisted]
    return tuple(sorted(races, key=lambda race: (race.day, race.title)))


def seasons_without_goal(
    workouts: Sequence[Workout], named: Sequence[date] = ()
) -> tuple[tuple[Workout, ...], ...]:
    """The races of each season of which nothing says which it is for: the last one is its goal.

    A season is a training block in which the athlete `named` no day, or what follows its last race marked A:
    the unmarked races that are longer than that one, or four weeks after it.
    """
    raced = [workout for workout in workouts if workout.kind is WorkoutKind.RACE]
    found = []
    for first, last in training_blocks(workout.day for workout in workouts if workout.kind.is_run):
        season = sorted((race for race in raced if first <= race.day <= last), key=lambda race: race.day)
        marked = [race for race in season if race.priority is Priority.A]
        if marked:
            season = [race for race in season if race.priority is None and _begins_anew(race, marked[-1])]
        if season and not any(first <= day <= last for day in named):
            found.append(tuple(season))
    return tuple(found)


def _begins_anew(race: Workout, goal: Workout) -> bool:
    """Whether a race is none that only follows a goal: it is longer, or comes four weeks later."""
    after = race.day - goal.day
    return after >= BLOCK_GAP or (after > timedelta(0) and _length_of(race) > _length_of(goal))


def _length_of(race: Workout) -> RaceLength:
    return Race(day=race.day, distance_km=_race_km(race)).length


def with_named_races(workouts: Sequence[Workout], named: Sequence[date]) -> tuple[Workout, ...]:
    """The workouts with the races that the athlete names: the longest run of that day, or one by itself."""
    held = list(workouts)
    for day in named:
        of_day = [n for n, workout in enumerate(held) if workout.day == day and workout.kind.is_run]
        if any(held[n].kind is WorkoutKind.RACE for n in of_day):
            continue
        if of_day:
            longest = max(of_day, key=lambda n: (held[n].distance_km or 0.0, -n))
            held[longest] = attrs.evolve(held[longest], kind=WorkoutKind.RACE)
        else:
            held.append(Workout(day=day, kind=WorkoutKind.RACE, title="Race"))
    return tuple(sorted(held, key=lambda workout: workout.day))


def _called(race: Workout) -> str:
    """What people call a race: its title, and that it is a race if only the description says so."""
    is_described = bool(race.title and race.evidence) and race.evidence[0].by is Witness.DESCRIPTION
    return f"the race {race.title!r}" if is_described else race.title


def _race_km(workout: Workout) -> float | None:
    return workout.race_distance_km or workout.distance_km


def _race_days(race: Workout) -> int:
    """On how many days a race is run. An event longer than any stage race is a banner: it tells no end."""
    days = ((race.last_day or race.day) - race.day).days + 1
    return days if days <= MOST_RACE_DAYS else 1


def first_day_of_week(day: date, first_weekday: int = 0) -> date:
    """The first day of the training week that holds `day`; weeks begin on Monday unless told."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)


def weekly_volumes(workouts: Sequence[Workout], first_weekday: int = 0) -> Mapping[date, float]:
    """Kilometres run in each week, by its first day.

    Races do not count; where a banner states a larger total for the week, it wins.
    """
    run: defaultdict[date, float] = defaultdict(float)
    banners: dict[date, float] = {}
    for workout, km in zip(workouts, run_sizes(workouts), strict=True):
        if workout.kind.is_run and workout.kind is not WorkoutKind.RACE:
            run[first_day_of_week(workout.day, first_weekday)] += km
        if workout.week_distance_km is not None:
            middle = workout.day + ((workout.last_day or workout.day) - workout.day) / 2
            week = first_day_of_week(middle, first_weekday)
            banners[week] = max(banners.get(week, 0.0), workout.week_distance_km)
    return {week: max(run.get(week, 0.0), banners.get(week, 0.0)) for week in sorted({*run, *banners})}
