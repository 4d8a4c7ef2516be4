"""Plan, check and remove: every argument does what it says, and what cannot be is refused."""

import io
import pickle
import re
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import attrs
import icalendar
import pytest
from work import calls

import plyocal
from plyocal import ARTICLE, Athlete, BusyTime, Level, RecoveryGap, Weekday, WorkoutKind
from plyocal.athlete import LATEST_DAY
from plyocal.errors import ArgumentError, NoRunError, OutputError, PainError, UnreadableFileError
from plyocal.explaining import explain
from plyocal.weeks import Phase

CALENDARS = Path(__file__).parent / "calendars"


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


@pytest.mark.parametrize("name", ["timed_half_marathon", "this_and_future_and_rdates", "weekly_without_end"])
def test_a_plan_can_be_pickled_and_then_tells_and_writes_the_same(name):
    plan = plyocal.schedule(CALENDARS / f"{name}.ics", Athlete(level=Level.ADVANCED))
    again = pickle.loads(pickle.dumps(plan))  # noqa: S301 - made here
    assert again == plan
    assert again.explain() == plan.explain()
    assert again.to_ical() == plan.to_ical()
    assert again.to_ical(merge=True) == plan.to_ical(merge=True)


def test_what_the_rule_book_was_asked_for_one_text_is_not_asked_again_for_another(demo):
    plan = plyocal.schedule(demo)
    told = plan.explain()
    assert calls(plan.explain) < 0.9 * calls(lambda: explain(plan.season))
    assert explain(plan.season) == plan.explain() == told


@pytest.mark.parametrize("name", ["reasons", "shortfalls", "findings", "warnings"])
def test_what_a_plan_tells_is_worked_out_once_and_not_pickled(demo, name):
    plan = plyocal.schedule(demo)
    told = getattr(plan, name)
    assert getattr(plan, name) is told
    again = pickle.loads(pickle.dumps(plan))  # noqa: S301 - made here
    assert name not in vars(again)
    assert (again, list(map(str, getattr(again, name)))) == (plan, list(map(str, told)))


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_a_session_s_title_is_the_one_in_the_file(demo, language):
    athlete = Athlete(language=language)
    plan = plyocal.schedule(plyocal.read(demo), athlete)
    titles = [session.title for session in plan.sessions]
    assert all(titles)
    assert [row["title"] for row in plan.to_dicts()] == titles
    content = plan.to_ical(merge=True)
    assert [session.title for session in plyocal.read(content).sessions] == titles
    stands = "SUMMARY:" + titles[0].replace(",", "\\,")
    named = content.replace(stands.encode(), b"SUMMARY:Jumps with Sam", 1)
    again = plyocal.schedule(plyocal.read(named), athlete)
    assert again.sessions[0].title == again.to_dicts()[0]["title"] == "Jumps with Sam"
    assert [session.title for session in again.sessions[1:]] == titles[1:]
    assert again.to_ical(merge=True) == named


def test_a_plan_and_its_short_weeks_are_told_in_a_line():
    calendar = plyocal.read(Path(__file__).parent.parent / "examples" / "half_marathon.ics")
    plan = plyocal.schedule(calendar)
    assert repr(plan) == "Plan('Spring half marathon', 12 sessions, 2026-02-24..2026-05-03)"
    rules = "race-clear, strategic-slot, long-run-clear, rest-stays-rest"
    assert str(plan.shortfalls[0]) == f"week from Mon 6 Apr: 0 of 1 session ({rules})"
    until = plyocal.schedule(calendar, start=date(2026, 3, 5), until=date(2026, 3, 5), plan_name="x" * 99)
    assert repr(until) == f"Plan('{'x' * 60}', 1 session, 2026-03-05..2026-03-05)"
    in_its_midst = attrs.evolve(plan.shortfalls[0], is_counted=False, planned=1, closed=())
    assert str(in_its_midst) == "week from Mon 6 Apr: 1 session"


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


def test_write_never_replaces_the_calendar_by_the_sessions_alone(tmp_path, demo):
    path = tmp_path / "mine.ics"
    path.write_bytes(plyocal.read(demo).content)
    plan = plyocal.schedule(path)
    with pytest.raises(OutputError, match=r"mine\.ics: it is the calendar itself"):
        plan.write(path)
    assert path.read_bytes() == plan.calendar.content
    plan.write(path, merge=True)
    assert path.read_bytes() == plan.to_ical(merge=True)


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
    again = plyocal.schedule(plyocal.read(demo), previous=plan, stamp=stamp + timedelta(days=30))
    assert again.to_ical() == later.to_ical()
    assert later.to_ical() == plan.to_ical()


