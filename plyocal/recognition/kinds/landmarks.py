"""Words that only name a place: hills, parks, heights, routes."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from plyocal.members import members
from plyocal.recognition.parsing import Reading
from plyocal.recognition.words.wording import Tag, Token
from plyocal.vocabulary.around import GROUND, HILLS, ROUTES
from plyocal.vocabulary.concepts import FAST, RACES, Concept
from plyocal.vocabulary.likely import JOG_STEMS
from plyocal.vocabulary.sizes import THROUGH

_C: Final = members(Concept)
_WORDS_ON: Final = 3
"""How far after "through" a word may stand that is only a place."""
_CLIMBED: Final = frozenset({"hm", "anstieg", "aufstieg", "climb", "climbing"})
_PLACED: Final = frozenset({"hills", "pk", "springs"})
_MOUNTAINS: Final = frozenset({"montana", "montagna", "monte"})
OF_PLACES: Final = _CLIMBED | _PLACED | _MOUNTAINS | {"hill"}
"""Words that may name a place, or a height climbed."""


def names_a_place(reading: Reading, tag: Tag) -> bool:
    """Whether one of these tells a climb or a place: "90 hm", "Hyde Pk", "Fair Hill 5k"."""
    if tag.text in _CLIMBED and tag.first and _is_height(reading, tag.first - 1):
        return True
    if tag.text in _MOUNTAINS:
        return any(run.sure and run.concept in _RUN_UP and run.last < tag.first for run in reading.tags)
    if tag.first - 1 not in reading.unknown:
        return tag.text in _HILLS and _ends_a_name(reading, tag)
    if tag.text in _PLACED and _is_a_place(reading, tag):
        return True
    if tag.text not in _HILLS:
        return False
    return _is_raced(reading) or _is_measured(reading, tag) or _is_passed(reading, tag)


def _ends_a_name(reading: Reading, hill: Tag) -> bool:
    """Whether a hill stands between a word that names it and a race: "Church Hill Half Marathon"."""
    named = any(tag.concept is _C.OTHER and tag.last + 1 == hill.first for tag in reading.tags)
    return named and any(tag.concept in RACES and tag.first == hill.last + 1 for tag in reading.tags)


_RUN_UP: Final = frozenset({_C.LONG, _C.EASY})
"""Runs that may go up a mountain: "Salida larga montaña 3h"."""


def _is_passed(reading: Reading, hill: Tag) -> bool:
    """Whether one jogs round a hill, or it names a route: "Trot round Cannon Hill", "Mill Hills course"."""
    follows = reading.tokens[hill.last + 1].text if hill.last + 1 < len(reading.tokens) else ""
    opening = reading.tags[0]
    jogged = opening.first == 0 and opening.text.startswith(JOG_STEMS)
    return not (reading.times or reading.repeats) and (jogged or follows in _TRAILS)


_TRAILS: Final = frozenset({"course", "route", "loop", "trail", "path", "way"})


def _is_measured(reading: Reading, hill: Tag) -> bool:
    """Whether a distance follows the name of one hill, nothing is repeated, and nothing else is said."""
    if hill.text != "hill" or reading.repeats or reading.times or len(reading.sizes) != 1:
        return False
    plain = all(tag is hill or tag.concept in (_C.PLAIN, _C.RUN, _C.WITH) for tag in reading.tags)
    return plain and reading.states_distance and reading.sizes[0].first == hill.last + 1


def _is_raced(reading: Reading) -> bool:
    """Whether a race is named, which a hill only places: "XC round 3, Parliament Hill", "Half - Box Hill"."""
    return any(tag.text in _OVER_FIELDS or (tag.sure and tag.concept in RACES) for tag in reading.tags)


_HILLS: Final = frozenset({"hill", "hills"})
_OVER_FIELDS: Final = frozenset({"xc", "xc league", "cross country", "xc race", "xc meet", "xc relays"})


def _is_run_there(reading: Reading, place: Tag) -> bool:
    """Whether a run that opens the title goes to a place: "Trail run Surrey Hills"."""
    opening = reading.tags[0]
    runs = opening.concept is _C.RUN and opening.sure and opening.first == 0
    return runs and reading.segment(opening) == reading.segment(place) and not reading.times


def _is_a_place(reading: Reading, tag: Tag) -> bool:
    """Whether a word ends the name of a place: "Hyde Pk", "Trail run Surrey Hills"."""
    return tag.text in ("pk", "springs") or _is_run_there(reading, tag) or _is_done_there(reading, tag)


def _is_done_there(reading: Reading, place: Tag) -> bool:
    """Whether a ride or a gentle run follows the name of a place: "Nandi Hills cycle"."""
    return any(tag.first == place.last + 1 and tag.concept in _UNHURRIED for tag in reading.tags)


_UNHURRIED: Final = frozenset({_C.CROSS, _C.EASY, _C.RECOVERY})


def _is_height(reading: Reading, place: int) -> bool:
    """Whether metres of climb are counted there, and no year: "90 hm", "41 m Anstieg"."""
    if place and reading.tokens[place].text in ("m", "'", "ft"):
        return reading.tokens[place - 1].sort == "number"
    token = reading.tokens[place]
    return token.sort == "number" and len(token.text) > 1 and not token.text.startswith("202")


def without_places(tags: Sequence[Tag]) -> list[Tag]:
    """Leave out hints that only say where: "easy through rolling hills", "easy, a route with two hills"."""
    return [
        tag
        for place, tag in enumerate(tags)
        if tag.sure
        or tag.concept is not _C.SPEED
        or not (_is_led_through(tags, place) or _is_on_a_route(tag, tags[max(0, place - _TAGS_BACK) : place]))
    ]


def _is_led_through(tags: Sequence[Tag], place: int) -> bool:
    """Whether a word like "through" stands before a hint, and does not open the text."""
    near = [
        other
        for other in tags[max(0, place - 2) : place]
        if other.concept is _C.WITH and other.text in THROUGH and tags[place].first - other.last < _WORDS_ON
    ]
    return bool(near) and near[-1] is not tags[0]


def _is_on_a_route(hint: Tag, earlier: Sequence[Tag]) -> bool:
    """Whether it tells what a route is like: "a loop with 2 to 3 light hills"."""
    return any(
        route.text in ROUTES and word.first == route.last + 1 and hint.first - word.last <= _WORDS_TOLD
        for route, word in pairwise(earlier)
        if word.concept is _C.WITH
    )


_WORDS_TOLD: Final = 5
_TAGS_BACK: Final = _WORDS_TOLD + 1


def without_ground(reading: Reading, tags: Sequence[Tag]) -> list[Tag]:
    """Leave out hills on which one runs gently: "10k Z2 hills", "90 min Z1 flat, hills or fire roads"."""
    hills = [tag for tag in tags if tag.text in HILLS and (not tag.sure or " " in tag.text)]
    if not hills or reading.times or reading.repeats:
        return list(tags)
    concepts = {tag.concept for tag in tags if tag not in hills}
    if not concepts.isdisjoint(_HARD) or not any(_is_ground(reading, tag, tags) for tag in hills):
        return list(tags)
    return [tag for tag in tags if tag not in hills]


_HARD: Final = FAST | {_C.WARM}


def _is_ground(reading: Reading, hills: Tag, tags: Sequence[Tag]) -> bool:
    """Whether hills only say where one runs gently: beside such a word, or among other ground."""
    tokens = reading.tokens
    before = tokens[hills.first - 1].text if hills.first else ""
    after = tokens[hills.last + 1].text if hills.last + 1 < len(tokens) else ""
    gentle = [tag for tag in tags if tag.concept in (_C.EASY, _C.RECOVERY)]
    numbered = tokens[hills.first - 1].sort == "number"
    counted = numbered and all(tag.last not in _before(tokens, hills.first) for tag in tags)
    if hills.first and (counted or before == "+"):
        return False
    if after in _ALLOWED or (before == "," and hills.first > 1 and tokens[hills.first - 2].text in GROUND):
        return True
    sized = {place for size in reading.sizes for place in range(size.first, size.last + 1)}
    whole = bool(reading.sizes)
    return any(
        (whole or _NUMBERED.search(tag.text) is not None)
        and reading.segment(tag) == reading.segment(hills)
        and (
            sized.issuperset(range(tag.last + 1, min(_before(tokens, hills.first)) + 1))
            if tag.first < hills.first
            else len(gentle) == 1 and sized.issuperset(range(hills.last + 1, tag.first))
        )
        for tag in gentle
    )


def _before(tokens: Sequence[Token], place: int) -> set[int]:
    """The place before one, and before what ends a range there: "zone 1-2 hills"."""
    ranged = place > _RANGE_TOKENS and tokens[place - 1].sort == "number" and tokens[place - 2].text == "-"
    return {place - 1, place - 1 - _RANGE_TOKENS} if ranged else {place - 1}


_RANGE_TOKENS: Final = 2
_NUMBERED: Final = re.compile(r"\d")
_ALLOWED: Final = frozenset(["ok", "okay", "allowed", "optional", "permitted"])
