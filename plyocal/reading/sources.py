"""Reading: from an .ics file to a `RunningCalendar`.

Only what a plan can need is read: the training blocks that reach into the window, everything in the
window, and every session of plyocal's own.
"""

import os
from collections.abc import Mapping, Sequence
from datetime import date, datetime, tzinfo
from functools import cached_property
from pathlib import Path
from types import NoneType
from typing import Any, BinaryIO, Final

from plyocal.athlete import LengthUnit, length_unit, within_reach
from plyocal.errors import ArgumentError, CalendarError, UnreadableFileError, expect
from plyocal.extras import load
from plyocal.icsfile import Limits, scan
from plyocal.reading.agenda import Agenda, Follow, Warned
from plyocal.reading.counting import counted, is_countable
from plyocal.reading.events import Event, Occurrence
from plyocal.reading.repetition import Repetition
from plyocal.reading.runningcalendar import RunningCalendar, running_calendar
from plyocal.reading.training import Training
from plyocal.strangers import cut_short, with_blanks
from plyocal.timeline import BusyTime
from plyocal.workouts import WorkoutKind
from plyocal.zonenames import zone_given

Source = str | os.PathLike[str] | bytes | BinaryIO
LONGEST_PATH: Final = 4096
"""Characters of a path that are looked at: no system opens a longer one."""
_GIVE: Final = 'give a path, the bytes of a file, or a file opened with open(path, "rb")'


def read(
    source: Source,
    *,
    start: date | None = None,
    until: date | None = None,
    timezone: tzinfo | str | None = None,
    unit: LengthUnit | None = None,
    overrides: Mapping[str, str | WorkoutKind] | None = None,
    limits: Limits | None = None,
) -> RunningCalendar:
    """Read a calendar: a path, the bytes of a file, or an open one.

    Without `start` and `until` the window is the last training block, or 16 weeks from its start if a run
    recurs without end. `overrides` say what kind a title is, whatever its words.

    Raises:
        CalendarError: if it cannot be read, is no calendar, or is over the limits.
        ArgumentError: if the source, the time zone, the unit or an override is not valid.
    """
    limits = _limits(limits)
    content, name = _content(source, limits)
    agenda = _agenda(content, name, zone_given(timezone), limits)
    return running_calendar(Training(agenda, length_unit(unit), _overrides(overrides)), start, until)


def busy_times(
    source: Source,
    start: date,
    until: date,
    *,
    timezone: tzinfo | str | None = None,
    limits: Limits | None = None,
) -> tuple[BusyTime, ...]:
    """The timed opaque events of any calendar that touch a day from `start` to `until`.

    Raises:
        CalendarError: if it cannot be read, is no calendar, is over the limits or tells no events.
        ArgumentError: if `until` comes before `start`, or a day cannot be planned with.
    """
    limits = _limits(limits)
    content, name = _content(source, limits)
    agenda = _agenda(content, name, zone_given(timezone), limits)
    held = {each.name for each in agenda.file.components}
    if "VFREEBUSY" in held and "VEVENT" not in held:
        raise CalendarError(
            "holds no events, only free/busy times, which are not read. Export the calendar itself.",
            source=name,
        )
    start, until = within_reach(start, "start"), within_reach(until, "until")
    if until < start:
        raise ArgumentError(f"the window ends on {until}, before it starts on {start}.")
    found = agenda.between(start, until, Warned(), lambda event: not event.is_transparent)
    busy = [
        BusyTime(starts_at=each.start, ends_at=each.end, title=each.event.title, clock=each.event.clock)
        for each in found
        if isinstance(each.start, datetime) and isinstance(each.end, datetime)
        if not each.event.is_cancelled
    ]
    return tuple(sorted(busy, key=lambda each: (each.starts_at, each.ends_at, each.title)))


def _limits(limits: Limits | None) -> Limits:
    expect(limits, (Limits, NoneType), "limits", "give Limits(...)")
    return limits or Limits()


def _overrides(overrides: Mapping[str, str | WorkoutKind] | None) -> Mapping[str, str | WorkoutKind]:
    cure = 'give titles with their kinds, such as {"Quality day": "speed"}'
    overrides = {} if overrides is None else overrides
    expect(overrides, Mapping, "overrides", cure)
    for title, kind in overrides.items():
        expect(title, str, "override", cure)
        expect(kind, (str, WorkoutKind), "override", cure)
    return overrides


def expect_source(source: object, name: str) -> None:
    """Raise `ArgumentError`, naming the argument and what to give, if it is no source of a calendar."""
    if not isinstance(source, bytes | str | os.PathLike) and not callable(getattr(source, "read", None)):
        raise ArgumentError(f"{name} {source!r:.60} is no calendar: {_GIVE}.")


def _content(source: Source, limits: Limits) -> tuple[bytes, str]:
    """The bytes of a source, no more than the limit and one, and its name."""
    if isinstance(source, bytes):
        return source, ""
    if not isinstance(source, str | os.PathLike):
        return _content_of_file(source, limits), str(getattr(source, "name", ""))
    name = os.fspath(source)
    if "BEGIN:VCALENDAR" in name[:LONGEST_PATH].upper():
        raise ArgumentError("this is a calendar's text, not its path: give the bytes, text.encode().")
    try:
        with Path(source).open("rb") as file:
            return file.read(limits.file_bytes + 1), name
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a path"
        if isinstance(error, IsADirectoryError):
            reason = "it is a directory; name the .ics file in it"
        if isinstance(error, FileNotFoundError):
            reason = "there is no such file; check its name and its folder"
        if "://" in name:
            reason = "it is an address; download the calendar and give the file"
        raise UnreadableFileError(f"cannot be read: {reason}.", source=_told(name)) from error


def _told(name: str) -> str:
    """A path as an error tells it: in one line that is not too long."""
    return cut_short(with_blanks(name))


def _content_of_file(file: BinaryIO, limits: Limits) -> bytes:
    """What an open file holds, as bytes: anything else is refused with what to give."""
    expect_source(file, "source")
    try:
        content: object = file.read(limits.file_bytes + 1)
    except UnicodeError as error:
        raise ArgumentError(f"the file is open as text: {_GIVE}.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is closed, or not open for reading"
        raise UnreadableFileError(
            f"cannot be read: {reason}.", source=str(getattr(file, "name", ""))
        ) from error
    if not isinstance(content, bytes):
        raise ArgumentError(f"the file gives {type(content).__name__}, not bytes: {_GIVE}.")
    return content


def _agenda(content: bytes, name: str, zone: tzinfo | None, limits: Limits) -> Agenda:
    file = scan(content, limits=limits, source=name)
    return Agenda(file, zone=zone, limits=limits, expand=_expand)


def _expand(master: Event, rules: Sequence[Repetition], replacing: Sequence[Event]) -> Follow:
    """What follows a series; what counting does not reach is for recurring_ical_events."""
    if is_countable(master, rules, replacing):
        return counted(master, rules[0], replacing)
    return _Followed(master, rules, replacing).follow


class _Followed:
    """A series that recurring_ical_events follows; the library is loaded when the series is first followed.

    What the library makes of it is not pickled, but made again.
    """

    def __init__(self, *series: Any) -> None:  # noqa: ANN401 - as `followed` takes them
        self._series = series

    def follow(self, first: date, last: date) -> Sequence[Occurrence]:
        """The occurrences that touch these days."""
        return self._followed(first, last)

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        return _Followed, self._series

    @cached_property
    def _followed(self) -> Follow:
        found: Follow = load("plyocal.reading.following").followed(*self._series)
        return found
