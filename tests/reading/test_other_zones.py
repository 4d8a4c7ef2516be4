"""Sessions beside workouts in another time zone than the calendar's keep their own dates and hours."""

from datetime import UTC, date, time, timedelta
from zoneinfo import ZoneInfo

import pytest

import plyocal
from plyocal import Athlete
from plyocal.reading.found_sessions import OFFSET, offset_from, offset_text

MONDAY = date(2026, 3, 2)
LATE = Athlete(hours=(time(5), time(23)))
TITLES = {0: "Easy run 6 km", 3: "Easy run 8 km", 6: "Long run 15 km"}


def calendar(zone, hour, home="Europe/Berlin", weeks=6):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "X-WR-CALNAME:Away", f"X-WR-TIMEZONE:{home}"]
    for day in (MONDAY + timedelta(days=n) for n in range(7 * weeks)):
        if day.weekday() in TITLES:
            lines += [
                "BEGIN:VEVENT",
                f"UID:{day:%Y%m%d}@away",
                f"DTSTART;TZID={zone}:{day:%Y%m%d}T{hour}1500",
                f"DTEND;TZID={zone}:{day:%Y%m%d}T{hour}5500",
                f"SUMMARY:{TITLES[day.weekday()]}",
                "END:VEVENT",
            ]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


@pytest.mark.parametrize(
    ("zone", "hour", "home"),
    [
        ("America/New_York", 21, "Europe/Berlin"),
        ("America/Los_Angeles", 20, "Asia/Tokyo"),
        ("Asia/Tokyo", "06", "America/New_York"),
        ("Europe/London", 21, "Europe/Berlin"),
        ("Asia/Kathmandu", "06", "Europe/Berlin"),
    ],
)
def test_the_same_bytes_and_nothing_to_say_after_planning_merging_and_reading(zone, hour, home):
    running = calendar(zone, hour, home)
    plan = plyocal.schedule(plyocal.read(running), LATE)
    merged = plan.to_ical(merge=True)
    again = plyocal.read(merged)
    assert len(plan.sessions) >= 8
    assert [(s.day, s.starts_at) for s in again.sessions] == [(s.day, s.starts_at) for s in plan.sessions]
    assert {s.starts_at.hour for s in again.sessions} == {int(hour)}
    assert {s.day.weekday() for s in again.sessions} <= {0, 3}
    assert plyocal.check(merged, LATE) == ()
    assert plyocal.schedule(again, LATE).to_ical(merge=True) == merged
    assert plyocal.schedule(plyocal.read(running), LATE, previous=plan.to_ical()).to_ical() == plan.to_ical()
    assert plyocal.remove(merged) == running


def test_on_the_day_of_a_session_the_one_of_last_evening_is_history():
    running = calendar("America/New_York", 21)
    plan = plyocal.schedule(plyocal.read(running), LATE)
    second = plan.sessions[1].day
    for before in (plan.to_ical(merge=True), running):
        later = plyocal.schedule(
            plyocal.read(before), LATE, start=second + timedelta(days=1), previous=plan.to_ical()
        )
        assert later.sessions[1].origin.value == "history"
        assert later.to_ical() == plan.to_ical()


def test_where_the_clock_is_the_runners_own_nothing_is_said_of_it():
    for running in (calendar("Europe/Berlin", 21), calendar("Europe/Paris", 21)):
        assert OFFSET.encode() not in plyocal.schedule(plyocal.read(running), LATE).to_ical()


def test_one_moved_by_an_hour_is_still_of_that_evening():
    merged = plyocal.schedule(plyocal.read(calendar("America/New_York", 20))).to_ical(merge=True)
    first = plyocal.read(merged).sessions[0]
    moved = merged
    for name, when in (("DTSTART", first.starts_at), ("DTEND", first.ends_at)):
        stands, later = (each.astimezone(UTC) for each in (when, when + timedelta(minutes=55)))
        moved = moved.replace(
            f"{name}:{stands:%Y%m%dT%H%M%SZ}".encode(), f"{name}:{later:%Y%m%dT%H%M%SZ}".encode(), 1
        )
    assert moved != merged
    assert plyocal.read(moved).sessions[0].day == first.day
    assert plyocal.check(moved, LATE) == ()


@pytest.mark.parametrize(
    ("offset", "text"),
    [
        (timedelta(0), "+0000"),
        (timedelta(hours=-9, minutes=-30), "-0930"),
        (timedelta(hours=14), "+1400"),
        (-timedelta(hours=4, minutes=56, seconds=2), "-045602"),
    ],
)
def test_an_offset_is_written_as_icalendar_does_and_read_back(offset, text):
    assert offset_text(offset) == text
    assert offset_from(text) == offset


