"""Whether a description's first size is but one of several parts, measured or not."""

from collections.abc import Sequence
from typing import Final

from plyocal.effort import is_warming
from plyocal.saying import Reading
from plyocal.sizes import Dimension, Size
from plyocal.vocabulary_concepts import RUNS, Concept
from plyocal.vocabulary_likely import JOGS, RUNNING
from plyocal.vocabulary_sizes import JOGGED_FIRST
from plyocal.workouts import WorkoutKind


def is_one_of_several(reading: Reading, size: Size, others: Sequence[Size], kind: WorkoutKind | None) -> bool:
    """Whether other parts, measured or not, follow or stand before."""
    if size.unit is None and _follows_a_clock(reading, size):
        return True
    if kind is WorkoutKind.CROSS and others and any(tag.concept is Concept.RUN for tag in reading.tags):
        return True
    if kind is not WorkoutKind.SPEED:
        return _is_a_turn(reading, size, others)
    if size.unit is None and any(
        tag.first == size.last + 1 and (tag.concept in _PAUSES or tag.text in JOGS) for tag in reading.tags
    ):
        return True
    if any(tag.concept is Concept.WARM and tag.last < size.first for tag in reading.tags):
        return True
    jogged = is_warming(reading, size) or _is_jogged_first(reading, size)
    return jogged or _is_main_part(reading, size) or _leads_to_repeats(reading, size)


def is_swum(size: Size, others: Sequence[Size]) -> bool:
    """Whether it is the only distance, in metres, of another sport: "1600 m in 32:00"."""
    return not others and size.unit is Concept.METRE and size.amount >= _SHORTEST_SWIM_KM


_SHORTEST_SWIM_KM: Final = 0.4


def _is_main_part(reading: Reading, size: Size) -> bool:
    """Whether jogging or a warm-up of unknown length goes with it: "25 min threshold, jog there and back"."""
    fast = any(tag.first == size.last + 1 and tag.concept in _FAST for tag in reading.tags)
    return fast and any(
        tag.first > size.last and (tag.concept is Concept.WARM or tag.text in JOGS) for tag in reading.tags
    )


_PAUSES: Final = frozenset({Concept.REST, Concept.RECOVERY, Concept.WALK, Concept.EASY})
_FAST: Final = frozenset({Concept.SPEED, Concept.TEMPO})


def _leads_to_repeats(reading: Reading, size: Size) -> bool:
    """Whether repeats in metres follow, so that it is one of the parts: "20' threshold, 6 x 300"."""
    lasting = size.dimension is Dimension.DURATION
    return lasting and any(place > size.last for place in reading.bare_repeats)


def _is_a_turn(reading: Reading, size: Size, others: Sequence[Size]) -> bool:
    """Whether it is run and another size walked in turn: "3 times: 8 min running, 2 min walking"."""
    walks = {tag.first - 1 for tag in reading.tags if tag.concept is Concept.WALK}
    runs = {tag.first - 1 for tag in reading.tags if tag.concept in RUNS or tag.text in RUNNING}
    return size.last in runs and any(other.last in walks for other in others)


def _follows_a_clock(reading: Reading, size: Size) -> bool:
    """Whether a clock time is one of a list: "5:00 Z1, 25:00 Z2"."""
    return any(token.sort == "clock" for token in reading.tokens[: size.first])


def _is_jogged_first(reading: Reading, size: Size) -> bool:
    """Whether it stands beside a word for the warm-up that also means an easy run: "Einlaufen 3 km"."""
    beside = {token.text for token in reading.tokens[max(0, size.first - 1) : size.last + 2]}
    return bool(beside & JOGGED_FIRST)
