"""The naive job: parse all, expand the window, add events, write all: `naive.py IN OUT FROM UNTIL`."""

import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path

import icalendar
import recurring_ical_events


def main(source: str, output: str, start: date, until: date) -> None:
    """Read, expand, add an event a week, write."""
    calendar = icalendar.Calendar.from_ical(Path(source).read_bytes())
    found = recurring_ical_events.of(calendar).between(start, until)
    for number in range((until - start).days // 7):
        event = icalendar.Event()
        event.add("uid", f"{number}@example.org")
        event.add("dtstamp", datetime(2026, 1, 1))  # noqa: DTZ001 - the same bytes each time
        event.add("dtstart", datetime.combine(start + timedelta(days=7 * number), time(7)))
        event.add("summary", f"Session {number} of {len(found)}")
        calendar.add_component(event)
    Path(output).write_bytes(calendar.to_ical())


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], date.fromisoformat(sys.argv[3]), date.fromisoformat(sys.argv[4]))
