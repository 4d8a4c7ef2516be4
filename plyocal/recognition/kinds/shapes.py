"""The kinds that only the shape of a text tells: letters, codes, turns of fast and slow."""

import re
from typing import Final

from plyocal.recognition.figures.sizes import Dimension, Role
from plyocal.recognition.kinds.effort import METRE_LADDER, METRES, MINUTE_LADDER
from plyocal.recognition.kinds.surroundings import is_of_life
from plyocal.recognition.parsing import Reading
from plyocal.recognition.words.respacing import COUNTED_IN_WORDS, TIMES_UNIT
from plyocal.vocabulary.concepts import FAR_UNITS, GENTLE, Concept
from plyocal.vocabulary.sizes import CONTAINING, RIDING, STROKES, SWIM_AIDS, SWIM_PACES, SWIMMING, SWUM
from plyocal.workouts import WorkoutKind

_RIDE: Final = r"[0-4]:[0-5]\d - [A-Z][\w']*(?: (?:[A-Z+\-\d][\w']*|of|the)){0,5}"
_CODE: Final = re.compile(r"([BSFR])([A-Z]) \d\d:\d\d:\d\d(?!\S)")
_CODES: Final = {"B": WorkoutKind.CROSS, "S": WorkoutKind.CROSS, "F": WorkoutKind.STRENGTH}
_RUN_CODES: Final = {
    "B": WorkoutKind.EASY,
    "R": WorkoutKind.RECOVERY,
    "C": WorkoutKind.RACE,
    "I": WorkoutKind.SPEED,
}
"""Plans written as discipline, method and time ("RB 02:30:00"): basic, regeneration, competition."""

_LETTER: Final = re.compile(r"([emtirl]) (?=\d)")
_LETTERS: Final = {"e": WorkoutKind.EASY, "l": WorkoutKind.LONG}
"""Daniels' paces before a size ("M 16k", "T 20 min"): easy and long, the others are speed."""

_LETTERED: Final = r"(?<![^\W_])\d{1,2} ?x ?\d{1,4}(?:k|m)? ?[rti](?![^\W_])"
_TURN: Final = r"(?:120|180|[15]5|[2-69]0|[34]5|7[05])"
_TURNS: Final = (
    rf"(?<![^\W_])(?<!/){_TURN} ?(?:s|sec|\"|'')? ?/ ?{_TURN} ?(s|sec|\"|'')?(?![^\W_]|/|%)"
    rf"|(?<![^\W_])({_TURN})s?-\2s(?![^\W_])"
)
"""Seconds fast and slow, in turn: "30/30", "45/15 x 20"."""

_PIECE: Final = (
    r"(?:\d{1,3}(?:\.\d)? ?(?:mi|km|k|min|')? ?x ?)?"
    r"\(?\d{1,3}(?:\.\d)? ?(?:mi|km|k(?!m)|min|')? ?([etirl]|(?<![5-9]\d)(?<![5-9]\d )(?<!00)(?<!00 )m)\)?"
)
_FORMULA: Final = rf"(?<![^\W_]){_PIECE}(?: ?[+,/] ?| ){_PIECE}(?![^\W_])"
"""Daniels' formulas: "2E + 3T + 1E", "1 E, 4 M"."""

_LADDER: Final = (
    rf"{METRE_LADDER}|(?<![^\W_])\d{{1,2}} ?x ?\( ?{METRES}m?[ )+/,-]"
    rf"|{MINUTE_LADDER}"
)
"""Metres or minutes up and down, or several in brackets: "400-800-1200-800-400", "4 x (800 + 400)"."""

_AMOUNT: Final = r"\d{1,3} ?(?:s|sec|secs|min|mins|m|k|km|'|\")?"
_ON_OFF: Final = rf"(?<![^\W_]){_AMOUNT} on ?[/,&-]? ?{_AMOUNT} (?:off|float)(?![^\W_])"
_LETTER_PART: Final = r"(?<![^\W_])\d{1,2} ?(?:k|km|mi)? ?[tir](?![^\W_])"
_AMOUNT_AT: Final = r"\d ?(?:k|km|mi|m|mins?|')? ?@ ?"
_AT_LETTER: Final = rf"{_AMOUNT_AT}[tmir](?![^\W_])"
_WITH_LETTER: Final = r"(?<![^\W_])(?:with|w) \d{1,2}(?:-\d{1,2})? ?(?:mi|min|km|k|')? ?[tir](?![^\W_])"
"""A part at Daniels' pace: "9 with 25' T"."""
_AT_PACE: Final = rf"{_AMOUNT_AT}(?:(?:3|5|8|10|15|21)k|mile|hmp|mp|gmp|lt|hm)(?![^\W_])"

_PIECES: Final = 3
"""If a run has so many pieces, one at a race's pace is enough."""

_ADDING: Final = frozenset({"+", "with", "w", "&"})
_STRIDE_METRES: Final = 100
_STRIDE_MINUTES: Final = 0.35
_CLIMB: Final = re.compile(r"(?<![\w.,])(\d{1,3}(?:[.,]\d)?) ?km ?/ ?\d{1,4} ?m(?![^\W_])")
_SHORTEST_RIDE_KM: Final = 35.0


