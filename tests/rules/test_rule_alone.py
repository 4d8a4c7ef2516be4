"""Each must alone: a timeline that just breaks it, what is said of which days, and one that just passes."""

import pytest
from test_placing import CASES as PLACING
from test_placing_races_and_gates import CASES as RACES_AND_GATES
from test_spacing import CASES as SPACING
from timelines import alone

TABLE = [
    pytest.param(rule, *case[1:], id=f"{rule}: {case[0]}")
    for table in (PLACING, RACES_AND_GATES, SPACING)
    for rule, cases in table.items()
    for case in cases
]


@pytest.mark.parametrize(("rule", "breaks", "findings", "passes"), TABLE)
def test_rule_alone(rule, breaks, findings, passes):
    found = list(alone(rule).check(breaks))
    assert [(finding.day, finding.message) for finding in found] == findings
    assert all(finding.rule == rule and finding.cure for finding in found)
    assert list(alone(rule).check(passes)) == []
