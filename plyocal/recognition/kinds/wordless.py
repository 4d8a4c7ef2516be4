"""Titles without a word for their kind, told by repeats, letters, sizes and a warm-up."""

import re
from collections.abc import Sequence
from typing import Final

from plyocal.members import members
from plyocal.recognition.figures.paces import is_run_at, speeds_in
from plyocal.recognition.figures.sizes import Dimension, Role
from plyocal.recognition.kinds.effort import is_at_pace, is_growing, tempo_traits
from plyocal.recognition.kinds.lengths import LONGEST_RUN_KM
from plyocal.recognition.kinds.percents import is_gentle_percent, is_hard_percent
from plyocal.recognition.kinds.shapes import (
    has_a_timed_part,
    has_letter_part,
    has_measured_repeats,
    is_ended_by_strides,
    is_in_paces,
    is_in_turns,
    is_of_metres,
    is_ridden,
    is_runnable,
    of_letters,
)
from plyocal.recognition.parsing import Reading
from plyocal.recognition.races.named_races import (
    is_a_mile,
    is_an_edition,
    is_named_after_a_place,
    is_named_with_a_race_distance,
    is_of_race_distance,
)
from plyocal.recognition.verdict import Verdict
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.around import COMMUTED_TO
from plyocal.vocabulary.concepts import Concept
from plyocal.vocabulary.likely import RUN_TO_WARM_UP, WAYS
from plyocal.workouts import Trait, WorkoutKind

_C: Final = members(Concept)
_STRANGERS_BESIDE_A_DISTANCE: Final = 3
_STRANGERS_AMONG_TURNS: Final = 1
_SHORTEST_KM: Final = 2.0
_STRANGERS_AMONG_REPEATS: Final = 4
_TEMPO_LETTER: Final = re.compile(r"[mt] ")
TESTS: Final = frozenset({"test", "assessment"})


def without_words(reading: Reading, tags: Sequence[Tag]) -> Verdict:
    """Return the verdict on a title without a word for its kind: repeats, letters, sizes, a warm-up."""
    concepts = {tag.concept for tag in tags}
    strangers = _strange_before_brackets(reading)
    if _C.OTHER not in concepts and (
        is_named_with_a_race_distance(reading)
        or is_an_edition(reading)
        or is_a_mile(reading)
        or _is_for_a_cause(reading)
    ):
        return Verdict(WorkoutKind.RACE)
    repeated = has_measured_repeats(reading) and strangers <= _STRANGERS_AMONG_REPEATS
    warmed = repeated and _C.WARM in concepts
    lived = any(tag.concept is _C.OTHER and (tag.sure or not warmed) for tag in tags)
    if lived or is_ridden(reading):
        return Verdict(WorkoutKind.OTHER if lived else WorkoutKind.CROSS)
    if repeated:
        return _repeating(reading, tags)
    lettered = of_letters(reading)
    if lettered is not None:
        return Verdict(lettered, traits=(Trait.TEMPO,) if _TEMPO_LETTER.match(reading.text) else ())
    if _C.WEEK in concepts or _is_denied(reading) or strangers > _STRANGERS_BESIDE_A_DISTANCE:
        return Verdict(WorkoutKind.OTHER)
    return _of_little(reading, concepts)


def _is_for_a_cause(reading: Reading) -> bool:
    """Whether a race's distance opens the title, and what it is run for follows: "5K for Literacy"."""
    tokens = reading.tokens
    opening = reading.sizes[0] if len(reading.sizes) == 1 else None
    if opening is None or opening.first or opening.last + 2 >= len(tokens):
        return False
    distance = tokens[opening.last].text == "k" and is_of_race_distance(reading)
    return distance and tokens[opening.last + 1].text == "for" and opening.last + 2 in reading.unknown


def _is_denied(reading: Reading) -> bool:
    """Whether "no" stands beside the title's size, or there is none: "no run", but not "5 mi, no goal"."""
    denied = {reading.segment(tag) for tag in reading.tags if tag.concept is _C.NOT}
    sized = {reading.segments[size.first] for size in reading.sizes}
    return bool(denied) and (not sized or not denied.isdisjoint(sized))


def _repeating(reading: Reading, tags: Sequence[Tag]) -> Verdict:
    """Repeats are speed, except strides after an easy run."""
    if is_ended_by_strides(reading):
        return Verdict(WorkoutKind.EASY)
    if _is_to_work_and_back(reading):
        return Verdict(WorkoutKind.RUN)
    return Verdict(WorkoutKind.SPEED, traits=tempo_traits(tags))


def _is_to_work_and_back(reading: Reading) -> bool:
    """Whether so far is run twice on the way to work: "2 x 17 km to the office"."""
    twice = reading.times and reading.tokens[reading.times[0] - 1].text == "2"
    far = bool(reading.sizes) and all(size.amount >= _FAR_KM for size in reading.sizes)
    return bool(twice) and far and any(token.text in COMMUTED_TO for token in reading.tokens)


