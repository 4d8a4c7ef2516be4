"""Numbers without a unit: "GA 10 w/ 6 strides" states a distance, "30 tempo" minutes."""

import re
from typing import Final

from plyocal.athlete import KM_PER_MILE, LengthUnit
from plyocal.recognition.figures.sizes import Role
from plyocal.recognition.figures.units import number
from plyocal.recognition.parsing import Reading
from plyocal.recognition.totals.race_distances import MILES_OF_RACES
from plyocal.recognition.verdict import Verdict
from plyocal.vocabulary.concepts import Concept
from plyocal.vocabulary.sizes import AFTER_TOTAL, ALONG
from plyocal.workouts import WorkoutKind

_BARE_DISTANCE: Final = (3.0, 50.0)
_BARE_MILES: Final = frozenset(map(float, MILES_OF_RACES))
_BARE_ENDS: Final = frozenset({"20", "25", "30", "35", "40", "45", "50", "55", "60", "75", "90"})
_WIDEST: Final = 1.6
"""Bare numbers farther apart are no range."""
_BARE_METRES: Final = range(3_000, 43_000, 1_000)
_BARE_MINUTES: Final = frozenset({20, 25, 30, 35, 40, 45, 50, 55, 60, 75, 90})
_FOLLOWING: Final = ALONG | {"", "w", "with", ",", "(", "+", "easy", "\n", "mit", "@", "avec", "con"}
_SHORTHAND: Final = re.compile(r"(?<![^\W_])[wW]/")
_AS_AN_HOUR: Final = r"(?:[5-9]|1\d|2[0-3])[.,](?:00|15|30|45)"
"""A bare number like "18.30" is an hour of the day."""
_CODED: Final = re.compile(r"(?:ga|lt|mlr) (?:\d|1[0-6])(?![\d.,:]| ?[a-z'])")
"""Pfitzinger's letters before a bare number of miles."""


def bare_size(
    reading: Reading, verdict: Verdict, unit: LengthUnit | None, *, shorthand: bool
) -> tuple[float | None, float | None]:
    """Return the km or the minutes that a bare number states beside a word that decided."""
    if not shorthand and any(size.role not in (Role.PACE, Role.ASIDE) for size in reading.sizes):
        return None, None
    own = set(reading.tags)
    counted = any(tag.concept is Concept.WEEK for tag in reading.tags)
    for tag in (tag for tag in verdict.tags if tag in own):
        for place in (tag.last + 1, tag.first - 1):
            counts = (place < tag.first and tag.concept is Concept.SPEED) or tag.text.endswith(" x")
            counts = counts or (counted and tag.concept is Concept.RUN)
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
    tokens = reading.tokens
    if not 0 <= place < len(tokens) or tokens[place].sort != "number":
        return False
    if not after:
        opens = place == 0 or tokens[place - 1].text == ":"
        return opens and tokens[place + 1].gap == " "
    if re.fullmatch(_AS_AN_HOUR, tokens[place].text):
        return False
    last = place + 2 if _begins_range(reading, place) else place
    follows = tokens[last + 1].text if last + 1 < len(tokens) else ""
    return tokens[place].gap == " " and follows in _FOLLOWING
