"""Rules of one's own are held to their shape: what they may not give is refused by their name."""

import math
from collections.abc import Iterator

import attrs
import pytest
from brute_force import costs_of_schedule
from timelines import ADVANCED, a_timeline, easy_days, on, session

import plyocal
from plyocal import ARTICLE, Athlete, Finding, FullWeek, KeepTheHabit, RecoveryGap, RuleBook
from plyocal.errors import ArgumentError
from plyocal.rules import Past, findings_of
from plyocal.rules.asking import MOST_COST
from plyocal.scheduling import schedule_sessions
from plyocal.sessions import Origin
from plyocal.slots import slots

YIELD = "let it yield a Finding for each fault, and nothing if there is none"


@attrs.frozen
class Judges:
    """A must that gives whatever it is told to give."""

    gives: object
    looks_back_days: int = 0
    id: str = "mine"

    def judge(self, session, past, timeline):
        return self.gives


@attrs.frozen
class Costs:
    gives: object
    looks_back_days: int = 0
    id: str = "mine"

    def cost(self, session, past, timeline):
        return self.gives


@attrs.frozen
class CostsWeeks:
    gives: object
    id: str = "mine"

    def week_cost(self, sessions, wanted):
        return self.gives


@attrs.frozen(kw_only=True)
class Patient(RecoveryGap):
    """One of plyocal's rules, judging otherwise."""

    def judge(self, session, past, timeline) -> Iterator[Finding]:
        yield "too soon"


def planned(rule):
    timeline = a_timeline(*easy_days("Tue", "Fri"), start=on("Mon"), until=on("Sun"))
    return schedule_sessions(slots(timeline), timeline, ARTICLE.adding(rule))


@pytest.mark.parametrize("looks_back_days", [0, 6])
@pytest.mark.parametrize(
    ("gives", "told"), [(None, "None"), (True, "True"), ("late", "'l'"), (("late",), "'late'")]
)
def test_a_must_that_gives_no_findings_is_refused_by_its_name(gives, told, looks_back_days):
    with pytest.raises(ArgumentError, match=f"^rule 'mine': judge gives {told}: {YIELD}.$"):
        planned(Judges(gives, looks_back_days))


@pytest.mark.parametrize("looks_back_days", [0, 6])
@pytest.mark.parametrize("gives", [None, math.nan, 1.5, "1"])
def test_a_preference_that_gives_no_whole_number_is_refused_by_its_name(gives, looks_back_days):
    with pytest.raises(ArgumentError, match=f"^rule 'mine': cost gives {gives!r}: let it give a whole numb"):
        planned(Costs(gives, looks_back_days))
    with pytest.raises(ArgumentError, match=f"^rule 'mine': week_cost gives {gives!r}: let it give a whole"):
        planned(CostsWeeks(gives))


def test_an_audit_refuses_them_too(demo):
    merged = plyocal.schedule(demo).to_ical(merge=True)
    with pytest.raises(ArgumentError, match=r"^rule 'mine': judge gives None"):
        plyocal.check(merged, Athlete(), ARTICLE.adding(Judges(None)))


def test_what_rules_may_give_in_other_forms_is_taken():
    finding = Finding(rule="mine", day=on("Tue"), message="no", cure="")
    plain = planned(Judges([], 6)).sessions
    assert len(plain) == 2
    assert planned(Judges([finding])).sessions == planned(Judges([finding], 6)).sessions == ()
    assert planned(Costs(True)).sessions == planned(CostsWeeks(3)).sessions == plain


def test_a_rule_that_inherits_from_one_of_plyocals_is_one_s_own():
    book = ARTICLE.replacing(Patient())
    timeline = a_timeline(*easy_days("Tue", "Fri"), start=on("Mon"), until=on("Sun"))
    with pytest.raises(ArgumentError, match=r"^rule 'recovery-gap': judge gives 'too soon'"):
        schedule_sessions(slots(timeline), timeline, book)


@pytest.mark.parametrize("gives", [MOST_COST, -MOST_COST])
def test_even_the_largest_costs_outweigh_no_stronger_preference(gives):
    weak = attrs.evolve(ARTICLE, rules=(KeepTheHabit(), FullWeek()))
    days = easy_days(*(f"{name}{week}" for week in ("", " 2", " 3", " 4") for name in ("Tue", "Fri")))
    timeline = a_timeline(*days, start=on("Mon"), until=on("Sun 4"), athlete=ADVANCED)

    def costs(book):
        chosen = schedule_sessions(slots(timeline), timeline, book)
        return dict(costs_of_schedule(chosen, timeline, book)) | {"mine": 0}

    for rule in (Costs(gives), CostsWeeks(gives)):
        assert costs(weak.adding(rule)) == costs(weak)


@pytest.mark.parametrize("gives", [MOST_COST + 1, -MOST_COST - 1, 2**41])
def test_a_cost_that_might_outweigh_a_stronger_preference_is_refused(gives):
    told = f"gives {gives}: let it give a whole number from -1,000,000,000 to 1,000,000,000.$"
    with pytest.raises(ArgumentError, match=f"^rule 'mine': cost {told}"):
        planned(Costs(gives))
    with pytest.raises(ArgumentError, match=f"^rule 'mine': week_cost {told}"):
        planned(CostsWeeks(gives))


@pytest.mark.parametrize("origin", [Origin.BY_HAND, Origin.HISTORY])
def test_a_finding_that_names_no_session_is_given_the_one_that_was_judged(origin):
    bare = Finding(rule="mine", day=on("Tue"), message="no", cure="")
    its_own = attrs.evolve(bare, uid="another")
    held = session("Tue", "07:00", origin=origin, title="Hops")
    named, kept = findings_of(Judges((bare, its_own)), held, Past(), a_timeline())
    assert (named.uid, named.title, named.starts_at) == (held.uid, "Hops", held.starts_at)
    assert kept == its_own
    assert findings_of(Judges(bare), attrs.evolve(held, uid=""), Past(), a_timeline()) == (bare,)


@pytest.mark.parametrize("rule_id", [3, None, ("mine",)])
def test_an_id_that_is_no_text_is_refused(rule_id):
    for making in (ARTICLE.adding, lambda rule: RuleBook("mine", (rule,))):
        with pytest.raises(ArgumentError, match=r"a rule's id is .*: give a text, such as 'recovery-gap'"):
            making(Judges((), id=rule_id))


def test_a_rule_sees_no_more_than_it_declares():
    seen = []

    class Looks(Judges):
        def judge(self, session, past, timeline):
            seen.append(past)
            return ()

    planned(Looks((), 0))
    assert set(seen) == {Past()}
