import pytest
from hypothesis import given
from hypothesis import strategies as st

from plyocal.athlete import Athlete
from plyocal.gates import Gate
from plyocal.notes import Note
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
    told = list(gate.notes(doses))
    assert list(map(Note.as_text, told)) == [note]
    assert note_text(told[0]) != ""
    assert f"note.{told[0].reason.value}.swap" in ENGLISH


@pytest.mark.parametrize("exercise", ["box-jumps", "depth-jumps", "jump-rope", "single-leg-hops"])
def test_an_open_gate_changes_nothing(exercise):
    doses = (reps(exercise, 3, 4),)
    gate = Gate(athlete=Athlete(box=True, age=16))
    assert gate.swapped(doses) == doses
    assert list(gate.notes(doses)) == []
    assert gate.allows(doses)


@pytest.mark.parametrize(
    ("asked", "refused", "done", "notes"),
    [
        ("squat-jumps skater-jumps", "skater-jumps", "squat-jumps broad-jumps", ["skater-jumps>broad-jumps"]),
        ("broad-jumps skater-jumps", "skater-jumps", "broad-jumps squat-jumps", ["skater-jumps>squat-jumps"]),
        ("box-jumps", "box-jumps", "broad-jumps", ["box-jumps>broad-jumps"]),
        ("box-jumps", "box-jumps broad-jumps", "lunge-jumps", ["box-jumps>lunge-jumps"]),
        ("depth-jumps", "depth-jumps", "box-jumps", ["depth-jumps>box-jumps"]),
        ("single-leg-hops", "single-leg-hops", "lunge-jumps", ["single-leg-hops>lunge-jumps"]),
        ("lunge-jumps box-jumps", "lunge-jumps", "skater-jumps box-jumps", ["lunge-jumps>skater-jumps"]),
        ("jump-rope bounding", "bounding", "jump-rope", ["bounding>"]),
        ("jump-rope line-hops", "line-hops", "jump-rope", ["line-hops>"]),
        ("jump-rope", "jump-rope", "line-hops", ["jump-rope>line-hops"]),
        ("jump-rope", "jump-rope line-hops", "jump-rope", []),
    ],
)
def test_what_the_rules_refuse_is_swapped_for_the_nearest_or_left_out(asked, refused, done, notes):
    gate = Gate(athlete=FULL, refused=frozenset(refused.split()))
    doses = [reps(exercise, 3, 4) for exercise in asked.split()]
    assert gate.swapped(doses) == tuple(reps(exercise, 3, 4) for exercise in done.split())
    assert list(map(Note.as_text, gate.notes(doses))) == [f"rules:{note}" for note in notes]
    assert all(map(note_text, gate.notes(doses)))


def test_what_takes_the_place_of_a_refused_exercise_passes_the_other_gates():
    single = (reps("lunge-jumps", 3, 4), reps("box-jumps", 3, 4))
    for before_speed in (False, True):
        gate = Gate(athlete=Athlete(), before_speed=before_speed, refused=frozenset({"broad-jumps"}))
        assert [dose.exercise for dose in gate.swapped(single)] == ["lunge-jumps", "squat-jumps"]
    deep = Gate(athlete=FULL, clear=False, refused=frozenset({"box-jumps"}))
    told = deep.notes([reps("depth-jumps", 3, 4)])
    assert list(map(Note.as_text, told)) == ["rules:depth-jumps>broad-jumps"]


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
