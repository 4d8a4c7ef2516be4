"""Hours of the day that titles write as if they were how long a run takes."""

from datetime import timedelta

import pytest

from plyocal.reading import read
from plyocal.workouts import WorkoutKind


def workout(title, start, end=None, description=""):
    lines = ["UID:1", f"DTSTART:20260202T{start}00", f"SUMMARY:{title}", f"DESCRIPTION:{description}"]
    lines += [f"DTEND:20260202T{end}00"] if end else []
    events = ("BEGIN:VEVENT", *lines, "END:VEVENT")
    (found,) = read("\r\n".join(("BEGIN:VCALENDAR", *events, "END:VCALENDAR", "")).encode()).workouts
    return found


@pytest.mark.parametrize(
    ("title", "start", "end", "kind"),
    [
        ("SL 9h", "0900", "1040", WorkoutKind.LONG),
        ("Footing 7h", "0700", "0750", WorkoutKind.EASY),
        ("Footing 10h au parc", "1000", "1100", WorkoutKind.EASY),
        ("EF 6h30", "0630", None, WorkoutKind.EASY),
        ("Tirada domingo 9h", "0900", "1100", WorkoutKind.LONG),
        ("Duurloop 9 uur", "0900", "1000", WorkoutKind.EASY),
        ("SL 9h-11h", "0900", "1100", WorkoutKind.LONG),
        ("SL 9h", "0830", "1100", WorkoutKind.LONG),
        ("SL 9h 15 km", "0900", "1030", WorkoutKind.LONG),
        ("Vélo 7h", "0700", "0830", WorkoutKind.CROSS),
    ],
)
def test_the_hour_at_which_it_begins_is_no_length(title, start, end, kind):
    found = workout(title, start, end)
    assert found.kind is kind
    assert found.duration == (found.ends_at - found.starts_at if end else None)


def test_an_hour_in_the_description_is_none_either():
    assert workout("Sortie longue", "0900", "1100", "9h devant la mairie").duration == timedelta(hours=2)


@pytest.mark.parametrize(
    ("title", "start", "end", "hours"),
    [
        ("SL montagne 6h", "0600", "1200", 6),
        ("SL montagne 6h", "0800", "1000", 6),
        ("Long run 6 hours", "0600", "0700", 6),
        ("SL 2h", "0900", "1100", 2),
        ("SL 2h", "0200", "0300", 2),
    ],
)
def test_a_length_stays_one(title, start, end, hours):
    assert workout(title, start, end).duration == timedelta(hours=hours)
