"""The files of the command line: what is read, what may be overwritten, where the result goes."""

import os
import stat
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Final

import click

from plyocal.cli_options import Worded, file_from
from plyocal.errors import ArgumentError, CalendarError, OutputError, UnreadableFileError
from plyocal.extras import load
from plyocal.icsfile import OURS, scan
from plyocal.reading import Source, read
from plyocal.runningcalendar import RunningCalendar
from plyocal.writing import write_beside

STANDARD: Final = "-"
"""Standard input or output, in the place of a file's name."""
_STANDARD_TOO: Final = ("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")
LONG: Final = 2_000_000
"""Bytes of a file over which planning takes long enough to say that it goes on."""


def _output_from(text: str) -> str:
    """Where to write: standard output also by the name of what it is, such as `/dev/stdout` in a pipe."""
    text = file_from(text)
    if text in _STANDARD_TOO:
        return STANDARD
    try:
        named = Path(text).stat()
        is_standard = not stat.S_ISREG(named.st_mode) and os.path.samestat(named, os.fstat(1))
    except (OSError, ValueError):
        return text
    return STANDARD if is_standard else text


OUTPUT: Final = Worded("FILE", _output_from)
"""The option that names where to write."""


def source_of(source: str) -> Source:
    """A path, or standard input. Raises `UnreadableFileError` where that is closed."""
    if source != STANDARD:
        return source
    if sys.stdin is None:
        raise UnreadableFileError("standard input is closed.")
    return sys.stdin.buffer


def status(source: str) -> AbstractContextManager[object]:
    """What moves on a terminal while a long file, or standard input, is read and planned."""
    if sys.stderr is None or not sys.stderr.isatty() or not _is_long(source):
        return nullcontext()
    moving: AbstractContextManager[object] = load("rich.console").Console(stderr=True).status("Planning")
    return moving


def _is_long(source: str) -> bool:
    try:
        return source == STANDARD or Path(source).stat().st_size > LONG
    except (OSError, ValueError):
        return False


def plan_before(
    output: str | None, source: str, previous: str | None, *, fresh: bool
) -> RunningCalendar | None:
    """The plan before: the file that is named, else OUT as it stands, if it does.

    Raises `ArgumentError` where OUT cannot be read: it may hold sessions, or be something else altogether.
    """
    if previous is not None:
        return read(previous)
    if fresh or output is None or output == STANDARD or _same_file(source, output) or not _is_filled(output):
        return None
    try:
        return read(output)
    except CalendarError as error:
        cure = "choose another name, or add --fresh to write over it."
        raise ArgumentError(f"{output} stands there and is no calendar that can be read: {cure}") from error


def _is_filled(output: str) -> bool:
    """Whether there is an ordinary file with something in it."""
    try:
        path = Path(output)
        return path.is_file() and path.stat().st_size > 0
    except (OSError, ValueError):
        return False


def _same_file(source: str, output: str | None) -> bool:
    if output is None or STANDARD in (source, output):
        return False
    try:
        return Path(output).is_file() and Path(source).samefile(output)
    except (OSError, ValueError):
        return False


def _holds_others(output: str) -> bool:
    """Whether a calendar stands there whose events are not all ours, such as the runner's own."""
    if not _is_filled(output):
        return False
    try:
        file = scan(Path(output).read_bytes())
    except (OSError, CalendarError):
        return False
    return any(each.name == "VEVENT" and not file.uid(each).endswith(OURS) for each in file.components)


def refuse_overwriting(source: str, output: str | None, *, in_place: bool, merge: bool) -> None:
    """Raise `ArgumentError` where the result would replace the input unasked, or lose its events."""
    if not _same_file(source, output):
        if not merge and output not in (None, STANDARD) and _holds_others(output):
            raise ArgumentError(f"{output} holds events that are not plyocal's: choose another name.")
        return
    if not in_place:
        raise ArgumentError(f"{output} is the input: add --in-place to write over it.")
    if not merge:
        raise ArgumentError(f"{output} is the input: add --merge, or its own events would be lost.")


def deliver(output: str, slices: Sequence[bytes | memoryview]) -> None:
    """Write to standard output, or beside the file and renamed into place."""
    if output == STANDARD:
        if sys.stdout is None:
            raise OutputError("standard output is closed.")
        for part in slices:
            sys.stdout.buffer.write(part)
        sys.stdout.buffer.flush()
    else:
        write_beside(output, slices)


def say_written(output: str) -> None:
    """Say where the result went, unless it is on the screen already."""
    if output != STANDARD:
        click.echo(f"Wrote {output}.")
