"""Windows as wide as they can be given: what they hold counts, not how wide they are."""

from datetime import UTC, date, datetime, timedelta

import pytest
from work import calls

import plyocal
from plyocal.athlete import EARLIEST_DAY, LATEST_DAY
from plyocal.window import LONGEST_EMPTY

FIRST, RACE_DAY = date(2026, 1, 5), date(2026, 3, 29)
STAMP = datetime(2026, 1, 5, tzinfo=UTC)
LONG_BEFORE, LONG_AFTER = FIRST - LONGEST_EMPTY, RACE_DAY + LONGEST_EMPTY


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


def test_a_week_of_nothing_is_planned_as_it_was_asked(demo):
    window = planned(demo, LONG_BEFORE, LONG_AFTER).season.timeline
    assert (window.start, window.until) == (LONG_BEFORE, LONG_AFTER)
    wider = planned(demo, LONG_BEFORE - timedelta(days=1), LONG_AFTER + timedelta(days=1)).season.timeline
    assert (wider.start, wider.until) == (FIRST, RACE_DAY)


def test_sessions_of_the_plan_before_are_held_too(demo):
    before = planned(demo, FIRST, RACE_DAY)
    early = plyocal.schedule(
        plyocal.read(plyocal.demo_calendar(RACE_DAY - timedelta(weeks=60))), plan_name=before.season.name
    )
    plan = planned(demo, EARLIEST_DAY, LATEST_DAY, previous=early.to_ical())
    assert plan.season.timeline.start <= early.sessions[0].day
    assert {session.uid for session in early.sessions} <= {each.session.uid for each in plan.revision.revised}
