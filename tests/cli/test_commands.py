"""The command line as a user meets it: streams, exit codes, and which files exist afterwards."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

import plyocal
from plyocal.cli import commands as cli
from plyocal.cli.commands import commands
from plyocal.explaining.auditing import CURED, NO_DAY_FREE
from plyocal.icsfile import scan

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "examples" / "half_marathon.ics"
FROM = ("--from", "2026-01-05")
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffdb0043000a07") + bytes(range(256)) * 8
MEETING = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260302T090000Z\r\n"
    b"SUMMARY:Team meeting\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def events(ics):
    return sum(component.name == "VEVENT" for component in scan(ics).components)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "the file is empty"),
        (JPEG, "no BEGIN:VCALENDAR"),
        (b"PK\x03\x04\x14\x00\x08\x08", "unpack it"),
        (b"\r\n<!DOCTYPE html><title>Sign in</title>", "a web page"),
        (MEETING, "no run in it"),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n", "line 3: the calendar breaks off here"),
        ("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".encode("utf-16"), "UTF-16"),
        (b"BEGIN:VCALENDAR\rVERSION:2.0\rEND:VCALENDAR\r", "CR"),
    ],
    ids=["empty", "jpeg", "archive", "page", "no run", "truncated", "utf-16", "bare cr"],
)
def test_what_is_no_running_calendar_is_refused(content, words, tmp_path, say):
    source, output = tmp_path / "in.ics", tmp_path / "out.ics"
    source.write_bytes(content)
    assert say("plan", source, "-o", output, *FROM).is_refused("in.ics", words)
    assert say("plan", source, "-o", output, "--merge", *FROM).is_refused(words)
    assert say("preview", source, "-o", tmp_path / "season.html", *FROM).is_refused(words)
    assert not output.exists()


def test_a_missing_file_and_a_directory_are_refused(tmp_path, say):
    output = tmp_path / "out.ics"
    assert say("plan", tmp_path / "missing.ics", "-o", output).is_refused("missing.ics", "no such file")
    assert say("plan", tmp_path, "-o", output).is_refused("directory")
    assert say("plan", "https://example.org/me.ics", "-o", output).is_refused(
        "me.ics", "download the calendar"
    )
    for command in ("read", "check"):
        assert say(command, tmp_path / "missing.ics").is_refused("missing.ics")
    assert say("remove", tmp_path / "missing.ics", "-o", output).is_refused("missing.ics")
    assert not output.exists()


def test_a_calendar_wholly_in_the_past_is_refused_and_says_when_it_ended(demo_file, tmp_path, say):
    output = tmp_path / "out.ics"
    said = say("plan", demo_file, "-o", output, "--from", "2027-01-01")
    assert said.is_refused("no run from 2027-01-01 on", "the last is on 2026-03-29")
    assert not output.exists()
    cure = re.search(r"such as (--from [0-9-]+)\.", said.err)[1]
    assert say("plan", demo_file, "-o", output, *cure.split()).code == 0
    assert "2026-03-29" in say("read", demo_file, "--from", "2027-01-01").err


def test_sessions_alone_are_told_from_a_running_calendar(demo_file, tmp_path, say):
    output = tmp_path / "out.ics"
    say("plan", demo_file, "-o", output, *FROM)
    assert say("plan", output, *FROM).is_refused(
        "out.ics", "plyocal's sessions alone", "calendar with the runs"
    )


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
    assert say(*named).is_refused(words)


def test_explain_says_why(demo_file, say):
    said = say("plan", demo_file, "--explain", *FROM)
    assert said.text.count("(strategic-slot)") >= 17
    assert "(recovery-gap)" in said.text
    assert "7 days stay clear (race-clear)" in said.text


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
    assert said.error_lines[-2].endswith("--from shows other days.")
    assert said.error_lines[-1] == "2 events were not taken as training; --all shows them."
    everything = say("read", SAMPLE, "--all").text.splitlines()
    assert any(" other " in line and "Dentist" in line for line in everything)
    part = say("read", SAMPLE, "--from", "2026-03-02", "--until", "2026-03-08").text.splitlines()
    assert [line[:10] for line in part] == [f"2026-03-{day:02}" for day in range(2, 9)]


def test_read_names_what_looks_most_like_training_and_was_not_taken_as_such(demo_file, say):
    content = demo_file.read_bytes().replace(b"SUMMARY:Half marathon\r\n", b"SUMMARY:With Tom 45 min\r\n")
    demo_file.write_bytes(content.replace(b"SUMMARY:Rest\r\n", b"SUMMARY:Dentist 30 min\r\n", 2))
    said = say("read", demo_file)
    assert said.error_lines[-1] == (
        "2 events were not taken as training; --all shows them."
        " If 'With Tom 45 min' (2026-03-29) is training, say so with --is."
    )
    assert "not taken" not in say("read", demo_file, "--all").err
    assert "With Tom 45 min" in say("read", demo_file, "--all").text
    assert "not taken" not in say("read", demo_file, "--json").err
    assert say("read", demo_file, "--until", "2026-03-28").error_lines[-1].startswith("1 event was not taken")


def test_read_from_a_day_on_tells_too_of_what_follows_soon_after_the_last_run(demo_file, say):
    for title, day in (("Flu", "20260415"), ("Dinner", "20260416"), ("Sick", "20260601")):
        event = f"BEGIN:VEVENT\r\nUID:{day}\r\nDTSTART;VALUE=DATE:{day}\r\nSUMMARY:{title}\r\nEND:VEVENT\r\n"
        content = demo_file.read_bytes().replace(b"END:VCALENDAR", f"{event}END:VCALENDAR".encode())
        demo_file.write_bytes(content)
    from_march = say("read", demo_file, "--from", "2026-03-16").text.splitlines()
    assert from_march[-1].startswith("2026-04-15 rest ")
    everything = say("read", demo_file, "--from", "2026-03-16", "--all").text.splitlines()
    assert [line[:10] for line in everything[-2:]] == ["2026-04-15", "2026-04-16"]
    assert say("read", demo_file).text.splitlines()[-1].startswith("2026-03-29 race ")
    until = say("read", demo_file, "--from", "2026-03-16", "--until", "2026-03-29").text
    assert until.splitlines() == from_march[:-1]


def test_read_gives_objects_of_eleven_fields(say):
    rows = json.loads(say("read", SAMPLE, "--json", "--all").out)
    fields = ["uid", "recurrence_id", "day", "title", "kind", "distance_km", "duration_min"]
    fields += ["starts_at", "ends_at", "evidence", "not_run"]
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


def test_a_calendar_without_any_event_is_told_as_such(tmp_path, say):
    source, none = tmp_path / "in.ics", "here is no event in it at all. Export the calendar again"
    source.write_bytes(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")
    assert say("plan", source, *FROM).is_refused("in.ics", none)
    assert say("preview", source, "-o", tmp_path / "season.html").is_refused(none)
    said = say("read", source)
    assert (said.code, said.text) == (0, "")
    assert none in said.err
    assert none in say("check", source).text


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
    assert all(line.endswith((NO_DAY_FREE, CURED)) for line in said.text.splitlines())
    rows = json.loads(say("check", merged, "--per-week", "1", "--json").out)
    assert len(rows) == len(said.text.splitlines())
    assert set(rows[0]) == {"rule", "day", "message", "cure", "whose", "source", "uid", "title", "starts_at"}
    assert {row["rule"] for row in rows} == {"sessions-per-week"}


def test_check_finds_no_session_right_while_it_hurts(demo_file, tmp_path, say):
    output = tmp_path / "both.ics"
    say("plan", demo_file, "-o", output, "--merge", *FROM)
    said = say("check", output, "--pain")
    assert said.code == 1
    assert said.text.count("no session is right while it hurts (level-gate). Rest from jumping") == 17
    assert said.text.count("\n") == 17
    assert say("check", demo_file, "--pain").code == 0


def test_planning_options_reach_the_plan(demo_file, tmp_path, say):
    def planned(*options):
        rows = json.loads(say("plan", demo_file, "--json", *FROM, *options).out)
        assert rows
        return rows

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
    assert planned("--level", "intermediate")[0]["exercises"][0]["exercise"] == "broad-jumps"
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
    cause = "mostly on a weekday kept free of sessions (no-clash); --explain tells of each day."
    assert why == f"No lawful place for any session: {cause}"
    assert events(output.read_bytes()) == 0
    high = ("--from", "2026-03-02", "--until", "2026-03-08", "--reduced", "skip")
    assert "No session to add: no week of it lacks one.\n" in say("plan", demo_file, *high).text


def test_an_unknown_time_zone_is_told_of_once(tmp_path, demo, say):
    source = tmp_path / "in.ics"
    zoned = demo.replace(b"DTSTART:", b"DTSTART;TZID=Mars/Olympus:", 3).replace(
        b"DTSTART:", b"DTSTART;TZID=Mars/Hellas:", 1
    )
    source.write_bytes(zoned)
    first, second = say("plan", source, *FROM).error_lines
    assert ", and 2 more: time zone 'Mars/Olympus' is unknown" in first
    assert ": time zone 'Mars/Hellas' is unknown" in second
    assert "more" not in second


def test_events_that_cannot_be_read_are_told_of_where_no_run_is_found(tmp_path, say):
    source = tmp_path / "in.ics"
    source.write_bytes(MEETING.replace(b"20260302T090000Z", b"whenever"))
    assert say("plan", source, *FROM).is_refused(
        "no run in it; 1 of its events cannot be read", "plyocal read"
    )


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


def test_preview_keeps_the_places_of_the_plan_before_where_it_is_named(demo_file, tmp_path, say):
    plyo, page, later = tmp_path / "plyo.ics", tmp_path / "season.html", demo_file.with_name("later.ics")
    say("plan", demo_file, "-o", plyo, "--never", "wed", *FROM)
    assert say("preview", demo_file, "-o", page, "--previous", plyo, *FROM).code == 0
    kept = page.read_bytes()
    say("plan", demo_file, "-o", later, "--merge", "--previous", plyo, *FROM)
    assert say("preview", later, "-o", "-", *FROM).out == kept
    assert say("preview", demo_file, "-o", "-", *FROM).out != kept
    say("plan", demo_file, "-o", later, "--fresh", "--plan-name", "Other", *FROM)
    assert say("preview", demo_file, "-o", "-", "--previous", later, *FROM).is_refused(
        "another plan", "Other"
    )


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
