"""Floating training beside busy times that have a time zone: where they clash only a zone tells."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from plyocal.errors import UnknownZoneWarning
from plyocal.messages import Message, Option
from plyocal.timeline import BusyTime
from plyocal.workouts import Clock, Workout

_APART: Final = timedelta(days=1)
"""How far a date may be off in another time zone."""


def floating_beside_zoned(
    workouts: Sequence[Workout], busy: Sequence[BusyTime]
) -> Iterator[UnknownZoneWarning]:
    """One warning where training floats and a busy time near it does not, for a runner of no known zone.

    Where some training has a time zone, `read` has warned.
    """
    training = [each for each in workouts if each.kind.is_training]
    if any(each.clock is Clock.ZONED for each in training):
        return
    days = sorted({each.day for each in training if each.clock is Clock.FLOATING})
    if any(_is_near(each, days) for each in busy if each.clock is Clock.ZONED):
        told = "its workouts have no time zone and busy times have one: sessions may clash with these;"
        yield UnknownZoneWarning(Message(told, " name yours with ", Option("timezone", "Athlete")))


def _is_near(busy: BusyTime, days: Sequence[date]) -> bool:
    first = bisect_left(days, busy.starts_at.date(), key=lambda day: day + _APART)
    return first < bisect_right(days, busy.ends_at.date(), key=lambda day: day - _APART)
