"""Whether a size is one of several pieces of a workout: run before, after, between or faster than others.

Or whether it is not run at all: the time of lifting or stretching beside the run.
"""

from typing import Final

from plyocal.athlete import KM_PER_MILE
from plyocal.members import members
from plyocal.recognition.figures.sizes import Dimension, Role, Size
from plyocal.recognition.kinds.effort import SLOWER, is_stride
from plyocal.recognition.parsing import Reading
from plyocal.recognition.totals.stated import is_alike
from plyocal.recognition.words.wording import COUNTED, Tag
from plyocal.vocabulary.concepts import FAR_UNITS, FAST, GENTLE, RUNS, SLOW_RUNS, Concept
from plyocal.vocabulary.sizes import AND, APPROXIMATE, ARTICLES, DETERMINERS, OF, THEN
from plyocal.workouts import WorkoutKind

_C: Final = members(Concept)
_LONGEST_WARMING_KM: Final = 5.0
_LONGEST_WARMING_MINUTES: Final = 30.0
_AT: Final = frozenset(["@", "at", "in", "im", "a", "en", "i"])
_PACED: Final = FAST | {_C.PACE}
_NEAR: Final = 3
_FEW: Final = 2
"""More distances in metres are a ladder: "1000 m - 2000 m - 1000 m"."""
_RUN: Final = frozenset({Role.WHOLE, Role.REPEAT, Role.PART})

OTHER_SPORTS: Final = frozenset({_C.STRENGTH, _C.CROSS, _C.PLYO})
UNSIZED: Final = frozenset({WorkoutKind.STRENGTH, WorkoutKind.PLYO, WorkoutKind.REST})
"""Kinds whose distance means nothing."""
_JOINING: Final = (
    AND | THEN | frozenset({"by", "with", "w", "+", ",", ".", ";", "\n", "/", "&", "|", "•", "·", "-"})
)
_ENDING: Final = AND | THEN


def of_this_sport(reading: Reading, kind: WorkoutKind) -> list[Size]:
    """A run's sizes without those of another sport beside it: "Run 5 km, then gym 30 min"."""
    sizes = list(reading.sizes)
    if kind is WorkoutKind.LONG:
        sizes = [size for size in sizes if not is_run_faster(reading, size)]
    if kind in UNSIZED:
        return [_in_minutes(reading, size) for size in sizes]
    if not kind.is_run or all(tag.concept not in OTHER_SPORTS for tag in reading.tags):
        return sizes
    runs = {reading.segment(tag) for tag in reading.tags if tag.concept in RUNS}
    edges = {
        place
        for tag in reading.tags
        if tag.concept in OTHER_SPORTS and runs and reading.segment(tag) not in runs
        for place in (tag.first - 1, tag.last + 1)
    }
    return [
        size for size in sizes if not (edges & {size.first, size.last} or is_beside_the_run(reading, size))
    ]


def added_run_km(reading: Reading) -> float | None:
    """How far the run is that is added to lifting: "Strength + 5K easy run"."""
    far = [size for size in reading.sizes if size.unit in FAR_UNITS and size.role is not Role.PACE]
    if len(far) != 1 or far[0].role not in (Role.WHOLE, Role.PART):
        return None
    run, tokens = far[0], reading.tokens
    added = run.first and tokens[run.first - 1].text in _ADDING
    soon = range(run.last + 1, run.last + 1 + _FEW)
    named = any(tag.first in soon and tag.concept in _RUN_GENTLY for tag in reading.tags)
    return run.amount if added and named and run.amount >= _SHORTEST_ADDED_KM else None


_ADDING: Final = AND | {"+", "&", "/", ","}
_RUN_GENTLY: Final = RUNS - FAST
_SHORTEST_ADDED_KM: Final = 2.0


def _in_minutes(reading: Reading, size: Size) -> Size:
    """Minutes that would be a run's miles: "Core 10 m"."""
    if size.unit is not _C.MILE or reading.tokens[size.last].text != "m":
        return size
    return size._replace(dimension=Dimension.DURATION, amount=size.amount / KM_PER_MILE, unit=_C.MINUTE)


def is_beside_the_run(reading: Reading, size: Size) -> bool:
    """Whether a size is that of other work after the run: "5 mi easy and 15 min of core"."""
    tokens, start, after = reading.tokens, size.first, size.last + 1
    while start and tokens[start - 1].text in APPROXIMATE:
        start -= 1
    if not start or tokens[start - 1].text not in _JOINING:
        return False
    after += after < len(tokens) and tokens[after].text in OF
    other = next((tag for tag in reading.tags if tag.first == after), None)
    if other is None or other.concept not in OTHER_SPORTS:
        return False
    follows = tokens[other.last + 1] if other.last + 1 < len(tokens) else None
    return follows is None or follows.sort == "sign" or follows.text in _ENDING


def is_piece(reading: Reading, size: Size) -> bool:
    """Whether a size is one of several pieces of a speed workout."""
    if reading.times and size.last < reading.times[0] and is_run_faster(reading, size):
        return True
    if _comes_then(reading, size) or sum(each.unit is size.unit is _C.METRE for each in reading.sizes) > _FEW:
        return True
    if is_warming(reading, size) or _goes_on(reading, size) or _is_between(reading, size):
        return True
    return _is_joined_to_speed(reading, size) or is_run_on_both_sides(reading, size)


