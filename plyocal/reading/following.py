"""Following: series that need icalendar and recurring_ical_events.

Loading these takes longer than planning most calendars, so they are loaded only if a calendar needs them.
"""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Final

import icalendar
import recurring_ical_events

from plyocal.errors import ArgumentError
from plyocal.reading.agenda import Follow, identity
from plyocal.reading.events import Event, Occurrence
from plyocal.reading.repetition import Repetition, on_the_wall
from plyocal.reading.spans import day_of
from plyocal.weeks import ONE_DAY

_PLACE: Final = "X-PLYOCAL-PART"
_UNREADABLE: Final = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)


def followed(master: Event, rules: Sequence[Repetition], replacing: Sequence[Event]) -> Follow:
    """What follows a series, each in a small calendar of its own; it is not made before it is asked."""
    events = (master, *replacing)

    @cache
    def query(ahead: timedelta) -> recurring_ical_events.CalendarQuery:
        calendar = icalendar.Calendar()
        calendar.add_component(_component(master, rules, 0, ahead))
        for place, event in enumerate(replacing, start=1):
            calendar.add_component(_component(event, (), place))
        return recurring_ical_events.of(calendar, components=[_EVENTS])

    def follow(first: date, last: date) -> list[Occurrence]:
        begin = datetime.combine(first - ONE_DAY, time(), tzinfo=master_zone)
        end = datetime.combine(last + 2 * ONE_DAY, time(), tzinfo=master_zone)
        try:
            found = query(_ahead(master, rules, first)).between(begin, end)
            return [_occurrence(each, events) for each in found]
        except _UNREADABLE as error:
            raise ArgumentError(f"it cannot be followed: {str(error)[:80]}") from error

    master_zone = master.start.tzinfo if isinstance(master.start, datetime) else None
    return follow


def _ahead(master: Event, rules: Sequence[Repetition], first: date) -> timedelta:
    """By how much a series may start later, with the same occurrences from `first` on.

    Some start decades ago, and each occurrence since would be walked through.
    """
    start, end = master.start, master.end or master.start
    same_clock = getattr(start, "tzinfo", None) is getattr(end, "tzinfo", None)
    if len(rules) != 1 or not same_clock:
        return timedelta(0)
    begun = on_the_wall(start)
    return rules[0].begun_near(begun, first - (day_of(end) - day_of(start)) - 4 * ONE_DAY) - begun


def _component(
    event: Event, rules: Sequence[Repetition], place: int, ahead: timedelta = timedelta(0)
) -> icalendar.Event:
    """The event as icalendar has it, with nothing but what says when it happens."""
    component = icalendar.Event()
    component["UID"] = "series"
    component["SEQUENCE"] = event.sequence
    component[_PLACE] = place
    component["DTSTART"] = icalendar.vDDDTypes(event.start + ahead)
    if event.end is not None:
        component["DTEND"] = icalendar.vDDDTypes(event.end + ahead)
    if rules:
        component["RRULE"] = [icalendar.vRecur.from_ical(rule.text) for rule in rules]
    if event.replaces is not None:
        component["RECURRENCE-ID"] = icalendar.vDDDTypes(event.replaces)
        if event.replaces_following:
            component["RECURRENCE-ID"].params["RANGE"] = "THISANDFUTURE"
        return component
    if event.extra_starts:
        component["RDATE"] = icalendar.vDDDLists(list(event.extra_starts))
    if event.excepted:
        component["EXDATE"] = icalendar.vDDDLists(list(event.excepted))
    return component


class _Lean(recurring_ical_events.Occurrence):  # type: ignore[misc] # theirs is untyped
    """An occurrence that comes back as the place of its event, its start and its end, without a copy."""

    def as_component(self, keep_recurrence_attributes: bool) -> tuple[int, date | datetime, date | datetime]:  # noqa: ARG002 - theirs
        """What a query returns for each occurrence."""
        return self._adapter._component[_PLACE], self.start, self.end  # noqa: SLF001 - a subclass of theirs


_EVENTS: Final = recurring_ical_events.ComponentsWithName("VEVENT", occurrence=_Lean)


def _occurrence(found: tuple[int, date | datetime, date | datetime], events: Sequence[Event]) -> Occurrence:
    place, start, end = found
    event = events[place]
    same_kind = isinstance(end, datetime) == isinstance(start, datetime)
    replaces = start if event.replaces is None or event.replaces_following else event.replaces
    return Occurrence(
        event=event,
        start=start,
        end=end if same_kind and end > start else None,
        recurrence_id=identity(replaces),
    )
