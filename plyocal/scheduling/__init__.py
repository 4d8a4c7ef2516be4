"""The best lawful choice among all places: `space` is what is searched, `search` the exact search."""

from plyocal.scheduling.choosing import MOST_ALIKE, Schedule, judged, schedule_sessions

__all__ = ["MOST_ALIKE", "Schedule", "judged", "schedule_sessions"]
