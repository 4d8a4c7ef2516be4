"""How the command line plans: the calendar read as far as the plan needs it, and the plan made of it."""

import datetime as dt

import attrs

from plyocal.cli.files import calendar_of
from plyocal.cli.options import Asked
from plyocal.plan import Plan, schedule
from plyocal.previous_plan import language_planned
from plyocal.reading.runningcalendar import RunningCalendar
from plyocal.window import last_day_to_read


def read_to_plan(source: str, settings: Asked, start: dt.date) -> RunningCalendar:
    """The calendar around the window of a plan, so that it need not be read again."""
    until = settings.until
    return calendar_of(
        source, settings, start, last_day_to_read(until) if until and until >= start else until
    )


def planned(
    calendar: RunningCalendar, settings: Asked, start: dt.date, previous: RunningCalendar | None = None
) -> Plan:
    """The plan that was asked for, in the language of the one before unless another is said."""
    name, athlete = settings.plan_name or calendar.name, settings.athlete
    if not settings.says_language:
        before = () if previous is None else previous.sessions
        language = language_planned(calendar.sessions, name) or language_planned(before, name)
        athlete = attrs.evolve(athlete, language=language or athlete.language)
    return schedule(
        calendar,
        athlete,
        start=start,
        until=settings.until,
        busy=settings.busy,
        previous=previous,
        plan_name=settings.plan_name,
    )
