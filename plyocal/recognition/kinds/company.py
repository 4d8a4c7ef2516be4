"""The company of words: what speaks for training beside a hint, what goes with a run."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from plyocal.members import members
from plyocal.recognition.figures.sizes import Dimension, Role
from plyocal.recognition.parsing import Reading
from plyocal.recognition.words.wording import COUNTED, Tag
from plyocal.vocabulary.around import BEFORE_GROUND, RUN_ALONG, TOWARDS
from plyocal.vocabulary.concepts import FAR_UNITS, KINDS, RACES, RUNS, Concept
from plyocal.vocabulary.likely import JOGS, LIKELY, MOBILITY, TOGETHER
from plyocal.vocabulary.sizes import LEVELS

_C: Final = members(Concept)
_WEIGHTS: Final = {_C.WORKOUT: 1.25, _C.WARM: 1.25, _C.PACE: 1.0, _C.STRIDES: 1.0}
_SPEAKING: Final = KINDS | _WEIGHTS.keys()
_HINT: Final = 0.45
_SIZE: Final = 1.0
_COUNT: Final = 1.5
"""What speaks for training, in strange words that it outweighs (ours): three hints outweigh one."""

COMPANIONS: Final = frozenset({"w", "with", "club", "group"})


class Company(NamedTuple):
    """What may support a hint: whether running is surely meant, and the words that speak for training."""

    runs: bool
    words: Sequence[Tag]


NOBODY: Final = Company(runs=False, words=())
"""The company where there are no strange words, so that no hint needs any."""


def company_of(tags: Sequence[Tag]) -> Company:
    """Return what stands beside each hint, gathered once for all of them."""
    speaking = [
        tag for tag in tags if tag.concept in _SPEAKING or (tag.concept is _C.PLAIN and tag.text in LEVELS)
    ]
    return Company(not RUNS.isdisjoint([tag.concept for tag in speaking if tag.sure]), speaking)


def is_supported(reading: Reading, tag: Tag, company: Company, needed: float) -> bool:
    """Whether enough speaks for training beside one hint; no more is asked than it takes."""
    weight = _SIZE if reading.sizes and tag.concept is not _C.REST else 0.0
    weight += _SIZE if tag.text[-1].isdigit() or any(word in LIKELY for word in tag.text.split()) else 0.0
    weight += _COUNT if reading.times else 0.0
    weight += _SIZE if _is_dosed(reading, tag) else 0.0
    for other in company.words:
        if weight >= needed:
            break
        if other is tag:
            continue
        if other.concept in _WEIGHTS:
            weight += _WEIGHTS[other.concept]
        elif other.concept is _C.PLAIN:
            weight += _SIZE
        else:
            beside = other.concept is tag.concept and other.first in (tag.first - 1, tag.last + 1)
            weight += _SIZE if beside else _HINT
    return weight >= needed


def company_from(reading: Reading, tags: Sequence[Tag]) -> int:
    """Return where the company of a run begins that opens the title: "Running w/ book club girls"."""
    plain = 0
    while plain < len(tags) and tags[plain].concept is _C.PLAIN and tags[plain].first == plain:
        plain += 1
    opening = tags[plain] if plain < len(tags) else None
    if (
        opening is not None
        and opening.concept in RUNS - RACES
        and opening.first == (tags[plain - 1].last + 1 if plain else 0)
        and (reading.states_distance or _is_surely_run(opening))
    ):
        places = range(opening.last + 1, len(reading.tokens))
        return next((at for at in places if reading.tokens[at].text in TOWARDS), len(reading.tokens))
    runs = opening is not None and opening.concept is _C.RUN and opens_with_company(reading, opening)
    return opening.last + 1 if opening is not None and runs else len(reading.tokens)


def _is_surely_run(opening: Tag) -> bool:
    """Whether a run is meant, wherever it goes: "Jog home from the garage", "Group run from the station"."""
    return opening.sure and (opening.first < opening.last or opening.text in JOGS)


def opens_with_company(reading: Reading, tag: Tag) -> bool:
    """Whether a title begins so and goes on with company: "Run with Ben", "Dinner with run club"."""
    after = reading.tokens[min(tag.last + 1, len(reading.tokens) - 1)].text
    return tag.first == 0 and (after in COMPANIONS or after in TOGETHER)


def opens_with_a_dose(reading: Reading, tags: Sequence[Tag]) -> bool:
    """Whether a title begins with an effort and how much of it: "Easy 4, then a podcast"."""
    return tags[0].first == 0 and _is_dosed(reading, tags[0])


def _is_dosed(reading: Reading, effort: Tag) -> bool:
    """Whether a number follows an effort, as its dose: "Easy 4", "Coach says LR 10"."""
    after = effort.last + 1
    if effort.text not in _DOSED or after >= len(reading.tokens):
        return False
    return reading.tokens[after].sort in COUNTED


_DOSED: Final = frozenset(
    ["easy", "ez", "recovery", "tempo", "threshold", "steady", "zone 2", "z2", "lr", "mlr", "lsr", "slr"]
)


def is_run_first(reading: Reading, accepted: Sequence[Tag]) -> bool:
    """Whether a run is only measured, and strength or mobility is added: "5 x 1k + core", "3 mi + lift"."""
    if any(tag.concept is not _C.STRENGTH and not tag.text.startswith(MOBILITY) for tag in accepted):
        return False
    start = min(tag.first for tag in accepted)
    opened = reading.segments[start]
    if reading.sizes and reading.sizes[0].first == 0 and _is_taken_along(reading, start):
        return True
    far = any(
        size.dimension is Dimension.DISTANCE
        and reading.segments[size.last] < opened
        and (size.role is Role.REPEAT or size.unit is not _C.METRE)
        for size in reading.sizes
    )
    return far or any(reading.segments[place] < opened for place in reading.bare_repeats)


def _is_taken_along(reading: Reading, strength: int) -> bool:
    """Whether strength goes with miles that open the title: "5-6 miles w/ strength"."""
    size = reading.sizes[0]
    return size.unit in FAR_UNITS and any(
        tag.concept is _C.WITH and size.last < tag.first < strength for tag in reading.tags
    )


def is_outrun(reading: Reading, tag: Tag, accepted: Sequence[Tag]) -> bool:
    """Whether a hint only goes with a sure word of running: "relay race leg 3", "run with kids on bikes"."""
    is_shared = tag.text in _CLIMBED or (tag.text in _SHARED and not tag.sure)
    if is_shared and any(other.sure and other.concept in RUNS for other in accepted):
        return True
    if tag.sure or tag.concept not in (_C.STRENGTH, _C.CROSS) or _is_done_on(reading, tag):
        return False
    if tag.text in STAGES and _is_numbered(reading, tag):
        return any(other.concept in RACES for other in reading.tags)
    if tag.text in STAGES and any(
        other.sure and other.concept in RUNS and reading.segment(other) == reading.segment(tag)
        for other in accepted
    ):
        return True
    if tag.concept is _C.STRENGTH and _is_companion(reading, tag):
        return any(other.concept in RUNS and other.last < tag.first for other in accepted)
    earlier = [
        other.last
        for other in accepted
        if other.sure
        and other.concept in RUNS
        and other.last < tag.first
        and reading.segment(other) == reading.segment(tag)
    ]
    return bool(earlier) and (
        tag.concept is _C.STRENGTH
        or any(other.concept is _C.WITH and earlier[0] < other.first < tag.first for other in reading.tags)
    )


def _is_done_on(reading: Reading, machine: Tag) -> bool:
    """Whether the work is done on a bike or in a pool, and by nobody else: "Intervals on the bike"."""
    before = [tag for tag in reading.tags if tag.concept is _C.WITH and tag.last < machine.first]
    on = before[-1] if before else None
    if (
        machine.concept is not _C.CROSS
        or on is None
        or on.text not in BEFORE_GROUND
        or machine.first - on.last > _ARTICLE
    ):
        return False
    runs = any(tag.concept is _C.RUN for tag in reading.tags)
    return not runs and _TOGETHER.isdisjoint([token.text for token in reading.tokens[: machine.first]])


_TOGETHER: Final = COMPANIONS | TOGETHER | {"alongside", "beside", "behind"}
_ARTICLE: Final = 2
_CLIMBED: Final = frozenset({"climb", "climbs", "climbing"})
_SHARED: Final = frozenset({"hiit", "tabata", "laps", "lap"})
"""What is run, too, where a run is named: "Long run, two laps"."""
STAGES: Final = frozenset({"leg", "legs"})


def _is_numbered(reading: Reading, tag: Tag) -> bool:
    """Whether a number follows: "relay, leg 3"."""
    return tag.last + 1 < len(reading.tokens) and reading.tokens[tag.last + 1].sort == "number"


def _is_companion(reading: Reading, tag: Tag) -> bool:
    """Whether it ends the title as the name of whom one runs with: "Tempo w/ Ben"."""
    alone = tag.first == tag.last == len(reading.tokens) - 1 and tag.first > 0
    return alone and reading.tokens[tag.first - 1].text in COMPANIONS - {"club", "group"}


def is_shared(reading: Reading, rest: Tag) -> bool:
    """Whether it is a break with others: "Pause mit Kollegen"."""
    after = rest.last + 1
    return after < len(reading.tokens) and reading.tokens[after].text in TOGETHER


def strangers_to(reading: Reading, tag: Tag) -> Sequence[int]:
    """The places of strange words, which do not only say where one runs gently: "Riverside easy"."""
    if not reading.strangers or tag.concept not in _RUN_ANYWHERE:
        return reading.strangers
    tokens, where = reading.tokens, set[int]()
    place = tag.first - 1
    while place >= 0 and (tokens[place].text in RUN_ALONG or tokens[place].sort == "number"):
        where.add(place)
        place -= 1
    after = tag.last + 1
    then = tokens[after + 1] if after + 1 < len(tokens) else None
    ends = then is None or then.sort != "word" or then.text in COMPANIONS
    if ends and after < len(tokens) and tag.concept is not _C.LONG and tokens[after].text in RUN_ALONG:
        where.add(after)
    return [place for place in reading.strangers if place not in where] if where else reading.strangers


_RUN_ANYWHERE: Final = frozenset({_C.EASY, _C.RECOVERY, _C.LONG, _C.TEMPO})
