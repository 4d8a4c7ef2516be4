"""What a description states of a workout's size: by a label, as a total, or in its first words."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from plyocal.recognition.descriptions.labelled_sizes import LINE, Stated, labelled, total
from plyocal.recognition.descriptions.parts import (
    has_a_line,
    in_its_line,
    is_labelled_moment,
    is_one_of_several,
    is_swum,
    is_the_only,
    of_today,
)
from plyocal.recognition.figures.beside import is_totalled
from plyocal.recognition.figures.goals import is_goal_time, is_taken
from plyocal.recognition.figures.labels import may_hold_label
from plyocal.recognition.figures.ranges import could_state
from plyocal.recognition.figures.roles import CLOSING, could_be_whole, edge_before, run_in_all
from plyocal.recognition.figures.sizes import Dimension, Role, Size
from plyocal.recognition.figures.warming import INCLUDING
from plyocal.recognition.kinds.lengths import is_too_long
from plyocal.recognition.parsing import Reading, read, states
from plyocal.recognition.totals.pieces import is_beside_the_run
from plyocal.recognition.totals.stated import (
    is_after_warming,
    is_alike,
    is_bulleted,
    is_headline,
    is_led_in,
    is_place,
    whole,
)
from plyocal.recognition.totals.twice_a_day import in_both_runs
from plyocal.recognition.words.wording import Token, written
from plyocal.vocabulary.concepts import Concept
from plyocal.vocabulary.likely import RUNNING
from plyocal.vocabulary.meanings import SPELLED
from plyocal.vocabulary.roles import SESSIONS_OF
from plyocal.vocabulary.sizes import (
    AFTER,
    ALTERNATIVELY,
    AND,
    ASKING,
    PLANS,
    WEEKLY,
)
from plyocal.workouts import Evidence, Witness, WorkoutKind

_READ: Final = 300
"""Characters of a description that are read whole."""
_OPENING: Final = 200
"""Characters in which the whole workout's size is to begin where nothing calls it so."""
_DIGIT: Final = re.compile(r"\d")
_TAG: Final = r"^\s{0,4}\[[^\]\n]{2,40}\]\s{0,3}"
_BRACKETS: Final = frozenset("(=")
_STOPS: Final = frozenset(".\n;")
_ENDS: Final = frozenset([".", "\n", "!", ";", "all"])
_STATED_AGAIN: Final = frozenset("\n.;:(=/|•·")
_SUMMED: Final = frozenset({Role.WHOLE, Role.TOTAL, Role.PART, Role.REPEAT})
_LISTED: Final = frozenset({Role.WHOLE, Role.PART})
_HEADING: Final = (CLOSING | {":"}) - {"\n"}
"""Signs after a whole, before its parts."""
_ROUNDED: Final = 1.05
_NEARLY: Final = 1.4
"""A size with a line to itself may be more than the parts below it that state theirs."""
_ABBREVIATED: Final = frozenset({"min", "sec", "std", "sek", "mi", "km"})
_FARTHEST: Final = 600.0
"""Km or minutes beyond which the first size of a description is no workout's."""
_SHORTEST_CLOCK: Final = 15.0
"""Minutes below which a clock time in a sentence is a pace: "start easy (9:45-10:15)"."""
SAME: Final = 0.02
"""Share by which sizes that are the same may differ, rounded."""
_BOUNDARIES: Final = frozenset("\n•·|*-(>;!?.")


@lru_cache(maxsize=256)
def stated_in(
    description: str, *, km: bool, minutes: bool, titled: bool = False, kind: WorkoutKind | None = None
) -> Stated:
    """Return what a folded description states of the km and the minutes that are asked for.

    The last ones are remembered: plans repeat their descriptions.

    `titled` says that the title states a size: then the first words of the description may be a part's.
    Of a race, "in 45 min" is hoped for; of a speed workout, "15 min easy, 6 x 400" the warm-up.

    >>> stated_in("8 km easy, hr under 145", km=True, minutes=True).km
    8.0
    """
    text = LINE.sub("\n", description) if " /" in description else description
    found, evidence = labelled(text) if may_hold_label(text) else {}, list[Evidence]()
    stated: dict[Dimension, float] = {}
    for dimension, asked in ((Dimension.DISTANCE, km), (Dimension.DURATION, minutes)):
        if asked and dimension in found:
            stated[dimension], words = found[dimension]
            evidence.append(Evidence(Witness.DESCRIPTION, words))
    wanted = [
        dimension
        for dimension, asked in ((Dimension.DISTANCE, km), (Dimension.DURATION, minutes))
        if asked and dimension not in stated and could_state(text, dimension)
    ]
    opening = _opening_of(text) if wanted else ""
    for dimension in wanted:
        amount = total(text, dimension)
        if amount is None and states(opening, dimension):
            reading = read(opening)
            amount = _opening(reading, dimension, titled=titled, kind=kind) or _closing(reading, dimension)
        if amount is not None:
            stated[dimension] = amount
            evidence.append(Evidence(Witness.DESCRIPTION, "its first size"))
    km_stated, minutes_stated = stated.get(Dimension.DISTANCE), stated.get(Dimension.DURATION)
    return Stated(km_stated, minutes_stated, tuple(dict.fromkeys(evidence)))


