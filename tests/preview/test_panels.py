"""What opens on the page holds everything that the plan says, and nothing twice."""

import re
from datetime import date

import attrs
import pytest
from made_seasons import planned

import plyocal
from plyocal import Athlete, Level
from plyocal.athlete import LANGUAGES
from plyocal.demo import demo_calendar
from plyocal.phrases import say
from plyocal.plan import Plan
from plyocal.preview.grid import Grid
from plyocal.preview.panels import panels_of
from plyocal.preview.wording import counted, sessions_of, spoken_day
from plyocal.sessions import Origin, PlyoSession
from plyocal.texts import description, dose_text


@pytest.fixture(scope="module")
def demo() -> Plan:
    return plyocal.schedule(plyocal.read(demo_calendar(date(2026, 6, 7))))


def test_short_weeks_say_why(demo):
    short = {f.first_day for f in demo.shortfalls}
    assert short
    grid = Grid(demo.season)
    for row, panel in zip(grid.rows, panels_of(grid).weeks, strict=True):
        assert row.is_short == (row.days[0].day in short) == bool(panel.parts)
        assert panel.because


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_week_that_is_not_counted_is_told_as_such(language):
    calendar = plyocal.read(demo_calendar(date(2026, 6, 7)))
    plan = plyocal.schedule(calendar, Athlete(language=language), start=date(2026, 3, 22))
    assert plan.shortfalls[0].first_day > date(2026, 3, 16)
    grid = Grid(plan.season)
    first, second, *_ = panels_of(grid).weeks
    none_of_one, one_of_one = (sessions_of(n, 1, language) for n in (0, 1))
    assert first.sessions == f"0 {counted(0, 'sessions', language)}" != none_of_one
    assert spoken_day(date(2026, 3, 22), language) in first.begun
    assert (second.sessions, second.begun, first.parts) == (one_of_one, "", ())
    page = plan.to_html()
    assert first.begun in page
    empty = [(short.planned, short.wanted) for short in plan.shortfalls].count((0, 1))
    assert page.count(f"<b>{none_of_one}</b>") == empty > 0


def test_another_place_beside_no_workout_is_told_by_its_day_alone(demo):
    schedule = demo.season.schedule
    bare = tuple(attrs.evolve(slot, anchor=None) for slot in schedule.open_slots)
    book = demo.season.book.without("strategic-slot")
    season = attrs.evolve(demo.season, book=book, schedule=schedule._replace(open_slots=bare))
    panels = panels_of(Grid(season)).sessions
    lines = [line.text for panel in panels for part in panel.parts for line in part.lines]
    asking = [line for line in lines if line.startswith("Why not ")]
    assert asking
    assert all(re.match(r"Why not \w{3} \d+ \w{3}\? ", line) for line in asking)


@pytest.mark.parametrize("language", LANGUAGES)
def test_panels_hold_every_line_of_the_description(language):
    plan = planned(10, Athlete(level=Level.INTERMEDIATE, language=language))
    panels = panels_of(Grid(plan.season))
    assert panels.shared
    for panel, session in zip(panels.sessions, plan.sessions, strict=True):
        lines = [line for part in panel.parts for line in part.lines]
        doses = [(line.exercise, line.amount) for line in lines if line.exercise]
        assert doses == [(d.exercise, dose_text(d, language)) for d in session.prescription.doses]
        said = {line.text for line in lines} | {part.heading for part in panel.parts}
        numbered = re.compile(r"\d+\. |   –")
        wanted = {
            line
            for line in description(session, language).replace(_totals(session, language), "").split("\n")
            if line and not numbered.match(line)
        }
        assert wanted <= said


def _totals(session: PlyoSession, language: str) -> str:
    parts = description(session, language).split("\n\n")
    return next(part for part in parts if part.startswith(say(language, "heading.totals")))


def test_shared_texts_are_those_of_the_lines_that_name_them():
    panels = panels_of(Grid(planned(10, Athlete(language="de")).season))
    lines = [
        line for panel in (*panels.sessions, *panels.weeks) for part in panel.parts for line in part.lines
    ]
    shared = [line for line in lines if line.shared is not None]
    assert {line.shared for line in shared} == set(range(len(panels.shared)))
    assert all(line.text == panels.shared[line.shared] and not line.exercise for line in shared)
    assert len(shared) > len(lines) / 3


def test_a_session_found_again_keeps_its_place_among_the_reasons():
    plan = planned(4, Athlete())
    first = attrs.evolve(plan.sessions[0], origin=Origin.PINNED)
    season = attrs.evolve(plan.season, sessions=(first, *plan.sessions[1:]))
    panel = panels_of(Grid(season)).sessions[0]
    said = [line.text for part in panel.parts for line in part.lines]
    assert "Moved here by you, so it stays." in said
