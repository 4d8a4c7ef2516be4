"""Sessions that the runner moved to days long after all training, where no rule is asked about them."""

from collections.abc import Iterable
from datetime import date

from plyocal.errors import StraySessionWarning
from plyocal.reading.runningcalendar import RunningCalendar
from plyocal.saying import say_day
from plyocal.sessions import Origin, PlyoSession
from plyocal.weeks import BLOCK_GAP


def stray_sessions(
    calendar: RunningCalendar, sessions: Iterable[PlyoSession], until: date
) -> tuple[StraySessionWarning, ...]:
    """A warning for each session moved to a day after `until`, if nothing is trained in the weeks before.

    A day in the wrong month is soon hit where a calendar is dragged and scrolled.
    """
    moved = sorted({each.day for each in sessions if each.origin is Origin.PINNED and each.day > until})
    return tuple(_warning(day, until) for day in moved if not _is_trained_before(calendar, day))


def _is_trained_before(calendar: RunningCalendar, day: date) -> bool:
    read = calendar.between(day - BLOCK_GAP, day).workouts
    return any(each.kind.is_training and day - BLOCK_GAP <= each.day <= day for each in read)


def _warning(day: date, until: date) -> StraySessionWarning:
    """The plan's last day is told with its year, since the session may stand in another one."""
    told = f"the session that you moved to {say_day(day)} {day.year} stands long after the plan's last day"
    return StraySessionWarning(
        f"{told}, {say_day(until)} {until.year}: no rule was asked about it. Move it back, or delete it."
    )
