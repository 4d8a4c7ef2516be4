"""Layoffs: no session stands in a rest of several days, or one put over a series, though its runs do."""

import json
from datetime import date, timedelta

import attrs
import pytest
from timelines import on, workout

from plyocal import ARTICLE, Athlete, Level, RestStaysRest, check, schedule
from plyocal.errors import NoRunError, RestedRunWarning
from plyocal.layoffs import layoffs_in
from plyocal.reading import read
from plyocal.workouts import Trait, WorkoutKind

REST = WorkoutKind.REST
MONDAY = date(2026, 3, 2)
CALENDAR = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:easy
DTSTART:20260302T070000
DURATION:PT45M
RRULE:FREQ=WEEKLY;BYDAY=MO,TH;COUNT=16
SUMMARY:Easy run 7 km
END:VEVENT
BEGIN:VEVENT
UID:injured
DTSTART;VALUE=DATE:20260318
DTEND;VALUE=DATE:20260331
SUMMARY:Injured, no running
END:VEVENT
END:VCALENDAR
"""


def rest(first, last=None, **more):
    return attrs.evolve(workout(first, REST), last_day=last and on(last), **more)


def held(*rests, on_day):
    layoff = layoffs_in(rests).on(on(on_day))
    return layoff and (layoff.first, layoff.last)


@pytest.mark.parametrize(
    ("day", "layoff"),
    [
        ("Mon", None),
        ("Tue", ("Tue", "Tue 2")),
        ("Sat", ("Tue", "Tue 2")),
        ("Tue 2", ("Tue", "Tue 2")),
        ("Wed 2", None),
        ("Thu 3", ("Wed 3", "Sun 3")),
    ],
)
def test_a_layoff_holds_its_days_also_around_a_shorter_one(day, layoff):
    rests = rest("Wed 3", "Sun 3"), rest("Tue", "Tue 2"), rest("Thu", "Fri")
    assert held(*rests, on_day=day) == (layoff and (on(layoff[0]), on(layoff[1])))


def test_one_day_of_rest_is_none_nor_is_a_night_nor_other_days():
    night = workout("Mon", REST, at="22:00")
    easy = attrs.evolve(workout("Mon", WorkoutKind.EASY), last_day=on("Thu"))
    assert layoffs_in((rest("Mon"), attrs.evolve(night, last_day=on("Tue")), easy)).in_order == ()


def test_no_session_stands_in_a_layoff_though_the_runs_recur():
    plan = schedule(read(CALENDAR.encode()), Athlete(level=Level.INTERMEDIATE))
    days = {session.day for session in plan.sessions}
    off = {date(2026, 3, 18) + timedelta(days=n) for n in range(13)}
    assert len(days) == 10
    assert not days & off
    assert "Wed 18 Mar to Sun 22 Mar: ill or injured (rest-stays-rest)" in plan.explain()
    assert check(plan.to_ical(merge=True)) == ()


def calendar_with(*events):
    """Five weeks of three runs, and other events after them: title, first day, and days if several."""
    lines = ["BEGIN:VCALENDAR"]
    runs = [
        (title, MONDAY + timedelta(weeks=week, days=day), 1)
        for week in range(5)
        for day, title in ((0, "Easy run 7 km"), (3, "Easy run 8 km"), (5, "Long run 16 km"))
    ]
    for number, (title, first, days) in enumerate((*runs, *events)):
        lines += ["BEGIN:VEVENT", f"UID:{number}", f"DTSTART;VALUE=DATE:{first:%Y%m%d}"]
        lines += [f"DTEND;VALUE=DATE:{first + timedelta(days=days):%Y%m%d}"]
        lines += [f"SUMMARY:{title}", "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def volumes(*events):
    weeks = schedule(read(calendar_with(*events)), Athlete()).season.weeks
    return [round(week.week.volume_km) for week in weeks]


def test_one_day_of_an_illness_is_one_timed_or_not():
    sick = workout("Mon", REST, traits=(Trait.UNWELL,))
    timed = workout("Wed", REST, at="09:00", traits=(Trait.UNWELL,))
    layoffs = layoffs_in((sick, timed, rest("Fri", "Sat")))
    assert [each.first for each in layoffs.in_order] == [on("Mon"), on("Wed"), on("Fri")]
    assert layoffs.unwell_before(on("Wed")) == on("Mon")
    assert layoffs.unwell_before(on("Mon")) is None
    assert layoffs.unwell_before(on("Sun")) == on("Wed")


def test_a_day_of_illness_and_the_two_after_it_stay_clear_though_the_runs_stay():
    monday = date(2026, 3, 16)
    before = schedule(read(calendar_with()), Athlete(level=Level.INTERMEDIATE))
    plan = schedule(read(calendar_with(("SICK", monday, 2))), Athlete(level=Level.INTERMEDIATE))
    clear = {monday + timedelta(days=n) for n in range(4)}
    assert clear & {session.day for session in before.sessions}
    assert not clear & {session.day for session in plan.sessions}
    ends = "after the illness or injury that ends on Tue 17 Mar; 2 days stay clear (rest-stays-rest)"
    assert f"Wed 18 Mar to Thu 19 Mar: 1 to 2 days {ends}" in plan.explain()
    assert check(plan.to_ical(merge=True)) == ()


def test_what_falls_on_a_layoff_counts_nowhere_but_a_race_does():
    tuesday = MONDAY + timedelta(weeks=2, days=1)
    assert volumes() == [31, 31, 31, 31, 31]
    assert volumes(("Flu", tuesday, 6)) == volumes(("Rest", tuesday, 6)) == [31, 31, 7, 31, 31]
    assert volumes(("Rest", tuesday, 1)) == [31, 31, 31, 31, 31]
    saturday = MONDAY + timedelta(weeks=2, days=5)
    calendar = read(calendar_with(("Flu", saturday, 1), ("Half marathon race", saturday, 1)))
    assert [each.title for each in calendar.workouts if each.day == saturday] == ["Flu", "Half marathon race"]
    assert [each.title for each in calendar.missed] == ["Long run 16 km"]


def test_a_window_whose_runs_all_fall_on_a_layoff_is_told_as_such():
    content = calendar_with(("Stress fracture", MONDAY + timedelta(weeks=2), 21))
    with pytest.raises(NoRunError, match=r"every run from .* falls on a day of rest, illness or injury"):
        schedule(read(content), Athlete(), start=MONDAY + timedelta(weeks=2))


def test_the_week_s_longest_run_is_one_that_is_run():
    saturday = MONDAY + timedelta(weeks=2, days=5)
    plan = schedule(read(calendar_with(("Bronchitis", saturday, 1))), Athlete())
    assert plan.season.timeline.longest_run_of_week_km(saturday) == 8
    assert plan.season.timeline.missed == ()


def test_read_tells_of_runs_that_count_as_not_run(say, tmp_path):
    path = tmp_path / "flu.ics"
    path.write_bytes(calendar_with(("Flu", MONDAY + timedelta(weeks=2), 4)))
    told = "2 runs fall on days of rest, illness or injury and count as not run (2026-03-16, 2026-03-19)."
    assert told in say("read", str(path)).err
    path.write_bytes(calendar_with(("Flu", MONDAY + timedelta(weeks=2, days=3), 1)))
    told = "1 run falls on a day of rest, illness or injury and counts as not run (2026-03-19)."
    assert told in say("read", str(path)).err
    path.write_bytes(calendar_with())
    assert "not run" not in say("read", str(path)).err


def test_read_lists_the_runs_that_count_as_not_run(say, tmp_path):
    path = tmp_path / "flu.ics"
    path.write_bytes(calendar_with(("Flu", MONDAY + timedelta(weeks=2), 1)))
    for more in ((), ("--all",)):
        lines = say("read", str(path), *more).out.decode().splitlines()
        assert len(lines) == 16
        marked = [line for line in lines if "Easy run 7 km, counts as not run  [" in line]
        assert [line[:10] for line in marked] == ["2026-03-16"]
    rows = json.loads(say("read", str(path), "--json").out)
    assert [(row["day"], row["title"]) for row in rows if row["not_run"]] == [("2026-03-16", "Easy run 7 km")]
    assert [row["day"] for row in rows] == sorted(row["day"] for row in rows)


def test_an_illness_is_told_as_one_on_all_its_days():
    monday = MONDAY + timedelta(weeks=2)
    rules = ARTICLE.replacing(RestStaysRest(days_after_illness=1))
    plan = schedule(read(calendar_with(("Flu", monday, 4))), Athlete(level=Level.INTERMEDIATE), rules=rules)
    told = plan.explain()
    assert "Mon 16 Mar to Thu 19 Mar: ill or injured (rest-stays-rest)" in told
    assert "Fri 20 Mar: 1 day after the illness or injury that ends on Thu 19 Mar; 1 day stays clear" in told


def test_a_week_stays_clear_after_an_injury_unless_jumping_is_allowed_again():
    monday = MONDAY + timedelta(weeks=2)
    calendar = read(calendar_with(("Calf strain", monday, 1)))
    told = schedule(calendar, Athlete(level=Level.INTERMEDIATE)).explain()
    assert "days after the injury that ends on Mon 16 Mar; 7 days stay clear" in told
    cleared = schedule(calendar, Athlete(level=Level.INTERMEDIATE, injured=True))
    soon = {monday + timedelta(days=days) for days in range(3, 8)}
    assert soon & {session.day for session in cleared.sessions}
    flu = schedule(read(calendar_with(("Flu", monday, 1))), Athlete(level=Level.INTERMEDIATE))
    assert soon & {session.day for session in flu.sessions}


def series(*events, title="Easy run 7 km", uid="easy"):
    """For eight weeks that on Mondays and Thursdays, a long run on Saturdays, and other events."""
    lines = ["BEGIN:VCALENDAR"]
    rows = [(uid, title, "20260302", "MO,TH"), ("long", "Long run 14 km", "20260307", "SA")]
    for name, summary, first, days in rows:
        rule = f"RRULE:FREQ=WEEKLY;BYDAY={days};UNTIL=20260426T235959"
        lines += ["BEGIN:VEVENT", f"UID:{name}", f"DTSTART:{first}T070000", "DURATION:PT45M", rule]
        lines += [f"SUMMARY:{summary}", "END:VEVENT"]
    for number, (summary, day, *more) in enumerate(events):
        lines += ["BEGIN:VEVENT", f"UID:{number}", f"DTSTART;VALUE=DATE:{day:%Y%m%d}", *more]
        lines += [f"SUMMARY:{summary}", "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


THURSDAY = MONDAY + timedelta(weeks=2, days=3)


@pytest.mark.parametrize("title", ["Rest day", "Wiped out, no run", "Rest day (cold)", "Ruhetag", "Repos"])
def test_a_run_of_a_series_gives_way_to_a_rest_that_is_put_on_its_day(title):
    before = schedule(read(series()), Athlete(level=Level.INTERMEDIATE))
    assert THURSDAY in {session.day for session in before.sessions}
    calendar = read(series((title, THURSDAY)))
    assert [run.day for run in calendar.laid_off] == [THURSDAY]
    plan = schedule(calendar, Athlete(level=Level.INTERMEDIATE))
    assert THURSDAY not in {session.day for session in plan.sessions}
    assert [round(week.week.volume_km) for week in plan.season.weeks][1:4] == [28, 21, 28]
    assert plan.warnings == ()
    assert check(plan.to_ical(merge=True), Athlete(level=Level.INTERMEDIATE)) == ()


def test_lifting_that_recurs_gives_way_too_and_one_that_is_added_does_not():
    lifts = {"title": "Strength training", "uid": "gym"}
    easy = [("Easy run 6 km", MONDAY + timedelta(weeks=week, days=1)) for week in range(8)]
    athlete = Athlete(level=Level.INTERMEDIATE)
    days = [
        {session.day for session in schedule(read(series(*easy, *more, **lifts)), athlete).sessions}
        for more in ([], [("Rest day", THURSDAY)], [("Rest day", THURSDAY), ("Strength", THURSDAY)])
    ]
    assert [THURSDAY in each for each in days] == [True, False, True]


@pytest.mark.parametrize(
    "rests",
    [
        [("Day off", THURSDAY)],
        [("Rest or easy run", THURSDAY)],
        [("Active rest", THURSDAY)],
        [("Rest", MONDAY + timedelta(days=3), "RRULE:FREQ=WEEKLY;COUNT=8")],
        [("Rest", MONDAY + timedelta(weeks=week, days=day)) for week in range(8) for day in (0, 3)][:9],
    ],
    ids=["one from work", "a choice", "an active one", "one of a series", "most days of the series"],
)
def test_a_rest_beside_which_one_may_run_leaves_the_run_and_is_told(rests):
    plan = schedule(read(series(*rests)), Athlete(level=Level.INTERMEDIATE))
    assert plan.calendar.laid_off == ()
    (warning,) = [each for each in plan.warnings if isinstance(each, RestedRunWarning)]
    assert str(warning).startswith(f"{rests[0][0]!r} and 'Easy run 7 km' are both on ")


def test_an_occurrence_that_was_moved_onto_a_rest_is_run():
    friday = THURSDAY + timedelta(days=1)
    moved = (
        f"BEGIN:VEVENT\r\nUID:easy\r\nRECURRENCE-ID:{THURSDAY:%Y%m%d}T070000\r\n"
        f"DTSTART:{friday:%Y%m%d}T070000\r\nDURATION:PT45M\r\nSUMMARY:Easy run 7 km\r\nEND:VEVENT\r\n"
    )
    content = series(("Rest day", friday)).replace(b"END:VCALENDAR", f"{moved}END:VCALENDAR".encode())
    assert read(content).laid_off == ()


def test_what_takes_days_is_read_with_its_last(say, tmp_path):
    path = tmp_path / "layoff.ics"
    path.write_text(CALENDAR)
    lines = say("read", str(path)).out.decode().splitlines()
    (told,) = [line for line in lines if "Injured" in line]
    assert told.startswith("2026-03-18 rest ")
    assert "Injured, no running, until 2026-03-30  [title: injured" in told
    assert sum(", until" in line for line in lines) == 1
