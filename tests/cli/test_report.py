"""What the command line says: findings by session, what was judged, what was taken out."""

import json
import re
from datetime import UTC, date, datetime, timedelta

import attrs
import pytest
from timelines import on

import plyocal
from plyocal.cli.report import finding_lines
from plyocal.explaining.auditing import NO_DAY_FREE
from plyocal.rules.findings import Finding

FROM = ("--from", "2026-01-05")


def finding(day, rule, cure, uid="mine"):
    return Finding(rule=rule, day=on(day), message=f"{rule}; so", cure=cure, uid=uid)


def test_what_one_cure_mends_is_told_together():
    found = [finding("Tue", "gap", "Go."), finding("Tue", "box", "Jump."), finding("Tue", "week", "Go.")]
    assert list(finding_lines([*found, finding("Tue", "gap", "Go.", uid="other")])) == [
        "Tue 3 Mar: gap; so (gap), and\n    week; so (week).\n    Go.",
        "Tue 3 Mar: box; so (box). Jump.",
        "Tue 3 Mar: gap; so (gap). Go.",
    ]


def test_a_stranger_s_words_in_a_finding_stay_on_their_line():
    (line,) = finding_lines([finding("Tue", "over\n\x1b[2Jlap", "Go\naway.")])
    assert line == "Tue 3 Mar: over [2Jlap; so (over [2Jlap). Go away."


def test_check_tells_all_that_is_wrong_with_a_session_and_one_cure(demo_file, say):
    content = demo_file.read_bytes().replace(b"SUMMARY:Rest", b"SUMMARY:Plyometrics", 2)
    demo_file.write_bytes(content.replace(b"SUMMARY:Long", b"SUMMARY:Plyometrics. Long", 1))
    said = say("check", demo_file)
    assert said.code == 1
    first, *others = said.text.splitlines()
    assert first.startswith("Mon 5 Jan: no other training that day (strategic-slot)")
    assert len(others) < len(say("check", demo_file, "--json").out.splitlines())


def test_check_says_that_there_is_nothing_to_judge(demo_file, tmp_path, say):
    said = say("check", demo_file)
    assert (said.code, said.text) == (0, "There is no plyometric session from 2026-01-05 to 2026-03-29.\n")
    (line,) = said.error_lines
    assert line.startswith("The last training block was judged")
    other = tmp_path / "other.ics"
    event = b"BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260302T090000Z\r\nSUMMARY:Team meeting\r\nEND:VEVENT\r\n"
    other.write_bytes(b"BEGIN:VCALENDAR\r\n" + event + b"END:VCALENDAR\r\n")
    said = say("check", other)
    assert (said.code, said.text, said.err) == (0, "There is no plyometric session in it.\n", "")


@pytest.mark.parametrize(("level", "count"), [("beginner", 17), (None, 0)])
def test_remove_says_how_many_sessions_it_took_out(level, count, demo_file, tmp_path, say):
    output = tmp_path / "bare.ics"
    if level:
        say("plan", demo_file, "-o", demo_file, "--merge", "--in-place", "--level", level, *FROM)
    said = say("remove", demo_file, "-o", output)
    told = f"{count} sessions taken out" if count else "no sessions taken out"
    assert said.text == f"Wrote {output}: {told}.\n"


def test_the_input_as_output_is_refused_with_all_options_that_it_needs(demo_file, say):
    assert say("plan", demo_file, "-o", demo_file, *FROM).is_refused("add --merge --in-place to")
    assert say("plan", demo_file, "-o", demo_file, "--merge", *FROM).is_refused("add --in-place to")
    assert say("plan", demo_file, "-o", demo_file, "--merge", "--in-place", *FROM).code == 0


