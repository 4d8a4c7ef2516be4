"""Rule books of one's own: what the plan aims at and what is in its sessions comes from the book given."""

from datetime import date, timedelta

import attrs
import pytest

import plyocal
from plyocal import ARTICLE, Athlete, Finding, Level, LevelGate, LighterWeeks, RaceClear, SessionsPerWeek
from plyocal.exercises import EXERCISES
from plyocal.explaining import explain
from plyocal.notes import NoteReason
from plyocal.sessions import Mode, Origin
from plyocal.texts import description
from plyocal.timeline import Timeline
from plyocal.weeks import Phase, Race

STRONG = Athlete(level=Level.ADVANCED, box=True)


@attrs.frozen
class Without:
    """A must of one's own about content: no session with these exercises."""

    exercises: tuple[str, ...]
    id: str = "leave-out"
    looks_back_days: int = 0

    def judge(self, session, past, timeline):
        for dose in session.prescription.doses if session.prescription else ():
            if dose.exercise in self.exercises:
                yield Finding(rule=self.id, day=session.day, message=dose.exercise, cure="Leave it out.")


@pytest.fixture
def half_marathon_and_on():
    """Four weeks of training, a half marathon on 12 April, and four weeks more."""
    first, events = date(2026, 3, 16), []
    titles = {1: "Easy run 8 km", 3: "Tempo 9 km", 4: "Strength", 6: "Long run 16 km"}
    for day in range(8 * 7):
        title = "Half marathon race" if day == 27 else titles.get(day % 7)
        starts = f"DTSTART;VALUE=DATE:{first + timedelta(days=day):%Y%m%d}"
        events += ["BEGIN:VEVENT", f"UID:{day}", starts, f"SUMMARY:{title}", "END:VEVENT"] if title else []
    return "\r\n".join(("BEGIN:VCALENDAR", *events, "END:VCALENDAR", "")).encode()


def season(demo, athlete, book):
    return plyocal.schedule(plyocal.read(demo), athlete, rules=book).season


def sessions_in(season, *phases):
    return [session for week in season.weeks if week.week.phase in phases for session in week.sessions]


def modes(sessions):
    return {session.prescription.mode for session in sessions}


def test_a_timeline_without_a_book_has_the_numbers_of_the_article():
    assert Timeline().week_numbers == ARTICLE.week_numbers


def test_a_beginner_starts_with_the_sessions_that_the_book_wants(demo):
    assert [week.wanted for week in season(demo, Athlete(), ARTICLE).weeks[:3]] == [1, 1, 2]
    for weeks, wanted in ((1, [1, 2, 2]), (0, [2, 2, 2])):
        book = ARTICLE.replacing(SessionsPerWeek(beginner_weeks=weeks))
        first = season(demo, Athlete(), book).weeks[:3]
        assert [week.wanted for week in first] == [len(week.sessions) for week in first] == wanted


def test_a_book_without_a_number_of_sessions_leaves_the_athlete_s(demo):
    first = season(demo, Athlete(), ARTICLE.without("sessions-per-week")).weeks[:3]
    assert [week.wanted for week in first] == [2, 2, 2]


def test_no_week_is_short_of_more_than_the_book_allows(demo):
    book = ARTICLE.replacing(SessionsPerWeek(sessions=1))
    plan = plyocal.schedule(plyocal.read(demo), STRONG, rules=book)
    assert {week.wanted for week in plan.season.weeks} == {1}
    assert {short.wanted for short in plan.shortfalls} <= {1}


def test_lighter_weeks_have_as_many_sessions_as_the_book_wants(demo):
    lighter = (Phase.HIGH, Phase.TAPER, Phase.RACE)
    more = season(demo, STRONG, ARTICLE.replacing(LighterWeeks(sessions=2)))
    assert {week.wanted for week in more.weeks if week.week.phase in lighter} == {2}
    assert len(sessions_in(more, Phase.HIGH)) > len(sessions_in(season(demo, STRONG, ARTICLE), Phase.HIGH))
    assert modes(sessions_in(more, Phase.HIGH)) == {Mode.HOLD}


