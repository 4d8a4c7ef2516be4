"""The timeline: what rules may ask of it."""

from datetime import UTC, date, datetime, timedelta
from functools import partial

import attrs
import pytest
from timelines import ADVANCED, BERLIN, MONDAY, a_race, a_timeline, moment, on, session, weeks_of, workout

from plyocal.athlete import Athlete, Level, Reduced
from plyocal.sessions import Mode
from plyocal.timeline import BusyTime, Timeline, elapsed, in_order, start_of
from plyocal.weeks import Phase
from plyocal.workouts import Clock, Trait, WorkoutKind

EASY, LONG = WorkoutKind.EASY, WorkoutKind.LONG
ROPE = attrs.evolve(ADVANCED, reduced=Reduced.ROPE)
SKIP = attrs.evolve(ADVANCED, reduced=Reduced.SKIP)


@pytest.mark.parametrize(
    ("phase", "athlete", "mode"),
    [
        (Phase.BUILD, ADVANCED, Mode.NORMAL),
        (Phase.AFTER_RACE, ADVANCED, Mode.NORMAL),
        (Phase.OFF, ADVANCED, Mode.NORMAL),
        (Phase.RECOVERY, ADVANCED, Mode.RECOVERY),
        (Phase.HIGH, ADVANCED, Mode.HOLD),
        (Phase.HIGH, Athlete(level=Level.INTERMEDIATE), Mode.HOLD),
        (Phase.HIGH, Athlete(), Mode.ROPE),
        (Phase.HIGH, attrs.evolve(ADVANCED, injured=True), Mode.ROPE),
        (Phase.HIGH, ROPE, Mode.ROPE),
        (Phase.HIGH, SKIP, None),
        (Phase.TAPER, ADVANCED, Mode.ROPE),
        (Phase.TAPER, SKIP, None),
        (Phase.RACE, ADVANCED, Mode.ROPE),
        (Phase.RECOVERY, SKIP, Mode.RECOVERY),
    ],
)
def test_what_a_week_allows(phase, athlete, mode):
    assert a_timeline(athlete=athlete, weeks=weeks_of(phase)).mode_on(on("Thu")) is mode


def test_weeks_outside_the_training_blocks_are_off():
    timeline = a_timeline(weeks=weeks_of(Phase.HIGH))
    assert timeline.week_of(on("Sun")).phase is Phase.HIGH
    outside = timeline.week_of(on("Wed 2"))
    assert (outside.first_day, outside.phase, outside.because) == (on("Mon 2"), Phase.OFF, "no running")


def test_sessions_stand_in_order_all_day_ones_first():
    sessions = (session("Wed", "07:00"), session("Wed"), session("Tue", "20:00"), session("Wed", "06:00"))
    ordered = Timeline(sessions=sessions).sessions
    assert ordered == in_order(sessions) == (sessions[2], sessions[1], sessions[3], sessions[0])


def test_elapsed_time():
    assert elapsed(session("Mon"), session("Wed")) == timedelta(days=2)
    assert elapsed(session("Mon", "20:00"), session("Wed")) == timedelta(days=2)
    assert elapsed(session("Sat 4", "12:00"), session("Sun 4", "12:00")) == timedelta(hours=23)
    floating = [attrs.evolve(session(day, "12:00"), clock=Clock.FLOATING) for day in ("Sat 4", "Sun 4")]
    assert elapsed(*floating) == timedelta(hours=24)


def test_the_same_start_in_another_zone_is_the_same():
    here = session("Wed", "12:00")
    there = attrs.evolve(here, starts_at=here.starts_at.astimezone(UTC))
    assert start_of(here) == start_of(there) != start_of(session("Wed", "12:01"))
    assert a_timeline(previous=(here,)).was_planned(there)
    assert not a_timeline(previous=(here,)).was_planned(session("Wed"))


def test_the_longest_run_of_a_day_and_of_its_week():
    timeline = a_timeline(
        workout("Wed", EASY, distance_km=6.0),
        workout("Wed", EASY, distance_km=9.0),
        workout("Sun", LONG, distance_km=20.0),
        workout("Mon 2", EASY, distance_km=30.0),
        workout("Tue", WorkoutKind.STRENGTH),
        workout("Thu", WorkoutKind.SPEED),
    )
    assert timeline.longest_run_km(on("Wed")) == 9.0
    assert timeline.longest_run_km(on("Tue")) == 0.0
    assert timeline.longest_run_km(on("Thu")) == 0.0, "no speed workout has a size to go by"
    assert timeline.longest_run_of_week_km(on("Tue")) == 20.0


def test_the_hours_of_a_race_are_no_kilometres():
    timeline = a_timeline(
        workout("Sat", EASY, duration=timedelta(minutes=30)),
        workout("Sun", WorkoutKind.RACE, duration=timedelta(hours=3)),
        workout("Sun 2", WorkoutKind.RACE, distance_km=10.0),
    )
    assert timeline.longest_run_km(on("Sun")) == 0.0
    assert timeline.longest_run_of_week_km(on("Sun")) == 5.0
    assert timeline.longest_run_km(on("Sun 2")) == 10.0


def test_the_usual_run_of_a_week_is_its_median_one():
    timeline = a_timeline(
        workout("Mon", EASY, distance_km=6.0),
        workout("Wed", EASY, distance_km=9.0),
        workout("Wed", WorkoutKind.STRENGTH),
        workout("Sun", LONG, distance_km=20.0),
        workout("Mon 2", EASY, distance_km=6.0),
        workout("Sun 2", LONG, distance_km=20.0),
    )
    assert timeline.usual_run_of_week_km(on("Sun")) == 9.0
    assert timeline.usual_run_of_week_km(on("Mon 2")) == 0.0, "of two runs none is the usual one"


