"""`check` of a file of sessions alone: the rules between sessions, and a word that the others had no say."""

import json
from datetime import date, timedelta

import attrs
import pytest

import plyocal
from plyocal import Athlete, Level

ALONE = "No running plan in it: only the rules between sessions were judged"


@pytest.fixture
def alone(demo):
    """A season's sessions without the runs they stand beside."""
    return plyocal.schedule(plyocal.read(demo), Athlete(level=Level.INTERMEDIATE)).to_ical()


def test_what_needs_runs_is_not_judged_and_the_rest_obeys(alone):
    for athlete in (Athlete(level=Level.INTERMEDIATE), Athlete(level=Level.INTERMEDIATE, age=30)):
        assert plyocal.check(alone, athlete) == ()


def test_sessions_a_week_are_judged_as_in_the_merged_file(alone, demo):
    athlete = Athlete(level=Level.INTERMEDIATE)
    merged = plyocal.schedule(plyocal.read(demo), athlete).to_ical(merge=True)
    once = attrs.evolve(athlete, sessions_a_week=1)
    found = plyocal.check(alone, once)
    assert {finding.rule for finding in found} == {"sessions-per-week"}
    told = {(finding.day, finding.message): finding.cure for finding in found}
    assert set(told) == {(finding.day, finding.message) for finding in plyocal.check(merged, once)}
    assert set(told.values()) == {"Leave one out, or move it to another week."}


def test_a_session_too_soon_is_found_wherever_it_stands_in_a_long_season(alone):
    first, second = plyocal.read(alone).sessions[:2]
    nearer = second.starts_at.replace(tzinfo=None) - timedelta(days=(second.day - first.day).days - 1)
    moved = alone.replace(f"DTSTART:{second.start_text}".encode(), f"DTSTART:{nearer:%Y%m%dT%H%M%S}".encode())
    assert moved != alone
    found = plyocal.check(moved, Athlete(level=Level.INTERMEDIATE))
    assert ("recovery-gap", nearer.date()) in {(finding.rule, finding.day) for finding in found}
    later = plyocal.check(moved, Athlete(level=Level.INTERMEDIATE), start=nearer.date() + timedelta(days=2))
    assert [finding for finding in later if finding.day <= nearer.date()] == []


def test_the_injured_are_not_told_that_there_is_no_run(demo):
    athlete = Athlete(injured=True)
    alone = plyocal.schedule(plyocal.read(demo), athlete).to_ical()
    assert plyocal.check(alone, athlete) == ()


def test_the_command_says_that_there_is_no_plan_and_exits_as_the_findings_ask(alone, tmp_path, say):
    file = tmp_path / "plyo.ics"
    file.write_bytes(alone)
    said = say("check", file, "--level", "intermediate")
    assert (said.code, said.text) == (0, "Every plyometric session obeys the rules between sessions.\n")
    (line,) = said.error_lines
    assert line.startswith(ALONE)
    assert line.endswith("Check the merged file by all rules.")
    broken = say("check", file, "--level", "intermediate", "--per-week", "1")
    assert broken.code == 1
    assert [line.startswith(ALONE) for line in broken.error_lines] == [True]
    as_json = say("check", file, "--per-week", "1", "--json")
    assert as_json.code == 1
    assert json.loads(as_json.out)
    assert as_json.error_lines == broken.error_lines


def test_a_calendar_with_runs_is_judged_by_every_rule(demo, tmp_path, say):
    merged = tmp_path / "both.ics"
    plan = plyocal.schedule(plyocal.read(demo), start=date(2026, 1, 5))
    merged.write_bytes(plan.to_ical(merge=True))
    said = say("check", merged, "--never", "wed")
    assert said.code == 1
    assert "no-clash" in said.text
    assert ALONE not in said.err
