"""What stands at OUT already: whose events may be written over, and which plan its sessions are of."""

import re

import pytest

import plyocal
from plyocal.icsfile import scan
from plyocal.revision import key_of

FROM = ("--from", "2026-01-05")
OTHERS = b"""BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//home//home//EN\r
BEGIN:VEVENT\r
UID:teeth@home.example\r
DTSTAMP:20260101T000000Z\r
DTSTART:20260304T080000Z\r
SUMMARY:Dentist\r
END:VEVENT\r
END:VCALENDAR\r
"""
NAME = b"X-WR-CALNAME:Half marathon in twelve weeks"


@pytest.fixture
def stays(say):
    """Whether a command is refused with these words and leaves a file as it is."""

    def is_refused(path, *command, words):
        before = path.read_bytes()
        return say(*command, "-o", path, *_window(command)).is_refused(*words) and path.read_bytes() == before

    return is_refused


def _window(command):
    return () if command[0] == "remove" else FROM


def keys(path):
    file = scan(path.read_bytes())
    return [key_of(file.uid(each)) for each in file.components if file.uid(each).endswith("@plyocal")]


def downloaded_anew(demo):
    return re.sub(rb"UID:([^@\r]*)", rb"UID:new-\1", demo)


@pytest.mark.parametrize("options", [("plan",), ("plan", "--merge"), ("remove",)])
@pytest.mark.parametrize("content", [OTHERS, OTHERS.replace(b"VEVENT", b"VTODO").replace(b"UID", b"X-UID")])
def test_a_calendar_of_others_is_written_over_only_when_told(
    options, content, demo_file, tmp_path, say, stays
):
    private = tmp_path / "private.ics"
    private.write_bytes(content)
    told = (*options, demo_file)
    assert stays(private, *told, words=("private.ics holds", "choose another name", "--fresh"))
    assert say(*told, "-o", private, "--fresh", *_window(options)).code == 0
    assert b"Dentist" not in private.read_bytes()


@pytest.mark.parametrize("content", [OTHERS, OTHERS[:-20], b"import sys\n", b"<!doctype html>\n<title>Mine"])
def test_a_page_is_written_over_pages_only(content, demo_file, tmp_path, say, stays):
    private, page = tmp_path / "mine.py", tmp_path / "season.html"
    private.write_bytes(content)
    assert stays(private, "preview", demo_file, words=("is no page", "season.html", "--fresh"))
    assert say("preview", demo_file, "-o", private, "--fresh", *FROM).code == 0
    say("preview", demo_file, "-o", page, *FROM)
    drawn = page.read_bytes()
    assert say("preview", demo_file, "-o", page, "--box", *FROM).code == 0
    assert say("preview", demo_file, "-o", page, *FROM).code == 0
    assert page.read_bytes() == drawn
    page.write_bytes(drawn.replace(b'<meta name="generator" content="plyocal">', b""))
    assert say("preview", demo_file, "-o", page, *FROM).code == 0
    assert page.read_bytes() == drawn


def test_a_page_does_not_get_a_calendar_s_name(demo_file, tmp_path, say):
    output = tmp_path / "season.ICS"
    refused = say("preview", demo_file, "-o", output, *FROM)
    assert refused.is_refused("a calendar's name", "season.html", "--fresh")
    assert not output.exists()
    assert say("preview", demo_file, "-o", output, "--fresh", *FROM).code == 0


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("plyo.html", "page"),
        ("plyo.HTM", "page"),
        ("plyo.pdf", "document"),
        ("plyo.txt", "document"),
        ("plyo.png", "picture"),
        ("plyo.webp", "picture"),
        ("plyo.csv", "table"),
        ("plyo.json", "data file"),
    ],
)
def test_a_calendar_does_not_get_another_file_s_name(name, what, demo_file, tmp_path, say):
    output = tmp_path / name
    for command in (("plan",), ("plan", "--merge"), ("plan", "--dry-run"), ("remove",)):
        options = FROM if "plan" in command else ()
        refused = say(command[0], demo_file, *command[1:], "-o", output, *options)
        assert refused.is_refused(
            f"{name} is a {what}'s name", "this is a calendar", "such as plyo.ics", "--fresh"
        )
    assert not output.exists()
    assert say("plan", demo_file, "-o", output, "--fresh", *FROM).code == 0
    merging = ("--merge", "--in-place", *FROM)
    assert say("plan", demo_file.rename(output), "-o", output, *merging).code == 0


def test_who_forgets_merge_on_the_merged_file_is_told_of_it(demo_file, tmp_path, say, stays):
    output = tmp_path / "both.ics"
    say("plan", demo_file, "-o", output, "--merge", *FROM)
    assert stays(output, "plan", demo_file, words=("merged into it", "add --merge again"))
    assert "--fresh" not in say("plan", demo_file, "-o", output, *FROM).err


@pytest.mark.parametrize("options", [(), ("--merge",)])
def test_a_file_of_others_is_safe_also_where_the_plan_before_is_named(
    options, demo_file, tmp_path, say, stays
):
    plyo, private = tmp_path / "plyo.ics", tmp_path / "private.ics"
    say("plan", demo_file, "-o", plyo, *FROM)
    private.write_bytes(OTHERS)
    command = ("plan", demo_file, "--previous", plyo, *options)
    assert stays(private, *command, words=("private.ics holds", "--fresh"))