def is_run_on_both_sides(reading: Reading, size: Size) -> bool:
    """Whether as much is run before and after the fast part: "Easy 15 min. 6 hills. Easy 15 min."."""
    alike = [other for other in reading.sizes if (other.amount, other.unit) == (size.amount, size.unit)]
    if len(alike) != _FEW or any(each.role is not Role.WHOLE for each in alike):
        return False
    between = range(alike[0].last + 1, alike[1].first)
    sides = {reading.segments[each.first] for each in alike}
    fast = any(
        tag.concept in FAST and tag.first in between and reading.segment(tag) not in sides
        for tag in reading.tags
    )
    others = (other for other in reading.sizes if other.first in between and other.role is not Role.PACE)
    return fast or any(not is_alike(other, size) for other in others)


def _is_joined_to_speed(reading: Reading, size: Size) -> bool:
    """Whether it is run fast, and a plus joins other fast running: "3 km tempo + hill sprints"."""
    own = reading.segments[size.first]
    sprinted = {reading.segment(tag) for tag in reading.tags if _is_sprinted(tag)}
    fast = {reading.segment(tag) for tag in reading.tags if tag.concept in FAST}
    joined = {own + 1} & (fast | sprinted) or {own} & {segment + 1 for segment in sprinted}
    if own not in fast or not joined:
        return False
    told = any(tag.concept in FAST and _is_told_of(tag, size) for tag in reading.tags)
    sign = reading.tokens[reading.segments.index(max(joined))].text
    far = size.amount > (
        _LONGEST_WARMING_KM if size.dimension is Dimension.DISTANCE else _LONGEST_WARMING_MINUTES
    )
    return told and (sign == "+" or (sign in _AND and not far))


def _is_sprinted(strides: Tag) -> bool:
    return strides.concept is _C.STRIDES and any(map(strides.text.__contains__, _SPRINTED))


def _is_told_of(tag: Tag, size: Size) -> bool:
    """Whether a word stands around a size or beside it, or next but one: "3 km tempo", "3 km au seuil"."""
    return tag.first - size.last <= _FEW and tag.last >= size.first - 1


_SPRINTED: Final = ("sprint", "spurt", "ダッシュ", "冲刺", "спринт")
_AND: Final = AND | THEN | {"&"}


def is_warming(reading: Reading, size: Size) -> bool:
    """Whether repeats follow what is run easily, and are no part of it: "15 min easy, 6 x 400"."""
    if not reading.times or reading.times[0] < size.last or size.amount > _longest_of_several(size):
        return False
    between = [tag for tag in reading.tags if size.last < tag.first < reading.times[0]]
    eased = any(tag.concept in GENTLE and tag.first <= size.last + 2 for tag in between)
    eased = eased or any(tag.concept in GENTLE and tag.last == size.first - 1 for tag in reading.tags)
    strides = any(other.role is Role.REPEAT and is_stride(other) for other in reading.sizes)
    return eased and not strides and all(tag.concept is not _C.WITH for tag in between)


def _longest_of_several(size: Size) -> float:
    """Km or minutes that one of several pieces takes at most."""
    return _LONGEST_WARMING_KM if size.dimension is Dimension.DISTANCE else _LONGEST_WARMING_MINUTES


def is_run_faster(reading: Reading, size: Size) -> bool:
    """Whether a size is the fast part of a run, at a race's pace: "4 mi @ MP", "5 km at goal race pace"."""
    tokens, at = reading.tokens, size.last + 1
    if at >= len(tokens) or tokens[at].text not in _AT:
        return False
    speeds = _PACED | {_C.HALF} if tokens[at].text == "@" else _PACED
    paced = next((tag for tag in reading.tags if tag.first > at and tag.concept in speeds), None)
    if paced is None or paced.first > at + _NEAR:
        return False
    slower = tokens[paced.last + 1].text if paced.last + 1 < len(tokens) else ""
    if tokens[at].text != "@" and tokens[at + 1].text in _BEFORE_PLACES and paced.concept is _C.SPEED:
        return False
    counted = any(token.sort in COUNTED for token in tokens[at : paced.first])
    if any(tag.concept in SLOW_RUNS and at < tag.first < paced.first for tag in reading.tags):
        return False
    return slower not in SLOWER and not counted


_BEFORE_PLACES: Final = ARTICLES | DETERMINERS | {"les", "den", "las", "los"}


def _comes_then(reading: Reading, size: Size) -> bool:
    """Whether repeats or hills come before it, as the text says: "hill repeats, then 4 mi tempo"."""
    then = size.first - 1
    if then < 1 or reading.tokens[then].text not in THEN:
        return False
    return any(tag.concept in FAST and tag.last < then for tag in reading.tags)


def _goes_on(reading: Reading, size: Size) -> bool:
    """Whether more is run after it, as the text says: "3 km time trial, then 400 m"."""
    later = [other for other in reading.sizes if other.first > size.last and other.role in _RUN]
    if not later or size.role is not Role.WHOLE:
        return False
    return any(token.text in THEN for token in reading.tokens[size.last + 1 : later[-1].first])


def _is_between(reading: Reading, size: Size) -> bool:
    """Whether warming up or easy pieces stand before and after it: "15 min easy; 8 km fast; 10 min easy"."""
    sized = {reading.segments[each.first] for each in reading.sizes}
    eased = {
        reading.segment(tag)
        for tag in reading.tags
        if tag.concept is _C.WARM or (tag.concept in GENTLE and reading.segment(tag) in sized)
    }
    segment = reading.segments[size.first]
    return size.role is Role.WHOLE and bool(eased) and min(eased) < segment < max(eased)
