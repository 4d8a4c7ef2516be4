"""What a rule is, what it finds, and the book that holds rules together.

plyocal never breaks a must; a preference ranks the lawful choices. The same objects place sessions and audit
calendars. A rule of your own is any object with the shape of `Must`, `Preference` or `WeeklyPreference`: it
inherits from nothing and is registered nowhere. `ARTICLE.adding(rule)` puts it to work. A rule sees only the
sessions of the last `looks_back_days` days. That keeps the search exact, but four weeks make it slow. A rule
that looks back further must say in `looks_back_sessions` how many of the newest sessions it sees.

While places are chosen, a session's `prescription` is None. Once the sessions are filled, each must is asked
again. If it finds something, plyocal tries other content, and then other places. A must that says how many
sessions a week should have gives `week_numbers`, as `NumbersWeeks` does.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import Final, NamedTuple, Protocol, runtime_checkable

import attrs

from plyocal.athlete import Level
from plyocal.errors import ArgumentError
from plyocal.rules.findings import Finding
from plyocal.rules.pasts import COUNTED_WEEKS, Past, with_pasts
from plyocal.sessions import Mode, PlyoSession
from plyocal.timeline import Timeline, WeekNumbers

WEEK_LOOK_BACK_DAYS: Final = 6
"""How far the first day of a training week lies back from its last."""

MOST_LOOK_BACK_DAYS: Final = 28
"""How far back a rule may see all sessions: the search must tell apart all ways to choose them."""

_ACTS: Final = ("judge", "cost", "week_cost")

NEIGHBOUR_DAYS: Final = 28
"""Sessions further apart than this, a break of four weeks, are no neighbours."""


class Reach(NamedTuple):
    """How far a rule looks back: so many days, and within them at most so many of the newest sessions.

    >>> Reach(28, 1).seen((date(2026, 3, 2), date(2026, 3, 5)), date(2026, 3, 9))
    1
    """

    days: int
    sessions: int | None = None

    @classmethod
    def of(cls, rule: "Must | Preference") -> "Reach":
        """A rule's reach: `looks_back_days`, and `looks_back_sessions` where it has that."""
        return cls(rule.looks_back_days, getattr(rule, "looks_back_sessions", None))

    def is_within(self, other: "Reach") -> bool:
        """Whether the other sees all that this one does."""
        fewer = other.sessions is None or (self.sessions is not None and self.sessions <= other.sessions)
        return self.days <= other.days and fewer

    def seen(self, days: Sequence[date], day: date) -> int:
        """How many of the last `days` with sessions, in order, are seen from a day."""
        count = len(days) - bisect_left(days, day - timedelta(days=self.days))
        return count if self.sessions is None else min(count, self.sessions)


def seen_by(rule: "Must | Preference", session: PlyoSession, past: Past) -> Past:
    """What a rule sees of a session's past: nothing if it judges by the session's own day alone."""
    reach = Reach.of(rule)
    if not reach.days:
        return Past()
    count = reach.seen([earlier.day for earlier in past.sessions], session.day)
    return Past(past.sessions[len(past.sessions) - count :], past.session_weeks)


def findings_of(rule: "Must", session: PlyoSession, past: Past, timeline: Timeline) -> tuple[Finding, ...]:
    """What a must finds against a session; it is shown only as much of the past as it declares."""
    return tuple(rule.judge(session, seen_by(rule, session, past), timeline))


def cost_of(rule: "Preference", session: PlyoSession, past: Past, timeline: Timeline) -> int:
    """What a session costs by a preference, which is shown only as much of the past as it declares."""
    return rule.cost(session, seen_by(rule, session, past), timeline)


@runtime_checkable
class Must(Protocol):
    """A rule that is never broken."""

    @property
    def id(self) -> str:
        """The rule's stable name."""

    @property
    def looks_back_days(self) -> int:
        """How many days back it looks; 0 if it judges a session by its own day alone."""

    def judge(self, session: PlyoSession, past: Past, timeline: Timeline) -> Iterator[Finding]:
        """Yield a finding for each way in which the session breaks the rule, given what came before."""


