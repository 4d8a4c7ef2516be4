"""Calendars read: which days, which zone, which blocks, what is busy, what is ours, what is warned about."""

import io
import pickle
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import attrs
import pytest
from work import calls

from plyocal.errors import (
    ArgumentError,
    BackwardsEventWarning,
    CalendarError,
    LimitError,
    SkippedEventWarning,
    SkippedRecurrenceWarning,
    UnknownZoneWarning,
    UnreadableFileError,
)
from plyocal.icsfile import Limits, splice
from plyocal.reading import busy_times, read
from plyocal.sessions import Origin
from plyocal.workouts import Clock, WorkoutKind

HERE = Path(__file__).parent.parent / "calendars"
APRIL = {"start": date(2026, 4, 1), "until": date(2026, 4, 30)}


def reading(name, **options):
    return read(HERE / f"{name}.ics", **options)


def days(calendar):
    return [workout.day for workout in calendar.workouts]


def april(*numbers):
    return [date(2026, 4, number) for number in numbers]


def calendar_of(*events):
    lines = ["BEGIN:VCALENDAR"]
    for number, event in enumerate(events):
        lines += ["BEGIN:VEVENT", f"UID:{number}", *event, "END:VEVENT"]
    return "\r\n".join((*lines, "END:VCALENDAR", "")).encode()


def test_an_all_day_plan_is_read_day_by_day():
    calendar = reading("allday_couch")
    assert calendar.name == "Couch to 5K"
    assert (calendar.block_start, calendar.block_end) == (date(2026, 3, 2), date(2026, 3, 27))
    assert [found.clock for found in calendar.workouts] == [Clock.ALL_DAY] * len(calendar.workouts)
    assert calendar.busy == ()
    assert all(found.last_day is None for found in calendar.workouts)


@pytest.mark.parametrize("name", sorted(path.stem for path in HERE.glob("*.ics")))
def test_a_calendar_can_be_pickled_and_is_read_on_from_there(name):
    calendar = reading(name)
    again = pickle.loads(pickle.dumps(calendar))  # noqa: S301 - made here
    for one, other in ((calendar, again), (calendar.between(**APRIL), again.between(**APRIL))):
        assert list(map(str, one.warnings)) == list(map(str, other.warnings))
        assert attrs.evolve(one, warnings=()) == attrs.evolve(other, warnings=())


def test_a_timed_plan_keeps_its_wall_times():
    calendar = reading("timed_half_marathon")
    assert len(calendar.workouts) == 41
    first = calendar.workouts[0]
    assert (first.day, first.starts_at) == (
        date(2026, 4, 7),
        datetime(2026, 4, 7, 6, 30, tzinfo=ZoneInfo("Europe/Berlin")),
    )
    assert calendar.workouts[-1].kind is WorkoutKind.RACE
    assert calendar.zone == ZoneInfo("Europe/Berlin")
    assert (calendar.start, calendar.until) == (date(2026, 4, 7), date(2026, 6, 7))


def test_overrides_exceptions_and_cancellations_of_a_series():
    calendar = reading("timed_moved_override", **APRIL)
    assert days(calendar) == [*april(7, 15, 21), date(2026, 5, 12)]
    assert [found.recurrence_id for found in calendar.workouts][:2] == ["20260407T183000", "20260414T183000"]
    assert [found.day for found in calendar.missed] == [date(2026, 5, 5)]
    assert all(found.cancelled for found in calendar.missed)


@pytest.mark.parametrize(
    ("unit", "found"),
    [
        (None, [("Easy run", None)]),
        ("km", [("8", 8.0), ("Easy run", None)]),
        ("mi", [("8", 12.875), ("Easy run", None)]),
    ],
)
def test_a_title_of_nothing_but_a_number_is_a_run_where_its_unit_is_given(unit, found):
    content = calendar_of(
        ["DTSTART:20260402", "SUMMARY:8"],
        ["DTSTART:20260403", "SUMMARY:80"],
        ["DTSTART:20260404", "SUMMARY:Easy run"],
    )
    said = [(run.title, run.distance_km) for run in read(content, unit=unit).workouts if run.kind.is_run]
    assert said == found


