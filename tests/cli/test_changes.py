"""What `plan` says of a plan that was there before: what moved, what is new, what is gone, and what stays."""

import re

import pytest

import plyocal

FROM = ("--from", "2026-01-05")
NONE_KEPT = "0 kept, 0 changed, 0 moved, 17 new, 0 gone"


@pytest.fixture
def replan(demo_file, tmp_path, say):
    """Plan again onto the same file, with more options, and give the lines that were said."""
    output = tmp_path / "plyo.ics"

    def again(*options):
        said = say("plan", demo_file, "-o", output, *FROM, *options)
        assert said.code == 0
        return said.text.splitlines()

    again()
    return again


def cancelled_by_hand(output, number):
    """Cancel one session in a file as a runner does; its day."""
    held = plyocal.read(output).sessions[number]
    before, own, after = output.read_bytes().partition(held.uid.encode())
    after = after.replace(b"STATUS:CONFIRMED", b"STATUS:CANCELLED", 1)
    output.write_bytes(before + own + after)
    return held.day


def test_a_first_plan_says_only_that_it_was_written(demo_file, tmp_path, say):
    output = tmp_path / "plyo.ics"
    said = say("plan", demo_file, "-o", output, *FROM)
    assert said.text.splitlines()[-1] == f"Wrote {output}."
    assert NONE_KEPT not in said.text


def test_a_plan_written_over_the_one_before_says_what_moved_came_and_went(replan):
    dry = replan("--never", "wed", "--dry-run")
    lines = replan("--never", "wed")
    told = [line for line in dry[:-1] if not line.startswith("changed")]
    assert len(told) >= 5
    assert lines[-1 - len(told) : -1] == told
    assert any(line.startswith("moved ") and "(was Wed " in line for line in told)
    assert lines[-1].endswith(dry[-1].replace("; nothing written", "").lstrip())
    assert replan("--never", "wed")[-1].endswith(" kept, 0 changed, 0 moved, 0 new, 0 gone.")


def test_sessions_that_were_gone_before_are_gone_no_more(replan):
    less = ("--per-week", "1")
    gone = int(re.search(r"(\d+) gone", replan(*less, "--dry-run")[-1])[1])
    assert gone > 0
    assert f" {gone} gone." in replan(*less)[-1]
    again = replan(*less, "--dry-run")
    assert again == [f"{17 - gone} kept, 0 changed, 0 moved, 0 new, 0 gone; nothing written."]


def test_a_session_deleted_by_hand_is_told_as_new(demo_file, tmp_path, say):
    output = tmp_path / "both.ics"
    say("plan", demo_file, "-o", output, "--merge", *FROM)
    events = re.findall(rb"BEGIN:VEVENT.*?END:VEVENT\r\n", output.read_bytes(), re.DOTALL)
    own = [event for event in events if b"@plyocal" in event]
    output.write_bytes(output.read_bytes().replace(own[4], b""))
    lines = say("plan", output, "-o", output, "--merge", "--in-place", *FROM).text.splitlines()
    assert lines[-2].startswith("new ")
    assert lines[-1].endswith("16 kept, 0 changed, 0 moved, 1 new, 0 gone.")


def test_a_cancelled_session_that_is_planned_again_is_told_with_the_cure(demo_file, tmp_path, say):
    output, again = tmp_path / "both.ics", ("--merge", "--in-place", *FROM)
    say("plan", demo_file, "-o", output, "--merge", *FROM)
    off = f"--off {cancelled_by_hand(output, 4)}"
    dry = say("plan", output, "-o", output, *again, "--dry-run")
    assert [line for line in dry.error_lines if line.endswith(off) and "cancelled" in line]
    said = say("plan", output, "-o", tmp_path / "other.ics", "--merge", *FROM, *off.split())
    assert (said.code, said.err) == (0, "")
    assert off in say("plan", output, "-o", output, *again).err
    assert say("plan", output, "-o", output, *again).err == ""


