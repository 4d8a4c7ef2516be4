"""The one line in which a prescription stands in the calendar."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plyocal.exercises import BY_ID
from plyocal.notes import Note, NoteReason
from plyocal.sessions import Dose, Mode, Prescription, Side

exercises = st.sampled_from(sorted(BY_ID))
swaps = st.builds(Note, st.sampled_from(NoteReason), exercises, exercises | st.just(""))
seconds = st.integers(0, 9999).map(lambda n: timedelta(seconds=n))
doses = st.one_of(
    st.builds(Dose, exercise=exercises, sets=st.integers(0, 9), repetitions=st.integers(0, 99)),
    st.builds(Dose, exercise=exercises, sets=st.integers(0, 9), seconds=st.integers(0, 99)),
)


@given(
    st.builds(
        Prescription,
        mode=st.sampled_from(Mode),
        side=st.sampled_from(Side),
        rung=st.integers(0, 999),
        doses=st.lists(doses).map(tuple),
        rest=seconds,
        warm_up=seconds,
        duration=seconds,
        foot_contacts=st.integers(0, 9999),
        load=st.integers(0, 9999).map(lambda quarters: quarters / 4),
        notes=st.lists(st.builds(Note, st.sampled_from(NoteReason)) | swaps).map(tuple),
    )
)
def test_any_prescription_survives_its_text_on_one_line_of_ascii(done):
    text = done.as_text()
    assert text.isascii()
    assert text.isprintable()
    if len(text) <= 2000:
        assert Prescription.from_text(text) == done


GOOD = "normal A rung=1 doses=bounding.3x4 rest=60 warm-up=600 duration=960 contacts=24 load=24.0"


def test_the_text_is_stable():
    done = Prescription.from_text(GOOD)
    assert done.doses == (Dose(exercise="bounding", sets=3, repetitions=4),)
    assert done.as_text() == GOOD


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("normal", "extreme"),
        ("A ", "C "),
        ("rung=1", "rung=-1"),
        ("rung=1", "rung=1234567"),
        ("bounding", "teleport"),
        ("3x4", "3x"),
        ("3x4", "3x٤"),
        ("3x4", "3x4+"),
        ("load=24.0", "load=inf"),
        ("load=24.0", "load=24.0\n"),
        ("rest=60", "rest=1e3"),
    ],
)
def test_a_text_edited_by_hand_is_no_prescription(old, new):
    assert Prescription.from_text(GOOD.replace(old, new, 1)) is None


@given(st.text(max_size=60), st.integers(0, len(GOOD)))
def test_nonsense_is_never_an_error(nonsense, place):
    found = Prescription.from_text(GOOD[:place] + nonsense + GOOD[place:])
    assert found is None or isinstance(found, Prescription)
    assert Prescription.from_text(nonsense) is None
