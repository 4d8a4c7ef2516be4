"""What a text says of this workout: not of an alternative, not denied, not of what comes before or after."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from plyocal.racedays import PACES, of_races
from plyocal.ranges import could_state, sizes_of
from plyocal.roles import with_roles
from plyocal.sizes import Dimension, Role, Size
from plyocal.vocabulary_concepts import KINDS, RACES, Concept
from plyocal.vocabulary_likely import JOGS
from plyocal.vocabulary_sizes import AND, THROUGH
from plyocal.wording import Tag, Token, tags_of, tokens_of

_C = Concept
_PAUSES: Final = frozenset({_C.REST, _C.RECOVERY, _C.WALK, _C.RUN_WALK})
MOST_STRANGERS: Final = 2
"""A run whose title holds more unknown words than that, and no size, is taken for something else."""
_DIVIDING: Final = frozenset("+·•,;:()[]/|\n→>&!?=") | AND
_DASHES: Final = frozenset("-.")
_PARTING: Final = _DIVIDING | _DASHES
_JOGGED_KM: Final = 1.0
_JOGGED_MINUTES: Final = 5.0
_WORDS_ON: Final = 3
"""How far after "before" or "for" the word may stand that is not meant."""
_SHORT: Final = 300
_LED: Final = frozenset({_C.EASY, _C.RECOVERY, _C.TEMPO, _C.SPEED})
_TITLE: Final = 60
"""Characters of a text in which sizes are looked for as quickly as the letters that they may hold."""
_PHASES: Final = frozenset({"cycle", "block", "phase", "period", "base", "build", "peak"})


class Reading(NamedTuple):
    """A text taken apart: tokens, tags, sizes with their roles, unknown words, and each token's segment."""

    text: str
    tokens: Sequence[Token]
    tags: Sequence[Tag]
    sizes: Sequence[Size]
    unknown: Sequence[int]
    segments: Sequence[int]
    strangers: Sequence[int]
    """The places of unknown words, but for names of people and places after "with" or "at"."""
    times: Sequence[int]
    """Where something is said to be done several times: "6 x"."""
    bare_repeats: Sequence[int]
    """Where repeats in metres stand without a unit, as in "4x800"."""
    states_distance: bool
    """Whether there is any distance in it."""
    repeats: bool
    """Whether something is done several times: "6 x 800 m", "4x800"."""

    def segment(self, tag: Tag) -> int:
        """The segment in which a tag stands: the text between two dividing signs."""
        return self.segments[tag.first]


_METRES: Final = re.compile(r"[1-9]\d?00|1?[1-9]50")
_COUNT: Final = re.compile(r"[2-9]|[12]\d")


def _bare_repeats(tokens: Sequence[Token], times: Sequence[int]) -> list[int]:
    return [
        at
        for place in times
        if 0 < place < len(tokens) - 1
        for at, count in ((place + 1, place - 1), (place - 1, place + 1))
        if tokens[at].sort == "number"
        and _METRES.fullmatch(tokens[at].text)
        and (at > place or _COUNT.fullmatch(tokens[count].text))
        and not _is_glued(tokens, max(at, count))
    ]


