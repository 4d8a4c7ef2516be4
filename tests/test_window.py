"""Windows as wide as they can be given: what they hold counts, not how wide they are."""

from datetime import UTC, date, datetime, timedelta

import pytest
from made_seasons import FIRST as FIRST_OF_SEASON
from made_seasons import running_calendar, running_event
from work import calls

import plyocal
from plyocal.athlete import EARLIEST_DAY, LATEST_DAY
from plyocal.window import LONGEST_EMPTY

FIRST, RACE_DAY = date(2026, 1, 5), date(2026, 3, 29)
STAMP = datetime(2026, 1, 5, tzinfo=UTC)
LONG_AFTER = RACE_DAY + LONGEST_EMPTY


def planned(demo, start, until, previous=None):
    calendar = plyocal.read(demo, start=start, until=until)
    return plyocal.schedule(calendar, start=start, until=until, stamp=STAMP, previous=previous)


@pytest.mark.parametrize("start", [FIRST, EARLIEST_DAY])
@pytest.mark.parametrize("until", [RACE_DAY, LATEST_DAY])
def test_the_widest_window_is_planned_as_what_it_holds(start, until, demo):
    usual, wide = planned(demo, FIRST, RACE_DAY), planned(demo, start, until)
    assert wide.season.weeks == usual.season.weeks
    assert wide.explain() == usual.explain()
    assert wide.to_ical(merge=True) == usual.to_ical(merge=True)
    assert wide.to_html() == usual.to_html()


def test_the_work_is_that_of_what_is_held_and_not_of_the_years(demo):
    def work(start, until):
        return calls(lambda: planned(demo, start, until).explain())

    work(FIRST, RACE_DAY)
    assert work(EARLIEST_DAY, LATEST_DAY) < 1.2 * work(FIRST, RACE_DAY)


def test_a_week_of_nothing_after_the_last_day_is_planned_as_it_was_asked(demo):
    assert planned(demo, FIRST, LONG_AFTER).season.timeline.until == LONG_AFTER
    assert planned(demo, FIRST, LONG_AFTER + timedelta(days=1)).season.timeline.until == RACE_DAY


def test_a_plan_that_begins_later_begins_with_the_week_of_its_first_workout(demo):
    for days in (1, 3, 7, 8):
        window = planned(demo, FIRST - timedelta(days=days), RACE_DAY).season.timeline
        assert (window.start, window.weeks[0].first_day) == (FIRST, FIRST)


def test_sessions_of_a_season_long_over_open_no_empty_week(demo):
    last_season = planned(
        plyocal.demo_calendar(RACE_DAY - timedelta(weeks=40)), date(2025, 3, 31), date(2025, 6, 22)
    )
    window = planned(
        demo, FIRST - timedelta(days=7), RACE_DAY, previous=last_season.to_ical()
    ).season.timeline
    assert window.start == FIRST


def test_a_week_off_between_weeks_of_training_is_planned_as_it_was_asked(demo):
    off = FIRST + timedelta(weeks=2)
    of_that_week = [f"DTSTART:{off + timedelta(days=day):%Y%m%d}".encode() for day in range(7)]
    events = [each for each in demo.split(b"BEGIN:VEVENT") if not any(day in each for day in of_that_week)]
    window = planned(b"BEGIN:VEVENT".join(events), off, RACE_DAY).season.timeline
    assert (window.start, list(window.runs_of_week_km(off))) == (off, [])


def test_sessions_of_the_plan_before_are_held_too(demo):
    before = planned(demo, FIRST, RACE_DAY)
    early = plyocal.schedule(
        plyocal.read(plyocal.demo_calendar(RACE_DAY - timedelta(weeks=60))), plan_name=before.season.name
    )
    plan = planned(demo, EARLIEST_DAY, LATEST_DAY, previous=early.to_ical())
    assert plan.season.timeline.start <= early.sessions[0].day
    assert {session.uid for session in early.sessions} <= {each.session.uid for each in plan.revision.revised}


def recurring(title, rule):
    """The last day planned of a season whose Thursdays hold that as well."""
    event = running_event(FIRST_OF_SEASON + timedelta(days=3), 9, title)
    event.insert(3, f"RRULE:FREQ=WEEKLY{rule}")
    ends = "END:VCALENDAR"
    content = running_calendar(6).decode().replace(ends, "\r\n".join([*event, ends]))
    return plyocal.schedule(content.encode()).season.timeline.until


def test_what_recurs_for_ever_beside_the_runs_makes_no_plan_longer():
    """A child's football goes on; lifting after the last run has sessions."""
    race_day = FIRST_OF_SEASON + timedelta(weeks=6, days=-1)
    assert recurring("Tom football training", "") == recurring("Rest", "") == race_day
    assert recurring("Football training", ";COUNT=8") == race_day + timedelta(days=11)
    assert recurring("Gym", "") == race_day + timedelta(days=25)
