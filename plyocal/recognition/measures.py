"""How long a workout is: what title, description and hints state of its distance and duration."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from plyocal.athlete import KM_PER_MILE, LengthUnit
from plyocal.members import members
from plyocal.recognition.descriptions.labelled_sizes import Stated, called_whole
from plyocal.recognition.descriptions.parts import SHORTEST_SWIM_KM
from plyocal.recognition.descriptions.sizes import SAME, lists_as_part, lists_clocks, stated_in
from plyocal.recognition.figures.goals import is_goal_time, is_taken
from plyocal.recognition.figures.sizes import Dimension, Role, Size
from plyocal.recognition.kinds.lengths import SHORT_KINDS, is_an_hour, is_too_long
from plyocal.recognition.parsing import Reading, read
from plyocal.recognition.races.named_races import is_a_choice_of_races, offers_several
from plyocal.recognition.totals.bare_numbers import bare_size
from plyocal.recognition.totals.pieces import UNSIZED, added_run_km, is_piece, of_this_sport
from plyocal.recognition.totals.race_distances import (
    MILE_KM,
    bare_race_distance,
    is_of_several_sports,
    named_distance,
    race_distance,
    rehearsed_distance,
    weekly_distance,
)
from plyocal.recognition.totals.stated import whole
from plyocal.recognition.totals.turns import in_turns
from plyocal.recognition.totals.twice_a_day import in_both_runs, is_stated_once
from plyocal.recognition.verdict import Verdict
from plyocal.recognition.words.hints import hinted_minutes
from plyocal.vocabulary.concepts import Concept
from plyocal.vocabulary.folding import folded
from plyocal.vocabulary.likely import MOBILITY
from plyocal.workouts import Evidence, Trait, WorkoutKind

_C: Final = members(Concept)
_D: Final = members(Dimension)
_K: Final = members(WorkoutKind)
_R: Final = members(Role)
_PACES: Final = ((2.3, 15.0), (0.5, 60.0))
"""Minutes a kilometre of runs and of rides, from and to: beyond them, a clock time is no length."""
_NAMING: Final = 60
"""Characters of a description in which a race is named."""
_LOOSENING: Final = (*MOBILITY, "cooldown")
_SHORTEST_STRETCH_MINUTES: Final = 3.0
_SLOWEST: Final = 20.0
"""Minutes a kilometre beyond which hours beside a distance may be those of the day: "SL 9h 15 km"."""
_LONGEST_CLOCK: Final = 120.0
_LONGEST_LIFTING: Final = 240.0
"""Minutes beyond which strength work is an hour of the day: "Funcional 7h"."""
_GENTLE: Final = frozenset({_K.EASY, _K.RECOVERY, _K.LONG})


class Measure(NamedTuple):
    """A workout's km and minutes, its race's km, and the words of the description that said so."""

    km: float | None = None
    minutes: float | None = None
    race_km: float | None = None
    evidence: tuple[Evidence, ...] = ()
    is_bare: bool = False
    """Whether the km have no unit in the title: a description may tell it."""


def measure(
    reading: Reading,
    verdict: Verdict,
    description: str,
    unit: LengthUnit | None,
    hints: Sequence[str],
    *,
    shorthand: bool,
) -> Measure:
    """Return what title, description and hints, in that order of weight, state of a workout's size.

    `shorthand` says that the title is written in American shorthand: `has_shorthand`.
    """
    if verdict.kind is _K.REST:
        return Measure()
    found = _of_title(reading, verdict, unit, shorthand=shorthand)
    if found.km == MILE_KM and any(tag.concept is _C.WARM for tag in read(folded(description)).tags):
        found = found._replace(km=None)
    if description and verdict.kind is _K.SPEED:
        found = _in_all(_without_parts(found, folded(description)), folded(description))
    if found.is_bare and description:
        found = _in_unit(found, folded(description))
    if found.km is None and verdict.kind not in UNSIZED and ":" in reading.text:
        found = found._replace(km=called_whole(reading.text).km)
    parted = _is_mixed(reading, verdict) and len(reading.sizes) > 1
    if description and parted:
        found = _labelled_only(found, called_whole(folded(description)))
    elif description:
        named, parts = _is_by_name(reading, found), reading.repeats and verdict.kind not in _GENTLE
        found = _completed(folded(description), found, verdict.kind, by_name=named, parts=parts)
    if verdict.kind is _K.RACE and found.km is None and found.race_km is None and description:
        found = found._replace(race_km=named_distance(read(folded(description[:_NAMING]))))
    if found.km is None and found.race_km is not None:
        found = found._replace(km=found.race_km)
    hinted = hinted_minutes(hints) if found.minutes is None and hints else None
    found = found if hinted is None else found._replace(minutes=hinted)
    unsized = verdict.kind is _K.SPEED and found.km is None and found.minutes is None
    return found._replace(km=rehearsed_distance(reading)) if unsized else found


def _is_by_name(reading: Reading, found: Measure) -> bool:
    """Whether only the race's name says how far it is: its description knows better."""
    return found.race_km is not None and not reading.states_distance


