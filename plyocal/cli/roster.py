"""`plyocal roster`: a folder of calendars in, one plan an athlete out; unchanged athletes are skipped."""

import datetime as dt
import gc
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib import metadata
from pathlib import Path
from typing import Any, Final

import attrs
import click
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from plyocal.athlete import Athlete
from plyocal.athlete_words import athlete_from, files_from, number_from
from plyocal.cli.athletes import Rows, athletes_table, calendars_in
from plyocal.cli.flags import in_flags
from plyocal.cli.ledger import Ledger, Row
from plyocal.cli.options import FILE, Worded, asked, planning_options, today
from plyocal.cli.overwriting import (
    refuse_all_but_pages,
    refuse_events_of_others,
    refuse_plan_of_athlete,
    standing,
)
from plyocal.errors import ArgumentError, PlyocalError, UnreadableFileError
from plyocal.icsfile import scan
from plyocal.reading.runningcalendar import name_of
from plyocal.roster import Assignment, Planned, plan_roster
from plyocal.saying import so_many
from plyocal.strangers import printable
from plyocal.writing import write_beside

MOST_WORKERS: Final = 256
SHOWN: Final = 40
"""How many athletes the table on the terminal lists, and as many warnings; the summary file has them all."""
WARNINGS_KEPT: Final = 5
"""How many of an athlete's warnings are told one by one."""
_BETWEEN, _WITHIN = " | ", " || "
"""What stands between two warnings in a cell, and in its place within one, since titles hold it, too."""


@attrs.frozen(kw_only=True)
class Roster:
    """The calendars of a folder, the folder of plans, the rows of the coach's table, and the window.

    Where an athlete's row says nothing, `athlete`, `busy` and `plan_name` count. `version` is plyocal's: with
    another one all are planned anew.
    """

    folder: Path
    calendars: Mapping[str, Path]
    out: Path
    rows: Rows
    athlete: Athlete
    start: dt.date
    until: dt.date | None
    busy: tuple[str, ...] = ()
    overrides: Mapping[str, str] = attrs.field(factory=dict)
    plan_name: str | None = None
    version: str = ""

    def names(self) -> list[str]:
        """Every athlete: those with a calendar, and those of the table."""
        return sorted({*self.calendars, *self.rows})

    def assignment(self, name: str) -> tuple[Assignment, str]:
        """What to plan for one athlete, and the digest of all that goes into it. Raises `PlyocalError`."""
        path, before = self._calendar(name), self.out / f"{name}.ics"
        row = dict(self.rows.get(name, {}))
        plan_name = row.pop("plan-name", "").strip() or self.plan_name
        busy = files_from(row.pop("busy", "")) or self.busy
        athlete = athlete_from(row, self.athlete)
        contents = [_content(str(path), "every athlete needs a calendar")]
        contents += [_content(each, "give another busy calendar") for each in busy]
        assignment = Assignment(
            name=name,
            calendar=str(path),
            athlete=athlete,
            previous=str(before) if before.exists() else None,
            start=self.start,
            until=self.until,
            busy=busy,
            overrides=dict(self.overrides),
            plan_name=plan_name,
            page=True,
            say=in_flags,
        )
        told = athlete, self.start, self.until, busy, sorted(self.overrides.items()), plan_name, self.version
        digests = [hashlib.sha256(each).digest() for each in (repr(told).encode(), *contents)]
        return assignment, hashlib.sha256(b"".join(digests)).hexdigest()[:32]

    def refuse_overwriting(self, assignment: Assignment) -> None:
        """Raise `PlyocalError` where the athlete's plan would replace another one, or what is no plan."""
        cure = "choose another folder for the plans, or move it away"
        found = standing(str(self.out / f"{assignment.name}.ics"), cure)
        if found is not None:
            refuse_events_of_others(found, cure)
            refuse_plan_of_athlete(found, assignment.plan_name or self._name(assignment.name))
        refuse_all_but_pages(str(self.out / f"{assignment.name}.html"), cure)

    def _name(self, name: str) -> str:
        """The plan's name by the athlete's calendar."""
        path = self._calendar(name)
        return name_of(scan(path.read_bytes(), source=str(path)))

    def _calendar(self, name: str) -> Path:
        return self.calendars.get(name, self.folder / f"{name}.ics")

    def is_done(self, name: str, row: Row | None, digest: str) -> bool:
        """Whether the files are there and were made from the same inputs."""
        files = all((self.out / f"{name}{suffix}").exists() for suffix in (".ics", ".html"))
        return row is not None and files and row["made_from"] == digest and not row["error"]


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
                    rows[name] = ledger.add(_failed(roster.out, name, error.told()))
                bar.advance(task)

        with ProcessPoolExecutor(workers) as pool:
            for result in plan_roster(due(), pool):
                rows[result.name] = ledger.add(_delivered(roster.out, result, digests[result.name]))
                bar.advance(task)
        skipped = sum(rows[name] is ledger.known.get(name) for name in names)
        ledger.finish(rows[name] for name in names)
    _print([rows[name] for name in names], skipped, console)
    return sum(bool(row["error"]) for row in rows.values())


