"""The demonstration: a calendar worth showing, and the command that a newcomer runs first."""

from datetime import date, timedelta

import pytest

import plyocal
from plyocal import WorkoutKind
from plyocal.cli import demo as cli_demo
from plyocal.demo import WEEKS, demo_calendar, demo_race_day
from plyocal.errors import ArgumentError
from plyocal.weeks import Phase

RACE = ("--race", "2026-03-29")
MINE = b"BEGIN:VEVENT\r\nUID:1@home.example\r\nDTSTART:20260101T090000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\n"
NAMES = ["plyocal-demo+plyo.ics", "plyocal-demo.ics"]


@pytest.mark.parametrize("days", range(7))
def test_the_race_day_is_a_sunday_that_leaves_twelve_whole_weeks(days):
    today = date(2026, 1, 5) + timedelta(days=days)
    race = demo_race_day(today)
    first = race - timedelta(days=7 * len(WEEKS) - 1)
    assert race.weekday() == 6
    assert timedelta(0) <= first - today < timedelta(days=7)


def test_the_demo_writes_two_files_and_says_so(tmp_path, monkeypatch, say):
    monkeypatch.chdir(tmp_path)
    said = say("demo", *RACE)
    assert (said.code, said.err) == (0, "")
    assert sorted(path.name for path in tmp_path.iterdir()) == NAMES
    assert all(f"Wrote {name}:" in said.text for name in NAMES)
    assert "Week 12, from Mon 23 Mar 2026" in said.text
    assert said.text.count("(strategic-slot)") >= 17
    merged = tmp_path / "plyocal-demo+plyo.ics"
    assert plyocal.check(merged) == ()
    assert plyocal.remove(merged) == demo_calendar(date(2026, 3, 29))
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert say("demo", *RACE).out == said.out
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_the_demo_takes_a_level_and_counts_from_today(tmp_path, monkeypatch, say):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(cli_demo, "today", lambda: date(2026, 1, 2))
    said = say("demo", "--level", "intermediate")
    assert "squat jumps" in said.text
    assert "goal race on Sun 29 Mar" in said.text


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path, monkeypatch, say):
    (tmp_path / "plyocal-demo.ics").mkdir()
    monkeypatch.chdir(tmp_path)
    said = say("demo", *RACE)
    assert said.code == 2
    assert len(said.error_lines) == 1
    assert "plyocal-demo.ics: cannot be written" in said.err
    assert [path.name for path in tmp_path.iterdir()] == ["plyocal-demo.ics"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("whose", ["a plan of the runner's", "the runner's calendar", "no calendar"])
def test_the_demo_writes_over_nothing_but_what_it_wrote(name, whose, tmp_path, monkeypatch, say):
    monkeypatch.chdir(tmp_path)
    say("demo", *RACE)
    file = tmp_path / name
    if whose == "no calendar":
        file.write_bytes(b"My own notes")
    elif whose == "the runner's calendar":
        file.write_bytes(file.read_bytes().replace(b"END:VCALENDAR", MINE + b"END:VCALENDAR"))
    else:
        calendar = plyocal.read(demo_calendar(date(2026, 3, 29)))
        file.write_bytes(plyocal.schedule(calendar, plan_name="Mine").to_ical())
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert say("demo", "--race", "2027-03-28").is_refused(name, "run the demo in another folder")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_the_demo_writes_over_another_demo(tmp_path, monkeypatch, say):
    monkeypatch.chdir(tmp_path)
    say("demo", *RACE)
    assert say("demo", "--race", "2027-03-28", "--level", "advanced").code == 0
    assert b"20270328T" in (tmp_path / NAMES[0]).read_bytes()


def test_the_demo_shows_every_kind_of_week():
    calendar = plyocal.read(demo_calendar(date(2026, 3, 29)))
    plan = plyocal.schedule(calendar)
    phases = {week.week.phase for week in plan.season.weeks}
    assert phases == {Phase.BUILD, Phase.RECOVERY, Phase.HIGH, Phase.TAPER, Phase.RACE}
    kinds = {workout.kind for workout in calendar.workouts}
    assert {WorkoutKind.EASY, WorkoutKind.SPEED, WorkoutKind.LONG, WorkoutKind.STRENGTH} < kinds
    assert calendar.warnings == ()


@pytest.mark.parametrize(
    "race", [date(2024, 2, 29), date(2026, 11, 1), date(2027, 3, 28), date(9899, 12, 31)]
)
def test_any_race_day_makes_a_calendar(race):
    calendar = plyocal.read(demo_calendar(race))
    assert calendar.block_end == race
    assert plyocal.schedule(calendar).sessions


@pytest.mark.parametrize("race", [date.min, date(999, 12, 31), date(9900, 1, 1), date.max])
def test_a_race_day_out_of_all_reach_is_refused(race):
    with pytest.raises(ArgumentError, match="years 1000 to 9899"):
        demo_calendar(race)
