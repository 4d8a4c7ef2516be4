"""The plan before: what is done, what the runner moved, what may move, and what is another's."""

from datetime import UTC, date, datetime, timedelta

import attrs
import pytest

from plyocal.previous_plan import anchored, sorted_out
from plyocal.reading.found_sessions import was_moved_by_hand
from plyocal.revision import plan_key
from plyocal.sessions import Origin, Place, PlyoSession, Written
from plyocal.timeline import Timeline
from plyocal.workouts import Clock, Workout, WorkoutKind

NAME = "Spring half"
START = date(2026, 3, 9)


def session(day, number=1, *, name=NAME, placed=None, **more):
    monday = day - timedelta(days=day.weekday())
    uid = f"{plan_key(name)}-{monday:%Y%m%d}-{number}@plyocal"
    written = Written(component=b"", placed=f"{day:%Y%m%d}" if placed is None else placed)
    return PlyoSession(day=day, uid=uid, written=written, **more)


DONE = session(date(2026, 3, 4))
FREE = session(date(2026, 3, 11))
MOVED = session(date(2026, 3, 19), placed="20260318")
CANCELLED = session(date(2026, 3, 25), cancelled=True)
OTHER = session(date(2026, 3, 12), name="Another plan")
MINE = PlyoSession(day=date(2026, 3, 14), uid="mine@home.example", origin=Origin.BY_HAND)


def test_sessions_are_told_apart():
    found = sorted_out((DONE, FREE, MOVED, CANCELLED, OTHER, MINE), (), name=NAME, start=START)
    assert found.own == (DONE, FREE, MOVED, CANCELLED)
    assert found.history == (DONE,)
    assert found.free == (FREE,)
    assert found.pinned == (attrs.evolve(MOVED, origin=Origin.PINNED),)
    assert [each.uid for each in found.fixed] == [OTHER.uid, MINE.uid]
    assert {each.origin for each in found.fixed} == {Origin.BY_HAND}


def test_the_plan_before_counts_where_the_calendar_holds_none_of_it():
    found = sorted_out((MINE,), (DONE, FREE, OTHER), name=NAME, start=START)
    assert found.own == (DONE, FREE)
    assert [each.uid for each in found.fixed] == [MINE.uid]


def test_the_calendar_s_own_win_over_the_plan_before():
    elsewhere = attrs.evolve(FREE, day=date(2026, 3, 13))
    found = sorted_out((FREE,), (elsewhere, DONE), name=NAME, start=START)
    assert found.own == (FREE,)
    assert found.history == ()


@pytest.mark.parametrize(("start", "history"), [(date(2026, 3, 11), 1), (date(2026, 3, 12), 2)])
def test_what_is_before_the_window_is_history(start, history):
    assert len(sorted_out((DONE, FREE), (), name=NAME, start=start).history) == history


def test_moved_is_what_stands_elsewhere_than_placed():
    timed = PlyoSession(
        day=date(2026, 3, 11),
        clock=Clock.ZONED,
        starts_at=datetime(2026, 3, 11, 6, 30, tzinfo=UTC),
        ends_at=datetime(2026, 3, 11, 6, 45, tzinfo=UTC),
    )
    placed = {"20260311T063000Z": False, "20260311T064500Z": True, "20260311": True, "": False}
    for text, moved in placed.items():
        assert was_moved_by_hand(attrs.evolve(timed, written=Written(component=b"", placed=text))) is moved
    assert not was_moved_by_hand(timed)


def test_a_session_is_anchored_at_what_stands_there_now():
    run = Workout(day=date(2026, 3, 11), kind=WorkoutKind.EASY, title="Easy 8 km", uid="e1")
    beside = anchored(FREE, Timeline(workouts=(run,)))
    assert (beside.anchor.place, beside.anchor.uid) == (Place.AFTER_EASY, "e1")
    assert anchored(FREE, Timeline()).anchor is None
