"""Asking: what rules say of a session, each shown only as much of the past as it declares.

A rule that is not plyocal's own is held to its shape: what it gives would else be taken for something that it
is not, or fail far from the rule.
"""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from plyocal.errors import ArgumentError
from plyocal.rules.findings import Finding
from plyocal.rules.pasts import Past
from plyocal.rules.shapes import Must, Preference, Reach, Rule, WeeklyPreference
from plyocal.sessions import PlyoSession
from plyocal.timeline import Timeline

Judge = Callable[[PlyoSession, Past, Timeline], Iterable[Finding]]
Cost = Callable[[PlyoSession, Past, Timeline], int]
WeekCost = Callable[[int, int], int]
"""How musts and preferences are asked: as their `judge`, `cost` and `week_cost`."""

_PLYOCAL: Final = __name__.partition(".")[0]


def seen_by(rule: "Must | Preference", session: PlyoSession, past: Past) -> Past:
    """What a rule sees of a session's past: nothing if it judges by the session's own day alone."""
    reach = Reach.of(rule)
    if not reach.days:
        return Past()
    count = reach.seen([earlier.day for earlier in past.sessions], session.day)
    return Past(past.sessions[len(past.sessions) - count :], past.session_weeks)


def findings_of(rule: Must, session: PlyoSession, past: Past, timeline: Timeline) -> tuple[Finding, ...]:
    """What a must finds against a session; it is shown only as much of the past as it declares."""
    return tuple(judging(rule)(session, seen_by(rule, session, past), timeline))


def cost_of(rule: Preference, session: PlyoSession, past: Past, timeline: Timeline) -> int:
    """What a session costs by a preference, which is shown only as much of the past as it declares."""
    return costing(rule)(session, seen_by(rule, session, past), timeline)


def judging(rule: Must) -> Judge:
    """A must's `judge`, which raises `ArgumentError` if it gives anything but findings."""
    return rule.judge if _is_plyocals(rule) else partial(_judged, rule)


def costing(rule: Preference) -> Cost:
    """A preference's `cost`, which raises `ArgumentError` if it gives anything but a whole number."""
    return rule.cost if _is_plyocals(rule) else partial(_costed, rule)


def costing_weeks(rule: WeeklyPreference) -> WeekCost:
    """The same of a preference's `week_cost`."""
    return rule.week_cost if _is_plyocals(rule) else partial(_week_costed, rule)


def _is_plyocals(rule: Rule) -> bool:
    """Whether tests of plyocal's hold the rule to its shape, so that nothing has to be asked each time."""
    return type(rule).__module__.partition(".")[0] == _PLYOCAL


def _judged(rule: Must, session: PlyoSession, past: Past, timeline: Timeline) -> tuple[Finding, ...]:
    given: object = rule.judge(session, past, timeline)
    found = tuple(given) if isinstance(given, Iterable) else (given,)
    for each in found:
        if not isinstance(each, Finding):
            cure = "let it yield a Finding for each fault, and nothing if there is none"
            raise ArgumentError(f"rule {rule.id!r}: judge gives {each!r:.60}: {cure}.")
    return found


def _costed(rule: Preference, session: PlyoSession, past: Past, timeline: Timeline) -> int:
    return _whole(rule, "cost", rule.cost(session, past, timeline))


def _week_costed(rule: WeeklyPreference, sessions: int, wanted: int) -> int:
    return _whole(rule, "week_cost", rule.week_cost(sessions, wanted))


def _whole(rule: Rule, act: str, cost: object) -> int:
    if not isinstance(cost, int):
        raise ArgumentError(f"rule {rule.id!r}: {act} gives {cost!r:.60}: let it give a whole number.")
    return cost
