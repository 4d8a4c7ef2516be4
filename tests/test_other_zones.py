"""Sessions beside workouts in another time zone than the calendar's keep their own dates and hours."""

from datetime import UTC, date, time, timedelta

import pytest

import plyocal
from plyocal import Athlete
from plyocal.history import OFFSET, offset_from, offset_text

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
