"""The roster: a coach's many calendars, planned side by side on any executor.

A worker gets little (a name, a path or the bytes of a file, an athlete), and gives back bytes and plain data.
If one athlete cannot be planned, that is a result like any other, and the others are planned all the same.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from datetime import date
from typing import Final

import attrs

from plyocal.article import ARTICLE
from plyocal.athlete import Athlete
from plyocal.errors import PlyocalError, told_once
from plyocal.plan import schedule
from plyocal.reading import read
from plyocal.rules import RuleBook

WAITING: Final = 16
"""How many athletes wait at the executor at once: enough to keep workers busy, few enough for flat memory."""


@attrs.frozen(kw_only=True)
class Assignment:
    """One athlete to plan for: a name, the running calendar, and the plan before, if any.

    `calendar` and `previous` are the bytes of a file, or its path where the workers share a disk. `page` asks
    for the preview page too, which needs the extra `cli`; `say`, which the workers must be able to import,
    puts its warnings into the reader's words. `rules` is a rule book other than the article's;
    one with rules of your own needs them in a module that the workers can import.
    """

    name: str
    calendar: bytes | str = attrs.field(repr=False)
    athlete: Athlete = attrs.field(factory=Athlete)
    previous: bytes | str | None = attrs.field(default=None, repr=False)
    start: date | None = None
    until: date | None = None
    busy: tuple[str, ...] = ()
    rules: RuleBook | None = attrs.field(default=None, repr=False)
    overrides: Mapping[str, str] = attrs.field(factory=dict)
    plan_name: str | None = None
    page: bool = False
    say: Callable[[str], str] = str


@attrs.frozen(kw_only=True)
class Planned:
    """The result of one assignment: the .ics file and its figures, or the `error` in one line.

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
    """Plan for one athlete, here and now; an error becomes the result."""
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
            sessions=len(plan.sessions),
            short_weeks=sum(week.is_short for week in plan.season.weeks),
            foot_contacts=plan.season.foot_contacts,
            warnings=(*(f"left where it is: {found}" for found in plan.findings), *told_once(plan.warnings)),
        )
    except PlyocalError as error:
        return Planned(name=assignment.name, error=error.told())


def _results(assignments: Iterable[Assignment], executor: Executor) -> Iterator[Planned]:
    waiting: dict[Future[Planned], str] = {}
    drawn = iter(assignments)
    for assignment in drawn:
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
