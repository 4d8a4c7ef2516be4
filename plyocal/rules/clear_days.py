"""The musts that keep days clear: around races, and on long days and their eves.

Every number is a parameter with its unit in its name or type; `whose` says who asks for it.
"""

from collections.abc import Iterator
from datetime import date

import attrs

from plyocal.longest_runs import LONG_BY, MEDIUM_LONG_KM
from plyocal.rules.findings import Finding, Parametered, misplaced
from plyocal.rules.pasts import Past
from plyocal.rules.spacing import MOST_DAYS, by_length, number
from plyocal.saying import say_day, say_days
from plyocal.sessions import PlyoSession
from plyocal.timeline import Timeline
from plyocal.weeks import MOST_RACE_DAYS, ONE_DAY, Race
from plyocal.workouts import WorkoutKind, reaches


@attrs.frozen(kw_only=True, repr=False)
class RaceClear(Parametered):
    """Fresh legs for races: clear days before and after each.

    The four numbers of days after are for races up to 5 km, up to 10 km, up to a half marathon, and longer. A
    race of unknown distance counts as a half marathon.
    """

    id: str = attrs.field(default="race-clear", init=False)
    looks_back_days: int = attrs.field(default=0, init=False)
    days_before_goal_race: int = attrs.field(default=7, validator=number(0, MOST_DAYS))
    days_before_marathon: int = attrs.field(default=10, validator=number(0, MOST_DAYS))
    days_before_any_race: int = attrs.field(default=3, validator=number(0, MOST_DAYS))
    days_after_goal_race: tuple[int, int, int, int] = attrs.field(default=(4, 6, 10, 21), validator=by_length)
    days_after_tune_up: tuple[int, int, int, int] = attrs.field(default=(3, 3, 6, 10), validator=by_length)
    whose: str = "research"
    source: str = "Taper guidance: none in the last 7 days (marathon 10); drop jumps cost 4 % 48 h later"

    def judge(self, session: PlyoSession, past: Past, timeline: Timeline) -> Iterator[Finding]:
        """Find a session too near a race."""
        longest = max(*self.days_after_goal_race, *self.days_after_tune_up) + MOST_RACE_DAYS
        before = max(self.days_before_goal_race, self.days_before_marathon, self.days_before_any_race)
        for race in timeline.races_between(session.day - longest * ONE_DAY, session.day + before * ONE_DAY):
            days = max(0, (race.day - session.day).days) + min(0, (race.last_day - session.day).days)
            needed = self._before(race) if days >= 0 else self.clear_days_after(race)
            if abs(days) > needed:
                continue
            name = race.title or "the race"
            when = f"{say_days(abs(days))} {'before' if days > 0 else 'after'}" if days else "on the day of"
            clear = (needed + 1) * ONE_DAY
            free = race.last_day + clear if days < 0 else race.day - clear
            yield misplaced(
                self,
                session,
                f"{when} {name}; {say_days(needed)} {'stays' if needed == 1 else 'stay'} clear",
                f"Move it to {say_day(free)} or {'later' if days < 0 else 'earlier'}.",
                counted_to=race.last_day if days < 0 else race.day,
            )

    def _before(self, race: Race) -> int:
        if not race.is_goal:
            return self.days_before_any_race
        goal = self.days_before_marathon if race.is_always_goal else self.days_before_goal_race
        return max(goal, self.days_before_any_race)

    def clear_days_after(self, race: Race) -> int:
        """How many days after a race stay clear: after a tune-up about half as many as after a goal race."""
        return (self.days_after_goal_race if race.is_goal else self.days_after_tune_up)[race.length]


