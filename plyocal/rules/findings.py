"""Findings: what a rule has to say against a session."""

from datetime import date, datetime, timedelta
from typing import Protocol, TypedDict, Unpack

import attrs

from plyocal.saying import say_day
from plyocal.sessions import PlyoSession
from plyocal.workouts import Clock


@attrs.frozen(kw_only=True)
class Finding:
    """What a rule has to say against a session: the margin, and what would cure it.

    `whose` says whether the article, research or we ask for it; `source` is the passage. If it
    `is_about_place`, an audit names another place of that week that all rules allow, if there is one. `uid`,
    `title` and `starts_at` (None for an all-day session, without a zone if it floats) are the session's;
    where a rule of your own leaves them out, they are added.

    The last three let several findings be told in one line. A rule of your own may leave them out: then each
    of its messages is told as it is.

    Attributes:
        counted_to: The day to or from which the rule counts. A message that begins with the days between, as
            `say_days` says them, is told once for all days that count to it: "3 to 1 days before the race".
        gap: How long after the session of `counted_to`, or before it, this one would start. If a day has
            several places, only the one with the longest gap is told. The message goes on after "the session
            would come".
        is_uninvited: Whether it only says that nothing of that day invites a session, which goes without
            saying where another rule closes the day.
    """

    rule: str
    day: date
    message: str
    cure: str
    whose: str = ""
    source: str = ""
    uid: str = ""
    title: str = ""
    starts_at: datetime | None = None
    is_about_place: bool = False
    counted_to: date | None = None
    gap: timedelta | None = None
    is_uninvited: bool = False

    def __str__(self) -> str:
        clock = f" {self.starts_at:%H:%M}" if self.starts_at else ""
        return f"{say_day(self.day)}{clock}: {self.message} ({self.rule}). {self.cure}"


class Parametered:
    """What all rules share: their `repr` names the parameters that are not the rule's own.

    >>> from plyocal import RecoveryGap
    >>> RecoveryGap(), RecoveryGap(days=3)
    (RecoveryGap(), RecoveryGap(days=3))
    """

    __slots__ = ()

    def __repr__(self) -> str:
        fields = attrs.fields(type(self))  # type: ignore[arg-type]  # of each rule, which is one of attrs'
        values = [(field, getattr(self, field.name)) for field in fields if field.init]
        changed = [f"{field.name}={value!r}" for field, value in values if value != self._own(field.default)]
        return f"{type(self).__name__}({', '.join(changed)})"

    def _own(self, default: object) -> object:
        """A parameter's value where none was given; a factory makes it from the others."""
        make = getattr(default, "factory", None)
        return default if make is None else make(self)


def _starts(session: PlyoSession) -> datetime | None:
    floats = session.starts_at is not None and session.clock is Clock.FLOATING
    return session.starts_at.replace(tzinfo=None) if floats and session.starts_at else session.starts_at


class _Sourced(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def whose(self) -> str: ...
    @property
    def source(self) -> str: ...


class Facts(TypedDict, total=False):
    """What a finding may know beside its words."""

    is_about_place: bool
    counted_to: date | None
    gap: timedelta | None
    is_uninvited: bool


def against(rule: _Sourced, session: PlyoSession, message: str, cure: str, **facts: Unpack[Facts]) -> Finding:
    """A rule's finding against a session: what is wrong, by how much, and what would cure it."""
    return Finding(
        rule=rule.id,
        day=session.day,
        message=message,
        cure=cure,
        whose=rule.whose,
        source=rule.source,
        uid=session.uid,
        title=session.title,
        starts_at=_starts(session),
        **facts,
    )


def of_session(finding: Finding, session: PlyoSession) -> Finding:
    """The finding as it is if it names a session; otherwise with the name of this one, which was judged."""
    if finding.uid or not session.uid:
        return finding
    return attrs.evolve(
        finding,
        uid=session.uid,
        title=finding.title or session.title,
        starts_at=finding.starts_at or _starts(session),
    )


def misplaced(
    rule: _Sourced, session: PlyoSession, message: str, cure: str, **facts: Unpack[Facts]
) -> Finding:
    """The same for a session that might be right at another place."""
    return against(rule, session, message, cure, **(facts | {"is_about_place": True}))
