"""The unit of a calendar's bare numbers, guessed from what its titles state."""

import re
from collections.abc import Iterable
from typing import Final

from plyocal.athlete import LengthUnit
from plyocal.recognition.figures.sizes import Role
from plyocal.recognition.parsing import read
from plyocal.recognition.prefilter import LONGEST_TITLE
from plyocal.recognition.recognising import is_a_race
from plyocal.recognition.totals.bare_numbers import is_american
from plyocal.recognition.words.number_words import written_out
from plyocal.vocabulary.concepts import Concept
from plyocal.vocabulary.folding import folded

_RACED_MILES: Final = re.compile(r"(?<![\d.,])(?:26\.2|13\.1)(?![\d.,])")


def guess_unit(titles: Iterable[str]) -> LengthUnit:
    """Return the unit that most titles state; where none does, miles by American signs, else kilometres.

    Such are shorthand ("GA 10"), repeated miles, and a marathon's or its half's length in miles. A race's
    "10K" states none: it is called so everywhere.

    >>> guess_unit(["10 mi", "5K race"]), guess_unit(["10 mi", "5 km race"])
    ('mi', 'km')
    """
    miles = kilometres = american = 0
    for title in titles:
        text = folded(written_out(title[:LONGEST_TITLE]))
        reading = read(text)
        wholes = [size for size in reading.sizes if size.role in (Role.WHOLE, Role.TOTAL, Role.PART)]
        units = {size.unit for size in wholes if reading.tokens[size.last].text != "k" or not is_a_race(text)}
        repeated = any(size.unit is Concept.MILE and size.role is Role.REPEAT for size in reading.sizes)
        american += repeated or is_american(text) or _RACED_MILES.search(text) is not None
        miles += Concept.MILE in units
        kilometres += Concept.KILOMETRE in units
    return "mi" if miles > kilometres or (american and miles == kilometres) else "km"
