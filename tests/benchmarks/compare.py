"""Time the whole command against the naive job, in turns: ratios of wall time, CPU time and peak memory.

`python compare.py --pairs 5 1000 10000` runs `plyocal plan IN --merge -o OUT` as installed; `--command` runs
another, in which {input}, {output}, {start} and {until} are filled in. Run it from an installed wheel. On a
machine that does something else, too, the ratio of CPU time tells more.
"""

import argparse
import os
import shlex
import statistics
import sys
import tempfile
import time
from pathlib import Path

from exports import LAST_DAY, PLAN_START

HERE = Path(__file__).parent
COMMAND = "plyocal plan {input} --merge -o {output} --from {start} --until {until}"
NAIVE = f"{sys.executable} {HERE / 'naive.py'} {{input}} {{output}} {{start}} {{until}}"


def run(command: str) -> tuple[float, float, float]:
    """Wall seconds, CPU seconds and peak memory in MiB of one process."""
    words = shlex.split(command)
    began = time.perf_counter()
    with Path(os.devnull).open("wb") as nowhere:
        process = os.posix_spawnp(
            words[0], words, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, nowhere.fileno(), 1)]
        )
    _, status, usage = os.wait4(process, 0)
    if status != 0:
        sys.exit(f"failed: {command}")
    return time.perf_counter() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def compare(events: int, command: str, pairs: int, folder: Path) -> None:
    """One line of figures for a calendar of so many events."""
    source = folder / f"{events}.ics"
    # in a process of its own: the memory of this one counts in the peak of those it starts
    run(f"{sys.executable} {HERE / 'exports.py'} {events} {source}")
    output = folder / "out.ics"
    places = {"input": source, "output": output, "start": PLAN_START, "until": LAST_DAY}
    ours, theirs = [], []
    for _ in range(pairs):
        ours.append(run(command.format(**places)))
        output.unlink()  # or it would be read as the plan before
        theirs.append(run(NAIVE.format(**places)))
        output.unlink()
    figures = []
    for place, unit in enumerate(("s", "s CPU", "MiB")):
        mine, naive = (statistics.median(each[place] for each in side) for side in (ours, theirs))
        ratio = statistics.median(one[place] / other[place] for one, other in zip(ours, theirs, strict=True))
        figures.append(f"{mine:7.2f} / {naive:7.2f} {unit} = {ratio:.3f}")
    print(f"{events:>7} events", *figures, sep="   ", flush=True)


def main() -> None:
    """Compare at every size asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("events", type=int, nargs="*", default=[1_000, 10_000])
    parser.add_argument("--command", default=COMMAND)
    parser.add_argument("--pairs", type=int, default=3)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for events in chosen.events:
            compare(events, chosen.command, chosen.pairs, Path(folder))


if __name__ == "__main__":
    main()
