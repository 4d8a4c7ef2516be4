"""Series by simple rules: counted, followed from near the window, and followed from their start."""

import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plyocal.errors import LimitError
from plyocal.icsfile import Limits
from plyocal.reading import following
from plyocal.reading import sources as reading
from plyocal.reading.agenda import Warned

BERLIN = ZoneInfo("Europe/Berlin")
WEEKDAYS = st.lists(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), min_size=1, unique=True)
FORMS = (";TZID=Europe/Berlin:{:%Y%m%dT%H%M%S}", ":{:%Y%m%dT%H%M%S}", ";VALUE=DATE:{:%Y%m%d}")


def calendar(*events):
    components = ("\r\n".join(("BEGIN:VEVENT", "UID:s", *event, "END:VEVENT")) for event in events)
    return "\r\n".join(("BEGIN:VCALENDAR", *components, "END:VCALENDAR", "")).encode()


def occurrences(content, first, last, **replaced):
    """What is found in a span. `replaced` are functions that decide how it is found."""
    with pytest.MonkeyPatch.context() as patch:
        for name, function in replaced.items():
            patch.setattr(reading if hasattr(reading, name) else following, name, function)
        found = reading._agenda(content, "", BERLIN, Limits()).between(first, last, Warned())
    return sorted(
        f"{each.start} {each.end} {each.recurrence_id} {each.event.component.start}" for each in found
    )


def never(*_):
    return False


@settings(deadline=None, max_examples=200)
@given(
    rule=st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    interval=st.integers(1, 5),
    weekdays=st.none() | WEEKDAYS,
    week_start=st.sampled_from(["", ";WKST=SU", ";WKST=MO"]),
    ends=st.none() | st.tuples(st.sampled_from(["UNTIL", "COUNT"]), st.integers(1, 800)),
    start=st.datetimes(datetime(2023, 1, 1), datetime(2024, 6, 30)),  # noqa: DTZ001 - made aware below
    form=st.sampled_from(
        [";TZID=Europe/Berlin:{:%Y%m%dT%H%M%S}", ":{:%Y%m%dT%H%M%S}", ";VALUE=DATE:{:%Y%m%d}"]
    ),
    zone=st.sampled_from(["Europe/Berlin", "America/New_York"]),
    hours=st.none() | st.integers(1, 80),
    excepted=st.lists(st.tuples(st.integers(0, 600), st.booleans()), max_size=3),
    moved=st.lists(st.tuples(st.integers(0, 600), st.integers(-400, 400), st.integers(0, 2)), max_size=3),
    first=st.integers(0, 700),
)
def test_a_series_is_the_same_however_it_is_followed(
    *, rule, interval, weekdays, week_start, ends, start, form, zone, hours, excepted, moved, first
):
    start, form = start.replace(microsecond=0, second=0), form.replace("Europe/Berlin", zone)
    is_day = "DATE" in form
    text = f"FREQ={rule};INTERVAL={interval}{week_start}"
    if rule in ("DAILY", "WEEKLY"):
        text += f";BYDAY={','.join(weekdays)}" if weekdays else ""
    elif weekdays:
        text += f";BYMONTHDAY={start.day}"
        text += f";BYMONTH={start.month}" if len(weekdays) > 1 else ""
    if ends and ends[0] == "UNTIL":
        text += f";UNTIL={start + timedelta(days=ends[1]):%Y%m%dT%H%M%S}Z"
    elif ends:
        text += f";COUNT={ends[1]}"
    lines = ["DTSTART" + form.format(start), f"RRULE:{text}", "SUMMARY:Run"]
    length = timedelta(hours=24 * hours if is_day else hours) if hours else None
    lines += ["DTEND" + form.format(start + length)] if length else []
    for day, in_utc in excepted:
        there = (start + timedelta(days=day)).replace(tzinfo=ZoneInfo(zone) if zone in form else BERLIN)
        as_utc = f":{there.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        lines.append("EXDATE" + (as_utc if in_utc and not is_day else form.format(there)))
    events = [lines]
    for day, by, sequence in moved:
        replaced = start + timedelta(days=day)
        there = "DTSTART" + form.format(replaced + timedelta(days=by))
        events.append(["RECURRENCE-ID" + form.format(replaced), there, f"SEQUENCE:{sequence}"])
    content = calendar(*events)
    span = (start.date() + timedelta(days=first), start.date() + timedelta(days=first + 60))
    from_start = occurrences(content, *span, is_countable=never, _ahead=lambda *_: timedelta(0))
    assert occurrences(content, *span, is_countable=never) == from_start
    assert occurrences(content, *span) == from_start


PARTS = {
    "BYMONTH": ["1", "2,3", "12"],
    "BYMONTHDAY": ["1", "15,-1", "29", "31"],
    "BYDAY": ["MO", "TU,SA", "SU"],
    "BYSETPOS": ["1", "-1"],
}
MORE = {
    "MONTHLY": PARTS | {"BYDAY": ["1MO", "-1SU", "TU,SA"]},
    "YEARLY": PARTS
    | {"BYDAY": ["1MO", "-2SU", "TU,SA"], "BYYEARDAY": ["1", "60,366"], "BYWEEKNO": ["1", "20,53"]},
}


