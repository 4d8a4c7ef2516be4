"""Gates: what this athlete may do on this day, and what takes its place.

A gate swaps, and leaves a note of what and why; it leaves an exercise out only where the rules refuse it and
all that is near it.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import Final, NamedTuple

import attrs

from plyocal.athlete import Athlete
from plyocal.exercises import (
    BOX_JUMPS,
    BROAD_JUMPS,
    BY_ID,
    DEPTH_JUMPS,
    EXERCISES,
    JUMP_ROPE,
    LINE_HOPS,
    SINGLE_LEG_HOPS,
    SQUAT_JUMPS,
    Exercise,
    Legs,
)
from plyocal.notes import Note, NoteReason
from plyocal.sessions import Dose

_WITHOUT_BOX: Final = {BOX_JUMPS: BROAD_JUMPS, DEPTH_JUMPS: SQUAT_JUMPS}


class Swap(NamedTuple):
    """What becomes of an exercise that a rung asks for: what is done, empty if it is left out, and why."""

    dose: Dose
    done: str
    reason: NoteReason | None


class Gate(NamedTuple):
    """What decides for one session: the athlete, a speed workout to come, and how clear the days around are.

    `clear` says whether no other session is within the time that depth jumps need on both sides. `refused`
    are exercises that the rule book refuses here.
    """

    athlete: Athlete
    before_speed: bool = False
    clear: bool = True
    refused: frozenset[str] = frozenset()

    def allows(self, doses: Iterable[Dose]) -> bool:
        """Whether none of the exercises has to be left out today."""
        return not (self.before_speed and any(dose.exercise == SINGLE_LEG_HOPS for dose in doses))

    def swapped(self, doses: Iterable[Dose]) -> tuple[Dose, ...]:
        """The doses; an exercise that the athlete cannot or may not do is replaced by one that is allowed."""
        return tuple(
            attrs.evolve(swap.dose, exercise=swap.done) if swap.reason else swap.dose
            for swap in self.swaps(doses)
            if swap.done
        )

    def swaps(self, asked: Iterable[Dose]) -> tuple[Swap, ...]:
        """What becomes of each dose of a session. If nothing would stay, the refused ones do."""
        swaps = tuple(Swap(dose, *self._swap(dose.exercise)) for dose in asked)
        left = list(swaps)
        for place, swap in enumerate(swaps):
            if swap.done in self.refused:
                others = {other.done for other in left if other is not swap}
                left[place] = Swap(swap.dose, self._instead(swap.done, others), NoteReason.RULES)
        return tuple(left) if any(swap.done for swap in left) else swaps

    def notes(self, asked: Iterable[Dose], done: Collection[str] | None = None) -> Iterator[Note]:
        """A note on the athlete, and one on each exercise of the rung that is swapped for another.

        If it is told which exercises are `done` in the end, only of these, and of what is left out.
        """
        if self.athlete.injured:
            yield Note(NoteReason.INJURED)
        elif self.athlete.is_youth and self.athlete.level is not self.athlete.start_level:
            yield Note(NoteReason.UNDER_16)
        for swap in self.swaps(asked):
            if swap.reason and (done is None or not swap.done or swap.done in done):
                yield Note(swap.reason, swap.dose.exercise, swap.done)

    def _instead(self, exercise: str, taken: Collection[str]) -> str:
        """The nearest exercise in the place of one that is refused, no harder; empty if there is none."""
        asked = BY_ID[exercise]
        near = [each for each in EXERCISES if each.id not in taken and self._may_replace(each, asked)]
        return min(near, key=lambda each: _distance(each, asked)).id if near else ""

    def _may_replace(self, each: Exercise, asked: Exercise) -> bool:
        is_open = each.id not in self.refused and not self._swap(each.id)[1] and each.id != DEPTH_JUMPS
        is_no_harder = each.weight <= asked.weight and each.level.rank <= asked.level.rank
        is_alike = each.is_high_volume == asked.is_high_volume
        late = self.before_speed and each.id == SINGLE_LEG_HOPS
        return is_open and is_no_harder and is_alike and not late

    def _swap(self, exercise: str) -> tuple[str, NoteReason | None]:
        if exercise in _WITHOUT_BOX and not self.athlete.box:
            return _WITHOUT_BOX[exercise], NoteReason.NO_BOX
        if exercise == JUMP_ROPE and not self.athlete.rope:
            return LINE_HOPS, NoteReason.NO_ROPE
        if exercise == DEPTH_JUMPS:
            for closed, reason in (
                (self.athlete.is_youth, NoteReason.UNDER_16),
                (self.before_speed, NoteReason.BEFORE_SPEED),
                (not self.clear, NoteReason.NOT_CLEAR),
            ):
                if closed:
                    return BOX_JUMPS, reason
        return exercise, None


def _distance(each: Exercise, asked: Exercise) -> tuple[int, bool, int]:
    """How far an exercise is from the one that is asked for: by level, and by one leg or two."""
    levels = asked.level.rank - each.level.rank
    other_legs = (each.legs is Legs.TWO) is not (asked.legs is Legs.TWO)
    return levels + other_legs, each.id != asked.easier, levels
