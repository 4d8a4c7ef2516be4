"""Days and numbers in English words.

The names of days stand here: `strftime` has those of the program's locale, which would get into plans.
"""

from datetime import date
from typing import Final

WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def say_day(day: date) -> str:
    """A day in words.

    >>> say_day(date(2026, 3, 4))
    'Wed 4 Mar'
    """
    return f"{WEEKDAYS[day.weekday()]} {say_date(day)}"


def say_date(day: date) -> str:
    """A day in words without its weekday.

    >>> say_date(date(2026, 3, 4))
    '4 Mar'
    """
    return f"{day.day} {_MONTHS[day.month - 1]}"


def say_days(days: int) -> str:
    """A number of days in words.

    >>> say_days(1), say_days(3)
    ('1 day', '3 days')
    """
    return so_many(days, "day")


def so_many(number: int, thing: str) -> str:
    """A number of things whose plural ends in s.

    >>> so_many(1, "session"), so_many(0, "session")
    ('1 session', '0 sessions')
    """
    return f"{number} {thing}{'s' * (number != 1)}"
