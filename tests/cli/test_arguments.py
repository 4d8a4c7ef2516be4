"""What the options of the command line take, and the cure that is named for what they do not."""

import re

import pytest

from plyocal.cli.commands import commands
from plyocal.cli.group import LATER

FROM = ("--from", "2026-01-05")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--plan-name", " "), "plan's name is empty"),
        (("--per-week", "two"), "'--per-week': 'two': write 1 or 2 sessions a week."),
        (("--age", "ten"), "'ten' is no whole number."),
        (("--off", "20.12.2026-27.12.2026"), "like 2026-05-17..2026-05-24"),
    ],
)
def test_what_an_option_does_not_take_is_refused_with_its_cure(arguments, words, demo_file, say):
    assert say("plan", demo_file, *arguments, *FROM).is_refused(words)


def test_words_may_be_written_large(demo_file, say):
    large = ("--level", "Advanced", "--units", "KM", "--reduced", "Rope", "--language", "DE")
    said = say("plan", demo_file, *large, *FROM)
    assert (said.code, said.out) == (0, say("plan", demo_file, *map(str.lower, large), *FROM).out)
    assert say("demo", "--level", "expert").is_refused("'--level'")


@pytest.mark.parametrize("count", ["two", "0", "257"])
def test_how_many_workers_is_a_number(count, tmp_path, say):
    said = say("roster", tmp_path, "-o", tmp_path / "plans", "--workers", count)
    assert said.is_refused("'--workers'", "a number from 1 to 256" if count != "two" else "no whole number")


def test_a_folder_is_no_calendar(tmp_path, say):
    assert say("read", tmp_path).is_refused("it is a directory; name the .ics file in it")


@pytest.mark.parametrize(
    ("command", "first"),
    [
        ("check", "that of the last training block"),
        ("read", "that of the last training block"),
        ("plan", "today"),
    ],
)
def test_help_says_which_day_is_the_first(command, first, say):
    said = " ".join(say(command, "--help").text.split())
    assert f"First day; {first} unless given." in said


def test_check_takes_a_plan_s_options_and_lists_those_that_change_it(demo_file, tmp_path, say):
    merged = tmp_path / "both.ics"
    filling = ("--no-rope", "--hold", "--language", "de", "--plan-name", "Spring")
    say("plan", demo_file, "-o", merged, "--merge", *FROM, *filling)
    said, others = (say("check", merged, *each, *FROM) for each in (filling, ()))
    assert (said.code, said.out, said.err) == (0, others.out, others.err)
    listed, of_plan = (say(command, "--help").text for command in ("check", "plan"))
    assert not [option for option in filling if option.startswith("--") and option in listed]
    assert all(option in of_plan for option in filling if option.startswith("--"))
    assert "--reduced" in listed


def test_help_lists_every_command_and_how_to_begin(say):
    said = say("--help").text
    listed = re.findall(r"^  (\w+)  +[A-Z]", said, re.MULTILINE)
    assert sorted(listed) == sorted({*commands.commands, *LATER})
    assert "plyocal plan IN.ics -o plyo.ics" in said


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("plan",), "'IN.ics'. See plyocal plan --help."),
        (("plan", "my", "runs.ics"), "(runs.ics). A name with spaces in it needs quotes around it. See"),
        (("plan", "in.ics", "--lvl"), " See plyocal plan --help."),
        (("preview", "in.ics"), " See plyocal preview --help."),
        (("pl",), " See plyocal --help."),
    ],
)
def test_a_command_line_that_is_not_understood_names_the_help(arguments, words, say):
    said = say(*arguments)
    assert said.is_refused(words)
    assert not re.search(r"[?)]\. See", said.err.replace("(runs.ics).", ""))


@pytest.mark.parametrize(
    ("name", "what"), [("season.PDF", "document"), ("season.gif", "picture"), ("season.csv", "table")]
)
def test_no_page_gets_another_file_s_name(name, what, demo_file, tmp_path, say):
    output = tmp_path / name
    refused = say("preview", demo_file, "-o", output, *FROM)
    assert refused.is_refused(f"a {what}'s name", "season.html", "--fresh")
    assert not output.exists()
    assert say("preview", demo_file, "-o", output, "--fresh", *FROM).code == 0
