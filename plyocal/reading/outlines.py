"""Outlines: just enough of every VEVENT to tell cheaply which few of them a span of days needs."""

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import Final, NamedTuple

from plyocal.icsfile import OURS, IcsFile
from plyocal.icsfile.contentlines import CONTROLS, FOLD, decoded, unescaped, unfolded
from plyocal.icsfile.patterns import DATED_EVENT

NO_END: Final = date.max.toordinal()

_AT_ONCE: Final = 1_000
_OURS: Final = OURS.encode()
_NAMES: Final = frozenset(
    (b"UID", b"DTSTART", b"DTEND", b"DURATION", b"RRULE", b"RDATE", b"EXDATE", b"RECURRENCE-ID")
)
_RECURRING: Final = frozenset((b"RRULE", b"RDATE", b"EXDATE", b"RECURRENCE-ID"))
_LISTED: Final = (b"RDATE", b"RRULE")
_WANTED: Final = re.compile(
    rb"\n([Uu](?i:ID)|[Dd](?i:TSTART|TEND|URATION)|[Rr](?i:RULE|DATE|ECURRENCE-ID)|[Ee](?i:XDATE))[ \t]*+"
    rb"([;:][^\n]*+(?:\n[ \t][^\n]*+)*+)"
)
_TEXTS: Final = re.compile(
    rb"\n(?:[Ss](?i:UMMARY)|[Dd](?i:ESCRIPTION)|[Cc](?i:ATEGORIES))[ \t]*+[;:]"
    rb"([^\n]*+(?:\n(?![A-Za-z-]++[;:])[^\n]*+)*+)"
)
_UID: Final = re.compile(rb"\nUID[ \t]*+[;:]([^\n@]*+)", re.IGNORECASE)
_UID_WORDS: Final = re.compile(rb"[A-Za-z]{3,}")
_FOLDED_NAME: Final = re.compile(rb"\n[A-Za-z-]++\r*+\n[ \t]")
_DAY: Final = re.compile(rb"[:;,]\s*(\d{4})-?(\d\d)-?(\d\d)(?![\d:])")
_UNTIL: Final = re.compile(rb"UNTIL=(\d{4})-?(\d\d)-?(\d\d)", re.IGNORECASE)
_DAYS: Final = re.compile(rb"P(?:(\d{1,4})W)?(?:(\d{1,5})D)?", re.IGNORECASE)
_TZID: Final = re.compile(rb'TZID="?((?:[^":;\r\n]|:(?!\d{8}))+)', re.IGNORECASE)
_AFTER_DAY: Final = b"Tt \r"
_HINT: Final = b"X-WORKOUT"


class Group(NamedTuple):
    """The VEVENTs that share a UID, by their places, and the span that holds all their occurrences."""

    places: tuple[int, ...]
    first: int
    last: int


class Outlines(NamedTuple):
    """All VEVENTs of a file, by what is known of their days; days are ordinals, VEVENTs places in the file.

    `single` ones come by first day, which `single_days` holds; `long` are those of them of several days, with
    their last. `groups` come by last day, latest first. `ours` are those of plyocal, `doubtful` have no date.
    """

    single: Sequence[int]
    single_days: Sequence[int]
    long: tuple[Group, ...]
    groups: tuple[Group, ...]
    ours: tuple[int, ...]
    doubtful: tuple[int, ...]
    zone_names: Counter[str]


def outline_all(file: IcsFile) -> Outlines:
    """Look over every VEVENT of the file once, those written as usual many at a time."""
    draft = _Draft(file)
    others: list[int] = []
    places = file.components.places("VEVENT")
    while together := tuple(islice(places, _AT_ONCE)):
        others += draft.add_usual(together)
    for place in others:
        draft.add(place)
    return draft.finished()


