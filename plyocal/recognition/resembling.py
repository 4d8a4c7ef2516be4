"""How much a title that was not taken as training looks like training after all."""

import re
from collections.abc import Iterable
from typing import Final

from plyocal.recognition.parsing import read
from plyocal.recognition.prefilter import LONGEST_TITLE, could_be_training
from plyocal.recognition.sizes import Dimension
from plyocal.vocabulary.concepts import RACES, Concept
from plyocal.vocabulary.folding import folded

_SIZES: Final = frozenset({Dimension.DISTANCE, Dimension.DURATION})


LETTERED: Final = r"[ELMTIR][ \t]?\d{1,2}(?:[.,]\d{1,2})?"
"""Daniels' letter for a pace, and how far: read where the unit is told."""


def is_only_a_number(title: str) -> bool:
    """Whether a title is a number, or a coach's letter and a number: a run of so far, where the unit is told.

    >>> is_only_a_number("14"), is_only_a_number("L 20"), is_only_a_number("Room 14")
    (True, True, False)
    """
    return re.fullmatch(rf"\d{{1,2}}(?:[.,]\d{{1,2}})?|{LETTERED}", title.strip()) is not None


def most_like_training(titles: Iterable[str]) -> tuple[str, ...]:
    """The titles that may be training all the same, each once: those with a race's word first, then sizes.

    A title with a word of something else, such as a dentist or a sprint review, is none of them.

    >>> most_like_training(["Dentist 30 min", "Sprint review", "GR - Ghent HM"])
    ('GR - Ghent HM',)
    >>> most_like_training(["L 20", "Room 20"])
    ('L 20',)
    """
    ranks = {title: _rank(title) for title in dict.fromkeys(titles)}
    return tuple(sorted((title for title, rank in ranks.items() if rank), key=lambda title: -ranks[title]))


def _rank(title: str) -> int:
    """0 where a title does not look like training at all."""
    if is_only_a_number(title):
        return 2
    if not could_be_training(title):
        return 0
    reading = read(folded(title[:LONGEST_TITLE]))
    concepts = {tag.concept for tag in reading.tags}
    if Concept.OTHER in concepts:
        return 0
    if not RACES.isdisjoint(concepts):
        return 3
    return 2 if not _SIZES.isdisjoint(size.dimension for size in reading.sizes) else 1
