"""What PyPI `ical`, the strictest reader, makes of files: their events as JSON."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from ical.calendar_stream import CalendarStream


def text(start):
    if not isinstance(start, datetime):
        return f"{start:%Y%m%d}"
    if start.tzinfo is None:
        return f"{start:%Y%m%dT%H%M%S}"
    return f"{start.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def events(path):
    stream = CalendarStream.from_ics(Path(path).read_bytes().decode())
    return [[event.uid, text(event.dtstart)] for calendar in stream.calendars for event in calendar.events]


answers = {}
for path in sys.argv[1:]:
    try:
        answers[path] = {"events": events(path)}
    except Exception as error:  # noqa: BLE001 - whatever it says against a file is its answer
        answers[path] = {"refused": f"{type(error).__name__}: {error}"[:300]}
print(json.dumps(answers))
