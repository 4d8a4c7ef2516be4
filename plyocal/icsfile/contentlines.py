"""Content lines: the `NAME;PARAMETER=…:value` lines of components, and what their values say."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final, NamedTuple

from plyocal.errors import ArgumentError

FOLD: Final = re.compile(rb"(?<!\r)\r*+\n[ \t]")
"""A line break inside a content line. A producer's CR CR LF counts as one line end."""

YEARS: Final = range(1000, 9900)
"""Years a calendar may speak of; the ends are left free so that no day's arithmetic runs over."""

CONTROLS: Final = dict.fromkeys((*range(9), *range(11, 32), *range(127, 160)))
"""Characters that no text holds, for `str.translate`: they are left out."""

_USUAL_FOLD: Final = re.compile(rb"\r\n[ \t]")
_NAME: Final = re.compile(r"[ \t]*+([A-Za-z0-9-]++)[ \t]*+(?=[;:])")
_QUOTED: Final = re.compile(r'(?:[^":]|"[^"]*+")*+:')
_PARAMETER: Final = re.compile(r';[ \t]*+([A-Za-z0-9-]++)[ \t]*+=[ \t]*+("[^"]*+"|[^";]*+)')
_PARTED_IN_ZONE: Final = re.compile(r"(?!\d{4}-?\d\d)([^:]{0,100}(?::[^:]{0,100}){0,3}):(\d{8}(?!\d).*+)")
_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)
_COMMA: Final = r"(?s)((?:[^\\,]|\\.)*+)(?:,|$)"
_MOMENT: Final = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d++)?)?[ ]*+(Z|[+-]\d\d:?\d\d)?)?",
    re.ASCII | re.IGNORECASE,
)
_DURATION: Final = (
    r"(?ai)([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?"
)
_COMMON: Final = frozenset(
    (
        "CREATED",
        "DESCRIPTION",
        "DTEND",
        "DTSTAMP",
        "DTSTART",
        "EXDATE",
        "LAST-MODIFIED",
        "LOCATION",
        "RECURRENCE-ID",
        "RRULE",
        "SEQUENCE",
        "STATUS",
        "SUMMARY",
        "TRANSP",
        "UID",
    )
)
_KNOWN: Final = (
    r"ACTION|ATTACH|ATTENDEE|BEGIN|CALSCALE|CATEGORIES|CLASS|COLOR|COMMENT|COMPLETED|CONFERENCE"
    r"|CONTACT|CREATED|DESCRIPTION|DTEND|DTSTAMP|DTSTART|DUE|DURATION|END|EXDATE|EXRULE|FREEBUSY|GEO"
    r"|IMAGE|LAST-MODIFIED|LOCATION|METHOD|NAME|ORGANIZER|PERCENT-COMPLETE|PRIORITY|PRODID|RDATE"
    r"|RECURRENCE-ID|REFRESH-INTERVAL|RELATED-TO|REPEAT|REQUEST-STATUS|RESOURCES|RRULE|SEQUENCE|SOURCE"
    r"|STATUS|STRUCTURED-DATA|SUMMARY|TRANSP|TRIGGER|TZID|TZNAME|TZOFFSETFROM|TZOFFSETTO|TZURL|UID|URL"
    r"|VERSION"
)


class Property(NamedTuple):
    """One property: its upper-case name, its value as it stood, and the raw text of its parameters.

    `continued` holds lines that followed without a name of their own: a line break that a producer left
    inside a text. They belong to a text, and to nothing else.
    """

    name: str
    value: str
    raw_parameters: str = ""
    continued: tuple[str, ...] = ()

    @property
    def parameters(self) -> dict[str, str]:
        """The parameters by upper-case name, without quotes.

        >>> Property("DTSTART", "20260401T060000", ';TZID="Europe/Berlin"').parameters
        {'TZID': 'Europe/Berlin'}
        """
        found = _PARAMETER.findall(self.raw_parameters)
        return {name.upper(): value.strip().strip('"') for name, value in reversed(found)}

    @property
    def text(self) -> str:
        r"""The value as text, unescaped.

        >>> Property("SUMMARY", r"Easy\, 5 km\nrelaxed").text
        'Easy, 5 km\nrelaxed'
        """
        return unescaped("\n".join((self.value, *self.continued))).strip()

    @property
    def texts(self) -> tuple[str, ...]:
        r"""The value as a list of texts parted by commas.

        >>> Property("CATEGORIES", r"Run,Track\, hard").texts
        ('Run', 'Track, hard')
        """
        parts = (unescaped(part).strip() for part in re.findall(_COMMA, self.value))
        return tuple(part for part in parts if part)


def unescaped(value: str) -> str:
    """The text that an escaped value stands for, without control characters."""
    value = value if value.isprintable() else value.translate(CONTROLS)
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


