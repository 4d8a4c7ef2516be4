"""Filling: chooses places and what is done at them, until neither breaks a must."""

from collections.abc import Sequence
from typing import NamedTuple

from plyocal.prescription.prescribing import prescribe
from plyocal.rules import RuleBook
from plyocal.rules.findings import Finding
from plyocal.scheduling import Schedule, judged, schedule_sessions
from plyocal.sessions import Origin, PlyoSession
from plyocal.slots import slots
from plyocal.timeline import Timeline, in_order, start_of

_Refused = tuple[tuple[PlyoSession, tuple[Finding, ...]], ...]
"""Filled sessions, each with what the musts find against it."""


class Filled(NamedTuple):
    """The places chosen, and the plan's sessions with their content: at these places, and pinned ones."""

    schedule: Schedule
    sessions: tuple[PlyoSession, ...]


def filled(timeline: Timeline, book: RuleBook) -> Filled:
    """Choose places and fill them, so that what is planned breaks no must.

    If the ladder has nothing for a place that the musts allow, the place is closed and others are chosen.
    """
    open_slots = slots(timeline)
    closed: _Refused = ()
    pinned = tuple(session for session in timeline.sessions if session.origin is Origin.PINNED)
    is_judged = False
    while True:
        schedule = schedule_sessions(open_slots, timeline, book)
        free = in_order((*schedule.sessions, *pinned))
        sessions = prescribe(free, timeline, book=book, is_judged=is_judged)
        refused = _refused(sessions, timeline, book)
        if refused and not is_judged:
            is_judged = True
            sessions = prescribe(free, timeline, book=book, is_judged=True)
            refused = _refused(sessions, timeline, book)
        found = {_place(each): findings for each, findings in refused if each.origin is Origin.PLANNED}
        if not found:
            return Filled(schedule._replace(closed=(*schedule.closed, *closed)), sessions)
        closed = (*closed, *((slot, found[_place(slot)]) for slot in open_slots if _place(slot) in found))
        open_slots = tuple(slot for slot in open_slots if _place(slot) not in found)


def _refused(sessions: Sequence[PlyoSession], timeline: Timeline, book: RuleBook) -> _Refused:
    """The sessions of the plan whose content breaks a must, each with what is found against it."""
    others = (s for s in timeline.sessions if not s.origin.is_filled and not s.cancelled)
    held = timeline.holding((*others, *sessions))
    found = (
        (session, judged(session, held.sessions[:n], held, book))
        for n, session in enumerate(held.sessions)
        if session.origin.is_filled
    )
    return tuple((session, findings) for session, findings in found if findings)


def _place(session: PlyoSession) -> object:
    return start_of(session), session.anchor
