import pytest
from hypothesis import given
from hypothesis import strategies as st

from plyocal.athlete import Athlete
from plyocal.gates import Gate
from plyocal.phrases.english import ENGLISH
from plyocal.progression import reps
from plyocal.texts import note_text

FULL = Athlete(box=True)


@pytest.mark.parametrize(
    ("gate", "asked", "done", "note"),
    [
        (Gate(athlete=Athlete()), "box-jumps", "broad-jumps", "no-box:box-jumps>broad-jumps"),
        (Gate(athlete=Athlete()), "depth-jumps", "squat-jumps", "no-box:depth-jumps>squat-jumps"),
        (Gate(athlete=Athlete(rope=False)), "jump-rope", "line-hops", "no-rope:jump-rope>line-hops"),
        (Gate(athlete=FULL, clear=False), "depth-jumps", "box-jumps", "not-clear:depth-jumps>box-jumps"),
        (
            Gate(athlete=FULL, before_speed=True),
            "depth-jumps",
            "box-jumps",
            "before-speed:depth-jumps>box-jumps",
        ),
        (
            Gate(athlete=Athlete(box=True, age=15)),
            "depth-jumps",
            "box-jumps",
            "under-16:depth-jumps>box-jumps",
        ),
    ],
)
def test_a_gate_swaps_and_says_why(gate, asked, done, note):
    doses = (reps(asked, 3, 4),)
    assert gate.swapped(doses) == (reps(done, 3, 4),)
    assert list(gate.notes(doses)) == [note]
    assert note_text(note) != ""
    assert f"note.{note.split(':')[0]}.swap" in ENGLISH


@pytest.mark.parametrize("exercise", ["box-jumps", "depth-jumps", "jump-rope", "single-leg-hops"])
def test_an_open_gate_changes_nothing(exercise):
    doses = (reps(exercise, 3, 4),)
    gate = Gate(athlete=Athlete(box=True, age=16))
    assert gate.swapped(doses) == doses
    assert list(gate.notes(doses)) == []
    assert gate.allows(doses)


def test_single_leg_hops_are_left_out_before_speed():
    gate = Gate(athlete=FULL, before_speed=True)
    assert not gate.allows((reps("box-jumps", 3, 4), reps("single-leg-hops", 3, 4)))
    assert gate.allows((reps("box-jumps", 3, 4),))


@given(
    st.lists(st.sampled_from(["box-jumps", "depth-jumps", "jump-rope", "bounding"]), min_size=1),
    st.booleans(),
)
def test_a_gate_never_empties_a_session(exercises, clear):
    doses = tuple(reps(exercise, 3, 4) for exercise in exercises)
    swapped = Gate(athlete=Athlete(rope=False), clear=clear).swapped(doses)
    assert [(dose.sets, dose.repetitions) for dose in swapped] == [(3, 4)] * len(doses)
