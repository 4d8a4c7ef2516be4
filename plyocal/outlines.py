"""Outlines: enough of every VEVENT to tell, cheaply, which few of them a span of days needs."""

import re
from collections import Counter
from datetime import date
from functools import lru_cache
from typing import Final

import attrs

from plyocal.components import Component
from plyocal.contentlines import FOLD, decoded, unescaped, unfolded
from plyocal.icsfile import OURS, IcsFile

NO_END: Final = date.max.toordinal()

_WANTED: Final = re.compile(
    rb"\n(UID|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID)[ \t]*+"
    rb"([;:][^\n]*+(?:\n[ \t][^\n]*+)*+)",
    re.IGNORECASE,
)
_TEXTS: Final = re.compile(
    rb"\n(?:SUMMARY|DESCRIPTION|CATEGORIES|UID)[ \t]*+[;:]([^\n]*+(?:\n(?![A-Za-z-]++[;:])[^\n]*+)*+)",
    re.IGNORECASE,
)
_FOLDED_NAME: Final = re.compile(rb"\n[A-Za-z-]++\r*+\n[ \t]")
_DAY: Final = re.compile(rb"[:;,]\s*(\d{4})-?(\d\d)-?(\d\d)(?![\d:])")
_UNTIL: Final = re.compile(rb"UNTIL=(\d{4})-?(\d\d)-?(\d\d)", re.IGNORECASE)
_DAYS: Final = re.compile(rb"P(?:(\d{1,4})W)?(?:(\d{1,5})D)?", re.IGNORECASE)
_TZID: Final = re.compile(rb'TZID="?([^":;\r\n]+)', re.IGNORECASE)


@attrs.frozen
class Outline:
    """One VEVENT: its UID, and its first and last possible day as ordinals.

    `first` is None where it could not be told; `recurs` is True for a part of a series.
    """

    component: Component
    uid: bytes
    first: int | None
    last: int
    recurs: bool


@attrs.frozen
class Group:
    """The VEVENTs that share a UID, and the span that holds all their occurrences."""

    outlines: tuple[Outline, ...]
    first: int
    last: int


@attrs.frozen(kw_only=True)
class Outlines:
    """All VEVENTs of a file, by what is known of their days.

    `single` ones come by first day, `long` holds those of them of several days; `ours` are plyocal's own,
    and `doubtful` those without a date.
    """

    single: tuple[Outline, ...]
    long: tuple[Outline, ...]
    groups: tuple[Group, ...]
    ours: tuple[Outline, ...]
    doubtful: tuple[Outline, ...]
    zone_names: Counter[str]


def outline_all(file: IcsFile) -> Outlines:
    """Look over every VEVENT of the file once."""
    zone_names: Counter[bytes] = Counter()
    by_uid: dict[bytes, list[Outline]] = {}
    without_uid: list[Outline] = []
    ours: list[Outline] = []
    doubtful: list[Outline] = []
    suffix = OURS.encode()
    names_are_folded = _FOLDED_NAME.search(file.content) is not None
    for component in file.components:
        if component.name != "VEVENT":
            continue
        lines = file.own_lines(component)
        found = _outline(component, unfolded(lines) if names_are_folded else lines, zone_names)
        if found.uid.endswith(suffix) and component.is_whole:
            ours.append(found)
        elif found.first is None or not component.is_whole:
            doubtful.append(found)
        elif found.uid:
            by_uid.setdefault(found.uid, []).append(found)
        else:
            without_uid.append(found)
    alone = [found[0] for found in by_uid.values() if len(found) == 1 and not found[0].recurs]
    alone += [found for found in without_uid if not found.recurs]
    groups = [found for found in by_uid.values() if len(found) > 1 or found[0].recurs]
    groups += [[found] for found in without_uid if found.recurs]
    alone.sort(key=lambda found: (found.first or 0, found.component.start))
    return Outlines(
        single=tuple(alone),
        long=tuple(found for found in alone if found.last > (found.first or 0)),
        groups=tuple(_group(found) for found in groups),
        ours=tuple(ours),
        doubtful=tuple(doubtful),
        zone_names=Counter({decoded(name): number for name, number in zone_names.items()}),
    )


def words_of(lines: bytes) -> str:
    """What may tell what an event is, roughly from its own lines: title, description, categories, UID."""
    return unescaped("\n".join(decoded(unfolded(text)) for text in _TEXTS.findall(unfolded(lines))))


def _group(found: list[Outline]) -> Group:
    first = min(outline.first or 0 for outline in found)
    return Group(tuple(found), first, max(outline.last for outline in found))


def _outline(component: Component, lines: bytes, zone_names: Counter[bytes]) -> Outline:
    """One VEVENT's outline. Dates are taken as they stand; whoever asks allows for a day between zones."""
    values: dict[bytes, bytes] = {}
    for name, value in _WANTED.findall(lines):
        upper = name.upper()
        if upper not in values:
            values[upper] = FOLD.sub(b"", value) if b"\n" in value else value
        elif upper in (b"RDATE", b"RRULE"):
            values[upper] += b"," + FOLD.sub(b"", value)
    start = values.get(b"DTSTART", b"")
    named = _TZID.search(start)
    if named is not None:
        zone_names[named[1]] += 1
    first = _ordinal(start)
    uid = values.get(b"UID", b"").partition(b":")[2]
    recurs = not values.keys().isdisjoint((b"RRULE", b"RDATE", b"EXDATE", b"RECURRENCE-ID"))
    return Outline(component, uid.strip(), first, _last(values, first or 0), recurs)


def _last(values: dict[bytes, bytes], first: int) -> int:
    """The last possible day."""
    end = _ordinal(values.get(b"DTEND", b"")) or first
    if b"DURATION" in values:
        match = _DAYS.search(values[b"DURATION"])
        end = max(end, first + 1 + (int(match[1] or 0) * 7 + int(match[2] or 0) if match else 0))
    length = max(0, end - first)
    rule = values.get(b"RRULE", b"")
    if rule:
        ends = [_ordinal_of(match.groups()) for match in _UNTIL.finditer(rule)]
        known = [last for last in ends if last is not None]
        if len(known) < rule.upper().count(b"FREQ=") or not known:
            return NO_END
        first = max(first, *known)
    if b"RDATE" not in values:
        return first + length
    extra = (_ordinal_of(match.groups()) for match in _DAY.finditer(values[b"RDATE"]))
    return max(first, *(each for each in extra if each is not None), first) + length


def _ordinal(value: bytes) -> int | None:
    match = _DAY.search(value)
    return None if match is None else _ordinal_of(match.groups())


@lru_cache(maxsize=65_536)
def _ordinal_of(digits: tuple[bytes, ...]) -> int | None:
    try:
        return date(*map(int, digits)).toordinal()
    except ValueError:
        return None
