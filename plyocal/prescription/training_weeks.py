"""Training weeks as the ladder counts them: the order in each, and which have more sessions than before."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date

from plyocal.sessions import Origin, PlyoSession, Side
from plyocal.timeline import Timeline


def weeks_with_more(weeks: Sequence[date]) -> frozenset[date]:
    """The weeks with more sessions than any before them, given each session's week."""
    most, found = 0, []
    for week, count in sorted(Counter(weeks).items()):
        if count > most:
            most = count
            found.append(week)
    return frozenset(found)


def sides(timeline: Timeline, sessions: Sequence[PlyoSession], weeks: Sequence[date]) -> tuple[Side, ...]:
    """Which session of its training week each is, among plyocal's own: one is A, all others are B.

    A is the first that is not before speed, where little may be done, or the first of all; what was done
    already stays what it was.
    """
    own: defaultdict[date, list[int]] = defaultdict(list)
    for n, (session, week) in enumerate(zip(sessions, weeks, strict=True)):
        if session.origin is not Origin.BY_HAND:
            own[week].append(n)
    full = {_full(timeline, sessions, held) for held in own.values()}
    return tuple(Side.A if n in full else Side.B for n in range(len(sessions)))


def _full(timeline: Timeline, sessions: Sequence[PlyoSession], held: Sequence[int]) -> int:
    """The place of a week's session that is A."""
    done = {
        n: each.prescription.side
        for n in held
        if (each := sessions[n]).origin is Origin.HISTORY and each.prescription is not None
    }
    told = [n for n, side in done.items() if side is Side.A]
    if told:
        return told[0]
    left = [n for n in held if n not in done] or held
    return next((n for n in left if not timeline.is_before_speed(sessions[n])), left[0])
