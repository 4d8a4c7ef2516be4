"""Whether a workout is called off, or has come to this day from another."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from plyocal.members import members
from plyocal.recognition.parsing import Reading
from plyocal.vocabulary.concepts import KINDS, Concept
from plyocal.vocabulary.dates import WEEKDAYS
from plyocal.vocabulary.likely import (
    CALLED_OFF,
    LATER_THAT_DAY,
    MOVED,
    MOVED_FROM,
    MOVED_TO,
    MOVING,
    NOT_DONE,
)

_C: Final = members(Concept)


def is_called_off(reading: Reading) -> bool:
    """Whether the workout is cancelled: "Long run cancelled", "CANCELLED: tempo"; what follows stands."""
    texts = [token.text for token in reading.tokens]
    said = [place for place, text in enumerate(texts) if text in CALLED_OFF]
    off = next((place for place in said if not _is_moved_here(reading, texts, place)), None)
    if off is None:
        opening = reading.tags[0] if reading.tags else None
        return opening is not None and opening.first == 0 and opening.text in NOT_DONE
    segment = reading.segments[off]
    if texts[off] in MOVED and any(tag.first == 0 and tag.concept is _C.REST for tag in reading.tags[:1]):
        return False
    return (
        off == 0
        or (off == 1 and texts[0] in "([")
        or not any(
            tag.concept in KINDS and tag.concept is not _C.REST and reading.segment(tag) > segment
            for tag in reading.tags
        )
    )


def _is_moved_here(reading: Reading, texts: Sequence[str], place: int) -> bool:
    """Whether a workout has come to this day, or stays there: "(moved from Tue)", "(moved to lunch)"."""
    start = place + (2 if texts[place + 1 : place + 2] and texts[place + 1] in MOVING else 1)
    after = texts[start : start + 1]
    if not MOVED_FROM.isdisjoint(after):
        return True
    if texts[place] not in MOVED:
        return False
    if not MOVED_TO.isdisjoint(after) and not LATER_THAT_DAY.isdisjoint(texts[start + 1 : start + 4]):
        return True
    segment = reading.segments[place]
    apart = [word for word, own in zip(texts, reading.segments, strict=True) if own == segment]
    swapped = texts[place] == "swapped" and after[:1] == ["with"]
    alone = sum(word.isalnum() for word in apart) == 1
    return bool(reading.tags) and (swapped or (alone and not _is_elsewhere(texts[place:])))


def _is_elsewhere(texts: Sequence[str]) -> bool:
    """Whether a day is named on which something is done instead: "-> Wed", "to Saturday"."""
    return any(word in MOVED_TO and after in WEEKDAYS for word, after in pairwise(texts))
