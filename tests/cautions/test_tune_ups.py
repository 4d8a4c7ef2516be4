"""A race that counts as a tune-up for a shorter one is told of."""

import attrs
import pytest
from timelines import MONDAY, on, workout

from plyocal.cautions.tune_ups import tune_ups_for_less
from plyocal.workouts import Priority, WorkoutKind


def race(name, km=None, **more):
    return workout(name, WorkoutKind.RACE, race_distance_km=km, **more)


def told(*workouts, named=(), start=MONDAY):
    runs = [workout(f"Mon {week}", WorkoutKind.EASY) for week in range(1, 5)]
    return [str(each) for each in tune_ups_for_less((*runs, *workouts), named, start)]


def test_a_race_before_a_shorter_last_one_is_told_with_its_cure():
    """The season was for the half marathon, and a fun run ends it."""
    half, fun = (
        attrs.evolve(race(*at), title=title)
        for *at, title in (("Sun 2", 21.1, "Half"), ("Sun 4", 5, "Fun\x07 run"))
    )
    (only,) = told(half, fun)
    assert only == (
        "'Half' on 2026-03-15 counts as a tune-up, since 'Fun run' comes after it;"
        " if the season is for it, say Athlete(races=(date(2026, 3, 15),))"
    )
    assert told(half, fun, start=on("Mon 3")) == []
    assert told(half, fun, named=(on("Sun 4"),)) == []
    assert told(half, attrs.evolve(fun, priority=Priority.A)) == []


@pytest.mark.parametrize(
    ("first", "last"), [(10, 21.1), (21.1, 21.1), (9.5, 10), (42.2, 5), (None, 5), (21.1, None), (80, 10)]
)
def test_other_races_before_the_last_are_not_told_of(first, last):
    assert told(race("Sun 2", first), race("Sun 4", last)) == []


def test_what_follows_a_marked_race_is_a_season_of_its_own():
    marked = race("Sun", 10, priority=Priority.A)
    assert told(marked, race("Sun 3", 21.1), race("Sun 5", 5)) != []
    assert told(marked, race("Sun 2", 5), race("Sun 3", 21.1)) == []
