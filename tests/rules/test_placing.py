"""The musts about a session's own day, each judging alone: what just breaks it, and what just passes."""

from datetime import time, timedelta

import attrs
import pytest
from timelines import ADVANCED, DAYS, a_timeline, alone, moment, on, session, workout

from plyocal.article import ARTICLE
from plyocal.athlete import KM_PER_MILE, Athlete, Level, Weekday
from plyocal.rules.clear_days import LongRunClear
from plyocal.rules.placing import RestStaysRest
from plyocal.timeline import BusyTime
from plyocal.workouts import Trait, WorkoutKind

EASY, LONG, SPEED = WorkoutKind.EASY, WorkoutKind.LONG, WorkoutKind.SPEED
STRENGTH, REST, CROSS = WorkoutKind.STRENGTH, WorkoutKind.REST, WorkoutKind.CROSS
INJURED = Athlete(level=Level.ADVANCED, injured=True)
WITH_BOX = Athlete(level=Level.ADVANCED, box=True)


def day_of(name, *workouts, at="", **more):
    """One session, and the workouts around it."""
    return a_timeline(*workouts, sessions=(session(name, at),), **more)


def busy(name, first, last, title="meeting"):
    return BusyTime(starts_at=moment(name, first), ends_at=moment(name, last), title=title)


NOT_INVITED = "that day: no speed workout follows, no lifting, no easy run before it"
TOO_LONG = "of that week's longest: long from 80% on"
EASY_7, LONG_10 = workout("Wed", EASY, distance_km=7), workout("Wed", LONG, distance_km=10)
EASY_18, LONG_20 = workout("Sat", EASY, distance_km=18), workout("Sun", LONG, distance_km=20)
EASY_4 = workout("Thu", EASY, distance_km=4)
GYM = tuple(
    attrs.evolve(workout(name, STRENGTH), uid="gym", recurrence_id=f"{on(name):%Y%m%d}")
    for name in ("Mon", "Mon 2")
)
SICK = workout("Wed", REST, traits=(Trait.UNWELL,))
AFTER_SICK = "after the illness or injury that ends on Wed 4 Mar; 2 days stay clear"
SPEED_15 = workout("Wed", SPEED, distance_km=15)


def in_an_entry(minutes):
    """A speed workout that tells no total, in an entry of some length."""
    return workout("Wed", SPEED, duration=timedelta(minutes=minutes), is_entry_length=True)


