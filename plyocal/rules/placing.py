"""The musts about a session's own day: what it stands beside, what it overlaps, and what it may hold.

Every number is a parameter with its unit in its name or type; `whose` says who asks for it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final

import attrs

from plyocal.exercises import DEPTH_JUMPS, JUMP_ROPE, LINE_HOPS, SINGLE_LEG_HOPS
from plyocal.notes import NoteReason
from plyocal.rules.findings import Finding, Parametered, against, misplaced
from plyocal.rules.pasts import Past
from plyocal.rules.spacing import MOST_DAYS, number, say_span, within_a_year
from plyocal.saying import say_day, say_days
from plyocal.sessions import PlyoSession, Prescription, starts_before
from plyocal.timeline import ZONES_APART, BusyTime, Timeline, comes_before, elapsed
from plyocal.weeks import ONE_DAY
from plyocal.workouts import UNJUMPED, Trait, Workout, WorkoutKind

STRATEGIC_SLOT: Final = "strategic-slot"
"""Its id, which is spoken of elsewhere too."""


_AT_ONCE: Final = timedelta(seconds=1)
"""An event that begins so soon after another leaves nothing between them."""

_CALLED: Final = {
    WorkoutKind.EASY: "an easy run",
    WorkoutKind.RECOVERY: "a recovery run",
    WorkoutKind.LONG: "a long run",
    WorkoutKind.SPEED: "a speed workout",
    WorkoutKind.RACE: "a race",
    WorkoutKind.RUN: "a run",
    WorkoutKind.STRENGTH: "physiotherapy or lifting without jumps",
    WorkoutKind.CROSS: "cross-training",
}
"""What a day's training is called where it invites no session; other lifting always does."""


@attrs.frozen(kw_only=True, repr=False)
class StrategicSlot(Parametered):
    """Before a speed workout, on a strength day, or after an easy or recovery run."""

    id: str = attrs.field(default=STRATEGIC_SLOT, init=False)
    looks_back_days: int = attrs.field(default=0, init=False)
    whose: str = "article"
    source: str = "Use Plyos at Strategic Times to Help Running"

    def judge(self, session: PlyoSession, past: Past, timeline: Timeline) -> Iterator[Finding]:
        """Find a session that no workout of its day invites."""
        workouts = timeline.on(session.day)
        if any(self._invites(workout, session) for workout in workouts):
            return
        others = {w.kind for w in workouts if w.kind.is_training and w.kind is not WorkoutKind.PLYO}
        kinds = " and ".join(sorted(_CALLED[kind] for kind in others))
        yield misplaced(
            self,
            session,
            f"only {kinds} that day: no speed workout follows, no lifting, no easy run before it"
            if kinds
            else "no other training that day",
            "Put it before a speed workout, on a strength day or after an easy run.",
            is_uninvited=True,
        )

    def _invites(self, workout: Workout, session: PlyoSession) -> bool:
        if workout.kind is WorkoutKind.STRENGTH:
            return UNJUMPED.isdisjoint(workout.traits)
        if Trait.IN_A_WORKOUT in workout.traits:
            return True
        if workout.kind is WorkoutKind.SPEED:
            return starts_before(session, workout) is not False
        if workout.kind in (WorkoutKind.EASY, WorkoutKind.RECOVERY):
            return starts_before(workout, session) is not False
        return False


@attrs.frozen(kw_only=True, repr=False)
class RestStaysRest(Parametered):
    """A day that the plan calls rest stays empty.

    In a rest of several days every day stays empty, and so does each day of an illness or injury, even if a
    run recurs on it: runners do not take such runs out of a calendar. For the same reason what recurs gives
    way to a rest that was entered for that day alone. The day of a run on which something hurt is a day of
    injury. `days_after_illness` and `days_after_injury` stay clear after one; for an athlete who is back from
    an injury and cleared to jump, the days after an illness are enough.
    """

    id: str = attrs.field(default="rest-stays-rest", init=False)
    looks_back_days: int = attrs.field(default=0, init=False)
    days_after_illness: int = attrs.field(default=2, validator=number(0, MOST_DAYS))
    days_after_injury: int = attrs.field(default=7, validator=number(0, MOST_DAYS))
    whose: str = "ours"
    source: str = "A rest day is part of the training plan"

    def judge(self, session: PlyoSession, past: Past, timeline: Timeline) -> Iterator[Finding]:
        """Find a session on a rest day."""
        workouts = timeline.on(session.day)
        trains = any(w.kind.is_training and w.kind is not WorkoutKind.PLYO for w in workouts)
        layoff = timeline.layoffs.on(session.day)
        if (layoff and layoff.is_unwell) or session.day in timeline.layoffs.hurt:
            yield misplaced(self, session, "ill or injured", "Leave the day empty.")
        elif session.day in timeline.layoffs.emptied or (
            not trains and timeline.has(WorkoutKind.REST, session.day)
        ):
            yield misplaced(self, session, "on a rest day", "Leave the rest day empty.")
        elif layoff:
            days = f"on one of the rest days from {say_day(layoff.first)} to {say_day(layoff.last)}"
            yield misplaced(self, session, days, "Leave the rest days empty.")
        else:
            yield from self._soon_after(session, timeline)

    def _soon_after(self, session: PlyoSession, timeline: Timeline) -> Iterator[Finding]:
        """Find a session in the clear days after an illness or injury."""
        layoffs, cleared = timeline.layoffs, timeline.athlete.injured
        for ended, name, clear in (
            (None if cleared else layoffs.injured_before(session.day), "injury", self.days_after_injury),
            (layoffs.unwell_before(session.day), "illness or injury", self.days_after_illness),
        ):
            if ended is not None and (session.day - ended).days <= clear:
                yield misplaced(
                    self,
                    session,
                    f"{say_days((session.day - ended).days)} after the {name} that ends on {say_day(ended)};"
                    f" {say_days(clear)} {'stays' if clear == 1 else 'stay'} clear",
                    f"Move it to {say_day(ended + (clear + 1) * ONE_DAY)} or later.",
                    counted_to=ended,
                )
                return


