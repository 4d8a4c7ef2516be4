"""Slots: where a session may go beside each workout, and for how long."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import attrs
import pytest
from timelines import ADVANCED, BERLIN, a_timeline, on, session, weeks_of, workout

from plyocal.athlete import Athlete, Level, Reduced
from plyocal.sessions import Place
from plyocal.slots import reserved_time, slots, standing_beside
from plyocal.weeks import Phase
from plyocal.workouts import Clock, Trait, WorkoutKind

EASY, RECOVERY, LONG, SPEED = WorkoutKind.EASY, WorkoutKind.RECOVERY, WorkoutKind.LONG, WorkoutKind.SPEED
STRENGTH = WorkoutKind.STRENGTH


def season(*workouts, **more):
    return a_timeline(*workouts, **({"start": on("Mon"), "until": on("Sun 8")} | more))


def spans(*workouts, **more):
    """Each slot's place, and its time on the wall."""
    timeline = season(*workouts, **more)
    return [
        (
            slot.anchor.place,
            f"{slot.starts_at:%a %H:%M}-{slot.ends_at:%H:%M}" if slot.starts_at else f"{slot.day:%a}",
        )
        for slot in slots(timeline)
    ]


@pytest.mark.parametrize(
    ("kind", "at", "expected"),
    [
        (EASY, "18:00", [(Place.AFTER_EASY, "Wed 19:00-19:25")]),
        (RECOVERY, "18:00", [(Place.AFTER_RECOVERY, "Wed 19:00-19:25")]),
        (SPEED, "18:00", [(Place.BEFORE_SPEED, "Wed 17:30-18:00")]),
        (
            STRENGTH,
            "18:00",
            [(Place.BEFORE_STRENGTH, "Wed 17:30-18:00"), (Place.AFTER_STRENGTH, "Wed 19:00-19:30")],
        ),
        (EASY, "", [(Place.AFTER_EASY, "Wed")]),
        (SPEED, "", [(Place.BEFORE_SPEED, "Wed")]),
        (STRENGTH, "", [(Place.STRENGTH_DAY, "Wed")]),
        *((kind, "18:00", []) for kind in WorkoutKind if kind not in (EASY, RECOVERY, SPEED, STRENGTH)),
    ],
)
def test_each_kind_invites_its_own_places(kind, at, expected):
    assert spans(workout("Wed", kind, at)) == expected


def test_tempo_is_a_speed_workout_of_its_own_rank():
    tempo = workout("Wed", SPEED, "18:00", traits=(Trait.TEMPO,))
    assert spans(tempo) == [(Place.BEFORE_TEMPO, "Wed 17:30-18:00")]


def test_exercises_that_heal_and_lifting_without_jumps_are_no_place():
    lifting = workout("Wed", STRENGTH, "18:00")
    assert len(slots(season(lifting))) == 2
    for trait in (Trait.PHYSIO, Trait.NO_JUMPING):
        assert slots(season(attrs.evolve(lifting, traits=(trait,)))) == ()


@pytest.mark.parametrize(
    ("level", "minutes"),
    [(Level.BEGINNER, (20, 15)), (Level.INTERMEDIATE, (25, 20)), (Level.ADVANCED, (30, 25))],
)
def test_minutes_reserved_by_level(level, minutes):
    for place in Place:
        after_run = place in (Place.SPEED_LATER, Place.AFTER_EASY, Place.AFTER_RECOVERY)
        assert reserved_time(place, level, rope=False) == timedelta(minutes=minutes[after_run])
        rope = 5 if after_run else 12
        assert reserved_time(place, level, rope=True) == timedelta(minutes=rope)


def test_the_injured_are_given_a_beginners_time():
    injured = Athlete(level=Level.ADVANCED, injured=True)
    assert spans(workout("Wed", EASY, "18:00"), athlete=injured) == [(Place.AFTER_EASY, "Wed 19:00-19:15")]


@pytest.mark.parametrize(
    ("phase", "athlete", "rope"),
    [
        (Phase.TAPER, ADVANCED, True),
        (Phase.RACE, ADVANCED, True),
        (Phase.HIGH, ADVANCED, False),
        (Phase.HIGH, Athlete(), True),
        (Phase.HIGH, attrs.evolve(ADVANCED, reduced=Reduced.ROPE), True),
        (Phase.RECOVERY, ADVANCED, False),
        (Phase.BUILD, Athlete(), False),
    ],
)
def test_lighter_weeks_have_short_slots(phase, athlete, rope):
    [slot] = slots(season(workout("Wed", SPEED, "18:00"), weeks=weeks_of(phase), athlete=athlete))
    assert slot.rope is rope
    assert (slot.ends_at - slot.starts_at == timedelta(minutes=12)) is rope


@pytest.mark.parametrize(
    ("easy_at", "speed_at", "place"),
    [
        ("07:00", "18:00", Place.SPEED_LATER),
        ("18:00", "07:00", Place.AFTER_EASY),
        ("", "07:00", Place.SPEED_LATER),
        ("", "", Place.SPEED_LATER),
    ],
)
def test_an_easy_run_with_speed_later_that_day_is_a_place_of_its_own(easy_at, speed_at, place):
    found = spans(workout("Wed", EASY, easy_at), workout("Wed", SPEED, speed_at))
    assert place in [at for at, _ in found]
    assert (Place.AFTER_EASY in [at for at, _ in found]) is (place is Place.AFTER_EASY)


