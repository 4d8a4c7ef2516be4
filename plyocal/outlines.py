"""Outlines: enough of every VEVENT to tell, cheaply, which few of them a span of days needs."""

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from plyocal.contentlines import CONTROLS, FOLD, decoded, unescaped, unfolded
from plyocal.icsfile import OURS, IcsFile

NO_END: Final = date.max.toordinal()

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
_TZID: Final = re.compile(rb'TZID="?([^":;\r\n]+)', re.IGNORECASE)
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
    """Look over every VEVENT of the file once."""
    reader = _Reader(file)
    suffix, broken = OURS.encode(), file.components.broken
    dated, ours, doubtful = array("Q"), array("Q"), array("Q")
    first_of_uid: dict[bytes, int] = {}
    shared: dict[int, list[int]] = {}
    for place in file.components.places("VEVENT"):
        uid, is_dated, recurs = reader.read(place)
        if uid.endswith(suffix) and place not in broken:
            ours.append(place)
        elif not is_dated or place in broken:
            doubtful.append(place)
        else:
            dated.append(place)
            first = first_of_uid.setdefault(uid, place) if uid else place
            if first != place:
                shared.setdefault(first, [first]).append(place)
            elif recurs:
                shared[place] = [place]
    firsts, lasts = reader.firsts, reader.lasts
    grouped = {place for places in shared.values() for place in places}
    single = sorted((place for place in dated if place not in grouped), key=firsts.__getitem__)
    return Outlines(
        single=array("Q", single),
        single_days=array("q", map(firsts.__getitem__, single)),
        long=tuple(reader.group([place]) for place in single if lasts[place] > firsts[place]),
        groups=tuple(sorted(map(reader.group, shared.values()), key=lambda group: -group.last)),
        ours=tuple(ours),
        doubtful=tuple(doubtful),
        zone_names=reader.zone_names,
    )


class _Reader:
    """Reads what outlines hold: dates as they stand; whoever asks allows for a day between zones."""

    def __init__(self, file: IcsFile) -> None:
        self._file = file
        self._names_are_folded = _FOLDED_NAME.search(file.content) is not None
        self._days: dict[bytes, int] = {}
        self._before_dates: Counter[bytes] = Counter()
        self.firsts = array("q", bytes(8 * len(file.components)))
        self.lasts = self.firsts[:]

    @property
    def zone_names(self) -> Counter[str]:
        """The zones of all DTSTARTs read."""
        counted: Counter[str] = Counter()
        for before, number in self._before_dates.items():
            named = _TZID.search(before)
            if named is not None:
                counted[decoded(named[1])] += number
        return counted

    def group(self, places: Sequence[int]) -> Group:
        """The group of these places."""
        first = min(self.firsts[place] for place in places)
        return Group(tuple(places), first, max(self.lasts[place] for place in places))

    def read(self, place: int) -> tuple[bytes, bool, bool]:
        """Note the first and last possible day; give the UID, whether there is one, whether it recurs."""
        values = self._values(place)
        start = values.get(b"DTSTART", b"")
        before, colon, _ = start.rpartition(b":")
        self._before_dates[before if colon else start] += 1
        first = self._day(start)
        end = self._day(values[b"DTEND"]) if b"DTEND" in values else None
        recurs = not _RECURRING.isdisjoint(values)
        if recurs or b"DURATION" in values:
            end = _last(values, first or 0, end)
        self.firsts[place] = first or 0
        self.lasts[place] = max(first or 0, end or 0)
        uid = values.get(b"UID", b"").partition(b":")[2]
        return uid.strip(), first is not None, recurs

    def _values(self, place: int) -> Mapping[bytes, bytes]:
        """The values that matter by name, the first of each; of RDATE and RRULE all."""
        components, content = self._file.components, self._file.content
        inner, inner_end = components.inners[place], components.inner_ends[place]
        if self._names_are_folded or inner > inner_end:
            return _merged(_WANTED.findall(unfolded(self._file.own_lines(components[place]))))
        found = _WANTED.findall(content, components.starts[place], inner or components.ends[place])
        if inner:
            found += _WANTED.findall(content, inner_end - 1, components.ends[place])
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
