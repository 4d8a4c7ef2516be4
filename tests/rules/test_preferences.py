"""The preferences, each weighing alone: a choice that costs, by how much, and one that just does not."""

import attrs
import pytest
from brute_force import costs_of
from timelines import ADVANCED, a_timeline, easy_days, on, session, weeks_of, workout

from plyocal.article import ARTICLE
from plyocal.athlete import Athlete, Level, Reduced
from plyocal.sessions import Anchor, Origin, Place
from plyocal.weeks import Phase
from plyocal.workouts import WorkoutKind

INTERMEDIATE = Athlete(level=Level.INTERMEDIATE)
SPEED_ON_WED = workout("Wed", WorkoutKind.SPEED)
LONG_ON_SUN = workout("Sun", WorkoutKind.LONG)


def chosen(*names, rope=False, place=None):
    return tuple(session(*name.split("@"), rope=rope, anchor=place and Anchor(place)) for name in names)


def window(*workouts, until="Sun", **more):
    return a_timeline(*workouts, start=on("Mon"), until=on(until), **more)


SPEED_AT_SIX = workout("Wed", WorkoutKind.SPEED, "06:00")
ONE_WEEK, TWO_WEEKS = window(), window(until="Sun 2")

CASES = {
    "stay-put": [
        ("moved by a day", window(previous=chosen("Tue")), chosen("Wed"), 0, chosen("Tue"), -1),
        (
            "moved by an hour",
            window(previous=chosen("Tue@18:00")),
            chosen("Tue@19:00"),
            0,
            chosen("Tue@18:00"),
            -1,
        ),
        (
            "two of three kept",
            window(previous=chosen("Mon", "Thu")),
            chosen("Mon", "Sat"),
            -1,
            chosen("Mon", "Thu"),
            -2,
        ),
    ],
    "keep-the-habit": [
        ("a week without", TWO_WEEKS, chosen("Tue", "Fri"), 1, chosen("Tue", "Sun 2"), 0),
        (
            "one by hand keeps it",
            TWO_WEEKS,
            chosen("Tue"),
            1,
            (*chosen("Tue"), session("Wed 2", origin=Origin.BY_HAND)),
            0,
        ),
    ],
    "easy-not-recovery": [
        (
            "after a recovery run",
            ONE_WEEK,
            chosen("Tue", place=Place.AFTER_RECOVERY),
            1,
            chosen("Tue", place=Place.AFTER_EASY),
            0,
        ),
    ],
    "fresh-for-speed": [
        ("the day before", window(SPEED_ON_WED), chosen("Tue"), 1, chosen("Mon", "Wed"), 0),
        ("rope counts nothing", window(SPEED_ON_WED), chosen("Tue"), 1, chosen("Tue", rope=True), 0),
    ],
    "full-week": [
        ("one short", ONE_WEEK, chosen("Tue"), 1, chosen("Tue", "Fri"), 0),
        ("none at all", ONE_WEEK, (), 2, chosen("Tue", "Fri"), 0),
        ("one is enough in a high week", window(weeks=weeks_of(Phase.HIGH)), (), 1, chosen("Tue"), 0),
    ],
    "fresh-legs": [
        ("the day after", window(LONG_ON_SUN, until="Sun 2"), chosen("Mon 2"), 1, chosen("Tue 2"), 0),
    ],
    "anchor": [
        (
            "intermediate: easy",
            window(athlete=INTERMEDIATE),
            chosen("Tue", place=Place.AFTER_EASY),
            1,
            chosen("Tue", place=Place.AFTER_STRENGTH),
            0,
        ),
        (
            "intermediate: speed",
            window(athlete=INTERMEDIATE),
            chosen("Tue", place=Place.BEFORE_SPEED),
            2,
            chosen("Tue", place=Place.STRENGTH_DAY),
            0,
        ),
        (
            "intermediate: speed later that day after speed",
            window(athlete=INTERMEDIATE),
            chosen("Tue", place=Place.SPEED_LATER),
            3,
            chosen("Tue", place=Place.BEFORE_SPEED),
            2,
        ),
        (
            "intermediate: tempo after speed",
            window(athlete=INTERMEDIATE),
            chosen("Tue", place=Place.BEFORE_TEMPO),
            3,
            chosen("Tue", place=Place.BEFORE_STRENGTH),
            0,
        ),
        (
            "beginner: strength",
            window(athlete=Athlete()),
            chosen("Tue", place=Place.STRENGTH_DAY),
            1,
            chosen("Tue", place=Place.AFTER_RECOVERY),
            0,
        ),
        (
            "beginner: beside nothing known",
            window(athlete=Athlete()),
            chosen("Tue"),
            2,
            chosen("Tue", place=Place.AFTER_EASY),
            0,
        ),
        (
            "straight after a speed workout",
            window(SPEED_AT_SIX, athlete=INTERMEDIATE),
            chosen("Wed@10:59", place=Place.BEFORE_STRENGTH),
            4,
            chosen("Wed@11:00", place=Place.BEFORE_STRENGTH),
            0,
        ),
        (
            "straight before a speed workout, and not after it",
            window(SPEED_AT_SIX, athlete=INTERMEDIATE),
            chosen("Wed@07:00", place=Place.AFTER_EASY),
            4,
            chosen("Wed@05:30", place=Place.BEFORE_SPEED),
            2,
        ),
        (
            "advanced, first of the week",
            ONE_WEEK,
            chosen("Tue", place=Place.AFTER_EASY),
            2,
            chosen("Tue", place=Place.BEFORE_SPEED),
            0,
        ),
        (
            "advanced, second of the week",
            ONE_WEEK,
            chosen("Tue", "Fri", place=Place.BEFORE_SPEED),
            2,
            (*chosen("Tue", place=Place.BEFORE_SPEED), *chosen("Fri", place=Place.STRENGTH_DAY)),
            0,
        ),
        (
            "advanced, the week before does not count",
            TWO_WEEKS,
            (*chosen("Sat", place=Place.BEFORE_SPEED), *chosen("Mon 2", place=Place.STRENGTH_DAY)),
            1,
            chosen("Sat", "Mon 2", place=Place.BEFORE_SPEED),
            0,
        ),
    ],
    "even-spacing": [
        ("three days and four", TWO_WEEKS, chosen("Mon", "Thu"), 12, chosen("Mon"), 0),
        (
            "half a week is 84 hours",
            TWO_WEEKS,
            chosen("Mon@06:00", "Thu@17:00"),
            1,
            chosen("Mon@06:00", "Thu@18:00"),
            0,
        ),
        (
            "as many minutes less as more cost as much as none",
            window(until="Sun 3"),
            chosen("Mon@19:00", "Mon 2@17:35", "Mon 3@19:00"),
            168,
            chosen("Mon@17:35", "Mon 2@17:35", "Mon 3@17:35"),
            168,
        ),
        (
            "a week, for one who does one",
            window(until="Sun 2", athlete=attrs.evolve(ADVANCED, sessions_a_week=1)),
            chosen("Mon", "Thu 2"),
            72,
            chosen("Mon", "Mon 2"),
            0,
        ),
        (
            "a break of four weeks is none",
            window(until="Sun 6"),
            chosen("Mon", "Mon 5"),
            588,
            chosen("Mon", "Tue 5"),
            0,
        ),
    ],
    "same-weekdays": [
        ("another day", TWO_WEEKS, chosen("Tue", "Wed 2"), 2, chosen("Tue", "Tue 2"), 1),
        (
            "a week left out",
            window(until="Sun 3"),
            chosen("Tue", "Tue 3"),
            2,
            chosen("Tue", "Tue 2", "Tue 3"),
            1,
        ),
    ],
}

