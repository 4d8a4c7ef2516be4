"""What description, categories and UID say where the title leaves the kind open."""

import re
from collections.abc import Sequence
from typing import Final

from plyocal.recognition.descriptions.kinds import (
    FIRST_WORDS,
    HARD_OR_EASY,
    contradicts,
    covered,
    described,
    in_training,
    is_about_life,
    is_hinted,
    opens_with_a_run,
    turns_of,
    wears_a_number,
)
from plyocal.recognition.descriptions.labelled_sizes import called_whole
from plyocal.recognition.descriptions.listings import (
    announces_a_race,
    is_named_by_its_miles,
    races_told,
    tells_of_a_start,
)
from plyocal.recognition.figures.sizes import Dimension
from plyocal.recognition.kinds.lengths import is_far
from plyocal.recognition.not_run.calling_off import is_called_off
from plyocal.recognition.parsing import Reading, read
from plyocal.recognition.prefilter import opens_with_training
from plyocal.recognition.totals.stated import whole
from plyocal.recognition.verdict import Verdict
from plyocal.recognition.words.hints import uid_words
from plyocal.vocabulary.concepts import KINDS, RUNS, Concept
from plyocal.vocabulary.errands import PREPARING
from plyocal.vocabulary.folding import folded
from plyocal.workouts import Trait, Witness, WorkoutKind

_DISTANCE: Final = r"\d ?(?:km?|mi|miles?)(?![^\W_])"
_Told = tuple[Witness, Verdict]
"""What is told, and where it stands."""
_LONGEST_LABEL: Final = 40
"""Characters of a description that is no more than a label."""


def is_by_name(reading: Reading, verdict: Verdict) -> bool:
    """Whether the title may be only a name: nothing sure decided, or all of it stands after "Guided Run:"."""
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
    """Return the kind that a description of a few words tells below a title that may be only a name."""
    labels = 0 < len(description) <= _LONGEST_LABEL and is_by_name(reading, verdict)
    told = label_of(description) if labels else None
    if told is None or verdict.kind is not WorkoutKind.CROSS:
        return told
    only_gentle = told.kind is WorkoutKind.EASY and not any(tag.sure for tag in told.tags)
    return None if only_gentle else told


def label_of(description: str) -> Verdict | None:
    """Return the kind that a description of a few words tells: "Intervals", "20:00 Tempo Run"."""
    verdict = covered(description) if len(description) <= _LONGEST_LABEL else None
    return verdict if verdict is not None and verdict.kind in HARD_OR_EASY else None


def told_of_a_day(description: str) -> Verdict | None:
    """Return the kind that stands below the title of a week, unless the week is described.

    >>> told_of_a_day("Tempo run 5 miles").kind, told_of_a_day("52 km, two quality days")
    (<WorkoutKind.SPEED: 'speed'>, None)
    """
    line = description.partition("\n")[0]
    return None if _OF_A_WEEK.search(folded(line)) else turns_of(description) or label_of(line)


def week_km(reading: Reading, description: str) -> float | None:
    """The volume that the title of a week states, or below it a label: "Week 5", "Distance: 40 mi"."""
    stated = whole(reading.tokens, reading.sizes, Dimension.DISTANCE)
    if stated is None and description:
        stated = called_whole(folded(description.partition("\n")[0])).km
    return None if stated is None else round(stated, 3)


_OF_A_WEEK: Final = re.compile(
    r"(?<![^\W_])(?:days|sessions|workouts|runs|volume|mileage|focus|only|weeks?|weekly|total|distance|dont|davon"
    r"|\w*einheiten|umfang|seances|semaine|volumen|sesiones|entrenos|sedute|treinos|km a week)(?![^\W_])"
)
"""Words for what is done in several days."""


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
    running = any(tag.concept is Concept.RUN and tag.sure for tag in reading.tags)
    if told is None or (running and told.kind not in HARD_OR_EASY):
        return None
    measured = told.kind is WorkoutKind.RUN and not told.tags and verdict.kind is WorkoutKind.STRENGTH
    return told if measured or contradicts(told, verdict) else None


_ANY_WORKOUTS: Final = frozenset({"running workout", "run workout"})


def _is_any_workout(verdict: Verdict) -> bool:
    """Whether a title says that something is trained, fast if nothing else is said: "Running workout"."""
    return bool(verdict.tags) and all(tag.text in _ANY_WORKOUTS for tag in verdict.tags)


