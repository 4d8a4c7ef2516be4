"""How far a race is: the distance that is stated, else the one that its name tells."""

from typing import Final

from plyocal.athlete import KM_PER_MILE
from plyocal.recognition.figures.sizes import Dimension, Role
from plyocal.recognition.kinds.lengths import MARATHON_KM
from plyocal.recognition.parsing import Reading
from plyocal.vocabulary.around import HALVES, MILES, OTHER_MARATHONS, REHEARSALS, WHOLE
from plyocal.vocabulary.company import MARATHON_ENDINGS, OF_SEVERAL_SPORTS
from plyocal.vocabulary.concepts import Concept

HALF_KM: Final = 21.1
PARKRUN_KM: Final = 5.0
MILE_KM: Final = round(KM_PER_MILE, 3)


def race_distance(reading: Reading) -> float | None:
    """Return the race's own distance: the first size, else the half's, the marathon's or the parkrun's."""
    sizes = [
        size
        for size in reading.sizes
        if size.dimension is Dimension.DISTANCE and size.role in (Role.WHOLE, Role.TOTAL)
    ]
    named = [tag for tag in reading.tags if tag.concept in (Concept.HALF, Concept.NAMED_RACE, Concept.RACE)]
    if any(tag.concept is Concept.HALF or _is_half(tag.text) for tag in named):
        return None if any(token.text in _TRIATHLONS for token in reading.tokens) else HALF_KM
    if sizes:
        return sizes[0].amount
    if any(_is_parkrun(tag.text) for tag in named):
        return PARKRUN_KM
    if any(tag.text in MILES for tag in reading.tags) or _ends_in_a_mile(reading):
        return MILE_KM
    if any(tag.text.startswith(_A_HUNDRED) for tag in named):
        return 100.0
    far = any(_is_marathon(tag.text) for tag in named)
    return MARATHON_KM if far else None


def is_of_several_sports(reading: Reading) -> bool:
    """Whether a race states how far each of its sports goes: "Duathlon: 5k run, 20k bike, 2.5k run"."""
    far = sum(size.dimension is Dimension.DISTANCE for size in reading.sizes)
    return far > 1 and any(map(reading.text.__contains__, OF_SEVERAL_SPORTS))


def _is_parkrun(name: str) -> bool:
    return name.replace(" ", "") in _PARKRUNS or name.endswith(" parkrun") or name == "parkrun tourism"


def _ends_in_a_mile(reading: Reading) -> bool:
    """Whether a race is called a mile: "Race: Elm Street Mile"."""
    named = [token for token in reading.tokens if token.sort == "word"]
    return len(named) > 1 and named[-1].text == "mile"


def weekly_distance(reading: Reading) -> float | None:
    """Return the distance of a parkrun or a timed mile that is run for training: "parkrun (easy)"."""
    if reading.states_distance:
        return None
    timed = any(tag.text in MILES for tag in reading.tags) or _is_mile_trial(reading)
    if timed and "+" not in reading.text:
        return MILE_KM
    return PARKRUN_KM if any(tag.text in _PARKRUNS for tag in reading.tags) else None


def _is_mile_trial(reading: Reading) -> bool:
    """Whether a title opens with a mile that is run for time: "Mile time trial"."""
    opening = reading.tokens[0].text if reading.tokens else ""
    return opening == "mile" and any(
        (tag.first == 1 and tag.text in _TRIALS) or (tag.first == 0 and tag.text == "mile tt")
        for tag in reading.tags
    )


_TRIALS: Final = frozenset({"time trial", "tt", "test", "trial"})


def rehearsed_distance(reading: Reading) -> float | None:
    """Return the half's distance where it is run through on another day: "Simulacro media maratón"."""
    if reading.sizes or reading.repeats:
        return None
    half = any(
        tag.concept is Concept.HALF or (tag.text.startswith("half marathon") and "pace" not in tag.text)
        for tag in reading.tags
    )
    return HALF_KM if half and any(token.text in REHEARSALS for token in reading.tokens) else None


def named_distance(reading: Reading) -> float | None:
    """Return the half's or the marathon's distance where a text only names it: "Half marathon, go slow"."""
    return None if reading.states_distance else race_distance(reading)


def bare_race_distance(reading: Reading) -> float | None:
    """Return the km that a number without a unit states right after the race's name: "RomaOstia 21,097"."""
    tokens = reading.tokens
    for size in reading.sizes:
        if size.unit is Concept.MINUTE and size.amount in _ULTRA_MILES and tokens[size.last].text == "m":
            return size.amount * KM_PER_MILE
    if not reading.sizes:
        miles = next((token.text for token in tokens if token.text in MILES_OF_RACES), None)
        if miles is not None:
            return float(miles) * KM_PER_MILE
    for tag in reading.tags:
        at = tag.last + 1
        if tag.concept in (Concept.NAMED_RACE, Concept.RACE) and at < len(tokens) and not reading.sizes:
            ends = at + 1 == len(tokens) or tokens[at + 1].sort == "sign"
            if ends and tokens[at].text.replace(",", ".") in _BARE:
                return float(tokens[at].text.replace(",", "."))
    return None


_ULTRA_MILES: Final = frozenset({50.0})
"""What looks like minutes and is a race's miles: "Trailfest 50M"."""
MILES_OF_RACES: Final = frozenset(["13.1", "26.2"])
_BARE: Final = frozenset(["15", "30", "21.1", "21.0975", "21.097", "21.098", "42.2", "42.195"])
"""Distances of races that are seldom the race's number."""


def _is_half(name: str) -> bool:
    """Whether a race is a half marathon by its name: "mezza di Pisa", and no half Ironman."""
    first, *others = name.split()
    if first == "maratonina":
        return True
    closed = bool(others) and others[-1] in HALVES
    return closed or (first in HALVES and not _TRIATHLONS.intersection(others))


def _is_marathon(name: str) -> bool:
    if name.endswith(MARATHON_ENDINGS) and not any(map(name.__contains__, OTHER_MARATHONS)):
        return True
    return (name.startswith(("marat", "goal marat", "марафон")) and "relay" not in name) or name in WHOLE


_A_HUNDRED: Final = "百公里"
_TRIATHLONS: Final = frozenset({"im", "iron", "ironman", "triathlon", "tri", "distance", "outlaw"})
_PARKRUNS: Final = frozenset({"parkrun", "паркран", "パークラン"})
