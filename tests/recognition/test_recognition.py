from datetime import date, timedelta
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from measure_titles import PLACING, measure, minutes, rows_of
from work import calls

from plyocal.athlete import KM_PER_MILE, Weekday
from plyocal.context import in_context
from plyocal.errors import ArgumentError
from plyocal.recognition import (
    Recognition,
    could_be_training,
    guess_unit,
    overruled,
    recognise,
    recognised,
)
from plyocal.recognition.prefilter import LONGEST_DESCRIPTION, LONGEST_TITLE
from plyocal.workouts import Evidence, Priority, Trait, Witness, Workout, WorkoutKind

TABLE = Path(__file__).parent.parent / "titles.tsv"
ROWS = rows_of(TABLE)
MONDAY = date(2026, 3, 2)


def test_our_own_table_is_large_and_has_every_kind():
    assert len(ROWS) >= 400
    assert {row.kind for row in ROWS} == {kind.value for kind in WorkoutKind}


def test_our_own_table_is_recognised():
    measured = measure(ROWS)

    assert measured.kind.percent >= 99, measured.misses
    for kind in PLACING:
        assert measured.precision[kind].percent >= 98, kind
        assert measured.recall[kind].percent >= 98, kind
    assert measured.stated_km.percent >= 99, measured.misses
    assert measured.stated_min.percent >= 99, measured.misses
    assert measured.unclaimed_km.percent >= 99, measured.misses
    assert measured.unclaimed_min.percent >= 99, measured.misses


def test_the_quick_look_never_turns_away_a_workout():
    said = {row.title: recognise(row.title) for row in ROWS}
    training = [
        title for title, each in said.items() if each.kind is not WorkoutKind.OTHER or each.week_distance_km
    ]

    assert len(training) > 350
    assert [title for title in training if not could_be_training(title)] == []


def test_the_quick_look_turns_away_a_meeting_with_its_invitation():
    invitation = "Join Zoom Meeting\nhttps://zoom.us/j/84d7f91\nRoom 4a: first drafts, back at work by 5"
    assert not could_be_training(f"Budget sync\n{invitation}")


def test_a_banner_serves_the_week_and_is_no_workout():
    said = recognise("Training Week 3 Distance: 40 mi")

    assert said.kind is WorkoutKind.OTHER
    assert said.week_distance_km == pytest.approx(64.374)
    assert said.distance_km is None


def test_what_describes_a_week_is_its_volume_and_no_workout():
    said = recognise("Training Week 3", "Distance: 40 mi. Long run 14.")
    workout = recognise("Week 3", "Tempo run 5 miles")

    assert (said.kind, said.week_distance_km) == (WorkoutKind.OTHER, pytest.approx(64.374))
    assert (workout.kind, str(workout.evidence[0])) == (WorkoutKind.SPEED, "description: tempo run")


def test_a_week_named_beside_a_workout_is_no_banner():
    assert recognise("W01: 25 min easy").kind is WorkoutKind.EASY
    assert recognise("[RUN] Wk 3 · Quality · 5 x 1 km").kind is WorkoutKind.SPEED
    assert recognise("Long Run [recovery week]").kind is WorkoutKind.LONG


@pytest.mark.parametrize(
    ("title", "priority", "km"),
    [
        ("A race: Bath Half", Priority.A, 21.1),
        ("10k race (B)", Priority.B, 10),
        ("Tune-up race 5 km, priority C", Priority.C, 5),
        ("5K goal race 9 mi", None, 5),
        ("Marathon", None, 42.2),
    ],
)
def test_a_race_has_its_distance_and_priority(title, priority, km):
    said = recognise(title)

    assert said.kind is WorkoutKind.RACE
    assert said.priority is priority
    assert said.race_distance_km == pytest.approx(km)


@pytest.mark.parametrize(
    ("title", "traits"),
    [
        ("Easy run 7 km + plyos", (Trait.IN_A_WORKOUT,)),
        ("Strength + plyometrics", (Trait.IN_A_WORKOUT,)),
        ("Plyometrics", ()),
        ("Tempo run 8 km", (Trait.TEMPO,)),
        ("8 km with 4 km at marathon pace", (Trait.TEMPO,)),
        ("Hill repeats", ()),
        ("6 x 400 m", ()),
        ("MLR 22k", (Trait.MEDIUM_LONG,)),
        ("Run/walk 30 min", (Trait.RUN_WALK,)),
        ("C25K week 3", (Trait.RUN_WALK,)),
        ("C25K: 8 min run x 2", (Trait.RUN_WALK,)),
        ("C25K: 20 min run/walk", (Trait.RUN_WALK,)),
        ("C25K: 28 min run", ()),
        ("Couch to 5K: run 25 minutes", ()),
    ],
)
def test_traits(title, traits):
    assert recognise(title).traits == traits