@attrs.frozen(kw_only=True, repr=False)
class NoClash(Parametered):
    """No overlap with a timed opaque event; inside the athlete's hours and days.

    An all-day session overlaps what fills its day: busy times that leave nothing of the athlete's hours.
    """

    id: str = attrs.field(default="no-clash", init=False)
    looks_back_days: int = attrs.field(default=0, init=False)
    whose: str = "ours"
    source: str = "A session that cannot be kept is no session"

    def judge(self, session: PlyoSession, past: Past, timeline: Timeline) -> Iterator[Finding]:
        """Find a session on a closed day, outside the hours, or on top of something else."""
        athlete = timeline.athlete
        if session.day.weekday() in athlete.never:
            yield misplaced(self, session, "on a weekday kept free of sessions", "Choose another day.")
        for first, last in athlete.off:
            if first <= session.day <= last:
                days = f"between {say_day(first)} and {say_day(last)}, days off"
                away = days if first < last else "on a day off"
                yield misplaced(self, session, away, f"Move it to {say_day(last + ONE_DAY)} or later.")
        if session.starts_at is None and (filling := _filling(session.day, timeline)):
            opens, closes = athlete.hours
            full = f"busy from {opens:%H:%M} to {closes:%H:%M} with {_names(filling)}"
            yield misplaced(self, session, full, "Choose another day.")
        if session.starts_at is None or session.ends_at is None:
            return
        starts, ends = timeline.wall_time(session.starts_at), timeline.wall_time(session.ends_at)
        opens, closes = athlete.hours
        if starts.time() < opens or ends.time() > closes or starts.date() != ends.date():
            span = f"{starts:%H:%M}-{ends:%H:%M}, outside the hours {opens:%H:%M}-{closes:%H:%M}"
            yield misplaced(self, session, span, "Move it inside the hours, or widen them.")
        for busy in timeline.busy_during(session.starts_at, session.ends_at):
            name = f"overlaps {busy.title or 'another event'}"
            free = timeline.wall_time(busy.ends_at)
            yield misplaced(self, session, name, f"{free:%H:%M} is free of it again.")


def _filling(day: date, timeline: Timeline) -> tuple[BusyTime, ...]:
    """The busy times that leave nothing of a day's hours, one after the other; none where they leave some."""
    opens, closes = (datetime.combine(day, hour, timeline.zone) for hour in timeline.athlete.hours)
    filling: list[BusyTime] = []
    free = opens.astimezone(UTC)
    while free < closes.astimezone(UTC):
        at_once = timeline.busy_during(free, free + _AT_ONCE)
        if not at_once:
            return ()
        filling.append(max(at_once, key=lambda busy: busy.ends_at))
        free = filling[-1].ends_at.astimezone(UTC)
    return tuple(filling)


def _names(filling: Sequence[BusyTime]) -> str:
    """What fills a day, each event named once."""
    return " and ".join(dict.fromkeys(busy.title or "another event" for busy in filling))


