"""From the words of one text to the kind of workout: what wins."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from plyocal.members import members
from plyocal.recognition.figures.sizes import Dimension, Role
from plyocal.recognition.kinds.banners import is_banner
from plyocal.recognition.kinds.company import NOBODY, company_of, is_outrun, is_run_first
from plyocal.recognition.kinds.effort import is_fast, is_headed_by_speed, is_speed_long, tempo_traits
from plyocal.recognition.kinds.errands import is_anothers
from plyocal.recognition.kinds.lengths import is_far, is_ultra
from plyocal.recognition.kinds.lifting import why_unjumped, without_forbidden_jumps, without_mere_parts
from plyocal.recognition.kinds.percents import is_gentle_percent
from plyocal.recognition.kinds.pictures import is_a_pictured_ride, pictured
from plyocal.recognition.kinds.shapes import (
    is_in_turns,
    is_of_metres,
    is_on_and_off,
    is_ridden,
    is_run_often,
    is_shaped_fast,
    of_letters,
)
from plyocal.recognition.kinds.spoken import said
from plyocal.recognition.kinds.surroundings import is_apart, is_but_an_app, is_only_when
from plyocal.recognition.kinds.weighing import closed_segments, is_accepted, is_blocked
from plyocal.recognition.kinds.wordless import without_words
from plyocal.recognition.not_run.calling_off import is_called_off
from plyocal.recognition.not_run.resting import (
    ends_in_mobility,
    is_active_rest,
    is_of_strength,
    is_recovery_run,
    is_run_before_stretching,
    is_walked,
    leads_to_a_run,
    rests,
    rests_with,
)
from plyocal.recognition.parsing import Reading, is_picture
from plyocal.recognition.races.named_races import is_named_like_a_race, is_of_the_race, is_race
from plyocal.recognition.verdict import Verdict
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.concepts import FAST, KINDS, RACES, RUNS, SLOW_RUNS, SPORTS, Concept
from plyocal.vocabulary.likely import APPS, GYMS, JOG_STEMS, MOBILITY
from plyocal.workouts import Trait, WorkoutKind

_C: Final = members(Concept)
_K: Final = members(WorkoutKind)
_SHORTEST_REPEAT_KM: Final = 0.4
_SIMPLY_RUN: Final = RUNS - {_C.RUN_WALK}


def judge(reading: Reading, *, lenient: bool = False) -> Verdict:
    """Return the verdict on a text; `lenient` is for descriptions, where strange words are no surprise."""
    tags, closed = said(reading), set[int]()
    concepts = {tag.concept for tag in tags}
    if _C.OTHER in concepts:
        tags = [tag for tag in tags if tag.concept is not _C.OTHER or not is_only_when(reading, tag)]
        closed = closed_segments(reading, tags)
    if not lenient and (
        is_blocked(reading, tags, closed) or is_called_off(reading) or is_anothers(reading, tags)
    ):
        return Verdict(_K.OTHER, blocked=True)
    company = company_of(tags) if reading.unknown else NOBODY
    accepted = [
        tag
        for tag in tags
        if tag.concept in KINDS
        and (not closed or reading.segment(tag) not in closed)
        and not is_apart(reading, tag)
        and is_accepted(reading, tag, company, lenient=lenient)
        and not (lenient and tag.text == "half")
        and not (tag.text == "strength" and _runs_repeats(reading))
        and not (tag.text.startswith("circuit") and not tag.sure and reading.states_distance)
    ]
    if accepted and leads_to_a_run(reading, accepted):
        accepted = [tag for tag in accepted if not tag.text.startswith(MOBILITY)]
    accepted = without_mere_parts(reading, without_forbidden_jumps(reading, accepted))
    accepted = [tag for tag in accepted if tag.text not in APPS or not is_but_an_app(reading, tag, accepted)]
    if not lenient and _C.WEEK in concepts and is_banner(reading, accepted, tags):
        return Verdict(_K.OTHER, banner=True)
    if reading.sizes and any(tag.concept in _DONE_AT_REST for tag in accepted):
        accepted = [tag for tag in accepted if not is_active_rest(tag)]
    kinds = {tag.concept for tag in accepted}
    spoken = [tag for tag in accepted if not is_picture(tag) and not is_outrun(reading, tag, accepted)]
    if not spoken and accepted and (reading.strangers or _C.WORKOUT in concepts):
        return pictured(accepted)
    if accepted and is_a_pictured_ride(accepted):
        return pictured(accepted)
    if not accepted or _is_of_shape(reading, accepted, kinds) or is_run_first(reading, accepted):
        return without_words(reading, tags)
    decide = _run if kinds <= _SIMPLY_RUN else _kind
    return decide(reading, spoken or accepted, tags)


_DONE_AT_REST: Final = frozenset({_C.CROSS, _C.WALK, _C.EASY, _C.RECOVERY, _C.RUN})
"""What may be done by way of active rest."""


def _runs_repeats(reading: Reading) -> bool:
    """Whether a distance is run several times, as in "Strength 6 x 1 mile"."""
    return any(
        size.role is Role.REPEAT
        and size.dimension is Dimension.DISTANCE
        and size.amount >= _SHORTEST_REPEAT_KM
        for size in reading.sizes
    )


def _is_of_shape(reading: Reading, accepted: Sequence[Tag], kinds: set[Concept]) -> bool:
    if all(tag.text in _LAPS or tag.text[0].isdigit() for tag in accepted) and is_in_turns(reading):
        return True
    if kinds.isdisjoint(_ON_FOOT) and is_ridden(reading):
        return True
    return kinds == {_C.REST} and (is_of_metres(reading) or is_on_and_off(reading))


_LAPS: Final = frozenset({"laps", "lap", "lengths"})
_ON_FOOT: Final = RACES | {_C.RUN}


def _kind(reading: Reading, accepted: Sequence[Tag], tags: Sequence[Tag]) -> Verdict:
    """The kind that the accepted words make together: the first segment's sport, else the run's intensity."""
    if _is_a_prefix(reading, accepted):
        accepted = accepted[1:]
    first = min(reading.segment(tag) for tag in accepted)
    opening = [tag for tag in accepted if reading.segment(tag) == first]
    here = {_C.STRENGTH} if is_of_strength(reading, accepted) else _said_first(accepted, opening)
    everywhere = {tag.concept for tag in accepted}
    if _in_turns(accepted, everywhere) and not is_headed_by_speed(reading, accepted):
        traits = () if _is_run_through(reading, accepted) else (Trait.RUN_WALK,)
        return Verdict(_K.EASY, tuple(accepted), traits)
    if _C.PLYO in here or _jumps(accepted, here, everywhere):
        beside = everywhere & {_C.STRENGTH, _C.RUN, _C.EASY, _C.RECOVERY}
        return _plain(_K.PLYO, accepted, _C.PLYO, traits=(Trait.IN_A_WORKOUT,) if beside else ())
    if _C.REST in everywhere and (
        rests(here, everywhere, sized=bool(reading.sizes)) or rests_with(reading, accepted)
    ):
        return _plain(_K.RECOVERY if is_recovery_run(reading, accepted) else _K.REST, accepted, _C.REST)
    sport = _of_sport(reading, accepted, {_C.WALK} if is_walked(accepted, everywhere) else here)
    if sport is not None:
        return sport
    started = _C.RUN in everywhere or any(tag.sure for tag in opening)
    if not started and not _is_sized_run(reading, accepted, first) and not ends_in_mobility(accepted):
        sport = _of_sport(reading, accepted, everywhere - {_C.REST})
        if sport is not None:
            return sport
    return _run(reading, [tag for tag in accepted if tag.concept in RUNS], tags)


def _of_sport(reading: Reading, accepted: Sequence[Tag], concepts: AbstractSet[Concept]) -> Verdict | None:
    """Strength, another sport, a walk or rest, whichever comes first in that order."""
    found = next((each for each in _SPORT_KINDS if each[0] in concepts), None)
    if found is None:
        return None
    concept, kind = found
    traits = why_unjumped(reading, accepted) if kind is _K.STRENGTH else ()
    return _plain(kind, accepted, concept, traits=traits)


def _is_a_prefix(reading: Reading, accepted: Sequence[Tag]) -> bool:
    """Whether it only heads other work: "Run: Core stability", "Conditioning: 5k TT", "Hills: bounding"."""
    opening, *others = accepted
    if not others or opening.first or reading.tokens[opening.last + 1].text != ":":
        return False
    if opening.concept is _C.STRENGTH and not opening.sure:
        return all(tag.sure and tag.concept in FAST for tag in others)
    if opening.concept is _C.SPEED:
        return all(tag.concept is _C.PLYO for tag in others)
    return opening.concept is _C.RUN and all(tag.concept in (_C.STRENGTH, _C.CROSS) for tag in others)


def _said_first(accepted: Sequence[Tag], opening: Sequence[Tag]) -> set[Concept]:
    """What the first segment says, or the strength work that its mobility leads to."""
    here = {tag.concept for tag in opening}
    if _is_mobility(accepted, opening):
        return {_C.STRENGTH}
    if is_run_before_stretching(opening):
        return here - {_C.CROSS}
    return here - {_C.STRENGTH} if _is_surely_cross(opening) or _is_at_a_gym(opening) else here


def _is_at_a_gym(opening: Sequence[Tag]) -> bool:
    """Whether another sport comes first, and strength is only a place: "Spinning sportschool 50 min"."""
    sure = opening[0].concept is _C.CROSS and opening[0].sure
    return sure and all(tag.text in GYMS for tag in opening if tag.concept is _C.STRENGTH)


def _is_surely_cross(opening: Sequence[Tag]) -> bool:
    """Whether another sport is named, and strength only hinted at: "Crawl 10 x 100 pull"."""
    sure = {tag.concept for tag in opening if tag.sure}
    return _C.CROSS in sure and _C.STRENGTH not in sure


def _is_sized_run(reading: Reading, accepted: Sequence[Tag], first: int) -> bool:
    """Whether a size or a number makes the first segment a run's: "Easy 30 + core", "Recovery: 25 min"."""
    if any(reading.segments[size.first] == first for size in reading.sizes):
        return True
    sports = [tag.first for tag in accepted if tag.concept in SPORTS]
    opening = reading.tokens[: min(sports, default=0)]
    gentle = accepted[0].concept in SLOW_RUNS
    return gentle and any(token.sort == "number" for token in opening)


