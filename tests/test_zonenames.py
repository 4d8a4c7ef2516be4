"""Names of time zones: the database's, however they are written, and no others."""

from datetime import UTC, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from plyocal import Athlete, read
from plyocal.athlete_words import athlete_from
from plyocal.errors import ArgumentError
from plyocal.zonenames import LONGEST_NAME, known_zone, zone_given, zone_named


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        (" europe/berlin ", "Europe/Berlin"),
        ("/vendor.example/Europe/Berlin", "Europe/Berlin"),
        ("/vendor.example/2020_1/America/Argentina/Salta", "America/Argentina/Salta"),
        ("Z", "UTC"),
        ("tzone://Vendor/Utc", "UTC"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("romance standard time", "Europe/Paris"),
        ("UTC-02", "Etc/GMT+2"),
    ],
)
def test_a_name_of_the_database_is_known_however_it_is_written(name, key):
    assert known_zone(name) == ZoneInfo(key)


@pytest.mark.parametrize(
    "name", ["", "/", "Club", "localtime", "Factory", "../etc/passwd", "\0", "Europe/Berlin/" * LONGEST_NAME]
)
def test_no_other_name_is(name):
    assert known_zone(name) is None


def test_windows_names_are_those_that_icalendar_knows():
    for name, key in WINDOWS_TO_OLSON.items():
        assert known_zone(name) == ZoneInfo("UTC" if name == "UTC" else key)


def of_athlete(zone):
    return Athlete(timezone=zone).timezone


def of_calendar(zone):
    return read(b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", timezone=zone).zone


def of_table(zone):
    return athlete_from({"timezone": zone}).timezone


@pytest.mark.parametrize("take", [zone_given, of_athlete, of_calendar])
@pytest.mark.parametrize(
    ("given", "zone"),
    [
        ("europe/berlin", ZoneInfo("Europe/Berlin")),
        ("W. Europe Standard Time", ZoneInfo("Europe/Berlin")),
        (ZoneInfo("Asia/Tokyo"), ZoneInfo("Asia/Tokyo")),
        (UTC, UTC),
        (timezone(timedelta(hours=5)), timezone(timedelta(hours=5))),
    ],
)
def test_a_zone_is_taken_alike_wherever_it_is_given(take, given, zone):
    assert take(given) == zone


@pytest.mark.parametrize("take", [zone_named, of_athlete, of_calendar, of_table])
def test_an_unknown_name_is_refused_alike_wherever_it_is_given(take):
    told = "time zone 'Mars/Olympus' is unknown; give one such as Europe/Berlin."
    with pytest.raises(ArgumentError, match=f"{told}$"):
        take("Mars/Olympus")


@pytest.mark.parametrize("take", [of_athlete, of_calendar])
def test_what_is_no_zone_is_refused_alike_wherever_it_is_given(take):
    with pytest.raises(ArgumentError, match=r"^time zone 2: give one such as Europe/Berlin\.$"):
        take(2)
