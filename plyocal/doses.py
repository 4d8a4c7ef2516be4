"""What a dose of an exercise amounts to: foot contacts, load, and time."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from plyocal.exercises import BY_ID
from plyocal.sessions import Dose

ROPE_CONTACTS_A_SECOND: Final = 2
"""Skipping at an easy rhythm: two landings a second (ours)."""


def foot_contacts(dose: Dose) -> int:
    """Landings in all sets of a dose, each counted once.

    >>> foot_contacts(Dose(exercise="skater-jumps", sets=3, repetitions=4))
    24
    >>> foot_contacts(Dose(exercise="jump-rope", sets=2, seconds=30))
    120
    """
    if dose.seconds is not None:
        return dose.sets * dose.seconds * ROPE_CONTACTS_A_SECOND
    return dose.sets * (dose.repetitions or 0) * BY_ID[dose.exercise].contacts_a_repetition


def load(dose: Dose) -> float:
    """Contacts weighted by intensity.

    >>> load(Dose(exercise="single-leg-hops", sets=3, repetitions=4))
    48.0
    """
    return foot_contacts(dose) * BY_ID[dose.exercise].weight


def total_contacts(doses: Sequence[Dose]) -> int:
    """Foot contacts of a session."""
    return sum(foot_contacts(dose) for dose in doses)


def total_load(doses: Sequence[Dose]) -> float:
    """Load of a session."""
    return sum(load(dose) for dose in doses)


def working_time(doses: Sequence[Dose], rest: timedelta) -> timedelta:
    """Jumping and the rests between sets, without warm-up; one rest fewer than there are sets.

    >>> working_time([Dose(exercise="jump-rope", sets=2, seconds=30)], timedelta(seconds=60))
    datetime.timedelta(seconds=120)
    """
    seconds = sum(foot_contacts(dose) * BY_ID[dose.exercise].seconds_a_contact for dose in doses)
    sets = sum(dose.sets for dose in doses)
    return timedelta(seconds=seconds) + rest * max(sets - 1, 0)


def in_minutes(time: timedelta) -> timedelta:
    """A time rounded to whole minutes, a half to the even minute.

    >>> in_minutes(timedelta(minutes=16, seconds=30))
    datetime.timedelta(seconds=960)
    """
    return timedelta(minutes=round(time / timedelta(minutes=1)))
