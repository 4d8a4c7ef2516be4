"""A plan made anew every night from a running calendar that keeps changing: nothing lost, nothing doubled."""

import re
from datetime import UTC, date, datetime, time, timedelta

import attrs
import pytest
from lint_ics import lint, lint_merged

import plyocal
from plyocal import Athlete, Level
from plyocal.icsfile import cut, scan
from plyocal.reading.found_sessions import was_moved_by_hand
from plyocal.workouts import Clock

MONDAY = date(2026, 3, 2)
WEEKS = 16
NIGHTS = 60
WEEK = (
    (1, 18, "6 x 800 m intervals"),
    (2, 7, "Easy run 7 km"),
    (3, 18, "Strength training"),
    (4, 7, "Easy run 6 km"),
    (6, 9, "Long run 15 km"),
)


@attrs.frozen
class Run:
    day: int
    hour: int
    title: str
    uid: str


FIRST_PLAN = tuple(
    Run(7 * week + day, hour, title, f"{week}-{day}@coach")
    for week in range(WEEKS)
    for day, hour, title in WEEK
)


def times(run, clock):
    start = datetime.combine(MONDAY + timedelta(days=run.day), time(run.hour))
    if clock is Clock.ALL_DAY:
        return f"DTSTART;VALUE=DATE:{start:%Y%m%d}"
    ends = f"{start:%Y%m%dT%H%M%S}", f"{start + timedelta(minutes=50):%Y%m%dT%H%M%S}"
    zone = ";TZID=Europe/Berlin" if clock is Clock.ZONED else ""
    return f"DTSTART{zone}:{ends[0]}\nDTEND{zone}:{ends[1]}"


def calendar(runs, clock):
    events = "".join(
        f"BEGIN:VEVENT\nUID:{run.uid}\n{times(run, clock)}\nSUMMARY:{run.title}\nEND:VEVENT\n" for run in runs
    )
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:Spring\n{events}END:VCALENDAR\n".encode()


def changed(runs, night):
    """What the coach did today: each night one of the things that coaches do, to a run some days ahead."""
    n = next((n for n, run in enumerate(runs) if run.day >= night + 1 + night % 9), None)
    if n is None:
        return runs
    run, rest = runs[n], runs[:n] + runs[n + 1 :]
    return (
        rest,
        (*rest, attrs.evolve(run, day=run.day + 1)),
        (*rest, attrs.evolve(run, hour=run.hour + 1)),
        (*rest, attrs.evolve(run, title="Recovery run 5 km")),
        (*rest, attrs.evolve(run, uid=f"again-{run.uid}")),
        (*runs, Run(night + 12, 7, "Easy run 8 km", f"new-{night}@coach")),
    )[night % 6]


def in_order(runs):
    return tuple(sorted(runs, key=lambda run: (run.day, run.hour, run.uid)))


def events_by_uid(content):
    file = scan(content)
    return {file.uid(each): file.raw(each) for each in file.components if file.uid(each).endswith("@plyocal")}


def sequence(event):
    return int(re.search(rb"SEQUENCE:(\d+)", event)[1])


ALL_NIGHTS = [pytest.param(NIGHTS, clock, marks=pytest.mark.long) for clock in Clock]


@pytest.mark.parametrize(("nights", "clock"), [(8, Clock.ZONED), *ALL_NIGHTS])
def test_sixty_nights_lose_and_double_nothing(nights, clock, tmp_path):
    athlete, path = Athlete(level=Level.INTERMEDIATE), tmp_path / "plyo.ics"
    runs, before, moves = FIRST_PLAN, {}, 0
    for night in range(nights):
        today = MONDAY + timedelta(days=night)
        source = plyocal.read(calendar(runs, clock))
        stamp = datetime.combine(today, time(3), UTC)
        previous = path.read_bytes() if path.exists() else None
        plan = plyocal.schedule(source, athlete, start=today, previous=previous, stamp=stamp)
        plan.write(path)
        content = path.read_bytes()
        lint(content)
        again = plyocal.schedule(
            source, athlete, start=today, previous=content, stamp=stamp + timedelta(hours=1)
        )
        assert again.to_ical() == content
        assert again.revision.new == again.revision.moved == again.revision.gone == ()

        events = events_by_uid(content)
        assert before.keys() <= events.keys()
        for uid, event in before.items():
            assert sequence(events[uid]) == sequence(event) + (events[uid] != event)
            if b"CANCELLED" in event or uid in {s.uid for s in plan.sessions if s.day < today}:
                assert events[uid] == event
        standing = {uid for uid, event in events.items() if b"STATUS:CONFIRMED" in event}
        assert standing == {session.uid for session in plan.sessions}
        assert len({session.day for session in plan.sessions}) == len(plan.sessions)
        moves += len(plan.revision.moved) + len(plan.revision.gone)
        before, runs = events, in_order(changed(runs, night))
    assert moves > nights / 6
    assert sum(session.day < today for session in plan.sessions) > nights / 6


