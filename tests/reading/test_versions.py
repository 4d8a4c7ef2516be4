"""Versions: events of one UID, of which some are outdated by others, and some only share the UID."""

from datetime import date, timedelta

import pytest

from plyocal.reading import read
from plyocal.reading.versions import MOST_VERSIONS

MONDAY = date(2026, 3, 2)


def event(day, title="Easy run 8 km", *more, sequence=0, uid="plan@coach"):
    start = f"DTSTART;VALUE=DATE:{MONDAY + timedelta(days=day):%Y%m%d}"
    lines = (f"UID:{uid}", start, f"SUMMARY:{title}", f"SEQUENCE:{sequence}", *more)
    return "\r\n".join(("BEGIN:VEVENT", *lines, "END:VEVENT"))


def runs(*events, until=28):
    content = "\r\n".join(("BEGIN:VCALENDAR", *events, "END:VCALENDAR", "")).encode()
    calendar = read(content, start=MONDAY, until=MONDAY + timedelta(days=until))
    assert calendar.warnings == ()
    return [((found.day - MONDAY).days, found.title) for found in calendar.workouts]


def days(*events):
    return [day for day, _ in runs(*events)]


@pytest.mark.parametrize("number", [2, 5, 14])
def test_runs_that_share_a_uid_all_stay_when_some_are_changed(number):
    plan = [event(day) for day in range(number)]
    assert days(*plan) == list(range(number))
    plan.append(event(number, sequence=1))
    plan.append(event(number + 1, sequence=7))
    assert days(*plan) == list(range(number + 2))


def test_runs_that_share_a_uid_may_each_have_a_sequence_of_their_own():
    several = range(MOST_VERSIONS + 1)
    assert days(*(event(day, sequence=day) for day in several)) == list(several)


@pytest.mark.parametrize("title", ["Easy run 8 km", "Easy run 10 km"])
def test_of_an_event_that_was_moved_the_last_version_counts(title):
    assert runs(event(0), event(3, title, sequence=1)) == [(3, title)]
    assert runs(event(3, title, sequence=1), event(0)) == [(3, title)]
    assert runs(event(0), event(0), event(1, sequence=1), event(3, title, sequence=2)) == [(3, title)]


def test_an_event_that_was_called_off_stays_so():
    gone = event(0, "Easy run 8 km", "STATUS:CANCELLED", sequence=1)
    assert runs(event(0), gone) == []
    plan = [event(day) for day in range(5)]
    assert days(*plan, gone) == [1, 2, 3, 4]


def test_two_workouts_of_a_day_may_share_their_uid_with_others():
    plan = [event(day) for day in range(0, 8, 2)]
    assert runs(*plan[:2], event(2, "Strength", sequence=1))[1:] == [(2, "Easy run 8 km"), (2, "Strength")]
    assert runs(*plan, event(2, sequence=1)) == runs(*plan), "the same run, sent again"


def test_a_series_that_was_changed_counts_as_it_is_now():
    weekly = event(1, "Tempo 9 km", "RRULE:FREQ=WEEKLY;COUNT=3")
    changed = event(2, "Tempo 9 km", "RRULE:FREQ=WEEKLY;COUNT=3", sequence=1)
    assert days(weekly, changed) == [2, 9, 16]
    assert days(weekly, event(0), event(5, sequence=1)) == [0, 1, 5, 8, 15]


@pytest.mark.parametrize("of_a_series", [True, False])
def test_what_replaces_one_occurrence_counts_as_it_was_sent_last(of_a_series):
    series = [event(0, "Easy run 8 km", "RRULE:FREQ=WEEKLY;COUNT=2")] if of_a_series else []
    replaced = "RECURRENCE-ID;VALUE=DATE:20260309"
    first = event(8, "Easy run 8 km", replaced, sequence=1)
    second = event(9, "Easy run 9 km", replaced, sequence=2)
    expected = [(0, "Easy run 8 km")] * of_a_series + [(9, "Easy run 9 km")]
    assert runs(*series, second, first) == runs(*series, first, second, second) == expected
