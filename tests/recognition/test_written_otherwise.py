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
        "REMINDER - {}",
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
        "{}\nCheers,\nAnn",
        "{}\nLiebe Grüße, Anna",
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


@pytest.mark.parametrize(
    "form",
    [
        "{n} x {m}m",
        "{n}*{m}",
        "{n} by {m}",
        "{n} of {m} m",
        "{n}⨯{m}",
        "{n} lots of {m}m",
        "{n} sets of {m}",
        "{n} reps of {m}",
        "{n} x ({m})",
        "{m}m x {n}",
        "{m} mx{n}",
        "{m}s x {n}",
        "{m}m (x{n})",
        "{m} m ({n}x)",
        "{m}m, {n} times",
        "Intervals: {n} × {m}",
        "{m}m x{n} w/ 2' jog",
        "{n} by {m} @5k",
    ],
)
@pytest.mark.parametrize(("count", "metres"), [(6, 800), (10, 400), (5, 1000)])
def test_repeats_are_written_in_many_ways(form, count, metres):
    found = recognise(form.format(n=count, m=metres))
    assert (found.kind.value, found.distance_km, found.duration) == ("speed", None, None)


@pytest.mark.parametrize(
    "title",
    ["5 x 3:00", "5 by 3 min", "4 by 1 mile", "1 mile repeats", "4 lots of 2 minutes", "8-minute reps"],
)
def test_what_is_repeated_is_no_whole(title):
    found = recognise(title)
    assert (found.kind.value, found.distance_km, found.duration) == ("speed", None, None)


@pytest.mark.parametrize(
    "title",
    [
        "Page 20 of 300",
        "Batch 6 of 12",
        "Meet 6 by 8 pm",
        "Dinner for 6 by 8",
        "Module 3 of 10 min",
        "2 x 18:00",
    ],
)
def test_what_only_counts_is_no_workout(title):
    assert recognise(title).kind.value == "other"


@pytest.mark.parametrize(
    ("title", "kind", "km", "minutes"),
    [
        ("[Run] 45 min", "run", None, 45),
        ("[Running] 8 km", "run", 8.0, None),
        ("[Run] Easy 8 km", "easy", 8.0, None),
        ("Long run of 25 km", "long", 25.0, None),
        ("Easy run of 45 min", "easy", None, 45),
    ],
)
def test_a_bracket_and_an_of_change_no_run(title, kind, km, minutes):
    found = recognise(title)
    assert (found.kind.value, found.distance_km) == (kind, km)
    assert (found.duration.total_seconds() / 60 if found.duration else None) == minutes


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("#LongRun", "long"),
        ("#longrun #marathontraining", "long"),
        ("#tempo #running", "speed"),
        ("#hill #repeats", "speed"),
        ("LongRun 18km", "long"),
        ("VeryEasyRun", "easy"),
        ("Long-Run", "long"),
        ("long.run", "long"),
        ("easy_run_8km", "easy"),
        ("sundaylongrun", "long"),
        ("hillrepeats", "speed"),
        ("Strengthtraining", "strength"),
        ("restday", "rest"),
        ("CrossFit", "strength|cross"),
        ("Tempo Lauf", "speed"),
        ("Tempo-Lauf", "speed"),
        ("Regenerations Lauf", "recovery"),
        ("Dauer Lauf 10 km", "easy"),
        ("Dauer-Lauf", "easy"),
        ("Tempodauer lauf", "speed"),
        ("Kraft-Training", "strength"),
        ("6-Stunden-Lauf", "race"),
        ("Pakrun", "race"),
        ("Carerra suave", "easy"),
        ("Recvoery run", "recovery"),
        ("Recovry jog", "recovery"),
        ("Fartlk", "speed"),
        ("Intervalls 8 x 400", "speed"),
        ("Treshold run", "speed"),
        ("Strenght training", "strength"),
        ("Daurlauf 10 km", "easy"),
        ("Silvesterlauf", "race"),
        ("Entrenamineto de fuerza", "strength"),
        ("Krafttrainig", "strength"),
    ],
)
def test_words_joined_parted_or_typed_wrong_are_the_same_workout(title, kind):
    assert recognise(title).kind.value in kind.split("|")


@pytest.mark.parametrize(
    "title",
    [
        "Internal review",
        "Restaurant",
        "Gymnastics - Mia",
        "Trailing twelve months",
        "Internaltraining",
        "Pirates party",
        "Reinforcement learning",
        "Strikes",
        "Cartera perdida",
        "Tirade",
        "Runway show",
        "Laptop",
    ],
)
def test_words_of_other_lives_near_those_of_training_are_none(title):
    assert recognise(title).kind.value == "other"


def test_a_long_word_is_cut_but_once():
    assert recognise("run" * 600).kind.value == "other"


@pytest.mark.parametrize(
    ("title", "kind", "km", "minutes"),
    [
        ("Easy 8kmish", "easy", 8.0, None),
        ("Easy 8 km-ish", "easy", 8.0, None),
        ("6 km+ with strides", "easy", 6.0, None),
        ("Easy 8 km+", "easy", 8.0, None),
        ("Easy run45 min", "easy", None, 45),
        ("Long run18 km", "long", 18.0, None),
        ("Run5 km", "run", 5.0, None),
        ("45 min. easy", "easy", None, 45),
        ("5x3 min. tempo", "speed", None, None),
        ("Série 6x400 + cool down", "speed", None, None),
        ("easy 8 km + core", "easy", 8.0, None),
    ],
)
def test_units_with_signs_around_them_are_units(title, kind, km, minutes):
    found = recognise(title)
    assert (found.kind.value, found.distance_km) == (kind, km)
    assert (found.duration.total_seconds() / 60 if found.duration else None) == minutes


@pytest.mark.parametrize("title", ["Run2 meeting", "TV series 6 x 45", "Finish 8+ tickets"])
def test_signs_of_other_lives_are_no_units(title):
    assert recognise(title).kind.value == "other"


@pytest.mark.parametrize(
    ("description", "kind"),
    [
        ("- 6 x 800 m\n- stretch", "speed"),
        ("5 x 1000 m\nNotes: loose shoulders", "speed"),
        ("Squats 5 x 5\nstretch", "strength"),
        ("8 x 90 s uphill\nCheers, Ann", "speed"),
        ("8 km\nBest effort on the hills", "speed"),
        ("Yoga\n6 x 800 m tomorrow", "cross"),
    ],
)
def test_stretching_after_a_line_of_repeats_leaves_them_speed(description, kind):
    assert recognise("Workout", description).kind.value == kind
