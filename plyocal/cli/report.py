"""What the command line prints: the season, warnings and findings, how events were understood."""

import datetime as dt
import os
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import click

from plyocal.athlete import KM_PER_MILE, LengthUnit
from plyocal.cli.flags import in_flags
from plyocal.cli.plain import finding_as_plain, print_json
from plyocal.cli.terminal import USUAL_WIDTH, season_lines
from plyocal.errors import PlyocalWarning, told_once
from plyocal.explaining.closed_days import telling, told
from plyocal.plan import Plan
from plyocal.reading.runningcalendar import RunningCalendar, calendar_order
from plyocal.recognition.resembling import is_only_a_number, may_tell_of_pain, most_like_training
from plyocal.revision import Change
from plyocal.rules.findings import Finding
from plyocal.saying import say_day, so_many
from plyocal.sessions import Origin
from plyocal.strangers import printable, shown
from plyocal.texts import capital
from plyocal.window import NO_EVENT
from plyocal.workouts import Workout, WorkoutKind

SHOWN: Final = 20
"""How many warnings are printed one by one."""
NAMED: Final = 3
"""How many titles are named that may be training all the same."""
_AND: Final = ", and\n    "
_AS_PLANNED: Final = (
    "The days named here are free beside the new plan's sessions. The old file holds other sessions, and"
    " plyocal check on it may name other days."
)
_BY_HAND: Final = "Of sessions entered by hand only the place was judged, not what is done in them."
_WITHOUT_RUNS: Final = (
    "No running plan in it: only the rules between sessions were judged (by dates in UTC without --timezone)."
    " Check the merged file by all rules."
)


def print_season(plan: Plan, *, explain: bool, err: bool = False) -> None:
    """Print the weeks, and with `explain` the reasons; one line why if no session has a lawful place."""
    season = plan.season
    stream = sys.stderr if err else sys.stdout
    is_ascii = not (getattr(stream, "encoding", None) or "utf-8").lower().startswith("utf")
    lines = season_lines(season, _width(stream), is_ascii=is_ascii)
    table = "\n".join("".join(span.painted for span in line) for line in lines)
    click.echo(table, err=err, color=_is_coloured())
    click.echo(_totals(plan), err=err)
    if not season.timeline.races and not plan.calendar.recurs_without_end:
        click.echo("No race is in it: if it leads to one, name the day with --race.", err=err)
    print_what_stays(plan, err=err)
    if explain:
        click.echo(plan.explain(), err=err)


def _totals(plan: Plan) -> str:
    """The sums of the table's rows, or why it has no session; and how many sessions came before."""
    weeks = plan.season.weeks
    shown = [session for week in weeks for session in week.sessions]
    earlier = sum(session.day < weeks[0].first_day for session in plan.sessions) if weeks else 0
    stay = "stays as it is" if earlier == 1 else "stay as they are"
    before = f" {so_many(earlier, 'earlier session')} {stay}." if earlier else ""
    if all(session.origin is Origin.BY_HAND for session in shown):
        return f"{_why_none(plan)}{before}"
    with_some = f"{sum(1 for week in weeks if week.sessions)} of {so_many(len(weeks), 'week')}"
    contacts = sum(week.foot_contacts for week in weeks)
    return f"{so_many(len(shown), 'session')} in {with_some}, {contacts} foot contacts.{before}"


def print_what_stays(plan: Plan, *, err: bool) -> None:
    """Print what the rules say against sessions that plyocal does not move."""
    findings = plan.findings
    for line in finding_lines(findings):
        click.echo(f"Left where it is: {line}", err=err)
    is_other = any(each.change in (Change.MOVED, Change.NEW, Change.GONE) for each in plan.revision.revised)
    if is_other and any(each.is_about_place for each in findings):
        click.echo(_AS_PLANNED, err=err)


def _why_none(plan: Plan) -> str:
    """What closes most days, if any week lacks a session."""
    closed = [telling(findings) for short in plan.shortfalls for _, findings in short.closed]
    rules = Counter(rule for day in closed for rule in dict.fromkeys(each.rule for each in day))
    if not rules:
        return "No session to add: no week of it lacks one."
    ((rule, _),) = rules.most_common(1)
    causes = Counter(told(each) for day in closed for each in day if each.rule == rule)
    cause = causes.most_common(1)[0][0]
    return f"No lawful place for any session: mostly {cause}; --explain tells of each day."


def _width(stream: object) -> int:
    """The columns of the terminal, 80 where there is none."""
    asked = os.environ.get("COLUMNS", "")
    if asked.isascii() and asked.isdigit():
        return int(asked)
    try:
        return os.get_terminal_size(stream.fileno()).columns or USUAL_WIDTH  # type: ignore[attr-defined]
    except (AttributeError, OSError, ValueError):
        return USUAL_WIDTH


