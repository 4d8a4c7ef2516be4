"""Occurrences compared with those of recurring_ical_events on the whole file, parsed by icalendar.

Wherever it can read a file, both must find the same, but for the differences named here. Folders of further
calendars are compared too if PLYOCAL_CALENDARS names them, parted by colons.
"""

import os
import re
import warnings
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import icalendar
import pytest
import recurring_ical_events

from plyocal.errors import CalendarError
from plyocal.icsfile import OURS, Limits
from plyocal.reading.agenda import Agenda, Warned
from plyocal.reading.sources import _agenda

HERE = Path(__file__).parent.parent / "calendars"
FOLDERS = [HERE, *(Path(folder) for folder in os.environ.get("PLYOCAL_CALENDARS", "").split(":") if folder)]
CALENDARS = sorted(path for folder in FOLDERS for path in folder.rglob("*.ics"))
THEIR_ERRORS = (ValueError, KeyError, TypeError, AttributeError, IndexError, AssertionError)

UNREADABLE_TO_THEM = {
    "broken_components": "an END or BEGIN is missing",
    "dates_written_loosely": "a semicolon for a colon",
    "events_around_the_calendar": "text around the calendar",
    "line_ends_cr_cr_lf": "CR CR LF",
    "rules_not_to_be_followed": "one bad rule fails all",
    "two_calendars_with_bom": "two calendars",
    "zone_offset_out_of_range": "an offset of 53 hours",
}
DIFFERENT_ON_PURPOSE = {
    "allday_with_zone": "a date is a day, whatever TZID stands beside it; they make it a midnight",
    "ends_before_it_starts": "they swap start and end; the start is what a runner typed first",
    "one_uid_for_all": "they keep one of the events that share a UID; each is a workout",
    "this_and_future_and_rdates": "a RECURRENCE-ID that is a date replaces that day's run; they add one",
    "weekly_until_date_on_timed": "UNTIL as a date includes that day; they drop it",
    "zones_by_other_names": "under X-WR-TIMEZONE they take a zone without TZNAME for floating",
}


def identity(uid: str, start: date | datetime, agenda: Agenda) -> tuple[str, str]:
    if not isinstance(start, datetime):
        return uid, start.isoformat()
    aware = start if start.tzinfo else start.replace(tzinfo=agenda.zones.home)
    return uid, aware.astimezone(UTC).isoformat()


def span_of(agenda: Agenda) -> tuple[date, date]:
    """From the first stated day to two months after the last."""
    outlines = agenda.outlines
    stated = [*outlines.single_days, *(each.first for each in outlines.groups)]
    stated = stated or [date(2026, 1, 1).toordinal()]
    return date.fromordinal(min(stated)), date.fromordinal(max(stated)) + timedelta(days=60)


def ours(agenda: Agenda, first: date, last: date) -> Counter[tuple[str, str]]:
    found = agenda.between(first, last, Warned())
    return Counter(identity(each.event.uid, each.start, agenda) for each in found)


def theirs(content: bytes, agenda: Agenda, first: date, last: date) -> Counter[tuple[str, str]] | None:
    """What they find, without sessions of ours; None if they cannot read the file."""
    begin = datetime.combine(first - timedelta(days=2), time())
    end = datetime.combine(last + timedelta(days=3), time())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found = recurring_ical_events.of(icalendar.Calendar.from_ical(content)).between(begin, end)
        except THEIR_ERRORS:
            return None
    counted: Counter[tuple[str, str]] = Counter()
    for event in found:
        start, stop = event["DTSTART"].dt, event["DTEND"].dt
        uid = str(event.get("UID", ""))
        if (
            first <= last_day(start, stop, agenda)
            and day_of(start, agenda) <= last
            and not uid.endswith(OURS)
        ):
            counted[identity(uid, start, agenda)] += 1
    return counted


def day_of(when: date | datetime, agenda: Agenda) -> date:
    """Its date, in the calendar's zone if it is UTC."""
    if not isinstance(when, datetime):
        return when
    return (when.astimezone(agenda.zones.home) if str(when.tzinfo) == "UTC" else when).date()


def last_day(start: date | datetime, stop: date | datetime, agenda: Agenda) -> date:
    before = stop - timedelta(microseconds=1) if isinstance(stop, datetime) else stop - timedelta(days=1)
    return max(day_of(start, agenda), day_of(before, agenda))


@pytest.mark.parametrize("path", CALENDARS, ids=lambda path: path.stem)
def test_occurrences_are_those_of_the_whole_parsed_file(path):
    content = path.read_bytes()
    try:
        agenda = _agenda(content, path.name, None, Limits())
    except CalendarError:
        assert path.parent != HERE
        return
    first, last = span_of(agenda)
    expected = theirs(content, agenda, first, last)
    if path.parent == HERE:
        assert (expected is None) == (path.stem in UNREADABLE_TO_THEM)
    if expected is None:
        return
    difference = ours(agenda, first, last) != expected
    if path.parent == HERE:
        assert difference == (path.stem in DIFFERENT_ON_PURPOSE)
    else:
        assert not difference or is_explained(content, agenda)


def is_explained(content: bytes, agenda: Agenda) -> bool:
    """Whether a further calendar holds one of the things that are read differently on purpose."""
    events = [agenda.event(each, Warned()) for group in agenda.outlines.groups for each in group.places]
    masters = Counter(event.uid for event in events if event and event.replaces is None)
    one_uid = any(number > 1 for number in masters.values())
    return one_uid or re.search(rb"DTSTART;TZID=[^:]*;VALUE=DATE:", content) is not None


def test_every_named_difference_has_its_calendar():
    named = UNREADABLE_TO_THEM.keys() | DIFFERENT_ON_PURPOSE.keys()
    assert named <= {path.stem for path in HERE.glob("*.ics")}
