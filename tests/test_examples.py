"""Every example runs with no arguments, says what it did, and says the same again."""

import os
import runpy
import subprocess
import sys
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

import plyocal
from plyocal.icsfile import scan

HERE = Path(__file__).parent
EXAMPLES = HERE.parent / "examples"
SAID = {
    "quickstart": (
        "Week 1, from Mon 5 Jan 2026",
        "before a speed workout",
        "(strategic-slot)",
        "Wrote quickstart-plyo.ics: 19 sessions",
    ),
    "half_marathon_from_file": (
        "Spring half marathon: 69 events from 2026-02-24 to 2026-05-03",
        "rules broken in the merged file: 0",
        "the original is the same, byte for byte",
    ),
    "custom_rules": (
        "the article: 19 sessions, at least 2 days apart, one on Fri 20 Feb: yes",
        "72 hours between sessions: 19 sessions, at least 3 days apart",
        "and no session on the eve of a long drive: 18 sessions",
        "one on Fri 20 Feb: no",
        "Fri 20 Feb: the day before 'Long drive to the coast' (eve-of-a-long-drive). Move it a day away.",
    ),
    "audit_my_calendar": (
        "5 sessions entered by hand",
        "Thu 5 Mar: 24 h after Wed 4 Mar; needs 2 calendar days, and at least 44 h (recovery-gap).",
        "Fri 6 Mar: on a rest day (rest-stays-rest). Beside the other sessions no day of this week is free",
        "asked for by: article",
        "nothing to say against: Mon 02 Mar",
    ),
    "busy_work_calendar": (
        "running alone: 17 sessions\n    Wed 07 Jan 07:06",
        "beside work: 17 sessions\n    Fri 09 Jan 17:10",
        "24 meetings, 0 clashes",
    ),
    "injured_runner": (
        "2026-01-07  jump-rope 3 × 30, line-hops 3 × 30",
        "gone Wed 04 Feb",
        "2 runs cancelled in 7 days, by Wed 4 Feb (level-gate). Resume on Thu 12 Feb.",
        "with pain: no plan while it hurts",
    ),
    "race_moved": (
        "race on 2026-03-29: 19 sessions",
        "sessions already done that stayed as they were: 8 of 8",
        "planned once more, the file is the same",
    ),
}
"""What each example must say, beside whatever else it says."""


def run(name, capsys):
    runpy.run_path(str(EXAMPLES / f"{name}.py"), run_name="__main__")
    return capsys.readouterr().out


@pytest.mark.parametrize("name", SAID)
def test_an_example_says_what_it_did_and_the_same_again(name, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    said = run(name, capsys)
    for line in SAID[name]:
        assert line in said
    written = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert run(name, capsys) == said
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == written


def test_every_example_is_run_here_or_by_another_test():
    others = "".join(path.read_text() for path in HERE.rglob("test_*.py") if path.name != Path(__file__).name)
    missing = {path.stem for path in EXAMPLES.glob("*.py") if path.stem not in others}
    assert missing <= SAID.keys()
    assert SAID.keys() <= {path.stem for path in EXAMPLES.glob("*.py")}


@pytest.mark.parametrize(("name", "extra"), [("push_to_caldav", "caldav"), ("roster_on_dask", "dask")])
def test_an_example_whose_extra_is_missing_says_so_in_a_line(name, extra):
    program = (
        "import runpy, sys\n"
        "class Blocked:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name in ('caldav', 'distributed'):\n"
        "            raise ModuleNotFoundError(name=name)\n"
        "sys.meta_path.insert(0, Blocked())\n"
        f"sys.argv = ['{name}.py']\n"
        f"runpy.run_path({str(EXAMPLES / f'{name}.py')!r}, run_name='__main__')\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert line.endswith(f'which is not installed: pip install "plyocal[{extra}]"')


def test_an_example_starts_as_a_script(tmp_path):
    done = subprocess.run(
        [sys.executable, EXAMPLES / "quickstart.py"],
        cwd=tmp_path,
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(HERE.parent)},
    )
    assert b"Wrote quickstart-plyo.ics" in done.stdout
    assert done.stderr == b""
    assert len(scan((tmp_path / "quickstart-plyo.ics").read_bytes()).components) == 19


def test_the_injured_never_jump_more_than_once_a_week(monkeypatch, tmp_path, capsys):
    monkeypatch.chdir(tmp_path)
    listed = [line[:10] for line in run("injured_runner", capsys).splitlines() if line.startswith("2026-")]
    days = [date.fromisoformat(day) for day in listed]
    assert len(days) == 11
    assert all((later - earlier).days >= 7 for earlier, later in pairwise(days))


def test_the_sample_calendar_is_what_a_club_would_send():
    calendar = plyocal.read(EXAMPLES / "half_marathon.ics")
    assert (calendar.unit, calendar.zone.key, calendar.warnings) == ("mi", "America/New_York", ())
    assert calendar.content.count(b"\r\n") == calendar.content.count(b"\n")
    assert all(len(line) <= 75 for line in calendar.content.split(b"\r\n"))
