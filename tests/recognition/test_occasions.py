"""On what occasion something began to hurt."""

import pytest

from plyocal import recognise
from plyocal.workouts import Trait, WorkoutKind


@pytest.mark.parametrize(
    "title",
    [
        *("Knee pain after long run", "Dor no joelho depois dos tiros", "Vondt i kneet etter langtur"),
        *("Rolled ankle at football", "Overtråkk på o-trening", "Mal au genou après la sortie longue"),
    ],
)
def test_the_occasion_of_an_injury_is_no_training(title):
    found = recognise(title)
    assert found.kind is WorkoutKind.REST
    assert Trait.HURT in found.traits


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Knee pain on the long run", WorkoutKind.LONG),
        ("Easy 5k after injury", WorkoutKind.EASY),
        ("Virose da Clara", WorkoutKind.OTHER),
        ("Skade på bilen", WorkoutKind.OTHER),
        ("Flu at the office", WorkoutKind.OTHER),
    ],
)
def test_a_run_on_which_it_began_stays_one(title, kind):
    assert recognise(title).kind is kind


@pytest.mark.parametrize(
    "title", ["Caí na corrida, joelho ralado", "Falt på rulleski, slått kneet", "Fell off bike, knee swollen"]
)
def test_so_is_a_fall_that_hurt(title):
    found = recognise(title)
    assert found.kind is WorkoutKind.REST
    assert Trait.HURT in found.traits


@pytest.mark.parametrize(
    ("title", "is_hurt"),
    [
        ("Intervaller - stoppede pga akilles", True),
        ("Intervals, stopped because of my calf", True),
        ("Terskel, kort pga legg", True),
        ("Easy 5k because of work", False),
    ],
)
def test_a_run_that_ended_for_a_part_of_the_body_tells_of_pain(title, is_hurt):
    found = recognise(title)
    assert found.kind.is_run
    assert (Trait.HURT in found.traits) is is_hurt
