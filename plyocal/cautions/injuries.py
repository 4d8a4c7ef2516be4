"""Injuries and pain that the calendar tells of and the athlete does not."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from itertools import chain, islice
from typing import Final

from plyocal.errors import InjuryWarning
from plyocal.messages import Message, Option
from plyocal.recognition.complaints import tells_of_injury
from plyocal.recognition.overruling import is_said
from plyocal.strangers import title_told
from plyocal.workouts import Trait, Workout

_SOON: Final = timedelta(weeks=8)
"""An injury that is further back than that before the first session is left to the runner (ours)."""

_A_WEEK: Final = timedelta(days=7)
"""The days after an injury that stay clear unless a rule says otherwise."""

ALSO_NAMED: Final = 2
"""So many other events are named beside the first (ours)."""


def untold_injuries(workouts: Sequence[Workout], planned: Collection[date]) -> Iterator[InjuryWarning]:
    """One warning, of the events that speak of an injury and that sessions are `planned` to follow soon.

    Of several the last before the first session leads, else the first of them: what is nearest counts most.
    It may be a rest, a run on which something hurts, or an hour at the physiotherapist's, but nothing that
    the runner named.
    """
    days = sorted(set(planned))
    if not days:
        return
    begun = bisect_right(workouts, days[0], key=lambda each: each.day)
    nearest_first = chain(reversed(workouts[:begun]), workouts[begun:])
    told_of = [each for each in nearest_first if _is_soon(each, days) and _speaks(each)]
    if told_of:
        pain, injured = Option("in_pain", "Athlete", True), Option("injured", "Athlete", True)
        told = f"{_named(told_of)}: if something hurts now, say "
        back = "; if you come back from an injury, say "
        yield InjuryWarning(Message(told, pain, back, injured, *_keeping_clear(told_of, days)))


def _keeping_clear(events: Sequence[Workout], days: Sequence[date]) -> Iterator[str | Option]:
    """How the days after the first event stay free that does not keep them so by its words."""
    near = (each for each in events if not _keeps_clear(each) and _is_soon(each, days, within=_A_WEEK))
    for event in islice(near, 1):
        yield f"; {title_told(event.title)} keeps no day free: if it is an injury, say "
        yield Option("overrides", "read", {event.title: "injured"})


def _keeps_clear(event: Workout) -> bool:
    return Trait.UNWELL in event.traits or (event.kind.is_run and Trait.HURT in event.traits)


def _named(events: Sequence[Workout]) -> str:
    """The first of them with its day, and the others that are called otherwise."""
    first, *_ = events
    others = list({each.title: each for each in reversed(events) if each.title != first.title}.values())[::-1]
    also = [f"{title_told(each.title)} on {each.day}" for each in others[:ALSO_NAMED]]
    also += [f"{len(others) - ALSO_NAMED} more"] if len(others) > ALSO_NAMED else []
    beside = f" (and {', '.join(also)})" if also else ""
    return f"{title_told(first.title)} is in the calendar on {first.day}{beside}"


def _is_soon(event: Workout, days: Sequence[date], within: timedelta = _SOON) -> bool:
    """Whether a session follows soon after an event, or stands on its day."""
    follows = bisect_left(days, event.day)
    return follows < len(days) and days[follows] <= (event.last_day or event.day) + within


def _speaks(event: Workout) -> bool:
    return not is_said(event.evidence) and tells_of_injury(event.title)
