"""An event that may be the season's race is told of, with what makes it one."""

from datetime import date, timedelta
from itertools import chain

import pytest
from made_seasons import FIRST, running_event

import plyocal
from plyocal import Athlete
from plyocal.errors import RaceUntoldWarning

SUNDAY = FIRST + timedelta(weeks=6, days=-1)


def told(title, day=SUNDAY, race="", **athlete):
    """What is said of six weeks of easy runs with this event, and perhaps a race in their middle."""
    events = [running_event(FIRST + timedelta(days=2 * n), n, "Easy run 8 km") for n in range(20)]
    events += [running_event(SUNDAY - timedelta(weeks=3), 80, race)] if race else []
    lines = chain(*events, running_event(day, 90, title))
    content = "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", ""])
    plan = plyocal.schedule(content.encode(), Athlete(**athlete))
    return [str(each) for each in plan.warnings if isinstance(each, RaceUntoldWarning)]


@pytest.mark.parametrize(
    "title", ["Manchester 10", "13.1 Cardiff", "26.2 London", "Berlin 42,2", "Great Foo 10"]
)
def test_a_name_and_a_races_distance_may_be_the_race(title):
    cure = "was not taken as training; if it is your race, say Athlete(races=(date(2026, 4, 12),))"
    assert told(title) == [f"{title!r} on 2026-04-12 {cure}"]
    assert told(title, race="Foo 5K race") != []
    assert told(title, races=(date(2026, 4, 12),)) == []


@pytest.mark.parametrize(
    "title", ["Room 10", "Manchester", "Manchester 11", "Dentist 10", "Lunch with Ana at 10"]
)
def test_other_numbers_and_words_of_another_life_are_none(title):
    assert told(title) == []


def test_what_comes_weeks_before_the_last_run_or_a_race_is_none():
    assert told("Manchester 10", SUNDAY - timedelta(weeks=2)) == []
    assert told("Manchester 10", SUNDAY - timedelta(weeks=3), race="Foo 5K race") == []
