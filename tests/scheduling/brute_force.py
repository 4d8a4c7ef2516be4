"""What lawful and best mean, said without a search: whole choices are weighed by the same rule objects."""

from collections import Counter

from plyocal.rules import (
    COUNTED_WEEKS,
    Past,
    Preference,
    cost_of,
    costing_weeks,
    wanted_in_week,
    with_pasts,
)
from plyocal.rules.preferences import STAY_PUT
from plyocal.scheduling.space import breaks_a_fixed_one, fixed_ahead, fixed_before, weeks_to_plan
from plyocal.timeline import in_order, start_of


def is_lawful(chosen, timeline, book):
    """Whether no must is broken by, or because of, the chosen sessions.

    The search does not ask it: it says what lawful means.
    """
    free = frozenset(chosen)
    every = in_order((*fixed_before(timeline), *fixed_ahead(timeline, book), *chosen))
    for session, past in with_pasts(every, timeline, book.looks_back_days):
        if session in free:
            if any(book.judge(session, past, timeline)):
                return False
        elif session.day >= timeline.start and breaks_a_fixed_one(session, past, free, timeline, book):
            return False
    return True


def costs_of(chosen, timeline, book, open_slots=()):
    """The total cost of a choice by preference, the strongest first.

    With the open slots given, `stay-put` counts the sessions of the plan before that could have stayed and
    did not.
    """
    every = in_order((*fixed_before(timeline), *fixed_ahead(timeline, book), *chosen))
    ahead = [
        (session, past)
        for session, past in with_pasts(every, timeline, book.looks_back_days)
        if session.day >= timeline.start
    ]
    totals = []
    for rule in book.preferences:
        if isinstance(rule, Preference):
            total = sum(cost_of(rule, session, past, timeline) for session, past in ahead)
        else:
            total = sum(costing_weeks(rule)(*week) for week in _counts(every, timeline))
        if rule.id == STAY_PUT:
            total += len({start_of(slot) for slot in open_slots if timeline.was_planned(slot)})
        totals.append((rule.id, total))
    return tuple(totals)


def _counts(every, timeline):
    """The sessions of each week of the window, and how many it should have."""
    held = Counter(timeline.first_day_of_week(session.day) for session in every)
    planned = weeks_to_plan(timeline)
    earlier = sum(week < planned[0] for week in held)
    for first_day in planned:
        past = Past((), min(earlier, COUNTED_WEEKS))
        yield held[first_day], wanted_in_week(first_day, past, timeline)
        earlier += held[first_day] > 0


def costs_of_schedule(schedule, timeline, book):
    """The total cost of the best choice by preference, the strongest first."""
    return costs_of(schedule.sessions, timeline, book, schedule.open_slots)
