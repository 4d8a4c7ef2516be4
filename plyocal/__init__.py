"""plyocal puts plyometric sessions into a running calendar, where a physical therapist's rules say they belong.

>>> import plyocal
>>> from plyocal import Athlete, Level
>>> from plyocal.demo import demo_calendar
>>> calendar = plyocal.read(demo_calendar(date(2026, 3, 29)))
>>> plan = plyocal.schedule(calendar, Athlete(level=Level.INTERMEDIATE))
>>> len(plan.sessions), plyocal.check(plan.to_ical(merge=True), Athlete(level=Level.INTERMEDIATE))
(19, ())
>>> plyocal.recognise("6 x 800 m @ 5k, 12 km total").kind.value
'speed'
"""
