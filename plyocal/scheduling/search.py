"""The exact search: of all lawful choices of slots, the one that ranks highest.

Dynamic programming over slots in date order. The state is what the rules say they look back at, so no lawful
choice is overlooked. The search goes in stages. Each stage keeps only the ways that are best by the
preferences so far. The next stage, whose preferences look further back, tells more states apart, but only on
those ways: so the preferences are weighed strictly in order. Ties go to the earliest list of starts.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from plyocal.rules import (
    WEEK_LOOK_BACK_DAYS,
    Past,
    Preference,
    Reach,
    RuleBook,
    WeeklyPreference,
    costing,
    costing_weeks,
    judging,
    wanted_in_week,
)
from plyocal.rules.asking import Cost, Judge, WeekCost
from plyocal.scheduling.space import Memory, Numbers, SearchSpace, Sight, State, Step, breaks_a_fixed_one
from plyocal.scheduling.ways import NOWHERE, Layer, Move, Onward, best_ways
from plyocal.sessions import PlyoSession
from plyocal.timeline import Timeline

COST_BITS: Final = 52
"""Binary digits for one preference: two million sessions at `MOST_COST` each fill all but one of them."""

_Weighed = tuple[tuple[int, Preference | WeeklyPreference], ...]
"""Preferences with their weights."""


def best_choice(slots: Sequence[PlyoSession], timeline: Timeline, book: RuleBook) -> tuple[PlyoSession, ...]:
    """Choose from `slots`, none of which breaks a rule by its own day, the best lawful set."""
    space = SearchSpace.over(slots, timeline, book)
    known: _Known | None = None
    for memory, preferences in _stages(space):
        stage = _Stage.of(space, memory, preferences, known)
        known = _Known(memory, stage.choices())
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


_Choice = tuple[bool, bool]
"""Whether a step's session may be skipped, and whether it may be taken."""


class _Known(NamedTuple):
    """What the stages so far leave open: the best ways, by the states that they told apart."""

    memory: Memory
    ways: Sequence[Mapping[State, _Choice]]

    def at(self, step: int, state: State) -> _Choice:
        """The choice still open from a state that remembers more."""
        numbers, session_weeks = state
        return self.ways[step][self.memory.keeps(step, numbers), session_weeks]