@pytest.mark.parametrize("text", ["", "0500", "+05", "+2500", "+0560", "-05:00", "+٠٥٠٠", "+0500000", "five"])
def test_what_is_no_offset_is_none(text):
    assert offset_from(text) is None


@pytest.mark.parametrize("stated", ["", ":+9900", ":tomorrow", ";X=1:"])
def test_an_offset_edited_to_nonsense_is_left_aside(stated):
    merged = plyocal.schedule(plyocal.read(calendar("America/New_York", 21)), LATE).to_ical(merge=True)
    broken = merged.replace(f"{OFFSET}:-0500".encode(), f"{OFFSET}{stated}".encode())
    assert broken != merged
    first = plyocal.read(broken).sessions[0]
    assert (first.day.weekday(), first.starts_at.tzinfo.key) == (4, "Europe/Berlin")
    assert plyocal.schedule(plyocal.read(broken), LATE).sessions


TRIPS = [("Asia/Tokyo", "America/Los_Angeles"), ("America/Los_Angeles", "Asia/Tokyo")]


def trip(first, then, hour, weeks, home=None):
    """Weeks in one zone, then weeks in another; without a `home` it is where most workouts are."""
    ahead = calendar(first, hour, home, weeks=weeks[0])
    all_weeks = calendar(then, hour, home, weeks=sum(weeks))
    running = ahead.partition(b"END:VCALENDAR")[0] + after(all_weeks, MONDAY + timedelta(weeks=weeks[0]))
    return running if home else running.replace(b"X-WR-TIMEZONE:None\r\n", b"")


def after(running, day):
    """The rest of a calendar from its first workout on or after a day."""
    return running[running.index(b"BEGIN:VEVENT\r\nUID:%s@away" % f"{day:%Y%m%d}".encode()) :]


def hours_there(plan, zones, switch):
    return {f"{s.starts_at.astimezone(ZoneInfo(zones[s.day >= switch])):%H:%M}" for s in plan.sessions}


@pytest.mark.parametrize("zones", TRIPS)
@pytest.mark.parametrize("hour", ["06", 12, 20])
@pytest.mark.parametrize("home", [None, "Asia/Tokyo", "Europe/Berlin"])
def test_on_every_day_of_a_switch_the_sessions_of_a_trip_stay_as_they_are(zones, hour, home):
    running, switch = trip(*zones, hour, (5, 4), home), MONDAY + timedelta(weeks=5)
    plan = plyocal.schedule(plyocal.read(running))
    alone, merged = plan.to_ical(), plan.to_ical(merge=True)
    assert len(plan.sessions) >= 12
    assert hours_there(plan, zones, switch) == {f"{hour}:55"}
    assert plyocal.check(merged) == ()
    for start in (switch + timedelta(days=n) for n in range(-4, 5)):
        later = plyocal.schedule(plyocal.read(running), start=start, previous=alone)
        assert later.to_ical() == alone
        assert plyocal.schedule(plyocal.read(merged), start=start).to_ical() == alone


@pytest.mark.parametrize("zones", TRIPS)
@pytest.mark.parametrize("hour", ["06", 12, 20])
def test_where_home_becomes_another_zone_every_session_stays_and_breaks_no_rule(zones, hour):
    switch = MONDAY + timedelta(weeks=5)
    before = plyocal.schedule(plyocal.read(trip(*zones, hour, (5, 1))))
    longer = plyocal.read(trip(*zones, hour, (5, 7)))
    assert (str(before.calendar.zone), str(longer.zone)) == zones
    for n in range(-14, 7):
        plan = plyocal.schedule(longer, start=switch + timedelta(days=n), previous=before.to_ical())
        assert [each.session.uid for each in plan.revision.kept] == [each.uid for each in before.sessions]
        assert len(plan.revision.new) == len(plan.revision.revised) - len(before.sessions)
        assert plan.findings == plyocal.check(plan.to_ical(merge=True)) == ()


def test_days_and_hours_of_what_would_change_are_those_of_the_place(tmp_path, say):
    running, plan, less = (tmp_path / name for name in ("trip.ics", "plyo.ics", "less.ics"))
    whole = trip("Asia/Tokyo", "America/Los_Angeles", 20, (5, 4))
    running.write_bytes(whole)
    gone = MONDAY + timedelta(weeks=6, days=3)
    rest = after(whole, gone)
    less.write_bytes(whole.removesuffix(rest) + rest[rest.index(b"BEGIN:VEVENT", 1) :])
    assert say("plan", running, "-o", plan, "--from", MONDAY).code == 0
    said = say("plan", less, "-o", plan, "--from", MONDAY, "--dry-run")
    assert f"gone     Thu {gone.day} Apr 2026 20:55" in said.out.decode()
