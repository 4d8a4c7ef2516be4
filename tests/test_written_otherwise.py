"""A title written otherwise is the same workout: rescheduled, sent, stressed, in the description."""

import pytest

from plyocal.recognition import recognise

TITLES = ("Easy run 8 km", "Tempo Tuesday", "6 x 800 m", "Rest day", "Langer Lauf", "Gym: squats")


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize(
    "form",
    [
        "{} (rescheduled)",
        "{} (moved)",
        "{} - moved",
        "{} *moved*",
        "{} (moved from Sunday)",
        "{} (swapped with Friday)",
        "{} (verschoben)",
        "Rescheduled: {}",
        "Re: {}",
        "Fwd: {}",
        "Copy of {}",
        "[Tentative] {}",
        "Reminder: {}",
        "*{}*",
        "** {} **",
    ],
)
def test_a_title_that_was_moved_sent_or_stressed_is_the_same_workout(title, form):
    bare, other = recognise(title), recognise(form.format(title))
    assert (other.kind, other.distance_km) == (bare.kind, bare.distance_km)


@pytest.mark.parametrize(
    "title",
    [
        "Easy run (moved to Friday)",
        "Rescheduled: hills -> Sat",
        "Moved: tempo to Thursday",
        "Long run moved",
        "Postponed: long run",
        "Hills (postponed)",
        "Moved house",
        "Rescheduled",
        "Reminder: register for the half",
    ],
)
def test_what_is_done_another_day_is_no_workout_of_this_one(title):
    assert recognise(title).kind.value == "other"


def test_words_between_stars_are_no_repeats():
    found = recognise("*Easy run* 8 km")
    assert (found.kind.value, found.distance_km) == ("easy", 8.0)
    assert recognise("6*800 + 4*200").kind.value == "speed"


TOLD = (
    ("Easy 8 km along the dyke", "easy", 8.0),
    ("Tempo 3 x 10 min", "speed", None),
    ("Long run, 25 km", "long", 25.0),
    ("Tirada larga 20 km", "long", 20.0),
)


@pytest.mark.parametrize(("told", "kind", "km"), TOLD)
@pytest.mark.parametrize(
    "form",
    [
        "{}",
        "{}\nDrink enough.",
        "Type: {}",
        "Title: {}",
        "Your workout for today: {}",
        "Today's session:\n{}",
        "Séance du jour : {}",
        "Hi Kim,\n{}\nCheers, Ann",
        "Coach Ann: {}",
        "Athlete: Kim\nCoach: Ann\nWorkout: {}\nNotes: stay hydrated",
        "Sport: Running\nWorkout: {}",
        "Name: {}\nSport: Running",
        "{}\n\nView in app: https://example.com/w/1",
        "<p>{}</p>",
        "<b>Workout</b><br>{}<br>",
        "**Workout:** {}",
    ],
)
@pytest.mark.parametrize(
    "title", ["Workout", "Run", "Week 3 Day 2", "Running - Coach Ann", "Running workout", ""]
)
def test_what_a_title_tells_may_stand_in_the_description(title, form, told, kind, km):
    found = recognise(title, form.format(told))
    assert (found.kind.value, found.distance_km) == (kind, km)


@pytest.mark.parametrize("sport", ["Sport: Running", "Type: Run", "Sportart: Laufen"])
@pytest.mark.parametrize("effort", ["Intensity: easy", "Intensité : facile", "Intensidad: suave"])
def test_a_label_for_the_effort_tells_more_than_one_for_the_sport(sport, effort):
    assert recognise("Run", f"{sport}\n{effort}\nDistance: 8 km").kind.value == "easy"


def test_many_labels_for_the_sport_are_read_without_end_of_patience():
    assert recognise("Workout", "Sport: Running\n" * 250).kind.value == "run"
