"""A title written otherwise is the same workout: rescheduled, sent, copied, stressed."""

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
