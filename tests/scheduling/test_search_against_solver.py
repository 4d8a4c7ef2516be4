"""The search against OR-Tools: on long calendars the same optimum in every preference."""

from datetime import timedelta

import attrs
import pytest
from brute_force import costs_of_schedule, is_lawful
from solver_model import SeasonModel
from timelines import random_timeline

from plyocal.article import ARTICLE
from plyocal.rules import Past
from plyocal.scheduling import schedule_sessions
from plyocal.sessions import Origin, PlyoSession
from plyocal.slots import slots
from plyocal.timeline import start_of


def long_timeline(seed, weeks, *, all_day):
    """A long random calendar; its fixed sessions break nothing by themselves, as the model asks."""
    timeline = random_timeline(seed, weeks=weeks, all_day=all_day)
    fixed = [
        PlyoSession(day=timeline.start + timedelta(days=days), origin=origin, uid=f"fixed {days}")
        for days, origin in (
            (-9, Origin.HISTORY),
            (-2, Origin.HISTORY),
            (45, Origin.BY_HAND),
            (73, Origin.BY_HAND),
        )
    ]
    kept = tuple(fixed[: seed % 5])
    return attrs.evolve(timeline, sessions=kept, races=timeline.races[: seed % 3])


def agrees_with_the_solver(seed, weeks, *, all_day):
    timeline = long_timeline(seed, weeks, all_day=all_day)
    schedule = schedule_sessions(slots(timeline), timeline, ARTICLE)
    gate = ARTICLE["level-gate"]
    allowed = [slot for slot in schedule.open_slots if not any(gate.judge(slot, Past(), timeline))]
    found = SeasonModel(allowed, timeline).solved()
    could_stay = {start_of(slot) for slot in schedule.open_slots if timeline.was_planned(slot)}
    found["stay-put"] += len(could_stay)
    assert dict(costs_of_schedule(schedule, timeline, ARTICLE)) == found
    assert is_lawful(schedule.sessions, timeline, ARTICLE)
    assert len(schedule.sessions) >= weeks // 5


@pytest.mark.parametrize("all_day", [True, False])
@pytest.mark.parametrize("seed", [3, 4])
def test_twenty_weeks_have_the_solvers_optimum(seed, all_day):
    agrees_with_the_solver(seed, 20, all_day=all_day)


@pytest.mark.long
@pytest.mark.parametrize("all_day", [True, False])
@pytest.mark.parametrize("seed", range(100, 125))
def test_many_twenty_weeks_have_the_solvers_optimum(seed, all_day):
    agrees_with_the_solver(seed, 20, all_day=all_day)


@pytest.mark.long
@pytest.mark.parametrize("all_day", [True, False])
@pytest.mark.parametrize("seed", range(200, 210))
def test_a_year_has_the_solvers_optimum(seed, all_day):
    agrees_with_the_solver(seed, 52, all_day=all_day)
