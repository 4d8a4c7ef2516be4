"""Whether a title means a day of rest, whatever else it names."""

from collections.abc import Collection, Sequence
from typing import Final

from plyocal.members import members
from plyocal.recognition.figures.units import KM
from plyocal.recognition.parsing import Reading, read
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.absences import DENYING, FREE
from plyocal.vocabulary.ailments.bodyparts import BODY_PARTS
from plyocal.vocabulary.company import ACTIVE, DENIED_FIRST
from plyocal.vocabulary.concepts import INTENSITIES, RACES, RUNS, Concept
from plyocal.vocabulary.folding import folded
from plyocal.vocabulary.likely import MOBILITY, RECOVERING, WEEKLY_RUNS
from plyocal.vocabulary.messages import A_WEEK
from plyocal.workouts import Evidence

_C: Final = members(Concept)
_SOON: Final = 2


def leads_to_a_run(reading: Reading, accepted: Sequence[Tag]) -> bool:
    """Whether stretching only opens what is a measured run: "stretching 10 min + 12 km fondo lento"."""
    opening = accepted[0]
    if opening.first > _SOON or not opening.text.startswith(MOBILITY) or not reading.states_distance:
        return False
    added = next((place for place, token in enumerate(reading.tokens) if token.text == "+"), 0)
    return opening.last < added and any(size.first > added and size.unit in KM for size in reading.sizes)


def ends_in_mobility(accepted: Sequence[Tag]) -> bool:
    """Whether only mobility follows the run: "LR & stretch"."""
    opening, *others = accepted
    run = opening.concept in INTENSITIES and opening.concept is not _C.RECOVERY
    return run and all(tag.text.startswith(MOBILITY) for tag in others)


def is_active_rest(tag: Tag) -> bool:
    """Whether rest is called active: beside a size, something is done."""
    return tag.concept is _C.REST and any(part in tag.text for part in ACTIVE)


_AROUND_REST: Final = frozenset({_C.REST, _C.CROSS, _C.WALK, _C.RECOVERY, _C.EASY, *RACES})


def is_walked(accepted: Sequence[Tag], everywhere: set[Concept]) -> bool:
    """Whether one walks where others run each week: "parkrun with the kids (walk)"."""
    weekly = [tag.text in WEEKLY_RUNS for tag in accepted if tag.concept in RACES]
    return bool(weekly) and all(weekly) and _C.WALK in everywhere and everywhere <= _WALKED


_WALKED: Final = RACES | {_C.WALK, _C.EASY}


def is_recovery_run(reading: Reading, accepted: Sequence[Tag]) -> bool:
    """Whether one recovers so far or so long, and in no other way: "Récupération 30 min"."""
    return bool(reading.sizes) and all(tag.text in RECOVERING for tag in accepted)


def rests(here: set[Concept], everywhere: set[Concept], *, sized: bool) -> bool:
    """Whether rest is the day's word: alone, or first, or beside a little mobility."""
    if not everywhere <= _AROUND_REST:
        return False
    if _C.REST in here:
        return not here & ({_C.CROSS, _C.WALK, _C.EASY} if sized else {_C.CROSS, _C.WALK})
    return not everywhere & {_C.RECOVERY, _C.EASY, _C.WALK}


def rests_with(reading: Reading, accepted: Sequence[Tag]) -> bool:
    """Whether a day of rest opens the title, and what goes with it follows, or may: "Ruhetag mit Sauna"."""
    if _is_denied(reading, accepted):
        return True
    opening = accepted[0]
    if opening.concept is _C.REST and opening.first == 0 and _are_hurting(accepted[1:]):
        return not reading.sizes
    rests = opening.concept is _C.REST and opening.sure and opening.first < _SOON
    if rests and " or " in opening.text:
        return True
    beside = {tag.concept for tag in accepted[1:]}
    soon = range(opening.last + 1, opening.last + 1 + _SOON)
    withs = any(tag.concept is _C.WITH and tag.first in soon for tag in reading.tags)
    return rests and withs and beside <= ({_C.WALK} if reading.sizes else {_C.CROSS, _C.WALK})


def _are_hurting(others: Sequence[Tag]) -> bool:
    """Whether parts of the body are all that is named beside it: "Repos mollet"."""
    return bool(others) and all(tag.text in BODY_PARTS or tag.concept is _C.REST for tag in others)


def is_of_strength(reading: Reading, accepted: Sequence[Tag]) -> bool:
    """Whether strength is added to a rest from running: "Rest + gym 30 min"."""
    opening, added = accepted[0], reading.tokens[accepted[0].last + 1 : accepted[0].last + 2]
    plus = bool(added) and added[0].text in "+&"
    return (
        plus
        and opening.concept is _C.REST
        and any(tag.concept is _C.STRENGTH and tag.first == opening.last + 2 for tag in accepted)
    )


def _is_denied(reading: Reading, accepted: Sequence[Tag]) -> bool:
    """Whether one word for recovery goes with what says that nothing is done: "Recovery, no training"."""
    denied = any(tag.concept is _C.REST and tag.text.startswith(DENIED_FIRST) for tag in accepted)
    others = [tag for tag in accepted if tag.concept is not _C.REST]
    recovers = all(tag.concept is _C.RECOVERY and " " not in tag.text for tag in others)
    return denied and recovers and not reading.sizes


def is_week_of_rest(title: str) -> bool:
    """Whether a rest is a week of the plan: "Rest & recovery week", but not "No running this week"."""
    reading = read(folded(title))
    plain = {n for tag in reading.tags if tag.concept is _C.PLAIN for n in range(tag.first, tag.last + 1)}
    named = any(token.text in A_WEEK and n not in plain for n, token in enumerate(reading.tokens))
    return named and not any(tag.concept is _C.REST and _denies_running(tag.text) for tag in reading.tags)


def _denies_running(rest: str) -> bool:
    """Whether a word for rest says that one does not run: "no running", "semaine sans course"."""
    return rest.startswith(DENIED_FIRST) or not DENYING.isdisjoint(rest.split())


def may_leave_a_run(title: str, evidence: Collection[Evidence]) -> bool:
    """Whether one may run on such a day: "Day off", which may be one from work, "Rest or easy run"."""
    words = {told.words for told in evidence}
    if words and words <= FREE:
        return True
    tags = read(folded(title)).tags
    return any(tag.concept is _C.OR or " or " in tag.text or is_active_rest(tag) for tag in tags)


def is_run_before_stretching(opening: Sequence[Tag]) -> bool:
    """Whether a run is named in full before stretching: "Corsa lenta 1h stretching"."""
    run, *others = opening
    named = run.sure and run.concept in RUNS and run.first != run.last
    beside = [tag for tag in others if tag.concept is _C.CROSS]
    return named and all(tag.text.startswith(MOBILITY) for tag in beside)