CASES = {
    "strategic-slot": [
        (
            "beside nothing",
            day_of("Wed"),
            [(on("Wed"), "no other training that day")],
            day_of("Wed", workout("Wed", EASY)),
        ),
        (
            "beside a long run and a ride",
            day_of("Wed", workout("Wed", LONG), workout("Wed", CROSS)),
            [(on("Wed"), f"only a long run and cross-training {NOT_INVITED}")],
            day_of("Wed", workout("Wed", LONG), workout("Wed", STRENGTH)),
        ),
        (
            "after speed",
            day_of("Wed", workout("Wed", SPEED, "18:00"), at="19:00"),
            [(on("Wed"), f"only a speed workout {NOT_INVITED}")],
            day_of("Wed", workout("Wed", SPEED, "18:00"), at="17:40"),
        ),
        (
            "before an easy run",
            day_of("Wed", workout("Wed", EASY, "18:00"), at="17:40"),
            [(on("Wed"), f"only an easy run {NOT_INVITED}")],
            day_of("Wed", workout("Wed", EASY, "18:00"), at="19:00"),
        ),
        (
            "plyometrics of the runner's own",
            day_of("Wed", workout("Wed", WorkoutKind.PLYO)),
            [(on("Wed"), "no other training that day")],
            day_of("Wed", workout("Wed", WorkoutKind.PLYO, traits=(Trait.IN_A_WORKOUT,))),
        ),
        (
            "a recovery run invites too",
            day_of("Wed", workout("Wed", REST)),
            [(on("Wed"), "no other training that day")],
            day_of("Wed", workout("Wed", WorkoutKind.RECOVERY)),
        ),
    ],
    "long-run-clear": [
        (
            "on the day",
            day_of("Sun", workout("Sun", LONG, distance_km=20)),
            [(on("Sun"), "on the day of a long run")],
            day_of("Sun", workout("Sun", EASY, distance_km=20)),
        ),
        (
            "on a medium-long day",
            day_of("Wed", workout("Wed", LONG, traits=(Trait.MEDIUM_LONG,)), workout("Sun", LONG)),
            [(on("Wed"), "on the day of a long run")],
            day_of("Tue", workout("Wed", EASY, traits=(Trait.MEDIUM_LONG,)), workout("Sun", LONG)),
        ),
        (
            "on the day of a rehearsal as long as a long run",
            day_of("Sun", workout("Sun", SPEED, distance_km=25), workout("Sat", EASY, distance_km=8)),
            [(on("Sun"), "on the day of a run of 25 km")],
            day_of("Sun", workout("Sun", SPEED, distance_km=24.9), workout("Sat", EASY, distance_km=8)),
        ),
        (
            "on the day of a speed workout that is its week's long run",
            day_of("Wed", SPEED_15, *(workout(day, EASY, distance_km=8) for day in ("Mon", "Fri"))),
            [(on("Wed"), "on the day of a run of 15 km, that week's longest")],
            day_of(
                "Wed", SPEED_15, workout("Mon", EASY, distance_km=8), workout("Fri", LONG, distance_km=16)
            ),
        ),
        (
            "on the day of one that only its entry's length makes long",
            day_of("Wed", in_an_entry(117), *(workout(day, EASY, distance_km=8) for day in ("Mon", "Fri"))),
            [(on("Wed"), "on the day of a run of about 20 km (117 min at easy pace), that week's longest")],
            day_of("Wed", in_an_entry(85), *(workout(day, EASY, distance_km=8) for day in ("Mon", "Fri"))),
        ),
        (
            "the day before a stated run that a speed workout seems to outrank by its entry's length",
            day_of("Sat", in_an_entry(105), workout("Sun", EASY, distance_km=13.5), EASY_4),
            [(on("Sat"), f"the day before a run of 14 km, 100% {TOO_LONG}")],
            day_of("Tue", in_an_entry(105), workout("Sun", EASY, distance_km=13.5), EASY_4),
        ),
        (
            "the day before the longest",
            day_of("Sat", workout("Sun", LONG, distance_km=20)),
            [
                (
                    on("Sat"),
                    "the day before a run of 20 km, 100% of that week's longest: long from 80% on",
                )
            ],
            day_of("Fri", workout("Sun", LONG, distance_km=20)),
        ),
        (
            "the day before one of 80 %",
            day_of("Tue", workout("Wed", EASY, distance_km=16), workout("Sun", LONG, distance_km=20)),
            [
                (
                    on("Tue"),
                    "the day before a run of 16 km, 80% of that week's longest: long from 80% on",
                )
            ],
            day_of("Tue", workout("Wed", EASY, distance_km=15.9), workout("Sun", LONG, distance_km=20)),
        ),
        (
            "the day before one of 80 %, in miles",
            day_of(
                "Tue",
                workout("Wed", EASY, distance_km=4.8 * KM_PER_MILE),
                workout("Sun", LONG, distance_km=6 * KM_PER_MILE),
            ),
            [
                (
                    on("Tue"),
                    "the day before a run of 8 km, 80% of that week's longest: long from 80% on",
                )
            ],
            day_of(
                "Tue",
                workout("Wed", EASY, distance_km=4.7 * KM_PER_MILE),
                workout("Sun", LONG, distance_km=6 * KM_PER_MILE),
            ),
        ),
        (
            "that week is the run's, not the session's",
            day_of("Sun", workout("Mon 2", EASY, distance_km=12), workout("Sat", LONG, distance_km=30)),
            [
                (
                    on("Sun"),
                    "the day before a run of 12 km, 100% of that week's longest: long from 80% on",
                )
            ],
            day_of("Sun", workout("Mon 2", EASY, distance_km=12), workout("Sat 2", LONG, distance_km=30)),
        ),
        (
            "on the day of an easy run that is its week's long one",
            day_of("Sat", *(workout(day, EASY, distance_km=6) for day in ("Tue", "Thu")), EASY_18),
            [(on("Sat"), "on the day of a run of 18 km, 3.0 × that week's median run")],
            day_of("Sat", *(workout(day, EASY, distance_km=14) for day in ("Tue", "Thu")), EASY_18),
        ),
        (
            "on the day of an easy run that is long, but not beside the long run",
            day_of("Sat", *(workout(day, EASY, distance_km=6) for day in ("Tue", "Thu")), EASY_18, LONG_20),
            [
                (on("Sat"), "on the day of a run of 18 km, 1.5 × that week's median run"),
                (on("Sat"), f"the day before a run of 20 km, 100% {TOO_LONG}"),
            ],
            day_of("Tue", workout("Tue", SPEED, distance_km=10), workout("Sat", EASY, distance_km=9), EASY_4),
        ),
        (
            "the day before the longest of few runs that nothing calls long",
            day_of("Tue", *(workout(day, EASY, distance_km=5) for day in DAYS[:5])),
            [(on("Tue"), f"the day before a run of 5 km, 100% {TOO_LONG}")],
            day_of("Tue", *(workout(day, EASY, distance_km=5) for day in DAYS)),
        ),
        (
            "the day before a long run that is hardly longer than the others",
            day_of("Tue", *(workout(day, EASY, distance_km=9) for day in ("Mon", "Thu")), LONG_10),
            [(on("Tue"), f"the day before a run of 10 km, 100% {TOO_LONG}")],
            day_of("Mon", *(workout(day, EASY, distance_km=7) for day in ("Tue", "Thu")), LONG_10),
        ),
        (
            "the day before a run that is a long one by any title",
            day_of("Tue", *(workout(day, EASY, distance_km=25) for day in DAYS)),
            [
                (on("Tue"), "on the day of a run of 25 km"),
                (on("Tue"), f"the day before a run of 25 km, 100% {TOO_LONG}"),
            ],
            day_of("Tue", *(workout(day, EASY, distance_km=24) for day in DAYS)),
        ),
        (
            "the day before one whose size is estimated by its time",
            day_of(
                "Tue",
                workout("Wed", SPEED, duration=timedelta(minutes=75)),
                workout("Sun", LONG, distance_km=14),
            ),
            [
                (
                    on("Tue"),
                    f"the day before a run of about 12 km (75 min at easy pace), 89% {TOO_LONG}",
                )
            ],
            day_of(
                "Tue",
                workout("Wed", SPEED, duration=timedelta(minutes=65)),
                workout("Sun", LONG, distance_km=14),
            ),
        ),
        (
            "the day before one whose size is that of its kind",
            day_of("Tue", workout("Wed", LONG), workout("Sun", LONG, distance_km=14)),
            [
                (
                    on("Tue"),
                    f"the day before a run of about 14 km (as others of its kind), 100% {TOO_LONG}",
                )
            ],
            day_of("Mon", workout("Wed", LONG), workout("Sun", LONG, distance_km=14)),
        ),
        (
            "the day before a long run of unknown size",
            day_of("Sat", workout("Sun", LONG), workout("Wed", EASY)),
            [(on("Sat"), "the day before a long run")],
            day_of("Tue", workout("Sun", LONG), workout("Wed", EASY)),
        ),
    ],
    "rest-stays-rest": [
        (
            "rest and nothing else",
            day_of("Mon", workout("Mon", REST)),
            [(on("Mon"), "on a rest day")],
            day_of("Mon", workout("Mon", REST), workout("Mon", STRENGTH)),
        ),
        (
            "rest beside what is no training",
            day_of("Mon", workout("Mon", REST), workout("Mon", WorkoutKind.OTHER)),
            [(on("Mon"), "on a rest day")],
            day_of("Mon", workout("Mon", WorkoutKind.OTHER)),
        ),
        (
            "a layoff, whatever recurs in its days",
            day_of("Wed", attrs.evolve(workout("Mon", REST), last_day=on("Thu")), workout("Wed", EASY)),
            [(on("Wed"), "on one of the rest days from Mon 2 Mar to Thu 5 Mar")],
            day_of("Fri", attrs.evolve(workout("Mon", REST), last_day=on("Thu")), workout("Fri", EASY)),
        ),
        (
            "a rest put over training that recurs",
            day_of("Mon", workout("Mon", REST), *GYM),
            [(on("Mon"), "on a rest day")],
            day_of("Mon", workout("Mon", REST), workout("Mon 2", REST), *GYM),
        ),
        (
            "a day of illness, whatever is planned on it",
            day_of("Wed", SICK, workout("Wed", STRENGTH)),
            [(on("Wed"), "ill or injured")],
            day_of("Wed", workout("Wed", REST), workout("Wed", STRENGTH)),
        ),
        (
            "a run on which something hurt",
            day_of("Wed", attrs.evolve(EASY_7, traits=(Trait.HURT,))),
            [(on("Wed"), "ill or injured")],
            day_of("Wed", EASY_7),
        ),
        (
            "the day after one",
            day_of("Thu", attrs.evolve(EASY_7, traits=(Trait.HURT,)), EASY_4),
            [(on("Thu"), f"1 day {AFTER_SICK}")],
            day_of("Thu", EASY_7, EASY_4),
        ),
        (
            "the fourth day after one that ended with an injury",
            day_of("Sun", attrs.evolve(EASY_7, traits=(Trait.HURT, Trait.INJURED)), workout("Sun", EASY)),
            [(on("Sun"), "4 days after the injury that ends on Wed 4 Mar; 7 days stay clear")],
            day_of("Sun", attrs.evolve(EASY_7, traits=(Trait.HURT,)), workout("Sun", EASY)),
        ),
        (
            "the first day of an illness of several, on which nothing is planned",
            day_of("Wed", attrs.evolve(SICK, last_day=on("Sat"))),
            [(on("Wed"), "ill or injured")],
            day_of("Tue", attrs.evolve(SICK, last_day=on("Sat")), workout("Tue", EASY)),
        ),
        (
            "the days after an injury",
            day_of("Fri", SICK, workout("Fri", EASY)),
            [(on("Fri"), f"2 days {AFTER_SICK}")],
            day_of("Sat", SICK, workout("Sat", EASY)),
        ),
        (
            "the day after the last of several illnesses",
            day_of("Thu", SICK, attrs.evolve(SICK, day=on("Mon")), workout("Thu", EASY)),
            [(on("Thu"), f"1 day {AFTER_SICK}")],
            day_of("Thu", attrs.evolve(SICK, traits=()), workout("Thu", EASY)),
        ),
        (
            "plyometrics of the runner's own make no training day of it",
            day_of("Mon", workout("Mon", REST), workout("Mon", WorkoutKind.PLYO)),
            [(on("Mon"), "on a rest day")],
            day_of("Mon", workout("Mon", WorkoutKind.PLYO)),
        ),
    ],
    "no-clash": [
        (
            "a meeting begins before the end",
            day_of("Wed", at="18:00", busy=(busy("Wed", "18:19", "19:00"),)),
            [(on("Wed"), "overlaps meeting")],
            day_of("Wed", at="18:00", busy=(busy("Wed", "18:20", "19:00"), busy("Wed", "17:00", "18:00"))),
        ),
        (
            "one that nobody named",
            day_of("Wed", at="18:00", busy=(busy("Wed", "10:00", "18:01", title=""),)),
            [(on("Wed"), "overlaps another event")],
            day_of("Wed", busy=(busy("Wed", "10:00", "18:01"),)),
        ),
        (
            "an all-day session on a day that is full from the first hour to the last",
            day_of("Wed", busy=(busy("Wed", "05:00", "13:00"), busy("Wed", "13:00", "22:00", title="trip"))),
            [(on("Wed"), "busy from 05:00 to 22:00 with meeting and trip")],
            day_of("Wed", busy=(busy("Wed", "05:00", "13:00"), busy("Wed", "13:20", "22:00", title="trip"))),
        ),
        (
            "too early",
            day_of("Wed", at="04:59"),
            [(on("Wed"), "04:59-05:19, outside the hours 05:00-22:00")],
            day_of("Wed", at="05:00"),
        ),
        (
            "too late",
            day_of("Wed", at="21:41"),
            [(on("Wed"), "21:41-22:01, outside the hours 05:00-22:00")],
            day_of("Wed", at="21:40"),
        ),
        (
            "over midnight",
            day_of("Wed", at="23:50", athlete=attrs.evolve(ADVANCED, hours=(time(0), time(23, 59)))),
            [(on("Wed"), "23:50-00:10, outside the hours 00:00-23:59")],
            day_of("Wed", at="23:30", athlete=attrs.evolve(ADVANCED, hours=(time(0), time(23, 59)))),
        ),
        (
            "a weekday that is never free",
            day_of("Wed", athlete=attrs.evolve(ADVANCED, never=(Weekday.WED, Weekday.SUN))),
            [(on("Wed"), "on a weekday kept free of sessions")],
            day_of("Thu", athlete=attrs.evolve(ADVANCED, never=(Weekday.WED, Weekday.SUN))),
        ),
        (
            "a day off",
            day_of("Thu", athlete=attrs.evolve(ADVANCED, off=((on("Tue"), on("Thu")),))),
            [(on("Thu"), "between Tue 3 Mar and Thu 5 Mar, days off")],
            day_of("Fri", athlete=attrs.evolve(ADVANCED, off=((on("Tue"), on("Thu")),))),
        ),
        (
            "one day off",
            day_of("Thu", athlete=attrs.evolve(ADVANCED, off=((on("Thu"), on("Thu")),))),
            [(on("Thu"), "on a day off")],
            day_of("Fri", athlete=attrs.evolve(ADVANCED, off=((on("Thu"), on("Thu")),))),
        ),
    ],
}


