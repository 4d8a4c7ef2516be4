"""From the words of one text to the kind of workout: what wins."""

from collections.abc import Sequence
from typing import Final

import attrs

from plyocal.saying import (
    INTENSITIES,
    KINDS,
    RACES,
    RUNS,
    Reading,
    closed_segments,
    is_accepted,
    is_blocked,
    is_phase,
    is_picture,
    said,
    strangers,
)
from plyocal.sizes import Dimension, Role, Size
from plyocal.vocabulary_concepts import Concept
from plyocal.wording import Tag
from plyocal.workouts import Trait, WorkoutKind

_C = Concept
_LONG_KM: Final = 28.0
"""An easy run of that length is a long run, whatever it is called (ours)."""
_STRIDE_KM: Final = 0.15
_STRIDE_MINUTES: Final = 0.51
_HARD_PERCENT: Final = 85
_GENTLE_PERCENT: Final = 80
_MOST_PERCENT: Final = 130
_STANDARD_KM: Final = (5.0, 10.0, 15.0, 16.1, 21.1, 42.2)
_STRANGERS_AMONG_REPEATS: Final = 4


@attrs.frozen
class Verdict:
    """What one text says: its kind, the tags that decided, traits; `blocked` when a word forbids training."""

    kind: WorkoutKind
    tags: tuple[Tag, ...] = ()
    traits: tuple[Trait, ...] = ()
    blocked: bool = False
    banner: bool = False


def judge(reading: Reading, *, lenient: bool = False) -> Verdict:
    """Return the verdict on a text; `lenient` is for descriptions, where strange words are no surprise."""
    tags = said(reading)
    if not lenient and is_blocked(reading, tags):
        return Verdict(WorkoutKind.OTHER, blocked=True)
    closed = closed_segments(reading, tags)
    accepted = [
        tag
        for tag in tags
        if tag.concept in KINDS
        and reading.segment(tag) not in closed
        and is_accepted(reading, tag, tags, lenient=lenient)
    ]
    if not lenient and any(tag.concept is _C.WEEK for tag in tags) and _is_banner(reading, accepted, tags):
        return Verdict(WorkoutKind.OTHER, banner=True)
    spoken = [tag for tag in accepted if not is_picture(tag)]
    if not spoken and accepted and (strangers(reading) or any(tag.concept is _C.WORKOUT for tag in tags)):
        return _pictured(accepted)
    if not accepted:
        return _without_words(reading, tags)
    return _kind(reading, spoken or accepted, tags)


def _pictured(accepted: Sequence[Tag]) -> Verdict:
    """A title of which only the picture is understood."""
    kinds = {
        _C.RUN: WorkoutKind.RUN,
        _C.CROSS: WorkoutKind.CROSS,
        _C.WALK: WorkoutKind.CROSS,
        _C.STRENGTH: WorkoutKind.STRENGTH,
        _C.REST: WorkoutKind.REST,
        _C.RACE: WorkoutKind.RACE,
    }
    return Verdict(kinds[accepted[0].concept], (accepted[0],))


def _is_banner(reading: Reading, accepted: Sequence[Tag], tags: Sequence[Tag]) -> bool:
    """Whether a week's title says no workout."""
    week = next(tag for tag in tags if tag.concept is _C.WEEK)
    spoken = [tag for tag in accepted if not is_picture(tag)]
    if not spoken:
        return not accepted or week.first == 0
    if is_phase(reading, week):
        return True
    if reading.repeats:
        return False
    return all(
        reading.segment(tag) == reading.segment(week) and (not tag.sure or tag.concept in RACES | {_C.RUN})
        for tag in spoken
    )


def _without_words(reading: Reading, tags: Sequence[Tag]) -> Verdict:
    """A title without a word for its kind: repeats, a bare distance, a warm-up."""
    concepts = {tag.concept for tag in tags}
    unknown = strangers(reading)
    metred = any(size.role is Role.REPEAT and size.unit is not None for size in reading.sizes)
    if (
        (metred or reading.bare_repeats)
        and len(unknown) <= _STRANGERS_AMONG_REPEATS
        and _C.OTHER not in concepts
    ):
        return Verdict(WorkoutKind.SPEED, traits=_tempo(tags))
    if unknown or concepts & {_C.OTHER, _C.WEEK, _C.NOT}:
        return Verdict(WorkoutKind.OTHER)
    wholes = [size for size in reading.sizes if size.role in (Role.WHOLE, Role.TOTAL, Role.PART)]
    distance = any(size.dimension is Dimension.DISTANCE and size.amount >= 1 for size in wholes)
    if _hard_percent(reading) and distance:
        return Verdict(WorkoutKind.SPEED)
    if _gentle_percent(reading) and wholes:
        return Verdict(WorkoutKind.EASY)
    if distance and _at_pace(reading, ()):
        return Verdict(WorkoutKind.SPEED, traits=(Trait.TEMPO,))
    if _C.WARM in concepts:
        return Verdict(_warming(concepts, distance=distance))
    if distance or (wholes and _C.WORKOUT in concepts):
        return Verdict(WorkoutKind.RUN)
    return Verdict(WorkoutKind.OTHER)


