"""Print what recognising an event costs against icalendar's parsing of the same event, in one run.

`python recognition_speed.py FOLDER… --events 1000` looks at generated exports, and at every .ics file in the
folders given. Each calendar is read as by a new process: nothing is remembered from the one before. Both are
timed in turns, in processor time, and the quickest of the rounds counts for each. "again" is how many of the
titles stood in the calendar before; "training" leaves out what is recognised as no training.
"""

import argparse
import functools
import gc
import re
import time
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

import icalendar
from exports import export

from plyocal.recognition import recognise
from plyocal.workouts import WorkoutKind

EVENT = re.compile(rb"^BEGIN:VEVENT\r?\n.*?^END:VEVENT\r?\n", re.MULTILINE | re.DOTALL)
UID_WORD = re.compile(r"(?<![^\W_])[a-zA-Z]{3,20}(?![^\W_])")
Text = tuple[str, str, tuple[str, ...], tuple[str, ...]]


def text_of(event: icalendar.Component) -> Text:
    """Title, description, categories and hints, as plyocal reads them."""
    categories = event.get("CATEGORIES")
    named = tuple(map(str, categories.cats)) if hasattr(categories, "cats") else ()
    words = " ".join(UID_WORD.findall(str(event.get("UID", "")).partition("@")[0][:100]))
    hints = (f"UID:{words}",) if words else ()
    return str(event.get("SUMMARY", "")), str(event.get("DESCRIPTION", "")), named, hints


def readable(content: bytes) -> Iterator[tuple[bytes, Text]]:
    """Each event that icalendar can parse on its own, with its words."""
    for match in EVENT.finditer(content):
        try:
            yield match[0], text_of(icalendar.Component.from_ical(match[0]))
        except (ValueError, IndexError):
            continue


def forget() -> None:
    """Forget what plyocal remembers of words and texts."""
    for each in gc.get_objects():
        if isinstance(each, functools._lru_cache_wrapper) and each.__module__.startswith("plyocal"):
            each.cache_clear()


def parsing(sources: Sequence[bytes]) -> float:
    """Seconds that icalendar takes for these events."""
    began = time.process_time()
    for source in sources:
        icalendar.Component.from_ical(source)
    return time.process_time() - began


def recognising(texts: Sequence[Text]) -> float:
    """Seconds that plyocal takes for their words, from nothing."""
    forget()
    began = time.process_time()
    for title, description, categories, hints in texts:
        recognise(title, description, categories, "km", hints=hints)
    return time.process_time() - began


def compare(name: str, content: bytes, rounds: int) -> tuple[float, float, int]:
    """Print one calendar's figures, and return them."""
    found = list(readable(content))
    if not found:
        return 0.0, 0.0, 0
    sources, texts = zip(*found, strict=True)
    gc.disable()
    timed = [(parsing(sources), recognising(texts)) for _ in range(rounds)]
    gc.enable()
    parsed, recognised = (min(side) for side in zip(*timed, strict=True))
    training = sum(recognise(*text[:3], "km", hints=text[3]).kind is not WorkoutKind.OTHER for text in texts)
    again = len(texts) - len({text[0] for text in texts})
    show(name, (parsed, recognised, len(texts)), f"{training:6} training  {again:6} again")
    return parsed, recognised, len(texts)


def show(name: str, figures: tuple[float, float, int], more: str = "") -> None:
    """Print one line."""
    parsed, recognised, events = figures
    print(
        f"{name[:40]:40} {events:6} events  parse {1e6 * parsed / events:6.0f} µs"
        f"  recognise {1e6 * recognised / events:6.1f} µs  1/{parsed / recognised:<5.1f}{more}",
        flush=True,
    )


def main() -> None:
    """Compare on generated calendars and on those of the folders."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--events", type=int, nargs="*", default=[1_000])
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    warnings.simplefilter("ignore")
    for events in chosen.events:
        compare(f"generated {events}", export(events), chosen.rounds)
    for folder in chosen.folders:
        paths = sorted(folder.rglob("*.ics"))
        if not paths:
            parser.error(f"{folder}: no .ics file there; name a folder of calendars")
        figures = [compare(path.name, path.read_bytes(), chosen.rounds) for path in paths]
        parsed, recognised, number = (sum(side) for side in zip(*figures, strict=True))
        show(f"{folder.name}: all", (parsed, recognised, number))


if __name__ == "__main__":
    main()
