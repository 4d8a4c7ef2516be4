"""Reading: from an .ics file to a `RunningCalendar`, with icalendar and recurring_ical_events.

Only what a plan can need is read: the training blocks that reach into the window, everything in the
window, and every session of ours.
"""

import os
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from functools import cache
from pathlib import Path
from typing import BinaryIO, Final, Literal
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

from plyocal.agenda import Agenda, Follow, Warned, identity
from plyocal.athlete import within_reach
from plyocal.errors import ArgumentError, UnreadableFileError
from plyocal.events import DAY, Event, Occurrence, day_of
from plyocal.icsfile import Limits, scan
from plyocal.repetition import Repetition
from plyocal.runningcalendar import RunningCalendar, running_calendar
from plyocal.timeline import BusyTime
from plyocal.training import Training
from plyocal.workouts import WorkoutKind
from plyocal.zones import LONGEST_NAME, known_zone

Source = str | os.PathLike[str] | bytes | BinaryIO
Unit = Literal["km", "mi"]
Time = date | datetime

_PLACE: Final = "X-PLYOCAL-PART"
_SOME_TIME: Final = "20260101T000000"
_UNREADABLE: Final = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)


def read(
    source: Source,
    *,
    start: date | None = None,
    until: date | None = None,
    timezone: ZoneInfo | str | None = None,
    unit: Unit | None = None,
    overrides: Mapping[str, str | WorkoutKind] | None = None,
    limits: Limits | None = None,
) -> RunningCalendar:
    """Read a calendar: a path, the bytes of a file, or an open one.

    Without `start` and `until` the window is the last training block, and 16 weeks from its start where a run
    recurs without end. `overrides` say what a title is, whatever its words.

    Raises:
        CalendarError: if it cannot be read, is no calendar, or is over the limits.
        ArgumentError: if the source, the time zone or the unit is none.
    """
    limits = limits or Limits()
    content, name = _content(source, limits)
    agenda = _agenda(content, name, _zone(timezone), limits)
    return running_calendar(Training(agenda, unit, overrides), start, until)


def busy_times(
    source: Source,
    start: date,
    until: date,
    *,
    timezone: ZoneInfo | str | None = None,
    limits: Limits | None = None,
) -> tuple[BusyTime, ...]:
    """The timed opaque events of any calendar that touch a day from `start` to `until`.

    Raises:
        CalendarError: if it cannot be read, is no calendar, or is over the limits.
        ArgumentError: if a day is out of all reach.
    """
    limits = limits or Limits()
    content, name = _content(source, limits)
    agenda = _agenda(content, name, _zone(timezone), limits)
    start, until = within_reach(start, "start"), within_reach(until, "until")
    found = agenda.between(start, until, Warned(), lambda event: not event.is_transparent)
    busy = [
        BusyTime(starts_at=each.start, ends_at=each.end, title=each.event.title)
        for each in found
        if isinstance(each.start, datetime) and isinstance(each.end, datetime)
        if not each.event.is_cancelled
    ]
    return tuple(sorted(busy, key=lambda each: (each.starts_at, each.ends_at, each.title)))


def _content(source: Source, limits: Limits) -> tuple[bytes, str]:
    """The bytes of a source, no more than the limit and one, and its name."""
    if isinstance(source, bytes):
        return source, ""
    if not isinstance(source, str | os.PathLike):
        return _content_of_file(source, limits), str(getattr(source, "name", ""))
    name = os.fspath(source)
    try:
        with Path(source).open("rb") as file:
            return file.read(limits.file_bytes + 1), name
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a path"
        raise UnreadableFileError(f"cannot be read: {reason}.", source=name) from error


def _content_of_file(file: BinaryIO, limits: Limits) -> bytes:
    """What an open file holds, as bytes: anything else is refused with what to give."""
    give = 'give a path, the bytes of a file, or a file opened with open(path, "rb")'
    if not callable(getattr(file, "read", None)):
        raise ArgumentError(f"a {type(file).__name__} is no calendar: {give}.")
    try:
        content: object = file.read(limits.file_bytes + 1)
    except UnicodeError as error:
        raise ArgumentError(f"the file is open as text: {give}.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is closed, or not open for reading"
        raise UnreadableFileError(
            f"cannot be read: {reason}.", source=str(getattr(file, "name", ""))
        ) from error
    if not isinstance(content, bytes):
        raise ArgumentError(f"the file gives {type(content).__name__}, not bytes: {give}.")
    return content


def _zone(timezone: ZoneInfo | str | None) -> tzinfo | None:
    if timezone is None or isinstance(timezone, tzinfo):
        return timezone
    if not isinstance(timezone, str):
        raise ArgumentError(f"time zone {timezone!r:.60}: give one such as Europe/Berlin.")
    found = known_zone(timezone) or _windows_zone(timezone)
    if found is None:
        raise ArgumentError(f"time zone {timezone[:60]!r} is unknown; give one such as Europe/Berlin.")
    return found


@cache
def _windows_zone(name: str) -> tzinfo | None:
    """The zone that Windows and Outlook call so."""
    if "/" in name or len(name) > LONGEST_NAME or not name.isprintable():
        return None
    try:
        found: datetime = icalendar.vDatetime.from_ical(_SOME_TIME, name)  # type: ignore[no-untyped-call] # theirs
    except (OSError, *_UNREADABLE):
        return None
    return found.tzinfo


def _agenda(content: bytes, name: str, zone: tzinfo | None, limits: Limits) -> Agenda:
    file = scan(content, limits=limits, source=name)
    return Agenda(file, zone=zone, limits=limits, elsewhere=_windows_zone, expand=_expand)


def _expand(master: Event, rules: Sequence[Repetition], replacing: Sequence[Event]) -> Follow:
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
        begin = datetime.combine(first - DAY, time(), tzinfo=master_zone)
        end = datetime.combine(last + 2 * DAY, time(), tzinfo=master_zone)
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
    if len(rules) != 1 or not rules[0].is_steady or not same_clock:
        return timedelta(0)
    period = timedelta(days=rules[0].period_days)
    earliest = first - (day_of(end) - day_of(start)) - 4 * DAY
    return max(0, (earliest - day_of(start)) // period) * period


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

    def as_component(self, keep_recurrence_attributes: bool) -> tuple[int, Time, Time]:  # noqa: ARG002 - theirs
        """What a query returns for each occurrence."""
        return self._adapter._component[_PLACE], self.start, self.end  # noqa: SLF001 - a subclass of theirs


_EVENTS: Final = recurring_ical_events.ComponentsWithName("VEVENT", occurrence=_Lean)


def _occurrence(found: tuple[int, Time, Time], events: Sequence[Event]) -> Occurrence:
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


__all__ = ["RunningCalendar", "busy_times", "read"]
