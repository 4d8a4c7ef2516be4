"""What running and walking in turn come to: the sum of the turns, or the whole that they are turns of."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from plyocal.recognition.figures.roles import could_be_whole
from plyocal.recognition.figures.sizes import Dimension, Role, Size
from plyocal.recognition.parsing import Reading
from plyocal.recognition.totals.stated import sum_of_turns
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.concepts import KINDS, Concept
from plyocal.vocabulary.likely import JOG_STEMS

_LONGEST_SHORTER_TURN: Final = 5.0
"""Minutes: if the shorter turn is longer, clock times are rather hours of the day: "Walk 9:00, run 18:00"."""
_IN_TURN: Final = frozenset({Concept.RUN, Concept.RUN_WALK})
_WALKED: Final = frozenset({Concept.WALK})
_NO_SIZES: Final = frozenset({Role.PACE, Role.ASIDE})


def in_turns(
    reading: Reading, sizes: Sequence[Size], dimension: Dimension, stated: float | None
) -> float | None:
    """What running and walking take together, if there are several sizes for them."""
    own = [size for size in sizes if size.dimension is dimension and size.role not in _NO_SIZES]
    clocked = _in_minutes(reading, own) if dimension is Dimension.DURATION and ":" in reading.text else None
    if clocked is not None:
        own, stated = clocked, None
    elif any(size.role is Role.TOTAL for size in own) or _are_bracketed(reading, own):
        return stated
    if len(own) < 2:  # noqa: PLR2004 - a running and a walking turn
        return stated
    in_all = _whole_beside(reading, own, _turns_among(reading, own))
    if in_all is not None or reading.times:
        return in_all
    return sum_of_turns(reading.tokens, own, dimension)


def _in_minutes(reading: Reading, own: Sequence[Size]) -> list[Size] | None:
    """The durations with clock times in minutes and seconds, where turns are: "2:00 run, 1:00 walk".

    One beside them that would be shorter stays hours and minutes: "2:30 run/walk 9:00/1:00".
    """
    clocks = [
        Size(Dimension.DURATION, int(minutes) + int(seconds) / 60, place, place, None)
        for place, token in enumerate(reading.tokens)
        if token.sort == "clock" and token.text.count(":") == 1
        for minutes, seconds in (token.text.split(":"),)
    ]
    turns = _turns_among(reading, clocks) if len(clocks) > 1 else []
    if not turns or min(turn.amount for turn in turns) > _LONGEST_SHORTER_TURN:
        return None
    taken = sum(turn.amount for turn in turns)
    short = {clock.first: clock for clock in clocks if clock in turns or clock.amount >= taken}
    kept = [size for size in own if size.first not in short]
    return sorted([*kept, *short.values()], key=lambda size: size.first)


def _turns_among(reading: Reading, own: Sequence[Size]) -> list[Size]:
    """The sizes before words for running and for walking, or after them, whichever leaves a whole over."""
    told = [tag for tag in reading.tags if tag.concept is Concept.WALK or _is_running(tag)]
    before = {tag.first - 1: tag.concept for tag in told}
    after = {tag.last + 1: tag.concept for tag in told}
    found = [
        [size for size, _ in turns]
        for turns in (
            [(size, before[size.last]) for size in own if size.last in before],
            [(size, after[size.first]) for size in own if size.first in after],
        )
        if Concept.WALK in [concept for _, concept in turns] and {concept for _, concept in turns} - _WALKED
    ]
    whole = (turns for turns in found if _whole_beside(reading, own, turns) is not None)
    return next(whole, found[0] if found else _on_both_sides(reading, own))


def _on_both_sides(reading: Reading, own: Sequence[Size]) -> list[Size]:
    """Two sizes with a slash between them: "run/walk 4'/1'"."""
    for one, other in pairwise(own):
        if other.first == one.last + 2 and reading.tokens[one.last + 1].text == "/":
            return [one, other]
    return []


def _is_running(tag: Tag) -> bool:
    return tag.concept is Concept.RUN or tag.text.startswith(JOG_STEMS)


def _whole_beside(reading: Reading, own: Sequence[Size], turns: Sequence[Size]) -> float | None:
    """What all turns take, where it stands before or after them: "20 min: 2 min run, 1 min walk"."""
    others = [size for size in own if size not in turns]
    if not turns or len(others) != 1 or others[0] not in (own[0], own[-1]):
        return None
    whole, after = others[0], others[0].last + 1
    named = any(tag.first == after and tag.concept in KINDS - _IN_TURN for tag in reading.tags)
    more = whole.amount > sum(turn.amount for turn in turns)
    return whole.amount if more and could_be_whole(whole) and not named else None


def _are_bracketed(reading: Reading, sizes: Sequence[Size]) -> bool:
    """Whether the turns stand in brackets after the whole: "20 min walk/run (1 min run, 2 min walk)"."""
    opened = next((place for place, token in enumerate(reading.tokens) if token.text == "("), None)
    return opened is not None and sum(size.first < opened for size in sizes) == 1 < len(sizes)
