"""What a title's shape tells outright: a championship of orienteers, a goal, somebody else's race."""

import re
from typing import Final

from plyocal.members import members
from plyocal.recognition.figures.sizes import Dimension
from plyocal.recognition.not_run.left_out import FIRST, OPENINGS, left_out, may_be_left_out
from plyocal.recognition.parsing import Reading
from plyocal.recognition.races.named_races import is_of_race_distance
from plyocal.recognition.verdict import Verdict
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.concepts import RACES, Concept
from plyocal.vocabulary.outright import CHAMPIONSHIPS, GOALS, ONESELF, RUNS_A_RACE, THE_RUN
from plyocal.workouts import WorkoutKind

_C: Final = members(Concept)
_K: Final = members(WorkoutKind)
_CHAMPIONSHIP: Final = (
    r"(?:(?:o-?lop|naerlop|orienterings?lop)\b|(?:km|nm|dm|sm|jm|jnm|jsm|nc)[ :-]+(?:\d )?(?:i )?(?:o-?lop )?"
    r"(?:natt?|nat|lang|langdistan[sc]e?|ultralang|mellom|mellem|mellan|medel|sprint|stafett?en|stafett?"
    r"|terr[ae]+n[gs]?\w*|cross|halv\w*))|[1-3]\d?'eren\b"
)
"""Championships by their letters and their course: "KM mellom", "NC 1 sprint", "10'eren"."""
_TELLING: Final = OPENINGS | CHAMPIONSHIPS | GOALS | {"o", "5", "10", "15", "20", "lt", "langkjoring"}
"""Words with which such titles open."""
OPENING: Final = CHAMPIONSHIPS | FIRST | {"o"}
"""Words of which one opens such a title; others have them, too."""
_GOAL: Final = (
    rf"(?:{'|'.join(sorted(GOALS))}|prova alvo|a-goal) ?[:-] ?\d{{1,3}}"
    r"(?:[.,]\d)? ?km?\b(?! (?:na|por|a|per|pro|this|in|im|en|i|w|за|em|sub|under|unter|moins|menos)\b)"
)
"""What a season is for: "OBJETIVO: 21K SP City", but "Goal: 10k in 50 min"."""
_MOST_NAMES: Final = 3


def told_outright(reading: Reading) -> Verdict | None:
    """Return what a title's shape tells, whatever its words do.

    >>> from plyocal.recognition.parsing import read
    >>> told_outright(read("km mellom")).kind, told_outright(read("mette lober cph marathon")).kind
    (<WorkoutKind.RACE: 'race'>, <WorkoutKind.OTHER: 'other'>)
    """
    tokens = reading.tokens
    if len(tokens) > 1 and tokens[1].text in RUNS_A_RACE and _is_anothers(reading):
        return Verdict(_K.OTHER, blocked=True)
    if not tokens or (tokens[0].text not in _TELLING and tokens[-1].text not in THE_RUN):
        return None
    if re.match(_CHAMPIONSHIP, reading.text) or _is_goal(reading) or _is_of_a_name(reading):
        return Verdict(_K.RACE, (Tag(_C.RACE, True, 0, len(tokens) - 1, reading.text),))
    if tokens[0].text == "lt" and _is_far(reading):
        return Verdict(_K.LONG, (Tag(_C.LONG, True, 0, 0, "lt"),))
    if tokens[0].text == "langkjoring" and _is_short(reading):
        return Verdict(_K.RUN, (Tag(_C.RUN, True, 0, 0, "langkjoring"),))
    return left_out(reading)


def may_be_outright(plain: str) -> bool:
    """Whether a folded title opens with a word that may tell so; asked of every title."""
    return _opening(plain) in CHAMPIONSHIPS or may_be_left_out(plain)


def _opening(plain: str) -> str:
    return plain.partition(" ")[0].rstrip(":\n")


def _is_far(reading: Reading) -> bool:
    """Whether one distance is all there is, farther than anyone runs at a threshold: "LT 24 km"."""
    first = reading.sizes[0] if len(reading.sizes) == 1 and not reading.repeats else None
    return first is not None and first.dimension is Dimension.DISTANCE and first.amount >= _FARTHEST_TEMPO_KM


def _is_short(reading: Reading) -> bool:
    """Whether what Norwegians call long is only steady, by its one size: "Langkjøring 45 min"."""
    size = reading.sizes[0] if len(reading.sizes) == 1 and len(reading.tokens) == _A_SIZE else None
    if size is None or size.amount == 0.0:
        return False
    return size.amount < (_SHORT_KM if size.dimension is Dimension.DISTANCE else _SHORT_MINUTES)


_A_SIZE: Final = 3
"""Words of a title that has a number and its unit beside the one word."""
_SHORT_KM: Final = 13.0
_SHORT_MINUTES: Final = 75.0
_FARTHEST_TEMPO_KM: Final = 16.0


def _is_goal(reading: Reading) -> bool:
    return (
        len(reading.sizes) == 1 and re.match(_GOAL, reading.text) is not None and is_of_race_distance(reading)
    )


def _is_of_a_name(reading: Reading) -> bool:
    """Whether strange words stand before "the run": "Novo Nordisk løbet"."""
    if reading.tokens[-1].text not in THE_RUN or not 1 < len(reading.tokens) <= _MOST_NAMES + 2:
        return False
    names = [n for n, token in enumerate(reading.tokens[:-1]) if token.sort == "word"]
    return 0 < len(names) <= _MOST_NAMES and all(n in reading.unknown for n in names)


def _is_anothers(reading: Reading) -> bool:
    """Whether somebody's name opens the title, and a race is what he or she runs."""
    if reading.tokens[0].text in ONESELF:
        return False
    return 0 in reading.unknown and any(tag.concept in RACES and tag.first > 1 for tag in reading.tags)
