"""Spans: from when to when something lasts, in days or by the clock."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from plyocal.weeks import ONE_DAY

_INSTANT: Final = timedelta(microseconds=1)


def day_of(when: date | datetime) -> date:
    """The date of a date, or of a date and time on its own wall clock."""
    return when.date() if isinstance(when, datetime) else when


def last_day(start: date | datetime, end: date | datetime | None) -> date:
    """The last day that is touched; `end` is exclusive."""
    if end is None:
        return day_of(start)
    last = (end - _INSTANT).date() if isinstance(end, datetime) else end - ONE_DAY
    return max(day_of(start), last)


def is_before(end: date | datetime | None, start: date | datetime) -> bool:
    """Whether an end, where there is one, comes before the start."""
    if isinstance(end, datetime) and isinstance(start, datetime):
        return end < start
    return end is not None and day_of(end) < day_of(start)


def later(start: date | datetime, length: timedelta) -> date | datetime:
    """The end of what lasts that long. Hours are exact across a change of clocks; a day has no hours.

    >>> later(date(2026, 4, 1), timedelta(hours=1))
    datetime.date(2026, 4, 2)
    """
    if not isinstance(start, datetime):
        return start + max(ONE_DAY, timedelta(days=-(-length // ONE_DAY)))
    zone: tzinfo | None = start.tzinfo
    if length % ONE_DAY == timedelta(0) or zone is None:
        return start + length
    return (start.astimezone(UTC) + length).astimezone(zone)


def whole_days(start: date | datetime | None, end: date | datetime | None) -> tuple[date, date] | None:
    """The first day, and the one after the last, of what lasts from midnight to midnight or a minute less."""
    if not (isinstance(start, datetime) and isinstance(end, datetime)) or start.time() != time():
        return None
    after = end if end.time() == time() else end + timedelta(minutes=1)
    whole = after.time() < time(minute=1) and start.date() < after.date()
    return (start.date(), after.date()) if whole else None
