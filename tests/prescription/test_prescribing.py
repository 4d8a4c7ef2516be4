from datetime import timedelta

import attrs
import pytest
from ladder_seasons import MONDAY, a_session, a_timeline, ladder, steady

from plyocal.article_progression import PROGRESSION
from plyocal.athlete import Athlete, Level
from plyocal.notes import Note, NoteReason
from plyocal.prescription import prescribe
from plyocal.sessions import Mode, Origin, Place, Side
from plyocal.texts import description
from plyocal.timeline import BusyTime
from plyocal.weeks import Phase, Race
from plyocal.workouts import Clock, Trait, Workout, WorkoutKind


def test_a_beginner_has_the_same_dose_in_the_week_that_brings_the_second_session():
    weeks = ladder(Level.BEGINNER)
    assert weeks[2, Side.A].doses == weeks[3, Side.A].doses == weeks[3, Side.B].doses
    assert (2, Side.B) not in weeks


def test_after_a_run_a_session_is_seven_minutes_shorter():
    alone, after = prescribe(
        [a_session(1), a_session(4, place=Place.AFTER_EASY)], a_timeline(Athlete(hold=True))
    )
    assert alone.prescription.doses == after.prescription.doses
    assert alone.prescription.warm_up - after.prescription.warm_up == timedelta(minutes=7)
    assert after.ends_at - after.starts_at == timedelta(minutes=10)


@pytest.mark.parametrize("place", [Place.BEFORE_SPEED, Place.BEFORE_STRENGTH])
@pytest.mark.parametrize(
    ("kind", "ended", "minutes"),
    [
        (WorkoutKind.EASY, 0, 3),
        (WorkoutKind.EASY, 15, 3),
        (WorkoutKind.EASY, 16, 10),
        (WorkoutKind.EASY, -1, 10),
        (WorkoutKind.SPEED, 5, 3),
        (WorkoutKind.STRENGTH, 0, 10),
    ],
)
def test_straight_after_a_run_the_cardio_is_done_whatever_follows(place, kind, ended, minutes):
    session = a_session(1, place=place)
    end = session.starts_at - timedelta(minutes=ended)
    start = end - timedelta(minutes=40)
    run = Workout(day=session.day, kind=kind, clock=Clock.ZONED, starts_at=start, ends_at=end)
    timeline = a_timeline(Athlete(), workouts=(run,))
    (done,) = prescribe([session], timeline)
    assert done.prescription.warm_up == timedelta(minutes=minutes)
    assert ("The run was the cardio." in description(done)) == (minutes == 3)
    all_day = attrs.evolve(session, clock=Clock.ALL_DAY, starts_at=None, ends_at=None)
    assert prescribe([all_day], timeline)[0].prescription.warm_up == timedelta(minutes=10)


def test_the_cardio_shrinks_where_the_calendar_has_no_more_room():
    sessions = [attrs.evolve(s, ends_at=s.starts_at + timedelta(minutes=20)) for s in steady(Level.BEGINNER)]
    last = prescribe(sessions, a_timeline(Athlete()))[-2].prescription
    assert last.duration == timedelta(minutes=20)
    assert last.warm_up == timedelta(minutes=9)
    assert last.load == 99


def test_less_is_done_where_even_that_is_not_enough():
    tight = [attrs.evolve(s, ends_at=s.starts_at + timedelta(minutes=15)) for s in steady(Level.BEGINNER)]
    done = prescribe(tight, a_timeline(Athlete()))
    assert max(session.prescription.duration for session in done) == timedelta(minutes=15)
    assert {len(session.prescription.doses) for session in done} == {2}


def test_in_no_room_at_all_the_least_is_done():
    done = prescribe(
        [a_session(1, minutes=1, place=Place.BEFORE_SPEED)], a_timeline(Athlete(level=Level.ADVANCED))
    )
    assert [dose.as_text() for dose in done[0].prescription.doses] == ["lunge-jumps.3x4", "broad-jumps.3x4"]


def test_an_all_day_session_has_the_time_of_its_level_and_no_end():
    sessions = [
        attrs.evolve(s, clock=Clock.ALL_DAY, starts_at=None, ends_at=None) for s in steady(Level.BEGINNER)
    ]
    done = prescribe(sessions, a_timeline(Athlete()))
    assert {session.ends_at for session in done} == {None}
    assert max(session.prescription.duration for session in done) == timedelta(minutes=20)


def test_a_recovery_week_has_two_sets_and_the_ladder_waits():
    done = prescribe(
        tuple(steady(Level.INTERMEDIATE, 5)),
        a_timeline(Athlete(level=Level.INTERMEDIATE), {4: Phase.RECOVERY}),
    )
    before, light, after = (done[n].prescription for n in (4, 6, 8))
    assert light.mode is Mode.RECOVERY
    assert [dose.as_text() for dose in light.doses] == ["squat-jumps.2x6", "skater-jumps.2x4"]
    assert (before.rung, light.rung, after.rung) == (3, 3, 4)


