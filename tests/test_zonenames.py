"""Names of time zones: the database's, however they are written, and no others."""

from zoneinfo import ZoneInfo

import pytest

from plyocal import Athlete, read
from plyocal.errors import ArgumentError
from plyocal.zonenames import LONGEST_NAME, known_zone, zone_named


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        (" europe/berlin ", "Europe/Berlin"),
        ("/vendor.example/Europe/Berlin", "Europe/Berlin"),
        ("/vendor.example/2020_1/America/Argentina/Salta", "America/Argentina/Salta"),
        ("Z", "UTC"),
        ("tzone://Vendor/Utc", "UTC"),
    ],
)
def test_a_name_of_the_database_is_known_however_it_is_written(name, key):
    assert known_zone(name) == ZoneInfo(key)


@pytest.mark.parametrize(
    "name", ["", "/", "Club", "localtime", "Factory", "../etc/passwd", "\0", "Europe/Berlin/" * LONGEST_NAME]
)
def test_no_other_name_is(name):
    assert known_zone(name) is None


def test_an_unknown_name_is_refused_alike_wherever_it_is_given():
    calendar = b"BEGIN:VCALENDAR\nEND:VCALENDAR\n"
    for take in (zone_named, lambda name: Athlete(timezone=name), lambda name: read(calendar, timezone=name)):
        with pytest.raises(ArgumentError) as refused:
            take("Mars/Olympus")
        assert str(refused.value) == "time zone 'Mars/Olympus' is unknown; give one such as Europe/Berlin."
    assert Athlete(timezone="europe/berlin").timezone == ZoneInfo("Europe/Berlin")
