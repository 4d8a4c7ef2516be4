import csv
import io
import os
import pickle
import signal
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import attrs
import pytest

from plyocal import (
    ARTICLE,
    Athlete,
    BusyTime,
    Level,
    WorkoutKind,
    check,
    demo_calendar,
    read,
    schedule,
)
from plyocal.cli.athletes import athletes_table
from plyocal.cli.ledger import COLUMNS, Ledger
from plyocal.errors import ArgumentError
from plyocal.icsfile import scan, splice
from plyocal.roster import Assignment, athlete_from, plan_roster, planned

RACE = date(2026, 3, 29)


def assignments(count: int) -> list[Assignment]:
    levels = list(Level)
    return [
        Assignment(name=f"runner-{n:03}", calendar=demo_calendar(RACE), athlete=Athlete(level=levels[n % 3]))
        for n in range(count)
    ]


def by_name(results):
    return {result.name: result for result in results}


def test_every_executor_gives_the_same_bytes():
    here = by_name(planned(each) for each in assignments(6))
    with ThreadPoolExecutor(2) as threads, ProcessPoolExecutor(2) as processes:
        assert by_name(plan_roster(assignments(6), threads)) == here
        assert by_name(plan_roster(assignments(6), processes)) == here


def test_a_broken_calendar_is_a_result_and_stops_nobody():
    broken = Assignment(name="broken", calendar=b"not a calendar")
    absent = Assignment(name="absent", calendar="no-such-file.ics")
    hurting = Assignment(name="hurting", calendar=demo_calendar(RACE), athlete=Athlete(in_pain=True))
    with ThreadPoolExecutor(2) as threads:
        results = by_name(plan_roster([broken, *assignments(2), absent, hurting], threads))
    assert {name for name, result in results.items() if result.error} == {"broken", "absent", "hurting"}
    assert "no-such-file.ics" in results["absent"].error
    assert len(results) == 5


def test_what_the_rules_say_against_a_session_that_the_runner_moved_is_among_the_warnings():
    merged = schedule(read(demo_calendar(RACE))).to_ical(merge=True)
    first, moved = read(merged).sessions[0], merged
    to_long_run = timedelta(days=6 - first.day.weekday())
    for name, moment in (("DTSTART", first.starts_at), ("DTEND", first.ends_at)):
        stood, stands = (f"\r\n{name}:{each:%Y%m%dT%H%M%S}" for each in (moment, moment + to_long_run))
        assert merged.count(stood.encode()) == 1
        moved = moved.replace(stood.encode(), stands.encode())
    told = planned(Assignment(name="moved", calendar=moved)).warnings
    assert told
    assert all(each.startswith(f"left where it is: Sun {(first.day + to_long_run).day} ") for each in told)
    assert any("(long-run-clear)" in each for each in told)
    assert planned(Assignment(name="as planned", calendar=merged)).warnings == ()


def test_a_book_without_rules_is_not_taken_for_none():
    no_rules = attrs.evolve(ARTICLE, rules=())
    assignment = Assignment(name="free", calendar=demo_calendar(RACE), rules=no_rules)
    assert planned(assignment).sessions == len(schedule(demo_calendar(RACE), rules=no_rules).sessions)


@attrs.frozen
class Fails:
    """A rule of one's own that ends in an error."""

    id: str = "fails"
    looks_back_days: int = 0

    def judge(self, session, past, timeline):
        raise ValueError("no such\nknee")


