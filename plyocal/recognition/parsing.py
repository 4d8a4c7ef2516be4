"""A text taken apart: its words and what they stand for, sizes with their roles, segments, unknown words."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from plyocal.members import members
from plyocal.recognition.figures.ranges import could_state, sizes_of
from plyocal.recognition.figures.roles import with_roles
from plyocal.recognition.figures.sizes import DIMENSIONS, Dimension, Role, Size
from plyocal.recognition.words.tagging import tags_of
from plyocal.recognition.words.wording import Tag, Token, tokens_of
from plyocal.vocabulary.concepts import Concept
from plyocal.vocabulary.sizes import AND, DESCRIBING

_C: Final = members(Concept)
_D: Final = members(Dimension)
_R: Final = members(Role)
MOST_STRANGERS: Final = 2
"""A run whose title holds more unknown words than that, and no size, is taken for something else."""
_DIVIDING: Final = frozenset("+·•,;:()[]/|\n→>&!?=") | AND
_DASHES: Final = frozenset("-.")
_PARTING: Final = _DIVIDING | _DASHES
_SHORT: Final = 300
"""Characters of a text that is remembered as it was taken apart."""
_TITLE: Final = 60
"""Characters of a text in which sizes are looked for as quickly as the letters that they may hold."""


class Reading(NamedTuple):
    """A text taken apart: tokens, tags, sizes with their roles, unknown words, and each token's segment."""

    text: str
    tokens: Sequence[Token]
    tags: Sequence[Tag]
    sizes: Sequence[Size]
    unknown: Sequence[int]
    segments: Sequence[int]
    strangers: Sequence[int]
    """The places of unknown words, except for names of people and places after "with" or "at"."""
    times: Sequence[int]
    """Where something is said to be done several times: "6 x"."""
    bare_repeats: Sequence[int]
    """Where repeats in metres stand without a unit, as in "4x800"."""
    states_distance: bool
    """Whether there is any distance in it."""
    repeats: bool
    """Whether something is done several times: "6 x 800 m", "4x800"."""

    def segment(self, tag: Tag) -> int:
        """The segment in which a tag stands: the text between two dividing signs."""
        return self.segments[tag.first]


_METRES: Final = re.compile(r"[1-9]\d?00|1?[1-9]50")
_COUNT: Final = re.compile(r"[2-9]|[12]\d")


def _bare_repeats(tokens: Sequence[Token], times: Sequence[int]) -> list[int]:
    return [
        at
        for place in times
        if 0 < place < len(tokens) - 1
        for at, count in ((place + 1, place - 1), (place - 1, place + 1))
        if tokens[at].sort == "number"
        and _METRES.fullmatch(tokens[at].text)
        and (at > place or _COUNT.fullmatch(tokens[count].text))
        and not _is_glued(tokens, max(at, count))
    ]


def _is_glued(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word that is no unit is glued to the number, as in "2 x 500mg"."""
    after = place + 1
    return after < len(tokens) and tokens[after].sort == "word" and not tokens[after].gap


def read(text: str) -> Reading:
    """Take folded text apart. Short ones are remembered: titles come again week by week."""
    return _read_cached(text) if len(text) <= _SHORT else _read(text)


@lru_cache(maxsize=512)
def _read_cached(text: str) -> Reading:
    return _read(text)


def states(text: str, dimension: Dimension) -> bool:
    """Whether a text holds any distance or any duration: a look before reading it whole."""
    return could_state(text, dimension) and dimension in [size.dimension for size in _measured(text)[1]]


@lru_cache(maxsize=16)
def _measured(text: str) -> tuple[list[Token], list[Size]]:
    """The tokens and bare sizes of a text, remembered from the first look to the reading."""
    tokens = tokens_of(text)
    sized = len(text) <= _TITLE or any(could_state(text, dimension) for dimension in DIMENSIONS)
    return tokens, sizes_of(tokens) if sized else []


def _read(text: str) -> Reading:
    tokens, sizes = _measured(text)
    taken = _taken(tokens, sizes) if sizes else _NOTHING
    tags, unknown = tags_of(text, tokens, taken)
    segments = _segments(text, tokens)
    times = _times(text, tokens)
    roles = with_roles(tokens, sizes, tags, counted=bool(times))
    bare = _bare_repeats(tokens, times) if times else []
    strangers = _strangers(tokens, tags, unknown, segments) if unknown else []
    far = _D.DISTANCE in [size.dimension for size in roles]
    repeats = bool(bare) or _R.REPEAT in [size.role for size in roles]
    return Reading._make((text, tokens, tags, roles, unknown, segments, strangers, times, bare, far, repeats))


def _taken(tokens: Sequence[Token], sizes: Sequence[Size]) -> set[int]:
    """The places of the words of sizes, except for those that tell an effort: "6 easy miles"."""
    return {
        place
        for size in sizes
        for place in range(size.first, size.last + 1)
        if tokens[place].text not in DESCRIBING
    }


_NOTHING: Final[frozenset[int]] = frozenset()


_TIMES: Final = re.compile(r"[x*]\s{0,2}[\d(\[]")


def _times(text: str, tokens: Sequence[Token]) -> list[int]:
    if ("x" not in text and "*" not in text) or _TIMES.search(text) is None:
        return []
    return [place for place, token in enumerate(tokens) if token.sort == "times"]


def _segments(text: str, tokens: Sequence[Token]) -> list[int]:
    segments: list[int] = []
    current = 0
    for token in tokens:
        word = token.text
        parts = word in _PARTING and (word not in _DASHES or _is_dash(text, tokens, len(segments)))
        if parts or (word == "pm" and tokens[0].text == "am"):
            current += 1
        segments.append(current)
    return segments


def _is_dash(text: str, tokens: Sequence[Token], place: int) -> bool:
    """Whether a full stop or a dash parts two parts of a title, and not those of a word."""
    dash, after = tokens[place], tokens[place + 1 : place + 2]
    follows = after[0].gap or after[0].text if after else text.rpartition(dash.text)[2] or " "
    return follows[0] in " \n" and (dash.text == "." or dash.gap[-1:] == " ")


def is_picture(tag: Tag) -> bool:
    """Whether a tag is a picture, the weakest of words."""
    return len(tag.text) == 1 and not tag.text.isalnum()


def _is_letter(text: str) -> bool:
    """Whether it is only a letter, as in "Gym A"."""
    return len(text) == 1 and text.isascii()


def _strangers(
    tokens: Sequence[Token], tags: Sequence[Tag], unknown: Sequence[int], segments: Sequence[int]
) -> list[int]:
    opened: dict[int, int] = {}
    for tag in tags:
        if tag.concept is _C.WITH:
            opened.setdefault(segments[tag.first], tag.first)
    return [
        place
        for place in unknown
        if not _is_letter(tokens[place].text) and place < opened.get(segments[place], place + 1)
    ]
