"""One lever a week, where sessions leave the steady calendar."""

from datetime import UTC, date, datetime, timedelta

import pytest

from plyocal.article import ARTICLE
from plyocal.athlete import Athlete, Level
from plyocal.prescription import prescribe
from plyocal.rules.placing import LevelGate
from plyocal.sessions import Anchor, Mode, Origin, Place, PlyoSession, Side
from plyocal.timeline import Timeline
from plyocal.weeks import Phase, Week
from plyocal.workouts import Clock

MONDAY = date(2026, 3, 2)
BEFORE_SPEED, STRENGTH = Place.BEFORE_SPEED, Place.STRENGTH_DAY


def a_session(week, weekday=0, place=STRENGTH, **more):
    return PlyoSession(day=MONDAY + timedelta(weeks=week - 1, days=weekday), anchor=Anchor(place), **more)


def filled(sessions, athlete, *, book=ARTICLE, phases=None, by_hand=()):
    weeks = (
        Week(first_day=MONDAY + timedelta(weeks=n), phase=(phases or {}).get(n + 1, Phase.BUILD))
        for n in range(30)
    )
    timeline = Timeline(athlete=athlete, weeks=tuple(weeks), sessions=tuple(by_hand))
    return [session.prescription for session in prescribe(sessions, timeline, book=book)]


def used(prescription):
    return {dose.exercise for dose in prescription.doses}


def test_the_first_session_of_a_week_does_not_rise_where_the_second_brings_something_new():
    sessions = [
        a_session(week, day, BEFORE_SPEED if week == 4 else STRENGTH)
        for week in range(1, 7)
        for day in (0, 3)
    ]
    done = filled(sessions, Athlete(level=Level.INTERMEDIATE))
    assert done[6].load == 40
    assert "lunge-jumps" in used(done[9])
    assert done[8].load <= 40
    assert 40 < done[10].load <= 48


def test_the_second_session_does_not_rise_where_the_first_brought_something_new():
    places = {(8, 3): BEFORE_SPEED}
    sessions = [
        a_session(week, day, places.get((week, day), STRENGTH))
        for week in range(1, 11)
        for day in (0, 3)
        if week > 2 or not day
    ]
    done = filled(sessions, Athlete())
    before, first, second, after = done[13], done[14], done[15], done[17]
    assert before.load <= 40
    assert "squat-jumps" in used(first)
    assert second.load <= before.load
    assert after.load > second.load


def test_a_second_session_begins_no_higher_than_the_first():
    sessions = [a_session(week, 0, BEFORE_SPEED) for week in range(1, 6)]
    done = filled([*sessions, a_session(5, 3, BEFORE_SPEED)], Athlete(level=Level.INTERMEDIATE))
    assert done[-1].side is Side.B
    assert done[-1].load <= done[-2].load == 40


@pytest.mark.parametrize("first", [BEFORE_SPEED, STRENGTH])
def test_the_session_before_speed_is_b_so_that_the_other_climbs_to_what_it_may_not_hold(first):
    second = STRENGTH if first is BEFORE_SPEED else BEFORE_SPEED
    sessions = [a_session(week, day, second if day else first) for week in range(1, 17) for day in (0, 3)]
    done = filled(sessions, Athlete(level=Level.ADVANCED, box=True))
    full, light = (done[1::2], done[::2]) if first is BEFORE_SPEED else (done[::2], done[1::2])
    assert {each.side for each in full} == {Side.A}
    assert used(full[0]) == {"box-jumps", "single-leg-hops"}
    assert any("depth-jumps" in used(each) for each in full)
    assert {each.side for each in light} == {Side.B}
    assert all(each.load <= 40 for each in light)


def test_nothing_new_comes_in_a_second_session_in_the_week_in_which_the_first_rose():
    light = {2: Phase.RECOVERY, 4: Phase.RECOVERY}
    places = [(1, 0), (2, 0), (2, 3), (4, 0), (4, 3), (5, 0), (6, 0), (7, 0), (7, 3)]
    sessions = [a_session(*place, STRENGTH if place[0] == 7 else BEFORE_SPEED) for place in places]
    little = ARTICLE.replacing(LevelGate(load_before_speed=30))
    done = filled(sessions, Athlete(), phases=light, book=little)
    assert done[-2].load > done[-3].load
    assert used(done[-1]) == {"jump-rope", "line-hops"}


@pytest.mark.parametrize("days", [(0,), (0, 3)])
def test_who_always_jumps_before_speed_learns_bounding_first(days):
    sessions = [a_session(week, day, BEFORE_SPEED) for week in range(1, 21) for day in days]
    done = filled(sessions, Athlete())
    newest = dict.fromkeys(each for prescription in done for each in sorted(used(prescription)))
    assert list(newest)[:4] == ["jump-rope", "line-hops", "bounding", "squat-jumps"]
    entering = next(n for n, prescription in enumerate(done) if "bounding" in used(prescription))
    assert done[entering].load <= done[entering - 1].load <= 40


