"""Weeks: how much is run in each, which races are goals, and where training blocks begin and end."""

from datetime import date, timedelta

import attrs
import pytest
from timelines import MONDAY, on, workout

from plyocal.weeks import (
    Phase,
    Race,
    RaceLength,
    Week,
    first_day_of_week,
    known_sizes,
    races_of,
    run_sizes,
    say_distance,
    training_blocks,
    weekly_volumes,
)
from plyocal.workouts import Evidence, Priority, Witness, WorkoutKind

EASY, LONG, SPEED, RACE = WorkoutKind.EASY, WorkoutKind.LONG, WorkoutKind.SPEED, WorkoutKind.RACE


def race(name, km=None, **more):
    return workout(name, RACE, race_distance_km=km, **more)


def goals(*workouts, named=()):
    return [each.day for each in races_of(workouts, named) if each.is_goal]


def test_distance_counts_else_minutes_at_easy_pace():
    runs = (workout("Mon", EASY, distance_km=8.0), workout("Tue", EASY, duration=timedelta(minutes=60)))
    assert run_sizes(runs) == (8.0, 10.0)


def test_what_another_training_block_states_changes_no_size():
    here = (workout("Mon", EASY, distance_km=6.0), workout("Wed", EASY), workout("Fri", SPEED))
    far = (workout("Mon 20", EASY, distance_km=30.0), workout("Tue 20", SPEED, distance_km=12.0))
    assert run_sizes((*here, *far))[:3] == run_sizes(here) == (6.0, 6.0, 6.0)
    assert known_sizes((*here, *far))[:3] == (6.0, 6.0, None)


def test_a_run_without_a_size_counts_as_the_median_of_its_kind():
    runs = (
        *(workout(name, EASY, distance_km=km) for name, km in (("Mon", 6.0), ("Tue", 8.0), ("Wed", 10.0))),
        workout("Sun", LONG, distance_km=24.0),
        workout("Tue 2", EASY),
        workout("Sun 2", LONG),
        workout("Wed 2", SPEED),
        workout("Thu 2", WorkoutKind.STRENGTH),
    )
    assert run_sizes(runs)[4:] == (8.0, 24.0, 9.0, 0.0)


def test_runs_of_a_plan_without_sizes_count_as_45_minutes():
    assert run_sizes((workout("Mon", EASY), workout("Tue", LONG))) == (7.5, 7.5)


def test_volumes_by_week():
    runs = (
        workout("Mon", EASY, distance_km=8.0),
        workout("Sun", LONG, distance_km=20.0),
        workout("Wed", WorkoutKind.CROSS, distance_km=40.0),
        workout("Mon 2", EASY, distance_km=7.0),
        race("Sun 2", 10.0, distance_km=10.0),
    )
    assert weekly_volumes(runs) == {MONDAY: 28.0, MONDAY + timedelta(weeks=1): 7.0}
    assert weekly_volumes(runs, 6) == {on("Sun 0"): 8.0, on("Sun"): 27.0}


@pytest.mark.parametrize(("stated", "volume"), [(35.0, 35.0), (20.0, 28.0)])
def test_a_banners_larger_total_wins(stated, volume):
    banner = workout("Mon", WorkoutKind.OTHER, week_distance_km=stated, last_day=on("Sun"))
    runs = (workout("Mon", EASY, distance_km=8.0), workout("Sun", LONG, distance_km=20.0))
    assert weekly_volumes((*runs, banner)) == {MONDAY: volume}


def test_a_banner_from_sunday_belongs_to_the_week_it_mostly_covers():
    banner = workout("Sun 0", WorkoutKind.OTHER, week_distance_km=35.0, last_day=on("Sat"))
    assert weekly_volumes((banner,)) == {MONDAY: 35.0}


def test_the_last_race_of_a_training_block_is_its_goal():
    assert goals(race("Sun", 10), race("Sun 3", 10)) == [on("Sun 3")]
    assert goals(race("Sun", 10), race("Sun 6", 10)) == [on("Sun"), on("Sun 6")]


def test_a_marked_race_is_the_goal_instead():
    assert goals(race("Sun", 10, priority=Priority.A), race("Sun 3", 10)) == [on("Sun")]
    assert goals(race("Sun", 10, priority=Priority.B), race("Sun 3", 10)) == [on("Sun 3")]