def test_the_plan_of_another_name_is_no_plan_before(demo):
    other = plyocal.schedule(demo, plan_name="Autumn 10k")
    said = "another plan ('Autumn 10k'); to go on with it, give its name (schedule(plan_name=…))"
    for previous in (other, other.to_ical()):
        with pytest.raises(ArgumentError, match=re.escape(said)):
            plyocal.schedule(demo, previous=previous)
        again = plyocal.schedule(demo, previous=previous, plan_name="Autumn 10k")
        assert again.to_ical() == other.to_ical()
    assert plyocal.schedule(demo, previous=demo).sessions


def test_the_library_refuses_in_its_own_words(demo):
    calendar = plyocal.read(demo)
    with pytest.raises(PainError, match=r"physical therapist.*with plyocal\.remove\.$"):
        plyocal.schedule(calendar, Athlete(in_pain=True))
    with pytest.raises(ArgumentError, match="ends on 2026-01-01, before it starts on 2026-02-01"):
        plyocal.schedule(calendar, start=date(2026, 2, 1), until=date(2026, 1, 1))
    with pytest.raises(NoRunError, match="the last is on 2026-03-29"):
        plyocal.schedule(calendar, start=date(2027, 1, 1))
    with pytest.raises(UnreadableFileError):
        plyocal.schedule(calendar, busy=["missing.ics"])
    with pytest.raises(UnreadableFileError):
        plyocal.schedule(calendar, previous="missing.ics")


def test_whoever_has_pain_is_told_that_no_session_is_right(demo):
    plan = plyocal.schedule(demo)
    hurting, merged = Athlete(in_pain=True), plan.to_ical(merge=True)
    for rules in (plyocal.ARTICLE, plyocal.ARTICLE.without("level-gate")):
        findings = plyocal.check(merged, hurting, rules)
        assert [each.uid for each in findings] == [each.uid for each in plan.sessions]
        assert {(each.rule, each.message) for each in findings} == {
            ("level-gate", "no session is right while it hurts")
        }
    assert plyocal.check(demo, hurting) == ()


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
    calls = b"BEGIN:VCALENDAR\r\n" + other + b"END:VCALENDAR\r\n"
    for busy in (calls, plyocal.read(calls)):
        beside = plyocal.schedule(calendar, busy=[busy])
        assert [s.starts_at for s in beside.sessions] == [s.starts_at for s in plan.sessions]
    early = plyocal.schedule(calendar, Athlete(hours=(time(5), time(8))))
    assert early.sessions
    assert all(s.ends_at.time() <= time(8) for s in early.sessions)
    late = plyocal.schedule(calendar, Athlete(hours=(time(18), time(20)), never=(Weekday.FRI,)))
    assert late.sessions
    assert all(s.starts_at.time() >= time(18) and s.day.weekday() != Weekday.FRI for s in late.sessions)


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


def test_a_rule_of_the_users_own_places_and_audits(demo):
    patient = ARTICLE.replacing(RecoveryGap(days=3))
    athlete = Athlete(level=Level.INTERMEDIATE)
    plan = plyocal.schedule(plyocal.read(demo), athlete, rules=patient)
    days = [session.day for session in plan.sessions]
    assert min((b - a).days for a, b in pairwise(days)) == 3
    usual = plyocal.schedule(plyocal.read(demo), athlete).to_ical(merge=True)
    found = plyocal.check(usual, athlete, patient)
    assert {finding.rule for finding in found} == {"recovery-gap"}
    assert all("needs 3 calendar days, and at least 68 h" in finding.message for finding in found)
    assert plyocal.check(usual, athlete, patient.without("recovery-gap")) == ()


def test_check_judges_the_whole_last_block_or_the_window_it_is_told(demo):
    athlete = Athlete(level=Level.INTERMEDIATE)
    merged = plyocal.schedule(plyocal.read(demo), athlete).to_ical(merge=True)
    found = plyocal.check(merged, attrs.evolve(athlete, sessions_a_week=1))
    assert {finding.rule for finding in found} == {"sessions-per-week"}
    part = plyocal.check(merged, attrs.evolve(athlete, sessions_a_week=1), start=date(2026, 2, 1))
    told = [(finding.day, finding.message) for finding in found]
    assert [(each.day, each.message) for each in part] == [
        each for each in told if each[0] >= date(2026, 2, 1)
    ]
    assert 0 < len(part) < len(found)


