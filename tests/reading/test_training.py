"""What is looked at: everything that could be training, and no more of a long life than planning needs."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from measure_titles import rows_of

from plyocal.athlete import Athlete
from plyocal.icsfile import Limits, scan, splice
from plyocal.plan import schedule
from plyocal.reading import following, read
from plyocal.reading import sources as reading
from plyocal.reading.agenda import Warned
from plyocal.reading.events import EventReader
from plyocal.reading.training import Training
from plyocal.recognition import could_be_training, recognise, recognising
from plyocal.workouts import WorkoutKind

HERE = Path(__file__).parent.parent
CALENDARS = sorted((HERE / "calendars").glob("*.ics"))
PLAN = (HERE / "calendars" / "timed_half_marathon.ics").read_bytes()


@pytest.fixture
def full_reading(monkeypatch):
    """Recognition without its quick look."""
    monkeypatch.setattr(recognising, "could_be_training", lambda _: True)
    recognising._recognise.cache_clear()
    yield lambda *text, **more: is_training(recognise(*text, **more))
    recognising._recognise.cache_clear()


def is_training(found):
    return found.kind is not WorkoutKind.OTHER or found.week_distance_km is not None


def test_the_quick_look_lets_through_every_title_that_is_training(full_reading):
    training = [row for row in rows_of(HERE / "titles.tsv") if full_reading(row.title, row.description)]
    assert len(training) > 350
    turned_away = [row for row in training if not could_be_training(f"{row.title}\n{row.description}")]
    assert turned_away == []


@pytest.mark.parametrize(
    ("title", "description"),
    [
        ("Course Sainte-Claire", ""),
        ("45/15", ""),
        ("300-500-300", ""),
        ("9 @ T", ""),
        ("2E, 3E", ""),
        ("12 with 7 R", ""),
        ("Twelve kilometres", ""),
        ("To mil", ""),
        ("Half an hour, treadmill", ""),
        ("Backe 8 st", ""),
        ("w4r2", ""),
        ("Sunday morning", "Bib no. 2210"),
    ],
)
def test_the_quick_look_lets_through_what_only_numbers_and_shapes_tell(title, description, full_reading):
    assert full_reading(title, description)
    assert could_be_training(f"{title}\n{description}")


def test_no_event_that_is_training_is_turned_away_by_its_bytes(full_reading):
    count = 0
    for path in CALENDARS:
        agenda = reading._agenda(path.read_bytes(), path.name, None, Limits())
        training = Training(agenda, "km", None)
        for place in agenda.file.components.places("VEVENT"):
            event = agenda.event(place, Warned())
            if event and full_reading(event.title, event.description, event.categories, hints=event.hints):
                count += 1
                assert training._is_possible(place), (path.name, event.title)
    assert count > 150


@pytest.mark.parametrize(
    "line",
    [
        "SUMMARY:Ea\r\n sy run",
        "summary;LANGUAGE=en:Easy run",
        "S\r\n UMMARY:Easy run",
        "SUMMARY: \\nEasy run",
        "SUMMARY:E\x01asy r\x02un",
        "SUMMARY:\\\\\\nEasy run",
        "SUMMARY:Morgen\xfc\r\nDESCRIPTION:Lockerer L\\auf",
        "SUMMARY:Morning\r\nmeet at 7\r\nthen an easy run",
        "SUMMARY:Morning\r\nCATEGORIES:Out\\,side,Running",
        "SUMMARY:Morning\r\nUID:easy-run-3@coach",
        "SUMMARY:Morning\r\nX-WORKOUT-ESTIMATED-DURATION:PT45M",
    ],
)
def test_words_are_found_however_they_are_written(line):
    lines = ("BEGIN:VCALENDAR", "BEGIN:VEVENT", "DTSTART:20260401", line, "END:VEVENT", "END:VCALENDAR", "")
    content = "\r\n".join(lines).encode("latin-1")
    training = Training(reading._agenda(content, "", None, Limits()), "km", None)
    assert training._is_possible(0)


def old_life(events):
    """Events of the years before the plan: single ones, series that ended, and what replaces their days."""
    for number in range(events):
        day = date(2025, 6, 30) - timedelta(days=number * 3000 // events)
        lines = [
            "BEGIN:VEVENT",
            f"UID:old{number // 3 * 3}",
            f"DTSTART;TZID=Europe/Berlin:{day:%Y%m%d}T100000",
        ]
        lines += [f"SUMMARY:{'Easy run 8 km' if number % 4 else 'Piano lesson'}"]
        lines += [f"RRULE:FREQ=WEEKLY;UNTIL={day + timedelta(days=60):%Y%m%d}"] * (number % 3 == 1)
        lines += [f"RECURRENCE-ID:{day:%Y%m%d}T080000Z"] * (number % 3 == 2)
        yield "\r\n".join((*lines, "END:VEVENT", "")).encode()


def work_on(monkeypatch, events):
    """How many events are read, judged by their words, and given to icalendar for a plan."""
    content = b"".join(splice(scan(PLAN), list(old_life(events))))
    counted = {"read": 0, "judged": 0, "given": 0}

    def counting(name, function):
        def counted_one(*arguments, **options):
            counted[name] += 1
            return function(*arguments, **options)

        return counted_one

    with monkeypatch.context() as patch:
        patch.setattr(EventReader, "read", counting("read", EventReader.read))
        patch.setattr(Training, "_is_possible", counting("judged", Training._is_possible))
        patch.setattr(following, "_component", counting("given", following._component))
        calendar = read(content)
        sessions = schedule(calendar, Athlete()).sessions
    assert len(calendar.file.components) == events + len(scan(PLAN).components)
    return counted, [(session.day, session.starts_at) for session in sessions]


def test_years_before_the_plan_add_nothing_to_what_is_read(monkeypatch):
    few, planned = work_on(monkeypatch, 60)
    many, planned_too = work_on(monkeypatch, 3_000)
    assert (many, planned_too) == (few, planned)
    assert few["read"] >= len(read(PLAN).workouts)
    assert planned
