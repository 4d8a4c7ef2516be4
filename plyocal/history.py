"""History: the plyometric sessions that already stand in a calendar, plyocal's own and the runner's."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time
from typing import Final

from plyocal.contentlines import Property, moment
from plyocal.errors import ArgumentError
from plyocal.events import Event, day_of
from plyocal.icsfile import canonical
from plyocal.sessions import Anchor, Mode, Origin, Place, PlyoSession, Prescription, Written
from plyocal.workouts import Workout

PLAN = "X-PLYOCAL-PLAN"
"""In a file of sessions alone: the key of their plan, which is known so even where it has no session."""
PLACED = "X-PLYOCAL-PLACED"
PLACE = "X-PLYOCAL-PLACE"
LANGUAGE = "X-PLYOCAL-LANGUAGE"
PRESCRIPTION = "X-PLYOCAL-PRESCRIPTION"

_PLACES: Final = {place.value: place for place in Place}


def session_found(event: Event, properties: Sequence[Property], raw: bytes) -> PlyoSession:
    """A session that plyocal wrote, as it stands in the file now."""
    text = {found.name: found.text for found in reversed(properties)}
    timed = isinstance(event.start, datetime)
    prescription = Prescription.from_text(text.get(PRESCRIPTION, ""))
    return PlyoSession(
        day=day_of(event.start),
        clock=event.clock,
        starts_at=event.start if isinstance(event.start, datetime) else None,
        ends_at=event.end if timed and isinstance(event.end, datetime) else None,
        anchor=_anchor(text),
        origin=Origin.HISTORY,
        rope=prescription is not None and prescription.mode is Mode.ROPE,
        uid=event.uid,
        title=event.title,
        prescription=prescription,
        written=Written(
            component=canonical(raw),
            sequence=event.sequence,
            placed=text.get(PLACED, ""),
            language=text.get(LANGUAGE, "en"),
        ),
        cancelled=event.is_cancelled,
    )


def session_by_hand(workout: Workout) -> PlyoSession:
    """A session that the runner entered."""
    return PlyoSession(
        day=workout.day,
        clock=workout.clock,
        starts_at=workout.starts_at,
        ends_at=workout.ends_at,
        origin=Origin.BY_HAND,
        uid=workout.uid,
        title=workout.title,
        cancelled=workout.cancelled,
    )


def _lasts_whole_days(session: PlyoSession) -> bool:
    """Whether it is all-day, or stands from midnight to midnight as some clients write what is."""
    if session.starts_at is None or session.ends_at is None:
        return session.starts_at is None
    return (
        session.starts_at.time() == session.ends_at.time() == time() and session.ends_at > session.starts_at
    )


def was_moved_by_hand(session: PlyoSession) -> bool:
    """Whether a session found in a file stands elsewhere than where plyocal placed it.

    A floating time that a client has since fixed to a zone, at the same hour, is no move, nor is an all-day
    session that it writes from midnight to midnight.
    """
    placed = session.written.placed if session.written else ""
    if not placed or placed == session.start_text:
        return False
    try:
        planned = moment(placed)
    except ArgumentError:
        return False
    if not isinstance(planned, datetime):
        return planned != session.day or not _lasts_whole_days(session)
    if session.starts_at is None:
        return True
    if planned.tzinfo is None:
        return planned != session.starts_at.replace(tzinfo=None)
    return planned != session.starts_at.astimezone(UTC)


def _anchor(text: Mapping[str, str]) -> Anchor | None:
    """What the session was placed beside, as far as its component tells."""
    place = _PLACES.get(text.get(PLACE, ""))
    return Anchor(place, text.get("RELATED-TO", "")) if place else None
