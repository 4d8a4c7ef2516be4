"""An .ics file as bytes and the byte ranges of its components: splice in, cut out, and no other byte changes.

This module does not look at what a component is about.
"""

import re
from array import array
from bisect import bisect_right
from codecs import getincrementaldecoder
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Final

import attrs

from plyocal.errors import LimitError, NotACalendarError, RefusedEncodingError, TruncatedCalendarError
from plyocal.icsfile.components import LINE_END, Component, Components, Limits, Scanner, walk, without_inner
from plyocal.icsfile.contentlines import Property, properties, unfolded

OURS: Final = "@plyocal"
"""What the UIDs of plyocal's own events end in."""

_OWN_UID: Final = rb"(?i)\nUID[;:]([^\r\n]*)"
_PLAIN_UID: Final = rb"\nUID:[^\r\n]*+(?=\r*+\n[^ \t])"
_OURS_FOLDED: Final = re.compile(
    rb"(?:\r*+\n[ \t])*+".join(re.escape(OURS.encode())[at : at + 1] for at in range(len(OURS)))
)
_BARE_CR: Final = re.compile(rb"BEGIN:VCALENDAR[ \t]*\r(?![\r\n])", re.IGNORECASE)
_AT_ONCE: Final = 1 << 20
_WIDE: Final = (b"\xff\xfe", b"\xfe\xff", b"B\0E\0", b"\0B\0E", b"B\0\0\0", b"\0\0\0B", b"\0\0\xfe\xff")
_SHORT_LINE_ENDS: Final = (b"\n", b"\r\n", b"\r\r\n")


@attrs.frozen(kw_only=True, slots=False)
class IcsFile:
    """A calendar file taken apart by line starts; `content` is what it is made of, to the byte.

    `insert_at` is where new components belong: before the END:VCALENDAR of the last calendar. `line_end` is
    that of the line before. `header_ranges` are the bytes from each BEGIN:VCALENDAR to the first component.
    """

    content: bytes = attrs.field(repr=False)
    components: Components = attrs.field(repr=False, eq=False)
    header_ranges: tuple[tuple[int, int], ...]
    insert_at: int
    line_end: bytes
    source: str = ""

    def raw(self, component: Component) -> bytes:
        """The component's bytes as they stand in the file."""
        return self.content[component.start : component.end]

    def own_lines(self, component: Component) -> bytes:
        """The component's lines without those of components inside it, such as alarms."""
        if not component.inner:
            return self.raw(component)
        if component.inner_end:
            return (
                self.content[component.start : component.inner]
                + self.content[component.inner_end : component.end]
            )
        return without_inner(self.raw(component), component.inner - component.start)

    def properties(self, component: Component) -> list[Property]:
        """The component's own properties, in their order."""
        return list(properties(self.own_lines(component)))

    def uid(self, component: Component) -> str:
        """The component's UID; empty where it has none."""
        lines = self.own_lines(component)
        match = re.search(_PLAIN_UID, lines) or re.search(_OWN_UID, unfolded(lines))
        if match is None:
            return ""
        return next((found.text for found in properties(match[0]) if found.name == "UID"), "")

    def line_number(self, component: Component) -> int:
        """The number of its first line, counted from 1."""
        return self._lines_before[bisect_right(self.components.starts, component.start) - 1] + 1

    @cached_property
    def _lines_before(self) -> Sequence[int]:
        """How many lines stand before each component."""
        counted = array("Q")
        lines = 0
        for before, start in pairwise((0, *self.components.starts)):
            lines += self.content.count(b"\n", before, start)
            counted.append(lines)
        return counted

    @cached_property
    def headers(self) -> tuple[tuple[Property, ...], ...]:
        """The properties of each calendar, as far as they stand before its first component."""
        return tuple(tuple(properties(self.content[start:end])) for start, end in self.header_ranges)

    @cached_property
    def is_utf8(self) -> bool:
        """Whether text beyond ASCII may be added: the bytes are UTF-8."""
        if self.content.isascii():
            return True
        read = getincrementaldecoder("utf-8")().decode
        content, size = memoryview(self.content), len(self.content)
        try:
            for start in range(0, size, _AT_ONCE):
                read(content[start : start + _AT_ONCE], final=start + _AT_ONCE >= size)
        except UnicodeDecodeError:
            return False
        return True


def _refuse_encoding(content: bytes, source: str) -> None:
    if content.startswith(_WIDE):
        raise RefusedEncodingError(
            "the file is UTF-16 or UTF-32; save it as UTF-8 and try again.", source=source
        )


