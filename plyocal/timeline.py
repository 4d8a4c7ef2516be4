"""The timeline: workouts, busy times and sessions in date order, as the rules look at them."""

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cached_property
from itertools import accumulate
from operator import itemgetter
from typing import Final, NamedTuple

import attrs

from plyocal.athlete import Athlete, LengthUnit, Level, Reduced, Weekday
from plyocal.duplicate_runs import stated_km
from plyocal.layoffs import Layoffs, layoffs_in
from plyocal.longest_runs import RunSizes, run_sizes_by_day
from plyocal.sessions import Mode, PlyoSession, starts_before
from plyocal.weeks import Phase, Race, Week, first_day_of_week, say_distance
from plyocal.workouts import Clock, Workout, WorkoutKind, median

FEWEST_RUNS: Final = 3
"""A week with fewer runs has no usual run (ours)."""

LONG_BUSY: Final = timedelta(days=2)
"""Busy times longer than this are looked up by their ends: a stranger's may last a century."""

ZONES_APART: Final = timedelta(hours=26)
"""How far the dates of two places can be apart, east and west of the date line."""

_CLOCK_CHANGE: Final = timedelta(days=1)
"""No clock was ever put back further."""


@attrs.frozen(kw_only=True, order=True)
class BusyTime:
    """A timed opaque event: no session may overlap it. `clock` remembers whether its time floats."""

    starts_at: datetime
    ends_at: datetime
    title: str = ""
    clock: Clock = attrs.field(default=Clock.ZONED, eq=False)


class WeekNumbers(NamedTuple):
    """How many sessions a rule book allows in a week; None where it sets no limit.

    `most` is for any week, `lighter` for high and taper weeks and any race week. A beginner has one session
    in each of the first `beginner_weeks` weeks with sessions.
    """

    most: int | None = 2
    lighter: int | None = 1
    beginner_weeks: int = 2


THE_ARTICLE_S: Final = WeekNumbers()


def elapsed(first: PlyoSession, second: PlyoSession) -> timedelta:
    """From start to start: instants, the wall clock where both float, whole days where one has no time."""
    if first.starts_at is None or second.starts_at is None:
        return second.day - first.day
    if first.clock is second.clock is Clock.FLOATING:
        return second.starts_at.replace(tzinfo=None) - first.starts_at.replace(tzinfo=None)
    return second.starts_at.astimezone(UTC) - first.starts_at.astimezone(UTC)


def wall_time(moment: datetime, zone: tzinfo) -> datetime:
    """The moment on the wall clock: in its own zone, or in this one if it is in UTC."""
    return moment.astimezone(zone) if moment.tzinfo is UTC or moment.tzname() == "UTC" else moment


def start_of(session: PlyoSession) -> tuple[date, datetime | None]:
    """What makes two sessions the same start: the instant, or the date of an all-day one."""
    return session.day, None if session.starts_at is None else session.starts_at.astimezone(UTC)


def comes_before(session: PlyoSession, workout: Workout) -> bool:
    """Whether a session is done before a workout: on one day by their times, or by its place without."""
    if session.day != workout.day:
        return session.day < workout.day
    leads_up = session.anchor is not None and session.anchor.place.is_before_speed
    before = starts_before(session, workout)
    return (leads_up and workout.kind is WorkoutKind.SPEED) if before is None else before


def in_order(sessions: Sequence[PlyoSession]) -> tuple[PlyoSession, ...]:
    """The sessions by day, then by start; all-day ones come first."""
    return tuple(sorted(sessions, key=_start_order))


def _start_order(session: PlyoSession) -> tuple[date, datetime, str]:
    return session.day, first_instant(session), session.uid


def first_instant(session: PlyoSession) -> datetime:
    """When it starts, for an order in which all-day ones come first."""
    return start_of(session)[1] or datetime.min.replace(tzinfo=UTC)


def _run_order(run: Workout) -> tuple[date, float]:
    return run.day, -math.inf if run.starts_at is None else run.starts_at.timestamp()


def _lasting_longer(one: BusyTime, other: BusyTime) -> BusyTime:
    return other if other.ends_at > one.ends_at else one


