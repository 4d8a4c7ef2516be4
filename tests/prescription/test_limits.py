"""Random athletes and seasons: every limit holds in every session and between weeks."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plyocal.athlete import Athlete, Level
from plyocal.exercises import BY_ID
from plyocal.prescription import prescribe
from plyocal.sessions import Anchor, Mode, Origin, Place, PlyoSession, Prescription, Side
from plyocal.slots import reserved_time
from plyocal.timeline import Timeline, elapsed
from plyocal.weeks import Phase, Race, Week
from plyocal.workouts import Clock

MONDAY = date(2026, 1, 5)
CEILING = {Level.BEGINNER: 100, Level.INTERMEDIATE: 120, Level.ADVANCED: 120}
REST = {Level.BEGINNER: 60, Level.INTERMEDIATE: 90, Level.ADVANCED: 120}
FIRST = {
    Level.BEGINNER: {"jump-rope", "line-hops"},
    Level.INTERMEDIATE: {"squat-jumps", "skater-jumps", "broad-jumps"},
    Level.ADVANCED: {"box-jumps", "broad-jumps", "single-leg-hops", "lunge-jumps"},
}

athletes = st.builds(
    Athlete,
    level=st.sampled_from(Level),
    injured=st.booleans(),
    age=st.sampled_from([None, 14, 40]),
    box=st.booleans(),
    rope=st.booleans(),
    hold=st.sampled_from([False, False, False, True]),
)


def a_session(athlete, phase, day, place, hour):
    rope = phase in (Phase.TAPER, Phase.RACE)
    length = reserved_time(place, athlete.start_level, rope=rope)
    starts_at = None if hour is None else datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    return PlyoSession(
        day=day,
        clock=Clock.ALL_DAY if hour is None else Clock.ZONED,
        starts_at=starts_at,
        ends_at=None if starts_at is None else starts_at + length,
        anchor=Anchor(place),
        rope=rope,
    )


@st.composite
def seasons(draw):
    athlete = draw(athletes)
    weeks, sessions, by_hand = [], [], []
    steady = draw(st.booleans())
    usual = draw(st.sampled_from([(0, 3), (1, 4), (1, 3)]))
    for n in range(draw(st.integers(6, 22))):
        monday = MONDAY + timedelta(weeks=n)
        phase = draw(
            st.sampled_from([Phase.BUILD] * 6 + [Phase.HIGH, Phase.RECOVERY, Phase.TAPER, Phase.OFF])
        )
        weeks.append(Week(first_day=monday, phase=phase))
        others = [(0, 3), (1, 4), (1, 3), (2, 5), (2,), (5,), (), ()]
        days = draw(st.sampled_from([usual] * 20 + others[1:4] if steady else others))
        for day in days[:1] if phase in (Phase.HIGH, Phase.TAPER) or athlete.injured else days:
            place = draw(st.sampled_from([Place.AFTER_EASY, Place.AFTER_STRENGTH] if steady else Place))
            hour = draw(st.sampled_from([None, 6, 6, 17]))
            sessions.append(a_session(athlete, phase, monday + timedelta(days=day), place, hour))
        if draw(st.integers(0, 9)) == 0:
            by_hand.append(PlyoSession(day=monday + timedelta(days=6), origin=Origin.BY_HAND))
    races = draw(st.lists(st.builds(race, st.integers(0, 150), st.booleans()), max_size=2))
    timeline = Timeline(athlete=athlete, weeks=tuple(weeks), sessions=tuple(by_hand), races=tuple(races))
    return timeline, tuple(sessions)


def race(day, is_goal):
    return Race(day=MONDAY + timedelta(days=day), is_goal=is_goal)


SOME = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@SOME
@given(seasons())
def test_limits(season):
    check_season(*season)


@SOME
@given(seasons(), st.integers(0, 160))
def test_a_later_start_changes_nothing(season, cut):
    check_replanning(*season, MONDAY + timedelta(days=cut))


@pytest.mark.long
@settings(max_examples=5000, deadline=None, suppress_health_check=list(HealthCheck))
@given(seasons(), st.integers(0, 160))
def test_limits_in_thousands_of_seasons(season, cut):
    check_season(*season)
    check_replanning(*season, MONDAY + timedelta(days=cut))


def check_replanning(timeline, sessions, start):
    """What an earlier plan wrote, read back from its text, leads to the same later sessions."""
    planned = prescribe(sessions, timeline)
    done = tuple(
        attrs.evolve(
            session,
            origin=Origin.HISTORY,
            anchor=None,
            rope=False,
            prescription=Prescription.from_text(session.prescription.as_text()),
        )
        for session in planned
        if session.day < start
    )
    later = tuple(session for session in sessions if session.day >= start)
    again = prescribe(later, attrs.evolve(timeline, sessions=(*timeline.sessions, *done)))
    assert [s.prescription for s in again] == [s.prescription for s in planned if s.day >= start]
    assert [s.ends_at for s in again] == [s.ends_at for s in planned if s.day >= start]


def check_season(timeline, sessions):
    planned = prescribe(sessions, timeline)
    assert [s.starts_at or s.day for s in planned] == [s.starts_at or s.day for s in sessions]
    every = sorted((*planned, *timeline.sessions), key=lambda session: session.day)
    for session, asked in zip(planned, sessions, strict=True):
        check_amounts(session)
        check_time(timeline.athlete, asked, session)
        check_gates(timeline.athlete, session, every)
    check_steps(timeline, planned, every)
    check_first_times(planned)
    check_entries(timeline, planned)
    if timeline.athlete.injured:
        check_return(planned)


def check_return(planned):
    """Back from an injury: rope or line hops only, for six sessions and four weeks."""
    counted = 0
    for session in planned:
        done = session.prescription
        if counted < 6 or session.day - planned[0].day < timedelta(days=22):
            assert {dose.exercise for dose in done.doses} <= {"jump-rope", "line-hops"}
        counted += done.mode in (Mode.NORMAL, Mode.RECOVERY)


def check_amounts(session):
    done = session.prescription
    contacts = load = 0
    for dose in done.doses:
        exercise = BY_ID[dose.exercise]
        landed = dose.sets * (dose.repetitions or 2 * dose.seconds) * exercise.contacts_a_repetition
        contacts, load = contacts + landed, load + landed * exercise.weight
        if done.mode is Mode.ROPE:
            assert (dose.sets in (2, 3), dose.seconds) == (True, 30)
        else:
            assert dose.sets in ((2,) if done.mode is Mode.RECOVERY else (3, 4))
            assert dose.repetitions in (range(15, 61) if exercise.is_high_volume else range(4, 7))
    assert len(done.doses) in ((1,) if done.mode is Mode.ROPE else (2, 3))
    assert (done.foot_contacts, done.load) == (contacts, load)
    assert Prescription.from_text(done.as_text()) == done


def check_time(athlete, asked, session):
    done = session.prescription
    rope = done.mode is Mode.ROPE
    reserved = reserved_time(session.anchor.place, athlete.start_level, rope=rope)
    assert done.duration <= reserved
    assert done.rest == timedelta(seconds=60 if rope else REST[athlete.start_level])
    jumping = sum(
        dose.sets * (dose.seconds or dose.repetitions * BY_ID[dose.exercise].contacts_a_repetition)
        for dose in done.doses
    )
    rests = done.rest * (sum(dose.sets for dose in done.doses) - 1)
    assert abs(done.duration - done.warm_up - rests - timedelta(seconds=jumping)) <= timedelta(minutes=3)
    assert timedelta(minutes=3 if session.anchor.place.is_after_run else 8) <= done.warm_up
    assert done.duration == timedelta(minutes=done.duration // timedelta(minutes=1))
    if asked.starts_at is None:
        assert session.ends_at is None
    else:
        assert session.ends_at == asked.starts_at + done.duration <= asked.ends_at


def check_gates(athlete, session, every):
    done, used = session.prescription, {dose.exercise for dose in session.prescription.doses}
    assert done.load <= CEILING[athlete.start_level]
    if session.anchor.place.is_before_speed:
        assert done.load <= 40
        assert not used & {"depth-jumps", "single-leg-hops"}
    if athlete.start_level is Level.BEGINNER:
        assert not used & {"box-jumps", "depth-jumps", "single-leg-hops", "lunge-jumps"}
    if not athlete.rope:
        assert "jump-rope" not in used
    if not athlete.box:
        assert not used & {"box-jumps", "depth-jumps"}
    if "depth-jumps" in used:
        assert athlete.age != 14
        near = [abs(elapsed(other, session)) for other in every if other is not session]
        assert min(near, default=timedelta(days=99)) >= timedelta(hours=72)


def loads_before(planned):
    """Each session with the load of the last normal one of its place in the week."""
    last = {}
    for session in planned:
        done = session.prescription
        yield session, done, last.get(done.side)
        if done.mode is Mode.NORMAL:
            last[done.side] = done.load


def weeks_of(timeline, planned):
    weeks = {}
    for session in planned:
        weeks.setdefault(timeline.first_day_of_week(session.day), []).append(session)
    return weeks


def check_steps(timeline, planned, every):
    for _, done, last in loads_before(planned):
        if last is not None and done.mode is not Mode.ROPE:
            assert done.load <= last * (1.2 if done.mode is Mode.NORMAL and not timeline.athlete.hold else 1)
    normal = [s for s in planned if s.prescription.mode is Mode.NORMAL]
    opening = [week[0] for week in weeks_of(timeline, normal).values()]
    for week in weeks_of(timeline, normal).values():
        assert len({session.prescription.rung for session in week}) == 1
    days = sorted({session.day for session in every})
    for before, after in pairwise(opening):
        step = after.prescription.rung - before.prescription.rung
        last = max(session.day for session in normal if session.day < after.day)
        breaks = [(b - a).days for a, b in pairwise(d for d in days if last <= d <= after.day)]
        raced = any(r.is_goal and last < r.day < after.day for r in timeline.races)
        back = max([int(raced), *(max(0, each - 1) // 14 for each in breaks)])
        if back:
            assert after.prescription.rung == max(before.prescription.rung - back, 1)
        else:
            assert step in ((0,) if timeline.athlete.hold else (0, 1))


def check_first_times(planned):
    """Where an exercise comes for the first time ever, the load does not rise."""
    came = set()
    for _, done, last in loads_before(planned):
        used = {dose.exercise for dose in done.doses}
        if done.mode is Mode.NORMAL and last is not None and used - came:
            assert done.load <= last
        came |= used if done.mode is not Mode.ROPE else set()


def check_entries(timeline, planned):
    athlete = timeline.athlete
    known, entered, since, most = set(FIRST[athlete.start_level]), None, 0, 0
    rising = {id(s): last is not None and done.load > last for s, done, last in loads_before(planned)}
    for monday, week in weeks_of(timeline, planned).items():
        new = set()
        for session in week:
            done = session.prescription
            if done.mode is Mode.NORMAL and {dose.exercise for dose in done.doses} - known:
                fresh = {dose.exercise for dose in done.doses} - known
                assert len(fresh) == 1
                assert since >= 6
                assert monday - entered >= timedelta(weeks=4)
                new, known, entered, since = fresh, known | fresh, monday, 0
            elif done.mode is not Mode.ROPE:
                assert {dose.exercise for dose in done.doses} <= known
            since += done.mode in (Mode.NORMAL, Mode.RECOVERY)
            entered = entered or (monday if since else None)
        normal = [s for s in week if s.prescription.mode is Mode.NORMAL]
        by_hand = [s for s in timeline.sessions if timeline.first_day_of_week(s.day) == monday]
        if new or (most and len(week) + len(by_hand) > most):
            assert not any(rising[id(session)] for session in normal)
        most = max(most, len(week) + len(by_hand))
        full = next((s for s in week if not s.anchor.place.is_before_speed), week[0])
        assert [s.prescription.side for s in week] == [Side.A if s is full else Side.B for s in week]
