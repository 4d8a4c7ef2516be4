"""Training without a time zone beside busy times that have one is told, with the cure."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from made_seasons import FIRST

import plyocal
from plyocal import Athlete, BusyTime
from plyocal.errors import UnknownZoneWarning

TOLD = (
    "its workouts have no time zone and busy times have one: sessions may clash with these;"
    " name yours with Athlete(timezone=…)"
)
AT_SEVEN = "DTSTART:20260302T070000", "DTEND:20260302T080000"


def calendar(*events, home=None):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", *([f"X-WR-TIMEZONE:{home}"] if home else [])]
    for number, (title, *when) in enumerate(events):
        lines += ["BEGIN:VEVENT", f"UID:{number}@floating", *when, f"SUMMARY:{title}", "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def call(clock="", day=FIRST):
    """A call after the run, from eight to nine by a clock: floating, UTC or a zone's."""
    zone, mark = (f";TZID={clock}", "") if "/" in clock else ("", clock)
    return "Call", f"DTSTART{zone}:{day:%Y%m%d}T080000{mark}", f"DTEND{zone}:{day:%Y%m%d}T090000{mark}"


RUN = "Easy run 8 km", *AT_SEVEN
ZONED = BusyTime(starts_at=datetime(2026, 3, 2, 17, tzinfo=UTC), ends_at=datetime(2026, 3, 2, 18, tzinfo=UTC))


def told(source, athlete=None, **more):
    warnings = plyocal.schedule(source, athlete, **more).warnings
    return [str(each) for each in warnings if isinstance(each, UnknownZoneWarning)]


@pytest.mark.parametrize(
    "busy",
    [
        ZONED,
        calendar(call("Z")),
        calendar(call("Europe/Berlin")),
        plyocal.read(calendar(call()), timezone="Asia/Tokyo"),
    ],
)
def test_floating_training_beside_zoned_busy_times_is_told_once_with_the_cure(busy):
    assert told(calendar(RUN), busy=[busy, ZONED]) == [TOLD]
    assert told(calendar(RUN, home="Europe/Berlin"), busy=[busy]) == []
    assert told(calendar(RUN), Athlete(timezone="Europe/Berlin"), busy=[busy]) == []
    assert told(calendar(RUN), Athlete(timezone="UTC"), busy=[busy]) == []
    assert told(plyocal.read(calendar(RUN), timezone="Europe/Berlin"), busy=[busy]) == []


def test_an_event_in_utc_of_the_same_calendar_is_told_too():
    assert told(calendar(RUN, call("Z"))) == [TOLD]
    assert told(calendar(RUN, call())) == []


def test_where_no_floating_training_meets_a_zoned_time_nothing_is_told():
    all_day = "Easy run 8 km", "DTSTART;VALUE=DATE:20260302"
    far = call("Z", date(2026, 3, 5))
    assert told(calendar(RUN), busy=[calendar(call())]) == []
    assert told(calendar(all_day), busy=[ZONED]) == []
    assert told(calendar(RUN, far)) == []
    assert told(calendar(RUN), busy=[plyocal.read(calendar(call()))]) == []


def test_busy_times_may_reach_to_the_ends_of_time():
    always = BusyTime(starts_at=datetime.min.replace(tzinfo=UTC), ends_at=datetime.max.replace(tzinfo=UTC))
    assert told(calendar(RUN), busy=[always]) == [TOLD]


def test_a_busy_calendar_that_was_read_in_a_zone_keeps_it_and_a_file_is_in_the_runner_s():
    berlin = Athlete(timezone="Europe/Berlin")
    in_tokyo = plyocal.read(calendar(call()), timezone="Asia/Tokyo")
    for busy, starts in (
        (in_tokyo, datetime(2026, 3, 2, 8, tzinfo=ZoneInfo("Asia/Tokyo"))),
        (calendar(call()), datetime(2026, 3, 2, 8, tzinfo=ZoneInfo("Europe/Berlin"))),
        (plyocal.read(calendar(call())), datetime(2026, 3, 2, 8, tzinfo=ZoneInfo("Europe/Berlin"))),
    ):
        plan = plyocal.schedule(calendar(RUN), berlin, busy=[busy])
        calls = [each.starts_at for each in plan.season.timeline.busy if each.title == "Call"]
        assert calls == [starts]