def test_a_high_week_holds_the_load():
    done = prescribe(
        [a_session(week) for week in (1, 2, 3)], a_timeline(Athlete(level=Level.ADVANCED), {3: Phase.HIGH})
    )
    assert [session.prescription.mode for session in done] == [Mode.NORMAL, Mode.NORMAL, Mode.HOLD]
    assert done[1].prescription.doses == done[2].prescription.doses


def rope_session(done_before, **more):
    sessions = (*(a_session(week) for week in range(1, done_before + 1)), a_session(30, rope=True, **more))
    athlete = Athlete(level=Level.ADVANCED, rope=more.pop("has_rope", True))
    return prescribe(sessions, a_timeline(athlete))[-1]


@pytest.mark.parametrize(
    ("before", "minutes", "place", "dose", "lasts"),
    [
        (0, 12, Place.STRENGTH_DAY, "jump-rope.2x30s", 12),
        (1, 12, Place.STRENGTH_DAY, "jump-rope.3x30s", 12),
        (1, 5, Place.AFTER_EASY, "jump-rope.2x30s", 5),
        (1, 12, Place.BEFORE_SPEED, "jump-rope.2x30s", 12),
    ],
)
def test_the_rope_session(before, minutes, place, dose, lasts):
    done = rope_session(before, minutes=minutes, place=place).prescription
    assert done.mode is Mode.ROPE
    assert [dose.as_text() for dose in done.doses] == [dose]
    assert (done.duration, done.rest) == (timedelta(minutes=lasts), timedelta(seconds=60))


def test_without_a_rope_the_rope_session_is_line_hops():
    done = prescribe([a_session(1, rope=True)], a_timeline(Athlete(rope=False)))[0].prescription
    assert [dose.as_text() for dose in done.doses] == ["line-hops.2x30s"]
    assert [note.as_text() for note in done.notes] == ["no-rope:jump-rope>line-hops"]


def test_a_session_moved_into_a_light_week_becomes_the_rope_session():
    moved = a_session(2, origin=Origin.PINNED)
    done = prescribe([a_session(1), moved], a_timeline(Athlete(), {2: Phase.TAPER}))[1]
    assert done.prescription.mode is Mode.ROPE
    assert done.ends_at - done.starts_at == done.prescription.duration


@pytest.mark.parametrize(("free", "lasts"), [(90, 18), (16, 16), (-5, 18)])
def test_a_moved_session_ends_before_what_comes_next(free, lasts):
    moved = a_session(1, origin=Origin.PINNED)
    busy = BusyTime(
        starts_at=moved.starts_at + timedelta(minutes=free), ends_at=moved.starts_at + timedelta(hours=3)
    )
    timeline = attrs.evolve(a_timeline(Athlete(level=Level.INTERMEDIATE)), busy=(busy,))
    assert prescribe([moved], timeline)[0].prescription.duration == timedelta(minutes=lasts)


@pytest.mark.parametrize("week", range(1, 17))
def test_without_a_box_there_are_no_box_or_depth_jumps(week):
    athlete = Athlete(level=Level.ADVANCED)
    done = prescribe(tuple(steady(Level.ADVANCED)), a_timeline(athlete))[2 * week - 2].prescription
    assert not {dose.exercise for dose in done.doses} & {"box-jumps", "depth-jumps"}
    assert done.notes_on(NoteReason.NO_BOX)


def test_depth_jumps_give_way_to_box_jumps_where_a_session_is_near():
    sessions = (*tuple(steady(Level.ADVANCED, 6))[:-1], a_session(6, 2))
    timeline = a_timeline(Athlete(level=Level.ADVANCED, box=True))
    fifth, sixth = (prescribe(sessions, timeline)[n].prescription for n in (8, 10))
    assert "depth-jumps" in {dose.exercise for dose in fifth.doses}
    assert "depth-jumps" not in {dose.exercise for dose in sixth.doses}
    assert sixth.notes_on(NoteReason.NOT_CLEAR) == (Note(NoteReason.NOT_CLEAR, "depth-jumps", "box-jumps"),)


def test_who_may_do_no_depth_jumps_does_no_less_of_the_box_jumps():
    sessions = [a_session(week, day) for week in range(1, 9) for day in (1, 3)]
    filled = prescribe(sessions, a_timeline(Athlete(level=Level.ADVANCED, box=True)))
    loads = [each.prescription.load for each in filled if each.prescription.side is Side.A]
    noted = [each.prescription.notes for each in filled if each.prescription.side is Side.A]
    assert loads == sorted(loads)
    assert noted[-1] == (Note(NoteReason.NOT_CLEAR, "depth-jumps", "box-jumps"),)


def test_the_young_start_as_beginners_and_are_told_so():
    done = ladder(Level.ADVANCED, age=14)[9, Side.A]
    assert done.notes[0] == Note(NoteReason.UNDER_16)
    assert {dose.exercise for dose in done.doses} <= {"jump-rope", "line-hops", "bounding", "squat-jumps"}


