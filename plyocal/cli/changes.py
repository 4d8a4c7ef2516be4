"""What the command line prints of a plan that was there before: new, moved, changed, kept, gone."""

from collections import Counter
from collections.abc import Collection
from pathlib import Path
from typing import Final

import click

from plyocal.cli.report import print_what_stays
from plyocal.differences import Difference
from plyocal.plan import Plan
from plyocal.previous_plan import level_planned
from plyocal.revision import Change, Revised, belongs
from plyocal.saying import say_day, so_many
from plyocal.sessions import PlyoSession

IMPORTED_AT_ONCE: Final = 1_000_000
"""Bytes of the largest file that Google imports (research: clients)."""
_TOO_LARGE: Final = (
    "It is over 1 MB, more than Google imports: plan fewer weeks (--until), begin a new plan (--plan-name),"
    " or subscribe to the file."
)


def print_changes(plan: Plan, *, anew: str, err: bool = False) -> None:
    """Print what writing would change: new, moved, changed, kept, gone; and what the rules say against it.

    `anew` tells how to forget the plan before.
    """
    _print_revised(plan, tuple(Change), anew, err=err)
    print_what_stays(plan, err=err)
    click.echo(f"{_changes_counted(plan)}; nothing written.", err=err)


def print_outcome(plan: Plan, output: str | None, *, anew: str, merge: bool, err: bool = False) -> None:
    """Print where the plan went (nothing if None), and what has changed since the plan before.

    `anew` tells how to forget the plan before. If only sessions were written, and too many to import, that is
    told.
    """
    is_revised = any(each.change is not Change.NEW for each in plan.revision.revised)
    if is_revised:
        _print_revised(plan, (Change.MOVED, Change.NEW, Change.GONE), anew, err=err)
    counted = _changes_counted(plan) if is_revised else ""
    told = ": ".join(filter(None, (output and f"Wrote {output}", counted)))
    if told:
        click.echo(f"{told}.", err=err)
    if output and not merge and Path(output).stat().st_size > IMPORTED_AT_ONCE:
        click.echo(_TOO_LARGE, err=err)


def _print_revised(plan: Plan, changes: Collection[Change], anew: str, *, err: bool) -> None:
    """Print each session that became another in one of these ways; how many have only another note."""
    noted = 0
    for each in plan.revision.revised:
        if each.differences == (Difference.NOTED,) and each.change is Change.CHANGED:
            noted += each.change in changes
        elif each.change in changes and each.change is not Change.KEPT and not each.was_gone:
            click.echo(_change_line(each), err=err)
    if noted:
        click.echo(f"{Change.CHANGED.value:8} {so_many(noted, 'session')}: {Difference.NOTED.value}", err=err)
    _print_level_before(plan, anew, err=err)


def _print_level_before(plan: Plan, anew: str, *, err: bool) -> None:
    """Print that sessions stay on days that were chosen for another level, and how to choose all again."""
    again = plan.revision.changed
    before = level_planned([each.was for each in again if each.was])
    if before and before is not level_planned([each.session for each in again]):
        name = plan.season.name
        is_merged = any(belongs(each.uid, name) for each in plan.calendar.sessions)
        cure = "take them out with remove" if is_merged else anew
        days = f"the days chosen for level {before.value}"
        click.echo(f"{so_many(len(again), 'session')} kept {days}: {cure} to choose all anew.", err=err)


def _changes_counted(plan: Plan) -> str:
    counted = Counter(each.change for each in plan.revision.revised if not each.was_gone)
    return ", ".join(f"{counted[change]} {change.value}" for change in Change)


def _change_line(each: Revised) -> str:
    moved = f" (was {_when(each.was)})" if each.was is not None and each.change is Change.MOVED else ""
    other = ", ".join(difference.value for difference in each.differences)
    return f"{each.change.value:8} {_when(each.session)}{moved}{f': {other}' if other else ''}"


def _when(session: PlyoSession) -> str:
    clock = f" {session.starts_at:%H:%M}" if session.starts_at else ""
    return f"{say_day(session.day)} {session.day.year}{clock}"
