"""What the words of a text weigh: which of them may decide, and whether they are about training at all."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from plyocal.members import members
from plyocal.recognition.figures.sizes import Dimension
from plyocal.recognition.kinds.company import (
    COMPANIONS,
    STAGES,
    Company,
    company_from,
    is_shared,
    is_supported,
    opens_with_a_dose,
    opens_with_company,
    strangers_to,
)
from plyocal.recognition.kinds.surroundings import (
    AMBIGUOUS_RUN,
    is_chosen,
    is_in_a_name,
    is_of_a_class,
    is_of_a_race,
    is_only_around,
    is_the_clubs,
)
from plyocal.recognition.parsing import MOST_STRANGERS, Reading, is_picture
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.company import AMBIGUOUS_RACES
from plyocal.vocabulary.concepts import KINDS, RACES, RUNS, Concept
from plyocal.vocabulary.errands import ABOUT_TRAINING, TO_BE_DONE
from plyocal.vocabulary.likely import (
    JOGS,
    LABELS,
    MOST_STRANGERS_BEFORE,
    RACE_ENDINGS,
    RUNS_AFTER_PLACES,
)
from plyocal.vocabulary.sizes import DETERMINERS, GENITIVES

_C: Final = members(Concept)
_MOST_STRANGERS_OF_SURE: Final = 6
_MOST_STRANGERS_OUTWEIGHED: Final = 3
_LAST_SPACED: Final = "\u2fff"
_NUMERALS: Final = frozenset("一二三四五六七八九十百半两個个小时時間分钟鐘圈本回")
_MOST_STRANGERS_BESIDE: Final = {"xc": 3, "cross country": 2, "crosslob": 3, "70.3": 2, "140.6": 2, "hm": 1}
"""Hints that name a race beside so many strange words: "Kent XC 2 Swanley", "70.3 Weymouth"."""
_RACES_ALONE: Final = frozenset({"parkrun", "park run", "parkruns"})
_NAMED_AFTER: Final = RACES | {_C.RUN, _C.PLYO, _C.LONG, _C.RUN_WALK}
"""Words after which "of" and a name are no surprise: races and routes are called so."""


def closed_segments(reading: Reading, tags: Sequence[Tag]) -> set[int]:
    """Return the segments that a word of another life closes; a hint of one closes beside nothing sure."""
    company = company_from(reading, tags)
    others = [
        tag
        for tag in tags
        if tag.concept is _C.OTHER
        and tag.first < company
        and not is_only_around(tag, tags, measured=reading.states_distance)
        and not is_in_a_name(reading, tag)
        and not is_of_a_race(tag, tags)
        and not is_of_a_class(tag, tags)
    ]
    if not others or _is_done_all_the_same(reading, tags, others):
        return set()
    strange = {reading.segments[place] for place in reading.unknown}
    trained = any(
        tag.sure
        and tag.concept in KINDS - RACES
        and (tag.text not in AMBIGUOUS_RUN or opens_with_company(reading, tag))
        and not (tag.concept is _C.RUN and reading.segment(tag) in strange)
        for tag in tags
    )
    if any(opens_with_company(reading, tag) for tag in others):
        return set(reading.segments)
    runs = any(tag.concept in RUNS and tag.concept not in RACES for tag in tags)
    raced = any(tag.sure and _is_named_race(tag) for tag in tags) and not _is_an_errand(reading)
    measured = runs and (reading.states_distance or reading.repeats)
    warmed = reading.repeats and any(tag.concept is _C.WARM for tag in tags)
    open_to_hints = trained or raced or measured or warmed or opens_with_a_dose(reading, tags)
    return {reading.segment(tag) for tag in others if tag.sure or not open_to_hints}


def _is_done_all_the_same(reading: Reading, tags: Sequence[Tag], others: Sequence[Tag]) -> bool:
    """Whether so far or so long is trained, wherever and for whom: "Date night run, 10K along the river"."""
    measured = {size.dimension for size in reading.sizes}
    if not (measured or reading.repeats) or any(_is_about_training(tag) for tag in others):
        return False
    done = [
        tag
        for tag in tags
        if (tag.sure or _is_dosed(reading, tag))
        and tag.concept in KINDS - RACES
        and not _PROGRAMME.search(tag.text)
    ]
    if Dimension.DISTANCE in measured or reading.bare_repeats:
        return bool(done) or reading.repeats
    return bool(measured) and any(_comes_first(reading, tag, others) for tag in done)


def _comes_first(reading: Reading, workout: Tag, others: Sequence[Tag]) -> bool:
    """Whether a workout stands before another life: "Yoga off YouTube, 25 min", but "rowing museum"."""
    said = workout.text not in AMBIGUOUS_RUN or _is_dosed(reading, workout)
    apart = all(workout.last + 1 < other.first or not other.sure for other in others)
    return said and workout.sure and apart


def _is_dosed(reading: Reading, tag: Tag) -> bool:
    """Whether a hint stands right beside a size: "Recovery 4k", "8 km tempo"."""
    return any(size.first == tag.last + 1 or size.last + 1 == tag.first for size in reading.sizes)


_PROGRAMME: Final = re.compile(r"\d")
"""A programme has a number in its name, "couch to 5k", and may be talked about."""


def _is_about_training(other: Tag) -> bool:
    return not ABOUT_TRAINING.isdisjoint(other.text.split())


def _is_an_errand(reading: Reading) -> bool:
    return any(token.text in TO_BE_DONE for token in reading.tokens)


def _is_named_race(tag: Tag) -> bool:
    """Whether several words name a race, or one that names nothing else."""
    if tag.text in _RACES_ALONE:
        return True
    if tag.concept is _C.NAMED_RACE:
        return tag.first != tag.last
    return tag.concept is _C.RACE and tag.text.endswith("race")


def is_blocked(reading: Reading, tags: Sequence[Tag], closed: AbstractSet[int]) -> bool:
    """Whether a word of another life, which closes some segments, decides the whole title."""
    if not closed:
        return False
    sized = {reading.segments[size.first] for size in reading.sizes if size.dimension is Dimension.DISTANCE}
    for tag in tags:
        segment = reading.segment(tag)
        if tag.text in _RACES_ALONE and segment not in closed and not _is_an_errand(reading):
            return False
        if tag.concept not in KINDS - RACES or segment in closed:
            continue
        if tag.concept is _C.REST and not any(
            reading.segments[place] == segment for place in reading.unknown
        ):
            return False
        if tag.sure and tag.concept is not _C.RUN and segment < min(closed):
            return False
        if segment in sized or (segment + 1 in sized and segment + 1 not in closed):
            return False
    return True


def is_accepted(reading: Reading, tag: Tag, company: Company, *, lenient: bool = False) -> bool:
    """Whether a word may decide: a sure one, or a hint in company. `lenient` lets every sure word decide."""
    if is_picture(tag):
        return True
    if (not reading.sizes and _is_qualifier(reading, tag)) or _is_told_to(reading, tag):
        return False
    rest = tag.concept is _C.REST and not tag.sure
    unknown = reading.unknown if rest else strangers_to(reading, tag)
    sized = reading.states_distance and not rest
    of_something = not (sized or reading.repeats) and _is_of_something(reading, tag)
    if of_something or (rest and is_shared(reading, tag)) or is_the_clubs(reading, tag):
        return False
    if not sized and _means_no_running(reading, tag, unknown):
        return False
    if tag.sure or not unknown or is_chosen(reading, tag):
        return lenient or len(unknown) <= _MOST_STRANGERS_OF_SURE or sized
    meant = sized or reading.repeats or company.runs
    return meant or _is_in_company(reading, tag, company, _beside(reading, tag, unknown))


def _means_no_running(reading: Reading, tag: Tag, unknown: Sequence[int]) -> bool:
    """Whether a word that others use, too, is no runner's here: "run errands", "race conditions"."""
    if tag.concept is _C.RUN and tag.text in AMBIGUOUS_RUN:
        return not _is_noun(reading, tag, unknown)
    if tag.concept is _C.RACE and tag.text in AMBIGUOUS_RACES:
        return not _names_the_day(tag, _beside(reading, tag, unknown))
    return False