def test_a_recovery_week_does_again_what_came_new_the_week_before():
    sessions = [a_session(week, 0, BEFORE_SPEED) for week in range(1, 11)]
    steady = filled(sessions, Athlete())
    entering = next(n for n, prescription in enumerate(steady) if "bounding" in used(prescription))
    done = filled(sessions, Athlete(), phases={entering + 2: Phase.RECOVERY})
    assert done[entering + 1].mode is Mode.RECOVERY
    assert used(done[entering + 1]) == used(done[entering]) == {"jump-rope", "bounding"}


def test_what_there_was_no_room_for_comes_once_there_is():
    sessions = [a_session(week, 0, BEFORE_SPEED if week < 12 else STRENGTH) for week in range(1, 21)]
    done = filled(sessions, Athlete(), book=ARTICLE.replacing(LevelGate(load_before_speed=30)))
    assert set().union(*map(used, done[:11])) == {"jump-rope", "line-hops"}
    assert "bounding" in set().union(*map(used, done[11:15]))


def test_no_single_leg_hops_before_speed_however_much_load_there_may_be():
    heavy = ARTICLE.replacing(LevelGate(load_before_speed=120))
    sessions = [a_session(week, 0, BEFORE_SPEED) for week in range(1, 21)]
    for level in (Level.INTERMEDIATE, Level.ADVANCED):
        done = filled(sessions, Athlete(level=level, box=True), book=heavy)
        assert max(prescription.load for prescription in done) > 40
        assert not set().union(*map(used, done)) & {"single-leg-hops", "depth-jumps"}


def test_an_exercise_that_cannot_come_today_does_not_stop_the_ladder():
    sessions = [a_session(week, 0, BEFORE_SPEED) for week in range(1, 15)]
    done = filled(sessions, Athlete(level=Level.INTERMEDIATE, box=True))
    assert [prescription.rung for prescription in done] == list(range(1, 15))


def test_an_exercise_that_has_to_wait_stops_the_ladder_below_its_rung():
    done = filled([a_session(week) for week in range(1, 17)], Athlete(level=Level.INTERMEDIATE, box=True))
    assert [prescription.rung for prescription in done] == [*range(1, 13), 12, 12, 13, 14]


def test_what_is_known_from_the_other_session_need_not_wait():
    sessions = [a_session(week, day) for week in range(1, 10) for day in (0, 3) if week < 6 or not day]
    done = filled(sessions, Athlete(level=Level.INTERMEDIATE))
    assert "broad-jumps" in used(done[-1])
    assert done[-1].rung == 9


def test_a_session_by_hand_takes_no_place_in_the_week():
    by_hand = (PlyoSession(day=MONDAY, origin=Origin.BY_HAND),)
    assert filled([a_session(1, 3)], Athlete(), by_hand=by_hand)[0].side is Side.A


def test_a_moved_session_is_filled_by_its_level_and_not_by_its_length():
    starts_at = datetime(2026, 3, 2, 7, tzinfo=UTC)
    short = {"starts_at": starts_at, "ends_at": starts_at + timedelta(minutes=9), "clock": Clock.ZONED}
    done = filled([a_session(1, origin=Origin.PINNED, **short)], Athlete(level=Level.INTERMEDIATE))
    assert done[0].duration == timedelta(minutes=18)


def test_a_floating_session_keeps_its_wall_clock():
    starts_at = datetime(2026, 3, 2, 7, tzinfo=UTC)
    session = a_session(
        1, starts_at=starts_at, ends_at=starts_at + timedelta(minutes=20), clock=Clock.FLOATING
    )
    done = prescribe([session], Timeline(weeks=(Week(first_day=MONDAY),)))
    assert done[0].ends_at == starts_at + timedelta(minutes=16)


@pytest.mark.parametrize("last", [4, 5, 6])
def test_depth_jumps_wait_where_the_session_before_is_near(last):
    sessions = [a_session(week, day) for week in range(1, 6) for day in (0, last if week == 5 else 3)]
    sessions.append(a_session(6))
    done = filled(sessions, Athlete(level=Level.ADVANCED, box=True))
    assert "depth-jumps" in used(done[8])
    assert ("depth-jumps" in used(done[10])) == (last == 4)


def test_a_plan_that_begins_in_a_recovery_week_begins_with_two_sets_of_the_first_rung():
    done = filled([a_session(1), a_session(2)], Athlete(), phases={1: Phase.RECOVERY})
    assert [(p.mode, p.rung, p.load) for p in done] == [(Mode.RECOVERY, 1, 30), (Mode.NORMAL, 1, 45)]


def test_a_break_is_answered_by_the_next_normal_session_whatever_came_first():
    sessions = [a_session(1), a_session(2), a_session(3), a_session(6, rope=True), a_session(7), a_session(8)]
    done = filled(sessions, Athlete(level=Level.INTERMEDIATE))
    assert [prescription.rung for prescription in done] == [1, 2, 3, 3, 2, 3]
    assert done[4].load <= done[2].load


def test_the_load_does_not_rise_with_an_exercise_that_was_known_from_the_start_and_never_came():
    done = filled([a_session(week) for week in range(1, 17)], Athlete(level=Level.ADVANCED))
    first = next(n for n, each in enumerate(done) if "lunge-jumps" in used(each))
    assert first > 1
    assert done[first].load <= done[first - 1].load
    assert done[first + 2].load > done[first].load
