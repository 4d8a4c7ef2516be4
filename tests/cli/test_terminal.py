"""The season in the terminal: 80 columns, plain where it must be."""

import io
import re
import sys
from datetime import date, timedelta
from pathlib import Path

import attrs
import pytest
from made_seasons import FIRST, planned, running_calendar
from tables import season_text

import plyocal
from plyocal import Athlete
from plyocal.athlete import LANGUAGES
from plyocal.cli.report import print_season
from plyocal.demo import demo_calendar
from plyocal.phrases import say
from plyocal.plan import Plan
from plyocal.sessions import Origin
from plyocal.weeks import Phase

GOLDEN = Path(__file__).parent.parent / "golden" / "terminal_demo.txt"
RACE_DAY = date(2026, 6, 7)


def _demo(athlete: Athlete | None = None) -> Plan:
    return plyocal.schedule(plyocal.read(demo_calendar(RACE_DAY)), athlete)


@pytest.fixture(scope="module")
def demo() -> Plan:
    return _demo()


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_cuts_no_phase_at_80_columns(language):
    season = planned(16, Athlete(language=language)).season
    weeks = season.timeline.weeks
    for phase in Phase:
        held = tuple(attrs.evolve(week, phase=phase, volume_km=120) for week in weeks)
        rows = season_text(attrs.evolve(season, timeline=attrs.evolve(season.timeline, weeks=held)))
        assert rows.count(f" {say(language, f'phase.{phase.name}')} ") == len(weeks)


def test_every_session_has_its_sign(demo):
    rows = season_text(demo.season).splitlines()[2:14]
    assert [row.count("▲") for row in rows] == [len(week.sessions) for week in demo.season.weeks]


def test_a_free_day_has_its_sign_also_outside_the_plan():
    content = running_calendar(4, thursday="Dentist")
    season = plyocal.schedule(content, until=FIRST + timedelta(days=23)).season
    rows = season_text(season).splitlines()[2:6]
    assert [row.count("·") for row in rows] == [1] * 4


def test_a_short_week_tells_how_many_it_should_have(demo):
    rows = season_text(demo.season).splitlines()[2:14]
    for row, week in zip(rows, demo.season.weeks, strict=True):
        number = f"{len(week.sessions)}/{week.wanted}" if week.is_short else str(len(week.sessions))
        assert row.split()[-2] == number


class _Terminal(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def _shown(plan: Plan, monkeypatch, stream: io.TextIOWrapper, **environment: str) -> str:
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", stream)
    print_season(plan, explain=False)
    return stream.buffer.getvalue().decode(stream.encoding)


def test_a_terminal_has_colours_a_pipe_and_no_color_have_none(demo, monkeypatch):
    colour = {"TERM": "xterm-256color"}
    painted = _shown(demo, monkeypatch, _Terminal(io.BytesIO(), "utf-8"), **colour)
    assert "\x1b[1;31m▲\x1b[0m" in painted
    plain = _shown(demo, monkeypatch, io.TextIOWrapper(io.BytesIO(), "utf-8"), **colour)
    assert plain.startswith(season_text(demo.season))
    assert re.sub("\x1b\\[[0-9;]*m", "", painted) == plain
    for silent in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        assert _shown(demo, monkeypatch, _Terminal(io.BytesIO(), "utf-8"), **{**colour, **silent}) == plain
    forced = io.TextIOWrapper(io.BytesIO(), "utf-8")
    assert _shown(demo, monkeypatch, forced, FORCE_COLOR="1") == painted


def test_a_terminal_of_ascii_gets_plain_signs(demo, monkeypatch):
    shown = _shown(demo, monkeypatch, io.TextIOWrapper(io.BytesIO(), "ascii"))
    assert shown.count("^") == len(demo.sessions) + 1


@pytest.mark.parametrize("columns", [120, 80, 70, 60, 50])
def test_a_narrow_terminal_keeps_every_day_and_figure(demo, monkeypatch, columns):
    shown = _shown(demo, monkeypatch, io.TextIOWrapper(io.BytesIO(), "utf-8"), COLUMNS=str(columns))
    lines = shown.splitlines()[:-1]
    assert max(map(len, lines)) <= columns
    rows = lines[2 : 2 + len(demo.season.weeks)]
    assert [row.count("▲") for row in rows] == [len(week.sessions) for week in demo.season.weeks]
    assert [int(row.split()[-1]) for row in rows] == [week.foot_contacts for week in demo.season.weeks]


@pytest.mark.parametrize("columns", [0, 1, 7, 24])
def test_no_terminal_is_too_narrow(demo, columns):
    rows = season_text(demo.season, columns).splitlines()[1 : 2 + len(demo.season.weeks)]
    assert all(len(row) <= max(columns, 25) for row in rows)
    assert rows[0]


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
    others = [attrs.evolve(run, starts_at=None, ends_at=None, title=f"Easy run {n}") for n in range(5)]
    many = tuple(sorted((*timeline.workouts, *others), key=lambda workout: workout.day))
    text = season_text(attrs.evolve(demo.season, timeline=attrs.evolve(timeline, workouts=many)))
    assert "EE…▲" in text.splitlines()[2]
    assert max(map(len, text.splitlines())) <= 80
