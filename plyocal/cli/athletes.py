"""A coach's athletes: the calendars of a folder, and the rows of a table, by name."""

import csv
import io
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from plyocal.athlete_words import TABLE_COLUMNS
from plyocal.errors import ArgumentError, UnreadableFileError

CALENDAR: Final = ".ics"
_SURPLUS: Final = "\0"
"""The key of cells without a column heading; no heading can be the same."""


def calendars_in(folder: Path) -> dict[str, Path]:
    """The calendars of a folder by their athletes' names. Raises `UnreadableFileError` or `ArgumentError`.

    A name is the same however its letters are composed; hidden files are nobody's.
    """
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() == CALENDAR)
    except OSError as error:
        reason = f"{error.strerror}; name a folder of .ics files."
        raise UnreadableFileError(reason, source=str(folder)) from error
    found: dict[str, Path] = {}
    for path in paths:
        if path.name.startswith("."):
            continue
        name = _composed(path.stem)
        if name in found:
            both = f"{found[name].name} and {path.name}"
            raise ArgumentError(f"{folder}: {both} are one athlete's calendar twice; leave one there.")
        found[name] = path
    return found


def athletes_table(path: str | None) -> dict[str, dict[str, str]]:
    """The rows of a coach's CSV by the column `name`. Raises `CalendarError` or `ArgumentError`."""
    if path is None:
        return {}
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise UnreadableFileError(f"{reason}; give a CSV table with a column name.", source=path) from error
    rows: dict[str, dict[str, str]] = {}
    for line, row in _lines(path, text):
        name = _name_of(row.pop("name"))
        if not name or name in rows or Path(name).name != name:
            cure = "write each calendar's file name without .ics once, in the column name."
            raise ArgumentError(f"{path}, line {line}: {name!r}: {cure}")
        rows[name] = row
    return rows


def _lines(path: str, text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows with something in them, each with the number of its last line."""
    table = csv.DictReader(io.StringIO(text), restval="", restkey=_SURPLUS, delimiter=_delimiter(text))
    table.fieldnames = [name.strip().lower() for name in table.fieldnames or ()]
    _refuse_columns(path, table.fieldnames)
    for row in table:
        surplus = row.pop(_SURPLUS, ())
        row.pop("", None)
        if any(cell.strip() for cell in surplus):
            cure = 'put quotation marks around a cell that holds the sign between columns, such as "wed,sun".'
            raise ArgumentError(f"{path}, line {table.line_num}: more cells than columns; {cure}")
        if any(cell.strip() for cell in row.values()):
            yield table.line_num, dict(row)


def _refuse_columns(path: str, columns: list[str]) -> None:
    told = [column for column in columns if column]
    if "name" not in told:
        known = ", ".join(told) or "none"
        raise ArgumentError(
            f"{path}: there is no column name, of each calendar's file name; there are: {known}."
        )
    for column in told:
        if column not in TABLE_COLUMNS:
            there_are = ", ".join(TABLE_COLUMNS)
            raise ArgumentError(f"{path}: column {column!r} is unknown; there are {there_are}.")
        if told.count(column) > 1:
            raise ArgumentError(f"{path}: there are {told.count(column)} columns {column}; leave one.")


def _delimiter(text: str) -> str:
    """The sign between columns: a comma, or what spreadsheets write in other countries."""
    heading = text.partition("\n")[0]
    return max(",;\t", key=heading.count)


def _name_of(cell: str) -> str:
    """A calendar's name in a table, without its ending if that was written too."""
    name = cell.strip()
    return _composed(name[: -len(CALENDAR)] if name.lower().endswith(CALENDAR) else name)


def _composed(name: str) -> str:
    """The name with its letters and accents as one: some computers keep them apart in file names."""
    return unicodedata.normalize("NFC", name)


Rows = Mapping[str, Mapping[str, str]]
"""The rows of a coach's table by name."""
