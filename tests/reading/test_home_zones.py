"""Whatever zone a runner is at home in, floating times are those of the wall clock, in one file and two."""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import plyocal
from plyocal import Athlete, Level
from plyocal.errors import NoRunError
from plyocal.sessions import Origin
from plyocal.timeline import start_of

MONDAY = date(2026, 3, 2)
"""The clocks change within weeks of it in New York, Berlin and Casablanca."""
WEEK = {
    0: "Easy run 6 km",
    1: "Intervals 6 x 800 m",
    3: "Easy run 8 km",
    4: "Strength training",
    6: "Long run 15 km",
}
SEASON = tuple(
    (n, MONDAY + timedelta(days=n), WEEK[n % 7], "floating", 6) for n in range(7 * 12) if n % 7 in WEEK
)
ZONES = (
    "America/New_York",
    "America/Los_Angeles",
    "America/Sao_Paulo",
    "Africa/Casablanca",
    "Europe/Berlin",
    "Asia/Tokyo",
    "Pacific/Auckland",
    "UTC",
)


def event(number, day, title, clock, hour):
    """One workout; a clock is all-day, floating, UTC, or the name of a zone."""
    if clock == "all-day":
        when = [f"DTSTART;VALUE=DATE:{day:%Y%m%d}"]
    else:
        starts = datetime.combine(day, time(hour, 15))
        zone = "" if clock in {"floating", "UTC"} else f";TZID={clock}"
        mark = "Z" if clock == "UTC" else ""
        ends = starts + timedelta(minutes=40)
        when = [f"DTSTART{zone}:{starts:%Y%m%dT%H%M%S}{mark}", f"DTEND{zone}:{ends:%Y%m%dT%H%M%S}{mark}"]
    return ["BEGIN:VEVENT", f"UID:run-{number}@home", *when, f"SUMMARY:{title}", "END:VEVENT"]


def ics(workouts, home=None):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "X-WR-CALNAME:Spring"]
    lines += [f"X-WR-TIMEZONE:{home}"] if home else []
    lines += [line for workout in workouts for line in event(*workout)]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def planned(workouts, home, athlete, previous=None):
    return plyocal.schedule(plyocal.read(ics(workouts, home)), athlete, previous=previous)


def living_in(zone, **more):
    return Athlete(timezone=ZoneInfo(zone), **more)


def changes(plan):
    revision = plan.revision
    return [
        len(each) for each in (revision.kept, revision.changed, revision.moved, revision.new, revision.gone)
    ]


def at_home(zone):
    """The ways in which the zone of a runner whose calendar floats may be known."""
    return ((zone, Athlete()), (None, living_in(zone)), (zone, living_in(zone)))


@pytest.mark.parametrize("zone", ZONES)
def test_a_removed_workout_changes_the_same_wherever_the_plan_before_is_read_from(zone):
    left = tuple(workout for n, workout in enumerate(SEASON) if n != 21)
    nowhere = planned(SEASON, None, Athlete())
    expected = planned(left, None, Athlete(), nowhere.to_ical())
    for home, athlete in at_home(zone):
        first = planned(SEASON, home, athlete)
        assert first.to_ical() == nowhere.to_ical()
        for before in (first.to_ical(), first.to_ical(merge=True)):
            again = planned(left, home, athlete, before)
            assert changes(again) == changes(expected)
            assert again.to_ical() == expected.to_ical()


def moved_by_hand(alone, session, later):
    """The file with one floating session later, as a calendar app moves it."""
    for when in (session.starts_at, session.ends_at):
        was, now = f":{when:%Y%m%dT%H%M%S}\r\n", f":{when + later:%Y%m%dT%H%M%S}\r\n"
        alone = re.sub(rf"(DT(?:START|END)){was}".encode(), rf"\g<1>{now}".encode(), alone)
    return alone


@pytest.mark.parametrize("zone", ZONES)
def test_one_moved_by_hand_in_the_sessions_file_draws_no_finding_where_it_is_lawful(zone):
    for home, athlete in at_home(zone):
        first = planned(SEASON, home, athlete)
        session = next(each for each in first.sessions if each.day.weekday() == 3)
        before = moved_by_hand(first.to_ical(), session, timedelta(minutes=20))
        again = planned(SEASON, home, athlete, before)
        [found] = [each for each in again.sessions if each.uid == session.uid]
        assert (found.origin, again.findings) == (Origin.PINNED, ())
        assert f"{found.starts_at:%H:%M}" == "07:15"


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Tokyo"])
def test_a_client_that_fixes_a_floating_session_to_the_home_zone_moves_nothing(zone):
    first = planned(SEASON, zone, Athlete())
    start = first.sessions[1].starts_at
    fixed = first.to_ical().replace(
        f"DTSTART:{start:%Y%m%dT%H%M%S}".encode(), f"DTSTART:{start.astimezone(UTC):%Y%m%dT%H%M%SZ}".encode()
    )
    assert fixed != first.to_ical()
    again = planned(SEASON, zone, Athlete(), fixed)
    assert {each.origin for each in again.sessions} == {Origin.PLANNED}
    assert [start_of(each) for each in again.sessions] == [start_of(each) for each in first.sessions]