@pytest.mark.parametrize(
    "title", ["Run 1000 km", "Run 2027 km in 2027", "Running: 500 miles", "Run 40 hours"]
)
def test_a_year_s_aim_is_no_size_of_a_run(title):
    said = recognise(title)
    assert (said.distance_km, said.duration) == (None, None)
    assert recognise("Long run 100 km").distance_km == 100
    assert recognise("Spartathlon race, 246 km").distance_km == 246


@pytest.mark.parametrize("mark", ["✓ ", "✅ ", "✔️ ", "[x] "])
def test_a_done_mark_changes_nothing(mark):
    assert recognise(f"{mark}Easy run · 6 km") == recognise("Easy run · 6 km")


def test_the_description_speaks_where_the_title_is_open():
    said = recognise("Run", "[tempo] 8km total: 2km warm-up, 4km tempo at 4:20/km, 2km cool-down")

    assert said.kind is WorkoutKind.SPEED
    assert said.distance_km == 8
    assert said.evidence[0].by is Witness.DESCRIPTION


def test_a_run_that_the_description_calls_easy_is_long_if_it_is_far():
    assert recognise("Run 25 km", "easy").kind is WorkoutKind.LONG
    assert recognise("Run 15 km", "easy").kind is WorkoutKind.EASY


def test_the_description_does_not_make_a_meeting_a_run():
    assert (
        recognise("Team meeting", "We run through the numbers, then an easy 5 km jog").kind
        is WorkoutKind.OTHER
    )
    assert recognise("Quarterly figures", "Long run costs, tempo of hiring").kind is WorkoutKind.OTHER


def test_feeds_label_their_sizes():
    said = recognise("Run: Laufen LIT", "Workout type: Run / Planned Time: 0:40 / Actual Distance: 7.87 km")

    assert said.kind is WorkoutKind.EASY
    assert (said.distance_km, minutes(said)) == (7.87, 40)


def test_a_short_description_names_the_kind_of_a_title_that_only_names_the_run():
    assert recognise("Guided Run: Long and Strong", "Intervals").kind is WorkoutKind.SPEED
    assert recognise("Long run", "Intervals").kind is WorkoutKind.LONG


def test_categories_and_hints_are_the_weakest_evidence():
    assert recognise("Thursday", categories=("Running", "Tempo")).kind is WorkoutKind.SPEED
    assert recognise("Thursday", hints=("UID:run-easy-3@app",)).kind is WorkoutKind.EASY
    assert (
        recognise("Dentist", categories=("Personal",), hints=("UID:8f3a-22@run",)).kind is WorkoutKind.OTHER
    )
    assert recognise("Long run", hints=("UID:easy-3@app",)).kind is WorkoutKind.LONG
    assert recognise("Judo Emma", hints=("UID:judo-3@app",)).kind is WorkoutKind.OTHER


@pytest.mark.parametrize("stated", ["PT45M", "2700", "PT0H45M0S"])
def test_an_estimated_duration_counts_where_the_text_states_none(stated):
    hint = f"X-WORKOUT-ESTIMATED-DURATION:{stated}"

    assert minutes(recognise("Easy run", hints=(hint,))) == 45
    assert minutes(recognise("Easy run 30 min", hints=(hint,))) == 30


def test_evidence_names_the_words_that_decided():
    told = recognise("Easy run with strides").evidence

    assert told == (Evidence(Witness.TITLE, "easy run"), Evidence(Witness.TITLE, "strides"))
    assert [str(each) for each in told] == ["title: easy run", "title: strides"]


def test_the_runner_overrules():
    said = overruled(recognise("Quality Day"), "✓ quality   day", {"Quality day": "Speed"})

    assert said.kind is WorkoutKind.SPEED
    assert overruled(recognise("Rest"), "Rest", {"Quality day": WorkoutKind.SPEED}).kind is WorkoutKind.REST


def test_an_unknown_kind_is_refused_with_the_known_ones():
    with pytest.raises(ArgumentError, match=r"sprint.*easy, recovery, long"):
        overruled(recognise("Rest"), "Run", {"Quality day": "sprint"})


