"""The promises end to end: bytes kept, rules obeyed, doing it again is safe, what is the runner's stays."""

import locale
import re
from contextlib import contextmanager, suppress
from datetime import UTC, date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

import plyocal
from plyocal import Athlete, Level, Reduced, WorkoutKind
from plyocal.revision import Change
from plyocal.sessions import Origin, Place

HERE = Path(__file__).parent
EVERY = sorted(path.name for path in (HERE / "calendars").glob("*.ics"))
SAMPLE = HERE.parent / "examples" / "half_marathon.ics"
INTERMEDIATE = Athlete(level=Level.INTERMEDIATE)
ATHLETES = {
    "beginner": Athlete(),
    "intermediate": INTERMEDIATE,
    "advanced": Athlete(level=Level.ADVANCED, box=True),
    "injured": Athlete(level=Level.ADVANCED, injured=True),
    "once a week, skipping": Athlete(sessions_a_week=1, reduced=Reduced.SKIP),
    "young": Athlete(level=Level.ADVANCED, box=True, age=14),
}


def changes(plan):
    return [each.change for each in plan.revision.revised]


def ours_broken(plan, merged, athlete=None):
    uids = {session.uid for session in plan.sessions}
    return [finding for finding in plyocal.check(merged, athlete) if finding.uid in uids]


def edited(running, *replacements):
    for old, new in replacements:
        assert running.count(old) == 1
        running = running.replace(old, new)
    return running


@pytest.mark.parametrize("name", EVERY)
def test_cutting_gives_the_input_back_and_check_finds_nothing_of_ours(name, calendars):
    running = (calendars / name).read_bytes()
    plan = plyocal.schedule(plyocal.read(running))
    merged = plan.to_ical(merge=True)
    assert plyocal.remove(merged) == plyocal.remove(running)
    assert ours_broken(plan, merged) == []


def test_a_calendar_without_sessions_of_ours_comes_back_byte_for_byte(calendars):
    kept = 0
    for name in EVERY:
        running = (calendars / name).read_bytes()
        if b"@plyocal" not in running:
            plan = plyocal.schedule(plyocal.read(running))
            assert plyocal.remove(plan.to_ical(merge=True)) == running
            kept += bool(plan.sessions)
    assert kept >= 20


