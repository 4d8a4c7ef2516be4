"""The search against every other choice: on small calendars each subset of the slots is weighed."""

from datetime import UTC, datetime, timedelta
from itertools import chain, combinations
from typing import ClassVar

import attrs
import pytest
from brute_force import costs_of, costs_of_schedule, is_lawful
from timelines import a_timeline, easy_days, on, random_timeline

from plyocal.article import ARTICLE
from plyocal.rules import Past
from plyocal.rules.findings import Finding
from plyocal.scheduling import schedule_sessions
from plyocal.sessions import PlyoSession
from plyocal.slots import slots
from plyocal.timeline import Timeline

FEWEST_SLOTS, MOST_SLOTS = 2, 10


def subsets(slots):
    return chain.from_iterable(combinations(slots, size) for size in range(len(slots) + 1))


def starts(chosen):
    """The list of starts, an all-day one as the first moment of its day; what a tie goes by."""
    midnight = datetime.min.time()
    return [(s.day, (s.starts_at or datetime.combine(s.day, midnight, UTC)).astimezone(UTC)) for s in chosen]


def best_of_all(open_slots, timeline, book):
    """The best lawful choice by weighing each; its list of costs, and its starts."""
    choices = (choice for choice in subsets(open_slots) if is_lawful(choice, timeline, book))
    return min(
        ([cost for _, cost in costs_of(choice, timeline, book, open_slots)], starts(choice))
        for choice in choices
    )


def calendars(first, count):
    """Random calendars, from a seed on, that leave something to choose and little enough to try it all."""
    seed = first
    while count:
        timeline = random_timeline(seed)
        schedule = schedule_sessions(slots(timeline), timeline, ARTICLE)
        if FEWEST_SLOTS <= len(schedule.open_slots) <= MOST_SLOTS:
            count -= 1
            yield seed, timeline, schedule
        seed += 1


def agrees_with_brute_force(first, count):
    compared = 0
    for seed, timeline, schedule in calendars(first, count):
        costs, when = best_of_all(schedule.open_slots, timeline, ARTICLE)
        assert [cost for _, cost in costs_of_schedule(schedule, timeline, ARTICLE)] == costs, f"seed {seed}"
        assert starts(schedule.sessions) == when, f"seed {seed}"
        compared += 1
    return compared


@pytest.mark.parametrize("first", range(0, 4000, 1000))
def test_no_other_lawful_choice_ranks_higher(first):
    assert agrees_with_brute_force(first, 50) == 50


@pytest.mark.long
@pytest.mark.parametrize("first", range(100_000, 200_000, 5_000))
def test_no_other_lawful_choice_ranks_higher_on_thousands(first):
    assert agrees_with_brute_force(first, 110) == 110


@attrs.frozen(kw_only=True)
class NotTwiceInTwelveDays:
    """A rule of the user's own, which looks further back than any of ours."""

    id: ClassVar[str] = "not-twice-in-twelve-days"
    looks_back_days: ClassVar[int] = 11
    whose: str = "mine"
    source: str = "my knees"

    def judge(self, session, past, timeline):
        if past.sessions:
            yield Finding(rule=self.id, day=session.day, message="too soon", cure="Wait.")


@attrs.frozen(kw_only=True)
class EveryThirdDay:
    """A preference of the user's own, weaker than all of ours and looking at the newest two of nine days."""

    id: ClassVar[str] = "every-third-day"
    looks_back_days: ClassVar[int] = 9
    looks_back_sessions: ClassVar[int] = 2

    def cost(self, session, past, timeline):
        return sum((session.day - earlier.day).days % 3 for earlier in past.sessions)


OWN_BOOKS = {
    "a must that looks further": ARTICLE.adding(NotTwiceInTwelveDays()),
    "a preference that looks further": ARTICLE.adding(EveryThirdDay()),
    "few preferences": ARTICLE.without("anchor", "even-spacing", "same-weekdays", "full-week"),
    "the weekday before all": attrs.evolve(
        ARTICLE, rules=(*ARTICLE.musts, *reversed(ARTICLE.preferences), EveryThirdDay())
    ),
}


@pytest.mark.parametrize("name", OWN_BOOKS)
def test_search_is_exact_with_rules_of_the_users_own(name):
    book = OWN_BOOKS[name]
    for seed in range(500, 560):
        timeline = random_timeline(seed)
        schedule = schedule_sessions(slots(timeline), timeline, book)
        if len(schedule.open_slots) > MOST_SLOTS - 2:
            continue
        costs, _ = best_of_all(schedule.open_slots, timeline, book)
        assert [cost for _, cost in costs_of_schedule(schedule, timeline, book)] == costs, f"seed {seed}"


def test_a_must_of_the_users_own_is_obeyed():
    book = ARTICLE.adding(NotTwiceInTwelveDays())
    timeline = a_timeline(
        *easy_days("Tue", "Fri", "Tue 2", "Fri 2", "Tue 3"), start=on("Mon"), until=on("Sun 3")
    )
    days = [s.day for s in schedule_sessions(slots(timeline), timeline, book).sessions]
    assert days == [on("Tue"), on("Tue 3")]


class Witness:
    """A preference that notes what it is shown."""

    id = "witness"
    looks_back_days = 3

    def __init__(self):
        self.shown = set()

    def cost(self, session, past, timeline):
        self.shown |= {(session.day - earlier.day).days for earlier in past.sessions}
        return 0


def test_a_rule_is_shown_no_more_than_the_days_it_looks_back():
    witness = Witness()
    runs = easy_days("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Tue 2", "Thu 2", "Sat 2")
    timeline = a_timeline(*runs, start=on("Mon"), until=on("Sun 2"))
    book = ARTICLE.adding(witness)
    schedule = schedule_sessions(slots(timeline), timeline, book)
    costs_of(schedule.sessions, timeline, book)
    assert witness.shown
    assert max(witness.shown) <= 3


def test_ties_go_to_the_earliest_start():
    book = attrs.evolve(
        ARTICLE, rules=tuple(r for r in ARTICLE.rules if r.id in ("recovery-gap", "full-week"))
    )
    timeline = a_timeline(
        *easy_days("Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), start=on("Mon"), until=on("Sun")
    )
    days = [s.day for s in schedule_sessions(slots(timeline), timeline, book).sessions]
    assert days == [on("Tue"), on("Thu"), on("Sat")]


def test_an_empty_calendar_has_an_empty_schedule():
    timeline = Timeline(start=on("Mon"), until=on("Sun"))
    schedule = schedule_sessions((), timeline, ARTICLE)
    assert schedule.sessions == schedule.closed == ()
    assert dict(costs_of_schedule(schedule, timeline, ARTICLE))["keep-the-habit"] == 1


def test_past_of_no_session_has_no_last():
    assert Past().last is None
    assert Past((PlyoSession(day=on("Mon")), PlyoSession(day=on("Wed")))).last.day == on("Wed")
    assert len(Past((PlyoSession(day=on("Mon")),)).since(on("Mon") + timedelta(days=1))) == 0
