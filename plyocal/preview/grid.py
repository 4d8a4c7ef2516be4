"""The season as a grid of weeks and days, in the words that the page and the terminal show."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from typing import Final

import attrs

from plyocal.athlete import KM_PER_MILE, Language, LengthUnit
from plyocal.duplicate_runs import shown_twice
from plyocal.phrases import number, say
from plyocal.preview.cells import Chip, Day, Mark, Row
from plyocal.preview.wording import (
    on_one_line,
    sessions_of,
    short_date,
    span_of_days,
    spoken_day,
    whole_number,
    word,
)
from plyocal.rules.findings import Finding
from plyocal.rules.spacing import RECOVERY_GAP, RecoveryGap
from plyocal.season import Season, SeasonWeek
from plyocal.sessions import Origin, PlyoSession
from plyocal.texts import capital, gap_text, summary
from plyocal.timeline import comes_before, elapsed
from plyocal.workouts import Workout, WorkoutKind

FEW_KM: Final = 20
"""Below this a distance shows a decimal."""
RAIL_DAYS: Final = 8
"""Sessions further apart are not joined by a line."""

_SHOWN: Final = tuple(kind for kind in WorkoutKind if kind not in (WorkoutKind.OTHER, WorkoutKind.PLYO))


@attrs.frozen(slots=False, eq=False, repr=False)
class Grid:
    """The season laid out in weeks and days, with distances in its own unit."""

    season: Season

    @property
    def unit(self) -> LengthUnit:
        """The unit of its distances."""
        return self.season.timeline.unit

    @property
    def language(self) -> Language:
        """The athlete's."""
        return self.season.timeline.athlete.language

    @property
    def name(self) -> str:
        """The plan's name, or simply "The season" where the calendar has none and a UID stands in."""
        name = on_one_line(self.season.name)
        uids = {workout.uid for workout in self.season.timeline.workouts}
        return word(self.language, "table") if not name or "@" in name or self.season.name in uids else name

    @cached_property
    def sessions(self) -> tuple[PlyoSession, ...]:
        """The sessions of the grid's weeks; on the page they are numbered from 1."""
        return tuple(session for week in self.season.weeks for session in week.sessions)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks of all its sessions."""
        return tuple(mark for row in self.rows for day in row.days for mark in day.marks)

    @cached_property
    def gaps(self) -> Mapping[PlyoSession, str]:
        """The time from the session before, for all but the first."""
        return {
            later: gap_text(elapsed(earlier, later), self.language)
            for earlier, later in pairwise(self.season.every_session)
        }

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """A row a week."""
        weeks = self.season.weeks
        most = max((week.volume_km for week in weeks), default=0.0) or 1.0
        rows, first = [], 1
        for position, week in enumerate(weeks, start=1):
            rows.append(self._row(position, week, most, first))
            first += len(week.sessions)
        return tuple(rows)

    @cached_property
    def kinds(self) -> tuple[tuple[str, str, str], ...]:
        """The kinds of workout that the season has: class, code and name."""
        chips = [chip for row in self.rows for day in row.days for chip in day.chips]
        have = {chip.kind for chip in chips}
        return tuple(
            (kind.value, word(self.language, f"code.{kind.name}"), say(self.language, f"kind.{kind.name}"))
            for kind in _SHOWN
            if kind.value in have
        )

    @cached_property
    def _findings(self) -> tuple[Finding, ...]:
        moved = any(session.origin is not Origin.PLANNED for session in self.sessions)
        return self.season.rule_findings if moved else ()

    def warnings(self, session: PlyoSession) -> tuple[str, ...]:
        """What the rules say against a session that plyocal does not move, in English."""
        return tuple(
            f"{on_one_line(finding.message)} ({on_one_line(finding.rule)})"
            for finding in self._findings
            if (finding.day, finding.uid) == (session.day, session.uid)
        )

    def distance(self, km: float) -> str:
        """A distance in the unit, without it; whole from 20 on."""
        length = self.in_unit(km)
        return number(self.language, round(length, 1) if length < FEW_KM else round(length))

    @cached_property
    def volume(self) -> float:
        """The running of all weeks, in the unit."""
        return self.in_unit(sum(week.volume_km for week in self.season.weeks))

    def clock(self, session: PlyoSession) -> str:
        """The time of day at which a session starts, empty for an all-day one."""
        if session.starts_at is None:
            return ""
        return f"{self.season.timeline.wall_time(session.starts_at):%H:%M}"

    def in_unit(self, km: float) -> float:
        """A distance in the unit."""
        return km / KM_PER_MILE if self.unit == "mi" else km

    @cached_property
    def _shown(self) -> Mapping[date, Sequence[Workout]]:
        """The workouts of each day; a run that is there as planned and as done is shown once."""
        workouts = self.season.timeline.workouts
        again = shown_twice(workouts)
        shown: defaultdict[date, list[Workout]] = defaultdict(list)
        for place, workout in enumerate(workouts):
            if place not in again:
                shown[workout.day].append(workout)
        return shown

    @cached_property
    def _rests_begun(self) -> Mapping[date, Sequence[Workout]]:
        """The rests of several days that began before a day of the season and go on there."""
        begun: defaultdict[date, list[Workout]] = defaultdict(list)
        weeks, rests = self.season.weeks, self.season.timeline.workouts
        for rest in rests if weeks else ():
            if rest.kind is WorkoutKind.REST and not rest.is_timed and rest.last_day is not None:
                first = max(rest.day + timedelta(days=1), weeks[0].first_day)
                last = min(rest.last_day, weeks[-1].week.last_day)
                for n in range((last - first).days + 1):
                    begun[first + timedelta(days=n)].append(rest)
        return begun

    @cached_property
    def _rails(self) -> Mapping[date, str]:
        rest = getattr(self.season.book.get(RECOVERY_GAP), "days", 0) or RecoveryGap().days
        every = self.season.every_session
        rails: dict[date, str] = {}
        for earlier, later in pairwise((*every, None)):
            if earlier is None:
                continue
            apart = (later.day - earlier.day).days if later else RAIL_DAYS + 1
            joined = apart <= RAIL_DAYS
            for n in range(1, apart if joined else rest):
                rails[earlier.day + timedelta(days=n)] = "hold" if n < rest else "open"
            leaves = "to-hold" if rest > 1 else "to-open"
            rails[earlier.day] = f"{rails.get(earlier.day, '')} {leaves}".strip()
            if later and joined and apart:
                rails[later.day] = "from-hold" if apart <= rest else "from-open"
        return rails

    def _row(self, position: int, week: SeasonWeek, most_km: float, first: int) -> Row:
        monday, language = week.first_day, self.language
        numbered = list(enumerate(week.sessions, start=first))
        days = [monday + timedelta(days=n) for n in range(7)]
        return Row(
            number=position,
            span=span_of_days(monday, days[-1], language),
            from_day=short_date(monday, language),
            volume=whole_number(self.in_unit(week.volume_km)),
            share=round(100 * week.volume_km / most_km),
            phase=week.phase.name.lower().replace("_", "-"),
            phase_name=say(language, f"phase.{week.phase.name}"),
            sessions=len(week.sessions),
            wanted=week.wanted,
            told=sessions_of(len(week.sessions), week.wanted, language),
            is_short=week.is_short,
            foot_contacts=week.foot_contacts if week.is_load_known else None,
            days=tuple(self._day(day, numbered) for day in days),
        )

    def _day(self, day: date, numbered: Sequence[tuple[int, PlyoSession]]) -> Day:
        timeline = self.season.timeline
        begins_month = day.day == 1 or day == self.season.weeks[0].first_day
        workouts = [each for each in self._shown.get(day, ()) if each.kind in _SHOWN]
        rests = any(workout.kind is WorkoutKind.REST for workout in workouts)
        workouts = [*(() if rests else self._rests_begun.get(day, ())), *workouts]
        return Day(
            day=day,
            label=short_date(day, self.language) if begins_month else str(day.day),
            spoken=spoken_day(day, self.language, weekday="weekday"),
            inside=timeline.start <= day <= timeline.until,
            is_race=any(w.kind is WorkoutKind.RACE for w in workouts),
            rail=self._rails.get(day, ""),
            chips=tuple(self._chip(workout) for workout in workouts),
            marks=tuple(self._marks(day, workouts, numbered)),
        )

    def _chip(self, workout: Workout) -> Chip:
        kind = say(self.language, f"kind.{workout.kind.name}")
        size, unit = "", str(self.unit)
        if workout.distance_km is not None:
            size = self.distance(workout.distance_km)
        elif workout.duration is not None:
            size, unit = f"{workout.duration / timedelta(minutes=1):.0f}", "min"
        return Chip(
            kind=workout.kind.value,
            code=word(self.language, f"code.{workout.kind.name}"),
            name=kind,
            title=on_one_line(workout.title) or kind,
            size=size,
            unit=unit,
        )

    def _marks(
        self, day: date, workouts: Sequence[Workout], numbered: Sequence[tuple[int, PlyoSession]]
    ) -> Iterator[Mark]:
        for position, session in numbered:
            if session.day != day:
                continue
            done = session.prescription
            earlier = [n for n, each in enumerate(workouts, 1) if not comes_before(session, each)]
            yield Mark(
                number=position,
                clock=self.clock(session),
                title=self.session_title(session),
                foot_contacts=done.foot_contacts if done else None,
                gap=self.gaps.get(session, ""),
                after=max(earlier, default=0),
                by_hand=session.origin is Origin.BY_HAND,
                warning="; ".join(self.warnings(session)),
            )

    def session_title(self, session: PlyoSession) -> str:
        """What is done, in short: the exercises, or the title that the runner gave."""
        done = session.prescription
        if done is None:
            return on_one_line(summary(session, self.language))
        names = dict.fromkeys(say(self.language, f"short.{dose.exercise}") for dose in done.doses)
        return capital(say(self.language, "list.comma").join(names))