def test_touching_is_not_overlapping():
    busy = BusyTime(starts_at=moment("Wed", "10:00"), ends_at=moment("Wed", "11:00"))
    timeline = a_timeline(busy=(busy,))
    assert timeline.busy_during(moment("Wed", "09:00"), moment("Wed", "10:00")) == ()
    assert timeline.busy_during(moment("Wed", "11:00"), moment("Wed", "12:00")) == ()
    assert timeline.busy_during(moment("Wed", "10:59"), moment("Wed", "12:00")) == (busy,)


def test_a_long_trip_is_found_on_each_of_its_days():
    trip = BusyTime(starts_at=moment("Mon", "10:00"), ends_at=moment("Fri", "11:00"))
    timeline = a_timeline(busy=(trip,))
    assert timeline.busy_during(moment("Wed", "23:00"), moment("Thu", "01:00")) == (trip,)


def test_busy_times_end_when_the_clock_on_the_wall_says_so():
    at = partial(datetime, 2026, 10, tzinfo=BERLIN)
    trip = BusyTime(starts_at=at(24, 1, 30), ends_at=at(26, 1, 30), title="Trip")  # 49 hours
    call = BusyTime(starts_at=at(26, 1, 10).astimezone(UTC), ends_at=at(26, 1, 40).astimezone(UTC))
    timeline = Timeline(busy=(call, trip, call))
    assert timeline.busy_during(at(26, 1), at(26, 1, 20)) == (trip, call)
    assert timeline.busy_during(at(26, 1, 30), at(26, 1, 40)) == (call,)
    assert timeline.busy_during(at(26, 1, 40), at(26, 2)) == ()


def test_a_timeline_with_other_sessions_is_one_made_of_them():
    timeline = a_timeline(
        workout("Mon", WorkoutKind.EASY, distance_km=8.0), workout("Wed", WorkoutKind.RUN, distance_km=12.0)
    )
    asked = (timeline.longest_run_km(on("Wed")), timeline.has(WorkoutKind.EASY, on("Mon")))
    held = timeline.holding([session("Thu"), session("Mon")])
    assert held == attrs.evolve(timeline, sessions=held.sessions)
    assert [each.day for each in held.sessions] == [on("Mon"), on("Thu")]
    assert (held.longest_run_km(on("Wed")), held.has(WorkoutKind.EASY, on("Mon"))) == asked == (12, True)


@pytest.mark.parametrize(
    ("starts", "speed", "follows"),
    [("06:30", "08:00", True), ("18:00", "08:00", False), ("", "08:00", True), ("06:30", "", True)],
)
def test_a_session_beside_lifting_is_before_the_speed_of_its_day_unless_that_came_first(
    starts, speed, follows
):
    fast, lifted = workout("Mon", WorkoutKind.SPEED, at=speed), session("Mon", at=starts)
    assert a_timeline(fast).is_before_speed(lifted) is follows
    assert not a_timeline(workout("Tue", WorkoutKind.SPEED)).is_before_speed(lifted)


def test_of_many_long_trips_the_one_that_lasts_longest_is_named():
    trips = tuple(
        BusyTime(starts_at=moment("Mon", f"{hour:02d}:00"), ends_at=moment(f"Sun {weeks}", "10:00"))
        for hour, weeks in ((8, 2), (9, 4), (10, 3), (11, 1))
    )
    timeline = a_timeline(busy=trips)
    assert timeline.busy_during(moment("Wed 2", "10:00"), moment("Wed 2", "11:00")) == (trips[1],)
    assert timeline.busy_during(moment("Mon", "08:30"), moment("Mon", "09:00")) == (trips[0],)
    assert timeline.busy_during(moment("Mon 5", "08:30"), moment("Mon 5", "09:00")) == ()
    assert timeline.busy_during(moment("Mon", "07:30"), moment("Mon", "08:00")) == ()


def test_races_near_a_day():
    races = tuple(a_race(name) for name in ("Sun 3", "Sun", "Sun 2"))
    timeline = a_timeline(races=races)
    assert [race.day for race in timeline.races_between(on("Sun"), on("Sun 2"))] == [on("Sun"), on("Sun 2")]
    assert timeline.races_between(on("Mon 2"), on("Sat 2")) == ()


def test_the_first_continuous_run():
    walk = workout("Mon", EASY, traits=(Trait.RUN_WALK,))
    assert a_timeline(walk).first_continuous_run is None
    friday = workout("Fri", LONG, "18:00")
    runs = (walk, friday, workout("Sat", LONG), workout("Fri", EASY, "19:00"))
    assert a_timeline(*runs).first_continuous_run == friday


def test_missed_runs_in_order():
    missed = (workout("Fri", EASY), workout("Mon", LONG), workout("Tue", WorkoutKind.STRENGTH))
    assert a_timeline(missed=missed).missed_runs == (on("Mon"), on("Fri"))


def test_wall_time_is_the_runners():
    timeline = a_timeline()
    assert timeline.wall_time(datetime(2026, 3, 4, 12, tzinfo=UTC)).hour == 13
    assert timeline.first_day_of_week(date(2026, 3, 8)) == MONDAY