@pytest.mark.parametrize("unit", ["furlong", "", "k m", 5, ["km"], "x" * 10_000])
def test_an_unknown_unit_is_refused_with_the_known_ones(unit):
    with pytest.raises(ArgumentError, match=r"unit .{1,60}: one of km, mi\."):
        recognise("Easy run 5", unit=unit)


def test_a_unit_may_be_written_large():
    assert recognise("8", unit="Mi") == recognise("8", unit="mi") != recognise("8", unit="km")


@pytest.mark.parametrize(
    ("title", "kind", "miles"),
    [
        ("8", WorkoutKind.RUN, 8.0),
        (" 6,5 ", WorkoutKind.RUN, 6.5),
        ("L 20", WorkoutKind.LONG, 20.0),
        ("E6", WorkoutKind.EASY, 6.0),
        ("0", WorkoutKind.OTHER, None),
        ("99", WorkoutKind.OTHER, None),
        ("100", WorkoutKind.OTHER, None),
        ("Room 8", WorkoutKind.OTHER, None),
    ],
)
def test_a_title_of_no_more_than_a_number_is_a_run_where_the_unit_is_told(title, kind, miles):
    found = recognise(title, unit="mi")
    assert (found.kind, found.distance_km) == (kind, miles and round(miles * KM_PER_MILE, 3))
    assert recognise(title).kind is recognised(title, "", (), "mi", ()).kind is WorkoutKind.OTHER


def test_a_number_s_description_may_still_say_more():
    assert recognise("8", "Tempo run", unit="km").kind is WorkoutKind.SPEED


def test_the_unit_most_titles_state():
    assert guess_unit(["10 mi", "Long run 16 miles", "5K race"]) == "mi"
    assert guess_unit(["10 km", "6 x 1 mi"]) == "km"
    assert guess_unit(["Run - Easy Run 4 mi", "Run - LT 2 x 2mi", "Run - Long Run 9", "Race - 10K"]) == "mi"
    assert guess_unit(["Easy 4 mi", "Easy 10k"]) == guess_unit(["Easy 4 mi", "Race 10 km"]) == "km"
    assert guess_unit(["Easy 4", "Race - 10K"]) == guess_unit(["Easy 4", "Turkey Trot 5K"]) == "km"
    assert guess_unit([]) == "km"
    assert guess_unit(["GA 10 w/ 6 strides", "Rest"]) == "mi"
    assert guess_unit(["Easy 6", "Strength: 6 x 1 mi", "Long 16"]) == "mi"
    assert guess_unit(["Easy 6", "Marathon 26.2"]) == "mi"
    assert guess_unit(["Easy 6", "Marathon 42.2", "113.1"]) == "km"


def run(offset: int, km: float | None, kind: WorkoutKind = WorkoutKind.RUN) -> Workout:
    return Workout(day=MONDAY + timedelta(days=offset), kind=kind, distance_km=km, uid=f"{offset}")


WEEK = (run(0, 5), run(2, 6), run(3, 5), run(5, 12))
FOLLOWING = (run(8, 5), run(10, 6), run(12, 7.5))


def test_the_weeks_longest_run_is_long_and_the_others_easy():
    kinds = [each.kind for each in in_context(WEEK + FOLLOWING)]

    assert kinds == [WorkoutKind.EASY] * 3 + [WorkoutKind.LONG] + [WorkoutKind.EASY] * 3
    assert [str(told) for told in in_context(WEEK)[3].evidence] == ["context: its week's longest run"]
    assert in_context(tuple(run(day, km) for day, km in enumerate((6, 6, 7.8))))[2].kind is WorkoutKind.LONG


def test_no_run_becomes_long_in_a_race_week():
    race = run(6, 10, WorkoutKind.RACE)

    assert [each.kind for each in in_context((*WEEK, race))] == [WorkoutKind.EASY] * 4 + [WorkoutKind.RACE]


def test_a_stated_long_run_leaves_no_room_for_another():
    stated = run(6, 20, WorkoutKind.LONG)

    assert in_context((*WEEK, stated))[3].kind is WorkoutKind.EASY