def _is_glued(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word that is no unit is glued to the number, as in "2 x 500mg"."""
    after = place + 1
    return after < len(tokens) and tokens[after].sort == "word" and tokens[place].end == tokens[after].start


def read(text: str) -> Reading:
    """Take folded text apart. Short ones are remembered: titles come again week by week."""
    return _read_again(text) if len(text) <= _SHORT else _read(text)


@lru_cache(maxsize=512)
def _read_again(text: str) -> Reading:
    return _read(text)


def states(text: str, dimension: Dimension) -> bool:
    """Whether a text holds any distance or any duration: a look before reading it whole."""
    return could_state(text, dimension) and dimension in [size.dimension for size in _measured(text)[1]]


@lru_cache(maxsize=16)
def _measured(text: str) -> tuple[list[Token], list[Size]]:
    """The tokens and bare sizes of a text, remembered from the first look to the reading."""
    tokens = tokens_of(text)
    sized = len(text) <= _TITLE or any(could_state(text, dimension) for dimension in Dimension)
    return tokens, sizes_of(tokens) if sized else []


def _read(text: str) -> Reading:
    tokens, sizes = _measured(text)
    taken = {place for size in sizes for place in range(size.first, size.last + 1)} if sizes else _NOTHING
    tags, unknown = tags_of(text, tokens, taken)
    segments = _segments(text, tokens)
    times = _times(text, tokens)
    roles = with_roles(tokens, sizes, tags, counted=bool(times))
    bare = _bare_repeats(tokens, times) if times else []
    strangers = _strangers(tokens, tags, unknown, segments) if unknown else []
    far = Dimension.DISTANCE in [size.dimension for size in roles]
    repeats = bool(bare) or Role.REPEAT in [size.role for size in roles]
    return Reading._make((text, tokens, tags, roles, unknown, segments, strangers, times, bare, far, repeats))


_NOTHING: Final[frozenset[int]] = frozenset()


_TIMES: Final = re.compile(r"[x*]\s{0,2}[\d(\[]")


def _times(text: str, tokens: Sequence[Token]) -> list[int]:
    if _TIMES.search(text) is None:
        return []
    return [place for place, token in enumerate(tokens) if token.sort == "times"]


def _segments(text: str, tokens: Sequence[Token]) -> list[int]:
    segments: list[int] = []
    current = 0
    for token in tokens:
        word = token.text
        if word in _PARTING and (word not in _DASHES or _is_dash(text, token)):
            current += 1
        segments.append(current)
    return segments


def _is_dash(text: str, token: Token) -> bool:
    """Whether a full stop or a dash parts two parts of a title, and not those of a word."""
    spaced = text[token.end : token.end + 1] in (" ", "\n", "")
    return spaced and (token.text == "." or text[token.start - 1 : token.start] == " ")


def is_picture(tag: Tag) -> bool:
    """Whether a tag is a picture, the weakest of words."""
    return len(tag.text) == 1 and not tag.text.isalnum()


def said(reading: Reading) -> list[Tag]:
    """Return the tags that speak of this workout."""
    kept: list[Tag] = []
    denied = -1
    beside = -1
    spoken = False
    for tag in reading.tags:
        if tag.concept is _C.OR and spoken:
            break
        if tag.concept is _C.NOT:
            denied = reading.segment(tag)
        if tag.concept in KINDS:
            is_beside = beside >= 0 and tag.first - beside <= _WORDS_ON
            beside = -1
            if is_beside or reading.segment(tag) == denied:
                continue
        elif tag.concept is not _C.PLAIN:
            beside = tag.last if tag.concept is _C.AROUND else -1
        kept.append(_as_phase(reading, tag))
        spoken = spoken or (kept[-1].concept in KINDS and not is_picture(tag))
    concepts = {tag.concept for tag in kept}
    if _C.WITH in concepts and _C.SPEED in concepts:
        kept = _without_places(kept)
    if not concepts.isdisjoint(_PAUSES) or (reading.repeats and _C.EASY in concepts):
        kept = _without_pauses(reading, kept)
    return kept if concepts.isdisjoint(RACES) else of_races(kept, RACES)


def _as_phase(reading: Reading, tag: Tag) -> Tag:
    """Read "Cycle: base" as a phase, "allure 6:00" as a pace, "90 hm" as height, "Hyde Pk" as a place."""
    if tag.text == "park run" and tag.first - 1 in reading.unknown:
        return tag._replace(concept=_C.RUN)
    if tag.concept is _C.TEMPO and tag.text in PACES and _is_timed(reading, tag.last + 1):
        return tag._replace(concept=_C.PACE)
    climb = tag.text == "hm" and tag.first and _is_height(reading.tokens[tag.first - 1])
    named = tag.text in ("hills", "pk") and tag.first - 1 in reading.unknown
    if climb or (named and (tag.text == "pk" or _is_run_there(reading, tag))):
        return tag._replace(concept=_C.PLAIN)
    if tag.first == 0 and not tag.sure and tag.concept in _LED and _is_before_strength(reading):
        return tag._replace(sure=True)
    return tag._replace(concept=_C.WEEK) if tag.first == 0 and is_phase(reading, tag) else tag


def _is_before_strength(reading: Reading) -> bool:
    """Whether one word opens the title and strength is added to it: "Easy + lift", "Recovery / gym"."""
    added = len(reading.tokens) > 1 and reading.tokens[1].text in "+/"
    return added and any(tag.concept is _C.STRENGTH for tag in reading.tags[1:3])


def _is_run_there(reading: Reading, place: Tag) -> bool:
    """Whether a run that opens the title goes to a place: "Trail run Surrey Hills"."""
    opening = reading.tags[0]
    runs = opening.concept is _C.RUN and opening.sure and opening.first == 0
    return runs and reading.segment(opening) == reading.segment(place) and not reading.times


def _is_height(token: Token) -> bool:
    """Whether it may count metres of climb, and is no year."""
    return token.sort == "number" and len(token.text) > 1 and not token.text.startswith("202")


def _is_timed(reading: Reading, at: int) -> bool:
    """Whether minutes and seconds stand there, as of one kilometre."""
    token = reading.tokens[at] if at < len(reading.tokens) else None
    return token is not None and token.sort == "clock" and token.text.find(":") == 1


def is_phase(reading: Reading, tag: Tag) -> bool:
    """Whether a tag opens the title of a phase of the plan."""
    opens = (
        tag.first == 0 and tag.text in _PHASES and len(reading.tokens) > 1 and reading.tokens[1].text == ":"
    )
    return opens and not reading.sizes


def _without_places(tags: Sequence[Tag]) -> list[Tag]:
    """Leave out hints that only say where: "easy through rolling hills"."""
    kept: list[Tag] = []
    for place, tag in enumerate(tags):
        near = [
            other
            for other in tags[max(0, place - 2) : place]
            if other.concept is _C.WITH and other.text in THROUGH
        ]
        if not (
            near
            and not tag.sure
            and tag.concept is _C.SPEED
            and tag.first - near[-1].last < _WORDS_ON
            and kept[0] is not near[-1]
        ):
            kept.append(tag)
    return kept


def _without_pauses(reading: Reading, tags: Sequence[Tag]) -> list[Tag]:
    """Leave out the jog, walk and rest between repeats."""
    repeats = [size.first for size in reading.sizes if size.role is Role.REPEAT] or reading.bare_repeats
    edges = {place for size in reading.sizes for place in (size.first - 1, size.last + 1)}
    if reading.times:
        edges |= {place + 1 for place, token in enumerate(reading.tokens) if token.sort == "number"}
    edges |= {
        place - 1 for place in edges if 0 < place < len(reading.tokens) and reading.tokens[place].text == ":"
    }
    active = any(
        tag.concept in KINDS | {_C.WARM, _C.WORKOUT} and tag.concept is not _C.REST for tag in tags
    ) or bool(reading.times)
    short = {place for size in reading.sizes if _is_short(size) for place in (size.first - 1, size.last + 1)}
    return [
        tag
        for tag in tags
        if not (
            repeats
            and tag.first > repeats[0]
            and (tag.concept in _PAUSES or (tag.text in JOGS and not short.isdisjoint((tag.first, tag.last))))
        )
        and not (tag.concept is _C.REST and active and (tag.first in edges or tag.last in edges))
    ]


def _is_short(size: Size) -> bool:
    """Whether it may be what is jogged between two repeats."""
    return size.amount <= (_JOGGED_KM if size.dimension is Dimension.DISTANCE else _JOGGED_MINUTES)


def _is_letter(text: str) -> bool:
    """Whether it is but a letter, as in "Gym A"."""
    return len(text) == 1 and text.isascii()


def _strangers(
    tokens: Sequence[Token], tags: Sequence[Tag], unknown: Sequence[int], segments: Sequence[int]
) -> list[int]:
    opened: dict[int, int] = {}
    for tag in tags:
        if tag.concept is _C.WITH:
            opened.setdefault(segments[tag.first], tag.first)
    return [
        place
        for place in unknown
        if not _is_letter(tokens[place].text) and place < opened.get(segments[place], place + 1)
    ]
