"""Places: what the calendar has room for where a session stands, before anything is chosen for it."""

from collections.abc import Sequence
from datetime import UTC, timedelta
from typing import Final, NamedTuple

from plyocal.gates import Gate
from plyocal.prescription.climbing import Turn
from plyocal.prescription.fitting import Room
from plyocal.progression import Ladder, Progression
from plyocal.rules.placing import LevelGate
from plyocal.sessions import Mode, Origin, Place, PlyoSession, Side
from plyocal.slots import reserved_time
from plyocal.timeline import Timeline, elapsed
from plyocal.weeks import Phase

_MODES: Final = {Phase.HIGH: Mode.HOLD, Phase.RECOVERY: Mode.RECOVERY}
STILL_WARM: Final = timedelta(minutes=15)
"""How long after a run its cardio counts for the warm-up (ours)."""


class Places(NamedTuple):
    """All sessions in date order, each with its side, and what decides on the room that each has.

    `rule` is the book's gate, if it has one.
    """

    timeline: Timeline
    sessions: Sequence[PlyoSession]
    sides: Sequence[Side]
    progression: Progression
    ladder: Ladder
    rule: LevelGate | None

    def warm_up(self, session: PlyoSession, *, shortest: bool = False) -> timedelta:
        """How long the warm-up of a session is, or the shortest that it may be."""
        warm_up = self.progression.warm_up
        if self._has_just_run(session):
            return warm_up.dynamic
        return warm_up.dynamic + (warm_up.least_cardio if shortest else warm_up.cardio)

    def _has_just_run(self, session: PlyoSession) -> bool:
        """Whether the cardio is done: after an easy run, and where any run of that day has just ended."""
        if session.anchor is not None and session.anchor.place.is_after_run:
            return True
        start = session.starts_at
        if start is None:
            return False
        ends = (w.ends_at for w in self.timeline.on(session.day) if w.kind.is_run and w.ends_at is not None)
        return any(timedelta(0) <= start - end <= STILL_WARM for end in ends)

    def turn(self, n: int) -> Turn | None:
        """The n-th session as one to be filled, None if it is a fixed fact."""
        session = self.sessions[n]
        if not session.origin.is_filled:
            return None
        mode = self.mode(session)
        ladder, progression, rule = self.ladder, self.progression, self.rule
        before_speed = rule is not None and self.timeline.is_before_speed(session)
        room = Room(
            load=min(ladder.ceiling, rule.load_before_speed) if rule and before_speed else ladder.ceiling,
            time=self._reserved(session, mode),
            warm_up=self.warm_up(session, shortest=True),
            rest=progression.rope.rest if mode is Mode.ROPE else ladder.rest,
        )
        gate = Gate(athlete=self.timeline.athlete, before_speed=before_speed, clear=self._clear(n))
        return Turn(place=n, session=session, mode=mode, side=self.sides[n], gate=gate, room=room)

    def mode(self, session: PlyoSession) -> Mode:
        """What kind of session the week allows there."""
        moved = session.origin is Origin.PINNED
        if session.rope or (moved and self.timeline.mode_on(session.day) in (Mode.ROPE, None)):
            return Mode.ROPE
        phase = self.timeline.week_of(session.day).phase
        if phase is Phase.HIGH and self.timeline.week_numbers.lighter is None:
            return Mode.NORMAL
        return _MODES.get(phase, Mode.NORMAL)

    def _reserved(self, session: PlyoSession, mode: Mode) -> timedelta:
        """The time in the calendar; by level, up to what comes next, where it is all-day or was moved."""
        if session.starts_at and session.ends_at and session.origin is Origin.PLANNED:
            return session.ends_at.astimezone(UTC) - session.starts_at.astimezone(UTC)
        place = session.anchor.place if session.anchor else Place.STRENGTH_DAY
        usual = reserved_time(place, self.ladder.level, rope=mode is Mode.ROPE)
        if session.starts_at is None:
            return usual
        start = session.starts_at.astimezone(UTC)
        nearby = self.timeline.busy_during(start, start + usual)
        return min([usual, *(busy.starts_at - start for busy in nearby if busy.starts_at > start)])

    def _clear(self, n: int) -> bool:
        """Whether no other session stands within the time that depth jumps ask for, on either side."""
        here, near = self.sessions[n], self.sessions[max(n - 1, 0) : n + 2]
        needed = self.rule.depth_jump_gap if self.rule else timedelta()
        return all(abs(elapsed(here, other)) >= needed for other in near if other is not here)
