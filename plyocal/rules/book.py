"""The book that holds rules together: the same objects place sessions and audit calendars."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import Final

import attrs

from plyocal.athlete import Level
from plyocal.errors import ArgumentError
from plyocal.rules.asking import findings_of
from plyocal.rules.findings import Finding
from plyocal.rules.pasts import COUNTED_WEEKS, Past, with_pasts
from plyocal.rules.shapes import ClearsAfterRaces, Must, NumbersWeeks, Preference, Rule, WeeklyPreference
from plyocal.saying import so_many
from plyocal.sessions import Mode, PlyoSession
from plyocal.timeline import Timeline, WeekNumbers
from plyocal.weeks import Race

WEEK_LOOK_BACK_DAYS: Final = 6
"""How far the first day of a training week lies back from its last."""

MOST_LOOK_BACK_DAYS: Final = 28
"""How far back a rule may see all sessions: the search must tell apart all ways to choose them."""

_ACTS: Final = ("judge", "cost", "week_cost")

NEIGHBOUR_DAYS: Final = 28
"""Sessions further apart than this, a break of four weeks, are no neighbours."""


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
        if not hasattr(rule, "id") or not any(hasattr(rule, act) for act in _ACTS):
            _known(rule)
        if not isinstance(rule.id, str):
            raise ArgumentError(f"a rule's id is {rule.id!r:.60}: give a text, such as 'recovery-gap'.")
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

    def clear_days_after(self, race: Race) -> int:
        """How many days after a race the musts keep clear; 0 if none does."""
        clearing = (rule for rule in self.musts if isinstance(rule, ClearsAfterRaces))
        return max((rule.clear_days_after(race) for rule in clearing), default=0)

    @cached_property
    def looks_back_days(self) -> int:
        """The widest look-back of all rules."""
        return max((WEEK_LOOK_BACK_DAYS, *(getattr(rule, "looks_back_days", 0) for rule in self.rules)))

    def get(self, rule_id: str) -> Rule | None:
        """The rule of that id, None where the book has none."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)

    def __repr__(self) -> str:
        ids = f": {', '.join(rule.id for rule in self)}" if self.rules else ""
        return f"RuleBook({so_many(len(self), 'rule')}{ids})"

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
