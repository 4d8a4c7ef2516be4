"""Whether a description tells a workout, if the title is only a name."""

import re
from functools import lru_cache
from itertools import islice
from typing import Final

from plyocal.recognition.figures.sizes import Role
from plyocal.recognition.kinds.lengths import LONGEST_RUN_KM
from plyocal.recognition.kinds.percents import is_hard_percent
from plyocal.recognition.kinds.shapes import has_measured_repeats
from plyocal.recognition.kinds.verdicts import judge
from plyocal.recognition.parsing import Reading, is_picture, read
from plyocal.recognition.verdict import Verdict
from plyocal.recognition.words.preambles import without_preamble
from plyocal.vocabulary.concepts import FAR_UNITS, FAST, GENTLE, KINDS, RACES, Concept
from plyocal.vocabulary.folding import folded
from plyocal.vocabulary.likely import BIBS, BLOCKS, ELSEWHERE, LOGISTICS, MOBILITY, WHERE
from plyocal.workouts import Trait, WorkoutKind

FIRST_WORDS: Final = 300
"""Characters of a description in which the kind is looked for, where the title leaves it open."""

_LABELLED: Final = (
    r"(?:^|\n|/ |[.;•] ?)\s{0,4}(?:(?:workout |session |run |training )?type|tipo|typ|art|sport|aktivitat"
    r"|intensi(?:ty|tat|te|dad|dade|ta|teit|tet))\s?:\s{0,3}([^\n/·]{2,40})"
)
_MOST_LABELS: Final = 3
_BRACKETED: Final = re.compile(r"^\s{0,4}\[([^\]\n]{2,40})\]")
_ENOUGH: Final = 1.5
_SURE: Final = 1.0
_HINT: Final = 0.5
_MOST_OF_A_SORT: Final = 1.5
_FEW_OF_TEN: Final = 6
"""How many of ten words in a telling description may be strange (ours)."""


def tells_of_parts(reading: Reading) -> bool:
    """Whether a description tells a workout by its parts: repeats, warm-up, sizes, several words of training.

    >>> from plyocal.recognition.parsing import read
    >>> tells_of_parts(read("10 min warm-up, 5 x 3 min @ threshold, 10 min cool-down"))
    True
    >>> tells_of_parts(read("bring the long cable and press start"))
    False
    """
    concepts = {tag.concept for tag in reading.tags}
    words = [token for token in reading.tokens if token.sort == "word"]
    lived = any(tag.concept is Concept.OTHER and tag.sure for tag in reading.tags)
    if not reading.tags or (lived and not _opens_with_a_workout(reading)):
        return False
    if 10 * len(reading.strangers) > _FEW_OF_TEN * len(words):
        return False
    weight = _HINT if reading.sizes else 0.0
    weight += _SURE if has_measured_repeats(reading) else 0.0
    warm = sum(tag.concept is Concept.WARM for tag in reading.tags)
    weight += _SURE if warm and reading.sizes else _HINT if warm > 1 else 0.0
    weight += _ENOUGH if _opens_with_a_workout(reading) or _is_only_a_kind(reading) else 0.0
    weight += _HINT if is_hard_percent(reading) or "@" in reading.text or "/km" in reading.text else 0.0
    said = {(tag.concept, tag.text, tag.sure) for tag in reading.tags if not is_picture(tag)}
    for concept in concepts & KINDS:
        own = sum(_SURE if sure else _HINT for each, _, sure in said if each is concept)
        weight += min(_MOST_OF_A_SORT, own)
    return weight >= _ENOUGH


def opens_with_a_run(reading: Reading) -> bool:
    """Whether the first words are a run, or something is run several times.

    >>> from plyocal.recognition.parsing import read
    >>> opens_with_a_run(read("easy jog to the lake and back")), opens_with_a_run(read("talk about running"))
    (True, False)
    """
    return has_measured_repeats(reading) or _opens_with_a_workout(reading)


def _is_only_a_kind(reading: Reading) -> bool:
    """Whether a description is a sure word for a workout and nothing else: "Intervals"."""
    tag = reading.tags[0]
    return tag.sure and tag.concept in KINDS - RACES and tag.last - tag.first + 1 == len(reading.tokens)


def _opens_with_a_workout(reading: Reading) -> bool:
    """Whether the first words are a workout, and nothing strange: "Easy 40 min. ...", "Rest day. ..."."""
    worded = [reading.segments[place] for place, token in enumerate(reading.tokens) if token.sort == "word"]
    where = next((place for place, token in enumerate(reading.tokens) if token.text in WHERE), 0)
    strange = (place for place in reading.strangers if not 0 < where < place)
    if not worded or any(reading.segments[place] == worded[0] for place in strange):
        return False
    sized = any(reading.segments[size.first] == worded[0] for size in reading.sizes)
    if has_measured_repeats(reading) and reading.bare_repeats[:1] == [2]:
        return True
    return any(
        tag.concept in KINDS - RACES and (sized or tag.first != tag.last)
        for tag in reading.tags
        if reading.segment(tag) == worded[0]
    )


