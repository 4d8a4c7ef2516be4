"""The functions that programs call: plan a season, audit a calendar, take the sessions out again."""

import os
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from functools import cached_property
from types import NoneType
from typing import Any

import attrs

from plyocal.arguments import checked, without_pain, written_at
from plyocal.article import ARTICLE
from plyocal.athlete import Athlete, within_reach
from plyocal.errors import ArgumentError, PlyocalWarning, expect, told_once
from plyocal.explaining import Explanation, Reason, Shortfall, explain
from plyocal.explaining.auditing import audited
from plyocal.extras import load
from plyocal.icsfile import cut
from plyocal.plan_warnings import warnings_of
from plyocal.prescription.filling import filled
from plyocal.previous_plan import Earlier, as_planned, on_own_clocks, refuse_another_plan, sorted_out
from plyocal.reading import Source, read
from plyocal.reading.runningcalendar import RunningCalendar
from plyocal.reading.sources import expect_source
from plyocal.revision import Revision, revise
from plyocal.rules import RuleBook
from plyocal.rules.findings import Finding
from plyocal.saying import so_many
from plyocal.season import Season
from plyocal.sessions import PlyoSession
from plyocal.timeline import Timeline, in_order
from plyocal.window import (
    Busy,
    calendar_to_judge,
    for_athlete,
    last_day_to_plan,
    read_beyond,
    refuse_without_run,
    timeline_around,
    without_emptiness,
)
from plyocal.writing import merged, sessions_alone, write_beside


@attrs.frozen(kw_only=True, repr=False, slots=False)
class Plan:
    """The sessions of a season for one calendar, ready to explain, to look at and to write.

    `season` holds the sessions, weeks and rules as values; `revision` what changed since the plan before.
    """

    calendar: RunningCalendar
    season: Season
    revision: Revision
    stamp: datetime

    def __repr__(self) -> str:
        span = f"{self.season.timeline.start}..{self.season.timeline.until}"
        return f"Plan({self.season.name[:60]!r}, {so_many(len(self.sessions), 'session')}, {span})"

    @property
    def sessions(self) -> tuple[PlyoSession, ...]:
        """The plan's sessions in date order, those before the window included."""
        return self.season.sessions

    def __getstate__(self) -> dict[str, Any]:
        """What is pickled: all that the plan was made from, and nothing that was worked out from it since."""
        return {field.name: getattr(self, field.name) for field in attrs.fields(Plan)}

    @cached_property
    def _explanation(self) -> Explanation:
        """Kept, since it remembers what it has asked the rule book."""
        return Explanation(self.season)

    @cached_property
    def shortfalls(self) -> tuple[Shortfall, ...]:
        """The weeks with fewer sessions than they should have, and which rules closed which days."""
        return self._explanation.shortfalls()

    @cached_property
    def reasons(self) -> tuple[Reason, ...]:
        """Why each session stands where it does, and what it was preferred to; as text, a sentence each."""
        return self._explanation.reasons()

    def reasons_on(self, day: date) -> tuple[Reason, ...]:
        """The reasons of one day's sessions; none if plyocal has placed no session there."""
        return self._explanation.reasons(within_reach(day, "day"))

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What the rules say against sessions that plyocal does not move; as cures, days that are free."""
        return tuple(audited(self.season.timeline_as_planned, self.season.book))

    @cached_property
    def warnings(self) -> tuple[PlyocalWarning, ...]:
        """What could not be read, is another plan's or was cancelled, and arguments that fit nothing."""
        return warnings_of(self.calendar, self.season, self.revision)

    def explain(self) -> str:
        """Each week with its phase, each session with its reason, each short week with its causes."""
        return explain(self.season, self._explanation)

    def to_ical(self, *, merge: bool = False) -> bytes:
        """The .ics file: the sessions alone, or with `merge` the original bytes with the sessions in them."""
        return b"".join(self._slices(merge=merge))

    def write(self, path: str | os.PathLike[str], *, merge: bool = False) -> None:
        """Write what `to_ical` gives in the place of whatever stands at `path`.

        Only the calendar itself is never replaced by the sessions alone. With `merge` it may be: it then
        holds the sessions too, all else as it was, and `remove` takes them out again. Whether another file
        there may be lost is for the caller to know: the command line looks first, and refuses.

        Raises:
            OutputError: It cannot be written, or `path` is that of the calendar itself.
        """
        write_beside(path, self._slices(merge=merge), sparing=b"" if merge else self.calendar.content)

    def to_dicts(self) -> list[dict[str, Any]]:
        """Each session as plain data."""
        return self.season.to_dicts()

    def to_csv(self) -> str:
        """The sessions as a table for a spreadsheet."""
        return self.season.to_csv()

    def to_html(self, *, say: Callable[[str], str] = str) -> str:
        """The season as one self-contained page. Raises `MissingExtraError` without the extra `cli`.

        `say` puts a warning into the reader's words; by default it speaks of options as Python has them.
        """
        return self._drawn("season_page", say)

    def _repr_html_(self) -> str:
        return self._drawn("season_frame", str)

    def _drawn(self, shape: str, say: Callable[[str], str]) -> str:
        draw: Callable[..., str] = getattr(load("plyocal.preview.page"), shape)
        told = [say(each) for each in told_once(self.warnings)]
        return draw(self.season, ics=self.to_ical(), explanation=self._explanation, warnings=told)

    def _slices(self, *, merge: bool) -> Sequence[bytes | memoryview]:
        expect(merge, bool, "merge", "give True or False")
        season, language = self.season, self.season.timeline.athlete.language
        if merge:
            file = self.calendar.file
            return merged(file, self.revision, name=season.name, language=language, stamp=self.stamp)
        alone = sessions_alone(
            self.revision, name=season.name, title=season.title, language=language, stamp=self.stamp
        )
        return [alone]


