"""Whether a run is a race: called one, or by a name that only races have: a saint's, a place's, a year's."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final

from plyocal.recognition.figures.sizes import Role, Size
from plyocal.recognition.parsing import Reading
from plyocal.recognition.races.racedays import reconnoitres
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.around import LISTING, OF_PLACES
from plyocal.vocabulary.concepts import INTENSITIES, RACES, Concept
from plyocal.vocabulary.likely import COURSES, MEALS, MILES_IN_SAYINGS, WEEKLY_RUNS
from plyocal.vocabulary.sizes import GENITIVES

_ROUNDING_KM: Final = 0.2
_STANDARD_KM: Final = (5.0, 8.0, 10.0, 15.0, 16.1, 21.1, 42.2, 50.0, 100.0)
_PLACE_KM: Final = (5.0, 10.0, 15.0, 20.0, 21.0, 21.1, 30.0, 42.0, 42.2, 100.0)
_ULTRA_KM: Final = 80.0
_LONGEST_KM: Final = 160.0
_FAR_KM: Final = (42.0, 42.2, 50.0, 100.0)
"""What nobody runs but in races, beside a name."""
_MILES_KM: Final = (8.047, 16.093, 80.467, 160.934)
_BESIDE_A_NAME: Final = RACES | {Concept.PLAIN, Concept.RUN}
_OF_A_SAINT: Final = (
    r"(?:(?:carrera|corrida|corsa|cross|cursa) (?:popular |internacional )?(?:d[eio] )?"
    r"(?:san|santa|santo|sant|sao)|(?:course|corrida|cross|foulees) sainte?)[ -][^\W\d_]{3}"
)
_OF_A_TOWN: Final = (
    r"\d{1,2}(?:[.,]\d)? ?km? (?:villa|vila|ciudad|ciutat|cidade|citta|ville) "
    r"d(?:e|i|'|ell[ao]|e la)[ ']?[^\W\d_]{3}"
)
_THE: Final = frozenset(["la", "el", "los", "las", "le", "les", "l"])
_SHORTEST_OF_A_PLACE_KM: Final = 3.0
_OF_A_YEAR: Final = r"(?<![\d./-])(?<!\d )20[2-4]\d$"
_EDITION: Final = (
    r"(?:\d{1,3}(?:\.|ste|de|e|eme|ª|º|th|nd|rd|st)|[xvi]{2,7}) (?:edition |annual )?"
    r"(?:[^\W\d_]{2,20}[ -]){0,4}[^\W\d_]{0,20}"
    r"(?:lauf|loop|lop|lopet|cross|carrera|corrida|corsa|course|run|trail|trot|dash|maratona?|milla)(?![^\W_])"
)
_SETTING_OFF: Final = frozenset([*",-(@|·", "in", "at"])
_OF_A_PLACE: Final = GENITIVES | {"d", "dell"}


def is_named_like_a_race(reading: Reading, runs: Sequence[Tag]) -> bool:
    """Whether a run is named after a place or a year, or counts what it passes."""
    return (
        is_named_after_a_place(reading)
        or is_course_of_a_place(reading, runs)
        or is_of_a_year(reading)
        or is_of_so_many(reading)
        or _is_called_a_run(reading, runs)
        or _is_a_far_trail(reading)
    )


def _is_called_a_run(reading: Reading, runs: Sequence[Tag]) -> bool:
    """Whether two strange words and a race's distance stand around it: "Brooklet Peanut Run 5K"."""
    size = reading.sizes[0] if len(reading.sizes) == 1 else None
    if size is None or size.last + 1 != len(reading.tokens) or not is_of_race_distance(reading):
        return False
    named = len(reading.strangers) > 1 and reading.strangers[-1] < runs[0].first
    return named and runs[0].last + 1 == size.first and reading.tokens[size.last].text == "k"


def is_named_after_a_place(reading: Reading) -> bool:
    """Whether a race is a saint's, or its distance a place's: "Carrera San Blas", "10 km de Paris"."""
    if reconnoitres(reading):
        return False
    if re.match(_OF_A_SAINT, reading.text) or re.match(_OF_A_TOWN, reading.text):
        return True
    tokens = reading.tokens
    named = [
        (size, size.last + (3 if tokens[size.last + 2].text in _THE else 2))
        for size in reading.sizes
        if size.role is Role.WHOLE
        and size.unit is Concept.KILOMETRE
        and size.last + 3 <= len(tokens)
        and tokens[size.last + 1].text in OF_PLACES
    ]
    return any(
        (
            size.amount in _PLACE_KM
            or (tokens[size.last].text == "k" and size.amount >= _SHORTEST_OF_A_PLACE_KM)
        )
        and (place in reading.unknown or (place == len(tokens) - 1 and tokens[place].text == "tours"))
        for size, place in named
    )


