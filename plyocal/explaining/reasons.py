"""Explaining: why each session stands where it does, and why a week has no more of them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from plyocal.athlete import LengthUnit
from plyocal.explaining.closed_days import number_line, of_another_day, told
from plyocal.explaining.comparing import Comparison
from plyocal.explaining.sentences import Alternative, Reason, place_told, when_told
from plyocal.explaining.shortfalls import Shortfall, shortfall_lines
from plyocal.phrases import say
from plyocal.rules import Past, Preference
from plyocal.rules.findings import Finding
from plyocal.rules.placing import STRATEGIC_SLOT
from plyocal.rules.preferences import FULL_WEEK, STAY_PUT
from plyocal.saying import say_day
from plyocal.season import Season, SeasonWeek
from plyocal.sessions import Origin, PlyoSession
from plyocal.strangers import shown
from plyocal.texts import summary
from plyocal.timeline import elapsed, start_of
from plyocal.weeks import Phase, say_distance
from plyocal.workouts import WorkoutKind

INSTEAD: Final = {
    STAY_PUT: "it would move a session of the plan before",
    "keep-the-habit": "a week would stay without a session",
    "easy-not-recovery": "it follows a recovery run",
    "fresh-for-speed": "a speed workout comes the day after",
    FULL_WEEK: "the week would be short of a session",
    "fresh-legs": "a long run was the day before",
    "anchor": "for your level that place ranks lower",
    "even-spacing": "the sessions would be spaced less evenly",
    "same-weekdays": "it would change the weekday",
}
"""What speaks against another slot, by the preference that decided."""
OTHERWISE: Final = "rule {id} ranks it lower"
TIED: Final = "it comes later and is no better"
ANOTHER_DAY: Final = "a session beside its workout would be across midnight"


class Explanation:
    """The season's reasons, found by asking the rule book what each other slot would have meant."""

    def __init__(self, season: Season) -> None:
        self._season, self._timeline = season, season.timeline
        fixed = (s for s in self._timeline.sessions if not s.cancelled)
        self._comparison = Comparison((*fixed, *season.schedule.sessions), self._timeline, season.book)
        self._open: defaultdict[date, list[PlyoSession]] = defaultdict(list)
        for slot in season.schedule.open_slots:
            self._open[slot.day].append(slot)
        self._shut: defaultdict[date, list[Finding]] = defaultdict(list)
        for slot, findings in season.schedule.closed:
            self._shut[slot.day] += findings

    def reasons(self, day: date | None = None) -> tuple[Reason, ...]:
        """One reason for each session of the plan, in date order; of one `day` if it is given."""
        slots = {(slot.day, slot.starts_at): slot for slot in self._season.schedule.sessions}
        every, found = self._season.every_session, []
        for position, session in enumerate(every):
            if session.origin is Origin.BY_HAND or day not in (None, session.day):
                continue
            last = every[position - 1] if position else None
            slot = slots.get((session.day, session.starts_at))
            lawful, unlawful = ((), ()) if slot is None else self._alternatives(slot)
            found.append(
                Reason(
                    session=session,
                    since_last=None if last is None else elapsed(last, session),
                    last_day=None if last is None else last.day,
                    preferred_to=lawful,
                    ruled_out=unlawful,
                    zone=self._timeline.zone,
                )
            )
        return tuple(found)

    def shortfalls(self) -> tuple[Shortfall, ...]:
        """The weeks of the window with fewer sessions than their number, as far as they are counted."""
        return tuple(short for short in self.every_shortfall() if short.is_counted)

    def every_shortfall(self) -> tuple[Shortfall, ...]:
        """The same with a first week that is not counted."""
        return tuple(
            Shortfall(
                first_day=week.first_day,
                wanted=week.wanted,
                planned=len(week.sessions),
                closed=tuple(self._closed_days(week)),
                is_counted=week.is_short,
            )
            for week in self._season.weeks
            if len(week.sessions) < week.wanted
        )

    def _alternatives(self, chosen: PlyoSession) -> tuple[tuple[Alternative, ...], tuple[Alternative, ...]]:
        """The week's other slots: the lawful ones, and the better ones that another week speaks against."""
        week = self._timeline.first_day_of_week(chosen.day)
        now = self._comparison.as_planned(week)
        taken = {start_of(session) for session in self._comparison.sessions if session.day >= week}
        own = [week + timedelta(days=n) for n in range(7)]
        alone = sum(session.day in own for session in self._comparison.sessions) == 1
        lawful, unlawful = [], []
        for slot in (slot for day in own for slot in self._open[day]):
            if start_of(slot) in taken:
                continue
            then = self._comparison.with_slot(week, slot, chosen)
            broken = then.findings_beyond(now)
            if not broken:
                rule = now.deciding_rule(then)
                lawful.append(Alternative(session=slot, rule=rule, because=_instead(rule)))
            elif now.is_worse_than(then) and (alone or broken[0].day not in own):
                against = broken[0] if broken[0].day == slot.day else of_another_day(broken[0], slot.day)
                unlawful.append(Alternative(session=slot, rule=against.rule, because=against.message))
        return tuple(lawful), tuple(unlawful)

    def _closed_days(self, week: SeasonWeek) -> Iterator[tuple[date, tuple[Finding, ...]]]:
        first, last = self._timeline.start, self._timeline.until
        busy = {session.day for session in week.sessions}
        fuller = self._fuller(week.first_day, week.wanted)
        for n in range(7):
            day = week.first_day + timedelta(days=n)
            if first <= day <= last and day not in busy:
                yield day, (*self._closing(day), *(finding for finding in fuller if finding.day == day))

    def _fuller(self, week: date, wanted: int) -> tuple[Finding, ...]:
        """What speaks against filling a week with other sessions than it has, where that is lawful."""
        own = [s for s in self._season.schedule.sessions if self._timeline.first_day_of_week(s.day) == week]
        days = [week + timedelta(days=n) for n in range(7)]
        free = [slot for day in days for slot in self._open[day]]
        found = self._comparison.best_with_one_more(week, own, free) if len(own) < wanted else None
        if found is None:
            return ()
        choice, then = found
        ids = [rule.id for rule in self._season.book.preferences]
        strong = ids[: ids.index(FULL_WEEK)] if FULL_WEEK in ids else ids
        rule = self._comparison.as_planned(week).by_rules(strong).deciding_rule(then.by_rules(strong))
        return (self._outdone(week, choice, own, rule),) if rule else ()

    def _outdone(
        self, week: date, choice: Sequence[PlyoSession], own: Sequence[PlyoSession], rule: str
    ) -> Finding:
        """Why a choice was not taken, told of its session that costs most, or of its first."""
        ranks, dearest = self._season.book[rule], choice[0]
        if isinstance(ranks, Preference):
            dearest = self._comparison.dearest(ranks, week, choice, own)
        others = " and ".join(say_day(slot.day) for slot in choice if slot is not dearest)
        instead_of = " and ".join(say_day(session.day) for session in own)
        message = f"with {others} in place of {instead_of}: {_instead(rule)}"
        return Finding(rule=rule, day=dearest.day, message=message, cure="")

    def _closing(self, day: date) -> tuple[Finding, ...]:
        shut = list(self._shut[day])
        week = self._timeline.first_day_of_week(day)
        now = self._comparison.as_planned(week)
        for slot in self._open[day]:
            then = self._comparison.with_slot(week, slot)
            broken = then.findings_beyond(now)
            own = [finding for finding in broken if finding.day == day]
            others = [of_another_day(finding, day) for finding in broken]
            shut += own or others or [_outranked(slot, now.deciding_rule(then))]
        if not shut:
            bare = Finding(rule=STRATEGIC_SLOT, day=day, message=ANOTHER_DAY, cure="", is_uninvited=True)
            shut = [*self._season.book.judge(PlyoSession(day=day), Past(), self._timeline)] or [bare]
        return tuple({(f.rule, f.message): f for f in shut}.values())


