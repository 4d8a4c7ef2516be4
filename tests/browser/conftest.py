"""Plans to look at, and a real browser to look with."""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs
import pytest
from made_seasons import planned, running_calendar, with_holiday

import plyocal
from plyocal import Athlete, Level

collect_ignore = ["picture.py"]
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
HOSTILE = "<img src=x onerror=alert(1)>"
ENDS_SCRIPT = "Tempo </script></title></style>--> 8 km"
TURNS_AROUND = "Easy \u202e run {{ 7 * 7 }} 6 km"


@attrs.frozen
class Sight:
    """A plan and its page."""

    weeks: int
    plan: plyocal.Plan
    path: Path

    @property
    def url(self) -> str:
        return self.path.as_uri()

    @property
    def sessions(self) -> list[plyocal.PlyoSession]:
        return [session for week in self.plan.season.weeks for session in week.sessions]


@pytest.fixture(scope="session", params=[(4, "en"), (16, "de"), (52, "fr")], ids=str)
def sight(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Sight:
    weeks, language = request.param
    plan = planned(weeks, Athlete(level=Level.ADVANCED, box=True, language=language))
    path = tmp_path_factory.mktemp("page") / f"{weeks}.html"
    path.write_bytes(plan.to_html().encode())
    return Sight(weeks, plan, path)


@pytest.fixture(params=[16, 18, 22, 26], ids=str)
def timed_plan(request: pytest.FixtureRequest) -> plyocal.Plan:
    """A beginner's plan beside runs with a clock, whose sessions need most room."""
    content = running_calendar(request.param, speed="Intervals 10 km (6 x 800 m)", easy="Easy 6 km")
    timed = re.sub(rb"DTSTART;VALUE=DATE:([0-9]+)", rb"DTSTART:\1T070000\r\nDURATION:PT1H", content)
    return plyocal.schedule(plyocal.read(timed), Athlete())


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Sight:
    content = running_calendar(
        4,
        name=f"{HOSTILE}</title><script>alert(2)</script>",
        speed=ENDS_SCRIPT,
        easy=TURNS_AROUND,
        thursday=f"Easy run {HOSTILE} 5 km",
    )
    away = with_holiday(content, f"Holiday {HOSTILE}</bdi></ul>\u202e")
    plan = plyocal.schedule(away, Athlete(level=Level.INTERMEDIATE))
    path = tmp_path_factory.mktemp("page") / "hostile.html"
    path.write_bytes(plan.to_html().encode())
    return Sight(4, plan, path)


@pytest.fixture(scope="session")
def launch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., object]]:
    """Starts Chromium with options of its own; every start has a fresh profile."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("chromium is not installed")
    with playwright.sync_playwright() as engine:

        def start(**options: object) -> object:
            profile = tmp_path_factory.mktemp("profile")
            return engine.chromium.launch_persistent_context(
                profile, executable_path=chromium, args=FLAGS, **options
            )

        yield start


@pytest.fixture(scope="session")
def browser(launch) -> Iterator[object]:
    """A browser on a desk."""
    context = launch(accept_downloads=True)
    yield context
    context.close()


@pytest.fixture
def touch(launch) -> Iterator[object]:
    """A tab on a phone, to be touched."""
    context = launch(viewport={"width": 360, "height": 780}, has_touch=True, is_mobile=True)
    yield context.new_page()
    context.close()


@pytest.fixture
def tab(browser) -> Iterator[object]:
    """An empty tab that remembers everything it should not see."""
    opened = browser.new_page()
    opened.set_viewport_size({"width": 1280, "height": 900})
    opened.troubles = []
    opened.on("console", lambda message: opened.troubles.append(f"console: {message.text}"))
    opened.on("pageerror", lambda error: opened.troubles.append(f"error: {error}"))
    opened.on(
        "dialog", lambda dialog: (opened.troubles.append(f"dialog: {dialog.message}"), dialog.dismiss())
    )
    opened.on("request", lambda request: opened.troubles.append(f"request: {request.url}"))
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The source of axe-core, from npm."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed")
    room = tmp_path_factory.mktemp("axe")
    command = [npm, "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "axe-core@4"]
    got = subprocess.run(command, cwd=room, capture_output=True, text=True, timeout=180, check=False)
    if got.returncode != 0:
        pytest.skip(f"axe-core cannot be had from npm: {got.stderr.strip()[-200:]}")
    return (room / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
