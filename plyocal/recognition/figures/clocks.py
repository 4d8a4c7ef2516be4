"""What a clock time among the words stands for: a duration, a pace, an hour of the day."""

from collections.abc import Sequence
from typing import Final

from plyocal.recognition.figures.units import NO_UNIT, number
from plyocal.recognition.words.wording import Token
from plyocal.vocabulary.concepts import Concept
from plyocal.vocabulary.meanings import SIZE_WORDS
from plyocal.vocabulary.roles import FROM_HOURS, TO_A_PACE
from plyocal.vocabulary.sizes import AFTER_TOTAL, AT

_GROWING: Final = frozenset(">→")
"""Signs between the paces of a progression."""
_AFTER_PACE: Final = _GROWING | {"/", "per", "pace", "er"}
_CLOCK_HOURS: Final = 5
_SLOWEST_MILE: Final = 15
MINUTES_IN_HOUR: Final = 60
_LATEST_HOUR: Final = 24
_EARLIEST_HOUR: Final = 5
_EARLIEST_EXACT_HOUR: Final = 7
_EARLIEST_BARE_HOUR: Final = 13
"""From there on, an hour without minutes is one of the day: "18h"; "12h" is half a day's race."""
RANGE_SIGNS: Final = frozenset("-~")


def clock_minutes(text: str, *, bare: bool) -> float | None:
    """Return minutes of a clock-like duration: h:mm:ss, mm:ss from ten minutes up, h:mm below five hours."""
    parts = [int(part) for part in text.split(":")]
    if len(parts) == 3:  # noqa: PLR2004 - h:mm:ss
        return parts[0] * 60 + parts[1] + parts[2] / 60
    if parts[0] < _CLOCK_HOURS:
        return parts[0] * 60.0 + parts[1]
    if bare and parts[0] < _LATEST_HOUR:
        return None
    return parts[0] + parts[1] / 60


def is_of_repeats(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clock time in brackets is what each repeat takes: "6 x 800 (3:15)"."""
    if at > 2 and tokens[at - 1].text in RANGE_SIGNS and tokens[at - 2].sort == "clock":  # noqa: PLR2004
        at -= 2
    total = at + 1 < len(tokens) and tokens[at + 1].text in AFTER_TOTAL
    bracketed = at > 0 and tokens[at - 1].text == "(" and tokens[at].text.find(":") == 1 and not total
    return bracketed and any(token.sort == "times" for token in tokens[max(0, at - 4) : at - 1])


def are_paces(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clock time begins a range that no workout lasts, but a mile does: "(9:30-10:15)"."""
    upper = tokens[at + 2] if at + 2 < len(tokens) and tokens[at + 1].text in RANGE_SIGNS else None
    return upper is not None and upper.sort == "clock" and int(upper.text.partition(":")[0]) < _SLOWEST_MILE


def is_at(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clock time follows "at", and is no end of a range: "de 1:00 a 1:15"."""
    ranged = at > 1 and tokens[at - 2].sort == "clock"
    return at > 0 and not ranged and (tokens[at - 1].text in AT or tokens[at - 1].text == "on")


def is_clocked_pace(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clock time, or the range it begins, is minutes per km or mile."""
    follows = at + 1
    if (
        follows + 1 < len(tokens)
        and tokens[follows].text in RANGE_SIGNS
        and tokens[follows + 1].sort == "clock"
    ):
        follows += 2
    if follows < len(tokens) and Concept.MINUTE in SIZE_WORDS.get(tokens[follows].text, NO_UNIT):
        follows += 1
    if _is_quickened(tokens, at) or (at > 1 and _is_quickened(tokens, at - 2)):
        return True
    grown = at > 1 and tokens[at - 1].text in _GROWING and tokens[at - 2].sort == "clock"
    after = tokens[follows].text if follows < len(tokens) else ""
    return grown or after in _AFTER_PACE


def _is_quickened(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clock time begins a range from a slower to a faster pace: "von 4:30 auf 4:00"."""
    if at + 2 >= len(tokens) or tokens[at].sort != "clock" or tokens[at + 2].sort != "clock":
        return False
    slower, faster = tokens[at].text, tokens[at + 2].text
    short = len(slower) == len(faster) == len("4:30") and slower > faster
    return short and tokens[at + 1].text in TO_A_PACE


def is_hour_of_day(tokens: Sequence[Token], first: int, last: int, hour: int) -> bool:
    """Whether hours and minutes are a time of day: "18h30", "um 18 h", "07h00"."""
    hours = number(tokens[first].text)
    if tokens[hour].text not in ("h", "u") or not _EARLIEST_HOUR <= hours < _LATEST_HOUR or hours % 1:
        return False
    said = bool(first) and tokens[first - 1].text in FROM_HOURS
    exact = last > hour and hours >= _EARLIEST_EXACT_HOUR
    return said or exact or hours >= _EARLIEST_BARE_HOUR or tokens[first].text[0] == "0"
