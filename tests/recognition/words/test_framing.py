"""What stands around a workout's title changes nothing of what it is."""

import csv
from pathlib import Path

import pytest

from plyocal.recognition import recognise
from plyocal.recognition.words.framing import addressed, unframed, without_sport

TITLES = Path(__file__).parents[2] / "titles.tsv"
UNCHANGED = 0.985
"""Some titles mean something else in another frame: "Cycle: base" is a phase, "Day 2: cycle: base" a ride."""
FRAMES = (
    "{}.",
    "  {}  ",
    "- {}",
    "• {}",
    '"{}"',
    "✓ {}",
    "Tue: {}",
    "Mon 5 Jan: {}",
    "Sat - {}",
    "[Thu] {}",
    "Samstag: {}",
    "AM: {}",
    "Marathon training: {}",
    "[Marathon plan] {}",
    "{} @ 6am",
    "{} at 7 pm",
    "{} 6:30am",
    "{} (week 5)",
    "{} | Week 5 of 16",
)
RUNNING = ("easy", "recovery", "long", "speed", "run", "race")


def rows():
    with TITLES.open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))[::7]


@pytest.fixture(scope="module")
def recognised():
    return [(row["title"], recognise(row["title"]).kind.value) for row in rows()]


@pytest.mark.parametrize("frame", FRAMES)
def test_a_frame_changes_no_kind(frame, recognised):
    titles = [(title, kind) for title, kind in recognised if kind != "other"]
    changed = [title for title, kind in titles if recognise(frame.format(title)).kind.value != kind]
    assert len(changed) <= (1 - UNCHANGED) * len(titles), changed


@pytest.mark.parametrize("head", ["Run: {}", "Run - {}", "[Run] {}", "🏃 {}", "🏃‍♂️ {}"])
def test_a_word_or_picture_for_running_changes_no_run(head, recognised):
    runs = [(title, kind) for title, kind in recognised if kind in RUNNING]
    changed = [title for title, kind in runs if recognise(head.format(title)).kind.value != kind]
    assert len(changed) <= (1 - UNCHANGED) * len(runs), changed


@pytest.mark.parametrize(
    "frame", ["Tue: {}", "Marathon training: {}", "{} @ 6am", "{} | Week 5 of 16", "Run: {}", "🏃 {}"]
)
def test_a_frame_adds_no_size(frame):
    found = recognise(frame.format("8 x 400 m"))
    assert (found.distance_km, found.duration) == (None, None)


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("mon 5 jan: rest", "rest"),
        ("5.1.: lauf", "lauf"),
        ("sun, 12 oct - long run", "long run"),
        ("(mon) rest", "rest"),
        ("[thu] rest", "rest"),
        ("tue | tempo", "tempo"),
        ("tue · tempo", "tempo"),
        ("quarta-feira: rodagem", "rodagem"),
        ("水曜日:ジョグ", "ジョグ"),
        ("half marathon plan - tempo", "tempo"),
        ("tempo, 18 uhr", "tempo"),
        ("6:30am: tempo", "tempo"),
    ],
)
def test_the_day_the_plan_and_the_hour_are_taken_off(title, bare):
    assert unframed(title) == bare


@pytest.mark.parametrize(
    "title",
    [
        "30/30: 10 min",
        "26.2 - race day",
        "6 - 8 km",
        "6am easy, 6pm gym",
        "am: 5k, pm: track",
        "run: core",
        "jan: rest",
        "base 2 (week 5)",
        "mon",
        "",
    ],
)
def test_what_only_looks_like_a_frame_stays(title):
    assert unframed(title) == title


def test_a_name_and_a_sport_are_taken_off_alone():
    assert addressed("lena: rest day") == "rest day"
    assert addressed("what we said about it: rest") == ""
    assert without_sport("run: 6 x 800 m") == "6 x 800 m"
    assert without_sport("runde um den see") == "runde um den see"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Base: easy run", "easy"),
        ("Build 2: long run", "long"),
        ("Peak: marathon", "other"),
        ("Easy run (6 days to race)", "easy"),
        ("Tempo - 5 weeks to go", "speed"),
        ("6 weeks to race", "other"),
        ("Day 3 S&C", "strength"),
        ("LR & stretch", "long"),
        ("Easy stretch", "cross"),
        ("Run in Rome", "run"),
        ("Run in with the neighbours", "other"),
        ("Week 15 (taper): Intervals", "speed"),
        ("Week 12 taper: rest", "rest"),
        ("Week 4, build phase: hill repeats", "speed"),
        ("Base 2 · weeks 5-8", "other"),
        ("Week 1: base building", "other"),
    ],
)
def test_a_phase_beside_the_week_hides_no_workout(title, kind):
    assert recognise(title).kind.value == kind
