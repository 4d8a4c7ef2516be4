"""From the words of one text to the kind of workout: what counts, what is said beside it, what wins."""

from collections.abc import Sequence
from typing import Final

import attrs

from plyocal.sizes import Dimension, Role, Size, sizes_of
from plyocal.totals import with_roles
from plyocal.vocabulary_concepts import Concept
from plyocal.wording import Tag, Token, tags_of, tokens_of
from plyocal.workouts import Trait, WorkoutKind

_C = Concept
_INTENSITIES: Final = frozenset(
    {_C.EASY, _C.RECOVERY, _C.LONG, _C.MEDIUM_LONG, _C.SPEED, _C.TEMPO, _C.STRIDES, _C.RUN_WALK}
)
_RACES: Final = frozenset({_C.RACE, _C.NAMED_RACE, _C.HALF})
_RUNS: Final = _INTENSITIES | _RACES | {_C.RUN}
_SPORTS: Final = frozenset({_C.STRENGTH, _C.CROSS, _C.WALK, _C.PLYO, _C.REST})
_KINDS: Final = _RUNS | _SPORTS
_DIVIDERS: Final = frozenset("+·•,;:()[]/|\n→>&!?=")
_AND: Final = frozenset(
    "and und et y en och og then puis dann luego daarna sedan deretter derefter poi depois".split()
)
_ENGLISH_RUN: Final = frozenset({"run", "running", "runs"})
_MOST_STRANGERS: Final = 2
"""A run whose title holds more unknown words than that, and no size, is taken for another kind of run."""
_LONG_KM: Final = 28.0
"""An easy run of that length is a long run, whatever it is called (ours)."""
_STRIDE_KM: Final = 0.15
_STRIDE_MINUTES: Final = 0.51
_HARD_PERCENT: Final = 85
_STANDARD_KM: Final = (5.0, 10.0, 15.0, 16.1, 21.1, 42.2)


@attrs.frozen
class Reading:
    """A text taken apart: tokens, tags, sizes with their roles, unknown words, and each token's segment."""

    text: str
    tokens: Sequence[Token]
    tags: Sequence[Tag]
    sizes: Sequence[Size]
    unknown: Sequence[int]
    segments: Sequence[int]


@attrs.frozen
class Verdict:
    """What one text says: its kind, the tags that decided, traits; `blocked` when a word forbids training."""

    kind: WorkoutKind
    tags: tuple[Tag, ...] = ()
    traits: tuple[Trait, ...] = ()
    blocked: bool = False
    banner: bool = False


def read(text: str) -> Reading:
    """Take folded text apart."""
    tokens = tokens_of(text)
    sizes = sizes_of(tokens)
    taken = frozenset(place for size in sizes for place in range(size.first, size.last + 1))
    tags, unknown = tags_of(text, tokens, taken)
    return Reading(text, tokens, tags, with_roles(tokens, sizes, tags), unknown, _segments(text, tokens))


def _segments(text: str, tokens: Sequence[Token]) -> list[int]:
    segments: list[int] = []
    current = 0
    for place, token in enumerate(tokens):
        spaced = token.text in "-." and text[token.end : token.end + 1] in (" ", "")
        if (
            token.text in _DIVIDERS
            or token.text in _AND
            or (spaced and (token.text == "." or text[token.start - 1 : token.start] == " "))
        ):
            current += 1
        segments.append(current)
        if place and current and token.text in _DIVIDERS:
            continue
    return segments


def judge(reading: Reading) -> Verdict:
    """Return the verdict on a title."""
    tags = _said(reading)
    blocked = _blocked(reading, tags)
    if blocked:
        return Verdict(WorkoutKind.OTHER, blocked=True)
    accepted = [tag for tag in tags if tag.concept in _KINDS and _accepted(reading, tag, tags)]
    week = any(tag.concept is _C.WEEK for tag in tags)
    if week and _is_banner(reading, accepted):
        return Verdict(WorkoutKind.OTHER, banner=True)
    pictures = [tag for tag in accepted if _is_picture(tag)]
    if len(pictures) < len(accepted):
        accepted = [tag for tag in accepted if tag not in pictures]
    if not accepted:
        return _without_words(reading, tags)
    return _kind(reading, accepted, tags)


def _is_picture(tag: Tag) -> bool:
    return not tag.text[0].isalnum() and len(tag.text) == 1


def _said(reading: Reading) -> list[Tag]:
    """The tags that speak of this workout: not of an alternative, not denied, not of what comes before or after."""
    said: list[Tag] = []
    dropped: set[Tag] = set()
    for place, tag in enumerate(reading.tags):
        following = [later for later in reading.tags[place + 1 :] if later.concept is not _C.PLAIN]
        if tag.concept is _C.OR and any(earlier.concept in _KINDS for earlier in said):
            break
        if tag.concept is _C.NOT:
            segment = _segment(reading, tag)
            dropped |= {
                later
                for later in following
                if _segment(reading, later) == segment and later.concept in _KINDS
            }
        if tag.concept is _C.AROUND:
            dropped |= {
                later for later in following[:1] if later.concept in _KINDS and later.first - tag.last <= 3
            }  # noqa: PLR2004
        if tag not in dropped:
            said.append(tag)
    return _without_rests(reading, said)


