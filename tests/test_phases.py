"""Phases: each threshold from both sides, and what must not be mistaken for one."""

from datetime import timedelta

import attrs
import pytest
from timelines import MONDAY, on, workout

from plyocal.athlete import KM_PER_MILE
from plyocal.phases import Thresholds, training_weeks
from plyocal.rules.clear_days import RaceClear
from plyocal.weeks import Phase, races_of, say_distance
from plyocal.workouts import Workout, WorkoutKind

EASY, LONG, RACE = WorkoutKind.EASY, WorkoutKind.LONG, WorkoutKind.RACE
BUILD, HIGH, RECOVERY, TAPER, OFF = Phase.BUILD, Phase.HIGH, Phase.RECOVERY, Phase.TAPER, Phase.OFF
DAYS_RUN = (1, 3, 5, 6)


def run(week, day, km, kind=EASY, **more):
    return Workout(day=MONDAY + timedelta(weeks=week, days=day), kind=kind, distance_km=km, **more)


def plan(*volumes, race=None, race_km=10.0, goal_on=6):
    """Weeks of four runs that make these volumes, 0 for none; in week `race`, the last one is a race."""
    runs = [run(week, day, km / 4) for week, km in enumerate(volumes) for day in DAYS_RUN if km]
    if race is not None:
        runs = [each for each in runs if each.day != MONDAY + timedelta(weeks=race, days=goal_on)]
        runs.append(run(race, goal_on, race_km, RACE, race_distance_km=race_km))
    return tuple(sorted(runs, key=lambda each: each.day))


def weeks_of(workouts, races=None, **more):
    races = races_of(workouts) if races is None else races
    return training_weeks(workouts, races, **({"clear_days_after": RaceClear().clear_days_after} | more))


def phases(workouts, races=None, **more):
    return [week.phase for week in weeks_of(workouts, races, **more)]


def because(workouts, n, **more):
    return weeks_of(workouts, **more)[n].because


@pytest.mark.parametrize(
    ("volumes", "last"),
    [
        ((40, 40, 40, 44), HIGH),
        ((40, 40, 40, 43), BUILD),
        ((50, 50, 50, 55), HIGH),
        ((90, 90, 90, 99), HIGH),
        ((60, 40, 40, 40, 57, 40, 40), HIGH),
        ((60, 40, 40, 40, 56, 40, 40), BUILD),
    ],
)
def test_high_by_the_peak(volumes, last):
    """At least 95 % of the peak, and 1.1 × the median week."""
    index = volumes.index(max(volumes[3:]))
    assert phases(plan(*volumes))[index] is last


def test_the_median_week_is_one_without_a_race():
    races = tuple(run(week, 6, 5, RACE, race_distance_km=5) for week in (1, 3, 5))
    team = sorted((*plan(40, 30, 40, 30, 40, 30), *races), key=lambda each: each.day)
    assert phases(tuple(team))[:6:2] == [BUILD] * 3
    assert (
        because(tuple(team), 0) == "40 km is no more than the median week, 40 km; high volume begins at 1.1 ×"
    )
    alone = plan(40, race=0, race_km=5)
    assert phases(alone) == [Phase.RACE], "where every week has a race, these are the usual ones"


@pytest.mark.parametrize(
    ("volumes", "phase"),
    [
        ((40, 40, 40, 40, 52, 60, 60, 60), HIGH),
        ((40, 40, 40, 40, 51, 60, 60, 60), BUILD),
        ((40, 40, 40, 40, 52, 70, 70, 70), BUILD),
        ((40, 40, 40, 40, 52, 69, 69, 69), HIGH),
    ],
)
def test_high_by_a_jump(volumes, phase):
    """At least 1.3 × the mean of four steady weeks, and 75 % of the peak."""
    assert phases(plan(*volumes))[4] is phase


def test_a_jump_is_measured_from_steady_weeks_only():
    volumes = (40, 40, 40, 30, 40, 52, 60, 60, 60)
    assert phases(plan(*volumes))[3:6] == [RECOVERY, BUILD, HIGH]
    mean = "1.30 × the mean of the last four full weeks, 40 km"
    assert because(plan(*volumes), 5) == f"52 km is {mean}; high volume begins at 1.3 ×"
    assert phases(plan(40, 40, 40, 52, 60, 60, 60))[3] is BUILD, "three weeks are no four"


@pytest.mark.parametrize(("km", "phase"), [(34, RECOVERY), (34.4, BUILD)])
def test_recovery_is_a_dip_to_85_per_cent(km, phase):
    assert phases(plan(40, 40, 40, km, 40))[3] is phase


