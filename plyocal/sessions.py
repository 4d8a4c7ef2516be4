"""Plyometric sessions: where one stands in the calendar, and what is done in it."""

import enum
from datetime import date, datetime, timedelta

import attrs

from plyocal.workouts import Clock


class Place(enum.Enum):
    """The article's strategic times, finer: what a session stands beside."""

    BEFORE_SPEED = "before a speed workout"
    BEFORE_TEMPO = "before a tempo or race-pace run"
    BEFORE_STRENGTH = "before lifting"
    AFTER_STRENGTH = "after lifting"
    STRENGTH_DAY = "on a strength day"
    AFTER_EASY = "after an easy run"
    AFTER_RECOVERY = "after a recovery run"

    @property
    def is_before_speed(self) -> bool:
        """Whether a speed workout of any sort follows."""
        return self in (Place.BEFORE_SPEED, Place.BEFORE_TEMPO)

    @property
    def is_strength(self) -> bool:
        """Whether it stands beside lifting."""
        return self in (Place.BEFORE_STRENGTH, Place.AFTER_STRENGTH, Place.STRENGTH_DAY)

    @property
    def is_after_run(self) -> bool:
        """Whether the runner has just run, so that the cardio is done."""
        return self in (Place.AFTER_EASY, Place.AFTER_RECOVERY)


class Origin(enum.Enum):
    """Whose decision a session's place is."""

    PLANNED = "planned"
    """plyocal's, of this plan."""
    HISTORY = "history"
    """plyocal's, before the window: kept and counted."""
    PINNED = "pinned"
    """plyocal's, moved by the runner since: a fixed fact."""
    BY_HAND = "by hand"
    """Entered by the runner: counted, never touched."""


class Mode(enum.Enum):
    """What kind of session the week allows."""

    NORMAL = "normal"
    RECOVERY = "recovery"
    """Two sets of each."""
    HOLD = "hold"
    """The current rung, load not raised: the one session of a high week."""
    ROPE = "rope"
    """The article's simple fallback: jump rope, 2-3 rounds of 30 seconds."""


class Side(enum.Enum):
    """A session's place in its week."""

    A = "A"
    B = "B"


@attrs.frozen
class Anchor:
    """The workout a session stands beside."""

    place: Place
    uid: str = ""
    title: str = ""


@attrs.frozen(kw_only=True)
class Dose:
    """How much of one exercise: sets of repetitions, or of seconds for what is counted in time.

    For one-legged and alternating exercises the repetitions are a leg's. `exercise` is a catalogue id.
    """

    exercise: str
    sets: int
    repetitions: int | None = None
    seconds: int | None = None


@attrs.frozen(kw_only=True)
class Prescription:
    """What to do in one session.

    `foot_contacts` counts each landing once (rope two a second); `load` is contacts weighted by intensity.
    `duration` is warm-up, work and rest together; `rest` is that between sets. `rung` is the step of the
    ladder it was made from. `notes` tell what a gate swapped and why.
    """

    mode: Mode
    side: Side
    rung: int
    doses: tuple[Dose, ...]
    rest: timedelta
    warm_up: timedelta
    duration: timedelta
    foot_contacts: int
    load: float
    notes: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Written:
    """What is known of a session that was found in a file: the component's bytes as they stood there.

    `placed` is the start as planned, so that a move by hand shows; `sequence` the revision it reached;
    `language` that of its text.
    """

    component: bytes = attrs.field(repr=False)
    sequence: int = 0
    placed: str = ""
    language: str = "en"


@attrs.frozen(kw_only=True, cache_hash=True)
class PlyoSession:
    """A plyometric session in the calendar: planned, done, or entered by hand.

    Timed sessions have aware `starts_at` and `ends_at`; all-day ones have neither. `anchor` is None where the
    session stands beside nothing we know. `rope` says that the week allows no more than the rope session.
    Before prescription `ends_at` is the end of the time reserved, afterwards the end of what is prescribed.
    """

    day: date
    clock: Clock = Clock.ALL_DAY
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    anchor: Anchor | None = None
    origin: Origin = Origin.PLANNED
    rope: bool = False
    uid: str = ""
    title: str = ""
    prescription: Prescription | None = None
    written: Written | None = None
    cancelled: bool = False
