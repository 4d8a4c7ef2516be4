"""What stands where the command line writes: pipes and devices, and names that name nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import plyocal
from plyocal.icsfile import scan

FROM = ("--from", "2026-01-05")
NEEDS_PIPES = pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="no names for streams here")


def ran(*arguments):
    command = [sys.executable, "-m", "plyocal", *map(str, arguments)]
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)


@NEEDS_PIPES
@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1"])
def test_a_pipe_that_is_standard_output_is_that_by_any_name(demo_file, demo, name):
    planned = ran("plan", demo_file, "--merge", "-o", name, *FROM)
    assert planned.returncode == 0
    assert plyocal.remove(planned.stdout) == demo
    assert b"17 sessions" in planned.stderr
    assert ran("remove", demo_file, "-o", name).stdout == demo
    assert ran("preview", demo_file, "-o", name, *FROM).stdout.rstrip().endswith(b"</html>")


@NEEDS_PIPES
def test_what_standard_output_was_added_to_stays(demo_file, tmp_path):
    output = tmp_path / "all.txt"
    output.write_bytes(b"before\n")
    command = [sys.executable, "-m", "plyocal", "plan", demo_file, "-o", "/dev/stdout", *FROM]
    with output.open("ab") as file:
        subprocess.run(command, stdout=file, stderr=subprocess.DEVNULL, timeout=60, check=True)
    assert output.read_bytes().startswith(b"before\nBEGIN:VCALENDAR\r\n")


@NEEDS_PIPES
def test_a_pipe_without_a_path_is_written_straight(demo_file, demo):
    reading, writing = os.pipe()
    with open(reading, "rb") as reader:  # noqa: PTH123 - a descriptor has no path
        command = [sys.executable, "-m", "plyocal", "remove", demo_file, "-o", f"/dev/fd/{writing}"]
        with subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL) as process:
            os.close(writing)
            assert reader.read() == demo
        assert process.returncode == 0


def test_a_named_pipe_is_written_and_never_read(demo_file, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["/bin/cat", pipe], stdout=subprocess.PIPE) as reader:
        assert ran("plan", demo_file, "-o", pipe, *FROM).returncode == 0
        assert len(scan(reader.communicate(timeout=60)[0]).components) == 17


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_device_that_reads_without_end_is_never_read(demo_file, say):
    for command in (("plan", demo_file, *FROM), ("plan", demo_file, "--merge", *FROM), ("remove", demo_file)):
        assert say(*command, "-o", "/dev/full").is_refused("No space left")


@pytest.mark.parametrize(
    "arguments",
    [
        ("plan", ""),
        ("read", ""),
        ("check", ""),
        ("roster", "", "-o", "plans"),
        ("push", "http://calendar.example", ""),
        ("plan", "IN", "-o", ""),
        ("plan", "IN", "--previous", ""),
        ("plan", "IN", "--busy", ""),
        ("remove", "IN", "-o", ""),
        ("preview", "IN", "-o", ""),
        ("roster", "calendars", "-o", ""),
    ],
)
def test_an_empty_file_name_is_said_to_be_one(arguments, demo_file, say):
    told = [demo_file if each == "IN" else each for each in arguments]
    assert say(*told).is_refused("the file name is empty")


def test_no_password_is_asked_for_what_cannot_be_pushed(monkeypatch, demo_file, say):
    monkeypatch.delenv("PLYOCAL_PASSWORD", raising=False)
    assert say("push", "ftp://calendar.example/", demo_file, "--username", "ann").is_refused(
        "begins with https://"
    )
    monkeypatch.setitem(sys.modules, "caldav", None)
    told = say("push", "https://calendar.example/", demo_file, "--username", "ann")
    assert told.is_refused("plyocal[caldav]")