@pytest.mark.parametrize(("nights", "clock"), [(8, Clock.FLOATING), *ALL_NIGHTS])
def test_sixty_nights_of_merging_into_the_same_file(nights, clock):
    athlete, runs, ours = Athlete(), FIRST_PLAN, []
    for night in range(0, nights, 3):
        today = MONDAY + timedelta(days=night)
        original = calendar(runs, clock)
        merged = original.replace(b"END:VCALENDAR\n", b"".join(ours) + b"END:VCALENDAR\n")
        stamp = datetime.combine(today, time(3), UTC)
        plan = plyocal.schedule(plyocal.read(merged), athlete, start=today, stamp=stamp)
        content = plan.to_ical(merge=True)
        assert lint_merged(content, original) == len(plan.sessions)
        assert plyocal.remove(content) == cut(scan(content)) == original
        again = plyocal.schedule(plyocal.read(content), athlete, start=today)
        assert again.to_ical(merge=True) == content
        ours, runs = list(events_by_uid(content).values()), in_order(changed(runs, night))


def test_what_the_runner_moved_stays_for_sixty_nights(tmp_path):
    athlete, path = Athlete(), tmp_path / "plyo.ics"
    plyocal.schedule(plyocal.read(calendar(FIRST_PLAN, Clock.ALL_DAY)), athlete).write(path)
    sessions = plyocal.read(path).sessions
    chosen = sessions[len(sessions) // 2]
    old, new = (f"{day:%Y%m%d}".encode() for day in (chosen.day, chosen.day + timedelta(days=1)))
    after = f"{chosen.day + timedelta(days=2):%Y%m%d}".encode()
    event = events_by_uid(path.read_bytes())[chosen.uid]
    moved = event.replace(b"DATE:" + new, b"DATE:" + after).replace(b"DATE:" + old, b"DATE:" + new)
    path.write_bytes(path.read_bytes().replace(event, moved))
    runs = FIRST_PLAN
    for night in range(0, NIGHTS, 5):
        start = MONDAY + timedelta(days=night)
        plan = plyocal.schedule(
            plyocal.read(calendar(runs, Clock.ALL_DAY)), athlete, start=start, previous=path.read_bytes()
        )
        plan.write(path)
        (session,) = [each for each in plyocal.read(path).sessions if each.uid == chosen.uid]
        assert session.day == chosen.day + timedelta(days=1)
        assert was_moved_by_hand(session)
        runs = in_order(changed(runs, night))


def test_two_plans_in_one_calendar_do_not_touch_each_other():
    original = calendar(FIRST_PLAN, Clock.ZONED)
    jumps = plyocal.schedule(plyocal.read(original), Athlete(sessions_a_week=1), plan_name="Jumps")
    first = jumps.to_ical(merge=True)
    hops = plyocal.schedule(plyocal.read(first), Athlete(sessions_a_week=2), plan_name="Hops")
    both = hops.to_ical(merge=True)
    assert hops.sessions
    assert lint_merged(both, first) == len(hops.sessions)
    jumps_again = plyocal.schedule(plyocal.read(both), Athlete(sessions_a_week=1), plan_name="Jumps")
    hops_of_both = {each.uid for each in hops.sessions}
    assert hops_of_both <= events_by_uid(jumps_again.to_ical(merge=True)).keys()
    assert plyocal.remove(both) == original
