"""What description, categories and UID say where the title leaves the kind open."""

import re
from typing import Final

from plyocal.called import called_whole
from plyocal.describing import (
    FIRST_WORDS,
    HARD_OR_EASY,
    contradicts,
    covered,
    described,
    in_training,
    is_about_life,
    is_hinted,
    opens_with_a_run,
    wears_a_number,
)
from plyocal.lengths import is_far
from plyocal.listings import announces_a_race
from plyocal.prefilter import opens_with_training
from plyocal.saying import Reading, is_picture, read
from plyocal.vocabulary_concepts import RUNS, Concept
from plyocal.vocabulary_folding import folded
from plyocal.weighing import is_called_off
from plyocal.wordless import Verdict
from plyocal.workouts import Trait, WorkoutKind

_DISTANCE: Final = r"\d ?(?:km?|mi|miles?)(?![^\W_])"
_LONGEST_LABEL: Final = 40
"""Characters of a description that is no more than a label."""
_UID_WORDS: Final = re.compile(r"(?<![^\W_])[a-zA-Z]{3,20}(?![^\W_])")


def is_by_name(reading: Reading, verdict: Verdict) -> bool:
    """Whether the title may be but a name: nothing sure decided, or all of it stands after "Guided Run:"."""
    if verdict.kind is WorkoutKind.OTHER:
        named = any(tag.concept is Concept.RUN and tag.sure and tag.first != tag.last for tag in reading.tags)
        return named and (verdict.blocked or bool(reading.unknown))
    running = [
        tag
        for tag in reading.tags
        if tag.concept is Concept.RUN and tag.sure and tag.last + 1 < len(reading.tokens)
    ]
    titled = bool(running) and reading.tokens[running[0].last + 1].text == ":"
    named = bool(reading.unknown) and not reading.repeats
    return titled or (named and not any(tag.sure for tag in verdict.tags))


def label_below(reading: Reading, verdict: Verdict, description: str) -> Verdict | None:
    """Return the kind that a description of a few words tells below a title that may be but a name."""
    labels = 0 < len(description) <= _LONGEST_LABEL and is_by_name(reading, verdict)
    told = label_of(description) if labels else None
    if told is None or verdict.kind is not WorkoutKind.CROSS:
        return told
    only_gentle = told.kind is WorkoutKind.EASY and not any(tag.sure for tag in told.tags)
    return None if only_gentle else told


def label_of(description: str) -> Verdict | None:
    """Return the kind that a description of a few words tells: "Intervals", "20:00 Tempo Run"."""
    if not description or len(description) > _LONGEST_LABEL:
        return None
    verdict = covered(description)
    return verdict if verdict is not None and verdict.kind in HARD_OR_EASY else None


def contradiction(reading: Reading, verdict: Verdict, description: str) -> Verdict | None:
    """Return the verdict of a description that surely tells of something else than a title of hints."""
    if not description or not is_hinted(reading, verdict):
        return None
    if is_about_life(read(folded(description[:FIRST_WORDS])), verdict):
        return Verdict(WorkoutKind.OTHER, blocked=True)
    if announces_a_race(folded(description[:FIRST_WORDS]), is_far=False):
        return Verdict(WorkoutKind.RACE)
    if _is_any_workout(verdict):
        told = described(description, is_open=True)
        return told if told is not None and told.kind in HARD_OR_EASY else None
    told = described(description, is_open=False)
    if told is None:
        return None
    measured = told.kind is WorkoutKind.RUN and not told.tags and verdict.kind is WorkoutKind.STRENGTH
    return told if measured or contradicts(told, verdict) else None


_ANY_WORKOUTS: Final = frozenset({"running workout", "run workout"})


def _is_any_workout(verdict: Verdict) -> bool:
    """Whether a title says that something is trained, fast if nothing else is said: "Running workout"."""
    return bool(verdict.tags) and all(tag.text in _ANY_WORKOUTS for tag in verdict.tags)


