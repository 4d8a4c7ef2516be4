"""What the options of the command line take, and the cure that is named for what they do not."""

import pytest

FROM = ("--from", "2026-01-05")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--plan-name", " "), "plan's name is empty"),
        (("--off", "20.12.2026-27.12.2026"), "like 2026-05-17..2026-05-24"),
    ],
)
def test_what_an_option_does_not_take_is_refused_with_its_cure(arguments, words, demo_file, say):
    assert say("plan", demo_file, *arguments, *FROM).is_refused(words)
