"""What the options of the command line take, and the cure that is named for what they do not."""

import pytest

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


@pytest.mark.parametrize("count", ["two", "0", "257"])
def test_how_many_workers_is_a_number(count, tmp_path, say):
    said = say("roster", tmp_path, "-o", tmp_path / "plans", "--workers", count)
    assert said.is_refused("'--workers'", "a number from 1 to 256" if count != "two" else "no whole number")


def test_a_folder_is_no_calendar(tmp_path, say):
    assert say("read", tmp_path).is_refused("it is a directory; name the .ics file in it")


@pytest.mark.parametrize("command", ["check", "read", "plan"])
def test_help_says_which_day_is_the_first(command, say):
    said = " ".join(say(command, "--help").text.split())
    assert "First day; today unless given, for read and check that of the last training block." in said
