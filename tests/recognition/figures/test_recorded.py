"""What an app recorded of a run tells nothing of how hard it was meant to be."""

import pytest

from plyocal.recognition import recognise
from plyocal.recognition.figures.recorded import without_records
from plyocal.workouts import WorkoutKind


@pytest.mark.parametrize(
    "description",
    ["Ritmo medio: 5:58 /km", "Ø Tempo 5:58/km", "Allure moy. 5'58 min/km", "Tempo: 5:58", "Snittempo: 5:58"],
)
def test_a_recorded_pace_is_said_in_one_way(description):
    assert without_records(description) == "pace: 5:58/km"


@pytest.mark.parametrize(
    "description",
    [
        "3 x 10 min tempo",
        "Tempo: 20 min",
        "Tempo: 7:10/mi",
        "Tempo: 4:30/km for 20 min",
        "10 km allure semi",
        "Ritmo: maratón",
        "Tempo: 45:00",
        "Recovery: 2 min",
        "FC 148",
    ],
)
def test_what_is_planned_stays_as_it_is(description):
    assert without_records(description) == description


def test_the_words_that_decided_end_before_the_next_label():
    found = recognise("Laufen", "Distanz: 10 km - Tempo: 6:10")
    assert (found.kind, found.duration) == (WorkoutKind.RUN, None)
    assert [str(told) for told in found.evidence] == ["title: laufen", "description: distanz: 10 km"]