class _Draft:
    """Outlines as they come together; the order in which VEVENTs are added does not matter."""

    def __init__(self, file: IcsFile) -> None:
        self._file = file
        self._reader = _Reader(file)
        self._dated, self._ours, self._doubtful = array("Q"), array("Q"), array("Q")
        self._first_of_uid: dict[bytes, int] = {}
        self._shared: dict[int, set[int]] = {}

    def add_usual(self, places: Sequence[int]) -> Sequence[int]:
        """Add those of these neighbours that are written as usual; the places of the others."""
        components = self._file.components
        begin, end = max(0, components.starts[places[0]] - 1), components.ends[places[-1]] + 1
        found = DATED_EVENT.findall(self._file.content, begin, end)
        if len(found) != len(places):  # each one found is a VEVENT, but there are other ways to begin one
            return places
        others: list[int] = []
        starts, ends, uids = zip(*found, strict=True)
        note, first_of_uid = self._reader.note, self._first_of_uid.setdefault
        self._reader.count_zones(starts)
        days = zip(self._reader.days(starts), self._reader.days(ends), strict=True)
        for place, uid, (first, last) in zip(places, uids, days, strict=True):
            if not uid:
                others.append(place)
            elif uid.endswith(_OURS):
                self._ours.append(place)
            elif not first:
                self._doubtful.append(place)
            else:
                self._dated.append(place)
                note(place, first, last)
                if (known := first_of_uid(uid, place)) != place:
                    self._share(known, place)
        return others

    def add(self, place: int) -> None:
        """Add any VEVENT."""
        uid, is_dated, recurs = self._reader.read(place)
        is_broken = place in self._file.components.broken
        if uid.endswith(_OURS) and not is_broken:
            self._ours.append(place)
        elif not is_dated or is_broken:
            self._doubtful.append(place)
        else:
            self._dated.append(place)
            known = self._first_of_uid.setdefault(uid, place) if uid else place
            if known != place or recurs:
                self._share(known, place)

    def _share(self, known: int, place: int) -> None:
        """Note that a VEVENT has the UID of another, or, where that is itself, that it recurs."""
        self._shared.setdefault(known, {known}).add(place)

    def finished(self) -> Outlines:
        """All that was added, in the order of the file where no other is said; no more can be."""
        self._first_of_uid.clear()
        reader = self._reader
        firsts, lasts = reader.firsts, reader.lasts
        grouped = {place for places in self._shared.values() for place in places}
        single = [place for place in self._dated if place not in grouped]
        single.sort()
        single.sort(key=firsts.__getitem__)
        groups = [reader.group(sorted(places)) for places in self._shared.values()]
        return Outlines(
            single=array("Q", single),
            single_days=array("q", map(firsts.__getitem__, single)),
            long=tuple(reader.group([place]) for place in single if lasts[place] > firsts[place]),
            groups=tuple(sorted(groups, key=lambda group: (-group.last, group.places))),
            ours=tuple(sorted(self._ours)),
            doubtful=tuple(sorted(self._doubtful)),
            zone_names=reader.zone_names,
        )


