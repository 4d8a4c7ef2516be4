"""Titles of the plan's weeks and phases, which are no workouts."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from plyocal.members import members
from plyocal.recognition.kinds.spoken import PHASES, is_phase
from plyocal.recognition.parsing import Reading, is_picture
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.company import CYCLES
from plyocal.vocabulary.concepts import RACES, Concept
from plyocal.vocabulary.messages import COUNTED_WORKOUTS, OF_A_DAY, OF_WEEKS, OVER, PHASE_HEADINGS

_C: Final = members(Concept)


def is_banner(reading: Reading, accepted: Sequence[Tag], tags: Sequence[Tag]) -> bool:
    """Whether a week's title says no workout."""
    week = next(tag for tag in tags if tag.concept is _C.WEEK)
    spoken = [tag for tag in accepted if not is_picture(tag)]
    phased = bool(spoken) and all(tag.text in PHASES and not tag.sure for tag in spoken)
    told = (
        (phased and not reading.repeats)
        or any(token.text in OVER for token in reading.tokens[1:_SOON])
        or _counts_workouts(reading)
    )
    over = week.first == 0 and told
    if over or _is_of_a_session(reading, week, tags) or _heads_a_workout(reading, week, spoken):
        return over
    blocks = bool(spoken) and all(_is_a_block(tag, week) for tag in spoken)
    if blocks or not spoken:
        return not reading.repeats and (blocks or not accepted or week.first == 0)
    if is_phase(reading, week) or _is_of_a_cycle(reading, tags) or _is_of_weeks(reading, week, spoken):
        return True
    if reading.repeats or _is_in_the_week(reading, week, spoken[-1]):
        return False
    if all(not tag.sure and _is_of_the_week(reading, tag, tags) for tag in spoken):
        return True
    return all(
        reading.segment(tag) == reading.segment(week) and (not tag.sure or tag.concept in RACES | {_C.RUN})
        for tag in spoken
    )


def _counts_workouts(reading: Reading) -> bool:
    """Whether the week's workouts are counted: "Week 5: 9 runs, 70 km"."""
    return any(
        count.sort == "number" and count.text not in ("1", "0") and counted.text in COUNTED_WORKOUTS
        for count, counted in pairwise(reading.tokens)
    )


def _is_a_block(tag: Tag, week: Tag) -> bool:
    """Whether a block of the plan is named for its race: "Marathon block week 3", "Half marathon build"."""
    named = tag.text.endswith(_BLOCKS) or (tag.concept in RACES and week.text in _BLOCKS)
    return named and tag.last + 1 == week.first


_BLOCKS: Final = ("block", "build", "phase", "prep")


def _heads_a_workout(reading: Reading, phase: Tag, spoken: Sequence[Tag]) -> bool:
    """Whether a sure word for a workout follows the phase and a colon: "Base: easy run"."""
    if phase.text not in PHASE_HEADINGS or phase.first:
        return False
    headed = [token.text for token in reading.tokens[phase.last + 1 : phase.last + 3]]
    after = [tag for tag in spoken if tag.first > phase.last]
    surely = bool(after) and all(tag.sure and tag.concept not in RACES for tag in after)
    return ":" in headed and surely and not reading.unknown


_SOON: Final = 4


def _is_of_a_session(reading: Reading, week: Tag, tags: Sequence[Tag]) -> bool:
    """Whether one of the week's sessions is numbered: "Week 4, session 2"."""
    later = reading.tokens[week.last + 1 :]
    numbered = any(day.text in OF_A_DAY and which.sort == "number" for day, which in pairwise(later))
    return numbered or any(
        tag.concept is _C.WORKOUT
        and tag.first > week.last
        and tag.last + 1 < len(reading.tokens)
        and reading.tokens[tag.last + 1].sort == "number"
        for tag in tags
    )


def _is_of_the_week(reading: Reading, hint: Tag, tags: Sequence[Tag]) -> bool:
    """Whether a hint only says how the week is: "semaine facile", "2ª semana (base)"."""
    return any(
        tag.concept is _C.WEEK
        and (
            hint.last + 1 == tag.first
            or tag.last + 1 == hint.first
            or (tag.last + 2 == hint.first and reading.tokens[hint.first - 1].text == "(" and tag.first > 0)
        )
        for tag in tags
    )


def _is_of_weeks(reading: Reading, weeks: Tag, spoken: Sequence[Tag]) -> bool:
    """Whether a phase is that of some weeks: "Base 2 · weeks 5-8", "Week 1: base building"."""
    opening = spoken[0]
    if len(spoken) > 1 or reading.sizes or opening.text.partition(" ")[0] not in PHASES:
        return False
    closes = opening.last == len(reading.tokens) - 1 and weeks.first == 0
    return (closes and opening.text.endswith("building")) or (opening.first == 0 and weeks.text in OF_WEEKS)


def _is_in_the_week(reading: Reading, week: Tag, last: Tag) -> bool:
    """Whether a workout ends the title and its week only opens it: "Race week tempo", "Taper run"."""
    opens = week.first == 0 and week.text.endswith(_WEEKS) and last.first == week.last + 1
    return opens and last.last + 1 == len(reading.tokens) and last.concept not in RACES | {_C.REST}


_WEEKS: Final = ("week", "taper", "deload")


def _is_of_a_cycle(reading: Reading, tags: Sequence[Tag]) -> bool:
    """Whether a cycle of the plan and its week are named, and no size: "Mesocycle 2: LT (week 3)"."""
    weeks = [tag for tag in tags if tag.concept is _C.WEEK]
    cycle = any(part in tag.text for tag in weeks for part in CYCLES)
    return cycle and len(weeks) > 1 and not reading.sizes and all(tag.concept is not _C.RUN for tag in tags)
