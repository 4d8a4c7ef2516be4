"""Steady seasons for the ladder to be climbed in: two places a week, phases as told."""

from datetime import UTC, date, datetime, timedelta

from plyocal.athlete import Athlete, Level
from plyocal.prescription import prescribe
from plyocal.sessions import Anchor, Place, PlyoSession
from plyocal.timeline import Timeline
from plyocal.weeks import Phase, Week
from plyocal.workouts import Clock

MONDAY = date(2026, 3, 2)


def a_session(week, weekday=0, place=Place.AFTER_STRENGTH, *, minutes=30, **more):
    day = MONDAY + timedelta(weeks=week - 1, days=weekday)
    starts_at = datetime(day.year, day.month, day.day, 7, tzinfo=UTC)
    ends_at = starts_at + timedelta(minutes=minutes)
    times = {"clock": Clock.ZONED, "starts_at": starts_at, "ends_at": ends_at}
    return PlyoSession(day=day, anchor=Anchor(place), **times, **more)


def a_timeline(athlete, phases=None, **more):
    weeks = (
        Week(first_day=MONDAY + timedelta(weeks=n), phase=(phases or {}).get(n + 1, Phase.BUILD))
        for n in range(30)
    )
    return Timeline(athlete=athlete, weeks=tuple(weeks), **more)


def steady(level, weeks=16):
    """Monday and Thursday; a beginner has one in the first two weeks, the advanced B stands before speed."""
    b = Place.BEFORE_SPEED if level is Level.ADVANCED else Place.AFTER_STRENGTH
    for week in range(1, weeks + 1):
        yield a_session(week)
        if level is not Level.BEGINNER or week > 2:
            yield a_session(week, 3, b)


def ladder(level, **more):
    athlete = Athlete(level=level, box=True, **more)
    return {
        ((session.day - MONDAY).days // 7 + 1, session.prescription.side): session.prescription
        for session in prescribe(tuple(steady(level)), a_timeline(athlete))
    }
