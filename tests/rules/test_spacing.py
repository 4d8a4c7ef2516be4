"""The musts between sessions, each judging alone: what just breaks it, what it says, what just passes."""

from datetime import timedelta

import attrs
import pytest
from timelines import ADVANCED, BERLIN, a_timeline, alone, on, prescribed, session, weeks_of

from plyocal.article import ARTICLE
from plyocal.athlete import Athlete, Level, Reduced
from plyocal.rules.spacing import LighterWeeks, RecoveryGap, SessionsPerWeek, say_span
from plyocal.sessions import Mode, PlyoSession
from plyocal.weeks import Phase
from plyocal.workouts import Clock


def sessions(*names, **more):
    return a_timeline(sessions=tuple(session(*name.split("@")) for name in names), **more)


def floating(name, at):
    return attrs.evolve(session(name, at), clock=Clock.FLOATING)


def done(name, mode):
    return session(name, prescription=prescribed("jump-rope", mode=mode))


INJURED = Athlete(level=Level.ADVANCED, injured=True)
ONCE_A_WEEK = Athlete(level=Level.ADVANCED, sessions_a_week=1)
ROPE_ONLY = Athlete(level=Level.ADVANCED, reduced=Reduced.ROPE)
NONE_AT_ALL = Athlete(level=Level.ADVANCED, reduced=Reduced.SKIP)


