"""On what occasion something began to hurt, and why a run ended: "Knee pain after the long run"."""

from collections.abc import Sequence
from typing import Final

from plyocal.members import members
from plyocal.recognition.complaints import of_the_unwell
from plyocal.recognition.kinds.verdicts import judge
from plyocal.recognition.not_run.ailments import complains
from plyocal.recognition.parsing import Reading, read
from plyocal.recognition.verdict import Verdict
from plyocal.recognition.words.wording import written
from plyocal.vocabulary.ailments.bodyparts import AMBIGUOUS, BODY_PARTS
from plyocal.vocabulary.ailments.occasions import AFTER, BECAUSE, DURING, FELL
from plyocal.vocabulary.concepts import KINDS
from plyocal.workouts import Trait, WorkoutKind

_K: Final = members(WorkoutKind)
_MOST_BETWEEN: Final = 3
_OCCASIONS: Final = AFTER | DURING | BECAUSE


def of_the_hurt(reading: Reading, verdict: Verdict) -> Verdict:
    """Return the rest of an ill or injured runner also where a title says on what occasion it began.

    A run that a size tells of, or on which it began, is one that was run: "Knee pain on the long run".

    >>> of_the_hurt(read("knee pain after long run"), Verdict(WorkoutKind.OTHER)).kind
    <WorkoutKind.REST: 'rest'>
    """
    told = of_the_unwell(reading, verdict)
    if reading.tokens and reading.tokens[0].text in FELL:
        return _of_a_fall(reading) or told
    occasions = [n for n, token in enumerate(reading.tokens) if token.text in _OCCASIONS and n]
    if not occasions or Trait.UNWELL in told.traits:
        return told
    if told.kind.is_run and Trait.HURT not in told.traits and any(_is_a_part(reading, n) for n in occasions):
        return told._replace(traits=(*told.traits, Trait.HURT))
    return _since(reading, verdict, occasions) or told


def _since(reading: Reading, verdict: Verdict, occasions: Sequence[int]) -> Verdict | None:
    """The illness or injury that a title tells before its occasion."""
    is_run = verdict.kind.is_run
    if (is_run and reading.sizes) or not complains(reading):
        return None
    for place in occasions:
        is_after = reading.tokens[place].text in AFTER
        is_trained = any(tag.first > place and tag.concept in KINDS for tag in reading.tags)
        if not is_after and (is_run or not is_trained):
            continue
        front = read(written(reading.tokens[:place]))
        found = of_the_unwell(front, judge(front))
        if Trait.UNWELL in found.traits and (is_after or Trait.HURT in found.traits):
            return found
    return None


def _of_a_fall(reading: Reading) -> Verdict | None:
    """What hurts since a fall, as the words after a comma or the like tell."""
    opening = reading.segments[0]
    parting = next((n for n, segment in enumerate(reading.segments) if segment != opening), None)
    if parting is None or not complains(reading):
        return None
    after = read(written(reading.tokens[parting:]).strip(" ,;:-"))
    found = of_the_unwell(after, judge(after))
    return found if Trait.HURT in found.traits and found.kind is _K.REST else None


def _is_a_part(reading: Reading, place: int) -> bool:
    """Whether a part of the body follows what says why."""
    follows = reading.tokens[place + 1 : place + 1 + _MOST_BETWEEN]
    return reading.tokens[place].text in BECAUSE and any(
        token.text in BODY_PARTS and token.text not in AMBIGUOUS for token in follows
    )
