"""Phases: what each training week is for, read from its volume.

The whole training block counts, so a later start of planning changes no week's phase. Each threshold is a
named field of `Thresholds`; how long a race keeps days clear is for the rule book to say.
"""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

import attrs

from plyocal.athlete import LengthUnit
from plyocal.saying import say_date, say_day, so_many
from plyocal.weeks import (
    ONE_WEEK,
    Phase,
    Race,
    Week,
    first_day_of_week,
    say_distance,
    training_blocks,
    weekly_volumes,
)
from plyocal.workouts import Workout, WorkoutKind, median, reaches, stays_within


class Thresholds(NamedTuple):
    """Where one phase ends and the next begins; shares are of volume.

    The median week is that of the full weeks without a race. A race's distance is in no volume, so for a team
    that races every second week, the weeks between would otherwise count as high.

    Source: 73 published plans, 1,040 weeks (research), where no agreed definition exists.
    """

    high_of_peak: float = 0.95
    high_of_median: float = 1.1
    jump_of_mean: float = 1.3
    jump_of_peak: float = 0.75
    jump_weeks: int = 4
    dip: float = 0.85
    recovery_weeks: int = 4
    recoveries_in_a_row: int = 2
    taper_of_weeks: int = 6
    most_taper_weeks: tuple[int, int, int, int] = (1, 1, 2, 3)
    least_taper_weeks: tuple[int, int, int, int] = (0, 0, 1, 2)


DEFAULT_THRESHOLDS: Final = Thresholds()


_LARGEST: Final = "the largest week"


@attrs.define
class _Block:
    """The weeks of one training block while their phases are being found."""

    first_days: list[date]
    volumes: list[float]
    partial: list[bool]
    races: list[Race]
    clear_days_after: Callable[[Race], int]
    thresholds: Thresholds
    unit: LengthUnit
    phases: dict[int, tuple[Phase, str]] = attrs.field(factory=dict)

    def settle(self, index: int, phase: Phase, because: str) -> None:
        self.phases.setdefault(index, (phase, because))

    def full(self, indices: Iterable[int]) -> list[float]:
        return [self.volumes[i] for i in indices if not self.partial[i]]

    def is_race_week(self, index: int) -> bool:
        return index in self.phases and self.phases[index][0] is Phase.RACE

    def share(self, km: float, of_km: float, name: str) -> str:
        if km == of_km:
            return f"{self.say(km)} is {name}"
        return f"{self.say(km)} is {km / of_km:.0%} of {name}, {self.say(of_km)}"

    def say(self, km: float) -> str:
        return say_distance(round(km, 2), self.unit)

    def index_of(self, day: date) -> int:
        return (day - self.first_days[0]).days // 7


def training_weeks(
    workouts: Sequence[Workout],
    races: Sequence[Race],
    *,
    clear_days_after: Callable[[Race], int],
    first_weekday: int = 0,
    thresholds: Thresholds = DEFAULT_THRESHOLDS,
    unit: LengthUnit = "km",
) -> tuple[Week, ...]:
    """Every week of every training block, with volume and phase, in date order.

    `workouts` must hold whole training blocks and be in context (no kind `run` left); `races` come from
    `races_of`. Weeks between blocks are left out: nothing is run in them. `clear_days_after` is the rule
    book's. `because` is told in `unit`.
    """
    volumes = weekly_volumes(workouts, first_weekday)
    weeks: list[Week] = []
    for first, last in training_blocks(w.day for w in workouts if w.kind.is_run):
        first_days, partial = _weeks_of_block(workouts, first, last, first_weekday)
        block = _Block(
            first_days=first_days,
            volumes=[volumes.get(day, 0.0) for day in first_days],
            partial=partial,
            races=[race for race in races if first_days[0] <= race.day < first_days[-1] + ONE_WEEK],
            clear_days_after=clear_days_after,
            thresholds=thresholds,
            unit=unit,
        )
        for step in (_race_weeks, _off_weeks, _taper_weeks, _weeks_after_races, _recovery_and_high_weeks):
            step(block)
        weeks += [
            Week(
                first_day=day,
                volume_km=round(block.volumes[i], 2),
                phase=block.phases[i][0],
                because=block.phases[i][1],
            )
            for i, day in enumerate(block.first_days)
        ]
    return tuple(weeks)


