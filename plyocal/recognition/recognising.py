"""What an event is, in any runner's words: title, description and categories to kind, distance, duration."""

import re
from collections.abc import Sequence
from datetime import timedelta
from functools import lru_cache
from typing import Final

import attrs

from plyocal.athlete import KM_PER_MILE, LengthUnit, length_unit
from plyocal.errors import ArgumentError, expect
from plyocal.members import members
from plyocal.recognition.complaints import with_pain
from plyocal.recognition.descriptions.beyond_title import (
    contradiction,
    label_below,
    told_elsewhere,
    told_in_spite,
    told_of_a_day,
    week_km,
)
from plyocal.recognition.descriptions.kinds import FIRST_WORDS, HARD_OR_EASY, is_run
from plyocal.recognition.figures.recorded import without_averages, without_records
from plyocal.recognition.kinds.asides import workout_in
from plyocal.recognition.kinds.lengths import LONGEST_RUN_KM, is_surely_long, is_too_fast
from plyocal.recognition.kinds.outright import told_outright
from plyocal.recognition.kinds.shapes import is_named_ride, is_pedalled, is_swum, of_code
from plyocal.recognition.kinds.verdicts import judge
from plyocal.recognition.measures import Measure, measure
from plyocal.recognition.not_run.broken_off import as_far_as_run
from plyocal.recognition.occasions import of_the_hurt
from plyocal.recognition.parsing import Reading, read
from plyocal.recognition.prefilter import (
    LONGEST_DESCRIPTION,
    LONGEST_TITLE,
    could_be_training,
    opens_with_training,
)
from plyocal.recognition.races.priorities import priority_in
from plyocal.recognition.resembling import LETTERED, is_only_a_number
from plyocal.recognition.totals.bare_numbers import has_shorthand
from plyocal.recognition.verdict import Verdict
from plyocal.recognition.words.framing import addressed, unframed, without_sport
from plyocal.recognition.words.marks import undone
from plyocal.recognition.words.number_words import in_miles, written_out
from plyocal.recognition.words.otherdays import of_this_day
from plyocal.recognition.words.preambles import without_preamble
from plyocal.recognition.words.respacing import spaced
from plyocal.vocabulary.folding import folded
from plyocal.vocabulary.messages import PLANNING, RESTED
from plyocal.workouts import Evidence, Priority, Trait, Witness, WorkoutKind

_K: Final = members(WorkoutKind)
_W: Final = members(Witness)
_FARTHEST_TRAINED_KM: Final = 100.0
_LONGEST_RUN: Final = 24 * 60.0
"""Minutes; farther and longer than this nobody runs in training (ours)."""
_HEADED: Final = frozenset(WorkoutKind) - {_K.OTHER, _K.CROSS, _K.RUN}
"""What may follow "Run:", which then says no more."""
_MAYBE_RIDDEN: Final = frozenset({_K.EASY, _K.LONG, _K.SPEED, _K.RUN})
"""Kinds that a rider's app may name, too: sizes tell."""


@attrs.frozen
class Recognition:
    """What a text says. `evidence` names the words that decided.

    `distance_km` and `duration` are the whole workout's, None where the text states only parts or nothing;
    `week_distance_km` is the volume of a weekly banner; `race_distance_km` the race's own distance.
    """

    kind: WorkoutKind
    distance_km: float | None = None
    duration: timedelta | None = None
    week_distance_km: float | None = None
    evidence: tuple[Evidence, ...] = ()
    race_distance_km: float | None = None
    priority: Priority | None = None
    traits: tuple[Trait, ...] = ()


_WEEK: Final = (Evidence(_W.TITLE, "a week of the plan"),)
_NO_TRAINING: Final = Recognition(_K.OTHER)