_NUMBERED: Final = (
    r"(?<![^\W_])(?:bib|dossard|dorsal|startnummer|startnr|pettorale|rugnummer|peito|nummerlapp)\.?"
    r"(?: (?:no|number|nr|n|numero))?[ :.#]{1,3}\d{2,6}(?!\d)"
)
_BLOCKED: Final = (
    r"(?<![^\W_])(?:start block|startblock|startblok|startvak|corral|sas|cajon|start wave|startgrupp) ?:? ?"
    r"(?:[a-f0-9]|\d\d)(?![^\W_])"
)
_WORN: Final = (*BIBS, *BLOCKS, "start")
"""Words without which a text states neither: looking for them is quicker than for patterns."""
_BLOCK: Final = r"(?:^|\n)[ \t]{0,3}\d{1,2} ?x[ \t]{0,3}\n((?:[ \t]{0,3}-[^\n]{1,80}\n?){2,6})"
_PER_KM: Final = r"(\d:[0-5]\d)(?:-\d:[0-5]\d)? ?/ ?(?:km|mi)(?![^\W_])"


def wears_a_number(description: str) -> bool:
    """Whether a folded description states a runner's own number or start block.

    >>> wears_a_number("pettorale 4512, onda 2"), wears_a_number("bib collection")
    (True, False)
    """
    if not any(map(description.__contains__, _WORN)):
        return False
    return re.search(_NUMBERED, description) is not None or re.search(_BLOCKED, description) is not None


def has_block_of_paces(description: str) -> bool:
    r"""Whether a folded description lists steps that are run several times, at unlike paces.

    >>> has_block_of_paces("4x\n- 4m 4:20/km\n- 3m 6:00/km")
    True
    """
    return any(
        len(set(re.findall(_PER_KM, block))) > 1 and "walk" not in block
        for block in re.findall(_BLOCK, description)
    )


@lru_cache(maxsize=256)
def covered(text: str) -> Verdict | None:
    """The verdict on a few words, each of which must be known."""
    reading = read(folded(text[:100]))
    return None if reading.unknown or not reading.tags else judge(reading)


@lru_cache(maxsize=256)
def described(description: str, *, is_open: bool) -> Verdict | None:
    """The verdict of a description: what it labels, else its first sentences if the title is open.

    The last ones are remembered: plans repeat their descriptions.
    """
    text = folded(description)
    rest = text
    sport = None
    for label in (re.search(_BRACKETED, text), *islice(re.finditer(_LABELLED, text), _MOST_LABELS)):
        verdict = covered(label[1].replace("_", " ")) if label else None
        if label and verdict is not None and verdict.kind is not WorkoutKind.OTHER:
            if verdict.kind is not WorkoutKind.RUN:
                return verdict
            sport = verdict
            rest = rest.replace(label[0], "\n", 1)
    if sport is not None:
        return _beside(without_preamble(rest.strip())) or sport
    if has_block_of_paces(text):
        return Verdict(WorkoutKind.SPEED)
    return _told(read(text[:FIRST_WORDS]), is_open=is_open)


def _beside(text: str) -> Verdict | None:
    """What a description says of a run beside a label that only says that it is one: "Sport: Running"."""
    told = _told(read(text[:FIRST_WORDS]), is_open=True)
    return told if told is not None and told.kind in HARD_OR_EASY else None


def _told(reading: Reading, *, is_open: bool) -> Verdict | None:
    """The verdict on the first sentences of a description."""
    verdict = judge(reading, lenient=True) if is_open or tells_of_parts(reading) else None
    if verdict is None:
        return _of_distance(reading)
    if verdict.kind in _BESIDE_A_RUN and (
        _is_after_repeats(reading.text, verdict) or _is_among_repeats(reading, verdict)
    ):
        return Verdict(WorkoutKind.SPEED)
    if verdict.kind is WorkoutKind.OTHER:
        return _of_distance(reading) or _of_hints(reading) or verdict
    return verdict


_BESIDE_A_RUN: Final = frozenset({WorkoutKind.CROSS, WorkoutKind.STRENGTH})


def _is_among_repeats(reading: Reading, verdict: Verdict) -> bool:
    """Whether one stretches before a run's repeats: "2 km warm-up, stretch, 4 x 4 min"."""
    mobile = all(tag.text.startswith(MOBILITY) for tag in verdict.tags)
    warm = any(tag.concept is Concept.WARM for tag in reading.tags)
    return mobile and warm and reading.states_distance and has_measured_repeats(reading)


