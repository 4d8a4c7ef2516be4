"""Closing: what closed the days of a week, told in as few lines as say it all."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

import attrs

from plyocal.rules.findings import Finding, say_day
from plyocal.season import LONGEST_SHOWN, SeasonWeek, cut_short, printable
from plyocal.timeline import Timeline
from plyocal.weeks import Phase

LONGEST_MESSAGE: Final = 2 * LONGEST_SHOWN
"""A finding's message says more than the title in it."""
NOTHING: Final = "nothing to stand beside"
ONE_DAY: Final = timedelta(days=1)
SHORTEST_STRETCH: Final = 3
"""Days in a row that are told by the first and the last."""

_COUNTED: Final = r"(?s)(\d+) days? ((before|after) .*)"
"""A message that counts the days to a race: that of its other days says the same."""

_Days = list[tuple[date, str]]
"""Days that one thing closed, each with the number of days that it was told with, if any."""


def closed_lines(closed: Sequence[tuple[date, Sequence[Finding]]]) -> Iterator[str]:
    """A line for each thing that closed days, with all of them, by the first day that it closed."""
    causes: defaultdict[tuple[str, str, date | None], _Days] = defaultdict(list)
    for day, findings in closed:
        others = []
        for finding in telling(findings):
            counted = re.fullmatch(_COUNTED, finding.message)
            if counted is None:
                others.append(told(finding))
            else:
                causes[counted[2], finding.rule, _counted_to(day, counted)].append((day, counted[1]))
        if others or not findings:
            causes["; ".join(others), "", None].append((day, ""))
    for (says, rule, _), days in causes.items():
        yield f"{_named(days)}: {_counted(days, says, rule) if rule else says or NOTHING}"


def number_line(week: SeasonWeek, timeline: Timeline) -> str:
    """Why a week that has its number is to have fewer sessions than others; empty where it is not."""
    if week.wanted >= timeline.athlete.sessions_in_a_week or len(week.sessions) < week.wanted:
        return ""
    phase, numbers = week.week.phase, timeline.week_numbers
    name = "high-volume" if phase is Phase.HIGH else phase.value
    if timeline.mode_on(week.week.first_day) is None:
        return f"no session: you asked for none in {name} weeks (--reduced skip; lighter-weeks)"
    if phase.is_lighter and week.wanted == numbers.lighter:
        return f"no more: a {name} week has at most {_sessions(week.wanted)} (lighter-weeks)"
    if week.wanted == numbers.most:
        return f"no more: a week has at most {_sessions(week.wanted)} (sessions-per-week)"
    weeks = (
        "week with sessions has 1" if numbers.beginner_weeks == 1 else "two weeks with sessions have 1 each"
    )
    return f"no more: a beginner's first {weeks} (sessions-per-week)"


def _sessions(number: int) -> str:
    return f"{number} session{'s' * (number != 1)}"


def of_another_day(finding: Finding, day: date) -> Finding:
    """A finding that a session on this day would bring upon a later one, told as such."""
    message = f"the session of {say_day(finding.day)} would come {finding.message}"
    if finding.rule != "recovery-gap":
        message = f"for the session of {say_day(finding.day)}: {finding.message}"
    return attrs.evolve(finding, day=day, message=message)


def told(finding: Finding) -> str:
    """A finding in a line, with the rule that it is by."""
    return _with_rule(finding.message, finding.rule)


def shown(text: str, longest: int = LONGEST_SHOWN) -> str:
    """A stranger's text as it may stand in an explanation."""
    return cut_short(printable(text), longest)


def _counted_to(day: date, counted: re.Match[str]) -> date:
    """The day from or to which a message counts: two races may have one name."""
    days = int(counted[1]) * ONE_DAY
    return day + days if counted[3] == "before" else day - days


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


def _counted(days: _Days, says: str, rule: str) -> str:
    numbers = [number for _, number in days]
    number = f"{numbers[0]} to {numbers[-1]}" if _are_counted_in_a_row(days) else ", ".join(numbers)
    return _with_rule(f"{number} day{'s' * (number != '1')} {says}", rule)


def _are_counted_in_a_row(days: _Days) -> bool:
    in_a_row = all(later - earlier == ONE_DAY for (earlier, _), (later, _) in pairwise(days))
    return len(days) > 1 and bool(days[0][1]) and in_a_row


def telling(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings that tell why a day is closed.

    That nothing invites a session goes without saying where a rule closes the day anyway. Of a day's places
    that are too few hours from another session, the one that comes nearest to enough tells it for all.
    """
    others = [finding for finding in findings if finding.rule != "strategic-slot"]
    nearest: dict[tuple[str, str], Finding] = {}
    for finding in others or findings:
        says = re.sub(_HOURS, "", finding.message, count=1)
        known = nearest.setdefault((finding.rule, says), finding)
        if _minutes(known) < _minutes(finding):
            nearest[finding.rule, says] = finding
    return tuple(nearest.values())


_HOURS: Final = r"(\d{1,6}) h(?: (\d{1,2}) min)?(?= after )"


def _minutes(finding: Finding) -> int:
    """How long after another session a finding says it is."""
    hours = re.search(_HOURS, finding.message)
    return int(hours[1]) * 60 + int(hours[2] or 0) if hours else 0
