"""Scheduling: slots and rules in, the best lawful choice out."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

import attrs

from plyocal.rules import (
    COUNTED_WEEKS,
    Past,
    RuleBook,
    judging,
    past_of,
)
from plyocal.rules.findings import Finding
from plyocal.scheduling.search import best_choice
from plyocal.sessions import Origin, Place, PlyoSession
from plyocal.timeline import Timeline

MOST_PLACES_A_DAY: Final = 8
"""How many open slots of a day are looked at if it has more, as beside a gym's whole timetable (ours)."""
MOST_ALIKE: Final = 3
"""How many of them may be beside the same sort of workout (ours)."""


class Schedule(NamedTuple):
    """The best lawful choice.

    `sessions` are the chosen ones, without the fixed ones of the timeline. `closed` holds the slots that no
    choice can use, each with what the musts find against it; `open_slots` are the others that were looked at.
    """

    sessions: tuple[PlyoSession, ...]
    open_slots: tuple[PlyoSession, ...]
    closed: tuple[tuple[PlyoSession, tuple[Finding, ...]], ...]


def schedule_sessions(slots: Sequence[PlyoSession], timeline: Timeline, book: RuleBook) -> Schedule:
    """Choose slots so that no must is broken and no other lawful choice ranks higher.

    The fixed sessions of the timeline count in every rule. They are never moved, and a rule that they break
    by themselves closes nothing.
    """
    own_day = [judging(rule) for rule in book.musts if rule.looks_back_days == 0]
    verdicts = [
        (slot, tuple(finding for judge in own_day for finding in judge(slot, Past(), timeline)))
        for slot in slots
    ]
    open_slots = _looked_at([slot for slot, findings in verdicts if not findings], timeline)
    chosen = best_choice(open_slots, timeline, book)
    return Schedule(
        sessions=chosen,
        open_slots=open_slots,
        closed=tuple((slot, findings) for slot, findings in verdicts if findings),
    )


def _looked_at(open_slots: Sequence[PlyoSession], timeline: Timeline) -> tuple[PlyoSession, ...]:
    """The open slots in the same order; of a day that has too many, the later ones are left out.

    Slots where the plan before had a session are kept.
    """
    by_day: defaultdict[date, list[PlyoSession]] = defaultdict(list)
    for slot in open_slots:
        by_day[slot.day].append(slot)
    left_out: set[PlyoSession] = set()
    for of_day in by_day.values():
        if len(of_day) > MOST_ALIKE:
            left_out.update(_too_many([slot for slot in of_day if not timeline.was_planned(slot)]))
    return tuple(slot for slot in open_slots if slot not in left_out)


def _too_many(of_day: Sequence[PlyoSession]) -> Iterator[PlyoSession]:
    """The slots of a day that are not looked at: the later ones of each sort."""
    seen: Counter[Place | None] = Counter()
    ranked = []
    for slot in of_day:
        place = slot.anchor.place if slot.anchor else None
        ranked.append((seen[place], slot))
        seen[place] += 1
    ranked.sort(key=lambda each: each[0])
    for number, (rank, slot) in enumerate(ranked):
        if rank >= MOST_ALIKE or number >= MOST_PLACES_A_DAY:
            yield slot


def judged(
    session: PlyoSession, before: Sequence[PlyoSession], timeline: Timeline, book: RuleBook
) -> tuple[Finding, ...]:
    """What the musts find against a session with its content; of a moved one only its content is judged.

    `before` are the sessions before it, in date order, and the timeline holds them all.
    """
    weeks = _weeks_before(session, before, timeline)
    past = past_of(session.day, before, len(before), book.looks_back_days, weeks)
    found = tuple(book.judge(session, past, timeline))
    if session.origin is not Origin.PINNED or not found:
        return found
    bare = attrs.evolve(session, prescription=None)
    anyway = {(finding.rule, finding.message) for finding in book.judge(bare, past, timeline)}
    return tuple(finding for finding in found if (finding.rule, finding.message) not in anyway)


def _weeks_before(session: PlyoSession, before: Sequence[PlyoSession], timeline: Timeline) -> int:
    """How many weeks before the session's had one, as far as they are counted."""
    this_week = timeline.first_day_of_week(session.day)
    weeks: set[date] = set()
    for each in before:
        week = timeline.first_day_of_week(each.day)
        if week == this_week or len(weeks) == COUNTED_WEEKS:
            break
        weeks.add(week)
    return len(weeks)
