"""The rule book: its shape, how rules are exchanged, and what an audit says."""

import inspect
from datetime import date, timedelta

import attrs
import pytest
from test_placing import CASES as PLACING
from test_placing_races_and_gates import CASES as RACES_AND_GATES
from test_preferences import CASES as PREFERENCES
from test_spacing import CASES as SPACING
from timelines import MONDAY, a_timeline, easy_days, on, session, weeks_of, workout

from plyocal.article import ARTICLE
from plyocal.athlete import Athlete, Level, Reduced
from plyocal.errors import ArgumentError
from plyocal.rules import Must, Past, Preference, Reach, WeeklyPreference, wanted_in_week
from plyocal.rules.findings import Finding
from plyocal.rules.spacing import RecoveryGap
from plyocal.saying import say_day
from plyocal.sessions import Origin
from plyocal.weeks import Phase
from plyocal.workouts import WorkoutKind


def test_every_rule_has_its_cases():
    tables = (PLACING, RACES_AND_GATES, SPACING, PREFERENCES)
    assert {rule.id for rule in ARTICLE.rules} == {rule for table in tables for rule in table}
    assert all(cases for table in tables for cases in table.values())


def test_every_rule_is_of_one_sort_and_says_whose_it_is():
    for rule in ARTICLE.rules:
        sorts = (Must, Preference, WeeklyPreference)
        assert sum(isinstance(rule, sort) for sort in sorts) == 1, rule.id
        assert rule.whose.split(";")[0].split(",")[0] in ("article", "research", "ours"), rule.id
        assert rule.source, rule.id


def test_rules_are_values_of_one_sort_with_parameters_by_keyword_and_an_id_of_their_own():
    for rule in ARTICLE:
        parameters = inspect.signature(type(rule)).parameters.values()
        assert {each.kind for each in parameters} == {inspect.Parameter.KEYWORD_ONLY}, rule.id
        assert {"id", "looks_back_days", "looks_back_sessions"}.isdisjoint(each.name for each in parameters)
        ours = attrs.evolve(rule, whose="ours, since Tuesday")
        assert (ours.id, ours.whose) == (rule.id, "ours, since Tuesday")
        assert attrs.evolve(ours, whose=rule.whose) == rule
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            rule.whose = "nobody's"


def test_rules_stand_in_the_order_of_the_design():
    assert [rule.id for rule in ARTICLE.rules] == [
        "strategic-slot", "sessions-per-week", "recovery-gap", "lighter-weeks", "race-clear",
        "long-run-clear", "rest-stays-rest", "no-clash", "level-gate",
        "stay-put", "keep-the-habit", "easy-not-recovery", "fresh-for-speed", "full-week", "fresh-legs",
        "anchor", "even-spacing", "same-weekdays",
    ]  # fmt: skip


def test_a_book_is_gone_through_counted_and_asked():
    assert tuple(ARTICLE) == ARTICLE.rules
    assert len(ARTICLE) == 18
    assert "recovery-gap" in ARTICLE
    assert RecoveryGap(days=2) in ARTICLE
    for other in ("coffee", RecoveryGap(days=3), Stranger(), None, 0):
        assert other not in ARTICLE


def test_a_book_is_shown_by_the_ids_of_its_rules():
    assert repr(ARTICLE) == f"RuleBook(18 rules: {', '.join(rule.id for rule in ARTICLE)})"
    assert repr(attrs.evolve(ARTICLE, rules=(RecoveryGap(),))) == "RuleBook(1 rule: recovery-gap)"
    assert repr(attrs.evolve(ARTICLE, rules=())) == "RuleBook(0 rules)"


def test_replacing_keeps_the_place():
    book = ARTICLE.replacing(RecoveryGap(days=3))
    assert [rule.id for rule in book.rules] == [rule.id for rule in ARTICLE.rules]
    assert book["recovery-gap"].days == 3
    assert book["recovery-gap"].at_least == timedelta(hours=68)
    assert ARTICLE["recovery-gap"].days == 2


def test_without_leaves_out():
    book = ARTICLE.without("anchor", "no-clash")
    assert {rule.id for rule in ARTICLE.rules} - {rule.id for rule in book.rules} == {"anchor", "no-clash"}


def test_a_rule_is_had_by_its_id_or_there_is_none():
    assert ARTICLE.get("recovery-gap") is ARTICLE["recovery-gap"]
    assert ARTICLE.without("recovery-gap").get("recovery-gap") is None


class Stranger:
    id = "coffee"
    looks_back_days = 0

    def judge(self, *_):
        return iter(())


