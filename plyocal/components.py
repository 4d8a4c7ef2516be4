"""Where components begin and end in the bytes of a file, by its BEGIN and END lines."""

import re
from typing import Final

import attrs

from plyocal.contentlines import FOLD
from plyocal.errors import LimitError

LINE_END: Final = re.compile(rb"\r*+\n")
"""The end of a line; a producer's CR CR LF is one."""

_F: Final = rb"(?:\r*+\n[ \t])*+"
_STRUCTURE: Final = re.compile(
    rb"\n(?:([Bb])"
    + _F.join((b"", b"[Ee]", b"[Gg]", b"[Ii]", b"[Nn]"))
    + rb"|[Ee]"
    + _F.join((b"", b"[Nn]", b"[Dd]"))
    + rb")"
    + _F
    + rb":([^\r\n]*+(?:\r*+\n[ \t][^\r\n]*+)*+)(?=\r*+(?:\n|\Z))"
)
_COMPONENT_NAME: Final = re.compile(
    rb"(?:V[A-Z0-9-]+|X-[A-Z0-9-]+|STANDARD|DAYLIGHT|PARTICIPANT|AVAILABLE|IANA-[A-Z0-9-]+)\Z"
)
_OUTER: Final = frozenset(
    (b"VCALENDAR", b"VEVENT", b"VTODO", b"VJOURNAL", b"VFREEBUSY", b"VTIMEZONE", b"VAVAILABILITY")
)

_USUAL: Final = frozenset((*_OUTER, b"VALARM", b"STANDARD", b"DAYLIGHT"))
_BOM: Final = b"\xef\xbb\xbf"


@attrs.frozen(kw_only=True)
class Limits:
    """What keeps a stranger's file harmless. Whatever is over a limit is refused, and the limit named.

    `file_bytes` and `line_bytes` (from one line break to the next) bound the text; `nesting` and `components`
    what is in it. A series of more than `occurrences` before the window ends is not followed, and said so;
    `repetitions` bounds the occurrences of all series together. Ours, chosen at some ten times the largest
    export we met.
    """

    file_bytes: int = 500_000_000
    line_bytes: int = 8_000_000
    nesting: int = 16
    components: int = 1_000_000
    occurrences: int = 20_000
    repetitions: int = 2_000_000


@attrs.frozen
class Component:
    """A component that stands directly in a calendar; its bytes are `start` to `end`, line end included.

    `is_whole` is False where its END is missing or where there is an END without a BEGIN: nobody can say then
    what belongs to it. `line_number` counts from 1. `inner` and `inner_end` bound the components inside it;
    both are 0 if there are none, and `inner_end` is 0 if lines of its own stand between them.
    """

    name: str
    start: int
    end: int
    line_number: int
    is_whole: bool = True
    inner: int = 0
    inner_end: int = 0


def without_inner(raw: bytes, inner: int) -> bytes:
    """The lines of a component that are its own; the first component inside it begins at `inner`."""
    kept: list[bytes] = []
    depth = kept_to = 0
    for match in _STRUCTURE.finditer(raw, max(0, inner - 1)):
        if not _name_of(match):
            continue
        if match[1] is not None:
            if depth == 0:
                kept.append(raw[kept_to : match.start() + 1])
            depth += 1
        elif depth > 0:
            depth -= 1
            kept_to = match.end()
    if not kept:
        return raw
    return b"".join((*kept, raw[kept_to:] if depth == 0 else b""))


def _name_of(match: re.Match[bytes]) -> bytes:
    """The component's name on a BEGIN or END line; empty where the line is somebody's text."""
    name = match[2]
    if name in _USUAL:
        return name
    if b"\n" in name:
        name = FOLD.sub(b"", name)
    name = name.strip().upper()
    return name if _COMPONENT_NAME.match(name) else b""


@attrs.define
class _Open:
    """A component whose END has not been met yet."""

    name: bytes
    start: int
    line_number: int
    inner: int = 0
    inner_end: int = 0
    is_parted: bool = False