def schedule(  # noqa: PLR0913 - the options of a plan, all by keyword
    calendar: RunningCalendar | Source,
    athlete: Athlete | None = None,
    rules: RuleBook = ARTICLE,
    *,
    start: date | None = None,
    until: date | None = None,
    busy: Iterable[Busy] = (),
    previous: RunningCalendar | Plan | Source | None = None,
    stamp: datetime | None = None,
    plan_name: str | None = None,
) -> Plan:
    """Plan the season of a running calendar.

    Args:
        calendar: What `read` gave; a path, bytes or an open file are read first.
        athlete: Who trains; by default a beginner with two sessions a week.
        rules: The rule book.
        start: First day to plan; by default the first day of the calendar's last training block.
        until: Last day to plan; by default that of the last dated workout, or 16 weeks ahead if a run
            recurs without end.
        busy: Other calendars (each as `calendar`) or times that sessions must not overlap.
        previous: The plan before, or its file; its sessions stay where they are while that is lawful. Not
            needed if the calendar itself holds them.
        stamp: The time written into new events; by default `start` at 00:00 UTC.
        plan_name: Tells several plans in one calendar apart; by default the calendar's name.

    Raises:
        PainError: The athlete has pain now.
        NoRunError: No run in the window.
        ArgumentError: `until` comes before `start`, a day cannot be planned with, `stamp` or a busy time has
            no time zone, `previous` is another plan, or an argument is of the wrong type.
        CalendarError: The calendar, a busy one or the plan before cannot be read.
    """
    athlete = without_pain(checked(Athlete() if athlete is None else athlete, rules))
    expect(plan_name, (str, NoneType), "plan_name", "give a text")
    calendar = for_athlete(_read(calendar, athlete), athlete)
    start = within_reach(start or calendar.block_start, "start")
    stamp = written_at(stamp, start)
    name = plan_name or calendar.name
    before_it = _plan_before(previous, calendar, name)
    known = () if before_it is None else before_it.sessions
    pinned = sorted_out(calendar.sessions, known, name=name, start=start).pinned
    until = last_day_to_plan(calendar, start, until, pinned)
    calendar = read_beyond(calendar, start, until)
    found, before = _sessions_found(calendar, before_it)
    earlier = sorted_out(found, before, name=name, start=start)
    window = without_emptiness(calendar, (*found, *before), start, until)
    timeline = timeline_around(calendar, athlete, earlier, busy, window, rules)
    refuse_without_run(calendar, timeline.workouts, until)
    chosen = filled(timeline, rules)
    sessions = in_order((*earlier.history, *chosen.sessions))
    revision = _revised(sessions, earlier, timeline, name, (*found, *before))
    season = Season(
        name=name,
        title=plan_name or calendar.title,
        timeline=timeline,
        book=rules,
        schedule=chosen.schedule,
        sessions=tuple(each.session for each in revision.revised if not each.session.cancelled),
    )
    return Plan(calendar=calendar, season=season, revision=revision, stamp=stamp)