def test_unknown_rules_are_refused():
    for attempt in (lambda: ARTICLE["coffee"], lambda: ARTICLE.without("coffee")):
        with pytest.raises(ArgumentError, match="no rule 'coffee'; there are strategic-slot, "):
            attempt()
    with pytest.raises(ArgumentError, match="no rule 'coffee'"):
        ARTICLE.replacing(Stranger())
    with pytest.raises(ArgumentError, match=r"a rule 'recovery-gap' already; use replacing\(\)"):
        ARTICLE.adding(RecoveryGap(days=3))


def test_the_book_looks_back_as_far_as_its_widest_rule():
    assert ARTICLE.looks_back_days == 28
    assert ARTICLE.without("even-spacing").looks_back_days == 7
    assert ARTICLE.without("even-spacing", "same-weekdays").looks_back_days == 6
    assert attrs.evolve(ARTICLE, rules=()).looks_back_days == 6


def test_reaches_within_each_other():
    assert Reach(6).is_within(Reach(7))
    assert Reach(6, 1).is_within(Reach(6))
    assert not Reach(6).is_within(Reach(28, 1))
    assert not Reach(7).is_within(Reach(6))
    assert not Reach(6, 2).is_within(Reach(6, 1))


@pytest.mark.parametrize(
    ("phase", "athlete", "session_weeks", "wanted"),
    [
        (Phase.BUILD, Athlete(level=Level.ADVANCED), 0, 2),
        (Phase.BUILD, Athlete(level=Level.ADVANCED, sessions_a_week=1), 0, 1),
        (Phase.BUILD, Athlete(), 0, 1),
        (Phase.BUILD, Athlete(), 1, 1),
        (Phase.BUILD, Athlete(), 2, 2),
        (Phase.BUILD, Athlete(level=Level.ADVANCED, injured=True), 2, 1),
        (Phase.RECOVERY, Athlete(level=Level.ADVANCED), 0, 2),
        (Phase.AFTER_RACE, Athlete(level=Level.ADVANCED), 0, 2),
        (Phase.HIGH, Athlete(level=Level.ADVANCED), 0, 1),
        (Phase.TAPER, Athlete(level=Level.ADVANCED), 0, 1),
        (Phase.RACE, Athlete(level=Level.ADVANCED, reduced=Reduced.ROPE), 0, 1),
        (Phase.TAPER, Athlete(level=Level.ADVANCED, reduced=Reduced.SKIP), 0, 0),
    ],
)
def test_the_number_of_a_week(phase, athlete, session_weeks, wanted):
    timeline = a_timeline(athlete=athlete, weeks=weeks_of(phase))
    assert wanted_in_week(MONDAY, Past((), session_weeks), timeline) == wanted


class OnlyAName:
    id = "recovery-gap"


@pytest.mark.parametrize("rule", [None, "recovery-gap", 7, RecoveryGap, OnlyAName(), print, "x" * 10_000])
def test_what_has_not_the_shape_of_a_rule_is_refused(rule):
    for act in (ARTICLE.adding, ARTICLE.replacing, attrs.evolve(ARTICLE, rules=()).adding):
        with pytest.raises(ArgumentError, match="is no rule: give an object with the shape") as refused:
            act(rule)
        assert len(str(refused.value)) < 150


def test_audit_names_day_rule_margin_and_cure_in_date_order():
    timeline = a_timeline(
        *easy_days("Tue"),
        workout("Thu", WorkoutKind.REST),
        sessions=(
            session("Thu", origin=Origin.BY_HAND),
            session("Tue", origin=Origin.BY_HAND),
            session("Wed", origin=Origin.BY_HAND, cancelled=True),
            session("Thu 2", origin=Origin.BY_HAND),
        ),
        start=on("Mon"),
        until=on("Sun"),
    )
    findings = list(ARTICLE.check(timeline))
    assert [(f.rule, f.day) for f in findings] == [
        ("strategic-slot", on("Thu")),
        ("rest-stays-rest", on("Thu")),
    ]
    assert findings[1].uid == "session Thu"
    assert str(findings[1]) == "Thu 5 Mar: on a rest day (rest-stays-rest). Leave the rest day empty."


def test_findings_are_values():
    finding = Finding(rule="mine", day=date(2026, 3, 4), message="no", cure="Yes.")
    assert finding == Finding(rule="mine", day=date(2026, 3, 4), message="no", cure="Yes.")
    assert say_day(finding.day) == "Wed 4 Mar"
