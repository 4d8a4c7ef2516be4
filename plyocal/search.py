"""The exact search: of all lawful choices of slots, the one that ranks highest.

Dynamic programming over slots in date order. The state is what the widest look-back of the rule book can see,
so no lawful choice is overlooked. Preferences are lexicographic: one whole number holds all their costs, each
in digits of its own. Ties go to the earliest list of starts.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

import attrs

from plyocal.rules import (
    COUNTED_WEEKS,
    NEIGHBOUR_DAYS,
    Must,
    Past,
    Preference,
    RuleBook,
    WeeklyPreference,
    past_of,
    wanted_in_week,
)
from plyocal.sessions import PlyoSession
from plyocal.timeline import Timeline, in_order

COST_BITS: Final = 40
"""Digits for one preference: wide enough for a century of hours."""
ONE_DAY: Final = timedelta(days=1)
ONE_WEEK: Final = timedelta(days=7)


def weeks_to_plan(timeline: Timeline) -> tuple[date, ...]:
    """The first day of every training week that the window touches."""
    first = timeline.first_day_of_week(timeline.start)
    count = (timeline.until - first).days // 7 + 1
    return tuple(first + n * ONE_WEEK for n in range(count))


def fixed_ahead(timeline: Timeline, book: RuleBook) -> tuple[PlyoSession, ...]:
    """The fixed sessions of the window, and as far beyond it as its last session can be seen."""
    horizon = timeline.until + book.looks_back_days * ONE_DAY
    return tuple(s for s in timeline.sessions if timeline.start <= s.day <= horizon and not s.cancelled)


def fixed_before(timeline: Timeline) -> tuple[PlyoSession, ...]:
    """The sessions before the window: history, and what the runner entered."""
    return tuple(s for s in timeline.sessions if s.day < timeline.start and not s.cancelled)


def breaks_a_fixed_one(
    session: PlyoSession, past: Past, free: frozenset[PlyoSession], timeline: Timeline, book: RuleBook
) -> bool:
    """Whether sessions of ours before it make a fixed session break a must that it would not break alone."""
    if free.isdisjoint(past.sessions):
        return False
    alone = attrs.evolve(past, sessions=tuple(s for s in past.sessions if s not in free))
    return any(
        len(tuple(rule.judge(session, past, timeline))) > len(tuple(rule.judge(session, alone, timeline)))
        for rule in book.musts
        if rule.looks_back_days
    )


def best_choice(slots: Sequence[PlyoSession], timeline: Timeline, book: RuleBook) -> tuple[PlyoSession, ...]:
    """Choose from `slots`, none of which breaks a rule by its own day, the best lawful set."""
    return _Search.over(slots, timeline, book).best()


_State = tuple[tuple[int, ...], int]
"""The remembered sessions by number, oldest first, and how many earlier weeks had one."""


@attrs.frozen
class _Step:
    """One event of the search: a slot, a fixed session, or (no number) the end of a week."""

    day: date
    number: int | None = None
    is_free: bool = False
    is_charged: bool = True


@attrs.frozen
class _Move:
    """Where a step leads from one state: without the session, and with it; None where that is unlawful."""

    skipped: _State | None
    skip_cost: int
    taken: _State | None
    take_cost: int


_Layer = Mapping[_State, _Move]


@attrs.frozen
class _Search:
    timeline: Timeline
    sessions: tuple[PlyoSession, ...]
    free: frozenset[PlyoSession]
    steps: tuple[_Step, ...]
    first: _State
    book: RuleBook
    reach: timedelta
    musts: tuple[Must, ...]
    looking_back: tuple[tuple[int, Preference], ...]
    weekly: tuple[tuple[int, WeeklyPreference], ...]
    own_costs: tuple[int, ...]

    @classmethod
    def over(cls, slots: Sequence[PlyoSession], timeline: Timeline, book: RuleBook) -> "_Search":
        before, ahead = fixed_before(timeline), in_order((*slots, *fixed_ahead(timeline, book)))
        remembered = past_of(timeline.start, before, len(before), book.looks_back_days, 0).sessions
        sessions = (*remembered, *ahead)
        this_week = timeline.first_day_of_week(timeline.start)
        earlier = len({timeline.first_day_of_week(s.day) for s in before if s.day < this_week})
        weights = [
            (1 << COST_BITS * (len(book.preferences) - n), rule)
            for n, rule in enumerate(book.preferences, start=1)
        ]
        own = [(w, r) for w, r in weights if isinstance(r, Preference) and r.looks_back_days == 0]
        return cls(
            timeline=timeline,
            sessions=sessions,
            free=frozenset(slots),
            steps=_steps(ahead, len(remembered), frozenset(slots), timeline),
            first=(tuple(range(len(remembered))), min(earlier, COUNTED_WEEKS)),
            book=book,
            reach=book.looks_back_days * ONE_DAY,
            musts=tuple(rule for rule in book.musts if rule.looks_back_days),
            looking_back=tuple((w, r) for w, r in weights if isinstance(r, Preference) and r.looks_back_days),
            weekly=tuple((w, r) for w, r in weights if isinstance(r, WeeklyPreference)),
            own_costs=tuple(sum(w * r.cost(s, Past(), timeline) for w, r in own) for s in sessions),
        )

    def best(self) -> tuple[PlyoSession, ...]:
        layers: list[_Layer] = []
        states: Iterable[_State] = (self.first,)
        for step in self.steps:
            layer = {state: self._move(step, state) for state in states}
            layers.append(layer)
            reached = (s for move in layer.values() for s in (move.skipped, move.taken) if s is not None)
            states = dict.fromkeys(reached)
        return self._walk(layers, _ranked(layers, states))

    def _walk(self, layers: Sequence[_Layer], takes: Sequence[frozenset[_State]]) -> tuple[PlyoSession, ...]:
        chosen, state = [], self.first
        for step, layer, taking in zip(self.steps, layers, takes, strict=True):
            move = layer[state]
            following = move.taken if state in taking else move.skipped
            if state in taking and step.is_free and step.number is not None:
                chosen.append(self.sessions[step.number])
            if following is None:
                raise AssertionError("the search left the lawful states")
            state = following
        return tuple(chosen)

    def _move(self, step: _Step, state: _State) -> _Move:
        numbers, session_weeks = state
        recent = self._remembered(numbers, step.day)
        if step.number is None:
            return self._end_of_week(step, recent, session_weeks)
        session = self.sessions[step.number]
        past = Past(tuple(self.sessions[n] for n in recent), session_weeks)
        if step.is_free:
            lawful = not any(any(rule.judge(session, past, self.timeline)) for rule in self.musts)
        else:
            lawful = not breaks_a_fixed_one(session, past, self.free, self.timeline, self.book)
        return _Move(
            skipped=(recent, session_weeks) if step.is_free else None,
            skip_cost=0,
            taken=((*recent, step.number), session_weeks) if lawful else None,
            take_cost=self._cost(step.number, past) if lawful else 0,
        )

    def _remembered(self, numbers: tuple[int, ...], day: date) -> tuple[int, ...]:
        reach = day - self.reach
        while numbers and self.sessions[numbers[0]].day < reach:
            if len(numbers) == 1:
                return numbers if self.sessions[numbers[0]].day >= day - NEIGHBOUR_DAYS * ONE_DAY else ()
            numbers = numbers[1:]
        return numbers

    def _cost(self, number: int, past: Past) -> int:
        session, timeline = self.sessions[number], self.timeline
        looking_back = sum(weight * rule.cost(session, past, timeline) for weight, rule in self.looking_back)
        return self.own_costs[number] + looking_back

    def _end_of_week(self, step: _Step, recent: tuple[int, ...], session_weeks: int) -> _Move:
        first_day = self.timeline.first_day_of_week(step.day)
        count = sum(self.sessions[n].day >= first_day for n in recent)
        cost = 0
        if step.is_charged:
            wanted = wanted_in_week(first_day, Past((), session_weeks), self.timeline)
            cost = sum(weight * rule.week_cost(count, wanted) for weight, rule in self.weekly)
        following = (recent, min(session_weeks + (count > 0), COUNTED_WEEKS))
        return _Move(skipped=following, skip_cost=cost, taken=None, take_cost=0)


def _steps(
    ahead: Sequence[PlyoSession], first_number: int, free: frozenset[PlyoSession], timeline: Timeline
) -> tuple[_Step, ...]:
    steps = [
        _Step(session.day, number, is_free=session in free)
        for number, session in enumerate(ahead, start=first_number)
    ]
    planned = weeks_to_plan(timeline)
    last = max([timeline.until, *(session.day for session in ahead)])
    weeks = [*planned, *(planned[-1] + n * ONE_WEEK for n in range(1, (last - planned[-1]).days // 7 + 1))]
    ends = [_Step(week + 6 * ONE_DAY, is_charged=week <= planned[-1]) for week in weeks]
    return tuple(sorted((*steps, *ends), key=lambda step: (step.day, step.number is None)))


def _ranked(layers: Sequence[_Layer], last_states: Iterable[_State]) -> list[frozenset[_State]]:
    """For each layer, the states from which the session is taken; a tie is taken, which is the earlier."""
    ahead: dict[_State, int] = dict.fromkeys(last_states, 0)
    takes = []
    for layer in reversed(layers):
        here: dict[_State, int] = {}
        taking = []
        for state, move in layer.items():
            skip = (
                None
                if move.skipped is None or move.skipped not in ahead
                else ahead[move.skipped] + move.skip_cost
            )
            take = (
                None if move.taken is None or move.taken not in ahead else ahead[move.taken] + move.take_cost
            )
            if take is not None and (skip is None or take <= skip):
                taking.append(state)
                here[state] = take
            elif skip is not None:
                here[state] = skip
        takes.append(frozenset(taking))
        ahead = here
    return takes[::-1]
