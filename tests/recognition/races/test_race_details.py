"""A race is known by its name, whatever a title tells of its day."""

import pytest

from plyocal.recognition import recognise
from plyocal.recognition.parsing import read
from plyocal.recognition.races.race_details import name_ends

RACES = (
    "Ashdown Half",
    "Corby Marathon",
    "Ellmau Halbmarathon",
    "Semi-marathon de Vierzon",
    "Parkville 10K race",
)
DETAILS = (
    " – meet Ines at bag drop 8.15",
    " – bag drop closes 9",
    " (club bus 7am)",
    ", taxi 6.15",
    " – gun 8am, parking from 6",
    " (hotel booked)",
    " – paid!",
    ", number 204",
    " (goal: sub 1:45)",
    " – finally",
    " in memory of Gran",
    " - alarm 5.30",
)
ERRANDS = (
    "{} – bag drop shift 6am",
    "{} – expo",
    "{}: pay the entry fee",
    "{} – watch Ines at mile 20",
    "{} – bib collection, parking at rear",
    "{} – marshal, meet at bag drop",
)


@pytest.mark.parametrize("race", RACES)
@pytest.mark.parametrize("detail", DETAILS)
def test_a_race_stays_one_beside_the_details_of_its_day(race, detail):
    assert recognise(race + detail).kind.value == "race"


@pytest.mark.parametrize("race", RACES)
@pytest.mark.parametrize("errand", ERRANDS)
def test_an_errand_about_a_race_is_none(race, errand):
    assert recognise(errand.format(race)).kind.value == "other"


@pytest.mark.parametrize("head", ["Tune-up: {}", "Tune up - {}", "Tune-up {}"])
def test_a_race_before_the_one_that_counts_is_a_race(head):
    assert recognise(head.format("Corby Marathon")).kind.value == "race"
    assert recognise(head.format("6 x 800 m")).kind.value == "speed"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("11 x 600, then parents' evening", "speed"),
        ("Babysitter till 9! 5 x 1k", "speed"),
        ("7 x 1000 danach Kino", "speed"),
        ("Run home from the dentist, 6 km", "run"),
        ("Date night run, 9K along the canal", "run"),
        ("Watch Ella's 2 km fun run", "other"),
        ("Couch to 5K helpers' briefing", "other"),
        ("Bike service after 3000 km", "other"),
        ("Swim gala 4 x 50 m relay", "other"),
    ],
)
def test_what_is_measured_is_done_whatever_else_stands_there(title, kind):
    assert recognise(title).kind.value == kind


def test_nothing_else_may_stand_after_a_race_s_name():
    assert name_ends(read("ashdown half - bag drop")) == []
    assert name_ends(read("ashdown half, easy 5k shakeout")) == []
    assert name_ends(read("ashdown half")) == []