def _is_after_repeats(text: str, verdict: Verdict) -> bool:
    """Whether hints or mobility follow a line of repeats alone: "6 x 800 m", and then "stretch"."""
    line, _, rest = text.partition("\n")
    if not rest or any(tag.sure and not tag.text.startswith(MOBILITY) for tag in verdict.tags):
        return False
    first = read(line.lstrip("-*• "))
    return has_measured_repeats(first) and judge(first, lenient=True).kind is WorkoutKind.SPEED


def _of_hints(reading: Reading) -> Verdict | None:
    """Speed, where a telling description hints at it beside other running: "one sprints, the other jogs"."""
    fast = [tag for tag in reading.tags if tag.concept in FAST]
    others = {tag.concept for tag in reading.tags if tag.concept in _GENTLE_RUNNING}
    if not fast or not others or not tells_of_parts(reading):
        return None
    return Verdict(WorkoutKind.SPEED, tuple(fast))


_GENTLE_RUNNING: Final = GENTLE | {Concept.RUN}


def _of_distance(reading: Reading) -> Verdict | None:
    """A run, where a description opens with how far it is: "7 miles off road"; a race by its distance."""
    size = reading.sizes[0] if reading.sizes else None
    if size is None or size.unit not in FAR_UNITS or size.role is not Role.WHOLE or size.first > _FEW:
        return None
    opening = reading.tokens[: size.first]
    after = reading.tokens[size.last + 1].text if size.last + 1 < len(reading.tokens) else ""
    strange = any(place < size.first for place in reading.unknown)
    apart = any(token.sort == "sign" and token.text not in "~≈" for token in opening)
    if strange or apart or after in ELSEWHERE or not _SHORTEST_KM <= size.amount <= LONGEST_RUN_KM:
        return None
    raced = any(abs(size.amount - km) < _ROUNDED_KM for km in _RACED_KM)
    return Verdict(WorkoutKind.RACE if raced else WorkoutKind.RUN)


_FEW: Final = 3
_SHORTEST_KM: Final = 3.0
_RACED_KM: Final = (21.1, 42.2)
_ROUNDED_KM: Final = 0.11


def turns_of(description: str) -> Verdict | None:
    """Return the verdict of a description that tells of running and walking in turn.

    >>> turns_of("60 s jog, 90 s walk x 8").kind
    <WorkoutKind.EASY: 'easy'>
    """
    reading = read(folded(description[:FIRST_WORDS]))
    verdict = judge(reading, lenient=True)
    return verdict if len(reading.sizes) > 1 and Trait.RUN_WALK in verdict.traits else None


HARD_OR_EASY: Final = frozenset({WorkoutKind.EASY, WorkoutKind.RECOVERY, WorkoutKind.LONG, WorkoutKind.SPEED})
"""Kinds that say more of a run than that it is one."""
_SURE_ENOUGH: Final = 2
_OFTEN_LIFE: Final = frozenset({WorkoutKind.SPEED, WorkoutKind.STRENGTH, WorkoutKind.CROSS, WorkoutKind.RACE})
_BESIDE_TRAINING: Final = frozenset({Concept.WARM, Concept.WORKOUT, Concept.PACE, Concept.AROUND})


def is_hinted(reading: Reading, verdict: Verdict) -> bool:
    """Whether a title has only hints to decide by, and no sizes."""
    sure = any(tag.sure for tag in verdict.tags)
    pictured = all(is_picture(tag) for tag in verdict.tags)
    return not (pictured or sure or reading.sizes or reading.repeats)


def contradicts(told: Verdict, verdict: Verdict) -> bool:
    """Whether a description tells by two sure words of running where the title does not, or the reverse."""
    sure = sum(tag.sure for tag in told.tags)
    return sure >= _SURE_ENOUGH and (told.kind in HARD_OR_EASY) != (verdict.kind in HARD_OR_EASY)


def is_about_life(reading: Reading, verdict: Verdict) -> bool:
    """Whether a description has words of another life only: "Sprint", and below it "Jira board"."""
    if verdict.kind not in _OFTEN_LIFE or reading.sizes or reading.repeats:
        return False
    concepts = {tag.concept for tag in reading.tags if not is_picture(tag)}
    lived = any(
        tag.concept is Concept.OTHER and tag.sure and tag.text not in LOGISTICS for tag in reading.tags
    )
    return lived and concepts.isdisjoint(KINDS | _BESIDE_TRAINING)


def in_training(verdict: Verdict) -> Verdict:
    """A race that only hints beside practice name is a run."""
    return Verdict(WorkoutKind.RUN, verdict.tags) if verdict.kind is WorkoutKind.RACE else verdict


def is_run(verdict: Verdict) -> bool:
    """Whether a word for running itself decided."""
    return any(tag.concept is Concept.RUN or "run" in tag.text.split() for tag in verdict.tags)
