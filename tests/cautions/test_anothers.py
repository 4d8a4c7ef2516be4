"""Training that may be somebody else's is told, with what says so."""

from datetime import timedelta
from itertools import chain

import pytest
from made_seasons import FIRST, running_calendar, running_event

import plyocal
from plyocal import Athlete
from plyocal.errors import AnothersWarning

SATURDAY = FIRST + timedelta(days=19)


def told(*titles, each=1, **read):
    """What is said of a running plan with these titles, `each` so many times, a week apart."""
    days = [(SATURDAY + timedelta(weeks=n), title) for title in titles for n in range(each)]
    events = chain(*(running_event(day, 90 + n, title) for n, (day, title) in enumerate(days)))
    ends = "END:VCALENDAR"
    content = running_calendar(8).decode().replace(ends, "\r\n".join([*events, ends]))
    plan = plyocal.schedule(plyocal.read(content.encode(), **read), Athlete())
    return [str(each) for each in plan.warnings if isinstance(each, AnothersWarning)]


@pytest.mark.parametrize(("title", "what"), [("Dave half marathon", "race"), ("Tom: gym", "training")])
def test_a_name_beside_a_workout_is_told_with_the_cure(title, what):
    cure = f"if it is somebody else's, say read(overrides={{'{title}': 'other'}})"
    assert told(title) == [f"{title!r} on 2026-03-21 counts as your {what}; {cure}"]
    assert told(title, overrides={title: "other"}) == []


def test_each_title_is_told_of_once_and_no_more_than_five():
    assert len(told("Tom gym", each=4)) == 1
    assert len(told(*(f"{name} gym" for name in ("Tom", "Mia", "Anna", "Emma", "Dave", "Lucy")))) == 5


def test_other_titles_and_what_is_no_training_are_not_told_of():
    assert told("Parkrun with Dave", "Dave's long run", "Yoga Anna", "Anna's birthday") == []


def test_whom_a_coach_names_in_every_second_workout_is_the_runner():
    content = running_calendar(8).replace(b"SUMMARY:", b"SUMMARY:Anna: ")
    assert not any(isinstance(each, AnothersWarning) for each in plyocal.schedule(content).warnings)
