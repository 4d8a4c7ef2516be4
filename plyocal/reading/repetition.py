"""Repetition: checks RRULE texts before they are followed, so that none runs for ever."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, NamedTuple

from plyocal.errors import ArgumentError
from plyocal.extras import load
from plyocal.icsfile.contentlines import moment
from plyocal.reading.spans import day_of

_PERIOD_DAYS: Final[Mapping[str, int]] = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 28, "YEARLY": 365}
_MONTHS: Final[Mapping[str, int]] = {"MONTHLY": 1, "YEARLY": 12}
_SHORTEST_MONTH: Final = 28
_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LISTED: Final = re.compile(r"[A-Z0-9,+-]{1,400}")
_LISTS: Final = (
    "BYMONTH",
    "BYMONTHDAY",
    "BYYEARDAY",
    "BYWEEKNO",
    "BYDAY",
    "BYSETPOS",
    "BYHOUR",
    "BYMINUTE",
    "BYSECOND",
)
_TIMES: Final = ("BYHOUR", "BYMINUTE", "BYSECOND")
_DAYS: Final = ("BYYEARDAY", "BYMONTHDAY", "BYWEEKNO", "BYDAY")
_LAST_CYCLE: Final = 9944
"""First of the last 28 years that `datetime` holds; weekdays and leap days fall as from 1944 to 1971."""


def _has_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


class NeverHappensError(ArgumentError):
    """A rule that is never true. To find that out took up to `LOOKED_DAYS`."""

    LOOKED_DAYS: Final = 20_000


class Repetition(NamedTuple):
    """One RRULE that may be followed, with what bounds it.

    `pattern` is the rule without its UNTIL, `text` that without a COUNT beside it, as the standard has it.
    `last_day` is that of `until`, which is of the kind of the start; `times` that of COUNT, where it is
    heeded. Every period holds no more than `in_a_period` occurrences.

    A rule `is_simple` if it is true on its start, and goes on in the same way from any later start. A simple
    rule `is_even` if its occurrences are exactly a period apart. `looked_days` is how many days were searched
    for an occurrence.
    """

    text: str
    pattern: str
    until: date | datetime | None
    last_day: date | None
    times: int | None
    frequency: str
    interval: int
    in_a_period: int
    is_simple: bool = False
    is_even: bool = False
    looked_days: int = 0

    @property
    def is_endless(self) -> bool:
        """Whether it never ends."""
        return self.last_day is None and self.times is None

    @property
    def period_days(self) -> int:
        """How long a period is, at least."""
        return _PERIOD_DAYS[self.frequency] * self.interval

    def at_most(self, first: date, last: date) -> int:
        """No more occurrences than this lie from its first day to `last`."""
        until = last if self.last_day is None else min(last, self.last_day)
        number = (max(0, (until - first).days) // self.period_days + 2) * self.in_a_period
        return number if self.times is None else min(number, self.times)

    def begun_near(self, start: datetime, day: date) -> datetime:
        """A start near to `day`, from which the same days follow from there on.

        Some series start decades ago, and each occurrence since would be walked through.
        """
        if self.times is not None:
            return start
        if self.frequency not in _MONTHS:
            return start + max(0, (day - start.date()).days // self.period_days) * timedelta(self.period_days)
        months = 12 * (day.year - start.year) + day.month - start.month - 1
        period = _MONTHS[self.frequency] * self.interval
        for ahead in range(max(0, months // period) * period, 0, -period):
            year, month = divmod(12 * start.year + start.month - 1 + ahead, 12)
            if start.day <= _SHORTEST_MONTH or _has_day(year, month + 1, start.day):
                return start.replace(year=year, month=month + 1)
        return start

    def walked_days(self, start: date, first: date, last: date) -> int:
        """How many days are walked through, up to `last`, where those from `first` on are asked for."""
        if self.is_even:
            return 0
        days = max(0, (last - self.begun_near(on_the_wall(start), first).date()).days)
        return min(days, self.times * self.period_days) if self.is_simple and self.times else days


def repetition(text: str, start: date | datetime) -> Repetition:
    """Check an RRULE, and put its UNTIL into the terms of its start.

    An UNTIL that is a date includes that day, whatever the hour; one without a zone is in that of the start.

    Raises:
        ArgumentError: if it cannot be followed: unreadable, finer than a day, without a step.
        NeverHappensError: if it is never true.

    >>> repetition("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630", date(2026, 4, 7)).last_day
    datetime.date(2026, 6, 30)
    """
    parts = _parts(text)
    frequency = parts["FREQ"]
    interval = _positive(parts, "INTERVAL") or 1
    count = None if parts.get("COUNT", "").startswith("-") else _positive(parts, "COUNT")
    kept = {"FREQ": frequency, "INTERVAL": str(interval)}
    kept |= {name: parts[name] for name in (*_LISTS, "WKST") if name in parts}
    is_simple = _is_simple(kept, start)
    looked_days = 0 if is_simple else _looked_for(kept, start)
    until = _until(parts["UNTIL"], start) if parts.get("UNTIL") else None
    last_day = None if until is None else _last_day(until, start)
    counted = kept if count is None else kept | {"COUNT": str(count)}
    return Repetition(
        text=_written(counted if until is None else kept | {"UNTIL": _stated(until)}),
        pattern=_written(counted),
        until=until,
        last_day=last_day,
        times=count if is_simple or last_day is None else None,
        frequency=frequency,
        interval=interval,
        in_a_period=_days_in_a_period(kept) * _times_a_day(kept),
        is_simple=is_simple,
        is_even=is_simple and frequency not in _MONTHS and _listed(parts, "BYDAY") <= (frequency == "WEEKLY"),
        looked_days=looked_days,
    )


def _stated(until: date | datetime) -> str:
    return f"{until:%Y%m%dT%H%M%SZ}" if isinstance(until, datetime) else f"{until:%Y%m%d}"


def _written(parts: Mapping[str, str]) -> str:
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _is_simple(parts: Mapping[str, str], start: date | datetime) -> bool:
    """Whether it is one of days or weeks, or of its own day of the month or year, and true on its start."""
    said = parts.keys() - {"FREQ", "INTERVAL", "WKST"}
    if parts["FREQ"] in _MONTHS:
        own = {"BYMONTHDAY": str(start.day)}
        if parts["FREQ"] == "YEARLY" and "BYMONTH" in said:  # without it, it is that day of every month
            own["BYMONTH"] = str(start.month)
        elif parts["FREQ"] == "YEARLY":
            own = {}
        return all(parts[name] == own.get(name) for name in said)
    weekday = _WEEKDAYS[start.weekday()]
    weekdays = parts.get("BYDAY", weekday).split(",")
    return said <= {"BYDAY"} and weekday in weekdays and {*weekdays, parts.get("WKST", "MO")} <= {*_WEEKDAYS}


def _parts(text: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    for part in text.upper().replace(" ", "").rstrip(";").split(";"):
        name, equals, value = part.partition("=")
        if not equals or name in parts:
            raise ArgumentError(f"its rule {text[:60]!r} cannot be read.")
        parts[name] = value
    if parts.get("FREQ") not in _PERIOD_DAYS:
        finer = parts.get("FREQ") in ("HOURLY", "MINUTELY", "SECONDLY")
        raise ArgumentError(f"its rule {text[:60]!r} {'is finer than a day' if finer else 'has no FREQ'}.")
    if any(not _LISTED.fullmatch(parts[name]) for name in (*_LISTS, "WKST") if name in parts):
        raise ArgumentError(f"its rule {text[:60]!r} cannot be read.")
    return parts


def _positive(parts: Mapping[str, str], name: str) -> int | None:
    text = parts.get(name)
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and int(text[:7]) > 0 and len(text) <= 6):  # noqa: PLR2004 - digits
        raise ArgumentError(f"its rule has {name}={text[:20]!r}.")
    return int(text)


def _until(text: str, start: date | datetime) -> date | datetime:
    """The UNTIL of the kind that a start of this kind asks for: a date, or a time in UTC."""
    until = moment(text)
    if not isinstance(start, datetime):
        return day_of(until)
    if not isinstance(until, datetime):
        until = datetime.combine(until, time(23, 59, 59))
    if until.tzinfo is None:
        until = until.replace(tzinfo=start.tzinfo)
    return until.astimezone(UTC)


def _last_day(until: date | datetime, start: date | datetime) -> date:
    """The day of an UNTIL where the start is."""
    zone = start.tzinfo if isinstance(start, datetime) else None
    return until.astimezone(zone).date() if isinstance(until, datetime) else until


def _times_a_day(parts: Mapping[str, str]) -> int:
    times = 1
    for name in _TIMES:
        times *= _listed(parts, name) or 1
    return times


def _listed(parts: Mapping[str, str], name: str) -> int:
    """How many values a part lists."""
    return parts[name].count(",") + 1 if name in parts else 0


def _days_in_a_period(parts: Mapping[str, str]) -> int:
    """The most days that one day, week, month or year can have in such a rule."""
    frequency = parts["FREQ"]
    narrowed = [name for name in _DAYS if name in parts]
    if frequency == "DAILY" or not (narrowed or "BYMONTH" in parts):
        return 1
    if frequency == "WEEKLY":
        return min(7, _listed(parts, "BYDAY") or 7)
    months = 1 if frequency == "MONTHLY" else _listed(parts, "BYMONTH") or 12
    weekdays = parts.get("BYDAY", "").split(",")
    numbered = sum(any(sign.isdigit() for sign in weekday) for weekday in weekdays)
    bounds = {
        "BYYEARDAY": _listed(parts, "BYYEARDAY"),
        "BYMONTHDAY": _listed(parts, "BYMONTHDAY") * months,
        "BYWEEKNO": 7 * _listed(parts, "BYWEEKNO"),
        "BYDAY": (numbered + 5 * (len(weekdays) - numbered)) * months,
    }
    return min((bounds[name] for name in narrowed), default=months)


def _looked_for(parts: Mapping[str, str], start: date | datetime) -> int:
    """The days to a first occurrence. A 30 February is looked for up to the year 9999: look near it."""
    if not any(name in parts for name in _LISTS):
        _follow(parts, start)
        return 0
    year = _LAST_CYCLE + (start.year - 1944) % 28
    try:
        near = start.replace(year=year)
    except ValueError:
        near = start.replace(year=year, day=28)
    found = _follow(parts, near)
    if found is None:
        raise NeverHappensError(f"its rule {_written(parts)[:60]!r} never happens.")
    return (found.date() - day_of(near)).days


def _follow(parts: Mapping[str, str], start: date | datetime) -> datetime | None:
    """The first occurrence from this start on."""
    text = _written(parts)
    follow = load("dateutil.rrule").rrulestr
    try:
        return next(iter(follow(text, dtstart=on_the_wall(start))), None)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise ArgumentError(f"its rule {text[:60]!r} cannot be read.") from error


def on_the_wall(start: date | datetime) -> datetime:
    """The hour that a clock on the wall shows, midnight for a day."""
    return datetime.combine(day_of(start), start.time() if isinstance(start, datetime) else time())
