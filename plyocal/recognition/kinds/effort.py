"""How hard a run is: speed, strides, race pace."""

import re
from collections.abc import Sequence
from typing import Final

from plyocal.members import members
from plyocal.recognition.figures.sizes import Dimension, Role, Size
from plyocal.recognition.kinds.percents import is_gentle_share, is_hard_percent
from plyocal.recognition.parsing import Reading
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.company import ANY_PACE, STEADY
from plyocal.vocabulary.concepts import FAST, RACES, Concept
from plyocal.vocabulary.likely import GENTLY
from plyocal.vocabulary.sizes import LONG_ADJECTIVES, LONG_NOUNS, TRACKS, UNHURRIED
from plyocal.workouts import Trait

_C: Final = members(Concept)
STRIDE_KM: Final = 0.15
_STRIDE_MINUTES: Final = 0.51
_LONG_REPEAT_MINUTES: Final = 2.0
_LONG_REPEAT_KM: Final = 0.8
_LONG_BARE: Final = 300
"""Metres without a unit that are no strides, whatever stands beside them (ours): "drills + 10x300"."""
METRES: Final = r"[1-9]\d?[05]0"
METRE_LADDER: Final = rf"(?<![^\W_]){METRES}m?(?: ?[-/,] ?{METRES}m?){{2,6}}(?![^\W_])"
"""Repeats of growing and shrinking length: "400-800-1200-800-400"."""

MINUTE_LADDER: Final = r"(?<![\d-])\d{1,2}(?:-\d{1,2}){3,8}(?![\d-])|(?<![\d-])(?:10-20-30|30-20-10)(?![\d-])"
_LADDER: Final = f"{METRE_LADDER}|{MINUTE_LADDER}"
_GROWS: Final = r"(?<![\d:])([2-9]):([0-5]\d) ?(?:->|>|→) ?([2-9]):([0-5]\d)(?![\d:])"
_GAINED_SECONDS: Final = 10
_SOME: Final = frozenset({"a", "an", "your", "my"})
"""Before a word that nobody knows and "pace": "at a cosy pace"."""
_SPRINTED: Final = ("sprint", "hill stride", "rusch", "rusher")
_UPHILL: Final = ("hill sprint", "hill stride")
_GROWING: Final = frozenset(["into", ">", "→"])


def is_speed_long(reading: Reading, runs: Sequence[Tag]) -> bool:
    """Whether "long" only describes intervals: "long hills", "hills, 4 long, 1 short"."""
    return all(
        not tag.sure and any(_describes(reading, tag, fast) for fast in runs if fast.concept in FAST)
        for tag in runs
        if tag.concept in (_C.LONG, _C.MEDIUM_LONG)
    )


def _describes(reading: Reading, long: Tag, fast: Tag) -> bool:
    """Whether a word for long stands beside the intervals, or counts some of them."""
    counted = long.first > fast.last and reading.tokens[long.first - 1].sort == "number"
    after = fast.last == long.first - 1 and long.text in LONG_ADJECTIVES
    before = fast.first == long.last + 1 and not fast.text.startswith(STEADY) and long.text not in LONG_NOUNS
    return counted or after or before


def is_fast(reading: Reading, runs: Sequence[Tag], tags: Sequence[Tag]) -> bool:
    """Whether there is real speed in it: strides, or "+ speed" after an easy run, are not."""
    concepts = {tag.concept for tag in runs}
    gentle = _C.EASY in concepts or _C.RECOVERY in concepts
    strides = any(tag.concept is _C.STRIDES for tag in tags)
    return (
        any(
            _is_speed(reading, tag, runs, gentle=gentle)
            for tag in runs
            if tag.concept in FAST and not is_gentle_share(reading, tag)
        )
        or (concepts == {_C.STRIDES} and _is_sprinted(reading, runs))
        or (reading.repeats and _has_hard_repeats(reading, gentle=gentle, strides=strides))
        or (not strides and _is_ladder(reading.text))
        or (is_hard_percent(reading) and (not gentle or (not strides and _is_unhurried(runs))))
        or (not gentle and is_at_pace(reading, runs))
        or _is_listed_below(reading, runs)
    )


def _is_listed_below(reading: Reading, runs: Sequence[Tag]) -> bool:
    """Whether speed opens a title and sized parts follow in brackets: "Tempo (1 mi easy, 5 mi @ 8:40)"."""
    opening = runs[0]
    if opening.first or opening.concept not in FAST or len(reading.sizes) <= 1:
        return False
    after = reading.tokens[opening.last + 1 : opening.last + 3]
    return [token.text for token in after[:1]] == ["("] and after[-1].sort == "number"


def _is_unhurried(runs: Sequence[Tag]) -> bool:
    """Whether no word for an easy run says more than that it is unhurried."""
    return all(tag.text in UNHURRIED for tag in runs if tag.concept is _C.EASY)


