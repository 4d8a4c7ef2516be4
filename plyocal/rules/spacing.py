"""The musts between sessions: how many, how far apart, and how light in which weeks.

Every number is a parameter with its unit in its name or type; `whose` says who asks for it.
"""

import math
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any, Final, NoReturn

import attrs

from plyocal.athlete import Level
from plyocal.errors import ArgumentError
from plyocal.rules.findings import Finding, Parametered, against, misplaced
from plyocal.rules.pasts import COUNTED_WEEKS, Past
from plyocal.saying import say_day, so_many
from plyocal.sessions import Mode, PlyoSession
from plyocal.timeline import ZONES_APART, Timeline, WeekNumbers, elapsed
from plyocal.weeks import ONE_DAY, Phase, RaceLength

SESSIONS_PER_WEEK: Final = "sessions-per-week"
RECOVERY_GAP: Final = "recovery-gap"
LIGHTER_WEEKS: Final = "lighter-weeks"
"""Ids that are spoken of elsewhere too."""

MOST_DAYS: Final = 365
"""The most days that a rule may count: a year."""


_Validator = Callable[[object, "attrs.Attribute[Any]", Any], None]


def _refuse(rule: object, field: "attrs.Attribute[Any]", given: object, cure: str) -> NoReturn:
    raise ArgumentError(f"{type(rule).__name__}: {field.name} {given!r:.60}: give {cure}.")


def number(least: float, most: float = math.inf, *, whole: bool = True) -> _Validator:
    """A validator for a rule's number: within its bounds, and by default a whole number."""
    sort, name = (int, "a whole number") if whole else ((int, float), "a number")
    bounds = f"of {least:g} or more" if most == math.inf else f"from {least:g} to {most:g}"

    def check(rule: object, field: "attrs.Attribute[Any]", given: object) -> None:
        if isinstance(given, bool) or not isinstance(given, sort) or not least <= given <= most:
            _refuse(rule, field, given, f"{name} {bounds}")

    return check


def within_a_year(rule: object, field: "attrs.Attribute[Any]", given: object) -> None:
    """Check a rule's span of time: not below 0, and not more than a year."""
    if not isinstance(given, timedelta) or not timedelta() <= given <= timedelta(days=MOST_DAYS):
        _refuse(rule, field, given, "a span such as timedelta(hours=48)")


def by_length(rule: object, field: "attrs.Attribute[Any]", given: object) -> None:
    """Check a rule's days by the length of races: one number for each class."""
    if not isinstance(given, tuple) or len(given) != len(RaceLength):
        _refuse(rule, field, given, f"{len(RaceLength)} numbers, such as (4, 6, 10, 21)")
    for days in given:
        number(0, MOST_DAYS)(rule, field, days)


def say_span(span: timedelta) -> str:
    """A span of time in hours, with minutes where it has some.

    >>> say_span(timedelta(hours=43, minutes=45))
    '43 h 45 min'
    """
    hours, rest = divmod(span, timedelta(hours=1))
    return f"{hours} h {rest // timedelta(minutes=1)} min" if rest else f"{hours} h"


@attrs.frozen(kw_only=True, repr=False)
class SessionsPerWeek(Parametered):
    """At most the athlete's number in any seven consecutive dates and in the training week.

    `sessions` caps that number for everyone. A beginner has one session in each of the first `beginner_weeks`
    weeks with sessions; `beginner_weeks` is at most 2.
    """

    id: str = attrs.field(default=SESSIONS_PER_WEEK, init=False)
    looks_back_days: int = attrs.field(default=6, init=False)
    sessions: int = attrs.field(default=2, validator=number(0))
    beginner_weeks: int = attrs.field(default=COUNTED_WEEKS, validator=number(0, COUNTED_WEEKS))
    whose: str = "article; the cap ours"
    source: str = "Start with 1-2 sessions per week"

    @property
    def week_numbers(self) -> WeekNumbers:
        """The number, and a beginner's weeks with one."""
        return WeekNumbers(most=self.sessions, lighter=None, beginner_weeks=self.beginner_weeks)

    def judge(self, session: PlyoSession, past: Past, timeline: Timeline) -> Iterator[Finding]:
        """Find the session that is one too many."""
        number = min(self.sessions, timeline.athlete.sessions_in_a_week)
        starting = timeline.athlete.start_level is Level.BEGINNER and past.session_weeks < self.beginner_weeks
        number = 1 if starting else number
        rolling = len(past.since(session.day - 6 * ONE_DAY)) + 1
        in_week = len(past.since(timeline.first_day_of_week(session.day))) + 1
        if max(rolling, in_week) > number:
            span = "this training week" if in_week > number else "7 days"
            why = f"; a beginner's first {self.beginner_weeks} weeks have 1" if starting else ""
            yield misplaced(
                self,
                session,
                f"{max(rolling, in_week)} sessions in {span}, at most {number}{why}",
                "Leave one out, or move it to another week.",
            )


