"""Make calendar exports as Google writes them, of any size: `python exports.py 10000 out.ics`.

Ten years of life that end with twenty weeks of a running plan: single events and series, some without
end, overrides, EXDATEs, alarms, attendees, folded descriptions. The same size gives the same bytes.
"""

import random
import sys
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

LAST_DAY = date(2026, 6, 28)
PLAN_WEEKS = 20
PLAN_START = LAST_DAY - timedelta(days=7 * PLAN_WEEKS - 1)
YEARS = 10
ZONE = "Europe/Berlin"

HEADER = """BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:Ten years
X-WR-TIMEZONE:Europe/Berlin
BEGIN:VTIMEZONE
TZID:Europe/Berlin
X-LIC-LOCATION:Europe/Berlin
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE"""

SUBJECTS = (
    "Team meeting",
    "Dentist",
    "Lunch with Anna",
    "Parents' evening",
    "Release review",
    "Piano lesson",
)
SUBJECTS += ("Flight LH 2034", "Birthday party", "Call with the bank", "Choir", "Car service", "Book club")
WEEK = (
    (1, "Easy run {} km", (6, 8, 10)),
    (2, "Intervals {} x 800 m", (5, 6, 8)),
    (3, "Strength", (0,)),
    (4, "Easy run {} km", (6, 7, 8)),
    (6, "Long run {} km", (16, 18, 20, 22)),
)


def fold(line: str) -> Iterator[str]:
    """The line in pieces of 75."""
    yield line[:75]
    for begin in range(75, len(line), 74):
        yield " " + line[begin : begin + 74]


def vevent(source: random.Random, number: int, start: datetime, title: str, *more: str) -> Iterator[str]:
    """The lines of one event."""
    end = start + timedelta(minutes=source.choice((30, 45, 60, 90)))
    words = " ".join(
        source.choices(("agenda", "notes", "room", "please", "bring", "slides"), k=source.randint(5, 40))
    )
    yield "BEGIN:VEVENT"
    yield f"DTSTART;TZID={ZONE}:{start:%Y%m%dT%H%M%S}"
    yield f"DTEND;TZID={ZONE}:{end:%Y%m%dT%H%M%S}"
    yield "DTSTAMP:20260701T120000Z"
    yield f"UID:{number:026d}@google.com"
    yield from more
    if source.random() < 0.3:
        yield from fold(
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Anna:mailto:a@example.org"
        )
    yield "CREATED:20160101T080000Z"
    yield from fold(f"DESCRIPTION:{words}\\n\\nhttps://example.org/{number}")
    yield "LAST-MODIFIED:20260101T080000Z"
    yield f"LOCATION:Room {source.randint(1, 40)}"
    yield "SEQUENCE:1"
    yield "STATUS:CONFIRMED"
    yield f"SUMMARY:{title}"
    yield "TRANSP:OPAQUE"
    if source.random() < 0.5:
        yield from (
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:This is an event reminder",
            "TRIGGER:-P0DT0H10M0S",
        )
        yield "END:VALARM"
    yield "END:VEVENT"


def life(source: random.Random, events: int) -> Iterator[str]:
    """Events of ten years that are no training: one in thirty a series, some changed or without end."""
    number = 0
    while number < events:
        number += 1
        day = LAST_DAY - timedelta(days=source.randint(0, 365 * YEARS))
        start = datetime.combine(day, time(source.randint(8, 18), source.choice((0, 30))))
        title = source.choice(SUBJECTS)
        if source.random() >= 1 / 30:
            yield from vevent(source, number, start, f"{title} {source.randint(1, 400)}")
            continue
        ends = "" if source.random() < 0.1 else f";UNTIL={start + timedelta(days=200):%Y%m%dT%H%M%S}Z"
        skipped = start + timedelta(days=7 * source.randint(2, 9))
        rule = f"RRULE:FREQ=WEEKLY{ends};BYDAY={f'{start:%a}'[:2].upper()}"
        yield from vevent(source, number, start, title, rule, f"EXDATE;TZID={ZONE}:{skipped:%Y%m%dT%H%M%S}")
        if source.random() < 0.3:
            replaced = start + timedelta(days=7)
            named = f"RECURRENCE-ID;TZID={ZONE}:{replaced:%Y%m%dT%H%M%S}"
            yield from vevent(source, number, replaced + timedelta(hours=1), title, named)


def running_plan(source: random.Random) -> Iterator[str]:
    """Twenty weeks of training, the last week with a race."""
    for week in range(PLAN_WEEKS):
        for weekday, title, sizes in WEEK:
            day = PLAN_START + timedelta(days=7 * week + weekday)
            race = week == PLAN_WEEKS - 1 and weekday == WEEK[-1][0]
            text = "Half marathon race" if race else title.format(source.choice(sizes))
            yield from vevent(source, 10**9 + week * 7 + weekday, datetime.combine(day, time(6, 30)), text)


def export(events: int) -> bytes:
    """A calendar of about so many events, the running plan among them."""
    source = random.Random(events)  # noqa: S311 - no secrets here
    lines = [HEADER, *life(source, max(0, events - PLAN_WEEKS * len(WEEK))), *running_plan(source)]
    return "\r\n".join((*lines, "END:VCALENDAR", "")).replace("\r\n", "\n").replace("\n", "\r\n").encode()


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(export(int(sys.argv[1])))
