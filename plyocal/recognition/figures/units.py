"""Numbers and their units: which unit stands after a number, and what it comes to."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from plyocal.athlete import KM_PER_MILE
from plyocal.recognition.words.number_words import MOST_MILES
from plyocal.recognition.words.wording import Token
from plyocal.vocabulary.concepts import Concept
from plyocal.vocabulary.meanings import SIZE_WORDS
from plyocal.vocabulary.sizes import CLIMBS, IN_METRES, OF, PARTS_IN_LETTERS

KM: Final = {Concept.KILOMETRE: 1.0, Concept.MILE: KM_PER_MILE, Concept.METRE: 0.001}
MINUTES: Final = {Concept.HOUR: 60.0, Concept.MINUTE: 1.0, Concept.SECOND: 1 / 60}
SCALES: Final = {**KM, **MINUTES}
_UNITS: Final = {
    word: unit for unit in reversed(SCALES) for word, concepts in SIZE_WORDS.items() if unit in concepts
}
NO_UNIT: Final[frozenset[Concept]] = frozenset()
SHORTEST_TRACK: Final = 100
_LENGTHS: Final = range(5, 43)
_MOST_MINUTES: Final = 100
"""Repeats of more minutes in all are metres: "40 x 25 m"."""
_NEAR: Final = 8
"""Tokens around a letter in which others tell what it means."""


def number(text: str, unit: Concept | None = None) -> float:
    """Return the number a token states; a comma is decimal unless three digits follow it before metres."""
    if text.isdecimal():
        return float(text)
    whole, _, rest = text.replace(",", ".").replace(" ", ".").partition(".")
    if len(rest) == 3 and unit is Concept.METRE:  # noqa: PLR2004 - thousands come in threes
        return float(whole + rest)
    return float(f"{whole}.{rest or 0}")


def glued(tokens: Sequence[Token], at: int) -> bool:
    """Whether no space is between a token and the next."""
    return not tokens[at + 1].gap


def unit_at(tokens: Sequence[Token], at: int) -> Concept | None:
    """Return the unit that follows the number at `at`."""
    if at + 1 >= len(tokens) or len(tokens[at + 1].gap) > 1:
        return None
    token = tokens[at + 1]
    if token.sort == "sign":
        if token.text == '"':
            return Concept.SECOND
        if token.text == "'" and glued(tokens, at):
            return _of_prime(tokens, at)
        if token.text == "-" and at + 2 < len(tokens):
            unit = unit_word(tokens, at, at + 2)
            return unit if unit is not None and tokens[at + 2].text not in ("m", "h", "s") else None
        return None
    return unit_word(tokens, at, at + 1)


def _of_prime(tokens: Sequence[Token], at: int) -> Concept | None:
    """Minutes, or seconds by two primes; no feet of climb: "1000' gain"."""
    follows = tokens[at + 2] if at + 2 < len(tokens) else None
    if follows is not None and follows.text in CLIMBS and len(tokens[at].text) >= _FIGURES_OF_FEET:
        return None
    if _is_a_climb(tokens, at):
        return None
    after = follows.text if follows is not None and glued(tokens, at + 1) else ""
    return {"s": None, "'": Concept.SECOND}.get(after, Concept.MINUTE)


_FIGURES_OF_FEET: Final = 3
_MILES: Final = frozenset({"mi", "mile", "miles", "m"})


def _is_a_climb(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number after miles is a fell race's climb, too much for minutes: "2.6 miles / 900'"."""
    if at < 3 or tokens[at - 1].text not in _APART or tokens[at - 2].text not in _MILES:  # noqa: PLR2004 - so far
        return False
    if tokens[at - 3].sort != "number":
        return False
    far, up = number(tokens[at - 3].text, Concept.MILE), number(tokens[at].text, Concept.MINUTE)
    return far > 0 and up > _SLOWEST_MILE * far


_APART: Final = frozenset("/\n")
_SLOWEST_MILE: Final = 30.0
"""Minutes."""