def lists_as_part(description: str, amount: float, dimension: Dimension) -> bool:
    """Whether a folded description lists the title's size after a warm-up: it is only the main part's.

    >>> lists_as_part("2 km warm-up, 6 km tempo, 2 km cool-down", 6.0, Dimension.DISTANCE)
    True
    """
    opening = _opening_of(description)
    if not states(opening, dimension):
        return False
    own = [
        size
        for size in read(opening).sizes
        if size.dimension is dimension and size.role not in (Role.PACE, Role.ASIDE)
    ]
    if len(own) < 2 or own[0].role is not Role.PART:  # noqa: PLR2004 - a warm-up and the main part
        return False
    if any(size.role is Role.TOTAL for size in own):
        return False
    return any(abs(size.amount - amount) < SAME * amount for size in own[1:] if size.role in _LISTED)


def lists_clocks(description: str) -> bool:
    """Whether a folded description lists steps by their time: "5:00 in zone 1", "5 min easy, 30 min steady".

    >>> lists_clocks("5:00 in zone 1, 25:00 in zone 2"), lists_clocks("meet at 6")
    (True, False)
    """
    reading = read(_opening_of(description))
    lasting = sum(size.dimension is Dimension.DURATION for size in reading.sizes)
    return lasting > 1 or any(token.sort == "clock" for token in reading.tokens)


def _opening_of(text: str) -> str:
    """The beginning of a description, if there is any number in it."""
    opening = re.sub(_TAG, "", text)[:_READ]
    return opening if _DIGIT.search(opening) or not SPELLED.keys().isdisjoint(opening.split()) else ""


def _opening(
    reading: Reading, dimension: Dimension, *, titled: bool, kind: WorkoutKind | None
) -> float | None:
    """The first distance or duration, if it opens the description and no list of parts follows."""
    own = of_today(reading, dimension)
    if kind is not None and kind.is_run:
        own = [size for size in own if not is_beside_the_run(reading, size)]
    if not own:
        return None
    size, *others = own
    tokens = reading.tokens
    if tokens[0].text == "am" and any(token.text == "pm" for token in tokens):
        return in_both_runs(reading, reading.sizes, dimension, whole(tokens, reading.sizes, dimension))
    large = could_be_whole(size) or (kind is WorkoutKind.CROSS and is_swum(size, others))
    if not large or not _could_state_the_whole(reading, size, kind):
        return None
    if _is_of_something_else(reading, size, kind) or is_one_of_several(reading, size, others, kind):
        return None
    stands_out = (not (titled or others) and is_the_only(reading, size, kind)) or _opens(
        reading, size, titled=titled
    )
    holds = size.role is Role.TOTAL or (stands_out and _holds(reading, size, others))
    return size.amount if holds else None


def _could_state_the_whole(reading: Reading, size: Size, kind: WorkoutKind | None) -> bool:
    """Whether a size stands early, is called no part, and is no pace or hour of the day."""
    tokens = reading.tokens
    after = [token.text for token in tokens[size.last + 1 : size.last + 3]]
    named = tuple([token.text for token in tokens[max(0, size.first - 2) : size.first]]) in SESSIONS_OF
    if size.role is not Role.WHOLE and not (size.role is Role.TOTAL and (named or _is_total(after))):
        return False
    if size.unit is None and (size.amount < _SHORTEST_CLOCK or is_labelled_moment(reading, size)):
        return False
    if size.amount > _FARTHEST or (size.dimension is Dimension.DURATION and is_too_long(size.amount, kind)):
        return False
    return len(written(tokens[: size.first])) + len(tokens[size.first].gap) <= _OPENING


def _is_of_something_else(reading: Reading, size: Size, kind: WorkoutKind | None) -> bool:
    """Whether a warm-up or another day's race comes first, or it is a week's, a plan's, or only hoped for."""
    tokens = reading.tokens
    before, after = in_its_line(tokens, size)
    if ALTERNATIVELY & before or (WEEKLY | AFTER) & (before | after):
        return True
    if is_after_warming(tokens, reading.tags, size):
        return True
    if size.dimension is Dimension.DISTANCE:
        return not PLANS.isdisjoint(_beside(tokens, size))
    taken = is_taken(tokens, size) or size.unit is Concept.HOUR
    return is_goal_time(tokens, size) and (kind is WorkoutKind.RACE or not taken)