def _warming(concepts: set[Concept], *, distance: bool) -> WorkoutKind:
    if _C.WORKOUT in concepts:
        return WorkoutKind.RUN
    return WorkoutKind.EASY if distance else WorkoutKind.CROSS


def _kind(reading: Reading, accepted: Sequence[Tag], tags: Sequence[Tag]) -> Verdict:
    """The kind that the accepted words make together: the first segment's sport, else the run's intensity."""
    first = min(reading.segment(tag) for tag in accepted)
    here = {tag.concept for tag in accepted if reading.segment(tag) == first}
    everywhere = {tag.concept for tag in accepted}
    if _in_turns(accepted, everywhere):
        return Verdict(WorkoutKind.EASY, tuple(accepted), (Trait.RUN_WALK,))
    if _C.PLYO in here or (_C.PLYO in everywhere and _C.STRENGTH in here):
        return _plain(WorkoutKind.PLYO, accepted, _C.PLYO)
    if _C.REST in everywhere and _rests(here, everywhere):
        return _plain(WorkoutKind.REST, accepted, _C.REST)
    for concept, kind in _SPORT_KINDS:
        if concept in here:
            return _plain(kind, accepted, concept)
    started = _C.RUN in everywhere or any(tag.sure for tag in accepted if reading.segment(tag) == first)
    if not started and not any(reading.segments[size.first] == first for size in reading.sizes):
        for concept, kind in _SPORT_KINDS:
            if concept in everywhere and concept is not _C.REST:
                return _plain(kind, accepted, concept)
    return _run(reading, [tag for tag in accepted if tag.concept in RUNS], tags)


_SPORT_KINDS: Final = (
    (_C.STRENGTH, WorkoutKind.STRENGTH),
    (_C.CROSS, WorkoutKind.CROSS),
    (_C.WALK, WorkoutKind.CROSS),
    (_C.REST, WorkoutKind.REST),
)


def _in_turns(accepted: Sequence[Tag], everywhere: set[Concept]) -> bool:
    """Whether the runner runs and walks in turn."""
    if everywhere & {_C.STRENGTH, _C.CROSS, _C.PLYO}:
        return False
    jogs = any(
        tag.concept is _C.RUN
        or (
            tag.concept is _C.EASY
            and tag.text.startswith(("jog", "trot", "footing", "trab", "慢跑", "ジョグ"))
        )
        for tag in accepted
        if not is_picture(tag)
    )
    return _C.RUN_WALK in everywhere or (_C.WALK in everywhere and jogs)


_AROUND_REST: Final = frozenset({_C.REST, _C.CROSS, _C.WALK, _C.RECOVERY, _C.EASY, *RACES})


def _rests(here: set[Concept], everywhere: set[Concept]) -> bool:
    """Whether rest is the day's word: alone, or first, or beside a little mobility."""
    if not everywhere <= _AROUND_REST:
        return False
    if _C.REST in here:
        return not here & {_C.CROSS, _C.WALK}
    return not everywhere & {_C.RECOVERY, _C.EASY, _C.WALK}


def _plain(kind: WorkoutKind, accepted: Sequence[Tag], *concepts: Concept) -> Verdict:
    return Verdict(kind, tuple(tag for tag in accepted if tag.concept in concepts))


