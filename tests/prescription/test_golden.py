"""The ladder against the worked example cell by cell, and golden seasons as a coach would read them.

Golden files in tests/golden are written anew when the environment has PLYOCAL_GOLDEN=1.
"""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from ladder_seasons import MONDAY, a_session, a_timeline, ladder

from plyocal.athlete import Athlete, Level
from plyocal.prescription import prescribe
from plyocal.sessions import Place, Side
from plyocal.texts import description, dose_text, note_text, summary
from plyocal.weeks import Phase

GOLDEN = Path(__file__).parent.parent / "golden"
LETTERS = {
    "rope": "jump-rope",
    "line": "line-hops",
    "bounding": "bounding",
    "squat": "squat-jumps",
    "skater": "skater-jumps",
    "broad": "broad-jumps",
    "box": "box-jumps",
    "depth": "depth-jumps",
    "single": "single-leg-hops",
    "lunge": "lunge-jumps",
}


TABLE = """
beginner 1 A: rope 3x30, line 3x30 = 180 45 16
beginner 4 A: rope 3x42, line 3x42 = 252 63 17
beginner 4 B: rope 3x42, line 3x42 = 252 63 17
beginner 5 A: rope 3x42, bounding 3x4 = 150 55.5
beginner 5 B: line 3x42, bounding 3x4 = 150 55.5
beginner 8 A: rope 3x50, bounding 3x6 = 186 73.5
beginner 8 B: line 3x50, bounding 3x6 = 186 73.5
beginner 9 A: rope 3x50, bounding 3x4, squat 3x4 = 186 73.5
beginner 9 B: line 3x50, squat 3x4 = 162 49.5
beginner 12 A: rope 3x50, bounding 3x5, squat 3x6 = 198 85.5 20
beginner 12 B: line 3x60, squat 3x6 = 198 63
beginner 13 A: rope 3x50, bounding 3x5, squat 3x6 = 198 85.5 20
beginner 13 B: line 3x30, squat 3x4, skater 3x4 = 126 58.5
beginner 16 A: rope 3x60, bounding 3x6, squat 3x6 = 234 99 21
beginner 16 B: line 3x30, squat 3x6, skater 3x6 = 144 76.5
intermediate 1 A: squat 3x4, skater 3x4 = 36 36 18
intermediate 1 B: broad 3x4, skater 3x4 = 36 36
intermediate 4 A: squat 3x6, skater 3x5 = 48 48
intermediate 4 B: broad 3x6, skater 3x5 = 48 48
intermediate 5 A: squat 3x6, skater 3x5 = 48 48
intermediate 5 B: broad 3x6, lunge 3x4 = 42 42
intermediate 8 A: squat 4x6, skater 4x5 = 64 64 22
intermediate 8 B: broad 4x6, lunge 3x6 = 60 60
intermediate 9 A: box 3x4, skater 4x5 = 52 52
intermediate 9 B: broad 4x6, lunge 3x6 = 60 60
intermediate 12 A: box 4x6, skater 4x5 = 64 64
intermediate 12 B: broad 4x6, lunge 4x6 = 72 72
intermediate 13 A: box 3x4, single 3x4 = 36 60
intermediate 13 B: broad 4x6, lunge 4x6 = 72 72
intermediate 16 A: box 3x6, single 3x6 = 54 90 19
intermediate 16 B: broad 4x6, lunge 4x6 = 72 72
advanced 1 A: box 3x4, single 3x4 = 36 60 21
advanced 1 B: lunge 3x4, box 3x4 = 36 36
advanced 4 A: box 3x6, single 3x5 = 48 78
advanced 4 B: lunge 3x4, box 4x4 = 40 40
advanced 5 A: depth 3x4, single 3x4 = 36 72
advanced 5 B: lunge 3x4, box 4x4 = 40 40
advanced 8 A: depth 3x6, single 3x5 = 48 96 22
advanced 8 B: lunge 3x4, box 4x4 = 40 40
advanced 9 A: depth 3x4, single 3x4, lunge 3x4 = 60 96 28
advanced 9 B: lunge 3x4, box 4x4 = 40 40
advanced 12 A: depth 3x5, single 3x4, lunge 3x6 = 75 114
advanced 12 B: lunge 3x4, box 4x4 = 40 40
advanced 13 A: depth 3x6, single 3x4, lunge 3x6 = 78 120
advanced 13 B: lunge 3x4, box 4x4 = 40 40
advanced 16 A: depth 3x6, single 3x4, lunge 3x6 = 78 120 28
advanced 16 B: lunge 3x4, box 4x4 = 40 40
"""


