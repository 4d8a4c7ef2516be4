"""What is looked at: everything that could be training, and no more of a long life than planning needs."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from measure_titles import rows_of

from plyocal import reading, recognition
from plyocal.agenda import Warned
from plyocal.athlete import Athlete
from plyocal.events import EventReader
from plyocal.icsfile import Limits, scan, splice
from plyocal.plan import schedule
from plyocal.reading import read
from plyocal.recognition import could_be_training, recognise
from plyocal.training import Training
from plyocal.workouts import WorkoutKind

HERE = Path(__file__).parent
CALENDARS = sorted((HERE / "calendars").glob("*.ics"))
PLAN = (HERE / "calendars" / "timed_half_marathon.ics").read_bytes()
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def full_reading(monkeypatch):
    """Recognition without its quick look."""
    monkeypatch.setattr(recognition, "could_be_training", lambda _: True)
    recognition._recognise.cache_clear()
    yield lambda *text, **more: is_training(recognise(*text, **more))
    recognition._recognise.cache_clear()


def is_training(found):
    return found.kind is not WorkoutKind.OTHER or found.week_distance_km is not None


def test_the_quick_look_lets_through_every_title_that_is_training(full_reading):
    training = [row for row in rows_of(HERE / "titles.tsv") if full_reading(row.title, row.description)]
    assert len(training) > 350
    turned_away = [row for row in training if not could_be_training(f"{row.title}\n{row.description}")]
    assert turned_away == []


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
        patch.setattr(reading, "_component", counting("given", reading._component))
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


WEEKDAYS = st.lists(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), min_size=1, unique=True)


@settings(deadline=None, max_examples=150)
@given(
    rule=st.sampled_from(["DAILY", "WEEKLY"]),
    interval=st.integers(1, 5),
    weekdays=st.none() | WEEKDAYS,
    week_start=st.sampled_from(["", ";WKST=SU", ";WKST=MO"]),
    until=st.none() | st.integers(0, 800),
    start=st.datetimes(datetime(2023, 1, 1), datetime(2024, 6, 30)),  # noqa: DTZ001 - made aware below
    hours=st.none() | st.integers(1, 80),
    excepted=st.lists(st.integers(0, 600), max_size=3),
    moved=st.lists(st.tuples(st.integers(0, 600), st.integers(-400, 400)), max_size=2),
    first=st.integers(0, 700),
)
def test_a_series_started_near_the_window_is_the_same_series(
    *, rule, interval, weekdays, week_start, until, start, hours, excepted, moved, first
):
    start = start.replace(microsecond=0, second=0)
    text = f"FREQ={rule};INTERVAL={interval}{week_start}"
    text += f";BYDAY={','.join(weekdays)}" if weekdays else ""
    text += f";UNTIL={start + timedelta(days=until):%Y%m%dT%H%M%S}Z" if until is not None else ""
    zoned = ";TZID=Europe/Berlin:{:%Y%m%dT%H%M%S}"
    lines = ["UID:s", "DTSTART" + zoned.format(start), f"RRULE:{text}", "SUMMARY:Run"]
    lines += ["DTEND" + zoned.format(start + timedelta(hours=hours))] if hours else []
    lines += ["EXDATE" + zoned.format(start + timedelta(days=day)) for day in excepted]
    events = [lines]
    for day, by in moved:
        replaced = start + timedelta(days=day)
        moved_to = replaced + timedelta(days=by)
        events.append(["UID:s", "RECURRENCE-ID" + zoned.format(replaced), "DTSTART" + zoned.format(moved_to)])
    components = ("\r\n".join(("BEGIN:VEVENT", *event, "END:VEVENT")) for event in events)
    content = "\r\n".join(("BEGIN:VCALENDAR", *components, "END:VCALENDAR", "")).encode()
    span = (start.date() + timedelta(days=first), start.date() + timedelta(days=first + 60))
    assert occurrences(content, *span) == occurrences(content, *span, ahead=lambda *_: timedelta(0))


def occurrences(content, first, last, ahead=reading._ahead):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "_ahead", ahead)
        agenda = reading._agenda(content, "", BERLIN, Limits())
        found = agenda.between(first, last, Warned())
    return sorted(f"{each.start.astimezone(UTC)} {each.end} {each.recurrence_id}" for each in found)
