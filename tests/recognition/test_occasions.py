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
