"""What a text says of this workout: not of an alternative, not denied, not of what comes before or after."""

import re
from collections.abc import Sequence
from typing import Final

from plyocal.members import members
from plyocal.recognition.figures.paces import is_too_far_for_tempo
from plyocal.recognition.figures.sizes import Dimension, Role, Size
from plyocal.recognition.kinds.landmarks import OF_PLACES, names_a_place, without_ground, without_places
from plyocal.recognition.parsing import Reading, is_picture
from plyocal.recognition.races.racedays import of_races, on_the_course
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.around import HOLIDAYS
from plyocal.vocabulary.company import AT_PACES, PACED_RUNS
from plyocal.vocabulary.concepts import FAST, KINDS, RACES, Concept
from plyocal.vocabulary.likely import GENTLY, JOGS, RUNNING
from plyocal.vocabulary.sizes import GENITIVES

_C: Final = members(Concept)
_PAUSES: Final = frozenset({_C.REST, _C.RECOVERY, _C.WALK, _C.RUN_WALK})
_JOGGED: Final = frozenset({_C.EASY, _C.RUN})
_JOGGED_KM: Final = 1.0
_JOGGED_MINUTES: Final = 5.0
_JOGGED_METRES: Final = "[1-8][05]0"
"""What is jogged between repeats, without its unit: "8 x 400, 200 jog"."""
_WORDS_ON: Final = 3
"""How far after "before" or "for" the word may stand that is not meant."""
_LED: Final = frozenset({_C.EASY, _C.RECOVERY, _C.TEMPO, _C.SPEED})
PHASES: Final = frozenset({"cycle", "block", "phase", "period", "base", "build", "peak"})


def said(reading: Reading) -> list[Tag]:
    """Return the tags that speak of this workout."""
    kept: list[Tag] = []
    denied = -1
    beside = -1
    spoken = False
    for tag in reading.tags[_after_where(reading) :]:
        if tag.concept is _C.OR and spoken:
            break
        if tag.concept is _C.NOT:
            denied = reading.segment(tag)
        if tag.concept in KINDS:
            is_beside = beside >= 0 and tag.first - beside <= _WORDS_ON
            beside = -1
            if is_beside or (denied >= 0 and reading.segment(tag) == denied):
                continue
        elif tag.concept is not _C.PLAIN:
            beside = tag.last if tag.concept is _C.AROUND else -1
        may_differ = tag.first == 0 or tag.concept in _DIFFERING or tag.text in _DIFFERING_WORDS
        kept.append(_as_meant(reading, tag) if may_differ else tag)
        spoken = spoken or (kept[-1].concept in KINDS and not is_picture(tag))
    kept = on_the_course(reading, kept)
    concepts = {tag.concept for tag in kept}
    if _C.WITH in concepts and _C.SPEED in concepts:
        kept = without_places(kept)
    if _C.SPEED in concepts and not concepts.isdisjoint(_UNHURRIED):
        kept = without_ground(reading, kept)
    if not concepts.isdisjoint(_PAUSES) or (reading.repeats and not concepts.isdisjoint(_JOGGED)):
        kept = _without_pauses(reading, kept)
    return kept if concepts.isdisjoint(RACES) else of_races(reading, kept)


_UNHURRIED: Final = frozenset({_C.EASY, _C.RECOVERY})
_DIFFERING: Final = frozenset({_C.TEMPO, _C.WEEK, _C.LONG})
_TESTS: Final = frozenset({"speed test", "speed-test", "speedtest"})
_DIFFERING_WORDS: Final = (
    OF_PLACES
    | _TESTS
    | {
        *("progresivos", "park run", "fun run", "on track", "10 km de", "fart", "off course"),
    }
)
"""What `_as_meant` may read otherwise, beside what opens the title."""


def _after_where(reading: Reading) -> int:
    """The place of the first tag after a bracket that opens the title: "(6 pm, in the gym) yoga"."""
    if reading.text[:1] != "(":
        return 0
    closed = next((place for place, token in enumerate(reading.tokens) if token.text == ")"), 0)
    inside = sum(tag.first < closed for tag in reading.tags)
    where = any(tag.concept is _C.WITH for tag in reading.tags[:inside])
    return inside if where and any(tag.concept in KINDS for tag in reading.tags[inside:]) else 0


def _as_meant(reading: Reading, tag: Tag) -> Tag:
    """Read "Cycle: base" as a phase, "allure 6:00" as a pace, "90 hm" as height, "Hyde Park run" as a run."""
    if _is_beside_the_point(reading, tag):
        return tag._replace(concept=_C.PLAIN)
    run = _run_as(reading, tag)
    if run is not None:
        return tag._replace(concept=run)
    paced = tag.concept is _C.TEMPO and (tag.text in PACED_RUNS or tag.text.endswith(" ritmo"))
    if paced and _is_eased(reading, tag):
        return tag._replace(concept=_C.EASY)
    if _is_timed_pace(reading, tag) or (tag.concept is _C.TEMPO and _is_a_pace(reading, tag)):
        return tag._replace(concept=_C.PACE)
    if tag.first == 0 and not tag.sure and tag.concept in _LED and _is_before_strength(reading):
        return tag._replace(sure=True)
    return tag._replace(concept=_C.WEEK) if is_phase(reading, tag) else tag


