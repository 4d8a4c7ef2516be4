"""The files of the command line: what is read, what may be overwritten, where the result goes."""

import datetime as dt
import os
import stat
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Final

import click

from plyocal.cli.options import Asked, Worded, file_from
from plyocal.cli.overwriting import (
    in_a_command,
    refuse_all_but_calendars,
    refuse_all_but_pages,
    refuse_losing_to_merged,
    refuse_losing_to_sessions,
    refuse_plan_before,
    standing,
)
from plyocal.errors import ArgumentError, OutputError, UnreadableFileError
from plyocal.extras import load
from plyocal.icsfile import IcsFile, ours
from plyocal.reading import Source, read
from plyocal.reading.runningcalendar import RunningCalendar
from plyocal.writing import write_beside

STANDARD: Final = "-"
"""Standard input or output, in the place of a file's name."""
_MERGED: Final = "+plyo"
"""How the name of a merged file ends, as this program proposes it."""
_STANDARD_TOO: Final = ("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")
LONG: Final = 2_000_000
"""Bytes beyond which planning takes so long that a status is shown."""


def _output_from(text: str) -> str:
    """Where to write; a name such as `/dev/stdout` in a pipe means standard output too."""
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


def calendar_of(
    source: str, settings: Asked, start: dt.date | None, until: dt.date | None
) -> RunningCalendar:
    """The calendar around a window, read as the planning options ask."""
    athlete = settings.athlete
    calendar = read(
        source_of(source),
        start=start,
        until=until,
        timezone=athlete.timezone,
        unit=athlete.unit,
        overrides=settings.overrides,
    )
    return calendar.in_weeks_from(athlete.week_starts)


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


def outcome_before(output: str | None, source: str, *, fresh: bool) -> IcsFile | None:
    """The calendar that stands where the result goes, unless that is the input; `fresh` forgets it.

    Raises `ArgumentError` where it cannot be read.
    """
    if fresh or output is None or output == STANDARD or _same_file(source, output):
        return None
    return standing(output)


def plan_before(
    found: IcsFile | None, previous: str | None, calendar: RunningCalendar, name: str, *, merge: bool
) -> RunningCalendar | None:
    """The plan before: the named file, else what was `found` where the result goes.

    Raises `ArgumentError` if the plan of that name would replace events that it does not hold.
    """
    if found is not None and merge:
        refuse_losing_to_merged(found, calendar, name)
    elif found is not None:
        refuse_losing_to_sessions(found, calendar, name)
    if previous is None:
        return None if found is None else read(found.content)
    before = read(previous)
    refuse_plan_before(before.file, calendar, name)
    return before


def _same_file(source: str, output: str | None) -> bool:
    if output is None or STANDARD in (source, output):
        return False
    try:
        return Path(output).is_file() and Path(source).samefile(output)
    except (OSError, ValueError):
        return False


def refuse_overwriting(source: str, output: str | None, *, in_place: bool, merge: bool, fresh: bool) -> None:
    """Raise `ArgumentError` where the result would replace the input unasked, or lose its events.

    Unless `fresh`, also where a calendar would get the name of a page, a picture, a table or data.
    """
    if not _same_file(source, output):
        if output not in (None, STANDARD) and not fresh:
            refuse_all_but_calendars(output)
        return
    if not in_place:
        options = "--in-place" if merge else "--merge --in-place"
        raise ArgumentError(f"{output} is the input: choose another name, or add {options} to write over it.")
    if not merge:
        raise ArgumentError(f"{output} is the input: add --merge, or its own events would be lost.")


def refuse_losing_to_page(source: str, output: str, *, fresh: bool) -> None:
    """Raise `ArgumentError` if a page would replace the input, or, unless `fresh`, a file that is no page."""
    if _same_file(source, output):
        raise ArgumentError(f"{output} is the input: choose another name, such as season.html.")
    if output != STANDARD and not fresh:
        refuse_all_but_pages(output)


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


def say_written(output: str, what: str = "") -> None:
    """Say where the result went, and `what` it is, unless it is on the screen already."""
    if output != STANDARD:
        click.echo(f"Wrote {output}{what and ': '}{what}.")


def nothing_written(source: str, *, merge: bool, in_place: bool) -> str:
    """That nothing was written, with the name of a file to write to."""
    if not merge:
        return "Nothing written: add -o plyo.ics to write the sessions."
    path = Path("calendar.ics" if source == STANDARD else source)
    is_merged = path.stem.endswith(_MERGED)
    name = source if in_place or is_merged else str(path.with_name(f"{path.stem}{_MERGED}.ics"))
    also = " --in-place" if is_merged and not in_place else ""
    output = f"{in_a_command(name) or f'calendar{_MERGED}.ics'}{also}"
    return f"Nothing written: add -o {output} to write your calendar with the sessions in it."


def taken_out(calendar: RunningCalendar) -> str:
    """How many of plyocal's sessions it held."""
    count = len(ours(calendar.file))
    return f"{count or 'no'} session{'s' * (count != 1)} taken out"
