"""The athlete: what a plan has to know about the person."""

import enum
from collections.abc import Sequence
from datetime import date, datetime, time, tzinfo
from typing import Any, Final, Literal, TypeVar, get_args

import attrs

from plyocal.errors import ArgumentError, expect, to_be
from plyocal.zonenames import zone_given

MOST_SESSIONS_A_WEEK: Final = 2
"""The article: "Start with 1-2 sessions per week"."""

YOUTH_AGE: Final = 16
"""Below this age: a beginner's plan, and never depth jumps (research: youth guidance)."""

EARLIEST_DAY: Final = date(1000, 1, 1)
LATEST_DAY: Final = date(9899, 12, 31)
"""The days that can be planned: far from the ends of `date`, so that sums of days stay valid (ours)."""

Language = Literal["en", "de", "fr", "es"]
LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)
LevelName = Literal["beginner", "intermediate", "advanced"]
ReducedName = Literal["once", "rope", "skip"]
WeekdayName = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
LengthUnit = Literal["km", "mi"]
LENGTH_UNITS: Final[tuple[LengthUnit, ...]] = get_args(LengthUnit)
KM_PER_MILE: Final = 1.609344


class Level(enum.Enum):
    """Experience with plyometrics, not with running: the article's three lists."""

    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"

    @property
    def rank(self) -> int:
        """Its place among the levels, the beginner's 0."""
        return tuple(Level).index(self)


class Weekday(enum.IntEnum):
    """Days of the week, numbered as `date.weekday()` does."""

    MON = 0
    TUE = 1
    WED = 2
    THU = 3
    FRI = 4
    SAT = 5
    SUN = 6


class Reduced(enum.Enum):
    """What to do in high-volume, taper and race weeks.

    The article: "1x/week or skipped if needed during high volume mileage weeks or during a taper".
    """

    ONCE = "once"
    ROPE = "rope"
    SKIP = "skip"


def _sessions_a_week(_: object, __: object, number: int) -> None:
    if type(number) is not int or number not in range(1, MOST_SESSIONS_A_WEEK + 1):
        raise ArgumentError(f"{number!r:.60} sessions a week: the article has 1 or 2.")


def _age(_: object, __: object, years: int | None) -> None:
    if years is not None and not (type(years) is int and 5 <= years <= 120):  # noqa: PLR2004 - a person's age
        raise ArgumentError(f"age {years!r:.60}: give the age in whole years, 5 to 120.")


def _hours(_: object, __: object, hours: tuple[time, time]) -> None:
    if not _is_pair(hours, time):
        raise ArgumentError(f"hours {hours!r:.60}: give two times, such as (time(5), time(22)).")
    if any(hour.tzinfo is not None for hour in hours):
        raise ArgumentError("hours are those of the runner's own clock: give them without a time zone.")
    if hours[0] >= hours[1]:
        raise ArgumentError(
            f"hours {hours[0]:%H:%M}-{hours[1]:%H:%M}: the first must come before the second."
        )


def _is_pair(pair: object, sort: type) -> bool:
    return isinstance(pair, tuple) and len(pair) == 2 and all(isinstance(each, sort) for each in pair)  # noqa: PLR2004 - a pair


def within_reach(day: date, name: str) -> date:
    """The day itself. Raises `ArgumentError` if it cannot be planned; `name` says what the day is for."""
    if isinstance(day, datetime):
        raise ArgumentError(f"{name} {day}: name a day, without a time.")
    if not isinstance(day, date):
        raise ArgumentError(f"{name} {day!r:.60}: name a day, such as date(2026, 5, 17).")
    if not EARLIEST_DAY <= day <= LATEST_DAY:
        raise ArgumentError(f"{name} {day}: name a day of the years 1000 to 9899.")
    return day


def _races(_: object, __: object, days: tuple[date, ...]) -> None:
    expect(days, tuple, "races", "give a tuple of days, such as (date(2026, 5, 17),)")
    for day in days:
        within_reach(day, "race")


def _off(_: object, __: object, ranges: tuple[tuple[date, date], ...]) -> None:
    if not isinstance(ranges, tuple) or not all(_is_pair(pair, object) for pair in ranges):
        raise ArgumentError(f"off {ranges!r:.60}: give a tuple of pairs, each a first and a last day.")
    for first, last in ranges:
        within_reach(first, "off")
        within_reach(last, "off")
        if last < first:
            raise ArgumentError(f"off {first}..{last}: the first day must not come after the last.")


_YES_OR_NO: Final = to_be(bool, "give True or False")

_Named = TypeVar("_Named", bound=enum.Enum)
_Word = TypeVar("_Word", bound=str)


def _word(words: tuple[_Word, ...], given: object, name: str) -> _Word:
    """The one of these words that is given, in small letters or large."""
    plain = given.casefold() if isinstance(given, str) else given
    for word in words:
        if word == plain:
            return word
    raise ArgumentError(f"{name} {given!r:.60}: one of {', '.join(words)}.")