CASES = {
    "sessions-per-week": [
        (
            "three in a training week",
            sessions("Mon", "Wed", "Sun"),
            [(on("Sun"), "3 sessions in this training week, at most 2")],
            sessions("Mon", "Wed", "Mon 2"),
        ),
        (
            "three in seven dates across the week's border",
            sessions("Thu", "Sat", "Wed 2"),
            [(on("Wed 2"), "3 sessions in 7 days, at most 2")],
            sessions("Thu", "Sat", "Thu 2"),
        ),
        (
            "two, for one who does one",
            sessions("Tue", "Mon 2", athlete=ONCE_A_WEEK),
            [(on("Mon 2"), "2 sessions in 7 days, at most 1")],
            sessions("Tue", "Tue 2", athlete=ONCE_A_WEEK),
        ),
        (
            "two, for the injured",
            sessions("Tue", "Sun", athlete=INJURED),
            [
                (
                    on("Sun"),
                    "2 sessions in this training week, at most 1; a beginner's first 2 weeks have 1",
                )
            ],
            sessions("Tue", "Tue 2", athlete=INJURED),
        ),
        (
            "a beginner's second week with sessions",
            sessions("Tue", "Tue 3", "Fri 3", athlete=Athlete()),
            [
                (
                    on("Fri 3"),
                    "2 sessions in this training week, at most 1; a beginner's first 2 weeks have 1",
                )
            ],
            sessions("Tue", "Tue 2", "Tue 3", "Fri 3", athlete=Athlete()),
        ),
    ],
    "recovery-gap": [
        (
            "the next day, without times",
            sessions("Wed", "Thu"),
            [(on("Thu"), "24 h after Wed 4 Mar; needs 2 calendar days, and at least 44 h")],
            sessions("Wed", "Fri"),
        ),
        (
            "an evening and the morning but one after",
            sessions("Wed@19:00", "Fri@14:45"),
            [(on("Fri"), "43 h 45 min after Wed 4 Mar; needs 2 calendar days, and at least 44 h")],
            sessions("Wed@19:00", "Fri@15:00"),
        ),
        (
            "more than a day and a half, but the next date",
            sessions("Wed@00:30", "Thu@23:30"),
            [(on("Thu"), "47 h after Wed 4 Mar; needs 2 calendar days, and at least 44 h")],
            sessions("Wed@00:30", "Fri@00:30"),
        ),
        (
            "the night the clocks go forward has one hour less",
            sessions("Sat 4@18:00", "Mon 5@14:30"),
            [(on("Mon 5"), "43 h 30 min after Sat 28 Mar; needs 2 calendar days, and at least 44 h")],
            sessions("Sat 4@18:00", "Mon 5@15:00"),
        ),
        (
            "a time beside an all-day one: whole days",
            sessions("Wed", "Thu@23:00"),
            [(on("Thu"), "24 h after Wed 4 Mar; needs 2 calendar days, and at least 44 h")],
            sessions("Wed@23:00", "Fri"),
        ),
        (
            "two on one day",
            sessions("Wed@07:00", "Wed@18:00"),
            [(on("Wed"), "11 h after Wed 4 Mar; needs 2 calendar days, and at least 44 h")],
            sessions("Wed@07:00"),
        ),
        (
            "floating times are the wall clock's, whatever the clocks do",
            a_timeline(sessions=(floating("Sat 4", "18:00"), floating("Mon 5", "13:30"))),
            [(on("Mon 5"), "43 h 30 min after Sat 28 Mar; needs 2 calendar days, and at least 44 h")],
            a_timeline(sessions=(floating("Sat 4", "18:00"), floating("Mon 5", "14:00"))),
        ),
    ],
    "lighter-weeks": [
        (
            "two in a high week",
            sessions("Mon", "Thu", weeks=weeks_of(Phase.HIGH)),
            [(on("Thu"), "2 in a high-volume week, at most 1 (as told)")],
            sessions("Thu", "Mon 2", "Thu 2", weeks=weeks_of(Phase.HIGH, Phase.BUILD)),
        ),
        (
            "two in a taper week",
            sessions("Mon", "Thu", weeks=weeks_of(Phase.TAPER)),
            [(on("Thu"), "2 in a taper week, at most 1 (as told)")],
            sessions("Mon", "Thu", weeks=weeks_of(Phase.RECOVERY)),
        ),
        (
            "two in a race week",
            sessions("Mon", "Sun", weeks=weeks_of(Phase.RACE)),
            [(on("Sun"), "2 in a race week, at most 1 (as told)")],
            sessions("Mon", "Sun", weeks=weeks_of(Phase.AFTER_RACE)),
        ),
        (
            "one where they are skipped",
            sessions("Mon", athlete=NONE_AT_ALL, weeks=weeks_of(Phase.HIGH)),
            [(on("Mon"), "1 in a high-volume week, at most 0 (as told)")],
            sessions("Mon 2", athlete=NONE_AT_ALL, weeks=weeks_of(Phase.HIGH, Phase.BUILD)),
        ),
        (
            "a full session in a taper week",
            a_timeline(sessions=(done("Mon", Mode.NORMAL),), weeks=weeks_of(Phase.TAPER)),
            [(on("Mon"), "a full session in a taper week")],
            a_timeline(sessions=(done("Mon", Mode.ROPE),), weeks=weeks_of(Phase.TAPER)),
        ),
        (
            "a beginner's full session in a high week",
            a_timeline(sessions=(done("Mon", Mode.HOLD),), weeks=weeks_of(Phase.HIGH), athlete=Athlete()),
            [(on("Mon"), "a full session in a high-volume week")],
            a_timeline(sessions=(done("Mon", Mode.HOLD),), weeks=weeks_of(Phase.HIGH), athlete=ADVANCED),
        ),
        (
            "a full session in a high week, for one who then only skips rope",
            a_timeline(sessions=(done("Mon", Mode.HOLD),), weeks=weeks_of(Phase.HIGH), athlete=ROPE_ONLY),
            [(on("Mon"), "a full session in a high-volume week")],
            a_timeline(sessions=(done("Mon", Mode.ROPE),), weeks=weeks_of(Phase.HIGH), athlete=ROPE_ONLY),
        ),
        (
            "a session that climbs in a high week",
            a_timeline(sessions=(done("Mon", Mode.NORMAL),), weeks=weeks_of(Phase.HIGH), athlete=ADVANCED),
            [(on("Mon"), "a session that may raise the load in a high-volume week")],
            a_timeline(sessions=(done("Mon", Mode.HOLD),), weeks=weeks_of(Phase.HIGH), athlete=ADVANCED),
        ),
    ],
}


