"""Pasts: what rules may see of the sessions before one."""

from timelines import a_timeline, on, session

from plyocal.rules.pasts import Past, past_of, with_pasts


def test_a_past_holds_the_days_looked_back_and_counts_weeks():
    sessions = [session(name) for name in ("Mon", "Fri", "Tue 2", "Wed 3", "Fri 5")]
    timeline = a_timeline()
    seen = [
        ([each.day for each in past.sessions], past.session_weeks)
        for _, past in with_pasts(sessions, timeline, 7)
    ]
    assert seen == [
        ([], 0),
        ([on("Mon")], 0),
        ([on("Fri")], 1),
        ([], 2),
        ([], 2),
    ]
    assert past_of(on("Mon 2"), sessions, 2, 7, 1) == Past(tuple(sessions[:2]), 1)
