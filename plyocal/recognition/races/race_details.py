"""Races whose titles also tell details of the day: "Hackney Half – bag drop closes 9"."""

from collections.abc import Sequence
from typing import Final

from plyocal.members import members
from plyocal.recognition.parsing import Reading, is_picture
from plyocal.recognition.words.wording import COUNTED, Token
from plyocal.vocabulary.company import BESIDE_RACES
from plyocal.vocabulary.concepts import KINDS, RACES, Concept
from plyocal.vocabulary.errands import ON_THE_DAY, SETTLED, TO_BE_DONE

_C: Final = members(Concept)
_NAME_AND_RACE: Final = 2
_OF_A_RACE: Final = RACES | {_C.RUN}


def name_ends(reading: Reading) -> Sequence[int]:
    """Places at which a race's name may end, before the details of its day; none where more stands there.

    >>> from plyocal.recognition.parsing import read
    >>> name_ends(read("hackney half - bag drop closes 9")), name_ends(read("hackney half - expo"))
    ([2], [])
    """
    apart = next((place for place, at in enumerate(reading.segments) if at), len(reading.tokens))
    pictures = {tag.first for tag in reading.tags if is_picture(tag)}
    beside = (p for p in range(_NAME_AND_RACE, apart) if p in pictures or _goes_on(reading.tokens[p]))
    ends = [apart, *list(beside)[:1]]
    return [end for end in ends if end < len(reading.tokens) and _is_of_its_day(reading, end)]


def _goes_on(token: Token) -> bool:
    return token.text in BESIDE_RACES or token.sort in COUNTED


def _is_of_its_day(reading: Reading, start: int) -> bool:
    """Whether nothing from there on is more than a detail, and the race is no errand and nobody else's."""
    rest = [tag for tag in reading.tags if tag.first >= start]
    if any(tag.concept in KINDS and tag.concept not in _OF_A_RACE for tag in rest):
        return False
    if any(token.text in TO_BE_DONE for token in reading.tokens):
        return False
    lived = [tag for tag in rest if tag.concept is _C.OTHER]
    told = sum(token.sort in ("word", "number", "clock") for token in reading.tokens[start:])
    alone = sum(tag.last - tag.first + 1 for tag in lived) == told
    settled = [place for place, token in enumerate(reading.tokens) if token.text in SETTLED]
    return not (lived and alone) and all(
        ON_THE_DAY.issuperset(tag.text.split()) or tag.last + 1 in settled for tag in lived
    )
