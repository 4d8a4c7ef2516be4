"""Push a plan to a CalDAV calendar, move a run, plan again and push again: only what changed is sent.

It needs an extra, `pip install ".[caldav]"`. Give the address of a calendar of its own,
`python examples/push_to_caldav.py https://server/me/plyo/`, with PLYOCAL_USERNAME and PLYOCAL_PASSWORD set if
the server asks for them. Without an address a Radicale server (`pip install radicale`) is started on this
machine, and stopped at the end.
"""

import contextlib
import importlib.util
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import plyocal
from plyocal.errors import MissingExtraError
from plyocal.extras import load
from plyocal.push import push


@contextlib.contextmanager
def local_server() -> Iterator[str]:
    """A Radicale server of our own on the loopback address, for as long as the block lasts."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "collection-root", "runner").mkdir(parents=True)
        options = ["--server-hosts", f"127.0.0.1:{port}", "--auth-type", "none"]
        options += ["--storage-filesystem-folder", folder, "--logging-level", "critical"]
        command = [sys.executable, "-m", "radicale", "--config", "", *options]
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as server:  # noqa: S603 - our own
            try:
                for _ in range(200):
                    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.1):
                        break
                    time.sleep(0.05)
                yield f"http://127.0.0.1:{port}/runner/plyo/"
            finally:
                server.terminate()


def walk(url: str, username: str | None, password: str | None) -> None:
    """Push, push again, and push the plan that follows a moved strength day."""
    running = plyocal.demo_calendar(date(2026, 3, 29))
    plan = plyocal.schedule(plyocal.read(running))
    print("first push: ", push(url, plan.to_ical(), username=username, password=password))
    print("second push:", push(url, plan.to_ical(), username=username, password=password))
    moved = running.replace(b"DTSTART:20260123T173000", b"DTSTART:20260122T123000")
    moved = moved.replace(b"DTEND:20260123T181500", b"DTEND:20260122T131500")
    again = plyocal.schedule(plyocal.read(moved), previous=plan.to_ical())
    print("lifting on another day:", push(url, again.to_ical(), username=username, password=password))


def main() -> None:
    """Use the calendar that is named, or a server of our own."""
    load("caldav")
    if len(sys.argv) > 1:
        walk(sys.argv[1], os.environ.get("PLYOCAL_USERNAME"), os.environ.get("PLYOCAL_PASSWORD"))
        return
    if importlib.util.find_spec("radicale") is None:
        sys.exit("without an address this needs radicale, which is not installed: pip install radicale")
    with local_server() as url:
        walk(url, "runner", "any")


if __name__ == "__main__":
    try:
        main()
    except MissingExtraError as error:
        sys.exit(str(error))