@pytest.mark.parametrize(
    ("rule", "level", "told"),
    [
        (SessionsPerWeek(sessions=1), Level.ADVANCED, "a week has at most 1 session (sessions-per-week)"),
        (SessionsPerWeek(sessions=0), Level.ADVANCED, "a week has at most 0 sessions (sessions-per-week)"),
        (LighterWeeks(sessions=0), Level.ADVANCED, "a taper week has at most 0 sessions (lighter-weeks)"),
        (
            SessionsPerWeek(beginner_weeks=1),
            Level.BEGINNER,
            "a beginner's first week with sessions has 1 (sessions-per-week)",
        ),
    ],
)
def test_the_number_of_a_week_is_told_by_the_book_given(rule, level, told, demo):
    lines = explain(season(demo, Athlete(level=level), ARTICLE.replacing(rule))).splitlines()
    assert f"  no more: {told}" in lines
    assert not any("asked for none" in line or "first two weeks" in line for line in lines)


@pytest.mark.parametrize(
    ("book", "clear"),
    [
        (ARTICLE, 10),
        (ARTICLE.replacing(RaceClear(days_after_goal_race=(5, 5, 5, 5), days_after_tune_up=(1, 1, 1, 1))), 5),
        (ARTICLE.replacing(RaceClear(days_after_goal_race=(1, 1, 1, 1), days_after_tune_up=(1, 1, 1, 1))), 0),
        (ARTICLE.without("race-clear"), 0),
    ],
)
def test_the_days_after_a_race_are_those_of_the_book(half_marathon_and_on, book, clear):
    plan = plyocal.schedule(half_marathon_and_on, STRONG, rules=book)
    weeks = [week.week for week in plan.season.weeks if week.week.phase is Phase.AFTER_RACE]
    told = f"{clear} days clear after the race of 12 Apr"
    assert {week.because for week in weeks} == ({told} if clear else set())
    assert (told in plan.explain()) == bool(clear)
    first = min(session.day for session in plan.sessions if session.day > date(2026, 4, 12))
    assert (first - date(2026, 4, 12)).days > clear


def test_of_several_musts_the_one_that_keeps_most_days_clear_counts():
    @attrs.frozen
    class Rests(Without):
        days: int = 0

        def clear_days_after(self, race):
            return self.days

    race = Race(day=date(2026, 4, 12), distance_km=10, is_goal=True)
    for days, clear in ((2, 6), (8, 8)):
        assert ARTICLE.adding(Rests(exercises=(), days=days)).clear_days_after(race) == clear
    assert ARTICLE.without("race-clear").clear_days_after(race) == 0


@pytest.mark.parametrize(
    ("km", "goal", "days"),
    [
        (5, True, 4),
        (10, True, 6),
        (21.1, True, 10),
        (None, True, 10),
        (42.2, True, 21),
        (5, False, 3),
        (42.2, False, 10),
    ],
)
def test_days_clear_after_a_race(km, goal, days):
    assert ARTICLE.clear_days_after(Race(day=date(2026, 4, 12), distance_km=km, is_goal=goal)) == days


def test_a_book_without_lighter_weeks_makes_none_lighter(demo):
    as_usual = season(demo, STRONG, ARTICLE.without("lighter-weeks"))
    assert modes(sessions_in(as_usual, Phase.HIGH, Phase.TAPER)) == {Mode.NORMAL}
    assert {week.wanted for week in as_usual.weeks} == {2}


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize(
    "book",
    [
        ARTICLE.replacing(SessionsPerWeek(beginner_weeks=0)),
        ARTICLE.replacing(LighterWeeks(sessions=2)),
        ARTICLE.without("lighter-weeks"),
        ARTICLE.without("sessions-per-week"),
    ],
)
def test_what_a_book_plans_it_finds_right(demo, level, book):
    athlete = Athlete(level=level, box=True)
    merged = plyocal.schedule(plyocal.read(demo), athlete, rules=book).to_ical(merge=True)
    assert plyocal.check(merged, athlete, book) == ()


def used(sessions):
    return {dose.exercise for session in sessions for dose in session.prescription.doses}


def _moved(merged):
    """The calendar with a late session of ours an hour and a half later."""
    session = plyocal.read(merged).sessions[10]
    start, until, rest = merged.partition(f"UID:{session.uid}".encode())
    for name, moment in (("DTSTART", session.starts_at), ("DTEND", session.ends_at)):
        later = moment + timedelta(minutes=90)
        rest = rest.replace(
            f"{name}:{moment:%Y%m%dT%H%M%S}".encode(), f"{name}:{later:%Y%m%dT%H%M%S}".encode(), 1
        )
    return start + until + rest


def before_speed(season):
    return [session for session in season.sessions if session.anchor.place.is_before_speed]


NO_BOUNDING = ARTICLE.adding(Without(("bounding",)))
HOPS_FOR_LONG = ARTICLE.replacing(LevelGate(hops_only_weeks=8))
INJURED = Athlete(level=Level.ADVANCED, injured=True)


