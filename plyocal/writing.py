"""Writing: sessions as VEVENTs, in a file of their own or spliced into the runner's, and onto the disk."""

import contextlib
import errno
import os
import re
import stat
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import attrs

from plyocal.athlete import Language
from plyocal.errors import OutputError, expect
from plyocal.icsfile import IcsFile, Limits, cut, scan, splice
from plyocal.icsfile.contentlines import decoded, unfolded
from plyocal.icsfile.folding import as_ascii, as_utf8, folded, refolded, text_value, title_value
from plyocal.reading.found_sessions import (
    GONE,
    LANGUAGE,
    LEVEL,
    OFFSET,
    PLACE,
    PLACED,
    PLAN,
    PRESCRIPTION,
    offset_text,
)
from plyocal.revision import Change, Revised, Revision, belongs, plan_key
from plyocal.sessions import Origin, Place, PlyoSession
from plyocal.texts import description, warm_up
from plyocal.workouts import later

PRODID: Final = "-//plyocal//plyocal//EN"
SHORTEST: Final = timedelta(minutes=5)
"""The length of a session found without an end (ours)."""

LONGEST_UID: Final = 1024
"""Characters of the longest UID that an event is said to stand beside (ours)."""

_ALARM_ALL_DAY: Final = "PT7H"
_ALARM_BEFORE: Final = "-PT15M"
_ALARM_AFTER: Final = "PT0S"
_NAME: Final = "Plyo"
_COLOR: Final = "tomato"
_REFRESH: Final = "PT12H"
"""How often a subscriber should look again."""
_ZONED: Final = r"(?i)(DTSTART|DTEND);(?:[^:]*;)?TZID="
_NO_TITLE: Final = r"\S*@\S*|[0-9A-Fa-f-]{32,36}|"


def component(revised: Revised, *, language: Language, stamp: datetime) -> bytes:
    """A session's VEVENT in canonical bytes: those it has, or new ones.

    `stamp` is when it is written; it shows in what is new or changed, and nowhere else.
    """
    if revised.component is not None:
        return revised.component
    return b"".join(map(folded, _event(revised, language, stamp)))


def sessions_alone(
    revision: Revision, *, name: str, language: Language, stamp: datetime, title: str | None = None
) -> bytes:
    """A calendar with the sessions of this plan, those that are gone as cancelled ones.

    It is called after the `title`, the plan's `name` unless told.
    """
    components = [_to_travel(each, language, stamp) for each in revision.revised]
    called = name if title is None else title
    title = title_value(_NAME if re.fullmatch(_NO_TITLE, called.strip()) else f"{_NAME}: {called}")
    header = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODID}",
        "CALSCALE:GREGORIAN",
        f"NAME:{title}",
        f"X-WR-CALNAME:{title}",
        f"COLOR:{_COLOR}",
        f"REFRESH-INTERVAL;VALUE=DURATION:{_REFRESH}",
        f"X-PUBLISHED-TTL:{_REFRESH}",
        f"{PLAN}:{plan_key(name)}",
    )
    return b"".join((*map(folded, header), *components, folded("END:VCALENDAR")))


def merged(
    file: IcsFile, revision: Revision, *, name: str, language: Language, stamp: datetime
) -> list[bytes | memoryview]:
    """The runner's own file with the sessions of this plan, as slices to be written one after the other.

    Sessions of this plan that stood in it give way to those of the revision; all other bytes stay. Those gone
    now are absent. One that the file already had as cancelled stays so.
    """
    stood: set[str] = set()

    def is_ours(uid: str) -> bool:
        if belongs(uid, name):
            stood.add(uid)
            return True
        return False

    original = cut(file, is_ours)
    rest = scan(original, limits=_no_limits(original), source=file.source) if stood else file
    written = [
        component(each, language=language, stamp=stamp) if uid in stood else _to_travel(each, language, stamp)
        for each, uid in ((each, each.session.uid) for each in revision.revised)
        if each.change is not Change.GONE or (each.component is not None and uid in stood)
    ]
    return splice(rest, written if rest.is_utf8 else [as_ascii(each) for each in written])


def write_beside(
    path: str | os.PathLike[str], slices: Iterable[bytes | memoryview], *, sparing: bytes = b""
) -> None:
    """Write a file as a whole or not at all: beside its place, onto the disk, and then renamed into it.

    A symbolic link is followed; the file's permissions stay. What is no ordinary file, such as `/dev/stdout`,
    is written straight. A file that holds just the bytes of `sparing` is not replaced.

    Raises:
        ArgumentError: if it is no path.
        OutputError: if it cannot be written. What was there before is still there.
    """
    expect(path, (str, os.PathLike), "path", "give one such as 'plyo.ics'")
    name = os.fspath(path)
    try:
        as_named = Path(name)  # what a link of the system such as /dev/stdout leads to may have no path
        if as_named.exists() and not as_named.is_file() and not as_named.is_dir():
            with as_named.open("wb") as file:
                file.writelines(slices)
            return
        if sparing and _holds(as_named, sparing):
            raise OutputError(f"{name}: it is the calendar itself; give another path. Nothing was changed.")
        _replace(as_named.resolve(), slices)
    except (OSError, ValueError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or "not a path"
        raise OutputError(f"{name}: cannot be written: {reason}; nothing was changed.") from error


def _holds(path: Path, content: bytes) -> bool:
    """Whether a file holds just these bytes; it is read only where its size is theirs."""
    return path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content


def _replace(target: Path, slices: Iterable[bytes | memoryview]) -> None:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "it is a directory")
    before = target.stat() if target.exists() else None
    if before is not None and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "it is read-only")
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "there is no such folder")
    beside, descriptor = _new_file(target.parent)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor has no path
            file.writelines(slices)
            file.flush()
            os.fsync(file.fileno())
        if before is not None:
            _take_after(before, beside)
        beside.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    _sync_folder(target.parent)


