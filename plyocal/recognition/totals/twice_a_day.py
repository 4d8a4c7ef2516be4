"""What a day's two runs come to, of which a title states one in the morning and one in the evening."""

from collections.abc import Sequence
from typing import Final

from plyocal.recognition.figures.sizes import Dimension, Role, Size
from plyocal.recognition.parsing import Reading
from plyocal.vocabulary.around import EVENING, MORNING
from plyocal.vocabulary.concepts import RUNS, SPORTS, Concept

_WHOLES: Final = frozenset({Role.WHOLE, Role.TOTAL})
_NO_SIZES: Final = frozenset({Role.PACE, Role.ASIDE})
_ELSE: Final = SPORTS | {Concept.OTHER}
_CHOOSING: Final = frozenset({"or"})
_ON_THE: Final = frozenset({"am"})
"""In German it is no time without "pm": "10 km am Abend"."""


def is_stated_once(reading: Reading) -> bool:
    """Whether a morning's and an evening's run are named, and only one has a size: "AM 5k / PM track"."""
    if "pm" not in reading.text:
        return False
    texts = [token.text for token in reading.tokens[:_SOON]]
    if "am" not in texts or "pm" not in texts or "or" in texts:
        return False
    first, second = texts.index("am"), texts.index("pm")
    runs = {tag.last > second for tag in reading.tags if tag.concept in RUNS and tag.last > first}
    sized = {size.first > second for size in reading.sizes if size.role is Role.WHOLE}
    return first < second and len(runs) > 1 and len(sized) == 1


_SOON: Final = 30
"""Words of a title among which the morning's and the evening's run begin."""


def in_both_runs(
    reading: Reading, sizes: Sequence[Size], dimension: Dimension, stated: float | None
) -> float | None:
    """Return the sum of both runs, nothing where only one is told in that dimension: "AM 5k, PM 40 min".

    What is `stated` stays where it is a single run.
    """
    if len(sizes) + len(reading.bare_repeats) < 2:  # noqa: PLR2004 - two runs
        return stated
    own = [size for size in sizes if size.role not in _NO_SIZES]
    halves = _halves(reading, own) if own else ()
    if not halves:
        return stated
    wholes = [
        [size.amount for size in half if size.role in _WHOLES and size.dimension is dimension]
        for half in halves
    ]
    if not all(wholes):
        return None
    if "\n" in reading.text or any(len(half) > 1 for half in wholes):
        return stated
    return sum(half[0] for half in wholes)


def _halves(reading: Reading, own: Sequence[Size]) -> list[list[Size]]:
    """The sizes of the morning's run and those of the evening's, if both have any."""
    tokens = reading.tokens
    texts = [token.text for token in tokens]
    if MORNING.isdisjoint(texts) or EVENING.isdisjoint(texts) or not _CHOOSING.isdisjoint(texts):
        return []
    before_noon = MORNING if "pm" in texts else MORNING - _ON_THE
    morning = next((place for place, text in enumerate(texts) if text in before_noon), None)
    evening = next(place for place, text in enumerate(texts) if text in EVENING)
    if morning is None:
        return []
    first, second = sorted((morning, evening))
    parted = first if own[0].first < first else second
    halves = [size for size in own if size.first < parted], [size for size in own if size.first > parted]
    for half, places in zip(halves, (range(parted), range(parted, len(tokens))), strict=True):
        repeated = any(place in places for place in reading.bare_repeats)
        if not (half or repeated) or _is_no_run(reading, places):
            return []
    return list(halves)


def _is_no_run(reading: Reading, places: range) -> bool:
    """Whether what is told there is another sport or another life."""
    told = {tag.concept for tag in reading.tags if tag.first in places}
    return told.isdisjoint(RUNS) and not told.isdisjoint(_ELSE)