def _is_ladder(text: str) -> bool:
    """Whether repeats of growing and shrinking length are listed."""
    return ("-" in text or "/" in text or "," in text) and re.search(_LADDER, text) is not None


def _has_hard_repeats(reading: Reading, *, gentle: bool, strides: bool) -> bool:
    """Whether any repeats are no strides of an easy run."""
    if gentle and _repeats_easy_running(reading):
        return False
    hard = any(_is_hard_repeat(size, gentle=gentle, strides=strides) for size in reading.sizes)
    return hard or _has_bare_repeats(reading, gentle=gentle, strides=strides)


def _repeats_easy_running(reading: Reading) -> bool:
    """Whether minutes of easy running are all that is repeated: "4 x 5 min easy jog, 2 min walk"."""
    tags = [tag for tag in reading.tags if tag.concept is _C.EASY and not tag.text[-1].isdigit()]
    easy = {place for tag in tags for place in (tag.first, tag.last)}
    repeats = [size for size in reading.sizes if size.role is Role.REPEAT]
    return bool(repeats) and all(
        size.dimension is Dimension.DURATION
        and size.amount >= _LONG_REPEAT_MINUTES
        and (size.last + 1 in easy or size.first - 3 in easy)
        for size in repeats
    )


def _is_sprinted(reading: Reading, runs: Sequence[Tag]) -> bool:
    """Whether repeated sprints are all there is: "10 x 8 s hill sprints", and no run around them."""
    repeats = [size for size in reading.sizes if size.role is Role.REPEAT]
    sprints = any(word in tag.text for tag in runs for word in _SPRINTED)
    timed = reading.sizes and all(size.last == runs[0].first - 1 or is_stride(size) for size in reading.sizes)
    uphill = any(word in tag.text for tag in runs for word in _UPHILL)
    hills = uphill and (timed or not reading.sizes)
    return sprints and (hills or len(repeats) == len(reading.sizes) > 0)


def _is_speed(reading: Reading, tag: Tag, runs: Sequence[Tag], *, gentle: bool) -> bool:
    """Whether a word makes the run fast, whatever gentle words stand beside it."""
    if not gentle:
        return True
    if tag.text in TRACKS or _tells_strides(reading, tag) or _is_strided(reading, tag):
        return False
    if (
        _is_counted(reading, tag, runs)
        or _heads_parts(reading, tag)
        or _heads_a_size(reading, tag)
        or _is_a_part(reading, tag, runs)
    ):
        return True
    if tag.sure or _is_aimed_at(reading, tag) or _is_softened(tag, runs):
        return True
    return tag.concept is _C.SPEED and not _after_plus(reading, tag)


def _is_strided(reading: Reading, hill: Tag) -> bool:
    """Whether a few strides run up a hill: "60 min easy w/ 4 x 20 s hills"."""
    return not hill.sure and any(
        size.role is Role.REPEAT and is_stride(size) and size.last + 1 == hill.first for size in reading.sizes
    )


def _is_counted(reading: Reading, fast: Tag, runs: Sequence[Tag]) -> bool:
    """Whether bare numbers count easy and fast parts: "3 easy, 4 tempo, 1 easy"."""
    counted = [tag for tag in runs if tag.first and reading.tokens[tag.first - 1].sort == "number"]
    return fast in counted and len(counted) > 2  # noqa: PLR2004 - before and after it


def _tells_strides(reading: Reading, hint: Tag) -> bool:
    """Whether a hint of speed only says where or how strides are run: "easy + 4 x uphill 20 s strides"."""
    return not hint.sure and any(
        tag.concept is _C.STRIDES
        and (tag.first > hint.last or tag.last + 1 == hint.first)
        and reading.segment(tag) == reading.segment(hint)
        for tag in reading.tags
    )


def _heads_parts(reading: Reading, tag: Tag) -> bool:
    """Whether it opens the title and its parts follow: "Tempo: 2 km easy + 4 km @ 4:30 + 2 km easy"."""
    at = tag.last + 1
    labels = tag.first == 0 and at < len(reading.tokens) and reading.tokens[at].text in _LABELLING
    return labels and sum(size.role is not Role.PACE for size in reading.sizes) > 1


def _heads_a_size(reading: Reading, tag: Tag) -> bool:
    """Whether tempo opens the title before its only size, and how it is run follows: "Tempo 40' steady"."""
    heads = tag.concept is _C.TEMPO and tag.first == 0 and len(reading.sizes) == 1
    return heads and reading.sizes[0].first == tag.last + 1


_LABELLING: Final = frozenset(":-·|")