def told_elsewhere(
    reading: Reading, verdict: Verdict, description: str, categories: tuple[str, ...], hints: tuple[str, ...]
) -> tuple[str, Verdict]:
    """Return what description, categories and UID say where the title leaves the kind open, and which did."""
    opening = folded(description[:FIRST_WORDS])
    surely = any(tag.sure and not is_picture(tag) for tag in verdict.tags)
    if wears_a_number(opening) or (not surely and announces_a_race(opening, is_far=reading.states_distance)):
        return "description", Verdict(WorkoutKind.RACE)
    runs = verdict.kind is WorkoutKind.RUN
    plain = bool(reading.tags) and not reading.unknown
    practised = any(tag.concept is Concept.WORKOUT for tag in reading.tags)
    workout = runs or plain or practised
    heard = _heard(description, categories, hints, is_open=workout)
    if not workout and not reading.sizes and not re.search(_DISTANCE, description):
        heard = [(source, found) for source, found in heard if found.kind is not WorkoutKind.RACE]
    if practised:
        heard = [(source, in_training(found)) for source, found in heard]
    telling = [(source, found) for source, found in heard if found.kind in HARD_OR_EASY]
    raced = [(source, found) for source, found in heard if _is_called_a_race(found)]
    if raced and runs and not verdict.tags and reading.unknown and reading.states_distance:
        return raced[0]
    if runs or (heard and heard[0][1].kind is WorkoutKind.RUN):
        heard = telling or ([] if runs else heard)
    if heard and heard[0][1].kind is WorkoutKind.EASY and is_far(reading):
        return heard[0][0], heard[0][1]._replace(kind=WorkoutKind.LONG)
    if heard:
        return heard[0]
    confirmed = _confirmed(reading, description) or _logged(opening) if description and not runs else None
    return "title", confirmed or verdict


def _heard(
    description: str, categories: tuple[str, ...], hints: tuple[str, ...], *, is_open: bool
) -> list[tuple[str, Verdict]]:
    """What description, categories and UID call a workout, the weightiest first, with where it stands."""
    uids = (hint.partition(":")[2] for hint in hints if hint[:4].upper() == "UID:")
    said = [
        ("description", described(description, is_open=is_open) if description else None),
        *(("category", covered(word)) for word in categories),
        *(("UID", covered(" ".join(_UID_WORDS.findall(uid.partition("@")[0][:100])))) for uid in uids),
    ]
    return [(source, found) for source, found in said if found and found.kind is not WorkoutKind.OTHER]


def _logged(description: str) -> Verdict | None:
    """A run, where a folded description labels its distance and its time, and people run so fast."""
    stated = called_whole(description)
    if stated.km is None or stated.minutes is None or stated.km < _SHORTEST_KM:
        return None
    return Verdict(WorkoutKind.RUN) if _FASTEST <= stated.minutes / stated.km <= _SLOWEST else None


_SHORTEST_KM: Final = 2.0
_FASTEST: Final = 2.8
_SLOWEST: Final = 9.0
"""Minutes a kilometre between which it is neither ridden nor walked (ours)."""


def _is_called_a_race(verdict: Verdict) -> bool:
    """Whether a sure word for races decided."""
    races = [tag for tag in verdict.tags if tag.sure and tag.concept is Concept.RACE]
    return verdict.kind is WorkoutKind.RACE and bool(races)


_TIMES: Final = re.compile(r"\d ?[xX×*] ?[\d(]")
_OPENING: Final = 80
"""Characters of a description that are looked at before it is read."""


def told_in_spite(reading: Reading, description: str) -> Verdict | None:
    """Return the run with which a description opens below a title of another life: "Easy jog to the café"."""
    opening = " ".join(description[:_OPENING].partition("\n")[0].split(None, 4)[:4])
    if not (_TIMES.search(description, 0, FIRST_WORDS) or opens_with_training(folded(opening))):
        return None
    if is_called_off(reading) or any(tag.concept is Concept.NOT for tag in reading.tags):
        return None
    told = described(description, is_open=False)
    if told is None or told.kind not in HARD_OR_EASY:
        return None
    running = Trait.RUN_WALK in told.traits or opens_with_a_run(read(folded(description[:FIRST_WORDS])))
    return told if running else None


_CONFIRMED: Final = {
    Concept.SPEED: WorkoutKind.SPEED,
    Concept.TEMPO: WorkoutKind.SPEED,
    Concept.EASY: WorkoutKind.EASY,
    Concept.RECOVERY: WorkoutKind.RECOVERY,
    Concept.LONG: WorkoutKind.LONG,
}


def _confirmed(reading: Reading, description: str) -> Verdict | None:
    """What the title hints at and the description says again, beside another word of training or a size."""
    hints = [tag for tag in reading.tags if tag.concept in _CONFIRMED]
    if not hints:
        return None
    told = read(folded(description[:FIRST_WORDS]))
    concepts = {tag.concept for tag in told.tags if tag.concept in RUNS or tag.concept is Concept.WARM}
    surely = {tag.concept for tag in told.tags if tag.sure}
    for tag in hints:
        if tag.concept in concepts and (told.sizes or len(concepts) > 1 or tag.concept in surely):
            return Verdict(_CONFIRMED[tag.concept], (tag,))
    return None
