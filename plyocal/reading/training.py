"""Training: what the events of an agenda are to a runner, and where training blocks begin and end."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta, tzinfo
from functools import cached_property
from typing import Final, NamedTuple

from plyocal.athlete import EARLIEST_DAY, LATEST_DAY, LengthUnit, within_reach
from plyocal.errors import ArgumentError, UnmatchedWarning
from plyocal.reading.agenda import Agenda, Series, Warned
from plyocal.reading.events import Event, Occurrence
from plyocal.reading.lasting import presumed_length
from plyocal.reading.outlines import words_of
from plyocal.reading.recogniser import Recogniser
from plyocal.reading.spans import day_of
from plyocal.reading.unmatched import NO_TRAINING, unmatched_titles
from plyocal.reading.whose import runner_named
from plyocal.recognition import Recognition, guess_unit
from plyocal.weeks import BLOCK_GAP, ONE_DAY
from plyocal.workouts import Clock, Workout, WorkoutKind

HORIZON: Final = timedelta(weeks=16)
"""How far ahead is read and planned where a run recurs without end (ours: the ladder's length)."""

_FIRST_SPAN: Final = timedelta(days=56)
_LONGEST_SPAN: Final = timedelta(days=1456)


def workout_of(occurrence: Occurrence, found: Recognition) -> Workout:
    """The workout that an occurrence is.

    Where a timed run or strength workout states no end it lasts as long as its text says, else its distance
    at easy pace, else an hour, in whole minutes; any other event without an end takes no time. A length of
    less than half a day is the workout's duration where its text has none. One from midnight has no hour.
    """
    event, start, end, day = occurrence.event, occurrence.start, occurrence.end, occurrence.day
    length = found.duration
    if isinstance(start, datetime) and isinstance(end, datetime) and found.kind.is_training:
        length = length or (end - start if end - start < ONE_DAY / 2 else None)
    if found.kind.is_training and occurrence.begins_with_its_day:
        start, end = day, None
    timed_end = end if isinstance(end, datetime) else None
    if isinstance(start, datetime):
        timed_end = timed_end or start + presumed_length(found)
    return Workout(
        day=day,
        kind=found.kind,
        title=event.title,
        uid=event.uid,
        recurrence_id=occurrence.recurrence_id,
        clock=event.clock if isinstance(start, datetime) else Clock.ALL_DAY,
        starts_at=start if isinstance(start, datetime) else None,
        ends_at=timed_end,
        last_day=occurrence.last_day if occurrence.last_day > day else None,
        distance_km=found.distance_km,
        duration=length,
        is_entry_length=length is not None and found.duration is None,
        week_distance_km=found.week_distance_km,
        race_distance_km=found.race_distance_km,
        priority=found.priority,
        traits=found.traits,
        evidence=found.evidence,
        cancelled=event.is_cancelled,
    )


class Block(NamedTuple):
    """A training block: its first and last run, and whether a run in it recurs without end."""

    first_day: date
    last_day: date
    is_endless: bool = False


class Training:
    """An agenda with a recogniser: runs, and the blocks they form.

    Where no `unit` is given it is that of most titles of the last block.
    """

    def __init__(
        self,
        agenda: Agenda,
        unit: LengthUnit | None,
        overrides: Mapping[str, str | WorkoutKind] | None,
    ) -> None:
        self.agenda = agenda
        self._told = unit, overrides
        # What an event is depends on no unit, but for titles of nothing but a number where one is given.
        runner = runner_named(agenda.file, agenda.outlines.ours)
        self.recogniser = Recogniser(unit or "km", overrides, is_unit_given=unit is not None, runner=runner)
        self._unheeded = Warned()
        self._possible: dict[int, bool] = {}
        self.unit: LengthUnit = unit or self._usual_unit()
        if self.unit != self.recogniser.unit:
            self.recogniser = Recogniser(self.unit, overrides, runner=runner)

    def in_zone(self, zone: tzinfo) -> "Training":
        """The same training in a runner's own zone."""
        return Training(self.agenda.in_zone(zone), *self._told)

    def in_unit(self, unit: LengthUnit) -> "Training":
        """The same training with bare numbers in this unit, if it was read with none."""
        told, overrides = self._told
        return Training(self.agenda, unit, overrides) if told is None else self

    def _usual_unit(self) -> LengthUnit:
        """Kilometres or miles, whichever most titles of the last block state."""
        block = self.last_block
        if block is None:
            return "km"
        found = self.between(block.first_day, block.last_day, self._unheeded)
        return guess_unit(sorted({each.event.title for each in found}))

    def between(self, first: date, last: date, warned: Warned) -> list[Occurrence]:
        """What is training on the days from `first` to `last`."""
        return self.agenda.between(first, last, warned, self.recogniser.is_training, self._is_possible)

    def telling(self, first: date, last: date, warned: Warned) -> list[Occurrence]:
        """The same with what is no training but speaks of an injury."""
        return self.agenda.between(first, last, warned, self.recogniser.is_telling, self._is_possible)

    def _is_possible(self, place: int) -> bool:
        """Whether the event at this place in the file could be training."""
        start = self.agenda.file.components.starts[place]
        if start not in self._possible:
            self._possible[start] = self.recogniser.is_possible(words_of(self.agenda.file, place))
        return self._possible[start]

    def recognition(self, event: Event) -> Recognition:
        """What an event is; one whose words were found impossible is not looked at again."""
        if self._possible.get(event.component.start) is False:
            return NO_TRAINING
        return self.recogniser.recognition(event)

    @cached_property
    def unmatched(self) -> tuple[UnmatchedWarning, ...]:
        """What was said of titles that no event has."""
        return unmatched_titles(self.agenda, self.recogniser.overrides, self.recogniser.titles)

    def run_days(self, first: date, last: date, races: Sequence[date] = ()) -> list[date]:
        """The days with a run that was not cancelled, and those of the races that are named, in order."""
        found = [each for each in self.between(first, last, self._unheeded) if self._is_held(each.event)]
        return sorted({day for day in (*races, *(each.day for each in found)) if first <= day <= last})

    def reach_back(self, day: date, races: Sequence[date] = ()) -> date:
        """The first day of the block that has a run on `day`."""
        earliest, asked, span = day, day, _FIRST_SPAN
        while earliest - asked <= BLOCK_GAP and asked > EARLIEST_DAY:
            begin = _back(asked, span)
            for run_day in reversed(self.run_days(begin, asked - ONE_DAY, races)):
                if earliest - run_day > BLOCK_GAP:
                    return earliest
                earliest = run_day
            asked, span = begin, min(span * 2, _LONGEST_SPAN)
        return earliest

    def reach_on(self, day: date, no_later_than: date, races: Sequence[date]) -> date:
        """The last day, or `no_later_than`, of the block that has a run on `day`."""
        latest, asked, span = day, day, _FIRST_SPAN
        while asked - latest <= BLOCK_GAP and asked < no_later_than:
            end = min(asked + span, no_later_than)
            for run_day in self.run_days(asked + ONE_DAY, end, races):
                if run_day - latest > BLOCK_GAP:
                    return latest
                latest = run_day
            asked, span = end, min(span * 2, _LONGEST_SPAN)
        return latest

    @cached_property
    def last_block(self) -> Block | None:
        """The calendar's last training block; None if it holds no run.

        Races alone are none, unless there is no other: of some the day is known a year ahead. Where a run
        recurs without end, the block's last day is its last run that does not.
        """
        block = self._block_of_the_last_run
        if block is None or block.is_endless or self._training_days(block.first_day, block.last_day):
            return block
        trained = self._last_training_before(block.first_day)
        if trained is None:
            return block
        return Block(self.reach_back(trained), self.reach_on(trained, block.first_day - ONE_DAY, ()))

    def _training_days(self, first: date, last: date) -> list[date]:
        """The days from `first` to `last` with a run that is no race and was not cancelled."""
        found = (each for each in self.between(first, last, self._unheeded) if self._is_held(each.event))
        races = WorkoutKind.RACE
        return [each.day for each in found if self.recogniser.recognition(each.event).kind is not races]

    def _last_training_before(self, day: date) -> date | None:
        """The last day before that one with a run that is no race."""
        outlines, span = self.agenda.outlines, _FIRST_SPAN
        begins = min((*outlines.single_days[:1], *(group.first for group in outlines.groups)), default=1)
        while day.toordinal() >= begins and day > EARLIEST_DAY:
            begin = _back(day, span)
            days = self._training_days(begin, day - ONE_DAY)
            if days:
                return max(days)
            day, span = begin, min(span * 2, _LONGEST_SPAN)
        return None

    def block_from(self, start: date) -> Block | None:
        """The last training block, or the races alone that follow it where `start` comes after it."""
        trained, raced = self.last_block, self._block_of_the_last_run
        return raced if trained is not None and trained.last_day < start else trained

    @cached_property
    def _block_of_the_last_run(self) -> Block | None:
        last, is_endless = self._last_single_run(), False
        for group in self.agenda.outlines.groups:
            if last is not None and group.last < last.toordinal() - 1:
                break
            if not any(map(self._is_possible, group.places)):
                continue
            parts = self.agenda.parts(group, self._unheeded)
            series = [each for each in parts.series if any(map(self.recogniser.is_run, each.events))]
            is_endless |= any(each.is_endless for each in series)
            ends = [day_of(event.start) for event in parts.once if self._is_held(event)]
            ends += [day for day in map(self._last_day, series) if day is not None]
            last = max([*ends, last] if last is not None else ends, default=None)
        return None if last is None else Block(self.reach_back(last), last, is_endless)

    def _is_held(self, event: Event) -> bool:
        """Whether it is a run that was not cancelled."""
        return not event.is_cancelled and self.recogniser.is_run(event)

    def _last_single_run(self) -> date | None:
        """The day of the last run that is no part of a series."""
        for place in filter(self._is_possible, reversed(self.agenda.outlines.single)):
            event = self.agenda.event(place, self._unheeded)
            if event is not None and self._is_held(event):
                return day_of(event.start)
        return None

    def _last_day(self, series: Series) -> date | None:
        """The last day of a series that ends, the first of one that does not."""
        first = day_of(series.master.start)
        if series.is_endless:
            return first
        known = [rule.last_day for rule in series.rules if rule.last_day is not None]
        last = max(known, default=LATEST_DAY)
        found = self.agenda.follow(series, min(first, last), last, self._unheeded)
        return max((each.day for each in found if self._is_held(each.event)), default=None)

    def window(self, start: date | None, until: date | None) -> tuple[date, date]:
        """The window to read, both days inclusive: what is given, else the last training block.

        Where a run recurs without end it reaches 16 weeks from its start, or to the last run that does not.
        A calendar without a run is read over the 16 weeks up to its last event.

        Raises:
            ArgumentError: if `until` comes before `start`, or one of them is out of all reach.
        """
        start = start and within_reach(start, "start")
        until = until and within_reach(until, "until")
        block = self.last_block if start is None else self.block_from(start)
        if block is None:
            last = until or max(self._last_event_day(), start or EARLIEST_DAY)
            return start or _back(last, HORIZON - ONE_DAY), last
        if start is None:
            start = block.first_day
            if until is not None and until < start:
                start = self.reach_back(until)
        if until is None:
            until = max(block.last_day, start)
            if block.is_endless:
                until = max(until, start + HORIZON - ONE_DAY)
        if until < start:
            raise ArgumentError(f"the window ends on {until}, before it starts on {start}.")
        return start, until

    def around(self, start: date, until: date, races: Sequence[date] = ()) -> tuple[date, date]:
        """The days of the blocks that a window touches, whole, and the four weeks before.

        These hold no run, but perhaps the runner's own plyometrics, which count. Days of `races` count as
        runs: one between two blocks joins them.
        """
        block = self.last_block or Block(LATEST_DAY, until)
        is_in_it = not races and block.first_day <= start <= block.last_day
        first = block.first_day if is_in_it else self.reach_back(start, races)
        runs = self.run_days(start, until, races) or [until]
        last = self.reach_on(runs[-1], max(until, block.last_day), races)
        return _back(first, BLOCK_GAP), max(until, last)

    def _last_event_day(self) -> date:
        outlines = self.agenda.outlines
        last = max((1, *outlines.single_days[-1:], *(group.first for group in outlines.groups)))
        return min(LATEST_DAY, max(EARLIEST_DAY, date.fromordinal(last)))


def _back(day: date, span: timedelta) -> date:
    return EARLIEST_DAY if day - EARLIEST_DAY < span else day - span
