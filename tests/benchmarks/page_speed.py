"""Time the preview page of a season against planning it, in turns, and print the ratio.

python tests/benchmarks/page_speed.py --weeks 52
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import plyocal
from plyocal import Athlete, Level
from plyocal.preview.page import season_page

sys.path.insert(0, str(Path(__file__).parent.parent))
from made_seasons import planned


def seconds(act: Callable[[], object]) -> float:
    """Processor seconds of one call."""
    begun = time.process_time()
    act()
    return time.process_time() - begun


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--weeks", type=int, default=52)
    parser.add_argument("--pairs", type=int, default=7)
    options = parser.parse_args()
    athlete = Athlete(level=Level.ADVANCED, box=True)
    plan = planned(options.weeks, athlete)
    ics = plan.to_ical()
    page = season_page(plan.season, ics=ics)
    ratios = [
        seconds(lambda: season_page(plan.season, ics=ics))
        / seconds(lambda: plyocal.schedule(plan.calendar, athlete))
        for _ in range(options.pairs)
    ]
    print(f"{options.weeks} weeks: page {len(page.encode()) / 1000:.0f} kB")
    print(
        f"page over planning: median {statistics.median(ratios):.2f}, {min(ratios):.2f} to {max(ratios):.2f}"
    )


if __name__ == "__main__":
    main()
