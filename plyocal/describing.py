"""What a description is worth where the title is but a name: whether it tells a workout."""

from typing import Final

from plyocal.effort import is_hard_percent
from plyocal.saying import KINDS, RACES, Reading, is_picture
from plyocal.shapes import has_measured_repeats
from plyocal.vocabulary_concepts import Concept
from plyocal.wordless import Verdict
from plyocal.workouts import WorkoutKind

_ENOUGH: Final = 1.5
_SURE: Final = 1.0
_HINT: Final = 0.5
_MOST_OF_A_SORT: Final = 1.5
_FEW_OF_TEN: Final = 6
"""Of ten words in a telling description, so many may be strange (ours)."""


def is_telling(reading: Reading) -> bool:
    """Whether a description tells a workout by its parts: repeats, warm-up, sizes, several words of training.

    >>> from plyocal.saying import read
    >>> is_telling(read("10 min warm-up, 5 x 3 min @ threshold, 10 min cool-down"))
    True
    >>> is_telling(read("bring the long cable and press start"))
    False
    """
    concepts = {tag.concept for tag in reading.tags}
    words = [token for token in reading.tokens if token.sort in ("word", "unspaced")]
    if any(tag.concept is Concept.OTHER and tag.sure for tag in reading.tags) or not reading.tags:
        return False
    if 10 * len(reading.strangers) > _FEW_OF_TEN * len(words):
        return False
    weight = _HINT if reading.sizes else 0.0
    weight += _SURE if has_measured_repeats(reading) else 0.0
    weight += _SURE if Concept.WARM in concepts and reading.sizes else 0.0
    weight += _ENOUGH if _opens_with_a_workout(reading) else 0.0
    weight += _HINT if is_hard_percent(reading) or "@" in reading.text or "/km" in reading.text else 0.0
    weight += sum(
        min(
            _MOST_OF_A_SORT,
            sum(
                _SURE if sure else _HINT
                for _, sure in {
                    (tag.text, tag.sure)
                    for tag in reading.tags
                    if tag.concept is concept and not is_picture(tag)
                }
            ),
        )
        for concept in concepts & KINDS
    )
    return weight >= _ENOUGH


def _opens_with_a_workout(reading: Reading) -> bool:
    """Whether the first words are a workout, and nothing strange: "Easy 40 min. ...", "Rest day. ..."."""
    worded = [reading.segments[place] for place, token in enumerate(reading.tokens) if token.sort == "word"]
    if not worded or any(reading.segments[place] == worded[0] for place in reading.unknown):
        return False
    sized = any(reading.segments[size.first] == worded[0] for size in reading.sizes)
    if has_measured_repeats(reading) and reading.bare_repeats[:1] == [2]:
        return True
    return any(
        tag.concept in KINDS - RACES and (sized or (tag.sure and tag.first != tag.last))
        for tag in reading.tags
        if reading.segment(tag) == worded[0]
    )


_OF_RUNS: Final = frozenset({WorkoutKind.EASY, WorkoutKind.RECOVERY, WorkoutKind.LONG, WorkoutKind.SPEED})
_SURE_ENOUGH: Final = 2
_OFTEN_LIFE: Final = frozenset({WorkoutKind.SPEED, WorkoutKind.STRENGTH, WorkoutKind.CROSS, WorkoutKind.RACE})
_BESIDE_TRAINING: Final = frozenset({Concept.WARM, Concept.WORKOUT, Concept.PACE, Concept.AROUND})
_COMPANY: Final = frozenset({"meeting", "meet with", "kids"})


def is_hinted(reading: Reading, verdict: Verdict) -> bool:
    """Whether a title has nothing but hints to decide by, and no sizes."""
    sure = any(tag.sure for tag in verdict.tags)
    return bool(verdict.tags) and not (sure or reading.sizes or reading.repeats)


def contradicts(told: Verdict, verdict: Verdict) -> bool:
    """Whether a description tells by two sure words of running where the title does not, or the reverse."""
    sure = sum(tag.sure for tag in told.tags)
    return sure >= _SURE_ENOUGH and (told.kind in _OF_RUNS) != (verdict.kind in _OF_RUNS)


def is_about_life(reading: Reading, verdict: Verdict) -> bool:
    """Whether a description has words of another life only: "Sprint", and below it "Jira board"."""
    if verdict.kind not in _OFTEN_LIFE or reading.sizes or reading.repeats:
        return False
    concepts = {tag.concept for tag in reading.tags if not is_picture(tag)}
    lived = any(
        tag.concept is Concept.OTHER and tag.sure and tag.text not in _COMPANY for tag in reading.tags
    )
    return lived and concepts.isdisjoint(KINDS | _BESIDE_TRAINING)


def in_training(verdict: Verdict) -> Verdict:
    """A race that only hints beside practice name is a run."""
    return Verdict(WorkoutKind.RUN, verdict.tags) if verdict.kind is WorkoutKind.RACE else verdict


def is_run(verdict: Verdict) -> bool:
    """Whether a word for running itself decided."""
    return any(tag.concept is Concept.RUN or "run" in tag.text.split() for tag in verdict.tags)
