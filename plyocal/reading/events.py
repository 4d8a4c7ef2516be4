"""Events: what a VEVENT states, read as it was meant, and its days in the right zone."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Final, NamedTuple

from plyocal.errors import (
    ArgumentError,
    BackwardsEventWarning,
    PlyocalWarning,
    SkippedEventWarning,
    UnknownZoneWarning,
)
from plyocal.icsfile import OURS, IcsFile
from plyocal.icsfile.components import Component
from plyocal.icsfile.contentlines import Property, duration, moment, properties, rejoined
from plyocal.reading.spans import day_of, is_before, last_day, later, whole_days
from plyocal.reading.zones import Zones
from plyocal.recognition.words.hints import ESTIMATED_DURATION, LONGEST_HINT, uid_words
from plyocal.weeks import ONE_DAY
from plyocal.workouts import Clock

_REPEATING: Final = frozenset({"RRULE", "RDATE", "RECURRENCE-ID", "EXDATE"})
_NEEDLESS: Final = re.compile(
    rb"\n(?:ATTENDEE|CLASS|CREATED|DTSTAMP|LAST-MODIFIED|LOCATION|ORGANIZER|PRIORITY|URL)[;:]"
    rb"[^\n]*+(?:\n[ \t][^\n]*+)*+(?=\n[A-Z-]++(?:;[^\n:]*+)?:)"
)


class Event(NamedTuple):
    """A VEVENT. Dates are all-day, datetimes always aware; `end` is None where none is stated, and exclusive.

    `hints` are content lines that may tell more about it. `rules` are RRULE texts, `extra_starts` and
    `excepted` RDATE and EXDATE; `replaces` is the RECURRENCE-ID, and `replaces_following` says that it holds
    for all that come after, too. `has_except_rule` says that an EXRULE of long ago takes some out.
    """

    component: Component
    uid: str
    title: str
    description: str
    categories: tuple[str, ...]
    start: date | datetime
    end: date | datetime | None
    clock: Clock
    is_cancelled: bool
    is_transparent: bool
    sequence: int
    hints: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    extra_starts: tuple[date | datetime | tuple[datetime, datetime], ...] = ()
    excepted: tuple[date | datetime, ...] = ()
    replaces: date | datetime | None = None
    replaces_following: bool = False
    has_except_rule: bool = False

    @property
    def recurs(self) -> bool:
        """Whether it stands for more than one occurrence, or takes some out."""
        return bool(self.rules or self.extra_starts or self.excepted)

    @property
    def days(self) -> int:
        """How many days it touches, each time that it happens."""
        return (last_day(self.start, self.end) - day_of(self.start)).days + 1


class Occurrence(NamedTuple):
    """One occurrence of an event, in its own time; `recurrence_id` tells it from others of its series."""

    event: Event
    start: date | datetime
    end: date | datetime | None
    recurrence_id: str | None = None

    @property
    def day(self) -> date:
        """The day it starts on."""
        return day_of(self.start)

    @property
    def begins_with_its_day(self) -> bool:
        """Whether it starts at midnight by its own clock."""
        return isinstance(self.start, datetime) and self.start.time() == time()

    @property
    def last_day(self) -> date:
        """The last day it touches."""
        return last_day(self.start, self.end)


class EventReader:
    """Reads the VEVENTs of one file."""

    def __init__(self, file: IcsFile, zones: Zones) -> None:
        self.file = file
        self.zones = zones

    def read(self, component: Component) -> tuple[Event | None, tuple[PlyocalWarning, ...]]:
        """The event that a component states, and what the runner should know about it.

        An event that cannot be read is None, and a `SkippedEventWarning` says why.
        """
        if not component.is_whole:
            return None, (self._skipped("its BEGIN or END is missing", component),)
        stated = properties(_NEEDLESS.sub(b"", self.file.own_lines(component)))
        found = [rejoined(each) if each.raw_parameters else each for each in stated]
        try:
            event, unknown, is_backwards = self._event(component, found)
        except (ArgumentError, OverflowError) as error:
            reason = str(error).rstrip(".") if isinstance(error, ArgumentError) else "its dates run over"
            return None, (self._skipped(reason, component),)
        if not (unknown or is_backwards):
            return event, ()
        line, uid = self.file.line_number(component), one_line(event.uid)
        message = "time zone {!r} is unknown; the wall-clock time was kept"
        warnings: list[PlyocalWarning] = [
            UnknownZoneWarning(message.format(name[:60]), uid=uid, line_number=line) for name in unknown
        ]
        if is_backwards and not unknown:
            told = "it ends before it starts; its start was kept, and its end left aside"
            warnings.append(BackwardsEventWarning(told, uid=uid, line_number=line))
        return event, tuple(warnings)

    def _skipped(self, reason: str, component: Component) -> SkippedEventWarning:
        uid = self.file.uid(component) if component.end - component.start < LONGEST_SKIPPED else ""
        return SkippedEventWarning(
            f"not read: {reason}; it stays in the file",
            uid=one_line(uid),
            line_number=self.file.line_number(component),
        )

    def _event(self, component: Component, found: Sequence[Property]) -> tuple[Event, list[str], bool]:
        """The event, the unknown time zones in it, and whether its end comes before its start."""
        first: dict[str, Property] = {}
        for each in found:
            first.setdefault(each.name, each)
        unknown: list[str] = []
        if "DTSTART" not in first:
            raise ArgumentError("it has no DTSTART.")
        start, clock = self._when(first["DTSTART"], unknown)
        end = self._end(first, start, unknown)
        is_backwards = is_before(self._stated_end(first, start, []), start)
        if _REPEATING.isdisjoint(first):
            if _is_of_days_in_utc(first):
                start, clock = day_of(moment(first["DTSTART"].value)), Clock.ALL_DAY
                end = self._end(first, start, unknown)
            elif _is_said_to_be_days(first) and (days := whole_days(start, end)):
                start, end, clock = *days, Clock.ALL_DAY
        replaced = first.get("RECURRENCE-ID")
        event = Event(
            component=component,
            uid=_text(first, "UID"),
            title=_text(first, "SUMMARY"),
            description=_text(first, "DESCRIPTION"),
            categories=tuple(text for each in _all(found, first, "CATEGORIES") for text in each.texts),
            start=start,
            end=end,
            clock=clock,
            is_cancelled=_text(first, "STATUS").upper() == "CANCELLED",
            is_transparent=_text(first, "TRANSP").upper() == "TRANSPARENT",
            sequence=_whole_number(_text(first, "SEQUENCE")),
            hints=_hints(first),
            rules=tuple(filter(None, (each.value.strip() for each in _all(found, first, "RRULE")))),
            extra_starts=tuple(self._listed(_all(found, first, "RDATE"), unknown)),
            excepted=tuple(self._days_listed(_all(found, first, "EXDATE"), unknown)),
            replaces=None if replaced is None else self._when(replaced, unknown)[0],
            replaces_following=_range(replaced) == "THISANDFUTURE",
            has_except_rule="EXRULE" in first,
        )
        return event, sorted(set(unknown)), is_backwards

    def _when(
        self, found: Property, unknown: list[str], value: str | None = None
    ) -> tuple[date | datetime, Clock]:
        """A point of time, and whether it floats; the names of unknown zones are noted."""
        stated = moment(found.value if value is None else value)
        if not isinstance(stated, datetime):
            return stated, Clock.ALL_DAY
        if stated.tzinfo is not None:
            return stated.astimezone(self.zones.home), Clock.ZONED
        tzid = found.parameters.get("TZID", "") if found.raw_parameters else ""
        zone = self.zones.find(tzid) if tzid else None
        if zone is None:
            unknown.extend([tzid] if tzid else [])
            return stated.replace(tzinfo=self.zones.home), Clock.FLOATING
        return stated.replace(tzinfo=zone), Clock.ZONED

    def _end(
        self, first: Mapping[str, Property], start: date | datetime, unknown: list[str]
    ) -> date | datetime | None:
        """The end that is stated. One that does not come after the start is none."""
        end = self._stated_end(first, start, unknown)
        if end is None:
            return None
        if not isinstance(start, datetime):
            return max(day_of(end), start + ONE_DAY)
        return end if isinstance(end, datetime) and end > start else None

    def _stated_end(
        self, first: Mapping[str, Property], start: date | datetime, unknown: list[str]
    ) -> date | datetime | None:
        if "DTEND" in first:
            return self._when(first["DTEND"], unknown)[0]
        return later(start, duration(first["DURATION"].value)) if "DURATION" in first else None

    def _listed(
        self, found: Sequence[Property], unknown: list[str]
    ) -> Iterator[date | datetime | tuple[datetime, datetime]]:
        """The values of RDATE or EXDATE lines, periods with their ends."""
        for each in found:
            for value in each.value.split(","):
                start_text, slash, end_text = value.partition("/")
                start = self._when(each, unknown, start_text)[0]
                if not slash or not isinstance(start, datetime):
                    yield start
                    continue
                is_length = end_text.strip()[:1] in "Pp+-"
                end = (
                    later(start, duration(end_text)) if is_length else self._when(each, unknown, end_text)[0]
                )
                yield (start, end) if isinstance(end, datetime) and end > start else start

    def _days_listed(self, found: Sequence[Property], unknown: list[str]) -> Iterator[date | datetime]:
        for listed in self._listed(found, unknown):
            yield listed[0] if isinstance(listed, tuple) else listed


_HINTS: Final = (ESTIMATED_DURATION,)

LONGEST_SKIPPED: Final = 1_000_000
"""Bytes of the longest broken component that is searched for its UID (ours)."""


def _all(found: Sequence[Property], first: Mapping[str, Property], name: str) -> Sequence[Property]:
    """All properties of a name, of which the first are known."""
    return [each for each in found if each.name == name] if name in first else ()


def _is_of_days_in_utc(first: Mapping[str, Property]) -> bool:
    """Whether an event lasts from midnight to midnight in UTC: a program wrote its days so."""
    names = ("DTSTART", "DTEND")
    return "DTEND" in first and all(first[name].value.strip().endswith("T000000Z") for name in names)


def _is_said_to_be_days(first: Mapping[str, Property]) -> bool:
    """Whether hours are days: where Outlook says so, and in our sessions, which have no such hours."""
    said = _text(first, "X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE"
    return said or _text(first, "UID").endswith(OURS)


def _text(first: Mapping[str, Property], name: str) -> str:
    found = first.get(name)
    return "" if found is None else found.text


def _hints(first: Mapping[str, Property]) -> tuple[str, ...]:
    """The lines that may tell more. Only the words of a UID count, so that random ones do not differ."""
    words = uid_words(_text(first, "UID"))
    lines = [f"UID:{words}"] if words else []
    lines += [f"{name}:{_text(first, name)[:LONGEST_HINT]}" for name in _HINTS if name in first]
    return tuple(lines)


def _whole_number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0  # noqa: PLR2004 - 32 bits


def _range(replaced: Property | None) -> str:
    return "" if replaced is None else replaced.parameters.get("RANGE", "").upper()


def one_line(text: str) -> str:
    """A text from a file as it may stand in a message."""
    return " ".join(text[:LONGEST_HINT].split())
