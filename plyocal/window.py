"""The window of a plan or an audit: from which day to which, what is read around it, and what has no plan."""

import os
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from io import IOBase
from typing import Final

import attrs

from plyocal.athlete import EARLIEST_DAY, LATEST_DAY, Athlete, within_reach
from plyocal.errors import ArgumentError, NoRunError, SkippedEventWarning, expect
from plyocal.messages import Message, Option
from plyocal.phases import training_weeks
from plyocal.previous_plan import Earlier, anchored
from plyocal.reading import Source, busy_times
from plyocal.reading.runningcalendar import RunningCalendar, first_uid
from plyocal.reading.sources import expect_source
from plyocal.reading.training import HORIZON
from plyocal.rules import RuleBook
from plyocal.sessions import PlyoSession
from plyocal.timeline import BusyTime, Timeline
from plyocal.weeks import BLOCK_GAP, ONE_DAY, first_day_of_week, races_of
from plyocal.workouts import Clock, Workout, WorkoutKind

Busy = BusyTime | RunningCalendar | Source
"""What sessions must not overlap: a time, or all timed opaque events of a calendar."""

SEEN_BEYOND: Final = timedelta(weeks=2)
"""How far beyond the window is read, so that its last day and week are judged like any other."""

LONGEST_EMPTY: Final = timedelta(weeks=1)
"""How long a time of nothing, before what stands in the window or after it, is planned by the week (ours)."""

NO_EVENT: Final = (
    "there is no event in it at all. Export the calendar again, and choose the one that your runs are in."
)


def for_athlete(calendar: RunningCalendar, athlete: Athlete) -> RunningCalendar:
    """The calendar in the athlete's unit and time zone, if they are known, and training weeks."""
    said = calendar if athlete.unit is None else calendar.in_unit(athlete.unit)
    at_home = said if athlete.timezone is None else said.in_zone(athlete.timezone)
    return at_home.in_weeks_from(athlete.week_starts)


def last_day_to_plan(
    calendar: RunningCalendar, start: date, until: date | None, pinned: Sequence[PlyoSession] = ()
) -> date:
    """The last day of a plan from `start` on: what is given, else that of the last workout.

    A `pinned` session, moved by the runner to a day soon after, counts too. What recurs for ever and is no
    strength training, such as a child's football, makes no plan longer.

    Raises:
        ArgumentError: if `until` comes before `start`, or is no day.
    """
    if until is not None:
        if within_reach(until, "until") < start:
            raise ArgumentError(f"the window ends on {until}, before it starts on {start}.")
        return until
    if calendar.recurs_without_end:
        return _endless_until(start)
    from_then = calendar if start <= calendar.block_end else calendar.between(start, start)
    last = max(start, from_then.block_end)
    wide = calendar.between(start, soon_after(last))
    after = [each for each in wide.workouts if each.kind.is_training and last < each.day <= wide.until]
    lifted = [each.day for each in after if each.kind is WorkoutKind.STRENGTH]
    endless = calendar.endless_uids(last) if len(after) > len(lifted) else frozenset[str]()
    days = [session.day for session in pinned if session.day <= wide.until]
    return max([last, *days, *lifted, *(each.day for each in after if each.uid not in endless)])


def _endless_until(start: date) -> date:
    """The last day of a window from `start` on where a run recurs without end."""
    return min(start + HORIZON - ONE_DAY, LATEST_DAY)


def soon_after(last: date) -> date:
    """The day until which what stands after the last run still belongs to its training block."""
    return last + BLOCK_GAP if last < LATEST_DAY - BLOCK_GAP else LATEST_DAY


def without_emptiness(
    calendar: RunningCalendar, sessions: Sequence[PlyoSession], start: date, until: date
) -> tuple[date, date]:
    """A window with no more than a week of nothing before the first thing held and after the last.

    Who plans in December for April reads of April, and whose first week is the next one reads of that.
    """
    held = [workout.day for workout in calendar.workouts if workout.kind.is_training]
    held += (session.day for session in sessions)
    days = [day for day in held if start <= day <= until]
    if not days:
        return start, until
    goes_on = any(start - BLOCK_GAP <= day < start for day in held)
    pause = LONGEST_EMPTY if goes_on else timedelta(0)
    first, begun = (first_day_of_week(day, calendar.first_weekday) for day in (min(days), max(days)))
    last = begun + timedelta(days=6)
    return (
        start if first - start <= pause else first,
        until if until - last <= LONGEST_EMPTY else last,
    )


def calendar_to_judge(
    calendar: RunningCalendar, start: date | None, until: date | None
) -> tuple[RunningCalendar, tuple[date, date]]:
    """The calendar read for an audit, and its days: those given, else the last training block.

    To that belong the sessions soon after it. Where nothing is run all sessions are judged.

    Raises:
        ArgumentError: if `until` comes before `start`, or one of them is no day.
    """
    first, last = _days_to_judge(calendar, start, until)
    if until is None and calendar.has_runs and not calendar.recurs_without_end:
        wide = calendar.between(first, soon_after(last))
        days = (session.day for session in wide.sessions if not session.cancelled)
        return wide, (first, max([last, *(day for day in days if day <= wide.until)]))
    if calendar.start == first and calendar.until >= last_day_to_read(last):
        return calendar, (first, last)
    return read_beyond(calendar, first, last), (first, last)


