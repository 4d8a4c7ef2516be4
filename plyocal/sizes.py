"""Distances and durations that a text states, and which of them is the whole workout's."""

import enum
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from plyocal.spelled import spelled_at
from plyocal.vocabulary import SIZE_WORDS
from plyocal.vocabulary_concepts import Concept
from plyocal.vocabulary_sizes import AT, CLIMBS, HALF_MORE, HOURS_AND, OF_DAY, PARTS_IN_LETTERS
from plyocal.wording import Token

KM_PER_MILE: Final = 1.609344
_KM: Final = {Concept.KILOMETRE: 1.0, Concept.MILE: KM_PER_MILE, Concept.METRE: 0.001}
_MINUTES: Final = {Concept.HOUR: 60.0, Concept.MINUTE: 1.0, Concept.SECOND: 1 / 60}
SCALES: Final = {**_KM, **_MINUTES}
_NO_SIZE: Final[frozenset[Concept]] = frozenset()
RANGE_SIGNS: Final = frozenset("-~")
_MOST_MILES: Final = 26
"""A spaced "m" up to a marathon is miles ("3 m run"); beyond it, and glued ("20m"), minutes."""
_LETTERED_MINUTES: Final = 5.0
"""What a stretch at a pace named by its letter may take: of unknown length, it is never the whole."""
_SHORTEST_TRACK: Final = 100
_CLOCK_HOURS: Final = 5
_MINUTES_IN_HOUR: Final = 60
_LATEST_HOUR: Final = 24
_EARLIEST_HOUR: Final = 5
_EARLIEST_EXACT_HOUR: Final = 7
_EARLIEST_BARE_HOUR: Final = 13
"""From there on, an hour without minutes is one of the day: "18h"; "12h" is half a day's race."""
_KM_IN_MIL: Final = 10.0
_MOST_MIL: Final = 4
"""Beyond it, "mil" is no Scandinavian mile but a Spanish or Portuguese thousand: "10 mil"."""


class Dimension(enum.Enum):
    """What a size measures."""

    DISTANCE = "km"
    DURATION = "minutes"


class Role(enum.Enum):
    """What a size is in its workout."""

    WHOLE = "whole"
    TOTAL = "total"
    PART = "part"
    REPEAT = "repeat"
    PACE = "pace"
    ASIDE = "aside"
    """No size of the workout: an hour of the day, a climb."""


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


def number(text: str, unit: Concept | None = None) -> float:
    """Return the number a token states; a comma is decimal unless three digits follow it before metres."""
    whole, _, rest = text.replace(",", ".").replace(" ", ".").partition(".")
    if len(rest) == 3 and unit is Concept.METRE:  # noqa: PLR2004 - thousands come in threes
        return float(whole + rest)
    return float(f"{whole}.{rest or 0}")


def _glued(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].end == tokens[at + 1].start


def _unit_at(tokens: Sequence[Token], at: int) -> Concept | None:
    """The unit that follows the number at `at`."""
    if at + 1 >= len(tokens) or tokens[at + 1].start - tokens[at].end > 1:
        return None
    token = tokens[at + 1]
    if token.sort == "sign":
        if token.text == '"':
            return Concept.SECOND
        if token.text == "'" and _glued(tokens, at):
            after = tokens[at + 2].text if at + 2 < len(tokens) and _glued(tokens, at + 1) else ""
            return {"s": None, "'": Concept.SECOND}.get(after, Concept.MINUTE)
        if token.text == "-" and at + 2 < len(tokens):
            unit = _unit_word(tokens, at, at + 2)
            return unit if unit is not None and tokens[at + 2].text not in ("m", "h", "s") else None
        return None
    return _unit_word(tokens, at, at + 1)


def _unit_word(tokens: Sequence[Token], at: int, unit_at: int) -> Concept | None:
    token = tokens[unit_at]
    if token.sort != "word":
        return None
    concepts = SIZE_WORDS.get(token.text, _NO_SIZE)
    if token.text == "m":
        return Concept.MINUTE if tokens[at].sort == "clock" else _metres_miles_minutes(tokens, at)
    return next((concept for concept in SCALES if concept in concepts), None) if concepts else None


def _is_lettered(tokens: Sequence[Token]) -> bool:
    """Whether letters after numbers are paces or parts: "2 E + 4 T + 2 E", "2 WU, 4 T"."""
    return any(
        token.text in PARTS_IN_LETTERS and before.sort == "number" for before, token in pairwise(tokens)
    )


