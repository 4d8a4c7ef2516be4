"""The running calendar: a file understood as training, around a window of days."""

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, tzinfo
from typing import Final

import attrs

from plyocal.athlete import LengthUnit, Weekday
from plyocal.context import in_context
from plyocal.errors import PlyocalWarning, UnknownZoneWarning, WeeklyRaceWarning, expect
from plyocal.icsfile import OURS, IcsFile
from plyocal.layoffs import not_run
from plyocal.messages import Message, Option
from plyocal.reading.agenda import Agenda, Warned
from plyocal.reading.events import Occurrence
from plyocal.reading.found_sessions import session_by_hand, session_found
from plyocal.reading.training import Block, Training, workout_of
from plyocal.sessions import PlyoSession
from plyocal.strangers import cut_short, with_blanks
from plyocal.timeline import BusyTime
from plyocal.weeks import first_day_of_week, with_named_races
from plyocal.workouts import Clock, Witness, Workout, WorkoutKind

FEWEST_WEEKLY: Final = 4
"""A race must be in so many weeks, and two thirds of the weeks it spans must have some race (ours)."""


@attrs.frozen(kw_only=True)
class RunningCalendar:
    """A runner's calendar, understood as training around a window of days.

    `name` is what plans of it are known by: its `title`, else the first event's UID.
    `workouts` are in date order: those of every training block that reaches into the window, and within the
    window also events that are no training; outside it only such of them as speak of an injury. `missed` are
    runs that were cancelled, and those that fall on days of a rest of several days, of an illness or of an
    injury. `busy` are the timed opaque events of the window, without plyometrics. `sessions` are all of
    plyocal's own, and the runner's plyometrics.
    `block_start` and `block_end` bound the calendar's last training block; if a run `recurs_without_end`, the
    block ends with the last run that does not. Without any run (`has_runs`) they bound the window.
    `first_weekday` is the first day of training weeks.
    `start` and `until` are the window, both inclusive.
    """

    source_name: str
    content: bytes = attrs.field(repr=False)
    file: IcsFile = attrs.field(repr=False)
    name: str
    title: str
    zone: tzinfo
    unit: LengthUnit
    start: date
    until: date
    workouts: tuple[Workout, ...] = attrs.field(repr=False)
    missed: tuple[Workout, ...] = attrs.field(repr=False)
    busy: tuple[BusyTime, ...] = attrs.field(repr=False)
    sessions: tuple[PlyoSession, ...] = attrs.field(repr=False)
    warnings: tuple[PlyocalWarning, ...]
    block_start: date
    block_end: date
    recurs_without_end: bool
    has_runs: bool
    first_weekday: Weekday
    _training: Training = attrs.field(repr=False, eq=False)

    @property
    def holds_events(self) -> bool:
        """Whether the file has any event, also one that cannot be read."""
        return any(True for _ in self.file.components.places("VEVENT"))

    @property
    def laid_off(self) -> tuple[Workout, ...]:
        """The runs of the window that fall on days of a rest of several days, of an illness or an injury."""
        return tuple(run for run in self.missed if not run.cancelled and self.start <= run.day <= self.until)

    @property
    def is_zone_known(self) -> bool:
        """Whether somebody told the zone: whoever read it, or the file. Otherwise `zone` is UTC."""
        return self._training.agenda.zones.is_home_known

    def endless_uids(self, day: date) -> frozenset[str]:
        """The UIDs of the events, training or not, that recur for ever, and so after that day."""
        return self._training.agenda.endless_uids(day)

    def between(self, start: date, until: date) -> "RunningCalendar":
        """The same file read around another window, both days inclusive."""
        if (start, until) == (self.start, self.until):
            return self
        return running_calendar(self._training, start, until, first_weekday=self.first_weekday)

    def in_zone(self, zone: tzinfo) -> "RunningCalendar":
        """The same file for a runner in that zone, which floating times and the dates of UTC times follow."""
        expect(zone, tzinfo, "zone", "give one such as ZoneInfo('Europe/Berlin')")
        if zone == self.zone and self.is_zone_known:
            return self
        training = self._training.in_zone(zone)
        return running_calendar(training, self.start, self.until, first_weekday=self.first_weekday)

    def in_unit(self, unit: LengthUnit) -> "RunningCalendar":
        """The same file for a runner whose bare numbers are in that unit; the one it was read with wins."""
        training = self._training.in_unit(unit)
        if training is self._training:
            return self
        return running_calendar(training, self.start, self.until, first_weekday=self.first_weekday)

    def in_weeks_from(self, weekday: Weekday) -> "RunningCalendar":
        """The same file for a runner whose training weeks begin on that day."""
        expect(weekday, Weekday, "weekday", "give one such as Weekday.SUN")
        if weekday is self.first_weekday:
            return self
        return running_calendar(self._training, self.start, self.until, first_weekday=weekday)

    def workouts_with_races(self, days: Sequence[date]) -> tuple[Workout, ...]:
        """The workouts as they are if those days are races too; untitled runs are judged with them."""
        if not days:
            return self.workouts
        held = running_calendar(
            self._training, self.start, self.until, days, first_weekday=self.first_weekday
        )
        return held.workouts