class _Stage(NamedTuple):
    """One pass of the search: the preferences it weighs, and the states that these tell apart."""

    space: SearchSpace
    memory: Memory
    known: _Known | None
    musts: tuple[tuple[Sight, tuple[Judge, ...]], ...]
    own_costs: tuple[int, ...]
    looking_back: tuple[tuple[Sight, tuple[tuple[int, Cost], ...]], ...]
    weekly: tuple[tuple[int, WeekCost], ...]

    @classmethod
    def of(cls, space: SearchSpace, memory: Memory, weighed: _Weighed, known: _Known | None) -> "_Stage":
        single = [(weight, rule) for weight, rule in weighed if isinstance(rule, Preference)]
        own = [(weight, costing(rule)) for weight, rule in single if not rule.looks_back_days]
        back = [(weight, rule) for weight, rule in single if rule.looks_back_days]
        musts = [] if known else [rule for rule in space.book.musts if rule.looks_back_days]
        narrow = sorted({Reach.of(rule) for rule in musts}, key=lambda reach: reach.days)
        wide = dict.fromkeys(Reach.of(rule) for _, rule in back)
        return cls(
            space=space,
            memory=memory,
            known=known,
            musts=tuple(
                (space.sight(r), tuple(judging(m) for m in musts if Reach.of(m) == r)) for r in narrow
            ),
            own_costs=tuple(
                sum(weight * cost(session, Past(), space.timeline) for weight, cost in own)
                for session in space.sessions
            ),
            looking_back=tuple(
                (space.sight(r), tuple((w, costing(rule)) for w, rule in back if Reach.of(rule) == r))
                for r in wide
            ),
            weekly=tuple(
                (w, costing_weeks(rule)) for w, rule in weighed if isinstance(rule, WeeklyPreference)
            ),
        )

    @property
    def first(self) -> State:
        numbers, session_weeks = self.space.first
        return self.memory.keeps(0, numbers), session_weeks

    def choices(self) -> Sequence[Mapping[State, _Choice]]:
        """For each step, the states on the best ways, and what may be chosen from them."""
        ways = []
        states = {0: self.first}
        for index, onward in enumerate(best_ways(*self._layers())):
            opened = {place: onward[place] for place in states}
            ways.append(
                {
                    states[place]: (skipped != NOWHERE, taken != NOWHERE)
                    for place, (skipped, taken) in opened.items()
                }
            )
            states = self._following(index, states, opened)
        return ways

    def _following(
        self, index: int, states: Mapping[int, State], opened: Mapping[int, Onward]
    ) -> dict[int, State]:
        """The states that a step leads to from some, by their places."""
        number = self.space.steps[index].number or 0
        following = {}
        for place, (skipped, taken) in opened.items():
            if skipped != NOWHERE:
                following[skipped] = self.space.after_skipping(self.memory, index, states[place])
            if taken != NOWHERE:
                following[taken] = self.space.after_taking(self.memory, index, number, states[place])
        return following

    def _layers(self) -> tuple[list[Layer], int]:
        """All lawful ways as layers of moves, and the number of states in which they end."""
        layers: list[Layer] = []
        states = [self.first]
        for index, step in enumerate(self.space.steps):
            judged: _Judged = {}
            places: dict[State, int] = {}
            layers.append(tuple([self._move(index, step, state, judged, places) for state in states]))
            states = list(places)
        return layers, len(states)

    def _move(
        self, index: int, step: Step, state: State, judged: "_Judged", places: dict[State, int]
    ) -> Move:
        """The move from a state; a state that it is the first to lead to gets the next place."""
        if step.number is None:
            ended = self.space.after_skipping(self.memory, index, state)
            return places.setdefault(ended, len(places)), self._week_cost(index, step, state), NOWHERE, 0
        choice = self.known.at(index, state) if self.known else None
        skips, takes = choice or (step.is_free, self._is_lawful(index, step, state, judged))
        skipped, taken, cost = NOWHERE, NOWHERE, 0
        if skips:
            without = self.space.after_skipping(self.memory, index, state)
            skipped = places.setdefault(without, len(places))
        if takes:
            having = self.space.after_taking(self.memory, index, step.number, state)
            taken = places.setdefault(having, len(places))
            cost = self._cost(index, step.number, state, judged)
        return skipped, 0, taken, cost

    def _is_lawful(self, index: int, step: Step, state: State, judged: "_Judged") -> bool:
        number = step.number or 0
        numbers, session_weeks = state
        space = self.space
        session = space.sessions[number]
        if not step.is_free:
            past = space.past(numbers, session_weeks)
            return not breaks_a_fixed_one(session, past, space.free, space.timeline, space.book)
        for sight, judges in self.musts:
            seen = sight.seen(index, numbers)
            key = sight, seen, session_weeks
            if key not in judged:
                past = space.past(seen, session_weeks)
                judged[key] = sum(any(judge(session, past, space.timeline)) for judge in judges)
            if judged[key]:
                return False
        return True

    def _cost(self, index: int, number: int, state: State, judged: "_Judged") -> int:
        numbers, session_weeks = state
        space, total = self.space, self.own_costs[number]
        session = space.sessions[number]
        for sight, costs in self.looking_back:
            seen = sight.seen(index, numbers)
            key = sight, seen, session_weeks
            if key not in judged:
                past = space.past(seen, session_weeks)
                judged[key] = sum(weight * cost(session, past, space.timeline) for weight, cost in costs)
            total += judged[key]
        return total

    def _week_cost(self, index: int, step: Step, state: State) -> int:
        if not step.is_charged or not self.weekly:
            return 0
        numbers, session_weeks = state
        count = self.space.sessions_in_week(index, numbers)
        wanted = wanted_in_week(step.day, Past((), session_weeks), self.space.timeline)
        return sum(weight * cost(count, wanted) for weight, cost in self.weekly)


_Judged = dict[tuple[Sight, Numbers, int], int]
"""What rules of one reach said of a step's session, by what they saw: broken musts, or its cost."""


def _chosen(space: SearchSpace, known: _Known) -> tuple[PlyoSession, ...]:
    """The earliest of the best ways: a tie takes the session, which comes before any other."""
    numbers, session_weeks = space.first
    state = known.memory.keeps(0, numbers), session_weeks
    chosen = []
    for index, (step, choices) in enumerate(zip(space.steps, known.ways, strict=True)):
        _, takes = choices[state]
        if step.number is None or not takes:
            state = space.after_skipping(known.memory, index, state)
            continue
        state = space.after_taking(known.memory, index, step.number, state)
        if step.is_free:
            chosen.append(space.sessions[step.number])
    return tuple(chosen)