def _metres_miles_minutes(tokens: Sequence[Token], at: int) -> Concept:
    value = number(tokens[at].text, Concept.METRE)
    times = at > 0 and tokens[at - 1].sort == "times"
    if value >= _SHORTEST_TRACK or (times and value >= _SHORTEST_TRACK / 2):
        return Concept.METRE
    if not times and (not _glued(tokens, at) or "." in tokens[at].text) and value <= _MOST_MILES:
        return Concept.MILE
    return Concept.MINUTE


def _clock(text: str, *, bare: bool) -> float | None:
    """Minutes of a clock-like duration: h:mm:ss, mm:ss from ten minutes up, h:mm below five hours."""
    parts = [int(part) for part in text.split(":")]
    if len(parts) == 3:  # noqa: PLR2004 - h:mm:ss
        return parts[0] * 60 + parts[1] + parts[2] / 60
    if parts[0] < _CLOCK_HOURS:
        return parts[0] * 60.0 + parts[1]
    if bare and parts[0] < _LATEST_HOUR:
        return None
    return parts[0] + parts[1] / 60


def size_at(tokens: Sequence[Token], at: int) -> Size | None:
    """Return the size that begins at `at`, ranges aside."""
    if tokens[at].sort == "clock":
        return _timed(tokens, at)
    if tokens[at].sort == "word":
        return _in_words(tokens, at)
    unit = _unit_at(tokens, at)
    return _in_mil(tokens, at) if unit is None else _in_figures(tokens, at, unit)


def _in_figures(tokens: Sequence[Token], at: int, unit: Concept) -> Size:
    """The size that a number and a unit state."""
    last = at + _unit_length(tokens, at)
    value = number(tokens[at].text, unit)
    if unit is Concept.SECOND and value >= _SHORTEST_TRACK and _glued(tokens, at):
        return Size(Dimension.DISTANCE, value / 1000, at, last, Concept.METRE, Role.REPEAT)
    if unit in _KM:
        climbs = unit is Concept.METRE and _is_climb(tokens, at, last)
        role = Role.ASIDE if climbs else Role.WHOLE
        return Size(Dimension.DISTANCE, value * _KM[unit], at, last, unit, role)
    if unit is Concept.HOUR:
        if tokens[last].text == "t" and _is_lettered(tokens):
            return Size(Dimension.DURATION, _LETTERED_MINUTES, at, last, None)
        return _hours(tokens, at, last, value)
    return _with_seconds(tokens, Size(Dimension.DURATION, value * _MINUTES[unit], at, last, unit))


