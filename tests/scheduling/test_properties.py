"""What holds of every plan, from the bytes of a calendar to the bytes of a plan."""

import re
from datetime import date, datetime, time, timedelta

import pytest
from brute_force import is_lawful
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import plyocal
from plyocal import ARTICLE, Athlete, Level, Reduced
from plyocal.errors import NoRunError
from plyocal.sessions import Origin
from plyocal.timeline import start_of

MONDAY = date(2026, 3, 9)
"""Three weeks before the clocks go forward in Europe."""
TITLES = (
    "Easy run 8 km",
    "Easy run 6 km",
    "Easy run with strides 7 km",
    "Recovery run 5 km",
    "Intervals 6 x 800 m, 9 km total",
    "Tempo run 10 km",
    "Hill repeats",
    "Long run 18 km",
    "Strength training",
    "Gym: strength",
    "Rest day",
    "Cycling",
)
ATHLETES = (
    *(
        Athlete(level=level, sessions_a_week=number, reduced=reduced)
        for level in Level
        for number, reduced in ((1, Reduced.ONCE), (2, Reduced.ONCE), (2, Reduced.ROPE), (2, Reduced.SKIP))
    ),
    Athlete(level=Level.ADVANCED, injured=True),
)
CLOCKS = ("all-day", "floating", "zoned")


def event(number, day, title, clock, hour):
    uid = f"UID:run-{number}@coach\r\n"
    head = f"BEGIN:VEVENT\r\n{uid}DTSTAMP:20260101T000000Z\r\nSUMMARY:{title}\r\n".replace(",", "\\,")
    if clock == "all-day":
        when = f"DTSTART;VALUE=DATE:{day:%Y%m%d}\r\n"
    else:
        starts = datetime.combine(day, time(hour))
        zone = ";TZID=Europe/Berlin" if clock == "zoned" else ""
        ends = starts + timedelta(minutes=50)
        when = f"DTSTART{zone}:{starts:%Y%m%dT%H%M%S}\r\nDTEND{zone}:{ends:%Y%m%dT%H%M%S}\r\n"
    return f"{head}{when}END:VEVENT\r\n"


def ics(runs, clock, *, shifted=timedelta(0)):
    events = (
        event(number, MONDAY + timedelta(days=day) + shifted, title, clock, hour)
        for number, day, title, hour in runs
    )
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//coach//EN\r\nX-WR-CALNAME:Spring\r\n"
    return (head + "".join(events) + "END:VCALENDAR\r\n").encode()


