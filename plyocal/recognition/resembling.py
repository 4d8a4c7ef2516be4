"""How much a title that was not taken as training looks like training after all."""

import re
from collections.abc import Iterable
from typing import Final

from plyocal.recognition.complaints import tells_of_injury
from plyocal.recognition.figures.sizes import Dimension
from plyocal.recognition.parsing import read
from plyocal.recognition.prefilter import LONGEST_TITLE, could_be_training
from plyocal.vocabulary.ailments.bodyparts import AMBIGUOUS, BODY_PARTS
from plyocal.vocabulary.around import NUMBERED
from plyocal.vocabulary.concepts import RACES, Concept
from plyocal.vocabulary.folding import folded

_SIZES: Final = frozenset({Dimension.DISTANCE, Dimension.DURATION})


NUMBER: Final = r"\d{1,2}(?:[.,]\d{1,2})?"
"""How far is run, where the unit is told."""
LETTERED: Final = rf"[ELMTIR][ \t]?{NUMBER}"
"""Daniels' letter for a pace, and how far: the same."""


def is_only_a_number(title: str) -> bool:
    """Whether a title is a number, or a coach's letter and a number: a run of so far, where the unit is told.

    >>> is_only_a_number("14"), is_only_a_number("L 20"), is_only_a_number("Room 14")
    (True, True, False)
    """
    bare = title.strip()
    return len(bare) <= _LONGEST_NUMBER and re.fullmatch(rf"{NUMBER}|{LETTERED}", bare) is not None


_LONGEST_NUMBER: Final = len("L 12.34")


def could_name_a_race(title: str) -> bool:
    """Whether a title is a name and how far races are, without a unit, which may be so much else.

    >>> [could_name_a_race(each) for each in ("Manchester 10", "13.1 Cardiff", "Manchester", "10 at 10")]
    [True, True, False, False]
    """
    reading = read(folded(title[:LONGEST_TITLE]))
    texts = [token.text.replace(",", ".") for token in reading.tokens]
    named = len(texts) - 1
    if not 0 < named <= _LONGEST_NAME or _RACED.isdisjoint((texts[0], texts[-1])):
        return False
    if not NUMBERED.isdisjoint(texts):
        return False
    plain = {tag.first for tag in reading.tags if tag.concept is Concept.PLAIN}
    strange = [place for place in range(named + 1) if place in reading.unknown]
    return bool(strange) and len(plain | {*strange}) == named


_LONGEST_NAME: Final = 3
_RACED: Final = frozenset(["5", "8", "10", "15", "16", "20", "21", "30", "42", "50", "100"]) | {
    *("13.1", "26.2", "21.1", "42.2", "21.097", "21.0975", "42.195")
}
"""Kilometres and miles of races."""


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


def may_tell_of_pain(title: str) -> bool:
    """Whether a title speaks of an injury, or of a part of the body without a size and a race.

    >>> may_tell_of_pain("Note: calf feels tight, skip hills"), may_tell_of_pain("Laps")
    (True, False)
    """
    if tells_of_injury(title):
        return True
    tokens = read(folded(title[:LONGEST_TITLE])).tokens
    return _rank(title) <= 1 and any(
        each.text in BODY_PARTS and each.text not in AMBIGUOUS for each in tokens
    )


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