@settings(deadline=None, max_examples=200)
@given(
    frequency=st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    interval=st.integers(1, 4),
    choice=st.randoms(use_true_random=False),
    start=st.datetimes(datetime(1996, 1, 1), datetime(2004, 12, 31)),  # noqa: DTZ001 - made aware below
    form=st.sampled_from(FORMS),
    first=st.integers(0, 12_000),
)
def test_any_series_is_the_same_followed_from_near_by(*, frequency, interval, choice, start, form, first):
    start = start.replace(microsecond=0, second=0)
    parts = MORE.get(frequency, PARTS)
    said = [name for name in parts if choice.random() < 0.4]
    text = ";".join(
        [f"FREQ={frequency};INTERVAL={interval}", *(f"{n}={choice.choice(parts[n])}" for n in said)]
    )
    if choice.random() < 0.2:
        text += f";UNTIL={start + timedelta(days=9_000):%Y%m%dT%H%M%S}Z"
    content = calendar(["DTSTART" + form.format(start), f"RRULE:{text}", "SUMMARY:Run"])
    span = (start.date() + timedelta(days=first), start.date() + timedelta(days=first + 400))
    from_start = occurrences(content, *span, is_countable=never, _ahead=lambda *_: timedelta(0))
    assert occurrences(content, *span) == from_start


@pytest.mark.parametrize("rule", ["FREQ=YEARLY;COUNT=300", "FREQ=YEARLY;COUNT=300;BYDAY=1MO"])
def test_a_series_that_ends_after_so_many_times_does_so_within_a_century(rule):
    content = calendar(["DTSTART:16000229T070000", f"RRULE:{rule}", "SUMMARY:Run"])
    assert occurrences(content, date(1690, 1, 1), date(1698, 1, 1))
    assert not occurrences(content, date(1720, 1, 1), date(1800, 1, 1))


def test_series_that_are_walked_through_for_long_are_refused_together():
    series = [["DTSTART:16000229T070000", "RRULE:FREQ=YEARLY;BYDAY=1MO;COUNT=90", "SUMMARY:Run"]] * 9
    first, *others = calendar(*series).split(b"UID:s")
    content = first + b"".join(b"UID:%d" % place + rest for place, rest in enumerate(others))
    limits = Limits(repetitions=20_000)
    with pytest.raises(LimitError, match="repetitions"):
        reading._agenda(content, "", BERLIN, limits).between(date(1690, 1, 1), date(1698, 1, 1), Warned())


@pytest.mark.parametrize(("count", "until", "days"), [(2, 20, [1, 2]), (9, 3, [1, 2, 3])])
def test_the_nearer_end_counts_where_a_rule_states_two(count, until, days):
    rule = f"RRULE:FREQ=DAILY;COUNT={count};UNTIL=202606{until:02}T220000Z"
    content = calendar(["DTSTART;TZID=Europe/Berlin:20260601T070000", rule, "SUMMARY:Run"])
    found = reading._agenda(content, "", None, Limits()).between(
        date(2026, 6, 1), date(2026, 6, 30), Warned()
    )
    assert [each.day.day for each in found] == days


def test_a_date_takes_out_that_days_run_and_not_the_evening_before():
    content = calendar(
        [
            "DTSTART;TZID=America/New_York:20260601T203000",
            "RRULE:FREQ=DAILY",
            "EXDATE;VALUE=DATE:20260604",
            "SUMMARY:Run",
        ]
    )
    found = reading._agenda(content, "", None, Limits()).between(date(2026, 6, 2), date(2026, 6, 6), Warned())
    assert [each.day.day for each in found] == [2, 3, 5, 6]


@pytest.mark.parametrize(
    ("rules", "loaded"),
    [
        ("RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260701", []),
        ("RRULE:FREQ=DAILY;INTERVAL=2;COUNT=40", []),
        ("EXDATE;TZID=W. Europe Standard Time:20260602T070000\r\nRRULE:FREQ=WEEKLY", []),
        ("RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20260701", ["dateutil.rrule"]),
        ("RRULE:FREQ=MONTHLY", ["dateutil.rrule"]),
        ("RRULE:FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1", ["dateutil.rrule"]),
        ("RRULE:FREQ=MONTHLY;BYDAY=1MO", ["dateutil.rrule", "icalendar", "recurring_ical_events"]),
        (
            "RRULE:FREQ=WEEKLY\r\nRDATE:20260605T070000",
            ["dateutil.rrule", "icalendar", "recurring_ical_events"],
        ),
    ],
)
def test_only_what_needs_a_library_loads_it(rules, loaded):
    content = calendar(["DTSTART:20260601T070000", "SUMMARY:Run 8 km", *rules.split("\r\n")])
    program = (
        "import sys, plyocal\n"
        f"assert plyocal.read({content!r}).workouts\n"
        "libraries = 'dateutil.rrule', 'icalendar', 'recurring_ical_events'\n"
        "print([name for name in libraries if name in sys.modules])\n"
    )
    root = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent)}
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, timeout=60, env=root
    )
    assert done.stdout.decode().strip() == str(loaded)
