"""What the command line prints for programs: plans, findings and workouts as plain data."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, Final

import attrs
import click

from plyocal.explaining import Alternative, Shortfall
from plyocal.extras import load
from plyocal.plan import Plan
from plyocal.rules.findings import Finding
from plyocal.season import as_written
from plyocal.workouts import Workout

_FOR_EXPLAINING: Final = ("is_about_place", "counted_to", "gap", "is_uninvited")
"""What a finding knows that its message says."""


def plan_as_plain(plan: Plan, *, changes: bool, reasons: bool) -> list[dict[str, Any]] | dict[str, Any]:
    """The sessions as plain data; with `reasons` also the weeks short of some, and why."""
    rows = _sessions_as_plain(plan, changes=changes, reasons=reasons)
    if not reasons:
        return rows
    return {"sessions": rows, "shortfalls": [_shortfall_as_plain(each) for each in plan.shortfalls]}


def _shortfall_as_plain(short: Shortfall) -> dict[str, Any]:
    closed = [
        {"day": day.isoformat(), "findings": [{"rule": each.rule, "message": each.message} for each in found]}
        for day, found in short.closed
    ]
    return {
        "first_day": short.first_day.isoformat(),
        "wanted": short.wanted,
        "planned": short.planned,
        "rules": list(short.rules),
        "closed": closed,
    }


def _sessions_as_plain(plan: Plan, *, changes: bool, reasons: bool) -> list[dict[str, Any]]:
    """The sessions as plain data; with what became of each, those gone too, and with why each is there."""
    rows = []
    told = {(each.session.day, each.session.starts_at): each for each in plan.reasons} if reasons else {}
    for each in plan.revision.revised:
        if each.is_cancelled and (not changes or each.was_gone):
            continue
        session = each.session
        row = plan.season.as_plain(session)
        if changes:
            was = None if each.was is None else plan.season.as_plain(each.was)
            row |= {"change": each.change.value, "was": was and (was["starts_at"] or was["day"])}
        if reasons:
            reason = told.get((session.day, session.starts_at))
            row["preferred_to"] = (
                [_preferred_to(plan, other) for other in reason.preferred_to] if reason else []
            )
        rows.append(row)
    return rows


def _preferred_to(plan: Plan, other: Alternative) -> dict[str, Any]:
    row = plan.season.as_plain(other.session)
    told = {column: row[column] for column in ("day", "starts_at", "place", "anchor")}
    return told | {"rule": other.rule, "because": other.because}


def finding_as_plain(finding: Finding) -> dict[str, Any]:
    """What a rule found, as plain data."""
    starts_at = finding.starts_at.isoformat() if finding.starts_at else None
    told = attrs.asdict(finding, filter=lambda field, _: field.name not in _FOR_EXPLAINING)
    return told | {"day": finding.day.isoformat(), "starts_at": starts_at}


def workout_as_plain(workout: Workout, *, is_laid_off: bool = False) -> dict[str, Any]:
    """One event as plain data; None where something is unknown. A run that falls on a rest `is_laid_off`."""
    return {
        "uid": workout.uid,
        "recurrence_id": workout.recurrence_id,
        "day": workout.day.isoformat(),
        "title": workout.title,
        "kind": workout.kind.value,
        "distance_km": workout.distance_km,
        "duration_min": workout.duration / dt.timedelta(minutes=1) if workout.duration is not None else None,
        "starts_at": as_written(workout.starts_at, workout),
        "ends_at": as_written(workout.ends_at, workout),
        "evidence": [str(told) for told in workout.evidence],
        "not_run": is_laid_off,
    }


def print_json(plain: Sequence[dict[str, Any]] | dict[str, Any]) -> None:
    """Print plain data as JSON, in UTF-8 whatever the terminal speaks."""
    text = load("json").dumps(plain, ensure_ascii=False, indent=1)
    click.echo(text.encode("utf-8", "backslashreplace"))