def unfolded(raw: bytes) -> bytes:
    """The same bytes with each content line on one line."""
    if b"\n " not in raw and b"\n\t" not in raw:
        return raw
    is_usual = b"\r\r" not in raw and raw.count(b"\n") == raw.count(b"\r\n")
    return (_USUAL_FOLD if is_usual else FOLD).sub(b"", raw)


def decoded(raw: bytes) -> str:
    """The text of the bytes: UTF-8, or Latin-1 where it is not."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def properties(raw: bytes) -> Iterator[Property]:
    r"""The properties in these lines, in their order; lines that are none continue the one before.

    >>> [found.text for found in properties(b"SUMMARY:Long\r\n  run\r\n5 km easy\r\nUID:a\r\n")]
    ['Long run\n5 km easy', 'a']
    """
    held: Property | None = None
    continued: list[str] = []
    for line in _lines(unfolded(raw)):
        before, colon, value = line.partition(":")
        name, semicolon, parameters = before.partition(";")
        is_common = colon and name in _COMMON and '"' not in parameters
        found = Property(name, value, semicolon + parameters) if is_common else property_of(line)
        if found is None:
            continued.append(line)
            continue
        if held is not None:
            yield held if not any(continued) else held._replace(continued=tuple(continued))
        held, continued = found, []
    if held is not None:
        yield held._replace(continued=tuple(continued)) if any(continued) else held


def _lines(raw: bytes) -> Iterator[str]:
    """The lines without their ends. One that is not UTF-8 says nothing of its neighbours."""
    try:
        lines = raw.decode().split("\n")
    except UnicodeDecodeError:
        lines = [decoded(line) for line in raw.split(b"\n")]
    return (line.rstrip("\r") for line in lines)


def property_of(line: str) -> Property | None:
    """The property that one unfolded line holds; None where it does not look like one.

    A `DTSTART;20260401`, whose semicolon stands for a colon, is read as it was meant. A name that is neither
    known nor in capitals ("Warm-up: 10 min") is a line of somebody's text.
    """
    named = _NAME.match(line)
    if named is None:
        return None
    name = named[1]
    upper = name.upper()
    if name != upper and not re.fullmatch(_KNOWN, upper) and not upper.startswith("X-"):
        return None
    start = named.end()
    if line[start] == ":":
        return Property(upper, line[start + 1 :])
    colon = _QUOTED.match(line, start)
    end = colon.end() if colon else line.find(":", start) + 1
    if end == 0:
        return Property(upper, line[start + 1 :]) if "=" not in line[start:] else None
    return Property(upper, line[end:], line[start : end - 1])


def rejoined(found: Property) -> Property:
    """A date whose zone has a colon in its name that no quotes protect, parted where the date begins.

    >>> rejoined(property_of("DTSTART;TZID=(UTC+01:00) Paris:20260401T060000")).parameters["TZID"]
    '(UTC+01:00) Paris'
    """
    parted = _PARTED_IN_ZONE.match(found.value)
    if parted is None or "TZID=" not in found.raw_parameters.upper():
        return found
    return found._replace(value=parted[2], raw_parameters=f"{found.raw_parameters}:{parted[1]}")


def moment(value: str) -> date | datetime:
    """The date, or the date and time, that a value states: naive if it floats, aware if it is UTC.

    Raises:
        ArgumentError: if it states none, or one that no calendar has.

    >>> moment("20260401"), moment("20260401T060000Z")
    (datetime.date(2026, 4, 1), datetime.datetime(2026, 4, 1, 6, 0, tzinfo=datetime.timezone.utc))
    """
    match = _MOMENT.fullmatch(value.strip())
    if match is None or int(match[1]) not in YEARS:
        raise ArgumentError(f"{value.strip()[:40]!r} is no date.")
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
        if match[4] is None:
            return day
        seconds = min(int(match[6] or 0), 59)
        naive = datetime(day.year, day.month, day.day, int(match[4]), int(match[5]), seconds)  # noqa: DTZ001 - floats
    except ValueError as error:
        raise ArgumentError(f"{value.strip()[:40]!r} is no date.") from error
    offset = match[7]
    if offset is None:
        return naive
    if offset in "Zz":
        return naive.replace(tzinfo=UTC)
    ahead = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    return (naive - ahead if offset[0] == "+" else naive + ahead).replace(tzinfo=UTC)


def duration(value: str) -> timedelta:
    """The length that a DURATION states.

    Raises:
        ArgumentError: if it states none.

    >>> duration("PT1H30M")
    datetime.timedelta(seconds=5400)
    """
    match = re.fullmatch(_DURATION, value.strip())
    if match is None or not any(match.groups()[1:]):
        raise ArgumentError(f"{value.strip()[:40]!r} is no duration.")
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if match[1] == "-" else length