class Scanner:
    """One walk over the BEGIN and END lines of a file."""

    def __init__(self, content: bytes, limits: Limits, source: str) -> None:
        self.content, self.limits, self.source = content, limits, source
        self.stack: list[_Open] = []
        self.components: list[Component] = []
        self.headers: list[list[int]] = []
        self.insert_at = self.truncated_at = -1
        self.counted_to, self.line_number = 0, 1

    def line_number_at(self, position: int) -> int:
        """The line number of a position; positions only ever grow."""
        self.line_number += self.content.count(b"\n", self.counted_to, position)
        self.counted_to = position
        return self.line_number

    def begin(self, name: bytes, start: int) -> None:
        """A BEGIN line."""
        stack = self.stack
        if stack and name in _OUTER and (stack[-1].name != b"VCALENDAR" or name == b"VCALENDAR"):
            self.leave_open(start, down_to=0 if name == b"VCALENDAR" else 1)
        if len(stack) >= self.limits.nesting:
            raise self.over("nesting", f"components nest deeper than {self.limits.nesting}", start)
        line_number = 0
        if not stack or stack[-1].name == b"VCALENDAR":
            line_number = self.line_number_at(start)
        if name == b"VCALENDAR":
            self.headers.append([start, -1])
        elif stack and stack[-1].name == b"VCALENDAR" and self.headers[-1][1] < 0:
            self.headers[-1][1] = start
        elif stack:
            outer = stack[-1]
            outer.inner = outer.inner or start
            outer.is_parted |= outer.inner_end not in (0, start)
            outer.inner_end = -1
        stack.append(_Open(name, start, line_number))

    def end(self, name: bytes, start: int, line_end: int) -> None:
        """An END line."""
        stack = self.stack
        if stack and stack[-1].name == name:
            opened = stack.pop()
        elif any(opened.name == name for opened in stack):
            while stack[-1].name != name:
                unfinished = stack.pop()
                if not stack or stack[-1].name == b"VCALENDAR":
                    self.add(unfinished, start, is_whole=False)
            opened = stack.pop()
        else:
            if name in _OUTER and name != b"VCALENDAR":
                self.add(_Open(name, start, self.line_number_at(start)), line_end, is_whole=False)
            return
        if stack:
            stack[-1].inner_end = line_end
        if name == b"VCALENDAR":
            self.close_calendar(start)
        elif not stack or stack[-1].name == b"VCALENDAR":
            self.add(opened, line_end)

    def close_calendar(self, start: int) -> None:
        """An END:VCALENDAR that belongs: new components go before it, and before an event left open there."""
        if self.headers[-1][1] < 0:
            self.headers[-1][1] = start
        last = self.components[-1] if self.components else None
        self.insert_at = last.start if last and not last.is_whole and last.end == start else start

    def leave_open(self, start: int, down_to: int) -> None:
        """Close what a new BEGIN shows to have no END."""
        while self.stack and (len(self.stack) > down_to or self.stack[-1].name != b"VCALENDAR"):
            opened = self.stack.pop()
            if opened.name == b"VCALENDAR":
                self.headers[-1][1] = start if self.headers[-1][1] < 0 else self.headers[-1][1]
            elif not self.stack or self.stack[-1].name == b"VCALENDAR":
                self.add(opened, start, is_whole=False)

    def add(self, opened: _Open, end: int, *, is_whole: bool = True) -> None:
        """A component that stands in a calendar, or after one."""
        if len(self.components) >= self.limits.components:
            raise self.over("components", f"more than {self.limits.components} components", opened.start)
        name = opened.name.decode("ascii")
        inner_end = 0 if opened.is_parted else max(0, opened.inner_end)
        self.components.append(
            Component(name, opened.start, end, opened.line_number, is_whole, opened.inner, inner_end)
        )

    def over(self, limit: str, message: str, position: int) -> LimitError:
        """The error for a limit exceeded at a position."""
        return LimitError(
            f"{message} ({limit}).",
            limit=limit,
            source=self.source,
            line_number=self.line_number_at(position),
        )


def walk(scanner: Scanner) -> None:
    """Show every BEGIN and END line to the scanner."""
    content = scanner.content
    first = len(_BOM) if content.startswith(_BOM) else 0
    head = _STRUCTURE.match(b"\n" + content[first : first + 200])
    if head is not None and head[1] is not None and _name_of(head):
        scanner.begin(_name_of(head), first)
    for match in _STRUCTURE.finditer(content):
        name = _name_of(match)
        if not name:
            continue
        if match[1] is not None:
            scanner.begin(name, match.start() + 1)
        else:
            line_end = LINE_END.match(content, match.end())
            scanner.end(name, match.start() + 1, line_end.end() if line_end else len(content))