def _nearly_as_many_hours(gap: "RecoveryGap") -> timedelta:
    """Four hours less than `days`; 0 if these are no days of a rule, which the validator then refuses."""
    known = isinstance(gap.days, int) and 1 <= gap.days <= MOST_DAYS
    return timedelta(days=gap.days) - timedelta(hours=4) if known else timedelta()


@attrs.frozen(kw_only=True, repr=False)
class RecoveryGap(Parametered):
    """Two calendar days between sessions, and nearly as many hours from start to start.

    `at_least` is four hours less than `days`, so that an evening may be followed by an afternoon.
    """

    id: str = attrs.field(default=RECOVERY_GAP, init=False)
    looks_back_sessions: int = attrs.field(default=1, init=False)
    days: int = attrs.field(default=2, validator=number(1, MOST_DAYS))
    at_least: timedelta = attrs.field(
        default=attrs.Factory(_nearly_as_many_hours, takes_self=True), validator=within_a_year
    )
    whose: str = "article; the number research, 48-72 h"
    source: str = "Give muscles and joints time to recover by spacing them out in the training schedule"

    @property
    def looks_back_days(self) -> int:
        """How many days back a session can be too near, even if the athlete crossed time zones between."""
        return max(self.days, -(-(self.at_least + ZONES_APART) // ONE_DAY))

    def judge(self, session: PlyoSession, past: Past, timeline: Timeline) -> Iterator[Finding]:
        """Find a session that follows another too soon."""
        earlier = past.last
        if earlier is None:
            return
        gap = elapsed(earlier, session)
        enough_days = session.day - earlier.day >= self.days * ONE_DAY
        if enough_days and gap >= self.at_least:
            return
        cure = f"Move it to {say_day(earlier.day + self.days * ONE_DAY)} or later."
        if enough_days:
            cure = f"Move it {say_span(self.at_least - gap)} later, or to another day."
        yield misplaced(
            self,
            session,
            f"{say_span(gap)} after {say_day(earlier.day)};"
            f" needs {so_many(self.days, 'calendar day')}, and at least {say_span(self.at_least)}",
            cure,
            counted_to=earlier.day,
            gap=gap,
        )


@attrs.frozen(kw_only=True, repr=False)
class LighterWeeks(Parametered):
    """At most one session in high and taper weeks and in any race week, and only a lighter one."""

    id: str = attrs.field(default=LIGHTER_WEEKS, init=False)
    looks_back_days: int = attrs.field(default=6, init=False)
    sessions: int = attrs.field(default=1, validator=number(0))
    whose: str = "article"
    source: str = "1x/week or skipped if needed during high volume mileage weeks or during a taper"

    @property
    def week_numbers(self) -> WeekNumbers:
        """The number for lighter weeks; without this rule no week is lighter."""
        return WeekNumbers(most=None, lighter=self.sessions, beginner_weeks=0)

    def judge(self, session: PlyoSession, past: Past, timeline: Timeline) -> Iterator[Finding]:
        """Find a session too many, or too heavy, for the week."""
        week = timeline.week_of(session.day)
        if not week.phase.is_lighter:
            return
        mode = timeline.mode_on(session.day)
        number = 0 if mode is None else self.sessions
        count = len(past.since(timeline.first_day_of_week(session.day))) + 1
        name = "a high-volume week" if week.phase is Phase.HIGH else f"a {week.phase.value} week"
        if count > number:
            yield misplaced(
                self,
                session,
                f"{count} in {name}, at most {number} ({week.because})",
                "Leave it out: skipping here costs nothing.",
            )
        done = session.prescription
        if done is not None and mode is Mode.ROPE and done.mode is not Mode.ROPE:
            yield against(
                self,
                session,
                f"a full session in {name}",
                "Do 2-3 rounds of 30 seconds of jump rope instead.",
            )
        if done is not None and mode is Mode.HOLD and done.mode is Mode.NORMAL:
            message = f"a session that may raise the load in {name}"
            yield against(self, session, message, "Repeat the last session, and no more.")
