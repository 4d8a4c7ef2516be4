"""Timelines for tests: short ones written by hand, and random ones that hold everything a rule may meet."""

import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import attrs

from plyocal.article import ARTICLE
from plyocal.athlete import Athlete, Level, Reduced, Weekday
from plyocal.notes import Note
from plyocal.phases import training_weeks
from plyocal.sessions import Dose, Mode, Origin, PlyoSession, Prescription, Side
from plyocal.timeline import BusyTime, Timeline
from plyocal.weeks import Phase, Race, Week, races_of
from plyocal.workouts import Clock, Trait, Workout, WorkoutKind

MONDAY = date(2026, 3, 2)
"""The first day of week 1 of every timeline written by hand."""
BERLIN = ZoneInfo("Europe/Berlin")
"""Its clocks go forward on 29 March 2026."""
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
ADVANCED = Athlete(level=Level.ADVANCED)


def on(name: str) -> date:
    """A day by name: `Wed` is in week 1, `Wed 3` in week 3, `Wed 0` in the week before."""
    weekday, _, week = name.partition(" ")
    return MONDAY + timedelta(days=DAYS.index(weekday), weeks=int(week or 1) - 1)


def moment(name: str, clock: str, zone: ZoneInfo = BERLIN) -> datetime:
    return datetime.combine(on(name), time.fromisoformat(clock), zone)


def workout(name: str, kind: WorkoutKind, at: str = "", minutes: int = 60, **more: object) -> Workout:
    if not at:
        return Workout(day=on(name), kind=kind, title=kind.value, uid=f"{kind.value} {name}", **more)
    starts = moment(name, at)
    return Workout(
        day=on(name),
        kind=kind,
        title=kind.value,
        uid=f"{kind.value} {name} {at}",
        clock=Clock.ZONED,
        starts_at=starts,
        ends_at=starts + timedelta(minutes=minutes),
        **more,
    )


def session(name: str, at: str = "", minutes: int = 20, **more: object) -> PlyoSession:
    if not at:
        return PlyoSession(day=on(name), uid=f"session {name}", **more)
    starts = moment(name, at)
    return PlyoSession(
        day=on(name),
        clock=Clock.ZONED,
        starts_at=starts,
        ends_at=starts + timedelta(minutes=minutes),
        uid=f"session {name} {at}",
        **more,
    )


def prescribed(
    *exercises: str, mode: Mode = Mode.NORMAL, load: float = 30, notes: tuple[Note, ...] = ()
) -> Prescription:
    return Prescription(
        mode=mode,
        side=Side.A,
        rung=1,
        doses=tuple(Dose(exercise=exercise, sets=3, repetitions=4) for exercise in exercises),
        rest=timedelta(seconds=90),
        warm_up=timedelta(minutes=8),
        duration=timedelta(minutes=20),
        foot_contacts=30,
        load=load,
        notes=notes,
    )


def weeks_of(*phases: Phase) -> tuple[Week, ...]:
    """Week 1, week 2 and so on, each of a phase."""
    return tuple(
        Week(first_day=MONDAY + timedelta(weeks=n), phase=phase, volume_km=40, because="as told")
        for n, phase in enumerate(phases)
    )


def easy_days(*names: str) -> tuple[Workout, ...]:
    return tuple(workout(name, WorkoutKind.EASY) for name in names)


def a_timeline(*workouts: Workout, **more: object) -> Timeline:
    """A timeline of these workouts; unless told, weeks are build and the athlete is advanced."""
    settings = {"athlete": ADVANCED, "zone": BERLIN, "weeks": weeks_of(*[Phase.BUILD] * 8)} | more
    return Timeline(workouts=tuple(sorted(workouts, key=lambda each: each.day)), **settings)


def random_timeline(seed: int, *, weeks: int = 0, all_day: bool | None = None) -> Timeline:
    """A calendar that nobody would train by: every kind of day, clock, athlete, race, and fixed session."""
    dice = random.Random(seed)  # noqa: S311 - calendars are no secret
    first = dice.choice((date(2026, 3, 16), date(2026, 10, 12), date(2026, 6, 1)))
    length = weeks or dice.choice((1, 2, 2, 3, 3, 4))
    all_day = dice.random() < 0.4 if all_day is None else all_day
    share = dice.choice((0.3, 0.5, 0.8)) if not weeks else 0.95
    workouts = _workouts(dice, first, length, share, all_day=all_day)
    athlete = _athlete(dice)
    races = races_of(workouts)
    start = first + timedelta(days=dice.choice((0, 0, 0, 2, 5)))
    until = first + timedelta(days=7 * length - 1 - dice.choice((0, 0, 3)))
    by_volume = dice.random() < 0.4
    return Timeline(
        athlete=athlete,
        zone=BERLIN,
        workouts=workouts,
        missed=_workouts(dice, first, length, 0.1, all_day=all_day),
        busy=_busy(dice, first, length),
        sessions=_fixed(dice, first, start, length),
        previous=_previous(dice, workouts),
        races=races,
        weeks=training_weeks(workouts, races, clear_days_after=ARTICLE.clear_days_after)
        if by_volume
        else _weeks(dice, first, length),
        start=start,
        until=until,
    )


def _weeks_by_volume(workouts: Sequence[Workout], races: Sequence[Race]) -> tuple[Week, ...]:
    return training_weeks(workouts, races, clear_days_after=ARTICLE.clear_days_after)


