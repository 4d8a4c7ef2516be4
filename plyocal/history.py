"""History: the plyometric sessions that already stand in a calendar, plyocal's own and the runner's."""

from collections.abc import Sequence
from datetime import datetime

from plyocal.contentlines import Property
from plyocal.events import Event, day_of
from plyocal.icsfile import canonical
from plyocal.sessions import Origin, PlyoSession, Prescription, Written
from plyocal.workouts import Workout

PLACED = "X-PLYOCAL-PLACED"
LANGUAGE = "X-PLYOCAL-LANGUAGE"
PRESCRIPTION = "X-PLYOCAL-PRESCRIPTION"


def session_found(event: Event, properties: Sequence[Property], raw: bytes) -> PlyoSession:
    """A session that plyocal wrote, as it stands in the file now."""
    text = {found.name: found.text for found in reversed(properties)}
    timed = isinstance(event.start, datetime)
    return PlyoSession(
        day=day_of(event.start),
        clock=event.clock,
        starts_at=event.start if isinstance(event.start, datetime) else None,
        ends_at=event.end if timed and isinstance(event.end, datetime) else None,
        origin=Origin.HISTORY,
        uid=event.uid,
        title=event.title,
        prescription=Prescription.from_text(text.get(PRESCRIPTION, "")),
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
