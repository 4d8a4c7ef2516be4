"""Closed days: what closed the days of a week, in as few lines as say it all."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

import attrs

from plyocal.rules.findings import Finding
from plyocal.rules.spacing import LIGHTER_WEEKS, SESSIONS_PER_WEEK
from plyocal.saying import say_day, say_days, so_many
from plyocal.season import SeasonWeek
from plyocal.sessions import Mode
from plyocal.strangers import LONGEST_SHOWN, shown
from plyocal.timeline import Timeline
from plyocal.weeks import ONE_DAY, Phase

LONGEST_MESSAGE: Final = 2 * LONGEST_SHOWN
"""A finding's message says more than the title in it."""
NOTHING: Final = "nothing to stand beside"
SHORTEST_STRETCH: Final = 3
"""Days in a row that are told by the first and the last."""

_Days = list[tuple[date, int | None]]
"""Days that one thing closed, each with the number of days that it was told with, if any."""


def closed_lines(closed: Sequence[tuple[date, Sequence[Finding]]]) -> Iterator[str]:
    """A line for each thing that closed days, with all of them, by the first day that it closed."""
    causes: defaultdict[tuple[str, str, date | None], _Days] = defaultdict(list)
    for day, findings in closed:
        others = []
        for finding in telling(findings):
            number, says = _number_and_rest(finding)
            if number is None:
                others.append(told(finding))
            else:
                causes[says, finding.rule, finding.counted_to].append((day, number))
        if others or not findings:
            causes["; ".join(others), "", None].append((day, None))
    for (says, rule, _), days in causes.items():
        numbers = [number for _, number in days if number is not None]
        yield f"{_named(days)}: {_counted(days, numbers, says, rule) if numbers else says or NOTHING}"


def number_line(week: SeasonWeek, timeline: Timeline) -> str:
    """Why a week that has its number should have fewer sessions than others; empty if it should not."""
    if week.wanted >= timeline.athlete.sessions_in_a_week or len(week.sessions) < week.wanted:
        return ""
    phase, numbers = week.phase, timeline.week_numbers
    name = "high-volume" if phase is Phase.HIGH else phase.value
    if timeline.mode_on(week.first_day) is None:
        return f"no session: you asked for none in {name} weeks (reduced: skip; {LIGHTER_WEEKS})"
    if phase.is_lighter and week.wanted == numbers.lighter:
        is_rope = week.wanted and timeline.mode_on(week.first_day) is Mode.ROPE
        rope = ", of jump rope alone" if is_rope else ""
        return f"no more: a {name} week has at most {so_many(week.wanted, 'session')}{rope} ({LIGHTER_WEEKS})"
    if week.wanted == numbers.most:
        return f"no more: a week has at most {so_many(week.wanted, 'session')} ({SESSIONS_PER_WEEK})"
    weeks = (
        "week with sessions has 1" if numbers.beginner_weeks == 1 else "two weeks with sessions have 1 each"
    )
    return f"no more: a beginner's first {weeks} ({SESSIONS_PER_WEEK})"


def of_another_day(finding: Finding, day: date) -> Finding:
    """A finding that a session on this day would bring upon a later one, told as such."""
    message = f"the session of {say_day(finding.day)} would come {finding.message}"
    if finding.gap is not None:
        return attrs.evolve(finding, day=day, message=message, counted_to=finding.day)
    message = f"the session of {say_day(finding.day)} would then break a rule: {finding.message}"
    return attrs.evolve(finding, day=day, message=message, counted_to=None)


def told(finding: Finding) -> str:
    """A finding in a line, with the rule that it is by."""
    return _with_rule(finding.message, finding.rule)


def _number_and_rest(finding: Finding) -> tuple[int | None, str]:
    """The days that a message begins with, and what it says of them; None where it counts no days."""
    if finding.counted_to is None or finding.gap is not None:
        return None, finding.message
    number = abs((finding.counted_to - finding.day).days)
    rest = finding.message.removeprefix(f"{say_days(number)} ")
    return (None if rest == finding.message else number), rest


def _with_rule(message: str, rule: str) -> str:
    message = shown(message, LONGEST_MESSAGE)
    return f"{message} ({rule})" if rule else message


def _named(days: _Days) -> str:
    if _are_counted_in_a_row(days):
        return f"{say_day(days[0][0])} to {say_day(days[-1][0])}"
    return ", ".join(_stretches([day for day, _ in days]))


def _stretches(days: Sequence[date]) -> Iterator[str]:
    """The days in words, three or more in a row by the first and the last."""
    first = 0
    for place, day in enumerate(days):
        if place + 1 < len(days) and days[place + 1] - day == ONE_DAY:
            continue
        if place - first >= SHORTEST_STRETCH - 1:
            yield f"{say_day(days[first])} to {say_day(day)}"
        else:
            yield from map(say_day, days[first : place + 1])
        first = place + 1


def _counted(days: _Days, numbers: Sequence[int], says: str, rule: str) -> str:
    if len(numbers) == 1:
        return _with_rule(f"{say_days(numbers[0])} {says}", rule)
    in_a_row = _are_counted_in_a_row(days)
    told_numbers = f"{numbers[0]} to {numbers[-1]}" if in_a_row else ", ".join(map(str, numbers))
    return _with_rule(f"{told_numbers} days {says}", rule)


def _are_counted_in_a_row(days: _Days) -> bool:
    in_a_row = all(later - earlier == ONE_DAY for (earlier, _), (later, _) in pairwise(days))
    return len(days) > 1 and days[0][1] is not None and in_a_row


def telling(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings that tell why a day is closed.

    That nothing invites a session goes without saying where a rule closes the day anyway. Of a day's places
    that are too few hours from another session, the one that comes nearest to enough tells it for all.
    """
    others = [finding for finding in findings if not finding.is_uninvited]
    nearest: dict[tuple[str, date | str | None], Finding] = {}
    for finding in others or findings:
        says = finding.message if finding.gap is None else finding.counted_to
        known = nearest.setdefault((finding.rule, says), finding)
        if known.gap is not None and finding.gap is not None and known.gap < finding.gap:
            nearest[finding.rule, says] = finding
    return tuple(nearest.values())