def test_how_long_a_rest_goes_on_after_an_illness_is_a_parameter_and_the_cure_names_its_end():
    day = day_of("Fri", SICK, workout("Fri", EASY))
    [finding] = alone("rest-stays-rest").check(day)
    assert finding.cure == "Move it to Sat 7 Mar or later."
    assert not list(attrs.evolve(ARTICLE, rules=(RestStaysRest(days_after_illness=1),)).check(day))


def test_cures_name_what_is_free():
    [finding] = alone("no-clash").check(day_of("Wed", at="18:00", busy=(busy("Wed", "17:00", "18:05"),)))
    assert finding.cure == "18:05 is free of it again."


def test_how_far_a_run_stands_out_and_how_many_are_equal_are_parameters():
    day = day_of("Sat", *(workout(day, EASY, distance_km=6) for day in ("Tue", "Thu")), EASY_18)
    assert not list(attrs.evolve(ARTICLE, rules=(LongRunClear(times_usual=3.5),)).check(day))
    eve = day_of("Tue", *(workout(day, EASY, distance_km=5) for day in DAYS[:5]))
    assert not list(attrs.evolve(ARTICLE, rules=(LongRunClear(equal_runs=5),)).check(eve))


def test_the_share_of_the_longest_is_a_parameter():
    eve = day_of("Tue", workout("Wed", EASY, distance_km=16), workout("Sun", LONG, distance_km=20))
    assert not list(attrs.evolve(ARTICLE, rules=(LongRunClear(share_of_longest=0.9),)).check(eve))


