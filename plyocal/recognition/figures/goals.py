"""Whether a duration is what a runner hopes for, or what the run takes."""

from collections.abc import Sequence
from typing import Final

from plyocal.recognition.figures.sizes import Size
from plyocal.recognition.words.wording import Token
from plyocal.vocabulary.concepts import Concept
from plyocal.vocabulary.sizes import GOAL, TAKING

_SLOWEST_PACE: Final = 15.0
"""Minutes of a clock time beyond which it is no pace."""


def is_goal_time(tokens: Sequence[Token], size: Size) -> bool:
    """Whether a duration may be what the runner hopes to finish in: "goal: 1:45", "in 45 min"."""
    before = tokens[max(0, size.first - 2) : size.first]
    near = before if before and before[-1].sort == "sign" else before[-1:]
    return not GOAL.isdisjoint([token.text for token in near])


def is_taken(tokens: Sequence[Token], size: Size) -> bool:
    """Whether a run takes so long that is no race: "8 km in 45 min", "Zeit: 20 min", not "1 km in 4:30"."""
    before = tokens[size.first - 1].text if size.first else ""
    if before == ":" and size.first > 1:
        before = tokens[size.first - 2].text
    clocked = size.unit is None and size.amount > _SLOWEST_PACE
    return before in TAKING and (clocked or size.unit in (Concept.MINUTE, Concept.HOUR))