def test_a_share_that_is_met_to_the_digit_is_met_in_miles_too():
    in_miles = [miles * KM_PER_MILE for miles in (60, 60, 60, 51, 60)]
    assert phases(plan(*in_miles))[3] is RECOVERY


def test_recovery_is_measured_by_the_highest_of_four_weeks():
    assert phases(plan(50, 44, 44, 44, 42))[4] is RECOVERY
    assert phases(plan(50, 44, 44, 44, 44, 42))[5] is BUILD


def test_the_third_recovery_in_a_row_is_build():
    assert phases(plan(50, 50, 30, 30, 30, 30))[2:] == [RECOVERY, RECOVERY, BUILD, RECOVERY]


@pytest.mark.parametrize(
    ("race_km", "volumes", "before_race"),
    [
        (10, (50, 50, 50, 40, 40, 30), [RECOVERY, TAPER]),
        (10, (50, 50, 50, 50, 50, 30), [BUILD, BUILD]),
        (21.1, (50, 50, 50, 40, 40, 30), [TAPER, TAPER]),
        (21.1, (50, 50, 50, 50, 50, 30), [BUILD, TAPER]),
        (None, (50, 50, 50, 50, 50, 30), [BUILD, TAPER]),
        (42.2, (50, 50, 50, 50, 50, 30), [TAPER, TAPER]),
        (42.2, (50, 50, 40, 40, 40, 30), [TAPER, TAPER]),
    ],
)
def test_taper_by_distance(race_km, volumes, before_race):
    """At least 0 / 1 / 2 weeks whatever the volume; an unknown distance counts as half."""
    assert phases(plan(*volumes, race=5, race_km=race_km))[3:] == [*before_race, Phase.RACE]


def test_taper_is_at_most_one_two_or_three_weeks():
    volumes = (50, 50, 50, 42, 40, 38, 36, 20)
    counts = [phases(plan(*volumes, race=7, race_km=km)).count(TAPER) for km in (10, 21.1, 42.2)]
    assert counts == [1, 2, 3]


def test_taper_is_one_unbroken_run():
    forced = phases(plan(50, 50, 50, 40, 50, 50, 50, 20, race=7, race_km=42.2))
    assert forced[3:7] == [RECOVERY, BUILD, TAPER, TAPER]
    assert phases(plan(50, 50, 50, 40, 50, 50, 20, race=6, race_km=21.1))[3:6] == [RECOVERY, BUILD, TAPER]


def test_tune_ups_have_no_taper():
    workouts = plan(50, 50, 50, 40, 30, 50, 50, 50, 50, 50, race=4, race_km=21.1)
    races = tuple(attrs.evolve(race, is_goal=False) for race in races_of(workouts))
    assert phases(workouts, races)[3:6] == [RECOVERY, Phase.RACE, Phase.AFTER_RACE]


@pytest.mark.parametrize(
    ("race_km", "goal", "after"),
    [
        (5, True, [Phase.AFTER_RACE, BUILD]),
        (5, False, [RECOVERY, BUILD]),
        (10, False, [RECOVERY, BUILD]),
        (21.1, True, [Phase.AFTER_RACE, BUILD]),
        (21.1, False, [Phase.AFTER_RACE, BUILD]),
        (42.2, True, [Phase.AFTER_RACE, Phase.AFTER_RACE]),
        (42.2, False, [Phase.AFTER_RACE, BUILD]),
    ],
)
def test_most_of_a_week_that_stays_clear_is_after_the_race(race_km, goal, after):
    workouts = plan(50, 50, 50, 50, 30, 50, race=3, race_km=race_km)
    races = tuple(attrs.evolve(race, is_goal=goal) for race in races_of(workouts))
    assert phases(workouts, races)[4:] == after


def test_the_days_after_a_stage_race_count_from_its_last():
    workouts = plan(50, 50, 50, 50, 30, 50, race=3, race_km=21.1)
    races = tuple(attrs.evolve(race, is_goal=True, days=4) for race in races_of(workouts))
    assert phases(workouts, races)[4:] == [Phase.AFTER_RACE, Phase.AFTER_RACE]


def test_a_taper_week_after_a_tune_up_is_a_taper_week():
    tune_up = run(3, 6, 21.1, RACE, race_distance_km=21.1)
    workouts = (*plan(50, 50, 50, 50, 40, 30, race=5, race_km=42.2), tune_up)
    assert phases(tuple(sorted(workouts, key=lambda each: each.day)))[3:] == [Phase.RACE, TAPER, Phase.RACE]


