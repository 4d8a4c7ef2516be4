"""Found sessions: the plyometric sessions already in a calendar, plyocal's own and the runner's."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Final

import attrs

from plyocal.athlete import Level
from plyocal.errors import ArgumentError
from plyocal.icsfile import canonical
from plyocal.icsfile.contentlines import Property, moment
from plyocal.reading.events import Event
from plyocal.reading.spans import day_of
from plyocal.sessions import Anchor, Mode, Origin, Place, PlyoSession, Prescription, Written
from plyocal.workouts import Clock, Workout

PLAN = "X-PLYOCAL-PLAN"
"""In a file of sessions alone: the key of their plan, which is known so even where it has no session."""
PLACED = "X-PLYOCAL-PLACED"
PLACE = "X-PLYOCAL-PLACE"
OFFSET = "X-PLYOCAL-UTC-OFFSET"
"""The offset from UTC that tells date and hours of a session beside a workout in another time zone."""
LANGUAGE = "X-PLYOCAL-LANGUAGE"
PRESCRIPTION = "X-PLYOCAL-PRESCRIPTION"
LEVEL = "X-PLYOCAL-LEVEL"
"""The level that a session was made for, beside its prescription."""
GONE = "X-PLYOCAL-GONE"
"""The mark of a session that a later plan cancelled, and not the runner."""

_OFFSET: Final = r"(?a)([+-])([01]\d)([0-5]\d)([0-5]\d)?"
_PLACES: Final = {place.value: place for place in Place}
_LEVELS: Final = {level.value: level for level in Level}


def session_found(event: Event, properties: Sequence[Property], raw: bytes) -> PlyoSession:
    """A session that plyocal wrote, as it stands in the file now."""
    text = {found.name: found.text for found in reversed(properties)}
    offset = offset_from(text.get(OFFSET, "")) if event.clock is Clock.ZONED else None
    starts_at, ends_at = _on_own_clock(event.start, offset), _on_own_clock(event.end, offset)
    prescription = _prescription(text)
    return PlyoSession(
        day=day_of(starts_at or event.start),
        clock=event.clock,
        starts_at=starts_at,
        ends_at=ends_at if starts_at else None,
        offset=offset,
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
            gone=GONE in text,
        ),
        cancelled=event.is_cancelled,
    )


def _prescription(text: Mapping[str, str]) -> Prescription | None:
    """What is done in the session, as far as its component tells."""
    done = Prescription.from_text(text.get(PRESCRIPTION, ""))
    return done and attrs.evolve(done, level=_LEVELS.get(text.get(LEVEL, "")))


def offset_text(offset: timedelta) -> str:
    """An offset from UTC as iCalendar writes it.

    >>> offset_text(timedelta(hours=-5)), offset_text(timedelta(hours=5, minutes=45))
    ('-0500', '+0545')
    """
    seconds = abs(offset) // timedelta(seconds=1)
    hours, rest = divmod(seconds, 3600)
    text = f"{'-' if offset < timedelta(0) else '+'}{hours:02}{rest // 60:02}"
    return f"{text}{rest % 60:02}" if rest % 60 else text


def offset_from(text: str) -> timedelta | None:
    """What `offset_text` wrote; None for anything else."""
    found = re.fullmatch(_OFFSET, text)
    if found is None:
        return None
    sign, hours, minutes, seconds = found.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes), seconds=int(seconds or 0))
    return -offset if sign == "-" else offset


def _on_own_clock(when: date | datetime | None, offset: timedelta | None) -> datetime | None:
    """A time on a clock of that offset, if any; it has a name, since what is in UTC is on the runner's."""
    if not isinstance(when, datetime):
        return None
    return when if offset is None else when.astimezone(timezone(offset, offset_text(offset)))


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