def _in_unit(found: Measure, description: str) -> Measure:
    """A bare number's measure in the unit that the description states it with: "MP 16", "16 miles"."""
    stated = stated_in(description, km=True, minutes=False)
    if stated.km is None and lists_clocks(description):
        return found._replace(km=None)
    if found.km is None or stated.km is None:
        return found
    scales = (KM_PER_MILE, 1 / KM_PER_MILE)
    same = any(abs(stated.km - found.km * scale) < SAME * stated.km for scale in scales)
    numbered = stated.km > found.km
    return found._replace(km=stated.km, evidence=stated.evidence) if same or numbered else found


def _without_parts(found: Measure, description: str) -> Measure:
    """A speed workout's measure, where the description tells that the title states only its main part."""
    if found.km and lists_as_part(description, found.km, _D.DISTANCE):
        found = found._replace(km=None)
    if found.minutes and lists_as_part(description, found.minutes, _D.DURATION):
        found = found._replace(minutes=None)
    return found


def _in_all(found: Measure, description: str) -> Measure:
    """A speed workout's measure, or what the description states in all where that is more than the title."""
    if found.km is None and found.minutes is None:
        return found
    stated = called_whole(description)
    km, minutes = found.km, found.minutes
    if km is not None and stated.km is not None and stated.km > km * (1 + SAME):
        km = stated.km
    if minutes is not None and stated.minutes is not None and stated.minutes > minutes * (1 + SAME):
        minutes = stated.minutes
    changed = (km, minutes) != (found.km, found.minutes)
    return found._replace(km=km, minutes=minutes, evidence=stated.evidence) if changed else found


def _of_title(reading: Reading, verdict: Verdict, unit: LengthUnit | None, *, shorthand: bool) -> Measure:
    race = verdict.kind is _K.RACE
    sizes = of_this_sport(reading, verdict.kind)
    if is_stated_once(reading) or (race and _are_several_races(reading)):
        return Measure()
    if _is_mixed(reading, verdict) and len(sizes) > 1:
        return Measure()
    own = (race_distance(reading) or bare_race_distance(reading)) if race else None
    km, minutes = _stated(reading, verdict, sizes, is_run_for=own)
    if Trait.RUN_WALK in verdict.traits:
        km = in_turns(reading, sizes, _D.DISTANCE, km)
        minutes = in_turns(reading, sizes, _D.DURATION, minutes)
    minutes = in_both_runs(reading, sizes, _D.DURATION, minutes)
    km = in_both_runs(reading, sizes, _D.DISTANCE, km)
    if km is None and verdict.kind in SHORT_KINDS:
        km = weekly_distance(reading)
    if km is None and minutes is None and verdict.kind not in UNSIZED and not race:
        km, minutes = bare_size(reading, verdict, unit, shorthand=shorthand)
        return Measure(km, minutes, is_bare=km is not None)
    return Measure(km, minutes, own or km if race else None)


def _are_several_races(reading: Reading) -> bool:
    """Whether distances are those of several races to choose from, or of the sports of one."""
    return is_a_choice_of_races(reading) or offers_several(reading) or is_of_several_sports(reading)


def _is_mixed(reading: Reading, verdict: Verdict) -> bool:
    """Whether a run is a part of another sport's workout."""
    return verdict.kind is _K.CROSS and any(tag.concept is _C.RUN for tag in reading.tags)


