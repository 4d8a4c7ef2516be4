"""Races that a title names although its workout is none: one on another day, or only a race pace."""

from collections.abc import Sequence
from typing import Final

from plyocal.members import members
from plyocal.recognition.parsing import is_picture
from plyocal.recognition.wording import Tag
from plyocal.vocabulary.concepts import FAST, Concept
from plyocal.vocabulary.likely import TOMORROW

_C: Final = members(Concept)


def of_races(tags: Sequence[Tag], races: frozenset[Concept]) -> list[Tag]:
    """Read "marathon training" as running and "10 km race pace" as tempo: the race is another day."""
    kept: list[Tag] = []
    trained = any(tag.concept is _C.WORKOUT for tag in tags)
    for place, tag in enumerate(tags):
        after = tags[place + 1] if place + 1 < len(tags) else None
        hinted = tag.concept is _C.RACE and not tag.sure and not is_picture(tag)
        if trained and hinted and not (after and after.concept is _C.PACE):
            kept.append(tag._replace(concept=_C.RUN))
            continue
        if tag.concept in races and place and after and _is_later(tag, after):
            continue
        if place and tag.concept is _C.HALF and not tag.sure and tags[place - 1].text == "@":
            kept.append(tag._replace(concept=_C.TEMPO, sure=True))
            continue
        if tag.concept not in races or after is None or after.first != tag.last + 1:
            kept.append(tag)
        elif (tag.concept is _C.RACE and after.concept in FAST) or after.text in _PREPARED:
            continue
        elif after.concept is _C.WORKOUT:
            kept.append(tag._replace(concept=_C.RUN, sure=False))
        elif after.concept is _C.PACE:
            kept.append(tag._replace(concept=_C.TEMPO, sure=True))
        elif after.concept is not _C.WEEK:
            kept.append(tag)
    return kept


_PREPARED: Final = frozenset(
    {"prep", "build", "buildup", "preparation", "prepa", "preparacion", "preparazione"}
)
"""After a race that is trained for: "Comrades prep: 32k"."""


def _is_later(race: Tag, after: Tag) -> bool:
    """Whether a race is another day's: "jog and strides, race tomorrow"."""
    return after.text in TOMORROW and after.first == race.last + 1
