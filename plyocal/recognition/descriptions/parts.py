"""Whether a description's first size is only one of several parts, measured or not."""

from collections.abc import Sequence
from typing import Final

from plyocal.recognition.figures.roles import edge_before
from plyocal.recognition.figures.sizes import Dimension, Role, Size
from plyocal.recognition.parsing import Reading
from plyocal.recognition.totals.pieces import is_piece, is_run_on_both_sides
from plyocal.recognition.words.wording import Token
from plyocal.vocabulary.around import STARTS
from plyocal.vocabulary.concepts import FAST, KINDS, RACES, RUNS, Concept
from plyocal.vocabulary.likely import ELSEWHERE, JOGS, RUNNING
from plyocal.vocabulary.roles import AIMS
from plyocal.vocabulary.sizes import JOGGED_FIRST, MAIN_PARTS, THEN
from plyocal.workouts import WorkoutKind


def is_one_of_several(reading: Reading, size: Size, others: Sequence[Size], kind: WorkoutKind | None) -> bool:
    """Whether other parts, measured or not, follow or stand before."""
    clocked = size.unit is None and _follows_a_clock(reading, size)
    if clocked or _is_then(reading.tokens[: size.first]) or is_run_on_both_sides(reading, size):
        return True
    if kind is WorkoutKind.CROSS and others and any(tag.concept is Concept.RUN for tag in reading.tags):
        return True
    if kind is not WorkoutKind.SPEED:
        return _is_a_turn(reading, size, others)
    if size.unit is None and any(
        tag.first == size.last + 1 and (tag.concept in _PAUSES or tag.text in JOGS) for tag in reading.tags
    ):
        return True
    if any(tag.concept is Concept.WARM and tag.last < size.first for tag in reading.tags):
        return True
    jogged = is_piece(reading, size) or _is_jogged_first(reading, size)
    return (
        jogged
        or _is_of_the_main_set(reading.tokens, size)
        or _is_main_part(reading, size)
        or _leads_to_repeats(reading, size)
    )


def is_the_only(reading: Reading, size: Size, kind: WorkoutKind | None) -> bool:
    """Whether the only size of a run's description is the run's: "meet at 8 by the lake, 10 km, coffee"."""
    tokens = reading.tokens
    before = tokens[size.first - 1].text if size.first else "\n"
    after = tokens[size.last + 1].text if size.last + 1 < len(tokens) else "\n"
    if before in _ADDING or after in ELSEWHERE:
        return False
    if size.dimension is Dimension.DURATION and not _is_run_for(reading, size):
        return False
    if kind is WorkoutKind.RACE:
        return size.dimension is Dimension.DISTANCE
    raced = any(tag.concept in RACES for tag in reading.tags)
    return kind in _STEADY and not raced


def of_today(reading: Reading, dimension: Dimension) -> list[Size]:
    """Return a description's distances or durations, without paces and what lines on week and goal state."""
    return [
        size
        for size in reading.sizes
        if size.dimension is dimension
        and size.role not in (Role.PACE, Role.ASIDE)
        and not _is_of_a_goal(reading.tokens, size)
        and not (size.unit is None and size.first and reading.tokens[size.first - 1].text in STARTS)
    ]


def _is_of_a_goal(tokens: Sequence[Token], size: Size) -> bool:
    """Whether its line, below the first, is about the week or what is trained for: "Goal: a 15 km race"."""
    start = size.first
    while start and tokens[start - 1].text != "\n":
        start -= 1
    heading = [token.text for token in tokens[start : start + 4]]
    return start > 0 and ":" in heading and not AIMS.isdisjoint(heading[: heading.index(":")])


def in_its_line(tokens: Sequence[Token], size: Size) -> tuple[set[str], set[str]]:
    """The words shortly before a size, on its line, and shortly after it."""
    before, after = tokens[max(0, size.first - 4) : size.first], tokens[size.last + 1 : size.last + 5]
    broken = [place for place, token in enumerate(before) if token.text == "\n"]
    here = [token.text for token in before[broken[-1] + 1 if broken else 0 :]]
    there = [token.text for token in after]
    return set(here), set(there[: there.index(",")] if "," in there else there)


