"""Running calendars and plans of any length, for the tests of the page and of the terminal."""

from datetime import date, timedelta

import plyocal
from plyocal import Athlete
from plyocal.plan import Plan
from plyocal.preview.grid import Grid

FIRST = date(2026, 3, 2)


def running_event(day: date, number: int, title: str) -> list[str]:
    """One all-day event."""
    return [
        "BEGIN:VEVENT",
        f"UID:{day:%Y%m%d}-{number}@runner.example",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"SUMMARY:{title}",
        "END:VEVENT",
    ]


def running_calendar(
    weeks: int, *, name="Autumn half", speed="Intervals 10 km", thursday="Rest", easy="Easy run 6 km"
) -> bytes:
    """Rising weeks with lifting and a bike ride, every fourth lighter, a half marathon at the end."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//runner//EN", f"X-WR-CALNAME:{name}"]
    for week in range(weeks):
        share = (1, 1.08, 1.16, 0.8)[week % 4] * (1 + 0.03 * (week % 16))
        last = "Half marathon race" if week == weeks - 1 else f"Long run {16 * share:.0f} km"
        run = f"Easy run {8 * share:.0f} km"
        for offset, title in enumerate(("Strength", speed, run, thursday, easy, "Bike 40 min", last)):
            lines += running_event(FIRST + timedelta(weeks=week, days=offset), offset, title)
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def with_holiday(content: bytes, title: str) -> bytes:
    """The same calendar with a holiday of five days in its second week."""
    first, after = FIRST + timedelta(weeks=1), FIRST + timedelta(weeks=1, days=5)
    head, *event, end = running_event(first, 9, title)
    days = f"DTEND;VALUE=DATE:{after:%Y%m%d}"
    lines = "".join(f"{line}\r\n" for line in (head, *event, days, end))
    return content.replace(b"END:VCALENDAR", lines.encode() + b"END:VCALENDAR")


def planned(weeks: int, athlete: Athlete, **calendar: str) -> Plan:
    """The plan of such a calendar."""
    return plyocal.schedule(plyocal.read(running_calendar(weeks, **calendar)), athlete)


def marks(plan: Plan) -> list:
    """Every session's mark in the grid of a plan."""
    return [mark for row in Grid(plan.season).rows for day in row.days for mark in day.marks]