def _segment(reading: Reading, tag: Tag) -> int:
    return reading.segments[tag.first]


def _without_rests(reading: Reading, tags: list[Tag]) -> list[Tag]:
    """Leave out the jog, walk and rest between repeats, and what stands before the word week."""
    repeats = [size.first for size in reading.sizes if size.role is Role.REPEAT] or _bare_repeats(reading)
    pauses = {_C.REST, _C.RECOVERY, _C.WALK, _C.RUN_WALK}
    edges = {place for size in reading.sizes for place in (size.first - 1, size.last + 1)}
    kept: list[Tag] = []
    for place, tag in enumerate(tags):
        after_repeat = bool(repeats) and tag.first > repeats[0]
        if tag.concept in pauses and after_repeat:
            continue
        others = any(
            other.concept in _KINDS | {_C.WARM, _C.WORKOUT} and other.concept is not _C.REST for other in tags
        )
        if tag.concept is _C.REST and others and (tag.first in edges or tag.last in edges):
            continue
        if tag.concept in _RACES and place + 1 < len(tags):
            after = tags[place + 1]
            if after.first == tag.last + 1 and after.concept in (_C.WORKOUT, _C.PACE, _C.WEEK):
                if after.concept is _C.WORKOUT:
                    kept.append(attrs.evolve(tag, concept=_C.RUN))
                elif after.concept is _C.PACE:
                    kept.append(attrs.evolve(tag, concept=_C.TEMPO))
                continue
        kept.append(tag)
    return kept


def _bare_repeats(reading: Reading) -> list[int]:
    """Where "4x800" and "8 x 400" stand, without a unit."""
    tokens = reading.tokens
    return [
        place
        for place in range(2, len(tokens))
        if tokens[place].sort == "number"
        and tokens[place - 1].sort == "times"
        and tokens[place - 2].sort == "number"
        and len(tokens[place].text) >= 3
        and tokens[place].text[-1] == "0"  # noqa: PLR2004 - metres
        and not _glued_word(tokens, place)
    ]


