"""Auditing: what the rules find against each session; the cures together lead to a lawful calendar."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property
from typing import Final

import attrs

from plyocal.explaining.comparing import Comparison
from plyocal.rules import NEIGHBOUR_DAYS, RuleBook
from plyocal.rules.findings import Finding, against
from plyocal.rules.placing import LevelGate
from plyocal.saying import say_day
from plyocal.sessions import PlyoSession
from plyocal.slots import slots
from plyocal.timeline import Timeline, start_of

NEIGHBOURS: Final = 40
"""How many sessions before and after one are looked at; if more are near, no other place is sought."""
MOST_TRIED: Final = 50
"""Places of a week that are tried, the nearest first."""
NO_DAY_FREE: Final = "Beside the other sessions no day of this week is free for it: leave it out."
HURTS: Final = "Rest from jumping and ask a physical therapist first."
CURED: Final = "Once the sessions named before it are moved or left out, it may stay here."


def audited(timeline: Timeline, book: RuleBook) -> Iterator[Finding]:
    """Everything that the musts find against the sessions of the window, in date order.

    Where a session's place is at fault, the cure names the nearest place of that training week at which no
    must is broken, by this session or because of it; or says that there is none. It counts on the cures
    before it. Whoever has pain now is told of that alone, whatever the book.
    """
    yield from _while_it_hurts(timeline) if timeline.athlete.in_pain else Audit(timeline, book).findings()


def _while_it_hurts(timeline: Timeline) -> Iterator[Finding]:
    """A finding against every session of the window."""
    for session in timeline.sessions:
        if not session.cancelled and timeline.start <= session.day <= timeline.until:
            yield against(LevelGate(), session, "no session is right while it hurts", HURTS)


class Audit:
    """One audit: `cured` are the sessions after the cures told so far, None if a cure leaves one out."""

    def __init__(self, timeline: Timeline, book: RuleBook) -> None:
        self._sessions = [session for session in timeline.sessions if not session.cancelled]
        self.cured: list[PlyoSession | None] = [*self._sessions]
        self._timeline, self._book = timeline, book

    def findings(self) -> Iterator[Finding]:
        """The findings with their cures."""
        for position, found in self._found:
            about_place = any(finding.is_about_place for finding in found)
            cure = self._cure(position, found) if about_place else ""
            for finding in found:
                yield attrs.evolve(finding, cure=cure) if cure and finding.is_about_place else finding

    @cached_property
    def _found(self) -> Sequence[tuple[int, tuple[Finding, ...]]]:
        """What is found against each session of the window, by its position."""
        return tuple(self._book.judged(self._timeline))

    @cached_property
    def _at_fault(self) -> Mapping[tuple[date, str], int]:
        """The days and UIDs of the sessions whose own day closes them, with their positions."""
        alone = {rule.id for rule in self._book.musts if not rule.looks_back_days}
        return {
            (finding.day, finding.uid): position
            for position, findings in self._found
            for finding in findings
            if finding.is_about_place and finding.rule in alone
        }

    @cached_property
    def _places(self) -> Mapping[date, Sequence[PlyoSession]]:
        by_week: defaultdict[date, list[PlyoSession]] = defaultdict(list)
        for slot in slots(self._timeline):
            by_week[self._timeline.first_day_of_week(slot.day)].append(slot)
        return by_week

    def _cure(self, position: int, findings: Sequence[Finding]) -> str:
        """What to do with the session at this position; empty if that cannot be told."""
        session = self._sessions[position]
        if not self._places or self._is_crowded(position):
            return ""
        stays = frozenset((each.rule, each.message) for each in findings if not each.is_about_place)
        near = (*self._near(position), *self._near(position, after=True))
        comparison = Comparison([each for each in near if each], self._timeline, self._book)
        week = self._timeline.first_day_of_week(session.day)
        if not any(each.day == session.day for each in self._broken(position, session, comparison, stays)):
            return CURED
        slots_of_week = sorted(self._places.get(week, ()), key=lambda slot: abs(slot.day - session.day))
        for slot in slots_of_week[:MOST_TRIED]:
            moved = _moved(session, slot)
            if start_of(moved) != start_of(session) and not self._broken(position, moved, comparison, stays):
                self.cured[position] = moved
                return self._told(session, moved)
        self.cured[position] = None
        return NO_DAY_FREE

    def _near(self, position: int, *, after: bool = False) -> Sequence[PlyoSession | None]:
        if after:
            return self.cured[position + 1 : position + 1 + NEIGHBOURS]
        return self.cured[max(0, position - NEIGHBOURS) : position]

    def _is_crowded(self, position: int) -> bool:
        """Whether more sessions than are looked at are near enough to be seen."""
        reach = timedelta(days=max(NEIGHBOUR_DAYS, self._book.looks_back_days) + 7)
        first, last = position - NEIGHBOURS, position + NEIGHBOURS
        day = self._sessions[position].day
        before = first >= 0 and day - self._sessions[first].day < reach
        return before or (last < len(self._sessions) and self._sessions[last].day - day < reach)

    def _broken(
        self, position: int, session: PlyoSession, comparison: Comparison, stays: frozenset[tuple[str, str]]
    ) -> tuple[Finding, ...]:
        """What the session breaks there, except for what `stays` wrong with it at every place.

        What later sessions that are at fault anyway break is left to their own cures.
        """
        week = self._timeline.first_day_of_week(session.day)
        known = {(finding.rule, finding.day) for finding in comparison.as_planned(week).findings}

        def is_known(finding: Finding) -> bool:
            of = finding.day, finding.uid
            if of == (session.day, session.uid):
                return (finding.rule, finding.message) in stays
            return self._at_fault.get(of, -1) > position or (finding.rule, finding.day) in known

        return tuple(each for each in comparison.with_slot(week, session).findings if not is_known(each))

    def _told(self, session: PlyoSession, moved: PlyoSession) -> str:
        day = "" if moved.day == session.day else say_day(moved.day)
        clock = f"{self._timeline.wall_time(moved.starts_at):%H:%M}" if moved.starts_at else ""
        beside = f", {moved.anchor.place.value}" if moved.anchor else ""
        return f"Move it to {' '.join(filter(None, (day, clock)))}{beside}."


def _moved(session: PlyoSession, slot: PlyoSession) -> PlyoSession:
    """The session at another place: at its own hour, where the workout there has none."""
    moved = attrs.evolve(session, day=slot.day, anchor=slot.anchor)
    if slot.starts_at is None and session.starts_at is not None:
        later = slot.day - session.day
        ends_at = session.ends_at and session.ends_at + later
        return attrs.evolve(moved, starts_at=session.starts_at + later, ends_at=ends_at)
    return attrs.evolve(
        moved, clock=slot.clock, starts_at=slot.starts_at, ends_at=slot.ends_at, offset=slot.offset
    )
