"""Messages: an option is spoken of in Python's words, and in those of whoever says it."""

import pickle
import re
from datetime import date
from pathlib import Path

import pytest

from plyocal.messages import Message, Option

LIBRARY = Path(__file__).parent.parent / "plyocal"
DAY = date(2026, 4, 1)


@pytest.mark.parametrize(
    ("option", "told"),
    [
        (Option("until"), "until"),
        (Option("timezone", "read"), "read(timezone=…)"),
        (Option("start", "schedule", DAY), "schedule(start=date(2026, 4, 1))"),
        (Option("races", "Athlete", (DAY,)), "Athlete(races=(date(2026, 4, 1),))"),
        (Option("off", "Athlete", ((DAY, DAY),)), "Athlete(off=((date(2026, 4, 1), date(2026, 4, 1)),))"),
        (Option("overrides", "read", {"Sam's 5K": "easy"}), """read(overrides={"Sam's 5K": 'easy'})"""),
    ],
)
def test_an_option_is_told_as_python_has_it(option, told):
    assert str(option) == told
    assert Message("say ", option) == f"say {told}"


def test_a_message_in_a_message_keeps_its_options_also_from_another_process():
    inner = Message("see ", Option("until"))
    message = pickle.loads(pickle.dumps(Message("line 3: ", inner, ".")))  # noqa: S301 - made here
    assert message == "line 3: see until."
    assert message.said(lambda option: option.keyword.upper()) == "line 3: see UNTIL."


def test_only_the_command_line_speaks_of_flags():
    for path in LIBRARY.rglob("*.py"):
        if "cli" not in path.parts:
            assert not re.search(r"--[a-z]+[ ).;\"{]", path.read_text()), f"{path}: say it with Option"
