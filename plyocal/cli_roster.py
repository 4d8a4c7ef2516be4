"""`plyocal roster`: a folder of calendars in, one plan an athlete out; unchanged athletes are skipped."""

import csv
import datetime as dt
import gc
import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, Final

import attrs
import click
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from plyocal.athlete import Athlete
from plyocal.athlete_words import athlete_from
from plyocal.cli_options import FILE, asked, planning_options, today
from plyocal.cli_overwriting import refuse_events_of_others, refuse_plan_of_athlete, standing
from plyocal.errors import ArgumentError, PlyocalError, UnreadableFileError
from plyocal.icsfile import scan
from plyocal.ledger import Ledger, Row
from plyocal.roster import Assignment, Planned, plan_roster
from plyocal.runningcalendar import name_of
from plyocal.season import printable
from plyocal.writing import write_beside

SHOWN: Final = 40
"""How many athletes the table on the terminal lists, and as many warnings; the summary file has them all."""
WARNINGS_KEPT: Final = 5
"""How many of an athlete's warnings are told one by one."""
_BETWEEN: Final = " | "


@attrs.frozen(kw_only=True)
class Roster:
    """A folder of calendars, the folder of plans, the rows of the coach's table, and the window.

    An athlete without a row is planned for as `athlete`, and by `plan_name` where the row names no plan.
    """

    calendars: Path
    out: Path
    rows: Mapping[str, Mapping[str, str]]
    athlete: Athlete
    start: dt.date
    until: dt.date | None
    busy: tuple[str, ...] = ()
    overrides: Mapping[str, str] = attrs.field(factory=dict)
    plan_name: str | None = None

    def names(self) -> list[str]:
        """Every athlete: those with a calendar, and those of the table."""
        try:
            found = [path.stem for path in self.calendars.iterdir() if path.suffix == ".ics"]
        except OSError as error:
            reason = f"{error.strerror}; name a folder of .ics files."
            raise UnreadableFileError(reason, source=str(self.calendars)) from error
        if not found and not self.rows:
            raise UnreadableFileError("no .ics file in it.", source=str(self.calendars))
        return sorted({*found, *self.rows})

    def assignment(self, name: str) -> tuple[Assignment, str]:
        """What to plan for one athlete, and the digest of all that goes into it. Raises `PlyocalError`."""
        path, before = self.calendars / f"{name}.ics", self.out / f"{name}.ics"
        row = dict(self.rows.get(name, {}))
        plan_name = row.pop("plan-name", "").strip() or self.plan_name
        athlete = athlete_from(row) if name in self.rows else self.athlete
        try:
            content = path.read_bytes()
        except OSError as error:
            reason = f"{error.strerror}; every athlete needs a calendar."
            raise UnreadableFileError(reason, source=str(path)) from error
        assignment = Assignment(
            name=name,
            calendar=str(path),
            athlete=athlete,
            previous=str(before) if before.exists() else None,
            start=self.start,
            until=self.until,
            busy=self.busy,
            overrides=dict(self.overrides),
            plan_name=plan_name,
            page=True,
        )
        told = repr(
            (athlete, self.start, self.until, self.busy, sorted(self.overrides.items()), plan_name)
        ).encode()
        return assignment, hashlib.sha256(told + b"\0" + content).hexdigest()[:32]

    def refuse_overwriting(self, assignment: Assignment) -> None:
        """Raise `PlyocalError` where the athlete's plan would replace another one, or what is no plan."""
        cure = "choose another folder for the plans, or move it away"
        found = standing(str(self.out / f"{assignment.name}.ics"), cure)
        if found is not None:
            refuse_events_of_others(found, cure)
            refuse_plan_of_athlete(found, assignment.plan_name or self._name(assignment.name))

    def _name(self, name: str) -> str:
        """The plan's name by the athlete's calendar."""
        path = self.calendars / f"{name}.ics"
        return name_of(scan(path.read_bytes(), source=str(path)))

    def is_done(self, name: str, row: Row | None, digest: str) -> bool:
        """Whether the files are there and were made from the same inputs."""
        files = all((self.out / f"{name}{suffix}").exists() for suffix in (".ics", ".html"))
        return row is not None and files and row["made_from"] == digest and not row["error"]


def athletes_table(path: str | None) -> dict[str, dict[str, str]]:
    """The rows of a coach's CSV by the column `name`. Raises `CalendarError` or `ArgumentError`."""
    if path is None:
        return {}
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not UTF-8"
        raise UnreadableFileError(f"{reason}; give a CSV table with a column name.", source=path) from error
    table = csv.DictReader(io.StringIO(text), restval="", restkey="", delimiter=_delimiter(text))
    table.fieldnames = [name.strip().lower() for name in table.fieldnames or ()]
    if "name" not in table.fieldnames:
        known = ", ".join(filter(None, table.fieldnames)) or "none"
        raise ArgumentError(
            f"{path}: there is no column name, of each calendar's file name; there are: {known}."
        )
    rows: dict[str, dict[str, str]] = {}
    for line, row in enumerate(table, start=2):
        row.pop("", None)
        name = (row.pop("name", None) or "").strip()
        if not name or name in rows or Path(name).name != name:
            cure = "write each calendar's file name without .ics once, in the column name."
            raise ArgumentError(f"{path}, line {line}: {name!r}: {cure}")
        rows[name] = row
    return rows


