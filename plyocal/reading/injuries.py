"""Injuries that the calendar tells of and the athlete does not: rests that are named after one."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from plyocal.errors import InjuryWarning
from plyocal.messages import Message, Option
from plyocal.vocabulary.absences import INJURED
from plyocal.vocabulary.folding import mentions
from plyocal.workouts import Workout, WorkoutKind

_LONGEST_SAID: Final = 60
_SOON: Final = timedelta(weeks=8)
"""An injury that is further back than that before the first session is left to the runner (ours)."""


def untold_injuries(workouts: Sequence[Workout], planned: Collection[date]) -> Iterator[InjuryWarning]:
    """One warning, of the last rest named after an injury that sessions are `planned` to follow soon."""
    named = [
        rest
        for rest in workouts
        if rest.kind is WorkoutKind.REST
        and any(rest.day < day <= rest.day + _SOON for day in planned)
        and mentions(rest.title, INJURED)
    ]
    if named:
        rest = max(named, key=lambda each: each.day)
        title = "".join(filter(str.isprintable, rest.title[:_LONGEST_SAID]))
        told = f"{title!r} is in the calendar on {rest.day}; if you come back from an injury, say "
        yield InjuryWarning(Message(told, Option("injured", "Athlete", True)))
