"""On what occasion something began to hurt: "Knee pain after the long run", "Rolled my ankle at football"."""

from typing import Final

from plyocal.members import members
from plyocal.recognition.ailments import complains
from plyocal.recognition.complaints import of_the_unwell
from plyocal.recognition.parsing import Reading, read
from plyocal.recognition.verdicts import judge
from plyocal.recognition.wordless import Verdict
from plyocal.vocabulary.concepts import KINDS, words
from plyocal.workouts import Trait, WorkoutKind

_K: Final = members(WorkoutKind)
_AFTER: Final = words(
    "after following since nach seit apres depuis tras despues desde dopo depois apos etter efter siden "
    "sedan po od после"
)
_DURING: Final = words(
    "during at in while wahrend beim bei im pendant au lors durante en al tijdens bij op na no nas nos "
    "under ved pa i podczas na w во на"
)
_OCCASIONS: Final = _AFTER | _DURING


def of_the_hurt(reading: Reading, verdict: Verdict) -> Verdict:
    """Return the rest of an ill or injured runner also where a title says on what occasion it began.

    A run that a size tells of, or on which it began, is one that was run: "Knee pain on the long run".

    >>> of_the_hurt(read("knee pain after long run"), Verdict(WorkoutKind.OTHER)).kind
    <WorkoutKind.REST: 'rest'>
    """
    told = of_the_unwell(reading, verdict)
    occasions = [n for n, token in enumerate(reading.tokens) if token.text in _OCCASIONS and n]
    if not occasions or Trait.UNWELL in told.traits or not complains(reading):
        return told
    is_run = verdict.kind.is_run
    if is_run and reading.sizes:
        return told
    for place in occasions:
        is_after = reading.tokens[place].text in _AFTER
        is_trained = any(tag.first > place and tag.concept in KINDS for tag in reading.tags)
        if not is_after and (is_run or not is_trained):
            continue
        front = read("".join(token.gap + token.text for token in reading.tokens[:place]))
        found = of_the_unwell(front, judge(front))
        if Trait.UNWELL in found.traits and (is_after or Trait.HURT in found.traits):
            return found
    return told