def _is_told_to(reading: Reading, tag: Tag) -> bool:
    """Whether a run does something to the legs: "Tune up the legs, fartlek"."""
    return tag.text in STAGES and tag.first > 0 and reading.tokens[tag.first - 1].text in DETERMINERS


def _beside(reading: Reading, tag: Tag, unknown: Sequence[int]) -> list[int]:
    """The unknown words in a tag's own segment."""
    segment = reading.segment(tag)
    return [place for place in unknown if reading.segments[place] == segment]


_IN_WAVES: Final = frozenset(["leg", "wave", "start", "corral", "pen", *"abcdef"])
"""Words after a race's name that tell when one starts."""


def _is_in_company(reading: Reading, tag: Tag, company: Company, mine: Sequence[int]) -> bool:
    """Whether a hint stands apart from strange words, or beside what outweighs them."""
    unknown = [
        place
        for place in reading.strangers or reading.unknown
        if place < tag.first or reading.tokens[place].text not in _IN_WAVES
    ]
    if not unknown:
        return False
    first = unknown[0]
    if not mine and reading.segment(tag) < reading.segments[first]:
        return not _is_titled(reading, first) or tag.text in LABELS
    if len(unknown) <= _MOST_STRANGERS_BESIDE.get(tag.text, _is_of_a_course(tag)):
        return True
    most = MOST_STRANGERS_BEFORE.get(tag.text, 0)
    if unknown[-1] < tag.first and len(unknown) <= most and _closes(reading, tag):
        return tag.text not in RUNS_AFTER_PLACES or _is_after_a_place(reading, tag)
    return len(unknown) <= _MOST_STRANGERS_OUTWEIGHED and is_supported(reading, tag, company, len(unknown))