def _is_total(after: Sequence[str]) -> bool:
    """Whether what follows calls it the whole: "8 km in all", "10 km inkl. Ein- und Auslaufen"."""
    return is_totalled(after) or bool(after and after[0].startswith(INCLUDING))


def _beside(tokens: Sequence[Token], size: Size) -> set[str]:
    """The words right before and after a size."""
    return {
        token.text
        for token in (*tokens[max(0, size.first - 1) : size.first], *tokens[size.last + 1 : size.last + 2])
    }


def _closing(reading: Reading, dimension: Dimension) -> float | None:
    """The last size, if it stands apart after its parts and is no less: "2 mi, 5 x 1 km, 2 mi (8.5 mi)"."""
    own = [size for size in reading.sizes if size.dimension is dimension and size.role in _SUMMED]
    if len(own) == 1 and has_a_line(reading.tokens, own[0]) and could_be_whole(own[0]):
        return own[0].amount
    if len(own) < 2 or (len(own) == 2 and own[0].role is not Role.REPEAT):  # noqa: PLR2004
        return None
    tokens, (*parts, last) = reading.tokens, own
    edge = edge_before(tokens, last)
    before = tokens[edge].text if edge >= 0 else ""
    after = tokens[last.last + 1].text if last.last + 1 < len(tokens) else "\n"
    apart = last.role is Role.TOTAL or before in _BRACKETS or (before in _STOPS and after in _ENDS)
    in_all = sum(run_in_all(tokens, part) for part in parts)
    large = could_be_whole(last) or last.amount < in_all * _ROUNDED
    return last.amount if apart and large and last.amount * _ROUNDED >= in_all else None


def _opens(reading: Reading, size: Size, *, titled: bool) -> bool:
    """Whether only known words stand before the size; where the title has one, signs must be around it."""
    tokens = reading.tokens
    start = size.first
    while start and tokens[start - 1].text not in _BOUNDARIES:
        start -= 1
    edge = edge_before(tokens, size)
    before = tokens[edge].text if edge >= 0 else "\n"
    if before == "+" or is_bulleted(tokens, edge):
        return False
    last = size.last + any(token.text in RUNNING for token in tokens[size.last + 1 : size.last + 2])
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    apart = (before in _BOUNDARIES or before == ",") and (after is None or after.sort == "sign")
    if titled or apart:
        return apart
    if any(token.sort == "times" for token in tokens[start : size.first]):
        return False
    return not any(
        start <= place < size.first and tokens[place].text not in ASKING for place in reading.unknown
    )


def _is_summed_below(tokens: Sequence[Token], size: Size, others: Sequence[Size]) -> bool:
    """Whether a size has a line to itself, and nearly all of it is listed below."""
    before = tokens[size.first - 1].text if size.first else "\n"
    after = tokens[size.last + 1].text if size.last + 1 < len(tokens) else ""
    in_all = sum(run_in_all(tokens, other) for other in others)
    return before == after == "\n" and size.amount / _NEARLY <= in_all <= size.amount * _ROUNDED


def _is_in_one_line(tokens: Sequence[Token], size: Size, other: Size) -> bool:
    """Whether two sizes stand in one sentence, and not the second in brackets after the first."""
    between = {token.text for token in tokens[size.last + 1 : other.first]}
    return not between & _STATED_AGAIN


def _holds(reading: Reading, size: Size, others: Sequence[Size]) -> bool:
    """Whether the size is at least all that follows, and what follows is not more of a list."""
    tokens = reading.tokens
    alike = [other for other in others if is_alike(other, size) and other.unit is size.unit]
    same = bool(alike and reading.repeats) or len(alike) // 2
    if _is_summed_below(tokens, size, others):
        return True
    same = same or any(_is_in_one_line(tokens, size, other) for other in alike)
    after = tokens[size.last + 1].text if size.last + 1 < len(tokens) else "\n"
    if same or after in AND or any(is_led_in(tokens, size, other) for other in others):
        return False
    parts = [other for other in others if not is_alike(other, size) and not is_place(tokens, other)]
    in_all = sum(run_in_all(tokens, other) for other in parts)
    if in_all > size.amount * _ROUNDED:
        return False
    listed = [other for other in parts if other.role in _LISTED and could_be_whole(other)]
    if after == "\n":
        return not listed or in_all * _ROUNDED >= size.amount
    warm = any(tag.concept is Concept.WARM for tag in reading.tags) and bool(listed)
    stopped = after == "." and tokens[size.last].text not in _ABBREVIATED
    headed = after in _HEADING or (stopped and not size.first)
    headed = headed or any(token.text == "which" for token in tokens[size.last + 1 : size.last + 4])
    headed = headed or is_headline(tokens, reading.tags, size)
    return headed or not (warm or any(other.role is Role.WHOLE for other in listed))
