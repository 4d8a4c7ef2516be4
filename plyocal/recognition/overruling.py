"""The runner's word against the program's: `{"Quality day": "speed"}`."""

from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from plyocal.errors import ArgumentError
from plyocal.recognition.marks import undone
from plyocal.recognition.prefilter import LONGEST_TITLE
from plyocal.recognition.recognising import Recognition
from plyocal.workouts import Trait, WorkoutKind


def overruled(
    recognition: Recognition, title: str, overrides: Mapping[str, str | WorkoutKind]
) -> Recognition:
    """Let the runner's word win: `{"Quality day": "speed"}`; case, spaces and a done mark do not matter.

    Raises:
        ArgumentError: for a kind that does not exist.

    >>> from plyocal import recognise
    >>> overruled(recognise("Quality day"), "✓ quality  day", {"Quality Day": "speed"}).kind
    <WorkoutKind.SPEED: 'speed'>
    """
    wanted = _compared(title)
    for said, kind in overrides.items():
        known = _kind_of(kind)
        if _compared(said) == wanted:
            recognition = attrs.evolve(
                recognition,
                kind=known,
                traits=tuple(each for each in recognition.traits if _is_kept(each, recognition.kind, known)),
                evidence=(f"{_SAID}{said.strip()} is {known.value}",),
            )
    return recognition


def is_said(evidence: Sequence[str]) -> bool:
    """Whether the runner said what an event is, and not its words."""
    return bool(evidence) and evidence[0].startswith(_SAID)


_SAID: Final = "you said so: "
_WHY: Final = (Trait.UNWELL, Trait.HURT, Trait.PHYSIO, Trait.NO_JUMPING)
"""Why it is of its kind, which the runner's word stands in for."""


def _is_kept(trait: Trait, before: WorkoutKind, kind: WorkoutKind) -> bool:
    """Whether a trait still says more of a workout whose kind the runner named."""
    return trait not in _WHY and (kind is before or (kind.is_run and trait is Trait.RUN_WALK))


def _compared(title: str) -> str:
    return " ".join(undone(title[:LONGEST_TITLE]).casefold().split())


def _kind_of(kind: str | WorkoutKind) -> WorkoutKind:
    if isinstance(kind, WorkoutKind):
        return kind
    try:
        return WorkoutKind(kind.strip().lower())
    except ValueError as error:
        known = ", ".join(kind.value for kind in WorkoutKind)
        raise ArgumentError(f"{kind!r} is no kind of workout; the kinds are {known}.") from error
