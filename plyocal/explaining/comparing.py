"""Comparing: what the rules say of the sessions around a week, as they are and with one of them changed."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import combinations, islice
from typing import Final, NamedTuple

from plyocal.rules import (
    COUNTED_WEEKS,
    WEEK_LOOK_BACK_DAYS,
    Must,
    Preference,
    Reach,
    RuleBook,
    cost_of,
    with_pasts,
)
from plyocal.rules.findings import Finding
from plyocal.rules.preferences import STAY_PUT
from plyocal.sessions import PlyoSession
from plyocal.timeline import Timeline, in_order

MOST_COMPARED: Final = 60
"""How many choices are looked at if a week might be fuller (ours): ten slots and more."""


class Weighed(NamedTuple):
    """What the rules say of a stretch of a plan: musts broken, and the costs in order.

    Preferences that look at whole weeks are left out: the number of sessions is compared without them.
    """

    findings: tuple[Finding, ...]
    costs: tuple[tuple[str, int], ...]

    def new_since(self, other: "Weighed") -> tuple[Finding, ...]:
        """The findings that the other does not have."""
        known = {(finding.rule, finding.day) for finding in other.findings}
        return tuple(finding for finding in self.findings if (finding.rule, finding.day) not in known)

    def apart_from(self, other: "Weighed") -> str:
        """What tells another choice from this one; the plan before is named only where it alone decides."""
        pairs = zip(self.costs, other.costs, strict=True)
        apart = [(rule_id, there > here) for (rule_id, here), (_, there) in pairs if there != here]
        others = [(rule_id, worse) for rule_id, worse in apart if rule_id != STAY_PUT]
        if others and not others[0][1]:
            return next((rule_id for rule_id, worse in apart if worse), "")
        return others[0][0] if others else ""

    def is_outdone_by(self, other: "Weighed") -> bool:
        """Whether the other costs less."""
        return [cost for _, cost in other.costs] < [cost for _, cost in self.costs]

    def only(self, rule_ids: Sequence[str]) -> "Weighed":
        """The costs by these rules alone."""
        return Weighed((), tuple((rule, cost) for rule, cost in self.costs if rule in rule_ids))


class Scales:
    """Weighs the sessions of a plan week by week."""

    def __init__(self, sessions: Sequence[PlyoSession], timeline: Timeline, book: RuleBook) -> None:
        self.sessions = in_order(sessions)
        self._timeline, self._book = timeline, book
        self._days = [session.day for session in self.sessions]
        self._weeks = sorted({timeline.first_day_of_week(day) for day in self._days})
        reaches = [Reach.of(rule) for rule in book.rules if isinstance(rule, Must | Preference)]
        whole = (reach.days for reach in reaches if reach.sessions is None)
        self._reach = timedelta(days=max(whole, default=0))
        self._newest = max((reach.sessions or 0 for reach in reaches), default=0)
        self._as_they_stand: dict[date, Weighed] = {}

    def now(self, week: date) -> Weighed:
        """The sessions from a week on as they stand, as far as the week's own can be seen."""
        if week not in self._as_they_stand:
            self._as_they_stand[week] = self._weigh(week, self._near(week))
        return self._as_they_stand[week]

    def then(self, week: date, plus: PlyoSession, minus: PlyoSession | None = None) -> Weighed:
        """The same with one session more in that week, and perhaps another less."""
        return self.instead(week, (plus,), () if minus is None else (minus,))

    def instead(self, week: date, plus: Sequence[PlyoSession], minus: Sequence[PlyoSession]) -> Weighed:
        """The same with some sessions of that week in place of others."""
        return self._weigh(week, in_order((*(s for s in self._near(week) if s not in minus), *plus)))

    def fuller(
        self, week: date, own: Sequence[PlyoSession], free: Sequence[PlyoSession]
    ) -> tuple[tuple[PlyoSession, ...], Weighed] | None:
        """The best lawful choice of other days' slots, one more than a week's `own` sessions."""
        now, taken = self.now(week), {session.day for session in own}
        others = [slot for slot in free if slot.day not in taken]
        choices = combinations(others, len(own) + 1) if own else ()
        weighed = ((choice, self.instead(week, choice, own)) for choice in islice(choices, MOST_COMPARED))
        lawful = [(choice, then) for choice, then in weighed if not then.new_since(now)]
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

    def _weigh(self, week: date, near: Sequence[PlyoSession]) -> Weighed:
        timeline, book = self._timeline, self._book
        earlier = bisect_left(self._weeks, self._first_day(week))
        pasts = [
            (s, past._replace(session_weeks=min(COUNTED_WEEKS, past.session_weeks + earlier)))
            for s, past in with_pasts(near, timeline, book.looks_back_days)
            if s.day >= week
        ]
        return Weighed(
            findings=tuple(finding for s, past in pasts for finding in book.judge(s, past, timeline)),
            costs=tuple(
                (rule.id, sum(cost_of(rule, s, past, timeline) for s, past in pasts))
                for rule in book.preferences
                if isinstance(rule, Preference)
            ),
        )