def check(
    calendar: RunningCalendar | Source,
    athlete: Athlete | None = None,
    rules: RuleBook = ARTICLE,
    *,
    start: date | None = None,
    until: date | None = None,
    busy: Iterable[Busy] = (),
) -> tuple[Finding, ...]:
    """Audit every plyometric session of a calendar, ours or entered by hand, by the rules.

    Check the merged file, `plan.to_ical(merge=True)`: most rules look at the runs around a session. Where the
    calendar has no run (`calendar.has_runs`), as a file of sessions alone, all its sessions are judged, but
    only by the rules between sessions: that nothing is found says no more. Otherwise those of the last
    training block are, unless `start` and `until` are given.

    Without an `athlete` it is one of the level that plyocal's sessions in the calendar are for, with a box
    where they ask for one. Where the athlete has pain now, no session is right. Raises what `read` raises.
    """
    calendar = _read(calendar, athlete if isinstance(athlete, Athlete) else None)
    athlete = checked(as_planned(calendar.sessions) if athlete is None else athlete, rules)
    calendar = for_athlete(calendar, athlete)
    if not calendar.has_runs:
        rules = attrs.evolve(rules, rules=tuple(rule for rule in rules.musts if rule.looks_back_days))
    calendar, window = calendar_to_judge(calendar, start, until)
    found = on_own_clocks(calendar.sessions, calendar.workouts, calendar.zone)
    timeline = timeline_around(calendar, athlete, Earlier(fixed=found), busy, window, rules)
    return tuple(audited(timeline, rules))


def remove(calendar: RunningCalendar | Source) -> bytes:
    """The calendar's bytes as they were before plyocal. Raises what `read` raises."""
    return cut(_read(calendar).file)


def _plan_before(
    previous: RunningCalendar | Plan | Source | None, calendar: RunningCalendar, name: str
) -> RunningCalendar | None:
    """The plan before, read. Raises `ArgumentError` if it is another plan than that of this name."""
    if previous is None:
        return None
    before = _read(previous.to_ical() if isinstance(previous, Plan) else previous, name="previous")
    refuse_another_plan(before, calendar, name)
    return before


def _sessions_found(
    calendar: RunningCalendar, previous: RunningCalendar | None
) -> tuple[tuple[PlyoSession, ...], tuple[PlyoSession, ...]]:
    """The sessions of the calendar, and those of the plan before."""
    before = () if previous is None else previous.in_zone(calendar.zone).sessions
    found = on_own_clocks(calendar.sessions, calendar.workouts, calendar.zone)
    return found, on_own_clocks(before, calendar.workouts, calendar.zone)


def _revised(
    sessions: Sequence[PlyoSession],
    earlier: Earlier,
    timeline: Timeline,
    name: str,
    seen: Sequence[PlyoSession],
) -> Revision:
    return revise(
        sessions,
        earlier.own,
        name=name,
        language=timeline.athlete.language,
        seen=[session.uid for session in seen],
        first_weekday=timeline.first_weekday,
    )


def _read(
    source: RunningCalendar | Source, athlete: Athlete | None = None, *, name: str = "calendar"
) -> RunningCalendar:
    if isinstance(source, RunningCalendar):
        return source
    if isinstance(source, Plan):
        raise ArgumentError("a plan is no calendar: give plan.to_ical(merge=True), or look at plan.findings.")
    expect_source(source, name)
    return read(source, unit=None if athlete is None else athlete.unit)
