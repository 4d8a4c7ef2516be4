"""Training weeks that begin on another day than Monday, from the option to the page."""

import json
from datetime import date, timedelta

import pytest

import plyocal
from plyocal import Athlete, Level, Phase, Weekday
from plyocal.athlete_words import athlete_from
from plyocal.cli import commands as cli
from plyocal.errors import ArgumentError

SUNDAY = date(2026, 1, 4)
WEEK = {0: "Long run {} km", 2: "Easy run {} km", 4: "Intervals {} km", 5: "Easy run {} km"}
"""By days after the Sunday with which a week of this plan begins."""
SUNDAYS = Athlete(week_starts=Weekday.SUN)


def calendar_of(weeks=12, cut_back_every=4, titles=WEEK, begins=SUNDAY):
    """A plan in weeks from Sunday to Saturday; every fourth has two thirds of the others' kilometres."""
    lines = ["BEGIN:VCALENDAR", "X-WR-CALNAME:Autumn"]
    for week in range(weeks):
        light = week % cut_back_every == cut_back_every - 1
        for days, title in titles.items():
            day = begins + timedelta(weeks=week, days=days)
            km = (20 if days == 0 else 6) * (2 if light else 3) // 3
            lines += ["BEGIN:VEVENT", f"UID:{day}", f"DTSTART;VALUE=DATE:{day:%Y%m%d}"]
            lines += [f"SUMMARY:{title.format(km)}", "END:VEVENT"]
    return "\r\n".join((*lines, "END:VCALENDAR", "")).encode()


def recovery_weeks(athlete):
    weeks = plyocal.schedule(calendar_of(), athlete).season.weeks
    return [week.week.first_day for week in weeks if week.week.phase is Phase.RECOVERY]


def test_weeks_are_those_of_the_runner():
    plan = plyocal.schedule(calendar_of(), SUNDAYS)
    first_days = [week.week.first_day for week in plan.season.weeks]
    assert first_days == [SUNDAY + timedelta(weeks=n) for n in range(12)]
    assert {week.week.volume_km for week in plan.season.weeks} == {38, 25}
    assert "Week 2, from Sun 11 Jan 2026, 38 km" in plan.explain()


def test_light_weeks_are_found_where_they_are():
    assert recovery_weeks(SUNDAYS) == [SUNDAY + timedelta(weeks=n) for n in (3, 7, 11)]
    assert len(recovery_weeks(Athlete())) == 5  # each light week reaches into two from Monday on


@pytest.mark.parametrize("weekday", Weekday)
@pytest.mark.parametrize("level", Level)
def test_a_season_that_begins_on_another_day_is_the_same_some_days_later(level, weekday):
    titles = WEEK | {1: "Strength", 6: "Rest"}
    later = timedelta(days=1 + weekday)
    content, shifted = (calendar_of(10, 4, titles, begins) for begins in (SUNDAY, SUNDAY + later))
    plan = plyocal.schedule(content, Athlete(level=level, week_starts=Weekday.SUN))
    other = plyocal.schedule(shifted, Athlete(level=level, week_starts=weekday))
    assert plan.sessions
    assert [(each.day + later, each.prescription) for each in plan.sessions] == [
        (each.day, each.prescription) for each in other.sessions
    ]
    assert [each.week.phase for each in plan.season.weeks] == [each.week.phase for each in other.season.weeks]


def test_a_plan_in_own_weeks_obeys_the_rules_and_stays_the_same_when_made_again():
    plan = plyocal.schedule(calendar_of(), SUNDAYS)
    merged = plan.to_ical(merge=True)
    assert plan.sessions
    assert plyocal.check(merged, SUNDAYS) == ()
    assert plyocal.schedule(merged, SUNDAYS).to_ical(merge=True) == merged


def test_a_run_that_says_nothing_is_long_in_its_own_week():
    titles = {0: "Run {} km", 2: "Run {} km", 4: "Run {} km", 6: "Run 18 km"}
    held = plyocal.read(calendar_of(2, titles=titles))
    assert held.in_weeks_from(Weekday.MON) is held
    own = held.in_weeks_from(Weekday.SUN)
    assert kinds(own) != kinds(held)
    assert kinds(own) == ["long", "easy", "easy", "easy"] * 2
    assert own.between(own.start, own.until + timedelta(days=1)).first_weekday is Weekday.SUN
    with pytest.raises(ArgumentError, match="give one such as"):
        held.in_weeks_from(6)


def kinds(calendar):
    return [each.kind.value for each in calendar.workouts]


def test_the_command_line_takes_it(tmp_path, monkeypatch, say):
    monkeypatch.setattr(cli, "today", lambda: SUNDAY)
    source, output = tmp_path / "autumn.ics", tmp_path / "both.ics"
    source.write_bytes(calendar_of())
    said = say("plan", source, "-o", output, "--merge", "--explain", "--week-starts", "sun")
    assert (said.code, "from Sun 4 Jan 2026" in said.text) == (0, True)
    assert output.read_bytes() == plyocal.schedule(calendar_of(), SUNDAYS).to_ical(merge=True)
    found = say("check", output, "--week-starts", "sunday")
    assert (found.code, "2026-01-04 to " in found.err) == (0, True)
    assert json.loads(say("check", output, "--week-starts", "sun", "--json").out) == []
    for text in ("sun,mon", "8", ""):
        assert say("plan", source, "--week-starts", text).is_refused("--week-starts", "name a day like sun.")


def test_a_coach_s_table_takes_it():
    assert athlete_from({"week-starts": "Sunday"}).week_starts is Weekday.SUN
    with pytest.raises(ArgumentError, match="week_starts 6: give one of mon, tue"):
        Athlete(week_starts=6)
