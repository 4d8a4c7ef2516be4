"""A rest beside a run on whose day a session is planned is told, with what keeps the day free."""

from datetime import timedelta

from made_seasons import FIRST, running_calendar, running_event

import plyocal
from plyocal import Athlete
from plyocal.errors import RestedRunWarning


def told(weeks, *titles, **athlete):
    """What is told of so many weeks with these events: title, week and weekday from 0 on."""
    content = running_calendar(weeks).decode()
    for number, (title, week, day) in enumerate(titles, start=90):
        event = running_event(FIRST + timedelta(weeks=week, days=day), number, title)
        content = content.replace("END:VCALENDAR", "\r\n".join([*event, "END:VCALENDAR"]))
    plan = plyocal.schedule(content.encode(), Athlete(**athlete))
    return [str(each) for each in plan.warnings if isinstance(each, RestedRunWarning)]


def session_day():
    """The week and weekday of a session after a run, in the plan of six weeks."""
    plan = plyocal.schedule(running_calendar(6), Athlete())
    day = next(each.day for each in plan.sessions if each.anchor and each.anchor.place.is_after_run)
    return divmod((day - FIRST).days, 7)


def test_a_rest_beside_a_run_with_a_session_is_told_with_the_cure():
    week, weekday = session_day()
    day = FIRST + timedelta(weeks=week, days=weekday)
    (line,) = told(6, ("Rest day", week, weekday))
    assert line.startswith("'Rest day' and 'Easy run")
    named = f"date({day.year}, {day.month}, {day.day})"
    off = f"Athlete(off=(({named}, {named}),))"
    where = f"are both on {day}, where a session is planned; if you do not run then, keep it free with {off}"
    assert line.endswith(where)
    assert told(6, ("Rest day", week, weekday), off=((day, day),)) == []
    assert told(6, ("Rest", week, 3)) == []


def test_one_rest_beside_one_run_is_told_once_for_all_its_days():
    friday = 4
    lines = told(9, *[("Rest", week, friday) for week in range(9)])
    assert all("'Easy run 6 km' are both on" in line for line in lines)
    (line,) = lines
    assert "days where sessions are planned (first on 2026-03-" in line
    assert line.endswith("if you do not run then, keep them free with Athlete(off=…)")