def test_sessions_that_stay_and_break_rules_are_told_as_check_tells_them(demo_file, say):
    content = demo_file.read_bytes().replace(b"SUMMARY:Rest", b"SUMMARY:Plyometrics", 1)
    demo_file.write_bytes(content)
    (line,) = [each for each in say("plan", demo_file, *FROM).text.splitlines() if "Left where" in each]
    found = "Left where it is: Mon 5 Jan: no other training that day (strategic-slot)."
    assert line == f"{found} Move it to Tue 6 Jan 18:10, before a speed workout."


def test_a_free_day_is_told_beside_the_sessions_of_the_plan_and_by_check_beside_those_of_the_file(
    demo_file, tmp_path, say
):
    both, counts = tmp_path / "both.ics", "The days named here are free beside the new plan's sessions."
    say("plan", demo_file, "-o", both, "--merge", *FROM)
    planned = both.read_bytes()
    moved = planned.replace(b"T:20260121T071200", b"T:20260118T071200").replace(
        b"D:20260121T072200", b"D:20260118T072200"
    )
    both.write_bytes(moved)
    again = say("plan", both, "-o", both, "--merge", "--in-place", *FROM)
    assert "Move it to Fri 16 Jan 17:10, before lifting.\n" + counts in again.text
    both.write_bytes(moved)
    said = say("check", both)
    assert NO_DAY_FREE in said.text
    assert counts not in said.text
    say("plan", both, "-o", both, "--merge", "--in-place", *FROM)
    settled = say("plan", both, "-o", both, "--merge", "--in-place", *FROM)
    assert "Left where it is" in settled.text
    assert counts not in settled.text
    assert "Move it to Fri 16 Jan 17:10, before lifting." in say("check", both).text


def test_a_plan_without_a_race_asks_for_one(demo_file, say):
    hint = "No race is in it: if it leads to one, name the day with --race.\n"
    assert hint not in say("plan", demo_file, *FROM).text
    demo_file.write_bytes(demo_file.read_bytes().replace(b"SUMMARY:Half marathon", b"SUMMARY:Dinner"))
    assert hint in say("plan", demo_file, *FROM).text
    assert hint not in say("plan", demo_file, *FROM, "--race", "2026-03-29").text
    assert hint in say("plan", demo_file, *FROM, "-o", "-").err


def test_findings_tell_the_hour_and_over_years_the_year():
    at = [datetime(2026, 3, 3, hour, tzinfo=UTC) for hour in (7, 18)]
    early, late = (attrs.evolve(finding("Tue", "gap", "Go.", uid=""), starts_at=each) for each in at)
    assert list(finding_lines([early, late])) == [
        "Tue 3 Mar 07:00: gap; so (gap). Go.",
        "Tue 3 Mar 18:00: gap; so (gap). Go.",
    ]
    assert str(late) == "Tue 3 Mar 18:00: gap; so (gap). Go."
    years_later = attrs.evolve(late, day=late.day.replace(year=2031))
    assert [line.partition(":")[0] for line in finding_lines([early, years_later])] == [
        "Tue 3 Mar 2026 07",
        "Mon 3 Mar 2031 18",
    ]


def test_check_tells_a_program_which_session_it_is(demo_file, say):
    content = demo_file.read_bytes().replace(b"SUMMARY:Rest", b"SUMMARY:Plyometrics at home", 1)
    demo_file.write_bytes(content.replace(b"SUMMARY:Easy run", b"SUMMARY:Plyometrics", 2))
    found = json.loads(say("check", demo_file, "--json").out)
    assert {each["title"] for each in found} == {"Plyometrics at home", "Plyometrics 6 km"}
    assert {each["starts_at"] for each in found} >= {None, "2026-01-07T06:30:00"}


def test_check_names_the_days_that_it_judged(demo_file, say):
    content = demo_file.read_bytes().replace(b"20260105", b"20250105").replace(b"20260106", b"20250106")
    demo_file.write_bytes(content)
    block = plyocal.read(demo_file)
    assert block.block_start.weekday() > 0
    monday = block.block_start - timedelta(days=block.block_start.weekday())
    assert (
        f"The last training block was judged, {monday} to {block.block_end};" in say("check", demo_file).err
    )


