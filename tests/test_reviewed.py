"""What a reviewer found: each once broke a promise, and is held here from calendar bytes to plan bytes."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

import plyocal
from plyocal import Athlete, Level

INTERMEDIATE = Athlete(level=Level.INTERMEDIATE)
MONDAY = date(2026, 3, 2)


def calendar(*events: str, header: str = "") -> bytes:
    body = "".join(
        f"BEGIN:VEVENT\r\nUID:{number}@test\r\n{event}\r\nEND:VEVENT\r\n"
        for number, event in enumerate(events)
    )
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{header}{body}END:VCALENDAR\r\n".encode()


def all_day(title: str, day: date) -> str:
    return f"DTSTART;VALUE=DATE:{day:%Y%m%d}\r\nSUMMARY:{title}"


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Asia/Tokyo", "Pacific/Auckland", "Europe/Berlin"])
@pytest.mark.parametrize("hour", [6, 21])
def test_the_plan_before_is_dated_by_the_runners_zone(zone, hour):
    runs = [
        f"DTSTART;TZID={zone}:{MONDAY + timedelta(days=day):%Y%m%d}T{hour:02}0000\r\n"
        f"DTEND;TZID={zone}:{MONDAY + timedelta(days=day):%Y%m%d}T{hour:02}4000\r\nSUMMARY:Easy run 7 km"
        for day in range(42)
        if day % 7 in (1, 3, 5)
    ]
    running = plyocal.read(calendar(*runs))
    first = plyocal.schedule(running, INTERMEDIATE)
    content = first.to_ical()
    for night in range(1, 29):
        plan = plyocal.schedule(running, INTERMEDIATE, start=MONDAY + timedelta(days=night), previous=content)
        assert plan.to_ical() == content
        assert [session.day for session in plan.sessions] == [session.day for session in first.sessions]


def test_jumps_of_the_runners_own_before_the_first_run_count():
    own = all_day("Plyometrics", MONDAY)
    easy = [all_day("Easy run 7 km", MONDAY + timedelta(days=day)) for day in (1, 3, 8, 10)]
    plan = plyocal.schedule(plyocal.read(calendar(own, *easy)), INTERMEDIATE)
    assert plan.sessions[0].day == MONDAY + timedelta(days=3)
    crowded = calendar(own, all_day("Plyometrics", MONDAY + timedelta(days=1)), *easy[1:])
    assert "recovery-gap" in {finding.rule for finding in plyocal.check(crowded, INTERMEDIATE)}


def test_an_all_day_session_written_from_midnight_to_midnight_is_not_moved():
    easy = [all_day("Easy run 7 km", MONDAY + timedelta(days=day)) for day in range(0, 28, 2)]
    merged = plyocal.schedule(plyocal.read(calendar(*easy)), INTERMEDIATE).to_ical(merge=True)
    original, ours = merged.split(b"@plyocal", 1)
    rewritten = (
        original
        + b"@plyocal"
        + ours.replace(b"DTSTART;VALUE=DATE:20", b"DTSTART;TZID=Europe/Berlin:20").replace(
            b"DTEND;VALUE=DATE:20", b"DTEND;TZID=Europe/Berlin:20"
        )
    )
    lines = [
        line + b"T000000" if b";TZID=Europe/Berlin:" in line else line for line in rewritten.split(b"\r\n")
    ]
    plan = plyocal.schedule(
        plyocal.read(b"\r\n".join(lines), timezone=ZoneInfo("Europe/Berlin")), INTERMEDIATE
    )
    assert {session.origin.value for session in plan.sessions} == {"planned"}