def test_a_coachs_letter_and_a_number_are_a_run_where_the_unit_is_given():
    content = calendar_of(
        ["DTSTART:20260402", "SUMMARY:L 20"],
        ["DTSTART:20260403", "SUMMARY:T 8"],
        ["DTSTART:20260404", "SUMMARY:E 6"],
        ["DTSTART:20260405", "SUMMARY:S 10"],
    )
    told = [(run.title, run.kind.value, run.distance_km) for run in read(content, unit="mi").workouts]
    assert told == [("L 20", "long", 32.187), ("T 8", "speed", 12.875), ("E 6", "easy", 9.656)]
    assert [run.title for run in read(content).workouts] == ["E 6"]


def test_a_calendar_read_without_a_unit_takes_the_athletes_and_keeps_its_own():
    content = calendar_of(["DTSTART:20260402", "SUMMARY:8"], ["DTSTART:20260404", "SUMMARY:Easy run"])
    open_, told = read(content).in_unit("mi"), read(content, unit="km").in_unit("mi")
    assert [calendar.workouts[0].distance_km for calendar in (open_, told)] == [12.875, 8.0]


def test_runs_without_end_are_read_for_sixteen_weeks():
    calendar = reading("weekly_without_end")
    assert calendar.recurs_without_end
    assert (calendar.start, calendar.until) == (date(2026, 1, 5), date(2026, 4, 26))
    assert len(calendar.workouts) == 16 * 3
    later = calendar.between(date(2030, 1, 1), date(2030, 1, 31))
    assert days(later)[0] == date(2026, 1, 5)
    assert days(later)[-1] == date(2030, 1, 31)


def test_an_until_without_a_time_includes_its_day():
    assert days(reading("weekly_until_date_on_timed")) == april(1, 8, 15, 22)


def test_floating_times_are_in_the_calendars_zone_and_stay_floating():
    first, second = reading("floating_times").workouts
    assert (first.clock, first.starts_at) == (
        Clock.FLOATING,
        datetime(2026, 4, 1, 6, 30, tzinfo=ZoneInfo("America/New_York")),
    )
    assert second.ends_at - second.starts_at == timedelta(minutes=75)
    moved = reading("floating_times", timezone="Asia/Tokyo").workouts[0]
    assert moved.starts_at == datetime(2026, 4, 1, 6, 30, tzinfo=ZoneInfo("Asia/Tokyo"))


def test_utc_times_are_dated_where_the_runner_is():
    assert days(reading("utc_near_midnight")) == april(2, 4)
    assert days(reading("utc_near_midnight", timezone="UTC")) == april(1, 4)
    assert days(reading("utc_near_midnight", timezone=ZoneInfo("America/Los_Angeles"))) == april(1, 3)


def test_without_a_stated_zone_the_most_used_one_dates_utc_times():
    calendar = reading("utc_with_most_used_zone")
    assert calendar.zone == ZoneInfo("Asia/Tokyo")
    assert days(calendar) == april(1, 2, 3, 5)


def test_zones_are_known_by_many_names():
    calendar = reading("zones_by_other_names")
    offsets = [found.starts_at.utcoffset() / timedelta(hours=1) for found in calendar.workouts]
    assert offsets == [2, -4, 9, 2, -2.5]
    assert {found.starts_at.time() for found in calendar.workouts} == {time(6, 30)}
    (warning,) = calendar.warnings
    assert isinstance(warning, UnknownZoneWarning)
    assert (warning.uid, "Grandma's house" in str(warning)) == ("w4", True)


def test_an_absurd_offset_in_a_definition_hurts_nobody():
    (found,) = reading("zone_offset_out_of_range").workouts
    assert found.starts_at.utcoffset() == timedelta(hours=2)


def test_what_is_missing_is_made_up_for():
    lengths = {
        found.title: found.ends_at and (found.ends_at - found.starts_at) / timedelta(minutes=1)
        for found in reading("missing_uid_stamp_end").workouts
    }
    assert lengths == {
        "Easy run 8 km": None,
        "Tempo run 10 km": 60,
        "Strength": 60,
        "Easy run 45 min": 45,
        "Dentist": 0,
    }