def of_code(title: str) -> WorkoutKind | None:
    """Return the kind that a code tells.

    >>> of_code("RB 02:30:00")
    <WorkoutKind.EASY: 'easy'>
    """
    code = _CODE.match(title)
    return _CODES.get(code[1]) or _RUN_CODES.get(code[2], WorkoutKind.RUN) if code else None


def is_named_ride(title: str) -> bool:
    """Whether a title is a time and a name, as indoor rides are called: "1:15 - Mount Goode"."""
    return re.fullmatch(_RIDE, title) is not None


def of_letters(reading: Reading) -> WorkoutKind | None:
    """Return the kind that a coach's letter tells ("M 16k", "2E 4x200R 2E"), if there is no strange word."""
    text = reading.text
    letter = _LETTER.match(text)
    strange = [place for place in reading.strangers if len(reading.tokens[place].text) > 1]
    sorts = [token.sort for token in reading.tokens]
    if strange or "number" not in sorts:
        return None
    if letter and any(size.first == 1 for size in reading.sizes):
        return _LETTERS.get(letter[1], WorkoutKind.SPEED)
    figures = sorts.count("number") + sorts.count("clock")
    formula = re.search(_FORMULA, text) if figures > 1 else None
    if formula and not {*"mtir"} & {*formula.groups()}:
        return WorkoutKind.EASY
    fast = (
        formula
        or ("x" in text and re.search(_LETTERED, text))
        or ("@" in text and re.search(_AT_LETTER, text))
        or ("w" in text and re.search(_WITH_LETTER, text))
    )
    return WorkoutKind.SPEED if fast else None


def is_ridden(reading: Reading) -> bool:
    """Whether distance and climb are a ride's: "Hills - 40 km / 500 m"."""
    ride = _CLIMB.search(reading.text) if "km" in reading.text else None
    return ride is not None and float(ride[1].replace(",", ".")) >= _SHORTEST_RIDE_KM


_PEDALS: Final = r"(?<![\d.,])(?:[6-9]\d|1[01]\d)(?: ?(?:-|–|to) ?\d{2,3})? ?rpm(?![^\W_])"


_GLIMPSED: Final = 300


def is_pedalled(reading: Reading, description: str) -> bool:
    """Whether one rides below, or turns pedals so often a minute, and no run is named: "8 min at 90 rpm"."""
    if any(tag.concept is Concept.RUN for tag in reading.tags):
        return False
    below = description[:_GLIMPSED].casefold()
    if "run" in below or "run" in reading.text:
        return False
    if not reading.states_distance and re.match(_RIDDEN, below):
        return True
    return "rpm" in below + reading.text and re.search(_PEDALS, f"{reading.text}\n{below}") is not None


_RIDDEN: Final = rf"[^\w\n]{{0,4}}(?:[^\W\d_]{{2,12}} ){{0,2}}(?:{'|'.join(sorted(RIDING))})(?![^\W_])"
"""How a ride's description begins: "Ride steadily", "Easy spin on the bike"."""


def is_swum(reading: Reading, description: str) -> bool:
    """Whether it is done in the water, and no run is named: "Technique: 400s", "6 x 400 m @ CSS pace"."""
    if any(tag.concept is Concept.RUN for tag in reading.tags):
        return False
    text = description[:_GLIMPSED].casefold()
    return "run" not in text and any(map(text.__contains__, SWIMMING)) and re.search(_SWUM, text) is not None


_SWUM: Final = (
    rf"\d ?(?:m|y|yds?) (?:[^\W\d_]+ ){{0,2}}(?:{'|'.join(SWUM)})|\d ?m (?:{'|'.join(STROKES)})"
    rf"|@ ?(?:{'|'.join(SWIM_PACES)})|(?<![^\W_])(?:{'|'.join(SWIM_PACES)}) pace|{'|'.join(SWIM_AIDS)}"
)


def is_in_paces(reading: Reading) -> bool:
    """Whether several pieces are run, each at a race's pace: "3k @ T, 2k @ 10k, 1k @ 5k"."""
    if "@" not in reading.text:
        return False
    paced = len(re.findall(_AT_PACE, reading.text))
    return paced > 1 or (paced == 1 and sum(size.role is not Role.PACE for size in reading.sizes) >= _PIECES)


def has_piece_at_pace(reading: Reading) -> bool:
    """Whether one of several pieces is run at a race's pace: "10 min easy, 20 min @10k pace, 10 min easy"."""
    return (
        len(reading.sizes) >= _PIECES
        and "@" in reading.text
        and re.search(_AT_PACE, reading.text) is not None
    )


def has_a_timed_part(reading: Reading) -> bool:
    """Whether a part of an ungentle run has a pace or a time of its own: "12 km with 10 km in 46:30"."""
    if len(reading.sizes) < 2 or any(tag.concept in GENTLE for tag in reading.tags):  # noqa: PLR2004
        return False
    whole, part = reading.sizes[:2]
    after = reading.tokens[part.last + 1 : part.last + 3]
    timed = [token.sort for token in after[1:]] == ["clock"] and after[0].text in _IN_SO_LONG
    far = whole.unit in FAR_UNITS and part.unit in FAR_UNITS and part.amount < whole.amount
    return far and timed and reading.tokens[part.first - 1].text in _HOLDING


