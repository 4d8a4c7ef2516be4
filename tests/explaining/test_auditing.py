"""Cures name places that all rules allow, and together lead to a calendar that obeys them."""

from datetime import UTC, time, timedelta

import attrs
import pytest
from timelines import BERLIN, a_timeline, easy_days, moment, on, prescribed, random_timeline, session, workout

import plyocal
from plyocal import ARTICLE
from plyocal.athlete import Athlete, Weekday
from plyocal.explaining.auditing import CURED, NEIGHBOURS, NO_DAY_FREE, Audit, audited
from plyocal.rules.placing import NoClash
from plyocal.slots import slots
from plyocal.timeline import BusyTime
from plyocal.workouts import WorkoutKind

LONG = workout("Sun", WorkoutKind.LONG, distance_km=20)

BROKEN = ("strategic-slot", "sessions-per-week", "recovery-gap", "long-run-clear")


def cures(*workouts, sessions, **more):
    timeline = a_timeline(*workouts, sessions=sessions, start=on("Mon"), until=on("Sun 4"), **more)
    return [(f"{finding.day:%a}", finding.rule, finding.cure) for finding in audited(timeline, ARTICLE)]


def test_a_cure_names_no_day_that_another_rule_closes():
    thursday = (session("Thu"), session("Fri"))
    week = (*easy_days("Thu", "Fri", "Sat"), LONG)
    assert cures(*week, sessions=thursday) == [("Fri", "recovery-gap", NO_DAY_FREE)]
    assert cures(*week, *easy_days("Tue"), sessions=thursday) == [
        ("Fri", "recovery-gap", "Move it to Tue 3 Mar, after an easy run.")
    ]


def test_the_nearest_lawful_place_is_named_with_its_hour():
    week = [workout(name, WorkoutKind.EASY, "07:00") for name in ("Tue", "Wed", "Fri", "Sat")]
    too_soon = (session("Tue", "08:00"), session("Wed", "08:00"))
    assert cures(*week, sessions=too_soon) == [
        ("Wed", "recovery-gap", "Move it to Fri 6 Mar 08:00, after an easy run.")
    ]


def test_on_its_own_day_only_the_hour_is_named():
    week = [workout("Wed", WorkoutKind.EASY, "07:00")]
    assert cures(*week, sessions=[session("Wed", "05:30")]) == [
        ("Wed", "strategic-slot", "Move it to 08:00, after an easy run.")
    ]


def test_beside_a_workout_without_a_time_the_hour_stays_and_must_be_free():
    meeting = BusyTime(starts_at=moment("Thu", "18:00"), ends_at=moment("Thu", "19:00"), title="Meeting")
    week, sessions = easy_days("Tue", "Thu", "Sat"), (session("Tue", "18:00"), session("Wed", "18:30"))
    found = cures(*week, sessions=sessions, busy=(meeting,))
    assert {cure for _, _, cure in found} == {"Move it to Sat 7 Mar 18:30, after an easy run."}


def test_what_no_place_cures_keeps_its_own_cure():
    deep = attrs.evolve(session("Wed"), prescription=prescribed("depth-jumps"))
    found = cures(*easy_days("Tue", "Wed", "Fri"), sessions=(session("Tue"), deep))
    by_message = {rule: cure for _, rule, cure in found}
    assert by_message["recovery-gap"] == "Move it to Fri 6 Mar, after an easy run."
    assert "box" in by_message["level-gate"]


def test_cures_count_on_those_before():
    sessions = (session("Mon"), session("Tue"), session("Wed"))
    assert cures(*easy_days("Mon", "Tue", "Wed"), sessions=sessions) == [
        ("Tue", "recovery-gap", NO_DAY_FREE),
        ("Wed", "sessions-per-week", CURED),
        ("Wed", "recovery-gap", CURED),
    ]


def test_a_later_session_that_is_at_fault_anyway_takes_no_place_away():
    sessions = (session("Fri"), session("Sat"))
    assert cures(*easy_days("Thu"), LONG, sessions=sessions, athlete=Athlete()) == [
        ("Fri", "strategic-slot", "Move it to Thu 5 Mar, after an easy run."),
        *(("Sat", rule, NO_DAY_FREE) for rule in BROKEN),
    ]


