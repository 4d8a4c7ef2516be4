"""The season as a compact table for the terminal: a row a week in 80 columns, readable without colour."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from plyocal.phrases import say
from plyocal.preview.cells import Day, Row
from plyocal.preview.grid import Grid
from plyocal.preview.wording import word
from plyocal.season import Season
from plyocal.strangers import printable

USUAL_WIDTH: Final = 80

_STYLES: Final = {
    "easy": "32",
    "run": "32",
    "recovery": "36",
    "long": "34",
    "speed": "33",
    "race": "1",
    "strength": "35",
    "rest": "2",
    "cross": "2",
}
"""Quiet colours by kind of workout, as terminals number them; the letters tell the same without them."""
_SESSION_STYLE: Final = "1;31"
_BOLD, _DIM, _YELLOW = "1", "2", "33"
_SESSION, _BY_HAND, _FREE = "▲", "△", "·"
_UNKNOWN: Final = "?"
_ASCII: Final = str.maketrans({"▲": "^", "△": "o", "·": ".", "⚑": "!", "–": "-", "…": "~"})
_DAY_WIDTH: Final = 4
_PHASE_COLUMN: Final = 3
_FIGURES_AFTER_DAYS: Final = 2


class Span(NamedTuple):
    """Text in one style: the numbers that a terminal knows it by, none for plain text."""

    text: str
    style: str = ""

    @property
    def painted(self) -> str:
        """The text as a terminal takes it."""
        return f"\x1b[{self.style}m{self.text}\x1b[0m" if self.style and self.text else self.text


Line = tuple[Span, ...]


def season_lines(season: Season, width: int = USUAL_WIDTH, *, is_ascii: bool = False) -> Iterator[Line]:
    """The plan's name, the table, and what its signs mean.

    For a terminal that knows no more than ASCII the signs are plain.
    """
    grid = Grid(season)
    signs = _ASCII if is_ascii else {}
    name = _cut((Span(printable(grid.name), _BOLD),), width)
    for line in (name, *_table(grid, width), *_side_by_side(_legend(grid), width)):
        yield tuple(Span(text.translate(signs), style) for text, style in line)


def _table(grid: Grid, width: int) -> Iterator[Line]:
    """The heading and a row a week; figures stand to the right of their columns."""
    rows = [tuple(_headings(grid)), *(tuple(_cells(row)) for row in grid.rows)]
    columns = len(rows[0])
    days = range(_PHASE_COLUMN + 1, columns - _FIGURES_AFTER_DAYS)
    widths = [max(map(_length, column)) for column in zip(*rows, strict=True)]
    for column in days:
        widths[column] = _DAY_WIDTH
    while sum(widths) + columns - 1 > width and max(widths) > 1:
        widths[widths.index(max(widths))] -= 1
    for row in rows:
        line: list[Span] = []
        for column, cell in enumerate(row):
            shown = _cut(cell, widths[column])
            blank = Span(" " * (widths[column] - _length(shown)))
            is_left = column == _PHASE_COLUMN or column in days
            line += (*shown, blank, Span(" ")) if is_left else (blank, *shown, Span(" "))
        yield tuple(line[:-1])


def _headings(grid: Grid) -> Iterator[Line]:
    language = grid.language
    days = grid.rows[0].days if grid.rows else ()
    weekdays = (say(language, f"weekday.short.{day.day.weekday()}") for day in days)
    figures = (word(language, name) for name in ("column.plyo", "column.contacts"))
    for heading in ("#", word(language, "column.from"), grid.unit, "", *weekdays, *figures):
        yield (Span(heading, _BOLD),)


def _cells(row: Row) -> Iterator[Line]:
    yield (Span(str(row.number), _DIM),)
    for text in (row.from_day, row.volume, row.phase_name):
        yield (Span(text),)
    yield from map(_day, row.days)
    number = Span(f"{row.sessions}/{row.wanted}", _YELLOW) if row.is_short else Span(str(row.sessions))
    yield (number,)
    contacts = _UNKNOWN if row.foot_contacts is None else str(row.foot_contacts)
    yield (Span(contacts, "" if row.foot_contacts else _DIM),)


def _day(day: Day) -> Line:
    """The day's signs in the order in which they are done."""
    chips = tuple(Span(chip.code, _STYLES[chip.kind]) for chip in day.chips)
    shown = _cut(chips, _DAY_WIDTH - len(day.marks))
    whole = len(shown) - (shown != chips)
    cell: list[Span] = []
    for place in range(len(shown) + 1):
        here = (mark for mark in day.marks if place == (mark.after if mark.after <= whole else len(shown)))
        cell += (Span(_BY_HAND if mark.by_hand else _SESSION, _SESSION_STYLE) for mark in here)
        cell += shown[place : place + 1]
    return tuple(cell) or (Span(_FREE, _DIM),)


def _legend(grid: Grid) -> Iterator[Line]:
    language = grid.language
    yield Span(_SESSION, _SESSION_STYLE), Span(f" {say(language, 'kind.PLYO')}")
    if any(mark.by_hand for row in grid.rows for day in row.days for mark in day.marks):
        yield Span(_BY_HAND, _SESSION_STYLE), Span(f" {word(language, 'origin.BY_HAND')}")
    for kind, code, name in grid.kinds:
        yield Span(code, _STYLES[kind]), Span(f" {name}")
    yield Span(word(language, "column.contacts"), _BOLD), Span(f" {word(language, 'contacts')}")
    short = next((row for row in grid.rows if row.is_short), None)
    if short is not None:
        told = word(language, "legend.short")
        yield Span(f"{short.sessions}/{short.wanted}", _YELLOW), Span(f" = {told}")


def _side_by_side(entries: Iterable[Line], width: int) -> Iterator[Line]:
    """The entries on as many lines as they need."""
    line: Line = ()
    for entry in entries:
        longer = (*line, Span("   "), *entry) if line else entry
        if line and _length(longer) > width:
            yield line
            longer = entry
        line = longer
    yield line


def _cut(line: Sequence[Span], width: int) -> Line:
    """As much of a line as fits; an ellipsis says that there is more."""
    if _length(line) <= width:
        return tuple(line)
    shown: list[Span] = []
    free = width - 1
    if free < 0:
        return ()
    for text, style in line:
        kept = ""
        for char in text:
            free -= _columns(char)
            if free < 0:
                return (*shown, Span(f"{kept}…", style))
            kept += char
        shown.append(Span(kept, style))
    return tuple(shown)


def _length(line: Iterable[Span]) -> int:
    """The columns that a line takes."""
    return sum(len(text) if text.isascii() else sum(map(_columns, text)) for text, _ in line)


def _columns(char: str) -> int:
    """A letter of Chinese or Japanese takes two columns, an accent of its own none."""
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
