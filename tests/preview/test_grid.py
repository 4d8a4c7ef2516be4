"""The season laid out in weeks and days: sizes, rails, sessions in their places, warnings."""

import re
from datetime import date, timedelta

import attrs
import pytest
from made_seasons import FIRST, marks, planned, running_calendar, running_event
from tables import season_text

import plyocal
from plyocal import Athlete, Level
from plyocal.demo import demo_calendar
from plyocal.plan import Plan
from plyocal.preview.grid import Grid
from plyocal.preview.page import season_page
from plyocal.preview.panels import panels_of
from plyocal.sessions import Origin


@pytest.fixture(scope="module")
def demo() -> Plan:
    return plyocal.schedule(plyocal.read(demo_calendar(date(2026, 6, 7))))


def test_miles():
    plan = planned(4, Athlete(unit="mi"))
    kilometres, miles = Grid(planned(4, Athlete(unit="km")).season), Grid(plan.season)
    assert kilometres.rows[0].volume == "40"
    assert miles.rows[0].volume == "25"
    chip = miles.rows[0].days[2].chips[0]
    assert (chip.size, chip.unit, chip.shows_size) == ("5", "mi", False)
    assert "mi of training runs" in season_page(plan.season, ics=b"")


def test_a_size_is_shown_where_the_title_has_none():
    plan = planned(4, Athlete())
    race = Grid(plan.season).rows[-1].days[-1]
    assert race.is_race
    assert (race.chips[0].size, race.chips[0].shows_size) == ("21", True)


def test_a_run_that_is_there_as_planned_and_as_done_is_shown_once():
    event = running_event(FIRST, 9, "Evening run 10.3 km")
    event[2:3] = ["DTSTART:20260303T190200", "DURATION:PT50M"]
    content = running_calendar(4).decode().replace("END:VCALENDAR", "\r\n".join([*event, "END:VCALENDAR"]))
    plan = plyocal.schedule(content.encode(), Athlete())
    assert len(plan.season.timeline.on(FIRST + timedelta(days=1))) == 2
    (chip,) = Grid(plan.season).rows[0].days[1].chips
    assert (chip.kind, chip.title) == ("speed", "Intervals 10 km")


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Easy run 6 km", False),
        ("Easy with the whole club, 6 km", True),
        ("Easy 6 km with the whole club", False),
        ("Easy, from 18:30 with the club, 6 km", True),
    ],
)
def test_a_size_is_shown_where_the_title_is_cut_before_it(title, shown):
    chip = Grid(planned(4, Athlete(), easy=title).season).rows[0].days[4].chips[0]
    assert (chip.size, chip.shows_size) == ("6", shown)


def test_a_rest_of_several_days_is_drawn_on_each_that_has_none_of_its_own():
    content = running_calendar(4).decode()
    event = running_event(FIRST + timedelta(days=9), 9, "Ski trip, no running")
    event.insert(3, f"DTEND;VALUE=DATE:{FIRST + timedelta(days=16):%Y%m%d}")
    content = content.replace("END:VCALENDAR", "\r\n".join([*event, "END:VCALENDAR"]))
    rows = Grid(plyocal.schedule(content.encode()).season).rows
    rests = [[chip.title for chip in day.chips if chip.kind == "rest"] for row in rows for day in row.days]
    own, ski = ["Rest"], ["Ski trip, no running"]
    assert rests[7:18] == [[], [], ski, own, ski, ski, ski, ski, ski, [], own]


def test_of_sessions_by_hand_alone_no_load_is_told():
    plan = planned(4, Athlete(), thursday="Plyometrics", easy="Plyometrics")
    alone = attrs.evolve(plan.season, sessions=(), timeline=plan.season.timeline)
    rows = Grid(alone).rows
    assert [row.foot_contacts for row in rows] == [None] * 4
    page = season_page(alone, ics=b"")
    assert "Gap: sessions entered by you" in page
    assert '<span class="mark own"' in page
    assert '<b class="flaw"' in page
    assert [line.split()[-1] for line in season_text(alone).splitlines()[2:6]] == ["?"] * 4
    usual = planned(4, Athlete())
    page = season_page(usual.season, ics=b"")
    assert not any(text in page for text in ("Gap: sessions", '<span class="mark own"', '<b class="flaw"'))


def test_the_rail_runs_from_session_to_session():
    plan = planned(6, Athlete(level=Level.ADVANCED, box=True))
    days = {day.day: day for row in Grid(plan.season).rows for day in row.days}
    first, second = plan.sessions[:2]
    apart = (second.day - first.day).days
    assert apart == 3
    between = [days[first.day + timedelta(days=n)].rail for n in range(apart + 1)]
    assert between == ["to-hold", "hold", "open", "from-open to-hold"]


