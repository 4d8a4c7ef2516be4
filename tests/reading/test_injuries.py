"""An injury that only the calendar tells of: the runner is asked to say so, once."""

from datetime import timedelta

import pytest
from made_seasons import FIRST, running_calendar, running_event

import plyocal
from plyocal import Athlete
from plyocal.errors import InjuryWarning


def told(*titles, week=1, **athlete):
    events = []
    for number, title in enumerate(titles):
        first = FIRST + timedelta(weeks=week + number)
        event = running_event(first, 90 + number, title)
        event.insert(3, f"DTEND;VALUE=DATE:{first + timedelta(days=3):%Y%m%d}")
        events += event
    ends = "END:VCALENDAR"
    content = running_calendar(6).decode().replace(ends, "\r\n".join([*events, ends]))
    plan = plyocal.schedule(content.encode(), Athlete(**athlete))
    return [str(each) for each in plan.warnings if isinstance(each, InjuryWarning)]


@pytest.mark.parametrize("title", ["Injured (calf)", "Verletzt", "Lesionado", "Stress fracture, in a boot"])
def test_the_runner_is_asked_to_say_so(title):
    day = FIRST + timedelta(weeks=1)
    says = (
        f"{title!r} is in the calendar on {day}; if you come back from an injury, say Athlete(injured=True)"
    )
    assert told(title) == [says]
    assert told(title, injured=True) == []


def test_of_several_the_last_is_told():
    assert [line.partition(" is in")[0] for line in told("Injured", "Still injured")] == ["'Still injured'"]


def test_other_rests_and_an_injury_that_no_session_follows_are_not_told():
    assert told("Flu") == told("Rest") == told("Injured", week=9) == []
