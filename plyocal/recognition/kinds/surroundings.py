"""What surrounds a word: it may only say when, where or of what, and so decide nothing."""

from collections.abc import Sequence
from typing import Final

from plyocal.members import members
from plyocal.recognition.parsing import Reading
from plyocal.recognition.races.contests import is_no_footrace
from plyocal.recognition.words.wording import Tag, written
from plyocal.vocabulary.around import BUILDINGS, PLACES
from plyocal.vocabulary.concepts import FAR_UNITS, FAST, KINDS, RACES, RUNS, Concept
from plyocal.vocabulary.errands import ABOUT_TRAINING, TO_BE_DONE
from plyocal.vocabulary.likely import (
    APPS,
    BIBS,
    CLASSES,
    FEASTS,
    LATER,
    MEALS,
    MEETING,
    POINTS,
    SLOWER,
    TOGETHER,
    TREATS,
)
from plyocal.vocabulary.sizes import DETERMINERS, GENITIVES, LIFE_UNITS, MARATHONS

_C: Final = members(Concept)
AMBIGUOUS_RUN: Final = frozenset({"run", "running", "runs", "laufen", "lauf"})
"""Words for running that have other senses."""
_PAIR: Final = 2
_WORDS_ON: Final = 3
"""How far after "before" or "meet at" the word may stand that only says when or where."""
_TAUGHT: Final = frozenset({_C.STRENGTH, _C.CROSS, _C.RUN_WALK, _C.PLYO})
_SHORTEST_RUN_KM: Final = 2.0
_FEW: Final = 3
_SOON: Final = 8
"""Words of a title among which its run is looked for: no title takes more than linear time."""
_THERE: Final = frozenset({"@", "at", "in", "im", "au", "en", "al"})
"""Before a place."""
_IN_JAPANESE: Final = "で"
_PLACES: Final = frozenset({_C.STRENGTH, _C.CROSS, _C.WALK})
_PACED: Final = frozenset({_C.TEMPO, *RACES})
_COMPARED: Final = _PACED | {_C.SPEED}
_MAYBE_APART: Final = _PLACES | _PACED | {_C.REST, _C.SPEED}


def is_apart(reading: Reading, tag: Tag) -> bool:
    """Whether it only says where runners meet ("Meet at the lido, 8 km"), what is slower, or comes first.

    Neither does a contest of something else decide: "ビンゴ大会".
    """
    if tag.concept not in _MAYBE_APART:
        return False
    before = [token.text for token in reading.tokens[max(0, tag.first - _WORDS_ON) : tag.first]]
    after = reading.tokens[tag.last + 1].text if tag.last + 1 < len(reading.tokens) else ""
    if tag.concept in _COMPARED and (not SLOWER.isdisjoint(before) or is_no_footrace(reading, tag)):
        return True
    if tag.text == "off" and after in DETERMINERS:
        return True
    if tag.concept is _C.STRENGTH and _is_where(reading, tag, before, after):
        return True
    if tag.concept not in _PLACES or MEETING.isdisjoint(before):
        return False
    first = next((other for other in reading.tags[:_SOON] if other.concept in RUNS), tag)
    far = any(size.unit in FAR_UNITS and size.first > tag.last for size in reading.sizes)
    return first.last < tag.first or far


_DONE_THERE: Final = frozenset({_C.CROSS, _C.SPEED, _C.TEMPO})


def _is_where(reading: Reading, gym: Tag, before: Sequence[str], after: str) -> bool:
    """Whether another sport is done in a gym: "Spin class @ PureGym", "ジムでバイク"."""
    there = not _THERE.isdisjoint(before)
    sports = [tag for tag in reading.tags[:_SOON] if tag.concept in _DONE_THERE]
    earlier = there and any(tag.last < gym.first for tag in sports)
    return earlier or (after == _IN_JAPANESE and any(tag.first > gym.last for tag in sports))


def is_but_an_app(reading: Reading, tag: Tag, tags: Sequence[Tag]) -> bool:
    """Whether an app for rides and classes says nothing beside what is done there: "Zwift: run club"."""
    if tag.text == "fitness" and not _is_fitness_plus(reading, tag):
        return False
    return any(
        other.text not in _BESIDE_APPS and (other.concept in _DONE or not _RUN.isdisjoint(other.text.split()))
        for other in tags
    )


_BESIDE_APPS: Final = APPS | {"ftp"}
_DONE: Final = frozenset({_C.RUN, _C.RUN_WALK, _C.STRENGTH, _C.CROSS, _C.WALK, _C.PLYO, _C.REST})
_RUN: Final = frozenset({"run", "runs", "running", "runner", "runners", "tread", "treadmill", "jog"})


