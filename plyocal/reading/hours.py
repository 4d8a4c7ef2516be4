"""Hours of the day that titles write as lengths are: "Footing 7h" from seven to eight."""

import re
from datetime import date, datetime, timedelta
from typing import Final

import attrs

from plyocal.athlete import LengthUnit
from plyocal.recognition import Recognition, recognised
from plyocal.vocabulary.folding import folded
from plyocal.vocabulary.roles import HOURS
from plyocal.workouts import WorkoutKind

_EARLIEST: Final = timedelta(hours=5)
"""From there on, a number of hours may be one of the day (ours)."""
_NEAR: Final = timedelta(hours=1)
"""How far the entry may begin from that hour, if it is short: one comes earlier, or has moved it (ours)."""
_SHORT: Final = 0.5
_SHORTER: Final = 0.75
"""Shares of the stated hours below which an entry is no place for them (ours)."""
_HOURS: Final = re.compile(
    r"(?<![\d.,:])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?[ \u00a0]?"
    r"(?P<word>[^\W\d_]+)(?P<glued>\d\d)?(?![\d:])"
)


def unless_an_hour(
    found: Recognition,
    text: tuple[str, str, tuple[str, ...], tuple[str, ...]],
    unit: LengthUnit,
    times: tuple[date | datetime, date | datetime | None],
) -> Recognition:
    """What an event is if the hours that its text states are the hour at which it begins, by its `times`.

    `text` is its title, description, categories and hints. A day's race may last as long as it is early.
    """
    start, end = times
    if found.duration is None or found.duration < _EARLIEST or not isinstance(start, datetime):
        return found
    length = end - start if isinstance(end, datetime) else None
    if length is not None and length >= _SHORTER * found.duration:
        return found
    is_short = length is not None and length <= _SHORT * found.duration
    near = _NEAR if is_short else timedelta(0)
    clock = _clock(start)
    title, description, categories, hints = text
    if not any(abs(hours - clock) <= near for each in (title, description) for hours in _hours_in(each)):
        return found
    again = recognised(_as_hours(title), _as_hours(description), categories, unit, hints)
    if again.kind is WorkoutKind.OTHER or (found.kind is WorkoutKind.RACE and again.kind is not found.kind):
        return found if found.kind is WorkoutKind.RACE else attrs.evolve(found, duration=None)
    return again


def _clock(moment: datetime) -> timedelta:
    return timedelta(hours=moment.hour, minutes=moment.minute)


def _hours_in(text: str) -> list[timedelta]:
    """The hours and minutes that a text states, from five hours on."""
    return [hours for match in _HOURS.finditer(text) if (hours := _stated(match)) is not None]


def _stated(match: re.Match[str]) -> timedelta | None:
    if folded(match["word"]) not in HOURS:
        return None
    minutes = int(match["minute"] or match["glued"] or 0)
    hours = timedelta(hours=int(match["hour"]), minutes=minutes)
    return hours if _EARLIEST <= hours < timedelta(days=1) else None


def _as_hours(text: str) -> str:
    """A text with each such number written as an hour of the day: "SL 9h" as "SL 09h00"."""
    return _HOURS.sub(lambda match: match[0] if _stated(match) is None else _written(match), text)


def _written(match: re.Match[str]) -> str:
    return f"{int(match['hour']):02}h{match['minute'] or match['glued'] or '00'}"
