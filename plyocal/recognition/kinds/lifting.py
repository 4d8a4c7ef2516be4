"""What makes strength work: parts of the body that lifters train, and no physiotherapy nor a ban on jumps."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from plyocal.members import members
from plyocal.recognition.not_run.ailments import could_complain
from plyocal.recognition.parsing import Reading
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.absences import HEALING_STRENGTH, NO_JUMPING, NO_JUMPING_UNSPACED, PAIN
from plyocal.vocabulary.ailments.bodyparts import BODY_PARTS, JOINTS, LIFTED
from plyocal.vocabulary.concepts import RUNS, Concept
from plyocal.vocabulary.folding import mentions
from plyocal.workouts import Trait

_C: Final = members(Concept)
_FEWEST: Final = 2
"""Muscles that are trained together in a workout that names nothing else."""


def without_mere_parts(reading: Reading, accepted: Sequence[Tag]) -> list[Tag]:
    """The accepted words without the parts of the body that name no strength work.

    They do beside another word for it or beside repeats, and muscles also where several are named, or beside
    a size or a name in the words of lifters. What hurts or is treated names none.
    """
    parts = {
        tag for tag in accepted if tag.concept is _C.STRENGTH and not tag.sure and tag.text in BODY_PARTS
    }
    lifts = any(tag.concept is _C.STRENGTH and tag not in parts for tag in accepted)
    if not parts or lifts or reading.repeats or reading.times:
        return list(accepted)
    muscles = {tag.text for tag in parts if tag.text not in JOINTS}
    if muscles and not _is_ailing(reading):
        by_lifters = any(muscle in LIFTED for muscle in muscles)
        if len(muscles) >= _FEWEST or (by_lifters and _is_trained(reading, accepted)):
            return list(accepted)
    return [tag for tag in accepted if tag not in parts]


def without_forbidden_jumps(reading: Reading, accepted: Sequence[Tag]) -> Sequence[Tag]:
    """The accepted words without jumps, if a title says that there are none: "筋トレ(ジャンプなし)"."""
    if any(tag.concept is _C.PLYO for tag in accepted) and _forbids_jumps(reading):
        return [tag for tag in accepted if tag.concept is not _C.PLYO]
    return accepted


def why_unjumped(reading: Reading, accepted: Sequence[Tag]) -> tuple[Trait, ...]:
    """Why jumps do not go with strength work: "Physio exercises", "Kiné + renfo genou", "Gym (no jumping)".

    Prehab is lifting.
    """
    healing = any(tag.concept is _C.STRENGTH and _heals(tag.text) for tag in accepted)
    if healing or (any(token.text in BODY_PARTS for token in reading.tokens) and _heals(reading.text)):
        return (Trait.PHYSIO,)
    return (Trait.NO_JUMPING,) if _forbids_jumps(reading) else ()


@lru_cache(maxsize=256)
def _heals(text: str) -> bool:
    """Whether a text speaks of physiotherapy; names of strength work come again."""
    return mentions(text, HEALING_STRENGTH)


def _forbids_jumps(reading: Reading) -> bool:
    """Whether a title says that there are no jumps."""
    texts = [token.text for token in reading.tokens]
    denied = [place for place, text in enumerate(texts) if text in _DENYING]
    forbidden = any(NO_JUMPING.length_at(texts, place) for place in denied)
    return forbidden or any(map(reading.text.__contains__, NO_JUMPING_UNSPACED))


_DENYING: Final = frozenset(phrase.partition(" ")[0] for phrase in NO_JUMPING.whole)
"""The words with which jumps are forbidden: "no", "ohne"."""


def _is_trained(reading: Reading, accepted: Sequence[Tag]) -> bool:
    """Whether a size, a name or a run stands beside lifters' muscles: "Calves 15 min", "Polpacci Dario"."""
    return bool(reading.sizes or reading.unknown) or any(tag.concept in RUNS for tag in accepted)


def _is_ailing(reading: Reading) -> bool:
    """Whether anything hurts, or a physiotherapist is named."""
    if any(
        token.text in PAIN or (token.sort == "word" and could_complain(token.text))
        for token in reading.tokens
    ):
        return True
    return _heals(reading.text)