def test_time_before_a_run_is_real_time_when_the_clocks_change():
    """On 29 March at 02:00 it becomes 03:00: half an hour before 03:10 is 01:40."""
    assert spans(workout("Sun 4", SPEED, "03:10")) == [(Place.BEFORE_SPEED, "Sun 01:40-03:10")]


def test_floating_times_know_no_clock_change():
    floating = attrs.evolve(workout("Sun 4", SPEED, "03:10"), clock=Clock.FLOATING)
    [slot] = slots(season(floating))
    assert (slot.clock, f"{slot.starts_at:%H:%M}") == (Clock.FLOATING, "02:40")


@pytest.mark.parametrize(("kind", "at"), [(SPEED, "00:10"), (EASY, "23:30"), (STRENGTH, "23:45")])
def test_a_slot_is_on_its_workouts_own_side_of_midnight(kind, at):
    found = slots(season(workout("Wed", kind, at)))
    assert all(slot.day == on("Wed") for slot in found)
    assert len(found) == (kind is STRENGTH)


def test_a_workout_imported_twice_gives_one_slot():
    runs = [attrs.evolve(workout("Wed", EASY, "18:00"), uid=f"import-{n}") for n in range(12)]
    days = [attrs.evolve(workout("Thu", EASY), uid=f"import-{n}") for n in range(12)]
    found = slots(season(*runs, *days))
    assert [slot.anchor.uid for slot in found] == ["import-0", "import-0"]
    assert slots(season(*reversed(days), *reversed(runs))) == found


def test_a_time_in_utc_is_dated_where_the_runner_is():
    starts = datetime.combine(on("Tue"), time(22, 30), UTC)
    run = attrs.evolve(
        workout("Wed", EASY, "18:00"), starts_at=starts, ends_at=starts + timedelta(minutes=45)
    )
    [slot] = slots(season(run))
    assert (slot.day, slot.starts_at.astimezone(BERLIN).hour) == (on("Wed"), 0)


def test_a_named_zone_keeps_its_own_date():
    tokyo = ZoneInfo("Asia/Tokyo")
    starts = datetime.combine(on("Wed"), time(6), tokyo)
    run = attrs.evolve(
        workout("Wed", EASY, "18:00"), starts_at=starts, ends_at=starts + timedelta(minutes=45)
    )
    [slot] = slots(season(run))
    assert slot.day == on("Wed")


def test_slots_lie_in_the_window_in_date_order():
    runs = [workout(name, EASY) for name in ("Fri", "Tue", "Thu 2", "Mon 0")]
    found = slots(season(*runs, start=on("Wed"), until=on("Thu 2")))
    assert [slot.day for slot in found] == [on("Fri"), on("Thu 2")]


def test_of_two_at_one_time_the_order_of_places_comes_first():
    found = spans(workout("Wed", RECOVERY), workout("Wed", EASY), workout("Wed", STRENGTH))
    assert [place for place, _ in found] == [Place.STRENGTH_DAY, Place.AFTER_EASY, Place.AFTER_RECOVERY]


@pytest.mark.parametrize(
    ("run", "stands", "place"),
    [
        (workout("Wed", EASY, "07:00"), session("Wed", "19:00"), Place.AFTER_EASY),
        (workout("Wed", EASY, "20:00"), session("Wed", "19:00"), None),
        (workout("Wed", SPEED, "20:00"), session("Wed", "19:00"), Place.BEFORE_SPEED),
        (workout("Wed", SPEED, "07:00"), session("Wed", "19:00"), None),
        (workout("Wed", STRENGTH, "07:00"), session("Wed", "19:00"), Place.AFTER_STRENGTH),
        (workout("Wed", STRENGTH, "20:00"), session("Wed", "19:00"), Place.BEFORE_STRENGTH),
        (workout("Wed", EASY), session("Wed", "19:00"), Place.AFTER_EASY),
        (workout("Wed", LONG), session("Wed"), None),
        (workout("Tue", EASY), session("Wed"), None),
    ],
)
def test_what_a_session_of_the_runners_stands_beside(run, stands, place):
    anchor = standing_beside(stands, season(run))
    assert (anchor and anchor.place) is place
    assert anchor is None or (anchor.uid, anchor.title) == (run.uid, run.title)


def test_of_two_workouts_a_session_stands_beside_the_one_it_was_placed_beside():
    speed, lifting = workout("Wed", SPEED), workout("Wed", STRENGTH)
    timeline = season(speed, lifting)
    for placed in slots(timeline):
        found = attrs.evolve(session("Wed"), anchor=attrs.evolve(placed.anchor, title=""))
        assert standing_beside(found, timeline) == placed.anchor
    assert standing_beside(session("Wed"), timeline).place is Place.BEFORE_SPEED


def test_a_session_whose_workout_is_gone_stands_beside_another():
    timeline = season(workout("Wed", EASY))
    [slot] = slots(season(workout("Wed", STRENGTH)))
    assert standing_beside(slot, timeline).place is Place.AFTER_EASY
