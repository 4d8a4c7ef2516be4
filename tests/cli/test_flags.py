"""Flags: what the library says of its options is told in those of the command line."""

import re
from datetime import date
from pathlib import Path

import click
import pytest

from plyocal import schedule
from plyocal.cli.commands import commands
from plyocal.cli.flags import FLAGS, in_flags
from plyocal.errors import NoRunError
from plyocal.messages import Message, Option

LIBRARY = Path(__file__).parent.parent.parent / "plyocal"
DAY = date(2026, 4, 1)


def test_every_option_that_the_library_speaks_of_has_a_flag_and_each_flag_is_one():
    written = "".join(path.read_text() for path in LIBRARY.rglob("*.py"))
    spoken = set(re.findall(r'\bOption\(\s*"(\S+?)"', written))
    assert spoken - {"box"} == set(FLAGS)
    plan = commands.get_command(click.Context(commands), "plan")
    flags = {flag for option in plan.params for flag in option.opts}
    assert {flag for flag in FLAGS.values() if flag.startswith("--")} <= flags
    assert {"read", "remove"} == {
        flag.partition(" ")[2] for flag in FLAGS.values() if not flag.startswith("--")
    }


@pytest.mark.parametrize(
    ("option", "told"),
    [
        (Option("until"), "--until"),
        (Option("injured", "Athlete", True), "--injured"),
        (Option("calendar.warnings"), "plyocal read"),
        (Option("plyocal.remove"), "plyocal remove"),
        (Option("start", "schedule", DAY), "--from 2026-04-01"),
        (Option("races", "Athlete", (DAY,)), "--race 2026-04-01"),
        (
            Option("off", "Athlete", ((DAY, DAY), (DAY, date(2026, 4, 7)))),
            "--off 2026-04-01 --off 2026-04-01..2026-04-07",
        ),
        (Option("overrides", "read", {"Quality day": "speed"}), '--is "Quality day=speed"'),
    ],
)
def test_an_option_is_told_as_its_flag(option, told):
    assert in_flags(Message("say ", option, ".")) == f"say {told}."


def test_any_other_text_stays_as_it_is():
    assert in_flags("start=1") == "start=1"


def test_what_a_command_says_has_flags_and_what_the_library_says_has_keywords(demo_file, say):
    late = say("plan", demo_file, "--from", "2027-01-01")
    assert late.is_refused("Choose an earlier start, such as --from 2026-01-06.")
    hurts = say("plan", demo_file, "--pain")
    assert hurts.is_refused(
        '("Plyo"), delete that calendar.', "merged into a file, take them out of it with plyocal remove."
    )
    with pytest.raises(NoRunError, match=r"such as schedule\(start=date\(2026, 1, 6\)\)\.$"):
        schedule(demo_file, start=date(2027, 1, 1))


def test_what_is_refused_in_a_roster_and_warned_of_has_flags_too(tmp_path, say):
    calendars, plans = tmp_path / "calendars", tmp_path / "plans"
    calendars.mkdir()
    run = "BEGIN:VEVENT\nUID:{0}\nDTSTART:202604{0:02}T060000Z\nSUMMARY:{1}\nEND:VEVENT\n"
    for name, title in (("runner", "Easy run 8 km"), ("reader", "Book club")):
        text = "".join(run.format(day, title) for day in (2, 4, 9))
        (calendars / f"{name}.ics").write_text(f"BEGIN:VCALENDAR\n{text}END:VCALENDAR\n")
    assert say("roster", calendars, "-o", plans, "--from", "2026-04-01").code == 1
    told = (plans / "summary.csv").read_text()
    assert "name it with --timezone" in told
    assert "name it with --timezone" in (plans / "runner.html").read_text()
    assert "Tell plyocal which titles are runs (--is)" in told
