"""The agenda: which occurrences fall into a span of days, reading only the events that can matter there."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta, tzinfo
from itertools import takewhile
from typing import Final, NamedTuple

from plyocal.athlete import LATEST_DAY
from plyocal.errors import ArgumentError, LimitError, PlyocalWarning, SkippedRecurrenceWarning
from plyocal.icsfile import IcsFile, Limits
from plyocal.reading.events import Event, EventReader, Occurrence, one_line
from plyocal.reading.outlines import Group, Outlines, outline_all
from plyocal.reading.repetition import NeverHappensError, Repetition, repetition
from plyocal.reading.spans import day_of
from plyocal.reading.versions import current, current_replacements
from plyocal.reading.zones import Zones

Follow = Callable[[date, date], Sequence[Occurrence]]
"""What gives the occurrences of one series in a span of days, both ends included."""

Expand = Callable[[Event, Sequence[Repetition], Sequence[Event]], Follow]
"""What makes a `Follow` of an event that recurs, its checked rules, and what replaces its occurrences."""

_APART: Final = 1
"""Days by which a stated date may be off in another time zone."""
_DAYS_WALKED_AT_ONCE: Final = 12
"""Days without an occurrence take so much less time than those with one (measured)."""
_CENTURY: Final = timedelta(days=36_525)
_EXRULE: Final = "its EXRULE is not followed; the days that it takes out count as well"


class Series(NamedTuple):
    """An event that recurs, its rules, and the events that replace some of its occurrences.

    `follow` is None where its rules cannot be followed; `warning` says why, or what else was not heeded.
    """

    master: Event
    rules: tuple[Repetition, ...]
    replacing: tuple[Event, ...]
    follow: Follow | None
    warning: PlyocalWarning | None = None

    @property
    def events(self) -> tuple[Event, ...]:
        """The event and those that replace its occurrences."""
        return (self.master, *self.replacing)

    @property
    def is_endless(self) -> bool:
        """Whether it recurs for ever."""
        return self.follow is not None and any(rule.is_endless for rule in self.rules)


class Parts(NamedTuple):
    """What the events of one UID come to: events that happen once, and series."""

    once: tuple[Event, ...]
    series: tuple[Series, ...]

    @property
    def events(self) -> Iterator[Event]:
        """All events in it."""
        yield from self.once
        for each in self.series:
            yield from each.events


class Warned:
    """Warnings gathered on one reading, each once, by their place in the file."""

    def __init__(self) -> None:
        self._found: dict[tuple[int, str, str], PlyocalWarning] = {}

    def add(self, warnings: Iterable[PlyocalWarning]) -> None:
        """Note these."""
        for warning in warnings:
            self._found.setdefault(
                (warning.line_number or 0, type(warning).__name__, warning.message), warning
            )

    @property
    def in_order(self) -> tuple[PlyocalWarning, ...]:
        """All of them, in the order of the file."""
        return tuple(self._found[place] for place in sorted(self._found))


class Agenda:
    """The events of one file, each read at most once, and only when a span asks for it."""

    def __init__(
        self,
        file: IcsFile,
        *,
        zone: tzinfo | None,
        limits: Limits,
        expand: Expand,
    ) -> None:
        self.file = file
        self.outlines: Outlines = outline_all(file)
        self.zones = Zones(file)
        self.zones.choose_home(zone, self.outlines.zone_names)
        self._reader = EventReader(file, self.zones)
        self._limits = limits
        self._expand = expand
        self._read: dict[int, tuple[Event | None, tuple[PlyocalWarning, ...]]] = {}
        self._parts: dict[int, Parts] = {}
        self._counted: dict[int, int] = {}
        self._repetitions = 0

    def in_zone(self, zone: tzinfo) -> "Agenda":
        """The same file's events with this home zone."""
        return Agenda(self.file, zone=zone, limits=self._limits, expand=self._expand)

    def event(self, place: int, warned: Warned) -> Event | None:
        """The event at a place in the file; None if it cannot be read."""
        if place not in self._read:
            self._read[place] = self._reader.read(self.file.components[place])
        event, warnings = self._read[place]
        warned.add(warnings)
        return event

    def parts(self, group: Group, warned: Warned) -> Parts:
        """What the events that share a UID come to."""
        events = [self.event(place, warned) for place in group.places]
        place = group.places[0]
        if place not in self._parts:
            self._parts[place] = self._divide([event for event in events if event is not None])
        return self._parts[place]

    def endless_uids(self, day: date) -> frozenset[str]:
        """The UIDs of the series that recur for ever, and so after that day."""
        groups = takewhile(lambda group: group.last > day.toordinal(), self.outlines.groups)
        series = (each for group in groups for each in self.parts(group, Warned()).series)
        return frozenset(each.master.uid for each in series if each.is_endless)

    def between(
        self,
        first: date,
        last: date,
        warned: Warned,
        wanted: Callable[[Event], bool] | None = None,
        possible: Callable[[int], bool] | None = None,
    ) -> list[Occurrence]:
        """The occurrences that touch a day from `first` to `last`, in no certain order.

        All occurrences of a series are wanted if any of its events is. An event that is not `possible`,
        judged by its place in the file, is not read.
        """
        places = [*self.outlines.doubtful]
        places += (place for place in self._single(first, last) if possible is None or possible(place))
        events = (self.event(place, warned) for place in places)
        found = [_once(event) for event in events if event and (wanted is None or wanted(event))]
        low, high = first.toordinal() - _APART, last.toordinal() + _APART
        for group in self.outlines.groups:
            if group.last < low:
                break
            if group.first > high:
                continue
            if possible is None or any(map(possible, group.places)):
                parts = self.parts(group, warned)
                if wanted is None or any(wanted(event) for event in parts.events):
                    found.extend(self._occurrences(parts, first, last, warned))
        return [each for each in found if each.day <= last and each.last_day >= first]

    def _single(self, first: date, last: date) -> Iterator[int]:
        """The places of events that happen once, and may do so in these days."""
        outlines = self.outlines
        low, high = first.toordinal() - _APART, last.toordinal() + _APART
        begin, end = bisect_left(outlines.single_days, low), bisect_right(outlines.single_days, high)
        yield from (each.places[0] for each in outlines.long if each.first < low <= each.last)
        yield from outlines.single[begin:end]

    def _occurrences(self, parts: Parts, first: date, last: date, warned: Warned) -> Iterator[Occurrence]:
        yield from map(_once, parts.once)
        for series in parts.series:
            yield from self.follow(series, first, last, warned)

    def follow(self, series: Series, first: date, last: date, warned: Warned) -> Iterable[Occurrence]:
        """The occurrences of a series that touch these days, and perhaps more.

        If it cannot be followed within the limits, its events count as they are. A series that ends after a
        number of times does so within a century.
        """
        warned.add(() if series.warning is None else (series.warning,))
        if any(rule.times is not None for rule in series.rules):
            last = min(last, within_a_century(series.master.start))
        if series.follow is None or not self._is_bounded(series, first, last, warned):
            return map(_once, series.events)
        if last < first:
            return map(_once, series.replacing)
        try:
            return series.follow(first, last)
        except ArgumentError as error:
            warned.add((self._not_followed(series.master, str(error)),))
            return map(_once, series.events)

    def _is_bounded(self, series: Series, first: date, last: date, warned: Warned) -> bool:
        """Whether following a series so far stays within the limits."""
        start = day_of(series.master.start)
        number = sum(rule.at_most(start, last) for rule in series.rules) + len(series.master.extra_starts)
        if number > self._limits.occurrences:
            message = f"recurs more than {self._limits.occurrences} times (occurrences)"
            warned.add((self._not_followed(series.master, message),))
            return False
        walked = sum(rule.walked_days(series.master.start, first, last) for rule in series.rules)
        number += walked // _DAYS_WALKED_AT_ONCE
        place = series.master.component.start
        self._count(max(0, number - self._counted.get(place, 0)))
        self._counted[place] = max(number, self._counted.get(place, 0))
        return True

    def _count(self, repetitions: int) -> None:
        """Count what following series has cost so far, and refuse a calendar that costs too much."""
        self._repetitions += repetitions
        if self._repetitions > self._limits.repetitions:
            raise LimitError(
                f"its series recur more than {self._limits.repetitions} times together (repetitions).",
                limit="repetitions",
                source=self.file.source,
            )

    def _divide(self, events: list[Event]) -> Parts:
        """Tell events that replace others from those they replace.

        Of the versions of one event the latest counts. Different events that share a UID are all kept.
        """
        masters: dict[tuple[object, ...], Event] = {}
        for event in current([event for event in events if event.replaces is None]):
            masters.setdefault((event.start, event.title, event.rules), event)
        replacing = [event for event in events if event.replaces is not None]
        recurring = [event for event in masters.values() if event.recurs]
        leading = (recurring or list(masters.values()))[:1] if replacing else []
        once = [event for event in masters.values() if not event.recurs and event not in leading]
        if not masters:
            once = list(current_replacements(replacing))
        series = [
            self._series(event, replacing if event in leading else []) for event in recurring or leading
        ]
        return Parts(tuple(once), tuple(series))

    def _series(self, master: Event, replacing: Sequence[Event]) -> Series:
        fitted = tuple(event._replace(replaces=_fitted(event.replaces, master.start)) for event in replacing)
        try:
            rules = tuple(repetition(rule, master.start) for rule in master.rules)
            self._count(sum(rule.looked_days for rule in rules))
            warning = self._warning(master, _EXRULE) if master.has_except_rule else None
            return Series(master, rules, fitted, self._expand(master, rules, fitted), warning)
        except ArgumentError as error:
            if isinstance(error, NeverHappensError):
                self._count(error.LOOKED_DAYS)
            return Series(master, (), fitted, None, self._not_followed(master, str(error)))

    def _not_followed(self, master: Event, message: str) -> SkippedRecurrenceWarning:
        return self._warning(master, f"{message.rstrip('.')}; only its first day counts")

    def _warning(self, master: Event, message: str) -> SkippedRecurrenceWarning:
        line_number = self.file.line_number(master.component)
        return SkippedRecurrenceWarning(message, uid=one_line(master.uid), line_number=line_number)


def _once(event: Event) -> Occurrence:
    """An event as its own only occurrence."""
    named = None if event.replaces is None else identity(event.replaces)
    return Occurrence(event=event, start=event.start, end=event.end, recurrence_id=named)


def identity(replaces: date | datetime) -> str:
    """What tells one occurrence from others of its series: its RECURRENCE-ID on its own wall clock."""
    on_the_wall = replaces.replace(tzinfo=None) if isinstance(replaces, datetime) else replaces
    return on_the_wall.isoformat()[: len("2026-04-01T06:00:00")].replace("-", "").replace(":", "")


def within_a_century(start: date | datetime) -> date:
    """The last day of the hundred years from a start."""
    first = day_of(start)
    return first + min(_CENTURY, LATEST_DAY - min(first, LATEST_DAY))


def _fitted(replaces: date | datetime | None, start: date | datetime) -> date | datetime | None:
    """A RECURRENCE-ID of the same kind as the start: a date names that day's occurrence of a timed series."""
    if replaces is None or isinstance(replaces, datetime) == isinstance(start, datetime):
        return replaces
    if isinstance(start, datetime):
        return datetime.combine(replaces, start.timetz())
    return day_of(replaces)