def _refuse_size(content: bytes, limits: Limits, source: str) -> None:
    if len(content) > limits.file_bytes:
        raise LimitError(
            f"{len(content)} bytes are more than the limit of {limits.file_bytes} (file_bytes).",
            limit="file_bytes",
            source=source,
        )
    position = 0
    while len(content) - position > limits.line_bytes:
        line_end = content.rfind(b"\n", position, position + limits.line_bytes + 1)
        if line_end < 0:
            raise LimitError(
                f"a line is longer than {limits.line_bytes} bytes (line_bytes).",
                limit="line_bytes",
                source=source,
                line_number=content.count(b"\n", 0, position) + 1,
            )
        position = line_end + 1


def _what_else(content: bytes) -> str:
    """What a file without a calendar is, and how to get one: Google exports calendars in an archive."""
    if content.startswith((b"PK\x03\x04", b"\x1f\x8b")):
        return "it is an archive; unpack it and give the .ics file in it."
    if content[:1000].lstrip().startswith(b"<"):
        return "it is a web page or XML, no calendar; export the calendar as .ics."
    what = "it is no calendar, with no BEGIN:VCALENDAR in it" if content else "the file is empty"
    return f"{what}; export the calendar as .ics."


def scan(content: bytes, *, limits: Limits | None = None, source: str = "") -> IcsFile:
    r"""Find the components of a calendar file. `source` names the file in errors.

    Raises:
        NotACalendarError: if there is no calendar in it.
        TruncatedCalendarError: if the last calendar does not end.
        RefusedEncodingError: if it is UTF-16, or if its lines end in a bare CR.
        LimitError: if it is over one of the limits.

    >>> file = scan(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nEND:VEVENT\nEND:VCALENDAR\n")
    >>> [(found.name, file.line_number(found), file.uid(found)) for found in file.components]
    [('VEVENT', 2, 'a')]
    """
    limits = limits or Limits()
    _refuse_encoding(content, source)
    _refuse_size(content, limits, source)
    scanner = Scanner(content, limits, source)
    walk(scanner)
    if not scanner.headers:
        if _BARE_CR.search(content):
            raise RefusedEncodingError("lines end in a bare CR; save it with ordinary lines.", source=source)
        raise NotACalendarError(_what_else(content), source=source)
    if b"VCALENDAR" in scanner.stack or scanner.insert_at < 0:
        lines = content.count(b"\n") + (not content.endswith(b"\n"))
        says = "the calendar breaks off here, without its END:VCALENDAR; export it again."
        raise TruncatedCalendarError(says, source=source, line_number=lines)
    scanner.leave_open(len(content), down_to=0)
    insert_at = scanner.insert_at
    found = re.search(rb"\r{0,3}\n\Z", content[max(0, insert_at - 4) : insert_at])
    line_end = found[0] if found and found[0] in _SHORT_LINE_ENDS else b"\r\n"
    return IcsFile(
        content=content,
        components=scanner.components if scanner.is_in_order else scanner.components.in_order(),
        header_ranges=tuple((start, end) for start, end in scanner.headers),
        insert_at=insert_at,
        line_end=line_end,
        source=source,
    )


def splice(file: IcsFile, components: Sequence[bytes]) -> list[bytes | memoryview]:
    """The file with components put in, as slices to be written one after the other.

    They go before the END:VCALENDAR that belongs, in the file's own line ends; all other bytes stay.
    """
    content = memoryview(file.content)
    added = [LINE_END.sub(file.line_end, component.rstrip(b"\r\n") + b"\n") for component in components]
    return [content[: file.insert_at], *added, content[file.insert_at :]]


def cut(file: IcsFile, is_chosen: Callable[[str], bool] | None = None) -> bytes:
    r"""The file without the events of ours, or without those of them whose UID is chosen.

    What was spliced in is gone to the byte.

    >>> file = scan(b"BEGIN:VCALENDAR\nEND:VCALENDAR\n")
    >>> merged = b"".join(splice(file, [b"BEGIN:VEVENT\r\nUID:1@plyocal\r\nEND:VEVENT\r\n"]))
    >>> cut(scan(merged)) == file.content
    True
    """
    kept: list[memoryview] = []
    content, kept_to = memoryview(file.content), 0
    for component in ours(file):
        if is_chosen is None or is_chosen(file.uid(component)):
            kept.append(content[kept_to : component.start])
            kept_to = component.end
    return b"".join((*kept, content[kept_to:])) if kept else file.content


def ours(file: IcsFile) -> list[Component]:
    """The events whose UID is ours, in the order of the file; only those that hold our mark are looked at."""
    starts = file.components.starts
    marked = sorted(
        {bisect_right(starts, match.start()) - 1 for match in _OURS_FOLDED.finditer(file.content)}
    )
    found = (file.components[place] for place in marked if place >= 0)
    return [
        each for each in found if each.name == "VEVENT" and each.is_whole and file.uid(each).endswith(OURS)
    ]


def canonical(component: bytes) -> bytes:
    """A component's bytes in the line ends of RFC 5545, CR LF, whatever file it stood in."""
    return LINE_END.sub(b"\r\n", component.rstrip(b"\r\n") + b"\n")
