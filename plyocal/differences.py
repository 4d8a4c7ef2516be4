"""How a session differs from itself in the plan before, apart from its start."""

import enum
from collections.abc import Iterator
from datetime import timedelta

from plyocal.athlete import Language
from plyocal.sessions import Place, PlyoSession


class Difference(enum.Enum):
    """One way in which a session differs from before."""

    EXERCISES = "other exercises"
    AMOUNTS = "other sets or repetitions"
    LENGTH = "other length"
    PLACE = "beside another workout"
    CLOCK = "in another time zone"
    LANGUAGE = "other language"
    REST = "other rest between sets"
    REMARKS = "other remarks"
    STEP = "the same to do; only its step in your progress changed"
    TEXT = "other text"


def differences(session: PlyoSession, was: PlyoSession, language: Language) -> tuple[Difference, ...]:
    """What is different now; rest, remarks, step and text are named only if nothing else is."""
    found = tuple(_found(session, was, language))
    if found or session.prescription == was.prescription:
        return found
    return tuple(_said_otherwise(session, was)) or (Difference.TEXT,)


def place_of(session: PlyoSession) -> Place | None:
    """What sort of workout a session stands beside."""
    return session.anchor.place if session.anchor else None


def _found(session: PlyoSession, was: PlyoSession, language: Language) -> Iterator[Difference]:
    if _exercises(session) != _exercises(was):
        yield Difference.EXERCISES
    elif _doses(session) != _doses(was):
        yield Difference.AMOUNTS
    if _length(session) != _length(was):
        yield Difference.LENGTH
    if place_of(session) is not place_of(was):
        yield Difference.PLACE
    if session.offset != was.offset:
        yield Difference.CLOCK
    if was.written is not None and was.written.language != language:
        yield Difference.LANGUAGE


def _said_otherwise(session: PlyoSession, was: PlyoSession) -> Iterator[Difference]:
    now, before = session.prescription, was.prescription
    if now is None or before is None:
        return
    if now.rest != before.rest:
        yield Difference.REST
    if now.notes != before.notes:
        yield Difference.REMARKS
    if now.rung != before.rung:
        yield Difference.STEP


def _doses(session: PlyoSession) -> tuple[str, ...]:
    return tuple(dose.as_text() for dose in session.prescription.doses) if session.prescription else ()


def _exercises(session: PlyoSession) -> tuple[str, ...]:
    return tuple(dose.exercise for dose in session.prescription.doses) if session.prescription else ()


def _length(session: PlyoSession) -> timedelta | None:
    if session.starts_at is not None and session.ends_at is not None:
        return session.ends_at - session.starts_at
    return session.prescription.duration if session.prescription else None
