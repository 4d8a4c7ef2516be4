"""The commands that read, plan, audit and draw a calendar, and the exit code of each."""

import contextlib
import datetime as dt
import io
import os
import sys
from collections.abc import Sequence
from typing import Any, Final

import click

from plyocal.athlete import LATEST_DAY
from plyocal.cautions.unmatched import unmatched_days_off, unmatched_races
from plyocal.cli.changes import print_changes, print_outcome
from plyocal.cli.files import (
    OUTPUT,
    STANDARD,
    calendar_of,
    deliver,
    nothing_written,
    outcome_before,
    plan_before,
    refuse_losing_to_page,
    refuse_overwriting,
    say_written,
    source_of,
    status,
    taken_out,
)
from plyocal.cli.flags import in_flags
from plyocal.cli.group import BEGIN, Commands, say_version, told
from plyocal.cli.options import (
    FILE,
    LAST_BLOCK,
    asked,
    checking_options,
    judged_as,
    planning_options,
    reading_options,
    today,
    window_options,
)
from plyocal.cli.overwriting import refuse_losing_to_removed
from plyocal.cli.plain import plan_as_plain, print_json, workout_as_plain
from plyocal.cli.planning import planned, read_to_plan
from plyocal.cli.report import (
    laid_off_line,
    left_out_line,
    print_findings,
    print_season,
    print_warnings,
    within_window,
    workout_line,
)
from plyocal.errors import ArgumentError, PlyocalError
from plyocal.plan import check, remove
from plyocal.reading import read
from plyocal.reading.runningcalendar import RunningCalendar
from plyocal.strangers import printable
from plyocal.weeks import first_day_of_week
from plyocal.window import NO_EVENT, calendar_to_judge, soon_after
from plyocal.workouts import WorkoutKind

DONE: Final = 0
BROKEN: Final = 1
REFUSED: Final = 2


