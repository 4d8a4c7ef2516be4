"""What lawful means, against an oracle written from the rules' own words, which asks no rule object."""

from collections import Counter
from datetime import UTC, timedelta
from itertools import pairwise

import attrs
import pytest
from brute_force import costs_of, costs_of_schedule, is_lawful
from test_search import MOST_SLOTS, calendars, subsets
from timelines import ADVANCED, a_timeline, easy_days, on, session, weeks_of, workout

from plyocal.article import ARTICLE
from plyocal.athlete import Athlete, Level, Reduced
from plyocal.scheduling import MOST_ALIKE, schedule_sessions
from plyocal.sessions import Origin, Place
from plyocal.slots import slots
from plyocal.weeks import Phase
from plyocal.workouts import Clock, WorkoutKind

SPACING = attrs.evolve(
    ARTICLE,
    rules=tuple(r for r in ARTICLE.rules if r.id in ("sessions-per-week", "recovery-gap", "lighter-weeks")),
)
ONE_DAY = timedelta(days=1)


def when(each):
    """The order of sessions: all-day ones stand first on their day."""
    return each.day, each.starts_at is not None, each.starts_at and each.starts_at.timestamp(), each.uid


def too_close(first, second):
    if (second.day - first.day).days < 2:
        return True
    if first.starts_at is None or second.starts_at is None:
        return False
    a, b = first.starts_at, second.starts_at
    if first.clock is second.clock is Clock.FLOATING:
        return b.replace(tzinfo=None) - a.replace(tzinfo=None) < timedelta(hours=44)
    return b.astimezone(UTC) - a.astimezone(UTC) < timedelta(hours=44)


def crowds(every, timeline):
    """Each group of sessions that are together more than their days allow."""
    athlete = timeline.athlete
    monday = lambda day: day - timedelta(days=day.weekday())  # noqa: E731 - a word of this test
    mondays = sorted({monday(each.day) for each in every})
    beginner = athlete.level is Level.BEGINNER or athlete.injured
    for each in every:
        number = 1 if athlete.injured else athlete.sessions_a_week
        if beginner and mondays.index(monday(each.day)) < 2:
            number = 1
        upto = [other for other in every if when(other) <= when(each)]
        for first in (each.day - 6 * ONE_DAY, monday(each.day)):
            group = [other for other in upto if other.day >= first]
            if len(group) > number:
                yield group
        phases = [w.phase for w in timeline.weeks if w.first_day <= each.day <= w.first_day + 6 * ONE_DAY]
        if phases and phases[0] in (Phase.HIGH, Phase.TAPER, Phase.RACE):
            group = [other for other in upto if other.day >= monday(each.day)]
            if len(group) > (0 if athlete.reduced is Reduced.SKIP else 1):
                yield group
    yield from ([a, b] for a, b in pairwise(every) if too_close(a, b))


def is_lawful_by_the_words(chosen, timeline):
    reach = timeline.until + 28 * ONE_DAY
    fixed = [each for each in timeline.sessions if not each.cancelled and each.day <= reach]
    every = sorted((*fixed, *chosen), key=lambda each: tuple(x if x is not None else 0 for x in when(each)))
    return not any(any(each in chosen for each in group) for group in crowds(every, timeline))


def agrees_with_the_words(first, count):
    weighed = 0
    for seed, timeline, schedule in calendars(first, count):
        assert is_lawful_by_the_words(schedule.sessions, timeline), f"seed {seed}"
        for choice in subsets(schedule.open_slots):
            says = is_lawful(choice, timeline, SPACING)
            assert says == is_lawful_by_the_words(choice, timeline), f"seed {seed}: {choice}"
            weighed += 1
    return weighed


@pytest.mark.parametrize("first", [0, 1000, 2000])
def test_lawful_is_what_the_rules_say_in_words(first):
    assert agrees_with_the_words(first, 20) > 20 * 4


@pytest.mark.long
@pytest.mark.parametrize("first", range(300_000, 310_000, 1000))
def test_lawful_is_what_the_rules_say_in_words_on_a_thousand(first):
    assert agrees_with_the_words(first, 100) > 100 * 4


def test_small_calendars_are_as_small_as_promised():
    assert all(len(schedule.open_slots) <= MOST_SLOTS for _, _, schedule in calendars(0, 10))


def days(schedule):
    return [each.day for each in schedule.sessions]


def test_a_fixed_session_counts_and_is_not_chosen():
    by_hand = session("Wed", origin=Origin.BY_HAND)
    timeline = a_timeline(
        *easy_days("Tue", "Thu", "Fri", "Sun"), sessions=(by_hand,), start=on("Mon"), until=on("Sun")
    )
    assert days(schedule_sessions(slots(timeline), timeline, ARTICLE)) == [on("Sun")]


def test_a_fixed_session_after_the_window_keeps_its_distance():
    by_hand = session("Mon 2", origin=Origin.BY_HAND)
    timeline = a_timeline(*easy_days("Sat"), sessions=(by_hand,), start=on("Mon"), until=on("Sat"))
    late = attrs.evolve(timeline, sessions=(session("Sun", origin=Origin.BY_HAND),))
    assert days(schedule_sessions(slots(timeline), timeline, ARTICLE)) == [on("Sat")]
    assert days(schedule_sessions(slots(late), late, ARTICLE)) == []


