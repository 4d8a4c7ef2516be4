"""The files of the command line: what is written, over what, and what the plan before was."""

import json
import os
from datetime import date

import pytest

import plyocal
from plyocal.icsfile import scan

FROM = ("--from", "2026-01-05")
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffdb0043000a07") + bytes(range(256)) * 8


def events(ics):
    return sum(component.name == "VEVENT" for component in scan(ics).components)


def test_an_output_that_cannot_be_written_is_refused(demo_file, tmp_path, say):
    for output in (tmp_path / "no" / "such" / "folder.ics", tmp_path, tmp_path / f"{'long' * 100}.ics"):
        assert say("plan", demo_file, "-o", output, *FROM).is_refused(
            "cannot be written", "nothing was changed"
        )
    assert [path.name for path in tmp_path.iterdir()] == ["running.ics"]


def test_more_sessions_than_google_imports_are_told_of(demo_file, tmp_path, say):
    demo_file.write_bytes(weekly_runs(count=600))
    alone, merged = tmp_path / "plyo.ics", tmp_path / "merged.ics"
    said = say("plan", demo_file, "-o", alone, *FROM)
    assert alone.stat().st_size > 1_000_000
    assert said.text.splitlines()[-1].startswith("It is over 1 MB, more than Google imports")
    assert "1 MB" not in say("plan", demo_file, "-o", merged, "--merge", *FROM).text
    few = say("plan", demo_file, "-o", tmp_path / "few.ics", "--until", "2026-12-31", *FROM)
    assert "1 MB" not in few.text


def weekly_runs(count):
    rule = f"RRULE:FREQ=WEEKLY;COUNT={count}"
    lines = ("BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:weekly", "DTSTART;VALUE=DATE:20260105", rule)
    return "\r\n".join((*lines, "SUMMARY:Easy run 5 km", "END:VEVENT", "END:VCALENDAR", "")).encode()


def test_plan_without_output_prints_the_season_and_writes_nothing(demo_file, tmp_path, say):
    said = say("plan", demo_file, *FROM)
    assert (said.code, said.err) == (0, "")
    assert "17 sessions in 11 of 12 weeks, 2800 foot contacts." in said.text
    assert "Nothing written" in said.text
    assert [path.name for path in tmp_path.iterdir()] == ["running.ics"]


@pytest.mark.parametrize(
    ("name", "options", "output"),
    [
        ("half.ics", (), "half+plyo.ics"),
        ("my half.ics", (), '"my half+plyo.ics"'),
        ("half+plyo.ics", (), "half+plyo.ics --in-place"),
        ("half.ics", ("--in-place",), "half.ics"),
        ("$half.ics", (), "calendar+plyo.ics"),
    ],
)
def test_without_output_the_merged_file_is_proposed(name, options, output, demo_file, monkeypatch, say):
    monkeypatch.chdir(demo_file.parent)
    demo_file.rename(name)
    said = say("plan", name, "--merge", *options, *FROM)
    assert f"Nothing written: add -o {output} to write your calendar with the sessions in it.\n" in said.text


def test_plan_writes_the_sessions_alone_or_merged(demo_file, demo, tmp_path, say):
    alone, merged = tmp_path / "plyo.ics", tmp_path / "both.ics"
    said = say("plan", demo_file, "-o", alone, *FROM)
    assert (said.code, said.err) == (0, "")
    assert f"Wrote {alone}." in said.text
    assert say("plan", demo_file, "-o", merged, "--merge", *FROM).code == 0
    assert events(alone.read_bytes()) == 17
    assert events(merged.read_bytes()) == events(demo) + 17
    assert plyocal.remove(merged) == demo


def test_dry_run_says_what_would_change_and_writes_nothing(demo_file, tmp_path, say):
    output = tmp_path / "plyo.ics"
    said = say("plan", demo_file, "-o", output, "--dry-run", *FROM)
    assert said.text.splitlines()[0].split() == ["new", "Wed", "7", "Jan", "2026", "07:06"]
    assert said.text.splitlines()[-1] == "0 kept, 0 changed, 0 moved, 17 new, 0 gone; nothing written."
    assert not output.exists()
    say("plan", demo_file, "-o", output, *FROM)
    written = output.read_bytes()
    said = say("plan", demo_file, "-o", output, "--dry-run", "--never", "wed", *FROM)
    assert "moved" in said.text
    assert "(was " in said.text
    assert output.read_bytes() == written


def test_the_plan_before_is_the_output_a_named_file_or_none(demo_file, tmp_path, say):
    output, elsewhere = tmp_path / "plyo.ics", tmp_path / "second.ics"
    say("plan", demo_file, "-o", output, *FROM)
    first = output.read_bytes()
    assert say("plan", demo_file, "-o", output, "--from", "2026-02-11").code == 0
    assert output.read_bytes() == first
    say("plan", demo_file, "-o", elsewhere, "--previous", output, "--from", "2026-02-11")
    assert elsewhere.read_bytes() == first
    assert say("plan", demo_file, "-o", output, "--fresh", "--from", "2026-02-11").code == 0
    assert 0 < events(output.read_bytes()) < events(first)