def running_calendar(
    training: Training,
    start: date | None,
    until: date | None,
    races: Sequence[date] = (),
    *,
    first_weekday: Weekday = Weekday.MON,
) -> RunningCalendar:
    """The calendar around a window: what is training in its blocks, and all else within it.

    The days of `races` are what races in the calendar would be, to runs and blocks.
    """
    agenda, warned = training.agenda, Warned()
    start, until = training.window(start, until)
    found = _found(training, (start, until), races, warned)
    stated = tuple(sorted((each for _, each in found if not each.cancelled), key=calendar_order))
    block = training.block_from(start) or Block(start, until)
    raced = with_named_races(stated, races)
    held, laid_off = _without_layoffs(raced, first_weekday, goes_on=block.is_endless)
    in_utc = () if agenda.zones.is_home_known else _in_utc(held)
    cancelled = (each for _, each in found if each.cancelled and each.kind.is_run)
    missed = sorted((*cancelled, *laid_off), key=calendar_order)
    return RunningCalendar(
        source_name=agenda.file.source,
        content=agenda.file.content,
        file=agenda.file,
        name=name_of(agenda.file),
        title=title_of(agenda.file),
        zone=agenda.zones.home,
        unit=training.unit,
        start=start,
        until=until,
        workouts=held,
        missed=tuple(missed),
        busy=_busy(found, start, until),
        sessions=tuple(sorted((*_ours(agenda, warned), *_by_hand(held)), key=calendar_order)),
        warnings=(*warned.in_order, *training.unmatched, *_weekly_races(held, start, until), *in_utc),
        block_start=block.first_day,
        block_end=block.last_day,
        recurs_without_end=block.is_endless,
        has_runs=training.last_block is not None,
        first_weekday=first_weekday,
        training=training,
    )


def _without_layoffs(
    workouts: Sequence[Workout], first_weekday: Weekday, *, goes_on: bool
) -> tuple[tuple[Workout, ...], tuple[Workout, ...]]:
    """The workouts in the context of what is run, and the runs that fall on days of rest, illness, injury."""
    held = in_context(workouts, first_weekday=first_weekday, goes_on=goes_on)
    laid_off = frozenset(not_run(held))
    if not laid_off:
        return held, ()
    run = [each for place, each in enumerate(workouts) if place not in laid_off]
    held_off = tuple(each for place, each in enumerate(held) if place in laid_off)
    return in_context(run, first_weekday=first_weekday, goes_on=goes_on), held_off


def _found(
    training: Training, window: tuple[date, date], races: Sequence[date], warned: Warned
) -> list[tuple[Occurrence, Workout]]:
    """Each occurrence in the blocks that reach into the window, and whatever else is within it.

    Outside the window, what is no training counts only if it speaks of an injury.
    """
    start, until = window
    around = training.telling(*training.around(start, until, races), warned)
    outside = [each for each in around if each.last_day < start or each.day > until]
    occurrences = outside + training.agenda.between(start, until, warned)
    return [(each, workout_of(each, training.recognition(each.event))) for each in occurrences]