def _is_fitness_plus(reading: Reading, tag: Tag) -> bool:
    """Whether it is the name of Apple's classes: "Fitness+"."""
    after = reading.tokens[tag.last + 1 : tag.last + 2]
    return bool(after) and after[0].text == "+" and not after[0].gap


def is_only_around(other: Tag, tags: Sequence[Tag], *, measured: bool) -> bool:
    """Whether it only says when the workout is: "easy run before the flight", "before lunch 6 km easy"."""
    near = [
        tag
        for tag in tags
        if (tag.concept is _C.AROUND or (tag.concept is _C.RUN and not LATER.isdisjoint(tag.text.split())))
        and tag.last < other.first <= tag.last + _WORDS_ON
    ]
    if not near:
        return False
    close = measured and other.first - near[-1].last <= _PAIR
    if close and any(tag.concept in RUNS - RACES and tag.first > other.last for tag in tags):
        return True
    return any(tag.concept in KINDS - RACES and _is_when(tag, near[-1], other, tags) for tag in tags)


def _is_when(run: Tag, around: Tag, other: Tag, tags: Sequence[Tag]) -> bool:
    """Whether a workout is before or after something else: "easy run before the flight"."""
    later = run.first == 0 and not LATER.isdisjoint(around.text.split())
    if run.sure and around.text in _PREFIXES and other.last + 1 == run.first:
        return True
    if run.text in AMBIGUOUS_RUN:
        return later and (
            run.last + 1 == around.first
            or any(tag.concept is _C.WITH and tag.first == run.last + 1 for tag in tags)
        )
    return (run.sure or not other.sure or later) and (
        run.last < around.first or run is around or not other.sure
    )


_STREETS: Final = frozenset({"drive", "court", "bank", "green", "market", "church", "bridge", "station"})
"""What ends the name of a place: "Gentle jog Marine Drive"."""
_PREFIXES: Final = frozenset({"pre", "post"})
"""Before what a workout comes before or after: "Pre-flight fartlek"."""


def is_in_a_name(reading: Reading, other: Tag) -> bool:
    """Whether it is a person's, a number, a place: "Captain Cook's Fell Race", "Ashby Court parkrun"."""
    if _is_in_a_races_name(reading, other):
        return True
    after = [token.text for token in reading.tokens[other.last + 1 : other.last + 3]]
    if other.first - 1 in reading.unknown and after[:1] == ["parkrun"]:
        return True
    if other.text in _STREETS and other.first - 1 in reading.unknown and other.first > 1:
        return True
    if other.text in BIBS:
        return any(text.isdigit() for text in after)
    follows = written(reading.tokens[other.last + 1 : other.last + 4]) + reading.text[-1:]
    if follows.startswith("' ") and other.text.endswith("s"):
        return any(tag.concept in RACES and tag.first == other.last + _PAIR for tag in reading.tags)
    owner = follows.startswith("'s ") and other.first == other.last
    return owner and not other.text.endswith("y")


def is_of_a_race(other: Tag, tags: Sequence[Tag]) -> bool:
    """Whether a hint of a feast or a journey only tells which race: "Christmas Day parkrun"."""
    races = [tag for tag in tags if tag.sure and tag.concept in RACES]
    if other.text == "match" and any(tag.last < other.first for tag in races):
        return True
    if other.text == "rehearsal":
        return any(tag.sure and tag.concept in RUNS and tag.last + 1 == other.first for tag in tags)
    if any(tag.text.split()[-1] in GENITIVES and 0 < other.first - tag.last <= _PAIR for tag in races):
        return True
    if other.text in FEASTS:
        races += [tag for tag in tags if tag.concept is _C.HALF or (tag.sure and tag.concept is _C.RUN)]
    return not other.sure and any(tag.first == other.last + 1 for tag in races)


def _is_in_a_races_name(reading: Reading, other: Tag) -> bool:
    """Whether a short name before a half marathon holds it, or a place's: "School House Marathon"."""
    tokens, end = reading.tokens, len(reading.tokens)
    while end > 1 and tokens[end - 1].sort == "number":
        end -= 1
    if tokens[end - 1].text not in _MARATHONS or other.last >= end - _PAIR:
        return False
    races = [tag for tag in reading.tags if tag.concept in RACES]
    half = any(tag.concept is _C.HALF for tag in races)
    name = [token.text for token in tokens[: races[0].first]] if races else []
    if not _PAIR <= len(name) <= _LONGEST_NAME or other.last >= len(name):
        return False
    if any(tag.concept in _TELLING_APART for tag in reading.tags) or not _NO_NAMES.isdisjoint(name):
        return False
    placed = other.text in _STREETS or not PLACES.isdisjoint(name[other.last + 1 : other.last + 2])
    return (half or name[-1] in PLACES) and (placed or (not other.sure and other.text in BUILDINGS))


