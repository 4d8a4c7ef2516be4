"""The promises end to end: bytes kept, rules obeyed, decisions explained, doing it again is safe."""

import io
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import attrs
import icalendar
import pytest

import plyocal
from plyocal import ARTICLE, Athlete, BusyTime, Level, RecoveryGap, Reduced, Weekday, WorkoutKind
from plyocal.athlete import LATEST_DAY
from plyocal.errors import ArgumentError, NoRunError, OutputError, PainError, UnreadableFileError
from plyocal.revision import Change
from plyocal.sessions import Origin, Place
from plyocal.weeks import Phase

HERE = Path(__file__).parent
EVERY = sorted(path.name for path in (HERE / "calendars").glob("*.ics"))
SAMPLE = HERE.parent / "examples" / "half_marathon.ics"
ATHLETES = {
    "beginner": Athlete(),
    "intermediate": Athlete(level=Level.INTERMEDIATE),
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


def test_a_path_its_bytes_and_an_open_file_are_read_alike(demo_file):
    from_path = plyocal.schedule(plyocal.read(demo_file)).to_ical()
    assert plyocal.schedule(plyocal.read(str(demo_file))).to_ical() == from_path
    assert plyocal.schedule(plyocal.read(demo_file.read_bytes())).to_ical() == from_path
    assert plyocal.schedule(plyocal.read(io.BytesIO(demo_file.read_bytes()))).to_ical() == from_path


def test_both_files_hold_the_same_events_and_icalendar_reads_them(demo):
    plan = plyocal.schedule(plyocal.read(demo))
    alone = icalendar.Calendar.from_ical(plan.to_ical())
    merged = icalendar.Calendar.from_ical(plan.to_ical(merge=True))
    ours = [event for event in merged.walk("VEVENT") if event["UID"].endswith("@plyocal")]
    assert [event.to_ical() for event in alone.walk("VEVENT")] == [event.to_ical() for event in ours]
    assert [event["UID"] for event in ours] == [session.uid for session in plan.sessions]
    assert len({event["UID"] for event in ours}) == len(ours) == 17


def test_write_writes_what_to_ical_gives(tmp_path, demo):
    plan = plyocal.schedule(plyocal.read(demo))
    plan.write(tmp_path / "plyo.ics")
    plan.write(str(tmp_path / "both.ics"), merge=True)
    assert (tmp_path / "plyo.ics").read_bytes() == plan.to_ical()
    assert (tmp_path / "both.ics").read_bytes() == plan.to_ical(merge=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["both.ics", "plyo.ics"]


def test_write_refuses_where_it_cannot_and_leaves_nothing(tmp_path, demo):
    with pytest.raises(OutputError):
        plyocal.schedule(plyocal.read(demo)).write(tmp_path / "no" / "plyo.ics")
    assert list(tmp_path.iterdir()) == []


def test_start_defaults_to_the_last_training_block(calendars):
    calendar = plyocal.read(calendars / "two_training_blocks.ics")
    plan = plyocal.schedule(calendar)
    assert plan.season.timeline.start == calendar.block_start
    assert all(session.day >= calendar.block_start for session in plan.sessions)


def test_an_endless_run_is_planned_sixteen_weeks_ahead(calendars):
    calendar = plyocal.read(calendars / "weekly_without_end.ics")
    plan = plyocal.schedule(calendar, start=date(2026, 6, 1))
    assert plan.season.timeline.until == date(2026, 9, 20)
    assert len(plan.season.weeks) == 16
    assert plan.sessions[-1].day <= date(2026, 9, 20)


def test_until_ends_the_window_and_the_phases_do_not_change(demo):
    whole = plyocal.schedule(plyocal.read(demo))
    part = plyocal.schedule(plyocal.read(demo), until=date(2026, 2, 1))
    assert max(session.day for session in part.sessions) <= date(2026, 2, 1)
    phases = [week.week.phase for week in part.season.weeks]
    assert phases == [week.week.phase for week in whole.season.weeks[: len(phases)]]


def test_a_later_start_plans_only_from_there(demo):
    plan = plyocal.schedule(plyocal.read(demo), start=date(2026, 2, 11))
    assert plan.sessions[0].day >= date(2026, 2, 11)
    assert plan.stamp == datetime(2026, 2, 11, tzinfo=UTC)


def test_the_stamp_is_written_into_what_is_new_and_nowhere_else(demo):
    stamp = datetime(2026, 1, 4, 12, 30, tzinfo=UTC)
    plan = plyocal.schedule(plyocal.read(demo), stamp=stamp)
    assert plan.to_ical().count(b"DTSTAMP:20260104T123000Z") == len(plan.sessions)
    later = plyocal.schedule(plyocal.read(demo), previous=plan.to_ical(), stamp=stamp + timedelta(days=30))
    assert later.to_ical() == plan.to_ical()


def test_the_library_refuses_in_its_own_words(demo):
    calendar = plyocal.read(demo)
    with pytest.raises(PainError, match="physical therapist"):
        plyocal.schedule(calendar, Athlete(in_pain=True))
    with pytest.raises(ArgumentError, match="ends on 2026-01-01, before it starts on 2026-02-01"):
        plyocal.schedule(calendar, start=date(2026, 2, 1), until=date(2026, 1, 1))
    with pytest.raises(NoRunError, match="the last is on 2026-03-29"):
        plyocal.schedule(calendar, start=date(2027, 1, 1))
    with pytest.raises(UnreadableFileError):
        plyocal.schedule(calendar, busy=["missing.ics"])
    with pytest.raises(UnreadableFileError):
        plyocal.schedule(calendar, previous="missing.ics")


def test_a_calendar_without_a_run_is_refused():
    meeting = b"BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260302T090000Z\r\nSUMMARY:Team meeting\r\nEND:VEVENT\r\n"
    calendar = plyocal.read(b"BEGIN:VCALENDAR\r\n" + meeting + b"END:VCALENDAR\r\n")
    with pytest.raises(NoRunError, match="no run in it"):
        plyocal.schedule(calendar)


def test_no_lawful_place_is_a_plan_without_sessions_and_says_why(demo):
    never = Athlete(never=tuple(Weekday))
    plan = plyocal.schedule(plyocal.read(demo), never)
    assert plan.sessions == ()
    assert {rule for shortfall in plan.shortfalls for rule in shortfall.rules} >= {"no-clash"}
    assert plyocal.remove(plan.to_ical(merge=True)) == demo
    assert icalendar.Calendar.from_ical(plan.to_ical()).walk("VEVENT") == []


def test_busy_times_calendars_and_hours_are_kept_out_of(demo):
    free = plyocal.schedule(plyocal.read(demo))
    taken = [
        BusyTime(starts_at=s.starts_at - timedelta(minutes=5), ends_at=s.ends_at, title="Call")
        for s in free.sessions
    ]
    calendar = plyocal.read(demo)
    plan = plyocal.schedule(calendar, busy=taken)
    assert plan.sessions
    for session in plan.sessions:
        assert not any(b.starts_at < session.ends_at and session.starts_at < b.ends_at for b in taken)
    other = b"".join(
        b"BEGIN:VEVENT\r\nUID:%d\r\nDTSTART:%s\r\nDTEND:%s\r\nSUMMARY:Call\r\nEND:VEVENT\r\n"
        % (n, f"{b.starts_at:%Y%m%dT%H%M%S}".encode(), f"{b.ends_at:%Y%m%dT%H%M%S}".encode())
        for n, b in enumerate(taken)
    )
    beside = plyocal.schedule(calendar, busy=[b"BEGIN:VCALENDAR\r\n" + other + b"END:VCALENDAR\r\n"])
    assert [s.starts_at for s in beside.sessions] == [s.starts_at for s in plan.sessions]
    early = plyocal.schedule(calendar, Athlete(hours=(time(5), time(8)), never=(Weekday.WED,)))
    assert all(s.ends_at.time() <= time(8) and s.day.weekday() != Weekday.WED for s in early.sessions)


def test_days_off_stay_empty(demo):
    away = (date(2026, 1, 19), date(2026, 2, 1))
    plan = plyocal.schedule(plyocal.read(demo), Athlete(off=(away,)))
    assert plan.sessions
    assert not any(away[0] <= session.day <= away[1] for session in plan.sessions)


def test_a_named_race_becomes_one_and_stays_clear(demo):
    tune_up = date(2026, 2, 22)
    plan = plyocal.schedule(plyocal.read(demo), Athlete(races=(tune_up,)))
    assert plan.season.timeline.week_of(tune_up).phase is Phase.RACE
    assert any(w.kind is WorkoutKind.RACE for w in plan.season.timeline.on(tune_up))
    assert not any(-7 <= (session.day - tune_up).days <= 6 for session in plan.sessions)
    monday = date(2026, 2, 23)
    alone = plyocal.schedule(plyocal.read(demo), Athlete(races=(monday,)))
    assert [w.title for w in alone.season.timeline.on(monday) if w.kind is WorkoutKind.RACE] == ["Race"]


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


def test_a_rule_of_the_users_own_places_and_audits(demo):
    patient = ARTICLE.replacing(RecoveryGap(days=3))
    athlete = Athlete(level=Level.INTERMEDIATE)
    plan = plyocal.schedule(plyocal.read(demo), athlete, rules=patient)
    days = [session.day for session in plan.sessions]
    assert min((b - a).days for a, b in pairwise(days)) == 3
    usual = plyocal.schedule(plyocal.read(demo), athlete).to_ical(merge=True)
    found = plyocal.check(usual, athlete, patient)
    assert {finding.rule for finding in found} == {"recovery-gap"}
    assert all("needs 3 days and 68 h" in finding.message for finding in found)
    assert plyocal.check(usual, athlete, patient.without("recovery-gap")) == ()


def test_check_judges_the_whole_last_block_or_the_window_it_is_told(demo):
    athlete = Athlete(level=Level.INTERMEDIATE)
    merged = plyocal.schedule(plyocal.read(demo), athlete).to_ical(merge=True)
    found = plyocal.check(merged, attrs.evolve(athlete, sessions_a_week=1))
    assert {finding.rule for finding in found} == {"sessions-per-week"}
    part = plyocal.check(merged, attrs.evolve(athlete, sessions_a_week=1), start=date(2026, 2, 1))
    assert part == tuple(finding for finding in found if finding.day >= date(2026, 2, 1))
    assert 0 < len(part) < len(found)


def test_check_speaks_against_a_clash_with_a_busy_calendar(demo):
    plan = plyocal.schedule(plyocal.read(demo))
    first = plan.sessions[0]
    call = BusyTime(starts_at=first.starts_at, ends_at=first.ends_at, title="Call")
    [finding] = plyocal.check(plan.to_ical(merge=True), busy=[call])
    assert (finding.rule, finding.uid, finding.message) == ("no-clash", first.uid, "overlaps Call")


def test_remove_of_a_calendar_that_never_met_us_is_the_calendar(calendars):
    raw = (calendars / "raw_line_breaks.ics").read_bytes()
    assert plyocal.remove(raw) == raw
    assert plyocal.remove(plyocal.read(raw)) == raw


def test_the_runners_zone_decides_where_the_calendar_does_not(demo):
    berlin = Athlete(timezone=ZoneInfo("Europe/Berlin"))
    plan = plyocal.schedule(plyocal.read(demo, timezone="Europe/Berlin"), berlin)
    assert plan.season.timeline.zone == ZoneInfo("Europe/Berlin")
    assert plyocal.check(plan.to_ical(merge=True), berlin) == ()


def test_every_session_stands_beside_a_workout_of_its_day(demo):
    calendar = plyocal.read(demo)
    for level in Level:
        plan = plyocal.schedule(calendar, Athlete(level=level))
        for session in plan.sessions:
            beside = {workout.uid: workout.kind for workout in plan.season.timeline.on(session.day)}
            easy = session.anchor.place in (Place.AFTER_EASY, Place.AFTER_RECOVERY)
            lifting = session.anchor.place.is_strength
            expected = WorkoutKind.STRENGTH if lifting else WorkoutKind.EASY if easy else WorkoutKind.SPEED
            assert beside[session.anchor.uid] is expected


@pytest.mark.parametrize("day", [date.min, date(999, 12, 31), date(9900, 1, 1), date.max])
def test_days_out_of_all_reach_are_refused_and_the_last_ones_are_not(day, demo):
    calendar = plyocal.read(demo)
    for window in ({"start": day}, {"until": day}, {"start": day, "until": day}):
        for planning in (
            lambda window=window: plyocal.schedule(calendar, **window),
            lambda window=window: plyocal.check(demo, **window),
            lambda window=window: plyocal.read(demo, **window),
        ):
            with pytest.raises(ArgumentError):
                planning()
    with pytest.raises(ArgumentError, match="years 1000 to 9899"):
        plyocal.busy_times(demo, day, day)
    with pytest.raises(NoRunError):
        plyocal.schedule(calendar, start=LATEST_DAY)
    assert plyocal.schedule(plyocal.read(plyocal.demo_calendar(LATEST_DAY))).sessions


def test_times_without_a_zone_are_refused_since_nobody_knows_whose_they_are(demo):
    calendar = plyocal.read(demo)
    naive = datetime(2026, 1, 7, 7)  # noqa: DTZ001 - naive is the point
    with pytest.raises(ArgumentError, match="stamp 2026-01-07 07:00:00: give it a time zone"):
        plyocal.schedule(calendar, stamp=naive)
    call = BusyTime(starts_at=naive, ends_at=naive + timedelta(hours=1))
    with pytest.raises(ArgumentError, match="busy time at 2026-01-07 07:00:00: give it a time zone"):
        plyocal.schedule(calendar, busy=[call])
    with pytest.raises(ArgumentError, match="name a day, without a time"):
        plyocal.schedule(calendar, start=naive)
