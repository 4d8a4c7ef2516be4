"""Layoffs: in the days of a rest of several days no session stands, though the runs of a series do."""

from datetime import date, timedelta

import attrs
import pytest
from timelines import on, workout

from plyocal import Athlete, Level, check, schedule
from plyocal.layoffs import layoffs_in
from plyocal.reading import read
from plyocal.workouts import WorkoutKind

REST = WorkoutKind.REST
MONDAY = date(2026, 3, 2)
CALENDAR = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:easy
DTSTART:20260302T070000
DURATION:PT45M
RRULE:FREQ=WEEKLY;BYDAY=MO,TH;COUNT=16
SUMMARY:Easy run 7 km
END:VEVENT
BEGIN:VEVENT
UID:injured
DTSTART;VALUE=DATE:20260318
DTEND;VALUE=DATE:20260331
SUMMARY:Injured, no running
END:VEVENT
END:VCALENDAR
"""


def rest(first, last=None, **more):
    return attrs.evolve(workout(first, REST), last_day=last and on(last), **more)


def held(*rests, on_day):
    layoff = layoffs_in(rests).on(on(on_day))
    return layoff and (layoff.first, layoff.last)


@pytest.mark.parametrize(
    ("day", "layoff"),
    [
        ("Mon", None),
        ("Tue", ("Tue", "Tue 2")),
        ("Sat", ("Tue", "Tue 2")),
        ("Tue 2", ("Tue", "Tue 2")),
        ("Wed 2", None),
        ("Thu 3", ("Wed 3", "Sun 3")),
    ],
)
def test_a_layoff_holds_its_days_also_around_a_shorter_one(day, layoff):
    rests = rest("Wed 3", "Sun 3"), rest("Tue", "Tue 2"), rest("Thu", "Fri")
    assert held(*rests, on_day=day) == (layoff and (on(layoff[0]), on(layoff[1])))


def test_one_day_of_rest_is_none_nor_is_a_night_nor_other_days():
    night = workout("Mon", REST, at="22:00")
    easy = attrs.evolve(workout("Mon", WorkoutKind.EASY), last_day=on("Thu"))
    assert layoffs_in((rest("Mon"), attrs.evolve(night, last_day=on("Tue")), easy)).in_order == ()


def test_no_session_stands_in_a_layoff_though_the_runs_recur():
    plan = schedule(read(CALENDAR.encode()), Athlete(level=Level.INTERMEDIATE))
    days = {session.day for session in plan.sessions}
    off = {date(2026, 3, 18) + timedelta(days=n) for n in range(13)}
    assert len(days) == 12
    assert not days & off
    assert "Thu 19 Mar to Sat 21 Mar: on one of the rest days from Wed 18 Mar to Mon 30 Mar" in plan.explain()
    assert check(plan.to_ical(merge=True)) == ()


def test_what_takes_days_is_read_with_its_last(say, tmp_path):
    path = tmp_path / "layoff.ics"
    path.write_text(CALENDAR)
    lines = say("read", str(path)).out.decode().splitlines()
    (told,) = [line for line in lines if "Injured" in line]
    assert told.startswith("2026-03-18 rest ")
    assert "Injured, no running, until 2026-03-30  [title: injured" in told
    assert sum(", until" in line for line in lines) == 1
