"""Time zones by their names, by a calendar's own definitions, and which one floating times are in."""

import pickle
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from work import calls

from plyocal.icsfile import scan
from plyocal.reading.zones import MOST_DEFINITIONS, MOST_RULES, Zones, defined_zone

BERLIN = ZoneInfo("Europe/Berlin")
CLUB = """BEGIN:VTIMEZONE
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
"""


def defined(old="", new=""):
    return defined_zone(CLUB.replace(old, new).splitlines(), "Club")


def offsets(zone, year=2026):
    hours = (datetime(year, month, 1, tzinfo=zone).utcoffset() for month in range(1, 13))
    return [each // timedelta(hours=1) for each in hours]


def zones_of(*definitions, headers=""):
    text = "\n".join(("BEGIN:VCALENDAR", headers, *definitions, "END:VCALENDAR", ""))
    return Zones(scan(text.encode()))


def named(tzid, more="", definition=CLUB):
    return definition.replace("BEGIN:VTIMEZONE\n", f"BEGIN:VTIMEZONE\nTZID:{tzid}\n{more}", 1)


def test_a_definition_has_its_own_summer():
    assert offsets(defined()) == offsets(BERLIN) == [1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 1, 1]


def test_a_definition_s_zone_is_a_value_that_is_pickled_and_its_clock_goes_forth_and_back():
    club = defined()
    again = pickle.loads(pickle.dumps(club))  # noqa: S301 - made here
    assert offsets(again) == offsets(club)
    assert again == club
    assert len({again, club}) == 1
    assert club != defined("+0200", "+0300")
    for hour in range(4):
        moment = datetime(2026, 10, 25, hour, 30, tzinfo=UTC)
        there = moment.astimezone(again)
        assert there.astimezone(UTC) == moment
        assert (there.tzinfo, there.utcoffset(), there.dst() is None, there.fold) == (
            again,
            moment.astimezone(BERLIN).utcoffset(),
            False,
            moment.astimezone(BERLIN).fold,
        )


@pytest.mark.parametrize("begun", ["1601", "1900", "1971"])
def test_rules_from_long_ago_are_the_same_today_and_no_more_work(begun):
    lines = CLUB.replace("DTSTART:1970", f"DTSTART:{begun}").splitlines()
    assert offsets(defined_zone(lines, "Club")) == offsets(BERLIN)
    recent = CLUB.replace("DTSTART:1970", "DTSTART:1972").splitlines()
    assert calls(lambda: defined_zone(lines, "Club")) < 1.2 * calls(lambda: defined_zone(recent, "Club"))


def test_rules_that_ended_give_way_to_those_that_came_after():
    ended = CLUB.replace("BYDAY=-1SU", "BYDAY=-1SU;UNTIL=20241231T000000").replace("1970", "1601")
    fixed = "BEGIN:STANDARD\nDTSTART:20250101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0300\nEND:STANDARD\n"
    zone = defined_zone(ended.replace("END:VTIMEZONE", f"{fixed}END:VTIMEZONE").splitlines(), "Club")
    assert offsets(zone, 2024) == offsets(BERLIN, 2024)
    assert set(offsets(zone, 2026)) == {3}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("BYMONTH=10", "BYMONTH=0"),
        ("BYMONTH=10", "BYMONTH=13"),
        ("BYDAY=-1SU", "BYDAY=-1XX"),
        ("BYMONTH=10;BYDAY=-1SU", "BYMONTHDAY=0"),
        ("BYMONTH=10;BYDAY=-1SU", "BYMONTH=2;BYMONTHDAY=30"),
        ("BYMONTH=10;BYDAY=-1SU", "BYDAY=SU"),
        ("DTSTART:19701025", "DTSTART:19701325"),
        ("TZOFFSETTO", "X-OFFSET"),
        ("BEGIN:STANDARD\n", ""),
        (CLUB, ""),
    ],
)
def test_a_definition_that_is_not_simple_defines_nothing_and_takes_no_time(old, new):
    assert old in CLUB
    assert calls(lambda: defined(old, new)) < 20_000
    assert defined(old, new) is None


def test_more_rules_than_any_zone_has_are_not_followed():
    part = CLUB[CLUB.index("BEGIN:STANDARD") : CLUB.index("BEGIN:DAYLIGHT")]
    for count, is_zone in ((MOST_RULES - 2, True), (MOST_RULES - 1, False)):
        assert (defined("END:VTIMEZONE", part * count + "END:VTIMEZONE") is not None) is is_zone


def test_a_calendar_s_zone_is_found_by_name_then_by_its_definition():
    zones = zones_of(named("Tokyo Standard Time"), named('"Club"'), named("A\\, B"))
    assert zones.find("Europe/Berlin") == BERLIN
    assert zones.find("Tokyo Standard Time") == ZoneInfo("Asia/Tokyo")
    assert offsets(zones.find("Club")) == offsets(BERLIN)
    assert offsets(zones.find("A\\, B")) == offsets(BERLIN)
    assert zones.find("Gym") is None


def test_a_definition_may_say_where_it_is():
    assert zones_of(named("Club", "X-LIC-LOCATION:Asia/Tokyo\n")).find("Club") == ZoneInfo("Asia/Tokyo")


def test_the_first_definition_of_a_name_counts_and_a_broken_one_is_none():
    later = CLUB.replace("+0100", "+0500").replace("+0200", "+0600")
    zones = zones_of(
        named("Club"), named("Club", definition=later), named("Gym", definition="BEGIN:VTIMEZONE\n")
    )
    assert offsets(zones.find("Club")) == offsets(BERLIN)
    assert zones.find("Gym") is None


def test_a_calendar_s_own_zones_are_read_up_to_a_number():
    zones = zones_of(*(named(f"Club {n}") for n in range(MOST_DEFINITIONS + 1)))
    found = [zones.find(f"Club {n}") for n in range(MOST_DEFINITIONS + 1)]
    assert [zone is None for zone in found] == [False] * MOST_DEFINITIONS + [True]
    assert zones.find("Club 0") is found[0]


@pytest.mark.parametrize(
    ("given", "headers", "counted", "home"),
    [
        (ZoneInfo("Asia/Tokyo"), "X-WR-TIMEZONE:Europe/Berlin", {"UTC": 3}, "Asia/Tokyo"),
        (None, "X-WR-TIMEZONE:Europe/Berlin", {"Asia/Tokyo": 3}, "Europe/Berlin"),
        (None, "X-WR-TIMEZONE:Nowhere", {"Asia/Tokyo": 1, "Europe/Berlin": 3}, "Europe/Berlin"),
        (None, "", {"Nowhere": 9, "Europe/Berlin": 2, "Asia/Tokyo": 2}, "Asia/Tokyo"),
    ],
)
def test_home_is_what_is_given_then_stated_then_used_most(given, headers, counted, home):
    zones = zones_of(headers=headers)
    zones.choose_home(given, counted)
    assert (zones.home, zones.is_home_known) == (ZoneInfo(home), True)


def test_where_nothing_tells_home_is_utc_and_not_known():
    zones = zones_of(headers="X-WR-TIMEZONE:Nowhere")
    zones.choose_home(None, {"Gym": 4})
    assert (zones.home, zones.is_home_known) == (ZoneInfo("UTC"), False)