def test_dates_written_loosely_are_read_as_meant():
    calendar = reading("dates_written_loosely")
    assert days(calendar) == april(1, 2, 3, 4)
    assert [found.is_timed for found in calendar.workouts] == [False, False, False, True]
    assert calendar.warnings == ()


@pytest.mark.parametrize(
    ("name", "titles"),
    [
        ("folded_anywhere", ["Easy run, 8 km\nwith strides", "Easy run 6 km"]),
        ("raw_line_breaks", ["Easy run\n8 km with friends", "Tempo run 10 km"]),
        ("events_around_the_calendar", ["Easy run 8 km", "Easy run 10 km"]),
        ("two_calendars_with_bom", ["Easy run 8 km", "Long run 20 km"]),
        ("line_ends_cr_cr_lf", ["Easy run 8 km", "Tempo run 10 km"]),
        ("latin1_bytes", ["Lockerer Lauf 8 km", "Übung: Intervalle 10 km"]),
        ("one_uid_for_all", ["Easy run 8 km", "Tempo run 10 km", "Long run 20 km"]),
    ],
)
def test_odd_files_are_read_whole(name, titles):
    calendar = reading(name)
    assert [found.title for found in calendar.workouts] == titles
    assert calendar.warnings == ()


def test_broken_components_are_named_by_uid_and_line():
    calendar = reading("broken_components")
    assert [found.uid for found in calendar.workouts] == ["good1", "good2"]
    assert {type(warning) for warning in calendar.warnings} == {SkippedEventWarning}
    lines = calendar.content.split(b"\r\n")
    places = {warning.uid: lines[warning.line_number - 1] for warning in calendar.warnings}
    assert places == {
        "unended": b"BEGIN:VEVENT",
        "": b"END:VEVENT",
        "nodate": b"BEGIN:VEVENT",
        "baddate": b"BEGIN:VEVENT",
        "last-unended": b"BEGIN:VEVENT",
    }


def test_rules_that_cannot_be_followed_leave_their_first_day():
    calendar = reading("rules_not_to_be_followed")
    runs = [found for found in calendar.workouts if found.kind is not WorkoutKind.STRENGTH]
    assert [found.day for found in runs] == april(1, 2, 3, 4, 5, 6, 7)
    assert len(calendar.workouts) == 7 + 3
    assert {type(warning) for warning in calendar.warnings} == {SkippedRecurrenceWarning}
    assert [warning.uid for warning in calendar.warnings] == [f"r{number}" for number in range(7)]


def test_the_highest_sequence_counts_even_far_from_the_window():
    assert [found.uid for found in reading("higher_sequence_moves_it", **APRIL).workouts] == ["other"]


def test_this_and_future_periods_and_dated_overrides():
    calendar = reading("this_and_future_and_rdates", **APRIL)
    times = {}
    for found in calendar.workouts:
        times.setdefault(found.uid, []).append(f"{found.starts_at:%d %H:%M}-{found.ends_at:%H:%M}")
    assert times == {
        "tf": ["01 06:30-07:30", "08 06:30-07:30", "15 07:00-08:30", "22 07:00-08:30", "29 07:00-08:30"],
        "rd": ["02 18:00-19:00", "09 18:00-20:00", "16 18:00-20:00"],
        "dr": ["03 06:30-07:30", "11 06:30-07:30", "17 06:30-07:30"],
    }


def test_a_series_keeps_its_wall_time_across_a_change_of_clocks():
    calendar = reading("weekly_across_clock_change")
    weekly = [found for found in calendar.workouts if found.uid == "dst"]
    assert [found.starts_at.time() for found in weekly] == [time(2, 30)] * 3
    (night,) = (found for found in calendar.workouts if found.uid == "dur")
    assert night.ends_at.time() == time(4, 30)


def test_an_end_before_the_start_is_none():
    found = reading("ends_before_it_starts")
    assert [(type(each), each.uid, each.line_number) for each in found.warnings] == [
        (BackwardsEventWarning, "e1", 4),
        (BackwardsEventWarning, "e2", 11),
    ]
    first, second, third = found.workouts
    assert first.ends_at - first.starts_at == timedelta(minutes=48)
    assert (second.day, second.last_day) == (date(2026, 4, 3), None)
    assert third.ends_at - third.starts_at == timedelta(minutes=30)


