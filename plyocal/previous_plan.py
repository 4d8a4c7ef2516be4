"""The plan before: which of its sessions are done, which the runner moved, which are free to move."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, tzinfo
from typing import Final, NamedTuple

import attrs

from plyocal.article_progression import PROGRESSION
from plyocal.athlete import LANGUAGES, Athlete, Language, Level
from plyocal.errors import ArgumentError, OtherPlanWarning, PlannedAgainWarning, PlyocalWarning
from plyocal.exercises import BY_ID, Equipment
from plyocal.icsfile import IcsFile
from plyocal.messages import Message, Option
from plyocal.reading.found_sessions import was_moved_by_hand
from plyocal.reading.runningcalendar import RunningCalendar, first_uid, title_of
from plyocal.revision import belongs, key_of, plan_key
from plyocal.saying import say_day
from plyocal.sessions import Mode, Origin, PlyoSession
from plyocal.slots import standing_beside
from plyocal.timeline import Timeline
from plyocal.workouts import Clock, Workout

_NEAR: Final = tuple(sorted(range(-7, 8), key=abs))
"""Days between a session and where its workout is looked for, the nearest first: a week (ours)."""


class Earlier(NamedTuple):
    """The sessions found in the calendar, or in the file of the plan before, by what may be done with them.

    `own` are all of this plan, cancelled ones included. `history` began before the window, `pinned` were
    moved by the runner, `free` may move. `fixed` are those of other plans and the runner's own.
    """

    own: tuple[PlyoSession, ...] = ()
    history: tuple[PlyoSession, ...] = ()
    pinned: tuple[PlyoSession, ...] = ()
    free: tuple[PlyoSession, ...] = ()
    fixed: tuple[PlyoSession, ...] = ()


def sorted_out(
    found: Sequence[PlyoSession], before: Sequence[PlyoSession], *, name: str, start: date
) -> Earlier:
    """Tell the sessions of a calendar apart; its own win over those of the plan `before`."""
    own = tuple(session for session in found if belongs(session.uid, name))
    own = own or tuple(session for session in before if belongs(session.uid, name))
    held = [session for session in own if not session.cancelled]
    history = tuple(session for session in held if session.day < start)
    ahead = [session for session in held if session.day >= start]
    pinned = tuple(attrs.evolve(s, origin=Origin.PINNED) for s in ahead if was_moved_by_hand(s))
    others = (session for session in found if not belongs(session.uid, name))
    return Earlier(
        own=own,
        history=history,
        pinned=pinned,
        free=tuple(session for session in ahead if not was_moved_by_hand(session)),
        fixed=tuple(attrs.evolve(session, origin=Origin.BY_HAND) for session in others),
    )


def name_told(file: IcsFile, keys: Collection[str]) -> str:
    """The name of a plan with one of these keys, if the file's title or its first event tells it."""
    title = title_of(file)
    likely = (title, title.partition(": ")[2], first_uid(file))
    return next((name for name in likely if name and plan_key(name) in keys), "")


def refuse_another_plan(before: RunningCalendar, calendar: RunningCalendar, name: str) -> None:
    """Raise `ArgumentError` if the plan before has sessions, and none of this name's or in the calendar."""
    keys = {key_of(each.uid) for each in before.sessions} - {""}
    if not keys or keys & {plan_key(name), *(key_of(each.uid) for each in calendar.sessions)}:
        return
    told = name_told(before.file, keys)
    called = f" ({told[:60]!r})" if told else ""
    message = f"previous holds only sessions of another plan{called}; to go on with it, give its name ("
    raise ArgumentError(Message(message, Option("plan_name", "schedule"), "), or leave out previous."))


def other_plans(calendar: RunningCalendar, name: str) -> tuple[OtherPlanWarning, ...]:
    """A warning where the calendar holds sessions of another plan than that of this name."""
    held = [each.uid for each in calendar.sessions if not each.cancelled and key_of(each.uid)]
    others = [uid for uid in held if not belongs(uid, name)]
    if not others:
        return ()
    told = name_told(calendar.file, {key_of(uid) for uid in others})
    called = f" ({told[:60]!r})" if told else ""
    message = f"sessions of another plan{called} stand in it: {len(others)}, counted and left alone"
    cure = "; to go on with that plan, give its name ("
    return (OtherPlanWarning(Message(message, cure, Option("plan_name", "schedule"), ")")),)