_LONGEST_NAME: Final = 4
_TELLING_APART: Final = frozenset({_C.AROUND, _C.WITH, _C.NOT, _C.OR, _C.WEEK})
_NO_NAMES: Final = ABOUT_TRAINING | TO_BE_DONE
_MARATHONS: Final = MARATHONS | {"halbmarathon", "halvmaraton", "halvmarathon", "halfmarathon", "half"}


def is_only_when(reading: Reading, tag: Tag) -> bool:
    """Whether it only says when, where or what for: "lunch 5k", "club run, pool", "10 miler, coffee"."""
    earned = tag.text in TREATS and _is_earned(reading, tag)
    if not tag.sure and any(
        size.unit in FAR_UNITS and size.amount >= _SHORTEST_RUN_KM for size in reading.sizes
    ):
        return True
    if earned or _is_on_the_way(reading, tag) or (not tag.sure and _is_in_a_race(reading, tag)):
        return True
    if tag.text.partition(" ")[0] in MEALS:
        hard = any(other.first == tag.last + 1 and other.concept in FAST for other in reading.tags[:_FEW])
        return hard or any(size.first == tag.last + 1 and size.unit in FAR_UNITS for size in reading.sizes)
    return (
        tag.text in POINTS and tag.first > 0 and any(other.concept in RUNS for other in reading.tags[:_FEW])
    )


def _is_in_a_race(reading: Reading, place: Tag) -> bool:
    """Whether a place is part of a race's name, which its distance ends: "Colorado Symphony 5k"."""
    size = reading.sizes[0] if len(reading.sizes) == 1 else None
    if size is None or size.last != len(reading.tokens) - 1 or reading.tokens[size.last].text != "k":
        return False
    plain = all(tag is place or tag.concept is _C.PLAIN for tag in reading.tags)
    return plain and size.amount in _RACED_KM and bool(reading.strangers) and place.last < size.first


_RACED_KM: Final = (5.0, 8.0, 10.0, 15.0, 50.0)


def _is_on_the_way(reading: Reading, errand: Tag) -> bool:
    """Whether so far is run, whatever for: "5 mile bakery run"."""
    far = any(size.last + 1 == errand.first and size.unit in FAR_UNITS for size in reading.sizes)
    return far and errand.text.endswith(" run")


def _is_earned(reading: Reading, treat: Tag) -> bool:
    """Whether a workout stands before a treat: "turbo 75 min + Netflix", "Turbo w/ Netflix"."""
    if treat.first > 1 and reading.tokens[treat.first - 1].text in TOGETHER:
        return any(tag.concept in KINDS and tag.last == treat.first - 2 for tag in reading.tags)
    segment = reading.segment(treat)
    worked = [reading.segment(tag) for tag in reading.tags if tag.concept in KINDS]
    measured = [reading.segments[size.last] for size in reading.sizes if size.unit in FAR_UNITS]
    apart = reading.tokens[reading.segments.index(segment)].text in _ADDING
    return apart and min((*worked, *measured), default=segment) < segment


_ADDING: Final = frozenset(",+&-;")


def is_of_a_class(other: Tag, tags: Sequence[Tag]) -> bool:
    """Whether it only says that training is taught: "Bauch-Beine-Po Kurs", "start to run les 9"."""
    return other.text in CLASSES and any(
        tag.sure and tag.concept in _TAUGHT and tag.last == other.first - 1 for tag in tags
    )


def is_of_life(reading: Reading) -> bool:
    """Whether a number counts what no run has: "2 x 200 mg", "3 x 500 ml", "2 x 20 €"."""
    tokens = reading.tokens
    return any(
        token.text in LIFE_UNITS
        and (
            (place > 0 and tokens[place - 1].sort == "number")
            or (token.text in "$€£¥" and place + 1 < len(tokens) and tokens[place + 1].sort == "number")
        )
        for place, token in enumerate(tokens)
    )


def is_chosen(reading: Reading, tag: Tag) -> bool:
    """Whether rest opens the title and something else may be done: "Rest or 20 min jog if you feel good"."""
    return (
        tag.concept is _C.REST
        and tag.first == 0
        and any(
            other.concept is _C.OR
            and (other.first == tag.last + 1 or reading.tokens[other.first - 1].text == "(")
            for other in reading.tags
        )
    )


def is_the_clubs(reading: Reading, tag: Tag) -> bool:
    """Whether something else is a running group's: "Sommerabend des Lauftreffs"."""
    if tag.concept is not _C.RUN or tag.first < 2 or reading.sizes:  # noqa: PLR2004 - what is owned, and a genitive
        return False
    return reading.tokens[tag.first - 1].text in ("des", "vom")
