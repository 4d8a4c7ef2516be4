"""The roster: a coach's many calendars, planned side by side on any executor.

A worker gets little (a name, a path or the bytes of a file, an athlete), and gives back bytes and plain data.
If one athlete cannot be planned, that is a result like any other, and the others are planned all the same.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from datetime import date
from functools import partial
from types import NoneType
from typing import Any, Final

import attrs

from plyocal.article import ARTICLE
from plyocal.athlete import Athlete, within_reach
from plyocal.athlete_words import athlete_from
from plyocal.errors import ArgumentError, PlyocalError, expect, to_be, told_once
from plyocal.plan import Plan, schedule
from plyocal.reading import read
from plyocal.reading.runningcalendar import RunningCalendar
from plyocal.rules import RuleBook
from plyocal.timeline import BusyTime
from plyocal.workouts import WorkoutKind

__all__ = ["Assignment", "Planned", "athlete_from", "plan_roster", "planned"]

WAITING: Final = 16
"""How many athletes wait at the executor at once: enough to keep workers busy, few enough for flat memory."""
_LONGEST_FAULT: Final = 300

File = bytes | str | os.PathLike[str]
"""A calendar as it travels to a worker: the bytes of its file, or its path."""
_FILE: Final = (bytes, str, os.PathLike)
_TRAVELS: Final = "give the bytes of a file or its path"
_to_be: Final = partial(to_be, of="Assignment")
_ASSIGNMENT: Final = 'give one such as Assignment(name="Ada", calendar="ada.ics")'


def _a_day(_: object, field: "attrs.Attribute[date | None]", day: date | None) -> None:
    if day is not None:
        within_reach(day, f"Assignment: {field.name}")


def _a_function(_: object, field: "attrs.Attribute[Any]", given: object) -> None:
    if not callable(given):
        raise ArgumentError(f"Assignment: {field.name} {given!r:.60}: give a function of a text.")


def _busy_times(
    given: Sequence[BusyTime | RunningCalendar | File],
) -> tuple[BusyTime | RunningCalendar | File, ...]:
    """A list as a tuple; anything else as it is, for the validator after it."""
    times: Any = given
    return tuple(times) if isinstance(times, list) else times


def _busy(_: object, __: object, sources: object) -> None:
    expect(sources, tuple, "Assignment: busy", "give a list of calendars, such as ['work.ics']")
    for source in sources if isinstance(sources, tuple) else ():
        expect(source, (BusyTime, RunningCalendar, *_FILE), "Assignment: busy", f"{_TRAVELS}, or a BusyTime")


@attrs.frozen(kw_only=True)
class Assignment:
    """One athlete to plan for: a name, the running calendar, and the plan before, if any.

    `calendar` and `previous` are the bytes of a file, or its path where the workers share a disk. `page` asks
    for the preview page too, which needs the extra `cli`; `say`, which the workers must be able to import,
    puts its warnings into the reader's words. `rules` is a rule book other than the article's; one with rules
    of your own needs them in a module that the workers can import. The other fields are what `read` and
    `schedule` take.
    Raises `ArgumentError` for a value that none of these can be.
    """

    name: str = attrs.field(validator=_to_be(str, "give a text"))
    calendar: File = attrs.field(repr=False, validator=_to_be(_FILE, _TRAVELS))
    athlete: Athlete = attrs.field(
        factory=Athlete, validator=_to_be(Athlete, "give one such as Athlete(level=Level.ADVANCED)")
    )
    previous: RunningCalendar | Plan | File | None = attrs.field(
        default=None,
        repr=False,
        hash=False,
        validator=_to_be((RunningCalendar, Plan, *_FILE, NoneType), f"{_TRAVELS}, or the plan"),
    )
    start: date | None = attrs.field(default=None, validator=_a_day)
    until: date | None = attrs.field(default=None, validator=_a_day)
    busy: tuple[BusyTime | RunningCalendar | File, ...] = attrs.field(
        default=(), hash=False, converter=_busy_times, validator=_busy
    )
    rules: RuleBook | None = attrs.field(
        default=None,
        repr=False,
        hash=False,
        validator=_to_be((RuleBook, NoneType), "give a book such as ARTICLE.replacing(RecoveryGap(days=3))"),
    )
    overrides: Mapping[str, str | WorkoutKind] = attrs.field(
        factory=dict,
        hash=False,
        validator=_to_be(Mapping, 'give titles with their kinds, such as {"Quality day": "speed"}'),
    )
    plan_name: str | None = attrs.field(default=None, validator=_to_be((str, NoneType), "give a text"))
    page: bool = attrs.field(default=False, validator=_to_be(bool, "give True or False"))
    say: Callable[[str], str] = attrs.field(default=str, validator=_a_function)


@attrs.frozen(kw_only=True)
class Planned:
    """The result of one assignment: the .ics file, the figures of its weeks, or the `error` in one line.

    `sessions` and `foot_contacts` are those of the `weeks` planned; earlier sessions are in the file alone.
    `warnings` include what the rules say against sessions that plyocal does not move.
    """

    name: str
    error: str = ""
    ics: bytes = attrs.field(default=b"", repr=False)
    page: str = attrs.field(default="", repr=False)
    weeks: int = 0
    sessions: int = 0
    short_weeks: int = 0
    foot_contacts: int = 0
    warnings: tuple[str, ...] = ()


def plan_roster(assignments: Iterable[Assignment], executor: Executor | None = None) -> Iterator[Planned]:
    """Plan for every athlete, giving each result as it finishes, in no promised order.

    Any `concurrent.futures.Executor` does; without one a process pool with a worker a core is made, and
    closed at the end. Assignments are drawn as they are needed, so that an endless iterable stays flat in
    memory.
    """
    if executor is not None:
        yield from _results(assignments, executor)
        return
    with ProcessPoolExecutor() as pool:
        yield from _results(assignments, pool)


def planned(assignment: Assignment) -> Planned:
    """Plan for one athlete, here and now; an error becomes the result, also one of a rule of your own."""
    expect(assignment, Assignment, "assignment", _ASSIGNMENT)
    try:
        calendar = read(
            assignment.calendar,
            start=assignment.start,
            until=assignment.until,
            timezone=assignment.athlete.timezone,
            unit=assignment.athlete.unit,
            overrides=assignment.overrides,
        )
        plan = schedule(
            calendar,
            assignment.athlete,
            start=assignment.start,
            until=assignment.until,
            rules=ARTICLE if assignment.rules is None else assignment.rules,
            busy=assignment.busy,
            previous=assignment.previous,
            plan_name=assignment.plan_name,
        )
        return Planned(
            name=assignment.name,
            ics=plan.to_ical(),
            page=plan.to_html(say=assignment.say) if assignment.page else "",
            weeks=len(plan.season.weeks),
            sessions=sum(len(week.sessions) for week in plan.season.weeks),
            short_weeks=sum(week.is_short for week in plan.season.weeks),
            foot_contacts=sum(week.foot_contacts for week in plan.season.weeks),
            warnings=(*(f"left where it is: {found}" for found in plan.findings), *told_once(plan.warnings)),
        )
    except PlyocalError as error:
        return Planned(name=assignment.name, error=error.told())
    except Exception as error:  # noqa: BLE001 - one athlete's fault must not stop the others
        fault = " ".join(repr(error).split())[:_LONGEST_FAULT]
        return Planned(name=assignment.name, error=f"planning failed: {fault}")


def _results(assignments: Iterable[Assignment], executor: Executor) -> Iterator[Planned]:
    waiting: dict[Future[Planned], str] = {}
    drawn = iter(assignments)
    for assignment in drawn:
        expect(assignment, Assignment, "assignment", _ASSIGNMENT)
        waiting[executor.submit(planned, assignment)] = assignment.name
        if len(waiting) >= WAITING:
            yield from _finished(waiting)
    while waiting:
        yield from _finished(waiting)


def _finished(waiting: dict[Future[Planned], str]) -> Iterator[Planned]:
    done, _ = wait(waiting, return_when=FIRST_COMPLETED)
    for future in [future for future in waiting if future in done]:
        name = waiting.pop(future)
        failure = future.exception()
        yield future.result() if failure is None else Planned(name=name, error=f"worker failed: {failure!r}")
