"""Plyometric sessions: where one stands in the calendar, and what is done in it."""

import enum
import re
from datetime import UTC, date, datetime, timedelta
from typing import Final
from urllib.parse import quote, unquote

import attrs

from plyocal.athlete import Level
from plyocal.exercises import BY_ID
from plyocal.notes import Note, NoteReason
from plyocal.workouts import Clock, Workout


class Place(enum.Enum):
    """What a session stands beside: the article's strategic times, told apart more finely."""

    BEFORE_SPEED = "before a speed workout"
    BEFORE_TEMPO = "before a tempo or race-pace run"
    SPEED_LATER = "after an easy run, with a faster one later that day"
    BEFORE_STRENGTH = "before lifting"
    AFTER_STRENGTH = "after lifting"
    STRENGTH_DAY = "on a strength day"
    AFTER_EASY = "after an easy run"
    AFTER_RECOVERY = "after a recovery run"

    @property
    def is_before_speed(self) -> bool:
        """Whether a speed workout of any sort follows."""
        return self in (Place.BEFORE_SPEED, Place.BEFORE_TEMPO, Place.SPEED_LATER)

    @property
    def comes_first(self) -> bool:
        """Whether the session ends as the workout beside it starts."""
        return self in (Place.BEFORE_SPEED, Place.BEFORE_TEMPO, Place.BEFORE_STRENGTH)

    @property
    def is_strength(self) -> bool:
        """Whether it stands beside lifting."""
        return self in (Place.BEFORE_STRENGTH, Place.AFTER_STRENGTH, Place.STRENGTH_DAY)

    @property
    def is_after_run(self) -> bool:
        """Whether the runner has just run, so that the cardio is done."""
        return self in (Place.SPEED_LATER, Place.AFTER_EASY, Place.AFTER_RECOVERY)


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

    @property
    def is_filled(self) -> bool:
        """Whether plyocal says what is done in it: planned now, or moved by the runner."""
        return self in (Origin.PLANNED, Origin.PINNED)


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
    """Which of its week's sessions it is."""

    A = "A"
    """The one with more in it: the first, or the first that is not before speed."""
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

    def as_text(self) -> str:
        """The dose as one word.

        >>> Dose(exercise="skater-jumps", sets=3, repetitions=4).as_text()
        'skater-jumps.3x4'
        >>> Dose(exercise="jump-rope", sets=2, seconds=30).as_text()
        'jump-rope.2x30s'
        """
        amount = f"{self.repetitions}" if self.seconds is None else f"{self.seconds}s"
        return f"{self.exercise}.{self.sets}x{amount}"


_NUMBER: Final = "[0-9]{1,6}"
_DOSE: Final = rf"([a-z-]{{1,40}})\.({_NUMBER})x({_NUMBER})(s?)"
_LONGEST_TEXT: Final = 2000
_PRESCRIPTION: Final = (
    rf"(?a)(?P<mode>[a-z]+) (?P<side>[A-Z]) rung=(?P<rung>{_NUMBER}) doses=(?P<doses>[a-z0-9.+-]*)"
    rf" rest=(?P<rest>{_NUMBER}) warm-up=(?P<warm_up>{_NUMBER}) duration=(?P<duration>{_NUMBER})"
    rf" contacts=(?P<contacts>{_NUMBER}) load=(?P<load>{_NUMBER}\.[0-9]{{1,6}})"
    r"(?: notes=(?P<notes>[\w.~%+-]*))?"
)