def is_named_with_a_race_distance(reading: Reading) -> bool:
    """Whether names and a race's distance are all there is: "Brighton 10 Miler", "Thanksgiving 5K"."""
    sizes = [size for size in reading.sizes if size.unit is not None]
    if reconnoitres(reading):
        return False
    if _is_a_far_trail(reading):
        return True
    last = sizes[-1] if sizes else None
    feasts = [tag for tag in reading.tags[:1] if _is_a_feast(tag)]
    names = reading.strangers or [tag.first for tag in feasts]
    if last is None or not names or _is_letters_at_a_pace(reading, names):
        return False
    if len(sizes) > 1:
        named = all(tag.concept is Concept.PLAIN or tag.concept in RACES for tag in reading.tags)
        return named and is_a_choice_of_races(reading)
    plain = all(
        tag.concept in _BESIDE_A_NAME or (tag.concept is Concept.WITH and tag.first > last.last)
        for tag in reading.tags[len(feasts) :]
    )
    unit = reading.tokens[last.last].text
    named = names[0] < last.first
    if names[-1] > last.first and not (named and _is_set_off(reading, last)):
        raced = (unit == "miler" and last.amount >= _ULTRA_KM) or _is_before_a_place(reading, last)
        return plain and raced
    raced = any(abs(last.amount - km) < _ROUNDING_KM for km in _MILES_KM)
    miles = unit == "miler" or (unit == "mile" and raced) or (unit == "miles" and last.amount >= _LONGEST_KM)
    far = unit == "km" and any(abs(last.amount - km) < _ROUNDING_KM for km in _FAR_KM)
    return plain and (miles or far or (unit == "k" and is_of_race_distance(reading)))


def _is_a_far_trail(reading: Reading) -> bool:
    """Whether a trail by its name and so many K is all there is: "Trail Sierra Nevada 35K"."""
    far = reading.sizes[0] if len(reading.sizes) == 1 else None
    if far is None or far.amount < _FAR_TRAIL_KM or far.last + 1 != len(reading.tokens):
        return False
    opens = reading.tokens[0].text == "trail" and reading.tokens[far.last].text == "k"
    named = bool(reading.strangers) and reading.strangers[-1] == far.first - 1
    return opens and named and all(tag.concept in _BESIDE_A_NAME for tag in reading.tags)


def _is_before_a_place(reading: Reading, size: Size) -> bool:
    """Whether a title opens with how far nobody runs but in a race, and a name follows: "42K Valencia"."""
    follows = size.first == 0 and size.last + 1 in reading.unknown
    return follows and any(abs(size.amount - km) < _EXACT_KM for km in _ONLY_RACED_KM)


_ONLY_RACED_KM: Final = (21.1, 42.0, 42.2, 100.0)
_EXACT_KM: Final = 0.05
_FAR_TRAIL_KM: Final = 30.0
"""From there on, a trail by its name and so many K is a race (ours)."""


def _is_letters_at_a_pace(reading: Reading, names: Sequence[int]) -> bool:
    """Whether two letters are a coach's own short form, not a name: "RL 8k @ 5:48/km"."""
    short = len(names) == 1 and len(reading.tokens[names[0]].text) <= _LONGEST_SHORT_FORM
    return short and any(size.role is Role.PACE for size in reading.sizes)


_LONGEST_SHORT_FORM: Final = 2


def _is_a_feast(tag: Tag) -> bool:
    """Whether a word of another life may begin a race's name: "Labor Day 10 miler", "Museum 10K"."""
    return tag.concept is Concept.OTHER and not tag.sure and tag.text.partition(" ")[0] not in MEALS


def is_a_choice_of_races(reading: Reading) -> bool:
    """Whether several races' distances are offered: "Clam Bay 10K / 5K"."""
    sizes = [size for size in reading.sizes if size.unit is not None]
    raced = all(_is_raced(size) for size in sizes) and len({size.amount for size in sizes}) == len(sizes)
    between = (reading.tokens[one.last + 1 : other.first] for one, other in pairwise(sizes))
    listed = all(len(signs) == 1 and signs[0].text in LISTING for signs in between)
    return len(sizes) > 1 and raced and listed


def offers_several(reading: Reading) -> bool:
    """Whether one may run one of several races: "Half Marathon & 10km", "Seelauf (9 or 15 km)"."""
    half = any(tag.concept is Concept.HALF for tag in reading.tags)
    offered = "(" in reading.text and re.search(_OFFERED, reading.text) is not None
    return offered or (half and re.search(_BESIDE_HALF, reading.text) is not None)


_OFFERED: Final = (
    r"\(\d{1,3}(?:[.,]\d+)? ?(?:km?|mi|miles?)? ?(?:/|or|o|ou|oder|of|eller|lub|tai) ?"
    r"\d{1,3}(?:[.,]\d+)? ?(?:km?|mi|miles?)(?![^\W_])"
)
_BESIDE_HALF: Final = (
    r"(?:half|halb|semi|media|mezza|meia)[^\d\n]{0,12} ?(?:[&/+,]|and|und|et|y|e|og|och) ?"
    r"(?:[58]|1\d) ?km?(?![^\W_])"
)