def _labelled_only(found: Measure, stated: Stated) -> Measure:
    """A measure with what the description calls the whole's, since its other sizes are parts."""
    km = stated.km if found.km is None else found.km
    minutes = stated.minutes if found.minutes is None else found.minutes
    return found._replace(km=km, minutes=minutes, evidence=found.evidence + stated.evidence)


def _stated(
    reading: Reading, verdict: Verdict, sizes: Sequence[Size], *, is_run_for: float | None
) -> tuple[float | None, float | None]:
    """The km and the minutes of the whole, without what nobody takes and what a runner only hopes for."""
    tokens, race = reading.tokens, verdict.kind is _K.RACE
    timed = [
        size for size in sizes if not is_goal_time(tokens, size) or (not race and is_taken(tokens, size))
    ]
    if is_run_for is not None:
        timed = [size for size in timed if size.role is _R.TOTAL]
    km = None if verdict.kind in UNSIZED else whole(tokens, sizes, _D.DISTANCE, race=race)
    if verdict.kind is _K.STRENGTH:
        km = added_run_km(reading)
    km = _swum(sizes) if km is None and verdict.kind is _K.CROSS else km
    minutes = whole(tokens, timed, _D.DURATION)
    if minutes is None and _is_often_short(verdict):
        minutes = _only_few(timed)
    if verdict.kind is _K.SPEED:
        warm = {size.amount for size in sizes if size.amount in (km, minutes) and is_piece(reading, size)}
        km, minutes = (None if amount in warm else amount for amount in (km, minutes))
    if minutes and (not km or minutes > _SLOWEST * km) and is_an_hour(reading.text, minutes, verdict.kind):
        minutes = None
    return km, minutes if minutes and _is_likely(minutes, km, verdict.kind, timed) else None


def _is_often_short(verdict: Verdict) -> bool:
    mobile = verdict.kind is _K.CROSS and any(
        word.startswith(_LOOSENING) for tag in verdict.tags for word in tag.text.split()
    )
    return mobile or verdict.kind is _K.STRENGTH


def _only_few(timed: Sequence[Size]) -> float | None:
    """The few minutes that stretching or core may take: "5 min stretch"."""
    few = len(timed) == 1 and timed[0].role is _R.WHOLE and timed[0].unit is _C.MINUTE
    return timed[0].amount if few and timed[0].amount >= _SHORTEST_STRETCH_MINUTES else None


def _is_likely(minutes: float, km: float | None, kind: WorkoutKind, timed: Sequence[Size]) -> bool:
    """Whether people take so long, and it is no hour of the day."""
    clocked = any(_is_clock(size, minutes) for size in timed)
    if kind in UNSIZED and minutes > (_LONGEST_CLOCK if clocked else _LONGEST_LIFTING):
        return False
    if clocked and is_too_long(minutes, kind):
        return False
    fastest, slowest = _PACES[kind is _K.CROSS]
    return not km or all(size.unit is not None for size in timed) or fastest < minutes / km <= slowest


def _is_clock(size: Size, minutes: float) -> bool:
    return size.unit is None and size.amount == minutes


def _swum(sizes: Sequence[Size]) -> float | None:
    """The only distance of another sport, short as it may be: "Swim 1500 m"."""
    far = [size for size in sizes if size.dimension is _D.DISTANCE]
    alone = len(far) == 1 and far[0].role is _R.WHOLE
    return far[0].amount if alone and far[0].amount >= SHORTEST_SWIM_KM else None


def _completed(description: str, found: Measure, kind: WorkoutKind, *, by_name: bool, parts: bool) -> Measure:
    """Fill in from the description what the title does not state; `parts` if that tells what is repeated."""
    km = None if by_name else found.km
    stated = stated_in(
        description,
        km=km is None and kind not in UNSIZED,
        minutes=found.minutes is None,
        titled=parts or km is not None or found.minutes is not None,
        kind=kind,
    )
    km = stated.km if km is None else km
    minutes = stated.minutes if found.minutes is None else found.minutes
    if by_name and km is not None:
        return Measure(km, minutes, km, stated.evidence)
    return Measure(km, minutes, found.race_km, found.evidence + stated.evidence)