def unit_word(tokens: Sequence[Token], at: int, place: int) -> Concept | None:
    """Return the unit that the word at `place` is after the number at `at`."""
    token = tokens[place]
    if token.sort != "word":
        return None
    if token.text == "s" and [after.text for after in tokens[place + 1 : place + 3]] == ["&", "c"]:
        return None
    if token.text == "er" and _is_of_length(tokens, at, place):
        return Concept.KILOMETRE
    if token.text == "m":
        if tokens[at].sort == "number" and is_lettered(tokens, at):
            return None
        return Concept.MINUTE if tokens[at].sort == "clock" else _metres_miles_minutes(tokens, at)
    return _UNITS.get(token.text)


def _is_of_length(tokens: Sequence[Token], at: int, place: int) -> bool:
    """Whether a German number names a run by its km: "10er locker"; a "10er-Karte" is none."""
    after = tokens[place + 1].text if place + 1 < len(tokens) else ""
    alone = after != "-" and not after.startswith(("kart", "grupp", "pack", "jahr", "zone"))
    return tokens[at].text.isdigit() and int(tokens[at].text) in _LENGTHS and glued(tokens, at) and alone


def is_lettered(tokens: Sequence[Token], at: int) -> bool:
    """Whether letters after the numbers around one are paces or parts: "2 E + 4 T + 2 E", "2 WU, 4 T"."""
    around = tokens[max(0, at - _NEAR) : at + _NEAR]
    if PARTS_IN_LETTERS.isdisjoint([token.text for token in around]):
        return False
    return any(
        token.text in PARTS_IN_LETTERS and before.sort == "number" for before, token in pairwise(around)
    )


def _are_strides(tokens: Sequence[Token], at: int, value: float) -> bool:
    """Whether the number says how far strides go: "stegringslopp (60-80 m)"."""
    senses = [token.sense for token in tokens[max(0, at - _FEW) : at] if token.sense is not None]
    if tokens[at + 2].text in IN_METRES if at + 2 < len(tokens) else False:
        return True
    counted = any(token.sort == "number" for token in tokens[max(0, at - _FEW) : at])
    if value >= _SHORTEST_STRIDE and counted and tokens[at - 1].text in OF and not glued(tokens, at):
        return True
    return value >= _SHORTEST_STRIDE and any(
        meaning.concept is Concept.STRIDES for sense in senses for meaning in sense.meanings or ()
    )


_FEW: Final = 4
_SHORTEST_STRIDE: Final = 40
_SHORTEST_REPEAT: Final = 30


_TERRAIN: Final = frozenset({"road", "hilly", "trail", "trails", "undulating", "flat", "fell"})
"""Words that follow the miles of a British club's route: "8m, hilly"."""
_SHORTEST_RUN: Final = 20
"""Fewer minutes are no club's run (ours)."""


def _metres_miles_minutes(tokens: Sequence[Token], at: int) -> Concept:
    value = number(tokens[at].text, Concept.METRE)
    times = at > 0 and tokens[at - 1].sort == "times"
    if value >= SHORTEST_TRACK or (times and value >= SHORTEST_TRACK / 2) or _are_strides(tokens, at, value):
        return Concept.METRE
    named = at > 1 and tokens[at - 2].text == "x" and tokens[at - 1].sort == "word"
    if named and value >= _SHORTEST_REPEAT:
        return Concept.METRE
    if (
        times
        and at > 1
        and tokens[at - 2].text.isdigit()
        and value * int(tokens[at - 2].text) > _MOST_MINUTES
    ):
        return Concept.METRE
    if value < _SHORTEST_RUN and any(token.text in _TERRAIN for token in tokens[at + 2 : at + 4]):
        return Concept.MILE
    if not times and (not glued(tokens, at) or "." in tokens[at].text) and value <= MOST_MILES:
        return Concept.MILE
    return Concept.MINUTE
