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

Errors and warnings are in `plyocal.errors`, rules and ladder in `plyocal.article`, a coach's roster in
`plyocal.roster`.
"""

from plyocal.extras import undisturbed as _undisturbed

with _undisturbed():
    from plyocal.article import ARTICLE
    from plyocal.athlete import Athlete, Level, Reduced, Weekday
    from plyocal.demo import demo_calendar
    from plyocal.errors import PlyocalError, PlyocalWarning
    from plyocal.explaining import Alternative, Reason, Shortfall
    from plyocal.icsfile import Limits
    from plyocal.notes import Note, NoteReason
    from plyocal.plan import Plan, check, remove, schedule
    from plyocal.reading import busy_times, read
    from plyocal.reading.runningcalendar import RunningCalendar
    from plyocal.recognition import Recognition, recognise
    from plyocal.revision import Change, Revised, Revision
    from plyocal.rules import (
        ClearsAfterRaces,
        Must,
        NumbersWeeks,
        Past,
        Preference,
        RuleBook,
        WeeklyPreference,
    )
    from plyocal.rules.clear_days import LongRunClear, RaceClear
    from plyocal.rules.findings import Finding
    from plyocal.rules.placing import LevelGate, NoClash, RestStaysRest, StrategicSlot
    from plyocal.rules.preferences import (
        AnchorOrder,
        EasyNotRecovery,
        EvenSpacing,
        FreshForSpeed,
        FreshLegs,
        FullWeek,
        KeepTheHabit,
        SameWeekdays,
        StayPut,
    )
    from plyocal.rules.spacing import LighterWeeks, RecoveryGap, SessionsPerWeek
    from plyocal.season import Season, SeasonWeek
    from plyocal.sessions import Anchor, Dose, Mode, Origin, Place, PlyoSession, Prescription, Side
    from plyocal.timeline import BusyTime, Timeline, WeekNumbers
    from plyocal.weeks import Phase, Race, RaceLength, Week
    from plyocal.workouts import Clock, Evidence, Priority, Trait, Witness, Workout, WorkoutKind

__all__ = [
    "ARTICLE", "Alternative", "Anchor", "AnchorOrder", "Athlete", "BusyTime", "Change", "ClearsAfterRaces",
    "Clock", "Dose", "EasyNotRecovery", "EvenSpacing", "Evidence", "Finding", "FreshForSpeed", "FreshLegs",
    "FullWeek", "KeepTheHabit", "Level", "LevelGate", "LighterWeeks", "Limits", "LongRunClear", "Mode",
    "Must", "NoClash", "Note", "NoteReason", "NumbersWeeks", "Origin", "Past", "Phase", "Place", "Plan",
    "PlyoSession", "PlyocalError", "PlyocalWarning", "Preference", "Prescription", "Priority", "Race",
    "RaceClear", "RaceLength", "Reason", "Recognition", "RecoveryGap", "Reduced", "RestStaysRest",
    "Revised", "Revision", "RuleBook", "RunningCalendar", "SameWeekdays", "Season", "SeasonWeek",
    "SessionsPerWeek", "Shortfall", "Side", "StayPut", "StrategicSlot", "Timeline", "Trait", "Week",
    "WeekNumbers", "Weekday", "WeeklyPreference", "Witness", "Workout", "WorkoutKind", "busy_times",
    "check", "demo_calendar", "read", "recognise", "remove", "schedule",
]  # fmt: skip