def test_a_changed_running_plan_moves_sessions_in_the_merged_output_and_doubles_none(
    demo_file, demo, tmp_path, say
):
    output = tmp_path / "both.ics"
    say("plan", demo_file, "-o", output, "--merge", *FROM)
    uids = {row["uid"] for row in json.loads(say("plan", output, "--json", *FROM).out)}
    changed = demo.replace(b"DTSTART:20260121T063000", b"DTSTART:20260121T120000").replace(
        b"DTEND:20260121T071200", b"DTEND:20260121T124200"
    )
    demo_file.write_bytes(changed)
    said = say("plan", demo_file, "-o", output, "--merge", "--dry-run", *FROM)
    assert said.text.splitlines() == [
        "moved    Wed 21 Jan 2026 12:42 (was Wed 21 Jan 2026 07:12)",
        "16 kept, 0 changed, 1 moved, 0 new, 0 gone; nothing written.",
    ]
    say("plan", demo_file, "-o", output, "--merge", *FROM)
    assert {row["uid"] for row in json.loads(say("plan", output, "--json", *FROM).out)} == uids
    assert events(output.read_bytes()) == events(demo) + len(uids)
    assert plyocal.remove(output) == changed


def test_what_the_runner_moved_is_said_where_it_breaks_a_rule(demo_file, tmp_path, say):
    output = tmp_path / "both.ics"
    say("plan", demo_file, "-o", output, "--merge", *FROM)
    planned = output.read_bytes()
    moved = planned.replace(b"DTSTART:20260121T071200", b"DTSTART:20260125T071200").replace(
        b"DTEND:20260121T072200", b"DTEND:20260125T072200"
    )
    assert moved != planned
    output.write_bytes(moved)
    said = say("plan", output, "-o", output, "--merge", "--in-place", *FROM)
    assert said.code == 0
    assert "Left where it is: Sun 25 Jan 07:12: " in said.text
    assert output.read_bytes().count(b"DTSTART:20260125T071200") == 1
    assert say("check", output).code == 1


def test_an_output_that_cannot_be_read_is_written_over_only_when_told(demo_file, tmp_path, say):
    output = tmp_path / "plyo.ics"
    say("plan", demo_file, "-o", output, *FROM)
    for content in (JPEG, output.read_bytes()[:3000]):
        output.write_bytes(content)
        assert say("plan", demo_file, "-o", output, *FROM).is_refused(
            "no calendar that can be read", "--fresh"
        )
        assert output.read_bytes() == content
    assert say("plan", demo_file, "-o", output, "--fresh", *FROM).code == 0
    assert events(output.read_bytes()) == 17


def test_writing_over_the_input_needs_in_place_and_merge(demo_file, demo, tmp_path, say):
    linked = tmp_path / "linked.ics"
    os.link(demo_file, linked)
    for output in (demo_file, linked, tmp_path / "." / demo_file.name):
        assert say("plan", demo_file, "-o", output, "--merge", *FROM).is_refused("--in-place")
        assert say("plan", demo_file, "-o", output, "--in-place", *FROM).is_refused("--merge")
        assert say("remove", demo_file, "-o", output).is_refused("--in-place")
        drawn = say("preview", demo_file, "-o", output, "--fresh", *FROM)
        assert drawn.is_refused("is the input: choose another name, such as season.html.")
        assert demo_file.read_bytes() == demo
    assert say("plan", demo_file, "-o", demo_file, "--in-place", "--merge", *FROM).code == 0
    once = demo_file.read_bytes()
    assert events(once) == events(demo) + 17
    assert say("plan", demo_file, "-o", demo_file, "--in-place", "--merge", *FROM).code == 0
    assert demo_file.read_bytes() == once
    assert say("remove", demo_file, "-o", demo_file, "--in-place").code == 0
    assert demo_file.read_bytes() == demo


def test_standard_input_and_output(demo, say):
    merged = say("plan", "-", "-o", "-", "--merge", *FROM, stdin=demo)
    assert merged.code == 0
    assert merged.out == plyocal.schedule(plyocal.read(demo), start=date(2026, 1, 5)).to_ical(merge=True)
    assert "17 sessions in 11 of 12 weeks" in merged.err
    back = say("remove", "-", "-o", "-", stdin=merged.out)
    assert (back.code, back.out, back.err) == (0, demo, "")
    checked = say("check", "-", stdin=merged.out)
    assert (checked.code, checked.text) == (0, "Every plyometric session obeys the rules.\n")


def test_somebodys_calendar_is_not_written_over(demo_file, tmp_path, say):
    work = tmp_path / "work.ics"
    work.write_bytes(plyocal.demo_calendar(date(2026, 6, 7)))
    before = work.read_bytes()
    assert say("plan", demo_file, "-o", work, *FROM).is_refused("not plyocal's", "choose another name")
    assert work.read_bytes() == before