@pytest.mark.parametrize("cell", TABLE.strip().splitlines())
def test_the_worked_example_cell_by_cell(cell):
    where, what = cell.split(": ")
    level, week, side = where.split()
    doses, figures = what.split(" = ")
    done = ladder(Level(level))[int(week), Side(side)]
    asked = [f"{LETTERS[dose.split()[0]]}.{dose.split()[1]}" for dose in doses.split(", ")]
    contacts, load, *minutes = map(float, figures.split())
    assert [dose.as_text() for dose in done.doses] == asked
    assert (done.foot_contacts, done.load) == (contacts, load)
    assert [done.duration / timedelta(minutes=1)] * len(minutes) == minutes


SEASON = {
    4: Phase.RECOVERY,
    8: Phase.RECOVERY,
    11: Phase.HIGH,
    12: Phase.RECOVERY,
    15: Phase.TAPER,
    16: Phase.RACE,
}


def golden(athlete):
    """A season of 16 weeks as a coach would read it."""
    place = Place.BEFORE_SPEED if athlete.level is Level.ADVANCED else Place.STRENGTH_DAY
    sessions = []
    for week in range(1, 16):
        light = (Phase.HIGH, Phase.TAPER) if athlete.start_level is Level.BEGINNER else (Phase.TAPER,)
        rope = SEASON.get(week) in light
        minutes = (
            5 if rope else {"beginner": 15, "intermediate": 20, "advanced": 25}[athlete.start_level.value]
        )
        sessions.append(a_session(week, 1, Place.AFTER_EASY, minutes=minutes, rope=rope))
        alone = week in (11, 15) or athlete.injured or (athlete.level is Level.BEGINNER and week < 3)
        if not alone:
            sessions.append(a_session(week, 4, place, minutes=minutes + 5))
    done = prescribe(sessions, a_timeline(athlete, SEASON))
    lines = [line for session in done for line in _lines(session)]
    texts = [f"{summary(session)}\n\n{description(session)}" for session in (done[0], done[-2])]
    return "\n".join(lines) + "\n\n" + "\n\n----\n\n".join(texts) + "\n"


def _lines(session):
    week = (session.day - MONDAY).days // 7 + 1
    done, phase = session.prescription, SEASON.get(week, Phase.BUILD).value
    doses = ", ".join(f"{dose.exercise.replace('-', ' ')} {dose_text(dose)}" for dose in done.doses)
    yield f"week {week:2} {session.day:%a}  {phase:8}  {done.side.value}  rung {done.rung:2}  {doses}"
    minutes = done.duration // timedelta(minutes=1)
    indent, where = " " * 28, session.anchor.place.value
    yield f"{indent}{done.foot_contacts} contacts, load {done.load:g}, {minutes} min, {where}"
    yield from (f"{indent}{text}" for text in map(note_text, done.notes) if text)


@pytest.mark.parametrize("name", ["beginner", "intermediate", "advanced", "injured"])
def test_golden_seasons(name):
    level = Level.INTERMEDIATE if name == "injured" else Level(name)
    text = golden(Athlete(level=level, injured=name == "injured", box=level is Level.ADVANCED))
    file = GOLDEN / f"prescription_{name}.txt"
    if os.environ.get("PLYOCAL_GOLDEN") == "1":
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == text
