"""What a title tells of the life around a workout changes nothing of what the workout is."""

import csv
from pathlib import Path

import pytest

from plyocal.recognition import recognise
from plyocal.recognition.kinds.asides import workout_in
from plyocal.recognition.kinds.verdicts import judge
from plyocal.recognition.parsing import read

TITLES = Path(__file__).parents[2] / "titles.tsv"
UNCHANGED = 0.85
"""A hint without a size may lose its weight beside another life: "Base before the 9.15 call"."""
ASIDES = (
    "{} before the 9.15 call",
    "{} while Nils is at judo",
    "{} while the twins are at school",
    "{} after the school run",
    "{} then brunch with grandma",
    "{} until the babysitter has to go",
    "{} because Monday is full",
    "{}, podcast",
    "{} in the rain",
    "{} in new shoes",
    "{}, legs heavy",
    "{} as planned",
    "Some {}",
)


@pytest.fixture(scope="module")
def recognised():
    with TITLES.open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))[::9]
    titles = [row["title"] for row in rows if row["title"].isascii() and "\\n" not in row["title"]]
    return [(title, recognise(title).kind.value) for title in titles]


@pytest.mark.parametrize("aside", ASIDES)
def test_an_aside_changes_no_kind(aside, recognised):
    titles = [(title, kind) for title, kind in recognised if kind != "other"]
    changed = [title for title, kind in titles if recognise(aside.format(title)).kind.value != kind]
    assert len(changed) <= (1 - UNCHANGED) * len(titles), changed


@pytest.mark.parametrize("aside", [aside for aside in ASIDES if "judo" not in aside])
def test_an_aside_makes_no_training(aside, recognised):
    titles = [title for title, kind in recognised if kind == "other"]
    changed = [title for title in titles if recognise(aside.format(title)).kind.value != "other"]
    assert len(changed) <= 0.03 * len(titles), changed


@pytest.mark.parametrize(
    ("title", "kind", "distance_km", "minutes"),
    [
        ("6.5 mi before the 9.15 call", "run", 10.461, None),
        ("Run while Nils is at judo (40 min)", "run", None, 40),
        ("Tempo 9 km while Ida has cello", "speed", 9, None),
        ("5 x 1 km, babysitter till 8", "speed", None, None),
        ("Long run 25 km before grandpa's party", "long", 25, None),
        ("Weights 40 min - then nursery pick-up", "strength", None, 40),
        ("30 km easy ride, back for lunch at 1", "cross", 30, None),
        ("Final long run 30 km", "long", 30, None),
        ("Easy 6 w/ the dog b4 school run", "easy", 9.656, None),
        ("Jog to the allotment", "easy", None, None),
        ("Legs like lead, 5k recovery only", "recovery", 5, None),
        ("Tempo (1 mi easy, 4 mi @ 8:20, 1 mi easy)", "speed", None, None),
        ("1 h 20 EF sur plat", "easy", None, 80),
        ("8 x 400 m (+ sauna)", "speed", None, None),
        ("10k race - keep it chilled", "race", 10, None),
        ("Easy 40 min #marathontraining", "easy", None, 40),
        ("Tempo 6 km on holiday", "speed", 6, None),
        ("Turbo 50 min w/ Netflix", "cross", None, 50),
        ("Hot yoga at one of the new studios", "cross", None, None),
        ("4 mile Starbucks run", "run", 6.437, None),
        ("9 quiet miles at a snoozy pace", "run", 14.484, None),
        ("3 mile reps x 2, HM effort", "speed", None, None),
        ("7 easy/steady miles", "easy", 11.265, None),
        ("About 7 mi and 1200' climbing at an easy pace", "easy", 11.265, None),
        ("6m road race", "race", 9.656, None),
        ("Lockerer Lauf 40 min während die Kinder im Training sind", "easy", None, 40),
        ("Footing 45 min avant la réunion", "easy", None, 45),
        ("Rodaje 8 km antes de la reunión", "easy", 8, None),
    ],
)
def test_a_workout_is_read_without_what_stands_around_it(title, kind, distance_km, minutes):
    found = recognise(title)
    measured = found.duration.total_seconds() / 60 if found.duration else None
    assert (found.kind.value, found.distance_km, measured) == (kind, distance_km, minutes)


@pytest.mark.parametrize(
    "title",
    [
        "Coffee after the long run",
        "Dinner before the race",
        "Run errands before lunch",
        "Run payroll before the bank holiday",
        "Sprint planning, then retro",
        "Core values meeting, then drinks",
        "Swim gala, bring snacks",
        "Watch the marathon while ironing",
        "Gym contract, cancel before June",
        "Meeting: 2 x 30 min with HR",
        "Webinar: strength in diversity",
        "Interval training with Excel: webinar",
        "Starbucks run",
        "Easter half term starts",
        "Maths quiz - confidence intervals",
    ],
)
def test_another_life_with_a_word_of_training_stays_no_training(title):
    assert recognise(title).kind.value == "other"


def test_what_is_no_workout_alone_is_left():
    title = read("coffee before the long run")
    assert workout_in(title, judge(title)) is None
