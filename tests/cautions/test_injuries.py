"""An injury that only the calendar tells of: the runner is asked to say so, once."""

from datetime import timedelta

import pytest
from made_seasons import FIRST, running_calendar, running_event

import plyocal
from plyocal import Athlete
from plyocal.cautions.injuries import untold_injuries
from plyocal.errors import InjuryWarning
from plyocal.recognition import overruled, recognise
from plyocal.workouts import Trait, Workout, WorkoutKind


def told(*titles, week=1, overrides=None, start=None, **athlete):
    events = []
    for number, title in enumerate(titles):
        first = FIRST + timedelta(weeks=week + number)
        event = running_event(first, 90 + number, title)
        event.insert(3, f"DTEND;VALUE=DATE:{first + timedelta(days=3):%Y%m%d}")
        events += event
    ends = "END:VCALENDAR"
    content = running_calendar(6).decode().replace(ends, "\r\n".join([*events, ends]))
    calendar = plyocal.read(content.encode(), overrides=overrides or {})
    plan = plyocal.schedule(calendar, Athlete(**athlete), start=start)
    return [str(each) for each in plan.warnings if isinstance(each, InjuryWarning)]


NOW = "if something hurts now, say Athlete(in_pain=True)"
BACK = "if you come back from an injury, say Athlete(injured=True)"


def open_day(title):
    return f"; {title!r} keeps no day free: if it is an injury, say read(overrides={{{title!r}: 'injured'}})"


@pytest.mark.parametrize(
    "title",
    [
        *("Injured (calf)", "Verletzt", "Lesionado", "Stress fracture, in a boot", "Injury"),
        *("Easy run 8k (knee hurts)", "Knieschmerzen"),
    ],
)
def test_the_runner_is_asked_to_say_so(title):
    day = FIRST + timedelta(weeks=1)
    assert told(title) == [f"{title!r} is in the calendar on {day}: {NOW}; {BACK}"]
    assert told(title, injured=True) == []


@pytest.mark.parametrize("title", ["Rehab", "Physio - Achilles", "Knee MRI (torn meniscus)"])
def test_what_keeps_no_day_free_is_told_with_what_does(title):
    day = FIRST + timedelta(weeks=1)
    assert told(title) == [f"{title!r} is in the calendar on {day}: {NOW}; {BACK}{open_day(title)}"]
    assert told(title, overrides={title: "injured"}) == []


@pytest.mark.parametrize(("word", "traits"), [("ill", 1), ("Injured", 2)])
def test_a_title_that_the_runner_calls_ill_or_injured_keeps_its_days_free(word, traits):
    content = running_calendar(6)
    before = plyocal.schedule(plyocal.read(content), Athlete())
    day = before.sessions[0].day
    ends = "END:VCALENDAR"
    event = "\r\n".join(running_event(day, 90, "Hm, not good today"))
    calendar = plyocal.read(
        content.decode().replace(ends, f"{event}\r\n{ends}").encode(), overrides={"hm, not good today": word}
    )
    (rest,) = [each for each in calendar.workouts if each.title.startswith("Hm")]
    assert rest.kind is WorkoutKind.REST
    assert rest.traits == (Trait.UNWELL, Trait.HURT)[:traits]
    clear = {day + timedelta(days=number) for number in range(8 if traits == 2 else 3)}
    assert clear.isdisjoint(each.day for each in plyocal.schedule(calendar, Athlete()).sessions)


@pytest.mark.parametrize("kind", ["other", "rest", "strength"])
def test_what_the_runner_named_is_not_asked_about_nor_of_the_unwell(kind):
    assert told("Rehab", "Injured", overrides={"Rehab": kind, "injured": kind}) == []
    overruling = overruled(recognise("Injured"), "Injured", {"Injured": kind})
    assert (overruling.kind.value, overruling.traits) == (kind, ())


def test_of_several_the_one_nearest_to_the_plan_s_beginning_is_told():
    for start, nearest, other in ((0, "Injured", "Still injured"), (4, "Still injured", "Injured")):
        (line,) = told("Injured", "Still injured", start=FIRST + timedelta(weeks=start))
        days = {"Injured": FIRST + timedelta(weeks=1), "Still injured": FIRST + timedelta(weeks=2)}
        named = f"{nearest!r} is in the calendar on {days[nearest]} (and {other!r} on {days[other]})"
        assert line == f"{named}: {NOW}; {BACK}"


def test_no_more_than_three_are_named_each_title_once():
    titles = ("Injured", "Injured", "Knee pain", "Shin splints", "Easy run", "Physio - Achilles")
    events = [
        Workout(
            day=FIRST + timedelta(days=number), kind=WorkoutKind.REST, title=title, traits=(Trait.UNWELL,)
        )
        for number, title in enumerate(titles)
    ]
    (warning,) = untold_injuries(events, [FIRST, FIRST + timedelta(days=9)])
    others = "(and 'Knee pain' on 2026-03-04, 'Shin splints' on 2026-03-05, 1 more)"
    assert str(warning) == f"'Injured' is in the calendar on {FIRST} {others}: {NOW}; {BACK}"


def test_illness_and_an_injury_that_no_session_follows_are_not_told():
    assert told("Flu") == told("Rest") == told("Injured", week=9) == told("Injury prevention talk") == []


def test_what_comes_before_the_window_is_told_for_eight_weeks():
    events = running_event(FIRST + timedelta(weeks=1, days=3), 90, "Physio - Achilles")
    ends = "END:VCALENDAR"
    content = running_calendar(16).decode().replace(ends, "\r\n".join([*events, ends])).encode()
    for week, number in ((2, 1), (8, 1), (12, 0)):
        plan = plyocal.schedule(content, Athlete(), start=FIRST + timedelta(weeks=week))
        assert sum(isinstance(each, InjuryWarning) for each in plan.warnings) == number


def test_the_command_line_speaks_of_its_own_options(say, tmp_path):
    event = running_event(FIRST + timedelta(weeks=1), 90, "Injury")
    ends = "END:VCALENDAR"
    path = tmp_path / "hurt.ics"
    path.write_bytes(running_calendar(6).decode().replace(ends, "\r\n".join([*event, ends])).encode())
    said = say("plan", str(path), "--from", f"{FIRST}").err
    assert "if something hurts now, say --pain; if you come back from an injury, say --injured" in said


def test_turns_of_walking_stay_in_a_run_whose_kind_the_runner_names():
    turns = recognise("Run/walk 5 km")
    assert overruled(turns, "Run/walk 5 km", {"Run/walk 5 km": "recovery"}).traits == (Trait.RUN_WALK,)
    assert overruled(turns, "Run/walk 5 km", {"Run/walk 5 km": "other"}).traits == ()
    physio = overruled(recognise("Physio exercises"), "Physio exercises", {"Physio exercises": "strength"})
    assert physio.traits == ()
