"""Whether a long run ended before its end, so that it was none."""

from itertools import pairwise
from typing import Final

from plyocal.recognition.parsing import Reading
from plyocal.recognition.verdict import Verdict
from plyocal.vocabulary.around import BROKEN_OFF, SOONER, STOPPED
from plyocal.workouts import WorkoutKind

_STILL_LONG_KM: Final = 15.0
_STILL_LONG_MINUTES: Final = 90.0
"""A long run that went so far is one, wherever it ended (ours)."""


def as_far_as_run(reading: Reading, verdict: Verdict, km: float | None, minutes: float | None) -> Verdict:
    """A long run that was broken off early is but a run: "LaLa abgebrochen", "Long run cut short"."""
    if verdict.kind is not WorkoutKind.LONG or not _is_broken_off(reading):
        return verdict
    if (km or 0.0) >= _STILL_LONG_KM or (minutes or 0.0) >= _STILL_LONG_MINUTES:
        return verdict
    return verdict._replace(kind=WorkoutKind.RUN, traits=())


def _is_broken_off(reading: Reading) -> bool:
    texts = [token.text for token in reading.tokens]
    if not BROKEN_OFF.isdisjoint(texts):
        return True
    return any(word in STOPPED and after in SOONER for word, after in pairwise(texts))
