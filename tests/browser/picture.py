"""Remake the picture at the head of the README: the demonstration's page, in Chromium.

Run it as `python tests/browser/picture.py`; it needs playwright, chromium and the font Inter.
"""

import shutil
import sys
from datetime import date
from pathlib import Path

from playwright.sync_api import sync_playwright

import plyocal
from plyocal.demo import demo_calendar

PICTURE = Path(__file__).parents[2] / "examples" / "season.png"
RACE_DAY = date(2026, 6, 7)
SIZE = {"width": 1200, "height": 1130}


def main() -> None:
    """Write the picture, and say how large it is."""
    chromium = shutil.which("chromium")
    if chromium is None:
        sys.exit("chromium is not installed")
    plan = plyocal.schedule(plyocal.read(demo_calendar(RACE_DAY)))
    with sync_playwright() as engine:
        browser = engine.chromium.launch(executable_path=chromium, args=["--headless", "--no-sandbox"])
        tab = browser.new_page(viewport=SIZE, color_scheme="light")
        tab.set_content(plan.to_html())
        tab.screenshot(path=PICTURE)
        browser.close()
    print(f"{PICTURE}: {PICTURE.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
