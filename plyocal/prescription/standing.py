"""Where the athlete stands on the ladder: what the sessions done so far add up to.

Everything here follows from what sessions record (day, mode, side, rung, doses, load). So a plan made later,
when the first sessions are history, goes on exactly as the plan before.
"""

from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from typing import NamedTuple

from plyocal.sessions import Mode, Prescription, Side


class Opening(NamedTuple):
    """How things stood when a week's first normal session came.

    `may_enter`: a new exercise has waited long enough. `held`: the load must not rise this week. `is_start`:
    it is the first week, or one a rung back. `highest_load`: the larger of the last normal loads then.
    """

    week: date
    may_enter: bool
    held: bool
    known: AbstractSet[str]
    is_start: bool = False
    highest_load: float = 0.0


class Standing(NamedTuple):
    """Rung, loads and known exercises after some sessions.

    `rung` is 0 before the first normal session. `entered` is the first day of the week in which the last new
    exercise came (at first, of the athlete's first week), `since_entry` counts the normal and recovery
    sessions from that one on. `back` is how many rungs back are due after a break. `known` exercises may
    come at any time; `done` are those that have.
    """

    known: AbstractSet[str]
    done: AbstractSet[str] = frozenset()
    rung: int = 0
    load_a: float | None = None
    load_b: float | None = None
    entered: date | None = None
    since_entry: int = 0
    last_day: date | None = None
    last_normal_day: date | None = None
    back: int = 0
    opening: Opening | None = None

    def load_of(self, side: Side) -> float | None:
        """Load of the last normal session at that place in the week."""
        return self.load_a if side is Side.A else self.load_b

    @property
    def highest_load(self) -> float:
        """The larger of the last normal loads, 0 before the first."""
        return max(self.load_a or 0.0, self.load_b or 0.0)

    def on(self, day: date, *, break_days: int) -> "Standing":
        """The standing when a session of any sort comes on `day`: a break before it is remembered.

        It costs a rung, and one more for each time that it lasts as long again.
        """
        rungs = 0 if self.last_day is None else max(0, (day - self.last_day).days - 1) // break_days
        return self._replace(last_day=day, back=max(self.back, rungs))

    def may_enter(self, week: date, *, weeks: int, sessions: int) -> bool:
        """Whether a new exercise may come in the week that begins on `week`."""
        if self.entered is None or self.since_entry < sessions:
            return False
        return week - self.entered >= timedelta(weeks=weeks)

    def opened(self, opening: Opening, rung: int) -> "Standing":
        """The standing in a new week, on its rung."""
        return self._replace(opening=opening, rung=rung, back=0)

    def counted(self, week: date) -> "Standing":
        """After a normal or recovery session of which nothing more is known."""
        return self._replace(since_entry=self.since_entry + 1, entered=self.entered or week)

    def after(self, done: Prescription, day: date, week: date) -> "Standing":
        """After a session with a prescription on `day`, in the week that begins on `week`."""
        if done.mode not in (Mode.NORMAL, Mode.RECOVERY):
            return self
        exercises = frozenset(dose.exercise for dose in done.doses)
        standing = self.counted(week)._replace(done=self.done | exercises)
        if done.mode is Mode.RECOVERY:
            return standing
        new = exercises - self.known
        if new:
            standing = standing._replace(known=self.known | new, entered=week, since_entry=1)
        if done.side is Side.A:
            return standing._replace(load_a=done.load, last_normal_day=day)
        return standing._replace(load_b=done.load, last_normal_day=day)

    @property
    def entered_this_week(self) -> bool:
        """Whether a new exercise has already come in the week that is open."""
        return self.opening is not None and self.known != self.opening.known

    @property
    def has_just_begun(self) -> bool:
        """Whether the week that is open was a start, or brought a new exercise."""
        return self.opening is not None and (self.opening.is_start or self.entered_this_week)
