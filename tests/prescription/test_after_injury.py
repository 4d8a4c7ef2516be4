"""Back from an injury nobody climbs ahead of a healthy beginner with the same calendar."""

from datetime import date, timedelta

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from ladder_seasons import MONDAY, a_session, a_timeline

import plyocal
from plyocal import Athlete
from plyocal.prescription import prescribe
from plyocal.sessions import Mode
from plyocal.weeks import Phase, Race

WEEK = ("Easy 8 km", "Intervals 9 km", "Easy 6 km", "Gym", "Rest", "Long run 16 km", "Rest")

phases = st.sampled_from([Phase.BUILD] * 6 + [Phase.RECOVERY, Phase.HIGH, Phase.TAPER, Phase.OFF])
weeks = st.lists(st.tuples(phases, st.integers(0, 2), st.booleans()), min_size=3, max_size=24)


def rungs(athlete, season, *, a_week, races):
    """The rung of each week's last normal session by its week, and the first week with a second session."""
    timeline = a_timeline(athlete, {n: phase for n, (phase, *_) in enumerate(season, 1)}, races=races)
    sessions, begun = [], 0
    for n, (phase, places, is_paused) in enumerate(season, 1):
        most = 1 if phase in (Phase.HIGH, Phase.TAPER) or begun < 2 else a_week
        count = min(places, most) * (not (athlete.injured and is_paused))
        begun += count > 0
        rope = phase in (Phase.HIGH, Phase.TAPER)
        sessions += [a_session(n, 3 * place, rope=rope) for place in range(count)]
    done = prescribe(sessions, timeline)
    normal = [each for each in done if each.prescription.mode is Mode.NORMAL]
    weeks = [(each.day - MONDAY).days // 7 for each in done]
    second = next((week for week, before in zip(weeks[1:], weeks, strict=False) if week == before), None)
    return {(each.day - MONDAY).days // 7: each.prescription.rung for each in normal}, second


LATE = [(Phase.BUILD, 1, False)] * 7 + [(Phase.BUILD, 2, False)] * 3
BROKEN = [(Phase.BUILD, 1, False)] * 2 + [(Phase.OFF, 0, False)] * 2 + [(Phase.BUILD, 1, False)]


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(weeks, st.lists(st.integers(0, 160), max_size=2))
@example(LATE, [])
@example([*BROKEN, *[(Phase.BUILD, 2, False)] * 4], [])
@example([(Phase.BUILD, 1, False)] * 6 + [(Phase.BUILD, 2, False)], [])
def test_the_injured_never_stand_higher_than_a_beginner_with_as_many_sessions(season, raced):
    """A beginner's first second session is that week's lever; who is back from an injury has none."""
    races = tuple(Race(day=MONDAY + timedelta(days=day), is_goal=True) for day in raced)
    healthy, second = rungs(Athlete(), season, a_week=2, races=races)
    injured, _ = rungs(Athlete(injured=True), season, a_week=1, races=races)
    assert all(rung <= healthy[week] + (week == second) for week, rung in injured.items()), (injured, healthy)


def test_a_start_a_break_and_a_new_exercise_are_repeated_once():
    weeks = (*range(1, 10), 13, 14, 15)
    timeline = a_timeline(Athlete(injured=True))
    done = prescribe([a_session(week) for week in weeks], timeline)
    assert [s.prescription.rung for s in done] == [1, 1, 2, 3, 3, 3, 4, 4, 5, 4, 4, 5]


def test_in_a_plain_calendar_week_three_is_no_harder_than_a_beginners():
    first = date(2026, 1, 5)
    events = [
        f"BEGIN:VEVENT\r\nUID:{n}@own\r\nDTSTART;VALUE=DATE:{first + timedelta(days=n):%Y%m%d}\r\n"
        f"SUMMARY:{WEEK[n % 7]}\r\nEND:VEVENT\r\n"
        for n in range(70)
    ]
    calendar = plyocal.read(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{''.join(events)}END:VCALENDAR\r\n".encode())
    contacts = [
        [each.prescription.foot_contacts for each in plyocal.schedule(calendar, athlete).sessions[:3]]
        for athlete in (Athlete(injured=True), Athlete())
    ]
    assert contacts == [[180, 180, 216], [180, 216, 216]]