def _member(sort: type[_Named], given: object, name: str) -> _Named:
    """A level or the like, also by its word, in small letters or large: that of the command line's option."""
    by_word = {str(each.value) if isinstance(each.value, str) else each.name.lower(): each for each in sort}
    found = by_word.get(given.casefold()) if isinstance(given, str) else given
    if not isinstance(found, sort):
        raise ArgumentError(f"{name} {given!r:.60}: give one of {', '.join(by_word)}.")
    return found


def _as_tuple(given: Any) -> Any:  # noqa: ANN401 - the validator after it says what it must be
    """A list as a tuple; anything else as it is."""
    return tuple(given) if isinstance(given, list) else given


# The hints of these are those that a type checker has for the fields.


def length_unit(given: LengthUnit | None) -> LengthUnit | None:
    """The unit of lengths; None where none is given. Raises `ArgumentError` for what is no such unit."""
    return None if given is None else _word(LENGTH_UNITS, given, "unit")


def _language(given: Language) -> Language:
    return _word(LANGUAGES, given, "language")


def _level(given: Level | LevelName) -> Level:
    return _member(Level, given, "level")


def _reduced(given: Reduced | ReducedName) -> Reduced:
    return _member(Reduced, given, "reduced")


def _weekday(given: Weekday | WeekdayName) -> Weekday:
    return _member(Weekday, given, "week_starts")


def _weekdays(given: Sequence[Weekday | WeekdayName]) -> tuple[Weekday, ...]:
    expect(given, (tuple, list), "never", "give a tuple of weekdays, such as (Weekday.WED,)")
    return tuple(_member(Weekday, each, "never") for each in given)


def _spans_in(given: Sequence[tuple[date, date]]) -> tuple[tuple[date, date], ...]:
    spans: tuple[tuple[date, date], ...] = _as_tuple(given)
    return spans


def _days_in(given: Sequence[date]) -> tuple[date, ...]:
    days: tuple[date, ...] = _as_tuple(given)
    return days


@attrs.frozen(kw_only=True)
class Athlete:
    """The person who trains: experience with jumping, time for sessions, and equipment.

    `injured` means returning from an injury and cleared to jump; `in_pain` means pain now: there is no plan.
    `hours` bound the time of day; `never` and `off` (first and last day, inclusive) are days without a
    session; `races` are goal races beside those of the calendar. `hold` keeps sessions as hard as they are.
    `week_starts` is the first day of a training week. Levels, weekdays and what is `reduced` may be given by
    their words: "advanced", "wed", "rope".
    Raises `ArgumentError` for a value that no athlete can have.

    >>> Athlete(level="advanced", never=["wed"]).never
    (<Weekday.WED: 2>,)
    >>> Athlete(level=Level.ADVANCED, injured=True).start_level
    <Level.BEGINNER: 'beginner'>
    """

    level: Level = attrs.field(default=Level.BEGINNER, converter=_level)
    sessions_a_week: int = attrs.field(default=MOST_SESSIONS_A_WEEK, validator=_sessions_a_week)
    injured: bool = attrs.field(default=False, validator=_YES_OR_NO)
    in_pain: bool = attrs.field(default=False, validator=_YES_OR_NO)
    age: int | None = attrs.field(default=None, validator=_age)
    hours: tuple[time, time] = attrs.field(default=(time(5), time(22)), validator=_hours)
    never: tuple[Weekday, ...] = attrs.field(default=(), converter=_weekdays)
    off: tuple[tuple[date, date], ...] = attrs.field(default=(), converter=_spans_in, validator=_off)
    races: tuple[date, ...] = attrs.field(default=(), converter=_days_in, validator=_races)
    box: bool = attrs.field(default=False, validator=_YES_OR_NO)
    rope: bool = attrs.field(default=True, validator=_YES_OR_NO)
    reduced: Reduced = attrs.field(default=Reduced.ONCE, converter=_reduced)
    week_starts: Weekday = attrs.field(default=Weekday.MON, converter=_weekday)
    hold: bool = attrs.field(default=False, validator=_YES_OR_NO)
    unit: LengthUnit | None = attrs.field(default=None, converter=length_unit)
    timezone: tzinfo | None = attrs.field(default=None, converter=zone_given)
    language: Language = attrs.field(default="en", converter=_language)

    @property
    def is_youth(self) -> bool:
        """Whether the age is given and under 16."""
        return self.age is not None and self.age < YOUTH_AGE

    @property
    def start_level(self) -> Level:
        """The level the plan starts from: the injured and the young start as beginners."""
        return Level.BEGINNER if self.injured or self.is_youth else self.level

    @property
    def sessions_in_a_week(self) -> int:
        """The athlete's number: 1 or 2, and 1 for the injured."""
        return 1 if self.injured else self.sessions_a_week
