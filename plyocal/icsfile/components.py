"""Where components begin and end in the bytes of a file, by its BEGIN and END lines."""

import re
from array import array
from collections.abc import Iterator
from typing import Final, NamedTuple

import attrs

from plyocal.errors import LimitError
from plyocal.icsfile.contentlines import FOLD
from plyocal.icsfile.patterns import EVENT

LINE_END: Final = re.compile(rb"(?<!\r)\r*+\n")
"""The end of a line; a producer's CR CR LF is one."""

_F: Final = rb"(?:\r*+\n[ \t])*+"
_LINE: Final = (
    rb"\n(?:([Bb])"
    + _F.join((b"", b"[Ee]", b"[Gg]", b"[Ii]", b"[Nn]"))
    + rb"|[Ee]"
    + _F.join((b"", b"[Nn]", b"[Dd]"))
    + rb")"
    + _F
    + rb":([^\r\n]*+(?:\r*+\n[ \t][^\r\n]*+)*+)(?=\r*+(?:\n|\Z))"
)
_STRUCTURE: Final = re.compile(_LINE)
_EVENT_OR_LINE: Final = re.compile(EVENT + rb"|" + _LINE)
_COMPONENT_NAME: Final = re.compile(
    rb"(?:V[A-Z0-9-]+|X-[A-Z0-9-]+|STANDARD|DAYLIGHT|PARTICIPANT|AVAILABLE|IANA-[A-Z0-9-]+)\Z"
)
_OUTER: Final = frozenset(
    (b"VCALENDAR", b"VEVENT", b"VTODO", b"VJOURNAL", b"VFREEBUSY", b"VTIMEZONE", b"VAVAILABILITY")
)

_CALENDAR: Final = b"VCALENDAR"
_ALARM_DEPTH: Final = 3
_USUAL: Final = {name: name.decode() for name in (*sorted(_OUTER), b"VALARM", b"STANDARD", b"DAYLIGHT")}
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


class Component(NamedTuple):
    """A component that stands directly in a calendar; its bytes are `start` to `end`, line end included.

    `is_whole` is False where its END is missing or where there is an END without a BEGIN: nobody can say then
    what belongs to it. `inner` and `inner_end` bound the components inside it; both are 0 if there are none,
    and `inner_end` is 0 if lines of its own stand between them.
    """

    name: str
    start: int
    end: int
    is_whole: bool = True
    inner: int = 0
    inner_end: int = 0


class Components:
    """The components of a file in their order, as numbers side by side: there may be a million of them.

    The place of one in the file is what names it.
    """

    def __init__(self) -> None:
        self.names: list[str] = []
        self.starts, self.ends = array("Q"), array("Q")
        self.inners, self.inner_ends = array("Q"), array("Q")
        self.broken: set[int] = set()

    def __len__(self) -> int:
        """How many they are."""
        return len(self.names)

    def __getitem__(self, place: int) -> Component:
        """The component at this place; -1 is the last."""
        place = range(len(self.names))[place]
        return Component(
            self.names[place],
            self.starts[place],
            self.ends[place],
            place not in self.broken,
            self.inners[place],
            self.inner_ends[place],
        )

    def __iter__(self) -> Iterator[Component]:
        """All of them."""
        return map(self.__getitem__, range(len(self.names)))

    def places(self, name: str) -> Iterator[int]:
        """The places of those with this name."""
        return (place for place, each in enumerate(self.names) if each == name)

    def in_order(self) -> "Components":
        """The same, by where they start."""
        ordered = Components()
        places = sorted(range(len(self.names)), key=self.starts.__getitem__)
        ordered.names = [self.names[place] for place in places]
        ordered.starts, ordered.ends, ordered.inners, ordered.inner_ends = (
            array("Q", [numbers[place] for place in places])
            for numbers in (self.starts, self.ends, self.inners, self.inner_ends)
        )
        ordered.broken = {new for new, place in enumerate(places) if place in self.broken}
        return ordered


def without_inner(raw: bytes, inner: int) -> bytes:
    """The lines of a component that are its own; the first component inside it begins at `inner`."""
    kept: list[bytes] = []
    depth = kept_to = 0
    for match in _STRUCTURE.finditer(raw, max(0, inner - 1)):
        if not _name_of(match[2]):
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


def _name_of(line: bytes) -> bytes:
    """The component's name on a BEGIN or END line; empty where the line is somebody's text."""
    if b"\n" in line:
        line = FOLD.sub(b"", line)
    name = line.strip().upper()
    return name if _COMPONENT_NAME.match(name) else b""