class _Reader:
    """Reads what outlines hold: dates as they stand; whoever asks allows for a day between zones."""

    def __init__(self, file: IcsFile) -> None:
        self._file = file
        self._days: dict[bytes, int] = {}
        self._known: dict[bytes, int] = {b"": 0}
        self._starts: Counter[bytes] = Counter()
        self.firsts = array("q", bytes(8 * len(file.components)))
        self.lasts = self.firsts[:]

    @property
    def zone_names(self) -> Counter[str]:
        """The zones of all DTSTARTs read."""
        counted: Counter[str] = Counter()
        for start, number in self._starts.items():
            named = _TZID.search(start)
            if named is not None:
                counted[decoded(named[1])] += number
        return counted

    def group(self, places: Sequence[int]) -> Group:
        """The group of these places."""
        first = min(self.firsts[place] for place in places)
        return Group(tuple(places), first, max(self.lasts[place] for place in places))

    def note(self, place: int, first: int, last: int) -> None:
        """Note the first and the last possible day."""
        self.firsts[place] = first
        self.lasts[place] = max(first, last)

    def count_zones(self, starts: Iterable[bytes]) -> None:
        """Count the zones of these DTSTARTs."""
        self._starts.update(starts)

    def days(self, dates: Sequence[bytes]) -> list[int]:
        """The days of these dates; 0 for what is none."""
        known = self._known
        for new in set(dates).difference(known):
            known[new] = self._day(new) or 0
        return [known[each] for each in dates]

    def read(self, place: int) -> tuple[bytes, bool, bool]:
        """Note the first and last possible day; give the UID, whether there is one, whether it recurs."""
        values = self._values(place)
        start = values.get(b"DTSTART", b"")
        before, colon, _ = start.rpartition(b":")
        self._starts[before if colon else start] += 1
        first = self._day(start)
        end = self._day(values[b"DTEND"]) if b"DTEND" in values else None
        recurs = not _RECURRING.isdisjoint(values)
        if recurs or b"DURATION" in values:
            end = _last(values, first or 0, end)
        self.note(place, first or 0, end or 0)
        uid = values.get(b"UID", b"").partition(b":")[2]
        return uid.strip(), first is not None, recurs

    def _values(self, place: int) -> Mapping[bytes, bytes]:
        """The values that matter by name, the first of each; of RDATE and RRULE all."""
        components, content = self._file.components, self._file.content
        start, end = components.starts[place], components.ends[place]
        inner, inner_end = components.inners[place], components.inner_ends[place]
        if inner > inner_end or _FOLDED_NAME.search(content, start, end):
            return _merged(_WANTED.findall(unfolded(self._file.own_lines(components[place]))))
        found = _WANTED.findall(content, start, inner or end)
        if inner:
            found += _WANTED.findall(content, inner_end - 1, end)
        values = dict(found)
        return values if len(values) == len(found) and values.keys() <= _NAMES else _merged(found)

    def _day(self, value: bytes) -> int | None:
        """The day of the date that a value states."""
        digits = value[value.rfind(b":") + 1 :]
        day = self._days.get(digits[:8]) if digits[8:9] in _AFTER_DAY else None
        if day is not None:
            return day
        match = _DAY.search(FOLD.sub(b"", value))
        day = None if match is None else _ordinal(match.groups())
        if match is not None and day is not None:
            self._days[b"".join(match.groups())] = day
        return day


def words_of(file: IcsFile, place: int) -> str:
    """What may tell what an event is, roughly from its own lines: title, description, categories, UID."""
    lines = file.own_lines(file.components[place])
    if _FOLDED_NAME.search(lines):
        lines = unfolded(lines)
    found = _TEXTS.findall(lines)
    uid = _UID.search(lines)
    if uid is not None:
        found += _UID_WORDS.findall(uid[1])
    if _HINT in lines.upper():
        found.append(_HINT)
    raw = b"\n;".join(found)  # the sign keeps the next text from looking folded
    try:
        text = unfolded(raw).decode()
    except UnicodeDecodeError:
        text = "\n".join(decoded(unfolded(each)) for each in found)
    plain = text.replace("\\n", "\n").replace("\\N", "\n") if "\\\\" not in text else unescaped(text)
    return plain.replace("\\", "").translate(CONTROLS)


def _merged(found: Iterable[tuple[bytes, bytes]]) -> Mapping[bytes, bytes]:
    values: dict[bytes, bytes] = {}
    for name, value in found:
        upper = name.upper()
        if upper not in values:
            values[upper] = value
        elif upper in _LISTED:
            values[upper] += b"," + value
    return values


def _last(values: Mapping[bytes, bytes], first: int, end: int | None) -> int:
    """The last possible day of an event that recurs or that states its length."""
    end = end or first
    if b"DURATION" in values:
        match = _DAYS.search(FOLD.sub(b"", values[b"DURATION"]))
        end = max(end, first + 1 + (int(match[1] or 0) * 7 + int(match[2] or 0) if match else 0))
    length = max(0, end - first)
    rule = FOLD.sub(b"", values.get(b"RRULE", b""))
    if rule:
        ends = [_ordinal(match.groups()) for match in _UNTIL.finditer(rule)]
        known = [last for last in ends if last is not None]
        if len(known) < rule.upper().count(b"FREQ=") or not known:
            return NO_END
        first = max(first, *known)
    if b"RDATE" not in values:
        return first + length
    extra = (_ordinal(match.groups()) for match in _DAY.finditer(FOLD.sub(b"", values[b"RDATE"])))
    return max(first, *(each for each in extra if each is not None), first) + length


def _ordinal(digits: Iterable[bytes]) -> int | None:
    try:
        return date(*map(int, digits)).toordinal()
    except ValueError:
        return None
