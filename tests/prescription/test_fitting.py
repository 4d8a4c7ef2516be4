from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plyocal.doses import load, total_load
from plyocal.exercises import EXERCISES
from plyocal.prescription.fitting import Room, fit, smallest
from plyocal.progression import reps

ROOM = Room(load=40, time=timedelta(minutes=30), warm_up=timedelta(minutes=8), rest=timedelta(seconds=120))


def text(doses):
    return " ".join(dose.as_text() for dose in doses)


@pytest.mark.parametrize(
    ("asked", "fitted"),
    [
        ("lunge-jumps.3x4 box-jumps.3x5", "lunge-jumps.3x4 box-jumps.3x5"),
        ("lunge-jumps.3x5 box-jumps.3x6", "lunge-jumps.3x4 box-jumps.4x4"),
        ("squat-jumps.4x6 skater-jumps.4x5", "squat-jumps.4x4 skater-jumps.3x4"),
        ("jump-rope.3x36 line-hops.3x36", "jump-rope.3x30 line-hops.3x20"),
        ("jump-rope.3x60 bounding.3x6 squat-jumps.3x6", "bounding.3x4 squat-jumps.4x4"),
    ],
)
def test_the_most_that_fits_under_the_load(asked, fitted):
    words = (word.split(".") for word in asked.split())
    doses = tuple(reps(name, *map(int, amount.split("x"))) for name, amount in words)
    assert text(fit(doses, ROOM)) == fitted


def test_time_is_a_limit_too():
    doses = (reps("squat-jumps", 4, 6), reps("skater-jumps", 4, 5))
    room = ROOM._replace(load=120, time=timedelta(minutes=21))
    assert text(fit(doses, room._replace(time=timedelta(minutes=24)))) == "squat-jumps.4x6 skater-jumps.4x5"
    assert text(fit(doses, room)) == "squat-jumps.4x6 skater-jumps.3x6"
    assert room.lasts(fit(doses, room)) == timedelta(minutes=21)
    assert fit(doses, room._replace(time=timedelta(minutes=15))) is None


def test_what_enters_starts_small_and_stays():
    doses = (reps("box-jumps", 3, 6), reps("single-leg-hops", 3, 6))
    room = ROOM._replace(load=100, entering="single-leg-hops")
    assert text(fit(doses, room)) == "box-jumps.3x6 single-leg-hops.3x4"
    assert fit(doses, room._replace(load=50)) is None


def test_what_enters_is_not_what_is_left_out():
    doses = (reps("jump-rope", 3, 60), reps("bounding", 3, 6), reps("squat-jumps", 3, 6))
    assert text(fit(doses, ROOM._replace(entering="jump-rope"))) == "jump-rope.3x20 bounding.3x4"


def test_the_smallest_session_has_two_exercises():
    doses = (reps("jump-rope", 3, 60), reps("bounding", 3, 6), reps("squat-jumps", 3, 6))
    assert text(smallest(doses)) == "jump-rope.3x20 bounding.3x4"


any_dose = st.builds(
    reps,
    st.sampled_from([exercise.id for exercise in EXERCISES if not exercise.is_high_volume]),
    st.integers(3, 4),
    st.integers(4, 6),
)


@given(st.lists(any_dose, min_size=2, max_size=3, unique_by=lambda dose: dose.exercise), st.integers(20, 130))
def test_what_fits_never_passes_the_room_nor_what_was_asked(doses, most):
    fitted = fit(tuple(doses), ROOM._replace(load=most))
    asked = {dose.exercise: load(dose) for dose in doses}
    if fitted is None:
        assert total_load(smallest(tuple(doses))) > most or len(doses) == 3
    else:
        assert total_load(fitted) <= most
        assert all(load(dose) <= asked[dose.exercise] for dose in fitted)
