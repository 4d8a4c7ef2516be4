"""Long runs that ended before their end."""

import pytest

from plyocal.recognition import recognise
from plyocal.workouts import WorkoutKind


@pytest.mark.parametrize(
    "title",
    [
        "LaLa abgebrochen",
        "Long run cut short",
        "Long run stopped after 3 km",
        "Lange duurloop gestopt na 2 km",
        "Lungo interrotto",
        "Långpass avbrutet",
        "Sortie longue écourtée",
    ],
)
def test_a_long_run_that_was_broken_off_is_a_run(title: str) -> None:
    assert recognise(title).kind is WorkoutKind.RUN


@pytest.mark.parametrize("title", ["LaLa", "Long run, stopped for coffee", "Lungo interrotto a 25 km"])
def test_a_long_run_is_one_where_it_ended_late_or_only_paused(title: str) -> None:
    assert recognise(title).kind is WorkoutKind.LONG


def test_what_was_broken_off_late_says_how_far_it_went() -> None:
    assert recognise("LaLa abgebrochen nach 5 km").distance_km == 5.0