def recognise(
    title: str,
    description: str = "",
    categories: Sequence[str] = (),
    unit: LengthUnit | None = None,
    *,
    hints: Sequence[str] = (),
) -> Recognition:
    """Say what an event is.

    Args:
        title: the event's title; the first 2,000 characters count.
        description: its description, looked at where the title leaves something open.
        categories: its categories.
        unit: the calendar's unit for bare numbers, also for a title that is nothing else ("8", "L 20"); where
            none is given, such a title is no workout, American shorthand ("GA 10 w/ 6 strides") is in miles
            and other bare numbers are in kilometres.
        hints: content lines that say more, such as `UID:run-easy-3@app` or
            `X-WORKOUT-ESTIMATED-DURATION:PT45M`: the weakest evidence.

    Returns:
        The kind, with what the text states about distance and duration.

    Raises:
        ArgumentError: for a unit that is neither km nor mi, and for what is no text.

    >>> recognise("6 x 800 m @ 5k, 12 km total").distance_km
    12.0
    >>> recognise("MLR 22k").kind
    <WorkoutKind.LONG: 'long'>
    >>> recognise("Team meeting").kind
    <WorkoutKind.OTHER: 'other'>
    """
    expect(title, str, "title", "give a text")
    expect(description, str, "description", "give a text")
    unit = length_unit(unit)
    found = recognised(title, description, _texts(categories, "categories"), unit, _texts(hints, "hints"))
    if unit is None or found.kind is not _K.OTHER or not is_only_a_number(title):
        return found
    return _of_a_number(title.strip(), unit)


def recognised(
    title: str, description: str, categories: Sequence[str], unit: LengthUnit | None, hints: Sequence[str]
) -> Recognition:
    """The same where the unit may be only a guess: a title of no more than a number is no workout."""
    if not title and description:
        title, _, description = without_preamble(description).partition("\n")
    texts = title[:LONGEST_TITLE], description[:LONGEST_DESCRIPTION], tuple(categories)
    return _recognise(*texts, unit, tuple(hints))


def _of_a_number(title: str, unit: LengthUnit) -> Recognition:
    """The run of so many kilometres or miles that a number tells, alone or after a coach's letter."""
    if re.fullmatch(LETTERED, title):
        found = recognised(f"{title[0]} {title[1:].strip()} {unit}", "", (), unit, ())
        evidence = (Evidence(_W.TITLE, f"a coach's letter, in {unit} as you said"),)
        return found if found.kind is _K.OTHER else attrs.evolve(found, evidence=evidence)
    km = float(title.replace(",", ".")) * (KM_PER_MILE if unit == "mi" else 1.0)
    evidence = (Evidence(_W.TITLE, f"a bare number, in {unit} as you said"),)
    is_run = 0.0 < km <= LONGEST_RUN_KM
    return Recognition(_K.RUN, distance_km=round(km, 3), evidence=evidence) if is_run else _NO_TRAINING


def _texts(given: Sequence[str], name: str) -> tuple[str, ...]:
    """The texts. Raises `ArgumentError`, naming the argument, for anything else."""
    expect(given, (list, tuple), name, "give a list of texts")
    for text in given:
        if not isinstance(text, str):
            raise ArgumentError(f"{name} {text!r:.60}: give a list of texts.")
    return tuple(given)


@lru_cache(maxsize=4096)
def _recognise(
    title: str, description: str, categories: tuple[str, ...], unit: LengthUnit | None, hints: tuple[str, ...]
) -> Recognition:
    title, plain, is_telling = _looked_at(title)
    if not (is_telling or could_be_training("\n".join((title, description, *categories, *hints)))):
        return _NO_TRAINING
    description = _of_this_workout(description) if description else ""
    code = of_code(title)
    reading, verdict = (_judged_cached if len(plain) <= FIRST_WORDS else _judged)(plain)
    source, verdict = _W.TITLE, Verdict(code) if code else verdict
    if verdict.banner:
        told = told_of_a_day(description) if description else None
        if told is None:
            return Recognition(_K.OTHER, week_distance_km=week_km(reading, description), evidence=_WEEK)
        reading, source, verdict = read(""), _W.DESCRIPTION, told
    titled = verdict.traits
    label = None if code else label_below(reading, verdict, description)
    label = label or contradiction(reading, verdict, description)
    if label is not None:
        source, verdict = _W.DESCRIPTION, label
    elif verdict.blocked and description:
        source, verdict = _W.DESCRIPTION, told_in_spite(reading, description) or verdict
    elif not verdict.blocked and verdict.kind in (_K.OTHER, _K.RUN):
        source, verdict = told_elsewhere(reading, verdict, description, categories, hints)
        if is_named_ride(title) and not is_run(verdict):
            verdict = Verdict(_K.CROSS)
    if verdict.kind is _K.OTHER:
        return _NO_TRAINING
    found = measure(reading, verdict, description, unit, hints, shorthand=has_shorthand(title))
    verdict = _by_size(reading, verdict, found, description)
    race, found = verdict.kind is _K.RACE, _in_one_run(found, verdict.kind)
    return Recognition(
        verdict.kind,
        _rounded(found.km),
        None if found.minutes is None else timedelta(minutes=round(found.minutes, 2)),
        evidence=_evidence(source, verdict) + found.evidence,
        race_distance_km=_rounded(found.race_km) if race else None,
        priority=priority_in(reading.text) if race else None,
        traits=with_pain(verdict, description, titled),
    )