def _run(reading: Reading, runs: Sequence[Tag], tags: Sequence[Tag]) -> Verdict:
    """The kind of a run."""
    concepts = {tag.concept for tag in runs}
    fast = _fast(reading, runs, tags)
    stated = concepts & (INTENSITIES - {_C.STRIDES})
    longs = concepts & {_C.LONG, _C.MEDIUM_LONG}
    raced = any(tag.concept is _C.RACE and (tag.sure or not stated) for tag in runs)
    if (raced and not longs and not any(tag.text.startswith("shake") for tag in runs)) or (
        concepts & {_C.NAMED_RACE, _C.HALF} and not stated and not fast
    ):
        return _plain(WorkoutKind.RACE, runs, *RACES)
    if longs and not _long_speed(runs):
        traits = (Trait.MEDIUM_LONG,) if _C.MEDIUM_LONG in concepts else ()
        return attrs.evolve(_plain(WorkoutKind.LONG, runs, *longs), traits=traits)
    if fast:
        return attrs.evolve(_plain(WorkoutKind.SPEED, runs, _C.SPEED, _C.TEMPO), traits=_tempo(runs))
    if _C.RECOVERY in concepts:
        return _plain(WorkoutKind.RECOVERY, runs, _C.RECOVERY)
    if concepts & {_C.EASY, _C.STRIDES} or _gentle_percent(reading):
        far = any(
            size.dimension is Dimension.DISTANCE and size.role is Role.WHOLE and size.amount >= _LONG_KM
            for size in reading.sizes
        )
        return _plain(WorkoutKind.LONG if far else WorkoutKind.EASY, runs, _C.EASY, _C.STRIDES)
    if "!" in reading.text and any(
        abs(size.amount - km) < 0.2 for size in reading.sizes for km in _STANDARD_KM
    ):  # noqa: PLR2004 - rounding
        return _plain(WorkoutKind.RACE, runs, _C.RUN)
    return _plain(WorkoutKind.RUN, runs, _C.RUN)


def _long_speed(runs: Sequence[Tag]) -> bool:
    """Whether "long" only describes intervals: "long hills", "long intervals"."""
    return all(
        not tag.sure
        and any(other.concept in (_C.SPEED, _C.TEMPO) and other.first == tag.last + 1 for other in runs)
        for tag in runs
        if tag.concept in (_C.LONG, _C.MEDIUM_LONG)
    )


def _fast(reading: Reading, runs: Sequence[Tag], tags: Sequence[Tag]) -> bool:
    """Whether there is real speed in it: strides, or "+ speed" after an easy run, are not."""
    gentle = any(tag.concept in (_C.EASY, _C.RECOVERY) for tag in runs)
    strides = any(tag.concept is _C.STRIDES for tag in tags)
    for tag in runs:
        if tag.concept is _C.TEMPO and (tag.sure or not gentle):
            return True
        if tag.concept is _C.SPEED and (tag.sure or not (gentle and _after_plus(reading, tag))):
            return True
    for size in reading.sizes:
        if (
            size.role is Role.REPEAT
            and not (gentle and strides)
            and not (_is_stride(size) and (gentle or strides))
        ):
            return True
    if reading.bare_repeats and not strides:
        return True
    return not gentle and (_hard_percent(reading) or _at_pace(reading, runs))


def _at_pace(reading: Reading, runs: Sequence[Tag]) -> bool:
    """Whether the word pace stands for race pace: beside a size or a race, and not after minutes per km."""
    for tag in reading.tags:
        if tag.concept is _C.PACE:
            before = {token.text for token in reading.tokens[max(0, tag.first - 3) : tag.first]}
            timed = any(
                token.sort == "clock" for token in reading.tokens[max(0, tag.first - 4) : tag.last + 4]
            )
            if (
                not timed
                and "/" not in before
                and (reading.sizes or any(other.concept in RACES for other in runs))
            ):
                return True
    return False


def _after_plus(reading: Reading, tag: Tag) -> bool:
    return tag.first > 0 and reading.tokens[tag.first - 1].text in ("+", "&", "and")


def _is_stride(size: Size) -> bool:
    return size.amount <= (_STRIDE_KM if size.dimension is Dimension.DISTANCE else _STRIDE_MINUTES)


def _percents(reading: Reading) -> list[float]:
    tokens = reading.tokens
    return [
        float(tokens[place - 1].text.replace(",", "."))
        for place in range(1, len(tokens))
        if tokens[place].text == "%"
        and tokens[place - 1].sort == "number"
        and len(tokens[place - 1].text) <= 4  # noqa: PLR2004 - 99.5
    ]


def _hard_percent(reading: Reading) -> bool:
    return any(_HARD_PERCENT <= percent <= _MOST_PERCENT for percent in _percents(reading))


def _gentle_percent(reading: Reading) -> bool:
    percents = _percents(reading)
    return bool(percents) and max(percents) <= _GENTLE_PERCENT


def _tempo(runs: Sequence[Tag]) -> tuple[Trait, ...]:
    """Speed at threshold, tempo or race pace is told from hills, track and intervals."""
    concepts = [tag.concept for tag in runs if tag.concept in (_C.SPEED, _C.TEMPO)]
    return (Trait.TEMPO,) if concepts and concepts[0] is _C.TEMPO else ()