def planned_again(found: Iterable[PlyoSession], placed: Iterable[PlyoSession]) -> tuple[PlyocalWarning, ...]:
    """A warning if sessions are placed again on days where the runner cancelled one."""
    cancelled = {each.day for each in found if each.was_cancelled_by_hand}
    days = sorted({each.day for each in placed} & cancelled)
    if not days:
        return ()
    which, off = ", ".join(map(say_day, days)), Option("off", "Athlete", tuple((day, day) for day in days))
    told = f"cancelled by hand and planned again: {which}; to keep free what you cancelled: "
    return (PlannedAgainWarning(Message(told, off)),)


def on_own_clocks(
    sessions: Sequence[PlyoSession], workouts: Sequence[Workout], zone: tzinfo
) -> tuple[PlyoSession, ...]:
    """The sessions with dates and hours on the clocks of the workouts that they were placed beside.

    The file tells them on the clock of the zone that the runner had then, which may be another one now.
    """
    if not sessions:
        return ()
    zoned = (workout for workout in workouts if workout.clock is Clock.ZONED)
    timed = {(workout.uid, workout.day.toordinal()): workout for workout in zoned}
    return tuple(_on_own_clock(session, timed, zone) for session in sessions)


def _on_own_clock(
    session: PlyoSession, timed: Mapping[tuple[str, int], Workout], zone: tzinfo
) -> PlyoSession:
    starts_at, ends_at = session.starts_at, session.ends_at
    if starts_at is None or session.clock is not Clock.ZONED or session.written is None:
        return session
    beside = next(_workouts_near(session, timed), None)
    if session.offset is None and beside is not None and beside.starts_at is not None:
        starts_at = starts_at.astimezone(beside.starts_at.tzinfo)
    at_home = starts_at.astimezone(zone)
    is_away = starts_at.tzname() != "UTC" and starts_at.utcoffset() != at_home.utcoffset()
    starts_at = starts_at if is_away else at_home
    return attrs.evolve(
        session,
        day=starts_at.date(),
        starts_at=starts_at,
        ends_at=ends_at and ends_at.astimezone(starts_at.tzinfo),
        offset=starts_at.utcoffset() if is_away else None,
    )


def _workouts_near(session: PlyoSession, timed: Mapping[tuple[str, int], Workout]) -> Iterator[Workout]:
    """The workouts that the session was placed beside, the nearest first."""
    uid = session.anchor.uid if session.anchor else ""
    places = ((uid, session.day.toordinal() + apart) for apart in _NEAR)
    return (timed[place] for place in places if place in timed)


def anchored(session: PlyoSession, timeline: Timeline) -> PlyoSession:
    """The session with the workout it stands beside now, and as light as its week asks."""
    return attrs.evolve(session, anchor=standing_beside(session, timeline))


def level_planned(sessions: Sequence[PlyoSession]) -> Level | None:
    """The highest level that plyocal's sessions in a calendar are for; None where none tells.

    The rope session is the same at every level.
    """
    done = [each.prescription for each in sessions if each.prescription and not each.cancelled]
    levels = {PROGRESSION.level_of(each) for each in done if each.mode is not Mode.ROPE}
    return max((level for level in levels if level), key=lambda level: level.rank, default=None)


def language_planned(sessions: Sequence[PlyoSession], name: str) -> Language | None:
    """The language of the last session of the plan of that name; None where there is none."""
    own = [each for each in sessions if each.written and belongs(each.uid, name) and not each.cancelled]
    told = {each.written.language for each in own[-1:] if each.written}
    return next((language for language in LANGUAGES if language in told), None)


def box_planned(sessions: Sequence[PlyoSession]) -> bool:
    """Whether plyocal's sessions in a calendar ask for a box."""
    done = [each.prescription for each in sessions if each.prescription and not each.cancelled]
    used = {dose.exercise for each in done for dose in each.doses}
    return any(BY_ID[exercise].equipment is Equipment.BOX for exercise in used)


def as_planned(sessions: Sequence[PlyoSession]) -> Athlete:
    """The athlete that plyocal's sessions in a calendar are for, as far as they tell."""
    return Athlete(level=level_planned(sessions) or Level.BEGINNER, box=box_planned(sessions))
