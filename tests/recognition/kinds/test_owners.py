"""Whose workout a title tells of: a genitive, a bracket or an errand says that it is not the runner's."""

import pytest

from plyocal import recognise
from plyocal.workouts import WorkoutKind


@pytest.mark.parametrize(
    "title",
    [
        "Dave's long run",
        "Dave’s first half marathon",
        "Tom's school XC race",
        "Mias gym session",
        "Max' Halbmarathon",
        "Daughter's track session",
        "Maya's parkrun",
        "Bath Half (Dave & Mia)",
        "Swimming (kids)",
        "Marathon de Léa",
        "Dave's 50th parkrun",
        "Забег Маши",
        "Марафон Ивана",
        "Course à pied de mon fils",
        "Pick up Tom gym",
        "Lena Schwimmen abholen",
    ],
)
def test_somebody_elses_is_no_training(title):
    assert recognise(title).kind is WorkoutKind.OTHER


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Long run 20 km, Dave's long run route", WorkoutKind.LONG),
        ("Easy run at Tom's", WorkoutKind.EASY),
        ("Sarah's spin class", WorkoutKind.CROSS),
        ("Mike's run club 8 km", WorkoutKind.RUN),
        ("Dave's intervals 6 x 800 m", WorkoutKind.SPEED),
        ("St Nicholas' half marathon", WorkoutKind.RACE),
        ("Semi de Nancy", WorkoutKind.RACE),
        ("Carrera de la Mujer 10K", WorkoutKind.RACE),
        ("Marathon (Berlin)", WorkoutKind.RACE),
        ("Pilates (Anna)", WorkoutKind.CROSS),
        ("Марафон Казани", WorkoutKind.RACE),
    ],
)
def test_a_teachers_a_saints_and_a_places_are_the_runners(title, kind):
    assert recognise(title).kind is kind