def _is_beside_the_point(reading: Reading, tag: Tag) -> bool:
    """Whether it tells a climb, a place, a source, how far: "90 hm", "Hyde Pk", "10 km de rodaje"."""
    if names_a_place(reading, tag):
        return True
    if tag.concept is _C.LONG and not tag.sure and _is_before_a_pause(reading, tag):
        return True
    if tag.concept is _C.WEEK:
        return _is_aside(reading, tag) or _is_a_source(reading, tag)
    measured = tag.text.endswith(" de") and _is_of_a_run(reading, tag)
    return measured or (tag.text == "on track" and _is_run_fast(reading))


def _is_before_a_pause(reading: Reading, long: Tag) -> bool:
    """Whether it says how long one rests: "400s x 4 (long recoveries)"."""
    after = reading.tokens[long.last + 1].text if long.last + 1 < len(reading.tokens) else ""
    return after.startswith(_PAUSED)


_PAUSED: Final = ("recover", "rest", "pause", "recup", "break")


def _is_run_fast(reading: Reading) -> bool:
    return bool(reading.times) or any(tag.concept in FAST for tag in reading.tags[:_WORDS_ON])


def _is_in_a_runs_title(reading: Reading, rest: Tag) -> bool:
    """Whether a word for rest stands in the title of a run: "Recover: 35 min jog", "Recharge run"."""
    runs = any(tag.concept in (_C.RUN, _C.EASY) and tag.sure for tag in reading.tags)
    return rest.concept is _C.REST and runs


_RECOVERING: Final = frozenset(["recover", "recharge", "recuperate", "recuperation", "regenerate"])


def _run_as(reading: Reading, tag: Tag) -> Concept | None:
    """What else it is: "20 min fun run" is no race, "Speed test 5 km" nothing of a computer."""
    if tag.text in _TESTS and reading.states_distance:
        return _C.SPEED
    if tag.text == "progresivos" and tag.first and reading.tokens[tag.first - 1].sort == "number":
        return _C.STRIDES
    if tag.text in _RECOVERING and _is_in_a_runs_title(reading, tag):
        return _C.RECOVERY
    if tag.text == "tl" and (reading.repeats or any(map(is_too_far_for_tempo, reading.sizes))):
        return _C.TEMPO if reading.repeats else _C.LONG
    if tag.text == "off course" and any(token.text in HOLIDAYS for token in reading.tokens):
        return _C.RUN if reading.sizes else _C.REST
    fun = tag.text == "fun run" and bool(reading.sizes) and not reading.states_distance
    in_a_park = tag.text == "park run" and tag.first - 1 in reading.unknown
    return _C.RUN if fun or in_a_park else None


def _is_a_source(reading: Reading, plan: Tag) -> bool:
    """Whether it only names the plan before a workout: "NRC plan: go long"."""
    at = plan.last + 1
    named = plan.first > 0 and plan.text == "plan" and at + 1 < len(reading.tokens)
    return named and reading.tokens[at].text == ":"


def _is_aside(reading: Reading, week: Tag) -> bool:
    """Whether the week is told in brackets after a size: "45 min flat (taper)"."""
    opens = bool(reading.sizes) and reading.sizes[0].first == 0
    return opens and reading.tokens[week.first - 1].text == "("


def _is_timed_pace(reading: Reading, pace: Tag) -> bool:
    """Whether a time stands before a word for pace: "22 km lugnt i 5:09-fart"."""
    joined = pace.text == "fart" and pace.first > 1 and _follows(reading, pace, "-")
    return joined and _is_timed(reading, pace.first - 2)


def _is_a_pace(reading: Reading, tempo: Tag) -> bool:
    """Whether a word for tempo only says how fast: "allure 6:00"."""
    at = tempo.last + 1
    labels = tempo.text.endswith("pace") and at < len(reading.tokens) and reading.tokens[at].text == ":"
    if tempo.text in AT_PACES or (tempo.text == "tempo" and _follows(reading, tempo, "im")):
        of = at < len(reading.tokens) and reading.tokens[at].text in GENITIVES
        return _is_timed(reading, at + of) or _is_of_minutes(reading, at + of)
    return (labels and _is_timed(reading, at + 1)) or (
        tempo.text in _PACES
        and (_is_timed(reading, at) or (reading.states_distance and _is_of_minutes(reading, at)))
    )


_PACES: Final = frozenset({"allure", "pace", "fart", "темп"})


def _follows(reading: Reading, tag: Tag, word: str) -> bool:
    return tag.first > 0 and reading.tokens[tag.first - 1].text == word