def _of_this_workout(description: str) -> str:
    """A description without what it tells of the plan, of other days and of what was recorded."""
    return without_records(in_miles(of_this_day(without_preamble(description))))


def _of_a_runner(reading: Reading, verdict: Verdict) -> tuple[Reading, Verdict]:
    """What follows a name that is all the title opens with, where every word of it is known: "Anna: rest"."""
    if verdict.kind is not _K.OTHER or verdict.blocked or verdict.banner or ":" not in reading.text:
        return reading, verdict
    named = next((place for place, token in enumerate(reading.tokens) if token.text == ":"), 0)
    rest = addressed(reading.text) if named else ""
    if not rest or not _is_a_name(reading, range(named)):
        return reading, verdict
    again = read(rest)
    told = judge(again)
    planned = any(token.text in PLANNING for token in reading.tokens[:named])
    surely = planned or any(tag.sure or tag.text in RESTED for tag in told.tags)
    return (reading, verdict) if again.unknown or not surely else (again, told)


def _is_a_name(reading: Reading, places: range) -> bool:
    """Whether these words are a runner's, or a plan's that is called by its race: "Anna", "Boston build"."""
    others = [reading.tokens[place].text for place in places if place not in reading.unknown]
    return len(others) < len(places) and PLANNING.issuperset(others)


@lru_cache(maxsize=512)
def _looked_at(title: str) -> tuple[str, str, bool]:
    """A title written out, the same folded, and whether it tells of training: titles come again."""
    title = written_out(undone(title))
    plain = without_averages(folded(title))
    return title, plain, opens_with_training(plain)


def _judged(plain: str) -> tuple[Reading, Verdict]:
    """A folded title taken apart, and the verdict on it."""
    text = unframed(plain)
    rest = without_sport(text)
    below = _told(rest)
    if rest == text or below[1].kind in _HEADED:
        return below
    together = _told(text)
    return below if below[1].kind is _K.RUN and together[1].kind not in HARD_OR_EASY else together


def _told(text: str) -> tuple[Reading, Verdict]:
    reading = read(spaced(text))
    outright = told_outright(reading)
    if outright is not None:
        return reading, outright
    verdict = judge(reading)
    told, found = workout_in(reading, verdict) or _of_a_runner(reading, verdict)
    return told, of_the_hurt(reading, found)


@lru_cache(maxsize=512)
def _judged_cached(plain: str) -> tuple[Reading, Verdict]:
    """The same, remembered: short titles come again with other descriptions."""
    return _judged(plain)


def _rounded(amount: float | None) -> float | None:
    return None if amount is None else round(amount, 3)


def _by_size(reading: Reading, verdict: Verdict, found: Measure, description: str) -> Verdict:
    """The verdict, where labels or pedals tell of a ride (57 km in 2 h), or a run is as far as long ones."""
    verdict = as_far_as_run(reading, verdict, found.km, found.minutes)
    fast = len(found.evidence) > 1 and is_too_fast(found.km, found.minutes)
    if verdict.kind in _MAYBE_RIDDEN and (
        fast or is_pedalled(reading, description) or is_swum(reading, description)
    ):
        return verdict._replace(kind=_K.CROSS)
    far = verdict.kind is _K.RUN and is_surely_long(reading, found.km, found.minutes)
    return verdict._replace(kind=_K.LONG) if far else verdict


def _in_one_run(found: Measure, kind: WorkoutKind) -> Measure:
    """The sizes that a run in training can have: "Run 1000 km" is the year's aim."""
    if kind is _K.RACE or not kind.is_run:
        return found
    km = None if found.km is None or found.km > _FARTHEST_TRAINED_KM else found.km
    minutes = None if found.minutes is None or found.minutes > _LONGEST_RUN else found.minutes
    return found._replace(km=km, minutes=minutes)


def _evidence(source: Witness, verdict: Verdict) -> tuple[Evidence, ...]:
    words = dict.fromkeys([tag.text for tag in verdict.tags]) or ("its sizes",)
    return tuple([Evidence(source, each) for each in words])


def is_a_race(text: str) -> bool:
    """Whether a folded title is a race's by itself."""
    return _judged_cached(text[:FIRST_WORDS])[1].kind is _K.RACE
