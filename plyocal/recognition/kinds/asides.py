"""Parts of a title that say nothing of its workout: "easy 8k before the 8.30 call"."""

from collections.abc import Sequence
from typing import Final

from plyocal.members import members
from plyocal.recognition.kinds.errands import is_a_show
from plyocal.recognition.kinds.owners import is_owned
from plyocal.recognition.kinds.verdicts import judge
from plyocal.recognition.not_run.calling_off import is_called_off
from plyocal.recognition.parsing import Reading, is_picture, read
from plyocal.recognition.races.race_details import name_ends
from plyocal.recognition.verdict import Verdict
from plyocal.recognition.words.wording import Token, written
from plyocal.vocabulary.around import MEANWHILE, WHEN
from plyocal.vocabulary.concepts import KINDS, RACES, SLOW_RUNS, Concept
from plyocal.workouts import WorkoutKind

_C: Final = members(Concept)
_K: Final = members(WorkoutKind)
_MEANWHILE: Final = tuple(sorted(MEANWHILE))
_GOING: Final = frozenset({"to", "with", "w", "round", "around", "along"})
_HEADING: Final = frozenset(":-!|;")
_BARE: Final = RACES | {_C.RUN}


def workout_in(reading: Reading, verdict: Verdict) -> tuple[Reading, Verdict] | None:
    """Return the workout that opens a title, read alone, where what follows is about something else.

    >>> from plyocal.recognition.parsing import read
    >>> title = read("easy 8k before the 8.30 call")
    >>> workout_in(title, judge(title))[1].kind
    <WorkoutKind.EASY: 'easy'>
    """
    lived = [tag.first for tag in reading.tags if tag.concept is _C.OTHER]
    told = verdict.kind is not _K.OTHER
    strange = lived or ([] if told else reading.strangers)
    if not strange and not any(map(reading.text.__contains__, _MEANWHILE)):
        return None
    trained = (
        reading.sizes
        or reading.repeats
        or reading.bare_repeats
        or any(tag.concept in KINDS for tag in reading.tags)
    )
    if not trained or verdict.banner or is_called_off(reading) or is_a_show(reading):
        return None
    if not told and is_owned(reading, reading.tags):
        return None
    raced = None if told and not all(map(is_picture, verdict.tags)) else _raced(reading)
    if raced is not None:
        return raced
    found = _around_a_clause(reading, strange)
    if found is None and told and _are_hours_of(reading, lived):
        found = _before(reading, lived)
    if found is not None or told:
        return found
    return _before(reading, strange) or _after(reading, lived) or _in_company(reading, lived)


def _raced(reading: Reading) -> tuple[Reading, Verdict] | None:
    """The race that opens a title, before what it tells of its day: "Hackney Half – bag drop closes 9"."""
    if not any(tag.concept in RACES for tag in reading.tags):
        return None
    heads = (_judged(reading.tokens[:end]) for end in name_ends(reading))
    return next((head for head in heads if head[1].kind is _K.RACE), None)


def _are_hours_of(reading: Reading, lived: Sequence[int]) -> bool:
    """Whether an hour of the day is told of another life: "Easy 40 min - dentiste 11h"."""
    segments = {reading.segments[place] for place in lived}
    return any(
        size.unit is _C.HOUR and size.amount >= _EARLIEST and reading.segments[size.first] in segments
        for size in reading.sizes
    )


_EARLIEST: Final = 360.0
"""Minutes from midnight from which hours beside another life are the day's (ours)."""


def _around_a_clause(reading: Reading, strange: Sequence[int]) -> tuple[Reading, Verdict] | None:
    """The workout before "before" or "while", where what is strange comes after."""
    opening = [place for place, token in enumerate(reading.tokens) if token.text in WHEN]
    meanwhile = next((place for place in opening if reading.tokens[place].text in MEANWHILE), 0)
    earlier = [place for place in opening if strange and place <= strange[0]]
    when = meanwhile or (earlier[-1] if earlier else 0)
    if not when:
        return None
    for found in (_without_clause(reading, when), _judged(reading.tokens[:when])):
        known = meanwhile and not found[0].unknown and found[1].kind is not _K.OTHER
        if known or _is_whole(found, apart=False):
            return found
    return None


def _before(reading: Reading, strange: Sequence[int]) -> tuple[Reading, Verdict] | None:
    """The workout before the part of the title in which something strange stands first."""
    parted = reading.segments.index(reading.segments[min(strange)]) if strange else 0
    opens = any(tag.first < parted for tag in reading.tags if tag.concept in KINDS)
    repeats = reading.repeats or reading.bare_repeats
    found = _judged(reading.tokens[:parted]) if parted and (opens or repeats) else None
    return found if found is not None and _is_whole(found, apart=True) else None


def _after(reading: Reading, lived: Sequence[int]) -> tuple[Reading, Verdict] | None:
    """The measured workout after something else and a colon: "Kids at school: long run 20 km"."""
    opening = max((reading.segments[place] for place in lived), default=-1)
    follows = next((place for place, at in enumerate(reading.segments) if at > opening), 0)
    if (
        opening
        or not (follows and (reading.sizes or reading.bare_repeats))
        or reading.tokens[follows].text not in _HEADING
    ):
        return None
    found = _judged(reading.tokens[follows + 1 :])
    measured = found[0].repeats or found[0].sizes or found[0].bare_repeats
    return found if measured and _is_whole(found, apart=True) else None


def _in_company(reading: Reading, lived: Sequence[int]) -> tuple[Reading, Verdict] | None:
    """The workout before "with" or "at" and something else: "Turbo 1 h w/ Netflix"."""
    ends = [tag.first for tag in reading.tags if tag.concept is _C.WITH and lived and tag.first < lived[0]]
    if not ends or not ends[0]:
        return None
    found = _judged(reading.tokens[: ends[0]])
    sized = found[0].repeats or found[0].sizes
    going = reading.tokens[ends[0]].text in _GOING
    named = sized or any(
        tag.sure
        and "train" not in tag.text
        and (tag.first < tag.last or (going and tag.concept in SLOW_RUNS))
        for tag in found[1].tags
    )
    return found if named and _is_whole(found, apart=True) else None


def _without_clause(reading: Reading, when: int) -> tuple[Reading, Verdict]:
    """What stands before a clause and after it, read together."""
    ending = next((place for place, at in enumerate(reading.segments) if at > reading.segments[when]), None)
    rest = [] if ending is None else reading.tokens[ending:]
    return _judged([*reading.tokens[:when], *rest])


def _judged(tokens: Sequence[Token]) -> tuple[Reading, Verdict]:
    """Some of a title's words, read alone."""
    reading = read(written(tokens).strip())
    return reading, judge(reading)


def _is_whole(found: tuple[Reading, Verdict], *, apart: bool) -> bool:
    """Whether more than hints name a workout; `apart` wants more than a race's name or "run"."""
    reading, verdict = found
    if verdict.kind is _K.OTHER:
        return False
    named = [tag for tag in verdict.tags if not is_picture(tag)]
    counted = any(token.sort == "number" for tag in named for token in reading.tokens[tag.last + 1 :][:1])
    sized = reading.repeats or bool(reading.sizes or reading.bare_repeats) or counted
    if apart:
        surely = any(tag.sure and tag.concept not in _BARE for tag in named)
        sized = (sized and bool(named)) or (reading.repeats and reading.states_distance)
        sized = sized or bool(reading.bare_repeats)
        return verdict.kind is not _K.RACE and (surely or sized)
    return sized or not named or any(tag.sure for tag in named)
