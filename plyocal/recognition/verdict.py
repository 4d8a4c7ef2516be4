"""What a text says of an event's kind."""

from typing import NamedTuple

from plyocal.recognition.words.wording import Tag
from plyocal.workouts import Trait, WorkoutKind


class Verdict(NamedTuple):
    """What one text says: its kind, the tags that decided, traits; `blocked` when a word forbids training."""

    kind: WorkoutKind
    tags: tuple[Tag, ...] = ()
    traits: tuple[Trait, ...] = ()
    blocked: bool = False
    banner: bool = False
