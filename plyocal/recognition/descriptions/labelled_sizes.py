"""What a description calls the whole workout's size, by a label or a word like "total"."""

import re
from itertools import islice
from typing import Final, NamedTuple

from plyocal.recognition.figures.labels import is_label, may_hold_label, without_unit
from plyocal.recognition.figures.ranges import could_state, words_in
from plyocal.recognition.figures.roles import could_be_whole
from plyocal.recognition.figures.sizes import DIMENSIONS, Dimension, Role
from plyocal.recognition.parsing import Reading, read
from plyocal.recognition.totals.stated import is_alike, whole
from plyocal.vocabulary.concepts import Concept
from plyocal.vocabulary.sizes import AFTER_TOTAL, MOMENTS, WEEKLY
from plyocal.workouts import Evidence, Witness

_AROUND: Final = 40
"""Characters around a word like "total" in which its size is looked for."""
_MOST_TOTALS: Final = 3
LINE: Final = re.compile(r" /(?= |$)")
_LABELLED: Final = (
    r"(?:^|[^\w\s]|\n)[ \t]{0,4}((?:[^\W\d_]{1,20}\.? ){0,3}[^\W\d_]{1,20})"
    r"(?:[ _]?[(\[]?(?<=[_(\[])(km|mi|miles|m|min|mins|minutes|h|hours|std)[)\]]?)?"
    r"\"?\s?([:=]|- |(?=(?:ca\.? ?|approx\.? |about |~|≈)?\d))(?=\s{0,3}([^\n•;|]{1,30}))"
)
_TOTAL_WORD: Final = rf"(?<![a-z])(?:{'|'.join(sorted(AFTER_TOTAL))})(?![a-z])"
"""Letters of other alphabets may stand beside it: Chinese and Japanese have no spaces."""
_TIME_OF_DAY: Final = r"(?:0?[5-9]|1\d|2[0-3])[:.h][0-5]\d(?![:\d])"


class Stated(NamedTuple):
    """The km and minutes that a description states, and how it does."""

    km: float | None
    minutes: float | None
    evidence: tuple[Evidence, ...]


def called_whole(description: str) -> Stated:
    """Return the km and the minutes that a folded description labels or calls the whole's.

    >>> round(called_whole("11 miles total with warm-up").km, 1)
    17.7
    """
    text = LINE.sub("\n", description) if " /" in description else description
    found = labelled(text) if may_hold_label(text) else {}
    amounts = dict[Dimension, float]()
    evidence = list[Evidence]()
    for dimension in DIMENSIONS:
        amount = total(text, dimension) if could_state(text, dimension) else None
        if dimension in found:
            amounts[dimension], words = found[dimension]
            evidence.append(Evidence(Witness.DESCRIPTION, words))
        elif amount is not None:
            amounts[dimension] = amount
            evidence.append(Evidence(Witness.DESCRIPTION, "its total"))
    return Stated(amounts.get(Dimension.DISTANCE), amounts.get(Dimension.DURATION), tuple(evidence))


def labelled(text: str) -> dict[Dimension, tuple[float, str]]:
    """Return the first distance and duration that stand after a label, with the words that say so."""
    found: dict[Dimension, tuple[float, str]] = {}
    for match in re.finditer(_LABELLED, text):
        words, unit, _, value = match.groups()
        if unit is None and not is_label(words):
            words, unit = without_unit(words)
        if not is_label(words) or (words in MOMENTS and re.match(_TIME_OF_DAY, value)):
            continue
        stated = read(f"({value.strip().rstrip(')]')}{f' {unit}' if unit else ''}")
        for dimension in DIMENSIONS:
            several = dimension is Dimension.DISTANCE and _are_races(stated)
            amount = whole(stated.tokens, stated.sizes, dimension) or _only(stated, dimension)
            amount = None if several else amount
            if amount is not None:
                found.setdefault(
                    dimension, (amount, f"{match[0].rstrip()} {_first_of(value)}".strip("/.;,•·|( \n\t-"))
                )
    return found


def _first_of(value: str) -> str:
    """What stands after a label, up to the next one: "10 km" of "10 km - pace: 6:10"."""
    return re.split(r" - |, (?!\d)", value, maxsplit=1)[0].lstrip()


def _are_races(stated: Reading) -> bool:
    """Whether several distances are run at once, by unlike people: "9.7K / 3K", "14 km, half marathon"."""
    far = [size for size in stated.sizes if size.dimension is Dimension.DISTANCE and size.role is Role.WHOLE]
    named = any(tag.concept in (Concept.HALF, Concept.NAMED_RACE) for tag in stated.tags)
    return (len(far) > 1 and not is_alike(far[1], far[0])) or (bool(far) and named)


def _only(stated: Reading, dimension: Dimension) -> float | None:
    """The only size of its sort after a label, however small: "Distance: 800 m", "Planned: 2000 m, 40:00"."""
    own = [size for size in stated.sizes if size.dimension is dimension]
    return own[0].amount if len(own) == 1 and own[0].role is Role.WHOLE else None


def total(text: str, dimension: Dimension) -> float | None:
    """Return a size beside a word like "total"."""
    if text.isascii() and AFTER_TOTAL.isdisjoint(words_in(text)):
        return None
    for match in islice(re.finditer(_TOTAL_WORD, text), _MOST_TOTALS):
        reading = read(text[max(0, match.start() - _AROUND) : match.end() + _AROUND])
        for size in reading.sizes:
            beside = reading.tokens[max(0, size.first - 3) : size.last + 3]
            if WEEKLY & {token.text for token in reading.tokens}:
                return None
            total = size.role is Role.TOTAL and any(token.text in AFTER_TOTAL for token in beside)
            if total and size.dimension is dimension and could_be_whole(size):
                return size.amount
    return None