@pytest.mark.parametrize(
    ("lines", "warned"),
    [
        (["DTSTART:20260401T000000Z", "DTEND:20260401T000000Z"], False),
        (["DTSTART;VALUE=DATE:20260401", "DTEND;VALUE=DATE:20260401"], False),
        (["DTSTART:20260401T063000Z", "DURATION:-PT30M"], True),
        (["DTSTART;TZID=Mars/Phobos:20260401T063000", "DTEND:20260401T020000Z"], False),
    ],
)
def test_only_what_ends_before_it_starts_is_told_so(lines, warned):
    found = read(calendar_of([*lines, "SUMMARY:Easy run 6 km"]), timezone="America/Denver")
    assert any(isinstance(each, BackwardsEventWarning) for each in found.warnings) == warned


def test_a_weekend_of_running_is_no_run_of_two_days():
    plan = calendar_of(
        ["DTSTART:20260402T063000", "DTEND:20260402T073000", "SUMMARY:Easy run"],
        ["DTSTART:20260403T180000", "DTEND:20260405T120000", "SUMMARY:Trail running weekend"],
    )
    run, weekend = read(plan).workouts
    assert (run.duration, weekend.duration) == (timedelta(hours=1), None)
    assert (weekend.kind.is_run, weekend.last_day) == (True, date(2026, 4, 5))


@pytest.mark.parametrize(
    ("title", "is_entrys", "is_guessed"),
    [
        ("Intervals 6 x 800 m", True, True),
        ("Intervals 6 x 800 m, 10 km", True, False),
        ("Tempo 50 min", False, False),
    ],
)
def test_a_length_that_no_text_tells_is_the_entrys(title, is_entrys, is_guessed):
    (run,) = read(
        calendar_of(["DTSTART:20260402T063000", "DTEND:20260402T074500", f"SUMMARY:{title}"])
    ).workouts
    assert (run.is_entry_length, run.is_size_guessed) == (is_entrys, is_guessed)
    assert run.duration == timedelta(minutes=75 if is_entrys else 50)


@pytest.mark.parametrize(
    ("until", "minutes"),
    [
        ("DTEND:20260402T000000", None),
        ("DTEND:20260403T000000", None),
        ("DTEND:20260402T235959", None),
        ("DTEND:20260402T004500", 45),
        ("DURATION:P1D", None),
    ],
)
def test_a_workout_at_midnight_is_one_of_the_day(until, minutes):
    run, shift = (
        ["DTSTART:20260402T000000", until, f"SUMMARY:{each}"] for each in ("Easy run", "Night shift")
    )
    calendar = read(calendar_of(run, shift))
    workout = next(each for each in calendar.workouts if each.kind.is_run)
    assert (workout.day, workout.last_day, workout.clock) == (date(2026, 4, 2), None, Clock.ALL_DAY)
    assert (workout.starts_at, workout.ends_at) == (None, None)
    assert workout.duration == (minutes and timedelta(minutes=minutes))
    assert {busy.title for busy in calendar.busy} <= {"Night shift"}


def test_days_that_are_written_from_midnight_to_midnight_in_utc_keep_their_dates():
    whole = ["DTSTART:20260402T000000Z", "DTEND:20260403T000000Z", "SUMMARY:Easy run 8 km"]
    evening = ["DTSTART:20260404T000000Z", "DTEND:20260404T004500Z", "SUMMARY:Easy run 7 km"]
    first, second = read(calendar_of(whole, evening), timezone="America/New_York").workouts
    assert (first.day, first.last_day, first.clock) == (date(2026, 4, 2), None, Clock.ALL_DAY)
    assert (second.day, second.clock) == (date(2026, 4, 3), Clock.ZONED)


