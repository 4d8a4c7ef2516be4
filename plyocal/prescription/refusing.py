"""Refusing: which exercises the rules refuse a session, whatever else is done in it."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from typing import Final

from plyocal.exercises import EXERCISES
from plyocal.prescription.fitting import FEWEST_SETS, MOST_REPETITIONS, smallest
from plyocal.sessions import Dose

_PROBES: Final = {
    exercise.id: smallest((Dose(exercise=exercise.id, sets=FEWEST_SETS, repetitions=MOST_REPETITIONS),))
    for exercise in EXERCISES
}
"""The least of each exercise."""

Findings = Callable[[tuple[Dose, ...]], AbstractSet[tuple[str, str]]]
"""What is found against a session with these doses, by rule and message; without doses, against its place."""


def refused_exercises(findings: Findings) -> frozenset[str]:
    """The exercises against which something is found even if the session holds the least of them alone.

    None if it is found against every exercise: then it is not about exercises.
    """
    anyway = findings(())
    refused = frozenset(name for name, doses in _PROBES.items() if findings(doses) - anyway)
    return refused if len(refused) < len(_PROBES) else frozenset()
