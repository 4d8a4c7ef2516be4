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
    ALONE = "beside no workout now"
    BESIDE = "beside a workout now"
    CLOCK = "in another time zone"
    LANGUAGE = "other language"
    REST = "other rest between sets"
    REMARKS = "other remarks"
    NOTED = "the same to do; only plyocal's own note of your progress in it is new"
    TEXT = "other text"


def differences(session: PlyoSession, was: PlyoSession, language: Language) -> tuple[Difference, ...]:
    """What is different now; rest, remarks, notes and text are named only if nothing else is."""
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
    yield from _place(place_of(session), place_of(was))
    if session.offset != was.offset:
        yield Difference.CLOCK
    if was.written is not None and was.written.language != language:
        yield Difference.LANGUAGE


def _place(now: Place | None, before: Place | None) -> Iterator[Difference]:
    if now is None and before is not None:
        yield Difference.ALONE
    elif before is None and now is not None:
        yield Difference.BESIDE
    elif now is not before:
        yield Difference.PLACE


def _said_otherwise(session: PlyoSession, was: PlyoSession) -> Iterator[Difference]:
    now, before = session.prescription, was.prescription
    if now is None or before is None:
        return
    if now.rest != before.rest:
        yield Difference.REST
    if now.notes != before.notes:
        yield Difference.REMARKS
    if (now.rung, now.side) != (before.rung, before.side) and now.warm_up == before.warm_up:
        yield Difference.NOTED


def _doses(session: PlyoSession) -> tuple[str, ...]:
    return tuple(dose.as_text() for dose in session.prescription.doses) if session.prescription else ()


def _exercises(session: PlyoSession) -> tuple[str, ...]:
    return tuple(dose.exercise for dose in session.prescription.doses) if session.prescription else ()


def _length(session: PlyoSession) -> timedelta | None:
    if session.starts_at is not None and session.ends_at is not None:
        return session.ends_at - session.starts_at
    return session.prescription.duration if session.prescription else None
