"""The runner's word against the program's: `{"Quality day": "speed"}`."""

from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from plyocal.errors import ArgumentError
from plyocal.recognition.prefilter import LONGEST_TITLE
from plyocal.recognition.recognising import Recognition
from plyocal.recognition.words.marks import undone
from plyocal.workouts import UNWELL_WORDS, Evidence, Trait, Witness, WorkoutKind


def overruled(
    recognition: Recognition, title: str, overrides: Mapping[str, str | WorkoutKind]
) -> Recognition:
    """Let the runner's word win: `{"Quality day": "speed"}`; case, spaces and a done mark do not matter.

    "ill" and "injured" name a day of rest and why.

    Raises:
        ArgumentError: for a kind that does not exist.

    >>> from plyocal import recognise
    >>> overruled(recognise("Quality day"), "✓ quality  day", {"Quality Day": "speed"}).kind
    <WorkoutKind.SPEED: 'speed'>
    """
    wanted = _compared(title)
    for said, word in overrides.items():
        known, traits = _named(word)
        if _compared(said) == wanted:
            called = _spoken(word) if traits else known.value
            kept = (each for each in recognition.traits if _is_kept(each, recognition.kind, known))
            recognition = attrs.evolve(
                recognition,
                kind=known,
                traits=(*kept, *traits),
                evidence=(Evidence(Witness.RUNNER, f"{said.strip()} is {called}"),),
            )
    return recognition


def is_said(evidence: Sequence[Evidence]) -> bool:
    """Whether the runner said what an event is, and not its words."""
    return bool(evidence) and evidence[0].by is Witness.RUNNER


_WHY: Final = (Trait.UNWELL, Trait.HURT, Trait.INJURED, Trait.PHYSIO, Trait.NO_JUMPING)
"""Why it is of its kind, which the runner's word stands in for."""


def _is_kept(trait: Trait, before: WorkoutKind, kind: WorkoutKind) -> bool:
    """Whether a trait still says more of a workout whose kind the runner named."""
    return trait not in _WHY and (kind is before or (kind.is_run and trait is Trait.RUN_WALK))


def _compared(title: str) -> str:
    return " ".join(undone(title[:LONGEST_TITLE]).casefold().split())


def _named(word: str | WorkoutKind) -> tuple[WorkoutKind, tuple[Trait, ...]]:
    """The kind that the runner names, and why if it is a day of rest for that."""
    plain = _spoken(word)
    if plain in UNWELL_WORDS:
        return WorkoutKind.REST, UNWELL_WORDS[plain]
    try:
        return WorkoutKind(plain), ()
    except ValueError as error:
        known = ", ".join(kind.value for kind in WorkoutKind)
        rests = " and ".join(UNWELL_WORDS)
        message = f"{word!r} is no kind of workout; the kinds are {known}, and {rests} for days of rest."
        raise ArgumentError(message) from error


def _spoken(word: str | WorkoutKind) -> str:
    return word.value if isinstance(word, WorkoutKind) else word.strip().lower()