def _delimiter(text: str) -> str:
    """What stands between columns: a comma, or what spreadsheets write in other countries."""
    heading = text.partition("\n")[0]
    return max(",;\t", key=heading.count)


def run_roster(roster: Roster, workers: int | None, console: Console) -> int:
    """Plan for everyone whose inputs changed; write files, summary and table. Give how many failed."""
    gc.set_threshold(100_000)  # each athlete leaves a little garbage, and there may be many
    names, rows, digests = roster.names(), dict[str, Row](), dict[str, str]()
    hidden = not console.is_terminal
    with Ledger(roster.out) as ledger, Progress(console=console, transient=True, disable=hidden) as bar:
        task = bar.add_task("Planning", total=len(names))

        def due() -> Iterator[Assignment]:
            for name in names:
                try:
                    assignment, digests[name] = roster.assignment(name)
                    known = ledger.known.get(name)
                    if known is None or not roster.is_done(name, known, digests[name]):
                        roster.refuse_overwriting(assignment)
                        yield assignment
                        continue
                    rows[name] = known
                except PlyocalError as error:
                    rows[name] = ledger.add(_row(Planned(name=name, error=str(error)), ""))
                bar.advance(task)

        with ProcessPoolExecutor(workers) as pool:
            for result in plan_roster(due(), pool):
                rows[result.name] = ledger.add(_delivered(roster.out, result, digests[result.name]))
                bar.advance(task)
        skipped = sum(rows[name] is ledger.known.get(name) for name in names)
        ledger.finish(rows[name] for name in names)
    _print([rows[name] for name in names], skipped, console)
    return sum(bool(row["error"]) for row in rows.values())


@click.command("roster")
@click.argument("folder", metavar="DIR", type=FILE)
@click.option("-o", "--output", type=FILE, metavar="OUTDIR", required=True, help="Where the plans go.")
@click.option(
    "--athletes",
    type=FILE,
    metavar="ROSTER.csv",
    help="A table with the column name, and the planning options.",
)
@click.option("--workers", type=click.IntRange(1, 256), help="How many at a time; one a core unless given.")
@planning_options
def roster_command(
    folder: str, output: str, athletes: str | None, workers: int | None, **options: Any
) -> int:
    """Plan for every athlete of a folder of calendars. Those whose inputs have not changed are skipped."""
    if Path(folder).resolve() == Path(output).resolve():
        raise ArgumentError(f"{output} holds the calendars: choose another folder for the plans.")
    settings = asked(options)
    roster = Roster(
        calendars=Path(folder),
        out=Path(output),
        rows=athletes_table(athletes),
        athlete=settings.athlete,
        start=settings.start or today(),
        until=settings.until,
        busy=settings.busy,
        overrides=settings.overrides,
        plan_name=settings.plan_name,
    )
    return int(run_roster(roster, workers, Console(highlight=False)) > 0)


def _delivered(out: Path, result: Planned, digest: str) -> Row:
    if not result.error:
        try:
            write_beside(out / f"{result.name}.html", [result.page.encode()])
            write_beside(out / f"{result.name}.ics", [result.ics])
        except PlyocalError as error:
            return _row(Planned(name=result.name, error=str(error)), "")
    return _row(result, digest)


def _row(result: Planned, digest: str) -> Row:
    return {
        "name": result.name,
        "error": printable(result.error),
        "weeks": str(result.weeks),
        "sessions": str(result.sessions),
        "short_weeks": str(result.short_weeks),
        "foot_contacts": str(result.foot_contacts),
        "warnings": _in_a_cell(result.warnings),
        "made_from": digest,
    }


def _in_a_cell(warnings: Sequence[str]) -> str:
    more = len(warnings) - WARNINGS_KEPT
    told = [printable(warning) for warning in warnings[:WARNINGS_KEPT]]
    return _BETWEEN.join([*told, f"{more} more warnings like these"] if more > 0 else told)


def _print(rows: Sequence[Row], skipped: int, console: Console) -> None:
    table = Table("athlete", "weeks", "sessions", "short weeks", "contacts", box=None, pad_edge=False)
    for row in rows[:SHOWN]:
        figures = (row[each] for each in ("weeks", "sessions", "short_weeks", "foot_contacts"))
        name = Text(printable(row["name"]))
        table.add_row(name, *(("failed",) if row["error"] else figures))
    console.print(table)
    if len(rows) > SHOWN:
        console.print(f"and {len(rows) - SHOWN} more in summary.csv", markup=False)
    failed = [row for row in rows if row["error"]]
    console.print(
        f"{len(rows)} athletes: {len(failed)} failed, {skipped} unchanged and skipped.", markup=False
    )
    for row in failed:
        _print_line(row, row["error"], console, "red")
    warned = [(row, each) for row in rows for each in row["warnings"].split(_BETWEEN) if each]
    for row, warning in warned[:SHOWN]:
        _print_line(row, warning, console, "yellow")
    if len(warned) > SHOWN:
        console.print(f"and {len(warned) - SHOWN} more warnings in summary.csv", markup=False)


def _print_line(row: Row, text: str, console: Console, style: str) -> None:
    console.print(f"{printable(row['name'])}: {text}", markup=False, style=style, soft_wrap=True)