@pytest.mark.parametrize("merge", [True, False])
def test_a_session_cancelled_in_the_output_is_told_too(merge, demo_file, tmp_path, say):
    output, merged = tmp_path / "plyo.ics", ("--merge",) * merge
    say("plan", demo_file, "-o", output, *merged, *FROM)
    off = f"--off {cancelled_by_hand(output, 4)}"
    elsewhere = ("-o", tmp_path / "other.ics", "--previous", output)
    for said in (
        say("plan", demo_file, *elsewhere, *FROM),
        say("plan", demo_file, "-o", output, *merged, *FROM),
    ):
        (line,) = said.error_lines
        assert "cancelled by hand and planned again" in line
        assert line.endswith(off)
    assert say("plan", demo_file, "-o", output, *merged, *FROM).err == ""


def test_a_session_that_plyocal_cancelled_is_not_told_as_the_runner_s(replan, demo_file, tmp_path, say):
    days = [line[9:] for line in replan("--per-week", "1") if line.startswith("gone ")]
    said = say("plan", demo_file, "-o", tmp_path / "plyo.ics", *FROM)
    assert days
    assert all(f"new      {day}" in said.text for day in days)
    assert said.err == ""


def test_another_level_on_the_days_of_the_plan_before_is_told_with_the_way_out(
    demo_file, tmp_path, replan, say
):
    days = "kept the days chosen for level beginner"
    for options in (("--dry-run",), ()):
        (line,) = [line for line in replan("--level", "advanced", *options) if days in line]
        assert "add --fresh to choose all anew" in line
    assert not any(days in line for line in replan("--level", "advanced", "--box"))
    both = tmp_path / "both.ics"
    say("plan", demo_file, "-o", both, "--merge", *FROM)
    said = say("plan", both, "-o", both, "--merge", "--in-place", "--level", "advanced", *FROM)
    assert f"{days}: take them out with remove to choose all anew" in said.text


def test_a_dry_run_tells_of_a_moved_session_that_breaks_a_rule(demo_file, tmp_path, say):
    content = demo_file.read_bytes().replace(b"SUMMARY:Rest", b"SUMMARY:Plyometrics", 1)
    demo_file.write_bytes(content)
    said = say("plan", demo_file, "-o", tmp_path / "plyo.ics", "--dry-run", *FROM)
    assert "Left where it is: Mon 5 Jan: no other training that day (strategic-slot)." in said.text


@pytest.mark.parametrize("merge", [True, False])
def test_the_language_of_the_plan_before_stays_unless_another_is_given(merge, demo_file, tmp_path, say):
    output, merged = tmp_path / "plyo.ics", ("--merge",) * merge
    again = ("plan", demo_file, "-o", output, *merged, *FROM)
    say(*again, "--language", "de")
    before = output.read_bytes()
    assert say(*again).text.splitlines()[-1].endswith(": 17 kept, 0 changed, 0 moved, 0 new, 0 gone.")
    assert output.read_bytes() == before
    assert "17 changed" in say(*again, "--language", "en").text
    if merge:
        say(*again, "--language", "fr")
        say("preview", output, "-o", tmp_path / "page.html", *FROM)
        assert '<html lang="fr"' in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_standard_output_is_no_file_that_was_written(demo, say):
    said = say("plan", "-", "-o", "-", *FROM, stdin=demo)
    assert "17 sessions" in said.err
    assert "Wrote" not in said.err


def test_the_cure_for_the_days_of_another_level_chooses_all_anew(demo_file, tmp_path, say):
    before, output = tmp_path / "before.ics", tmp_path / "plyo.ics"
    say("plan", demo_file, "-o", before, *FROM)
    again = ("plan", demo_file, "-o", output, "--level", "advanced", *FROM)
    said = say(*again, "--previous", before, "--fresh").text
    assert "days chosen for level beginner: give --fresh in place of --previous to choose" in said
    assert say(*again, "--fresh").text.splitlines()[-1] == f"Wrote {output}."
    alone = tmp_path / "alone.ics"
    say("plan", demo_file, "-o", alone, "--level", "advanced", *FROM)
    assert output.read_bytes() == alone.read_bytes()
