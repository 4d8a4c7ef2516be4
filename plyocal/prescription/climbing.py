"""Climbing the ladder: which rung a week stands on, and what a session takes from it.

A week pulls one lever. If it has more sessions than ever before, a new exercise, or a rung back, or if the
athlete holds, the load does not rise. Otherwise the week stands one rung higher, and the load rises with it
as far as the limits allow.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import attrs

from plyocal.athlete import Athlete
from plyocal.doses import total_load
from plyocal.gates import Gate
from plyocal.notes import Note, NoteReason
from plyocal.prescription.fitting import FEWEST_EXERCISES, Room, fit, smallest
from plyocal.prescription.standing import Standing
from plyocal.progression import Ladder, Progression
from plyocal.sessions import Dose, Mode, PlyoSession, Side


class Turn(NamedTuple):
    """One session to be filled: its place among all, mode and side, gate, and the room in the calendar."""

    place: int
    session: PlyoSession
    mode: Mode
    side: Side
    gate: Gate
    room: Room


class Content(NamedTuple):
    """What a session takes from a rung, and the notes that go with it."""

    doses: tuple[Dose, ...]
    notes: tuple[Note, ...]


Allows = Callable[[Standing, Turn, Content], bool]
"""Whether a session may have some content, of an athlete who stands somewhere."""


class Asked(NamedTuple):
    """What a rung asks for, and the doses of that today.

    If several rungs come to the same exercises, as after a swap, the fullest doses count: an athlete who may
    not do depth jumps then does no fewer box jumps than before depth jumps came.
    """

    rung: tuple[Dose, ...]
    doses: tuple[Dose, ...]


class Climb(NamedTuple):
    """An athlete on a ladder. `allows` is asked of all content, beside the gates."""

    athlete: Athlete
    ladder: Ladder
    progression: Progression
    allows: Allows | None = None

    def start(self, refused: frozenset[str] = frozenset()) -> Standing:
        """Before the first session: the exercises of the first rung are known from the beginning.

        `refused` are exercises that the rules refuse then; what takes their place is known too.
        """
        gate = Gate(athlete=self.athlete, refused=refused)
        first = [dose for side in Side for dose in gate.swapped(self.ladder.doses(1, side))]
        return Standing(known=frozenset(dose.exercise for dose in first))

    def rung_for(self, standing: Standing, week: Sequence[Turn], *, back: int) -> int:
        """The rung of a week that begins, given its normal sessions still to be filled; `back` rungs down."""
        opening, now = standing.opening, standing.rung
        if now == 0:
            return 1
        if back:
            return max(now - back, 1)
        above = min(now + 1, self.ladder.top)
        if opening is None or opening.held:
            return now
        if not opening.may_enter and any(self._brings(now, above, turn, standing) for turn in week):
            return now
        return above

    def content(self, standing: Standing, turn: Turn, rest_of_week: Sequence[Turn]) -> Content | None:
        """What to do in one session, None where nothing is allowed.

        `rest_of_week` are the normal sessions from this one on.
        """
        rises = turn.mode is Mode.NORMAL and not (standing.opening is None or standing.opening.held)
        if rises:
            newcomer = self._newcomer(standing, rest_of_week)
            if newcomer is not None and newcomer[0] is turn:
                return newcomer[1]
            rises = newcomer is None and not standing.entered_this_week
        room, steady = (self._room(standing, turn, rises=each) for each in (rises, False))
        for asked in _fuller_first(self._rungs_down(standing, turn), turn):
            is_new = any(dose.exercise not in standing.done for dose in asked.doses)
            doses = fit(asked.doses, steady if is_new else room)
            content = self._noted(doses, asked.rung, standing, turn) if doses else None
            if content is not None and self._allowed(standing, turn, content):
                return content
        lightest = self.lightest(standing, turn)
        return lightest if self._allowed(standing, turn, lightest) else None

    def _allowed(self, standing: Standing, turn: Turn, content: Content) -> bool:
        return self.allows is None or self.allows(standing, turn, content)

    def lightest(self, standing: Standing, turn: Turn) -> Content:
        """The least demanding of what the gates allow, for a calendar without room; `allows` is not asked."""
        first = self.ladder.doses(1, turn.side)
        alone = Asked(first, turn.gate.swapped(first))
        choices = tuple(self._rungs_down(standing, turn)) or (alone,)
        least = min(choices, key=lambda asked: total_load(smallest(asked.doses)))
        return self._noted(smallest(least.doses), least.rung, standing, turn)

    def _newcomer(self, standing: Standing, week: Sequence[Turn]) -> tuple[Turn, Content] | None:
        """The session of the week in which a new exercise comes, with its content: one, in its time."""
        if standing.entered_this_week or standing.opening is None or not standing.opening.may_enter:
            return None
        contents = ((turn, self._entering(standing, turn)) for turn in week)
        return next(((turn, content) for turn, content in contents if content is not None), None)

    def _entering(self, standing: Standing, turn: Turn) -> Content | None:
        """The session with the exercise that is next on its side of the ladder, if there is room for it.

        It is that of the lowest rung which asks for more than is known: where there was no room for one, the
        week has climbed on, and what comes after it waits.
        """
        sides = (self.ladder.doses(rung, turn.side) for rung in range(1, standing.rung + 1))
        asked = next((doses for doses in sides if self._unknown(doses, standing, turn)), ())
        doses = turn.gate.swapped(asked)
        new = self._unknown(asked, standing, turn)
        if len(new) != 1 or not turn.gate.allows(doses):
            return None
        room = self._room(standing, turn, rises=False)._replace(entering=min(new))
        fitted = fit(doses, room)
        content = self._noted(fitted, asked, standing, turn) if fitted else None
        return content if content is not None and self._allowed(standing, turn, content) else None

    def _unknown(self, asked: tuple[Dose, ...], standing: Standing, turn: Turn) -> frozenset[str]:
        """The exercises of some doses, as they are today, that have not yet come."""
        return frozenset(dose.exercise for dose in turn.gate.swapped(asked)) - standing.known

    def _brings(self, now: int, above: int, turn: Turn, standing: Standing) -> bool:
        """Whether the rung above asks this session for an exercise that the rung now does not."""
        doses = turn.gate.swapped(self.ladder.doses(above, turn.side))
        before = {dose.exercise for dose in turn.gate.swapped(self.ladder.doses(now, turn.side))}
        new = {dose.exercise for dose in doses} - before - standing.known
        return bool(new) and turn.gate.allows(doses)

    def _rungs_down(self, standing: Standing, turn: Turn) -> Iterator[Asked]:
        """What this and lower rungs ask for of known exercises allowed today, this side of the week first."""
        tried: set[frozenset[str]] = set()
        for side in (turn.side, Side.B if turn.side is Side.A else Side.A):
            for rung in range(max(standing.rung, 1), 0, -1):
                asked = self.ladder.doses(rung, side)
                doses = turn.gate.swapped(asked)
                exercises = frozenset(dose.exercise for dose in doses)
                if exercises <= standing.known and exercises not in tried and turn.gate.allows(doses):
                    tried.add(exercises)
                    is_swapped = [dose.exercise for dose in asked] != [dose.exercise for dose in doses]
                    yield Asked(asked, self._fullest(doses, rung, side, turn) if is_swapped else doses)

    def _fullest(self, doses: tuple[Dose, ...], rung: int, side: Side, turn: Turn) -> tuple[Dose, ...]:
        """The fullest doses of the same exercises, of this rung and those below it."""
        exercises = [dose.exercise for dose in doses]
        below = (turn.gate.swapped(self.ladder.doses(lower, side)) for lower in range(rung - 1, 0, -1))
        same = (
            each for each in below if [dose.exercise for dose in each] == exercises and turn.gate.allows(each)
        )
        return max((doses, *same), key=total_load)

    def _lighter(self, doses: tuple[Dose, ...], mode: Mode) -> tuple[Dose, ...]:
        """In a recovery week the same with fewer sets."""
        if mode is not Mode.RECOVERY:
            return doses
        most = self.progression.recovery_sets
        return tuple(attrs.evolve(dose, sets=min(dose.sets, most)) for dose in doses)

    def _room(self, standing: Standing, turn: Turn, *, rises: bool) -> Room:
        """The room with the load limits: the ceiling, that before speed, and the last load of this side."""
        limits = [turn.room.load]
        last = standing.load_of(turn.side)
        if last is not None:
            limits.append(last * (self.progression.most_rise if rises else 1))
        elif standing.highest_load and not _opens_the_season(standing, turn):
            opening = standing.opening if turn.mode is Mode.NORMAL else None
            limits.append((opening and opening.highest_load) or standing.highest_load)
        return turn.room._replace(load=min(limits))

    def _noted(
        self, doses: tuple[Dose, ...], asked: tuple[Dose, ...], standing: Standing, turn: Turn
    ) -> Content:
        """The content with its notes: swaps that happened, and that it is light before speed."""
        notes = tuple(turn.gate.notes(asked, {dose.exercise for dose in doses}))
        full = total_load(self.ladder.doses(max(standing.rung, 1), turn.side))
        if turn.gate.before_speed and total_load(doses) < full:
            notes = (*notes, Note(NoteReason.BEFORE_SPEED))
        return Content(doses=self._lighter(doses, turn.mode), notes=notes)


def _opens_the_season(standing: Standing, turn: Turn) -> bool:
    """Whether it is the full session of the first week, before which only the one before speed came."""
    opening = standing.opening if turn.mode is Mode.NORMAL else None
    return turn.side is Side.A and opening is not None and not opening.highest_load


def _fuller_first(choices: Iterator[Asked], turn: Turn) -> Iterator[Asked]:
    """The choices, last those with a single exercise, where the rules refuse what stood beside it."""
    single = []
    for asked in choices:
        if turn.gate.refused and len(asked.doses) < FEWEST_EXERCISES:
            single.append(asked)
        else:
            yield asked
    yield from single
