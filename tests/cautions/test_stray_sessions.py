"""A session that the runner moved to long after all training is told of, since no rule is asked about it."""

from datetime import date, datetime, timedelta

import pytest
from icalendar import Calendar

import plyocal

LAST_DAY = date(2026, 3, 29)
CURE = (
    "long after the plan's last day, Sun 29 Mar 2026: no rule was asked about it. Move it back, or delete it."
)


def moved(merged, uid, day):
    """The calendar with one session on another day, at its hour, as a calendar program writes it."""
    calendar = Calendar.from_ical(merged)
    (session,) = (event for event in calendar.walk("VEVENT") if event["UID"] == uid)
    starts, ends = session.start, session.end
    session.start = starts + (day - starts.date() if isinstance(starts, datetime) else day - starts)
    session.end = session.start + (ends - starts)
    return calendar.to_ical()


def told(calendar, **schedule):
    warnings = plyocal.schedule(calendar, **schedule).warnings
    return [str(each) for each in warnings if isinstance(each, plyocal.errors.StraySessionWarning)]


@pytest.fixture
def planned(demo):
    return plyocal.schedule(demo)


@pytest.mark.parametrize(
    ("day", "where"),
    [
        (date(2026, 5, 12), "Tue 12 May 2026"),
        (date(2026, 8, 4), "Tue 4 Aug 2026"),
        (date(2062, 5, 16), "Tue 16 May 2062"),
    ],
)
def test_a_session_moved_to_long_after_all_training_is_told_with_its_cure(planned, day, where):
    first = planned.sessions[0]
    calendar = moved(planned.to_ical(merge=True), first.uid, day)
    stands = f"the session that you moved to {where} stands long after the plan's last day, Sun 29 Mar 2026"
    assert told(calendar) == [f"{stands}: no rule was asked about it. Move it back, or delete it."]
    assert day in {session.day for session in plyocal.schedule(calendar).sessions}


def test_one_moved_within_four_weeks_of_the_last_run_is_judged_and_not_told(planned):
    for days in (1, 28):
        calendar = moved(
            planned.to_ical(merge=True), planned.sessions[0].uid, LAST_DAY + timedelta(days=days)
        )
        assert told(calendar) == []
        assert {each.uid for each in plyocal.schedule(calendar).findings} == {planned.sessions[0].uid}


def test_one_after_the_last_day_asked_for_is_not_told_while_training_goes_on(planned):
    calendar = moved(planned.to_ical(merge=True), planned.sessions[-1].uid, date(2026, 3, 20))
    assert told(calendar, until=date(2026, 2, 1)) == []


def test_a_plan_that_nobody_touched_has_no_such_line(planned):
    assert told(planned.to_ical(merge=True)) == []
