"""Runs that stand in the calendar twice count once: imported again, or as planned and as done."""

from datetime import UTC, datetime, timedelta

import attrs
import pytest
from timelines import on, workout

from plyocal.duplicate_runs import shown_twice, told_twice
from plyocal.timeline import Timeline
from plyocal.weeks import known_sizes, run_sizes, weekly_volumes
from plyocal.workouts import Clock, Evidence, Witness, Workout, WorkoutKind

EASY, LONG, RACE, SPEED = WorkoutKind.EASY, WorkoutKind.LONG, WorkoutKind.RACE, WorkoutKind.SPEED
NOT_STATED = (Evidence(Witness.TITLE, "run"), Evidence(Witness.CONTEXT, "not its week's long run"))


def all_day(name, km=None, kind=EASY, title="planned", **more):
    return Workout(day=on(name), kind=kind, distance_km=km, title=title, **more)


def timed(name, hour, minutes, km=None, kind=EASY, **more):
    day = on(name)
    starts = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(hours=hour)
    ends = starts + timedelta(minutes=minutes)
    return all_day(name, km, kind, starts_at=starts, ends_at=ends, clock=Clock.ZONED, **more)


def twins(*workouts):
    return sorted(told_twice(workouts))


@pytest.mark.parametrize(
    ("first", "second", "again"),
    [
        (timed("Mon", 6, 60, 10.0), timed("Mon", 6, 60, 10.0), [1]),
        (timed("Mon", 6, 60, 9.0), timed("Mon", 6.1, 58, 9.4), [0]),
        (timed("Mon", 18, 120, kind=SPEED), timed("Mon", 18.5, 60), [1]),
        (timed("Mon", 6, 60, 10.0), timed("Mon", 6.5, 60, 10.0), [1]),
        (timed("Mon", 6, 60, 10.0), timed("Mon", 6.6, 60, 10.0), []),
        (timed("Mon", 6, 60, 10.0), timed("Mon", 7, 60, 10.0), []),
        (timed("Mon", 6, 60, 10.0), timed("Tue", 6, 60, 10.0), []),
        (timed("Mon", 6, 0), timed("Mon", 6, 0), [1]),
        (timed("Mon", 6, 100, 22.0), timed("Mon", 6, 95, 21.1, RACE), [0]),
    ],
)
def test_nobody_runs_twice_at_the_same_time(first, second, again):
    assert twins(first, second) == again


@pytest.mark.parametrize(
    ("first", "second", "hidden"),
    [
        (timed("Mon", 19, 60, 8.0, SPEED), timed("Mon", 19.1, 50, 8.3, evidence=NOT_STATED), [1]),
        (timed("Mon", 6, 60, 9.0), timed("Mon", 6.1, 58, 9.4), [0]),
        (timed("Mon", 6, 100, 21.0, RACE, evidence=NOT_STATED), timed("Mon", 6, 95, 21.1), [1]),
        (all_day("Mon", 9.0, SPEED), timed("Mon", 7, 50, 9.5, evidence=NOT_STATED), [1]),
        (timed("Mon", 6, 60, 10.0), timed("Mon", 17, 60, 10.0), []),
    ],
)
def test_of_two_that_are_one_the_run_that_says_its_kind_is_shown(first, second, hidden):
    assert sorted(shown_twice((first, second))) == hidden


@pytest.mark.parametrize(
    ("planned", "done", "is_one"),
    [
        (all_day("Mon", 8.0), timed("Mon", 7, 45, 8.4), True),
        (all_day("Mon", 8.0), timed("Mon", 7, 45, 5.7), True),
        (all_day("Mon", 8.0), timed("Mon", 7, 45, 5.5), False),
        (all_day("Mon", 8.0), timed("Mon", 7, 45, 8.0, SPEED), False),
        (all_day("Mon", 9.0, SPEED), timed("Mon", 7, 50, 9.5, evidence=NOT_STATED), True),
        (all_day("Mon", 21.1, RACE), timed("Mon", 7, 99, 21.3, evidence=NOT_STATED), True),
        (all_day("Mon"), timed("Mon", 7, 45, 8.0), True),
        (all_day("Mon", 8.0), timed("Tue", 7, 45, 8.0), False),
    ],
)
def test_a_run_as_it_was_done_is_the_planned_one_of_its_day(planned, done, is_one):
    assert twins(planned, done) == ([1] if is_one else [])


def test_a_second_run_of_the_day_is_one_of_its_own():
    planned, morning, evening = all_day("Mon", 8.0), timed("Mon", 7, 45, 7.0), timed("Mon", 18, 45, 8.0)
    assert twins(planned, morning, evening) == [2]


def test_of_more_runs_than_anyone_runs_in_a_day_none_is_another_s():
    many = [timed("Mon", hour, 20, 4.0) for hour in range(23)]
    assert len(twins(all_day("Mon", 4.0), *many)) == 1
    assert twins(all_day("Mon", 4.0), all_day("Mon", 4.2, title="other"), *many) == []


def test_a_week_in_which_all_stands_twice_was_imported_twice():
    week = (
        all_day("Mon", 8.0),
        all_day("Wed", 8.0),
        workout("Thu", WorkoutKind.STRENGTH),
        all_day("Sun", 18.0, LONG),
    )
    again = tuple(attrs.evolve(each, uid="new") for each in week)
    next_week = (all_day("Mon 2", 8.0), all_day("Mon 2", 8.0), all_day("Wed 2", 8.0))
    assert twins(*week, *again, *next_week) == [4, 5, 7]
    assert twins(*week, *again, *again) == [4, 5, 7, 8, 9, 11]


def test_a_run_that_stands_there_twice_counts_once():
    runs = (timed("Mon", 6, 48, 8.0), timed("Mon", 6, 48, 8.0), all_day("Wed", 8.0), timed("Wed", 6, 50, 8.1))
    assert run_sizes(runs) == known_sizes(runs) == (8.0, 0.0, 8.0, 0.0)
    assert list(weekly_volumes(runs).values()) == [16.0]
    assert list(Timeline(workouts=runs).runs_of_week_km(on("Mon"))) == [8.0, 8.0]