@pytest.mark.parametrize("name", EVERY)
def test_a_merged_file_planned_again_from_any_later_day_is_the_same(name, calendars):
    calendar = plyocal.read(calendars / name)
    plan = plyocal.schedule(calendar)
    merged, window = plan.to_ical(merge=True), plan.season.timeline
    again = plyocal.read(merged)
    days = max((w.day - window.start).days for w in calendar.workouts if w.kind.is_run)
    for later in sorted({0, days // 3, days // 2, days}):
        start = window.start + timedelta(days=later)
        assert plyocal.schedule(again, start=start, until=window.until).to_ical(merge=True) == merged


def test_a_session_after_a_run_without_an_end_starts_on_a_whole_minute(calendars):
    plan = plyocal.schedule(plyocal.read(calendars / "timed_without_ends_in_miles.ics"))
    after = [session.starts_at for session in plan.sessions if session.anchor.place is Place.AFTER_EASY]
    assert {f"{start:%a %H:%M:%S.%f}" for start in after} == {"Mon 06:47:00.000000", "Wed 07:01:00.000000"}


def test_a_plan_whose_workouts_all_stand_at_midnight_has_sessions_of_the_day():
    timed = (HERE / "calendars" / "timed_half_marathon.ics").read_bytes()
    midnight = re.sub(rb"(DTSTART|DTEND)(\S*:\d{8}T)\d{6}", rb"\1\g<2>000000", timed)
    assert midnight.count(b"T000000") > 20
    plan = plyocal.schedule(plyocal.read(midnight))
    assert len(plan.sessions) >= 4
    assert {session.starts_at for session in plan.sessions} == {None}
    assert plyocal.check(plan.to_ical(merge=True)) == ()


def test_days_that_a_program_has_written_as_hours_change_nothing(calendars):
    """Outlook writes an all-day event from midnight to midnight, sessions as well."""
    plan = plyocal.schedule(plyocal.read(calendars / "allday_couch.ics"))
    merged = plan.to_ical(merge=True)
    hours = re.sub(rb"\n(DT\w+);VALUE=DATE:(\d{8})", rb"\n\1;TZID=Europe/Berlin:\2T000000", merged)
    assert hours.count(b"\nDTSTART;TZID=Europe/Berlin") > len(plan.sessions) > 4
    assert plyocal.check(hours) == ()
    again = plyocal.schedule(plyocal.read(hours))
    assert [(each.uid, each.day) for each in again.sessions] == [
        (each.uid, each.day) for each in plan.sessions
    ]
    assert set(changes(again)) == {Change.KEPT}


def test_hours_between_sessions_count_where_the_runner_flies_over_the_date_line(calendars):
    """Friday evening in Pago Pago and Monday morning on Kiritimati are 33 hours apart."""
    plan = plyocal.schedule(plyocal.read(calendars / "back_and_forth_over_the_date_line.ics"), INTERMEDIATE)
    starts = [session.starts_at.astimezone(UTC) for session in plan.sessions]
    assert len(starts) >= 6
    assert min(later - earlier for earlier, later in pairwise(starts)) >= timedelta(hours=44)


@pytest.mark.parametrize("name", ATHLETES)
def test_every_athlete_is_promised_the_same(name):
    athlete = ATHLETES[name]
    running = SAMPLE.read_bytes()
    plan = plyocal.schedule(plyocal.read(running), athlete)
    alone, merged = plan.to_ical(), plan.to_ical(merge=True)
    assert len(plan.sessions) >= 6
    assert plyocal.check(merged, athlete) == ()
    assert plyocal.remove(merged) == running
    later = plyocal.schedule(plyocal.read(running), athlete, start=date(2026, 3, 18), previous=alone)
    assert later.to_ical() == alone
    assert (
        plyocal.schedule(plyocal.read(merged), athlete, start=date(2026, 4, 1)).to_ical(merge=True) == merged
    )


def test_the_same_input_gives_the_same_bytes(demo):
    first, second = (plyocal.schedule(plyocal.read(demo)) for _ in range(2))
    assert first.to_ical() == second.to_ical()
    assert first.explain() == second.explain()
    assert first.to_dicts() == second.to_dicts()


@contextmanager
def another_locale():
    """One whose names of days are others, as programs with windows set it."""
    before = locale.setlocale(locale.LC_ALL)
    for name in ("de_DE.UTF-8", "de_DE", "German_Germany.1252", "fr_FR.UTF-8", "es_ES.UTF-8"):
        with suppress(locale.Error):
            locale.setlocale(locale.LC_ALL, name)
            break
    else:
        pytest.skip("no such locale is installed")
    try:
        yield
    finally:
        locale.setlocale(locale.LC_ALL, before)


def told_of_the_demo():
    calendar = plyocal.demo_calendar(date(2026, 3, 29))
    plan = plyocal.schedule(plyocal.read(calendar))
    return calendar, plan.to_ical(), plan.explain(), plan.to_html(), plan.to_csv()


def test_the_locale_of_the_program_gets_into_no_plan():
    told = told_of_the_demo()
    with another_locale():
        assert told_of_the_demo() == told


def test_a_moved_run_moves_its_session_and_doubles_none(demo):
    before = plyocal.schedule(plyocal.read(demo))
    moved = edited(
        demo,
        (b"DTSTART:20260121T063000", b"DTSTART:20260121T120000"),
        (b"DTEND:20260121T071200", b"DTEND:20260121T124200"),
    )
    after = plyocal.schedule(plyocal.read(moved), previous=before.to_ical())
    assert len(after.sessions) == len(before.sessions)
    assert changes(after).count(Change.MOVED) == 1
    assert changes(after).count(Change.KEPT) == len(before.sessions) - 1
    [shifted] = after.revision.moved
    assert (shifted.was.starts_at.hour, shifted.session.starts_at.hour) == (7, 12)
    assert shifted.session.uid == shifted.was.uid
    text = after.to_ical().decode()
    assert text.count("SEQUENCE:1") == 1


def test_what_the_runner_moved_stays_and_is_reported_where_unlawful(demo):
    before = plyocal.schedule(plyocal.read(demo))
    merged = before.to_ical(merge=True)
    start = before.sessions[4].starts_at
    by_hand = edited(
        merged,
        (f"\r\nDTSTART:{start:%Y%m%dT%H%M%S}\r\n".encode(), b"\r\nDTSTART:20260131T150000\r\n"),
        (
            f"\r\nDTEND:{before.sessions[4].ends_at:%Y%m%dT%H%M%S}\r\n".encode(),
            b"\r\nDTEND:20260131T151500\r\n",
        ),
    )
    after = plyocal.schedule(plyocal.read(by_hand))
    [pinned] = [s for s in after.sessions if s.origin is Origin.PINNED]
    assert pinned.uid == before.sessions[4].uid
    assert f"{pinned.starts_at:%Y%m%dT%H%M}" == "20260131T1500"
    assert {finding.rule for finding in after.findings if finding.uid == pinned.uid} == {"long-run-clear"}
    assert "moved here by you" in after.explain()
    assert plyocal.schedule(plyocal.read(after.to_ical(merge=True))).to_ical(merge=True) == after.to_ical(
        merge=True
    )


@pytest.mark.parametrize("held", ["the calendar", "the plan before"])
def test_what_the_runner_moved_to_the_day_after_the_last_run_is_judged_too(held, demo):
    before = plyocal.schedule(plyocal.read(demo))
    last = before.sessions[-1]
    merged, alone = (
        edited(
            before.to_ical(merge=merge),
            (f"\r\nDTSTART:{last.starts_at:%Y%m%dT%H%M%S}\r\n".encode(), b"\r\nDTSTART:20260330T180000\r\n"),
            (f"\r\nDTEND:{last.ends_at:%Y%m%dT%H%M%S}\r\n".encode(), b"\r\nDTEND:20260330T181200\r\n"),
        )
        for merge in (True, False)
    )
    in_calendar = held == "the calendar"
    after = plyocal.schedule(merged if in_calendar else demo, previous=None if in_calendar else alone)
    [pinned] = [s for s in after.sessions if s.origin is Origin.PINNED]
    assert pinned.day == date(2026, 3, 30)
    broken = {"race-clear", "strategic-slot"}
    assert {finding.rule for finding in after.findings if finding.uid == pinned.uid} == broken
    assert {finding.rule for finding in plyocal.check(merged) if finding.uid == pinned.uid} == broken
    assert "Mon 30 Mar" in after.explain()


def test_check_judges_what_was_entered_by_hand_up_to_four_weeks_after_the_last_run(demo):
    def found(day):
        lines = (
            "BEGIN:VEVENT",
            "UID:mine",
            f"DTSTART:{day:%Y%m%d}T180000",
            "SUMMARY:Plyometrics",
            "END:VEVENT",
        )
        running = demo.replace(b"END:VCALENDAR", "\r\n".join((*lines, "END:VCALENDAR")).encode())
        return {(finding.day, finding.rule) for finding in plyocal.check(running)}

    the_next = date(2026, 3, 30)
    assert found(the_next) == {(the_next, "race-clear"), (the_next, "strategic-slot")}
    four_weeks_on = date(2026, 4, 26)
    assert found(four_weeks_on) == {(four_weeks_on, "strategic-slot")}
    assert found(date(2026, 4, 27)) == set()


def test_an_audit_may_begin_after_the_last_run(demo):
    jumps = ("BEGIN:VEVENT", "UID:mine", "DTSTART:20260331T180000", "SUMMARY:Plyometrics", "END:VEVENT")
    running = demo.replace(b"END:VCALENDAR", "\r\n".join((*jumps, "END:VCALENDAR")).encode())
    assert {finding.day for finding in plyocal.check(running, start=date(2026, 3, 30))} == {date(2026, 3, 31)}
    assert plyocal.check(running, start=date(2026, 4, 1)) == ()


def test_where_runs_recur_without_end_check_ends_where_a_plan_does():
    def series(uid, day, title):
        return (
            "BEGIN:VEVENT",
            f"UID:{uid}",
            f"DTSTART;VALUE=DATE:{day}",
            "RRULE:FREQ=WEEKLY",
            f"SUMMARY:{title}",
            "END:VEVENT",
        )

    events = (*series("run", 20260105, "Easy run 5 km"), *series("mine", 20260107, "Plyometrics"))
    running = "\r\n".join(("BEGIN:VCALENDAR", *events, "END:VCALENDAR", "")).encode()
    found = plyocal.check(running)
    assert {finding.rule for finding in found} == {"strategic-slot"}
    assert [finding.day for finding in found][-1] == date(2026, 4, 22)
    assert plyocal.schedule(running).season.timeline.until == date(2026, 4, 26)
    later = plyocal.check(running, start=date(2026, 7, 1))
    assert [finding.day for finding in later][:: len(later) - 1] == [date(2026, 7, 1), date(2026, 10, 14)]


def test_sessions_entered_by_hand_are_counted_and_left_alone(demo):
    jumps = (
        b"BEGIN:VEVENT\r\nUID:mine@home.example\r\nDTSTART:20260121T180000\r\nDTEND:20260121T182000\r\n"
        b"SUMMARY:Plyometrics in the park\r\nEND:VEVENT\r\n"
    )
    running = demo.replace(b"END:VCALENDAR", jumps + b"END:VCALENDAR")
    plan = plyocal.schedule(plyocal.read(running))
    [mine] = [s for s in plan.season.every_session if s.origin is Origin.BY_HAND]
    assert mine.uid == "mine@home.example"
    assert mine not in plan.sessions
    near = [s.day for s in plan.sessions if abs((s.day - mine.day).days) < 2]
    assert near == []
    assert plan.to_ical(merge=True).count(b"UID:mine@home.example") == 1
    assert b"mine@home.example" not in plan.to_ical()


def test_history_is_kept_counted_and_written(demo):
    before = plyocal.schedule(plyocal.read(demo))
    today = date(2026, 2, 16)
    athlete = Athlete(level=Level.ADVANCED, sessions_a_week=1)
    after = plyocal.schedule(plyocal.read(demo), athlete, start=today, previous=before.to_ical())
    done = [s.uid for s in before.sessions if s.day < today]
    history = [s for s in after.sessions if s.origin is Origin.HISTORY]
    assert [s.uid for s in history] == done
    assert all(uid.encode() in after.to_ical() for uid in done)
    assert Change.GONE in changes(after)
    assert after.to_ical().count(b"STATUS:CANCELLED") == changes(after).count(Change.GONE)
    assert b"STATUS:CANCELLED" not in after.to_ical(merge=True)


def test_two_plans_in_one_calendar_do_not_touch_each_other(demo):
    first = plyocal.schedule(plyocal.read(demo), plan_name="mine", until=date(2026, 2, 1))
    second = plyocal.schedule(
        plyocal.read(first.to_ical(merge=True)), plan_name="ours", start=date(2026, 2, 4)
    )
    uids = {session.uid for session in first.sessions}
    assert not uids & {session.uid for session in second.sessions}
    merged = second.to_ical(merge=True)
    assert all(uid.encode() in merged for uid in uids)
    gap = second.sessions[0].day - first.sessions[-1].day
    assert gap >= timedelta(days=2)
    assert plyocal.remove(merged) == demo


def test_remove_of_a_calendar_that_never_met_us_is_the_calendar(calendars):
    raw = (calendars / "raw_line_breaks.ics").read_bytes()
    assert plyocal.remove(raw) == raw
    assert plyocal.remove(plyocal.read(raw)) == raw


def test_every_session_stands_beside_a_workout_of_its_day(demo):
    calendar = plyocal.read(demo)
    for level in Level:
        plan = plyocal.schedule(calendar, Athlete(level=level))
        assert plan.sessions
        for session in plan.sessions:
            beside = {workout.uid: workout.kind for workout in plan.season.timeline.on(session.day)}
            easy = session.anchor.place in (Place.AFTER_EASY, Place.AFTER_RECOVERY)
            lifting = session.anchor.place.is_strength
            expected = WorkoutKind.STRENGTH if lifting else WorkoutKind.EASY if easy else WorkoutKind.SPEED
            assert beside[session.anchor.uid] is expected
