"""Comparing: what the rules say of the sessions around a week, as they are planned and with others.

A `Comparison` judges a plan week by week; a `Judgement` is what the rules say of one choice of sessions. Two
judgements tell why one choice was taken and not the other: the other breaks a must, or the first preference
that tells them apart ranks it lower.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import combinations, islice
from operator import itemgetter
from typing import Final, NamedTuple

from plyocal.rules import (
    COUNTED_WEEKS,
    WEEK_LOOK_BACK_DAYS,
    Must,
    Past,
    Preference,
    Reach,
    RuleBook,
    cost_of,
    costing_weeks,
    wanted_in_week,
    with_pasts,
)
from plyocal.rules.findings import Finding
from plyocal.rules.preferences import STAY_PUT
from plyocal.sessions import PlyoSession
from plyocal.timeline import Timeline, in_order

MOST_COMPARED: Final = 60
"""How many choices are looked at if a week might be fuller (ours): ten slots and more."""


class Judgement(NamedTuple):
    """What the rules say of a stretch of a plan: musts broken, and the costs in order."""

    findings: tuple[Finding, ...]
    costs: tuple[tuple[str, int], ...]

    def findings_beyond(self, other: "Judgement") -> tuple[Finding, ...]:
        """The findings that the other does not have."""
        known = {(finding.rule, finding.day) for finding in other.findings}
        return tuple(finding for finding in self.findings if (finding.rule, finding.day) not in known)

    def deciding_rule(self, other: "Judgement") -> str:
        """What tells another choice from this one; the plan before is named only where it alone decides."""
        pairs = zip(self.costs, other.costs, strict=True)
        apart = [(rule_id, there > here) for (rule_id, here), (_, there) in pairs if there != here]
        others = [(rule_id, worse) for rule_id, worse in apart if rule_id != STAY_PUT]
        if others and not others[0][1]:
            return next((rule_id for rule_id, worse in apart if worse), "")
        return others[0][0] if others else ""

    def is_worse_than(self, other: "Judgement") -> bool:
        """Whether the other costs less."""
        return [cost for _, cost in other.costs] < [cost for _, cost in self.costs]

    def by_rules(self, rule_ids: Sequence[str]) -> "Judgement":
        """The costs by these rules alone."""
        return Judgement((), tuple((rule, cost) for rule, cost in self.costs if rule in rule_ids))


class Comparison:
    """Judges the sessions of a plan week by week, as they are planned and with others in their place."""

    def __init__(self, sessions: Sequence[PlyoSession], timeline: Timeline, book: RuleBook) -> None:
        self.sessions = in_order(sessions)
        self._timeline, self._book = timeline, book
        self._days = [session.day for session in self.sessions]
        self._weeks = sorted({timeline.first_day_of_week(day) for day in self._days})
        reaches = [Reach.of(rule) for rule in book.rules if isinstance(rule, Must | Preference)]
        whole = (reach.days for reach in reaches if reach.sessions is None)
        self._reach = timedelta(days=max(whole, default=0))
        self._newest = max((reach.sessions or 0 for reach in reaches), default=0)
        self._as_planned: dict[date, Judgement] = {}

    def as_planned(self, week: date) -> Judgement:
        """The sessions from a week on as they stand, as far as the week's own can be seen."""
        if week not in self._as_planned:
            self._as_planned[week] = self._judged(week, self._near(week))
        return self._as_planned[week]

    def with_slot(self, week: date, plus: PlyoSession, minus: PlyoSession | None = None) -> Judgement:
        """The same with one session more in that week, and perhaps another less."""
        return self.with_others(week, (plus,), () if minus is None else (minus,))

    def with_others(self, week: date, plus: Sequence[PlyoSession], minus: Sequence[PlyoSession]) -> Judgement:
        """The same with some sessions of that week in place of others."""
        return self._judged(week, self._changed(week, plus, minus))

    def best_with_one_more(
        self, week: date, own: Sequence[PlyoSession], free: Sequence[PlyoSession]
    ) -> tuple[tuple[PlyoSession, ...], Judgement] | None:
        """The best lawful choice of other days' slots, one more than a week's `own` sessions."""
        now, taken = self.as_planned(week), {session.day for session in own}
        others = [slot for slot in free if slot.day not in taken]
        choices = combinations(others, len(own) + 1) if own else ()
        weighed = ((choice, self.with_others(week, choice, own)) for choice in islice(choices, MOST_COMPARED))
        lawful = [(choice, then) for choice, then in weighed if not then.findings_beyond(now)]
        return min(lawful, key=lambda each: [cost for _, cost in each[1].costs], default=None)

    def _near(self, week: date) -> tuple[PlyoSession, ...]:
        """The sessions that the week's own see, and those by which they are seen."""
        first = bisect_left(self._days, self._first_day(week))
        last_day = week + timedelta(days=WEEK_LOOK_BACK_DAYS)
        newest = bisect_right(self._days, last_day) + self._newest
        return self.sessions[first : max(newest, bisect_right(self._days, last_day + self._reach))]

    def _first_day(self, week: date) -> date:
        """The first day of a week from which everything that the week's sessions see is seen whole."""
        return week - timedelta(weeks=-(-self._book.looks_back_days // 7))

    def dearest(
        self, rule: Preference, week: date, plus: Sequence[PlyoSession], minus: Sequence[PlyoSession]
    ) -> PlyoSession:
        """Of sessions in place of others of their week, the one that costs most by a preference."""
        pasts = self._with_pasts(week, self._changed(week, plus, minus))
        costs = [(cost_of(rule, s, past, self._timeline), s) for s, past in pasts if s in plus]
        return max(costs, key=itemgetter(0))[1]

    def _changed(
        self, week: date, plus: Sequence[PlyoSession], minus: Sequence[PlyoSession]
    ) -> tuple[PlyoSession, ...]:
        return in_order((*(s for s in self._near(week) if s not in minus), *plus))

    def _with_pasts(self, week: date, near: Sequence[PlyoSession]) -> list[tuple[PlyoSession, Past]]:
        """The sessions from a week on, each with its past."""
        earlier = self._weeks_before(week)
        return [
            (s, past._replace(session_weeks=min(COUNTED_WEEKS, past.session_weeks + earlier)))
            for s, past in with_pasts(near, self._timeline, self._book.looks_back_days)
            if s.day >= week
        ]

    def _weeks_before(self, week: date) -> int:
        """How many weeks with a session come before all that are near."""
        return bisect_left(self._weeks, self._first_day(week))

    def _weeks_held(self, week: date, near: Sequence[PlyoSession]) -> list[tuple[int, int]]:
        """The sessions of this week and those after it in the plan, each with the number it should have."""
        timeline, earlier = self._timeline, self._weeks_before(week)
        count = Counter(timeline.first_day_of_week(s.day) for s in near)
        held = []
        for first_day in sorted({week, *count}):
            if week <= first_day <= timeline.until:
                past = Past((), min(COUNTED_WEEKS, earlier))
                held.append((count[first_day], wanted_in_week(first_day, past, timeline)))
            earlier += count[first_day] > 0
        return held

    def _judged(self, week: date, near: Sequence[PlyoSession]) -> Judgement:
        timeline, book = self._timeline, self._book
        pasts, weeks = self._with_pasts(week, near), self._weeks_held(week, near)
        return Judgement(
            findings=tuple(finding for s, past in pasts for finding in book.judge(s, past, timeline)),
            costs=tuple(
                (rule.id, sum(cost_of(rule, s, past, timeline) for s, past in pasts))
                if isinstance(rule, Preference)
                else (rule.id, sum(costing_weeks(rule)(*each) for each in weeks))
                for rule in book.preferences
            ),
        )
