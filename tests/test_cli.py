"""The command line as a user meets it: streams, exit codes, and which files exist afterwards."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import plyocal
from plyocal import cli
from plyocal.cli import commands
from plyocal.icsfile import scan

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "examples" / "half_marathon.ics"
FROM = ("--from", "2026-01-05")
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffdb0043000a07") + bytes(range(256)) * 8
MEETING = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260302T090000Z\r\n"
    b"SUMMARY:Team meeting\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def events(ics):
    return sum(component.name == "VEVENT" for component in scan(ics).components)


def is_refused(said, *words):
    assert said.code == 2
    assert said.out == b""
    assert len(said.error_lines) == 1, said.err
    assert said.err.startswith("plyocal: ")
    for word in words:
        assert word in said.err


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no BEGIN:VCALENDAR"),
        (JPEG, "no BEGIN:VCALENDAR"),
        (MEETING, "no run in it"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n", "does not end"),
        ("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".encode("utf-16"), "UTF-16"),
        (b"BEGIN:VCALENDAR\rVERSION:2.0\rEND:VCALENDAR\r", "CR"),
    ],
    ids=["empty", "jpeg", "no run", "truncated", "utf-16", "bare cr"],
)
def test_what_is_no_running_calendar_is_refused(content, words, tmp_path, say):
    source, output = tmp_path / "in.ics", tmp_path / "out.ics"
    source.write_bytes(content)
    is_refused(say("plan", source, "-o", output, *FROM), "in.ics", words)
    is_refused(say("plan", source, "-o", output, "--merge", *FROM), words)
    is_refused(say("preview", source, "-o", output, *FROM), words)
    assert not output.exists()


def test_a_missing_file_and_a_directory_are_refused(tmp_path, say):
    output = tmp_path / "out.ics"
    is_refused(say("plan", tmp_path / "missing.ics", "-o", output), "missing.ics", "No such file")
    is_refused(say("plan", tmp_path, "-o", output), "directory")
    for command in ("read", "check"):
        is_refused(say(command, tmp_path / "missing.ics"), "missing.ics")
    is_refused(say("remove", tmp_path / "missing.ics", "-o", output), "missing.ics")
    assert not output.exists()


def test_a_calendar_wholly_in_the_past_is_refused_and_says_when_it_ended(demo_file, tmp_path, say):
    output = tmp_path / "out.ics"
    said = say("plan", demo_file, "-o", output, "--from", "2027-01-01")
    is_refused(said, "no run from 2027-01-01 on", "the last is on 2026-03-29")
    assert not output.exists()


def test_an_output_that_cannot_be_written_is_refused(demo_file, tmp_path, say):
    for output in (tmp_path / "no" / "such" / "folder.ics", tmp_path, tmp_path / f"{'long' * 100}.ics"):
        is_refused(say("plan", demo_file, "-o", output, *FROM), "cannot be written", "nothing was changed")
    assert [path.name for path in tmp_path.iterdir()] == ["running.ics"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("plan",), "IN.ics"),
        (("plan", "IN", "--level", "expert"), "--level"),
        (("plan", "IN", "--per-week", "3"), "--per-week"),
        (("plan", "IN", "--from", "2026-13-01"), "2026-13-01"),
        (("plan", "IN", "--from", "2026-03-01", "--until", "2026-02-01"), "ends on 2026-02-01"),
        (("plan", "IN", "--hours", "22:00-05:00"), "first must come before"),
        (("plan", "IN", "--hours", "early"), "early"),
        (("plan", "IN", "--hours", "05:00-22:00+01:00"), "without a time zone"),
        (("plan", "IN", "--off", "2026-02-02..2026-02-01"), "must not come after"),
        (("plan", "IN", "--never", "someday"), "someday"),
        (("plan", "IN", "--age", "200"), "age 200"),
        (("plan", "IN", "--is", "Quality=quick"), "quick"),
        (("plan", "IN", "--timezone", "Mars/Olympus"), "Mars/Olympus"),
        (("plan", "IN", "--busy", "missing.ics"), "missing.ics"),
        (("plan", "IN", "--previous", "missing.ics"), "missing.ics"),
        (("plan", "IN", "--pain"), "physical therapist"),
        (("plan", "IN", "--from", "0001-01-01"), "start 0001-01-01"),
        (("plan", "IN", "--from", "9999-12-31"), "years 1000 to 9899"),
        (("plan", "IN", "--from", "2026-01-05", "--until", "9999-12-31"), "until 9999-12-31"),
        (("plan", "IN", "--off", "0001-01-01..9999-12-31"), "off 0001-01-01"),
        (("plan", "IN", "--race", "9999-12-31"), "race 9999-12-31"),
        (("read", "IN", "--until", "0001-01-01"), "until 0001-01-01"),
        (("check", "IN", "--from", "0001-01-01"), "start 0001-01-01"),
        (("demo", "--race", "0001-01-07"), "race 0001-01-07"),
        (("plan", "IN", "-o", "-", "--json"), "choose one"),
        (("plan", "IN", "--nonsense"), "--nonsense"),
        (("nonsense",), "nonsense"),
        (("remove", "IN"), "--output"),
        (("demo", "--race", "someday"), "someday"),
    ],
)
def test_arguments_that_cannot_be_used_are_refused_in_one_line(arguments, words, demo_file, say):
    named = [demo_file if argument == "IN" else argument for argument in arguments]
    is_refused(say(*named), words)


def test_plan_without_output_prints_the_season_and_writes_nothing(demo_file, tmp_path, say):
    said = say("plan", demo_file, *FROM)
    assert (said.code, said.err) == (0, "")
    assert "17 sessions in 11 of 12 weeks, 2800 foot contacts." in said.text
    assert "Nothing written" in said.text
    assert [path.name for path in tmp_path.iterdir()] == ["running.ics"]


def test_plan_writes_the_sessions_alone_or_merged(demo_file, demo, tmp_path, say):
    alone, merged = tmp_path / "plyo.ics", tmp_path / "both.ics"
    said = say("plan", demo_file, "-o", alone, *FROM)
    assert (said.code, said.err) == (0, "")
    assert f"Wrote {alone}." in said.text
    assert say("plan", demo_file, "-o", merged, "--merge", *FROM).code == 0
    assert events(alone.read_bytes()) == 17
    assert events(merged.read_bytes()) == events(demo) + 17
    assert plyocal.remove(merged) == demo


def test_explain_says_why(demo_file, say):
    said = say("plan", demo_file, "--explain", *FROM)
    assert said.text.count("(strategic-slot)") >= 17
    assert "(recovery-gap)" in said.text
    assert "7 days stay clear (race-clear)" in said.text


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
    assert "Not moved, but: Sun 25 Jan: " in said.text
    assert output.read_bytes().count(b"DTSTART:20260125T071200") == 1
    assert say("check", output).code == 1


def test_an_output_that_is_no_calendar_is_no_plan_before(demo_file, tmp_path, say):
    output = tmp_path / "plyo.ics"
    output.write_bytes(JPEG)
    assert say("plan", demo_file, "-o", output, *FROM).code == 0
    assert events(output.read_bytes()) == 17


def test_writing_over_the_input_needs_in_place_and_merge(demo_file, demo, tmp_path, say):
    linked = tmp_path / "linked.ics"
    os.link(demo_file, linked)
    for output in (demo_file, linked, tmp_path / "." / demo_file.name):
        is_refused(say("plan", demo_file, "-o", output, "--merge", *FROM), "--in-place")
        is_refused(say("plan", demo_file, "-o", output, "--in-place", *FROM), "--merge")
        is_refused(say("remove", demo_file, "-o", output), "--in-place")
        is_refused(say("preview", demo_file, "-o", output, *FROM), "is the input")
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


def test_json_has_standard_output_to_itself(demo_file, demo, say):
    said = say("plan", demo_file, "--json", *FROM)
    rows = json.loads(said.out)
    assert "17 sessions" in said.err
    assert rows == plyocal.schedule(plyocal.read(demo), start=date(2026, 1, 5)).to_dicts()
    assert rows[0]["exercises"][0]["exercise"] == "jump-rope"


def test_read_says_how_every_event_was_understood(say):
    said = say("read", SAMPLE)
    lines = said.text.splitlines()
    assert lines[0] == "2026-02-24 easy     4.0 mi 40 min   Easy 4 mi  [title: easy]"
    assert not any("Dentist" in line for line in lines)
    everything = say("read", SAMPLE, "--all").text.splitlines()
    assert any(" other " in line and "Dentist" in line for line in everything)
    part = say("read", SAMPLE, "--from", "2026-03-02", "--until", "2026-03-08").text.splitlines()
    assert [line[:10] for line in part] == [f"2026-03-{day:02}" for day in range(2, 9)]


def test_read_gives_objects_of_ten_fields(say):
    rows = json.loads(say("read", SAMPLE, "--json", "--all").out)
    fields = ["uid", "recurrence_id", "day", "title", "kind", "distance_km", "duration_min"]
    fields += ["starts_at", "ends_at", "evidence"]
    assert all(list(row) == fields for row in rows)
    first = rows[0]
    assert (first["uid"], first["kind"], first["duration_min"]) == ("w01-tue@club.example", "easy", 40.0)
    assert first["starts_at"] == "2026-02-24T06:30:00-05:00"
    lifting = [row for row in rows if row["uid"] == "lifting@club.example"]
    assert [row["day"] for row in lifting][:2] == ["2026-03-02", "2026-03-09"]
    assert len({row["recurrence_id"] for row in lifting}) == len(lifting) == 7
    rest = next(row for row in rows if row["kind"] == "rest")
    assert (rest["starts_at"], rest["distance_km"]) == (None, None)


def test_read_takes_the_runners_word_for_a_title(tmp_path, say):
    source = tmp_path / "in.ics"
    source.write_bytes(MEETING)
    [row] = json.loads(say("read", source, "--json", "--all").out)
    assert row["kind"] == "other"
    [row] = json.loads(say("read", source, "--json", "--is", "Team meeting=speed").out)
    assert row["kind"] == "speed"


def test_read_says_where_there_is_nothing_to_say(tmp_path, say):
    source = tmp_path / "in.ics"
    source.write_bytes(MEETING)
    said = say("read", source)
    assert (said.code, said.text) == (0, "")
    assert said.err == "plyocal: no training in this window; --all shows every event in it.\n"
    assert json.loads(say("read", source, "--json").out) == []


def test_many_warnings_are_counted_after_the_first_ones(tmp_path, demo, say):
    broken = b"".join(
        b"BEGIN:VEVENT\r\nUID:%d@broken.example\r\nDTSTART:whenever\r\nSUMMARY:Easy run\r\nEND:VEVENT\r\n" % n
        for n in range(50)
    )
    source = tmp_path / "in.ics"
    source.write_bytes(demo.replace(b"END:VCALENDAR", broken + b"END:VCALENDAR"))
    said = say("plan", source, *FROM)
    assert said.code == 0
    assert len(said.error_lines) == 21
    assert said.error_lines[-1] == "plyocal: 30 more warnings like these."
    assert all("@broken.example" in line for line in said.error_lines[:-1])


def test_json_is_utf8_whatever_the_calendar_was(calendars, say):
    said = say("read", calendars / "latin1_bytes.ics", "--json")
    assert said.code == 0
    assert json.loads(said.out.decode("utf-8"))


def test_check_gives_one_where_a_must_is_broken(demo_file, tmp_path, say):
    merged = tmp_path / "both.ics"
    say("plan", demo_file, "-o", merged, "--merge", *FROM)
    assert say("check", merged).code == 0
    said = say("check", merged, "--per-week", "1")
    assert said.code == 1
    assert all(line.endswith("Leave one out, or move it to another week.") for line in said.text.splitlines())
    rows = json.loads(say("check", merged, "--per-week", "1", "--json").out)
    assert len(rows) == len(said.text.splitlines())
    assert set(rows[0]) == {"rule", "day", "message", "cure", "whose", "source", "uid"}
    assert {row["rule"] for row in rows} == {"sessions-per-week"}


def test_planning_options_reach_the_plan(demo_file, tmp_path, say):
    def planned(*options):
        return json.loads(say("plan", demo_file, "--json", *FROM, *options).out)

    def exercises(rows):
        return {each["exercise"] for row in rows for each in row["exercises"]}

    assert len(planned("--per-week", "1")) == 11
    assert all(row["day"] < "2026-02-01" for row in planned("--until", "2026-01-31"))
    assert all(
        date.fromisoformat(row["day"]).weekday() not in (2, 4) for row in planned("--never", "wed,fri")
    )
    assert all(row["ends_at"][11:16] <= "08:00" for row in planned("--hours", "05:00-08:00"))
    assert not any(
        "2026-01-19" <= row["day"] <= "2026-02-01" for row in planned("--off", "2026-01-19..2026-02-01")
    )
    assert planned("--level", "intermediate")[0]["exercises"][0]["exercise"] == "squat-jumps"
    assert "box-jumps" in exercises(planned("--level", "advanced", "--box"))
    assert "box-jumps" not in exercises(planned("--level", "advanced"))
    assert "jump-rope" not in exercises(planned("--no-rope"))
    assert len(planned("--reduced", "skip")) < len(planned())
    assert planned("--injured")[0]["notes"] == ["injured"]
    assert len({row["load"] for row in planned("--hold", "--until", "2026-01-25")}) == 1
    assert planned("--language", "de")[0]["title"] != planned()[0]["title"]
    assert planned("--plan-name", "second")[0]["uid"] != planned()[0]["uid"]
    assert not any(
        -7 <= int(row["day"][8:]) - 15 <= 7 for row in planned("--race", "2026-02-15") if "-02-" in row["day"]
    )
    assert planned("--is", "Easy run 6 km=rest")[0]["day"] != planned()[0]["day"]
    call = tmp_path / "work.ics"
    call.write_bytes(
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:c\r\nDTSTART:20260107T070000\r\nDTEND:20260107T080000\r\n"
        b"SUMMARY:Call\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    assert planned("--busy", str(call))[0]["day"] != planned()[0]["day"]


def test_no_lawful_place_is_done_and_says_so_in_one_line(demo_file, tmp_path, say):
    output = tmp_path / "plyo.ics"
    said = say("plan", demo_file, "-o", output, "--never", "mon,tue,wed,thu,fri,sat,sun", *FROM)
    assert said.code == 0
    [why] = [line for line in said.text.splitlines() if line.startswith("No lawful place for any session: ")]
    assert "no-clash" in why
    assert why.endswith(".")
    assert events(output.read_bytes()) == 0


def test_warnings_go_to_standard_error_and_the_plan_is_made(calendars, tmp_path, say):
    output = tmp_path / "plyo.ics"
    said = say("plan", calendars / "broken_components.ics", "-o", output, "--from", "2026-04-01")
    assert said.code == 0
    assert said.error_lines
    assert all(line.startswith("plyocal: ") for line in said.error_lines)
    assert output.exists()


def test_today_is_the_first_day_to_plan(demo_file, say, monkeypatch):
    monkeypatch.setattr(cli, "today", lambda: date(2026, 2, 11))
    days = [row["day"] for row in json.loads(say("plan", demo_file, "--json").out)]
    assert days[0] >= "2026-02-11"
    assert days == sorted(days)


def test_preview_writes_one_page(demo_file, tmp_path, say):
    page = tmp_path / "season.html"
    said = say("preview", demo_file, "-o", page, *FROM)
    assert (said.code, said.text) == (0, f"Wrote {page}.\n")
    assert page.read_text(encoding="utf-8").lower().startswith("<!doctype html>")
    assert say("preview", demo_file, "-o", "-", *FROM).out == page.read_bytes()


def test_titles_cannot_command_the_terminal(tmp_path, demo, say):
    source = tmp_path / "in.ics"
    source.write_bytes(demo.replace(b"SUMMARY:Easy run 6 km", b"SUMMARY:Easy run 6 km\x1b[2J\x07"))
    for arguments in (("read", source), ("plan", source, "--explain", *FROM)):
        said = say(*arguments)
        assert said.code == 0
        assert b"\x1b" not in said.out
        assert b"\x07" not in said.out


def test_alone_it_shows_its_help(say):
    said, every = say(), commands.list_commands(None)
    assert said.code == 0
    assert said.text.startswith("Usage: plyocal")
    assert all(f"  {name} " in said.text for name in every)
    for name in every:
        shown = say(name, "--help")
        assert shown.code == 0
        assert shown.text.startswith(f"Usage: plyocal {name}")
    assert "..." not in said.text.partition("Commands:")[2]


def test_every_option_says_what_it_is_for():
    for name in commands.list_commands(None):
        for option in commands.get_command(None, name).params:
            if option.param_type_name == "option":
                assert option.help, (name, option.name)


def started(*arguments, **options):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **options.pop("environment", {})}
    command = [sys.executable, *arguments]
    return subprocess.run(command, capture_output=True, check=False, env=environment, timeout=60, **options)


def test_it_starts_as_a_module_and_ends_with_its_code(demo_file):
    done = started("-m", "plyocal", "plan", str(demo_file), *FROM)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "17 sessions" in done.stdout.decode()
    assert started("-m", "plyocal", "plan", "missing.ics").returncode == 2


def test_a_terminal_of_few_characters_is_spoken_to_all_the_same(demo_file):
    ascii_only = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = started("-m", "plyocal", "plan", str(demo_file), "--explain", *FROM, environment=ascii_only)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"17 sessions" in done.stdout
    as_json = started("-m", "plyocal", "plan", str(demo_file), "--json", *FROM, environment=ascii_only)
    assert "×" in json.loads(as_json.stdout)[0]["exercises"][0]["amount"]


def test_a_reader_that_stops_early_is_no_error(demo_file):
    command = f"{sys.executable} -m plyocal plan {demo_file} --explain --from 2026-01-05 | head -n 1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],  # noqa: S607 - the shell's own pipe is what is tested
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("options", [(), ("--json",), ("-o", "-")])
def test_a_full_disk_behind_standard_output_is_one_line(options, demo_file):
    command = [sys.executable, "-m", "plyocal", "plan", str(demo_file), *FROM, *options]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            timeout=60,
        )
    assert done.returncode == 2
    last = done.stderr.decode().splitlines()[-1]
    assert last.startswith("plyocal: standard output cannot be written: ")
    assert b"Traceback" not in done.stderr


def test_streams_that_are_closed_are_named(demo_file, monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", None)
    assert cli.run(["plan", "-", *FROM]) == 2
    assert capsys.readouterr().err == "plyocal: standard input is closed.\n"
    monkeypatch.setattr(sys, "stdout", None)
    assert cli.run(["plan", str(demo_file), "-o", "-", *FROM]) == 2
    assert capsys.readouterr().err == "plyocal: standard output is closed.\n"


@pytest.mark.parametrize("missing", ["rich", "jinja2"])
def test_without_its_extra_it_says_what_to_install(missing, demo_file, tmp_path):
    program = (
        "import sys\n"
        "class Blocked:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name.partition('.')[0] == {missing!r}:\n"
        f"            raise ModuleNotFoundError('No module named {missing}', name=name)\n"
        "sys.meta_path.insert(0, Blocked())\n"
        "import plyocal\n"
        "from plyocal.__main__ import main\n"
        "sys.exit(main())\n"
    )
    output = tmp_path / "season.html"
    done = started("-c", program, "preview", str(demo_file), "-o", str(output), *FROM)
    assert (done.returncode, done.stdout) == (2, b"")
    [line] = done.stderr.decode().splitlines()
    assert line == f'plyocal: this needs {missing}, which is not installed: pip install "plyocal[cli]"'
    assert not output.exists()