def _is_mobility(accepted: Sequence[Tag], opening: Sequence[Tag]) -> bool:
    """Whether only mobility stands before the strength work: "Mobility + lower strength"."""
    sure = any(tag.concept is _C.STRENGTH and tag.sure for tag in accepted)
    return sure and all(tag.concept is _C.CROSS and tag.text.startswith(MOBILITY) for tag in opening)


def _jumps(accepted: Sequence[Tag], here: set[Concept], everywhere: set[Concept]) -> bool:
    """Whether jumps are the hard part of the day: after strength, or beside an unhurried run."""
    if _C.STRENGTH in here:
        return _C.PLYO in everywhere
    drilled = everywhere == {_C.STRIDES, _C.PLYO}
    sure = drilled or any(tag.concept is _C.PLYO and tag.sure for tag in accepted)
    return sure and not everywhere & _HARDER_THAN_JUMPS


_HARDER_THAN_JUMPS: Final = frozenset({*FAST, _C.LONG, _C.MEDIUM_LONG, *RACES})
_SPORT_KINDS: Final = (
    (_C.STRENGTH, _K.STRENGTH),
    (_C.CROSS, _K.CROSS),
    (_C.WALK, _K.CROSS),
    (_C.REST, _K.REST),
)


def _in_turns(accepted: Sequence[Tag], everywhere: set[Concept]) -> bool:
    """Whether the runner runs and walks in turn."""
    if everywhere & {_C.STRENGTH, _C.CROSS, _C.PLYO} or accepted[0].concept is _C.REST:
        return False
    if _C.RUN_WALK in everywhere or _C.WALK not in everywhere:
        return _C.RUN_WALK in everywhere
    return any(
        tag.concept is _C.RUN or tag.text.startswith(JOG_STEMS) for tag in accepted if not is_picture(tag)
    )