def test_json_tells_what_becomes_of_each_session_and_what_it_was_preferred_to(demo_file, tmp_path, say):
    output = tmp_path / "plyo.ics"
    say("plan", demo_file, "-o", output, *FROM)
    written = output.read_bytes()
    plain = json.loads(say("plan", demo_file, "--json", *FROM).out)
    stays, more = (
        json.loads(say("plan", demo_file, "-o", output, "--dry-run", "--json", *FROM, *each).out)
        for each in ((), ("--off", "2026-01-05..2026-01-18"))
    )
    assert [each | {"change": "kept", "was": each["starts_at"]} for each in plain] == stays
    gone = [each for each in more if each["change"] == "gone"]
    assert gone
    assert {each["uid"] for each in more} >= {each["uid"] for each in plain}
    assert all(each["day"] > "2026-01-18" for each in more if each not in gone)
    assert output.read_bytes() == written
    explained = json.loads(say("plan", demo_file, "--json", "--explain", *FROM).out)["sessions"]
    others = [other for each in explained for other in each.pop("preferred_to")]
    assert explained == plain
    assert {"day", "starts_at", "place", "anchor", "rule", "because"} == set(others[0])
    assert {other["rule"] for other in others} & {"even-spacing", "anchor", "same-weekdays"}


def test_json_tells_which_weeks_are_short_and_what_closed_their_days(demo_file, say):
    found = json.loads(say("plan", demo_file, "--json", "--explain", "--never", "thu,fri", *FROM).out)
    assert found["shortfalls"]
    for week in found["shortfalls"]:
        held = [row for row in found["sessions"] if in_week(row["day"], week["first_day"])]
        assert (len(held), week["planned"] < week["wanted"]) == (week["planned"], True)
        assert all(in_week(day["day"], week["first_day"]) for day in week["closed"])
        rules = {finding["rule"] for day in week["closed"] for finding in day["findings"]}
        assert rules == set(week["rules"])
    assert any("no-clash" in week["rules"] for week in found["shortfalls"])


def in_week(day, first_day):
    return 0 <= (date.fromisoformat(day) - date.fromisoformat(first_day)).days < 7


def test_the_totals_are_those_of_the_table_and_earlier_sessions_are_told_apart(demo_file, tmp_path, say):
    output = tmp_path / "plyo.ics"
    first = say("plan", demo_file, "-o", output, *FROM)
    assert "17 sessions in 11 of 12 weeks, 2800 foot contacts.\n" in first.text
    said = say("plan", demo_file, "-o", output, "--from", "2026-02-16")
    rows = [line.split() for line in said.text.splitlines() if re.match(r"\d+ +\d", line)]
    number = sum(int(row[-2].partition("/")[0]) for row in rows)
    contacts = sum(int(row[-1]) for row in rows)
    assert 0 < number < 17
    earlier = f"{17 - number} earlier sessions stay as they are."
    assert f"{number} sessions in 5 of 6 weeks, {contacts} foot contacts. {earlier}\n" in said.text


def test_a_note_of_pain_is_not_asked_for_as_training(demo_file, say):
    note = "Note: calf feels tight, skip hills"
    for title, day in ((note, "20260105"), ("L 20", "20260112")):
        event = f"BEGIN:VEVENT\r\nUID:{day}\r\nDTSTART;VALUE=DATE:{day}\r\nSUMMARY:{title}\r\nEND:VEVENT\r\n"
        content = demo_file.read_bytes().replace(b"END:VCALENDAR", f"{event}END:VCALENDAR".encode())
        demo_file.write_bytes(content)
    line = say("read", demo_file, *FROM).error_lines[-1]
    assert "If 'L 20' (2026-01-12) is training, say so with --is, or say what bare numbers mean" in line
    assert line.endswith(f"If {note!r} (2026-01-05) means that something hurts, say --pain to plan.")