@pytest.mark.parametrize(
    ("first", "second", "cure"),
    [
        (("Wed", ""), ("Thu", ""), "Move it to Fri 6 Mar or later."),
        (("Wed", "19:00"), ("Fri", "06:30"), "Move it 8 h 30 min later, or to another day."),
    ],
)
def test_the_cure_for_too_little_rest_cures(first, second, cure):
    timeline = a_timeline(sessions=(session(*first), session(*second)))
    [finding] = alone("recovery-gap").check(timeline)
    assert finding.cure == cure


def test_a_gap_says_how_long_and_since_when():
    [finding] = alone("recovery-gap").check(sessions("Mon@18:00", "Tue@19:30"))
    assert (finding.gap, finding.counted_to) == (timedelta(hours=25, minutes=30), on("Mon"))


def test_parameters_are_obeyed():
    crowded = sessions("Mon", "Wed", "Fri")
    assert not list(attrs.evolve(ARTICLE, rules=(RecoveryGap(days=2),)).check(crowded))
    assert [f.day for f in attrs.evolve(ARTICLE, rules=(RecoveryGap(days=3),)).check(crowded)] == [
        on("Wed"),
        on("Fri"),
    ]
    one = attrs.evolve(ARTICLE, rules=(SessionsPerWeek(sessions=1),))
    assert [f.day for f in one.check(crowded)] == [on("Wed"), on("Fri")]
    one_beginner_week = attrs.evolve(ARTICLE, rules=(SessionsPerWeek(beginner_weeks=1),))
    assert not list(one_beginner_week.check(sessions("Mon", "Mon 2", "Thu 2", athlete=Athlete())))
    two = attrs.evolve(ARTICLE, rules=(LighterWeeks(sessions=2),))
    assert not list(two.check(sessions("Mon", "Thu", weeks=weeks_of(Phase.HIGH))))


def test_a_gap_of_many_hours_is_looked_back_for():
    gap = RecoveryGap(days=1, at_least=timedelta(hours=80))
    assert gap.looks_back_days == 5
    timeline = sessions("Mon@18:00", "Thu@20:00")
    [finding] = attrs.evolve(ARTICLE, rules=(gap,)).check(timeline)
    assert finding.message == "74 h after Mon 2 Mar; needs 1 calendar day, and at least 80 h"


def test_instants_in_different_zones_are_compared_as_instants():
    first = session("Wed", "19:00")
    second = PlyoSession(
        day=on("Fri"),
        clock=Clock.ZONED,
        starts_at=(first.starts_at + timedelta(hours=44)).astimezone(BERLIN),
        ends_at=(first.starts_at + timedelta(hours=45)).astimezone(BERLIN),
    )
    assert not list(alone("recovery-gap").check(a_timeline(sessions=(first, second))))


def test_three_dates_over_the_date_line_may_be_too_few_hours():
    first = session("Fri", "20:00")
    second = attrs.evolve(
        session("Mon 2", "05:00"),
        starts_at=first.starts_at + timedelta(hours=32),
        ends_at=first.starts_at + timedelta(hours=33),
    )
    [finding] = alone("recovery-gap").check(a_timeline(sessions=(first, second)))
    assert finding.message == "32 h after Fri 6 Mar; needs 2 calendar days, and at least 44 h"


def test_spans_are_said_to_the_minute():
    assert say_span(timedelta(hours=44)) == "44 h"
    assert say_span(timedelta(hours=0, minutes=5)) == "0 h 5 min"


def test_more_beginner_weeks_than_a_past_counts_are_refused():
    with pytest.raises(ValueError, match="beginner_weeks"):
        SessionsPerWeek(beginner_weeks=3)