def _outranked(slot: PlyoSession, rule: str) -> Finding:
    return Finding(rule=rule, day=slot.day, message=_instead(rule), cure="")


def _instead(rule: str) -> str:
    return INSTEAD.get(rule, OTHERWISE.format(id=rule)) if rule else TIED


def explain(season: Season, explanation: Explanation | None = None) -> str:
    """The whole season in words: each week, each session with its reason, each short week with its causes.

    `explanation` is the season's, if there is one already.
    """
    explanation = explanation or Explanation(season)
    reasons = {reason.session: reason for reason in explanation.reasons()}
    shortfalls = {shortfall.first_day: shortfall for shortfall in explanation.every_shortfall()}
    against: defaultdict[tuple[date, str], list[Finding]] = defaultdict(list)
    for finding in season.rule_findings:
        against[finding.day, finding.uid].append(finding)
    lines = []
    for number, week in enumerate(season.weeks, start=1):
        lines.append(_heading(number, week, season.timeline.unit))
        for session in week.sessions:
            reason = reasons.get(session)
            lines += [f"  {line}" for line in _session_lines(season, session, reason)]
            lines += [f"      but {told(finding)}" for finding in against[session.day, session.uid]]
        few = number_line(week, season.timeline)
        lines += [f"  {few}"] if few else []
        short = shortfalls.get(week.first_day)
        if short is not None:
            lines += [f"  {line}" for line in shortfall_lines(short, season.timeline.start)]
    return "\n".join(lines)


def _heading(number: int, week: SeasonWeek, unit: LengthUnit) -> str:
    first = week.first_day
    volume = "" if week.phase is Phase.OFF else f", {say_distance(week.volume_km, unit)}"
    races = sum(workout.kind is WorkoutKind.RACE for workout in week.workouts)
    volume += f" without the race{'s' * (races > 1)}" if races else ""
    phase = say("en", f"phase.{week.phase.name}")
    why = f" ({week.week.because})" if week.week.because else ""
    return f"Week {number}, from {say_day(first)} {first.year}{volume}: {phase}{why}"


def _session_lines(season: Season, session: PlyoSession, reason: Reason | None) -> Iterator[str]:
    title = session.title if session.origin is Origin.BY_HAND else summary(session)
    yield f"{when_told(session, season.timeline.zone)}  {shown(title)}"
    yield from (f"    {part}" for part in (reason.parts if reason else place_told(session)))
