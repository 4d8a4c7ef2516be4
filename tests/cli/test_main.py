"""plyocal as a process: pipes, terminals, full disks, closed streams and missing extras."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from plyocal.cli import commands as cli

ROOT = Path(__file__).parent.parent.parent
FROM = ("--from", "2026-01-05")


def started(*arguments, **options):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **options.pop("environment", {})}
    command = [sys.executable, *arguments]
    return subprocess.run(command, capture_output=True, check=False, env=environment, timeout=60, **options)


def test_it_starts_as_a_module_and_ends_with_its_code(demo_file):
    done = started("-m", "plyocal", "plan", str(demo_file), *FROM)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "17 sessions" in done.stdout.decode()
    assert started("-m", "plyocal", "plan", "missing.ics").returncode == 2


def test_a_terminal_of_few_characters_is_spoken_to_all_the_same(demo_file):
    ascii_only = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = started("-m", "plyocal", "plan", str(demo_file), "--explain", *FROM, environment=ascii_only)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"17 sessions" in done.stdout
    as_json = started("-m", "plyocal", "plan", str(demo_file), "--json", *FROM, environment=ascii_only)
    assert "×" in json.loads(as_json.stdout)[0]["exercises"][0]["amount"]


def test_a_reader_that_stops_early_is_no_error(demo_file):
    command = f"{sys.executable} -m plyocal plan {demo_file} --explain --from 2026-01-05 | head -n 1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],  # noqa: S607 - the shell's own pipe is what is tested
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("options", [(), ("--json",), ("-o", "-")])
def test_a_full_disk_behind_standard_output_is_one_line(options, demo_file):
    command = [sys.executable, "-m", "plyocal", "plan", str(demo_file), *FROM, *options]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            timeout=60,
        )
    assert done.returncode == 2
    last = done.stderr.decode().splitlines()[-1]
    assert last.startswith("plyocal: standard output cannot be written: ")
    assert b"Traceback" not in done.stderr


def test_streams_that_are_closed_are_named(demo_file, monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", None)
    assert cli.run(["plan", "-", *FROM]) == 2
    assert capsys.readouterr().err == "plyocal: standard input is closed.\n"
    monkeypatch.setattr(sys, "stdout", None)
    assert cli.run(["plan", str(demo_file), "-o", "-", *FROM]) == 2
    assert capsys.readouterr().err == "plyocal: standard output is closed.\n"


@pytest.mark.parametrize(("missing", "command"), [("rich", "roster"), ("jinja2", "preview")])
def test_without_its_extra_it_says_what_to_install(missing, command, demo_file, tmp_path):
    program = (
        "import sys\n"
        "class Blocked:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name.partition('.')[0] == {missing!r}:\n"
        f"            raise ModuleNotFoundError('No module named {missing}', name=name)\n"
        "sys.meta_path.insert(0, Blocked())\n"
        "import plyocal\n"
        "from plyocal.__main__ import main\n"
        "sys.exit(main())\n"
    )
    output = tmp_path / "season.html"
    done = started("-c", program, command, str(demo_file), "-o", str(output), *FROM)
    assert (done.returncode, done.stdout) == (2, b"")
    [line] = done.stderr.decode().splitlines()
    assert line == f'plyocal: this needs {missing}, which is not installed: pip install "plyocal[cli]"'
    assert not output.exists()
