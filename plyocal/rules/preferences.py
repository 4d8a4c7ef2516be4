"""The preferences: each gives a whole-number cost, the lower the better.

>>> attrs.evolve(SameWeekdays(), whose="mine").whose
'mine'
"""

from datetime import timedelta
from typing import Any, Final

import attrs

from plyocal.athlete import Level
from plyocal.errors import ArgumentError
from plyocal.rules.book import NEIGHBOUR_DAYS, WEEK_LOOK_BACK_DAYS, wanted_in_week
from plyocal.rules.findings import Parametered
from plyocal.rules.pasts import Past
from plyocal.rules.spacing import within_a_year
from plyocal.sessions import Place, PlyoSession
from plyocal.timeline import Timeline, elapsed
from plyocal.weeks import ONE_DAY, ONE_WEEK
from plyocal.workouts import WorkoutKind

STAY_PUT: Final = "stay-put"
FULL_WEEK: Final = "full-week"
"""Ids that are spoken of elsewhere too."""

_ONE_HOUR: Final = timedelta(hours=1)

_EASY, _STRENGTH, _SPEED = "easy", "strength", "speed"
_LAST: Final = 4
"""The rank behind all others, even that of a tempo run if speed is last."""


@attrs.frozen(kw_only=True, repr=False)
class StayPut(Parametered):
    """Sessions of the plan before that are still lawful stay where they are: each one kept takes 1 off."""

    id: str = attrs.field(default=STAY_PUT, init=False)
    looks_back_days: int = attrs.field(default=0, init=False)
    whose: str = "ours"
    source: str = "A changed running plan moves sessions as little as it can"

    def cost(self, session: PlyoSession, past: Past, timeline: Timeline) -> int:
        """-1 for a session that starts as one of the plan before did."""
        return -1 if timeline.was_planned(session) else 0


@attrs.frozen(kw_only=True, repr=False)
class KeepTheHabit(Parametered):
    """Weeks without a session."""

    id: str = attrs.field(default="keep-the-habit", init=False)
    whose: str = "article"
    source: str = "it's best to stay consistent as much as possible"

    def week_cost(self, sessions: int, wanted: int) -> int:
        """1 for a week without a session."""
        return int(sessions == 0)


@attrs.frozen(kw_only=True, repr=False)
class EasyNotRecovery(Parametered):
    """Sessions after a recovery run: placed there only if the week would otherwise have none."""

    id: str = attrs.field(default="easy-not-recovery", init=False)
    looks_back_days: int = attrs.field(default=0, init=False)
    whose: str = "ours"
    source: str = "After an easy run for neuromuscular activation"

    def cost(self, session: PlyoSession, past: Past, timeline: Timeline) -> int:
        """1 for a session after a recovery run."""
        return int(session.anchor is not None and session.anchor.place is Place.AFTER_RECOVERY)


@attrs.frozen(kw_only=True, repr=False)
class FreshForSpeed(Parametered):
    """Sessions the day before a speed workout; a beginner's session and the rope session cost nothing."""

    id: str = attrs.field(default="fresh-for-speed", init=False)
    looks_back_days: int = attrs.field(default=0, init=False)
    whose: str = "ours"
    source: str = "Plyometrics are high intensity"

    def cost(self, session: PlyoSession, past: Past, timeline: Timeline) -> int:
        """1 for a session on the day before a speed workout."""
        light = session.rope or timeline.athlete.start_level is Level.BEGINNER
        return int(not light and timeline.has(WorkoutKind.SPEED, session.day + ONE_DAY))


@attrs.frozen(kw_only=True, repr=False)
class FullWeek(Parametered):
    """How many sessions a week is short of its number."""

    id: str = attrs.field(default=FULL_WEEK, init=False)
    whose: str = "article"
    source: str = "1-2 sessions per week"

    def week_cost(self, sessions: int, wanted: int) -> int:
        """1 for each session missing."""
        return max(0, wanted - sessions)


@attrs.frozen(kw_only=True, repr=False)
class FreshLegs(Parametered):
    """Sessions the day after a long run."""

    id: str = attrs.field(default="fresh-legs", init=False)
    looks_back_days: int = attrs.field(default=0, init=False)
    whose: str = "ours"
    source: str = "explosive, controlled movements"

    def cost(self, session: PlyoSession, past: Past, timeline: Timeline) -> int:
        """1 for a session on the day after a long run."""
        return int(timeline.has(WorkoutKind.LONG, session.day - ONE_DAY))


