"""The timeline: workouts, busy times and sessions in date order, as the rules look at them."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime, timedelta, tzinfo
from functools import cached_property
from zoneinfo import ZoneInfo

import attrs

from plyocal.athlete import Athlete, Weekday
from plyocal.sessions import PlyoSession
from plyocal.weeks import Phase, Race, Week
from plyocal.workouts import Workout

UTC = ZoneInfo("UTC")


@attrs.frozen(kw_only=True, order=True)
class BusyTime:
    """A timed opaque event: nothing else fits there. `uid` is the event's own."""

    starts_at: datetime
    ends_at: datetime
    title: str = ""
    uid: str = ""


@attrs.frozen(kw_only=True)
class Timeline:
    """Everything a rule may look at.

    `workouts` are the whole training block's, in date order, `missed` the cancelled ones. `sessions` are the
    fixed ones: history, pinned, by hand. `start` and `until` (both inclusive) bound the window to plan.
    """

    athlete: Athlete = attrs.field(factory=Athlete)
    zone: tzinfo = UTC
    workouts: tuple[Workout, ...] = ()
    missed: tuple[Workout, ...] = ()
    busy: tuple[BusyTime, ...] = ()
    sessions: tuple[PlyoSession, ...] = ()
    races: tuple[Race, ...] = ()
    weeks: tuple[Week, ...] = ()
    start: date = date.min
    until: date = date.max
    first_weekday: Weekday = Weekday.MON

    @cached_property
    def _by_day(self) -> Mapping[date, tuple[Workout, ...]]:
        by_day: defaultdict[date, list[Workout]] = defaultdict(list)
        for workout in self.workouts:
            by_day[workout.day].append(workout)
        return {day: tuple(workouts) for day, workouts in by_day.items()}

    def on(self, day: date) -> tuple[Workout, ...]:
        """The workouts of one day."""
        return self._by_day.get(day, ())

    def first_day_of_week(self, day: date) -> date:
        """The first day of the training week that holds `day`."""
        return day - timedelta(days=(day.weekday() - self.first_weekday) % 7)

    def week_of(self, day: date) -> Week:
        """The training week that holds `day`; one without running outside the training blocks."""
        position = bisect_right(self.weeks, day, key=lambda week: week.first_day) - 1
        if position >= 0 and day <= self.weeks[position].last_day:
            return self.weeks[position]
        return Week(first_day=self.first_day_of_week(day), phase=Phase.OFF)
