"""What is another now, of a session that the plan before had: each named, and shown by a dry run."""

from datetime import timedelta

import attrs
import pytest
from made_sessions import NAME, all_day, found, prescription, timed, written

from plyocal.notes import Note, NoteReason
from plyocal.revision import Change, revise
from plyocal.sessions import Anchor, Dose, Place, Side

DONE = prescription()
NOTED = "the same to do; only plyocal's own note of your progress in it is new"


def revised(session, before, **options):
    (one,) = revise([session], found(written([before])), name=NAME, **options).revised
    return one


def told(session, before, **options):
    return [difference.value for difference in revised(session, before, **options).differences]


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (DONE, []),
        (attrs.evolve(DONE, doses=DONE.doses[:1]), ["other exercises"]),
        (
            attrs.evolve(DONE, doses=(Dose(exercise="line-hops", sets=2, repetitions=30), DONE.doses[1])),
            ["other exercises"],
        ),
        (prescription(sets=3), ["other sets or repetitions"]),
        (prescription(minutes=20), ["other length"]),
        (
            attrs.evolve(DONE, doses=DONE.doses[:1], duration=timedelta(minutes=9)),
            ["other exercises", "other length"],
        ),
        (attrs.evolve(DONE, rest=timedelta(seconds=90)), ["other rest between sets"]),
        (attrs.evolve(DONE, notes=(Note(NoteReason.INJURED),)), ["other remarks"]),
        (attrs.evolve(DONE, rung=DONE.rung + 1), [NOTED]),
        (attrs.evolve(DONE, side=Side.B), [NOTED]),
        (attrs.evolve(DONE, rung=DONE.rung + 1, warm_up=timedelta(minutes=1)), ["other text"]),
        (attrs.evolve(DONE, warm_up=timedelta(minutes=1)), ["other text"]),
    ],
)
def test_what_is_prescribed_is_told_apart(now, expected):
    assert told(timed(1, done=now), timed(1)) == expected


def test_a_place_a_language_and_an_all_day_length_are_named():
    assert told(timed(1, place=Place.BEFORE_TEMPO), timed(1)) == ["beside another workout"]
    assert told(timed(1), timed(1), language="de") == ["other language"]
    longer = attrs.evolve(all_day(1), prescription=prescription(minutes=20))
    assert told(longer, all_day(1)) == ["other length"]
    elsewhere = attrs.evolve(all_day(1), anchor=Anchor(Place.AFTER_EASY, "another"))
    assert told(elsewhere, all_day(1)) == ["beside another workout"]


def test_a_place_beside_no_workout_is_named_as_none():
    alone = attrs.evolve(all_day(1), anchor=None)
    assert told(alone, all_day(1)) == ["beside no workout now"]
    assert told(all_day(1), alone) == ["beside a workout now"]
    assert told(alone, alone) == []


def test_a_moved_session_says_what_else_is_new_and_one_gone_nothing():
    moved = revised(timed(2, done=prescription(sets=3)), timed(1))
    assert moved.change is Change.MOVED
    assert [difference.value for difference in moved.differences] == ["other sets or repetitions"]
    (gone,) = revise([], found(written([timed(1)])), name=NAME, language="de").revised
    assert (gone.change, gone.differences) == (Change.GONE, ())


def test_a_dry_run_names_it(demo_file, tmp_path, say):
    output = tmp_path / "plyo.ics"
    ask = ("plan", demo_file, "-o", output, "--from", "2026-01-05")
    say(*ask)
    lines = say(*ask, "--dry-run", "--language", "de").text.splitlines()
    assert lines[0] == "changed  Wed 7 Jan 2026 07:06: other language"
    without = say(*ask, "--dry-run", "--no-rope").text.splitlines()
    assert without[0] == "changed  Wed 7 Jan 2026 07:06: other exercises"
    assert len(without) > 1
