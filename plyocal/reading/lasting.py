"""How long a workout takes if its event does not say, and which events are too long to be workouts."""

import math
from datetime import date, datetime, time, timedelta
from typing import Final

from plyocal.recognition import Recognition
from plyocal.recognition.complaints import names_only_an_operation
from plyocal.recognition.not_run.resting import is_week_of_rest
from plyocal.recognition.overruling import is_said
from plyocal.workouts import EASY_MINUTES_PER_KM, Evidence, Trait, Witness, WorkoutKind

USUAL_LENGTH: Final = timedelta(minutes=60)
"""A timed run or strength workout that states no length at all (ours)."""

FEWEST_BANNER_DAYS: Final = 5
"""What stands over so many days is a week of the plan, a phase or a camp, and no workout (ours)."""

_MOST_DAYS_OF_A_WEEK: Final = 8
_BY_LENGTH: Final = Evidence(Witness.CALENDAR, "an appointment by its length")


def presumed_length(found: Recognition) -> timedelta:
    """How long a workout takes whose event does not say; a file has no room for parts of a second."""
    if found.duration is not None:
        return timedelta(minutes=math.ceil(found.duration / timedelta(minutes=1)))
    if found.kind.is_run and found.distance_km is not None:
        return timedelta(minutes=math.ceil(EASY_MINUTES_PER_KM * found.distance_km))
    return USUAL_LENGTH if found.kind.is_run or found.kind is WorkoutKind.STRENGTH else timedelta(0)


_SHORTEST_REST: Final = timedelta(hours=3)
"""What takes less at a stated hour and is named by an operation is an appointment (ours)."""


def unless_a_banner(found: Recognition, title: str, days: int) -> Recognition:
    """What an event of so many days is: no workout if they are many, but a week's volume if it states one.

    A race or a rest may take them, but a week of rest is one of the plan, in which the runs stay; and what
    the runner says of a title stands.
    """
    if days < FEWEST_BANNER_DAYS or found.kind is WorkoutKind.RACE or is_said(found.evidence):
        return found
    if found.kind is WorkoutKind.REST:
        is_of_the_plan = days <= _MOST_DAYS_OF_A_WEEK and Trait.UNWELL not in found.traits
        if not (is_of_the_plan and is_week_of_rest(title)):
            return found
    elif not found.kind.is_training:
        return found
    weekly = found.distance_km if found.kind.is_run and days <= _MOST_DAYS_OF_A_WEEK else None
    return Recognition(
        WorkoutKind.OTHER,
        week_distance_km=found.week_distance_km or weekly,
        evidence=(Evidence(Witness.CALENDAR, f"an event of {days} days"),),
    )


def unless_an_appointment(
    found: Recognition, title: str, start: date | datetime, end: date | datetime | None
) -> Recognition:
    """What an event between these is: an hour that an operation names is no rest: "Surgery".

    What begins with its day holds all of it.
    """
    if Trait.UNWELL not in found.traits or not isinstance(start, datetime) or start.time() == time():
        return found
    length = end - start if isinstance(end, datetime) else timedelta(0)
    if length >= _SHORTEST_REST or is_said(found.evidence) or not names_only_an_operation(title):
        return found
    return Recognition(WorkoutKind.OTHER, evidence=(_BY_LENGTH,))
