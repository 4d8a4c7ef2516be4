"""Cycles: the days on which a simple rule of days, weeks, months or years is true, found by counting."""

import math
from collections.abc import Iterator, Mapping
from datetime import MAXYEAR, date
from itertools import count
from typing import Final, NamedTuple

WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LAST_MONTH: Final = 12 * MAXYEAR + 11


class Days(NamedTuple):
    """A rule of days or weeks: it is true `days` after its start, and all of it comes anew after `length`."""

    length: int
    days: tuple[int, ...]

    def between(self, start: date, first: int, last: int, times: int | None = None) -> Iterator[int]:
        """The days, as ordinals, on which it is true, of no more than so many `times` from its start on."""
        origin = start.toordinal()
        for cycle in count(max(0, (first - origin) // self.length)):
            for place, day in enumerate(self.days):
                found = origin + cycle * self.length + day
                if found > last or (times is not None and cycle * len(self.days) + place >= times):
                    return
                if found >= first:
                    yield found


class Months(NamedTuple):
    """A rule of months or years: it is true on its start's day of every `length` months, if that has one."""

    length: int

    def between(self, start: date, first: int, last: int, times: int | None = None) -> Iterator[int]:
        """The days, as ordinals, on which it is true, of no more than so many `times` from its start on."""
        origin, done = 12 * start.year + start.month - 1, 0
        before = (first - start.toordinal()) // 31 if times is None else 0
        for month in range(origin + max(0, before // self.length) * self.length, _LAST_MONTH, self.length):
            year, month_of_year = month // 12, month % 12 + 1
            if date(year, month_of_year, 1).toordinal() > last or done == times:
                return
            try:
                found = start.replace(year=year, month=month_of_year).toordinal()
            except ValueError:  # no such day
                continue
            done += 1
            if first <= found <= last:
                yield found


def cycle_of(parts: Mapping[str, str], start: date) -> Days | Months | None:
    """The cycle of a rule, by its parts; None where the rule is not so simple, or not true on its start.

    >>> cycle_of({"FREQ": "WEEKLY", "INTERVAL": "2", "BYDAY": "TU,FR"}, date(2026, 4, 7))
    Days(length=14, days=(0, 3))
    """
    frequency, interval = parts["FREQ"], int(parts["INTERVAL"])
    said = parts.keys() - {"FREQ", "INTERVAL", "WKST"}
    if frequency in ("DAILY", "WEEKLY"):
        return _days(parts, start, interval) if said <= {"BYDAY"} else None
    own = {"BYMONTHDAY": str(start.day)}
    own |= {"BYMONTH": str(start.month)} if frequency == "YEARLY" else {}
    is_own = all(parts[name] == own.get(name) for name in said)
    if not is_own or (frequency == "YEARLY" and said == {"BYMONTHDAY"}):  # which is that day of every month
        return None
    return Months(12 * interval if frequency == "YEARLY" else interval)


def _days(parts: Mapping[str, str], start: date, interval: int) -> Days | None:
    started = start.weekday()
    named = parts.get("BYDAY", WEEKDAYS[started]).split(",")
    if WEEKDAYS[started] not in named or not {*named, parts.get("WKST", "MO")} <= {*WEEKDAYS}:
        return None
    if "BYDAY" not in parts and parts["FREQ"] == "DAILY":
        return Days(interval, (0,))
    if parts["FREQ"] == "DAILY":
        length = math.lcm(interval, 7)
        days = range(0, length, interval)
        return Days(length, tuple(day for day in days if WEEKDAYS[(started + day) % 7] in named))
    week_start, length = WEEKDAYS.index(parts.get("WKST", "MO")), 7 * interval
    places = {(WEEKDAYS.index(each) - week_start) % 7 for each in named}
    begun = (started - week_start) % 7
    return Days(length, tuple(sorted((place - begun) % length for place in places)))
