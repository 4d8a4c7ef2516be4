"""A distance or a duration that a text states in one place: in figures, in words, as a clock time."""

import enum
from collections.abc import Sequence
from typing import Final, NamedTuple

from plyocal.members import members
from plyocal.recognition.figures.clocks import (
    MINUTES_IN_HOUR,
    are_paces,
    clock_minutes,
    is_at,
    is_clocked_pace,
    is_hour_of_day,
    is_of_repeats,
)
from plyocal.recognition.figures.units import (
    KM,
    MINUTES,
    SCALES,
    SHORTEST_TRACK,
    glued,
    is_lettered,
    number,
    unit_at,
    unit_word,
)
from plyocal.recognition.words.number_words import spelled_at
from plyocal.recognition.words.wording import Token
from plyocal.vocabulary.concepts import Concept
from plyocal.vocabulary.sizes import AND_A, CLIMBS, DESCRIBING, HALF_MORE, HOURS_AND, MARATHONS, OF_DAY

_C: Final = members(Concept)
_LETTERED_MINUTES: Final = 5.0
"""What a stretch at a pace named by its letter may take: of unknown length, it is never the whole."""
_LOWEST_PULSE: Final = 90
"""From there on, "hr" is the heart rate: "easy, 140 HR"."""
_KM_IN_MIL: Final = 10.0
_MOST_MIL: Final = 4
"""Beyond it, "mil" is no Scandinavian mile but a Spanish or Portuguese thousand: "10 mil"."""


class Dimension(enum.Enum):
    """What a size measures."""

    DISTANCE = "km"
    DURATION = "minutes"

    __hash__ = object.__hash__
    """Members are themselves only; looking one up by its name is slow."""


DIMENSIONS: Final = tuple(Dimension)
_D: Final = members(Dimension)


class Role(enum.Enum):
    """What a size is in its workout."""

    WHOLE = "whole"
    TOTAL = "total"
    PART = "part"
    REPEAT = "repeat"
    PACE = "pace"
    ASIDE = "aside"
    """No size of the workout: an hour of the day, a climb."""

    __hash__ = object.__hash__


_MOST_DESCRIBING: Final = 3
_COUNTED_ELSE: Final = frozenset(
    ["x", "weeks", "week", "days", "day", "hours", "min", "mins", "minutes", "of", "to", "km", "k", "mi"]
)


class Size(NamedTuple):
    """A size with its place among the tokens; `amount` is km or minutes, the middle of a range.

    `unit` is the concept it was written with, None for a clock time.
    """

    dimension: Dimension
    amount: float
    first: int
    last: int
    unit: Concept | None
    role: Role = Role.WHOLE


def size_at(tokens: Sequence[Token], at: int) -> Size | None:
    """Return the size that begins at `at`, ranges aside."""
    if tokens[at].sort == "clock":
        return _timed(tokens, at)
    if tokens[at].sort == "word":
        return _in_words(tokens, at)
    if at and _is_a_letter(tokens[at - 1]) and glued(tokens, at - 1):
        return None
    unit = unit_at(tokens, at)
    if unit is None:
        return _in_mil(tokens, at) or _described(tokens, at)
    return _in_figures(tokens, at, unit)


def _is_a_letter(token: Token) -> bool:
    """Whether a token is one letter, beside which a number is a part of a code: "2d2u"."""
    return token.sort == "word" and len(token.text) == 1 and token.text.isascii() and token.text != "x"


def _described(tokens: Sequence[Token], at: int) -> Size | None:
    """A distance with words for its effort before the unit: "6 easy miles", "6 faster hilly miles"."""
    place = at + 1
    while (
        place + 1 < len(tokens)
        and place <= at + _MOST_DESCRIBING
        and (
            tokens[place].text in DESCRIBING
            or tokens[place].text == "/"
            or (at == 0 and _is_before_miles(tokens, place))
        )
    ):
        place += 1
    if place == at + 1 or tokens[at].sort != "number":
        return None
    unit = None if len(tokens[place].text) == 1 else unit_word(tokens, at, place)
    if unit is None or unit not in KM:
        return None
    return Size(_D.DISTANCE, number(tokens[at].text) * KM[unit], at, place, unit)