def _take_after(before: os.stat_result, beside: Path) -> None:
    """Give the new file the owner of the old one, where that is allowed, and its permissions."""
    with contextlib.suppress(OSError, AttributeError):
        os.chown(beside, before.st_uid, before.st_gid)
    beside.chmod(stat.S_IMODE(before.st_mode))


def _new_file(folder: Path) -> tuple[Path, int]:
    """A file of a name that nobody has, with the permissions any new file gets here."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    for number in range(1000):
        beside = folder / f".plyocal-{os.getpid()}-{number}.part"
        with contextlib.suppress(FileExistsError):
            return beside, os.open(beside, flags, 0o666)
    raise FileExistsError(errno.EEXIST, "too many unfinished files stand beside it")


def _sync_folder(folder: Path) -> None:
    """Let the new name reach the disk, where the system can do that for a folder."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _to_travel(revised: Revised, language: Language, stamp: datetime) -> bytes:
    """The component as another file can hold it: in UTF-8, and in UTC where a client named a time zone."""
    written = as_utf8(component(revised, language=language, stamp=stamp))
    if b"TZID=" not in written.upper():
        return written
    times = {line.partition(";")[0].partition(":")[0]: line for line in _times(revised.session)}
    lines = decoded(unfolded(written)).split("\r\n")
    zoned = ((line, re.match(_ZONED, line)) for line in lines)
    return refolded("\r\n".join(times[found[1].upper()] if found else line for line, found in zoned))


def _event(revised: Revised, language: Language, stamp: datetime) -> Iterator[str]:
    """The content lines of a session, unfolded."""
    session = revised.session
    instant = f"{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    title, text = title_value(session.title) or _NAME, description(session, language)
    free = session.starts_at is None or revised.is_cancelled
    yield "BEGIN:VEVENT"
    yield f"UID:{text_value(session.uid)}"
    yield f"DTSTAMP:{instant}"
    yield from _times(session)
    yield f"SUMMARY:{title}"
    if text:
        yield f"DESCRIPTION:{text_value(text)}"
    yield f"CATEGORIES:{_NAME}"
    yield f"COLOR:{_COLOR}"
    yield f"STATUS:{'CANCELLED' if revised.is_cancelled else 'CONFIRMED'}"
    yield f"TRANSP:{'TRANSPARENT' if free else 'OPAQUE'}"
    yield f"SEQUENCE:{revised.sequence}"
    yield f"LAST-MODIFIED:{instant}"
    yield from _own_properties(revised, language)
    if not revised.is_cancelled:
        yield from _alarm(session, language)
    yield "END:VEVENT"


def _times(session: PlyoSession) -> Iterator[str]:
    start = session.start_text
    if session.starts_at is None:
        yield f"DTSTART;VALUE=DATE:{start}"
        yield f"DTEND;VALUE=DATE:{session.day + timedelta(days=1):%Y%m%d}"
        return
    yield f"DTSTART:{start}"
    yield f"DTEND:{_end_text(session, session.starts_at)}"


def _end_text(session: PlyoSession, starts_at: datetime) -> str:
    """The end, in the form of the start; a session found without an end gets what it asks for."""
    ends_at = session.ends_at
    if ends_at is None or ends_at.astimezone(UTC) <= starts_at.astimezone(UTC):
        length = session.prescription.duration if session.prescription else SHORTEST
        ends_at = later(starts_at, max(length, SHORTEST), session.clock)
    return attrs.evolve(session, starts_at=ends_at).start_text


def _own_properties(revised: Revised, language: Language) -> Iterator[str]:
    """The workout beside it, and what plyocal reads back: see `plyocal.reading.found_sessions`."""
    session = revised.session
    if session.anchor is not None and 0 < len(session.anchor.uid) <= LONGEST_UID:
        yield f"RELATED-TO;RELTYPE=SIBLING:{text_value(session.anchor.uid)}"
    yield f"{PLACED}:{text_value(_placed(revised))}"
    if session.anchor is not None:
        yield f"{PLACE}:{text_value(session.anchor.place.value)}"
    if session.offset is not None:
        yield f"{OFFSET}:{offset_text(session.offset)}"
    yield f"{LANGUAGE}:{language}"
    if session.prescription is not None:
        yield f"{PRESCRIPTION}:{text_value(session.prescription.as_text())}"
        if session.prescription.level is not None:
            yield f"{LEVEL}:{session.prescription.level.value}"
    if revised.is_cancelled:
        yield f"{GONE}:TRUE"


def _placed(revised: Revised) -> str:
    """The start as planned; what the runner moved keeps it, and so stays known as moved."""
    session = revised.session
    by_hand = session.origin is Origin.PINNED or revised.change is Change.GONE
    return (by_hand and session.written and session.written.placed) or session.start_text


def _alarm(session: PlyoSession, language: Language) -> Iterator[str]:
    """A reminder of the warm-up."""
    place = session.anchor.place if session.anchor else None
    after = place is not None and (place.is_after_run or place is Place.AFTER_STRENGTH)
    timed = _ALARM_AFTER if after else _ALARM_BEFORE
    done = session.prescription
    text = text_value(warm_up(done, language)) if done else title_value(session.title) or _NAME
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{text}"
    yield f"TRIGGER:{_ALARM_ALL_DAY if session.starts_at is None else timed}"
    yield "END:VALARM"


def _no_limits(content: bytes) -> Limits:
    """Limits for what has been scanned before."""
    return Limits(file_bytes=len(content), line_bytes=len(content) + 1, nesting=1000, components=len(content))
