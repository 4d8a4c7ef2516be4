"""What is seen of a whole event in one look is what is seen of it line by line."""

import random
import re

import pytest
from test_mutations import CALENDARS, mutated

from plyocal.errors import CalendarError
from plyocal.icsfile import Limits, components, scan
from plyocal.icsfile.patterns import DATED_EVENT
from plyocal.reading import outlines
from plyocal.reading.outlines import outline_all

EVENT = b"""BEGIN:VEVENT
UID:a@example.org
DTSTART;TZID=Europe/Berlin:20260401T060000
DTEND;TZID=Europe/Berlin:20260402T070000
RELATED-TO:c
SUMMARY:Easy run
 8 km
x-note:d
BEGIN:VALARM
UID:b
TRIGGER:-PT15M
END:VALARM
END:VEVENT
"""
AS_SEEN = (b";TZID=Europe/Berlin:20260401", b";TZID=Europe/Berlin:20260402", b"a@example.org")


def calendar(*events: bytes) -> bytes:
    return b"BEGIN:VCALENDAR\n%bEND:VCALENDAR\n" % b"".join(events)


def seen(content: bytes, limits: Limits) -> tuple[object, ...]:
    """The components of a calendar and its outlines, or why it is refused."""
    try:
        file = scan(content, limits=limits)
    except CalendarError as refused:
        return type(refused), str(refused)
    return list(file.components), file.header_ranges, file.insert_at, outline_all(file)


def seen_line_by_line(content: bytes, limits: Limits) -> tuple[object, ...]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(components, "_EVENT_OR_LINE", components._STRUCTURE)
        patched.setattr(outlines, "DATED_EVENT", re.compile(rb"(?!)"))
        return seen(content, limits)


@pytest.mark.parametrize("path", CALENDARS, ids=lambda path: path.stem)
def test_a_calendar_is_seen_as_it_is_line_by_line(path):
    content = path.read_bytes()
    assert seen(content, Limits()) == seen_line_by_line(content, Limits())


def test_a_damaged_calendar_is_seen_as_it_is_line_by_line():
    for number in range(1_000):
        source = random.Random(number)  # noqa: S311 - no secrets here
        path = CALENDARS[number % len(CALENDARS)]
        content = mutated(source, path.read_bytes())
        limits = Limits(nesting=source.choice((1, 2, 3, 16)), components=source.choice((3, 1_000)))
        assert seen(content, limits) == seen_line_by_line(content, limits), number


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r\r\n"])
def test_a_usual_event_is_seen_in_one_look(line_end):
    content = calendar(EVENT, EVENT).replace(b"\n", line_end)
    assert DATED_EVENT.findall(content) == [AS_SEEN, AS_SEEN]


@pytest.mark.parametrize(
    ("usual", "other"),
    [
        (b"UID:a", b"UID :0\nUID:a"),
        (b"UID:a", b"Uid:0\nUID:a"),
        (b"UID:a", b"UI\n D:0\nUID:a"),
        (b"a@example.org", b"a@example\n .org"),
        (b"a@example.org", b"\xc3\xa4@example.org"),
        (b"DTSTART;", b"DTSTART\n ;"),
        (b"DTSTART;", b"dtstart:20250101\nDTSTART;"),
        (b"20260401T", b"2026\n 0401T"),
        (b"20260401T060000", b"20260401\n 9"),
        (b"DTSTART;", b"RRULE:FREQ=DAILY\nDTSTART;"),
        (b"SUMMARY", b"DURATION:P1D\nSUMMARY"),
        (b"SUMMARY", b"rdate:20260501\nSUMMARY"),
        (b"SUMMARY", b"begin:valarm\nSUMMARY"),
        (b"SUMMARY", b"EXDATE:20260401\nSUMMARY"),
        (b"SUMMARY", b"RECURRENCE-ID:20260401\nSUMMARY"),
        (b"END:VALARM\n", b"END:VALARM\nRDATE:20260501\n"),
        (b"END:VEVENT", b"END:VEVENT\n S"),
        (b"BEGIN:VEVENT", b"BEGIN:VEVENT\n S"),
    ],
)
def test_any_other_event_is_not(usual, other):
    assert EVENT.count(usual) == 1
    content = calendar(EVENT.replace(usual, other), EVENT)
    assert DATED_EVENT.findall(content).count(AS_SEEN) == 1
    assert seen(content, Limits()) == seen_line_by_line(content, Limits())