def _is_before_miles(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word nobody knows stands shortly before miles: "3 uneventful miles"."""
    later = [token.text for token in tokens[place + 1 : place + 1 + _MOST_DESCRIBING]]
    return tokens[place].sort == "word" and tokens[place].text not in _COUNTED_ELSE and "miles" in later


def _in_figures(tokens: Sequence[Token], at: int, unit: Concept) -> Size:
    """The size that a number and a unit state."""
    last = at + _unit_length(tokens, at)
    value = number(tokens[at].text, unit)
    if unit is _C.SECOND and value >= SHORTEST_TRACK and glued(tokens, at):
        return Size(_D.DISTANCE, value / 1000, at, last, _C.METRE, Role.REPEAT)
    if (unit is _C.METRE or tokens[last].text == "m") and _is_climb(tokens, at, last):
        return Size(_D.DISTANCE, value / 1000, at, last, _C.METRE, Role.ASIDE)
    if unit in KM:
        return Size(_D.DISTANCE, value * KM[unit], at, last, unit)
    if unit is _C.HOUR:
        if tokens[last].text == "t" and is_lettered(tokens, at):
            return Size(_D.DURATION, _LETTERED_MINUTES, at, last, None)
        return _hours(tokens, at, last, value)
    return _with_seconds(tokens, Size(_D.DURATION, value * MINUTES[unit], at, last, unit))


def _is_climb(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether metres go up: "600 m D+", "D+ 600 m", "1100m+"."""
    before = [token.text for token in tokens[max(0, at - 3) : at] if token.text not in ":="][-2:]
    after = [token.text for token in tokens[last + 1 : last + 3]]
    risen = after[:1] == ["+"] and glued(tokens, last) and after[1:] != ["+"]
    plus = before[-1:] == ["+"] and (before[:-1] == ["d"] or glued(tokens, at - 1))
    return risen or plus or not CLIMBS.isdisjoint(before[-1:] + after[:1])


def _in_words(tokens: Sequence[Token], at: int) -> Size | None:
    """The size in words, such as "half an hour"; of single letters, only the k of "ten K" is a unit."""
    found = spelled_at(tokens, at)
    if found is None:
        return _in_mil(tokens, at) if tokens[at].text == "en" else None
    spelled, last = found
    if spelled.is_time:
        return Size(_D.DURATION, spelled.amount, at, last, _C.HOUR)
    unit = _unit_after_words(tokens, last)
    if (
        unit is None
        and spelled.amount <= _MOST_MIL
        and last + 1 < len(tokens)
        and tokens[last + 1].text == "mil"
    ):
        return Size(_D.DISTANCE, spelled.amount * _KM_IN_MIL, at, last + 1, _C.KILOMETRE)
    if unit is None:
        return None
    dimension = _D.DISTANCE if unit in KM else _D.DURATION
    return Size(dimension, spelled.amount * SCALES[unit], at, last + 1, unit)


def _unit_after_words(tokens: Sequence[Token], last: int) -> Concept | None:
    if last + 1 >= len(tokens) or len(tokens[last + 1].gap) > 1:
        return None
    word = tokens[last + 1].text
    if word == "time" or (len(word) == 1 and word != "k" and word.isascii()):
        return None
    return unit_word(tokens, last, last + 1)


def _in_mil(tokens: Sequence[Token], at: int) -> Size | None:
    """Scandinavian miles: "2 mil"."""
    if at + 1 >= len(tokens) or tokens[at + 1].text != "mil" or len(tokens[at + 1].gap) > 1:
        return None
    value = 1.0 if tokens[at].text == "en" else number(tokens[at].text)
    if value > _MOST_MIL:
        return None
    return Size(_D.DISTANCE, value * _KM_IN_MIL, at, at + 1, _C.KILOMETRE)


def _timed(tokens: Sequence[Token], at: int) -> Size | None:
    """The duration or the pace that a clock time stands for; None for a time of day."""
    if is_clocked_pace(tokens, at) or is_of_repeats(tokens, at):
        return Size(_D.DURATION, 0.0, at, at, None, Role.PACE)
    unit, text = unit_at(tokens, at), tokens[at].text
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if unit is None and (after in OF_DAY or is_at(tokens, at)):
        return None
    hours, _, rest = text.partition(":")
    if at and tokens[at - 1].sort == "times" and text.count(":") == 1 and unit is None:
        return Size(_D.DURATION, int(hours) + int(rest) / 60, at, at, None)
    bare = unit is None and (not (at and tokens[at - 1].text in "(:|") or are_paces(tokens, at))
    minutes = clock_minutes(text, bare=bare)
    if unit is _C.HOUR:
        minutes = int(hours) * 60.0 + int(rest[:2])
    elif unit is _C.MINUTE and ":" not in rest:
        minutes = int(hours) + int(rest) / 60
    last = at if unit not in MINUTES else at + 1
    return None if minutes is None else Size(_D.DURATION, minutes, at, last, None)


def _unit_length(tokens: Sequence[Token], at: int) -> int:
    if tokens[at + 1].text == "-":
        return 2
    doubled = tokens[at + 1].text == "'" and at + 2 < len(tokens) and tokens[at + 2].text == "'"
    return 2 if doubled and glued(tokens, at + 1) else 1


def _with_seconds(tokens: Sequence[Token], size: Size) -> Size:
    """1'30: minutes with the two digits of seconds that may be glued to them."""
    follows = size.last + 1
    if size.unit is not _C.MINUTE or follows >= len(tokens) or tokens[follows].sort != "number":
        return size
    if not glued(tokens, size.last) or len(tokens[follows].text) != len("30"):
        return size
    last = follows + 1 if unit_at(tokens, follows) is _C.SECOND else follows
    return size._replace(amount=size.amount + number(tokens[follows].text) / 60, last=last)


def _hours(tokens: Sequence[Token], first: int, last: int, hours: float) -> Size:
    """1h10, 1 h 10 min, 1 Std. 10 Min., 2h: hours with the minutes that may follow; 140 HR is no time."""
    if hours >= _LOWEST_PULSE and tokens[last].text == "hr":
        return Size(_D.DURATION, 0.0, first, last, None, Role.PACE)
    minutes, hour = 0.0, last
    follows = last + 1
    joined = follows + 1 < len(tokens) and tokens[follows].text in HOURS_AND
    joined = joined and (tokens[follows].text != ":" or glued(tokens, follows))
    follows += joined
    half = next((place for place in (follows, follows + 1) if _is_half(tokens, place)), None)
    if half is not None and (joined or half == follows):
        minutes, last = MINUTES_IN_HOUR / 2, half
    elif follows < len(tokens) and tokens[follows].sort == "number" and len(tokens[follows].gap) <= 1:
        unit = unit_at(tokens, follows)
        value = number(tokens[follows].text)
        if value < MINUTES_IN_HOUR and (
            unit in (_C.MINUTE, _C.MILE)
            or (
                glued(tokens, hour)
                and tokens[follows + 1 : follows + 2]
                and tokens[follows + 1].text == "time"
            )
            or (unit is None and not joined and (glued(tokens, hour) or _is_of_minutes(tokens, follows)))
        ):
            minutes, last = value, follows + _unit_length(tokens, follows) if unit else follows
    size = Size(_D.DURATION, hours * 60 + minutes, first, last, _C.HOUR)
    return size._replace(role=Role.ASIDE) if is_hour_of_day(tokens, size.first, size.last, hour) else size


def _is_of_minutes(tokens: Sequence[Token], at: int) -> bool:
    """Whether two digits are an hour's minutes: "1 h 15", "2 hrs 15 at 6 min/km", "1 hr 15 easy"."""
    text = tokens[at].text
    if len(text) != len("15") or not text.isdigit():
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or after.sort == "sign" or after.text == "at":
        return True
    return text[-1] in "05" and after.sort == "word" and len(after.gap) == 1


def _is_half(tokens: Sequence[Token], at: int) -> bool:
    """Whether half an hour is added there: "1 hora y media", "1 hour and a half"; not "2 h, half fast"."""
    if at >= len(tokens) or tokens[at].text not in HALF_MORE:
        return False
    added = tokens[at].text != "half" or tokens[at - 1].text in AND_A
    return added and (at + 1 == len(tokens) or tokens[at + 1].text not in MARATHONS)