@attrs.frozen(kw_only=True, repr=False)
class LongRunClear(Parametered):
    """Not on the day of a long or medium-long run, nor on the day before one of the week's longest runs.

    A run is one of the longest if it reaches `share_of_longest` of its week's longest run. A run of
    `always_long_km` or more is long whatever its title says: a marathon rehearsal is a speed workout, and a
    long run too. An easy run is long if it is one of the longest, at `times_usual` the week's median run or
    more; a speed workout if it is the longest, so much longer, and `medium_long_km` or more. If a week has
    `equal_runs` or more, all among its longest, none is the long run: without this, a run streak would have
    no free eve.
    """

    id: str = attrs.field(default="long-run-clear", init=False)
    looks_back_days: int = attrs.field(default=0, init=False)
    share_of_longest: float = attrs.field(default=0.8, validator=number(0, 1, whole=False))
    always_long_km: float = attrs.field(default=25, validator=number(0, whole=False))
    times_usual: float = attrs.field(default=LONG_BY, validator=number(0, whole=False))
    medium_long_km: float = attrs.field(default=MEDIUM_LONG_KM, validator=number(0, whole=False))
    equal_runs: int = attrs.field(default=6, validator=number(1))
    whose: str = "ours"
    source: str = "Research: not on the long run nor the day before"

    def judge(self, session: PlyoSession, past: Past, timeline: Timeline) -> Iterator[Finding]:
        """Find a session on a long day or the day before."""
        if name := self._always_long(session.day, timeline):
            yield misplaced(self, session, f"on the day of a {name}", "Choose a day with an easy run.")
        elif name := self._long_this_week(session.day, timeline):
            yield misplaced(self, session, f"on the day of a {name}", "Choose a day with a shorter run.")
        tomorrow = session.day + ONE_DAY
        km, longest = timeline.ranked_run_km(tomorrow), timeline.longest_run_of_week_km(tomorrow)
        if not timeline.longest_run_km(tomorrow) and timeline.has(WorkoutKind.LONG, tomorrow):
            yield misplaced(self, session, "the day before a long run", "Move it at least a day away.")
        if self._is_of_the_longest(tomorrow, timeline) and not self._are_equal(tomorrow, timeline):
            yield misplaced(
                self,
                session,
                f"the day before a run of {timeline.say_run(tomorrow, km)},"
                f" {km / longest:.0%} of that week's longest: long from {self.share_of_longest:.0%} on",
                "Move it at least a day away.",
            )

    def _always_long(self, day: date, timeline: Timeline) -> str:
        """The run of a day that is long in any week, empty without one."""
        if timeline.has(WorkoutKind.LONG, day):
            return "long run"
        km = timeline.longest_run_km(day)
        return f"run of {timeline.say_run(day, km)}" if km >= self.always_long_km else ""

    def _long_this_week(self, day: date, timeline: Timeline) -> str:
        """The easy run or speed workout that is long beside those of its week, empty without one."""
        km, usual = timeline.ranked_run_km(day), timeline.usual_run_of_week_km(day)
        longest, far = timeline.longest_run_of_week_km(day), f"run of {timeline.say_run(day, km)}"
        if timeline.has(WorkoutKind.RACE, day) or usual <= 0 or not reaches(km, self.times_usual, usual):
            return ""
        if timeline.has(WorkoutKind.SPEED, day):
            is_long = km >= self.medium_long_km and reaches(km, 1, longest)
            return f"{far}, that week's longest" if is_long else ""
        is_long = self._is_of_the_longest(day, timeline)
        return f"{far}, {km / usual:.1f} × that week's median run" if is_long else ""

    def _is_of_the_longest(self, day: date, timeline: Timeline) -> bool:
        km = timeline.ranked_run_km(day)
        return km > 0 and reaches(km, self.share_of_longest, timeline.longest_run_of_week_km(day))

    def _are_equal(self, day: date, timeline: Timeline) -> bool:
        """Whether the runs of a day's week are many, all among its longest, and none called long."""
        runs, longest = timeline.runs_of_week_km(day), timeline.longest_run_of_week_km(day)
        if len(runs) < self.equal_runs or max(runs) >= self.always_long_km:
            return False
        first = timeline.first_day_of_week(day)
        called_long = any(timeline.has(WorkoutKind.LONG, first + n * ONE_DAY) for n in range(7))
        return not called_long and reaches(min(runs), self.share_of_longest, longest)
