"""The season as values: its weeks, its plain data, and text that is fit to print."""

import csv
import io
import json
from datetime import date

import attrs
import pytest

import plyocal
from plyocal import Athlete, Level
from plyocal.explaining import explain
from plyocal.rules.findings import Finding
from plyocal.season import COLUMNS
from plyocal.sessions import Origin
from plyocal.strangers import LONGEST_SHOWN


def test_weeks_hold_what_is_run_and_jumped(demo):
    season = plyocal.schedule(plyocal.read(demo)).season
    assert len(season.weeks) == 12
    assert [week.week.first_day for week in season.weeks][:2] == [date(2026, 1, 5), date(2026, 1, 12)]
    assert [week.wanted for week in season.weeks] == [1, 1, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1]
    assert [len(week.sessions) for week in season.weeks] == [1, 1, 2, 2, 2, 2, 2, 2, 1, 1, 1, 0]
    assert [week.is_short for week in season.weeks] == [False] * 11 + [True]
    assert sum(week.foot_contacts for week in season.weeks) == season.foot_contacts == 2800
    for week in season.weeks:
        days = {workout.day for workout in week.workouts} | {session.day for session in week.sessions}
        assert all(0 <= (day - week.week.first_day).days < 7 for day in days)


def test_plain_data_is_json_and_says_all(demo):
    plan = plyocal.schedule(plyocal.read(demo), Athlete(level=Level.INTERMEDIATE))
    rows = plan.to_dicts()
    assert json.loads(json.dumps(rows)) == rows
    assert [row["uid"] for row in rows] == [session.uid for session in plan.sessions]
    assert all(set(row) == {*COLUMNS, "notes"} for row in rows)
    first = rows[0]
    assert (first["day"], first["starts_at"], first["place"]) == (
        "2026-01-06",
        "2026-01-06T18:05:00",
        "before a speed workout",
    )
    assert first["exercises"][0] == {
        "exercise": "broad-jumps",
        "name": "broad jumps",
        "sets": 3,
        "repetitions": 4,
        "seconds": None,
        "amount": "3 × 4",
    }
    assert (first["foot_contacts"], first["load"], first["phase"], first["origin"]) == (
        36,
        36.0,
        "build",
        "planned",
    )


def test_all_day_sessions_have_no_times(calendars):
    rows = plyocal.schedule(plyocal.read(calendars / "allday_couch.ics")).to_dicts()
    assert rows
    assert all(row["starts_at"] is row["ends_at"] is None for row in rows)


def test_zoned_sessions_carry_their_offset(calendars):
    rows = plyocal.schedule(plyocal.read(calendars / "timed_half_marathon.ics")).to_dicts()
    assert {row["starts_at"][-6:] for row in rows} == {"+02:00"}


def test_csv_is_a_table_for_a_spreadsheet(demo):
    plan = plyocal.schedule(plyocal.read(demo))
    rows = list(csv.DictReader(io.StringIO(plan.to_csv(), newline="")))
    assert list(rows[0]) == list(COLUMNS)
    assert len(rows) == len(plan.sessions)
    assert rows[0]["exercises"] == "jump rope 3 × 30; line hops 3 × 30"
    assert plan.to_csv().count("\r\n") == len(rows) + 1


def test_an_exercise_that_comes_twice_is_told_apart(demo):
    hops = ["line hops, forward and back", "line hops, side to side"]
    plan = plyocal.schedule(plyocal.read(demo), Athlete(rope=False))
    assert [each["name"] for each in plan.to_dicts()[0]["exercises"]] == hops
    [first, *_] = csv.DictReader(io.StringIO(plan.to_csv(), newline=""))
    assert first["exercises"] == f"{hops[0]} 3 × 30; {hops[1]} 3 × 30"
    german = plyocal.schedule(plyocal.read(demo), Athlete(rope=False, language="de")).to_dicts()[0]
    assert len({each["name"] for each in german["exercises"]} - set(hops)) == 2


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_no_cell_is_taken_for_a_formula(sign, demo):
    running = demo.replace(b"SUMMARY:Easy run 6 km", f"SUMMARY:{sign}Easy run 6 km".encode())
    plan = plyocal.schedule(plyocal.read(running))
    rows = list(csv.DictReader(io.StringIO(plan.to_csv(), newline="")))
    anchors = {row["anchor"] for row in rows}
    assert f"'{sign}Easy run 6 km" in anchors
    assert not any(cell[:1] in "=+-@" for row in rows for cell in row.values() if cell)
    assert f"{sign}Easy run 6 km" in {row["anchor"] for row in plan.to_dicts()}


