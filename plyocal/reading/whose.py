"""Whose calendar a file is."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from typing import Final

from plyocal.icsfile import IcsFile
from plyocal.icsfile.contentlines import decoded, unfolded

_FEWEST: Final = 2
_TITLE: Final = re.compile(rb'(?im)^SUMMARY(?:;(?:"[^"\r\n]*+"|[^":\r\n]++)*+)?:([^\r\n]*+)')
_OWNED: Final = re.compile(r"([^\W\d_]{2,20})['’]s ")


def runner_named(file: IcsFile, ours: Collection[int]) -> str:
    """Whose calendar a file is if the genitive of one name opens at least half of its titles, else "".

    The events at the places `ours` are plyocal's and count nowhere: planned again, the merged calendar is
    still Sarah's.
    """
    if file.content.count(b"'s ") + file.content.count("’s ".encode()) < _FEWEST:
        return ""
    titles = list(_titles(file, frozenset(ours)))
    names = Counter(match[1] for title in titles if (match := _OWNED.match(title)))
    name, times = max(names.items(), key=lambda each: (each[1], each[0]), default=("", 0))
    return name if times >= _FEWEST and 2 * times >= len(titles) else ""


def _titles(file: IcsFile, ours: Collection[int]) -> Iterator[str]:
    """The title of each event, as its line has it."""
    for place in file.components.places("VEVENT"):
        if place not in ours:
            title = _TITLE.search(unfolded(file.own_lines(file.components[place])))
            if title is not None:
                yield decoded(title[1])
