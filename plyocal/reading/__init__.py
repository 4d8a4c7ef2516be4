"""Reading: from an .ics file to a `RunningCalendar`, and another calendar's events to busy times."""

from plyocal.reading.sources import Source, busy_times, read

__all__ = ["Source", "busy_times", "read"]
