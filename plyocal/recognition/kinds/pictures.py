"""What a picture in a title tells, if the words leave it open: "🚴 Base · 1.75 h"."""

import re
from collections.abc import Sequence
from typing import Final

from plyocal.members import members
from plyocal.recognition.parsing import is_picture
from plyocal.recognition.verdict import Verdict
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.concepts import Concept
from plyocal.workouts import WorkoutKind

_C: Final = members(Concept)
_KINDS: Final = {
    _C.RUN: WorkoutKind.RUN,
    _C.CROSS: WorkoutKind.CROSS,
    _C.WALK: WorkoutKind.CROSS,
    _C.STRENGTH: WorkoutKind.STRENGTH,
    _C.REST: WorkoutKind.REST,
    _C.RACE: WorkoutKind.RACE,
}
_RIDDEN_TOO: Final = frozenset({_C.EASY, _C.RECOVERY, _C.SPEED, _C.TEMPO, _C.LONG})
"""How hard or long, of any sport."""
_RUN: Final = (
    r"(?<![^\W_])(?:runs?|running|jog\w*|footing|cor[rs]\w*|lauf\w*|\w*(?:lauf|loo?p))(?![^\W_])|[跑走]"
)
"""Words that only runners use."""


def pictured(accepted: Sequence[Tag]) -> Verdict:
    """Return the verdict on a title of which only the picture is understood."""
    return Verdict(_KINDS[accepted[0].concept], (accepted[0],))


def is_a_pictured_ride(accepted: Sequence[Tag]) -> bool:
    """Whether a picture of another sport opens a title that else says only how hard: "🚴 Base · 1.75 h"."""
    opening, *others = accepted
    if opening.first or opening.concept is not _C.CROSS or not is_picture(opening):
        return False
    return all(tag.concept in _RIDDEN_TOO and not re.search(_RUN, tag.text) for tag in others)