def _is_run_through(reading: Reading, accepted: Sequence[Tag]) -> bool:
    """Whether a plan's name alone tells of walking, beside one long stretch run: "C25K: 30 min run"."""
    walked = [tag for tag in accepted if tag.concept in (_C.RUN_WALK, _C.WALK)]
    minutes = [size.amount for size in reading.sizes if size.dimension is Dimension.DURATION]
    is_long = len(minutes) == 1 and minutes[0] >= _LONGEST_STRETCH
    is_run = any(tag.concept is _C.RUN for tag in accepted)
    return is_long and is_run and all(tag.text.startswith(_PROGRAMMES) for tag in walked)


_PROGRAMMES: Final = ("c25k", "couch to")
_LONGEST_STRETCH: Final = 20.0
"""Minutes that plans which begin with walking have run in one go, and not in turns."""


def _is_long(reading: Reading, runs: Sequence[Tag], longs: AbstractSet[Concept]) -> bool:
    """Whether the title says long, if only by a coach's L, whatever is fast in it: "L 20k (prog)"."""
    if reading.text.startswith("l ") and of_letters(reading) is _K.LONG:
        return True
    return bool(longs) and not is_speed_long(reading, runs)


def _plain(
    kind: WorkoutKind, accepted: Sequence[Tag], *concepts: Concept, traits: tuple[Trait, ...] = ()
) -> Verdict:
    return Verdict(kind, tuple([tag for tag in accepted if tag.concept in concepts]), traits)