@pytest.mark.parametrize(
    "days",
    [
        ["DTSTART;TZID=Europe/Berlin:20260402T000000", "DTEND;TZID=Europe/Berlin:20260405T000000"],
        ["DTSTART;TZID=Europe/Berlin:20260402T000000", "DURATION:P3D"],
        ["DTSTART;TZID=America/New_York:20260402T000000", "DTEND;TZID=America/New_York:20260404T235900"],
        ["DTSTART:20260402T000000", "DTEND:20260404T235959"],
        ["DTSTART:20260401T220000Z", "DTEND:20260404T220000Z"],
    ],
)
def test_days_that_outlook_writes_from_midnight_to_midnight_keep_nobody_busy(days):
    """As an all-day event a holiday is no reason against a session either; 24 hours of duty are."""
    run = ["DTSTART;TZID=Europe/Berlin:20260403T070000", "DURATION:PT40M", "SUMMARY:Easy run 7 km"]
    shift = ["DTSTART:20260402T000000", "DURATION:PT24H30M", "SUMMARY:Shift"]
    said = "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"
    for saying, titles in ([said], {"Shift", "Easy run 7 km"}), ([], {"Duty", "Shift", "Easy run 7 km"}):
        content = calendar_of(run, [*days, "SUMMARY:Duty", *saying], shift)
        calendar = read(content, timezone="Europe/Berlin", **APRIL)
        assert {busy.title for busy in calendar.busy} == titles
        assert busy_times(content, **APRIL, timezone="Europe/Berlin") == calendar.busy


def test_times_in_utc_alone_are_told_of():
    run = ["DTSTART:20260402T010000Z", "DTEND:20260402T014500Z", "SUMMARY:Easy run 8 km"]
    meeting = ["DTSTART:20260402T010000Z", "DTEND:20260402T014500Z", "SUMMARY:Meeting"]
    floating = ["DTSTART:20260402T010000", "SUMMARY:Easy run 8 km"]
    (warning,) = read(calendar_of(run)).warnings
    assert str(warning).endswith("name it with read(timezone=…)")
    assert read(calendar_of(run), timezone="UTC").warnings == ()
    assert read(calendar_of(run, ["DTSTART;TZID=Asia/Tokyo:20260402T070000", "SUMMARY:Tea"])).warnings == ()
    assert read(calendar_of(meeting, floating)).warnings == ()


def test_free_busy_times_alone_are_no_busy_calendar():
    lines = ["BEGIN:VCALENDAR", "BEGIN:VFREEBUSY", "FREEBUSY:20260402T060000Z/PT2H", "END:VFREEBUSY"]
    content = "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()
    with pytest.raises(CalendarError, match="only free/busy times, which are not read"):
        busy_times(content, **APRIL)
    event = (
        b"BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260403T060000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR"
    )
    assert len(busy_times(content.replace(b"END:VCALENDAR", event), **APRIL)) == 1


def test_busy_times_are_timed_opaque_and_happen():
    calendar = reading("busy_and_free", **APRIL)
    assert [found.title for found in calendar.busy] == ["Night shift", "Conference", "Easy run 8 km"]
    elsewhere = busy_times(HERE / "busy_and_free.ics", date(2026, 4, 2), date(2026, 4, 30))
    assert [found.title for found in elsewhere] == ["Easy run 8 km", "Plyometrics: box jumps"]


def test_the_runners_own_plyometrics_are_sessions_by_hand():
    (session,) = reading("busy_and_free", **APRIL).sessions
    assert (session.origin, session.day) == (Origin.BY_HAND, date(2026, 4, 3))


def test_week_banners_hold_the_weeks_volume_and_no_workout():
    calendar = reading("allday_week_banners")
    banners = [found for found in calendar.workouts if found.week_distance_km]
    assert [round(found.week_distance_km) for found in banners] == [32, 34, 35, 37]
    assert {found.kind for found in banners} == {WorkoutKind.OTHER}
    assert [found.last_day - found.day for found in banners] == [timedelta(days=6)] * 4
    assert calendar.unit == "mi"


def test_blocks_end_where_four_weeks_hold_no_run():
    calendar = reading("two_training_blocks")
    assert (calendar.block_start, calendar.block_end) == (date(2026, 3, 2), date(2026, 3, 28))
    assert days(calendar)[0] == date(2026, 3, 2)
    autumn = calendar.between(date(2025, 9, 10), date(2025, 9, 12))
    assert (days(autumn)[0], days(autumn)[-1]) == (date(2025, 9, 1), date(2025, 9, 28))
    assert (autumn.block_start, autumn.block_end) == (calendar.block_start, calendar.block_end)


