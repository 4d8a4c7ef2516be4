import pytest

from plyocal.recognition import recognise
from plyocal.workouts import WorkoutKind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("M 16k", WorkoutKind.SPEED),
        ("L 120min", WorkoutKind.LONG),
        ("2E + 3T + 1E", WorkoutKind.SPEED),
        ("30/30 x 20", WorkoutKind.SPEED),
        ("30s on 30s off x 20", WorkoutKind.SPEED),
        ("1200-800-400", WorkoutKind.SPEED),
        ("5-4-3-2-1 min", WorkoutKind.SPEED),
        ("200m x 12 @ 34", WorkoutKind.SPEED),
        ("3xhill", WorkoutKind.SPEED),
        ("DL 85 %", WorkoutKind.SPEED),
        ("DL 70 %", WorkoutKind.EASY),
        ("25 km easy", WorkoutKind.LONG),
        ("Commute – 56 km / 300 m", WorkoutKind.CROSS),
        ("10 km de Paris", WorkoutKind.RACE),
        ("T跑 20分钟", WorkoutKind.SPEED),
    ],
)
def test_shapes_tell_the_kind(title, kind):
    assert recognise(title).kind is kind


def test_a_place_in_the_plan_before_the_title_changes_nothing():
    assert recognise("W3 D2 – 10 mi") == recognise("10 mi")