@pytest.mark.parametrize(("load", "stands"), [(30, True), (24, True), (5, False)])
def test_the_load_before_speed_is_the_book_s(demo, load, stands):
    book = ARTICLE.replacing(LevelGate(load_before_speed=load))
    plan = plyocal.schedule(plyocal.read(demo), STRONG, rules=book)
    assert plyocal.check(plan.to_ical(merge=True), STRONG, book) == ()
    assert bool(before_speed(plan.season)) is stands
    assert all(session.prescription.load <= load for session in before_speed(plan.season))
    assert len(plan.sessions) > 10


def test_a_higher_load_before_speed_is_used(demo):
    book = ARTICLE.replacing(LevelGate(load_before_speed=60))
    loads = [session.prescription.load for session in before_speed(season(demo, STRONG, book))]
    assert 40 < max(loads) <= 60


def test_a_book_without_the_gate_sets_no_load_before_speed(demo):
    sessions = before_speed(season(demo, STRONG, ARTICLE.without("level-gate")))
    assert max(session.prescription.load for session in sessions) > 60
    assert "single-leg-hops" in used(sessions)
    assert not any(session.prescription.notes_on(NoteReason.BEFORE_SPEED) for session in sessions)


def test_depth_jumps_stay_as_clear_as_the_book_wants(demo):
    for hours in (24, 72, 100):
        book = ARTICLE.replacing(LevelGate(depth_jump_gap=timedelta(hours=hours)))
        merged = plyocal.schedule(plyocal.read(demo), STRONG, rules=book).to_ical(merge=True)
        assert plyocal.check(merged, STRONG, book) == ()


def test_after_an_injury_hops_alone_stay_as_long_as_the_book_wants(demo):
    plan = plyocal.schedule(plyocal.read(demo), INJURED, rules=HOPS_FOR_LONG)
    assert plyocal.check(plan.to_ical(merge=True), INJURED, HOPS_FOR_LONG) == ()
    first = next(week for week in plan.season.weeks if week.sessions).week.first_day
    early = [session for session in plan.sessions if session.day < first + timedelta(weeks=8)]
    assert used(early) == {"jump-rope", "line-hops"}
    assert len(plan.sessions) == len(season(demo, INJURED, ARTICLE).sessions)
    assert "bounding" in used(season(demo, INJURED, ARTICLE).sessions)


@pytest.mark.parametrize("athlete", [Athlete(), INJURED, STRONG, Athlete(level=Level.INTERMEDIATE)])
def test_a_must_about_content_is_kept_and_costs_no_session(demo, athlete):
    book = ARTICLE.adding(Without(("bounding", "lunge-jumps")))
    plan = plyocal.schedule(plyocal.read(demo), athlete, rules=book)
    assert plyocal.check(plan.to_ical(merge=True), athlete, book) == ()
    assert not used(plan.sessions) & {"bounding", "lunge-jumps"}
    assert len(plan.sessions) == len(season(demo, athlete, ARTICLE).sessions)


def test_what_the_book_leaves_out_does_not_keep_the_load_down(demo):
    sessions = season(demo, Athlete(), NO_BOUNDING).sessions
    loads = [each.prescription.load for each in sessions if each.prescription.mode is Mode.NORMAL]
    assert loads == sorted(loads)
    assert loads[-1] > loads[3]


@pytest.mark.parametrize("box", [False, True])
@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("exercise", [exercise.id for exercise in EXERCISES])
def test_one_exercise_less_leaves_the_season_as_it_is(demo, level, exercise, box):
    athlete, book = Athlete(level=level, box=box), ARTICLE.adding(Without((exercise,)))
    usual, plan = (plyocal.schedule(plyocal.read(demo), athlete, rules=rules) for rules in (ARTICLE, book))
    assert exercise not in used(plan.sessions)
    assert [each.prescription.mode for each in plan.sessions] == [
        each.prescription.mode for each in usual.sessions
    ]
    assert max(each.prescription.rung for each in plan.sessions) == max(
        each.prescription.rung for each in usual.sessions
    )
    merged = plan.to_ical(merge=True)
    assert plyocal.check(merged, athlete, book) == ()
    assert plyocal.schedule(plyocal.read(merged), athlete, rules=book).to_ical(merge=True) == merged