def is_an_edition(reading: Reading) -> bool:
    """Whether an edition is counted of what is called a run: "26. Kirchberger Seelauf"."""
    return bool(reading.unknown) and not reading.sizes and re.match(_EDITION, reading.text) is not None


def is_a_mile(reading: Reading) -> bool:
    """Whether names and a mile are all there is: "Elm Street Mile", "Bourton One Mile 2027"."""
    words = [token.text for token in reading.tokens if not re.fullmatch(_YEAR, token.text)]
    if len(words) < 2 or words[-1] != "mile" or reading.sizes:  # noqa: PLR2004 - a name and the mile
        return False
    plain = all(tag.concept is Concept.PLAIN for tag in reading.tags)
    return plain and 0 < len(reading.strangers) <= _LONGEST_NAME and MILES_IN_SAYINGS.isdisjoint(words)


_YEAR: Final = r"20[2-4]\d"
_LONGEST_NAME: Final = 3
"""Strange words in a mile's name."""


def is_of_so_many(reading: Reading) -> bool:
    """Whether a German or Dutch name counts what is run past or how far: "5-Seen-Lauf", "10-Meilen-Lauf"."""
    return "-" in reading.text and re.search(_OF_SO_MANY, reading.text) is not None


_OF_SO_MANY: Final = (
    r"(?<![^\W_])\d{1,2}-(?!min|stund|km|kilom|meter|tag|uhr|x)[^\W\d_]{3,20}-(?:lauf|loop)(?![^\W_])"
)


def is_of_a_year(reading: Reading) -> bool:
    """Whether a run has a name and a year, and nothing else: "Glenfoo Trail Run 2027"."""
    if not reading.unknown or reading.sizes or not re.search(_OF_A_YEAR, reading.text):
        return False
    last = len(reading.tokens) - 2
    return last in reading.unknown or any(
        tag.last == last and tag.concept is Concept.RUN for tag in reading.tags
    )


def _is_set_off(reading: Reading, size: Size) -> bool:
    """Whether a place follows a race's distance, after a comma or the like: "Clam 5K, Enfield"."""
    after = size.last + 1
    return after < len(reading.tokens) and reading.tokens[after].text in _SETTING_OFF


def is_course_of_a_place(reading: Reading, runs: Sequence[Tag]) -> bool:
    """Whether a run has the name of a place or a saint: "Corrida de Houilles", "Course des Héros"."""
    tokens = reading.tokens
    return any(
        tokens[tag.first].text in COURSES
        and any(
            tokens[place].text in _OF_A_PLACE and place + 1 in reading.unknown
            for place in (tag.last, tag.last + 1)
        )
        for tag in runs
        if tag.last + 1 < len(tokens)
    )


def is_of_race_distance(reading: Reading) -> bool:
    """Whether a distance that races have is stated."""
    return any(_is_raced(size) for size in reading.sizes)


def _is_raced(size: Size) -> bool:
    far = size.unit is Concept.KILOMETRE
    return far and any(abs(size.amount - km) < _ROUNDING_KM for km in _STANDARD_KM)


def is_race(runs: Sequence[Tag], concepts: AbstractSet[Concept], *, fast: bool) -> bool:
    """Whether it is a race: so called, or named like one with no word of training beside it."""
    stated = concepts & (INTENSITIES - {Concept.STRIDES})
    if concepts & {Concept.NAMED_RACE, Concept.HALF} and not stated and not fast:
        return True
    trained = stated - {Concept.SPEED}
    raced = any(
        tag.concept is Concept.RACE and (not trained if tag.text in WEEKLY_RUNS else tag.sure or not stated)
        for tag in runs
    )
    return (
        raced
        and not concepts & {Concept.LONG, Concept.MEDIUM_LONG}
        and not any(tag.text.startswith(_BEFORE_OR_AFTER) and tag.concept not in RACES for tag in runs)
    )


def is_of_the_race(reading: Reading, tag: Tag) -> bool:
    """Whether "long" begins the name of a place, or a race is only what for: "XC relays, Long Eaton"."""
    if tag.text in _BEFORE_ANOTHER:
        return not (reading.repeats or reading.times)
    return tag.concept is Concept.LONG and not tag.sure and tag.last + 1 in reading.unknown


_BEFORE_OR_AFTER: Final = ("shake", "warm-up", "warm up", "warmup", "cool", "einlaufen", "auslaufen")
"""How words begin for a jog around a race: "Race warm-up jog"."""
_BEFORE_ANOTHER: Final = frozenset({"tune up", "tune-up", "tuneup", "warm-up race", "sharpener"})
"""Words for a race that only prepares for the one that counts."""
