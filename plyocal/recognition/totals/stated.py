"""The whole workout's distance and duration, out of the sizes that a text states."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from plyocal.members import members
from plyocal.recognition.figures.roles import (
    CLOSING,
    SHORTEST_WHOLE_KM,
    SHORTEST_WHOLE_MINUTES,
    could_be_whole,
    run_in_all,
)
from plyocal.recognition.figures.sizes import Dimension, Role, Size
from plyocal.recognition.figures.units import KM, glued, number
from plyocal.recognition.kinds.effort import STRIDE_KM
from plyocal.recognition.words.wording import COUNTED, Tag, Token
from plyocal.vocabulary.concepts import FAR_UNITS, Concept
from plyocal.vocabulary.sizes import AFTER, AGAIN, AND, APPROXIMATE, AT, OR

_R: Final = members(Role)
_NEAR: Final = 0.2
_NEAR_IN_OTHER_UNITS: Final = 0.25
"""Two units that state one distance differ by rounding: "18 mi (34 km)"."""
_ABOUT: Final = 1.02
_OPENING: Final = frozenset("([")
_CONVERTING: Final = frozenset("([/|=")
_METRES: Final = range(200, 2001, 50)
_NEVER_ADDED: Final = frozenset({Role.REPEAT, Role.PACE, Role.ASIDE})
_AROUND: Final = CLOSING | {"within", "during"}
_HEADING: Final = frozenset([*":•·|", "as"])
_SEPARATING: Final = frozenset(",;>→") | AND
_MORNING: Final = frozenset({"am", "a.m", "a"})
_EVENING: Final = frozenset({"pm", "p.m", "p"})
_JOINS: Final = frozenset("+")
_WHEN: Final = frozenset({"at", "from", "every"})
_RANGE: Final = 3
"""A range ends so many tokens after it begins: "2-3 km"."""
_SEVERAL: Final = 3
"""So many alike sizes in one unit are parts."""
_FARTHEST_PLUS: Final = 7
_BULLETS: Final = frozenset("-*•·+")
_STEPPING: Final = frozenset("-/")


def whole(
    tokens: Sequence[Token], sizes: Sequence[Size], dimension: Dimension, *, race: bool = False
) -> float | None:
    """Return the whole workout's km or minutes, or None where only parts are stated."""
    own = [size for size in sizes if size.dimension is dimension]
    totals = [size.amount for size in own if size.role is _R.TOTAL]
    if totals or not own:
        return totals[0] if totals else None
    repeated = sum(run_in_all(tokens, size) for size in own if size.role is _R.REPEAT)
    wholes = [
        size
        for size in own
        if size.role is _R.WHOLE
        and could_be_whole(size)
        and size.amount * _ABOUT >= repeated
        and not _is_of_steps(tokens, size)
        and not _is_when(tokens, size, own[0])
    ]
    wholes = _before_brackets(tokens, own, wholes)
    twice = bool(wholes) and _twice_a_day(tokens)
    if not wholes or (twice and any(token.text == "\n" for token in tokens)):
        return None
    alone = len(wholes) == 1
    if twice and not alone:
        return sum(size.amount for size in wholes)
    if alone or all(is_alike(size, wholes[0]) for size in wholes):
        added = (not alone and _are_in_turn(tokens, wholes)) or _is_added(tokens, sizes, wholes[0])
        return None if added else wholes[0].amount
    chosen = _is_or(tokens, wholes) or _is_converted(tokens, wholes) or _is_heading(tokens, own, wholes[0])
    if chosen:
        return wholes[0].amount
    return max(size.amount for size in wholes) if race else _closing(tokens, wholes)


def _is_when(tokens: Sequence[Token], size: Size, first: Size) -> bool:
    """Whether it is a moment or a place of the run: "stop at 12 miles", "40 min, strides after 30 min"."""
    before = tokens[size.first - 1].text if size.first else ""
    longer = size is not first and first.role is _R.WHOLE and first.amount > size.amount
    return (longer and before in AFTER) or (before in _WHEN and not (size is first and size.unit in KM))


def _before_brackets(tokens: Sequence[Token], own: Sequence[Size], wholes: list[Size]) -> list[Size]:
    """Without the parts that a bracket lists after the whole: "10 km (2 km easy, 6 km tempo, 2 km easy)"."""
    if len(wholes) < 2:  # noqa: PLR2004 - one whole and a part
        return wholes
    opened = next(
        (place for place in range(wholes[0].last + 1, len(tokens)) if tokens[place].text in _OPENING), None
    )
    if opened is None or wholes[1].first < opened:
        return wholes
    closed = next((place for place in range(opened, len(tokens)) if tokens[place].text in ")]"), len(tokens))
    listed = [size for size in own if opened < size.first < closed and size.role is not _R.PACE]
    if len(listed) < 2 and not _is_part_of(listed, wholes[0]):  # noqa: PLR2004 - a list or one part
        return wholes
    return [size for size in wholes if not opened < size.first < closed]