def _workers_from(text: str) -> int:
    workers = number_from(text)
    if not 1 <= workers <= MOST_WORKERS:
        raise ArgumentError(f"{text!r}: write a number from 1 to {MOST_WORKERS}.")
    return workers


@click.command("roster")
@click.argument("folder", metavar="DIR", type=FILE)
@click.option("-o", "--output", type=FILE, metavar="OUTDIR", required=True, help="Where the plans go.")
@click.option(
    "--athletes",
    type=FILE,
    metavar="ROSTER.csv",
    help="A table with the column name, and the planning options.",
)
@click.option(
    "--workers", type=Worded("N", _workers_from), help="How many at a time; one a core unless given."
)
@planning_options
def roster_command(
    folder: str, output: str, athletes: str | None, workers: int | None, **options: Any
) -> int:
    """Plan for every athlete of a folder of calendars. Those whose inputs have not changed are skipped."""
    if Path(folder).resolve() == Path(output).resolve():
        raise ArgumentError(f"{output} holds the calendars: choose another folder for the plans.")
    settings, calendars, rows = asked(options), calendars_in(Path(folder)), athletes_table(athletes)
    if not calendars and not rows:
        raise UnreadableFileError("no .ics file in it.", source=folder)
    roster = Roster(
        folder=Path(folder),
        calendars=calendars,
        out=Path(output),
        rows=rows,
        athlete=settings.athlete,
        start=settings.start or today(),
        until=settings.until,
        busy=settings.busy,
        overrides=settings.overrides,
        plan_name=settings.plan_name,
        version=_version(),
    )
    return int(run_roster(roster, workers, Console(highlight=False)) > 0)


def _content(path: str, cure: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise UnreadableFileError(f"{error.strerror}; {cure}.", source=path) from error


def _version() -> str:
    try:
        return metadata.version("plyocal")
    except metadata.PackageNotFoundError:
        return ""


def _delivered(out: Path, result: Planned, digest: str) -> Row:
    if result.error:
        return _failed(out, result.name, result.error)
    try:
        write_beside(out / f"{result.name}.html", [result.page.encode()])
        write_beside(out / f"{result.name}.ics", [result.ics])
    except PlyocalError as error:
        return _failed(out, result.name, error.told())
    return _row(result, digest)


def _failed(out: Path, name: str, error: str) -> Row:
    """The row of an athlete without a new plan; a plan of an earlier run that stands is told."""
    before, error = out / f"{name}.ics", in_flags(error)
    if before.exists() and str(before) not in error:
        error = f"{error} The plan of an earlier run still stands in {before}."
    return _row(Planned(name=name, error=error), "")


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
    told = [printable(in_flags(warning)).replace(_BETWEEN, _WITHIN) for warning in warnings[:WARNINGS_KEPT]]
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
    count = so_many(len(rows), "athlete")
    console.print(f"{count}: {len(failed)} failed, {skipped} unchanged and skipped.", markup=False)
    for row in failed:
        _print_line(row, row["error"], console, "red")
    warned = [(row, each) for row in rows for each in row["warnings"].split(_BETWEEN) if each]
    for row, warning in warned[:SHOWN]:
        _print_line(row, warning.replace(_WITHIN, _BETWEEN), console, "yellow")
    if len(warned) > SHOWN:
        console.print(f"and {len(warned) - SHOWN} more warnings in summary.csv", markup=False)


def _print_line(row: Row, text: str, console: Console, style: str) -> None:
    console.print(f"{printable(row['name'])}: {text}", markup=False, style=style, soft_wrap=True)
