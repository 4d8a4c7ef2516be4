from datetime import timedelta

import pytest

from plyocal.athlete import Level
from plyocal.doses import foot_contacts, in_minutes, load, total_contacts, total_load, working_time
from plyocal.exercises import BY_ID, EXERCISES, Counting, Equipment, Intensity, Legs
from plyocal.phrases import PHRASES
from plyocal.progression import reps
from plyocal.sessions import Dose

ARTICLE = {
    Level.BEGINNER: ["jump-rope", "line-hops", "bounding"],
    Level.INTERMEDIATE: ["squat-jumps", "skater-jumps", "broad-jumps"],
    Level.ADVANCED: ["box-jumps", "depth-jumps", "single-leg-hops", "lunge-jumps"],
}


@pytest.mark.parametrize("level", Level)
def test_each_level_has_the_exercises_of_the_article(level):
    assert [exercise.id for exercise in EXERCISES if exercise.level is level] == ARTICLE[level]


def test_ids_are_unique_and_find_their_exercise():
    assert {id_: exercise.id for id_, exercise in BY_ID.items()} == {e.id: e.id for e in EXERCISES}
    assert len(BY_ID) == len(EXERCISES) == 10


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.id)
def test_one_legged_and_alternating_exercises_are_counted_a_leg(exercise):
    assert (exercise.counting is Counting.A_LEG) == (exercise.legs is not Legs.TWO)
    assert exercise.contacts_a_repetition == (1 if exercise.legs is Legs.TWO else 2)


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.id)
def test_the_easier_exercise_is_no_harder_and_the_way_down_ends(exercise):
    seen = [exercise]
    while seen[-1].easier:
        easier = BY_ID[seen[-1].easier]
        assert easier.weight <= seen[-1].weight
        assert easier not in seen
        seen.append(easier)
    assert seen[-1].weight == Intensity.LOW.value


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.id)
def test_every_exercise_has_two_or_three_cues_and_a_purpose_in_each_language(exercise):
    assert len(exercise.cues) in (2, 3)
    for words in PHRASES.values():
        assert {*exercise.cues, exercise.purpose, f"exercise.{exercise.id}", f"short.{exercise.id}"} <= {
            *words
        }


def test_weights_and_equipment_are_those_of_the_design():
    assert {e.id for e in EXERCISES if e.weight == 0.25} == {"jump-rope", "line-hops"}
    assert {e.id for e in EXERCISES if e.weight == 2} == {"depth-jumps", "single-leg-hops"}
    assert {e.id for e in EXERCISES if e.equipment is Equipment.BOX} == {"box-jumps", "depth-jumps"}
    assert {e.id for e in EXERCISES if e.equipment is Equipment.ROPE} == {"jump-rope"}


def test_only_two_legged_beginner_exercises_have_high_volume():
    assert [e.id for e in EXERCISES if e.is_high_volume] == ["jump-rope", "line-hops"]


@pytest.mark.parametrize(
    ("dose", "contacts", "weighted"),
    [
        (reps("squat-jumps", 3, 4), 12, 12),
        (reps("bounding", 3, 4), 24, 24),
        (reps("single-leg-hops", 3, 5), 30, 60),
        (reps("depth-jumps", 3, 6), 18, 36),
        (reps("line-hops", 3, 50), 150, 37.5),
        (Dose(exercise="jump-rope", sets=3, seconds=30), 180, 45),
    ],
)
def test_contacts_and_load_of_a_dose(dose, contacts, weighted):
    assert (foot_contacts(dose), load(dose)) == (contacts, weighted)


def test_a_session_adds_up_and_rests_between_its_sets():
    doses = (reps("squat-jumps", 3, 4), reps("skater-jumps", 3, 4))
    assert (total_contacts(doses), total_load(doses)) == (36, 36)
    assert working_time(doses, timedelta(seconds=90)) == timedelta(minutes=7, seconds=30 + 12 * 2 + 24)
    assert in_minutes(timedelta(minutes=18, seconds=18)) == timedelta(minutes=18)


def test_nothing_to_do_takes_no_time():
    assert working_time((), timedelta(seconds=90)) == timedelta()