def test_check_speaks_against_a_clash_with_a_busy_calendar(demo):
    plan = plyocal.schedule(plyocal.read(demo))
    first = plan.sessions[0]
    call = BusyTime(starts_at=first.starts_at, ends_at=first.ends_at, title="Call")
    [finding] = plyocal.check(plan.to_ical(merge=True), busy=[call])
    assert (finding.rule, finding.uid, finding.message) == ("no-clash", first.uid, "overlaps Call")


def test_the_runners_zone_decides_where_the_calendar_does_not(demo):
    berlin = Athlete(timezone=ZoneInfo("Europe/Berlin"))
    plan = plyocal.schedule(plyocal.read(demo, timezone="Europe/Berlin"), berlin)
    assert plan.season.timeline.zone == ZoneInfo("Europe/Berlin")
    assert plyocal.check(plan.to_ical(merge=True), berlin) == ()


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
    backwards = BusyTime(starts_at=naive.replace(tzinfo=UTC), ends_at=naive.replace(hour=6, tzinfo=UTC))
    with pytest.raises(ArgumentError, match=r"busy time at .*: let it end after it starts"):
        plyocal.schedule(calendar, busy=[backwards])
    with pytest.raises(ArgumentError, match="name a day, without a time"):
        plyocal.schedule(calendar, start=naive)


def test_the_day_after_the_window_is_seen():
    when = "DTSTART;VALUE=DATE:{day}\r\nRRULE:FREQ=WEEKLY"
    weekly = "BEGIN:VEVENT\r\nUID:{uid}\r\n" + when + "\r\nSUMMARY:{title}\r\nEND:VEVENT\r\n"
    days = (
        ("20260302", "Easy run 6 km"),
        ("20260305", "Easy run 6 km"),
        ("20260307", "Easy run 5 km"),
        ("20260308", "Long run 20 km"),
    )
    events = "".join(weekly.format(uid=day, day=day, title=title) for day, title in days)
    calendar = plyocal.read(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n".encode())
    for until in (date(2026, 3, 28), date(2026, 4, 4), None):
        plan = plyocal.schedule(calendar, start=date(2026, 3, 2), until=until)
        assert plan.sessions
        assert all(session.day.weekday() != 5 for session in plan.sessions)
        assert plyocal.check(plan.to_ical(merge=True)) == ()


def test_a_calendar_without_a_name_is_not_called_by_an_id(demo):
    nameless = demo.replace(b"X-WR-CALNAME:Half marathon in twelve weeks\r\n", b"")
    plan = plyocal.schedule(plyocal.read(nameless))
    assert b"\r\nX-WR-CALNAME:Plyo\r\n" in plan.to_ical()
    named = plyocal.schedule(plyocal.read(nameless), plan_name="Spring")
    assert b"\r\nX-WR-CALNAME:Plyo: Spring\r\n" in named.to_ical()


def test_a_plan_tells_of_a_goal_that_a_fun_run_after_it_has_taken():
    days = [
        (5, "Easy 8 km"),
        (7, "Half marathon 21.1 km"),
        (12, "Easy 8 km"),
        (19, "Easy 8 km"),
        (28, "Fun run 5k race"),
    ]
    events = "".join(
        f"BEGIN:VEVENT\nUID:{day}\nDTSTART;VALUE=DATE:202602{day:02}\nSUMMARY:{title}\nEND:VEVENT\n"
        for day, title in days
    )
    calendar = plyocal.read(f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n".encode())
    assert ["races=(date(2026, 2, 7),)" in str(each) for each in plyocal.schedule(calendar).warnings] == [
        True
    ]
    named = plyocal.Athlete(races=(date(2026, 2, 7),))
    assert plyocal.schedule(calendar, named).warnings == ()


def test_a_plan_tells_why_of_one_day(demo):
    plan = plyocal.schedule(demo)
    for reason in plan.reasons:
        assert plan.reasons_on(reason.session.day) == (reason,)
    assert plan.reasons_on(plan.sessions[0].day - timedelta(days=1)) == ()
    with pytest.raises(ArgumentError, match="day 'Tue': name a day"):
        plan.reasons_on("Tue")
