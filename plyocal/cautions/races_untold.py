"""Events that may be the race which a season leads to, by their names: "Manchester 10", "Lily's Half"."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from plyocal.errors import RaceUntoldWarning
from plyocal.messages import Message, Option
from plyocal.recognition.anothers import is_anothers_race
from plyocal.recognition.resembling import could_name_a_race
from plyocal.strangers import title_told
from plyocal.weeks import Race
from plyocal.workouts import Workout, WorkoutKind

_LAST_DAYS: Final = timedelta(days=6)
_SOON: Final = timedelta(days=14)
"""So long before the last run and after it a season's race is looked for (ours)."""


def perhaps_the_race(
    workouts: Sequence[Workout], races: Sequence[Race], start: date
) -> Iterator[RaceUntoldWarning]:
    """A warning where the last event of a season may be its race, and no race comes as late."""
    last_run = max((each.day for each in workouts if each.kind.is_run), default=start)
    raced = max((race.day for race in races), default=date.min)
    first = max(start, last_run - _LAST_DAYS, raced + timedelta(days=1))
    near = (each for each in reversed(workouts) if first <= each.day <= last_run + _SOON)
    event = next((each for each in near if _may_be_a_race(each)), None)
    if event is not None:
        told = f"{title_told(event.title)} on {event.day} was not taken as training; if it is your race, say "
        yield RaceUntoldWarning(Message(told, Option("races", "Athlete", (event.day,))))


def _may_be_a_race(event: Workout) -> bool:
    """Whether it takes one day, and its title tells but a name and a number, or a person and a race."""
    plain = event.kind is WorkoutKind.OTHER and not event.evidence and event.last_day is None
    return plain and (could_name_a_race(event.title) or is_anothers_race(event.title))
