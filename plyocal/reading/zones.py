"""Time zones: what the names in a calendar mean, and which zone the calendar itself is in."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, tzinfo
from functools import cached_property
from io import StringIO
from itertools import islice
from typing import Final

from plyocal.extras import load
from plyocal.icsfile import IcsFile
from plyocal.icsfile.components import Component
from plyocal.icsfile.contentlines import decoded, properties, unescaped, unfolded
from plyocal.zonenames import UTC, known_zone

LONGEST_DEFINITION: Final = 64_000
"""Bytes of the longest VTIMEZONE that is read; a zone with every change since 1900 has some 20,000 (ours)."""
MOST_RULES: Final = 64
"""Rules of one definition: a zone that changed them every year has two of each (ours)."""
MOST_DEFINITIONS: Final = 50
"""Zones of its own that one calendar may use (ours)."""

_DEFINING: Final = (
    r"(?i)RRULE:FREQ=YEARLY(?:;(?:BYMONTH=\d{1,2}|BYDAY=[+-]?\d?[A-Z]{2}|BYMONTHDAY=[\d,+-]{1,40}|INTERVAL=1"
    r"|WKST=[A-Z]{2}|UNTIL=[\dTZ]{8,16}))*+"
    r"|(?:DTSTART|RDATE)(?:;VALUE=DATE-TIME)?:(?:1[6-9]|20)\d{6}T[\d,TZ]*+"
    r"|TZOFFSET(?:FROM|TO):[+-][01]\d[0-5]\d(?:[0-5]\d)?"
    r"|(?:BEGIN|END):(?:VTIMEZONE|STANDARD|DAYLIGHT)|TZNAME:.*+"
)
"""The lines of a simple definition: yearly rules, when each begins, offsets, and what holds them together."""


_ANY_TIME: Final = datetime(2030, 7, 1)  # noqa: DTZ001 - a zone is asked about its own clock
_LAST_YEARS: Final = datetime(9944, 1, 1)  # noqa: DTZ001 - the same
"""Rules are tried on the last years there are: one that never happens is not looked for any further."""
_MOST_IN_THEM: Final = 56


class DefinedZone(tzinfo):
    """The zone that a calendar defines, followed by dateutil. It is pickled as its text."""

    def __init__(self, text: str, tzid: str) -> None:
        self._defined = text, tzid
        self._zone: tzinfo = load("dateutil.tz").tzical(StringIO(text)).get(tzid)

    def utcoffset(self, moment: datetime | None, /) -> timedelta | None:
        """How far it is ahead of UTC."""
        return self._zone.utcoffset(moment)

    def dst(self, moment: datetime | None, /) -> timedelta | None:
        """How much of that is summer time."""
        return self._zone.dst(moment)

    def tzname(self, moment: datetime | None, /) -> str | None:
        """What it is called then."""
        return self._zone.tzname(moment)

    def fromutc(self, moment: datetime, /) -> datetime:
        """The moment on its clock."""
        return self._zone.fromutc(moment.replace(tzinfo=self._zone)).replace(tzinfo=self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DefinedZone) and other._defined == self._defined

    def __hash__(self) -> int:
        return hash(self._defined)

    def __reduce__(self) -> tuple[type, tuple[str, str]]:
        return DefinedZone, self._defined


def defined_zone(lines: Iterable[str], tzid: str) -> tzinfo | None:
    """The zone that a VTIMEZONE defines by its own rules; None where they are not simple yearly ones.

    Rules from before 1972, as Microsoft has them from 1601 on, are followed from then on: they are walked
    through anew for every time.
    """
    kept = [line for line in lines if re.fullmatch(_DEFINING, line)]
    rules = [line.partition(":")[2] for line in kept if line[:5].upper() == "RRULE"]
    if len(rules) > MOST_RULES or not all(map(_is_once_a_year, rules)):
        return None
    kept.insert(1, f"TZID:{tzid}")
    parts = re.split(r"(?im)^(?=BEGIN:)", "\n".join((*kept, "")))
    text = "".join(map(_since_1972, parts))
    try:
        zone = DefinedZone(text, tzid)
        zone.utcoffset(_ANY_TIME)  # its rules are not looked at before
    except (ValueError, LookupError, TypeError, AttributeError):
        return None
    return zone


def _is_once_a_year(rule: str) -> bool:
    """Whether a yearly rule happens at all, and not more often than that."""
    pattern = re.sub(r"(?i);UNTIL=[^;]*", "", rule)
    try:
        times = load("dateutil.rrule").rrulestr(pattern, dtstart=_LAST_YEARS)
        return 0 < sum(1 for _ in islice(times, _MOST_IN_THEM + 1)) <= _MOST_IN_THEM
    except (ValueError, LookupError, TypeError, AttributeError):
        return False


def _since_1972(part: str) -> str:
    """A part of a definition; where it follows a rule from long ago, from 1972 on."""
    if "RRULE" not in part.upper():
        return part
    return re.sub(r"(?im)^(DTSTART[^:\n]*):(?:1[6-8]\d\d|19[0-6]\d|197[01])", r"\1:1972", part)


class Zones:
    """The zones of one calendar file, by the names its events use.

    `home` is the zone of floating times, UTC unless it `is_home_known`.
    """

    def __init__(self, file: IcsFile) -> None:
        self._file = file
        self._found: dict[str, tzinfo | None] = {}
        self._used = 0
        self.home: tzinfo = UTC
        self.is_home_known = False

    def find(self, tzid: str) -> tzinfo | None:
        """The zone of this name; None if nobody knows it, and the calendar does not define it."""
        if tzid not in self._found:
            self._found[tzid] = known_zone(tzid) or self._defined(tzid)
        return self._found[tzid]

    def choose_home(self, given: tzinfo | None, counted: Mapping[str, int]) -> None:
        """Settle `home`: the zone given, else X-WR-TIMEZONE, else the zone most events are in, else UTC."""
        named = [
            found.text for header in self._file.headers for found in header if found.name == "X-WR-TIMEZONE"
        ]
        named += sorted(counted, key=lambda name: (-counted[name], name))
        found = (self.find(name) for name in named)
        known = given or next((zone for zone in found if zone is not None), None)
        self.home, self.is_home_known = known or UTC, known is not None

    def _defined(self, tzid: str) -> tzinfo | None:
        component = self._definitions.get(tzid) or self._definitions.get(unescaped(tzid))
        if component is None or self._used >= MOST_DEFINITIONS:
            return None
        self._used += 1
        raw = self._file.raw(component)
        location = next((found.text for found in properties(raw) if found.name == "X-LIC-LOCATION"), "")
        return known_zone(location) or defined_zone(decoded(unfolded(raw)).splitlines(), tzid)

    @cached_property
    def _definitions(self) -> Mapping[str, Component]:
        """The first VTIMEZONE of each name."""
        named: dict[str, Component] = {}
        for place in self._file.components.places("VTIMEZONE"):
            component = self._file.components[place]
            if component.is_whole and component.end - component.start <= LONGEST_DEFINITION:
                for found in self._file.properties(component):
                    if found.name == "TZID":
                        named.setdefault(found.text.strip('"'), component)
        return named
