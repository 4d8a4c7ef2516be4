"""How hard a run is, by a percentage of the best, or by its effort on a scale of ten."""

import re
from typing import Final

from plyocal.recognition.parsing import Reading
from plyocal.recognition.words.wording import Tag

_HARD_PERCENT: Final = 85
_GENTLE_PERCENT: Final = 80
_MOST_PERCENT: Final = 130
_GENTLE_RPE: Final = 5
_HARD_RPE: Final = 7
_RPE: Final = r"rpe ?:? ?(?:\d{1,2} ?- ?)?(\d{1,2}(?:\.5)?)(?![\d.])"


def _felt(rpe: float) -> float:
    """A percentage that stands for an effort as it is felt, of ten."""
    if rpe <= _GENTLE_RPE:
        return float(_GENTLE_PERCENT)
    return float(_HARD_PERCENT) if rpe >= _HARD_RPE else (_GENTLE_PERCENT + _HARD_PERCENT) / 2


def _percents(reading: Reading) -> list[float]:
    tokens = reading.tokens
    felt = (
        [_felt(float(match[1])) for match in re.finditer(_RPE, reading.text)] if "rpe" in reading.text else []
    )
    if "%" not in reading.text:
        return felt
    return felt + [
        float(tokens[place - 1].text.replace(",", "."))
        for place in range(1, len(tokens))
        if tokens[place].text == "%"
        and tokens[place - 1].sort == "number"
        and len(tokens[place - 1].text) <= 4  # noqa: PLR2004 - 99.5
    ]


def is_hard_percent(reading: Reading) -> bool:
    """Whether it is run at 85 % or more of a race's pace or of the best heart rate."""
    return any(_HARD_PERCENT <= percent <= _MOST_PERCENT for percent in _percents(reading))


def is_gentle_percent(reading: Reading) -> bool:
    """Whether it is run at no more than 80 %."""
    percents = _percents(reading)
    return bool(percents) and max(percents) <= _GENTLE_PERCENT


def is_gentle_share(reading: Reading, tag: Tag) -> bool:
    """Whether no more than a gentle share of it is asked for: "60 min at 70 % of VO2max"."""
    return tag.text.startswith(("vo2", "vma", "pma")) and is_gentle_percent(reading)
