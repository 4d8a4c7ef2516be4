"""The ledger of a roster: what has been planned from what, so that a run that was stopped can go on.

Rows are added to a file as athletes finish; a torn last line, as after a kill, does not count. At the end the
rows become the summary, in order of name.
"""

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Final, Self

from plyocal.errors import OutputError
from plyocal.strangers import plain_cell
from plyocal.writing import write_beside

COLUMNS: Final = (
    "name",
    "error",
    "weeks",
    "sessions",
    "short_weeks",
    "foot_contacts",
    "warnings",
    "made_from",
)
"""A row of the summary; `made_from` is the digest of everything that the plan was made from."""

Row = Mapping[str, str]


class Ledger:
    """The rows of one folder of plans, in a `with` block. Raises `OutputError` where it cannot write."""

    def __init__(self, folder: Path) -> None:
        self._summary, self._unfinished = folder / "summary.csv", folder / "unfinished.csv"
        self._file: IO[str] | None = None
        self.known: Mapping[str, Row] = {
            row["name"]: row for path in (self._summary, self._unfinished) for row in _rows(path)
        }

    def __enter__(self) -> Self:
        try:
            self._summary.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._unfinished.open("a", encoding="utf-8", newline="")
        except OSError as error:
            raise OutputError(f"{self._summary.parent}: {error.strerror}; choose another folder.") from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()

    def add(self, row: Row) -> Row:
        """Note one athlete as done; the row survives a kill from here on."""
        if self._file is not None:
            self._file.write(_as_csv([row]))
            self._file.flush()
        return row

    def finish(self, rows: Iterable[Row]) -> None:
        """Write the summary and drop the unfinished rows."""
        header = ",".join(COLUMNS) + "\r\n"
        write_beside(self._summary, [(header + _as_csv(rows)).encode()])
        self._unfinished.unlink(missing_ok=True)


def _as_csv(rows: Iterable[Row]) -> str:
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, COLUMNS, lineterminator="\r\n")
    writer.writerows({column: plain_cell(row[column]) for column in COLUMNS} for row in rows)
    return table.getvalue()


def _rows(path: Path) -> list[Row]:
    try:
        text = path.read_bytes().decode("utf-8", "replace")
    except OSError:
        return []
    whole = text[: text.rfind("\n") + 1]
    rows = csv.reader(io.StringIO(whole, newline=""))
    held = [row for row in rows if len(row) == len(COLUMNS) and tuple(row) != COLUMNS]
    return [dict(zip(COLUMNS, row, strict=True)) for row in held]
