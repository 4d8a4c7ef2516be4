"""The musts around races, and the gates of level, injury and age, each judging alone."""

from datetime import timedelta

import attrs
from timelines import a_race, a_timeline, alone, on, prescribed, session, workout

from plyocal.article import ARTICLE
from plyocal.athlete import Athlete, Level
from plyocal.notes import Note, NoteReason
from plyocal.rules.clear_days import RaceClear
from plyocal.sessions import Anchor, Place
from plyocal.workouts import Trait, WorkoutKind

EASY, SPEED, STRENGTH = WorkoutKind.EASY, WorkoutKind.SPEED, WorkoutKind.STRENGTH
INJURED = Athlete(level=Level.ADVANCED, injured=True)
WITH_BOX = Athlete(level=Level.ADVANCED, box=True)
BEFORE_SPEED = Place.BEFORE_SPEED


def day_of(name, *workouts, **more):
    """One session, and the workouts around it."""
    return a_timeline(*workouts, sessions=(session(name),), **more)


def race_on(name, km=None, *, goal=False, session_on):
    return day_of(session_on, races=(a_race(name, km, goal=goal),))


def jumps(name, *exercises, at="", place=None, to="", load=30):
    anchor = place and Anchor(place, to)
    return session(name, at, anchor=anchor, prescription=prescribed(*exercises, load=load))


def back_after(name, *exercises):
    """An injured runner's first session on a Sunday, or another with these exercises on a later day."""
    first = prescribed("line-hops", notes=(Note(NoteReason.INJURED),))
    later = (session("Sun", prescription=first),) if name != "Sun" else ()
    return a_timeline(workout("Mon", EASY), sessions=(*later, jumps(name, *exercises)), athlete=INJURED)


def first_run(jumped, run):
    """An injured runner's session on the day of the first run."""
    return a_timeline(run, sessions=(jumped,), athlete=INJURED)


def pause(*names):
    """An injured runner who missed some runs, and a session on Wednesday of week 2."""
    missed = tuple(workout(name, EASY) for name in names)
    return day_of("Wed 2", workout("Mon", EASY), missed=missed, athlete=INJURED)


HOPS_BESIDE_LIFTING = jumps("Mon", "single-leg-hops", place=Place.STRENGTH_DAY)