def test_a_week_in_which_the_athlete_is_away_has_no_place():
    athlete = Athlete(never=tuple(Weekday))
    assert cures(*easy_days("Tue", "Thu"), sessions=[session("Tue")], athlete=athlete) == [
        ("Tue", "no-clash", NO_DAY_FREE)
    ]


def test_a_rule_of_the_runner_s_own_closes_days_too_and_keeps_its_words():
    @attrs.frozen
    class Quiet:
        id: str = "quiet"
        looks_back_days: int = 0

        def judge(self, session, past, timeline):
            if session.day in (on("Tue"), on("Fri")):
                yield plyocal.Finding(rule="quiet", day=session.day, message=f"{session.day}", cure="Hush.")

    timeline = a_timeline(
        *easy_days("Tue", "Fri", "Sat"), sessions=[session("Wed")], start=on("Mon"), until=on("Sun")
    )
    (finding,) = audited(timeline, ARTICLE.adding(Quiet()))
    assert finding.cure == "Move it to Sat 7 Mar, after an easy run."
    quiet = attrs.evolve(timeline, sessions=[session("Tue")])
    assert [each.cure for each in audited(quiet, ARTICLE.adding(Quiet()))] == ["Hush."]


def test_what_a_rule_of_the_runner_s_own_finds_everywhere_closes_no_place():
    class AlwaysTiring:
        id, looks_back_days = "mine", 0

        def judge(self, session, past, timeline):
            yield plyocal.Finding(rule=self.id, day=session.day, message="tiring", cure="Rest.")

    timeline = a_timeline(
        *easy_days("Tue", "Wed", "Fri"),
        sessions=(session("Tue"), session("Wed")),
        start=on("Mon"),
        until=on("Sun"),
    )
    found = audited(timeline, ARTICLE.adding(AlwaysTiring()))
    assert [(finding.rule, finding.uid, finding.cure) for finding in found] == [
        ("mine", "session Tue", "Rest."),
        ("recovery-gap", "session Wed", "Move it to Fri 6 Mar, after an easy run."),
        ("mine", "session Wed", "Rest."),
    ]


def test_without_a_workout_to_stand_beside_and_in_a_crowd_the_rules_speak_for_themselves():
    book = attrs.evolve(ARTICLE, rules=(NoClash(),))
    closed = attrs.evolve(Athlete(), hours=(time(5), time(6)))
    crowd = [session("Wed", f"{n % 12 + 8:02}:{n // 12:02}") for n in range(2 * NEIGHBOURS + 1)]
    for workouts, sessions in (((), crowd[:1]), (easy_days("Thu"), crowd)):
        timeline = a_timeline(*workouts, sessions=sessions, athlete=closed, start=on("Mon"), until=on("Sun"))
        own = {finding.cure for finding in book.check(timeline)}
        assert (
            {finding.cure for finding in audited(timeline, book)}
            == own
            == {"Move it inside the hours, or widen them."}
        )


@pytest.mark.parametrize("seed", range(60))
def test_who_does_as_told_has_a_lawful_calendar(seed):
    timeline = random_timeline(seed)
    days = [timeline.start + timedelta(days=n) for n in range(0, 21, 2)]
    by_hand = [attrs.evolve(session("Mon"), day=day, uid=f"own {day}") for day in days]
    timeline = attrs.evolve(timeline, sessions=(*timeline.sessions, *by_hand))
    audit = Audit(timeline, ARTICLE)
    found = list(audit.findings())
    assert [attrs.evolve(each, cure="") for each in found] == [
        attrs.evolve(each, cure="") for each in ARTICLE.check(timeline)
    ]
    done = attrs.evolve(timeline, sessions=tuple(each for each in audit.cured if each is not None))
    left = [each for each in ARTICLE.check(done) if each.is_about_place]
    assert left == ([] if slots(timeline) else [each for each in found if each.is_about_place])


def test_moments_are_told_by_the_runner_s_clock():
    run = workout("Fri", WorkoutKind.EASY, "07:00")
    utc = attrs.evolve(run, starts_at=run.starts_at.astimezone(UTC), ends_at=run.ends_at.astimezone(UTC))
    assert cures(utc, sessions=[session("Thu", "12:00")], zone=BERLIN)[0][2].startswith(
        "Move it to Fri 6 Mar 08:00"
    )
