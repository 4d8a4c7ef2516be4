"""The season as a compact table for the terminal: a row a week in 80 columns, readable without colour."""

import io
from collections.abc import Iterable, Iterator
from typing import Final

import attrs
from rich.console import Console, ConsoleOptions, RenderResult
from rich.table import Table
from rich.text import Text

from plyocal.phrases import say
from plyocal.preview_grid import Day, Grid, Row
from plyocal.preview_wording import word
from plyocal.season import Season, printable

_STYLES: Final = {
    "easy": "green",
    "run": "green",
    "recovery": "cyan",
    "long": "blue",
    "speed": "yellow",
    "race": "bold",
    "strength": "magenta",
    "rest": "dim",
    "cross": "dim",
}
"""Quiet colours by kind of workout; the letters tell the same without them."""
_SESSION_STYLE: Final = "bold red"
_SESSION, _BY_HAND, _FREE = "▲", "△", "·"
_ASCII: Final = str.maketrans({"▲": "^", "△": "o", "·": ".", "⚑": "!", "–": "-", "…": "~"})
_DAY_WIDTH: Final = 4
_PHASE_WIDTH: Final = 16
_BETWEEN: Final = Text("   ")


@attrs.frozen
class SeasonTable:
    """What rich prints: the plan's name, the table, and what its signs mean.

    In a terminal that knows no more than ASCII the signs are plain.
    """

    grid: Grid

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the name, the table and the legend."""
        signs = _ASCII if options.ascii_only else {}
        name = Text(printable(self.grid.name), style="bold", overflow="ellipsis", no_wrap=True)
        yield _shown(name, signs)
        yield self._table(signs)
        for line in _lines(self._legend(), options.max_width):
            yield _shown(line, signs)

    def _table(self, signs: dict[int, str]) -> Table:
        language = self.grid.language
        table = Table(box=None, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold")
        table.add_column("#", justify="right")
        for heading in (word(language, "column.from"), self.grid.unit):
            table.add_column(heading, justify="right", no_wrap=True)
        table.add_column("", max_width=_PHASE_WIDTH, no_wrap=True, overflow="ellipsis")
        for day in self.grid.rows[0].days if self.grid.rows else ():
            heading = say(language, f"weekday.short.{day.day.weekday()}")
            table.add_column(heading, min_width=_DAY_WIDTH, max_width=_DAY_WIDTH, no_wrap=True)
        for name in ("column.plyo", "column.contacts"):
            table.add_column(word(language, name), justify="right", no_wrap=True)
        for row in self.grid.rows:
            table.add_row(*(_shown(cell, signs) for cell in _cells(row)))
        return table

    def _legend(self) -> Iterator[Text]:
        language = self.grid.language
        marks = [mark for row in self.grid.rows for day in row.days for mark in day.marks]
        yield Text.assemble((_SESSION, _SESSION_STYLE), f" {say(language, 'kind.PLYO')}")
        if any(mark.by_hand for mark in marks):
            yield Text.assemble((_BY_HAND, _SESSION_STYLE), f" {word(language, 'origin.BY_HAND')}")
        for kind, code, name in self.grid.kinds:
            yield Text.assemble((code, _STYLES[kind]), f" {name}")


def season_table(season: Season) -> SeasonTable:
    """The season as something that rich prints; distances in the athlete's unit."""
    return SeasonTable(Grid(season, season.timeline.athlete.unit or season.timeline.unit))


def season_text(season: Season, width: int = 80) -> str:
    """The same as plain text, without blanks at the ends of lines."""
    page = io.StringIO()
    console = Console(file=page, width=width, color_system=None, force_terminal=False, legacy_windows=False)
    console.print(season_table(season))
    return "".join(f"{line.rstrip()}\n" for line in page.getvalue().splitlines())


def _lines(texts: Iterable[Text], width: int) -> Iterator[Text]:
    """The texts side by side, on as many lines as they need."""
    line = Text()
    for text in texts:
        if line and line.cell_len + len(_BETWEEN) + text.cell_len > width:
            yield line
            line = Text()
        line = _BETWEEN.join((line, text)) if line else text
    yield line


def _cells(row: Row) -> Iterator[Text]:
    yield Text(str(row.number), style="dim")
    yield Text(row.from_day)
    yield Text(row.volume)
    yield Text(row.phase_name)
    yield from (_day(day) for day in row.days)
    short = row.is_short
    yield Text(
        f"{row.sessions}/{row.wanted}" if short else str(row.sessions), style="yellow" if short else ""
    )
    yield Text(str(row.foot_contacts), style="dim" if not row.foot_contacts else "")


def _day(day: Day) -> Text:
    """The day's signs in the order in which they are done."""
    before = [mark for mark in day.marks if mark.is_first]
    after = [mark for mark in day.marks if not mark.is_first]
    cell = Text()
    for mark in before:
        cell.append(_BY_HAND if mark.by_hand else _SESSION, _SESSION_STYLE)
    for chip in day.chips:
        cell.append(chip.code, _STYLES[chip.kind])
    cell.truncate(_DAY_WIDTH - len(after), overflow="ellipsis")
    for mark in after:
        cell.append(_BY_HAND if mark.by_hand else _SESSION, _SESSION_STYLE)
    if not cell and day.inside:
        cell.append(_FREE, "dim")
    return cell


def _shown(text: Text, signs: dict[int, str]) -> Text:
    shown = text.copy()
    shown.plain = text.plain.translate(signs)
    return shown