CASES = {
    "race-clear": [
        (
            "the last week before a goal race",
            race_on("Sun 2", 10, goal=True, session_on="Sun"),
            [(on("Sun"), "7 days before Town Run; 7 days stay clear")],
            race_on("Sun 2", 10, goal=True, session_on="Sat"),
        ),
        (
            "the last ten days before a marathon",
            race_on("Sun 3", 42.2, goal=True, session_on="Thu 2"),
            [(on("Thu 2"), "10 days before Town Run; 10 days stay clear")],
            race_on("Sun 3", 42.2, goal=True, session_on="Wed 2"),
        ),
        (
            "the last three dates before a tune-up",
            race_on("Sun", 10, session_on="Thu"),
            [(on("Thu"), "3 days before Town Run; 3 days stay clear")],
            race_on("Sun", 10, session_on="Wed"),
        ),
        (
            "the day itself",
            race_on("Sun", 5, session_on="Sun"),
            [(on("Sun"), "on the day of Town Run; 3 days stay clear")],
            race_on("Sun", 5, session_on="Wed"),
        ),
        (
            "three days after the last of a stage race",
            day_of("Sun 2", races=(attrs.evolve(a_race("Mon 2", 5), days=4),)),
            [(on("Sun 2"), "3 days after Town Run; 3 days stay clear")],
            day_of("Sun 2", races=(attrs.evolve(a_race("Mon 2", 5), days=3),)),
        ),
        (
            "between the stages",
            day_of("Thu 2", races=(attrs.evolve(a_race("Mon 2", 5), days=7),)),
            [(on("Thu 2"), "on the day of Town Run; 3 days stay clear")],
            day_of("Thu", races=(attrs.evolve(a_race("Mon 2", 5), days=7),)),
        ),
        *(
            (
                f"{days} days after {'a goal race' if goal else 'a tune-up'} of {km} km",
                day_of("Mon 8", races=(attrs.evolve(a_race("Mon 8", km, goal=goal), day=on("Mon 8") - at),)),
                [(on("Mon 8"), f"{days} days after Town Run; {days} days stay clear")],
                day_of(
                    "Mon 8",
                    races=(
                        attrs.evolve(
                            a_race("Mon 8", km, goal=goal), day=on("Mon 8") - at - timedelta(days=1)
                        ),
                    ),
                ),
            )
            for km, goal, days in (
                (5, True, 4),
                (10, True, 6),
                (21.1, True, 10),
                (None, True, 10),
                (42.2, True, 21),
                (5, False, 3),
                (10, False, 3),
                (21.1, False, 6),
                (None, False, 6),
                (42.2, False, 10),
            )
            for at in (timedelta(days=days),)
        ),
    ],
    "level-gate": [
        (
            "the injured before they run without walking",
            day_of(
                "Tue", workout("Mon", EASY, traits=(Trait.RUN_WALK,)), workout("Wed", EASY), athlete=INJURED
            ),
            [(on("Tue"), "before the first continuous run (Wed 4 Mar)")],
            day_of(
                "Wed", workout("Mon", EASY, traits=(Trait.RUN_WALK,)), workout("Wed", EASY), athlete=INJURED
            ),
        ),
        (
            "the injured just before their first run",
            first_run(session("Tue", "17:40"), workout("Tue", SPEED, "18:00")),
            [(on("Tue"), "before the first continuous run (Tue 3 Mar)")],
            first_run(session("Tue", "18:40"), workout("Tue", EASY, "18:00")),
        ),
        (
            "the same on a day without hours",
            first_run(jumps("Tue", place=BEFORE_SPEED, to="speed Tue"), workout("Tue", SPEED)),
            [(on("Tue"), "before the first continuous run (Tue 3 Mar)")],
            first_run(jumps("Tue", place=Place.AFTER_EASY, to="easy Tue"), workout("Tue", EASY)),
        ),
        (
            "the injured without any run",
            day_of("Tue", workout("Tue", STRENGTH), athlete=INJURED),
            [(on("Tue"), "before the first continuous run (there is none)")],
            day_of("Tue", workout("Tue", STRENGTH)),
        ),
        (
            "two runs cancelled within seven days, the week after",
            pause("Thu", "Wed 2"),
            [(on("Wed 2"), "2 runs cancelled in 7 days, by Wed 11 Mar")],
            pause("Wed", "Wed 2"),
        ),
        (
            "the seventh day after",
            pause("Tue", "Wed"),
            [(on("Wed 2"), "2 runs cancelled in 7 days, by Wed 4 Mar")],
            pause("Mon", "Tue"),
        ),
        (
            "more than hops in the fourth week after an injury",
            back_after("Mon 4", "squat-jumps"),
            [(on("Mon 4"), "squat jumps in the first 4 weeks after an injury")],
            back_after("Mon 5", "squat-jumps"),
        ),
        (
            "more than hops in the first session after an injury",
            back_after("Sun", "jump-rope", "bounding"),
            [(on("Sun"), "bounding in the first 4 weeks after an injury")],
            back_after("Sun", "jump-rope", "line-hops"),
        ),
        (
            "depth jumps three days after a session",
            a_timeline(
                sessions=(session("Mon", "18:00"), jumps("Thu", "depth-jumps", at="17:59")), athlete=WITH_BOX
            ),
            [(on("Thu"), "71 h 59 min after Mon 2 Mar with depth jumps; needs 72 h")],
            a_timeline(
                sessions=(session("Mon", "18:00"), jumps("Thu", "depth-jumps", at="18:00")), athlete=WITH_BOX
            ),
        ),
        (
            "a session two days after depth jumps",
            a_timeline(sessions=(jumps("Mon", "depth-jumps"), session("Wed")), athlete=WITH_BOX),
            [(on("Wed"), "48 h after Mon 2 Mar with depth jumps; needs 72 h")],
            a_timeline(sessions=(jumps("Mon", "depth-jumps"), session("Thu")), athlete=WITH_BOX),
        ),
        (
            "depth jumps under 16",
            a_timeline(sessions=(jumps("Mon", "depth-jumps"),), athlete=attrs.evolve(WITH_BOX, age=15)),
            [(on("Mon"), "depth jumps under 16")],
            a_timeline(sessions=(jumps("Mon", "depth-jumps"),), athlete=attrs.evolve(WITH_BOX, age=16)),
        ),
        (
            "depth jumps without a box",
            a_timeline(sessions=(jumps("Mon", "depth-jumps"),)),
            [(on("Mon"), "depth jumps without a box")],
            a_timeline(sessions=(jumps("Mon", "broad-jumps"),)),
        ),
        (
            "too much before speed",
            a_timeline(sessions=(jumps("Mon", "squat-jumps", place=BEFORE_SPEED, load=40.5),)),
            [(on("Mon"), "load 40.5 before speed, at most 40")],
            a_timeline(sessions=(jumps("Mon", "squat-jumps", place=BEFORE_SPEED, load=40),)),
        ),
        (
            "single-leg hops before speed",
            a_timeline(sessions=(jumps("Mon", "single-leg-hops", place=Place.BEFORE_TEMPO),)),
            [(on("Mon"), "single leg hops before speed")],
            a_timeline(sessions=(jumps("Mon", "single-leg-hops", place=Place.AFTER_EASY),)),
        ),
        (
            "single-leg hops beside lifting that speed follows, or may",
            a_timeline(
                workout("Mon", SPEED), sessions=(jumps("Mon", "single-leg-hops", place=Place.STRENGTH_DAY),)
            ),
            [(on("Mon"), "single leg hops before speed")],
            a_timeline(
                workout("Tue", SPEED), sessions=(jumps("Mon", "single-leg-hops", place=Place.STRENGTH_DAY),)
            ),
        ),
    ],
}


