"""Other programs: installed once in a folder of their own, or skipped with the reason."""

import importlib.util
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import venv
from pathlib import Path

import attrs
import pytest
from interop.varied import EXPORTS

import plyocal
from plyocal import Athlete, Level

collect_ignore_glob = ["readers/*"]

READERS = Path(__file__).parent / "readers"
PARTS = Path(os.environ.get("PLYOCAL_INTEROP", Path(tempfile.gettempdir()) / "plyocal-interop"))
"""Where the parts are kept from run to run."""
PATIENCE = 600
"""Seconds that installing anything may take."""


def run(*command, folder=None, **environment):
    return subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        check=False,
        cwd=folder,
        env={**os.environ, "TZ": "UTC", **environment},
        timeout=PATIENCE,
    )


def installed(done, what):
    if done.returncode != 0:
        reason = (done.stderr or done.stdout).decode(errors="replace").strip().splitlines()[-1:]
        pytest.skip(f"{what} cannot be had here: {' '.join(reason)[:200]}")


@pytest.fixture(scope="session")
def python():
    """An interpreter with a package from PyPI, in an environment of its own for each."""

    def with_package(package):
        folder = PARTS / f"python-{package}"
        interpreter = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        if not (folder / "complete").exists():
            shutil.rmtree(folder, ignore_errors=True)
            venv.create(folder, with_pip=True)
            installed(run(interpreter, "-m", "pip", "install", "--quiet", package), package)
            (folder / "complete").touch()
        return interpreter

    return with_package


@pytest.fixture(scope="session")
def node():
    """A script that runs with a package from npm."""
    program, npm = shutil.which("node"), shutil.which("npm")

    def with_package(package, script):
        if program is None or npm is None:
            pytest.skip("node and npm are not installed")
        folder = PARTS / f"node-{package}"
        if not (folder / "complete").exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            (folder / "package.json").write_text("{}")
            installed(run(npm, "install", "--silent", package, folder=folder), package)
            (folder / "complete").touch()
        shutil.copy(READERS / script, folder)
        return program, folder / script

    return with_package


@pytest.fixture(scope="session")
def program():
    """The path of a program of the system, such as Debian's khal."""

    def named(name):
        path = shutil.which(name)
        if path is None:
            pytest.skip(f"{name} is not installed")
        return path

    return named


@attrs.frozen
class Written:
    """A running calendar, its plan, and the files written of it."""

    name: str
    content: bytes = attrs.field(repr=False)
    plan: plyocal.Plan = attrs.field(repr=False)
    original: Path
    alone: Path
    merged: Path

    @property
    def meant(self):
        """Each session's start as plyocal meant it, by UID."""
        return {session.uid: session.start_text for session in self.plan.sessions}


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """The plans of all calendars, and their files, by name."""
    folder, found = tmp_path_factory.mktemp("written"), {}
    for name, export in EXPORTS.items():
        content = export.content()
        calendar = plyocal.read(content, timezone=export.timezone)
        athlete = Athlete(level=Level.INTERMEDIATE, language=export.language)
        plan = plyocal.schedule(calendar, athlete)
        paths = [folder / f"{name}.{kind}.ics" for kind in ("original", "alone", "merged")]
        paths[0].write_bytes(content)
        plan.write(paths[1])
        plan.write(paths[2], merge=True)
        found[name] = Written(name, content, plan, *paths)
    return found


@attrs.frozen
class Radicale:
    """A running CalDAV server with one user."""

    url: str
    username: str
    password: str

    def request(self, method, path, body=b"", **headers):
        """The answer to a request: its status and its body."""
        passwords = urllib.request.HTTPPasswordMgrWithPriorAuth()
        passwords.add_password(None, self.url, self.username, self.password, is_authenticated=True)
        opener = urllib.request.build_opener(urllib.request.HTTPBasicAuthHandler(passwords))
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        request = urllib.request.Request(self.url + path, body or None, headers, method=method)  # noqa: S310 - to localhost
        try:
            with opener.open(request, timeout=30) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read()


@pytest.fixture(scope="session")
def radicale(python, tmp_path_factory):
    """Radicale, installed and started on a free port of this machine, and stopped in the end."""
    interpreter, folder = python("radicale"), tmp_path_factory.mktemp("radicale")
    (folder / "users").write_text("runner:hops and skips\n")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = {
        "server-hosts": f"127.0.0.1:{port}",
        "auth-type": "htpasswd",
        "auth-delay": 0,
        "auth-htpasswd-filename": folder / "users",
        "auth-htpasswd-encryption": "plain",
        "storage-filesystem-folder": folder / "storage",
    }
    command = [interpreter, "-m", "radicale", "--config", ""]
    command += [part for name, value in options.items() for part in (f"--{name}", value)]
    with (
        (folder / "log").open("wb") as log,
        subprocess.Popen(map(str, command), stdout=log, stderr=log) as server,
    ):
        yield started(Radicale(f"http://127.0.0.1:{port}", "runner", "hops and skips"), server)
        server.terminate()


def started(radicale, server):
    for _ in range(100):
        try:
            if radicale.request("PROPFIND", "/runner/", Depth="0")[0] < 500:
                return radicale
        except OSError:
            time.sleep(0.1)
    server.terminate()
    pytest.fail("Radicale did not start")


@pytest.fixture(scope="session")
def caldav_package(python):
    """The `caldav` package where plyocal can import it; borrowed from an environment of its own."""
    if importlib.util.find_spec("caldav") is not None:
        yield
        return
    done = run(python("caldav"), "-c", "import caldav; print(caldav.__path__[0])")
    sys.path.append(str(Path(done.stdout.decode().strip()).parent))
    yield
    sys.path.pop()
