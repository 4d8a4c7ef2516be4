"""Slots: the places a session could go, each beside its anchor workout.

A slot reserves time by the athlete's level. So all places can be chosen before any content; the content is
then chosen to fit.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from plyocal.athlete import Level
from plyocal.sessions import Anchor, Mode, Place, PlyoSession, starts_before
from plyocal.timeline import Timeline, first_instant
from plyocal.workouts import UNJUMPED, Clock, Trait, Workout, WorkoutKind, later

RESERVED_MINUTES: Final = {Level.BEGINNER: 20, Level.INTERMEDIATE: 25, Level.ADVANCED: 30}
"""What a session takes at most, by level (research: 20/30/35 min)."""
RESERVED_MINUTES_AFTER_RUN: Final = {Level.BEGINNER: 15, Level.INTERMEDIATE: 20, Level.ADVANCED: 25}
"""The same after a run: the cardio of the warm-up is done."""
ROPE_MINUTES: Final = 12
ROPE_MINUTES_AFTER_RUN: Final = 5

_PLACE_ORDER: Final = tuple(Place)


def reserved_time(place: Place, level: Level, *, rope: bool) -> timedelta:
    """How long a slot is: by level, shorter after a run and for the rope session."""
    if rope:
        return timedelta(minutes=ROPE_MINUTES_AFTER_RUN if place.is_after_run else ROPE_MINUTES)
    table = RESERVED_MINUTES_AFTER_RUN if place.is_after_run else RESERVED_MINUTES
    return timedelta(minutes=table[level])


def slots(timeline: Timeline) -> tuple[PlyoSession, ...]:
    """Every place of the window beside a workout that invites a session, lawful or not, in date order.

    A place is on its workout's own day and does not cross midnight. A workout that is in the calendar twice,
    as after a second import, gives one slot.
    """
    found = [
        slot
        for workout in timeline.workouts
        if timeline.start <= workout.day <= timeline.until
        for slot in _beside(workout, timeline)
        if slot.day == workout.day
    ]
    once: dict[tuple[object, ...], PlyoSession] = {}
    for slot in sorted(found, key=_order):
        once.setdefault(
            (slot.day, slot.starts_at, slot.ends_at, slot.clock, slot.anchor and slot.anchor.place), slot
        )
    return tuple(once.values())


def standing_beside(session: PlyoSession, timeline: Timeline) -> Anchor | None:
    """The anchor of a session that is in the calendar; None if it stands beside no known workout.

    If several workouts of its day invite it, the anchor is the one that the session was placed beside.
    """
    beside = [
        Anchor(_speed_later(place, workout, timeline), workout.uid, workout.title)
        for workout in timeline.on(session.day)
        for place in _places(workout)
        if _stands(session, place, workout)
    ]
    was = session.anchor
    if was is not None:
        beside.sort(key=lambda anchor: (anchor.uid != was.uid, anchor.place is not was.place))
    return beside[0] if beside else None


def _stands(session: PlyoSession, place: Place, workout: Workout) -> bool:
    """Whether the session is on the workout's right side, as far as both have a time."""
    before = starts_before(session, workout)
    return before is None or before == place.comes_first


def _order(slot: PlyoSession) -> tuple[date, datetime, int, str, str]:
    anchor = slot.anchor or Anchor(Place.AFTER_EASY)
    return slot.day, first_instant(slot), _PLACE_ORDER.index(anchor.place), anchor.title, anchor.uid


def _beside(workout: Workout, timeline: Timeline) -> Iterator[PlyoSession]:
    for place in _places(workout):
        yield _slot(_speed_later(place, workout, timeline), workout, timeline)


def _places(workout: Workout) -> tuple[Place, ...]:
    if workout.kind is WorkoutKind.SPEED:
        return (Place.BEFORE_TEMPO if Trait.TEMPO in workout.traits else Place.BEFORE_SPEED,)
    if not UNJUMPED.isdisjoint(workout.traits):
        return ()
    if workout.kind is WorkoutKind.STRENGTH:
        timed = (Place.BEFORE_STRENGTH, Place.AFTER_STRENGTH)
        return timed if workout.is_timed else (Place.STRENGTH_DAY,)
    if workout.kind is WorkoutKind.RECOVERY:
        return (Place.AFTER_RECOVERY,)
    return (Place.AFTER_EASY,) if workout.kind is WorkoutKind.EASY else ()


def _slot(place: Place, workout: Workout, timeline: Timeline) -> PlyoSession:
    rope = timeline.mode_on(workout.day) is Mode.ROPE
    length = reserved_time(place, timeline.athlete.start_level, rope=rope)
    starts_at = ends_at = offset = None
    day = workout.day
    if workout.starts_at is not None:
        edge = workout.starts_at if place.comes_first else workout.ends_at or workout.starts_at
        starts_at = later(edge, -length if place.comes_first else timedelta(), workout.clock)
        ends_at = later(starts_at, length, workout.clock)
        day = _own_date(starts_at, edge, timeline)
        offset = _own_offset(starts_at, workout.clock, timeline)
    return PlyoSession(
        day=day,
        clock=workout.clock,
        starts_at=starts_at,
        ends_at=ends_at,
        offset=offset,
        anchor=Anchor(place, workout.uid, workout.title),
        rope=rope,
    )


def _own_date(starts_at: datetime, edge: datetime, timeline: Timeline) -> date:
    return timeline.wall_time(starts_at).date() if edge.tzname() == "UTC" else starts_at.date()


def _own_offset(starts_at: datetime, clock: Clock, timeline: Timeline) -> timedelta | None:
    """The offset from UTC of the clock beside which a session stands, where it is not the runner's."""
    own = timeline.wall_time(starts_at).utcoffset()
    is_runners = clock is not Clock.ZONED or own == starts_at.astimezone(timeline.zone).utcoffset()
    return None if is_runners else own


def _speed_later(place: Place, workout: Workout, timeline: Timeline) -> Place:
    """An easy run with speed later that day counts as before speed."""
    if not place.is_after_run:
        return place
    fast = (other for other in timeline.on(workout.day) if other.kind is WorkoutKind.SPEED)
    follows = any(starts_before(workout, other) is not False for other in fast)
    return Place.SPEED_LATER if follows else place
