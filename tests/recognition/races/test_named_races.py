"""A race that the runner names does what one in the calendar does: to untitled runs, phases and sessions."""

from datetime import date, timedelta

import pytest

import plyocal
from plyocal import Athlete, Weekday
from plyocal.workouts import WorkoutKind

FIRST = date(2026, 1, 5)
RACE_DAY = FIRST + timedelta(weeks=5, days=Weekday.SAT)
RUNS = {Weekday.TUE: "5 km", Weekday.WED: "6 km", Weekday.FRI: "5 km", Weekday.SUN: "12 km"}
NAMED = Athlete(races=(RACE_DAY,))


SECOND = FIRST + timedelta(weeks=14)
BETWEEN = SECOND - timedelta(days=15)


def two_blocks(*, race=""):
    """Ten weeks of much running, four of none, six of little, and perhaps a race in the gap between them."""
    days = [FIRST + timedelta(weeks=n, days=day) for n in range(20) for day in RUNS if n not in range(10, 14)]
    titles = {day: "12 km" if day < SECOND else "6 km" if day.day % 2 else "6 x 400 m" for day in days}
    return in_file({**titles, **({BETWEEN: race} if race else {})})


def calendar(*, race=""):
    """Ten weeks of runs whose titles say but how far, perhaps with a race in the sixth."""
    titles = {FIRST + timedelta(weeks=n, days=day): title for n in range(10) for day, title in RUNS.items()}
    return in_file({**titles, **({RACE_DAY: race} if race else {})})


def in_file(titles):
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:{day}@own\r\nDTSTART;VALUE=DATE:{day:%Y%m%d}\r\nSUMMARY:{title}\r\nEND:VEVENT\r\n"
        for day, title in sorted(titles.items())
    )
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Ten weeks\r\n"
    return plyocal.read(f"{head}{events}END:VCALENDAR\r\n".encode())


def kinds(plan):
    return [(workout.day, workout.kind) for workout in plan.season.timeline.workouts]


def phases(plan):
    return [(week.first_day, week.phase) for week in plan.season.timeline.weeks]


def test_a_week_with_a_named_race_has_no_long_run():
    plan = plyocal.schedule(calendar(), NAMED)
    sunday = RACE_DAY + timedelta(days=1)
    of_day = dict(kinds(plan))
    assert (of_day[sunday], of_day[sunday + timedelta(weeks=1)]) == (WorkoutKind.EASY, WorkoutKind.LONG)
    assert dict(kinds(plyocal.schedule(calendar())))[sunday] is WorkoutKind.LONG


def test_a_named_race_is_as_one_in_the_calendar():
    named, stated = plyocal.schedule(calendar(), NAMED), plyocal.schedule(calendar(race="Race"))
    assert (kinds(named), phases(named)) == (kinds(stated), phases(stated))
    assert [session.start_text for session in named.sessions] == [s.start_text for s in stated.sessions]


def test_a_named_race_is_the_run_of_its_day():
    plan = plyocal.schedule(calendar(race="10 km"), NAMED)
    (race,) = plan.season.timeline.on(RACE_DAY)
    assert (race.title, race.kind, race.distance_km) == ("10 km", WorkoutKind.RACE, 10)


@pytest.mark.parametrize("weeks", range(1, 10))
def test_a_later_start_changes_no_week_s_phase_and_no_run(weeks):
    whole = plyocal.schedule(calendar(), NAMED)
    later = plyocal.schedule(calendar(), NAMED, start=FIRST + timedelta(weeks=weeks))
    assert (kinds(later), phases(later)) == (kinds(whole), phases(whole))


def test_a_plan_around_a_named_race_is_lawful_by_it():
    plan = plyocal.schedule(calendar(), NAMED)
    assert plyocal.check(plan.to_ical(merge=True), NAMED) == ()


@pytest.mark.parametrize("race", ["", "Half marathon race"])
@pytest.mark.parametrize("days", range(0, 130, 9))
def test_a_race_between_two_blocks_is_in_the_same_weeks_from_any_start(days, race):
    athlete = Athlete(races=(BETWEEN,))
    whole = weeks(plyocal.schedule(two_blocks(race=race), athlete, start=FIRST))
    later = weeks(plyocal.schedule(two_blocks(race=race), athlete, start=FIRST + timedelta(days=days)))
    assert later == {first_day: whole[first_day] for first_day in later}


@pytest.mark.parametrize("days", range(0, 130, 9))
def test_a_later_start_changes_no_week_of_either_block(days):
    whole = weeks(plyocal.schedule(two_blocks(), start=FIRST))
    later = weeks(plyocal.schedule(two_blocks(), start=FIRST + timedelta(days=days)))
    assert later == {first_day: whole[first_day] for first_day in later}


def weeks(plan):
    return {each.week.first_day: each.week for each in plan.season.weeks}