def _is_of_a_course(tag: Tag) -> int:
    """How many strange words may stand beside a race's name in one word: "Quellenlauf Neudorf"."""
    whole = tag.text.endswith(RACE_ENDINGS) and len(tag.text) > _SHORT
    return 2 if whole and tag.concept is _C.NAMED_RACE else 0


_SHORT: Final = 7


def _closes(reading: Reading, tag: Tag) -> bool:
    """Whether no word follows but of company: "Brighton Half 2026", "Oakland Half with Liz"."""
    after = reading.tokens[tag.last + 1 :]
    company = next((place for place, token in enumerate(after) if token.text in COMPANIONS), len(after))
    return all(token.sort != "word" or token.text in _IN_WAVES for token in after[:company])


def _is_after_a_place(reading: Reading, run: Tag) -> bool:
    """Whether a name, or a dash after one, stands before a run: "Segovia Carrera"."""
    before = run.first - 1
    return before in reading.unknown or reading.tokens[before].text == "-"


def _is_of_something(reading: Reading, tag: Tag) -> bool:
    """Whether strange words say what it is of: "ritmo de ventas", "lifting the couch"."""
    after = tag.last + 1
    named = tag.concept in _NAMED_AFTER or tag.text in JOGS
    if named or tag.first != tag.last or after + 1 >= len(reading.tokens):
        return False
    word = reading.tokens[after].text
    if word in GENITIVES or (word in DETERMINERS and tag.concept not in (_C.CROSS, _C.WALK)):
        follows = after + (2 if reading.tokens[after + 1].text in DETERMINERS else 1)
        return follows in reading.unknown
    return False


def _is_titled(reading: Reading, stranger: int) -> bool:
    """Whether strange words follow a colon: "Drills: fire safety" is about them."""
    opening = reading.segments.index(reading.segments[stranger])
    return reading.tokens[opening].text == ":"


def _is_qualifier(reading: Reading, tag: Tag) -> bool:
    """Whether unknown characters go on after a word that is written without spaces: the last is the head."""
    after = tag.last + 1
    return (
        after in reading.unknown
        and not reading.tokens[after].gap
        and tag.text[-1] > _LAST_SPACED
        and not reading.tokens[after].text.isascii()
        and not set(reading.tokens[after].text) <= _NUMERALS
    )


def _is_noun(reading: Reading, tag: Tag, unknown: Sequence[int]) -> bool:
    """Whether "run" is the running kind: no object after it, few strangers about it."""
    after = tag.last + 1
    if tag.first == 0 and after < len(reading.tokens) and reading.tokens[after].text == "(":
        return True
    if any(size.first == after for size in reading.sizes):
        return True
    if len(unknown) > MOST_STRANGERS:
        return False
    if after >= len(reading.tokens) or reading.segments[after] != reading.segment(tag):
        return True
    named = tag.first == 0 and tag.text == "laufen"  # where: "Laufen Tiergarten"
    return (named or after not in unknown) and reading.tokens[after].text not in DETERMINERS


def _names_the_day(tag: Tag, mine: Sequence[int]) -> bool:
    """Whether "race" names the day: alone in its segment, or the last word after a short name."""
    return not mine or (max(mine) < tag.first and len(mine) <= MOST_STRANGERS)