def _run(reading: Reading, runs: Sequence[Tag], tags: Sequence[Tag]) -> Verdict:
    """The kind of a run."""
    if reading.repeats and is_run_often(reading):
        runs = [tag for tag in runs if tag.concept not in RACES]
        if not runs:
            return without_words(reading, tags)
    if any(tag.concept is _C.HALF or (tag.sure and tag.concept in RACES) for tag in runs):
        runs = [tag for tag in runs if not is_of_the_race(reading, tag)]
    concepts = {tag.concept for tag in runs}
    longs = concepts & {_C.LONG, _C.MEDIUM_LONG}
    fast = is_fast(reading, runs, tags) or is_shaped_fast(reading)
    if is_race(runs, concepts, fast=fast):
        verdict = _plain(_K.RACE, runs, *RACES)
    elif is_ultra(reading, runs):
        verdict = _plain(_K.RACE, runs, *longs)
    elif _is_long(reading, runs, longs):
        traits = (Trait.MEDIUM_LONG,) if _C.MEDIUM_LONG in concepts else ()
        verdict = _plain(_K.LONG, runs, *longs, traits=traits)
    elif fast:
        verdict = _plain(_K.SPEED, runs, _C.SPEED, _C.TEMPO, traits=tempo_traits(runs))
    elif _C.RECOVERY in concepts:
        verdict = _plain(_K.RECOVERY, runs, _C.RECOVERY)
    elif concepts & {_C.EASY, _C.STRIDES} or is_gentle_percent(reading):
        kind = _K.LONG if is_far(reading) else _K.EASY
        verdict = _plain(kind, runs, _C.EASY, _C.STRIDES)
    else:
        races = is_named_like_a_race(reading, runs)
        verdict = _plain(_K.RACE if races else _K.RUN, runs, _C.RUN)
    return verdict
