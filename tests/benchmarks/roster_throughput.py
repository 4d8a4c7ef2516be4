"""Time `plyocal roster` with one worker and with two, in turns, and audit what it wrote.

    python tests/benchmarks/roster_throughput.py --athletes 1000

Prints athletes a second, their ratio, the peak memory of the parent and of the largest worker, and what the
audit of every output found. Ten athletes are broken on purpose and must be named.
"""

import argparse
import csv
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from plyocal import Level, check
from plyocal.athlete_words import athlete_from
from plyocal.cli.athletes import athletes_table
from plyocal.icsfile import scan, splice

START = date(2026, 1, 5)
WEEKS = 20
LEVELS = tuple(level.value for level in Level)
BROKEN = 10


def calendar(number: int) -> bytes:
    """Twenty weeks of one athlete: rising volume, a lighter week in four, a race at the end."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bench//EN", f"X-WR-CALNAME:Athlete {number}"]
    for week in range(WEEKS):
        size = (0.7 if week % 4 == 3 else 1 + 0.03 * week) * (6 + number % 5)
        days = [
            (0, "Rest", 0), (1, "6 x 800 m intervals", size), (2, "Easy run", size), (3, "Tempo run", size),
            (4, "Strength training", 0), (5, "Easy run", size * 0.8), (6, "Long run", size * 2),
        ]  # fmt: skip
        if week == WEEKS - 1:
            days = [(1, "Easy run", 5), (6, "Half marathon race", 21.1)]
        for offset, title, km in days:
            day = START + timedelta(weeks=week, days=offset)
            text = f"{title} {km:.1f} km" if km else title
            lines += [
                "BEGIN:VEVENT", f"UID:{number}-{week}-{offset}@bench", "DTSTAMP:20260101T000000Z",
                f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
                f"SUMMARY:{text}", "END:VEVENT",
            ]  # fmt: skip
    return "".join(f"{line}\r\n" for line in [*lines, "END:VCALENDAR"]).encode()


def make(folder: Path, athletes: int) -> None:
    """A folder of calendars and the coach's table beside it."""
    (folder / "calendars").mkdir()
    for number in range(athletes):
        content = calendar(number)
        broken = number % (athletes // BROKEN) == 0
        (folder / "calendars" / f"a{number:05}.ics").write_bytes(content[:2000] if broken else content)
    rows = "".join(f"a{n:05},{LEVELS[n % 3]},{1 + n % 2}\n" for n in range(athletes))
    (folder / "roster.csv").write_text(f"name,level,per-week\n{rows}")


def run(folder: Path, workers: int) -> float:
    """Seconds of one whole command."""
    shutil.rmtree(folder / "out", ignore_errors=True)
    command = [
        sys.executable,
        "-m",
        "plyocal",
        "roster",
        str(folder / "calendars"),
        "-o",
        str(folder / "out"),
    ]
    command += ["--athletes", str(folder / "roster.csv"), "--workers", str(workers), "--from", str(START)]
    begun = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode != 1:
        raise SystemExit(f"exit code {done.returncode}, expected 1: {done.stderr.decode()}")
    return time.perf_counter() - begun


def audit(folder: Path) -> tuple[int, int]:
    """How many outputs break a rule, and how many athletes failed."""
    rows = athletes_table(str(folder / "roster.csv"))
    with (folder / "out" / "summary.csv").open(newline="") as file:
        failed = [row["name"] for row in csv.DictReader(file) if row["error"]]
    bad = 0
    for name in sorted(rows.keys() - set(failed)):
        running = scan((folder / "calendars" / f"{name}.ics").read_bytes())
        plan = scan((folder / "out" / f"{name}.ics").read_bytes())
        sessions = [plan.raw(component) for component in plan.components if component.name == "VEVENT"]
        bad += bool(check(b"".join(splice(running, sessions)), athlete_from(rows[name])))
    return bad, len(failed)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--athletes", type=int, default=1000)
    parser.add_argument("--pairs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make(folder, options.athletes)
        pairs = [(run(folder, 1), run(folder, 2)) for _ in range(options.pairs)]
        ratios = [one / two for one, two in pairs]
        for one, two in pairs:
            print(
                f"1 worker {options.athletes / one:6.1f} athletes/s   2 workers {options.athletes / two:6.1f}"
            )
        print(f"throughput of two over one: median {statistics.median(ratios):.2f}")
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"peak memory of the largest process: {peak:.0f} MiB")
        bad, failed = audit(folder)
        print(
            f"outputs that break a rule: {bad}; athletes that failed: {failed} (broken on purpose: {BROKEN})"
        )


if __name__ == "__main__":
    main()