def test_the_injured_hop_for_six_sessions_and_then_bound():
    sessions = [a_session(week) for week in range(1, 9)]
    done = [
        s.prescription for s in prescribe(sessions, a_timeline(Athlete(level=Level.ADVANCED, injured=True)))
    ]
    used = [{dose.exercise for dose in prescription.doses} for prescription in done]
    assert used[:6] == [{"jump-rope", "line-hops"}] * 6
    assert used[6] == {"jump-rope", "bounding"}
    assert {prescription.notes[0] for prescription in done} == {Note(NoteReason.INJURED)}


def test_what_was_done_before_an_injury_does_not_count():
    healthy = prescribe([a_session(week) for week in range(1, 11)], a_timeline(Athlete()))
    history = tuple(attrs.evolve(session, origin=Origin.HISTORY) for session in healthy)
    timeline = a_timeline(Athlete(injured=True), sessions=history)
    assert prescribe([a_session(12)], timeline)[0].prescription.rung == 1


@pytest.mark.parametrize(("pause", "rung"), [(1, 6), (2, 6), (3, 4), (4, 4), (5, 3), (7, 2)])
def test_a_break_costs_a_rung_for_each_two_weeks(pause, rung):
    weeks = (1, 2, 3, 4, 5, 5 + pause)
    done = prescribe([a_session(week) for week in weeks], a_timeline(Athlete(level=Level.INTERMEDIATE)))
    assert [session.prescription.rung for session in done] == [1, 2, 3, 4, 5, rung]


@pytest.mark.parametrize(("is_goal", "rung"), [(True, 1), (False, 3)])
def test_a_goal_race_costs_a_rung_and_a_tune_up_does_not(is_goal, rung):
    race = Race(day=MONDAY + timedelta(days=12), is_goal=is_goal)
    timeline = a_timeline(Athlete(level=Level.INTERMEDIATE), races=(race,))
    done = prescribe([a_session(week) for week in (1, 2, 3)], timeline)
    assert done[2].prescription.rung == rung
    assert done[2].prescription.load <= 1.2 * done[1].prescription.load


@pytest.mark.parametrize(
    ("kind", "traits", "rung"),
    [
        (WorkoutKind.REST, (Trait.UNWELL, Trait.HURT), 1),
        (WorkoutKind.EASY, (Trait.HURT,), 3),
        (WorkoutKind.REST, (Trait.UNWELL,), 3),
        (WorkoutKind.EASY, (), 3),
    ],
)
def test_an_injury_costs_a_rung_and_a_few_days_of_illness_do_not(kind, traits, rung):
    hurt = Workout(day=MONDAY + timedelta(days=8), kind=kind, traits=traits)
    timeline = a_timeline(Athlete(level=Level.INTERMEDIATE), workouts=(hurt,))
    done = prescribe([a_session(week) for week in (1, 2, 3)], timeline)
    assert done[2].prescription.rung == rung
    assert rung == 3 or done[2].prescription.load <= done[1].prescription.load


def test_an_athlete_who_holds_stays_on_the_rung():
    done = prescribe(tuple(steady(Level.ADVANCED, 8)), a_timeline(Athlete(level=Level.ADVANCED, hold=True)))
    assert {session.prescription.rung for session in done} == {1}


def test_a_cancelled_session_was_not_done():
    first, second = prescribe([a_session(1), a_session(2)], a_timeline(Athlete()))
    cancelled = attrs.evolve(second, origin=Origin.HISTORY, cancelled=True)
    history = (attrs.evolve(first, origin=Origin.HISTORY), cancelled)
    again = prescribe([a_session(2, 2)], a_timeline(Athlete(), sessions=history))
    assert again[0].prescription == second.prescription


def test_a_session_edited_by_hand_counts_as_done_with_unknown_dose():
    planned = prescribe([a_session(week) for week in range(1, 8)], a_timeline(Athlete()))
    edited = [attrs.evolve(session, origin=Origin.HISTORY) for session in planned[:6]]
    edited[5] = attrs.evolve(edited[5], prescription=None)
    again = prescribe([a_session(7)], a_timeline(Athlete(), sessions=tuple(edited)))
    assert "bounding" in {dose.exercise for dose in again[0].prescription.doses}


def test_another_level_begins_at_its_first_rung_without_a_leap_in_load():
    done = prescribe([a_session(week) for week in range(1, 4)], a_timeline(Athlete()))
    history = tuple(attrs.evolve(session, origin=Origin.HISTORY) for session in done)
    athlete = Athlete(level=Level.ADVANCED)
    now = prescribe([a_session(4)], a_timeline(athlete, sessions=history))[0].prescription
    assert now.rung == 1
    assert now.load <= 1.2 * done[-1].prescription.load


def test_the_ceiling_is_never_passed():
    low = attrs.evolve(
        PROGRESSION, ladders=tuple(attrs.evolve(one, ceiling=50) for one in PROGRESSION.ladders)
    )
    done = prescribe(tuple(steady(Level.INTERMEDIATE)), a_timeline(Athlete(level=Level.INTERMEDIATE)), low)
    assert max(session.prescription.load for session in done) == 50
