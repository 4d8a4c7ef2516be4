"""Races and days off that fit nothing in a plan are told in one line each, and never refused."""

from datetime import date

import pytest

import plyocal
from plyocal import Athlete


def test_a_race_far_from_all_training_is_told_and_changes_nothing(demo):
    races = (date(2062, 5, 17), date(2026, 2, 22))
    plan = plyocal.schedule(plyocal.read(demo), Athlete(races=races))
    trained = "2026-01-06 to 2026-03-29"
    assert [str(warning) for warning in plan.warnings] == [
        f"race 2062-05-17: no training ({trained}) within four weeks of it, so it changes nothing"
    ]
    without = plyocal.schedule(plyocal.read(demo), Athlete(races=races[1:]))
    assert plan.to_ical(merge=True) == without.to_ical(merge=True)
    assert without.warnings == ()


def told_of_races(calendar, *races, **schedule):
    return [str(each) for each in plyocal.schedule(calendar, Athlete(races=races), **schedule).warnings]


def test_a_race_after_the_last_day_is_told(demo):
    after = "race 2026-04-20: it comes after the last day looked at, 2026-03-29"
    assert told_of_races(demo, date(2026, 4, 20)) == [after]
    assert told_of_races(demo, date(2026, 2, 22), start=date(2026, 3, 2)) == []


def test_a_race_named_beside_the_day_of_one_is_told_with_that_day(demo):
    cure = "if you mean that one, say Athlete(races=(date(2026, 3, 29),))"
    for day in (date(2026, 3, 26), date(2026, 3, 30)):
        told = f"the calendar has no race on that day, but 'Half marathon' on 2026-03-29: {cure}"
        assert told_of_races(demo, day) == [f"race {day}: {told}"]
    assert told_of_races(demo, date(2026, 3, 25)) == []
    assert told_of_races(demo, date(2026, 3, 28), date(2026, 3, 29)) == []


@pytest.mark.parametrize(
    ("title", "why"),
    [
        ("City Marathon", "a marathon or longer always is"),
        ("City 10 km race (A race)", "the calendar marks it A"),
        ("City 10 km race", None),
    ],
)
def test_another_goal_race_beside_the_named_one_is_told_once(title, why, demo):
    content = demo.replace(b"SUMMARY:Half marathon\r\n", f"SUMMARY:{title}\r\n".encode())
    told = [f"'{title}' on 2026-03-29 stays a goal race too: {why}"] if why else []
    also = told_of_races(content, date(2026, 2, 22), date(2026, 3, 1))
    assert also == [f"race 2026-02-22: {line}" for line in told]
    after = "it comes after the last day looked at, 2026-03-29"
    assert told_of_races(content, date(2026, 4, 5)) == [f"race 2026-04-05: {'; '.join([after, *told])}"]
    assert told_of_races(content, date(2026, 3, 29)) == []


def test_a_taper_before_one_of_two_goal_races_names_its_day(demo):
    plan = plyocal.schedule(demo, Athlete(races=(date(2026, 2, 22), date(2026, 3, 29))))
    assert "1 week before the goal race of 22 Feb" in plan.explain()
    assert "1 week before the goal race of" not in plyocal.schedule(demo).explain()


def told_of_days_off(calendar, *off, **options):
    return [str(each) for each in plyocal.schedule(calendar, Athlete(off=off), **options).warnings]


def test_days_off_that_are_outside_the_plan_are_told(demo):
    year_before = (date(2025, 2, 2), date(2025, 2, 8))
    in_it, after = (date(2026, 2, 2), date(2026, 2, 8)), (date(2026, 4, 20), date(2026, 4, 20))
    changes = "outside the days looked at, 2026-01-05 to 2026-03-29, so it changes nothing"
    started = {"start": date(2026, 1, 5)}
    assert told_of_days_off(demo, in_it, year_before, after, year_before, **started) == [
        f"off 2025-02-02..2025-02-08: {changes}",
        f"off 2026-04-20: {changes}",
    ]
    reaching_in = (date(2025, 12, 20), date(2026, 1, 5)), (date(2026, 3, 29), date(2026, 5, 1))
    assert told_of_days_off(demo, *reaching_in, **started) == []


def test_days_off_that_the_plan_has_behind_it_are_not_told_again(demo):
    begun = plyocal.schedule(demo, start=date(2026, 1, 5))
    holiday, start = (date(2026, 2, 2), date(2026, 2, 8)), date(2026, 3, 2)
    assert len(told_of_days_off(demo, holiday, start=start)) == 1
    assert told_of_days_off(demo, holiday, start=start, previous=begun) == []
