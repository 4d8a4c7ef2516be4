"""Gates: what this athlete may do on this day, and what takes its place.

A gate never empties a session: it swaps, and leaves a note of what and why. Notes are short codes
(`reason:from>to`, or a reason alone), so that a session's text can be written in any language.
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

import attrs

from plyocal.athlete import Athlete
from plyocal.exercises import (
    BOX_JUMPS,
    BROAD_JUMPS,
    DEPTH_JUMPS,
    JUMP_ROPE,
    LINE_HOPS,
    SINGLE_LEG_HOPS,
    SQUAT_JUMPS,
)
from plyocal.sessions import Dose

INJURED: Final = "injured"
"""Note of a session made for someone returning from an injury; sessions are counted by it."""
UNDER_16: Final = "under-16"
BEFORE_SPEED: Final = "before-speed"
NOT_CLEAR: Final = "not-clear"
NO_BOX: Final = "no-box"
NO_ROPE: Final = "no-rope"

_WITHOUT_BOX: Final = {BOX_JUMPS: BROAD_JUMPS, DEPTH_JUMPS: SQUAT_JUMPS}


class Gate(NamedTuple):
    """What decides for one session: the athlete, a speed workout to come, and how clear the days around are.

    `clear` says whether no other session is within the time that depth jumps need on both sides.
    """

    athlete: Athlete
    before_speed: bool = False
    clear: bool = True

    def allows(self, doses: Iterable[Dose]) -> bool:
        """Whether none of the exercises has to be left out today."""
        return not (self.before_speed and any(dose.exercise == SINGLE_LEG_HOPS for dose in doses))

    def swapped(self, doses: Iterable[Dose]) -> tuple[Dose, ...]:
        """The doses; an exercise that the athlete cannot or may not do is replaced by one that is allowed."""
        return tuple(self._swapped(dose) for dose in doses)

    def notes(self, asked: Iterable[Dose]) -> Iterator[str]:
        """A note on the athlete, and one on each exercise of the rung that is swapped for another."""
        if self.athlete.injured:
            yield INJURED
        elif self.athlete.is_youth and self.athlete.level is not self.athlete.start_level:
            yield UNDER_16
        for dose in asked:
            exercise, reason = self._swap(dose.exercise)
            if reason:
                yield f"{reason}:{dose.exercise}>{exercise}"

    def _swapped(self, dose: Dose) -> Dose:
        exercise, reason = self._swap(dose.exercise)
        return attrs.evolve(dose, exercise=exercise) if reason else dose

    def _swap(self, exercise: str) -> tuple[str, str]:
        if exercise in _WITHOUT_BOX and not self.athlete.box:
            return _WITHOUT_BOX[exercise], NO_BOX
        if exercise == JUMP_ROPE and not self.athlete.rope:
            return LINE_HOPS, NO_ROPE
        if exercise == DEPTH_JUMPS:
            for closed, reason in (
                (self.athlete.is_youth, UNDER_16),
                (self.before_speed, BEFORE_SPEED),
                (not self.clear, NOT_CLEAR),
            ):
                if closed:
                    return BOX_JUMPS, reason
        return exercise, ""