def told_elsewhere(
    reading: Reading, verdict: Verdict, description: str, categories: tuple[str, ...], hints: tuple[str, ...]
) -> _Told:
    """Return what description, categories and UID say where the title leaves the kind open, and which did."""
    opening = folded(description[:FIRST_WORDS])
    surely = any(tag.sure for tag in verdict.tags)
    if wears_a_number(opening) or (not surely and announces_a_race(opening, is_far=reading.states_distance)):
        return Witness.DESCRIPTION, Verdict(WorkoutKind.RACE)
    heard = _heard(reading, verdict, description, categories, hints)
    said = any(told.tags for _, told in heard)
    if description and verdict.kind is WorkoutKind.OTHER and not said:
        raced = _named_race(reading, opening)
        heard = heard if raced is None else [(Witness.DESCRIPTION, raced)]
    if verdict.kind is WorkoutKind.RUN:
        heard = _of_a_run(reading, verdict, heard)
    elif heard and heard[0][1].kind is WorkoutKind.RUN:
        heard = _telling(heard) or heard
    if heard:
        source, told = heard[0]
        is_long = told.kind is WorkoutKind.EASY and is_far(reading)
        return source, told._replace(kind=WorkoutKind.LONG) if is_long else told
    if verdict.kind is WorkoutKind.RUN:
        return Witness.TITLE, verdict
    return Witness.TITLE, _confirmed(reading, description) or _logged(opening) or verdict


def _named_race(reading: Reading, description: str) -> Verdict | None:
    """The race, if a folded description tells of one and the title is only its name."""
    if not reading.unknown or any(
        tag.concept in KINDS or tag.concept is Concept.OTHER for tag in reading.tags
    ):
        return None
    told = read(description)
    races = races_told(told)
    raced = races or is_named_by_its_miles(reading, told) or tells_of_a_start(told)
    return Verdict(WorkoutKind.RACE, races) if raced else None


def _heard(
    reading: Reading, verdict: Verdict, description: str, categories: tuple[str, ...], hints: tuple[str, ...]
) -> list[_Told]:
    """What description, categories and UID may call what a title names, the weightiest first."""
    plain = bool(reading.tags) and not reading.unknown
    practised = any(tag.concept is Concept.WORKOUT for tag in reading.tags) or any(
        token.text in PREPARING for token in reading.tokens
    )
    is_open = verdict.kind is WorkoutKind.RUN or plain or practised
    uids = (hint.partition(":")[2] for hint in hints if hint[:4].upper() == "UID:")
    said = [
        (Witness.DESCRIPTION, described(description, is_open=is_open) if description else None),
        *((Witness.CATEGORY, covered(word)) for word in categories),
        *((Witness.UID, _of_uid(reading, uid)) for uid in uids),
    ]
    heard = [(source, told) for source, told in said if told and told.kind is not WorkoutKind.OTHER]
    if practised:
        return [(source, in_training(told)) for source, told in heard]
    may_race = is_open or bool(reading.sizes) or re.search(_DISTANCE, description) is not None
    return [(source, told) for source, told in heard if may_race or told.kind is not WorkoutKind.RACE]


def _of_uid(reading: Reading, uid: str) -> Verdict | None:
    """What a UID calls its event; a race that it names is the plan's: "laufplan-wien-marathon-07".

    One that only says the title's word again tells nothing more: "judo" of "Judo Emma".
    """
    words = uid_words(uid)
    if {token.text for token in reading.tokens}.issuperset(folded(words).split()):
        return None
    told = covered(words)
    return told if told is None or told.kind is not WorkoutKind.RACE or _is_called_a_race(told) else None


def _telling(heard: Sequence[_Told]) -> list[_Told]:
    """Those that tell how hard a run is."""
    return [(source, told) for source, told in heard if told.kind in HARD_OR_EASY]


def _of_a_run(reading: Reading, verdict: Verdict, heard: Sequence[_Told]) -> list[_Told]:
    """Those that say more of a run: how hard it is; or a race, if the title is a name and a distance."""
    called = not verdict.tags and reading.unknown and reading.states_distance
    races = [(source, told) for source, told in heard if called and _is_called_a_race(told)]
    return races or _telling(heard)


def _logged(description: str) -> Verdict | None:
    """A run, where a folded description labels its distance and its time, and people run so fast."""
    stated = called_whole(description)
    if stated.km is None or stated.km < _SHORTEST_KM:
        return None
    if stated.minutes is None:
        paced = re.search(_PACE_LABEL, description)
        return None if paced is None else Verdict(WorkoutKind.RUN)
    return Verdict(WorkoutKind.RUN) if _FASTEST <= stated.minutes / stated.km <= _SLOWEST else None


_PACE_LABEL: Final = r"(?<![^\W_])(?:pace|tempo|allure|ritmo|passo)[^\n\d]{0,20}[3-8]:[0-5]\d(?![:\d])"
_SHORTEST_KM: Final = 2.0
_FASTEST: Final = 2.8
_SLOWEST: Final = 9.0
"""Minutes a kilometre between which it is neither ridden nor walked (ours)."""


def _is_called_a_race(verdict: Verdict) -> bool:
    """Whether a sure word for races decided."""
    return verdict.kind is WorkoutKind.RACE and any(
        tag.sure and tag.concept is Concept.RACE for tag in verdict.tags
    )


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
    if not (hints and description):
        return None
    told = read(folded(description[:FIRST_WORDS]))
    concepts = {tag.concept for tag in told.tags if tag.concept in RUNS or tag.concept is Concept.WARM}
    surely = {tag.concept for tag in told.tags if tag.sure}
    for tag in hints:
        if tag.concept in concepts and (told.sizes or len(concepts) > 1 or tag.concept in surely):
            return Verdict(_CONFIRMED[tag.concept], (tag,))
    return None
