"""What PyPI `vobject` makes of files, validating each: their events as JSON."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import vobject


def text(start):
    if not isinstance(start, datetime):
        return f"{start:%Y%m%d}"
    if start.tzinfo is None:
        return f"{start:%Y%m%dT%H%M%S}"
    return f"{start.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def events(path):
    for calendar in vobject.readComponents(Path(path).read_bytes().decode()):
        calendar.validate(raiseException=True)
        for event in calendar.contents.get("vevent", []):
            yield [event.uid.value, text(event.dtstart.value)]


answers = {}
for path in sys.argv[1:]:
    try:
        answers[path] = {"events": list(events(path))}
    except Exception as error:  # noqa: BLE001 - whatever it says against a file is its answer
        answers[path] = {"refused": f"{type(error).__name__}: {error}"[:300]}
print(json.dumps(answers))