class Scanner:
    """One walk over the BEGIN and END lines of a file.

    `stack` holds the names of the components whose END has not been met yet. At most one of these, the one at
    `opened`, stands directly in a calendar or in none.
    """

    def __init__(self, content: bytes, limits: Limits, source: str) -> None:
        self.content, self.limits, self.source = content, limits, source
        self.stack: list[bytes] = []
        self.components = Components()
        self.headers: list[list[int]] = []
        self.insert_at = -1
        self.opened = self.inner = self.inner_end = 0
        self.is_parted = False
        self.is_in_order = True

    def begin(self, name: bytes, start: int) -> None:
        """A BEGIN line."""
        stack = self.stack
        if stack and name in _OUTER and (stack[-1] != _CALENDAR or name == _CALENDAR):
            self.leave_open(start, down_to=0 if name == _CALENDAR else 1)
        depth = len(stack)
        if depth >= self.limits.nesting:
            raise self.over("nesting", f"components nest deeper than {self.limits.nesting}", start)
        if name == _CALENDAR:
            self.headers.append([start, -1])
        elif depth == 0 or stack[-1] == _CALENDAR:
            self.opened, self.inner, self.inner_end, self.is_parted = start, 0, 0, False
            if depth and self.headers[-1][1] < 0:
                self.headers[-1][1] = start
        elif depth == 1 + (stack[0] == _CALENDAR):
            self.is_parted |= self.inner_end not in (0, start)
            self.inner, self.inner_end = self.inner or start, -1
        stack.append(name)

    def line(self, match: re.Match[bytes]) -> None:
        """A BEGIN or END line, or one of somebody's text that looks like it."""
        letter, name = match.groups()[-2:]
        if name not in _USUAL:
            name = _name_of(name)
            if not name:
                return
        if letter is not None:
            self.begin(name, match.start() + 1)
        elif self.content.startswith(b"\r\n", match.end()):
            self.end(name, match.start() + 1, match.end() + 2)
        else:
            line_end = LINE_END.match(self.content, match.end())
            self.end(name, match.start() + 1, line_end.end() if line_end else len(self.content))

    def event(self, match: re.Match[bytes]) -> None:
        """A whole event directly in a calendar."""
        (start, end), (inner, inner_end) = match.span(), match.span(1)
        if self.headers[-1][1] < 0:
            self.headers[-1][1] = start + 1
        if inner == inner_end:
            inner = inner_end = -1
        self.append("VEVENT", start + 1, end + 1, inner + 1, inner_end + 1)

    def end(self, name: bytes, start: int, line_end: int) -> None:
        """An END line."""
        stack = self.stack
        if name not in stack:
            if name in _OUTER and name != _CALENDAR:
                self.is_in_order &= not stack or stack[-1] == _CALENDAR
                self.add(name, start, line_end, is_whole=False)
            return
        while stack[-1] != name:
            unfinished = stack.pop()
            if stack[-1] == _CALENDAR:
                self.add(unfinished, self.opened, start, is_whole=False)
        stack.pop()
        if name == _CALENDAR:
            self.close_calendar(start)
        elif not stack or stack[-1] == _CALENDAR:
            self.add(name, self.opened, line_end)
        elif len(stack) == 1 + (stack[0] == _CALENDAR):
            self.inner_end = line_end

    def close_calendar(self, start: int) -> None:
        """An END:VCALENDAR that belongs: new components go before it, and before an event left open there."""
        if self.headers[-1][1] < 0:
            self.headers[-1][1] = start
        last = self.components[-1] if self.components else None
        self.insert_at = last.start if last and not last.is_whole and last.end == start else start

    def leave_open(self, start: int, down_to: int) -> None:
        """Close what a new BEGIN shows to have no END."""
        stack = self.stack
        while stack and (len(stack) > down_to or stack[-1] != _CALENDAR):
            name = stack.pop()
            if name == _CALENDAR:
                self.headers[-1][1] = start if self.headers[-1][1] < 0 else self.headers[-1][1]
            elif not stack or stack[-1] == _CALENDAR:
                self.add(name, self.opened, start, is_whole=False)

    def add(self, name: bytes, start: int, end: int, *, is_whole: bool = True) -> None:
        """A component that stands in a calendar, or after one."""
        if not is_whole:
            self.components.broken.add(len(self.components))
        has_inner = start == self.opened and self.inner > 0
        inner_end = 0 if self.is_parted else max(0, self.inner_end)
        self.append(
            _USUAL.get(name) or name.decode("ascii"),
            start,
            end,
            self.inner if has_inner else 0,
            inner_end if has_inner else 0,
        )

    def append(self, name: str, start: int, end: int, inner: int, inner_end: int) -> None:
        """One more component; see `Component` for the numbers."""
        components = self.components
        if len(components.names) >= self.limits.components:
            raise self.over("components", f"more than {self.limits.components} components", start)
        components.names.append(name)
        components.starts.append(start)
        components.ends.append(end)
        components.inners.append(inner)
        components.inner_ends.append(inner_end)

    def over(self, limit: str, message: str, position: int) -> LimitError:
        """The error for a limit exceeded at a position."""
        return LimitError(
            f"{message} ({limit}).",
            limit=limit,
            source=self.source,
            line_number=self.content.count(b"\n", 0, position) + 1,
        )


def walk(scanner: Scanner) -> None:
    """Show every BEGIN and END line to the scanner: those of an event written as usual in one look."""
    content, stack = scanner.content, scanner.stack
    first = len(_BOM) if content.startswith(_BOM) else 0
    head = _STRUCTURE.match(b"\n" + content[first : first + 200])
    if head is not None and head[1] is not None and _name_of(head[2]):
        scanner.begin(_name_of(head[2]), first)
    is_deep = scanner.limits.nesting >= _ALARM_DEPTH
    for match in _EVENT_OR_LINE.finditer(content):
        if match.lastindex != 1:
            scanner.line(match)
        elif is_deep and stack == [_CALENDAR]:
            scanner.event(match)
        else:
            for line in _STRUCTURE.finditer(content, *match.span()):
                scanner.line(line)
