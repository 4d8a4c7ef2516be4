"""What a run's length tells: that it is long, an ultra (together with its name), or shorter than is said."""

from collections.abc import Sequence
from math import inf
from typing import Final

from plyocal.recognition.figures.sizes import Dimension, Role
from plyocal.recognition.parsing import Reading
from plyocal.recognition.words.wording import Tag
from plyocal.workouts import WorkoutKind

_LONG_KM: Final = 22.0
_LONG_MINUTES: Final = 120.0
"""An easy run of that length is a long run, whatever it is called (ours)."""
MARATHON_KM: Final = 42.2
LONGEST_RUN_KM: Final = 60.0
"""The longest that a run without other words for it is taken for (ours)."""
_LONGEST_SHORT: Final = 300.0
_LONGEST_LONG: Final = 480.0
"""Minutes from which a stated length is rather an hour of the day: "Footing 7h", "SL 9h" (ours)."""
_FOR_HOURS: Final = ("trail", "ultra", "montagn", "montan", "rando", "berg", "fjell", "wec", "hike", "walk")
"""In the mountains a run may take as long as that."""
SHORT_KINDS: Final = frozenset({WorkoutKind.EASY, WorkoutKind.RECOVERY, WorkoutKind.SPEED, WorkoutKind.RUN})
"""Kinds of runs that nobody takes for hours."""
_LATE: Final = 180.0
"""Minutes from which a clock time beside one of these is an hour of the day: "Practice 3:45"."""


def is_ultra(reading: Reading, runs: Sequence[Tag]) -> bool:
    """Whether an ultra is named so by its distance: "100-Mile Endurance Run"."""
    named = any("endurance" in tag.text for tag in runs)
    return named and any(
        size.dimension is Dimension.DISTANCE and size.amount > MARATHON_KM
        for size in reading.sizes
        if size.role is Role.WHOLE
    )


def is_far(reading: Reading) -> bool:
    """Whether an easy run would be a long one, by its size alone."""
    return any(
        size.amount >= _LONG_KM
        if size.dimension is Dimension.DISTANCE
        else _LONG_MINUTES <= size.amount < _LONGEST_SHORT
        for size in reading.sizes
        if size.role is Role.WHOLE
    )


def is_too_long(minutes: float, kind: WorkoutKind | None) -> bool:
    """Whether so many minutes are rather an hour of the day, as no run of that kind takes as long."""
    return minutes >= (_LATE if kind in SHORT_KINDS else _LONGEST_LONG if kind is WorkoutKind.LONG else inf)


def is_an_hour(text: str, minutes: float, kind: WorkoutKind) -> bool:
    """Whether nobody runs for so many minutes, which a title must mean as an hour of the day.

    >>> is_an_hour("footing 7h", 420, WorkoutKind.EASY), is_an_hour("sl 7h", 420, WorkoutKind.LONG)
    (True, False)
    """
    if kind in (WorkoutKind.LONG, WorkoutKind.RUN):
        return minutes >= _LONGEST_LONG and not any(map(text.__contains__, _FOR_HOURS))
    return kind in SHORT_KINDS and minutes >= _LONGEST_SHORT


_SURELY_LONG_KM: Final = 28.0
_SURELY_LONG_MINUTES: Final = 150.0
"""In nearly all calendars we saw, a run of this length is called long (ours)."""


def is_surely_long(reading: Reading, km: float | None, minutes: float | None) -> bool:
    """Whether a run is so far or takes so long that it is somebody's long one: "Big Sunday: 20 miles"."""
    clocked = all(size.unit is None for size in reading.sizes) and bool(reading.sizes)
    return (km or 0.0) >= _SURELY_LONG_KM or (not clocked and (minutes or 0.0) >= _SURELY_LONG_MINUTES)


_SHORTEST_RIDE_KM: Final = 15.0
_FASTEST_RUN: Final = 0.4
"""Km a minute beyond which nobody runs so far."""


def is_too_fast(km: float | None, minutes: float | None) -> bool:
    """Whether nobody runs so far in so many minutes.

    >>> is_too_fast(57, 120), is_too_fast(21.1, 90)
    (True, False)
    """
    return km is not None and minutes is not None and km > max(_SHORTEST_RIDE_KM, minutes * _FASTEST_RUN)
