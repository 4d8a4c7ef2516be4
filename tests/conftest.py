"""Fixtures that several tests share: the calendars, the demonstration, and the command line at hand."""

import io
import os
import sys
from datetime import date
from pathlib import Path

import attrs
import pytest

import plyocal
from plyocal.cli.commands import run

CALENDARS = Path(__file__).parent / "calendars"
RACE_DAY = date(2026, 3, 29)


@pytest.fixture
def is_golden():
    """Whether a file in tests/golden holds just these bytes; PLYOCAL_GOLDEN=1 writes it anew."""

    def compare(path, content):
        if os.environ.get("PLYOCAL_GOLDEN") == "1":
            path.write_bytes(content)
        return content == path.read_bytes()

    return compare


@attrs.frozen
class Said:
    """What a command said, and its exit code."""

    code: int
    out: bytes
    err: str

    @property
    def text(self):
        return self.out.decode()

    @property
    def error_lines(self):
        return self.err.splitlines()

    def is_refused(self, *words):
        """Whether it was refused in one line on standard error that holds these words."""
        one_line = len(self.error_lines) == 1 and self.err.startswith("plyocal: ")
        return self.code == 2 and self.out == b"" and one_line and all(word in self.err for word in words)


@pytest.fixture
def calendars():
    """The folder of calendars, each named by its trait."""
    return CALENDARS


@pytest.fixture
def demo():
    """The embedded running calendar as bytes, with the race on 29 March 2026."""
    return plyocal.demo_calendar(RACE_DAY)


@pytest.fixture
def demo_file(tmp_path, demo):
    """The same as a file."""
    path = tmp_path / "running.ics"
    path.write_bytes(demo)
    return path


@pytest.fixture
def say(capsysbinary, monkeypatch):
    """Run a command as a user would: `say("plan", path, stdin=b"")`."""

    def command(*arguments, stdin=b""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsysbinary.readouterr()
        code = run([str(argument) for argument in arguments])
        said = capsysbinary.readouterr()
        return Said(code, said.out, said.err.decode())

    return command
