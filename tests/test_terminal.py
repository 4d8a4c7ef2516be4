"""The season in the terminal: 80 columns, plain where it must be."""

import io
from datetime import date
from pathlib import Path

import attrs
import pytest
from rich.console import Console

import plyocal
from plyocal import Athlete
from plyocal.athlete import LANGUAGES
from plyocal.demo import demo_calendar
from plyocal.plan import Plan
from plyocal.sessions import Origin
from plyocal.terminal import season_table, season_text

GOLDEN = Path(__file__).parent / "golden" / "terminal_demo.txt"
RACE_DAY = date(2026, 6, 7)


def _demo(athlete: Athlete | None = None) -> Plan:
    return plyocal.schedule(plyocal.read(demo_calendar(RACE_DAY)), athlete)


@pytest.fixture(scope="module")
def demo() -> Plan:
    return _demo()


def _printed(plan: Plan, **console: object) -> str:
    file = io.StringIO()
    Console(file=file, width=80, **console).print(season_table(plan.season))
    return file.getvalue()


def test_the_demo_looks_as_in_its_golden_file(demo, is_golden):
    assert is_golden(GOLDEN, season_text(demo.season).encode())


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_fits_80_columns_without_cutting_a_figure(language):
    plan = _demo(Athlete(language=language))
    lines = season_text(plan.season).splitlines()
    assert max(map(len, lines)) <= 80
    rows = lines[2 : 2 + len(plan.season.weeks)]
    assert [row.split()[0] for row in rows] == [str(n + 1) for n in range(len(rows))]
    assert [int(row.split()[-1]) for row in rows] == [week.foot_contacts for week in plan.season.weeks]


def test_every_session_has_its_sign(demo):
    rows = season_text(demo.season).splitlines()[2:14]
    assert [row.count("▲") for row in rows] == [len(week.sessions) for week in demo.season.weeks]


def test_a_short_week_tells_how_many_it_should_have(demo):
    rows = season_text(demo.season).splitlines()[2:14]
    for row, week in zip(rows, demo.season.weeks, strict=True):
        number = f"{len(week.sessions)}/{week.wanted}" if week.is_short else str(len(week.sessions))
        assert row.split()[-2] == number


def test_a_terminal_has_colours_a_pipe_and_no_color_have_none(demo, monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[1;31m▲" in _printed(demo, force_terminal=True)
    assert "\x1b" not in _printed(demo, force_terminal=False)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[31m" not in _printed(demo, force_terminal=True)
    assert "31m" not in _printed(demo, force_terminal=True)


def test_a_terminal_of_ascii_gets_plain_signs(demo):
    file = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    Console(file=file, width=80).print(season_table(demo.season))
    file.flush()
    shown = file.buffer.getvalue().decode("ascii")
    assert shown.count("^") == len(demo.sessions) + 1


def test_miles():
    plan = _demo(Athlete(unit="mi"))
    assert " mi " in season_text(plan.season).splitlines()[1]
    assert season_text(plan.season).splitlines()[2].split()[3] == "22"


def test_a_session_of_the_runners_own_has_a_sign_of_its_own(demo):
    own = attrs.evolve(demo.sessions[0], origin=Origin.BY_HAND, uid="own@runner.example")
    timeline = attrs.evolve(demo.season.timeline, sessions=(own,))
    text = season_text(attrs.evolve(demo.season, timeline=timeline, sessions=demo.sessions[1:]))
    assert "E△" in text.splitlines()[2]
    assert "△ Entered by you" in text


def test_strangers_names_cannot_steer_the_terminal(demo):
    hostile = attrs.evolve(demo.season, name="[red]x[/] \x1b[2J\x07 \u202e y\nz" + "w" * 200)
    first = season_text(hostile).splitlines()[0]
    assert first.startswith("[red]x[/] [2J y z")
    assert len(first) <= 80


def test_a_day_with_many_workouts_keeps_its_session(demo):
    timeline = demo.season.timeline
    day = demo.sessions[0].day
    (run,) = timeline.on(day)
    many = tuple(sorted((*timeline.workouts, *[run] * 5), key=lambda workout: workout.day))
    text = season_text(attrs.evolve(demo.season, timeline=attrs.evolve(timeline, workouts=many)))
    assert "EE…▲" in text.splitlines()[2]
    assert max(map(len, text.splitlines())) <= 80
