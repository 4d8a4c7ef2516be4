"""The demonstration: a half-marathon running calendar of twelve weeks, written for this project."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Final

from plyocal.athlete import within_reach
from plyocal.saying import WEEKDAYS

WEEKS: Final = (
    ("Intervals 7 km (6 x 400 m)", "Easy run 6 km", "Tempo run 7 km", "Easy 5 km, strides", "Long 10 km"),
    ("Hills 7 km (8 x 45 s)", "Easy run 6 km", "Tempo run 8 km", "Easy 5 km, strides", "Long 12 km"),
    ("Intervals 9 km (5 x 800 m)", "Easy run 7 km", "Tempo run 8 km", "Easy 6 km, strides", "Long 13 km"),
    ("Fartlek 6 km", "Easy run 5 km", "Easy run 5 km", "Recovery run 4 km", "Long 10 km"),
    ("Intervals 10 km (6 x 800 m)", "Easy run 7 km", "Tempo run 9 km", "Easy 6 km, strides", "Long 15 km"),
    ("Hills 8 km (10 x 45 s)", "Easy run 8 km", "Tempo run 9 km", "Easy 6 km, strides", "Long 16 km"),
    ("Intervals 10 km (4 x 1200 m)", "Easy run 8 km", "Tempo run 10 km", "Easy 7 km, strides", "Long 17 km"),
    ("Fartlek 7 km", "Easy run 6 km", "Easy run 5 km", "Recovery run 4 km", "Long 12 km"),
    ("Intervals 11 km (5 x 1 km)", "Easy run 9 km", "Tempo run 11 km", "Easy 7 km, strides", "Long 19 km"),
    ("Intervals 12 km (6 x 1 km)", "Easy run 9 km", "Tempo run 11 km", "Easy 7 km, strides", "Long 20 km"),
    ("Intervals 9 km (4 x 1 km)", "Easy run 7 km", "Tempo run 8 km", "Easy 5 km, strides", "Long 13 km"),
    ("Intervals 6 km (4 x 400 m)", "Easy run 5 km", "Easy run 4 km", "Shakeout 3 km", "Half marathon"),
)  # fmt: skip
"""Each week's five runs; the race is the last day of the last week."""

RUN_DAYS: Final = (1, 2, 3, 5, 6)
"""A week begins with a rest day; with the race on a Sunday, these are Tue, Wed, Thu, Sat and Sun."""
START_TIMES: Final = (time(18, 30), time(6, 30), time(18, 30), time(9), time(8))
LIFTING_DAY: Final = 4
LIFTING_TIME: Final = time(17, 30)
MINUTES_PER_KM: Final = 6
LIFTING: Final = "Strength training"
NAME: Final = "Half marathon in twelve weeks"
DEMO_UID: Final = "@demo.example"
"""How the UID of each of its events ends."""


def demo_race_day(today: date) -> date:
    """The first Sunday that leaves twelve whole weeks to train.

    >>> demo_race_day(date(2026, 1, 5)).isoformat()
    '2026-03-29'
    """
    monday = today + timedelta(days=-today.weekday() % 7)
    return monday + timedelta(days=7 * len(WEEKS) - 1)


def demo_calendar(race_day: date) -> bytes:
    """The running calendar that leads to a race day, as .ics bytes with floating times.

    Raises `ArgumentError` for a day that cannot be planned with.
    """
    within_reach(race_day, "race")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//plyocal//demo//EN",
        f"X-WR-CALNAME:{NAME}",
        *(line for event in _events(race_day) for line in event),
        "END:VCALENDAR",
    ]
    return "".join(f"{line}\r\n" for line in lines).encode()


def _events(race_day: date) -> Iterator[tuple[str, ...]]:
    first = race_day - timedelta(days=7 * len(WEEKS) - 1)
    for number, titles in enumerate(WEEKS):
        start = first + timedelta(weeks=number)
        yield _rest(start, number)
        for offset, at, title in zip(RUN_DAYS, START_TIMES, titles, strict=True):
            yield _timed(title, datetime.combine(start + timedelta(days=offset), at), _length(title), number)
        if number < len(WEEKS) - 1:
            gym = datetime.combine(start + timedelta(days=LIFTING_DAY), LIFTING_TIME)
            yield _timed(LIFTING, gym, timedelta(minutes=45), number)


def _length(title: str) -> timedelta:
    """A run's time at easy pace: the last distance of a title is the whole run's."""
    words = title.split()
    sizes = [int(size) for size, unit in pairwise(words) if unit.rstrip(",") == "km"]
    return timedelta(minutes=MINUTES_PER_KM * (sizes[-1] if sizes else 21))


def _rest(day: date, week: int) -> tuple[str, ...]:
    last = day + timedelta(days=1)
    span = (f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{last:%Y%m%d}", "TRANSP:TRANSPARENT")
    return _event("Rest", f"{week + 1}-0", day, *span)


def _timed(title: str, starts_at: datetime, length: timedelta, week: int) -> tuple[str, ...]:
    span = (f"DTSTART:{starts_at:%Y%m%dT%H%M%S}", f"DTEND:{starts_at + length:%Y%m%dT%H%M%S}")
    return _event(title, f"{week + 1}-{WEEKDAYS[starts_at.weekday()]}", starts_at.date(), *span)


def _event(title: str, key: str, day: date, *span: str) -> tuple[str, ...]:
    escaped = title.replace(",", "\\,")
    stamp = f"DTSTAMP:{day:%Y%m%d}T000000Z"
    return (
        "BEGIN:VEVENT",
        f"UID:{key.lower()}{DEMO_UID}",
        stamp,
        *span,
        f"SUMMARY:{escaped}",
        "END:VEVENT",
    )