TABLE = [
    pytest.param(rule, *case[1:], id=f"{rule}: {case[0]}") for rule, cases in CASES.items() for case in cases
]


def cost(rule, timeline, sessions):
    book = attrs.evolve(ARTICLE, rules=(ARTICLE[rule],))
    by_hand = tuple(each for each in sessions if each.origin is Origin.BY_HAND)
    ours = tuple(each for each in sessions if each.origin is not Origin.BY_HAND)
    [(_, total)] = costs_of(ours, attrs.evolve(timeline, sessions=by_hand), book)
    return total


@pytest.mark.parametrize(("rule", "timeline", "worse", "costs", "better", "costs_less"), TABLE)
def test_preference_alone(rule, timeline, worse, costs, better, costs_less):
    assert cost(rule, timeline, worse) == costs
    assert cost(rule, timeline, better) == costs_less


def test_a_beginners_session_before_speed_costs_nothing():
    assert cost("fresh-for-speed", window(SPEED_ON_WED, athlete=Athlete()), chosen("Tue")) == 0


def test_no_week_is_short_where_sessions_are_skipped():
    athlete = attrs.evolve(ADVANCED, reduced=Reduced.SKIP)
    assert cost("full-week", window(athlete=athlete, weeks=weeks_of(Phase.TAPER)), ()) == 0


def test_the_first_session_has_no_distance():
    assert cost("even-spacing", ONE_WEEK, chosen("Sun")) == 0


def test_an_order_of_places_is_a_parameter():
    book = ARTICLE.replacing(attrs.evolve(ARTICLE["anchor"], advanced_first=("easy", "speed", "strength")))
    timeline = window(*easy_days("Tue"))
    assert dict(costs_of(chosen("Tue", place=Place.AFTER_EASY), timeline, book))["anchor"] == 0
