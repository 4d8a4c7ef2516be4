"""The runner's word against the program's: `{"Quality day": "speed"}`."""

from collections.abc import Mapping

import attrs

from plyocal.errors import ArgumentError
from plyocal.recognition.marks import undone
from plyocal.recognition.prefilter import LONGEST_TITLE
from plyocal.recognition.recognising import Recognition
from plyocal.workouts import WorkoutKind


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
                recognition, kind=known, evidence=(f"you said so: {said.strip()} is {known.value}",)
            )
    return recognition


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
