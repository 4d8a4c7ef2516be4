"""Counting: follows series with simple rules as recurring_ical_events would, by dateutil or arithmetic.

Most series have simple rules, and nearly all training does. For a calendar without others, neither
recurring_ical_events nor icalendar need be loaded. If all its series repeat every so many days or weeks,
dateutil need not be loaded either.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from plyocal.errors import ArgumentError
from plyocal.extras import load
from plyocal.reading.agenda import Follow, identity
from plyocal.reading.events import Event, Occurrence
from plyocal.reading.repetition import Repetition, on_the_wall
from plyocal.reading.spans import day_of
from plyocal.reading.versions import current_replacements
from plyocal.weeks import ONE_DAY


def is_countable(master: Event, rules: Sequence[Repetition], replacing: Sequence[Event]) -> bool:
    """Whether `counted` can follow the series: one simple rule, and nothing beside it."""
    start, end = master.start, master.end or master.start
    return (
        len(rules) == 1
        and rules[0].is_simple
        and not master.extra_starts
        and not any(event.replaces_following for event in replacing)
        and getattr(start, "tzinfo", None) is getattr(end, "tzinfo", None)
        and (isinstance(start, datetime) or not any(isinstance(each, datetime) for each in master.excepted))
    )


class Counted(NamedTuple):
    """A series by its one rule: `kept` are the occurrences that stand elsewhere by themselves.

    `passed_over` names those and the ones that are taken out; `length` is how many days each goes on.
    """

    master: Event
    rule: Repetition
    length: timedelta
    kept: tuple[Occurrence, ...]
    passed_over: frozenset[object]

    def follow(self, first: date, last: date) -> list[Occurrence]:
        """The occurrences that touch these days. Raises `ArgumentError` where its days run over."""
        try:
            return [*self._kept_between(first, last), *self._repeated(first, last)]
        except (OverflowError, ValueError) as error:
            raise ArgumentError("it cannot be followed: its days run over") from error

    def _kept_between(self, first: date, last: date) -> Iterator[Occurrence]:
        return (each for each in self.kept if each.last_day >= first - ONE_DAY and each.day <= last + ONE_DAY)

    def _repeated(self, first: date, last: date) -> Iterator[Occurrence]:
        for start in _starts(self.master, self.rule, first - ONE_DAY - self.length, last + ONE_DAY):
            if self.passed_over.isdisjoint((*_names(start), day_of(start))):
                yield _occurrence(self.master, start)


def counted(master: Event, rule: Repetition, replacing: Sequence[Event]) -> Follow:
    """What follows a series that `is_countable`: the method of a value, so that it can be pickled."""
    excepted = {name for each in master.excepted for name in _names(each)}
    latest = reversed(current_replacements(replacing))  # of several the first
    moved = {event.replaces: event for event in latest if event.replaces is not None}
    series = Counted(
        master=master,
        rule=rule,
        length=day_of(master.end or master.start) - day_of(master.start),
        kept=tuple(_alone(event) for when, event in moved.items() if excepted.isdisjoint(_names(when))),
        passed_over=frozenset((*excepted, *(name for each in moved for name in _names(each)))),
    )
    return series.follow


def _starts(master: Event, rule: Repetition, first: date, last: date) -> Iterator[date | datetime]:
    """The starts by the rule in a span of days, at the same hour on the wall."""
    zone = master.start.tzinfo if isinstance(master.start, datetime) else None
    begun = on_the_wall(master.start)
    for wall in (_even if rule.is_even else _uneven)(begun, rule, first, last):
        start = wall.replace(tzinfo=zone) if isinstance(master.start, datetime) else wall.date()
        if rule.until is not None and start > rule.until:
            return
        yield start


def _even(begun: datetime, rule: Repetition, first: date, last: date) -> Iterable[datetime]:
    period = rule.period_days
    skipped = max(0, -((begun.date() - first).days // period))
    number = (last - begun.date()).days // period + 1
    number = number if rule.times is None else min(number, rule.times)
    return (begun + timedelta(days=each * period) for each in range(skipped, number))


def _uneven(begun: datetime, rule: Repetition, first: date, last: date) -> Iterable[datetime]:
    repeated = load("dateutil.rrule").rrulestr(rule.pattern, dtstart=rule.begun_near(begun, first))
    found: list[datetime] = repeated.between(
        datetime.combine(first, time.min), datetime.combine(last, time.max), inc=True
    )
    return found


def _names(when: date | datetime) -> tuple[object, ...]:
    """What an occurrence may be named by: its day; of a timed one the instant, and the hour on the wall."""
    return (when.timestamp(), when.replace(tzinfo=None)) if isinstance(when, datetime) else (when,)


def _alone(event: Event) -> Occurrence:
    """An event that replaces an occurrence, which names it still."""
    end = event.end or (None if isinstance(event.start, datetime) else event.start + ONE_DAY)
    return Occurrence(event, event.start, end, identity(event.replaces or event.start))


def _occurrence(event: Event, start: date | datetime) -> Occurrence:
    """The event as it happens at another start; an all-day one that states no end lasts that day."""
    length = ONE_DAY if event.end is None else event.end - event.start
    end = None if event.end is None and isinstance(start, datetime) else start + length
    return Occurrence(event=event, start=start, end=end, recurrence_id=identity(start))