def run(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code; every refusal is one line on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        code = commands.main(list(arguments) or ["--help"], prog_name="plyocal", standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
    except click.exceptions.Abort:
        return _refuse("stopped.")
    except click.ClickException as error:
        return _refuse(told(error))
    except PlyocalError as error:
        return _refuse(in_flags(error.told()))
    except (BrokenPipeError, SystemExit):  # click turns the one into the other
        return _nobody_reads_on()
    except OSError as error:
        _nobody_reads_on()
        return _refuse(f"standard output cannot be written: {error.strerror or error}.")
    return code if isinstance(code, int) else DONE


def _nobody_reads_on() -> int:
    """Let what is still to be flushed go nowhere, as when the reader was `head`."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return DONE


def _refuse(message: str) -> int:
    click.echo(f"plyocal: {printable(message)}", err=True)
    return REFUSED


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=BEGIN,
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=say_version,
    help="Show the version and exit.",
)
def commands() -> None:
    """Put plyometrics (rope, hops, jumps) into a running calendar, by a physical therapist's rules."""


@commands.command("plan")
@click.argument("source", metavar="IN.ics", type=FILE)
@click.option(
    "-o", "--output", type=OUTPUT, metavar="OUT.ics", help="Where to write; nothing is written without it."
)
@click.option(
    "--merge", is_flag=True, help="Write your calendar with the sessions in it, not the sessions alone."
)
@click.option("--in-place", is_flag=True, help="Let OUT be IN: write over your calendar, with --merge.")
@click.option(
    "--previous", type=FILE, metavar="PLYO.ics", help="The file of the plan before; OUT itself if it exists."
)
@click.option("--fresh", is_flag=True, help="Forget what OUT holds and write over it.")
@click.option("--dry-run", is_flag=True, help="Print what would change and write nothing.")
@click.option(
    "--explain", is_flag=True, help="Say why each session is where it is, and why a week has no more."
)
@click.option("--json", "as_json", is_flag=True, help="Print the sessions for a program, as JSON.")
@planning_options
def plan_command(source: str, **options: Any) -> int:
    """Place sessions from today to the last workout. Without -o nothing is written."""
    output: str | None = options["output"]
    if output == STANDARD and options["as_json"]:
        raise ArgumentError("-o - and --json both want standard output: choose one.")
    fresh, merge = options["fresh"], options["merge"]
    refuse_overwriting(source, output, in_place=options["in_place"], merge=merge, fresh=fresh)
    found = outcome_before(output, source, fresh=fresh)
    settings = asked(options)
    start = settings.start or today()
    with status(source):
        calendar = read_to_plan(source, settings, start)
        name = settings.plan_name or calendar.name
        before = plan_before(found, options["previous"], calendar, name, merge=merge)
        plan = planned(calendar, settings, start, before)
    if output == STANDARD and not options["dry_run"]:
        deliver(output, [plan.to_ical(merge=merge)])
    elif output is not None and not options["dry_run"]:
        plan.write(output, merge=merge)
    aside = output == STANDARD or options["as_json"]
    anew = "give --fresh in place of --previous" if options["previous"] else "add --fresh"
    print_warnings(plan.warnings)
    if options["dry_run"]:
        print_changes(plan, anew=anew, err=aside)
    else:
        print_season(plan, explain=options["explain"], err=aside)
        if output is None:
            click.echo(nothing_written(source, merge=merge, in_place=options["in_place"]), err=aside)
        else:
            written = None if output == STANDARD else output
            print_outcome(plan, written, anew=anew, merge=merge, err=aside)
    if options["as_json"]:
        print_json(plan_as_plain(plan, changes=options["dry_run"], reasons=options["explain"]))
    return DONE


@commands.command("read")
@click.argument("source", metavar="IN.ics", type=FILE)
@click.option("--all", "everything", is_flag=True, help="Also what was not taken as training.")
@click.option("--json", "as_json", is_flag=True, help="Print a list of objects.")
@window_options(LAST_BLOCK)
@reading_options
def read_command(source: str, *, everything: bool, as_json: bool, **options: Any) -> int:
    """Say how every event was understood, and on what evidence."""
    calendar = read(
        source_of(source),
        start=options["start"],
        until=options["until"],
        timezone=options["timezone"],
        unit=options["units"],
        overrides=dict(options["named"]),
    )
    if options["until"] is None:
        calendar = _read_on(calendar, is_begun_there=options["start"] is not None)
    found, laid_off = within_window(calendar)
    held = [each for each in found if everything or each.kind is not WorkoutKind.OTHER]
    print_warnings(calendar.warnings)
    if as_json:
        print_json([workout_as_plain(workout, is_laid_off=workout in laid_off) for workout in held])
        return DONE
    for workout in held:
        click.echo(workout_line(workout, calendar.unit, is_laid_off=workout in laid_off))
    if not calendar.holds_events:
        click.echo(f"plyocal: {NO_EVENT}", err=True)
    elif not held:
        block = f"; the last training block is {calendar.block_start} to {calendar.block_end}"
        where = block if calendar.has_runs else ""
        click.echo(f"plyocal: no training in this window; --all shows every event in it{where}.", err=True)
    elif options["start"] is None:
        other = "--from shows other days"
        click.echo(f"The last training block, {calendar.start} to {calendar.until}; {other}.", err=True)
    if held and len(held) < len(found):
        click.echo(left_out_line(found), err=True)
    if laid_off:
        click.echo(laid_off_line(laid_off), err=True)
    return DONE


def _read_on(calendar: RunningCalendar, *, is_begun_there: bool) -> RunningCalendar:
    """The calendar to the end of its last week, from a day that was given also what follows soon after."""
    last_week = first_day_of_week(calendar.until, calendar.first_weekday)
    last = min(last_week + dt.timedelta(days=6), LATEST_DAY)
    goes_on = is_begun_there and not calendar.recurs_without_end
    return calendar.between(calendar.start, soon_after(last) if goes_on else last)


@commands.command("check")
@click.argument("source", metavar="IN.ics", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="Print a list of objects.")
@checking_options
def check_command(source: str, *, as_json: bool, **options: Any) -> int:
    """Audit every plyometric session, hand-made ones included. Exit code 1 when a must is broken."""
    settings = asked(options)
    calendar = calendar_of(source, settings, settings.start, settings.until)
    calendar, days = calendar_to_judge(calendar, settings.start, settings.until)
    athlete, level = judged_as(settings, calendar.sessions)
    findings = check(calendar, athlete, start=days[0], until=days[1], busy=settings.busy)
    races = unmatched_races(calendar.workouts, athlete.races, *days)
    print_warnings((*calendar.warnings, *races, *unmatched_days_off(athlete.off, *days)))
    whole = settings.start is None
    print_findings(findings, calendar, days, level=level, as_json=as_json, is_whole_block=whole)
    return BROKEN if findings else DONE


@commands.command("preview")
@click.argument("source", metavar="IN.ics", type=FILE)
@click.option("-o", "--output", type=OUTPUT, metavar="season.html", required=True, help="Where to write.")
@click.option(
    "--previous", type=FILE, metavar="PLYO.ics", help="The file of the plan before, whose sessions stay."
)
@click.option("--fresh", is_flag=True, help="Write over OUT also where it is no page.")
@planning_options
def preview_command(source: str, output: str, *, previous: str | None, fresh: bool, **options: Any) -> int:
    """Draw the season as one page to look at, send, and import from.

    What plan has written stays in its places where --previous names it, or where IN holds it.
    """
    refuse_losing_to_page(source, output, fresh=fresh)
    settings = asked(options)
    start = settings.start or today()
    calendar = read_to_plan(source, settings, start)
    before = plan_before(None, previous, calendar, settings.plan_name or calendar.name, merge=False)
    plan = planned(calendar, settings, start, before)
    print_warnings(plan.warnings)
    deliver(output, [plan.to_html(say=in_flags).encode()])
    say_written(output)
    return DONE


@commands.command("remove")
@click.argument("source", metavar="IN.ics", type=FILE)
@click.option("-o", "--output", type=OUTPUT, metavar="OUT.ics", required=True, help="Where to write.")
@click.option("--in-place", is_flag=True, help="Allow OUT to be IN.")
@click.option("--fresh", is_flag=True, help="Write over OUT also where it holds other events.")
def remove_command(source: str, output: str, *, in_place: bool, fresh: bool) -> int:
    """Give back the calendar as it was before plyocal."""
    refuse_overwriting(source, output, in_place=in_place, merge=True, fresh=fresh)
    found = outcome_before(output, source, fresh=fresh)
    calendar = read(source_of(source))
    if found is not None:
        refuse_losing_to_removed(found, calendar)
    deliver(output, [remove(calendar)])
    say_written(output, taken_out(calendar))
    return DONE