def test_after_a_marked_race_a_goal_is_looked_for_anew():
    """A 5k was marked A; six weeks later comes the race that the season was for."""
    marked, tune_up = race("Sun", 5, priority=Priority.A), race("Sun 0", 21.1)
    half, between = race("Sun 5", 21.1), race("Sun 3", 5)
    assert goals(tune_up, marked, between, half) == [on("Sun"), on("Sun 5")]
    assert goals(marked, race("Sun 3", 21.1)) == [on("Sun"), on("Sun 3")]
    assert goals(marked, between, race("Sun 5", 5)) == [on("Sun"), on("Sun 5")]
    assert goals(marked, between) == [on("Sun")]
    assert goals(marked, attrs.evolve(half, priority=Priority.B), between) == [on("Sun")]
    assert goals(marked, half, between, named=(on("Sun 3"),)) == [on("Sun"), on("Sun 3")]


def test_a_race_that_the_athlete_names_is_the_goal_instead():
    assert goals(race("Sun", 10), race("Sun 3", 10), named=(on("Sun"),)) == [on("Sun")]
    found = races_of((race("Sun", 10),), (on("Sun 2"),))
    assert [(each.day, each.is_goal) for each in found] == [(on("Sun"), True), (on("Sun 2"), True)]


def test_every_marathon_is_a_goal():
    assert goals(race("Sun", 42.195), race("Sun 3", 10)) == [on("Sun"), on("Sun 3")]
    assert goals(race("Sun", 50), race("Sun 3", 10)) == [on("Sun"), on("Sun 3")]


@pytest.mark.parametrize(
    ("km", "length"),
    [
        (5.0, RaceLength.UP_TO_5_KM),
        (5.1, RaceLength.UP_TO_5_KM),
        (8.0, RaceLength.UP_TO_10_KM),
        (10.0, RaceLength.UP_TO_10_KM),
        (16.1, RaceLength.UP_TO_HALF),
        (21.1, RaceLength.UP_TO_HALF),
        (None, RaceLength.UP_TO_HALF),
        (30.0, RaceLength.LONGER),
    ],
)
def test_races_by_length(km, length):
    assert Race(day=MONDAY, distance_km=km).length is length


@pytest.mark.parametrize(
    ("km", "far"), [(40.0, False), (41.0, True), (42.2, True), (100, True), (None, False)]
)
def test_a_marathon_by_a_course_a_little_short_is_one(km, far):
    assert Race(day=MONDAY, distance_km=km).is_always_goal is far


def test_blocks_have_no_four_weeks_without_a_run():
    first = date(2026, 1, 1)
    apart = [first, first + timedelta(days=28)]
    assert training_blocks(apart) == ((apart[0], apart[1]),)
    apart[1] += timedelta(days=1)
    assert training_blocks(reversed(apart)) == ((apart[0], apart[0]), (apart[1], apart[1]))
    assert training_blocks([]) == ()


def test_weeks_begin_where_told():
    assert first_day_of_week(on("Sun")) == MONDAY
    assert first_day_of_week(on("Sun"), 6) == on("Sun")
    assert Week(first_day=MONDAY).last_day == on("Sun")


def test_lighter_weeks():
    assert [phase for phase in Phase if phase.is_lighter] == [Phase.HIGH, Phase.TAPER, Phase.RACE]


def test_distances_are_said_in_whole_units():
    assert [say_distance(km, unit) for km, unit in ((0.4, "km"), (16.1, "km"), (16.1, "mi"))] == [
        "0 km",
        "16 km",
        "10 mi",
    ]


def test_races_keep_their_titles_in_date_order():
    later = attrs.evolve(race("Sun 2", 10), title="Town Run")
    assert [each.title for each in races_of((later, race("Sun", 5)))] == ["race", "Town Run"]


def test_a_race_that_only_its_description_tells_is_said_to_be_one():
    described = Evidence(Witness.DESCRIPTION, "race day")
    sunday = attrs.evolve(race("Sun", 10), title="Sunday", evidence=(described,))
    assert [each.title for each in races_of((sunday,))] == ["the race 'Sunday'"]
    told = attrs.evolve(sunday, evidence=(Evidence(Witness.TITLE, "race"), described))
    assert [each.title for each in races_of((told,))] == ["Sunday"]


@pytest.mark.parametrize(("ends", "days"), [(None, 1), ("Mon 2", 2), ("Sun 3", 10), ("Mon 4", 1)])
def test_a_race_lasts_as_long_as_its_event_unless_that_is_a_banner(ends, days):
    last = None if ends is None else on(ends)
    stages = attrs.evolve(race("Sun" if days != 10 else "Fri 2", 60), last_day=last)
    [found] = races_of((stages,))
    assert (found.day, found.days, found.last_day) == (
        stages.day,
        days,
        stages.day + timedelta(days=days - 1),
    )