def test_a_rule_that_ends_in_an_error_is_a_result_and_stops_nobody():
    failing = Assignment(name="fails", calendar=demo_calendar(RACE), rules=ARTICLE.adding(Fails()))
    with ThreadPoolExecutor(2) as threads:
        results = by_name(plan_roster([failing, *assignments(1)], threads))
    assert results["fails"] == planned(failing)
    assert results["fails"].error == r"planning failed: ValueError('no such\nknee')"
    assert not results["runner-000"].error


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"name": 3}, "Assignment: name 3: give a text"),
        ({"calendar": None}, "Assignment: calendar None: give the bytes of a file or its path"),
        ({"athlete": None}, "Assignment: athlete None: give one such as Athlete"),
        ({"previous": 3}, "Assignment: previous 3: give the bytes of a file or its path, or the plan"),
        ({"start": "2026-01-05"}, "Assignment: start '2026-01-05': name a day"),
        ({"until": 3}, "Assignment: until 3: name a day"),
        (
            {"busy": "work.ics"},
            r"Assignment: busy 'work.ics': give a list of calendars, such as \['work.ics'\]",
        ),
        ({"busy": [3]}, "Assignment: busy 3: give the bytes of a file or its path, or a BusyTime"),
        ({"rules": (ARTICLE,)}, "Assignment: rules .*: give a book such as"),
        ({"overrides": [("a", "speed")]}, "Assignment: overrides .*: give titles with their kinds"),
        ({"plan_name": 3}, "Assignment: plan_name 3: give a text"),
        ({"page": "no"}, "Assignment: page 'no': give True or False"),
        ({"say": "en"}, "Assignment: say 'en': give a function of a text"),
    ],
)
def test_a_field_that_cannot_be_used_is_named_with_what_to_give(fields, told):
    with pytest.raises(ArgumentError, match=told):
        Assignment(**({"name": "a", "calendar": "a.ics"} | fields))


def test_what_is_no_assignment_is_refused():
    with pytest.raises(ArgumentError, match="assignment 'ada': give one such as Assignment"):
        planned("ada")
    with ThreadPoolExecutor(1) as threads, pytest.raises(ArgumentError, match="assignment 'ada'"):
        list(plan_roster(["ada"], threads))


def test_an_assignment_takes_what_read_and_schedule_take(tmp_path):
    path = tmp_path / "ada.ics"
    path.write_bytes(demo_calendar(RACE))
    plan = schedule(path)
    first = plan.sessions[0]
    call = BusyTime(starts_at=first.starts_at, ends_at=first.ends_at)
    given = {"busy": [call, demo_calendar(date(2024, 3, 31))], "overrides": {"Easy run": WorkoutKind.EASY}}
    assignment = Assignment(name="ada", calendar=path, previous=plan, **given)
    told = schedule(read(path, overrides=given["overrides"]), busy=given["busy"], previous=plan)
    assert planned(assignment).ics == told.to_ical() != plan.to_ical()
    with ProcessPoolExecutor(1) as processes:
        assert list(plan_roster([assignment], processes)) == [planned(assignment)]


def test_assignments_are_hashable():
    several = [
        Assignment(name="a", calendar="a.ics", overrides={"Quality": "speed"}, athlete=Athlete(age=age))
        for age in (20, 20, 30)
    ]
    assert len(set(several)) == 2


def test_what_a_worker_is_sent_is_small():
    assert len(pickle.dumps(Assignment(name="a", calendar="a.ics"))) < 1_000


def test_assignments_are_drawn_as_they_are_needed():
    drawn = []

    def endless():
        for each in assignments(200):
            drawn.append(each.name)
            yield each

    with ThreadPoolExecutor(1) as threads:
        results = plan_roster(endless(), threads)
        next(results)
        assert len(drawn) < 40
        results.close()


def test_an_athlete_in_words():
    athlete = athlete_from({"level": "advanced", "box": "yes", "race": "2026-05-17;2026-09-20", "hours": ""})
    assert athlete == Athlete(level=Level.ADVANCED, box=True, races=(date(2026, 5, 17), date(2026, 9, 20)))


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"levle": "advanced"}, "column 'levle' is unknown; there are name, plan-name, busy, level, "),
        ({"off": "20.12.2026-27.12.2026"}, "write them like 2026-05-17..2026-05-24, or one like 2026-05-17"),
        ({"level": "expert"}, "column level: 'expert' is none of beginner, intermediate, advanced"),
        ({"race": "17.5.2026"}, "column race: '17.5.2026' is no date"),
        ({"per-week": "3"}, "3 sessions a week"),
        ({"never": "someday"}, "name days like wed,sun"),
        ({"timezone": "Berlin"}, "time zone 'Berlin' is unknown"),
        ({"box": "perhaps"}, "write yes or no"),
    ],
)
def test_a_cell_that_cannot_be_used_is_named(row, said):
    with pytest.raises(ArgumentError, match=said):
        athlete_from(row)


