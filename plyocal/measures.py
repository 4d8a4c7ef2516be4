"""How long a workout is: what title, description and hints state of its distance and duration."""

import re
from collections.abc import Sequence
from typing import Final

import attrs

from plyocal.descriptions import lists_as_part, stated_in
from plyocal.effort import is_warming
from plyocal.race_distances import bare_race_distance, named_distance, race_distance
from plyocal.saying import Reading, read
from plyocal.sizes import Dimension, Role, Size
from plyocal.totals import is_goal_time, is_taken, sum_of_turns, whole
from plyocal.units import KM_PER_MILE, number
from plyocal.vocabulary_concepts import RUNS, Concept
from plyocal.vocabulary_folding import folded
from plyocal.vocabulary_sizes import AFTER_TOTAL, ALONG
from plyocal.wordless import Verdict
from plyocal.workouts import Trait, WorkoutKind

_BARE_DISTANCE: Final = (3.0, 50.0)
_BARE_MILES: Final = frozenset({13.1, 26.2})
_BARE_ENDS: Final = frozenset({"20", "25", "30", "35", "40", "45", "50", "55", "60", "75", "90"})
_WIDEST: Final = 1.6
"""Bare numbers farther apart are no range."""
_BARE_METRES: Final = range(3_000, 43_000, 1_000)
_BARE_MINUTES: Final = frozenset({20, 25, 30, 35, 40, 45, 50, 55, 60, 75, 90})
_FOLLOWING: Final = ALONG | {"", "w", "with", ",", "(", "+", "easy", "\n", "mit", "@", "avec", "con"}
_SAME: Final = 0.02
_PACES: Final = ((2.3, 15.0), (0.5, 60.0))  # minutes per km of runs and rides; beyond, a clock time is one
_NAMING: Final = 60  # characters of a description that name a race
_SHORTEST_SWIM_KM: Final = 0.4
_LONGEST_LIFTING: Final = 240.0
"""Minutes beyond which strength work is an hour of the day: "Funcional 7h"."""
_RUNNING: Final = frozenset(
    {
        WorkoutKind.EASY,
        WorkoutKind.RECOVERY,
        WorkoutKind.LONG,
        WorkoutKind.SPEED,
        WorkoutKind.RUN,
        WorkoutKind.RACE,
    }
)
_OTHER_SPORTS: Final = frozenset({Concept.STRENGTH, Concept.CROSS, Concept.PLYO})
_UNSIZED: Final = frozenset({WorkoutKind.STRENGTH, WorkoutKind.PLYO, WorkoutKind.REST})
"""Kinds whose distance means nothing."""
_SHORTHAND: Final = re.compile(r"(?<![^\W_])[wW]/")
_AS_AN_HOUR: Final = re.compile(r"(?:[5-9]|1\d|2[0-3])[.,](?:00|15|30|45)")
"""A bare number like "18.30" is an hour of the day."""
_CODED: Final = re.compile(r"(?:ga|lt|mlr) (?:\d|1[0-6])(?![\d.,:]| ?[a-z'])")
"""Pfitzinger's letters before a bare number of miles."""
_ISO_DURATION: Final = re.compile(r"PT?(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?")


@attrs.frozen
class Measure:
    """A workout's km and minutes, its race's km, and the words of the description that said so."""

    km: float | None = None
    minutes: float | None = None
    race_km: float | None = None
    evidence: tuple[str, ...] = ()
    is_bare: bool = False
    """Whether the km have no unit in the title: a description may tell it."""


def measure(
    reading: Reading,
    verdict: Verdict,
    description: str,
    unit: str | None,
    hints: Sequence[str],
    *,
    shorthand: bool,
) -> Measure:
    """Return what title, description and hints, in that order of weight, state of a workout's size.

    `shorthand` says that the title is written in American shorthand: `has_shorthand`.
    """
    if verdict.kind is WorkoutKind.REST:
        return Measure()
    found = _of_title(reading, verdict, unit, shorthand=shorthand)
    if description and verdict.kind is WorkoutKind.SPEED:
        found = _without_parts(found, folded(description))
    if found.is_bare and description:
        found = _in_unit(found, folded(description))
    if description and (found.km is None or found.minutes is None or _is_by_name(reading, found)):
        found = _completed(folded(description), found, verdict.kind, by_name=_is_by_name(reading, found))
    if verdict.kind is WorkoutKind.RACE and found.km is None and found.race_km is None and description:
        found = attrs.evolve(found, race_km=named_distance(read(folded(description[:_NAMING]))))
    if found.km is None and found.race_km is not None:
        found = attrs.evolve(found, km=found.race_km)
    hinted = _hinted(hints) if found.minutes is None and hints else None
    return found if hinted is None else attrs.evolve(found, minutes=hinted)


def _is_by_name(reading: Reading, found: Measure) -> bool:
    """Whether only the race's name says how far it is: its description knows better."""
    return found.race_km is not None and not reading.states_distance


