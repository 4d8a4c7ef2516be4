"""Reading: from an .ics file to a `RunningCalendar`, and another calendar's events to busy times."""

from plyocal.reading.sources import Source, Unit, busy_times, read

__all__ = ["Source", "Unit", "busy_times", "read"]
