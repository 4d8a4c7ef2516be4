"""What to do in each session: the ladder, climbed in date order, history first."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

import attrs

from plyocal.article import ARTICLE, PROGRESSION
from plyocal.doses import in_minutes, total_contacts, total_load, working_time
from plyocal.exercises import JUMP_ROPE
from plyocal.notes import Note, NoteReason
from plyocal.prescription.climbing import Climb, Content, Turn
from plyocal.prescription.places import Places
from plyocal.prescription.refusing import refused_exercises
from plyocal.prescription.standing import Opening, Standing
from plyocal.prescription.training_weeks import sides, weeks_with_more
from plyocal.progression import Progression
from plyocal.rules import RuleBook
from plyocal.rules.placing import LevelGate
from plyocal.scheduling import judged
from plyocal.sessions import Dose, Mode, Origin, PlyoSession, Prescription
from plyocal.timeline import Timeline, in_order
from plyocal.workouts import later

_ONE_MINUTE: Final = timedelta(minutes=1)


def prescribe(
    sessions: Sequence[PlyoSession],
    timeline: Timeline,
    progression: Progression = PROGRESSION,
    *,
    book: RuleBook = ARTICLE,
    is_judged: bool = False,
) -> tuple[PlyoSession, ...]:
    """Fill the chosen sessions with exercises, in date order, and let each end when its content does.

    Args:
        sessions: The places of this plan, planned and pinned, with the time reserved.
        timeline: Athlete, weeks and races, and the sessions already done or entered by hand, which count.
        progression: The ladder and its limits.
        book: The rule book, whose `LevelGate` says what may stand before speed and around depth jumps.
        is_judged: Let the musts judge all content, and take the first that they allow. If they allow none for
            a session, what they find against it is left to the caller.

    Returns:
        The same sessions with prescription and end. A plan with a later start, when the first of them have
        become history, gives the later ones the same content.
    """
    return tuple(_Prescriber(sessions, timeline, progression, book, is_judged=is_judged).filled())


class _Prescriber:
    """Walks through all sessions in date order with the standing in hand."""

    def __init__(
        self,
        sessions: Sequence[PlyoSession],
        timeline: Timeline,
        progression: Progression,
        book: RuleBook,
        *,
        is_judged: bool,
    ) -> None:
        self._timeline = timeline
        self._progression = progression
        self._book = book
        self._gate = next((rule for rule in book.musts if isinstance(rule, LevelGate)), None)
        self._others = book.without(self._gate.id) if self._gate else book
        fixed = (s for s in timeline.sessions if not s.origin.is_filled and not s.cancelled)
        self._all = in_order((*fixed, *sessions))
        ladder = progression.ladder(timeline.athlete.start_level)
        self._climb = Climb(
            athlete=timeline.athlete,
            ladder=ladder,
            progression=progression,
            allows=self._allows if is_judged else None,
        )
        self._done: list[PlyoSession] = []
        self._weeks = tuple(timeline.first_day_of_week(session.day) for session in self._all)
        self._raised = weeks_with_more(self._weeks)
        both = sides(timeline, self._all, self._weeks)
        self._places = Places(timeline, self._all, both, progression, ladder, self._gate)
        self._turns = [self._places.turn(n) for n in range(len(self._all))]

    def filled(self) -> Iterator[PlyoSession]:
        standing = self._start()
        for n, session in enumerate(self._all):
            self._ask_rules(standing, n)
            turn = self._turns[n]
            standing = standing.on(session.day, break_days=self._progression.break_days)
            if turn is None:
                standing = self._past(standing, n)
                self._done.append(session)
                continue
            if turn.mode is Mode.NORMAL:
                standing = self._opened(standing, n)
            prescription = self._prescription(standing, turn, n)
            standing = standing.after(prescription, session.day, self._weeks[n])
            filled = _holding(session, prescription)
            self._done.append(filled)
            yield filled

    def _start(self) -> Standing:
        """Before all sessions; what the rules refuse the first one that is to be filled is not known."""
        standing, first = self._climb.start(), next(filter(None, self._turns), None)
        if first is None or not self._climb.allows:
            return standing
        return self._climb.start(self._refused(standing, first))

    def _past(self, standing: Standing, n: int) -> Standing:
        """After a session that is a fixed fact: done by an earlier plan, or the runner's own."""
        session, done = self._all[n], self._all[n].prescription
        if session.origin is not Origin.HISTORY:
            return standing
        if self._timeline.athlete.injured and (done is None or not done.notes_on(NoteReason.INJURED)):
            return standing
        if done is None:
            counts = self._places.mode(session) in (Mode.NORMAL, Mode.RECOVERY)
            return standing.counted(self._weeks[n]) if counts else standing
        if done.mode is Mode.NORMAL:
            standing = self._opened(standing, n)
            ladder = self._climb.ladder
            is_same = self._progression.level_of(done) is ladder.level
            rung = min(max(done.rung, 1), ladder.top) if is_same else 0
            standing = standing._replace(rung=rung)
        return standing.after(done, session.day, self._weeks[n])

    def _opened(self, standing: Standing, n: int) -> Standing:
        """The standing with this session's week open; the first normal session of a week opens it.

        After an injury a start, a break and a new exercise are each followed by a week that is the same: so
        nobody climbs ahead of a healthy beginner, whose second session a week takes a week too.
        """
        week = self._weeks[n]
        if standing.opening is not None and standing.opening.week == week:
            return standing
        back = max(standing.back, int(self._is_set_back(standing.last_normal_day, self._all[n].day)))
        raised = standing.rung > 0 and week in self._raised
        is_start = back > 0 or standing.rung == 0
        repeats = self._timeline.athlete.injured and standing.has_just_begun
        progression = self._progression
        may = standing.may_enter(week, weeks=progression.entry_weeks, sessions=progression.entry_sessions)
        opening = Opening(
            week=week,
            may_enter=may,
            held=(back > 0 and standing.rung > 0) or raised or repeats or self._timeline.athlete.hold,
            known=standing.known,
            is_start=is_start,
            highest_load=standing.highest_load,
        )
        standing = standing._replace(opening=opening)
        return standing.opened(opening, self._climb.rung_for(standing, self._rest_of_week(n), back=back))

    def _is_set_back(self, last: date | None, day: date) -> bool:
        """Whether a goal race or an injury lies between the last normal session and this one."""
        if last is None:
            return False
        hurt = self._timeline.layoffs.injured_before(day)
        raced = any(race.is_goal and last < race.day < day for race in self._timeline.races)
        return raced or (hurt is not None and hurt >= last)

    def _rest_of_week(self, n: int) -> tuple[Turn, ...]:
        """The normal sessions to be filled from this one to the end of its week."""
        turns = self._turns[n : bisect_right(self._weeks, self._weeks[n])]
        return tuple(turn for turn in turns if turn is not None and turn.mode is Mode.NORMAL)

    def _prescription(self, standing: Standing, turn: Turn, n: int) -> Prescription:
        if turn.mode is Mode.ROPE:
            return self._of(standing, turn, self._rope(standing, turn))
        content = self._climb.content(standing, turn, self._rest_of_week(n))
        if content is None:
            instead = turn._replace(mode=Mode.ROPE, room=turn.room._replace(rest=self._progression.rope.rest))
            content = self._rope(standing, instead)
            content = content._replace(notes=(*content.notes, Note(NoteReason.RULES)))
            if self._allows(standing, instead, content):
                return self._of(standing, instead, content)
            content = self._climb.lightest(standing, turn)  # for the caller to see what is found against it
        return self._of(standing, turn, content)

    def _allows(self, standing: Standing, turn: Turn, content: Content) -> bool:
        """Whether the musts find nothing against some content of a session, given those before it."""
        return not self._found(turn, self._of(standing, turn, content), self._book)

    def _found(
        self, turn: Turn, prescription: Prescription | None, book: RuleBook
    ) -> frozenset[tuple[str, str]]:
        """What musts find against a session with a prescription, by rule and message."""
        session = _holding(turn.session, prescription) if prescription else turn.session
        before = (*self._done, *self._all[len(self._done) : turn.place])
        timeline = self._timeline.holding((*before, session, *self._all[turn.place + 1 :]))
        return frozenset((each.rule, each.message) for each in judged(session, before, timeline, book))

    def _ask_rules(self, standing: Standing, n: int) -> None:
        """Let the turns of a week, from the n-th on, know which exercises the rules refuse them by now."""
        if not self._climb.allows:
            return
        for place in range(n, bisect_right(self._weeks, self._weeks[n])):
            turn = self._turns[place]
            if turn is not None:
                gate = turn.gate._replace(refused=self._refused(standing, turn))
                self._turns[place] = turn._replace(gate=gate)

    def _refused(self, standing: Standing, turn: Turn) -> frozenset[str]:
        """The exercises that musts beside the level gate refuse a session, whatever else is in it."""

        def found(doses: tuple[Dose, ...]) -> frozenset[tuple[str, str]]:
            prescription = self._of(standing, turn, Content(doses, ())) if doses else None
            return self._found(turn, prescription, self._others)

        return refused_exercises(found)

    def _of(self, standing: Standing, turn: Turn, content: Content) -> Prescription:
        """The prescription that holds some content."""
        warm_up, duration = self._length(content.doses, turn)
        return Prescription(
            mode=turn.mode,
            side=turn.side,
            rung=max(standing.rung, 1),
            doses=content.doses,
            rest=turn.room.rest,
            warm_up=warm_up,
            duration=duration,
            foot_contacts=total_contacts(content.doses),
            load=total_load(content.doses),
            notes=content.notes,
            level=None if turn.mode is Mode.ROPE else self._climb.ladder.level,
        )

    def _rope(self, standing: Standing, turn: Turn) -> Content:
        """The article's fallback: a few rounds of rope, one more once the athlete is used to load."""
        rope = self._progression.rope
        asked = (Dose(exercise=JUMP_ROPE, sets=rope.rounds, seconds=rope.seconds),)
        if standing.highest_load >= rope.more_from_load:
            more = (attrs.evolve(asked[0], sets=rope.more_rounds),)
            asked = more if turn.room.holds(more) else asked
        return Content(doses=turn.gate.swapped(asked), notes=tuple(turn.gate.notes(asked)))

    def _length(self, doses: Sequence[Dose], turn: Turn) -> tuple[timedelta, timedelta]:
        """Warm-up and whole duration in minutes; the cardio shrinks where the calendar has no more room."""
        warm_up, work = self._places.warm_up(turn.session), working_time(doses, turn.room.rest)
        while in_minutes(warm_up + work) > turn.room.time and warm_up > turn.room.warm_up:
            warm_up -= _ONE_MINUTE
        warm_up = max(warm_up, turn.room.warm_up)
        return warm_up, in_minutes(warm_up + work)


def _holding(session: PlyoSession, prescription: Prescription) -> PlyoSession:
    start = session.starts_at
    ends_at = None if start is None else later(start, prescription.duration, session.clock)
    return attrs.evolve(session, prescription=prescription, ends_at=ends_at)
