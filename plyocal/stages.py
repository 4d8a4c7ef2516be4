"""The exact search: of all lawful choices of slots, the one that ranks highest.

Dynamic programming over slots in date order. The state is what the rules say they look back at, so no lawful
choice is overlooked. It goes in stages: each keeps only the ways that are best by the preferences so far; the
next, whose preferences look further back, tells more states apart on those ways alone. Just that is what
lexicographic means. Ties go to the earliest list of starts.
"""

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from plyocal.rules import (
    COUNTED_WEEKS,
    WEEK_LOOK_BACK_DAYS,
    Must,
    Past,
    Preference,
    Reach,
    RuleBook,
    WeeklyPreference,
    wanted_in_week,
)
from plyocal.search import Memory, SearchSpace, Sight, Step, breaks_a_fixed_one
from plyocal.sessions import PlyoSession
from plyocal.timeline import Timeline
from plyocal.ways import Layer, Move, Numbers, State, best_ways, states_after

COST_BITS: Final = 40
"""Binary digits for one preference, whose costs may fill half of them: enough for a century of hours."""

_Weighed = tuple[tuple[int, Preference | WeeklyPreference], ...]
"""Preferences with their weights."""


def best_choice(slots: Sequence[PlyoSession], timeline: Timeline, book: RuleBook) -> tuple[PlyoSession, ...]:
    """Choose from `slots`, none of which breaks a rule by its own day, the best lawful set."""
    space = SearchSpace.over(slots, timeline, book)
    known: _Known | None = None
    for memory, preferences in _stages(space):
        stage = _Stage.of(space, memory, preferences, known)
        known = _Known(memory, best_ways(stage.layers(), stage.first))
    return () if known is None else _chosen(space, known)


def _stages(space: SearchSpace) -> Iterator[tuple[Memory, _Weighed]]:
    """The preferences in order, cut before each that looks further back than all that stand before it."""
    reaches = [Reach(WEEK_LOOK_BACK_DAYS), *(Reach.of(rule) for rule in space.book.musts)]
    stage: _Weighed = ()
    for rule in space.book.preferences:
        reach = Reach.of(rule) if isinstance(rule, Preference) else Reach(0)
        if not any(reach.is_within(other) for other in reaches):
            yield space.memory(reaches), stage
            reaches, stage = [*reaches, reach], ()
        stage = (*((weight << COST_BITS, earlier) for weight, earlier in stage), (1, rule))
    yield space.memory(reaches), stage


@attrs.frozen
class _Known:
    """What the stages so far leave open: the best ways, by the states that they told apart."""

    memory: Memory
    ways: Sequence[Layer]

    def at(self, step: int, state: State) -> Move:
        """The moves still open from a state that remembers more."""
        numbers, session_weeks = state
        return self.ways[step][self.memory.keeps(step, numbers), session_weeks]