def _is_part_of(listed: Sequence[Size], first: Size) -> bool:
    """Whether the one size in brackets is a part: a larger one is the whole, another unit converts it."""
    return bool(listed) and listed[0].unit is first.unit and listed[0].amount < first.amount


def _are_in_turn(tokens: Sequence[Token], wholes: Sequence[Size]) -> bool:
    """Whether equal sizes are parts one after the other: "20 min easy, 20 min tempo"."""
    if len(wholes) >= _SEVERAL and len({size.unit for size in wholes}) == 1:
        return True
    return any(
        first.amount == second.amount
        and first.unit is second.unit
        and (
            (second.first == first.last + 2 and tokens[first.last + 1].text == "/")
            or (
                tokens[second.first - 1].text in _SEPARATING
                and any(token.sort == "word" for token in tokens[first.last + 1 : second.first - 1])
            )
        )
        for first, second in pairwise(wholes)
    )


def _is_heading(tokens: Sequence[Token], own: Sequence[Size], first: Size) -> bool:
    """Whether the first size stands before a list of its parts: "9 mi: 2 easy, 5 mi @ MP, 2 easy"."""
    after = tokens[first.last + 1].text if first.last + 1 < len(tokens) else ""
    parts = [size for size in own if size.first > first.last and not is_alike(size, first)]
    in_all = sum(run_in_all(tokens, size) for size in parts)
    if after in _HEADING or (after == "-" and len(parts) > 1 and not glued(tokens, first.last)):
        return in_all <= _ABOUT * first.amount
    return (
        len(parts) > 1
        and first.amount <= in_all * _ABOUT
        and in_all <= first.amount * _ABOUT
        and _is_summed(tokens, first, parts)
    )


def _is_summed(tokens: Sequence[Token], first: Size, parts: Sequence[Size]) -> bool:
    """Whether all sizes but the first are joined by a plus: "22 km, 16 km easy + 6 km fast"."""
    apart = "+" not in {token.text for token in tokens[first.last + 1 : parts[0].first]}
    return apart and all(
        "+" in {token.text for token in tokens[one.last + 1 : other.first]} for one, other in pairwise(parts)
    )


def _is_converted(tokens: Sequence[Token], wholes: Sequence[Size]) -> bool:
    """Whether the second of two sizes is the first in the other unit, however wrong: "29 km (55 mi)"."""
    first, *others = wholes
    if len(others) != 1 or {first.unit, others[0].unit} != FAR_UNITS:
        return False
    between = [token.text for token in tokens[first.last + 1 : others[0].first]]
    return len(between) == 1 and between[0] in _CONVERTING


def is_alike(size: Size, first: Size) -> bool:
    """Whether two sizes may state the same, rounded."""
    near = _NEAR if size.unit is first.unit else _NEAR_IN_OTHER_UNITS
    return abs(size.amount - first.amount) <= near * first.amount


def _is_of_steps(tokens: Sequence[Token], size: Size) -> bool:
    """Whether the size is the last step of a pyramid: "1-2-3-2-1 km", "3/2/1 mi"."""
    if not size.first or tokens[size.first - 1].text not in _STEPPING:
        return False
    before = [token.text for token in tokens[max(0, size.first - 4) : size.first]]
    if before[-1] == "-" and before[-2:-1] and before[-2].isdigit() and size.last - size.first >= _RANGE:
        return True
    return before[-3:-2] == before[-1:] and before[-2].isdigit()


def _closing(tokens: Sequence[Token], wholes: Sequence[Size]) -> float | None:
    """The last of several unlike sizes, if it stands apart after its parts."""
    first, last = wholes[0], wholes[-1]
    apart = tokens[last.first - 1].text in _AROUND
    return last.amount if apart and last.amount > first.amount else None


def _is_or(tokens: Sequence[Token], wholes: Sequence[Size]) -> bool:
    """Whether there are two sizes, one or the other."""
    first, *others = wholes
    return len(others) == 1 and bool(OR & {token.text for token in tokens[first.last + 1 : others[0].first]})


def sum_of_turns(tokens: Sequence[Token], sizes: Sequence[Size], dimension: Dimension) -> float | None:
    """Return what running and walking in turn take together, where the text lists every turn once."""
    own = [size.amount for size in sizes if size.dimension is dimension]
    if sum(own) < (SHORTEST_WHOLE_KM if dimension is Dimension.DISTANCE else SHORTEST_WHOLE_MINUTES):
        return None
    listed = all(size.role is not _R.REPEAT for size in sizes)
    return sum(own) if listed and not AGAIN & {token.text for token in tokens} else None


