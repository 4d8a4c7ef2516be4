"""A holiday on which sessions are planned is told, with what keeps its days free."""

from datetime import date, timedelta

import pytest
from made_seasons import FIRST, running_calendar, running_event

import plyocal
from plyocal import Athlete
from plyocal.errors import AwayWarning

MONDAY = FIRST + timedelta(weeks=2)


def told(title, days=7, **athlete):
    event = running_event(MONDAY, 99, title)
    event.insert(3, f"DTEND;VALUE=DATE:{MONDAY + timedelta(days=days):%Y%m%d}")
    ends = "END:VCALENDAR"
    content = running_calendar(5).decode().replace(ends, "\r\n".join([*event, ends]))
    plan = plyocal.schedule(content.encode(), Athlete(**athlete))
    return [str(each) for each in plan.warnings if isinstance(each, AwayWarning)]


@pytest.mark.parametrize(
    "title",
    [
        "Vacation Madeira",
        "OOO",
        "Lisbon (work trip)",
        "Skiurlaub",
        "Herbstferien",
        "Vacances à Nice",
        "Viaje a Roma",
        "Ferie in Sardegna",
        "Zomervakantie",
        "Férias",
        "Sommarsemester",
        "Sommerferie",
        "Talviloma",
        "Отпуск",
        "夏休み",
    ],
)
def test_a_holiday_with_sessions_on_its_days_is_told_with_the_cure(title):
    off = "if you do not train then, say Athlete(off=((date(2026, 3, 16), date(2026, 3, 22)),))"
    assert told(title) == [f"{title!r} has a session on one of its days; {off}"]
    assert told(title, off=((date(2026, 3, 16), date(2026, 3, 22)),)) == []


def test_so_many_of_its_days_are_counted():
    (line,) = told("Vacation", days=14)
    assert "has sessions on 2 of its days; " in line


@pytest.mark.parametrize(("title", "days"), [("Vacation", 1), ("Ana visits", 7), ("Vacation, no running", 7)])
def test_a_day_another_event_and_a_rest_are_none(title, days):
    assert told(title, days) == []
