"""What is searched: the sessions that may be chosen and those that are fixed, in steps through the window."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import attrs

from plyocal.rules import (
    COUNTED_WEEKS,
    Past,
    Reach,
    RuleBook,
    findings_of,
    past_of,
)
from plyocal.sessions import PlyoSession
from plyocal.timeline import Timeline, in_order
from plyocal.weeks import ONE_DAY, ONE_WEEK

Numbers = tuple[int, ...]
"""Sessions by number, oldest first."""
State = tuple[Numbers, int]
"""The sessions remembered, and how many earlier weeks had one."""


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
    alone = Past(tuple(s for s in past.sessions if s not in free), past.session_weeks)
    return any(
        len(findings_of(rule, session, past, timeline)) > len(findings_of(rule, session, alone, timeline))
        for rule in book.musts
        if rule.looks_back_days
    )


class Step(NamedTuple):
    """One event of the search: a slot, a fixed session, or (no number) the end of a week."""

    day: date
    number: int | None = None
    is_free: bool = False
    is_charged: bool = True


@attrs.frozen(eq=False)
class Sight:
    """What one reach sees at each step: the sessions from a number on, and of those the newest."""

    first_numbers: tuple[int, ...]
    newest: int | None

    def begins(self, step: int, numbers: Numbers) -> int:
        """The place of the oldest session that is seen at a step."""
        first = bisect_left(numbers, self.first_numbers[step])
        return first if self.newest is None else max(first, len(numbers) - self.newest)

    def seen(self, step: int, numbers: Numbers) -> Numbers:
        """Those of the sessions that are seen at a step."""
        return numbers[self.begins(step, numbers) :]


@attrs.frozen(eq=False)
class Memory:
    """The sessions that a stage of the search tells apart at each step: all that any of its rules sees."""

    sights: tuple[Sight, ...]

    def keeps(self, step: int, numbers: Numbers) -> Numbers:
        """Those of the sessions that are remembered at a step."""
        return numbers[min([sight.begins(step, numbers) for sight in self.sights]) :]


class SearchSpace(NamedTuple):
    """What is searched: sessions by number, and the steps through slots, fixed sessions and weeks."""

    timeline: Timeline
    book: RuleBook
    sessions: tuple[PlyoSession, ...]
    free: frozenset[PlyoSession]
    steps: tuple[Step, ...]
    first: State

    @classmethod
    def over(cls, slots: Sequence[PlyoSession], timeline: Timeline, book: RuleBook) -> "SearchSpace":
        """The space of all choices from `slots`, none of which breaks a rule by its own day."""
        before, ahead = fixed_before(timeline), in_order((*slots, *fixed_ahead(timeline, book)))
        remembered = past_of(timeline.start, before, len(before), book.looks_back_days, 0).sessions
        this_week = timeline.first_day_of_week(timeline.start)
        earlier = len({timeline.first_day_of_week(s.day) for s in before if s.day < this_week})
        return cls(
            timeline=timeline,
            book=book,
            sessions=(*remembered, *ahead),
            free=frozenset(slots),
            steps=_steps(ahead, len(remembered), frozenset(slots), timeline),
            first=(tuple(range(len(remembered))), min(earlier, COUNTED_WEEKS)),
        )

    def sight(self, reach: Reach) -> Sight:
        """What a reach sees at each step."""
        days = [session.day for session in self.sessions]
        back = reach.days * ONE_DAY
        return Sight(tuple(bisect_left(days, step.day - back) for step in self.steps), reach.sessions)

    def memory(self, reaches: Sequence[Reach]) -> Memory:
        """All that any of the reaches sees; one within another adds nothing."""
        distinct = tuple(dict.fromkeys(reaches))
        widest = [
            reach
            for reach in distinct
            if not any(reach.is_within(other) for other in distinct if other != reach)
        ]
        return Memory(tuple(self.sight(reach) for reach in widest))

    def after_skipping(self, memory: Memory, index: int, state: State) -> State:
        """What is remembered once a step is past without its session, or its week has ended."""
        numbers, session_weeks = state
        if self.steps[index].number is None:
            session_weeks = min(session_weeks + (self.sessions_in_week(index, numbers) > 0), COUNTED_WEEKS)
        return memory.keeps(self._following(index), numbers), session_weeks

    def after_taking(self, memory: Memory, index: int, number: int, state: State) -> State:
        """What is remembered once a step is past with its session."""
        numbers, session_weeks = state
        return memory.keeps(self._following(index), (*numbers, number)), session_weeks

    def _following(self, index: int) -> int:
        return min(index + 1, len(self.steps) - 1)

    def sessions_in_week(self, index: int, numbers: Numbers) -> int:
        """How many of the sessions are in the week that a step is in."""
        first_day = self.timeline.first_day_of_week(self.steps[index].day)
        return sum([self.sessions[number].day >= first_day for number in numbers])

    def past(self, numbers: Numbers, session_weeks: int) -> Past:
        """The past that these sessions are."""
        return Past(tuple(self.sessions[n] for n in numbers), session_weeks)


def _steps(
    ahead: Sequence[PlyoSession], first_number: int, free: frozenset[PlyoSession], timeline: Timeline
) -> tuple[Step, ...]:
    steps = [
        Step(session.day, number, is_free=session in free)
        for number, session in enumerate(ahead, start=first_number)
    ]
    planned = weeks_to_plan(timeline)
    last = max([timeline.until, *(session.day for session in ahead)])
    weeks = [*planned, *(planned[-1] + n * ONE_WEEK for n in range(1, (last - planned[-1]).days // 7 + 1))]
    ends = [Step(week + 6 * ONE_DAY, is_charged=week <= planned[-1]) for week in weeks]
    return tuple(sorted((*steps, *ends), key=lambda step: (step.day, step.number is None)))
