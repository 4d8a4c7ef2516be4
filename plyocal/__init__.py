"""plyocal puts plyometric sessions into a running calendar, where a therapist's rules say they belong.

>>> import plyocal
>>> from plyocal import Athlete, Level
>>> from datetime import date
>>> calendar = plyocal.read(plyocal.demo_calendar(date(2026, 3, 29)))
>>> athlete = Athlete(level=Level.INTERMEDIATE)
>>> plan = plyocal.schedule(calendar, athlete)
>>> len(plan.sessions), plyocal.check(plan.to_ical(merge=True), athlete)
(19, ())
>>> plyocal.recognise("6 x 800 m @ 5k, 12 km total").kind.value
'speed'

Errors and warnings stand in `plyocal.errors`, the rules in `plyocal.article`.
"""

from plyocal.extras import undisturbed as _undisturbed

with _undisturbed():
    from plyocal.article import ARTICLE, PROGRESSION
    from plyocal.athlete import Athlete, Level, Reduced, Weekday
    from plyocal.demo import demo_calendar
    from plyocal.errors import PlyocalError, PlyocalWarning
    from plyocal.findings import Finding
    from plyocal.placing import LevelGate, LongRunClear, NoClash, RaceClear, RestStaysRest, StrategicSlot
    from plyocal.plan import Plan, check, remove, schedule
    from plyocal.reading import busy_times, read
    from plyocal.recognition import Recognition, recognise
    from plyocal.rules import Past, RuleBook
    from plyocal.runningcalendar import RunningCalendar
    from plyocal.season import Season
    from plyocal.sessions import PlyoSession
    from plyocal.spacing import LighterWeeks, RecoveryGap, SessionsPerWeek
    from plyocal.timeline import BusyTime, Timeline
    from plyocal.workouts import Workout, WorkoutKind

__all__ = [
    "ARTICLE", "PROGRESSION", "Athlete", "BusyTime", "Finding", "Level", "LevelGate", "LighterWeeks",
    "LongRunClear", "NoClash", "Past", "Plan", "PlyoSession", "PlyocalError", "PlyocalWarning", "RaceClear",
    "Recognition", "RecoveryGap", "Reduced", "RestStaysRest", "RuleBook", "RunningCalendar", "Season",
    "SessionsPerWeek", "StrategicSlot", "Timeline", "Weekday", "Workout", "WorkoutKind", "busy_times",
    "check", "demo_calendar", "read", "recognise", "remove", "schedule",
]  # fmt: skip
