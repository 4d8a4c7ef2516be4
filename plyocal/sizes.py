"""Distances and durations that a text states, and which of them is the whole workout's."""

import enum
from collections.abc import Sequence
from typing import Final, NamedTuple

from plyocal.vocabulary import SIZE_WORDS
from plyocal.vocabulary_concepts import Concept
from plyocal.wording import Token

KM_PER_MILE: Final = 1.609344
_KM: Final = {Concept.KILOMETRE: 1.0, Concept.MILE: KM_PER_MILE, Concept.METRE: 0.001}
_MINUTES: Final = {Concept.HOUR: 60.0, Concept.MINUTE: 1.0, Concept.SECOND: 1 / 60}
_SCALES: Final = {**_KM, **_MINUTES}
_NO_SIZE: Final[frozenset[Concept]] = frozenset()
_WIDEST_RANGE: Final = 5
"""Numbers farther apart are no range: "Zone 2 - 75 min", "day 2 - 14 mi"."""
_RANGE_SIGNS: Final = frozenset("-~")
_COUNTED: Final = frozenset({"number", "clock"})
_MOST_MILES: Final = 26
"""A spaced "m" up to a marathon is miles ("3 m run"); beyond it, and glued ("20m"), minutes."""
_SHORTEST_TRACK: Final = 100
_CLOCK_HOURS: Final = 5
_MINUTES_IN_HOUR: Final = 60
_LATEST_HOUR: Final = 24


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


def number(text: str) -> float:
    """Return the number a token states; a comma is decimal unless three digits follow."""
    whole, _, rest = text.replace(",", ".").partition(".")
    if len(rest) == 3:  # noqa: PLR2004 - thousands come in threes
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
        return _metres_miles_minutes(tokens, at)
    return next((concept for concept in _SCALES if concept in concepts), None) if concepts else None


def _metres_miles_minutes(tokens: Sequence[Token], at: int) -> Concept:
    value = number(tokens[at].text)
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


def _single(tokens: Sequence[Token], at: int) -> Size | None:
    """The size that begins at `at`, ranges aside."""
    if tokens[at].sort == "clock":
        return _timed(tokens, at)
    unit = _unit_at(tokens, at)
    if unit is None:
        return None
    last = at + _unit_length(tokens, at)
    value = number(tokens[at].text)
    if unit is Concept.SECOND and value >= _SHORTEST_TRACK and _glued(tokens, at):
        return Size(Dimension.DISTANCE, value / 1000, at, last, Concept.METRE, Role.REPEAT)
    if unit in _KM:
        return Size(Dimension.DISTANCE, value * _KM[unit], at, last, unit)
    if unit is Concept.HOUR:
        return _hours(tokens, at, last, value)
    return _with_seconds(tokens, Size(Dimension.DURATION, value * _MINUTES[unit], at, last, unit))


def _timed(tokens: Sequence[Token], at: int) -> Size | None:
    """The duration or the pace that a clock time stands for; None for a time of day."""
    if _is_pace(tokens, at):
        return Size(Dimension.DURATION, 0.0, at, at, None, Role.PACE)
    unit, text = _unit_at(tokens, at), tokens[at].text
    bare = unit is None and not (at and tokens[at - 1].text in "(:|")
    minutes = _clock(text, bare=bare)
    if unit is Concept.HOUR:
        hours, _, rest = text.partition(":")
        minutes = int(hours) * 60.0 + int(rest[:2])
    last = at if unit not in _MINUTES else at + 1
    return None if minutes is None else Size(Dimension.DURATION, minutes, at, last, None)


def _is_pace(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clock time, or the range it begins, is minutes per km or mile."""
    follows = at + 1
    if (
        follows + 1 < len(tokens)
        and tokens[follows].text in _RANGE_SIGNS
        and tokens[follows + 1].sort == "clock"
    ):
        follows += 2
    if follows < len(tokens) and Concept.MINUTE in SIZE_WORDS.get(tokens[follows].text, _NO_SIZE):
        follows += 1
    return follows < len(tokens) and tokens[follows].text in ("/", "per", "pace")


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
    """1h10, 1 h 10 min, 2h: hours with the minutes that may follow."""
    minutes = 0.0
    follows = last + 1
    if (
        follows < len(tokens)
        and tokens[follows].sort == "number"
        and tokens[follows].start - tokens[last].end <= 1
    ):
        unit = _unit_at(tokens, follows)
        value = number(tokens[follows].text)
        if value < _MINUTES_IN_HOUR and (
            unit in (Concept.MINUTE, Concept.MILE) or (unit is None and _glued(tokens, last))
        ):
            minutes = value
            last = follows + (1 if unit else 0)
    return Size(Dimension.DURATION, hours * 60 + minutes, first, last, Concept.HOUR)


def _ranged(tokens: Sequence[Token], at: int) -> Size | None:
    """The size that begins at `at`; "8-9 mi", "4 mi-6 mi" and "50m - 55m" are one size, their middle."""
    size = _single(tokens, at)
    dash = size.last + 1 if size else at + 1
    if dash + 1 >= len(tokens) or tokens[dash + 1].sort not in ("number", "clock"):
        return size
    between = tokens[dash]
    to = between.text in _RANGE_SIGNS or Concept.TO in SIZE_WORDS.get(between.text, _NO_SIZE)
    upper = _single(tokens, dash + 1) if to else None
    if upper is None:
        return size
    if size is not None:
        alike = size.dimension is upper.dimension and size.unit is upper.unit and size.amount <= upper.amount
        return size._replace(amount=(size.amount + upper.amount) / 2, last=upper.last) if alike else size
    if tokens[at].sort != "number" or upper.unit is None:
        return None
    lower = number(tokens[at].text) * _SCALES[upper.unit]
    if 0 < lower <= upper.amount <= _WIDEST_RANGE * lower:
        return upper._replace(amount=(lower + upper.amount) / 2, first=at)
    return upper


def sizes_of(tokens: Sequence[Token]) -> list[Size]:
    """Return every distance and duration in the order of the text, roles not yet told apart."""
    found: list[Size] = []
    following = 0
    for at, token in enumerate(tokens):
        if at < following or token.sort not in _COUNTED:
            continue
        size = _ranged(tokens, at)
        if size is not None:
            found.append(size)
            following = size.last + 1
    return found
