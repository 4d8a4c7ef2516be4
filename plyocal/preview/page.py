"""The season as one self-contained page: a row a week, sessions that open, and the file to download.

The page asks nothing of the network: style, script and the .ics file are part of it.
"""

import base64
import hashlib
import re
import unicodedata
import zlib
from collections.abc import Sequence
from functools import cache
from html import escape
from importlib import resources
from typing import Final

from jinja2 import Environment, StrictUndefined, Template

from plyocal.explaining import Explanation
from plyocal.phrases import say
from plyocal.preview.chart import line_chart
from plyocal.preview.grid import Grid
from plyocal.preview.panels import panels_of
from plyocal.preview.wording import breaking, counted, short_date, whole_number, word, words_of
from plyocal.season import Season
from plyocal.strangers import printable
from plyocal.texts import capital

_WIDE, _NARROW = 1100, 330
"""The widths at which the chart is drawn, in pixels."""
_MANY_WEEKS: Final = 26
"""The chart of a season of more weeks has no dots."""
_MOST_LINES: Final = 130
"""So many lines of titles fit on two A4 pages; a longer season is printed in short."""
_MOST_WARNINGS: Final = 10
"""So many warnings are listed; more are counted."""
_LONGEST_FILE_NAME: Final = 60


def season_page(
    season: Season, *, ics: bytes, explanation: Explanation | None = None, warnings: Sequence[str] = ()
) -> str:
    """The page of a season.

    `ics` is the sessions-alone file, which the download button gives back byte for byte. `explanation` is
    the season's, if there is one already. `warnings`, in English, are listed below the table.
    """
    grid = Grid(season)
    language, words = grid.language, words_of(grid.language)
    style, script = _own_file("page.css"), _own_file("page.js")
    marks = [mark for row in grid.rows for day in row.days for mark in day.marks]
    titles = [
        (title, word(language, "chart.says", title=title, low="{low}", high="{high}"))
        for title in (words["chart.load"], word(language, "chart.volume", unit=grid.unit))
    ]
    return _template().render(
        grid=grid,
        dotted=len(grid.rows) <= _MANY_WEEKS,
        in_short=_printed_lines(grid) > _MOST_LINES,
        panels=panels_of(grid, explanation),
        words=words,
        language=language,
        name=grid.name,
        span=_span(grid),
        totals=_totals(grid),
        weekdays=[
            (say(language, f"weekday.short.{n}"), say(language, f"weekday.{n}")) for n in _weekdays(grid)
        ],
        has_gap=not all(week.is_load_known for week in season.weeks),
        has_flaw=any(mark.warning for mark in marks),
        has_own=any(mark.by_hand for mark in marks),
        wide=line_chart(grid, titles, _WIDE),
        narrow=line_chart(grid, titles, _NARROW),
        policy=_policy(style, script),
        style=style,
        script=script,
        warnings=[capital(printable(warning)) for warning in warnings[:_MOST_WARNINGS]],
        more=max(0, len(warnings) - _MOST_WARNINGS),
        packed=base64.b64encode(zlib.compress(ics, 9)).decode("ascii"),
        file_name=_file_name(grid.name),
    )


def season_frame(
    season: Season, *, ics: bytes, explanation: Explanation | None = None, warnings: Sequence[str] = ()
) -> str:
    """The page in a frame of its own, for a notebook: neither can reach into the other."""
    page = escape(season_page(season, ics=ics, explanation=explanation, warnings=warnings))
    title = escape(word(season.timeline.athlete.language, "table"))
    look = "width:100%;height:46rem;border:1px solid #8884;border-radius:8px"
    return f'<iframe srcdoc="{page}" title="{title}" style="{look}"></iframe>'


@cache
def _own_file(name: str) -> str:
    return resources.files("plyocal.preview").joinpath(name).read_text(encoding="utf-8")


@cache
def _template() -> Template:
    rooms = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    rooms.filters["breaking"] = breaking
    return rooms.from_string(_own_file("page.html.jinja"))


def _policy(style: str, script: str) -> str:
    """What the browser lets the page do: its own style and script, and nothing from elsewhere."""
    return (
        f"default-src 'none'; img-src data:; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode('ascii')}"


def _span(grid: Grid) -> str:
    """The first and last day of the season, with their years."""
    if not grid.season.weeks:
        return ""
    days = (grid.season.weeks[0].first_day, grid.season.weeks[-1].week.last_day)
    first, last = (f"{short_date(day, grid.language)} {day.year}" for day in days)
    return word(grid.language, "page.span", first=first, last=last)


def _totals(grid: Grid) -> list[tuple[str, str]]:
    """What stands on top: a label and a figure each."""
    counts, words = (len(grid.sessions), len(grid.rows)), words_of(grid.language)
    labels = [counted(n, name, grid.language) for n, name in zip(counts, ("sessions", "weeks"), strict=True)]
    contacts = sum(row.foot_contacts or 0 for row in grid.rows)
    return [
        *((label, str(count)) for label, count in zip(labels, counts, strict=True)),
        (words["contacts"], whole_number(contacts)),
        (word(grid.language, "running", unit=grid.unit), whole_number(grid.volume)),
    ]


def _printed_lines(grid: Grid) -> int:
    """Roughly how many lines the table takes on paper: two a workout, three a session, two between weeks."""
    return sum(2 + max(2 * len(day.chips) + 3 * len(day.marks) for day in row.days) for row in grid.rows)


def _weekdays(grid: Grid) -> list[int]:
    first = int(grid.season.timeline.first_weekday)
    return [(first + n) % 7 for n in range(7)]


def _file_name(name: str) -> str:
    """A name for the downloaded file, of plain letters.

    >>> _file_name("Frühjahr: 10 km!")
    'fruhjahr-10-km-plyo.ics'
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    words = re.findall(r"[a-z0-9]+", plain[: 4 * _LONGEST_FILE_NAME])
    return f"{'-'.join([*words, 'plyo'])[-_LONGEST_FILE_NAME:].lstrip('-')}.ics"