def _is_added(tokens: Sequence[Token], sizes: Sequence[Size], first: Size) -> bool:
    """Whether the size is one of several: joined by a plus, or beside a warm-up with a size of its own."""
    if len(sizes) == 1:
        return _is_before_bare_repeats(tokens, first)
    earlier = [size for size in sizes if size.first < first.first]
    later = [size for size in sizes if size.first > first.first]
    before = [size.role for size in earlier]
    if _R.REPEAT in before:
        return False
    if _R.PART in before:
        return tokens[first.first - 1].text not in CLOSING or _R.PART in [size.role for size in later]
    if _is_before_bare_repeats(tokens, first) or any(_is_other_part(tokens, size, first) for size in earlier):
        return True
    added = [size for size in later if size.role not in _NEVER_ADDED and not _is_short(size)]
    if not added or tokens[first.last + 1].text == "as":
        return False
    return bool(_JOINS & {token.text for token in tokens[first.last + 1 : added[0].first]})


def _is_short(size: Size) -> bool:
    """Whether it is as short as strides and offsets, and so no other part."""
    return size.unit is Concept.SECOND or (size.unit is Concept.METRE and size.amount <= STRIDE_KM)


def _is_other_part(tokens: Sequence[Token], size: Size, other: Size) -> bool:
    """Whether a size is added to one of the other sort: "7 miles easy + 20 min moderate"."""
    between = [token.text for token in tokens[size.last + 1 : other.first]]
    apart = next((text for text in reversed(between) if text not in APPROXIMATE), "")
    joined = not _JOINS.isdisjoint(between) and apart not in _OPENING
    return joined and size.role is _R.WHOLE and size.dimension is not other.dimension


def _is_before_bare_repeats(tokens: Sequence[Token], first: Size) -> bool:
    """Whether metres without a unit are added several times: "20 min + 6x300", "20 min easy + 6x300"."""
    near = range(first.last + 1, min(first.last + _FARTHEST_PLUS, len(tokens) - 3))
    at = next((place for place in near if tokens[place].text in "+,;("), len(tokens))
    after = tokens[at : at + 4]
    return (
        [token.text for token in after[:1]] == ["+"]
        and [token.sort for token in after[1:]] == ["number", "times", "number"]
        and int(number(after[3].text)) in _METRES
    )


def _twice_a_day(tokens: Sequence[Token]) -> bool:
    """Whether the text speaks of a morning's and an evening's run."""
    words = [token.text for token in tokens]
    return not (_MORNING.isdisjoint(words) or _EVENING.isdisjoint(words) or "or" in words)


def is_after_warming(tokens: Sequence[Token], tags: Sequence[Tag], size: Size) -> bool:
    """Whether a warm-up with a time of its own stands before, or heads it: "Warm up 10:00; walk 3:00"."""
    warm = {tag.last + 1 for tag in tags if tag.concept is Concept.WARM and tag.last < size.first}
    return any(tokens[place].sort == "clock" for place in warm) or bool(warm and _headed(tokens, size) & warm)


def _headed(tokens: Sequence[Token], size: Size) -> set[int]:
    """The places of the last heading above a size, a line that ends with a colon: "Warm-up (10 min):"."""
    colon = size.first - 1
    while colon > 0 and tokens[colon].text != ":":
        colon -= 1
    start = colon
    while start > 0 and tokens[start - 1].text != "\n":
        start -= 1
    return set(range(start, colon + 1)) if tokens[colon + 1].text == "\n" else set()


def is_led_in(tokens: Sequence[Token], size: Size, other: Size) -> bool:
    """Whether repeats of minutes are added in one line: "10 min easy + 8 x 1 min"."""
    counted = other.role is _R.REPEAT and other.unit is Concept.MINUTE
    between = {token.text for token in tokens[size.last + 1 : other.first]}
    return counted and "+" in between and "\n" not in between


def is_bulleted(tokens: Sequence[Token], place: int) -> bool:
    """Whether a sign opens one of several lines of a list."""
    opening = [
        at
        for at, token in enumerate(tokens[:-1])
        if token.text in _BULLETS
        and (not at or tokens[at - 1].text == "\n")
        and tokens[at + 1].sort in COUNTED
    ]
    return len(opening) > 1 and place in opening


def is_headline(tokens: Sequence[Token], tags: Sequence[Tag], size: Size) -> bool:
    """Whether a size in brackets ends a line of its own above a warm-up: "Tempo (60 min)"."""
    after = size.last + 1
    apart = [token.text for token in tokens[after : after + 3]] == [")", "\n", "\n"]
    return apart and any(tag.concept is Concept.WARM and 0 <= tag.first - after - 3 <= 1 for tag in tags)


def is_place(tokens: Sequence[Token], size: Size) -> bool:
    """Whether a distance says where: "water at 12 miles"."""
    at = size.first - 1
    while at > 0 and (tokens[at].text in AND or tokens[at].sort == "number"):
        at -= 1
    return at >= 0 and tokens[at].text in AT
