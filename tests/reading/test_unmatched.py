"""A title that was said to be something and that no event has is told, and never refused."""

from datetime import date

import pytest

import plyocal
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
