"""Training weeks as the ladder counts them: the order in each, and which have more sessions than before."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from plyocal.sessions import Origin, PlyoSession, Side


def weeks_with_more(weeks: Sequence[date]) -> frozenset[date]:
    """The weeks with more sessions than any before them, given each session's week."""
    most, found = 0, []
    for week, count in sorted(Counter(weeks).items()):
        if count > most:
            most = count
            found.append(week)
    return frozenset(found)


def sides(sessions: Sequence[PlyoSession], weeks: Sequence[date]) -> tuple[Side, ...]:
    """First or later of its training week, among plyocal's own sessions."""
    found, begun = [], None
    for session, week in zip(sessions, weeks, strict=True):
        found.append(Side.B if begun == week else Side.A)
        begun = begun if session.origin is Origin.BY_HAND else week
    return tuple(found)
