"""What a word in a title can stand for, and the shape of a language's words."""

import enum
from collections.abc import Mapping
from typing import Final, NamedTuple


class Concept(enum.Enum):
    """What a word says about a workout, a size or its surroundings.

    The value says what a translator should look for.
    """

    EASY = "easy running, and words for a gentle effort"
    RECOVERY = "a recovery run"
    LONG = "the long run"
    MEDIUM_LONG = "the medium-long run"
    SPEED = "intervals, hills, track, fartlek, progression, time trial, rehearsal"
    TEMPO = "threshold, tempo, race pace"
    STRIDES = "strides and hill sprints: they leave an easy run easy"
    RACE = "a race"
    NAMED_RACE = "words in the names of races, such as marathon"
    HALF = "the half marathon"
    STRENGTH = "lifting, core, gym"
    CROSS = "other sports, mobility"
    WALK = "walking"
    PLYO = "plyometrics"
    REST = "a day of rest"
    RUN = "running, intensity not stated"
    RUN_WALK = "running and walking in turn"
    WORKOUT = "a workout of any sort: needs another word or a size beside it"
    PACE = "the word pace"
    WARM = "warm-up, cool-down: a part of a workout"
    OTHER = "what makes a title no training, whatever else it says"
    WEEK = "a week or a phase of the plan: with a volume, a banner"
    NOT = "no, not, without"
    OR = "or"
    AROUND = "before, after, pre-, post-: the next word names something else"
    WITH = "with, at, along: names of people and places follow"
    PLAIN = "words that change nothing: times of day, weekdays, adjectives, articles"
    LAST = "last, first: the size that follows is a part"
    TOTAL = "total, distance, duration: the size that follows is the whole"
    TO = "between the ends of a range"
    KILOMETRE = "kilometres"
    MILE = "miles"
    METRE = "metres"
    HOUR = "hours"
    MINUTE = "minutes"
    SECOND = "seconds"

    __hash__ = object.__hash__
    """Each member is itself only; looking up by name is slow in a place that asks a million times."""


REQUIRED = frozenset(Concept)
"""Every language has words for each of these concepts."""


INTENSITIES: Final = frozenset(
    {
        Concept.EASY,
        Concept.RECOVERY,
        Concept.LONG,
        Concept.MEDIUM_LONG,
        Concept.SPEED,
        Concept.TEMPO,
        Concept.STRIDES,
        Concept.RUN_WALK,
    }
)
RACES: Final = frozenset({Concept.RACE, Concept.NAMED_RACE, Concept.HALF})
RUNS: Final = INTENSITIES | RACES | {Concept.RUN}
SPORTS: Final = frozenset({Concept.STRENGTH, Concept.CROSS, Concept.WALK, Concept.PLYO, Concept.REST})
KINDS: Final = RUNS | SPORTS
TELLING: Final = KINDS | {Concept.WORKOUT, Concept.PACE, Concept.WARM, Concept.WEEK}
"""What makes a text worth a closer look."""

FAST: Final = frozenset({Concept.SPEED, Concept.TEMPO})
"""What makes a run fast."""
GENTLE: Final = frozenset({Concept.EASY, Concept.RECOVERY, Concept.WARM})
"""What is run gently: a whole run, or what comes before and after the fast part."""
SLOW_RUNS: Final = frozenset({Concept.EASY, Concept.RECOVERY, Concept.LONG})
"""Runs without fast parts."""

FAR_UNITS: Final = frozenset({Concept.KILOMETRE, Concept.MILE})
"""Units of whole runs; metres are rather those of their parts."""
FAR: Final = FAR_UNITS | {Concept.METRE}
LASTING: Final = frozenset({Concept.HOUR, Concept.MINUTE, Concept.SECOND})
SIZE_CONCEPTS: Final = frozenset(
    (
        Concept.LAST,
        Concept.TOTAL,
        Concept.TO,
        *FAR,
        *LASTING,
    )
)
"""Concepts that speak of sizes; they are looked up apart from those that speak of kinds."""


class Beside(enum.Enum):
    """What a word beside a size says of it.

    The value says what a translator should look for.
    """

    CONTAINING = "after a whole, it announces a part: with, including"
    RESTING = "after a size, it makes it a rest: rest, float"
    EACH = "it makes a size one of many: each, every"
    AFTER_TOTAL = "after a size, it makes it the whole: total"
    SETS = "sets of repeats"
    OR = "or: of two sizes, the first is the plan"
    GOAL = "before the time that the runner hopes to finish in: goal, under"
    AGAIN = "turns are repeated: times, repeat"
    AND = "another part of the title begins: and, then"


class LanguageWords(NamedTuple):
    """The words of one language.

    `beside` maps each meaning beside a size to words with spaces between them, and `words` each concept to a
    comma-separated list. `numbers` lists numbers in words, each after its figure ("2 two"), and `times` times
    in words after their minutes ("30 half an hour"). A word ending in `?` is a hint: it counts only beside a
    size or a word of running, or if every word of the title is known. A word ending in `*` stands for its
    inflections too (up to four letters more). `compounds` is true if the language joins words, as in
    "Regenerationslauf"; `spaced` is false if it writes words without spaces.
    """

    code: str
    name: str
    words: Mapping[Concept, str]
    beside: Mapping[Beside, str]
    numbers: str = ""
    times: str = ""
    compounds: bool = False
    spaced: bool = True


def words(text: str) -> frozenset[str]:
    """Return the words of a list that is written with spaces between them.

    >>> sorted(words("easy long"))
    ['easy', 'long']
    """
    return frozenset(text.split())


def together(*lists: Mapping[Concept, str]) -> dict[Concept, str]:
    """Return the words of several lists, concept by concept.

    >>> together({Concept.RUN: "run"}, {Concept.RUN: "jog", Concept.OR: "or"})[Concept.RUN]
    'run, jog'
    """
    return {
        concept: ", ".join(words[concept] for words in lists if concept in words)
        for concept in Concept
        if any(concept in words for words in lists)
    }
