"""What lasts for days is a banner of the plan, and no workout; how long a workout is presumed to take."""

from datetime import date, timedelta

import pytest

from plyocal import schedule
from plyocal.errors import InjuryWarning
from plyocal.phases import Phase
from plyocal.reading import read
from plyocal.reading.lasting import presumed_length, unless_a_banner
from plyocal.recognition import Recognition, recognise
from plyocal.workouts import Trait, WorkoutKind

MONDAY = date(2026, 2, 2)
RUN_OF_32_KM = Recognition(WorkoutKind.RECOVERY, distance_km=32.0)


def event(start, title, description="", *, days=1, more=()):
    lines = [f"UID:{start:%m%d}-{days}", f"DTSTART;VALUE=DATE:{start:%Y%m%d}"]
    lines += [f"DTEND;VALUE=DATE:{start + timedelta(days=days):%Y%m%d}", f"SUMMARY:{title}"]
    return "\r\n".join(("BEGIN:VEVENT", *lines, f"DESCRIPTION:{description}", *more, "END:VEVENT"))


def calendar_of(*events):
    return "\r\n".join(("BEGIN:VCALENDAR", *events, "END:VCALENDAR", "")).encode()


def in_week(number, day):
    return MONDAY + timedelta(weeks=number, days=day)


def five_weeks(banner_days):
    """Easy weeks of 32 km, the fourth of 24 and called a recovery, whose banner states its volume."""
    runs = [
        event(in_week(n, day), f"Easy run {6 if n == 3 else 8} km") for n in range(5) for day in (0, 2, 4, 6)
    ]
    return calendar_of(*runs, event(in_week(3, 0), "Week 4: recovery", "24 km", days=banner_days))


@pytest.mark.parametrize("days", [5, 7, 8])
def test_a_week_s_banner_is_no_run_of_its_kilometres(days):
    calendar = read(five_weeks(days))
    banner = next(workout for workout in calendar.workouts if "Week" in workout.title)
    assert (banner.kind, banner.distance_km, banner.week_distance_km) == (WorkoutKind.OTHER, None, 24.0)
    weeks = schedule(calendar).season.timeline.weeks
    assert [round(week.volume_km) for week in weeks] == [32, 32, 32, 24, 32]
    assert weeks[3].phase is Phase.RECOVERY


def test_a_weekend_s_run_is_one():
    workouts = read(five_weeks(2)).workouts
    assert [w.distance_km for w in workouts if "Week" in w.title] == [24.0]


@pytest.mark.parametrize(("days", "week_km"), [(4, None), (5, 32.0), (8, 32.0), (9, None), (28, None)])
def test_only_a_week_states_a_week_s_volume(days, week_km):
    found = unless_a_banner(RUN_OF_32_KM, "Easy", days)
    assert found.week_distance_km == week_km
    assert (found is RUN_OF_32_KM) == (days < 5)


@pytest.mark.parametrize("title", ["Strength block", "Swim camp", "Plyometrics phase"])
def test_weeks_of_other_training_are_no_workout_either(title):
    found = unless_a_banner(recognise(title), title, 14)
    assert found.kind is WorkoutKind.OTHER
    assert [str(told) for told in found.evidence] == ["calendar: an event of 14 days"]


def test_a_race_may_take_days_and_a_rest_as_well():
    for title in ("Etappenlauf 120 km", "Ultra race", "Rest", "Dentist"):
        found = recognise(title)
        assert unless_a_banner(found, title, 7) is found


@pytest.mark.parametrize("title", ["Rest & recovery week", "Rest/recovery week", "Settimana di riposo"])
def test_a_week_of_rest_is_one_of_the_plan_in_which_the_runs_stay(title):
    assert unless_a_banner(recognise(title), title, 7).kind is WorkoutKind.OTHER
    assert unless_a_banner(recognise(title), title, 1).kind is WorkoutKind.REST
    runs = [event(in_week(n, day), "Easy run 8 km") for n in range(4) for day in (0, 2, 4)]
    calendar = read(calendar_of(*runs, event(in_week(1, 0), title, days=7)))
    assert (len(calendar.workouts), calendar.missed) == (13, ())


