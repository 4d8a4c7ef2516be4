"""RRULE texts checked before they are followed: what is refused, where they end, how many they are."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st
from work import calls

from plyocal.errors import ArgumentError
from plyocal.reading.repetition import repetition

MOST_CALLS = 300_000
DAY = date(2026, 4, 1)
MORNING = datetime(2026, 4, 1, 6, 30, tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=HOURLY",
        "FREQ=SECONDLY;COUNT=1",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=1e3",
        "FREQ=DAILY;INTERVAL=\x00\n2",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=MONTHLY;BYMONTHDAY=99",
        "FREQ=DAILY;UNTIL=soon",
        "FREQ=DAILY;BYDAY=",
        "DAILY",
        "",
    ],
)
def test_rules_that_mean_nothing_are_refused(rule):
    with pytest.raises(ArgumentError, match=r"rule|no date") as refused:
        repetition(rule, DAY)
    assert str(refused.value).isprintable()


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYSETPOS=5",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,-1FR",
        "FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31",
        "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;INTERVAL=7;UNTIL=20991231",
    ],
)
def test_rules_that_never_happen_are_refused_at_once(rule):
    def refused():
        with pytest.raises(ArgumentError, match="never happens"):
            repetition(rule, MORNING)

    assert calls(refused) < MOST_CALLS


def test_a_leap_day_does_happen():
    assert repetition("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", DAY).is_endless
    assert repetition("FREQ=YEARLY", date(2024, 2, 29)).is_endless


def test_the_end_is_told_in_the_terms_of_the_start():
    assert repetition("FREQ=DAILY;UNTIL=20260405", MORNING).text.endswith("UNTIL=20260405T215959Z")
    assert repetition("FREQ=DAILY;UNTIL=20260405T063000", MORNING).text.endswith("UNTIL=20260405T043000Z")
    assert repetition("FREQ=DAILY;UNTIL=20260405T220000Z", MORNING).last_day == date(2026, 4, 6)
    assert repetition("FREQ=DAILY;UNTIL=20260405T220000Z", DAY).text.endswith("UNTIL=20260405")


def test_a_count_below_nothing_means_without_end():
    assert repetition("FREQ=DAILY;COUNT=-1", DAY).is_endless
    assert not repetition("FREQ=DAILY;COUNT=3", DAY).is_endless


WEEKDAYS = st.lists(
    st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU", "1MO", "-1FR"]), min_size=1, unique=True
)


@settings(deadline=None)
@given(
    frequency=st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    interval=st.integers(1, 5),
    weekdays=st.none() | WEEKDAYS,
    hours=st.none() | st.lists(st.integers(0, 23), min_size=1, max_size=4, unique=True),
    month_days=st.none() | st.lists(st.integers(1, 31), min_size=1, max_size=4, unique=True),
    months=st.none() | st.lists(st.integers(1, 12), min_size=1, max_size=4, unique=True),
    length=st.integers(0, 1500),
)
def test_no_rule_has_more_occurrences_than_it_may_at_most(
    frequency, interval, weekdays, hours, month_days, months, length
):
    text = f"FREQ={frequency};INTERVAL={interval}"
    text += f";BYDAY={','.join(weekdays)}" if weekdays else ""
    text += f";BYHOUR={','.join(map(str, hours))}" if hours else ""
    text += f";BYMONTHDAY={','.join(map(str, month_days))}" if month_days else ""
    text += f";BYMONTH={','.join(map(str, months))}" if months else ""
    last = DAY + timedelta(days=length)
    try:
        checked = repetition(text, MORNING)
    except ArgumentError:
        return
    naive = MORNING.replace(tzinfo=None)
    found = rrulestr(text, dtstart=naive).between(naive, datetime.combine(last, naive.max.time()), inc=True)
    assert len(found) <= checked.at_most(DAY, last)


def test_a_holiday_of_every_year_since_1900_is_far_below_the_limit():
    mothers_day = repetition("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", date(1900, 5, 13))
    assert mothers_day.at_most(date(1900, 5, 13), date(2026, 12, 31)) < 150


@pytest.mark.parametrize(
    "rule", ["FREQ=YEARLY", "FREQ=MONTHLY;INTERVAL=5", "FREQ=YEARLY;BYDAY=1MO;INTERVAL=3"]
)
def test_the_centuries_before_a_window_are_not_walked_through(rule):
    begun, day = datetime(1600, 2, 29, 7), date(2026, 11, 1)  # noqa: DTZ001 - on the wall
    near = repetition(rule, begun).begun_near(begun, day)
    assert day - timedelta(days=9 * 366) < near.date() < day