_FAR_KM: Final = 5.0
"""So far nobody runs intervals on the way."""


def _strange_before_brackets(reading: Reading) -> int:
    """How many words are strange, without those that a bracket adds after a size: "11 miles (if ...)"."""
    opened = next((place for place, token in enumerate(reading.tokens) if token.text == "("), None)
    if opened is None or not any(size.last < opened for size in reading.sizes):
        return len(reading.strangers)
    return sum(place < opened for place in reading.strangers)


def _of_little(reading: Reading, concepts: set[Concept]) -> Verdict:
    """A title of few strange words and some sizes."""
    if (is_in_turns(reading) or is_growing(reading) or is_of_metres(reading)) and len(
        reading.strangers
    ) <= _STRANGERS_AMONG_TURNS:
        return Verdict(WorkoutKind.SPEED)
    if is_named_after_a_place(reading):
        return Verdict(WorkoutKind.RACE)
    structured = _C.WARM in concepts and len(reading.sizes) > 1
    if reading.strangers and not structured and not is_runnable(reading, _SHORTEST_KM, LONGEST_RUN_KM):
        return Verdict(WorkoutKind.OTHER)
    return _of_sizes(reading, concepts)


def _of_sizes(reading: Reading, concepts: set[Concept]) -> Verdict:
    """A title of known words and sizes only."""
    wholes = [size for size in reading.sizes if size.role in (Role.WHOLE, Role.TOTAL, Role.PART)]
    distance = any(size.dimension is Dimension.DISTANCE and size.amount >= 1 for size in wholes)
    kind, traits = WorkoutKind.OTHER, tuple[Trait, ...]()
    paced = distance and is_at_pace(reading, ())
    if paced or (wholes and is_hard_percent(reading)) or is_in_paces(reading) or has_a_timed_part(reading):
        kind, traits = WorkoutKind.SPEED, (Trait.TEMPO,)
    elif wholes and any(token.text in TESTS for token in reading.tokens):
        kind = WorkoutKind.SPEED
    elif wholes and is_gentle_percent(reading):
        kind = WorkoutKind.EASY
    elif wholes and "/h" in reading.text:
        kind = _at_speeds(speeds_in(reading.text))
    elif _C.WARM in concepts:
        kind = _warming(reading, concepts, distance=distance)
    elif distance and _is_far_miler(reading):
        kind = WorkoutKind.LONG
    elif distance or (wholes and (_C.WORKOUT in concepts or _is_run_somehow(reading))):
        kind = WorkoutKind.RUN
    return Verdict(kind, traits=traits)


def _at_speeds(speeds: Sequence[float]) -> WorkoutKind:
    """A run where people run so many km in an hour, a speed workout where the speeds differ."""
    if not is_run_at(speeds):
        return WorkoutKind.OTHER
    return WorkoutKind.SPEED if max(speeds) - min(speeds) > _GAINED_KM else WorkoutKind.RUN


_GAINED_KM: Final = 2.0


def _is_run_somehow(reading: Reading) -> bool:
    """Whether it says where one runs or how fast: "40 min treadmill", "118 min at 7:40 per mile"."""
    paced = any(size.role is Role.PACE for size in reading.sizes)
    return (paced and re.search(_PER, reading.text) is not None) or any(
        token.text in WAYS for token in reading.tokens
    )


_PER: Final = r"(?:/|(?<![^\W_])(?:per|pro|par|por|al|a)) ?(?:km|kilomet\w{1,3}|mi|mile)(?![^\W_])"


def _is_far_miler(reading: Reading) -> bool:
    """Whether a run is called by so many miles that it is the long one: "20 miler with Jess"."""
    return any(
        reading.tokens[size.last].text in _MILERS and size.amount >= _FAR_MILER_KM for size in reading.sizes
    )


_MILERS: Final = frozenset({"miler", "milers"})
_FAR_MILER_KM: Final = 19.0


def _warming(reading: Reading, concepts: set[Concept], *, distance: bool) -> WorkoutKind:
    """Warm-up, something unnamed and cool-down are a speed workout; a warm-up alone is a jog or mobility."""
    warm = sum(tag.concept is _C.WARM for tag in reading.tags)
    if len(reading.sizes) > warm or (_C.WORKOUT in concepts and reading.sizes) or has_letter_part(reading):
        return WorkoutKind.SPEED
    jogged = any(
        tag.concept is _C.WARM and any(map(tag.text.__contains__, RUN_TO_WARM_UP)) for tag in reading.tags
    )
    return WorkoutKind.EASY if distance or (jogged and reading.sizes) else WorkoutKind.CROSS