def _in_unit(found: Measure, description: str) -> Measure:
    """A bare number's measure in the unit that the description states it with: "MP 16", "16 miles"."""
    stated = stated_in(description, km=True, minutes=False)
    if found.km is None or stated.km is None:
        return found
    scales = (KM_PER_MILE, 1 / KM_PER_MILE)
    same = any(abs(stated.km - found.km * scale) < _SAME * stated.km for scale in scales)
    return attrs.evolve(found, km=stated.km, evidence=stated.evidence) if same else found


def _without_parts(found: Measure, description: str) -> Measure:
    """A speed workout's measure, where the description tells that the title states only its main part."""
    if found.km and lists_as_part(description, found.km, Dimension.DISTANCE):
        found = attrs.evolve(found, km=None)
    if found.minutes and lists_as_part(description, found.minutes, Dimension.DURATION):
        found = attrs.evolve(found, minutes=None)
    return found


def _of_title(reading: Reading, verdict: Verdict, unit: str | None, *, shorthand: bool) -> Measure:
    tokens, race = reading.tokens, verdict.kind is WorkoutKind.RACE
    sizes = _of_this_sport(reading, verdict)
    mixed = verdict.kind is WorkoutKind.CROSS and any(tag.concept is Concept.RUN for tag in reading.tags)
    if mixed and len(sizes) > 1:
        return Measure()
    own = (race_distance(reading) or bare_race_distance(reading)) if race else None
    timed = [
        size for size in sizes if not is_goal_time(tokens, size) or (not race and is_taken(tokens, size))
    ]
    if race and own is not None:
        timed = [size for size in timed if size.role is Role.TOTAL]
    km = None if verdict.kind in _UNSIZED else whole(tokens, sizes, Dimension.DISTANCE, race=race)
    km = _swum(sizes) if km is None and verdict.kind is WorkoutKind.CROSS else km
    minutes = whole(tokens, timed, Dimension.DURATION)
    if verdict.kind is WorkoutKind.SPEED and reading.times:
        warm = {size.amount for size in sizes if is_warming(reading, size)}
        km, minutes = (None if amount in warm else amount for amount in (km, minutes))
    if minutes and minutes > _LONGEST_LIFTING and verdict.kind in _UNSIZED:
        minutes = None
    fastest, slowest = _PACES[verdict.kind is WorkoutKind.CROSS]
    if km and minutes and any(size.unit is None for size in timed) and not fastest < minutes / km <= slowest:
        minutes = None
    if Trait.RUN_WALK in verdict.traits:
        km = sum_of_turns(tokens, sizes, Dimension.DISTANCE) if _are_turns(sizes, Dimension.DISTANCE) else km
        if _are_turns(sizes, Dimension.DURATION):
            minutes = sum_of_turns(tokens, sizes, Dimension.DURATION)
    if km is None and minutes is None and verdict.kind not in _UNSIZED and not race:
        km, minutes = _bare(reading, verdict, unit, shorthand=shorthand)
        return Measure(km, minutes, is_bare=km is not None)
    return Measure(km, minutes, own or km if race else None)


def _are_turns(sizes: Sequence[Size], dimension: Dimension) -> bool:
    """Whether there are several sizes for running and walking in turn."""
    return sum(size.dimension is dimension and size.role is not Role.PACE for size in sizes) > 1


def _of_this_sport(reading: Reading, verdict: Verdict) -> list[Size]:
    """A run's sizes without those of another sport beside it: "Run 5 km, then gym 30 min"."""
    sizes = list(reading.sizes)
    if verdict.kind in _UNSIZED:
        return [_in_minutes(reading, size) for size in sizes]
    if verdict.kind not in _RUNNING or all(tag.concept not in _OTHER_SPORTS for tag in reading.tags):
        return sizes
    runs = {reading.segment(tag) for tag in reading.tags if tag.concept in RUNS}
    edges = {
        place
        for tag in reading.tags
        if tag.concept in _OTHER_SPORTS and runs and reading.segment(tag) not in runs
        for place in (tag.first - 1, tag.last + 1)
    }
    return [size for size in sizes if not edges & {size.first, size.last}]


def _in_minutes(reading: Reading, size: Size) -> Size:
    """Minutes that would be a run's miles: "Core 10 m"."""
    if size.unit is not Concept.MILE or reading.tokens[size.last].text != "m":
        return size
    return size._replace(dimension=Dimension.DURATION, amount=size.amount / KM_PER_MILE, unit=Concept.MINUTE)


def _swum(sizes: Sequence[Size]) -> float | None:
    """The only distance of another sport, in metres: "Swim 1500 m"."""
    far = [size for size in sizes if size.dimension is Dimension.DISTANCE]
    alone = len(far) == 1 and far[0].role is Role.WHOLE and far[0].unit is Concept.METRE
    return far[0].amount if alone and far[0].amount >= _SHORTEST_SWIM_KM else None