@pytest.mark.parametrize("hours", ["9:00-17:00", "09:00 - 17:00", "9-17"])
def test_hours_need_no_nought_before_a_single_figure(hours):
    assert athlete_from({"hours": hours}) == athlete_from({"hours": "09:00-17:00"})


@pytest.mark.parametrize("hours", ["00:00-24:00", "0:00 - 24:00", "0-24"])
def test_hours_may_last_till_the_day_ends(hours):
    opens, closes = athlete_from({"hours": hours}).hours
    assert f"{opens:%H:%M} {closes:%H:%M:%S}" == "00:00 23:59:59"


@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_a_table_is_read_as_spreadsheets_of_any_country_write_it(between, tmp_path):
    table = tmp_path / "roster.csv"
    lines = (("Name", "level", "off"), ("tom", "advanced", '"2026-05-17;2026-05-19"'), ("greta", "", ""))
    table.write_text("\n".join(between.join(line) for line in lines))
    assert athletes_table(str(table)) == {
        "tom": {"level": "advanced", "off": "2026-05-17;2026-05-19"},
        "greta": {"level": "", "off": ""},
    }


@pytest.mark.parametrize(("text", "columns"), [("athlete,level\ntom,\n", "athlete, level"), ("", "none")])
def test_a_table_without_names_is_told_its_columns(text, columns, tmp_path):
    table = tmp_path / "roster.csv"
    table.write_text(text)
    with pytest.raises(ArgumentError, match=f"no column name.*there are: {columns}"):
        athletes_table(str(table))


def test_the_ledger_forgets_a_torn_row(tmp_path):
    row = dict.fromkeys(COLUMNS, "1")
    with Ledger(tmp_path) as ledger:
        ledger.add({**row, "name": "whole"})
    unfinished = tmp_path / "unfinished.csv"
    unfinished.write_bytes(unfinished.read_bytes() + b"torn,,12,")
    assert set(Ledger(tmp_path).known) == {"whole"}


