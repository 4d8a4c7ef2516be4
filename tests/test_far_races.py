"""A race that is entered a year ahead is no training block: the one that the runner is in stays the last."""

from datetime import date, timedelta

from plyocal import check, schedule
from plyocal.reading import read

MONDAY = date(2026, 3, 2)
LAST = date(2026, 4, 26)


def event(day, title, *more):
    lines = (f"UID:{day}{title}", f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"SUMMARY:{title}", *more)
    return "\r\n".join(("BEGIN:VEVENT", *lines, "END:VEVENT"))


def calendar_of(*events):
    return "\r\n".join(("BEGIN:VCALENDAR", *events, "END:VCALENDAR", "")).encode()


def eight_weeks():
    days = ((0, "Easy run 8 km"), (2, "Intervals 8 km"), (4, "Easy run 7 km"), (6, "Long run 16 km"))
    return [event(MONDAY + timedelta(weeks=n, days=day), title) for n in range(8) for day, title in days]


FAR = event(date(2027, 4, 25), "Hamburg Marathon"), event(date(2026, 9, 20), "10 km race")


def test_the_last_block_is_the_last_with_training():
    plan, with_races = (read(calendar_of(*eight_weeks(), *more)) for more in ((), FAR))
    for calendar in (plan, with_races):
        assert (calendar.block_start, calendar.block_end) == (MONDAY, LAST)
        assert (calendar.start, calendar.until) == (MONDAY, LAST)
    assert schedule(with_races).to_ical() == schedule(plan).to_ical()


def test_the_sessions_of_the_runner_s_block_are_judged():
    plan = schedule(read(calendar_of(*eight_weeks(), *FAR)))
    assert len(plan.sessions) > 8
    assert check(plan.to_ical(merge=True)) == ()
    found = check(calendar_of(*eight_weeks(), event(MONDAY + timedelta(days=6), "Plyometrics"), *FAR))
    assert ("long-run-clear", date(2026, 3, 8)) in {(each.rule, each.day) for each in found}


def test_a_race_soon_after_the_last_run_belongs_to_its_block():
    calendar = read(calendar_of(*eight_weeks(), event(LAST + timedelta(days=28), "Half marathon"), *FAR))
    assert calendar.block_end == LAST + timedelta(days=28)


def test_races_alone_are_the_last_block_where_nothing_else_is_run():
    calendar = read(calendar_of(*FAR))
    assert (calendar.block_start, calendar.block_end) == (date(2027, 4, 25), date(2027, 4, 25))


def test_a_plan_from_a_day_after_all_training_reaches_the_races():
    """Off running and lifting on: weeks without a run have sessions on strength days."""
    lifting = [event(date(2026, 8, 3) + timedelta(weeks=n), "Strength") for n in range(3)]
    content = calendar_of(*eight_weeks(), *lifting, event(date(2026, 9, 20), "10 km race"))
    for calendar in (read(content), read(content, start=date(2026, 6, 1))):
        plan = schedule(calendar, start=date(2026, 6, 1))
        assert plan.season.timeline.until == date(2026, 9, 20)
        assert [session.day for session in plan.sessions] == [
            date(2026, 8, 3) + timedelta(weeks=n) for n in range(3)
        ]


def test_a_series_without_end_reaches_a_far_race_as_before():
    weekly = event(MONDAY, "Easy run 8 km", "RRULE:FREQ=WEEKLY")
    calendar = read(calendar_of(weekly, *FAR))
    assert (calendar.block_start, calendar.block_end) == (MONDAY, date(2027, 4, 25))
    assert calendar.recurs_without_end
