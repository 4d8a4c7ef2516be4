import pytest

from plyocal.recognition.figures.goals import is_goal_time, is_taken
from plyocal.recognition.figures.sizes import Dimension
from plyocal.recognition.parsing import read


def told_of_the_duration(text):
    reading = read(text)
    [duration] = [size for size in reading.sizes if size.dimension is Dimension.DURATION]
    return is_goal_time(reading.tokens, duration), is_taken(reading.tokens, duration)


@pytest.mark.parametrize(
    ("text", "hoped", "taken"),
    [
        ("half marathon, goal 1:45:00", True, False),
        ("10 km goal: 45 min", True, False),
        ("10 km, 45 min", False, False),
        ("goal race, 45 min", False, False),
        ("8 km in 45 min", True, True),
        ("8 km in 1:05:00", True, True),
        ("8 km em 45 min", True, True),
        ("8 km at 45 min", False, False),
        ("10 x 400 m in 90 s", True, False),
    ],
)
def test_a_duration_may_be_hoped_for_or_taken(text, hoped, taken):
    assert told_of_the_duration(text) == (hoped, taken)