def _weekly_races(workouts: Sequence[Workout], start: date, until: date) -> Iterator[WeeklyRaceWarning]:
    """A warning for the races of one name where, with others between them, most weeks have a race.

    Some must be in the window, and so many of that name that the runner may call them training.
    """
    by_name: defaultdict[str, list[Workout]] = defaultdict(list)
    for workout in workouts:
        if workout.kind is WorkoutKind.RACE and workout.title:
            by_name[_name_of_race(workout)].append(workout)
    weeks_of = [{first_day_of_week(race.day) for race in races} for races in by_name.values()]
    with_race = sorted(set().union(*weeks_of))
    for races, weeks in zip(by_name.values(), weeks_of, strict=True):
        span = (max(weeks) - min(weeks)).days // 7 + 1
        raced = bisect_right(with_race, max(weeks)) - bisect_left(with_race, min(weeks))
        is_ahead = any(start <= race.day <= until for race in races)
        if is_ahead and len(weeks) >= FEWEST_WEEKLY and 3 * raced >= 2 * span:
            yield _weekly_race(tuple(dict.fromkeys(race.title for race in races)), len(weeks), span)


def _name_of_race(race: Workout) -> str:
    """The word of its title that tells a race, else the title; places and numbers beside it differ."""
    by_title = race.evidence and race.evidence[0].by is Witness.TITLE
    told = race.evidence[0].words if by_title else race.title
    return "".join(filter(str.isalpha, told.casefold())) or told


def _in_utc(workouts: Sequence[Workout]) -> Iterator[UnknownZoneWarning]:
    """A warning where training is at hours in UTC, and nothing names the zone that the runner lives in."""
    if any(workout.clock is Clock.ZONED and workout.kind.is_training for workout in workouts):
        told = "its times are in UTC and it names no time zone: if yours is another, days and hours are off;"
        yield UnknownZoneWarning(Message(told, " name it with ", Option("timezone", "read")))


def _weekly_race(titles: Sequence[str], weeks: int, span: int) -> WeeklyRaceWarning:
    title = cut_short(with_blanks(titles[0]))
    which, others = f"{title!r} is a race", ""
    if len(titles) > 1:
        which, others = f"{title!r} and titles like it are races", ", and so for each of them"
    told = f"{which} in {weeks} of {span} weeks, and near races hardly a day is left for sessions;"
    cure = Option("overrides", "read", {title: "easy"})
    return WeeklyRaceWarning(Message(told, " if it is training, say ", cure, others))


def calendar_order(found: Workout | PlyoSession) -> tuple[object, ...]:
    """By day and hour, all-day ones first, then by text: the order of the file does not matter."""
    when = found.starts_at.timestamp() if found.starts_at else -math.inf
    return found.day, when, found.title, found.uid, getattr(found, "recurrence_id", None) or ""


def name_of(file: IcsFile) -> str:
    """What plans of a calendar are known by: its title, else the first event's UID."""
    return title_of(file) or first_uid(file)


def title_of(file: IcsFile) -> str:
    """X-WR-CALNAME, else NAME, else nothing."""
    stated = [each for header in file.headers for each in header if each.text]
    names = [each.text for name in ("X-WR-CALNAME", "NAME") for each in stated if each.name == name]
    return names[0] if names else ""


def first_uid(file: IcsFile) -> str:
    """The UID of the first event that is not ours."""
    uids = (file.uid(each) for each in file.components if each.name == "VEVENT")
    return next((uid for uid in uids if uid and not uid.endswith(OURS)), "")


def _ours(agenda: Agenda, warned: Warned) -> Iterator[PlyoSession]:
    """Every session that plyocal wrote."""
    for place in agenda.outlines.ours:
        event = agenda.event(place, warned)
        if event is not None:
            component = event.component
            yield session_found(event, agenda.file.properties(component), agenda.file.raw(component))


def _by_hand(workouts: Sequence[Workout]) -> Iterator[PlyoSession]:
    """Every session that the runner entered."""
    return (session_by_hand(each) for each in workouts if each.kind is WorkoutKind.PLYO)


def _busy(found: Sequence[tuple[Occurrence, Workout]], start: date, until: date) -> tuple[BusyTime, ...]:
    """Opaque times within the window. A session of the runner's own is judged as one, not as a busy time."""
    busy = [
        BusyTime(
            starts_at=workout.starts_at, ends_at=workout.ends_at, title=workout.title, clock=workout.clock
        )
        for occurrence, workout in found
        if workout.starts_at is not None
        and workout.ends_at is not None
        and workout.ends_at > workout.starts_at
        and not workout.cancelled
        and not occurrence.event.is_transparent
        and workout.kind is not WorkoutKind.PLYO
        and workout.day <= until
        and (workout.last_day or workout.day) >= start
    ]
    return tuple(sorted(busy, key=lambda each: (each.starts_at, each.ends_at, each.title)))
