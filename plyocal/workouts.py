"""Workouts: what the runner already does, each one occurrence on one day."""

import enum
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Final, NamedTuple

import attrs

EASY_MINUTES_PER_KM: Final = 6
"""Easy pace where the calendar states none (ours)."""

_NOTHING: Final = 1e-6
"""Kilometres or minutes by which sums of sizes and shares of them may be off in their last digits."""


class WorkoutKind(enum.Enum):
    """What a workout is for, in the runner's words."""

    EASY = "easy"
    RECOVERY = "recovery"
    LONG = "long"
    """Long and medium-long runs."""
    SPEED = "speed"
    """Intervals, hills, track, tempo, race pace, time trials."""
    RACE = "race"
    STRENGTH = "strength"
    REST = "rest"
    CROSS = "cross"
    PLYO = "plyo"
    RUN = "run"
    """A run whose intensity is not stated; context makes it long or easy."""
    OTHER = "other"
    """No training."""

    __hash__ = object.__hash__
    """Each member is itself only; looking it up by its name is slow."""

    @property
    def is_run(self) -> bool:
        """Whether the runner runs."""
        return self in _RUNS

    @property
    def is_training(self) -> bool:
        """Whether it is training of any sort: not rest, not something else."""
        return self not in (WorkoutKind.REST, WorkoutKind.OTHER)


_RUNS: Final = frozenset(
    {
        WorkoutKind.EASY,
        WorkoutKind.RECOVERY,
        WorkoutKind.LONG,
        WorkoutKind.SPEED,
        WorkoutKind.RACE,
        WorkoutKind.RUN,
    }
)


class Trait(enum.Enum):
    """What a kind leaves unsaid and a rule needs to know."""

    TEMPO = "tempo or race pace"
    """A speed workout at threshold, tempo or race pace: ranked after hills, track and intervals."""
    MEDIUM_LONG = "medium-long"
    RUN_WALK = "run/walk"
    """Not yet a continuous run."""
    IN_A_WORKOUT = "with an easy run or lifting"
    """Plyometrics of the runner's own in an easy run or a strength workout: "Easy run + plyos"."""
    PHYSIO = "physiotherapy"
    """Exercises that heal: no lifting that jumps complement."""
    NO_JUMPING = "without jumps"
    """Strength work that says so: "Gym (no jumping)"."""
    HURT = "with pain or an injury"
    """A rest for an injury, or a run or strength workout whose title tells of pain or one."""
    INJURED = "with an injury that happened in a moment"
    """The same where a sprain, a tear or a fracture is named: "8 km - twisted my ankle"."""
    UNWELL = "ill or injured"
    """A rest for an illness or an injury, and no rest that the plan has."""


UNWELL_WORDS: Final[Mapping[str, tuple[Trait, ...]]] = {
    "ill": (Trait.UNWELL,),
    "injured": (Trait.UNWELL, Trait.HURT),
}
"""What a runner may call a day of rest besides its kind, and why it is one."""

UNJUMPED: Final = frozenset({Trait.PHYSIO, Trait.NO_JUMPING, Trait.HURT})
"""Traits of strength work that jumps do not complement."""


class Priority(enum.Enum):
    """How much a race matters; A is a goal race."""

    A = "A"
    B = "B"
    C = "C"


class Clock(enum.Enum):
    """What an event means by its time."""

    ALL_DAY = "all-day"
    FLOATING = "floating"
    """The wall clock, wherever the runner is."""
    ZONED = "zoned"
    """An instant: UTC, or a time zone's wall clock."""


def later(moment: datetime, by: timedelta, clock: Clock) -> datetime:
    """A moment so much later, exact across a change of clocks but for a time that floats."""
    if clock is Clock.FLOATING:
        return moment + by
    return (moment.astimezone(UTC) + by).astimezone(moment.tzinfo)


class Witness(enum.Enum):
    """Who tells what an event is; the value begins the evidence in words."""

    TITLE = "title"
    DESCRIPTION = "description"
    CATEGORY = "category"
    UID = "UID"
    CONTEXT = "context"
    """The runs around it."""
    CALENDAR = "calendar"
    """How long its entry lasts."""
    RUNNER = "you said so"


class Evidence(NamedTuple):
    """The words that decided, and where they stand.

    >>> str(Evidence(Witness.TITLE, "track"))
    'title: track'
    """

    by: Witness
    words: str

    def __str__(self) -> str:
        return f"{self.by.value}: {self.words}"


@attrs.frozen(kw_only=True)
class Workout:
    """One occurrence of something in the running calendar.

    `day` is the date it belongs to. Timed workouts have `starts_at` and `ends_at`, always aware (a floating
    time is read in the calendar's own zone, and `clock` remembers that it floats); all-day ones have neither.
    `last_day` is the last date of an all-day event of several days. `week_distance_km` is the volume a weekly
    banner states, and never the workout's own. `is_entry_length` says that the text has no `duration`, and it
    is how long the calendar's entry lasts. `evidence` is what told its kind and sizes, the kind's first.
    """

    day: date
    kind: WorkoutKind
    title: str = ""
    uid: str = ""
    recurrence_id: str | None = None
    clock: Clock = Clock.ALL_DAY
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    last_day: date | None = None
    distance_km: float | None = None
    duration: timedelta | None = None
    is_entry_length: bool = False
    week_distance_km: float | None = None
    race_distance_km: float | None = None
    priority: Priority | None = None
    traits: tuple[Trait, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    cancelled: bool = False

    @property
    def is_timed(self) -> bool:
        """Whether it has a time of day."""
        return self.starts_at is not None

    @property
    def is_size_guessed(self) -> bool:
        """Whether its text states neither how far nor how long it is."""
        return self.distance_km is None and (self.duration is None or self.is_entry_length)

    @property
    def is_run_walk(self) -> bool:
        """Whether it is not yet a continuous run."""
        return Trait.RUN_WALK in self.traits


def median(sizes: Iterable[float]) -> float:
    """The size in the middle, the mean of the two there where their number is even; at least one is needed.

    `statistics` says the same, and takes as long to load as a season to prescribe.
    """
    ordered = sorted(sizes)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def reaches(size: float, share: float, whole: float) -> bool:
    """Whether a size is at least that share of another; rounding errors do not count.

    >>> 55 >= 1.1 * 50, reaches(55, 1.1, 50)
    (False, True)
    """
    return size >= share * whole - _NOTHING


def stays_within(size: float, share: float, whole: float) -> bool:
    """Whether a size is at most that share of another, in the same way."""
    return size <= share * whole + _NOTHING