@runtime_checkable
class NumbersWeeks(Protocol):
    """A must that says how many sessions a week should have, which preferences then aim at."""

    @property
    def week_numbers(self) -> WeekNumbers:
        """Its numbers: None for a limit that it does not set, and 0 for no `beginner_weeks`."""


@runtime_checkable
class Preference(Protocol):
    """A rule that ranks lawful sessions."""

    @property
    def id(self) -> str:
        """The rule's stable name."""

    @property
    def looks_back_days(self) -> int:
        """How many days back it looks, 0 if it judges a session by its own day alone."""

    def cost(self, session: PlyoSession, past: Past, timeline: Timeline) -> int:
        """Give a whole number, the lower the better."""


@runtime_checkable
class WeeklyPreference(Protocol):
    """A rule that ranks weeks by how many sessions they hold."""

    @property
    def id(self) -> str:
        """The rule's stable name."""

    def week_cost(self, sessions: int, wanted: int) -> int:
        """Give a whole number, the lower the better; `wanted` is the week's number of sessions."""


Rule = Must | Preference | WeeklyPreference


def _known(rule: Rule) -> Rule:
    if isinstance(rule, type) or not isinstance(rule, Rule):
        raise ArgumentError(f"{rule!r:.60} is no rule: give an object with the shape of Must or Preference.")
    return rule


def wanted_in_week(day: date, past: Past, timeline: Timeline) -> int:
    """The number of sessions that the training week of `day` should have.

    It is the athlete's number as far as the book allows: fewer in lighter weeks (0 if these are skipped), and
    1 in a beginner's first weeks.
    """
    mode, book = timeline.mode_on(day), timeline.week_numbers
    if mode is None:
        return 0
    number, starting = timeline.athlete.sessions_in_a_week, past.session_weeks < book.beginner_weeks
    if starting and timeline.athlete.start_level is Level.BEGINNER:
        number = 1
    if mode in (Mode.HOLD, Mode.ROPE) and book.lighter is not None:
        number = min(number, book.lighter)
    return number if book.most is None else min(number, book.most)


def _rules(_: object, __: object, rules: object) -> None:
    if not isinstance(rules, tuple):
        raise ArgumentError(f"rules {rules!r:.60}: give a tuple of rules.")
    known: set[str] = set()
    for rule in rules:
        if not isinstance(getattr(rule, "id", None), str) or not any(hasattr(rule, act) for act in _ACTS):
            _known(rule)
        if rule.id in known:
            raise ArgumentError(f"two rules are {rule.id!r}; leave one.")
        known.add(rule.id)
        days = getattr(rule, "looks_back_days", 0)
        if not isinstance(days, int):
            raise ArgumentError(f"rule {rule.id!r} looks back {days!r:.60} days: give a whole number.")
        if days > MOST_LOOK_BACK_DAYS and getattr(rule, "looks_back_sessions", None) is None:
            raise ArgumentError(
                f"rule {rule.id!r} looks back {days} days, and sees all sessions of at most"
                f" {MOST_LOOK_BACK_DAYS}: let looks_back_sessions say how many of the newest it needs."
            )


