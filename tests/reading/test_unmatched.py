"""What was said of a calendar and fits nothing in it is told in one line each, and never refused."""

from datetime import date

import pytest

import plyocal
from plyocal import Athlete
from plyocal.errors import UnmatchedWarning

FROM = ("--from", "2026-01-05")


def warnings(calendar, **overrides):
    return [str(each) for each in plyocal.read(calendar, overrides=overrides).warnings]


def test_a_title_that_no_event_has_is_named(demo):
    (warning,) = plyocal.read(demo, overrides={"Easy run": "speed"}).warnings
    assert isinstance(warning, UnmatchedWarning)
    assert str(warning) == "no event is called 'Easy run'; give a title whole, as the calendar has it"


@pytest.mark.parametrize("title", ["Easy run 6 km", "  easy RUN  6 km", "✓ Easy run 6 km"])
def test_a_title_is_compared_as_overrides_compare_it(title, demo):
    assert warnings(demo, **{title: "speed"}) == []


@pytest.mark.parametrize("title", ["🎾", "***", "✓ 🎾 🎾"])
def test_a_title_of_signs_alone_is_heeded(title, demo):
    content = demo.replace(b"SUMMARY:Easy run 6 km", f"SUMMARY:{title}".encode())
    calendar = plyocal.read(content, overrides={title: "easy"})
    assert {workout.kind.value for workout in calendar.workouts if workout.title == title} == {"easy"}
    assert calendar.warnings == ()


def test_each_title_is_told_of_once_and_those_that_fit_are_not(demo):
    told = warnings(demo, **{"Intervalls": "speed", "Easy run 6 km": "easy", "Nap": "rest"})
    assert [line.split("'")[1] for line in told] == ["Intervalls", "Nap"]


def test_the_whole_file_counts_whatever_is_read_of_it(demo):
    first = b"BEGIN:VEVENT"
    meeting = b"BEGIN:VEVENT\r\nUID:m\r\nDTSTART:19990302T090000Z\r\nSUMMARY:Team meeting\r\nEND:VEVENT\r\n"
    content = demo.replace(first, meeting + first, 1)
    assert warnings(content, **{"Team meeting": "rest"}) == []
    calendar = plyocal.read(content, overrides={"Team meeting": "rest", "Meeting": "rest"})
    assert all(workout.title != "Team meeting" for workout in calendar.workouts)
    assert calendar.between(date(1999, 1, 1), date(1999, 12, 31)).warnings == calendar.warnings
    assert len(calendar.warnings) == 1


def test_a_title_of_our_own_sessions_is_none_of_the_calendars(demo):
    merged = plyocal.schedule(plyocal.read(demo)).to_ical(merge=True)
    title = plyocal.schedule(plyocal.read(demo)).to_dicts()[0]["title"]
    assert len(warnings(merged, **{title: "easy"})) == 1


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


@pytest.mark.parametrize("command", ["plan", "check"])
def test_a_command_tells_it_on_standard_error(command, demo_file, say):
    off, race = ("--off", "2025-12-24..2025-12-30"), ("--race", "2062-05-17")
    said = say(command, demo_file, "--is", "Quality day=speed", *race, *off, *FROM)
    assert said.code == 0
    title, race, days, *_ = said.error_lines
    assert title.startswith("plyocal: no event is called 'Quality day'")
    assert race.startswith("plyocal: race 2062-05-17")
    assert days.startswith("plyocal: off 2025-12-24..2025-12-30: outside the days looked at, 2026-01-0")


def test_read_tells_it_on_standard_error(demo_file, say):
    said = say("read", demo_file, "--is", "Quality day=speed")
    assert said.code == 0
    assert said.error_lines[0].startswith("plyocal: no event is called 'Quality day'")
