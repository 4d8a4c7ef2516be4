"""What a rule is: any object of one of these shapes, and how far it looks back.

plyocal never breaks a must; a preference ranks the lawful choices. The same objects place sessions and audit
calendars. A rule of your own is any object with the shape of `Must`, `Preference` or `WeeklyPreference`: it
inherits from nothing and is registered nowhere. `ARTICLE.adding(rule)` puts it to work. A rule sees only the
sessions of the last `looks_back_days` days. That keeps the search exact, but four weeks make it slow. A rule
that looks back further must say in `looks_back_sessions` how many of the newest sessions it sees.

While places are chosen, a session's `prescription` is None. Once the sessions are filled, each must is asked
again. If it finds something, plyocal tries other content, and then other places. A must that says how many
sessions a week should have gives `week_numbers`, as `NumbersWeeks` does; one that keeps days clear after
races says how many, as `ClearsAfterRaces` does.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple, Protocol, runtime_checkable

from plyocal.rules.findings import Finding
from plyocal.rules.pasts import Past
from plyocal.sessions import PlyoSession
from plyocal.timeline import Timeline, WeekNumbers
from plyocal.weeks import Race


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
class ClearsAfterRaces(Protocol):
    """A must that keeps the days after a race clear, by which weeks are known as those after a race."""

    def clear_days_after(self, race: Race) -> int:
        """Give the number of days."""


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
        """Give a whole number, the lower the better; of either sign, and at most a billion."""


@runtime_checkable
class WeeklyPreference(Protocol):
    """A rule that ranks weeks by how many sessions they hold."""

    @property
    def id(self) -> str:
        """The rule's stable name."""

    def week_cost(self, sessions: int, wanted: int) -> int:
        """Give a whole number, the lower the better; `wanted` is the week's number of sessions."""


Rule = Must | Preference | WeeklyPreference