def _days_to_judge(calendar: RunningCalendar, start: date | None, until: date | None) -> tuple[date, date]:
    days = [session.day for session in calendar.sessions if not calendar.has_runs]
    block_start = min(days, default=calendar.block_start)
    first = start and within_reach(start, "start")
    first = first or max(first_day_of_week(block_start, calendar.first_weekday), EARLIEST_DAY)
    ends = [first, calendar.block_end, calendar.until, *days]
    ends += [_endless_until(first)] if calendar.recurs_without_end else []
    last = (until and within_reach(until, "until")) or max(ends)
    if last < first:
        raise ArgumentError(f"the window ends on {last}, before it starts on {first}.")
    return first, last


def read_beyond(calendar: RunningCalendar, start: date, until: date) -> RunningCalendar:
    """The calendar around a window, and the days after it that its last ones are judged by."""
    return calendar.between(start, last_day_to_read(until))


def last_day_to_read(until: date) -> date:
    """The last of the days that the last ones of a window are judged by."""
    return until + SEEN_BEYOND if until < LATEST_DAY - SEEN_BEYOND else until


def refuse_without_run(calendar: RunningCalendar, workouts: Sequence[Workout], until: date) -> None:
    """Raise `NoRunError` where none of the workouts from the calendar's start to `until` is a run."""
    start = calendar.start
    if any(w.kind.is_run and start <= w.day <= until for w in workouts):
        return
    name = calendar.source_name or "the calendar"
    span = f"from {start} to {until}" if until > start else f"from {start} on"
    if any(not run.cancelled and start <= run.day <= until for run in calendar.missed):
        told = f"{name}: every run {span} falls on a day of rest, illness or injury; choose another window ("
        raise NoRunError(Message(told, Option("start"), ", ", Option("until"), ")."))
    if calendar.has_runs and calendar.block_end < start:
        told = (
            f"{name}: no run {span}; the last is on {calendar.block_end}. Choose an earlier start, such as "
        )
        raise NoRunError(Message(told, Option("start", "schedule", calendar.block_start), "."))
    if calendar.has_runs:
        told = f"{name}: no run {span}; choose another window ("
        raise NoRunError(Message(told, Option("start"), ", ", Option("until"), ")."))
    if not calendar.holds_events:
        raise NoRunError(f"{name}: {NO_EVENT}")
    if calendar.sessions and not first_uid(calendar.file):
        raise NoRunError(f"{name}: it holds plyocal's sessions alone; give the calendar with the runs.")
    unread = sum(isinstance(each, SkippedEventWarning) for each in calendar.warnings)
    some = Message(f"; {unread} of its events cannot be read: see ", Option("calendar.warnings"))
    told = Message(f"{name}: no run in it", some if unread else "", ". Tell plyocal which titles are runs (")
    numbers = Message("), what titles of bare numbers mean (", Option("unit", "read"), ")")
    raise NoRunError(Message(told, Option("overrides", "read"), numbers, ", or choose another calendar."))


def timeline_around(
    calendar: RunningCalendar,
    athlete: Athlete,
    earlier: Earlier,
    busy: Iterable[Busy],
    window: tuple[date, date],
    rules: RuleBook,
) -> Timeline:
    """A calendar's workouts, sessions and busy times around a window, as the rules look at them.

    Raises:
        CalendarError: a busy calendar cannot be read.
        ArgumentError: a busy time has no time zone, or `busy` is no list.
    """
    unit = athlete.unit or calendar.unit
    workouts = calendar.workouts_with_races(athlete.races)
    races = races_of(workouts, athlete.races)
    times = [time for source in _several(busy) for time in _busy(source, calendar)]
    bare = Timeline(
        athlete=attrs.evolve(athlete, unit=unit),
        zone=calendar.zone,
        workouts=workouts,
        missed=tuple(run for run in calendar.missed if run.cancelled),
        busy=tuple(sorted((*calendar.busy, *times))),
        previous=earlier.free,
        races=races,
        weeks=training_weeks(
            workouts,
            races,
            clear_days_after=rules.clear_days_after,
            first_weekday=athlete.week_starts,
            unit=unit,
        ),
        first_weekday=athlete.week_starts,
        start=window[0],
        until=window[1],
        week_numbers=rules.week_numbers,
    )
    fixed = (*earlier.history, *earlier.pinned, *earlier.fixed)
    return attrs.evolve(bare, sessions=tuple(anchored(session, bare) for session in fixed))


def _several(busy: Iterable[Busy]) -> Iterable[Busy]:
    """The busy times and calendars. Raises `ArgumentError` for one alone, and for what is neither."""
    if isinstance(busy, str | bytes | os.PathLike | BusyTime | IOBase) or not isinstance(busy, Iterable):
        raise ArgumentError(f"busy {busy!r:.60}: give a list of calendars, such as ['work.ics'].")
    return busy


def _busy(source: Busy, calendar: RunningCalendar) -> tuple[BusyTime, ...]:
    """The busy times of a source around the window.

    Floating times are the runner's, unless the source was read with a time zone of its own.
    """
    if isinstance(source, RunningCalendar):
        if source.is_zone_known:
            times = busy_times(source.content, calendar.start, calendar.until, timezone=source.zone)
            return tuple(attrs.evolve(each, clock=Clock.ZONED) for each in times)
        source = source.content
    if not isinstance(source, BusyTime):
        expect_source(source, "busy")
        return busy_times(source, calendar.start, calendar.until, timezone=calendar.zone)
    expect(source.starts_at, datetime, "busy time from", "give a datetime with a time zone")
    expect(source.ends_at, datetime, "busy time until", "give a datetime with a time zone")
    if source.starts_at.tzinfo is None or source.ends_at.tzinfo is None:
        raise ArgumentError(f"busy time at {source.starts_at}: give it a time zone.")
    if source.ends_at < source.starts_at:
        raise ArgumentError(f"busy time at {source.starts_at}: let it end after it starts.")
    return (source,)