@pytest.mark.parametrize(
    ("athlete", "exercise", "first", "said"),
    [
        (
            Athlete(level=Level.INTERMEDIATE),
            "skater-jumps",
            ("squat-jumps.3x4", "broad-jumps.3x4"),
            "The rules of this plan: broad jumps instead of lateral skater jumps.",
        ),
        (
            STRONG,
            "box-jumps",
            ("lunge-jumps.3x4", "broad-jumps.3x4"),
            "The rules of this plan: broad jumps instead of box jumps.",
        ),
        (Athlete(), "line-hops", ("jump-rope.3x30",), "The rules of this plan leave out line hops."),
    ],
)
def test_what_is_forbidden_is_swapped_for_what_is_near_and_said(demo, athlete, exercise, first, said):
    plan = plyocal.schedule(plyocal.read(demo), athlete, rules=ARTICLE.adding(Without((exercise,))))
    asked = {tuple(dose.as_text() for dose in each.prescription.doses): each for each in plan.sessions}
    assert said in description(asked[first])
    assert f"      {said}" in plan.explain().splitlines()


@attrs.frozen
class NotAgain:
    """A must of one's own about the session before: no exercise twice in a row."""

    exercise: str
    id: str = "not-again"
    looks_back_days: int = 6

    def judge(self, session, past, timeline):
        last = past.last
        both = (session, last) if last is not None and last.prescription and session.prescription else ()
        if both and all(
            self.exercise in {dose.exercise for dose in each.prescription.doses} for each in both
        ):
            yield Finding(rule=self.id, day=session.day, message="again", cure="Swap it.")


def test_what_is_forbidden_after_a_session_is_swapped_there_alone(demo):
    athlete, book = Athlete(level=Level.INTERMEDIATE), ARTICLE.adding(NotAgain("skater-jumps"))
    plan = plyocal.schedule(plyocal.read(demo), athlete, rules=book)
    usual = plyocal.schedule(plyocal.read(demo), athlete)
    assert plyocal.check(plan.to_ical(merge=True), athlete, book) == ()
    assert [each.prescription.mode for each in plan.sessions] == [
        each.prescription.mode for each in usual.sessions
    ]
    assert "skater-jumps" in used(plan.sessions)


def test_where_nothing_is_allowed_but_rope_there_is_the_rope_session_and_it_says_why(demo):
    jumps = tuple(exercise.id for exercise in EXERCISES if exercise.id != "jump-rope")
    plan = plyocal.schedule(plyocal.read(demo), STRONG, rules=ARTICLE.adding(Without(jumps)))
    assert used(plan.sessions) == {"jump-rope"}
    assert modes(plan.sessions) == {Mode.ROPE}
    assert {each.prescription.rest for each in plan.sessions} == {timedelta(seconds=60)}
    why = "The rules of this plan leave nothing else of today's exercises."
    normal = plan.season.weeks[0].sessions[0]
    assert why in description(normal)
    assert "A lighter week" not in description(normal)
    assert f"      {why}" in plan.explain().splitlines()


def test_nobody_without_a_rope_is_given_one_where_line_hops_are_forbidden(demo):
    jumps = tuple(exercise.id for exercise in EXERCISES if exercise.id != "jump-rope")
    plan = plyocal.schedule(
        plyocal.read(demo), attrs.evolve(STRONG, rope=False), rules=ARTICLE.adding(Without(jumps))
    )
    assert plan.sessions == ()


def test_where_nothing_at_all_is_allowed_there_is_no_session_and_the_rule_is_named(demo):
    everything = ARTICLE.adding(Without(tuple(exercise.id for exercise in EXERCISES)))
    plan = plyocal.schedule(plyocal.read(demo), STRONG, rules=everything)
    assert plan.sessions == ()
    assert "leave-out" in plan.shortfalls[0].rules
    assert "(leave-out)" in plan.explain()


def test_a_session_that_was_moved_holds_what_the_book_allows_wherever_it_is(demo):
    calendar = plyocal.read(demo)
    merged = plyocal.schedule(calendar, rules=NO_BOUNDING).to_ical(merge=True)
    moved = plyocal.schedule(plyocal.read(_moved(merged)), rules=NO_BOUNDING)
    assert [session.origin for session in moved.sessions].count(Origin.PINNED) == 1
    assert "bounding" not in used(moved.sessions)


def test_planning_again_by_the_same_book_changes_nothing(demo):
    for athlete, book in ((Athlete(), NO_BOUNDING), (INJURED, HOPS_FOR_LONG)):
        merged = plyocal.schedule(plyocal.read(demo), athlete, rules=book).to_ical(merge=True)
        again = plyocal.schedule(plyocal.read(merged), athlete, rules=book)
        assert again.to_ical(merge=True) == merged