def _weeks_of_block(
    workouts: Sequence[Workout], first: date, last: date, first_weekday: int
) -> tuple[list[date], list[bool]]:
    """The first day of each week, and whether the plan holds only a part of it."""
    monday, end = first_day_of_week(first, first_weekday), first_day_of_week(last, first_weekday)
    first_days = [monday + i * ONE_WEEK for i in range((end - monday).days // 7 + 1)]
    in_block = [
        w for w in workouts if monday <= w.day <= end + timedelta(days=6) and w.week_distance_km is None
    ]
    runs = Counter(first_day_of_week(w.day, first_weekday) for w in in_block if w.kind.is_run)
    usual = median(runs[day] for day in first_days)
    known = [w.day for w in in_block if w.kind.is_training or w.kind is WorkoutKind.REST]
    partial = [False] * len(first_days)
    partial[0] = min(known) > monday and runs[monday] < usual
    partial[-1] |= max(known) < end + timedelta(days=6) and runs[end] < usual
    return first_days, partial


def _race_weeks(block: _Block) -> None:
    for race in block.races:
        kind = "goal race" if race.is_goal else "tune-up race"
        block.settle(block.index_of(race.day), Phase.RACE, f"{kind} on {say_day(race.day)}")


def _off_weeks(block: _Block) -> None:
    for i, km in enumerate(block.volumes):
        if km == 0:
            block.settle(i, Phase.OFF, "no running")


def _weeks_after_races(block: _Block) -> None:
    for race in block.races:
        days = block.clear_days_after(race)
        clear = Counter(block.index_of(race.last_day + timedelta(days=n)) for n in range(1, days + 1))
        for i, count in clear.items():
            if count > 3 and i < len(block.volumes):  # noqa: PLR2004 - most of seven days
                because = f"{days} days clear after the race of {say_date(race.last_day)}"
                block.settle(i, Phase.AFTER_RACE, because)


def _taper_weeks(block: _Block) -> None:
    limits = block.thresholds
    goals = [race for race in block.races if race.is_goal]
    for race in goals:
        race_week = block.index_of(race.day)
        most, least = limits.most_taper_weeks[race.length], limits.least_taper_weeks[race.length]
        for back in range(1, most + 1):
            i = race_week - back
            before = block.full(range(max(0, i - limits.taper_of_weeks), max(0, i)))
            dips = any(before) and i >= 0 and stays_within(block.volumes[i], limits.dip, max(before))
            if i < 0 or not (dips or back <= least):
                break
            because = f"{so_many(back, 'week')} before the goal race"
            because += f" of {say_date(race.day)}" * (len(goals) > 1)
            if dips:
                because += f"; {block.share(block.volumes[i], max(before), 'the six-week maximum')}"
            block.settle(i, Phase.TAPER, because)


def _recovery_and_high_weeks(block: _Block) -> None:
    limits = block.thresholds
    in_a_row = 0
    steady: list[float] = []
    full = [i for i, km in enumerate(block.volumes) if km > 0 and not block.partial[i]]
    of_full = [block.volumes[i] for i in full] or block.volumes
    of_training = [block.volumes[i] for i in full if not block.is_race_week(i)]
    peak, usual = max(of_full), median(of_training or of_full)
    for i, km in enumerate(block.volumes):
        if i not in block.phases:
            before = block.full(range(max(0, i - limits.recovery_weeks), i))
            dips = any(before) and not block.partial[i] and stays_within(km, limits.dip, max(before))
            if dips and in_a_row < limits.recoveries_in_a_row:
                block.settle(
                    i, Phase.RECOVERY, block.share(km, max(before), "the maximum of the four weeks before")
                )
            else:
                phase, because = _high_or_build(block, km, (peak, usual), steady[-limits.jump_weeks :])
                block.settle(i, phase, f"{because}, after {in_a_row} weeks of recovery" if dips else because)
        phase = block.phases[i][0]
        in_a_row = in_a_row + 1 if phase is Phase.RECOVERY else 0
        if phase not in (Phase.RECOVERY, Phase.RACE, Phase.OFF) and not block.partial[i]:
            steady.append(km)


def _high_or_build(
    block: _Block, km: float, peak_and_usual: tuple[float, float], steady: Sequence[float]
) -> tuple[Phase, str]:
    limits, (peak, usual) = block.thresholds, peak_and_usual
    if reaches(km, limits.high_of_peak, peak) and reaches(km, limits.high_of_median, usual):
        begins = f"{limits.high_of_peak:.0%} of the largest and {limits.high_of_median:g} × the median"
        times = f"{km / usual:.2f} × the median week, {block.say(usual)}"
        return Phase.HIGH, f"{block.share(km, peak, _LARGEST)} and {times}; high volume begins at {begins}"
    if len(steady) == limits.jump_weeks and reaches(km, limits.jump_of_peak, peak):
        mean = math.fsum(steady) / len(steady)
        if reaches(km, limits.jump_of_mean, mean):
            times = f"{km / mean:.2f} × the mean of the last four full weeks, {block.say(mean)}"
            begins = f"high volume begins at {limits.jump_of_mean:g} ×"
            return Phase.HIGH, f"{block.say(km)} is {times}; {begins}"
    if not reaches(km, limits.high_of_peak, peak):
        return Phase.BUILD, block.share(km, peak, _LARGEST)
    begins = f"the median week, {block.say(usual)}; high volume begins at {limits.high_of_median:g} ×"
    if km <= usual:
        return Phase.BUILD, f"{block.say(km)} is no more than {begins}"
    factor = math.floor(100 * km / usual) / 100  # rounded up it might read like enough
    return Phase.BUILD, f"{block.share(km, peak, _LARGEST)}, but only {factor:.2f} × {begins}"