@attrs.frozen(kw_only=True, slots=False)
class Timeline:
    """Everything a rule may look at.

    `workouts` are the whole training block's, in date order, `missed` the cancelled ones. `sessions` are the
    fixed ones: history, pinned, by hand; `previous` those of the plan before, free to stay or to move.
    `start` and `until` (both inclusive) bound the window to plan. `zone` is the runner's. `week_numbers` are
    the rule book's; by default the article's.
    """

    athlete: Athlete = attrs.field(factory=Athlete)
    zone: tzinfo = UTC
    workouts: tuple[Workout, ...] = ()
    missed: tuple[Workout, ...] = ()
    busy: tuple[BusyTime, ...] = ()
    sessions: tuple[PlyoSession, ...] = attrs.field(default=(), converter=in_order)
    previous: tuple[PlyoSession, ...] = ()
    races: tuple[Race, ...] = ()
    weeks: tuple[Week, ...] = ()
    start: date = date.min
    until: date = date.max
    first_weekday: Weekday = Weekday.MON
    week_numbers: WeekNumbers = THE_ARTICLE_S

    @property
    def unit(self) -> LengthUnit:
        """The unit of distances in texts."""
        return self.athlete.unit or "km"

    @cached_property
    def _by_day(self) -> Mapping[date, tuple[Workout, ...]]:
        by_day: defaultdict[date, list[Workout]] = defaultdict(list)
        for workout in self.workouts:
            by_day[workout.day].append(workout)
        return {day: tuple(workouts) for day, workouts in by_day.items()}

    @cached_property
    def _runs_km(self) -> RunSizes:
        """How far each day's and each week's runs are."""
        return run_sizes_by_day(self.workouts, self.first_day_of_week)

    @cached_property
    def _short_busy(self) -> tuple[list[datetime], list[BusyTime]]:
        """The starts of all other busy times in order, and these."""
        short = [
            (busy.starts_at.astimezone(UTC), busy)
            for busy in self.busy
            if busy.ends_at - busy.starts_at <= LONG_BUSY
        ]
        short.sort(key=itemgetter(0))
        return [start for start, _ in short], [busy for _, busy in short]

    @cached_property
    def _long_busy(self) -> tuple[list[datetime], list[BusyTime]]:
        """The long busy times' starts in order, and for each the one that ends last up to it."""
        long = sorted(busy for busy in self.busy if busy.ends_at - busy.starts_at > LONG_BUSY)
        lasting = list(accumulate(long, _lasting_longer))
        return [busy.starts_at for busy in long], lasting

    @cached_property
    def first_continuous_run(self) -> Workout | None:
        """The first run that is not run/walk; an injured athlete's sessions wait for it."""
        runs = (w for w in self.workouts if w.kind.is_run and not w.is_run_walk)
        return min(runs, key=_run_order, default=None)

    @cached_property
    def layoffs(self) -> Layoffs:
        """The rests of several days."""
        return layoffs_in(self.workouts)

    @cached_property
    def _previous_starts(self) -> frozenset[tuple[date, datetime | None]]:
        return frozenset(start_of(session) for session in self.previous)

    def was_planned(self, session: PlyoSession) -> bool:
        """Whether the plan before had a session with this start."""
        return start_of(session) in self._previous_starts

    @cached_property
    def _week_by_day(self) -> Mapping[date, Week]:
        return {week.first_day + timedelta(days=n): week for week in self.weeks for n in range(7)}

    @cached_property
    def _races_in_order(self) -> tuple[Race, ...]:
        return tuple(sorted(self.races, key=lambda race: race.day))

    @cached_property
    def missed_runs(self) -> tuple[date, ...]:
        """The days of the cancelled runs, in order."""
        return tuple(sorted(workout.day for workout in self.missed if workout.kind.is_run))

    def races_between(self, first: date, last: date) -> tuple[Race, ...]:
        """The races from one day to another, both inclusive."""
        races = self._races_in_order
        start = bisect_left(races, first, key=lambda race: race.day)
        return races[start : bisect_right(races, last, key=lambda race: race.day)]

    def on(self, day: date) -> tuple[Workout, ...]:
        """The workouts of one day."""
        return self._by_day.get(day, ())

    def has(self, kind: WorkoutKind, day: date) -> bool:
        """Whether a workout of that kind stands on that day."""
        return any(workout.kind is kind for workout in self.on(day))

    def is_before_speed(self, session: PlyoSession) -> bool:
        """Whether a speed workout follows that day, or may, since one of the two has no time."""
        if session.anchor is not None and session.anchor.place.is_before_speed:
            return True
        fast = (workout for workout in self.on(session.day) if workout.kind is WorkoutKind.SPEED)
        return any(starts_before(session, workout) is not False for workout in fast)

    def longest_run_km(self, day: date) -> float:
        """The size of the day's longest run, 0 without a run or if no size of its kind is known."""
        return self._runs_km.of_day.get(day, 0.0)

    def ranked_run_km(self, day: date) -> float:
        """The same of the runs that may be their week's longest: no speed workout of guessed size.

        Such a one counts where no run of that week states its size, or where it is by far the longest.
        """
        return self._runs_km.ranked_of_day.get(day, 0.0)

    def say_run(self, day: date, km: float) -> str:
        """A day's run of that size in words; without a distance, also what it is estimated from."""
        far = say_distance(km, self.unit)
        longest = [run for run in self.on(day) if run.kind.is_run and stated_km(run) == km]
        if any(run.distance_km is not None for run in longest):
            return far
        times = [run.duration for run in longest if run.duration is not None]
        if not times:
            return f"about {far} (as others of its kind)"
        return f"about {far} ({times[0] / timedelta(minutes=1):.0f} min at easy pace)"

    def longest_run_of_week_km(self, day: date) -> float:
        """The size of the longest run in the training week that holds `day`, by `ranked_run_km`."""
        return self._runs_km.longest_of_week.get(self.first_day_of_week(day), 0.0)

    def runs_of_week_km(self, day: date) -> Sequence[float]:
        """The sizes of all runs in the training week that holds `day`, as far as known."""
        return self._runs_km.of_week.get(self.first_day_of_week(day), ())

    def usual_run_of_week_km(self, day: date) -> float:
        """The median run of the training week that holds `day`, 0 if the week has too few runs."""
        runs = self.runs_of_week_km(day)
        return 0.0 if len(runs) < FEWEST_RUNS else median(runs)

    def busy_during(self, starts_at: datetime, ends_at: datetime) -> tuple[BusyTime, ...]:
        """The busy times that overlap a span; of the long ones only the one that ends last.

        Touching is not overlapping.
        """
        starts, short = self._short_busy
        first = bisect_left(starts, starts_at.astimezone(UTC) - LONG_BUSY - _CLOCK_CHANGE)
        near = short[first : bisect_left(starts, ends_at.astimezone(UTC))]
        long_starts, lasting = self._long_busy
        begun = bisect_left(long_starts, ends_at)
        near += lasting[max(0, begun - 1) : begun]
        return tuple(
            dict.fromkeys(busy for busy in near if busy.starts_at < ends_at and starts_at < busy.ends_at)
        )

    def holding(self, sessions: Iterable[PlyoSession]) -> "Timeline":
        """The same timeline with these sessions; all that is worked out so far asks none, and is kept."""
        held = attrs.evolve(self, sessions=tuple(sessions))
        vars(held).update(vars(self) | {"sessions": held.sessions})
        return held

    def wall_time(self, moment: datetime) -> datetime:
        """The moment on the wall clock; one in UTC is told in the runner's zone."""
        return wall_time(moment, self.zone)

    def first_day_of_week(self, day: date) -> date:
        """The first day of the training week that holds `day`."""
        return first_day_of_week(day, self.first_weekday)

    def week_of(self, day: date) -> Week:
        """The training week that holds `day`; outside the training blocks, a week without running."""
        week = self._week_by_day.get(day)
        return week or Week(first_day=self.first_day_of_week(day), phase=Phase.OFF, because="no running")

    def mode_on(self, day: date) -> Mode | None:
        """What kind of session the day's week allows, None for none at all (`lighter-weeks`)."""
        phase, athlete = self.week_of(day).phase, self.athlete
        if phase.is_lighter and self.week_numbers.lighter is not None:
            if athlete.reduced is Reduced.SKIP:
                return None
            held = phase is Phase.HIGH and athlete.reduced is Reduced.ONCE
            return Mode.HOLD if held and athlete.start_level is not Level.BEGINNER else Mode.ROPE
        return Mode.RECOVERY if phase is Phase.RECOVERY else Mode.NORMAL