@pytest.mark.parametrize(
    ("title", "days"),
    [
        *(("No running this week", 7), ("Recovery week, no running", 7), ("Rest week, sick", 7)),
        *(("Off season rest", 7), ("Rest weeks", 21), ("Rest and recovery week", 14)),
    ],
)
def test_a_rest_without_runs_takes_its_days(title, days):
    assert unless_a_banner(recognise(title), title, days) == recognise(title)


def timed(title, first, last):
    lines = ["BEGIN:VEVENT", "UID:timed", f"DTSTART:{first}", *([f"DTEND:{last}"] if last else [])]
    return "\r\n".join([*lines, f"SUMMARY:{title}", "END:VEVENT"])


@pytest.mark.parametrize(
    ("title", "first", "last", "kind"),
    [
        ("Surgery", "20260211T100000", "20260211T103000", "other"),
        ("Operation Knie", "20260211T100000", "", "other"),
        ("Knee arthroscopy", "20260211T100000", "20260211T110000", "other"),
        ("Knee pain", "20260211T100000", "20260211T110000", "rest"),
        ("Wadenzerrung", "20260211T200000", "20260211T210000", "rest"),
        ("Surgery", "20260211T080000", "20260211T110000", "rest"),
        ("Surgery", "20260211T000000", "", "rest"),
        ("SICK", "20260211T060000", "20260211T210000", "rest"),
        ("Flu", "20260211T100000", "20260211T103000", "rest"),
        ("Injured, no running", "20260211T100000", "20260211T103000", "rest"),
    ],
)
def test_a_short_hour_named_by_an_operation_is_an_appointment_and_no_rest(title, first, last, kind):
    run = event(in_week(1, 2), "Easy run 8 km")
    calendar = read(calendar_of(run, event(in_week(3, 0), "Easy run 8 km"), timed(title, first, last)))
    assert next(each for each in calendar.workouts if each.title == title).kind.value == kind
    assert len(calendar.missed) == (kind == "rest")
    asked = [each for each in schedule(calendar).warnings if isinstance(each, InjuryWarning)]
    assert len(asked) == (title not in ("SICK", "Flu"))


def test_what_the_runner_says_of_a_title_stands():
    content = calendar_of(event(MONDAY, "Easy", days=7), event(in_week(1, 0), "Easy run 5 km"))
    assert [w.kind for w in read(content).workouts if w.kind.is_run] == [WorkoutKind.EASY]
    told = read(content, overrides={"Easy": "recovery"}).workouts
    assert [w.kind for w in told if w.kind.is_run] == [WorkoutKind.RECOVERY, WorkoutKind.EASY]


def test_a_run_without_an_end_lasts_as_its_distance_at_easy_pace():
    lengths = [
        presumed_length(recognise(title))
        for title in ("Easy run 7 km", "Easy run 44 min", "Easy run", "Swim")
    ]
    assert [length / timedelta(minutes=1) for length in lengths] == [42, 44, 60, 0]


@pytest.mark.parametrize(
    "title",
    [
        "Contracture mollet",
        "Genou HS",
        "Dolor aquiles",
        "Parón gemelo",
        "Knee",
        "Au lit",
        "Semaine sans course (genou)",
    ],
)
def test_so_many_days_of_an_injury_or_illness_are_a_rest(title):
    [rest] = [w for w in read(calendar_of(event(MONDAY, title, days=5))).workouts if w.title == title]
    assert (rest.kind, rest.traits[0]) == (WorkoutKind.REST, Trait.UNWELL)
    assert rest.last_day == MONDAY + timedelta(days=4)


@pytest.mark.parametrize(
    "title", ["Semaine sans course", "Woche ohne Laufen", "Semana sin correr", "No running this week"]
)
def test_a_week_without_running_is_no_week_of_rest_in_the_plan(title):
    [rest] = [w for w in read(calendar_of(event(MONDAY, title, days=7))).workouts if w.title == title]
    assert (rest.kind, rest.last_day) == (WorkoutKind.REST, MONDAY + timedelta(days=6))