@pytest.fixture
def folder(tmp_path) -> Path:
    calendars = tmp_path / "calendars"
    calendars.mkdir()
    for n in range(6):
        (calendars / f"runner-{n}.ics").write_bytes(demo_calendar(RACE))
    (calendars / "broken.ics").write_bytes(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n")
    (tmp_path / "roster.csv").write_text("name,level,box\nrunner-1,advanced,yes\nrunner-2,,\nnobody,,\n")
    return tmp_path


def command(folder: Path, out: str = "plans") -> list[str]:
    return [
        *(sys.executable, "-m", "plyocal", "roster", str(folder / "calendars"), "-o", str(folder / out)),
        *("--athletes", str(folder / "roster.csv"), "--workers", "2", "--from", "2026-01-05"),
    ]


def made(out: Path) -> dict[str, bytes]:
    """What was made, without the unfinished file that a kill may leave beside."""
    return {path.name: path.read_bytes() for path in sorted(out.iterdir()) if path.suffix != ".part"}


def summary(out: Path) -> dict[str, dict[str, str]]:
    return {row["name"]: row for row in csv.DictReader(io.StringIO((out / "summary.csv").read_text()))}


def test_a_folder_of_calendars_becomes_a_folder_of_plans(folder):
    run = subprocess.run(command(folder), capture_output=True, text=True, check=False)
    rows = summary(folder / "plans")
    assert run.returncode == 1, run.stderr
    assert {name for name, row in rows.items() if row["error"]} == {"broken", "nobody"}
    assert "broken" in run.stdout
    assert "nobody" in run.stdout
    plan = scan((folder / "plans" / "runner-2.ics").read_bytes())
    sessions = [plan.raw(component) for component in plan.components if component.name == "VEVENT"]
    assert len(sessions) == 17
    assert check(b"".join(splice(scan(demo_calendar(RACE)), sessions))) == ()
    again = subprocess.run(command(folder), capture_output=True, text=True, check=False)
    assert "6 unchanged and skipped" in again.stdout


def test_a_calendar_in_the_folder_of_plans_stays_and_stops_nobody(folder):
    plans = folder / "plans"
    plans.mkdir()
    theirs = {f"runner-{n}.ics": demo_calendar(RACE)[: -20 * n or None] for n in range(2)}
    for name, content in theirs.items():
        (plans / name).write_bytes(content)
    subprocess.run(command(folder), capture_output=True, check=False)
    rows = summary(plans)
    assert "choose another folder" in rows["runner-0"]["error"]
    assert "choose another folder" in rows["runner-1"]["error"]
    assert {name: (plans / name).read_bytes() for name in theirs} == theirs
    assert int(rows["runner-2"]["sessions"]) > 0


def test_a_renamed_calendar_doubles_no_session_and_goes_on_by_its_plan_s_name(folder):
    subprocess.run(command(folder), capture_output=True, check=False)
    before = made(folder / "plans")
    calendar = folder / "calendars" / "runner-1.ics"
    calendar.write_bytes(calendar.read_bytes().replace(b"X-WR-CALNAME:", b"X-WR-CALNAME:New "))
    run = subprocess.run(command(folder), capture_output=True, text=True, check=False)
    failed = summary(folder / "plans")["runner-1"]["error"]
    assert "holds sessions of another plan" in failed
    assert 'the plan-name "Half marathon in twelve weeks"' in failed
    assert failed in run.stdout
    assert {**before, "summary.csv": b""} == {**made(folder / "plans"), "summary.csv": b""}
    table = "name,level,box,plan-name\nrunner-1,advanced,yes,Half marathon in twelve weeks\n"
    (folder / "roster.csv").write_text(table)
    subprocess.run(command(folder), capture_output=True, check=False)
    assert summary(folder / "plans")["runner-1"]["error"] == ""
    assert made(folder / "plans")["runner-1.ics"] == before["runner-1.ics"]


def test_each_athlete_s_warnings_are_told_also_where_nothing_changed(folder):
    broken = b"BEGIN:VEVENT\r\nUID:%d\r\nDTSTART:never\r\nSUMMARY:Easy run\r\nEND:VEVENT\r\nEND:VCALENDAR"
    for name, count in (("runner-1", 1), ("runner-2", 7)):
        calendar = folder / "calendars" / f"{name}.ics"
        for n in range(count):
            calendar.write_bytes(calendar.read_bytes().replace(b"END:VCALENDAR", broken % n))
    for _ in range(2):
        run = subprocess.run(command(folder), capture_output=True, text=True, check=False)
        lines = [line for line in run.stdout.splitlines() if line.startswith("runner-") and ": " in line]
        assert [line.split(":")[0] for line in lines] == ["runner-1", *["runner-2"] * 6]
        assert "never" in lines[0]
        assert lines[-1] == "runner-2: 2 more warnings like these"
        rows = summary(folder / "plans")
        assert [len(rows[f"runner-{n}"]["warnings"].split(" | ")) for n in (1, 2)] == [1, 6]
        assert rows["runner-3"]["warnings"] == ""


def test_a_run_that_was_killed_goes_on_with_the_same_bytes(folder):
    subprocess.run(command(folder, "whole"), capture_output=True, check=False)
    killed = subprocess.Popen(
        command(folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    while killed.poll() is None and len(list((folder / "plans").glob("*.ics"))) < 2:
        time.sleep(0.01)
    os.killpg(killed.pid, signal.SIGKILL) if killed.poll() is None else None
    killed.wait()
    subprocess.run(command(folder), capture_output=True, check=False)
    assert made(folder / "plans") == made(folder / "whole")


@pytest.mark.parametrize("example", ["coach_roster", "roster_on_dask"])
def test_the_examples_of_a_roster(example):
    if example == "roster_on_dask":
        pytest.importorskip("distributed")
    root = Path(__file__).parent.parent
    done = subprocess.run(
        [sys.executable, root / "examples" / f"{example}.py"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    if example == "coach_roster":
        assert [line.split(":")[0] for line in lines] == ["Ada", "Ben", "Chidi", "Dana"]
        assert "failed" in lines[-1]
    else:
        assert len(lines) == 6
        assert all(line.endswith("same bytes as here") for line in lines)
