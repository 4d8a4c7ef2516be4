"""Races that a title names although its workout is none: one on another day, a pace, a course to be seen."""

from collections.abc import Sequence
from typing import Final

from plyocal.members import members
from plyocal.recognition.figures.sizes import Dimension, Role
from plyocal.recognition.parsing import Reading, is_picture
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.around import RECCES, RECONNOITRED
from plyocal.vocabulary.concepts import FAST, RACES, Concept
from plyocal.vocabulary.errands import PREPARING, PREPARING_ENDINGS
from plyocal.vocabulary.likely import TOMORROW

_C: Final = members(Concept)


def _is_prepared_for(reading: Reading, race: Tag) -> bool:
    """Whether words beside a race say that it is only trained for: "Comrades prep: 32k"."""
    tokens = reading.tokens
    after = next((token.text for token in tokens[race.last + 1 : race.last + 3] if token.sort != "sign"), "")
    before = (token.text for token in tokens[max(0, race.first - 3) : race.first])
    if after in PREPARING or race.text.endswith(PREPARING_ENDINGS):
        return True
    return race.concept is not _C.RACE and not PREPARING.isdisjoint(before)


def of_races(reading: Reading, tags: Sequence[Tag]) -> list[Tag]:
    """Read "marathon training" as running and "10 km race pace" as tempo: the race is another day."""
    tags = [tag for tag in tags if tag.concept not in RACES or not _is_prepared_for(reading, tag)]
    kept: list[Tag] = []
    trained = any(tag.concept is _C.WORKOUT for tag in tags)
    for place, tag in enumerate(tags):
        after = tags[place + 1] if place + 1 < len(tags) else None
        hinted = tag.concept is _C.RACE and not tag.sure and not is_picture(tag)
        if trained and hinted and not (after and after.concept is _C.PACE):
            kept.append(tag._replace(concept=_C.RUN))
            continue
        if tag.concept in RACES and place and after and _is_later(tag, after):
            continue
        if place and tag.concept is _C.HALF and not tag.sure and tags[place - 1].text == "@":
            kept.append(tag._replace(concept=_C.TEMPO, sure=True))
            continue
        if tag.concept not in RACES or after is None or after.first != tag.last + 1:
            kept.append(tag)
        elif tag.concept is _C.RACE and after.concept in FAST:
            continue
        elif after.concept is _C.WORKOUT:
            kept.append(tag._replace(concept=_C.RUN, sure=False))
        elif after.concept is _C.PACE:
            kept.append(tag._replace(concept=_C.TEMPO, sure=True))
        elif after.concept is not _C.WEEK:
            kept.append(tag)
    return kept


def _is_later(race: Tag, after: Tag) -> bool:
    """Whether a race is another day's: "jog and strides, race tomorrow"."""
    return after.text in TOMORROW and after.first == race.last + 1


def reconnoitres(reading: Reading) -> bool:
    """Whether a race's course is run on before the day: "Reco parcours 18 km", "Recce of the marathon"."""
    at = _recce(reading)
    if at < 0 or reading.tokens[at].text != "reco":
        return at >= 0
    seen = any(token.text in RECONNOITRED for token in reading.tokens[at:])
    return seen or any(tag.concept in RACES for tag in reading.tags) or _is_no_recovery(reading)


def _recce(reading: Reading) -> int:
    """The place of the word that says so, -1 where there is none."""
    return next((place for place, token in enumerate(reading.tokens) if token.text in RECCES), -1)


def _is_no_recovery(reading: Reading) -> bool:
    """Whether it is as far or as steep as no recovery run: "Reco Ventoux 25 km 1500 D+"."""
    return any(
        size.role is Role.ASIDE
        or size.amount >= (_FAR_KM if size.dimension is Dimension.DISTANCE else _LONG_MINUTES)
        for size in reading.sizes
    )


_FAR_KM: Final = 13.0
_LONG_MINUTES: Final = 80.0


def on_the_course(reading: Reading, tags: Sequence[Tag]) -> list[Tag]:
    """Read a race whose course is only seen as a run, and so the French word that is English for recovery."""
    if not reconnoitres(reading):
        return list(tags)
    others = {_C.RECOVERY, _C.OTHER} if reading.states_distance else {_C.RECOVERY}
    seen: list[Tag] = []
    for tag in tags:
        if tag.text in RECCES and tag.concept in others:
            seen.append(tag._replace(concept=_C.RUN, sure=True))
        else:
            seen.append(tag._replace(concept=_C.RUN) if tag.concept in RACES else tag)
    return seen
