from itertools import pairwise

import pytest

from plyocal.article_progression import PROGRESSION
from plyocal.athlete import Level
from plyocal.doses import total_load
from plyocal.exercises import BY_ID, DEPTH_JUMPS, SINGLE_LEG_HOPS
from plyocal.sessions import Side

LADDERS = pytest.mark.parametrize("ladder", PROGRESSION.ladders, ids=lambda ladder: ladder.level.value)


def exercises(rung):
    return {dose.exercise for dose in (*rung.a, *rung.b)}


def entries(ladder):
    """Rung number and exercise of each entry."""
    known, found = exercises(ladder.rungs[0]), []
    for number, rung in enumerate(ladder.rungs, 1):
        found += [(number, exercise) for exercise in sorted(exercises(rung) - known)]
        known |= exercises(rung)
    return found


def test_every_level_has_a_ladder():
    assert [PROGRESSION.ladder(level).level for level in Level] == list(Level)
    with pytest.raises(KeyError):
        PROGRESSION.ladder("expert")


@LADDERS
def test_sets_and_repetitions_are_the_articles(ladder):
    for rung in ladder.rungs:
        for doses in (rung.a, rung.b):
            assert len(doses) in (2, 3)
            for dose in doses:
                high_volume = BY_ID[dose.exercise].is_high_volume
                assert dose.sets in (3, 4)
                assert dose.repetitions in (range(30, 61) if high_volume else range(4, 7))


@LADDERS
def test_load_rises_by_a_fifth_at_most_and_stays_under_the_ceiling(ladder):
    for side in Side:
        loads = [total_load(ladder.doses(rung, side)) for rung in range(1, ladder.top + 1)]
        assert max(loads) <= ladder.ceiling
        assert all(after <= before * PROGRESSION.most_rise for before, after in pairwise(loads))


@LADDERS
def test_where_an_exercise_enters_no_load_rises(ladder):
    for number, _ in entries(ladder):
        for side in Side:
            assert total_load(ladder.doses(number, side)) <= total_load(ladder.doses(number - 1, side))


@LADDERS
def test_a_side_gets_an_exercise_it_had_not_only_where_its_load_does_not_rise(ladder):
    for number in range(2, ladder.top + 1):
        for side in Side:
            before, after = ladder.doses(number - 1, side), ladder.doses(number, side)
            if {dose.exercise for dose in after} - {dose.exercise for dose in before}:
                assert total_load(after) <= total_load(before)


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (Level.BEGINNER, [(4, "bounding"), (8, "squat-jumps"), (12, "skater-jumps"), (16, "broad-jumps")]),
        (Level.INTERMEDIATE, [(5, "lunge-jumps"), (9, "box-jumps"), (13, "single-leg-hops")]),
        (Level.ADVANCED, [(5, "depth-jumps")]),
    ],
)
def test_exercises_enter_one_at_a_time_four_rungs_apart(level, expected):
    assert entries(PROGRESSION.ladder(level)) == expected


def test_only_the_advanced_meet_depth_jumps_and_beginners_no_single_leg_hops():
    used = {ladder.level: set().union(*map(exercises, ladder.rungs)) for ladder in PROGRESSION.ladders}
    assert [level for level in Level if DEPTH_JUMPS in used[level]] == [Level.ADVANCED]
    assert SINGLE_LEG_HOPS not in used[Level.BEGINNER]


def test_rest_and_ceilings_by_level():
    figures = [(ladder.rest.total_seconds(), ladder.ceiling) for ladder in PROGRESSION.ladders]
    assert figures == [(60, 100), (90, 120), (120, 120)]