def _is_climb(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether metres go up: "600 m D+", "D+ 600 m", "1100m+"."""
    before = [token.text for token in tokens[max(0, at - 2) : at]]
    after = [token.text for token in tokens[last + 1 : last + 3]]
    risen = after[:1] == ["+"] and _glued(tokens, last) and after[1:] != ["+"]
    plus = before[-1:] == ["+"] and (before[:-1] == ["d"] or _glued(tokens, at - 1))
    return risen or plus or bool(CLIMBS & {*before[-1:], *after[:1]})


def _in_words(tokens: Sequence[Token], at: int) -> Size | None:
    """The size in words, such as "half an hour"; of single letters, only the k of "ten K" is a unit."""
    found = spelled_at(tokens, at)
    if found is None:
        return None
    spelled, last = found
    if spelled.is_time:
        return Size(Dimension.DURATION, spelled.amount, at, last, Concept.HOUR)
    unit = _unit_after_words(tokens, last)
    if unit is None:
        return None
    dimension = Dimension.DISTANCE if unit in _KM else Dimension.DURATION
    return Size(dimension, spelled.amount * SCALES[unit], at, last + 1, unit)


def _unit_after_words(tokens: Sequence[Token], last: int) -> Concept | None:
    if last + 1 >= len(tokens) or tokens[last + 1].start - tokens[last].end > 1:
        return None
    word = tokens[last + 1].text
    if word == "time" or (len(word) == 1 and word != "k" and word.isascii()):
        return None
    return _unit_word(tokens, last, last + 1)


def _in_mil(tokens: Sequence[Token], at: int) -> Size | None:
    """Scandinavian miles: "2 mil"."""
    if at + 1 >= len(tokens) or tokens[at + 1].text != "mil" or tokens[at + 1].start - tokens[at].end > 1:
        return None
    value = number(tokens[at].text)
    if value > _MOST_MIL:
        return None
    return Size(Dimension.DISTANCE, value * _KM_IN_MIL, at, at + 1, Concept.KILOMETRE)


def _timed(tokens: Sequence[Token], at: int) -> Size | None:
    """The duration or the pace that a clock time stands for; None for a time of day."""
    if _is_pace(tokens, at):
        return Size(Dimension.DURATION, 0.0, at, at, None, Role.PACE)
    unit, text = _unit_at(tokens, at), tokens[at].text
    after = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if unit is None and (after in OF_DAY or (at and tokens[at - 1].text in AT)):
        return None
    bare = unit is None and not (at and tokens[at - 1].text in "(:|")
    minutes = _clock(text, bare=bare)
    hours, _, rest = text.partition(":")
    if unit is Concept.HOUR:
        minutes = int(hours) * 60.0 + int(rest[:2])
    elif unit is Concept.MINUTE and ":" not in rest:
        minutes = int(hours) + int(rest) / 60
    last = at if unit not in _MINUTES else at + 1
    return None if minutes is None else Size(Dimension.DURATION, minutes, at, last, None)


def _is_pace(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clock time, or the range it begins, is minutes per km or mile."""
    follows = at + 1
    if (
        follows + 1 < len(tokens)
        and tokens[follows].text in RANGE_SIGNS
        and tokens[follows + 1].sort == "clock"
    ):
        follows += 2
    if follows < len(tokens) and Concept.MINUTE in SIZE_WORDS.get(tokens[follows].text, _NO_SIZE):
        follows += 1
    return follows < len(tokens) and tokens[follows].text in ("/", "per", "pace", "er")


def _unit_length(tokens: Sequence[Token], at: int) -> int:
    if tokens[at + 1].text == "-":
        return 2
    doubled = tokens[at + 1].text == "'" and at + 2 < len(tokens) and tokens[at + 2].text == "'"
    return 2 if doubled and _glued(tokens, at + 1) else 1


def _with_seconds(tokens: Sequence[Token], size: Size) -> Size:
    """1'30: minutes with the two digits of seconds that may be glued to them."""
    follows = size.last + 1
    if size.unit is not Concept.MINUTE or follows >= len(tokens) or tokens[follows].sort != "number":
        return size
    if not _glued(tokens, size.last) or len(tokens[follows].text) != len("30"):
        return size
    last = follows + 1 if _unit_at(tokens, follows) is Concept.SECOND else follows
    return size._replace(amount=size.amount + number(tokens[follows].text) / 60, last=last)


def _hours(tokens: Sequence[Token], first: int, last: int, hours: float) -> Size:
    """1h10, 1 h 10 min, 1 Std. 10 Min., 2h: hours with the minutes that may follow."""
    minutes, hour = 0.0, last
    follows = last + 1
    joined = follows + 1 < len(tokens) and tokens[follows].text in HOURS_AND
    joined = joined and (tokens[follows].text != ":" or _glued(tokens, follows))
    follows += joined
    if follows < len(tokens) and tokens[follows].text == HALF_MORE:
        minutes, last = _MINUTES_IN_HOUR / 2, follows
    elif (
        follows < len(tokens)
        and tokens[follows].sort == "number"
        and tokens[follows].start - tokens[follows - 1].end <= 1
    ):
        unit = _unit_at(tokens, follows)
        value = number(tokens[follows].text)
        if value < _MINUTES_IN_HOUR and (
            unit in (Concept.MINUTE, Concept.MILE)
            or (unit is None and not joined and (_glued(tokens, hour) or _ends(tokens, follows)))
        ):
            minutes, last = value, follows + _unit_length(tokens, follows) if unit else follows
    size = Size(Dimension.DURATION, hours * 60 + minutes, first, last, Concept.HOUR)
    return size._replace(role=Role.ASIDE) if _is_of_day(tokens, size, hour) else size


def _ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number of two digits ends a part of the text: "1 h 15"."""
    two = len(tokens[at].text) == len("15") and tokens[at].text.isdigit()
    return two and (at + 1 == len(tokens) or tokens[at + 1].sort == "sign")


def _is_of_day(tokens: Sequence[Token], size: Size, hour: int) -> bool:
    """Whether hours and minutes are a time of day: "18h30", "um 18 h", "07h00"."""
    hours = number(tokens[size.first].text)
    if tokens[hour].text != "h" or not _EARLIEST_HOUR <= hours < _LATEST_HOUR or hours % 1:
        return False
    said = bool(size.first) and tokens[size.first - 1].text in AT
    exact = size.last > hour and hours >= _EARLIEST_EXACT_HOUR
    return said or exact or hours >= _EARLIEST_BARE_HOUR or tokens[size.first].text[0] == "0"