def test_weeks_without_running_are_off():
    assert phases(plan(40, 0, 0, 40)) == [BUILD, OFF, OFF, BUILD]


def test_weeks_between_training_blocks_are_left_out():
    weeks = weeks_of(plan(40, 0, 0, 0, 0, 0, 40), ())
    assert [week.first_day for week in weeks] == [MONDAY, MONDAY + timedelta(weeks=6)]


def test_a_partial_first_week_is_no_dip_and_no_measure():
    late_start = tuple(each for each in plan(40, 40, 40) if each.day > on("Thu"))
    assert phases(late_start) == [BUILD, BUILD, BUILD]


def test_a_partial_last_week_is_no_dip():
    early_end = tuple(each for each in plan(40, 40, 40) if each.day < on("Thu 3"))
    assert phases(early_end) == [BUILD, BUILD, BUILD]


def test_a_light_week_that_the_plan_holds_whole_is_a_dip():
    assert phases(plan(40, 40, 20)) == [BUILD, BUILD, RECOVERY]
    rests = workout("Sun 3", WorkoutKind.REST)
    light = tuple(each for each in plan(40, 40, 40) if each.day < on("Thu 3"))
    assert phases((*light, rests)) == [BUILD, BUILD, RECOVERY]


def test_races_do_not_count_towards_volume():
    [week] = weeks_of(plan(40, race=0, race_km=42.2), ())
    assert week.volume_km == 30


def test_figures_are_told_in_the_calendars_unit():
    assert because(plan(40, 40, 40, 30), 3) == "30 km is 75% of the maximum of the four weeks before, 40 km"
    assert because(plan(40, 40, 40, 30), 3, unit="mi") == (
        "19 mi is 75% of the maximum of the four weeks before, 25 mi"
    )
    assert because(plan(40, 40, 40, 44), 3) == (
        "44 km is the largest week and 1.10 × the median week, 40 km;"
        " high volume begins at 95% of the largest and 1.1 × the median"
    )
    assert because(plan(50, 50, 50, 40, 30, race=4, race_km=21.1), 3) == (
        "1 week before the goal race; 40 km is 80% of the six-week maximum, 50 km"
    )
    assert because(plan(50, 50, race=1), 1) == "goal race on Sun 15 Mar"


def test_thresholds_are_parameters():
    assert phases(plan(40, 40, 40, 37), thresholds=Thresholds(dip=0.95))[3] is RECOVERY
    assert phases(plan(40, 40, 40, 42), thresholds=Thresholds(high_of_median=1.05))[3] is HIGH


def test_weeks_may_begin_on_a_sunday():
    weeks = weeks_of(plan(40, 40), (), first_weekday=6)
    assert [week.first_day for week in weeks] == [MONDAY - timedelta(days=1), on("Sun"), on("Sun 2")]


def test_runs_of_no_size_at_all_are_survived():
    runs = tuple(attrs.evolve(each, distance_km=0.0) for each in plan(40, 40, 40, race=2))
    assert set(phases(runs)) == {OFF, Phase.RACE}


def test_how_long_a_race_keeps_days_clear_is_for_the_rules_to_say():
    workouts = plan(50, 50, 50, 50, 30, 50, race=3, race_km=21.1)
    assert phases(workouts)[4] is Phase.AFTER_RACE
    assert phases(workouts, clear_days_after=lambda _: 3)[4] is RECOVERY
    assert because(workouts, 4, clear_days_after=lambda _: 4).startswith("4 days clear after the race of")


def test_a_volume_is_told_alike_in_figures_and_in_words():
    half_way = tuple(run(week, day, 41.038 / 2) for week in range(4) for day in (1, 3))
    for week in weeks_of(half_way, (), unit="mi"):
        assert week.because.startswith(f"{say_distance(week.volume_km, 'mi')} is")


def test_a_build_week_says_why_it_is_no_other():
    level = plan(40, 40, 40, 43)
    assert because(level, 3) == (
        "43 km is the largest week, but only 1.07 × the median week, 40 km; high volume begins at 1.1 ×"
    )
    assert because(plan(40, 40, 40, 43.9), 3).endswith(
        "but only 1.09 × the median week, 40 km; high volume begins at 1.1 ×"
    )
    dipping = plan(40, 40, 40, 30, 30, 30)
    assert phases(dipping)[3:] == [RECOVERY, RECOVERY, BUILD]
    assert because(dipping, 5) == "30 km is 75% of the largest week, 40 km, after 2 weeks of recovery"