def _glued_word(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word that is no unit is glued to the number, as in "2 x 500mg"."""
    return (
        place + 1 < len(tokens)
        and tokens[place + 1].sort == "word"
        and tokens[place].end == tokens[place + 1].start
    )


def _blocked(reading: Reading, tags: Sequence[Tag]) -> bool:
    """Whether a word of another life decides the title."""
    blockers = [tag for tag in tags if tag.concept is _C.OTHER]
    if not blockers:
        return False
    closed = {_segment(reading, tag) for tag in blockers}
    sized = {reading.segments[size.first] for size in reading.sizes if size.dimension is Dimension.DISTANCE}
    for tag in tags:
        segment = _segment(reading, tag)
        if tag.concept not in _KINDS - _RACES or segment in closed:
            continue
        if tag.sure and tag.concept is not _C.RUN and (segment < min(closed) or tag.concept is _C.REST):
            return False
        if segment in sized or (tag.concept is _C.REST and tag.sure):
            return False
    return True


def _accepted(reading: Reading, tag: Tag, tags: Sequence[Tag]) -> bool:
    """Whether a word may decide: a sure one, or a hint in company."""
    strangers = _strangers(reading, tags)
    mine = [place for place in strangers if reading.segments[place] == _segment(reading, tag)]
    if _is_picture(tag):
        return True
    sized = any(size.dimension is Dimension.DISTANCE for size in reading.sizes)
    if (
        tag.concept is _C.RUN
        and tag.text in _ENGLISH_RUN
        and not sized
        and not _noun(reading, tag, strangers)
    ):
        return False
    if tag.concept is _C.RACE and not sized and not _race_noun(reading, tag, mine):
        return False
    if tag.sure or not strangers:
        return tag.sure and len(strangers) <= _MOST_STRANGERS * 3 or not strangers
    company = any(other is not tag and other.concept in _RUNS and other.sure for other in tags)
    if sized or company or (reading.sizes and any(size.role is Role.REPEAT for size in reading.sizes)):
        return True
    return not mine and _segment(reading, tag) <= reading.segments[strangers[0]]


def _strangers(reading: Reading, tags: Sequence[Tag]) -> list[int]:
    """Unknown words, but for the names of people and places after "with" or "at"."""
    opened = {}
    for tag in tags:
        if tag.concept is _C.WITH:
            opened.setdefault(_segment(reading, tag), tag.first)
    return [place for place in reading.unknown if place < opened.get(reading.segments[place], place + 1)]


def _noun(reading: Reading, tag: Tag, strangers: Sequence[int]) -> bool:
    """Whether "run" is the running kind: no object after it, few strangers about it."""
    after = tag.last + 1
    if len(strangers) > _MOST_STRANGERS:
        return False
    if after >= len(reading.tokens) or reading.segments[after] != _segment(reading, tag):
        return True
    return after not in strangers and reading.tokens[after].text not in (
        "the",
        "a",
        "an",
        "my",
        "our",
        "your",
        "it",
        "this",
    )


def _race_noun(reading: Reading, tag: Tag, mine: Sequence[int]) -> bool:
    """Whether a race word names the day: alone in its segment, or the last word after a name."""
    return not mine or (max(mine) < tag.first and len(mine) <= 3) or tag.first == 0 and not tag.text.isascii()  # noqa: PLR2004


def _is_banner(reading: Reading, accepted: Sequence[Tag]) -> bool:
    """Whether a week's title says no workout."""
    week = next(tag for tag in reading.tags if tag.concept is _C.WEEK)
    spoken = [tag for tag in accepted if not _is_picture(tag)]
    if not spoken:
        return True
    if any(size.role is Role.REPEAT for size in reading.sizes):
        return False
    return all(
        _segment(reading, tag) == _segment(reading, week)
        and (not tag.sure or tag.concept in _RACES | {_C.RUN})
        for tag in spoken
    )


def _without_words(reading: Reading, tags: Sequence[Tag]) -> Verdict:
    """A title without a word for its kind: repeats, a bare distance, a warm-up."""
    concepts = {tag.concept for tag in tags}
    wholes = [size for size in reading.sizes if size.role in (Role.WHOLE, Role.TOTAL, Role.PART)]
    strangers = _strangers(reading, tags)
    repeats = any(size.role is Role.REPEAT and size.unit is not None for size in reading.sizes)
    if (repeats or _bare_repeats(reading)) and len(strangers) <= _MOST_STRANGERS:
        return Verdict(WorkoutKind.SPEED, traits=_tempo(tags))
    distance = any(size.dimension is Dimension.DISTANCE and size.amount >= 1 for size in wholes)
    if strangers or not wholes or concepts & {_C.OTHER, _C.WEEK, _C.NOT}:
        return Verdict(WorkoutKind.OTHER)
    if _C.PACE in concepts and distance:
        return Verdict(WorkoutKind.SPEED, traits=(Trait.TEMPO,))
    if _C.WARM in concepts:
        return Verdict(WorkoutKind.EASY)
    if distance or _C.WORKOUT in concepts:
        return Verdict(WorkoutKind.RUN)
    return Verdict(WorkoutKind.OTHER)


def _kind(reading: Reading, accepted: Sequence[Tag], tags: Sequence[Tag]) -> Verdict:
    """The kind that the accepted words make together."""
    first = min(_segment(reading, tag) for tag in accepted)
    here = {tag.concept for tag in accepted if _segment(reading, tag) == first}
    everywhere = {tag.concept for tag in accepted}
    if everywhere & {_C.RUN_WALK} or (_C.WALK in everywhere and _jogs(accepted)):
        if not everywhere & {_C.STRENGTH, _C.CROSS, _C.PLYO}:
            return Verdict(WorkoutKind.EASY, tuple(accepted), (Trait.RUN_WALK,))
    if _C.PLYO in here or (_C.PLYO in everywhere and _C.STRENGTH in here):
        return _plain(WorkoutKind.PLYO, accepted, _C.PLYO)
    if (
        _C.REST in everywhere
        and everywhere <= {_C.REST, _C.CROSS, _C.WALK, _C.RECOVERY, _C.EASY, _C.RACE, _C.NAMED_RACE, _C.HALF}
        and (_C.REST in here or everywhere <= {_C.REST, _C.CROSS, _C.RACE, _C.NAMED_RACE, _C.HALF})
    ):
        if not here & {_C.CROSS, _C.WALK} or _C.REST not in here:
            return _plain(WorkoutKind.REST, accepted, _C.REST)
    if _C.STRENGTH in here:
        return _plain(WorkoutKind.STRENGTH, accepted, _C.STRENGTH)
    if here & {_C.CROSS, _C.WALK}:
        return _plain(WorkoutKind.CROSS, accepted, _C.CROSS, _C.WALK)
    if _C.REST in here:
        return _plain(WorkoutKind.REST, accepted, _C.REST)
    started = any(tag.sure for tag in accepted if _segment(reading, tag) == first) or _C.RUN in everywhere
    if not started and not any(reading.segments[size.first] == first for size in reading.sizes):
        for concept, kind in (
            (_C.PLYO, WorkoutKind.PLYO),
            (_C.CROSS, WorkoutKind.CROSS),
            (_C.STRENGTH, WorkoutKind.STRENGTH),
        ):
            if concept in everywhere:
                return _plain(kind, accepted, concept)
    return _run(reading, [tag for tag in accepted if tag.concept in _RUNS], tags)


def _jogs(accepted: Sequence[Tag]) -> bool:
    return any(
        tag.concept is _C.RUN
        or (tag.concept is _C.EASY and tag.text.startswith(("jog", "trot", "footing", "trab")))
        for tag in accepted
    )


def _plain(kind: WorkoutKind, accepted: Sequence[Tag], *concepts: Concept) -> Verdict:
    return Verdict(kind, tuple(tag for tag in accepted if tag.concept in concepts))


def _run(reading: Reading, runs: Sequence[Tag], tags: Sequence[Tag]) -> Verdict:
    """The kind of a run."""
    concepts = {tag.concept for tag in runs}
    fast = _fast(reading, runs, tags)
    stated = concepts & (_INTENSITIES - {_C.STRIDES})
    if (
        _C.RACE in concepts
        and not concepts & {_C.LONG, _C.MEDIUM_LONG}
        and not any(tag.text.startswith("shake") for tag in runs)
    ):
        return _plain(WorkoutKind.RACE, runs, *_RACES)
    if concepts & {_C.NAMED_RACE, _C.HALF} and not stated and not fast:
        return _plain(WorkoutKind.RACE, runs, *_RACES)
    if concepts & {_C.LONG, _C.MEDIUM_LONG} and not _long_speed(runs):
        traits = (Trait.MEDIUM_LONG,) if _C.MEDIUM_LONG in concepts else ()
        return attrs.evolve(_plain(WorkoutKind.LONG, runs, _C.LONG, _C.MEDIUM_LONG), traits=traits)
    if fast:
        return attrs.evolve(_plain(WorkoutKind.SPEED, runs, _C.SPEED, _C.TEMPO), traits=_tempo(runs))
    if _C.RECOVERY in concepts:
        return _plain(WorkoutKind.RECOVERY, runs, _C.RECOVERY)
    if concepts & {_C.EASY, _C.STRIDES}:
        far = any(
            size.dimension is Dimension.DISTANCE and size.role is Role.WHOLE and size.amount >= _LONG_KM
            for size in reading.sizes
        )
        return _plain(WorkoutKind.LONG if far else WorkoutKind.EASY, runs, _C.EASY, _C.STRIDES)
    if "!" in reading.text and any(
        abs(size.amount - km) < 0.2 for size in reading.sizes for km in _STANDARD_KM
    ):  # noqa: PLR2004
        return _plain(WorkoutKind.RACE, runs, _C.RUN)
    return _plain(WorkoutKind.RUN, runs, _C.RUN)


def _long_speed(runs: Sequence[Tag]) -> bool:
    """Whether "long" only describes intervals: "long hills", "long intervals"."""
    longs = [tag for tag in runs if tag.concept in (_C.LONG, _C.MEDIUM_LONG)]
    return all(
        not tag.sure
        and any(other.concept in (_C.SPEED, _C.TEMPO) and other.first == tag.last + 1 for other in runs)
        for tag in longs
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
            and not (_is_stride(size) and (gentle or strides))
            and not (strides and gentle)
        ):
            return True
    if _bare_repeats(reading) and not strides:
        return True
    return not gentle and (
        _hard_percent(reading) or any(tag.concept is _C.PACE for tag in tags) and _paced(reading, runs)
    )


def _paced(reading: Reading, runs: Sequence[Tag]) -> bool:
    """Whether the word pace stands for race pace: not beside a pace in minutes."""
    return not runs or any(tag.concept in _RACES for tag in runs) and bool(reading.sizes)


def _after_plus(reading: Reading, tag: Tag) -> bool:
    return tag.first > 0 and reading.tokens[tag.first - 1].text in ("+", "&", "and")


def _is_stride(size: Size) -> bool:
    return size.amount <= (_STRIDE_KM if size.dimension is Dimension.DISTANCE else _STRIDE_MINUTES)


def _hard_percent(reading: Reading) -> bool:
    tokens = reading.tokens
    return any(
        tokens[place].text == "%"
        and tokens[place - 1].sort == "number"
        and _HARD_PERCENT <= float(tokens[place - 1].text.replace(",", ".")) <= 130  # noqa: PLR2004
        for place in range(1, len(tokens))
    )


def _tempo(runs: Sequence[Tag]) -> tuple[Trait, ...]:
    """Speed at threshold, tempo or race pace is told from hills, track and intervals."""
    concepts = [tag.concept for tag in runs if tag.concept in (_C.SPEED, _C.TEMPO)]
    return (Trait.TEMPO,) if concepts and concepts[0] is _C.TEMPO else ()