def test_long_busy_times_fill_the_days_between_them():
    trip = BusyTime(starts_at=moment("Mon", "12:00"), ends_at=moment("Fri", "12:00"), title="trip")
    hike = BusyTime(starts_at=moment("Fri", "11:00"), ends_at=moment("Sun 2", "23:00"), title="hike")
    found = [alone("no-clash").check(day_of(day, busy=(trip, hike))) for day in DAYS]
    said = [[finding.message.partition(" with ")[2] for finding in findings] for findings in found]
    assert said == [[], ["trip"], ["trip"], ["trip"], ["trip and hike"], ["hike"], ["hike"]]


def test_hours_beside_those_of_the_athlete_fill_no_day():
    working = busy("Wed", "05:00", "17:00", title="work")
    early = attrs.evolve(ADVANCED, hours=(time(5), time(17)))
    assert not list(alone("no-clash").check(day_of("Wed", busy=(working,))))
    assert list(alone("no-clash").check(day_of("Wed", busy=(working,), athlete=early)))


@pytest.mark.parametrize("trait", [Trait.PHYSIO, Trait.NO_JUMPING])
def test_physiotherapy_and_lifting_without_jumps_invite_no_session_and_are_named(trait):
    unjumped = workout("Fri", WorkoutKind.STRENGTH, traits=(trait,))
    [finding] = alone("strategic-slot").check(a_timeline(unjumped, sessions=(session("Fri"),)))
    assert finding.message.startswith("only physiotherapy or lifting without jumps that day")