@pytest.mark.parametrize(("gap_days", "blocks"), [(28, 1), (29, 2)])
def test_the_gap_between_blocks_is_four_weeks(gap_days, blocks):
    second = date(2026, 3, 1) + timedelta(days=gap_days)
    runs = ([f"DTSTART:{day:%Y%m%d}", "SUMMARY:Easy run 8 km"] for day in (date(2026, 3, 1), second))
    calendar = read(calendar_of(*runs))
    assert calendar.block_start == (date(2026, 3, 1) if blocks == 1 else second)


def test_cancelled_runs_are_missed_and_done_ones_are_workouts():
    calendar = reading("missed_and_done", **APRIL)
    assert [found.uid for found in calendar.missed] == ["m1"]
    assert [found.uid for found in calendar.workouts] == ["m2", "m3"]
    assert [found.title for found in calendar.busy] == ["✓ Tempo run 10 km", "Easy run 6 km"]


def test_sessions_of_ours_come_back_as_they_were_written():
    calendar = reading("with_sessions_of_ours")
    done, cancelled = calendar.sessions
    assert (done.uid, done.origin, done.cancelled) == ("half-2026-04-06-1@plyocal", Origin.HISTORY, False)
    assert (cancelled.cancelled, cancelled.written.sequence) == (True, 3)
    assert (done.written.placed, done.written.language) == ("20260407T054500Z", "de")
    assert done.written.component.count(b"\r\n") == done.written.component.count(b"\n") == 16
    assert [found.uid for found in calendar.workouts] == ["e1", "e2"]
    assert not [found for found in calendar.busy if found.title == "Plyometrics"]


def test_another_window_reads_the_same_as_reading_anew():
    calendar = reading("timed_half_marathon")
    window = {"start": date(2026, 4, 20), "until": date(2026, 5, 3)}
    assert calendar.between(*window.values()) == reading("timed_half_marathon", **window)


@pytest.mark.parametrize("name", [path.stem for path in sorted(HERE.glob("*.ics"))])
def test_the_order_of_components_does_not_matter(name):
    calendar = reading(name)
    file = calendar.file
    events = [found for found in file.components if found.name == "VEVENT" and found.is_whole]
    if len({file.uid(found) for found in events}) < len(events) or len(events) != len(file.components):
        return
    if events[-1].end > file.insert_at:
        return
    head = file.content[: events[0].start]
    turned = b"".join(file.raw(found) for found in reversed(events))
    anew = read(head + turned + file.content[events[-1].end :])
    assert (anew.workouts, anew.missed, anew.busy) == (calendar.workouts, calendar.missed, calendar.busy)


def test_paths_bytes_and_open_files_read_alike():
    path = HERE / "allday_couch.ics"
    content = path.read_bytes()
    with path.open("rb") as opened:
        found = [read(source).workouts for source in (path, str(path), content, io.BytesIO(content), opened)]
    assert found == [found[0]] * 5


def test_what_cannot_be_opened_is_said_in_one_line(tmp_path):
    for source in (tmp_path, tmp_path / "missing.ics", "nul\0.ics"):
        with pytest.raises(UnreadableFileError, match="cannot be read"):
            read(source)


def test_arguments_that_cannot_be_used_are_refused():
    with pytest.raises(ArgumentError, match="Middle-earth"):
        reading("allday_couch", timezone="Middle-earth/Shire")
    with pytest.raises(ArgumentError, match="before it starts"):
        reading("allday_couch", start=date(2026, 4, 2), until=date(2026, 4, 1))


def test_a_title_is_what_the_runner_says():
    overridden = reading("busy_and_free", overrides={"Conference": "race"}, **APRIL)
    assert [found.kind for found in overridden.workouts if found.title == "Conference"] == [WorkoutKind.RACE]


