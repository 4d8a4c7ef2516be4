"""Versions: which events of one UID are current, and which are outdated by another with a higher SEQUENCE."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from datetime import date, datetime
from typing import Final

from plyocal.reading.events import Event

MOST_VERSIONS: Final = 3
"""So many versions of an event that was moved may stand in one file; more are events of one UID (ours)."""


def current(events: Sequence[Event]) -> Sequence[Event]:
    """The events of one UID that count; none of them replaces an occurrence.

    Of the versions of one event the one with the highest SEQUENCE counts, even if its start was moved. But
    there are exports that give all their events one UID. They show it by two events of one SEQUENCE, or by
    many sequences. There only an event with the same start and title is another version.
    """
    of_sequence: defaultdict[int, set[Hashable]] = defaultdict(set)
    for event in events:
        of_sequence[event.sequence].add(_start_and_title(event))
    share_a_uid = len(of_sequence) > MOST_VERSIONS or any(len(found) > 1 for found in of_sequence.values())
    return _highest(events, _start_and_title if share_a_uid else lambda _: None)


def current_replacements(events: Sequence[Event]) -> Sequence[Event]:
    """The same of events that replace occurrences: versions replace the same one."""
    latest: dict[Hashable, Event] = {}
    for event in _highest(events, lambda each: each.replaces):
        latest.setdefault((event.replaces, *_start_and_title(event)), event)
    return tuple(latest.values())


def _start_and_title(event: Event) -> tuple[date | datetime, str]:
    return event.start, event.title


def _highest(events: Sequence[Event], same: Callable[[Event], Hashable]) -> Sequence[Event]:
    """Of the events that are the same in something, those with the highest SEQUENCE, in their order."""
    highest: dict[Hashable, int] = {}
    for event in events:
        highest[same(event)] = max(event.sequence, highest.get(same(event), 0))
    return [event for event in events if event.sequence == highest[same(event)]]