def _is_coloured() -> bool | None:
    """Whether to use colours; None means only on a terminal."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") in ("dumb", "unknown"):
        return False
    return True if os.environ.get("FORCE_COLOR") else None


def print_warnings(warnings: Sequence[PlyocalWarning]) -> None:
    """Print what could not be read, a line each and no more than `SHOWN`, on standard error."""
    lines = told_once(warnings)
    for line in lines[:SHOWN]:
        click.echo(f"plyocal: {printable(in_flags(line))}", err=True)
    if len(lines) > SHOWN:
        click.echo(f"plyocal: {len(lines) - SHOWN} more warnings like these.", err=True)


def print_findings(
    findings: Sequence[Finding],
    calendar: RunningCalendar,
    days: tuple[dt.date, dt.date],
    *,
    level: str,
    as_json: bool,
    is_whole_block: bool,
) -> None:
    """Print what `check` found, a line for each cure, or that it found nothing; and what it was judged by.

    `days` are the first and the last that were judged. `level` is the line that tells the level, empty where
    the runner said it.
    """
    if as_json:
        print_json([finding_as_plain(each) for each in findings])
    else:
        click.echo("\n".join(finding_lines(findings)) or _nothing_found(calendar, days))
    first, last = days
    if not calendar.has_runs and calendar.sessions:
        click.echo(_WITHOUT_RUNS, err=True)
    elif calendar.has_runs and is_whole_block and not as_json:
        click.echo(
            f"The last training block was judged, {first} to {last}; --from judges other days.", err=True
        )
    by_hand = [each.day for each in calendar.sessions if each.origin is Origin.BY_HAND]
    if not as_json and any(first <= day <= last for day in by_hand):
        click.echo(_BY_HAND, err=True)
    if level and not as_json and calendar.sessions:
        click.echo(level, err=True)


def finding_lines(findings: Sequence[Finding]) -> Iterator[str]:
    """What is found against a session, together where one cure mends it."""
    by_cure: dict[tuple[str, str, str], dict[str, None]] = {}
    years = len({each.day.year for each in findings}) > 1
    for each in findings:
        year = f" {each.day.year}" if years else ""
        clock = f" {each.starts_at:%H:%M}" if each.starts_at else ""
        these = by_cure.setdefault((f"{say_day(each.day)}{year}{clock}", each.uid, each.cure), {})
        these[printable(f"{each.message} ({each.rule})")] = None
    for (when, _, cure), these in by_cure.items():
        below = "\n    " if len(these) > 1 else " "
        yield f"{when}: {_AND.join(these)}.{below}{printable(cure)}"


def _nothing_found(calendar: RunningCalendar, days: tuple[dt.date, dt.date]) -> str:
    if not calendar.holds_events:
        return capital(NO_EVENT)
    if not calendar.has_runs:
        rules = "Every plyometric session obeys the rules between sessions."
        return rules if calendar.sessions else "There is no plyometric session in it."
    first, last = days
    if any(first <= each.day <= last for each in calendar.sessions):
        return "Every plyometric session obeys the rules."
    return f"There is no plyometric session from {first} to {last}."


def workout_line(workout: Workout, unit: LengthUnit = "km", *, is_laid_off: bool = False) -> str:
    """One event as it was understood, on one line; `unit` is that of its distance.

    A run that falls on a rest `is_laid_off`.
    """
    km = workout.distance_km
    distance = "" if km is None else f"{km / KM_PER_MILE if unit == 'mi' else km:.1f} {unit}"
    minutes = f"{workout.duration / dt.timedelta(minutes=1):.0f} min" if workout.duration is not None else ""
    evidence = printable(", ".join(map(str, workout.evidence)))
    size = " ".join(filter(None, (distance, minutes)))
    until = "" if workout.last_day is None else f", until {workout.last_day}"
    told = f"{printable(workout.title)}{until}{', counts as not run' if is_laid_off else ''}"
    return f"{workout.day} {workout.kind.value:8} {size:15} {told}  [{evidence}]"


def within_window(calendar: RunningCalendar) -> tuple[list[Workout], tuple[Workout, ...]]:
    """What stands in a calendar's window, in order, and which of it counts as not run."""
    held = [each for each in calendar.workouts if calendar.start <= each.day <= calendar.until]
    return sorted((*held, *calendar.laid_off), key=calendar_order), calendar.laid_off


def laid_off_line(fallen: Sequence[Workout]) -> str:
    """How many runs count as not run, since they fall on a rest: these."""
    one = "falls on a day of rest, illness or injury and counts"
    several = "fall on days of rest, illness or injury and count"
    days = ", ".join(dict.fromkeys(str(run.day) for run in fallen[:NAMED]))
    more = ", …" if len(fallen) > NAMED else ""
    runs = so_many(len(fallen), "run")
    return f"{runs} {one if len(fallen) == 1 else several} as not run ({days}{more})."


def left_out_line(found: Sequence[Workout]) -> str:
    """How many of these events were not taken as training, and which of them may be all the same."""
    others = [each for each in found if each.kind is WorkoutKind.OTHER]
    count = f"{so_many(len(others), 'event')} {'was' if len(others) == 1 else 'were'} not taken as training"
    days = {each.title: each.day for each in reversed(others) if not each.evidence}
    likely: Sequence[str] = most_like_training(days)
    hurting = [title for title in likely if may_tell_of_pain(title)]
    likely = [title for title in likely if title not in hurting][:NAMED]
    also = ", or say what bare numbers mean with --units" if any(map(is_only_a_number, likely)) else ""
    told = f" If {_with_days(likely, days)} is training, say so with --is{also}." if likely else ""
    pain = (
        f" If {_with_days(hurting[:NAMED], days)} means that something hurts, say --pain to plan."
        if hurting
        else ""
    )
    return f"{count}; --all shows {'it' if len(others) == 1 else 'them'}.{told}{pain}"


def _with_days(titles: Sequence[str], days: Mapping[str, dt.date]) -> str:
    return " or ".join(f"'{shown(title)}' ({days[title]})" for title in titles)