def test_cures_name_the_first_free_day():
    [finding] = alone("race-clear").check(race_on("Sun 2", 10, goal=True, session_on="Wed 2"))
    assert finding.cure == "Move it to Sat 7 Mar or earlier."
    [finding] = alone("race-clear").check(race_on("Sun", 10, session_on="Mon 2"))
    assert finding.message == "1 day after Town Run; 3 days stay clear"
    assert finding.cure == "Move it to Thu 12 Mar or later."
    stages = attrs.evolve(a_race("Sun", 10), days=3)
    [finding] = alone("race-clear").check(day_of("Wed 2", races=(stages,)))
    assert finding.cure == "Move it to Sat 14 Mar or later."
    [finding] = alone("level-gate").check(pause("Tue 2", "Wed 2"))
    assert finding.cure == "Resume on Thu 19 Mar."


def test_days_are_counted_to_the_race_and_from_its_last_day():
    stages = (attrs.evolve(a_race("Sun", 10), days=3),)
    [before] = alone("race-clear").check(day_of("Thu", races=stages))
    [after] = alone("race-clear").check(day_of("Wed 2", races=stages))
    assert (before.message[:6], before.counted_to) == ("3 days", on("Sun"))
    assert (after.message[:5], after.counted_to) == ("1 day", on("Tue 2"))


def test_a_gap_beside_depth_jumps_says_how_long_and_since_when():
    deep = jumps("Tue", "depth-jumps")
    [finding] = alone("level-gate").check(a_timeline(sessions=(deep, session("Thu")), athlete=WITH_BOX))
    assert (finding.gap, finding.counted_to) == (timedelta(days=2), on("Tue"))


def test_parameters_are_obeyed():
    short = RaceClear(days_before_goal_race=1, days_before_any_race=1, days_after_goal_race=(1, 1, 1, 1))
    book = attrs.evolve(ARTICLE, rules=(short,))
    assert not list(book.check(race_on("Sun", 10, goal=True, session_on="Fri")))
    assert not list(book.check(race_on("Sun", 10, goal=True, session_on="Tue 2")))
    assert [f.day for f in book.check(race_on("Sun", 10, goal=True, session_on="Mon 2"))] == [on("Mon 2")]
