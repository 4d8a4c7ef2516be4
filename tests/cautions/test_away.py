"""A holiday on which sessions are planned is told, with what keeps its days free."""

from datetime import date, timedelta

import pytest
from made_seasons import FIRST, running_calendar, running_event

import plyocal
from plyocal import Athlete
from plyocal.errors import AwayWarning

MONDAY = FIRST + timedelta(weeks=2)


def told(title, days=7, also="", first=MONDAY, **athlete):
    """What is said of an event of so many days, and of another of that name after it."""
    event = running_event(first, 99, title)
    event.insert(3, f"DTEND;VALUE=DATE:{first + timedelta(days=days):%Y%m%d}")
    if also:
        after = running_event(MONDAY + timedelta(weeks=1), 98, also)
        event += [*after[:3], f"DTEND;VALUE=DATE:{MONDAY + timedelta(weeks=2):%Y%m%d}", *after[3:]]
    ends = "END:VCALENDAR"
    content = running_calendar(5).decode().replace(ends, "\r\n".join([*event, ends]))
    plan = plyocal.schedule(content.encode(), Athlete(**athlete))
    lines = [str(each) for each in plan.warnings if isinstance(each, AwayWarning)]
    return [line for line in lines if repr(title) in line]


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
        "Skiing in Morzine",
        "Winter break - Florida",
        "Semaine de ski",
        "Settimana bianca",
        "On leave",
        "Lanzarote",
        "Rome with Ana",
        "Hiking in Madeira",
    ],
)
def test_a_holiday_with_sessions_on_its_days_is_told_with_the_cure(title):
    off = "if you do not train then, say Athlete(off=((date(2026, 3, 16), date(2026, 3, 22)),))"
    assert told(title) == [f"{title!r} has a session on one of its days; {off}"]
    assert told(title, off=((date(2026, 3, 16), date(2026, 3, 22)),)) == []


def test_a_place_alone_takes_three_days_and_a_word_for_a_holiday_two():
    wednesday = MONDAY + timedelta(days=2)
    assert told("Lanzarote", 3, first=wednesday) != [] == told("Lanzarote", 2, first=wednesday)
    assert told("Camping", 2, first=wednesday) != []
    assert told("Lanzarote", 28) == []


def test_what_comes_again_is_no_holiday():
    """A team's work is called by one name and a number."""
    assert told("Apollo 12", also="Apollo 13") == [] != told("Apollo 12", also="Gemini 13")


def test_so_many_of_its_days_are_counted():
    (line,) = told("Vacation", days=14)
    assert "has sessions on 2 of its days; " in line


@pytest.mark.parametrize(
    ("title", "days"),
    [
        ("Vacation", 1),
        ("Ana visits", 7),
        ("Vacation, no running", 7),
        ("Tom school trip", 5),
        ("Mia at camp", 5),
        ("Exams", 5),
        ("Base phase", 7),
        ("Trainingslager Mallorca", 7),
    ],
)
def test_a_day_another_event_and_a_rest_are_none(title, days):
    assert told(title, days) == []