@attrs.frozen(kw_only=True, repr=False)
class LevelGate(Parametered):
    """What the athlete may do: after an injury, under 16, without a box, before speed, around depth jumps.

    Attributes:
        depth_jump_gap: Time without a session on both sides of depth jumps.
        load_before_speed: Highest load before a speed workout.
        hops_only_weeks: Training weeks with only rope and line hops after an injury.
        missed_runs: After an injury, so many runs cancelled within `missed_within_days` make a pause.
        pause_days: How long that pause is.
    """

    id: str = attrs.field(default="level-gate", init=False)
    looks_back_sessions: int = attrs.field(default=1, init=False)
    depth_jump_gap: timedelta = attrs.field(default=timedelta(hours=72), validator=within_a_year)
    load_before_speed: float = attrs.field(default=40, validator=number(0, whole=False))
    hops_only_weeks: int = attrs.field(default=4, validator=number(0, MOST_DAYS))
    missed_runs: int = attrs.field(default=2, validator=number(1))
    missed_within_days: int = attrs.field(default=7, validator=number(1, MOST_DAYS))
    pause_days: int = attrs.field(default=7, validator=number(0, MOST_DAYS))
    whose: str = "article; the numbers research"
    source: str = "It depends on your experience, whether you are dealing with any pain/injury"

    @property
    def looks_back_days(self) -> int:
        """As many days as depth jumps keep clear, even if the athlete flew across time zones between."""
        return -(-(self.depth_jump_gap + ZONES_APART) // ONE_DAY)

    def judge(self, session: PlyoSession, past: Past, timeline: Timeline) -> Iterator[Finding]:
        """Find a session too early after an injury, or with an exercise the athlete may not do."""
        if timeline.athlete.injured and timeline.workouts:
            yield from self._after_injury(session, timeline)
            yield from self._hops_only(session, timeline)
        if session.prescription is not None:
            yield from self._content(session, session.prescription, timeline)
        if _jumps_deep(session) or any(_jumps_deep(earlier) for earlier in past.sessions[-1:]):
            gap = None if past.last is None else elapsed(past.last, session)
            if gap is not None and gap < self.depth_jump_gap:
                yield against(
                    self,
                    session,
                    f"{say_span(gap)} after {say_day(past.sessions[-1].day)} with depth jumps;"
                    f" needs {say_span(self.depth_jump_gap)}",
                    "Do box jumps instead of depth jumps.",
                    counted_to=past.sessions[-1].day,
                    gap=gap,
                )

    def _content(self, session: PlyoSession, done: Prescription, timeline: Timeline) -> Iterator[Finding]:
        if timeline.athlete.is_youth and _jumps_deep(session):
            yield against(self, session, "depth jumps under 16", "Do box jumps instead.")
        if not timeline.athlete.box and _jumps_deep(session):
            yield against(self, session, "depth jumps without a box", "Do squat jumps instead.")
        if not timeline.is_before_speed(session):
            return
        if done.load > self.load_before_speed:
            message = f"load {done.load:g} before speed, at most {self.load_before_speed:g}"
            yield against(self, session, message, "Do fewer repetitions, or move it after an easy run.")
        for dose in done.doses:
            if dose.exercise in (DEPTH_JUMPS, SINGLE_LEG_HOPS):
                name = dose.exercise.replace("-", " ")
                yield against(self, session, f"{name} before speed", "Leave them for another day.")

    def _after_injury(self, session: PlyoSession, timeline: Timeline) -> Iterator[Finding]:
        first = timeline.first_continuous_run
        if first is None or comes_before(session, first):
            when = "there is none" if first is None else say_day(first.day)
            found = against if first is None else misplaced
            yield found(
                self,
                session,
                f"before the first continuous run ({when})",
                "Run without walking breaks first.",
            )
        missed = timeline.missed_runs
        near = bisect_left(missed, session.day - (self.pause_days + self.missed_within_days) * ONE_DAY)
        missed = missed[near : bisect_right(missed, session.day)]
        for earlier, later in zip(missed, missed[self.missed_runs - 1 :], strict=False):
            resumes = later + (self.pause_days + 1) * ONE_DAY
            if (later - earlier).days < self.missed_within_days and later <= session.day < resumes:
                count = f"{self.missed_runs} runs cancelled in {self.missed_within_days} days"
                yield misplaced(
                    self, session, f"{count}, by {say_day(later)}", f"Resume on {say_day(resumes)}."
                )
                return

    def _hops_only(self, session: PlyoSession, timeline: Timeline) -> Iterator[Finding]:
        if session.prescription is None:
            return
        begun = min([session.day, *(s.day for s in timeline.sessions if _is_after_injury(s))])
        weeks = timeline.first_day_of_week(session.day) - timeline.first_day_of_week(begun)
        harder = [d.exercise for d in session.prescription.doses if d.exercise not in (JUMP_ROPE, LINE_HOPS)]
        if harder and weeks < timedelta(weeks=self.hops_only_weeks):
            name = harder[0].replace("-", " ")
            message = f"{name} in the first {self.hops_only_weeks} weeks after an injury"
            yield against(self, session, message, "Do rope or line hops only.")


def _is_after_injury(session: PlyoSession) -> bool:
    done = session.prescription
    return not session.cancelled and done is not None and bool(done.notes_on(NoteReason.INJURED))


def _jumps_deep(session: PlyoSession) -> bool:
    done = session.prescription
    return done is not None and any(dose.exercise == DEPTH_JUMPS for dose in done.doses)