@attrs.frozen(slots=False, repr=False)
class RuleBook:
    """Rules in order: the musts, then the preferences from the strongest to the weakest.

    >>> from plyocal import ARTICLE, RecoveryGap
    >>> patient = ARTICLE.replacing(RecoveryGap(days=3)).without("same-weekdays")
    >>> len(ARTICLE) - len(patient), "same-weekdays" in patient, [rule.id for rule in patient][:2]
    (1, False, ['strategic-slot', 'sessions-per-week'])
    """

    title: str
    rules: tuple[Rule, ...] = attrs.field(validator=_rules)

    @cached_property
    def musts(self) -> tuple[Must, ...]:
        """The rules that are never broken."""
        return tuple(rule for rule in self.rules if isinstance(rule, Must))

    @cached_property
    def preferences(self) -> tuple[Preference | WeeklyPreference, ...]:
        """The rules that rank the lawful choices, the strongest first."""
        return tuple(rule for rule in self.rules if isinstance(rule, Preference | WeeklyPreference))

    @cached_property
    def week_numbers(self) -> WeekNumbers:
        """What all musts together allow in a week: the smallest numbers, and the most `beginner_weeks`."""
        said = [rule.week_numbers for rule in self.musts if isinstance(rule, NumbersWeeks)]
        return WeekNumbers(
            most=min((each.most for each in said if each.most is not None), default=None),
            lighter=min((each.lighter for each in said if each.lighter is not None), default=None),
            beginner_weeks=min(COUNTED_WEEKS, max((each.beginner_weeks for each in said), default=0)),
        )

    @cached_property
    def looks_back_days(self) -> int:
        """The widest look-back of all rules."""
        return max((WEEK_LOOK_BACK_DAYS, *(getattr(rule, "looks_back_days", 0) for rule in self.rules)))

    def get(self, rule_id: str) -> Rule | None:
        """The rule of that id, None where the book has none."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)

    def __repr__(self) -> str:
        ids = f": {', '.join(rule.id for rule in self)}" if self.rules else ""
        return f"RuleBook({len(self)} rule{'s' * (len(self) != 1)}{ids})"

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    def __contains__(self, rule: object) -> bool:
        """Whether a rule, or one of this id, is in it."""
        return any(known.id == rule if isinstance(rule, str) else known == rule for known in self.rules)

    def __getitem__(self, rule_id: str) -> Rule:
        rule = self.get(rule_id)
        if rule is None:
            raise ArgumentError(
                f"no rule {rule_id!r}; there are {', '.join(rule.id for rule in self.rules)}."
            )
        return rule

    def replacing(self, rule: Rule) -> "RuleBook":
        """The same book with `rule` in place of the one of its id. Raises `ArgumentError` if none has it."""
        replaced = self[_known(rule).id]
        return attrs.evolve(self, rules=tuple(rule if old is replaced else old for old in self.rules))

    def without(self, *rule_ids: str) -> "RuleBook":
        """The same book with some rules left out. Raises `ArgumentError` for an unknown id."""
        left_out = {self[rule_id].id for rule_id in rule_ids}
        return attrs.evolve(self, rules=tuple(rule for rule in self.rules if rule.id not in left_out))

    def adding(self, rule: Rule) -> "RuleBook":
        """The same book with one more rule, ranked last among its kind."""
        if _known(rule).id in [known.id for known in self.rules]:
            raise ArgumentError(f"there is a rule {rule.id!r} already; use replacing().")
        return attrs.evolve(self, rules=(*self.rules, rule))

    def judge(self, session: PlyoSession, past: Past, timeline: Timeline) -> Iterator[Finding]:
        """Everything that the musts find against one session, given what came before."""
        for rule in self.musts:
            yield from findings_of(rule, session, past, timeline)

    def check(self, timeline: Timeline) -> Iterator[Finding]:
        """Everything that the musts find against the sessions of the window, in date order."""
        for _, found in self.judged(timeline):
            yield from found

    def judged(self, timeline: Timeline) -> Iterator[tuple[int, tuple[Finding, ...]]]:
        """What is found against each session of the window, by its place among those not cancelled."""
        sessions = [session for session in timeline.sessions if not session.cancelled]
        pasts = with_pasts(sessions, timeline, self.looks_back_days)
        for place, (session, past) in enumerate(pasts):
            if timeline.start <= session.day <= timeline.until:
                yield place, tuple(self.judge(session, past, timeline))
