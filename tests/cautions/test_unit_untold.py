"""Titles of no more than a number are told of, with what makes runs of them."""

from datetime import timedelta
from itertools import chain

from made_seasons import FIRST, running_calendar, running_event

import plyocal
from plyocal import Athlete
from plyocal.errors import UnitUntoldWarning


def told(*titles, **athlete):
    """What is said of a calendar with these titles on Sundays."""
    days = [FIRST + timedelta(days=7 * n + 6) for n in range(len(titles))]
    events = [running_event(day, 90 + n, titles[n]) for n, day in enumerate(days)]
    ends = "END:VCALENDAR"
    content = running_calendar(6).decode().replace(ends, "\r\n".join([*chain(*events), ends]))
    plan = plyocal.schedule(content.encode(), Athlete(**athlete))
    return [str(each) for each in plan.warnings if isinstance(each, UnitUntoldWarning)]


def test_several_numbers_or_letters_are_told_of_with_the_cure():
    cure = "if they are runs, say Athlete(unit='mi') or Athlete(unit='km')"
    for titles in (("14", "16", "18"), ("L 14", "T 8", "L16")):
        (line,) = told(*titles)
        assert line == f"3 events with titles such as {titles[0]!r} were not taken as training; {cure}"
        assert told(*titles, unit="mi") == []


def test_a_few_such_titles_and_other_ones_are_none():
    assert told("14", "16") == []
    assert told("Room 14", "Gate 16", "Bus 18", "2026") == []
