"""Sizes that say how fast: "10k pace", "@ 5k", "/km", "10er Tempo"."""

import re
from collections.abc import Sequence
from typing import Final

from plyocal.athlete import KM_PER_MILE
from plyocal.recognition.figures.sizes import Dimension, Size
from plyocal.recognition.words.wording import Tag, Token
from plyocal.vocabulary.concepts import FAR_UNITS, Concept
from plyocal.vocabulary.roles import ON_AVERAGE
from plyocal.vocabulary.sizes import AT, CLEAR_PACE_WORDS, PACE_UNITS, PACE_WORDS

_RANGE_TOKENS: Final = 3
"""A size of that many words and more after its first is a range."""
_SPOKEN_OF: Final = frozenset({Concept.SPEED, Concept.EASY, Concept.TEMPO, Concept.STRIDES})
_AIMED_PACES: Final = frozenset({"goal pace", "goal-pace", "target pace", "target-pace"})
_RACED_KM: Final = frozenset({5.0, 10.0})
SHORTEST_TRACK_WHOLE_KM: Final = 3.0
"""Metres below that are a repeat's: "800m repeats"."""


def is_pace(before: Sequence[str], after: Sequence[str], size: Size, tags: Sequence[Tag]) -> bool:
    """Whether it says how fast: "/km", "@ 5k", "10k pace" beside another word for speed, "95 % 5k"."""
    opening, follows = before[-1] if before else "", after[0] if after else ""
    if (
        opening == "@"
        or (size.unit is None and opening in ON_AVERAGE)
        or (follows in ("/", "per") and len(after) > 1 and after[1] in PACE_UNITS)
    ):
        return True
    if size.dimension is Dimension.DURATION or _is_paced(after, size):
        return False
    if (opening in AT and follows in CLEAR_PACE_WORDS) or _is_aimed_at(size, tags):
        return True
    if opening == "%" or opening in PACE_WORDS:
        return opening not in ("tempo", "race", "ritmo", "passo") or any(
            tag.concept is Concept.SPEED for tag in tags
        )
    if follows in PACE_WORDS and not (after[-1] == "run" and size.unit is Concept.MILE):
        spoken = any(
            tag.concept in _SPOKEN_OF and not (size.last < tag.first and tag.last <= size.last + 1)
            for tag in tags
        )
        return follows in CLEAR_PACE_WORDS and (spoken or size.last - size.first >= _RANGE_TOKENS)
    return False


def _is_aimed_at(size: Size, tags: Sequence[Tag]) -> bool:
    """Whether it is the race whose pace is aimed at: "10K goal-pace reps"."""
    raced = size.amount in _RACED_KM
    return raced and any(tag.first == size.last + 1 and tag.text in _AIMED_PACES for tag in tags)


def _is_paced(after: Sequence[str], size: Size) -> bool:
    """Whether the pace of the whole size follows: "10 km pace 5:10"."""
    timed = len(after) > 1 and after[0] in PACE_WORDS and ":" in after[1]
    return timed and size.unit in FAR_UNITS and size.amount >= SHORTEST_TRACK_WHOLE_KM


def is_german_pace(tokens: Sequence[Token], size: Size, after: Sequence[str]) -> bool:
    """Whether it is a pace by its length: "10er Tempo"."""
    return tokens[size.last].text == "er" and bool(after) and after[0] in PACE_WORDS


def is_of_pace_run(tokens: Sequence[Token], size: Size) -> bool:
    """Whether a run's only size follows the word for its pace: "M pace 8 mi"."""
    before = tokens[size.first - 1].text if size.first else ""
    return (before in CLEAR_PACE_WORDS or before in ("tempo", "effort")) and size.unit in (
        Concept.KILOMETRE,
        Concept.MILE,
    )


def is_too_far_for_tempo(size: Size) -> bool:
    """Whether nobody runs so far at tempo, so that "TL" is Spanish for the long run: "TL 20 km"."""
    return size.amount >= (_FAR_TEMPO_KM if size.dimension is Dimension.DISTANCE else _LONG_TEMPO_MINUTES)


def speeds_in(text: str) -> list[float]:
    """Return the km an hour that a folded text states.

    >>> speeds_in("45 min @ 12 km/h, 10 mi/h")
    [12.0, 16.09344]
    """
    return [
        float(figures.replace(",", ".")) * (KM_PER_MILE if unit == "mi" else 1.0)
        for figures, unit in re.findall(_PER_HOUR, text)
    ]


def is_run_at(speeds: Sequence[float]) -> bool:
    """Whether these are speeds that people run at.

    >>> is_run_at([12.0]), is_run_at([28.0])
    (True, False)
    """
    return bool(speeds) and all(_SLOWEST_KM <= speed <= _FASTEST_KM for speed in speeds)


_PER_HOUR: Final = r"(?<![\d.,])(\d{1,2}(?:[.,]\d)?) ?(km|mi)/h(?![^\W_])"
_SLOWEST_KM: Final = 7.0
_FASTEST_KM: Final = 18.0
"""How many km people run in an hour: slower they walk, faster they ride."""

_FAR_TEMPO_KM: Final = 15.0
_LONG_TEMPO_MINUTES: Final = 75.0