def test_an_untitled_race_distance_on_the_last_day_is_the_race():
    plan = (*WEEK, run(9, 5), run(13, 21.1))

    last = in_context(plan)[-1]

    assert (last.kind, last.race_distance_km) == (WorkoutKind.RACE, 21.1)
    assert in_context((*plan, run(15, 4)))[-2].kind is not WorkoutKind.RACE
    described = attrs.evolve(plan[-1], evidence=(Evidence(Witness.DESCRIPTION, "distance: 21.1 km"),))
    assert in_context((*plan[:-1], described))[-1].kind is not WorkoutKind.RACE, (
        "its title states no distance"
    )
    assert in_context(plan, goes_on=True)[-1].kind is WorkoutKind.LONG, "runs recur after it"
    often = tuple(attrs.evolve(each, title="10 km", distance_km=10) for each in plan)
    assert in_context(often)[-1].kind is not WorkoutKind.RACE, "every run has that title"
    weekly = attrs.evolve(plan[-1], recurrence_id="20260315")
    assert in_context((*plan[:-1], weekly))[-1].kind is WorkoutKind.LONG, "the last time that it recurs"


def test_blocks_tell_nothing_of_each_other_s_runs():
    lone = (run(2, 8), run(9, 8), run(16, 12))
    far = tuple(run(100 + n, 20) for n in range(8))
    assert in_context((*lone, *far))[:3] == in_context(lone)
    assert in_context((*lone, run(200, 10)))[-1].kind is not WorkoutKind.RACE, "a single run ends no plan"


@pytest.mark.parametrize("kind", [WorkoutKind.SPEED, WorkoutKind.LONG, WorkoutKind.EASY])
def test_a_marathon_on_the_last_day_is_the_race_by_any_title(kind):
    plan = (*WEEK, run(9, 5), run(13, 42.2, kind))

    assert in_context(plan)[-1].kind is WorkoutKind.RACE
    assert in_context((*WEEK, run(9, 5), run(13, 21.1, kind)))[-1].kind is kind
    assert in_context((*plan, run(15, 4)))[-2].kind is kind


def test_the_week_may_begin_on_another_day():
    plan = (run(5, 12), run(6, 16), run(7, 5), run(8, 5), run(9, 5), run(10, 5))

    sunday = in_context(plan, first_weekday=Weekday.SUN)
    monday = in_context(plan)

    assert [each.kind for each in sunday] != [each.kind for each in monday]


@given(st.permutations(WEEK + FOLLOWING))
def test_context_is_idempotent_and_independent_of_order(shuffled):
    once = in_context(shuffled)

    assert in_context(once) == once
    assert set(once) == set(in_context(WEEK + FOLLOWING))


@given(st.text(max_size=60), st.text(max_size=80))
def test_any_text_is_recognised_without_an_exception(title, description):
    said = recognise(title, description, (title,), hints=(f"UID:{title}",))

    assert isinstance(said.kind, WorkoutKind)
    assert recognise(title, description, (title,), hints=(f"UID:{title}",)) == said


MOST_CALLS = 1_500_000

ABSURD = (
    "1:",
    "([",
    "\u202e\u200f",
    "6x",
    "a",
    "run ",
    "🏃",
    "跑",
    "1-",
    "or ",
    "no run ",
    "1:00-",
    "é",
    "5 km, ",
    "e ",
    "half an ",
)


@pytest.mark.parametrize("bit", ABSURD)
def test_ten_million_characters_take_no_more_work_than_a_few_thousand(bit):
    text = bit * (10_000_000 // len(bit))
    cut = text[: 2 * LONGEST_DESCRIPTION]

    assert said_of(text) == said_of(cut)
    assert calls(lambda: said_of(f"{text}!")) < MOST_CALLS


@pytest.mark.parametrize("bit", ABSURD)
def test_work_is_linear_below_the_limit(bit):
    short, long = bit * (LONGEST_TITLE // 8 // len(bit)), bit * (LONGEST_TITLE // len(bit) - 1)
    recognise(f"{short}1")

    few = calls(lambda: recognise(f"{short}2"))
    many = calls(lambda: recognise(f"{long}2"))

    assert many < 12 * few + 500


def said_of(text: str) -> tuple[Recognition, bool]:
    return recognise(text, text, (text,), hints=(f"UID:{text}",)), could_be_training(text)


def test_a_uid_that_names_the_plans_race_makes_no_race_of_an_appointment():
    appointment = recognise("Physio", hints=("UID:laufplanwienmarathon",))
    assert appointment.kind is not WorkoutKind.RACE
    assert recognise("Sunday", hints=("UID:race day",)).kind is WorkoutKind.RACE
