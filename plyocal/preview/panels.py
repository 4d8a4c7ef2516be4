"""What opens when a session or a week is selected: what to do, why it stands there, why not more."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import groupby
from typing import TypeVar

import attrs

from plyocal.athlete import Language
from plyocal.exercises import BY_ID
from plyocal.explaining import SHOWN, Alternative, Explanation, Reason, Shortfall
from plyocal.phrases import number, say
from plyocal.preview.grid import Grid
from plyocal.preview.wording import counted, on_one_line, sessions_of, spoken_day, word
from plyocal.season import SeasonWeek
from plyocal.sessions import Origin, PlyoSession
from plyocal.texts import TOTALS, WHY, Instruction, capital, gap_text, parts
from plyocal.timeline import start_of

_OFTEN, _LONG = 3, 25
"""A text that stands in that many panels, and has that many letters, stands on the page only once."""


@attrs.frozen(kw_only=True)
class Line:
    """A line of text; for an `exercise` its name, the `amount` to do, and below it what it is for.

    `shared` is the number of a text that many panels have, and that stands on the page only once.
    """

    text: str
    amount: str = ""
    purpose: str = ""
    exercise: str = ""
    shared: int | None = None


@attrs.frozen(kw_only=True)
class Part:
    """A part of a panel under its heading."""

    heading: str
    lines: tuple[Line, ...]

    @property
    def runs(self) -> tuple[tuple[str, tuple[Line, ...]], ...]:
        """The lines in their order: numbers of shared texts that follow each other, or lines of its own."""
        groups = groupby(self.lines, key=lambda line: line.shared is not None)
        runs = [(shared, tuple(lines)) for shared, lines in groups]
        return tuple(
            (" ".join(str(line.shared) for line in lines), ()) if shared else ("", lines)
            for shared, lines in runs
        )

    def sharing(self, shared: Mapping[str, int]) -> "Part":
        """The same part with the numbers of its shared texts."""
        lines = tuple(
            attrs.evolve(line, shared=shared[line.text])
            if line.text in shared and not line.exercise
            else line
            for line in self.lines
        )
        return attrs.evolve(self, lines=lines)


@attrs.frozen(kw_only=True)
class SessionPanel:
    """A session in full. `title` is the exercises; `beside` the title of the workout it stands by.

    `warnings` are what the rules say against it, in English.
    """

    number: int
    when: str
    title: str
    figures: tuple[str, ...]
    place: str
    beside: str
    warnings: tuple[str, ...]
    parts: tuple[Part, ...]


@attrs.frozen(kw_only=True)
class WeekPanel:
    """A week in full: the figures behind its phase, and for a short one what closed its days, a part each.

    `sessions` tells how many of how many; where the week is not counted how many, and `begun` why. `because`
    and the lines of `parts` are in English, as rules speak.
    """

    number: int
    sessions: str
    begun: str
    because: str
    parts: tuple[Part, ...]


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
    shared: tuple[str, ...]


_Panel = TypeVar("_Panel", SessionPanel, WeekPanel)


def panels_of(grid: Grid, explanation: Explanation | None = None) -> Panels:
    """All panels of a season, sessions and weeks numbered as in the grid."""
    explanation = explanation or Explanation(grid.season)
    reasons = {start_of(reason.session): reason for reason in explanation.reasons()}
    shortfalls = {shortfall.first_day: shortfall for shortfall in explanation.shortfalls()}
    sessions = [
        _session_panel(position, session, reasons.get(start_of(session)), grid)
        for position, session in enumerate(grid.sessions, start=1)
    ]
    weeks = [
        _week_panel(position, week, shortfalls.get(week.first_day), grid)
        for position, week in enumerate(grid.season.weeks, start=1)
    ]
    shared = _shared_texts(
        part for parts in (*(s.parts for s in sessions), *(w.parts for w in weeks)) for part in parts
    )
    return Panels(
        sessions=tuple(_sharing(panel, shared) for panel in sessions),
        weeks=tuple(_sharing(panel, shared) for panel in weeks),
        how_to=tuple(_how_to(grid)),
        shared=tuple(shared),
    )


def _shared_texts(parts: Iterable[Part]) -> Mapping[str, int]:
    """The texts that stand in many parts, numbered."""
    counts = Counter(line.text for part in parts for line in part.lines if not line.exercise)
    often = (text for text, count in counts.items() if count >= _OFTEN and len(text) >= _LONG)
    return {text: position for position, text in enumerate(often)}


def _sharing(panel: _Panel, shared: Mapping[str, int]) -> _Panel:
    return attrs.evolve(panel, parts=tuple(part.sharing(shared) for part in panel.parts))


def _week_panel(position: int, week: SeasonWeek, short: Shortfall | None, grid: Grid) -> WeekPanel:
    language, planned = grid.language, len(week.sessions)
    sessions, begun = sessions_of(planned, week.wanted, language), ""
    if planned < week.wanted and not week.is_short:
        sessions = f"{planned} {counted(planned, 'sessions', language)}"
        begun = word(language, "week.begun", day=spoken_day(grid.season.timeline.start, language))
    return WeekPanel(
        number=position,
        sessions=sessions,
        begun=begun,
        because=on_one_line(week.week.because),
        parts=tuple(_closed(short, language)),
    )


def _session_panel(position: int, session: PlyoSession, reason: Reason | None, grid: Grid) -> SessionPanel:
    language, anchor = grid.language, session.anchor
    clock = grid.clock(session)
    when = spoken_day(session.day, language, weekday="weekday")
    place = say(language, f"place.{anchor.place.name}") if anchor else word(language, "here.alone")
    return SessionPanel(
        number=position,
        when=f"{when}, {clock}" if clock else when,
        title=grid.session_title(session),
        figures=tuple(_figures(session, language)),
        place=capital(place),
        beside=on_one_line(anchor.title) if anchor else "",
        warnings=grid.warnings(session),
        parts=tuple(_parts(session, tuple(_because(session, reason, language)), language)),
    )


def _figures(session: PlyoSession, language: Language) -> Iterator[str]:
    done = session.prescription
    if done is not None:
        yield f"{done.duration / timedelta(minutes=1):.0f} {word(language, 'minutes')}"
        yield f"{done.foot_contacts} {word(language, 'contacts')}"
        yield word(language, "load", load=number(language, done.load))


def _because(session: PlyoSession, reason: Reason | None, language: Language) -> Iterator[str]:
    if session.origin is not Origin.PLANNED:
        yield word(language, f"origin.{session.origin.name}")
    if reason is None:
        return
    if reason.since_last is not None and reason.last_day is not None:
        gap = gap_text(reason.since_last, language)
        yield word(language, "here.since", gap=gap, day=spoken_day(reason.last_day, language))
    for other in reason.preferred_to[:SHOWN]:
        yield _instead(other, language)


def _instead(other: Alternative, language: Language) -> str:
    anchor = other.session.anchor
    known = f"instead.{other.rule}" if other.rule else "instead.tie"
    try:
        because = word(language, known)
    except KeyError:
        because = word(language, "instead.other", rule=other.rule)
    where = spoken_day(other.session.day, language)
    if anchor is not None:
        where += f", {say(language, f'place.{anchor.place.name}')}"
    return word(language, "here.instead", where=where, because=capital(because))


def _parts(session: PlyoSession, because: Sequence[str], language: Language) -> Iterator[Part]:
    """The description part by part, with the reasons for the day.

    The cues are left to the how-to of each exercise, the totals to the figures on top.
    """
    own, described = tuple(Line(text=text) for text in because), parts(session, language)
    for part in described:
        lines = (*map(_instructed, part.instructions), *(Line(text=text) for text in part.lines))
        if part.heading != TOTALS:
            yield Part(heading=say(language, part.heading), lines=lines + own * (part.heading == WHY))
    if own and not described:
        yield Part(heading=say(language, WHY), lines=own)


def _instructed(each: Instruction) -> Line:
    return Line(text=each.name, amount=each.amount, purpose=each.purpose, exercise=each.exercise)


def _closed(short: Shortfall | None, language: Language) -> Iterator[Part]:
    for day, findings in short.closed if short else ():
        says = [f"{on_one_line(finding.message)} ({on_one_line(finding.rule)})" for finding in findings]
        lines = tuple(Line(text=text) for text in says or [word(language, "week.free")])
        yield Part(heading=spoken_day(day, language), lines=lines)


def _how_to(grid: Grid) -> Iterator[HowTo]:
    done = [session.prescription for session in grid.sessions if session.prescription]
    used = {dose.exercise for prescription in done for dose in prescription.doses}
    for exercise in BY_ID.values():
        if exercise.id in used:
            yield HowTo(
                exercise=exercise.id,
                name=capital(say(grid.language, f"exercise.{exercise.id}")),
                purpose=capital(say(grid.language, exercise.purpose)),
                cues=tuple(capital(say(grid.language, cue)) for cue in exercise.cues),
            )