def test_fixed_sessions_that_break_a_rule_by_themselves_close_nothing_else():
    crowd = tuple(session(day, origin=Origin.BY_HAND) for day in ("Mon", "Tue", "Wed"))
    timeline = a_timeline(*easy_days("Thu 2", "Sun 2"), sessions=crowd, start=on("Mon"), until=on("Sun 2"))
    assert days(schedule_sessions(slots(timeline), timeline, ARTICLE)) == [on("Thu 2"), on("Sun 2")]


def test_history_counts_towards_a_beginners_first_two_weeks():
    runs = easy_days("Tue 3", "Fri 3")
    new = a_timeline(*runs, athlete=Athlete(), start=on("Mon 3"), until=on("Sun 3"))
    history = tuple(session(day, origin=Origin.HISTORY) for day in ("Tue", "Tue 2"))
    used = attrs.evolve(new, sessions=history)
    assert len(schedule_sessions(slots(new), new, ARTICLE).sessions) == 1
    assert len(schedule_sessions(slots(used), used, ARTICLE).sessions) == 2


def test_sessions_of_the_plan_before_stay_where_they_are():
    runs = easy_days("Tue", "Thu", "Sat")
    timeline = a_timeline(*runs, start=on("Mon"), until=on("Sun"), previous=(session("Tue"), session("Sat")))
    schedule = schedule_sessions(slots(timeline), timeline, ARTICLE)
    assert days(schedule) == [on("Tue"), on("Sat")]
    assert dict(costs_of_schedule(schedule, timeline, ARTICLE))["stay-put"] == 0


def test_stay_put_counts_what_could_have_stayed_and_did_not():
    runs = easy_days("Tue", "Wed")
    timeline = a_timeline(*runs, start=on("Mon"), until=on("Sun"), previous=(session("Tue"), session("Wed")))
    schedule = schedule_sessions(slots(timeline), timeline, ARTICLE)
    assert days(schedule) == [on("Tue")]
    assert dict(costs_of_schedule(schedule, timeline, ARTICLE))["stay-put"] == 1


def test_closed_slots_carry_what_closes_them():
    timeline = a_timeline(
        *easy_days("Sat"), workout("Sun", WorkoutKind.LONG, distance_km=20), start=on("Mon"), until=on("Sun")
    )
    schedule = schedule_sessions(slots(timeline), timeline, ARTICLE)
    assert schedule.sessions == schedule.open_slots == ()
    [(slot, findings)] = schedule.closed
    assert (slot.day, [finding.rule for finding in findings]) == (on("Sat"), ["long-run-clear"])


def test_beside_a_gyms_timetable_some_places_of_each_sort_are_looked_at():
    classes = [workout("Tue", WorkoutKind.STRENGTH, f"{hour:02}:30", 15) for hour in range(7, 20)]
    run = workout("Tue", WorkoutKind.EASY, "20:00")
    last = session("Tue", "18:45", 25)
    timeline = a_timeline(*classes, run, start=on("Mon"), until=on("Sun"), athlete=ADVANCED)
    schedule = schedule_sessions(slots(timeline), timeline, ARTICLE)
    assert Counter(slot.anchor.place for slot in schedule.open_slots) == {
        Place.BEFORE_STRENGTH: MOST_ALIKE,
        Place.AFTER_STRENGTH: MOST_ALIKE,
        Place.AFTER_EASY: 1,
    }
    assert not schedule.closed
    again = attrs.evolve(timeline, previous=(last,))
    [stays] = schedule_sessions(slots(again), again, ARTICLE).sessions
    assert stays.starts_at == last.starts_at


def test_a_choice_that_breaks_a_must_is_not_lawful():
    timeline = a_timeline(*easy_days("Tue", "Wed", "Fri"), start=on("Mon"), until=on("Sun"))
    tuesday, wednesday, friday = slots(timeline)
    assert is_lawful((tuesday, friday), timeline, ARTICLE)
    assert not is_lawful((tuesday, wednesday), timeline, ARTICLE)


def test_costs_stand_in_the_order_of_the_book():
    timeline = a_timeline(*easy_days("Tue"), start=on("Mon"), until=on("Sun"))
    costs = costs_of((), timeline, ARTICLE)
    assert [rule for rule, _ in costs] == [rule.id for rule in ARTICLE.preferences]
    assert dict(costs)["keep-the-habit"], dict(costs)["full-week"] == (1, 2)


def test_weeks_with_sessions_are_charged_once():
    timeline = a_timeline(
        *easy_days("Tue", "Fri", "Tue 2"),
        athlete=ADVANCED,
        weeks=weeks_of(Phase.BUILD, Phase.TAPER, Phase.BUILD),
        start=on("Mon"),
        until=on("Sun 3"),
    )
    schedule = schedule_sessions(slots(timeline), timeline, ARTICLE)
    assert days(schedule) == [on("Tue"), on("Fri"), on("Tue 2")]
    costs = dict(costs_of_schedule(schedule, timeline, ARTICLE))
    assert (costs["keep-the-habit"], costs["full-week"]) == (1, 2)
