"""All sizes of a text in order: single sizes, the middle of each range, the first of alternatives."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Final

from plyocal.recognition.figures.clocks import MINUTES_IN_HOUR, RANGE_SIGNS
from plyocal.recognition.figures.sizes import Dimension, Role, Size, size_at
from plyocal.recognition.figures.units import SCALES, glued, number
from plyocal.recognition.words.wording import COUNTED, LONGEST_LINE, Token
from plyocal.vocabulary.concepts import FAR, LASTING, Concept
from plyocal.vocabulary.meanings import SIZE_WORDS, SPELLED
from plyocal.vocabulary.sizes import BETWEEN, HOURS_AND, NUMBERED, OR

_WIDEST_RANGE: Final = 5
"""Numbers farther apart are no range: "Zone 2 - 75 min", "day 2 - 14 mi"."""
_WIDEST_NARROW: Final = 1.5
_MINUTES_IN_DAY: Final = 1440
_TO: Final = frozenset([word for word, concepts in SIZE_WORDS.items() if Concept.TO in concepts])
_JOINING: Final = RANGE_SIGNS | {"/"} | OR | HOURS_AND | _TO
"""What may stand between two numbers that belong together."""


def _ranged(tokens: Sequence[Token], at: int) -> Size | None:
    """The size that begins at `at`; "8-9 mi", "4 mi-6 mi" and "50m - 55m" are one size, their middle."""
    size = size_at(tokens, at)
    if size is None and tokens[at].sort == "word":
        return None
    dash = size.last + 1 if size else at + 1
    if dash + 1 >= len(tokens) or tokens[dash + 1].sort not in COUNTED:
        return size
    how = _joining(tokens, at, dash) if tokens[dash].text in _JOINING else ""
    upper = size_at(tokens, dash + 1) if how else None
    if size is not None and how == "range" and _is_of_day(tokens, at, dash):
        return size._replace(last=dash + 1, role=Role.ASIDE)
    if upper is None or upper.role is not Role.WHOLE:
        return size
    if size is not None:
        units = {size.unit, upper.unit}
        alike = len(units) == 1 or units == {Concept.MINUTE, Concept.HOUR}
        twice = tokens[dash].text == "/" and size.amount == upper.amount
        alike = alike and not twice and size.amount <= upper.amount <= _WIDEST_RANGE * size.amount
        return size._replace(amount=_amount(how, size.amount, upper), last=upper.last) if alike else size
    return _of_one_unit(tokens, at, dash, upper) if tokens[at].sort == "number" else None


def _is_of_day(tokens: Sequence[Token], at: int, dash: int) -> bool:
    """Whether two clock times are an appointment's: "3:00-5:00"."""
    texts = [tokens[at].text, tokens[dash + 1].text]
    if dash != at + 1 or not all(text.count(":") == 1 and text.endswith(("00", "30")) for text in texts):
        return False
    first, last = (int(text.partition(":")[0]) * MINUTES_IN_HOUR + int(text[-2:]) for text in texts)
    return last - first >= MINUTES_IN_HOUR and last < _MINUTES_IN_DAY


def _of_one_unit(tokens: Sequence[Token], at: int, dash: int, upper: Size) -> Size | None:
    """A range, an alternative or a fraction of which only the second number has a unit: "8-9 mi", "3/4 h"."""
    if upper.unit is None:
        return None
    how = _joining(tokens, at, dash)
    lower = number(tokens[at].text) * SCALES[upper.unit]
    if tokens[dash].text == "/" and upper.unit is Concept.HOUR and lower < upper.amount:
        return upper._replace(amount=MINUTES_IN_HOUR * lower / upper.amount, first=at)
    if _is_numbered(tokens, at) and tokens[dash].text in RANGE_SIGNS and not glued(tokens, at):
        return upper
    narrow = tokens[dash].text == "/" or _is_numbered(tokens, at)
    widest = _WIDEST_NARROW if narrow else _WIDEST_RANGE
    if 0 < lower <= upper.amount <= widest * lower or (lower == 0 and how == "range"):
        return upper._replace(amount=_amount(how, lower, upper), first=at)
    return None if how == "or" else upper