def test_the_rail_follows_the_rule_book():
    calendar = plyocal.read(demo_calendar(date(2026, 6, 7)))
    patient = plyocal.ARTICLE.replacing(plyocal.RecoveryGap(days=3))
    season = plyocal.schedule(calendar, rules=patient).season
    rails = [day.rail for row in Grid(season).rows for day in row.days]
    first = next(n for n, rail in enumerate(rails) if rail)
    assert rails[first : first + 3] == ["to-hold", "hold", "hold"]


def test_no_rail_between_sessions_weeks_apart():
    plan = planned(8, Athlete())
    far = attrs.evolve(plan.season, sessions=(plan.sessions[0], plan.sessions[-1]))
    assert "open" not in " ".join(day.rail for row in Grid(far).rows for day in row.days)


def test_a_session_before_its_run_stands_before_it(demo):
    places = [session.anchor.place.value.split()[0] for session in demo.sessions]
    assert set(places) >= {"before", "after"}
    assert [mark.after for mark in marks(demo)] == [int(place == "after") for place in places]


RUNS = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//test//test//EN\r
{events}END:VCALENDAR\r
"""
RUN = """BEGIN:VEVENT\r
UID:{uid}@runs.example\r
DTSTAMP:20260101T000000Z\r
DTSTART{when}\r
SUMMARY:{title}\r
END:VEVENT\r
"""


def a_tuesday(*runs):
    """Two weeks of the same Tuesday, planned for an intermediate athlete."""
    events = [
        RUN.format(uid=f"{n}-{day}", when=when.format(day=f"202603{day:02}"), title=title)
        for day in (3, 10)
        for n, (when, title) in enumerate(runs)
    ]
    calendar = plyocal.read(RUNS.format(events="".join(events)).encode())
    return plyocal.schedule(calendar, Athlete(level=Level.INTERMEDIATE))


@pytest.mark.parametrize(
    ("runs", "cell"),
    [
        (((":{day}T060000", "Easy 5 km"), (":{day}T180000", "Track: 8 x 400 m")), "E▲S"),
        (((";VALUE=DATE:{day}", "Easy 5 km"), (";VALUE=DATE:{day}", "Track: 8 x 400 m")), "E▲S"),
        (((":{day}T060000", "Hill repeats 8 x 60 s"), (":{day}T120000", "Easy 5 km")), "SE▲"),
        (((":{day}T060000", "Hill repeats 8 x 60 s"), (":{day}T120000", "Swim 2 km")), "▲SX"),
    ],
)
def test_a_session_stands_among_its_days_workouts_as_it_is_done(runs, cell):
    plan = a_tuesday(*runs)
    assert cell in season_text(plan.season).splitlines()[2].split()
    page = season_page(plan.season, ics=b"")
    cells = re.findall(r"<td role=cell.*?</td>", page, re.DOTALL)
    day = next(each for each in cells if "popovertarget=s1" in each)
    signs = re.findall(r'<button class="mark|<i class=(easy|speed|cross)', day)
    codes = {"": "▲", "easy": "E", "speed": "S", "cross": "X"}
    assert "".join(codes[sign] for sign in signs) == cell


def test_gaps_on_the_page_are_those_of_the_explanation(demo):
    page = season_page(demo.season, ics=b"")
    told = re.findall(r"^ +(.*) since .* \(recovery-gap\)$", demo.explain(), re.MULTILINE)
    assert {len(gap.split()) for gap in told} == {2, 4}
    assert [mark.gap for mark in marks(demo)] == ["", *told]
    for gap in told:
        assert f"↤ {gap}</em>" in page
        assert f"<p>{gap} since" in page


def test_a_planned_session_is_never_warned_of(demo):
    assert not any(mark.warning for mark in marks(demo))


def test_what_the_rules_say_against_a_session_of_the_runners_own_is_shown():
    plan = planned(6, Athlete())
    first = plan.sessions[0]
    close = attrs.evolve(
        first, day=first.day + timedelta(days=1), origin=Origin.BY_HAND, uid="own@runner.example", anchor=None
    )
    timeline = attrs.evolve(plan.season.timeline, sessions=(close,))
    grid = Grid(attrs.evolve(plan.season, timeline=timeline))
    warned = [mark for row in grid.rows for day in row.days for mark in day.marks if mark.warning]
    assert any(mark.by_hand and "recovery-gap" in mark.warning for mark in warned)
    panel = panels_of(grid).sessions[warned[0].number - 1]
    assert "; ".join(panel.warnings) == warned[0].warning
    assert "recovery-gap" in season_page(grid.season, ics=b"")