def _bare(
    reading: Reading, verdict: Verdict, unit: str | None, *, shorthand: bool
) -> tuple[float | None, float | None]:
    """The size a bare number states: "GA 10 w/ 6 strides" a distance, "30 tempo" minutes."""
    if not shorthand and any(size.role not in (Role.PACE, Role.ASIDE) for size in reading.sizes):
        return None, None
    own = set(reading.tags)
    for tag in (tag for tag in verdict.tags if tag in own):
        for place in (tag.last + 1, tag.first - 1):
            counts = (place < tag.first and tag.concept is Concept.SPEED) or tag.text.endswith(" x")
            if counts or not _stands_alone(reading, place, after=place > tag.last):
                continue
            value = _bare_number(reading, place)
            minutes = value in _BARE_MINUTES or reading.tokens[place].text in _BARE_ENDS
            if minutes and verdict.kind is not WorkoutKind.LONG and not shorthand:
                return None, value
            if value in _BARE_MILES:
                return value * KM_PER_MILE, None
            if value in _BARE_METRES:
                return value / 1000, None
            if _BARE_DISTANCE[0] <= value <= _BARE_DISTANCE[1] and verdict.kind is not WorkoutKind.CROSS:
                miles = unit == "mi" or (unit is None and (shorthand or is_american(reading.text)))
                return value * (KM_PER_MILE if miles else 1.0), None
    return (_opening_shorthand(reading), None) if shorthand else (None, None)


def _opening_shorthand(reading: Reading) -> float | None:
    """The miles with which a title in shorthand opens: "Sun 16 w/ 6 @ MP", "14 total w/ 8 @ MP"."""
    tokens = reading.tokens
    plain = {tag.first for tag in reading.tags if tag.concept is Concept.PLAIN}
    place = next((at for at, token in enumerate(tokens) if at not in plain and token.text != ":"), None)
    if place is None or tokens[place].sort != "number":
        return None
    after = [token.text for token in tokens[place + 1 : place + 3] if token.text not in AFTER_TOTAL]
    value = number(tokens[place].text)
    opens = after[:1] in (["w"], ["with"]) and _BARE_DISTANCE[0] <= value <= _BARE_DISTANCE[1]
    return value * KM_PER_MILE if opens else None


def _bare_number(reading: Reading, place: int) -> float:
    """A number, or the middle of the range it begins: "35-40"."""
    tokens = reading.tokens
    value = number(tokens[place].text)
    return (value + number(tokens[place + 2].text)) / 2 if _begins_range(reading, place) else value


def _begins_range(reading: Reading, place: int) -> bool:
    tokens = reading.tokens
    if place + 2 >= len(tokens) or tokens[place + 1].text != "-" or tokens[place + 2].sort != "number":
        return False
    return number(tokens[place].text) < number(tokens[place + 2].text) <= _WIDEST * number(tokens[place].text)


def has_shorthand(title: str) -> bool:
    """Whether a title is written in shorthand: "10 w/ 6 strides"."""
    return "/" in title and bool(_SHORTHAND.search(title))


def is_american(text: str) -> bool:
    """Whether bare numbers in a text are miles by its shorthand: "GA 10", "LT 8 w/ 4 @ HMP"."""
    return bool(_SHORTHAND.search(text) or _CODED.match(text))


def _stands_alone(reading: Reading, place: int, *, after: bool) -> bool:
    """Whether a number belongs to nothing else: not to a count of strides, a week, a level, a date."""
    tokens, text = reading.tokens, reading.text
    if not 0 <= place < len(tokens) or tokens[place].sort != "number":
        return False
    if not after:
        opens = place == 0 or tokens[place - 1].text == ":"
        return opens and text[tokens[place].end : tokens[place + 1].start] == " "
    if _AS_AN_HOUR.fullmatch(tokens[place].text):
        return False
    last = place + 2 if _begins_range(reading, place) else place
    follows = tokens[last + 1].text if last + 1 < len(tokens) else ""
    return text[tokens[place - 1].end : tokens[place].start] == " " and follows in _FOLLOWING


def _completed(description: str, found: Measure, kind: WorkoutKind, *, by_name: bool) -> Measure:
    """Fill in from the description what the title does not state."""
    km = None if by_name else found.km
    stated = stated_in(
        description,
        km=km is None and kind not in _UNSIZED,
        minutes=found.minutes is None,
        titled=km is not None or found.minutes is not None,
        kind=kind,
    )
    km = stated.km if km is None else km
    minutes = stated.minutes if found.minutes is None else found.minutes
    if by_name and kind is WorkoutKind.RACE and km is not None:
        return Measure(km, minutes, km, stated.evidence)
    return Measure(km, minutes, found.race_km, stated.evidence)


def _hinted(hints: Sequence[str]) -> float | None:
    """Minutes of an X-WORKOUT-ESTIMATED-DURATION, written as an iCalendar duration or in seconds."""
    for hint in hints:
        name, _, stated = hint.partition(":")
        if name.upper() != "X-WORKOUT-ESTIMATED-DURATION":
            continue
        seconds = stated.strip()
        if seconds.isascii() and seconds.isdigit():
            return int(seconds[:6]) / 60
        match = _ISO_DURATION.fullmatch(seconds.upper())
        if match and any(match.groups()):
            hours, minutes, rest = (int(group or 0) for group in match.groups())
            return hours * 60 + minutes + rest / 60
    return None
