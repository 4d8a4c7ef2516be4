"""The life of a session: its UID, its bytes and its revisions from plan to plan."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_sessions import FIRST, LATER, NAME, all_day, found, planned, prescription, timed, written

from plyocal.athlete import Weekday
from plyocal.icsfile import scan
from plyocal.reading.found_sessions import was_moved_by_hand
from plyocal.revision import Change, belongs, plan_key, revise
from plyocal.sessions import Mode, Origin, Place, Written
from plyocal.workouts import Clock
from plyocal.writing import component, sessions_alone

KEY = plan_key(NAME)


def changes(sessions, before, **options):
    revision = revise(sessions, before, name=NAME, **options)
    return [(each.change, each.session.uid[len(KEY) + 1 : -len("@plyocal")]) for each in revision.revised]


def moved_by_hand(content, old, new):
    assert content.count(old) > 1
    return content.replace(b"DTSTART:" + old, b"DTSTART:" + new).replace(b"DTEND:" + old, b"DTEND:" + new)


def test_a_uid_is_of_plan_and_week_with_the_lowest_free_number():
    assert changes([timed(0), timed(3), all_day(9)], []) == [
        (Change.NEW, "20260302-1"),
        (Change.NEW, "20260302-2"),
        (Change.NEW, "20260309-1"),
    ]


def test_a_number_that_was_seen_is_never_given_again():
    seen = [f"{KEY}-20260302-{number}@plyocal" for number in (1, 2, 4)]
    assert changes([timed(0), timed(3)], [], seen=seen) == [
        (Change.NEW, "20260302-3"),
        (Change.NEW, "20260302-5"),
    ]


def test_weeks_begin_when_the_runner_says():
    assert changes([timed(0)], [], first_weekday=Weekday.SUN) == [(Change.NEW, "20260301-1")]


def test_a_plan_of_nothing_is_an_empty_revision():
    assert revise([], [], name=NAME).revised == ()


@pytest.mark.parametrize(
    ("uid", "ours"),
    [
        (f"{KEY}-20260302-1@plyocal", True),
        (f"{KEY}-20260302-12@plyocal", True),
        (f"{plan_key('Autumn')}-20260302-1@plyocal", False),
        (f"{KEY}-20260302-1@plyocal.example.com", False),
        (f"x{KEY}-20260302-1@plyocal", False),
        (f"{KEY}-20260302@plyocal", False),
        (f"{KEY}-20260302-1@plyocal\n", False),
        ("", False),
    ],
)
def test_only_uids_of_this_plan_belong_to_it(uid, ours):
    assert belongs(uid, NAME) is ours


def test_a_plans_name_in_another_unicode_form_is_the_same_name():
    assert plan_key("Herbst-Läufe ") == plan_key("Herbst-La\u0308ufe")
    assert plan_key("\udce4") != plan_key("")


def test_the_same_plan_again_keeps_every_byte():
    content = written([timed(0), timed(3), all_day(9)])
    assert written([timed(0), timed(3), all_day(9)], found(content), stamp=LATER) == content


def test_a_new_uid_of_the_run_beside_it_changes_nothing():
    before = planned(timed(0))
    again = attrs.evolve(timed(0), anchor=attrs.evolve(timed(0).anchor, uid="other@coach", title="Easy 6"))
    (revised,) = revise([again], before, name=NAME).revised
    assert (revised.change, revised.component) == (Change.KEPT, before[0].written.component)


@pytest.mark.parametrize(
    ("now", "language"),
    [
        (timed(0, done=prescription(sets=3)), "en"),
        (timed(0, done=prescription(minutes=20)), "en"),
        (timed(0, place=Place.AFTER_RECOVERY), "en"),
        (attrs.evolve(timed(0), ends_at=timed(0).ends_at + timedelta(minutes=1)), "en"),
        (timed(0), "de"),
    ],
    ids=["sets", "minutes", "place", "end", "language"],
)
def test_a_session_that_says_something_else_is_changed(now, language):
    revision = revise([now], planned(timed(0)), name=NAME, language=language)
    (revised,) = revision.revised
    assert (revised.change, revised.sequence, revised.component) == (Change.CHANGED, 1, None)
    assert revision.changed == (revised,)
    text = component(revised, language=language, stamp=LATER)
    assert b"DTSTAMP:20260220T120000Z\r\n" in text
    assert b"LAST-MODIFIED:20260220T120000Z\r\n" in text


@pytest.mark.parametrize(
    ("mode", "change"),
    [(Mode.ROPE, Change.KEPT), (Mode.RECOVERY, Change.KEPT), (Mode.NORMAL, Change.CHANGED)],
)
def test_another_rung_changes_only_a_session_that_the_next_plan_climbs_on_from(mode, change):
    done = prescription(mode=mode)
    before = planned(timed(0, done=done))
    (revised,) = revise([timed(0, done=attrs.evolve(done, rung=2))], before, name=NAME).revised
    assert revised.change is change


def test_sessions_are_matched_by_start_before_they_are_matched_by_week():
    assert changes([timed(2), timed(3)], planned(timed(0), timed(3))) == [
        (Change.MOVED, "20260302-1"),
        (Change.KEPT, "20260302-2"),
    ]


def test_two_that_moved_within_a_week_keep_their_order():
    assert changes([timed(1), timed(4)], planned(timed(0), timed(3))) == [
        (Change.MOVED, "20260302-1"),
        (Change.MOVED, "20260302-2"),
    ]


def test_floating_sessions_are_compared_by_the_wall_clock_whatever_zone_they_are_read_in():
    floating = timed(0, clock=Clock.FLOATING)
    zone = ZoneInfo("America/Denver")
    here = attrs.evolve(
        floating,
        starts_at=floating.starts_at.replace(tzinfo=zone),
        ends_at=floating.ends_at.replace(tzinfo=zone),
    )
    assert changes([here], planned(floating)) == [(Change.KEPT, "20260302-1")]
    assert changes([timed(0)], planned(floating)) == [(Change.MOVED, "20260302-1")]


def test_a_session_of_another_week_is_another_session():
    assert changes([timed(8)], planned(timed(6))) == [
        (Change.GONE, "20260302-1"),
        (Change.NEW, "20260309-1"),
    ]


def test_a_moved_session_has_a_higher_revision_and_knows_where_it_was():
    (revised,) = revise([timed(1)], planned(timed(0)), name=NAME).revised
    assert revised.sequence == 1
    assert revised.was.start_text == "20260302T060000Z"
    assert b"X-PLYOCAL-PLACED:20260303T060000Z" in component(revised, language="en", stamp=LATER)


def test_a_session_that_is_gone_is_cancelled_once_and_then_left_alone():
    first = written([timed(0), timed(3)])
    second = written([timed(3)], found(first), stamp=LATER)
    assert second.count(b"STATUS:CANCELLED") == 1
    assert second.count(b"SEQUENCE:1") == 1
    third = revise([timed(3)], found(second), name=NAME)
    assert third.gone == ()
    assert sessions_alone(third, name=NAME, language="en", stamp=FIRST) == second


def test_a_session_that_comes_back_takes_up_its_uid_as_a_later_revision():
    gone = written([], planned(timed(0)), stamp=LATER)
    assert b"SEQUENCE:1" in gone
    (back,) = revise([timed(0)], found(gone), name=NAME).revised
    assert (back.change, back.sequence, back.component, back.was) == (Change.NEW, 2, None, None)
    assert back.session.uid == f"{KEY}-20260302-1@plyocal"
    content = written([timed(0)], found(gone), stamp=LATER)
    assert content.count(b"BEGIN:VEVENT") == content.count(b"STATUS:CONFIRMED") == 1
    assert written([timed(0)], found(content), stamp=FIRST) == content


def test_a_gone_session_stays_gone_where_another_start_or_one_that_is_held_is_planned():
    gone = written([], planned(timed(0)), stamp=LATER)
    assert changes([timed(3)], found(gone)) == [(Change.GONE, "20260302-1"), (Change.NEW, "20260302-2")]
    held = attrs.evolve(*planned(timed(0)), uid=f"{KEY}-20260302-2@plyocal")
    assert changes([timed(0)], [*found(gone), held]) == [
        (Change.GONE, "20260302-1"),
        (Change.KEPT, "20260302-2"),
    ]


def test_what_the_runner_cancelled_is_not_revived_and_its_number_not_given_again():
    cancelled = written([timed(0)]).replace(b"STATUS:CONFIRMED", b"STATUS:CANCELLED")
    assert changes([timed(0)], found(cancelled)) == [
        (Change.GONE, "20260302-1"),
        (Change.NEW, "20260302-2"),
    ]


def test_history_keeps_its_bytes_whatever_the_plan_now_says():
    before = planned(timed(0))
    history = attrs.evolve(before[0], prescription=prescription(sets=4))
    (revised,) = revise([history], before, name=NAME, language="fr").revised
    assert (revised.change, revised.component) == (Change.KEPT, before[0].written.component)


def test_a_session_moved_by_hand_stays_where_it_is_and_keeps_its_bytes():
    content = moved_by_hand(written([timed(0), timed(3)]), b"20260305T06", b"20260306T17")
    before = found(content)
    assert [each.origin for each in before] == [Origin.HISTORY, Origin.PINNED]
    revision = revise([timed(0), before[1]], before, name=NAME)
    assert [each.change for each in revision.revised] == [Change.KEPT, Change.KEPT]
    assert sessions_alone(revision, name=NAME, language="en", stamp=LATER) == content


def test_a_session_moved_by_hand_gets_new_exercises_and_stays_known_as_moved():
    content = moved_by_hand(written([timed(3)]), b"20260305T06", b"20260306T17")
    before = found(content)
    pinned = attrs.evolve(before[0], prescription=prescription(sets=4))
    second = written([pinned], before, stamp=LATER)
    again = found(second)
    assert [(each.origin, each.day.day) for each in again] == [(Origin.PINNED, 6)]
    assert again[0].prescription == prescription(sets=4)
    assert again[0].written.sequence == 1
    assert again[0].written.placed == "20260305T060000Z"


def test_a_length_changed_by_hand_is_the_runners_own_affair():
    before = planned(timed(3))
    longer = attrs.evolve(before[0], origin=Origin.PINNED, ends_at=timed(3, 8).ends_at)
    (revised,) = revise([longer], before, name=NAME).revised
    assert (revised.change, revised.session.ends_at) == (Change.KEPT, before[0].ends_at)


def test_the_order_is_that_of_the_calendar_with_the_gone_among_the_others():
    revision = revise([timed(5), timed(1), all_day(8)], planned(timed(7), all_day(9)), name=NAME)
    assert [each.session.start_text[:8] for each in revision.revised] == [
        "20260303",
        "20260307",
        "20260310",
        "20260311",
    ]
    assert [each.change for each in revision.revised[2:]] == [Change.MOVED, Change.GONE]
    assert [each.start_text for each in revision.sessions] == [
        "20260303T060000Z",
        "20260307T060000Z",
        "20260310",
    ]


def test_other_plans_and_the_runners_own_sessions_are_left_out():
    other = found(written([timed(1)], name="Autumn"), name="Autumn")
    by_hand = timed(2, origin=Origin.BY_HAND, uid="mine@phone")
    assert changes([*other, by_hand, timed(4)], [*other]) == [(Change.NEW, "20260302-1")]


def test_of_two_with_one_uid_the_first_counts_and_the_next_revision_is_above_both():
    here = planned(timed(0))[0]
    there = attrs.evolve(planned(timed(2))[0], written=Written(component=b"", sequence=7))
    (revised,) = revise([timed(1)], [here, there], name=NAME).revised
    assert revised.sequence == 8
    assert revised.was == here


def test_a_recurring_copy_made_by_hand_does_not_double_the_session():
    history = planned(timed(0))[0]
    override = attrs.evolve(history, day=history.day + timedelta(days=1))
    assert len(revise([history, override], [history, override], name=NAME).revised) == 1


def test_sessions_that_no_file_holds_yet_are_new():
    (revised,) = revise([timed(0)], [timed(0, uid=f"{KEY}-20260302-5@plyocal")], name=NAME).revised
    assert (revised.change, revised.session.uid) == (Change.NEW, f"{KEY}-20260302-5@plyocal")


@pytest.mark.parametrize(
    ("session", "placed", "moved"),
    [
        (timed(0), "20260302T060000Z", False),
        (timed(0), "20260302T070000Z", True),
        (timed(0), "20260302T060000", False),
        (timed(0, clock=Clock.FLOATING), "20260302T060000", False),
        (timed(0, clock=Clock.FLOATING), "20260302T060100", True),
        (timed(0), "20260302", True),
        (all_day(0), "20260302", False),
        (all_day(0), "20260303", True),
        (all_day(0), "20260302T060000Z", True),
        (timed(0), "", False),
        (timed(0), "last Tuesday", False),
    ],
)
def test_a_start_other_than_the_one_planned_is_a_move_by_hand(session, placed, moved):
    found_so = attrs.evolve(session, written=Written(component=b"", placed=placed))
    assert was_moved_by_hand(found_so) is moved


def test_what_a_session_stands_beside_is_read_back():
    (again,) = planned(timed(0, done=prescription(mode=Mode.ROPE)))
    assert again.anchor == timed(0).anchor
    assert again.rope


DAYS = st.lists(st.integers(0, 27), unique=True, max_size=8)


@settings(deadline=None, max_examples=40)
@given(st.lists(DAYS, max_size=6))
def test_plan_after_plan_nothing_is_doubled_and_nothing_lost(seasons):
    content, given_so_far = written([]), set()
    for night, days in enumerate(seasons):
        season = [timed(day) for day in days]
        before = found(content)
        content = written(season, before, stamp=FIRST + timedelta(days=night))
        after = found(content)
        standing = [each.start_text for each in after if not each.cancelled]
        assert sorted(standing) == sorted(each.start_text for each in season)
        uids = [each.uid for each in after]
        assert len(uids) == len(set(uids)) == len(scan(content).components)
        assert given_so_far <= set(uids)
        given_so_far = set(uids)
        revisions = {each.uid: each.written.sequence for each in before}
        assert all(each.written.sequence >= revisions.get(each.uid, 0) for each in after)