@pytest.mark.parametrize(
    ("rule", "follows"),
    [
        ("FREQ=DAILY;COUNT=30", True),
        ("FREQ=DAILY;COUNT=31", False),
        ("FREQ=DAILY;BYHOUR=6,7,8,9;BYMINUTE=0,30", False),
    ],
)
def test_series_beyond_the_limit_leave_their_first_day_and_a_warning(rule, follows):
    content = calendar_of(["DTSTART:20260401T060000", f"RRULE:{rule}", "SUMMARY:Easy run 8 km"])
    calendar = read(content, limits=Limits(occurrences=30), **APRIL)
    assert (len(calendar.workouts) == 30) is follows
    says = [] if follows else ["recurs more than 30 times (occurrences); only its first day counts"]
    assert [warning.message for warning in calendar.warnings] == says
    assert all(isinstance(warning, SkippedRecurrenceWarning) for warning in calendar.warnings)


def test_all_series_together_are_bounded():
    series = (["DTSTART:20260401", f"RRULE:FREQ=DAILY;COUNT={20 + n}", "SUMMARY:Run"] for n in range(5))
    with pytest.raises(LimitError) as refused:
        read(calendar_of(*series), limits=Limits(repetitions=90))
    assert refused.value.limit == "repetitions"


def test_a_calendar_without_a_run_is_read_up_to_its_last_event():
    calendar = read(calendar_of(["DTSTART:20260401T090000", "SUMMARY:Dentist"]))
    assert [found.kind for found in calendar.workouts] == [WorkoutKind.OTHER]
    assert calendar.until == date(2026, 4, 1)
    empty = read(calendar_of())
    assert (empty.workouts, empty.sessions, empty.name) == ((), (), "")


def test_merged_sessions_change_nothing_else():
    calendar = reading("timed_half_marathon")
    session = b"BEGIN:VEVENT\nUID:x-1@plyocal\nDTSTART:20260408T050000Z\nSUMMARY:Plyometrics\nEND:VEVENT\n"
    merged = read(b"".join(splice(calendar.file, [session])))
    assert len(merged.sessions) == 1
    same = (
        "name",
        "zone",
        "unit",
        "start",
        "until",
        "workouts",
        "missed",
        "busy",
        "block_start",
        "block_end",
    )
    assert [getattr(merged, each) for each in same] == [getattr(calendar, each) for each in same]
    assert attrs.fields_dict(type(merged)).keys() >= set(same)


def test_a_date_is_a_day_whatever_zone_stands_beside_it():
    assert [(found.day, found.clock) for found in reading("allday_with_zone").workouts] == [
        (day, Clock.ALL_DAY) for day in april(1, 3, 5)
    ]


def test_rules_that_never_happen_count_as_much_as_it_takes_to_find_out():
    rule = "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"
    runs = (["DTSTART:20260401", f"{rule};INTERVAL={number + 1}", "SUMMARY:Run"] for number in range(3))
    content = calendar_of(*runs)
    assert len(read(content, limits=Limits(repetitions=60_000)).warnings) == 3
    with pytest.raises(LimitError, match="repetitions"):
        read(content, limits=Limits(repetitions=59_999))


def test_a_rule_of_exceptions_is_not_followed_and_said_so():
    weekly = ["DTSTART:20260401", "RRULE:FREQ=WEEKLY;COUNT=4", "EXRULE:FREQ=WEEKLY;INTERVAL=2"]
    calendar = read(calendar_of([*weekly, "SUMMARY:Easy run 8 km"]))
    assert days(calendar) == april(1, 8, 15, 22)
    (warning,) = calendar.warnings
    assert isinstance(warning, SkippedRecurrenceWarning)
    assert ("EXRULE" in str(warning), warning.uid, warning.line_number) == (True, "0", 2)


EXCHANGE = """BEGIN:VTIMEZONE
TZID:{}
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:+0530
TZOFFSETTO:+0530
END:STANDARD
END:VTIMEZONE"""


@pytest.mark.parametrize("quote", ['"', ""])
@pytest.mark.parametrize(
    ("tzid", "defined"),
    [
        ("tzone://Microsoft/Custom", "tzone://Microsoft/Custom"),
        ("(UTC+05:30) Chennai\\, Mumbai", "(UTC+05:30) Chennai\\, Mumbai"),
        ("(UTC+05:30) Delhi", "(UTC+05:30) Delhi"),
    ],
)
def test_zones_are_found_by_the_names_that_exchange_gives_them(tzid, defined, quote):
    run = [f"DTSTART;TZID={quote}{tzid}{quote}:20260401T060000", "SUMMARY:Easy run"]
    definition = f"BEGIN:VCALENDAR\n{EXCHANGE.format(defined)}".encode()
    calendar = read(calendar_of(run).replace(b"BEGIN:VCALENDAR", definition))
    (found,) = calendar.workouts
    assert calendar.warnings == ()
    assert found.starts_at.astimezone(UTC) == datetime(2026, 4, 1, 0, 30, tzinfo=UTC)
    assert found.starts_at.astimezone(calendar.zone).hour == 6