@st.composite
def calendars(draw):
    """Some weeks of workouts, now and then two on a day: number, day, title and hour of each."""
    weeks = draw(st.integers(1, 5))
    halves = draw(
        st.lists(st.integers(0, 14 * weeks - 1), min_size=3 * weeks, max_size=6 * weeks, unique=True)
    )
    runs = []
    for number, half in enumerate(halves):
        title = draw(st.sampled_from(TITLES)) if number else TITLES[0]
        hour = draw(st.sampled_from(((6, 7, 12), (16, 18, 20))[half % 2]))
        runs.append((number, half // 2, title, hour))
    if draw(st.booleans()):
        runs.append((len(runs), 7 * weeks - 1, "Town Run 10k race", 9))
    return tuple(runs)


few = settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
many = settings(few, max_examples=300)
PROPERTIES = {}


def holds_for(*strategies):
    """Note a property with what it holds for."""

    def noted(check):
        PROPERTIES[check.__name__] = (check, strategies)
        return check

    return noted


def planned(content, athlete, **options):
    return plyocal.schedule(plyocal.read(content), athlete, **options)


def starts(plan):
    return [start_of(session) for session in plan.sessions]


@holds_for(calendars(), st.sampled_from(ATHLETES), st.sampled_from(CLOCKS))
def no_must_is_broken_by_ours(runs, athlete, clock):
    plan = planned(ics(runs, clock), athlete)
    assert plyocal.check(plan.to_ical(merge=True), athlete) == ()
    assert plan.findings == ()


@holds_for(calendars(), st.sampled_from(ATHLETES), st.sampled_from(CLOCKS))
def planning_twice_changes_nothing(runs, athlete, clock):
    content = ics(runs, clock)
    first = planned(content, athlete)
    merged = first.to_ical(merge=True)
    assert planned(merged, athlete).to_ical(merge=True) == merged
    again = planned(content, athlete, previous=first.to_ical())
    assert again.to_ical() == first.to_ical()


def without_what_must_change(plan, days=0):
    """Each session but for its UID, which names its week, moved by some days."""
    shift = timedelta(days=days)
    return [
        (s.day + shift, s.starts_at and s.starts_at.replace(tzinfo=None) + shift, s.anchor, s.prescription)
        for s in plan.sessions
    ]


@holds_for(calendars(), st.sampled_from(ATHLETES), st.sampled_from(CLOCKS[:2]))
def a_calendar_a_week_later_has_the_plan_a_week_later(runs, athlete, clock):
    plan = planned(ics(runs, clock), athlete)
    later = planned(ics(runs, clock, shifted=timedelta(days=7)), athlete)
    assert without_what_must_change(plan, 7) == without_what_must_change(later)


@holds_for(calendars(), st.sampled_from(ATHLETES), st.sampled_from(CLOCKS), st.randoms(use_true_random=False))
def the_order_of_components_does_not_matter(runs, athlete, clock, dice):
    shuffled = list(runs)
    dice.shuffle(shuffled)
    plan, other = planned(ics(runs, clock), athlete), planned(ics(shuffled, clock), athlete)
    assert plan.to_dicts() == other.to_dicts()
    assert plan.to_ical() == other.to_ical()


@holds_for(calendars(), st.sampled_from(ATHLETES), st.sampled_from(CLOCKS), st.data())
def moving_one_run_moves_no_session_that_may_stay(runs, athlete, clock, data):
    first = planned(ics(runs, clock), athlete)
    moved = data.draw(st.sampled_from(runs))
    to = data.draw(st.integers(0, max(day for _, day, _, _ in runs)))
    changed = tuple((n, to if n == moved[0] else day, title, hour) for n, day, title, hour in runs)
    try:
        second = planned(ics(changed, clock), athlete, previous=first.to_ical())
    except NoRunError:
        return
    timeline, before = second.season.timeline, set(starts(first))
    could_stay = [slot for slot in second.season.schedule.open_slots if start_of(slot) in before]
    could_stay = tuple({start_of(slot): slot for slot in reversed(could_stay)}.values())
    if is_lawful(could_stay, timeline, ARTICLE):
        assert {start_of(slot) for slot in could_stay} <= set(starts(second))


def moved_by_hand(merged, uid, days):
    """The file with one all-day session of ours on another day, as a calendar app moves it."""
    before, component, after = re.split(
        rb"(BEGIN:VEVENT\r\nUID:%s\r\n.*?END:VEVENT\r\n)" % uid.encode(), merged, flags=re.DOTALL
    )

    def later(found):
        day = date.fromisoformat(found[2].decode()) + timedelta(days=days)
        return found[1] + f"{day:%Y%m%d}".encode()

    return before + re.sub(rb"(DT(?:START|END);VALUE=DATE:)(\d{8})", later, component) + after


@holds_for(calendars(), st.sampled_from(ATHLETES), st.integers(-2, 2), st.data())
def a_session_moved_by_hand_stays_where_it_was_put(runs, athlete, days, data):
    plan = planned(ics(runs, "all-day"), athlete)
    if not plan.sessions:
        return
    session = data.draw(st.sampled_from(plan.sessions))
    there = session.day + timedelta(days=days)
    if there < plan.season.timeline.start:
        return
    again = planned(moved_by_hand(plan.to_ical(merge=True), session.uid, days), athlete)
    [found] = [each for each in again.sessions if each.uid == session.uid]
    assert (found.day, found.origin) == (there, Origin.PINNED if days else Origin.PLANNED)
    ours = {each.uid for each in again.sessions if each.origin is Origin.PLANNED}
    assert ours.isdisjoint(finding.uid for finding in again.findings)


def test_a_session_moved_to_a_rest_day_is_reported_and_explained():
    runs = ((0, 1, "Easy run 8 km", 7), (1, 2, "Rest day", 7), (2, 4, "Easy run 8 km", 7))
    plan = planned(ics(runs, "all-day"), Athlete(level=Level.ADVANCED))
    session = plan.sessions[0]
    assert session.day == MONDAY + timedelta(days=1)
    again = planned(moved_by_hand(plan.to_ical(merge=True), session.uid, 1), Athlete(level=Level.ADVANCED))
    assert "rest-stays-rest" in {finding.rule for finding in again.findings if finding.uid == session.uid}
    assert "but on a rest day (rest-stays-rest)" in again.explain()


@pytest.mark.parametrize("name", PROPERTIES)
def test_it_holds(name):
    check, strategies = PROPERTIES[name]
    few(given(*strategies)(check))()


@pytest.mark.long
@pytest.mark.parametrize("name", PROPERTIES)
def test_it_holds_on_hundreds(name):
    check, strategies = PROPERTIES[name]
    many(given(*strategies)(check))()