def has_a_line(tokens: Sequence[Token], size: Size) -> bool:
    """Whether a size has a line or a sentence, or shares it with one more: "~4 mi", "9 km / 48 min"."""
    edge = edge_before(tokens, size)
    if edge >= _OTHER and tokens[edge].text in _APART and tokens[edge - 2].sort == "number":
        edge -= _OTHER
    last = size.last
    if last + _OTHER < len(tokens) and tokens[last + 1].text in _APART and tokens[last + 2].sort == "number":
        last += _OTHER
    after = tokens[last + 1].text if last + 1 < len(tokens) else "\n"
    lined = size.unit is not None and edge > 0 and tokens[edge].text in _STOPS and after in _STOPS
    return lined and tokens[edge - 1].text != ":"


_APART: Final = frozenset("·|•,/")
_STOPS: Final = frozenset("\n.!")
_OTHER: Final = 3
"""Tokens of another size on the same line: a sign, a number and its unit."""


def is_labelled_moment(reading: Reading, size: Size) -> bool:
    """Whether a clock time stands after a label that names no running: "Start: 17:05"."""
    if size.first < 2 or reading.tokens[size.first - 1].text != ":":  # noqa: PLR2004 - a label and its colon
        return False
    if reading.tokens[size.first - 2].text in ")]":
        return False
    return not any(
        tag.last == size.first - 2 and (tag.concept in KINDS or tag.concept is Concept.WORKOUT)
        for tag in reading.tags
    )


def _is_run_for(reading: Reading, size: Size) -> bool:
    """Whether what is run follows a time: "30-40 minutes nice and easy"."""
    return any(size.last < tag.first <= size.last + _SOON and tag.concept in RUNS for tag in reading.tags)


_SOON: Final = 3


def _is_then(earlier: Sequence[Token]) -> bool:
    """Whether a sentence begins with what is done afterwards: "Danach Lauf-ABC 10 min"."""
    return any(
        token.text in THEN and (not place or earlier[place - 1].sort == "sign")
        for place, token in enumerate(earlier)
    )


_ADDING: Final = frozenset("+/•-*·")
_STEADY: Final = frozenset({WorkoutKind.EASY, WorkoutKind.RECOVERY, WorkoutKind.LONG, WorkoutKind.RUN})


def is_swum(size: Size, others: Sequence[Size]) -> bool:
    """Whether it is the only distance, in metres, of another sport: "1600 m in 32:00"."""
    return not others and size.unit is Concept.METRE and size.amount >= SHORTEST_SWIM_KM


SHORTEST_SWIM_KM: Final = 0.4


def _is_of_the_main_set(tokens: Sequence[Token], size: Size) -> bool:
    """Whether a label says that it is the main part's: "Main set: 20 min at threshold"."""
    colon = size.first - 1
    return (
        colon > 0
        and tokens[colon].text == ":"
        and any(token.text in MAIN_PARTS for token in tokens[max(0, colon - 2) : colon])
    )


def _is_main_part(reading: Reading, size: Size) -> bool:
    """Whether jogging or a warm-up of unknown length goes with it: "25 min threshold, jog there and back"."""
    fast = any(tag.first == size.last + 1 and tag.concept in FAST for tag in reading.tags)
    return fast and any(
        tag.first > size.last and (tag.concept is Concept.WARM or tag.text in JOGS) for tag in reading.tags
    )


_PAUSES: Final = frozenset({Concept.REST, Concept.RECOVERY, Concept.WALK, Concept.EASY})


def _leads_to_repeats(reading: Reading, size: Size) -> bool:
    """Whether repeats in metres follow, so that it is one of the parts: "20' threshold, 6 x 300"."""
    lasting = size.dimension is Dimension.DURATION
    return lasting and any(place > size.last for place in reading.bare_repeats)


def _is_a_turn(reading: Reading, size: Size, others: Sequence[Size]) -> bool:
    """Whether it is run and another size walked in turn: "3 times: 8 min running, 2 min walking"."""
    walks = {tag.first - 1 for tag in reading.tags if tag.concept is Concept.WALK}
    runs = {tag.first - 1 for tag in reading.tags if tag.concept in RUNS or tag.text in RUNNING}
    return size.last in runs and any(other.last in walks for other in others)


def _follows_a_clock(reading: Reading, size: Size) -> bool:
    """Whether a clock time is one of a list: "5:00 Z1, 25:00 Z2"."""
    return any(token.sort == "clock" for token in reading.tokens[: size.first])


def _is_jogged_first(reading: Reading, size: Size) -> bool:
    """Whether it stands beside a word for the warm-up that also means an easy run: "Einlaufen 3 km"."""
    beside = {token.text for token in reading.tokens[max(0, size.first - 1) : size.last + 2]}
    return bool(beside & JOGGED_FIRST)
