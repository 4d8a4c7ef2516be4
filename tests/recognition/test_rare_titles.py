"""Titles each of which one condition decides that no title of the table needs."""

import pytest
from measure_titles import minutes

from plyocal.recognition import recognise


@pytest.mark.parametrize(
    ("title", "kind", "km", "length"),
    [
        ("8 x 30 s hills, 15 min", "speed", None, None),
        ("8 x 20 s hills after 10 min easy", "speed", None, None),
        ("4 x 200 m after 3000 m", "speed", None, None),
        ("6 x 400 m, 7 km with warm-up", "speed", 7, None),
        ("6 x 400 m, 7 km with 2 km warm-up", "speed", 7, None),
        ("6 x 400 m | 3 km easy | 2 km cool-down", "speed", None, None),
        ("10 km / including 3 km tempo", "speed", 10, None),
        ("10 km / with 3 km tempo", "speed", 10, None),
        ("Tempo 6 km, 2 km cool", "speed", 6, None),
        ("10 km reprise", "run", 10, None),
        ("跑步5公里 共8公里", "run", 8, None),
        ("Morning run before work 5 km", "run", 5, None),
        ("Strides after the 20 min", "easy", None, 20),
        ("Drills before the 10 km easy run", "easy", 10, None),
        ("20 km, last ~5 km fast", "speed", 20, None),
        ("Fast finish last 5 km", "speed", None, None),
        ("Run first 5 km easy, then tempo", "easy", None, None),
        ("Easy run 8 km (moved to lunch)", "easy", 8, None),
        ("Easy run 8 km (moved to Friday)", "other", None, None),
        ("My first 10k!", "race", 10, None),
        ("Zero Waste 10K", "run", 10, None),
        ("Día 3 rodaje de 8 km", "easy", 8, None),
        ("1k x 5 fast", "speed", None, None),
        ("5k tempo x 3", "speed", None, None),
        ("Run 3 + 5 km", "run", None, None),
        (". 10 km", "run", 10, None),
        ("Race 50 min", "race", None, 50),
        ("Warm-up + 10k race", "race", 10, None),
        ("全马", "race", 42.2, None),
        ("bergmarathon", "race", 42.2, None),
        ("1 hour half marathon", "race", 21.1, None),
        ("Run 8 km @ 82%", "run", 8, None),
        ("Core: tempo 20 min", "strength", None, 20),
        ("My plan: 8 km", "run", 8, None),
        ("Easy 10 km a ritmo de 6'50\"/km", "easy", 10, None),
        ("ritmo 45:00", "speed", None, 45),
        ("Swim 0.8 km", "cross", 0.8, None),
        ("Box Hill half marathon", "race", 21.1, None),
        ("light mp 10 km", "speed", 10, None),
        ("Easy 20 min Bo dinner", "easy", None, 20),
        ("Easy 8 km - dentiste 11h", "easy", 8, None),
        ("0:45 - Run", "run", None, 45),
        ("10 km / 5 km race", "race", None, None),
        ("Allure 6:00", "other", None, None),
        ("Easy 8 km + 6 x 0:15", "easy", 8, None),
        ("Bike 45 min, run 2 miles", "cross", None, None),
        ("5.5 m", "run", 8.851, None),
        ("Leg 3 relay 8 km", "race", 8, None),
        ("Coach says LR 10", "long", 10, None),
        ("am 6 km or pm 8 km", "run", 6, None),
        ("5 km for Anna", "run", 5, None),
        ("7k for Hope", "run", 7, None),
        ("8.5m", "run", 13.679, None),
    ],
)
def test_sizes(title, kind, km, length):
    found = recognise(title)
    assert (found.kind.value, found.distance_km, minutes(found)) == (kind, km, length)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Race day shakeout", "easy"),
        ("Easy, rest", "easy"),
        ("Base run: easy", "easy"),
        ("Jog, race morgen", "easy"),
        ("Surrey Hills easy run", "easy"),
        ("Surrey Hills recovery run", "recovery"),
        ("🏁 tempo", "speed"),
        ("20 min @ 10k, 5 min @ 5k", "speed"),
        ("rest 2 min, 4 x 1 km", "speed"),
        ("6 x 400 m run, 1 min walk", "speed"),
        ("Active rest 30 min", "rest"),
        ("Recover after race", "rest"),
        ("Elm's race", "race"),
        ("Men's track meet", "race"),
        ("3rd Elm Trot", "race"),
        ("Kids party: 6 x 400 m", "speed"),
        ("while easy", "other"),
        ("VI Corrida Foo", "race"),
        ("Run with 2x500mg ibuprofen", "run"),
        ("2 x 200 mg", "other"),
        ("3 x 1:02:00", "other"),
        ("Speed test", "other"),
        ("Testlauf Software Neu", "other"),
        ("Week 4 Workout", "other"),
        ("Let's meet: easy 8 km", "easy"),
    ],
)
def test_kinds(title, kind):
    assert recognise(title).kind.value == kind


@pytest.mark.parametrize("stated", ["PT", "P", "²", "soon", ""])
def test_hints_without_a_duration(stated):
    assert recognise("Easy run", hints=[f"X-WORKOUT-ESTIMATED-DURATION:{stated}"]).duration is None


@pytest.mark.parametrize(
    ("title", "description", "kind"),
    [
        ("Practice", "Cross country meet", "run"),
        ("Lunch moved", "Easy run 5 km", "other"),
        ("Run: Bike", "tempo", "speed"),
        ("10 km", "Last one before the race!", "run"),
        ("Club run", "Distance: 8 km. Registration: not needed", "run"),
    ],
)
def test_descriptions(title, description, kind):
    assert recognise(title, description).kind.value == kind


@pytest.mark.parametrize(
    ("title", "description"),
    [
        ("Speed", "10 min + 8 x 1 min on"),
        ("Intervalle", "Einlaufen 3 km"),
        ("Trail", "Distance: 14 km, half marathon"),
    ],
)
def test_descriptions_of_parts(title, description):
    found = recognise(title, description)
    assert (found.distance_km, found.duration) == (None, None)
