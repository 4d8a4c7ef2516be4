"""Sessions made for tests, and what a file says of them when it is read again."""

from datetime import UTC, date, datetime, timedelta

import attrs

from plyocal.reading import read
from plyocal.reading.found_sessions import was_moved_by_hand
from plyocal.revision import belongs, revise
from plyocal.sessions import Anchor, Dose, Mode, Origin, Place, PlyoSession, Prescription, Side
from plyocal.workouts import Clock
from plyocal.writing import sessions_alone

NAME = "Spring half"
MONDAY = date(2026, 3, 2)
FIRST = datetime(2026, 2, 1, 12, tzinfo=UTC)
LATER = datetime(2026, 2, 20, 12, tzinfo=UTC)


def prescription(sets=2, minutes=15, mode=Mode.NORMAL):
    return Prescription(
        mode=mode,
        side=Side.A,
        rung=1,
        doses=(
            Dose(exercise="jump-rope", sets=sets, seconds=30),
            Dose(exercise="skater-jumps", sets=3, repetitions=4),
        ),
        rest=timedelta(seconds=60),
        warm_up=timedelta(minutes=3),
        duration=timedelta(minutes=minutes),
        foot_contacts=24 + 60 * sets,
        load=24.0 + 15 * sets,
    )


def timed(day, hour=6, *, done=None, clock=Clock.ZONED, place=Place.AFTER_EASY, **other):
    """A session `day` days after the first Monday, at that hour of UTC."""
    done = done or prescription()
    start = datetime.combine(MONDAY, datetime.min.time(), UTC) + timedelta(days=day, hours=hour)
    return PlyoSession(
        day=start.date(),
        clock=clock,
        starts_at=start,
        ends_at=start + done.duration,
        anchor=Anchor(place, "run@coach"),
        prescription=done,
        **other,
    )


def all_day(day, *, place=Place.STRENGTH_DAY, **other):
    """An all-day session `day` days after the first Monday."""
    return PlyoSession(
        day=MONDAY + timedelta(days=day), anchor=Anchor(place), prescription=prescription(), **other
    )


def written(sessions, before=(), *, stamp=FIRST, language="en", name=NAME):
    """The bytes of a sessions-alone file."""
    revision = revise(sessions, before, name=name, language=language)
    return sessions_alone(revision, name=name, language=language, stamp=stamp)


def found(content, *, name=NAME):
    """The plan's sessions in a file, those that were moved by hand pinned."""
    return tuple(
        attrs.evolve(session, origin=Origin.PINNED) if was_moved_by_hand(session) else session
        for session in read(content).sessions
        if belongs(session.uid, name)
    )


def planned(*sessions):
    """The sessions of one plan, as they are found again in its file."""
    return found(written(sessions))
