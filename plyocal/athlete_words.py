"""An athlete in words: what a coach writes in a table, or a runner on the command line."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, time
from typing import Any, Final, TypeVar

import attrs

from plyocal.athlete import LANGUAGES, LENGTH_UNITS, Athlete, Level, Reduced, Weekday
from plyocal.errors import ArgumentError
from plyocal.zonenames import zone_named

Value = TypeVar("Value")

YES: Final = ("yes", "true", "1", "x", "y")
NO: Final = ("no", "false", "0", "", "n")
_DAY_S_END: Final = ("24:00", "24")
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORTEST_WEEKDAY: Final = 2
"""Letters that tell one weekday from another."""
_MOST_FIGURES: Final = 9
_DASH: Final = re.compile("[–—]|\\.\\.")


def day_from(text: str) -> date:
    """A date such as `2026-05-17`; raises `ArgumentError` for anything else."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise ArgumentError(f"{text!r} is no date; write it like 2026-05-17.") from None


def span_from(text: str) -> tuple[date, date]:
    """Two dates such as `2026-05-17..2026-05-24`, or one; raises `ArgumentError` for anything else."""
    first, _, last = text.partition("..")
    try:
        return day_from(first), day_from(last or first)
    except ArgumentError:
        raise ArgumentError(
            f"{text!r} are no days; write them like 2026-05-17..2026-05-24, or one like 2026-05-17."
        ) from None


def hours_from(text: str) -> tuple[time, time]:
    """Two times such as `05:00-22:00` or `5:00-24:00`; raises `ArgumentError` for anything else."""
    first, _, last = text.partition("-")
    try:
        return _time_from(first), time.max if last.strip() in _DAY_S_END else _time_from(last)
    except ValueError:
        raise ArgumentError(f"{text!r} are no hours; write them like 05:00-22:00.") from None


def _time_from(text: str) -> time:
    """A time of day; an hour of one figure needs no zero before it."""
    text = text.strip()
    return time.fromisoformat(f"0{text}" if text[:1].isdecimal() and not text[1:2].isdecimal() else text)


def weekdays_from(text: str) -> tuple[Weekday, ...]:
    """Weekdays such as `wed,sun` or `fri-mon`; raises `ArgumentError` for anything else.

    >>> [day.name for day in weekdays_from("wed,fri-mon")]
    ['MON', 'WED', 'FRI', 'SAT', 'SUN']
    """
    parts = [part for part in text.replace(";", ",").split(",") if part.strip()]
    try:
        named = {weekday for part in parts for weekday in _weekdays_of(part)}
    except KeyError:
        named = set()
    if not named:
        raise ArgumentError(f"{text!r}: name days like wed,sun or fri-mon.")
    return tuple(sorted(named))


def _weekdays_of(part: str) -> Iterator[Weekday]:
    """One weekday, or all from the first to the last, also over the week's end. Raises `KeyError`."""
    first, dash, last = _DASH.sub("-", part).partition("-")
    begins, ends = _weekday_called(first), _weekday_called(last if dash else first)
    for later in range((ends - begins) % 7 + 1):
        yield Weekday((begins + later) % 7)


def _weekday_called(name: str) -> Weekday:
    """A weekday by its name or the beginning of it, also with an s: "weds", "Sundays". Raises `KeyError`."""
    name = name.strip().removesuffix(".").casefold()
    begins = tuple(each for each in (name, name.removesuffix("s")) if len(each) >= _SHORTEST_WEEKDAY)
    for number, weekday in enumerate(_WEEKDAYS):
        if weekday.startswith(begins):
            return Weekday(number)
    raise KeyError(name)


def weekday_from(text: str) -> Weekday:
    """One weekday such as `sun`; raises `ArgumentError` for anything else."""
    try:
        (weekday,) = weekdays_from(text)
    except ValueError:
        raise ArgumentError(f"{text!r}: name a day like sun.") from None
    return weekday


def files_from(text: str) -> tuple[str, ...]:
    """The names of files, with `;` between."""
    return tuple(name.strip() for name in text.split(";") if name.strip())


def number_from(text: str) -> int:
    """A whole number without a sign; raises `ArgumentError` for anything else."""
    if not text.isascii() or not text.isdecimal():
        raise ArgumentError(f"{text!r} is no whole number.")
    if len(text) > _MOST_FIGURES:
        raise ArgumentError(f"{text!r:.60} has more than {_MOST_FIGURES} figures.")
    return int(text)


def athlete_from(row: Mapping[str, str], otherwise: Athlete | None = None) -> Athlete:
    """An athlete from a table's row. Columns are named as the options; for a blank cell `otherwise` counts.

    Several races or days off stand in one cell with `;` between. Raises `ArgumentError`, naming the column.

    >>> athlete_from({"level": "advanced", "box": "yes", "never": "wed,sun"}).never
    (<Weekday.WED: 2>, <Weekday.SUN: 6>)
    """
    values: dict[str, Any] = {}
    for column, cell in row.items():
        text = (cell or "").strip()
        if column not in _COLUMNS:
            raise ArgumentError(f"column {column!r} is unknown; there are {', '.join(TABLE_COLUMNS)}.")
        name, convert = _COLUMNS[column]
        if text:
            try:
                values[name] = convert(text)
            except ArgumentError as error:
                raise ArgumentError(f"column {column}: {error}") from error
    return attrs.evolve(otherwise or Athlete(), **values)


def _one_of(*allowed: Value) -> Callable[[str], Value]:
    by_word = {str(getattr(each, "value", each)): each for each in allowed}

    def convert(text: str) -> Value:
        if text.casefold() not in by_word:
            raise ArgumentError(f"{text!r} is none of {', '.join(by_word)}.")
        return by_word[text.casefold()]

    return convert


def _whether(text: str) -> bool:
    if text.casefold() not in YES + NO:
        raise ArgumentError(f"{text!r}: write yes or no.")
    return text.casefold() in YES


def _whether_not(text: str) -> bool:
    return not _whether(text)


def _several(convert: Callable[[str], Value]) -> Callable[[str], tuple[Value, ...]]:
    return lambda text: tuple(convert(part) for part in text.split(";") if part.strip())


_COLUMNS: Final[Mapping[str, tuple[str, Callable[[str], object]]]] = {
    "level": ("level", _one_of(*Level)),
    "per-week": ("sessions_a_week", number_from),
    "injured": ("injured", _whether),
    "pain": ("in_pain", _whether),
    "age": ("age", number_from),
    "hours": ("hours", hours_from),
    "never": ("never", weekdays_from),
    "off": ("off", _several(span_from)),
    "race": ("races", _several(day_from)),
    "box": ("box", _whether),
    "no-rope": ("rope", _whether_not),
    "reduced": ("reduced", _one_of(*Reduced)),
    "week-starts": ("week_starts", weekday_from),
    "hold": ("hold", _whether),
    "units": ("unit", _one_of(*LENGTH_UNITS)),
    "timezone": ("timezone", zone_named),
    "language": ("language", _one_of(*LANGUAGES)),
}
TABLE_COLUMNS: Final = ("name", "plan-name", "busy", *_COLUMNS)
"""The columns of a coach's table: which calendar, which plan, what else is on, and who trains."""