def test_the_merged_file_is_planned_into_again_whatever_became_of_the_running_plan(
    demo_file, demo, tmp_path, say
):
    output = tmp_path / "both.ics"
    say("plan", demo_file, "-o", output, "--merge", *FROM)
    old = set(keys(output))
    for changed in (downloaded_anew(demo), demo.replace(b"Tempo run", b"Long run"), demo):
        demo_file.write_bytes(changed)
        assert say("plan", demo_file, "-o", output, "--merge", *FROM).code == 0
        assert plyocal.remove(output) == changed
        assert set(keys(output)) == old


def test_what_was_removed_goes_onto_itself_and_onto_the_merged_file(demo_file, demo, tmp_path, say, stays):
    merged, output = tmp_path / "both.ics", tmp_path / "bare.ics"
    say("plan", demo_file, "-o", merged, "--merge", *FROM)
    both = merged.read_bytes()
    for _ in range(2):
        assert say("remove", merged, "-o", output).code == 0
        assert output.read_bytes() == demo
    demo_file.write_bytes(downloaded_anew(demo))
    assert say("remove", demo_file, "-o", merged).code == 0
    merged.write_bytes(both)
    assert say("remove", merged, "-o", merged, "--in-place").code == 0
    assert merged.read_bytes() == demo
    say("plan", demo_file, "-o", merged, "--fresh", "--plan-name", "theirs", *FROM)
    assert stays(merged, "remove", output, words=("events that the input does not", "--fresh"))


@pytest.mark.parametrize("options", [(), ("--merge",)])
def test_sessions_of_a_calendar_that_was_renamed_are_not_doubled(
    options, demo_file, demo, tmp_path, say, stays
):
    output = tmp_path / "out.ics"
    say("plan", demo_file, "-o", output, *options, *FROM)
    before = keys(output)
    assert demo.count(NAME) == 1
    demo_file.write_bytes(demo.replace(NAME, b"X-WR-CALNAME:Spring"))
    cure = ("--plan-name", "Half marathon in twelve weeks")
    told = "{} {!r}".format(*cure).replace("'", '"')
    assert stays(output, "plan", demo_file, *options, words=("sessions of another plan", told, "--fresh"))
    assert say("plan", demo_file, "-o", output, *options, *cure, *FROM).code == 0
    assert keys(output) == before
    assert say("plan", demo_file, "-o", output, *options, "--fresh", *FROM).code == 0
    assert len(keys(output)) == len(before)
    assert not set(keys(output)) & set(before)


def test_who_has_a_calendar_without_a_name_is_told_to_name_the_plan(demo_file, demo, tmp_path, say, stays):
    output = tmp_path / "plyo.ics"
    for uid in (b"first", b"other"):
        unnamed = demo.replace(NAME, b"X-NOTHING:").replace(b"UID:", b"UID:" + uid)
        demo_file.write_bytes(unnamed.replace(b"\r\nNAME:", b"\r\nX-NOTHING:"))
        if not output.exists():
            assert say("plan", demo_file, "-o", output, *FROM).code == 0
    assert stays(
        output, "plan", demo_file, words=("--plan-name", "without a name of its own", "always the same")
    )


@pytest.mark.parametrize("options", [(), ("--merge",)])
def test_a_calendar_that_got_a_name_goes_on_with_the_plan_it_had(options, demo_file, demo, tmp_path, say):
    output = tmp_path / "plyo.ics"
    unnamed = demo.replace(NAME, b"X-NOTHING:").replace(b"\r\nNAME:", b"\r\nX-NOTHING:")
    demo_file.write_bytes(unnamed)
    assert say("plan", demo_file, "-o", output, *options, *FROM).code == 0
    before = keys(output)
    demo_file.write_bytes(demo)
    refused = say("plan", demo_file, "-o", output, *options, *FROM)
    name = re.search('add --plan-name "([^"]+)" to go on with it', refused.err)[1]
    assert refused.code == 2
    assert say("plan", demo_file, "-o", output, *options, "--plan-name", name, *FROM).code == 0
    assert keys(output) == before


def test_a_plan_s_name_that_a_shell_would_run_is_not_put_into_a_command(demo_file, tmp_path, say, stays):
    output = tmp_path / "plyo.ics"
    say("plan", demo_file, "-o", output, "--plan-name", "$(date)", *FROM)
    assert stays(output, "plan", demo_file, words=("add --plan-name and the name it had",))
    assert "date" not in say("plan", demo_file, "-o", output, *FROM).err


def test_another_plan_as_the_plan_before_is_refused(demo_file, tmp_path, say):
    output = tmp_path / "plyo.ics"
    say("plan", demo_file, "-o", output, "--plan-name", "Autumn", *FROM)
    said = say("plan", demo_file, "--previous", output, *FROM)
    assert said.is_refused('--plan-name "Autumn"', "leave out --previous")


def test_sessions_of_another_plan_in_the_calendar_are_told_of_in_a_line(demo_file, tmp_path, say):
    output, both = tmp_path / "both.ics", tmp_path / "second.ics"
    say("plan", demo_file, "-o", output, "--merge", *FROM)
    assert say("plan", output, *FROM).err == ""
    output.write_bytes(output.read_bytes().replace(NAME, b"X-WR-CALNAME:Spring"))
    for command in (
        ("plan", output),
        ("plan", output, "-o", both, "--merge"),
        ("preview", output, "-o", "-"),
    ):
        said = say(*command, *FROM)
        (line,) = [each for each in said.error_lines if each.startswith("plyocal: ")]
        assert "another plan stand in it: 17" in line
        assert "--plan-name" in line
    assert say("plan", output, "--plan-name", "Half marathon in twelve weeks", *FROM).err == ""
    assert say("plan", output, "-o", both, "--merge", *FROM).code == 0