def test_every_session_holds_the_runner_s_own_too(demo):
    jumps = (
        b"BEGIN:VEVENT\r\nUID:mine@home.example\r\nDTSTART;VALUE=DATE:20260124\r\n"
        b"SUMMARY:Jump training\r\nEND:VEVENT\r\n"
    )
    plan = plyocal.schedule(plyocal.read(demo.replace(b"END:VCALENDAR", jumps + b"END:VCALENDAR")))
    by_hand = [each for each in plan.season.every_session if each.origin is Origin.BY_HAND]
    assert [each.uid for each in by_hand] == ["mine@home.example"]
    assert set(plan.season.every_session) == {*plan.sessions, *by_hand}
    days = [each.day for each in plan.season.every_session]
    assert days == sorted(days)


@pytest.mark.parametrize("word", ["easy ", "é", "跑", "a\\, b\\; "])
def test_a_huge_title_is_cut_short_where_it_is_shown(word, demo):
    huge = f"Easy run 6 km {word * 3_000}"
    plan = plyocal.schedule(plyocal.read(demo.replace(b"SUMMARY:Easy run 6 km", f"SUMMARY:{huge}".encode())))
    rows = list(csv.DictReader(io.StringIO(plan.to_csv(), newline="")))
    cut = {row["anchor"] for row in rows if row["anchor"].endswith("…")}
    assert cut
    assert all(anchor.startswith("Easy run 6 km ") and len(anchor) <= LONGEST_SHOWN for anchor in cut)
    assert any(len(row["anchor"] or "") > 3_000 for row in plan.to_dicts())
    said = plan.explain()
    assert "Easy run 6 km " in said
    assert "…" in said
    assert max(map(len, said.splitlines())) < 2 * LONGEST_SHOWN


def test_a_huge_title_of_a_session_by_hand_is_cut_short(demo):
    title = f"Jump training {'higher ' * 3_000}"
    jumps = (
        "BEGIN:VEVENT\r\nUID:mine@home.example\r\nDTSTART;VALUE=DATE:20260124\r\n"
        f"SUMMARY:{title}\r\nEND:VEVENT\r\n"
    ).encode()
    content = demo.replace(b"END:VCALENDAR", jumps + b"END:VCALENDAR")
    plan = plyocal.schedule(plyocal.read(content, overrides={title: "plyo"}))
    lines = [line for line in plan.explain().splitlines() if "Jump training higher" in line]
    assert lines
    assert all(line.endswith("…") and len(line) < 2 * LONGEST_SHOWN for line in lines)


class Shouting:
    id = "shouting"
    looks_back_days = 0

    def judge(self, session, _past, _timeline):
        yield Finding(
            rule=self.id, day=session.day, message="overlaps " + "loud " * 3_000, cure="", uid=session.uid
        )


def test_a_finding_that_quotes_a_huge_title_is_cut_short(demo):
    season = plyocal.schedule(plyocal.read(demo)).season
    said = explain(attrs.evolve(season, book=season.book.adding(Shouting())))
    lines = [line for line in said.splitlines() if "but overlaps loud" in line]
    assert len(lines) == len(season.sessions)
    assert all(line.endswith("… (shouting)") and len(line) < 3 * LONGEST_SHOWN for line in lines)


def test_what_the_rules_say_of_a_season_is_what_the_plan_says_with_its_cures(demo):
    crowded = demo.replace(
        b"END:VCALENDAR",
        b"BEGIN:VEVENT\r\nUID:own@home.example\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20260118\r\n"
        b"SUMMARY:Plyometrics\r\nEND:VEVENT\r\nEND:VCALENDAR",
    )
    plan = plyocal.schedule(crowded)
    said = [attrs.evolve(finding, cure="") for finding in plan.season.rule_findings]
    assert said == [attrs.evolve(finding, cure="") for finding in plan.findings]
    assert {"own@home.example"} == {finding.uid for finding in said}
    assert any(
        told.cure != own.cure for told, own in zip(plan.findings, plan.season.rule_findings, strict=True)
    )