def _an_order(rule: object, field: "attrs.Attribute[Any]", given: object) -> None:
    if not isinstance(given, tuple) or sorted(map(str, given)) != sorted((_EASY, _STRENGTH, _SPEED)):
        told = f"{type(rule).__name__}: {field.name} {given!r:.60}"
        raise ArgumentError(f"{told}: give each of 'easy', 'strength' and 'speed' once, in a tuple.")


@attrs.frozen(kw_only=True, repr=False)
class AnchorOrder(Parametered):
    """Where a session stands in the athlete's order of places: 0 to 2.

    It costs one more before a tempo run, and after an easy run with a speed workout later that day. A place
    less than `tired_for` after a speed workout comes behind all others. Each order holds "easy", "strength"
    and "speed".
    """

    id: str = attrs.field(default="anchor", init=False)
    looks_back_days: int = attrs.field(default=WEEK_LOOK_BACK_DAYS, init=False)
    beginner: tuple[str, ...] = attrs.field(default=(_EASY, _STRENGTH, _SPEED), validator=_an_order)
    intermediate: tuple[str, ...] = attrs.field(default=(_STRENGTH, _EASY, _SPEED), validator=_an_order)
    advanced_first: tuple[str, ...] = attrs.field(default=(_SPEED, _STRENGTH, _EASY), validator=_an_order)
    advanced_second: tuple[str, ...] = attrs.field(default=(_STRENGTH, _EASY, _SPEED), validator=_an_order)
    tired_for: timedelta = attrs.field(default=timedelta(hours=4), validator=within_a_year)
    whose: str = "ours"
    source: str = "Before a speed workout; on strength training days; after an easy run"

    def cost(self, session: PlyoSession, past: Past, timeline: Timeline) -> int:
        """The place in the order; 2 for a session that stands beside no known workout."""
        if session.anchor is None:
            return len(self.beginner) - 1
        if self._is_tired(session, timeline):
            return _LAST
        place = session.anchor.place
        order = self._order(session, past, timeline)
        if place.is_before_speed:
            return order.index(_SPEED) + (place is not Place.BEFORE_SPEED)
        return order.index(_STRENGTH if place.is_strength else _EASY)

    def _is_tired(self, session: PlyoSession, timeline: Timeline) -> bool:
        speed = (w for w in timeline.on(session.day) if w.kind is WorkoutKind.SPEED)
        ends = [w.ends_at or w.starts_at for w in speed if w.starts_at is not None]
        starts = session.starts_at
        return starts is not None and any(timedelta() <= starts - end < self.tired_for for end in ends if end)

    def _order(self, session: PlyoSession, past: Past, timeline: Timeline) -> tuple[str, ...]:
        level = timeline.athlete.start_level
        if level is Level.BEGINNER:
            return self.beginner
        if level is Level.INTERMEDIATE:
            return self.intermediate
        first = not past.since(timeline.first_day_of_week(session.day))
        return self.advanced_first if first else self.advanced_second


@attrs.frozen(kw_only=True, repr=False)
class EvenSpacing(Parametered):
    """Hours by which two neighbours are closer or further apart than an even share of the week."""

    id: str = attrs.field(default="even-spacing", init=False)
    looks_back_days: int = attrs.field(default=NEIGHBOUR_DAYS, init=False)
    looks_back_sessions: int = attrs.field(default=1, init=False)
    whose: str = "article"
    source: str = "spacing them out in the training schedule"

    def cost(self, session: PlyoSession, past: Past, timeline: Timeline) -> int:
        """Hours by which the time since the session before differs from 168 / the week's number, rounded."""
        if past.last is None:
            return 0
        number = wanted_in_week(session.day, past, timeline) or 1
        uneven = abs(elapsed(past.last, session) - ONE_WEEK / number)
        return (uneven + _ONE_HOUR / 2) // _ONE_HOUR


@attrs.frozen(kw_only=True, repr=False)
class SameWeekdays(Parametered):
    """Sessions on a weekday that had none the week before."""

    id: str = attrs.field(default="same-weekdays", init=False)
    looks_back_days: int = attrs.field(default=ONE_WEEK.days, init=False)
    whose: str = "ours"
    source: str = "it's best to stay consistent"

    def cost(self, session: PlyoSession, past: Past, timeline: Timeline) -> int:
        """1 if the same weekday had no session a week before."""
        week_ago = session.day - ONE_WEEK
        return int(all(earlier.day != week_ago for earlier in past.sessions))
