"""Likely slips with arguments: each is refused in one line that says what to give."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import attrs
import pytest

import plyocal
from plyocal import (
    ARTICLE,
    AnchorOrder,
    Athlete,
    BusyTime,
    Level,
    LevelGate,
    LighterWeeks,
    LongRunClear,
    RaceClear,
    RecoveryGap,
    RuleBook,
    SessionsPerWeek,
)
from plyocal.errors import ArgumentError, PlyocalError, UnreadableFileError

DEMO = plyocal.demo_calendar(date(2026, 3, 29))
CALENDAR = plyocal.read(DEMO)
PLAN = plyocal.schedule(CALENDAR)
TEXT = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


@pytest.mark.parametrize(
    ("act", "cure"),
    [
        (lambda: plyocal.schedule(CALENDAR, "advanced"), "athlete 'advanced': give one such as Athlete"),
        (lambda: plyocal.schedule(CALENDAR, Level.ADVANCED), "give one such as Athlete"),
        (lambda: plyocal.check(DEMO, ARTICLE), "give one such as Athlete"),
        (lambda: plyocal.schedule(CALENDAR, rules=[RecoveryGap()]), "give a book such as ARTICLE"),
        (lambda: plyocal.schedule(CALENDAR, rules=None), "rules None: give a book such as ARTICLE"),
        (lambda: plyocal.schedule(CALENDAR, stamp=date(2026, 1, 5)), "give a moment such as datetime"),
        (lambda: plyocal.schedule(CALENDAR, plan_name=5), "plan_name 5: give a text"),
        (lambda: plyocal.schedule(CALENDAR, until=datetime(2026, 3, 5, tzinfo=UTC)), "without a time"),
        (lambda: plyocal.schedule(CALENDAR, until="2026-01-05"), "until '2026-01-05': name a day"),
        (lambda: plyocal.check(DEMO, until="2026-01-05"), "until '2026-01-05': name a day"),
        (lambda: plyocal.check(DEMO, start="2026-01-05"), "start '2026-01-05': name a day"),
        (lambda: plyocal.schedule(CALENDAR, busy="work.ics"), r"give a list of calendars, such as \['work"),
        (lambda: plyocal.schedule(CALENDAR, busy=DEMO), "give a list of calendars"),
        (lambda: plyocal.schedule(CALENDAR, busy=None), "give a list of calendars"),
        (lambda: plyocal.schedule(CALENDAR, busy=CALENDAR), "give a list of calendars"),
        (lambda: plyocal.schedule(CALENDAR, busy=[1]), "busy 1 is no calendar: give a path"),
        (lambda: plyocal.schedule(CALENDAR, previous=3), "previous 3 is no calendar: give a path"),
        (lambda: plyocal.schedule(3), "calendar 3 is no calendar: give a path"),
        (lambda: plyocal.read(3), "source 3 is no calendar: give a path"),
        (lambda: plyocal.check(PLAN), r"a plan is no calendar: give plan\.to_ical\(merge=True\)"),
        (lambda: plyocal.schedule(PLAN), r"a plan is no calendar: give plan\.to_ical\(merge=True\)"),
        (lambda: plyocal.schedule(CALENDAR, busy=[BusyTime(starts_at=1, ends_at=2)]), "give a datetime"),
        (lambda: plyocal.schedule(CALENDAR).write(None), "path None: give one such as"),
        (lambda: PLAN.to_ical(merge="no"), "merge 'no': give True or False"),
        (
            lambda: plyocal.busy_times(DEMO, date(2026, 2, 2), date(2026, 2, 1)),
            "the window ends on 2026-02-01, before it starts on 2026-02-02",
        ),
        (lambda: plyocal.read(DEMO, overrides=[("a", "speed")]), "give titles with their kinds"),
        (lambda: plyocal.read(DEMO, overrides={"a": 5}), "override 5: give titles with their kinds"),
        (lambda: plyocal.read(DEMO, limits=5), "limits 5: give Limits"),
        (lambda: plyocal.read(TEXT), r"a calendar's text, not its path: give the bytes, text\.encode\(\)"),
        (lambda: plyocal.recognise(None), "title None: give a text"),
        (lambda: plyocal.recognise("Easy", None), "description None: give a text"),
        (lambda: plyocal.recognise("Easy", "", "Run"), "categories 'Run': give a list"),
        (lambda: plyocal.recognise("Easy", "", [1]), "categories 1: give a list of texts"),
        (lambda: plyocal.recognise("Easy", hints=[3]), "hints 3: give a list of texts"),
        (lambda: plyocal.recognise("Easy", hints="UID:easy"), "hints 'UID:easy': give a list of texts"),
        (lambda: CALENDAR.in_zone("Europe/Berlin"), "give one such as ZoneInfo"),
        (lambda: Athlete(sessions_a_week=True), "the article has 1 or 2"),
        (lambda: Athlete(sessions_a_week=1.0), "the article has 1 or 2"),
        (lambda: RecoveryGap(days=0), "RecoveryGap: days 0: give a whole number from 1 to 365"),
        (lambda: RecoveryGap(days=10**9), "RecoveryGap: days 1000000000: give a whole number from 1 to 365"),
        (lambda: RecoveryGap(days="3"), "RecoveryGap: days '3': give a whole number"),
        (lambda: RecoveryGap(at_least=44), r"at_least 44: give a span such as timedelta\(hours=48\)"),
        (lambda: SessionsPerWeek(sessions=-1), "sessions -1: give a whole number of 0 or more"),
        (lambda: SessionsPerWeek(beginner_weeks=3), "beginner_weeks 3: give a whole number from 0 to 2"),
        (lambda: SessionsPerWeek(beginner_weeks=True), "beginner_weeks True: give a whole number"),
        (lambda: AnchorOrder(beginner=("easy",)), "give each of 'easy', 'strength' and 'speed' once"),
        (lambda: AnchorOrder(advanced_first=["speed", "easy", "strength"]), "AnchorOrder: advanced_first"),
        (lambda: AnchorOrder(tired_for=4), "AnchorOrder: tired_for 4: give a span such as"),
        (lambda: AnchorOrder(intermediate=("hills", "easy", "strength")), "AnchorOrder: intermediate"),
        (lambda: LongRunClear(share_of_longest=80), "share_of_longest 80: give a number from 0 to 1"),
        (lambda: RaceClear(days_before_goal_race=-1), "days_before_goal_race -1: give a whole number"),
        (lambda: RaceClear(days_after_goal_race=(1, 2)), r"\(1, 2\): give 4 numbers"),
        (lambda: RaceClear(days_after_tune_up=(1, 2, 3, -4)), "days_after_tune_up -4: give a whole number"),
        (lambda: LevelGate(load_before_speed=-1), "load_before_speed -1: give a number of 0 or more"),
        (lambda: LevelGate(load_before_speed=float("nan")), "load_before_speed nan: give a number"),
        (lambda: LevelGate(depth_jump_gap=timedelta.max), "depth_jump_gap .*: give a span"),
        (lambda: LighterWeeks(sessions=-1), "LighterWeeks: sessions -1: give a whole number"),
        (lambda: RuleBook("x", (RecoveryGap(), RecoveryGap(days=3))), "two rules are 'recovery-gap'"),
        (lambda: RuleBook("x", [RecoveryGap()]), "give a tuple of rules"),
        (lambda: RuleBook("x", (1, 2)), "1 is no rule: give an object with the shape"),
    ],
)
def test_a_slip_is_refused_in_one_line_that_says_what_to_give(act, cure):
    with pytest.raises(ArgumentError, match=cure) as refused:
        act()
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 300


def test_a_plan_is_made_of_a_file_as_of_what_was_read(tmp_path):
    (tmp_path / "a.ics").write_bytes(DEMO)
    plan = plyocal.schedule(CALENDAR).to_ical()
    assert plyocal.schedule(DEMO).to_ical() == plyocal.schedule(tmp_path / "a.ics").to_ical() == plan
    with pytest.raises(UnreadableFileError, match=r"a\.ics"):
        plyocal.schedule("a.ics")


def test_what_cannot_be_a_path_is_told_in_one_short_line():
    for path in ("a\nb.ics", "x" * 9000, "a\x1b[2Jb.ics"):
        with pytest.raises(UnreadableFileError) as refused:
            plyocal.read(path)
        assert str(refused.value).isprintable()
        assert len(str(refused.value)) < 200


def test_a_window_of_check_names_the_days_that_were_given():
    with pytest.raises(ArgumentError, match="ends on 2026-12-01, before it starts on 2026-12-30"):
        plyocal.check(DEMO, start=date(2026, 12, 30), until=date(2026, 12, 1))


@attrs.frozen
class LooksBack:
    """A must that finds nothing, however far it looks."""

    looks_back_days: int
    looks_back_sessions: int | None = None
    id: str = "looks-back"

    def judge(self, session, past, timeline):
        yield from ()


def test_a_rule_that_sees_too_much_is_refused_before_the_search():
    for days in (29, 1000, 2.5, "7"):
        with pytest.raises(PlyocalError, match=r"looks back .* days"):
            ARTICLE.adding(LooksBack(days))
    plan = plyocal.schedule(CALENDAR, rules=ARTICLE.adding(LooksBack(1000, 2)))
    assert plan.to_ical() == plyocal.schedule(CALENDAR).to_ical()


def test_sessions_may_be_far_apart():
    book = ARTICLE.replacing(RecoveryGap(days=40))
    merged = plyocal.schedule(CALENDAR, rules=book).to_ical(merge=True)
    assert 1 < len(plyocal.read(merged).sessions) < 4
    assert plyocal.check(merged, rules=book) == ()


class JudgesAndRanksWeeks(LooksBack):
    """A must that ranks weeks too; each week that holds a session of the last one breaks it."""

    def judge(self, session, past, timeline):
        if past.sessions:
            yield plyocal.Finding(rule=self.id, day=session.day, message="after another", cure="Wait.")

    def week_cost(self, sessions, wanted):
        return 0


def test_a_rule_that_judges_and_ranks_weeks_sees_as_far_as_it_says():
    book = ARTICLE.adding(JudgesAndRanksWeeks(20))
    assert book.looks_back_days == 28
    assert attrs.evolve(book, rules=(JudgesAndRanksWeeks(20),)).looks_back_days == 20
    merged = plyocal.schedule(CALENDAR, rules=book).to_ical(merge=True)
    days = [session.day for session in plyocal.read(merged).sessions]
    assert all((later - earlier).days > 20 for earlier, later in pairwise(days))
    assert plyocal.check(merged, rules=book) == ()
