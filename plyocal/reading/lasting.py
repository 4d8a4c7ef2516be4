"""How long a workout takes if its event does not say, and which events are too long to be workouts."""

import math
from datetime import timedelta
from typing import Final

from plyocal.recognition import Recognition
from plyocal.recognition.overruling import is_said
from plyocal.workouts import EASY_MINUTES_PER_KM, WorkoutKind

USUAL_LENGTH: Final = timedelta(minutes=60)
"""A timed run or strength workout that states no length at all (ours)."""

FEWEST_BANNER_DAYS: Final = 5
"""What stands over so many days is a week of the plan, a phase or a camp, and no workout (ours)."""

_MOST_DAYS_OF_A_WEEK: Final = 8


def presumed_length(found: Recognition) -> timedelta:
    """How long a workout takes whose event does not say; a file has no room for parts of a second."""
    if found.duration is not None:
        return timedelta(minutes=math.ceil(found.duration / timedelta(minutes=1)))
    if found.kind.is_run and found.distance_km is not None:
        return timedelta(minutes=math.ceil(EASY_MINUTES_PER_KM * found.distance_km))
    return USUAL_LENGTH if found.kind.is_run or found.kind is WorkoutKind.STRENGTH else timedelta(0)


def unless_a_banner(found: Recognition, days: int) -> Recognition:
    """What an event of so many days is: no workout if they are many, but a week's volume if it states one.

    A race may take them, and what the runner says of a title stands.
    """
    if days < FEWEST_BANNER_DAYS or not found.kind.is_training or found.kind is WorkoutKind.RACE:
        return found
    if is_said(found.evidence):
        return found
    weekly = found.distance_km if found.kind.is_run and days <= _MOST_DAYS_OF_A_WEEK else None
    return Recognition(
        WorkoutKind.OTHER,
        week_distance_km=found.week_distance_km or weekly,
        evidence=(f"calendar: an event of {days} days",),
    )