@attrs.frozen
class _Stage:
    """One pass of the search: the preferences it weighs, and the states that these tell apart."""

    space: SearchSpace
    memory: Memory
    known: _Known | None
    musts: tuple[tuple[Sight, tuple[Must, ...]], ...]
    own_costs: tuple[int, ...]
    looking_back: tuple[tuple[Sight, tuple[tuple[int, Preference], ...]], ...]
    weekly: tuple[tuple[int, WeeklyPreference], ...]

    @classmethod
    def of(cls, space: SearchSpace, memory: Memory, weighed: _Weighed, known: _Known | None) -> "_Stage":
        single = [(weight, rule) for weight, rule in weighed if isinstance(rule, Preference)]
        own = [(weight, rule) for weight, rule in single if not rule.looks_back_days]
        back = [(weight, rule) for weight, rule in single if rule.looks_back_days]
        musts = [] if known else [rule for rule in space.book.musts if rule.looks_back_days]
        narrow = sorted({Reach.of(rule) for rule in musts}, key=lambda reach: reach.days)
        wide = dict.fromkeys(Reach.of(rule) for _, rule in back)
        return cls(
            space=space,
            memory=memory,
            known=known,
            musts=tuple((space.sight(r), tuple(m for m in musts if Reach.of(m) == r)) for r in narrow),
            own_costs=tuple(
                sum(weight * rule.cost(session, Past(), space.timeline) for weight, rule in own)
                for session in space.sessions
            ),
            looking_back=tuple(
                (space.sight(r), tuple((w, rule) for w, rule in back if Reach.of(rule) == r)) for r in wide
            ),
            weekly=tuple((w, rule) for w, rule in weighed if isinstance(rule, WeeklyPreference)),
        )

    @property
    def first(self) -> State:
        numbers, session_weeks = self.space.first
        return self.memory.keeps(0, numbers), session_weeks

    def layers(self) -> list[Layer]:
        layers: list[Layer] = []
        states = [self.first]
        for index, step in enumerate(self.space.steps):
            judged: _Judged = {}
            layer = {state: self._move(index, step, state, judged) for state in states}
            layers.append(layer)
            states = states_after(layer.values())
        return layers

    def _move(self, index: int, step: Step, state: State, judged: "_Judged") -> Move:
        numbers, session_weeks = state
        following = min(index + 1, len(self.space.steps) - 1)
        if step.number is None:
            return self._end_of_week(step, following, state)
        open_ways = self.known.at(index, state) if self.known else None
        skips = step.is_free if open_ways is None else open_ways[0] is not None
        takes = self._is_lawful(index, step, state, judged) if open_ways is None else open_ways[2] is not None
        skipped = (self.memory.keeps(following, numbers), session_weeks) if skips else None
        if not takes:
            return skipped, 0, None, 0
        taken = self.memory.keeps(following, (*numbers, step.number)), session_weeks
        return skipped, 0, taken, self._cost(index, step.number, state, judged)

    def _is_lawful(self, index: int, step: Step, state: State, judged: "_Judged") -> bool:
        number = step.number or 0
        numbers, session_weeks = state
        space = self.space
        session = space.sessions[number]
        if not step.is_free:
            past = space.past(numbers, session_weeks)
            return not breaks_a_fixed_one(session, past, space.free, space.timeline, space.book)
        for sight, rules in self.musts:
            seen = sight.seen(index, numbers)
            key = sight, seen, session_weeks
            if key not in judged:
                past = space.past(seen, session_weeks)
                judged[key] = sum(any(rule.judge(session, past, space.timeline)) for rule in rules)
            if judged[key]:
                return False
        return True

    def _cost(self, index: int, number: int, state: State, judged: "_Judged") -> int:
        numbers, session_weeks = state
        space, cost = self.space, self.own_costs[number]
        session = space.sessions[number]
        for sight, rules in self.looking_back:
            seen = sight.seen(index, numbers)
            key = sight, seen, session_weeks
            if key not in judged:
                past = space.past(seen, session_weeks)
                judged[key] = sum(weight * rule.cost(session, past, space.timeline) for weight, rule in rules)
            cost += judged[key]
        return cost

    def _end_of_week(self, step: Step, following: int, state: State) -> Move:
        numbers, session_weeks = state
        timeline = self.space.timeline
        first_day = timeline.first_day_of_week(step.day)
        count = sum(self.space.sessions[n].day >= first_day for n in numbers)
        cost = 0
        if step.is_charged and self.weekly:
            wanted = wanted_in_week(first_day, Past((), session_weeks), timeline)
            cost = sum(weight * rule.week_cost(count, wanted) for weight, rule in self.weekly)
        session_weeks = min(session_weeks + (count > 0), COUNTED_WEEKS)
        return (self.memory.keeps(following, numbers), session_weeks), cost, None, 0


_Judged = dict[tuple[Sight, Numbers, int], int]
"""What rules of one reach said of a step's session, by what they saw: broken musts, or the cost."""


def _chosen(space: SearchSpace, known: _Known) -> tuple[PlyoSession, ...]:
    """The earliest of the best ways: a tie takes the session, which comes before any other."""
    numbers, session_weeks = space.first
    state = known.memory.keeps(0, numbers), session_weeks
    chosen = []
    for step, layer in zip(space.steps, known.ways, strict=True):
        skipped, _, taken, _ = layer[state]
        following = skipped if taken is None else taken
        if following is None:
            raise AssertionError("the search left the lawful states")
        if taken is not None and step.is_free and step.number is not None:
            chosen.append(space.sessions[step.number])
        state = following
    return tuple(chosen)