def _joining(tokens: Sequence[Token], at: int, dash: int) -> str:
    """How two numbers belong together: the ends of a "range", one "or" the other, or not at all."""
    sign = tokens[dash].text
    if sign in OR:
        return "or"
    between = sign in HOURS_AND and bool(at) and tokens[at - 1].text in BETWEEN
    return "range" if sign in RANGE_SIGNS or sign == "/" or sign in _TO or between else ""


def _amount(how: str, lower: float, upper: Size) -> float:
    return lower if how == "or" else (lower + upper.amount) / 2


def _is_numbered(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number is only a name: "zone 2 - 75 min", "#3 - 10 km"."""
    return bool(at) and tokens[at - 1].text in NUMBERED


def sizes_of(tokens: Sequence[Token]) -> list[Size]:
    """Return every distance and duration in the order of the text, roles not yet told apart."""
    found: list[Size] = []
    following = 0
    for at, (sort, text, _, _) in enumerate(tokens):
        if at < following or (sort not in COUNTED and text not in SPELLED):
            continue
        size = _ranged(tokens, at)
        if size is not None:
            found.append(size)
            following = size.last + 1
    return found


FAR_WORDS: Final = frozenset(
    ["mil", *[word for word, concepts in SIZE_WORDS.items() if not concepts.isdisjoint(FAR)]]
)
"""Units of distance."""
LASTING_WORDS: Final = frozenset(
    [word for word, concepts in SIZE_WORDS.items() if not concepts.isdisjoint(LASTING)]
)
"""Units of time."""
TIME_WORDS: Final = frozenset(
    [word for each in SPELLED.values() for spelled in each if spelled.is_time for word in spelled.words]
)
"""Words of times: "half an hour"."""
_SECONDS: Final = frozenset([word for word, concepts in SIZE_WORDS.items() if Concept.SECOND in concepts])
_AFTER_NUMBERS: Final = re.compile(r"\d(?:[^\S\n]|_)?(?:-(?:[^\S\n]|_)*)?([^\W\d_]+|[\"']|:(?=\d))")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_FOREIGN: Final = re.compile(r"[^\W\d_a-z]")
_MAY_BE: Final = {
    Dimension.DISTANCE: (FAR_WORDS | _SECONDS | {"er", "'", '"'}, FAR_WORDS),
    Dimension.DURATION: (LASTING_WORDS | {"m", "'", '"', ":"}, LASTING_WORDS | TIME_WORDS),
}
"""What may follow a number, and what may follow one in words, that states a size: 400 seconds are metres."""


def could_state(text: str, dimension: Dimension) -> bool:
    """Whether a folded text may hold a distance or a duration; false only where it certainly does not.

    >>> could_state("6 miles, easy", Dimension.DISTANCE), could_state("6 miles, easy", Dimension.DURATION)
    (True, False)
    """
    after, words = _glimpse(text)
    figures, letters = _MAY_BE[dimension]
    if not figures.isdisjoint(after):
        return True
    return not (letters.isdisjoint(words) or SPELLED.keys().isdisjoint(words))


def words_in(text: str) -> AbstractSet[str]:
    """Return the words of a folded text, in no order.

    >>> sorted(words_in("6 miles, easy"))
    ['easy', 'miles']
    """
    return _glimpse(text)[1]


@lru_cache(maxsize=16)
def _glimpse(text: str) -> tuple[AbstractSet[str], AbstractSet[str]]:
    """What follows figures, and the words of a text, line by line: plans repeat those of descriptions."""
    after, words = set[str](), set[str]()
    for line in text.split("\n"):
        more, others = _glimpse_again(line) if len(line) <= LONGEST_LINE else _glimpse_of_line(line)
        after |= more
        words |= others
    return after, words


@lru_cache(maxsize=1_024)
def _glimpse_again(line: str) -> tuple[AbstractSet[str], AbstractSet[str]]:
    return _glimpse_of_line(line)


def _glimpse_of_line(line: str) -> tuple[AbstractSet[str], AbstractSet[str]]:
    foreign = not line.isascii() and _FOREIGN.search(line)
    return {"'"} if foreign else set(_AFTER_NUMBERS.findall(line)), set(_LETTERS.findall(line))
