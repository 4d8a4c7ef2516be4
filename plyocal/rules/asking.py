"""Asking: what rules say of a session, each shown only as much of the past as it declares.

Every rule is held to its shape: what it gives would else be taken for something that it is not, or fail far
from the rule.
"""

from collections.abc import Callable, Iterable
from functools import partial
from types import GeneratorType
from typing import Final, NoReturn

from plyocal.errors import ArgumentError
from plyocal.rules.findings import Finding, of_session
from plyocal.rules.pasts import Past
from plyocal.rules.shapes import Must, Preference, Reach, Rule, WeeklyPreference
from plyocal.sessions import PlyoSession
from plyocal.timeline import Timeline

Judge = Callable[[PlyoSession, Past, Timeline], Iterable[Finding]]
Cost = Callable[[PlyoSession, Past, Timeline], int]
WeekCost = Callable[[int, int], int]
"""How musts and preferences are asked: as their `judge`, `cost` and `week_cost`."""

MOST_COST: Final = 1_000_000_000
"""The most that one cost may be: so those of many sessions together never outweigh a stronger preference."""


_GIVEN: Final = (GeneratorType, tuple, Iterable)
"""What a rule may give its findings in, the commonest first: to ask of any other takes longer."""


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
    """A must's `judge`, which raises `ArgumentError` if it gives anything but findings.

    A finding that does not say which session it is against is given the session's UID, title and start.
    """
    return partial(_judged, rule)


def costing(rule: Preference) -> Cost:
    """A preference's `cost`, which raises `ArgumentError` if it gives no whole number, or too large a one."""
    return partial(_costed, rule)


def costing_weeks(rule: WeeklyPreference) -> WeekCost:
    """The same of a preference's `week_cost`."""
    return partial(_week_costed, rule)


def _judged(rule: Must, session: PlyoSession, past: Past, timeline: Timeline) -> tuple[Finding, ...]:
    given: object = rule.judge(session, past, timeline)
    found = tuple(given) if isinstance(given, _GIVEN) else (given,)
    return tuple(_finding(rule, each, session) for each in found) if found else ()


def _finding(rule: Must, given: object, session: PlyoSession) -> Finding:
    if not isinstance(given, Finding):
        cure = "let it yield a Finding for each fault, and nothing if there is none"
        raise ArgumentError(f"rule {rule.id!r}: judge gives {given!r:.60}: {cure}.")
    return of_session(given, session)


def _costed(rule: Preference, session: PlyoSession, past: Past, timeline: Timeline) -> int:
    cost = rule.cost(session, past, timeline)
    return cost if _is_a_cost(cost) else _refuse(rule, "cost", cost)


def _week_costed(rule: WeeklyPreference, sessions: int, wanted: int) -> int:
    cost = rule.week_cost(sessions, wanted)
    return cost if _is_a_cost(cost) else _refuse(rule, "week_cost", cost)


def _is_a_cost(given: object) -> bool:
    return isinstance(given, int) and -MOST_COST <= given <= MOST_COST


def _refuse(rule: Rule, act: str, cost: object) -> NoReturn:
    cure = f"let it give a whole number from {-MOST_COST:,} to {MOST_COST:,}"
    raise ArgumentError(f"rule {rule.id!r}: {act} gives {cost!r:.60}: {cure}.")