def _is_of_minutes(reading: Reading, at: int) -> bool:
    """Whether minutes and seconds stand there with their marks: "a ritmo de 6'50"/km"."""
    marked = reading.tokens[at + 1 : at + 3]
    return len(marked) > 1 and marked[0].text == "'" and marked[1].sort == "number" and not marked[1].gap


_IN: Final = frozenset({"in", "im", "i", "mit", "med"})
"""Before an easy pace that does not follow its word: "in ruhigem Tempo"."""


def _is_eased(reading: Reading, pace: Tag) -> bool:
    """Whether the pace is an easy one: "a ritmo cómodo"."""
    at = pace.last + 1
    if at < len(reading.tokens) and reading.tokens[at].text in GENTLY:
        return True
    eased = [tag for tag in reading.tags if tag.concept is _C.EASY]
    within = (tag.first for tag in eased if tag.last + 1 == pace.first and tag.first)
    return any(tag.first == at for tag in eased) or any(
        reading.tokens[place - 1].text in _IN for place in within
    )


def _is_of_a_run(reading: Reading, race: Tag) -> bool:
    """Whether a run follows what else names a race by its distance: "10 km de corrida leve"."""
    return any(tag.first == race.last + 1 and tag.concept in KINDS - RACES for tag in reading.tags)


def _is_before_strength(reading: Reading) -> bool:
    """Whether one word opens the title and strength is added to it: "Easy + lift", "Recovery / gym"."""
    added = len(reading.tokens) > 1 and reading.tokens[1].text in "+/"
    return added and any(tag.concept is _C.STRENGTH for tag in reading.tags[1:3])


def _is_timed(reading: Reading, at: int) -> bool:
    """Whether minutes and seconds stand there, as of one kilometre."""
    token = reading.tokens[at] if at < len(reading.tokens) else None
    return token is not None and token.sort == "clock" and token.text.find(":") == 1


def is_phase(reading: Reading, tag: Tag) -> bool:
    """Whether a tag opens the title of a phase of the plan."""
    name, _, place = tag.text.partition(" ")
    if name not in PHASES or tag.first or reading.sizes:
        return False
    after = [token.text for token in reading.tokens[tag.last + 1 : tag.last + 3]]
    headed = after[:1] == [":"] or (not place and after[1:] == [":"] and after[0].isdigit())
    return headed and (not place or place.isdigit())


def _without_pauses(reading: Reading, tags: Sequence[Tag]) -> list[Tag]:
    """Leave out the jog, walk and rest between repeats."""
    repeats = [size.first for size in reading.sizes if size.role is Role.REPEAT] or reading.bare_repeats
    edges = {place for size in reading.sizes for place in (size.first - 1, size.last + 1)}
    if reading.times:
        edges |= {place + 1 for place, token in enumerate(reading.tokens) if token.sort == "number"}
    edges |= {
        place - 1 for place in edges if 0 < place < len(reading.tokens) and reading.tokens[place].text == ":"
    }
    active = any(
        tag.concept in KINDS | {_C.WARM, _C.WORKOUT} and tag.concept is not _C.REST for tag in tags
    ) or bool(reading.times)
    short = {place for size in reading.sizes if _is_short(size) for place in (size.first - 1, size.last + 1)}
    short |= {
        place + 1 for place, token in enumerate(reading.tokens) if re.fullmatch(_JOGGED_METRES, token.text)
    }
    return [
        tag._replace(concept=_C.RUN_WALK) if _is_walked_in_turn(reading, tag) else tag
        for tag in tags
        if not (
            repeats
            and tag.first > repeats[0]
            and not _is_walked_in_turn(reading, tag)
            and (tag.concept in _PAUSES or (tag.text in JOGS and not short.isdisjoint((tag.first, tag.last))))
        )
        and not (tag.concept is _C.REST and active and _is_between(tag, edges))
    ]


def _is_between(rest: Tag, edges: set[int]) -> bool:
    """Whether rest stands beside a size, and is not what may be chosen: "Rest or easy 45 min ride"."""
    return " or " not in rest.text and (rest.first in edges or rest.last in edges)


def _is_walked_in_turn(reading: Reading, walk: Tag) -> bool:
    """Whether a run is called so, repeated, and walked in between: "8 x (2 min run, 1 min walk)"."""
    if walk.concept is not _C.WALK and not walk.text.startswith("gehpause"):
        return False
    walked = next((size for size in reading.sizes if size.last == walk.first - 1), None)
    ran = next((size for size in reading.sizes if size.role is Role.REPEAT), None)
    if walked is None or ran is None or walked.dimension is not ran.dimension:
        return False
    return any(
        tag.first == ran.last + 1 and (tag.concept is _C.RUN or tag.text in RUNNING) for tag in reading.tags
    )


def _is_short(size: Size) -> bool:
    """Whether it may be what is jogged between two repeats."""
    return size.amount <= (_JOGGED_KM if size.dimension is Dimension.DISTANCE else _JOGGED_MINUTES)
