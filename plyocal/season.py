"""The season: the frozen result of planning, as values and as plain data."""

import csv
import io
import math
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any, Final

import attrs

from plyocal.rules import COUNTED_WEEKS, Past, RuleBook, wanted_in_week
from plyocal.rules.findings import Finding
from plyocal.scheduling import Schedule
from plyocal.scheduling.space import weeks_to_plan
from plyocal.sessions import Origin, PlyoSession
from plyocal.strangers import cut_short, plain_cell
from plyocal.texts import dose_text, exercise_names
from plyocal.timeline import Timeline, in_order
from plyocal.weeks import Phase, Week
from plyocal.workouts import Clock, Workout

COLUMNS: Final = (
    "uid",
    "day",
    "starts_at",
    "ends_at",
    "title",
    "place",
    "anchor",
    "origin",
    "phase",
    "mode",
    "exercises",
    "foot_contacts",
    "load",
    "duration_min",
)
"""The columns of a session as plain data, in order."""

_TITLES: Final = ("title", "anchor")


@attrs.frozen(kw_only=True)
class SeasonWeek:
    """A training week of the plan: what is run, what is jumped, and how many sessions it should have.

    `is_partial` says that the plan begins in the middle of this week, and that some of the week's training is
    over or there is none. No number of sessions is expected of such a week.
    """

    week: Week
    workouts: tuple[Workout, ...]
    sessions: tuple[PlyoSession, ...]
    wanted: int
    is_partial: bool = False

    @property
    def first_day(self) -> date:
        """The day on which it begins."""
        return self.week.first_day

    @property
    def phase(self) -> Phase:
        """What the week is for."""
        return self.week.phase

    @property
    def volume_km(self) -> float:
        """How far is run in it, as its phase has it."""
        return self.week.volume_km

    @property
    def is_short(self) -> bool:
        """Whether it has fewer sessions than its number."""
        return len(self.sessions) < self.wanted and not self.is_partial

    @property
    def foot_contacts(self) -> int:
        """All landings of the week's sessions, as far as known."""
        return sum(s.prescription.foot_contacts for s in self.sessions if s.prescription)

    @property
    def is_load_known(self) -> bool:
        """Whether the content of any of its sessions is known; of sessions entered by hand it is not."""
        return not self.sessions or any(session.prescription for session in self.sessions)

    @property
    def load(self) -> float:
        """The landings of the week's sessions weighted by intensity, as far as known."""
        return math.fsum(s.prescription.load for s in self.sessions if s.prescription)


@attrs.frozen(kw_only=True, slots=False)
class Season:
    """The plan as a value: all its sessions in date order, with the timeline and the rules it was made by.

    `name` is what the plan is known by, `title` what people call it, if anything. `sessions` are plyocal's
    own: history, pinned and planned, without cancelled ones.
    """

    name: str
    title: str = ""
    timeline: Timeline = attrs.field(repr=False)
    book: RuleBook
    schedule: Schedule = attrs.field(repr=False)
    sessions: tuple[PlyoSession, ...]

    @cached_property
    def every_session(self) -> tuple[PlyoSession, ...]:
        """The sessions of the plan and those that the runner entered, in date order."""
        own = {session.uid for session in self.sessions if session.uid}
        others = (s for s in self.timeline.sessions if not s.cancelled and s.uid not in own)
        return in_order((*self.sessions, *(s for s in others if s.origin is Origin.BY_HAND)))

    @cached_property
    def timeline_as_planned(self) -> Timeline:
        """The timeline with every session in it: what an audit looks at."""
        return self.timeline.holding(self.every_session)

    @cached_property
    def rule_findings(self) -> tuple[Finding, ...]:
        """What the rules say against sessions that plyocal does not move, each with its rule's own cure.

        `Plan.findings` name a free day instead, where a session stands at a wrong place and there is one.
        """
        return tuple(self.book.check(self.timeline_as_planned))

    @cached_property
    def weeks(self) -> tuple[SeasonWeek, ...]:
        """The training weeks of the window, in date order."""
        begun = [self.timeline.first_day_of_week(s.day) for s in self.every_session]
        weeks, first_days = [], weeks_to_plan(self.timeline)
        for first_day in first_days:
            past = Past((), min(COUNTED_WEEKS, len({day for day in begun if day < first_day})))
            days = [first_day + timedelta(days=n) for n in range(7)]
            workouts = tuple(workout for day in days for workout in self.timeline.on(day))
            week = SeasonWeek(
                week=self.timeline.week_of(first_day),
                workouts=workouts,
                sessions=tuple(s for s in self.every_session if days[0] <= s.day <= days[-1]),
                wanted=wanted_in_week(first_day, past, self.timeline),
                is_partial=len(first_days) > 1 and self._begins_in_its_midst(first_day, workouts),
            )
            weeks.append(week)
        return tuple(weeks)

    def _begins_in_its_midst(self, first_day: date, workouts: Sequence[Workout]) -> bool:
        """Whether the plan begins inside that week, and its training is partly over or there is none."""
        ahead = [each.day >= self.timeline.start for each in workouts if each.kind.is_training]
        return first_day < self.timeline.start and not (ahead and all(ahead))

    @property
    def foot_contacts(self) -> int:
        """All landings of the plan's sessions."""
        return sum(s.prescription.foot_contacts for s in self.sessions if s.prescription)

    def to_dicts(self) -> list[dict[str, Any]]:
        """Each session as plain data: texts, numbers and None; dates and times in ISO form."""
        return [self.as_plain(session) for session in self.sessions]

    def to_csv(self) -> str:
        """The sessions as a table for a spreadsheet, exercises in words and long titles cut short."""
        table = io.StringIO(newline="")
        writer = csv.DictWriter(table, COLUMNS, lineterminator="\r\n")
        writer.writeheader()
        for row in self.to_dicts():
            exercises = "; ".join(f"{each['name']} {each['amount']}" for each in row["exercises"])
            titles = {column: cut_short(row[column]) for column in _TITLES if row[column]}
            cells = {column: plain_cell((row | titles)[column]) for column in COLUMNS}
            writer.writerow(cells | {"exercises": exercises})
        return table.getvalue()

    def as_plain(self, session: PlyoSession) -> dict[str, Any]:
        """One session as plain data."""
        language, done = self.timeline.athlete.language, session.prescription
        named = zip(done.doses, exercise_names(done, language), strict=True) if done else ()
        return {
            "uid": session.uid,
            "day": session.day.isoformat(),
            "starts_at": as_written(session.starts_at, session),
            "ends_at": as_written(session.ends_at, session),
            "title": session.title,
            "place": session.anchor.place.value if session.anchor else None,
            "anchor": session.anchor.title if session.anchor else None,
            "origin": session.origin.value,
            "phase": self.timeline.week_of(session.day).phase.value,
            "mode": done.mode.value if done else None,
            "exercises": [
                {
                    "exercise": dose.exercise,
                    "name": name,
                    "sets": dose.sets,
                    "repetitions": dose.repetitions,
                    "seconds": dose.seconds,
                    "amount": dose_text(dose, language),
                }
                for dose, name in named
            ],
            "foot_contacts": done.foot_contacts if done else None,
            "load": done.load if done else None,
            "duration_min": done.duration / timedelta(minutes=1) if done else None,
            "notes": [note.as_text() for note in done.notes] if done else [],
        }


def as_written(moment: datetime | None, event: PlyoSession | Workout) -> str | None:
    """A moment in ISO form: with its offset, or without for a time that floats; None for none."""
    if moment is None:
        return None
    floats = event.clock is Clock.FLOATING
    return (moment.replace(tzinfo=None) if floats else moment).isoformat()