def _athlete(dice: random.Random) -> Athlete:
    return Athlete(
        level=dice.choice(tuple(Level)),
        sessions_a_week=dice.choice((1, 2, 2, 2)),
        injured=dice.random() < 0.15,
        reduced=dice.choice(tuple(Reduced)),
        hours=dice.choice(((time(5), time(22)), (time(5), time(22)), (time(7), time(19, 30)))),
        never=dice.choice(((), (), (Weekday.WED,))),
    )


def _workouts(
    dice: random.Random, first: date, weeks: int, share: float, *, all_day: bool
) -> tuple[Workout, ...]:
    kinds = [*WorkoutKind, *[WorkoutKind.EASY, WorkoutKind.SPEED, WorkoutKind.STRENGTH] * 4]
    kinds = [kind for kind in kinds if kind not in (WorkoutKind.RUN, WorkoutKind.PLYO)]
    found = []
    for n in range(7 * weeks):
        for _ in range(dice.choice((1, 1, 1, 2)) if dice.random() < share else 0):
            kind = dice.choice(kinds)
            if kind is WorkoutKind.RACE and dice.random() < 0.7:
                kind = WorkoutKind.RECOVERY
            found.append(_workout(dice, first + timedelta(days=n), kind, len(found), all_day=all_day))
    return tuple(sorted(found, key=lambda each: each.day))


def _workout(dice: random.Random, day: date, kind: WorkoutKind, number: int, *, all_day: bool) -> Workout:
    clock = Clock.ALL_DAY if all_day or dice.random() < 0.2 else dice.choice((Clock.FLOATING, Clock.ZONED))
    starts = ends = None
    if clock is not Clock.ALL_DAY:
        hour, zone = dice.choice((2, 6, 7, 12, 18, 19, 21)), dice.choice((BERLIN, BERLIN, UTC))
        starts = datetime.combine(day, time(hour, dice.choice((0, 30))), zone)
        starts = starts if clock is Clock.ZONED else starts.replace(tzinfo=BERLIN)
        ends = starts + timedelta(minutes=dice.choice((30, 45, 60, 120)))
        day = starts.astimezone(BERLIN).date()
    return Workout(
        day=day,
        kind=kind,
        title=kind.value,
        uid=f"workout-{number}",
        clock=clock,
        starts_at=starts,
        ends_at=ends,
        distance_km=dice.choice((None, 5.0, 8.0, 10.0, 18.0)) if kind.is_run else None,
        traits=(Trait.TEMPO,) if kind is WorkoutKind.SPEED and dice.random() < 0.4 else (),
    )


def _busy(dice: random.Random, first: date, weeks: int) -> tuple[BusyTime, ...]:
    starts = [
        datetime.combine(
            first + timedelta(days=dice.randrange(7 * weeks)), time(dice.randrange(5, 21)), BERLIN
        )
        for _ in range(dice.choice((0, 2, 6)))
    ]
    return tuple(
        sorted(BusyTime(starts_at=s, ends_at=s + timedelta(hours=2), title="meeting") for s in starts)
    )


def _fixed(dice: random.Random, first: date, start: date, weeks: int) -> tuple[PlyoSession, ...]:
    """History, sessions moved by the runner and by hand; some too close together, some with depth jumps."""
    found = []
    for number in range(dice.choice((0, 0, 1, 2, 4))):
        day = first + timedelta(days=dice.randrange(-30, 7 * weeks + 8))
        starts = (
            datetime.combine(day, time(dice.choice((6, 12, 20))), BERLIN) if dice.random() < 0.6 else None
        )
        deep = prescribed("depth-jumps") if dice.random() < 0.3 else None
        found.append(
            PlyoSession(
                day=day,
                clock=Clock.ZONED if starts else Clock.ALL_DAY,
                starts_at=starts,
                ends_at=starts + timedelta(minutes=25) if starts else None,
                origin=Origin.HISTORY if day < start else dice.choice((Origin.PINNED, Origin.BY_HAND)),
                uid=f"fixed-{number}",
                prescription=deep,
                cancelled=dice.random() < 0.1,
            )
        )
    return tuple(found)


def _previous(dice: random.Random, workouts: Sequence[Workout]) -> tuple[PlyoSession, ...]:
    """A plan before: it stood beside some of the workouts as an after-run session would, and elsewhere."""
    if dice.random() < 0.5:
        return ()
    stood = [each for each in workouts if dice.random() < 0.3]
    return tuple(
        PlyoSession(
            day=each.day,
            clock=each.clock,
            starts_at=each.ends_at,
            ends_at=each.ends_at + timedelta(minutes=15) if each.ends_at else None,
            uid=f"previous-{each.uid}",
        )
        for each in stood
    )


def _weeks(dice: random.Random, first: date, weeks: int) -> tuple[Week, ...]:
    phases = [Phase.BUILD, *Phase]
    return tuple(
        Week(first_day=first + timedelta(weeks=n), phase=dice.choice(phases), because="as thrown")
        for n in range(weeks)
    )


def a_race(name: str, km: float | None = None, *, goal: bool = False) -> Race:
    return Race(day=on(name), distance_km=km, is_goal=goal, title="Town Run")


def alone(rule):
    """The article's book with nothing in it but one rule."""
    return attrs.evolve(ARTICLE, rules=(ARTICLE[rule],))
