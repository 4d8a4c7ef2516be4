"""The type of the ladder: rungs that get harder by one lever at a time, and the limits on the way up."""

from datetime import timedelta

import attrs

from plyocal.athlete import Level
from plyocal.sessions import Dose, Prescription, Side


@attrs.frozen
class Rung:
    """One step: what is done in the first and in the second session of the week."""

    a: tuple[Dose, ...]
    b: tuple[Dose, ...]

    def of(self, side: Side) -> tuple[Dose, ...]:
        """The doses of one place in the week."""
        return self.a if side is Side.A else self.b


@attrs.frozen(kw_only=True)
class Ladder:
    """A level's rungs, with the load that is never passed and the rest between sets."""

    level: Level
    rungs: tuple[Rung, ...]
    ceiling: float
    rest: timedelta

    @property
    def top(self) -> int:
        """The number of the last rung; rungs count from 1."""
        return len(self.rungs)

    def doses(self, rung: int, side: Side) -> tuple[Dose, ...]:
        """What a rung asks for at one place in the week."""
        return self.rungs[rung - 1].of(side)


@attrs.frozen(kw_only=True)
class RopeSession:
    """The article's simple fallback: "jump roping once a week for 2-3 rounds of 30 seconds"."""

    seconds: int = 30
    rounds: int = 2
    more_rounds: int = 3
    more_from_load: float = 60.0
    """The third round comes once a normal session's load has reached this (ours)."""
    rest: timedelta = timedelta(seconds=60)


@attrs.frozen(kw_only=True)
class WarmUp:
    """A dynamic warm-up and "5-10 minutes of light to moderate cardio" (the article).

    `cardio` is what is planned, `least_cardio` what it may shrink to where time is short; after a run the
    cardio is done.
    """

    dynamic: timedelta = timedelta(minutes=3)
    cardio: timedelta = timedelta(minutes=7)
    least_cardio: timedelta = timedelta(minutes=5)


@attrs.frozen(kw_only=True)
class Progression:
    """How sessions get harder, and the limits on that; the limits of a single day are in the rule book.

    Attributes:
        ladders: One for each level.
        most_rise: Highest load of a normal session over that of the last one on its side (NSCA: 1.2).
        entry_weeks: Training weeks from one new exercise to the next (research: 4).
        entry_sessions: Normal or recovery sessions done before the next new exercise (research: 6).
        break_days: After so many days without a session the athlete goes a rung back, and one more rung for
            each further time as long (ours: two weeks).
        recovery_sets: Sets of each exercise in a recovery week (the article's light week; number ours).
        rope: The rope session.
        warm_up: What comes first.
    """

    ladders: tuple[Ladder, ...]
    most_rise: float = 1.2
    entry_weeks: int = 4
    entry_sessions: int = 6
    break_days: int = 14
    recovery_sets: int = 2
    rope: RopeSession = RopeSession()
    warm_up: WarmUp = WarmUp()

    def ladder(self, level: Level) -> Ladder:
        """The ladder of a level. Raises `KeyError` for a level without one."""
        for ladder in self.ladders:
            if ladder.level is level:
                return ladder
        raise KeyError(level)

    def level_of(self, done: Prescription) -> Level | None:
        """The level that a session was made for; where it does not say, its rest between sets tells."""
        by_rest = {ladder.rest: ladder.level for ladder in self.ladders}
        return done.level or by_rest.get(done.rest)


def reps(exercise: str, sets: int, repetitions: int) -> Dose:
    """A dose counted in repetitions (a leg's, where each leg does them)."""
    return Dose(exercise=exercise, sets=sets, repetitions=repetitions)