CUSTOMIZED = """BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE"""


def test_a_zone_that_began_in_1601_changes_its_clocks_and_takes_no_centuries():
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
    runs = ([f"DTSTART;TZID=Customized Time Zone:{day:%Y%m%d}T060000", "SUMMARY:Run"] for day in days)
    content = calendar_of(*runs).replace(b"BEGIN:VCALENDAR", b"BEGIN:VCALENDAR\n" + CUSTOMIZED.encode())
    found = read(content).workouts
    berlin = [datetime.combine(day, time(6), ZoneInfo("Europe/Berlin")) for day in days]
    assert [each.starts_at.astimezone(UTC) for each in found] == [each.astimezone(UTC) for each in berlin]
    ordinary = content.replace(b"TZID=Customized Time Zone", b"TZID=Europe/Berlin")
    assert calls(lambda: read(content)) < 8 * calls(lambda: read(ordinary))


@pytest.mark.parametrize("tzid", ['"tzone://Microsoft/Utc"', "tzone://Microsoft/Utc"])
def test_the_utc_of_exchange_needs_no_definition(tzid):
    (found,) = read(calendar_of([f"DTSTART;TZID={tzid}:20260401T060000", "SUMMARY:Easy run"])).workouts
    assert (found.starts_at, found.clock) == (datetime(2026, 4, 1, 6, tzinfo=UTC), Clock.ZONED)


def test_many_unknown_zones_take_time_in_proportion():
    zones = [
        line for number in range(1_500) for line in ("BEGIN:VTIMEZONE", f"TZID:Z{number}", "END:VTIMEZONE")
    ]
    runs = ([f"DTSTART;TZID=Q{number}:20260401T060000", "SUMMARY:Run"] for number in range(1_500))
    content = calendar_of(*runs).replace(
        b"BEGIN:VCALENDAR", "\r\n".join(("BEGIN:VCALENDAR", *zones)).encode(), 1
    )
    assert len(read(content).warnings) == 1_500
    assert calls(lambda: read(content)) < 1_500 * 2_000


@pytest.mark.parametrize(
    "source", [None, 7, ["run.ics"], bytearray(b"BEGIN:VCALENDAR"), io.StringIO("BEGIN:VCALENDAR")]
)
@pytest.mark.parametrize("reader", [read, lambda source: busy_times(source, *APRIL.values())])
def test_what_is_no_source_is_refused_with_what_to_give(reader, source):
    with pytest.raises(ArgumentError, match=r"give a path, the bytes of a file, or a file opened with open"):
        reader(source)


def test_a_file_open_as_text_is_refused_even_where_it_is_no_text(tmp_path):
    path = tmp_path / "run.ics"
    path.write_bytes(b"BEGIN:VCALENDAR\r\nSUMMARY:\xff\r\n")
    with path.open(encoding="utf-8") as file, pytest.raises(ArgumentError, match="open as text"):
        read(file)


def test_a_file_closed_or_open_for_writing_cannot_be_read(tmp_path):
    path = tmp_path / "run.ics"
    with path.open("wb") as file, pytest.raises(UnreadableFileError, match="not open for reading"):
        read(file)
    with pytest.raises(UnreadableFileError, match="closed"):
        read(file)


@pytest.mark.parametrize("zone", [1, b"Europe/Berlin", ["UTC"]])
def test_what_is_no_time_zone_is_refused(zone):
    with pytest.raises(ArgumentError, match="give one such as Europe/Berlin"):
        reading("timed_half_marathon", timezone=zone)


def test_a_unit_that_is_none_is_refused():
    with pytest.raises(ArgumentError, match="one of km, mi"):
        reading("timed_half_marathon", unit="furlong")