@attrs.frozen(kw_only=True)
class Prescription:
    """What to do in one session.

    `foot_contacts` counts each landing once (rope two a second); `load` is contacts weighted by intensity.
    `duration` is warm-up, work and rest together; `rest` is the rest between sets. `rung` is the step of the
    ladder that it was made from. `notes` tell what a gate changed. `level` says whose ladder that is;
    None of the rope session, which all levels share, and in files of earlier versions. Two prescriptions that
    differ in nothing else are the same.
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
    notes: tuple[Note, ...] = ()
    level: Level | None = attrs.field(default=None, eq=False)

    def notes_on(self, reason: NoteReason) -> tuple[Note, ...]:
        """The notes that give this reason."""
        return tuple(note for note in self.notes if note.reason is reason)

    def as_text(self) -> str:
        """The prescription on one line of ASCII, for a calendar's own property; `from_text` reads it back.

        Times are in seconds. The level has a property of its own, which earlier versions read past.
        """
        doses = "+".join(dose.as_text() for dose in self.doses)
        text = (
            f"{self.mode.value} {self.side.value} rung={self.rung} doses={doses}"
            f" rest={_seconds(self.rest)} warm-up={_seconds(self.warm_up)} duration={_seconds(self.duration)}"
            f" contacts={self.foot_contacts} load={float(self.load)}"
        )
        notes = "+".join(quote(note.as_text(), safe="") for note in self.notes)
        return f"{text} notes={notes}" if notes else text

    @classmethod
    def from_text(cls, text: str) -> "Prescription | None":
        """What `as_text` wrote; None for anything else, such as a line edited by hand.

        >>> Prescription.from_text("three sets of something") is None
        True
        """
        found = re.fullmatch(_PRESCRIPTION, text) if len(text) <= _LONGEST_TEXT else None
        doses = _doses(found["doses"]) if found else None
        if not found or doses is None or found["mode"] not in _MODES or found["side"] not in _SIDES:
            return None
        return cls(
            mode=Mode(found["mode"]),
            side=Side(found["side"]),
            rung=int(found["rung"]),
            doses=doses,
            rest=timedelta(seconds=int(found["rest"])),
            warm_up=timedelta(seconds=int(found["warm_up"])),
            duration=timedelta(seconds=int(found["duration"])),
            foot_contacts=int(found["contacts"]),
            load=float(found["load"]),
            notes=tuple(filter(None, map(Note.from_text, map(unquote, (found["notes"] or "").split("+"))))),
        )


_MODES: Final = tuple(mode.value for mode in Mode)
_SIDES: Final = tuple(side.value for side in Side)


def _seconds(time: timedelta) -> int:
    return round(time.total_seconds())


def _doses(text: str) -> tuple[Dose, ...] | None:
    """The doses of a line, None where one cannot be read."""
    found = [re.fullmatch(_DOSE, word) for word in text.split("+")] if text else []
    doses = []
    for word in found:
        if word is None:
            return None
        exercise, sets, amount, in_seconds = word.groups()
        if exercise not in BY_ID:
            return None
        seconds, repetitions = (int(amount), None) if in_seconds else (None, int(amount))
        doses.append(Dose(exercise=exercise, sets=int(sets), repetitions=repetitions, seconds=seconds))
    return tuple(doses)


@attrs.frozen(kw_only=True)
class Written:
    """What a file says of a session that was found in it: `component` holds its bytes as they were there.

    `placed` is the start as planned, so that a move by hand shows; `sequence` the revision it reached;
    `language` that of its text. `gone` says that a later plan had no place for it.
    """

    component: bytes = attrs.field(repr=False)
    sequence: int = 0
    placed: str = ""
    language: str = "en"
    gone: bool = False


@attrs.frozen(kw_only=True, cache_hash=True)
class PlyoSession:
    """A plyometric session in the calendar: planned, done, or entered by hand.

    Timed sessions have aware `starts_at` and `ends_at`; all-day ones have neither. If `clock` is floating,
    their time zone is only what the calendar was read in: a program takes the wall clock as it stands,
    `starts_at.replace(tzinfo=None)`, and compares it with no instant. `anchor` is None where the
    session stands beside nothing we know. `rope` says that the week allows no more than the rope session.
    `offset` is its own clock's from UTC where that is not the runner's: beside a workout in another zone.
    `title` is that of its event; a planned session has one once the plan gave it its `uid`.
    Before prescription `ends_at` is the end of the time reserved, afterwards the end of what is prescribed.
    """

    day: date
    clock: Clock = Clock.ALL_DAY
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    offset: timedelta | None = None
    anchor: Anchor | None = None
    origin: Origin = Origin.PLANNED
    rope: bool = False
    uid: str = ""
    title: str = ""
    prescription: Prescription | None = None
    written: Written | None = None
    cancelled: bool = False

    @property
    def start_text(self) -> str:
        """The start as an event writes it: a date, a wall time that floats, or an instant in UTC.

        >>> PlyoSession(day=date(2026, 3, 4)).start_text
        '20260304'
        """
        if self.starts_at is None:
            return f"{self.day:%Y%m%d}"
        if self.clock is Clock.FLOATING:
            return f"{self.starts_at:%Y%m%dT%H%M%S}"
        return f"{self.starts_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"

    @property
    def was_cancelled_by_hand(self) -> bool:
        """Whether the runner cancelled it, and no later plan."""
        return self.cancelled and not (self.written and self.written.gone)


def starts_before(one: Workout | PlyoSession, other: Workout | PlyoSession) -> bool | None:
    """Whether one starts before another; None where one of them has no time."""
    if one.starts_at is None or other.starts_at is None:
        return None
    return one.starts_at < other.starts_at
