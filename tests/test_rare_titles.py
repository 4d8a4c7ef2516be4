"""Titles each of which one condition decides that no title of the table needs."""

import pytest
from test_recognition import minutes

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
        ("My first 10k!", "race", 10, None),
        ("Zero Waste 10K", "run", 10, None),
        ("Día 3 rodaje de 8 km", "easy", 8, None),
        ("1k x 5 fast", "speed", None, None),
        ("5k tempo x 3", "speed", None, None),
        ("Run 3 + 5 km", "run", None, None),
        (". 10 km", "run", 10, None),
    ],
)
def test_sizes(title, kind, km, length):
    found = recognise(title)
    assert (found.kind.value, found.distance_km, minutes(found)) == (kind, km, length)


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