_HOLDING: Final = CONTAINING | {"("}
_IN_SO_LONG: Final = frozenset(["@", "at", "in", "i", "en", "in", "em", "på", "pa", "auf", "a", "op", "po"])


def is_shaped_fast(reading: Reading) -> bool:
    """Whether letters, turns, a piece at a race's pace or a timed part make a run a speed workout."""
    lettered = of_letters(reading) is WorkoutKind.SPEED or is_on_and_off(reading)
    return lettered or has_piece_at_pace(reading) or has_a_timed_part(reading)


def has_letter_part(reading: Reading) -> bool:
    """Whether a part is at a coach's fast pace: "2 WU, 4 T, 2 CD"."""
    return re.search(_LETTER_PART, reading.text) is not None


def is_of_metres(reading: Reading) -> bool:
    """Whether several pieces of some hundred metres are listed: "500 m + 300 m + 100 m"."""
    pieces = [
        size for size in reading.sizes if size.unit is Concept.METRE and size.amount >= _SHORTEST_PIECE_KM
    ]
    return len(pieces) >= _PIECES


_SHORTEST_PIECE_KM: Final = 0.1


def is_on_and_off(reading: Reading) -> bool:
    """Whether it is run fast and slowly for so long each: "30s on 30s off x 20"."""
    return (" off" in reading.text or " float" in reading.text) and re.search(
        _ON_OFF, reading.text
    ) is not None


def is_shaped_by_numbers(text: str) -> bool:
    """Whether numbers without a unit may tell a kind: "30/30", "400-800-400", "5 @ T"."""
    shapes = (_TURNS, _LADDER, _AT_LETTER, _AT_PACE, _FORMULA, _WITH_LETTER)
    counted = any(map(text.__contains__, _COUNTING)) and re.search(COUNTED_IN_WORDS, text) is not None
    return counted or any(re.search(pattern, text) for pattern in shapes)


_COUNTING: Final = (" by ", " of ", " da ", " de ")


def is_in_turns(reading: Reading) -> bool:
    """Whether it is run fast and slowly in turn, up a ladder, or a mile several times."""
    turns = re.search(_TURNS, reading.text)
    if turns and reading.strangers:
        return bool(any(turns.groups()) or reading.times)
    shaped = TIMES_UNIT.search(reading.text) or re.search(_LADDER, reading.text)
    return bool(turns or shaped) or is_on_and_off(reading)


_LEAST: Final = 0.5
_MOST: Final = 12.0
"""Minutes that a repeat may take which is written as a clock time: "5 x 3:00"."""


_MOST_LEGS: Final = 4
_SHORTEST_LEG: Final = 3.0
"""Km, or minutes."""
_MOST_REPEATS: Final = 50


def is_run_often(reading: Reading) -> bool:
    """Whether it is repeated more often than a relay has short legs: "12 x 400, co-ed team relay"."""
    counts = (reading.tokens[place - 1].text for place in reading.times if place)
    repeated = (size.amount for size in reading.sizes if size.role is Role.REPEAT)
    return all(amount < _SHORTEST_LEG for amount in repeated) and any(
        count.isdecimal() and _MOST_LEGS < int(count[:4]) < _MOST_REPEATS for count in counts
    )


def has_measured_repeats(reading: Reading) -> bool:
    """Whether something with a unit, or metres without, is run several times."""
    repeats = [size for size in reading.sizes if size.role is Role.REPEAT]
    metred = any(size.unit is not None or _LEAST <= size.amount <= _MOST for size in repeats) or bool(
        repeats and "off" in reading.text
    )
    return (metred or bool(reading.bare_repeats)) and not is_of_life(reading)


def is_ended_by_strides(reading: Reading) -> bool:
    """Whether a run is stated, and after a plus only repeats as short as strides: "8 + 8x20s"."""
    at = reading.times[0] - 2 if len(reading.times) == 1 else 0
    if at < 1 or reading.tokens[at].text not in _ADDING or reading.tokens[0].sort != "number":
        return False
    metres = [float(reading.tokens[place].text) for place in reading.bare_repeats]
    later = [size for size in reading.sizes if size.first > at]
    return all(each <= _STRIDE_METRES for each in metres) and all(
        size.role is Role.REPEAT
        and size.amount
        <= (_STRIDE_METRES / 1000 if size.dimension is Dimension.DISTANCE else _STRIDE_MINUTES)
        for size in later
    )


def is_runnable(reading: Reading, shortest: float, longest: float) -> bool:
    """Whether a distance that people run in a day is stated in km or miles."""
    return any(
        size.unit in FAR_UNITS
        and size.role in (Role.WHOLE, Role.TOTAL)
        and shortest <= size.amount <= longest
        for size in reading.sizes
    ) and not is_of_life(reading)
