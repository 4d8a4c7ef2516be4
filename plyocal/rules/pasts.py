"""Pasts: what came before a session, as far as rules may see."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from plyocal.sessions import PlyoSession
from plyocal.timeline import Timeline

COUNTED_WEEKS: Final = 2
"""A past counts weeks with sessions only up to this: a beginner's start is no longer."""


class Past(NamedTuple):
    """What came before a session, as far as a rule may see.

    `sessions` are in date order; `session_weeks` counts the weeks before that had a session, up to 2.
    """

    sessions: tuple[PlyoSession, ...] = ()
    session_weeks: int = 0

    @property
    def last(self) -> PlyoSession | None:
        """The session before."""
        return self.sessions[-1] if self.sessions else None

    def since(self, day: date) -> tuple[PlyoSession, ...]:
        """The sessions from that day on."""
        return tuple(session for session in self.sessions if session.day >= day)


def with_pasts(
    sessions: Sequence[PlyoSession], timeline: Timeline, looks_back_days: int
) -> Iterator[tuple[PlyoSession, Past]]:
    """Each session with what came before it; `sessions` must be in date order."""
    weeks: list[date] = []
    for position, session in enumerate(sessions):
        week = timeline.first_day_of_week(session.day)
        earlier = len(weeks) - (week in weeks[-1:])
        yield session, past_of(session.day, sessions, position, looks_back_days, earlier)
        if week not in weeks[-1:]:
            weeks.append(week)


def past_of(
    day: date, sessions: Sequence[PlyoSession], position: int, looks_back_days: int, session_weeks: int
) -> Past:
    """What rules may see on a day, given only the first `position` sessions."""
    reach = day - timedelta(days=looks_back_days)
    first = next((n for n in range(position, 0, -1) if sessions[n - 1].day < reach), 0)
    return Past(tuple(sessions[first:position]), min(session_weeks, COUNTED_WEEKS))