@pytest.mark.parametrize("zone", ZONES)
def test_the_athlete_s_zone_is_that_of_floating_times_whoever_names_it(zone):
    athlete, running = living_in(zone), ics(SEASON)
    told = plyocal.schedule(plyocal.read(running, timezone=zone), athlete)
    plan = plyocal.schedule(plyocal.read(running), athlete)
    merged = plan.to_ical(merge=True)
    assert len(plan.sessions) > 15
    assert merged == told.to_ical(merge=True)
    assert {each.starts_at.hour for each in plan.sessions} <= {5, 6}
    assert plyocal.check(merged, athlete) == plyocal.check(plan.to_ical(), athlete) == ()


def test_what_is_in_utc_is_dated_by_the_athlete_s_zone():
    running = ics([(n, day, title, "UTC", 2) for n, day, title, _, _ in SEASON])
    athlete = living_in("America/Los_Angeles")
    plan = plyocal.schedule(plyocal.read(running), athlete)
    told = plyocal.schedule(plyocal.read(running, timezone="America/Los_Angeles"), athlete)
    assert plan.to_ical() == told.to_ical()
    assert plan.calendar.block_start == MONDAY - timedelta(days=1)
    assert plyocal.check(plan.to_ical(merge=True), athlete) == ()


def test_another_calendar_that_floats_and_names_no_zone_is_on_the_same_wall_clock():
    thursdays = [MONDAY + timedelta(days=n) for n in range(3, 7 * 12, 7)]
    busy = ics([(n, day, "Dentist", "floating", 6) for n, day in enumerate(thursdays)])
    busy = busy.replace(b"T065500", b"T080000").replace(b"T061500", b"T065000")
    free = planned(SEASON, "America/New_York", Athlete())
    assert {each.day for each in free.sessions} & set(thursdays)
    plan = plyocal.schedule(free.calendar, busy=[busy])
    assert not {each.day for each in plan.sessions} & set(thursdays)


@st.composite
def calendars(draw):
    """Some weeks of workouts of every clock, also in the hour that a change of clocks leaves out."""
    weeks = draw(st.integers(2, 5))
    clocks = draw(st.lists(st.sampled_from(("all-day", "floating", *ZONES)), min_size=1, max_size=3))
    days = draw(st.lists(st.integers(0, 7 * weeks - 1), min_size=3 * weeks, max_size=5 * weeks))
    return tuple(
        (
            number,
            MONDAY + timedelta(days=day),
            draw(st.sampled_from(tuple(WEEK.values()))) if number else WEEK[0],
            draw(st.sampled_from(clocks)),
            draw(st.sampled_from((1, 2, 6, 12, 18, 22))),
        )
        for number, day in enumerate(days)
    )


homes = st.sampled_from((None, *ZONES))
athletes = st.builds(
    Athlete,
    timezone=st.sampled_from((None, *map(ZoneInfo, ZONES))),
    level=st.sampled_from(Level),
    hours=st.sampled_from(((time(5), time(22)), (time(0), time(23, 59)))),
)
few = settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
many = settings(few, max_examples=400)


def planning_again_is_safe(workouts, home, athlete, data):
    first = planned(workouts, home, athlete)
    alone, merged = first.to_ical(), first.to_ical(merge=True)
    assert planned(workouts, home, athlete, alone).to_ical() == alone
    assert planned(workouts, home, athlete, merged).to_ical() == alone
    assert plyocal.check(merged, athlete) == ()
    gone = data.draw(st.sampled_from(workouts))
    left = tuple(workout for workout in workouts if workout is not gone)
    try:
        again = planned(left, home, athlete, alone)
    except NoRunError:
        return
    assert again.to_ical() == planned(left, home, athlete, merged).to_ical()


property_of_all = given(calendars(), homes, athletes, st.data())


def test_planning_again_from_the_sessions_alone_is_as_safe_as_from_the_merged_file():
    few(property_of_all(planning_again_is_safe))()


@pytest.mark.long
def test_it_is_as_safe_for_hundreds():
    many(property_of_all(planning_again_is_safe))()
