"""Titles that may be runs of so far, if only the unit of their numbers were told: "14", "L 20"."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from plyocal.errors import UnitUntoldWarning
from plyocal.messages import Message, Option
from plyocal.recognition.resembling import is_only_a_number
from plyocal.workouts import Workout, WorkoutKind

_SEVERAL: Final = 3
"""Fewer such titles are no plan's way of writing (ours)."""


def titles_without_unit(workouts: Sequence[Workout], first: date, last: date) -> Iterator[UnitUntoldWarning]:
    """One warning, if several events from `first` to `last` are called by no more than a number."""
    unread = [
        event.title.strip()
        for event in workouts
        if event.kind is WorkoutKind.OTHER and first <= event.day <= last and is_only_a_number(event.title)
    ]
    if len(unread) >= _SEVERAL:
        told = f"{len(unread)} events with titles such as {unread[0]!r} were not taken as training;"
        units = (Option("unit", "Athlete", unit) for unit in ("mi", "km"))
        yield UnitUntoldWarning(Message(f"{told} if they are runs, say ", next(units), " or ", next(units)))
