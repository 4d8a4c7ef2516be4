"""Whether a workout is called off, or has come to this day from another."""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Final

from plyocal.members import members
from plyocal.recognition.parsing import Reading
from plyocal.recognition.words.wording import Tag, Token
from plyocal.vocabulary.ailments.bodyparts import BODY_PARTS
from plyocal.vocabulary.company import SAID_OF_TODAY
from plyocal.vocabulary.concepts import KINDS, Concept
from plyocal.vocabulary.dates import WEEKDAYS
from plyocal.vocabulary.left_out import AT_THE_END
from plyocal.vocabulary.likely import (
    CALLED_OFF,
    LATER_THAT_DAY,
    MOVED,
    MOVED_FROM,
    MOVED_TO,
    MOVING,
)
from plyocal.vocabulary.sizes import OR
from plyocal.vocabulary.undone import (
    FRENCH_MISSED,
    MARKED,
    NO,
    NOT_DONE,
    NOT_DONE_UNSPACED,
    WAS_NOT_DONE,
)

_C: Final = members(Concept)


def is_called_off(reading: Reading) -> bool:
    """Whether the workout is cancelled or was not done: "Tempo cancelled", "❌ 8k"; what follows stands."""
    texts = [token.text for token in reading.tokens]
    said = [place for place, text in enumerate(texts) if text in CALLED_OFF]
    off = next((place for place in said if not _is_moved_here(reading, texts, place)), None)
    off = _not_done(reading, texts) if off is None else off
    off = _given_up(reading, texts) if off is None else off
    if off is None:
        opening = reading.tags[0] if reading.tags else None
        return opening is not None and opening.first == 0 and opening.text in NOT_DONE
    segment = reading.segments[off]
    if texts[off] in MOVED and any(tag.first == 0 and tag.concept is _C.REST for tag in reading.tags[:1]):
        return False
    return (
        off == 0
        or (off == 1 and texts[0] in "([")
        or not any(_is_workout(tag) and reading.segment(tag) > segment for tag in reading.tags)
    )


def _is_workout(tag: Tag) -> bool:
    """Whether it names anything to be done; a part of the body only tells why it was not."""
    return tag.concept in KINDS and tag.concept is not _C.REST and tag.text not in BODY_PARTS


def _not_done(reading: Reading, texts: Sequence[str]) -> int | None:
    """Where a title says that the workout it names was not done: "Footing 40' - pas fait", "❌ Tempo"."""
    if _TELLING.isdisjoint(texts) and reading.text.isascii():
        return None
    workouts = [tag for tag in reading.tags if _is_workout(tag)]
    if not (workouts or reading.sizes):
        return None
    phrases = [tag for tag in workouts if tag.first != tag.last]
    inner = {place for tag in phrases for place in range(tag.first, tag.last + 1)}
    for place in range(len(texts)):
        if texts[place] not in _TELLING or place in inner:
            continue
        if WAS_NOT_DONE.length_at(texts, place) or _is_denied(reading, texts, place):
            return place
    return _unspaced(reading)


def _given_up(reading: Reading, texts: Sequence[str]) -> int | None:
    """Where a title ends by saying that the workout it names was left out: "Terskel - sto over"."""
    end = len(texts)
    while end > 1 and (texts[end - 1] in SAID_OF_TODAY or not texts[end - 1].isalnum()):
        end -= 1
    if texts[end - 1 : end] and texts[end - 1] not in _LAST:
        return None
    if not (reading.sizes or any(map(_is_workout, reading.tags))):
        return None
    for place in range(max(1, end - _LONGEST), end):
        if texts[place] in _ENDING and place + AT_THE_END.length_at(texts, place) == end:
            return place
    return None


_LONGEST: Final = 4
_LAST: Final = frozenset(phrase.rpartition(" ")[2] for phrase in AT_THE_END.whole)
_ENDING: Final = frozenset(phrase.partition(" ")[0] for phrase in AT_THE_END.whole)
"""The first words of what says so at the end."""
_TELLING: Final = frozenset(
    (*MARKED, *NO, *FRENCH_MISSED, *(phrase.partition(" ")[0] for phrase in WAS_NOT_DONE.whole))
)
"""Words and signs with which it is said."""


def _is_denied(reading: Reading, texts: Sequence[str], place: int) -> bool:
    """Whether one word or sign says so: a cross at an end, "no" at the last, what was missed in French."""
    word, is_last = texts[place], place == len(texts) - 1
    if word in MARKED:
        return is_last or place == 0
    if word in NO:
        rests = any(tag.concept is _C.REST for tag in reading.tags)
        return is_last and place > 0 and not rests and texts[place - 1] not in OR
    if word not in FRENCH_MISSED or place - 1 in reading.unknown:
        return False
    return (is_last or not texts[place + 1].isalnum()) and any(map(_is_french, reading.tokens))


def _is_french(token: Token) -> bool:
    """Whether a word is French and no English."""
    return token.sense is not None and "fr" in token.sense.languages and "en" not in token.sense.languages


def _unspaced(reading: Reading) -> int | None:
    """Where it is said in a language that is written without spaces."""
    if reading.text.isascii():
        return None
    start = max(reading.text.find(phrase) for phrase in NOT_DONE_UNSPACED)
    if start < 0:
        return None
    ends = accumulate(len(token.gap) + len(token.text) for token in reading.tokens)
    return next((place for place, end in enumerate(ends) if end > start), None)


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
