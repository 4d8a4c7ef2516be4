"""The exercises: the article's nine bullets, ten exercises, as data.

The article names them, and says who each is for and what each is good for. How landings are counted and
weighted is ours: contacts as the NSCA counts them, intensity after its low, medium and high. The time of a
repetition is our estimate; it includes setting up for the next one.
"""

import enum
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from plyocal.athlete import Level


class Legs(enum.Enum):
    """Which legs land."""

    TWO = "both legs"
    ALTERNATING = "legs alternating"
    ONE = "one leg"


class Counting(enum.Enum):
    """How a set is counted."""

    REPETITIONS = "reps"
    A_LEG = "reps a leg"
    """One-legged and alternating exercises: the repetitions are done with each leg."""
    REPETITIONS_OR_SECONDS = "reps or seconds"
    """In repetitions while learning, against the clock in the rope session."""


class Equipment(enum.Enum):
    """What has to be at hand."""

    NONE = "none"
    ROPE = "rope"
    BOX = "box"


class Intensity(enum.Enum):
    """How hard a landing is, by its weight in the load (our weights, after NSCA's low, medium, high)."""

    LOW = 0.25
    MEDIUM = 1.0
    HIGH = 2.0


class Exercise(NamedTuple):
    """One exercise: for whom, how it is counted, and what it asks of the legs.

    `seconds_a_contact` is the time one landing takes, setting up included. `easier` is the exercise to do
    instead on a heavy-legged day, empty for the easiest. `cues` are ids of phrases: what a coach calls out.
    """

    id: str
    level: Level
    legs: Legs
    counting: Counting
    intensity: Intensity
    seconds_a_contact: float
    cues: tuple[str, ...]
    equipment: Equipment = Equipment.NONE
    easier: str = ""

    @property
    def purpose(self) -> str:
        """The id of the phrase that says what it is for, after the article's list."""
        return f"purpose.{self.id}"

    @property
    def contacts_a_repetition(self) -> int:
        """Foot contacts of one prescribed repetition: each landing one, so two where each leg does it."""
        return 2 if self.counting is Counting.A_LEG else 1

    @property
    def weight(self) -> float:
        """What one contact counts in the load."""
        return self.intensity.value

    @property
    def is_high_volume(self) -> bool:
        """Whether sets of 30-60 and more are right ("beginner plyos on both legs", the article)."""
        return self.level is Level.BEGINNER and self.legs is Legs.TWO


JUMP_ROPE: Final = "jump-rope"
LINE_HOPS: Final = "line-hops"
BOUNDING: Final = "bounding"
SQUAT_JUMPS: Final = "squat-jumps"
SKATER_JUMPS: Final = "skater-jumps"
BROAD_JUMPS: Final = "broad-jumps"
BOX_JUMPS: Final = "box-jumps"
DEPTH_JUMPS: Final = "depth-jumps"
SINGLE_LEG_HOPS: Final = "single-leg-hops"
LUNGE_JUMPS: Final = "lunge-jumps"

EXERCISES: Final = (
    Exercise(
        id=JUMP_ROPE,
        level=Level.BEGINNER,
        legs=Legs.TWO,
        counting=Counting.REPETITIONS_OR_SECONDS,
        intensity=Intensity.LOW,
        seconds_a_contact=0.5,
        equipment=Equipment.ROPE,
        cues=("cue.jump-rope.1", "cue.jump-rope.2"),
        easier=LINE_HOPS,
    ),
    Exercise(
        id=LINE_HOPS,
        level=Level.BEGINNER,
        legs=Legs.TWO,
        counting=Counting.REPETITIONS_OR_SECONDS,
        intensity=Intensity.LOW,
        seconds_a_contact=0.5,
        cues=("cue.line-hops.1", "cue.line-hops.2"),
    ),
    Exercise(
        id=BOUNDING,
        level=Level.BEGINNER,
        legs=Legs.ALTERNATING,
        counting=Counting.A_LEG,
        intensity=Intensity.MEDIUM,
        seconds_a_contact=1.0,
        cues=("cue.bounding.1", "cue.bounding.2", "cue.bounding.3"),
        easier=LINE_HOPS,
    ),
    Exercise(
        id=SQUAT_JUMPS,
        level=Level.INTERMEDIATE,
        legs=Legs.TWO,
        counting=Counting.REPETITIONS,
        intensity=Intensity.MEDIUM,
        seconds_a_contact=2.0,
        cues=("cue.squat-jumps.1", "cue.squat-jumps.2", "cue.squat-jumps.3"),
        easier=LINE_HOPS,
    ),
    Exercise(
        id=SKATER_JUMPS,
        level=Level.INTERMEDIATE,
        legs=Legs.ALTERNATING,
        counting=Counting.A_LEG,
        intensity=Intensity.MEDIUM,
        seconds_a_contact=1.0,
        cues=("cue.skater-jumps.1", "cue.skater-jumps.2", "cue.skater-jumps.3"),
        easier=LINE_HOPS,
    ),
    Exercise(
        id=BROAD_JUMPS,
        level=Level.INTERMEDIATE,
        legs=Legs.TWO,
        counting=Counting.REPETITIONS,
        intensity=Intensity.MEDIUM,
        seconds_a_contact=2.0,
        cues=("cue.broad-jumps.1", "cue.broad-jumps.2", "cue.broad-jumps.3"),
        easier=SQUAT_JUMPS,
    ),
    Exercise(
        id=BOX_JUMPS,
        level=Level.ADVANCED,
        legs=Legs.TWO,
        counting=Counting.REPETITIONS,
        intensity=Intensity.MEDIUM,
        seconds_a_contact=3.0,
        equipment=Equipment.BOX,
        cues=("cue.box-jumps.1", "cue.box-jumps.2", "cue.box-jumps.3"),
        easier=BROAD_JUMPS,
    ),
    Exercise(
        id=DEPTH_JUMPS,
        level=Level.ADVANCED,
        legs=Legs.TWO,
        counting=Counting.REPETITIONS,
        intensity=Intensity.HIGH,
        seconds_a_contact=4.0,
        equipment=Equipment.BOX,
        cues=("cue.depth-jumps.1", "cue.depth-jumps.2", "cue.depth-jumps.3"),
        easier=BOX_JUMPS,
    ),
    Exercise(
        id=SINGLE_LEG_HOPS,
        level=Level.ADVANCED,
        legs=Legs.ONE,
        counting=Counting.A_LEG,
        intensity=Intensity.HIGH,
        seconds_a_contact=1.0,
        cues=("cue.single-leg-hops.1", "cue.single-leg-hops.2", "cue.single-leg-hops.3"),
        easier=SKATER_JUMPS,
    ),
    Exercise(
        id=LUNGE_JUMPS,
        level=Level.ADVANCED,
        legs=Legs.ALTERNATING,
        counting=Counting.A_LEG,
        intensity=Intensity.MEDIUM,
        seconds_a_contact=1.0,
        cues=("cue.lunge-jumps.1", "cue.lunge-jumps.2", "cue.lunge-jumps.3"),
        easier=SQUAT_JUMPS,
    ),
)
"""Easiest first, in the article's order."""

BY_ID: Final[Mapping[str, Exercise]] = MappingProxyType({exercise.id: exercise for exercise in EXERCISES})
