"""What a description tells of another day or of the place says nothing of this workout."""

import pytest

from plyocal.recognition import recognise
from plyocal.recognition.words.otherdays import of_this_day


@pytest.mark.parametrize(
    "beside",
    [
        "Next Sunday: 22 km long run.",
        "Tomorrow: intervals.",
        "Rest day tomorrow!",
        "Yesterday was a race of 10 km.",
        "Gestern: Intervalle. Morgen: Ruhetag.",
        "Demain: 20 km.",
        "Location: Riverside Track",
        "Eat something an hour before.",
    ],
)
@pytest.mark.parametrize(
    ("title", "description"),
    [("Morning run", ""), ("Easy run", "8 km, relaxed."), ("Club night", "6 x 800 m"), ("Dentist", "")],
)
def test_it_changes_nothing(title, description, beside):
    assert recognise(title, f"{description}\n{beside}") == recognise(title, description)


@pytest.mark.parametrize(
    "description",
    [
        "Last 2 miles fast.",
        "Run where you like, 8 km",
        "5 km before breakfast. 30 min afterwards in the gym",
        "Lauf am Morgen",
        "Next: 4 x 400 m",
        "",
    ],
)
def test_what_is_of_this_day_stays(description):
    assert of_this_day(description) == description


def test_the_other_sentences_stay_as_they_are():
    assert of_this_day("5.5 km easy.  Tomorrow: rest.\nStretch!") == "5.5 km easy.  Stretch!"
