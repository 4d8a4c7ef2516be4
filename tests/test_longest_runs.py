from datetime import timedelta

import attrs
from timelines import a_timeline, on, workout

from plyocal.context import in_context
from plyocal.longest_runs import ranking
from plyocal.weeks import weekly_volumes
from plyocal.workouts import WorkoutKind

EASY, LONG, SPEED, RUN = WorkoutKind.EASY, WorkoutKind.LONG, WorkoutKind.SPEED, WorkoutKind.RUN


def in_an_entry(day, kind, minutes):
    return workout(day, kind, duration=timedelta(minutes=minutes), is_entry_length=True)


INTERVALS = in_an_entry("Tue", SPEED, 75)
EASY_RUNS = tuple(workout(day, EASY, distance_km=6) for day in ("Mon", "Wed", "Fri"))
SUNDAY = workout("Sun", RUN, distance_km=12)


def ranked(*runs):
    return [run.kind for run, _ in ranking(runs)]


def test_a_speed_workout_that_tells_no_total_outranks_no_stated_run():
    assert ranked((INTERVALS, 12.5), (SUNDAY, 12)) == [RUN]
    assert ranked((INTERVALS, 12.5), (EASY_RUNS[0], 6)) == [EASY]
    told = attrs.evolve(INTERVALS, is_entry_length=False)
    assert ranked((told, 12.5), (SUNDAY, 12)) == [SPEED, RUN]
    unsized = attrs.evolve(INTERVALS, duration=None)
    assert ranked((unsized, 12.5), (SUNDAY, 12)) == [RUN], "as far as others of its kind"


def test_it_ranks_where_it_is_by_far_the_longest():
    assert ranked((INTERVALS, 15.6), (SUNDAY, 12)) == [SPEED, RUN]
    assert ranked((INTERVALS, 15.5), (SUNDAY, 12)) == [RUN]
    assert ranked((INTERVALS, 15.0), (EASY_RUNS[0], 6)) == [SPEED, EASY]
    assert ranked((INTERVALS, 14.9), (EASY_RUNS[0], 6)) == [EASY]


def test_beside_runs_that_are_guessed_too_it_ranks_as_they_do():
    easy = in_an_entry("Wed", EASY, 45)
    assert ranked((INTERVALS, 12.5), (easy, 7.5)) == [SPEED, EASY]
    assert ranked() == []


def test_a_stated_run_is_the_long_one_beside_it():
    week = (*EASY_RUNS, INTERVALS, SUNDAY)
    assert {each.kind for each in in_context(week) if each.day == on("Sun")} == {LONG}
    stated = attrs.evolve(INTERVALS, is_entry_length=False)
    assert {each.kind for each in in_context((*EASY_RUNS, stated, SUNDAY)) if each.day == on("Sun")} == {EASY}


def test_it_counts_in_its_weeks_volume_and_as_a_run():
    timeline = a_timeline(*EASY_RUNS, INTERVALS, SUNDAY)
    assert list(weekly_volumes(timeline.workouts).values()) == [18 + 12.5 + 12]
    assert (timeline.longest_run_km(on("Tue")), timeline.ranked_run_km(on("Tue"))) == (12.5, 0.0)
    assert timeline.longest_run_of_week_km(on("Tue")) == 12.0
    assert sorted(timeline.runs_of_week_km(on("Tue"))) == [6.0, 6.0, 6.0, 12.0, 12.5]