def _is_a_part(reading: Reading, tag: Tag, runs: Sequence[Tag]) -> bool:
    """Whether a part with a size of its own is run so: "15 min easy + 20 min tempo + 10 min easy"."""
    sized = any(size.last == tag.first - 1 and size.role is Role.WHOLE for size in reading.sizes)
    segment = reading.segment(tag)
    return (
        sized
        and len(reading.sizes) > 1
        and not any(
            other is not tag and other.concept is not _C.RUN and reading.segment(other) == segment
            for other in runs
        )
    )


def _has_bare_repeats(reading: Reading, *, gentle: bool, strides: bool) -> bool:
    """Whether repeats without a unit are no strides of an easy run: "4x800", but not "easy + 6x100"."""
    metres = [int(reading.tokens[place].text) for place in reading.bare_repeats]
    if not metres or (strides and gentle and max(metres) < _LONG_BARE):
        return False
    return max(metres) > 1000 * STRIDE_KM or not (strides or gentle)


def _is_hard_repeat(size: Size, *, gentle: bool, strides: bool) -> bool:
    """Whether a repeat is no stride of an easy run."""
    lasting = size.dimension is Dimension.DURATION
    long = size.amount >= (_LONG_REPEAT_MINUTES if lasting else _LONG_REPEAT_KM)
    if size.role is not Role.REPEAT or (gentle and strides and not long):
        return False
    return not (is_stride(size) and (gentle or strides))


def is_at_pace(reading: Reading, runs: Sequence[Tag]) -> bool:
    """Whether the word pace stands for race pace: beside a size or a race, and not after minutes per km."""
    for tag in reading.tags:
        if tag.concept is _C.PACE:
            before = {token.text for token in reading.tokens[max(0, tag.first - 3) : tag.first]}
            timed = any(
                token.sort == "clock" for token in reading.tokens[max(0, tag.first - 4) : tag.last + 4]
            )
            minutes = any(
                size.dimension is Dimension.DURATION and size.first == tag.last + 1 for size in reading.sizes
            )
            if (
                not timed
                and not minutes
                and before.isdisjoint(ANY_PACE)
                and not (tag.first - 1 in reading.unknown and not before.isdisjoint(_SOME))
                and not _is_free(reading, tag)
                and (reading.sizes or any(other.concept in RACES for other in runs))
            ):
                return True
    return False


def _is_free(reading: Reading, pace: Tag) -> bool:
    """Whether a pace is only labelled, or left to the runner: "Pace: several groups", "pace gentle"."""
    after = reading.tokens[pace.last + 1].text if pace.last + 1 < len(reading.tokens) else ""
    return after in (":", "自由") or after in GENTLY


def _is_aimed_at(reading: Reading, tag: Tag) -> bool:
    """Whether the run grows into it, or a part of it is run so: "steady into tempo", "5 @ HMP"."""
    tokens = reading.tokens
    before = tokens[tag.first - 1].text if tag.first else ""
    if before in _GROWING:
        return True
    slower = tokens[tag.last + 1].text if tag.last + 1 < len(tokens) else ""
    return before == "@" and tag.first > 1 and tokens[tag.first - 2].sort != "sign" and slower not in SLOWER


SLOWER: Final = frozenset("+-")


def _is_softened(tag: Tag, runs: Sequence[Tag]) -> bool:
    """Whether a gentle adjective only softens it: "light threshold", "easy fartlek"."""
    return any(other.concept is _C.EASY and not other.sure and other.last == tag.first - 1 for other in runs)


def _after_plus(reading: Reading, tag: Tag) -> bool:
    return tag.first > 0 and reading.tokens[tag.first - 1].text in ("+", "&", "and")


def is_stride(size: Size) -> bool:
    """Whether it is as short as strides are."""
    return size.amount <= (STRIDE_KM if size.dimension is Dimension.DISTANCE else _STRIDE_MINUTES)


def is_growing(reading: Reading) -> bool:
    """Whether the pace grows from one to another: "10 km 5:10 -> 4:30"."""
    return any(
        60 * int(minutes) + int(seconds) > 60 * int(faster) + int(fewer) + _GAINED_SECONDS
        for minutes, seconds, faster, fewer in re.findall(_GROWS, reading.text)
    )


def tempo_traits(runs: Sequence[Tag]) -> tuple[Trait, ...]:
    """Speed at threshold, tempo or race pace is told from hills, track and intervals."""
    concepts = [tag.concept for tag in runs if tag.concept in FAST]
    return (Trait.TEMPO,) if concepts and concepts[0] is _C.TEMPO else ()


def is_headed_by_speed(reading: Reading, accepted: Sequence[Tag]) -> bool:
    """Whether speed heads the parts and is named again: "Speed = run 1 min, sprint 10 s, walk 1 min"."""
    opening, *others = accepted
    headed = (
        opening.first == 0 and reading.tokens[min(opening.last + 1, len(reading.tokens) - 1)].text in "=:"
    )
    return headed and opening.concept is _C.SPEED and any(tag.concept is _C.SPEED for tag in others)
