"""What opens when a session or a week is selected: what to do, why it stands there, why not more."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

import attrs

from plyocal.athlete import Language
from plyocal.exercises import BY_ID
from plyocal.explaining import SHOWN, Alternative, Explanation, Reason, Shortfall
from plyocal.phrases import say
from plyocal.preview_grid import Grid
from plyocal.preview_wording import on_one_line, spoken_day, word
from plyocal.sessions import Origin, PlyoSession
from plyocal.texts import description
from plyocal.timeline import start_of

_CUE: Final = "   –"
"""How a description begins the lines below an exercise."""


@attrs.frozen(kw_only=True)
class Line:
    """A line of text; with an `exercise` where that has a how-to of its own. `detail` stands below it."""

    text: str
    detail: str = ""
    exercise: str = ""


@attrs.frozen(kw_only=True)
class Part:
    """A part of a panel under its heading."""

    heading: str
    lines: tuple[Line, ...]


@attrs.frozen(kw_only=True)
class SessionPanel:
    """A session in full. `title` is the exercises; `beside` the title of the workout it stands by."""

    number: int
    when: str
    title: str
    minutes: str
    foot_contacts: int | None
    place: str
    beside: str
    because: tuple[str, ...]
    parts: tuple[Part, ...]


@attrs.frozen(kw_only=True)
class WeekPanel:
    """A week in full: the figures behind its phase, and for a short one what closed its days.

    `because` and `closed` are in English, as rules speak.
    """

    number: int
    because: str
    closed: tuple[tuple[str, str], ...]


@attrs.frozen(kw_only=True)
class HowTo:
    """How an exercise is done: its name, what it is for, and the cues."""

    exercise: str
    name: str
    purpose: str
    cues: tuple[str, ...]


@attrs.frozen
class Panels:
    """Everything that opens on the page."""

    sessions: tuple[SessionPanel, ...]
    weeks: tuple[WeekPanel, ...]
    how_to: tuple[HowTo, ...]


def panels_of(grid: Grid) -> Panels:
    """All panels of a season, sessions and weeks numbered as in the grid."""
    explanation = Explanation(grid.season)
    reasons = {start_of(reason.session): reason for reason in explanation.reasons()}
    shortfalls = {shortfall.first_day: shortfall for shortfall in explanation.shortfalls()}
    sessions = tuple(
        _session_panel(position, session, reasons.get(start_of(session)), grid)
        for position, session in enumerate(grid.sessions, start=1)
    )
    weeks = tuple(
        WeekPanel(
            number=position,
            because=on_one_line(week.week.because),
            closed=tuple(_closed(shortfalls.get(week.week.first_day), grid.language)),
        )
        for position, week in enumerate(grid.season.weeks, start=1)
    )
    return Panels(sessions=sessions, weeks=weeks, how_to=tuple(_how_to(grid)))


def _session_panel(position: int, session: PlyoSession, reason: Reason | None, grid: Grid) -> SessionPanel:
    language, done, anchor = grid.language, session.prescription, session.anchor
    clock = grid.clock(session)
    when = spoken_day(session.day, language, weekday="weekday")
    minutes = f"{done.duration / timedelta(minutes=1):.0f} {word(language, 'minutes')}" if done else ""
    return SessionPanel(
        number=position,
        when=f"{when}, {clock}" if clock else when,
        title=grid.session_title(session),
        minutes=minutes,
        foot_contacts=done.foot_contacts if done else None,
        place=_capital(
            say(language, f"place.{anchor.place.name}") if anchor else word(language, "here.alone")
        ),
        beside=on_one_line(anchor.title) if anchor else "",
        because=tuple(_because(session, reason, language)),
        parts=tuple(_parts(session, language)),
    )


def _because(session: PlyoSession, reason: Reason | None, language: Language) -> Iterator[str]:
    if session.origin is not Origin.PLANNED:
        yield word(language, f"origin.{session.origin.name}")
    if reason is None:
        return
    if reason.since_last is not None and reason.last_day is not None:
        hours = f"{reason.since_last / timedelta(hours=1):.0f}"
        yield word(language, "here.since", hours=hours, day=spoken_day(reason.last_day, language))
    for other in reason.preferred_to[:SHOWN]:
        yield _instead(other, language)


def _instead(other: Alternative, language: Language) -> str:
    anchor = other.session.anchor
    known = f"instead.{other.rule}" if other.rule else "instead.tie"
    try:
        because = word(language, known)
    except KeyError:
        because = word(language, "instead.other", rule=other.rule)
    return word(
        language,
        "here.instead",
        day=spoken_day(other.session.day, language),
        place=say(language, f"place.{anchor.place.name}") if anchor else "–",
        because=because,
    )


def _parts(session: PlyoSession, language: Language) -> Iterator[Part]:
    """The description, part by part; the cues are left to the how-to of each exercise."""
    for part in filter(None, description(session, language).split("\n\n")):
        heading, *lines = part.split("\n")
        yield Part(heading=heading, lines=tuple(_lines(lines, session)))


def _lines(lines: list[str], session: PlyoSession) -> Iterator[Line]:
    doses = iter(session.prescription.doses if session.prescription else ())
    for position, line in enumerate(lines):
        if line.startswith(_CUE):
            continue
        below = lines[position + 1] if position + 1 < len(lines) else ""
        if below.startswith(_CUE):
            purpose = below.removeprefix(_CUE).strip()
            yield Line(text=line.partition(". ")[2], detail=purpose, exercise=next(doses).exercise)
        else:
            yield Line(text=line)


def _closed(short: Shortfall | None, language: Language) -> Iterator[tuple[str, str]]:
    for day, findings in short.closed if short else ():
        says = "; ".join(on_one_line(f"{finding.message} ({finding.rule})") for finding in findings)
        yield spoken_day(day, language), says or word(language, "week.free")


def _how_to(grid: Grid) -> Iterator[HowTo]:
    done = [session.prescription for session in grid.sessions if session.prescription]
    used = {dose.exercise for prescription in done for dose in prescription.doses}
    for exercise in BY_ID.values():
        if exercise.id in used:
            yield HowTo(
                exercise=exercise.id,
                name=_capital(say(grid.language, f"exercise.{exercise.id}")),
                purpose=_capital(say(grid.language, exercise.purpose)),
                cues=tuple(_capital(say(grid.language, cue)) for cue in exercise.cues),
            )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
