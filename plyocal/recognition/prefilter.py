"""A quick look at a text: whether it is worth a closer one."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain
from typing import Final

from plyocal.recognition.figures.ranges import FAR_WORDS, LASTING_WORDS, TIME_WORDS
from plyocal.recognition.kinds.outright import OPENING, may_be_outright
from plyocal.recognition.kinds.shapes import is_shaped_by_numbers
from plyocal.recognition.kinds.wordless import TESTS
from plyocal.recognition.not_run.ailments import complain_together, could_complain, tells_beside_others
from plyocal.recognition.words.misspelt import misspelt
from plyocal.recognition.words.senses import compound
from plyocal.recognition.words.wordforms import reformed
from plyocal.vocabulary.concepts import TELLING
from plyocal.vocabulary.folding import SIZED, folded
from plyocal.vocabulary.likely import BIBS, BLOCKS, RACE_ENDINGS, WAYS
from plyocal.vocabulary.meanings import (
    SIGNS,
    SPELLED,
    TELLING_BESIDE,
    inflected,
    tells_of_training,
    unspaced_words,
)
from plyocal.vocabulary.rows import COMMA
from plyocal.vocabulary.sizes import COUNTING

LONGEST_TITLE: Final = 2_000
"""Characters of a title that are looked at."""

LONGEST_DESCRIPTION: Final = 4_000
"""Characters of a description that are looked at."""


_UNITS: Final = FAR_WORDS | LASTING_WORDS | COUNTING
_IN_THE_FIELD: Final = BIBS | BLOCKS | {"mile"}
_WITHOUT_FIGURES: Final = {
    **dict.fromkeys(FAR_WORDS, frozenset(SPELLED)),
    **dict.fromkeys(WAYS | TESTS, LASTING_WORDS | TIME_WORDS),
    "start": frozenset({"block", "wave"}),
    "course": frozenset({"saint", "sainte"}),
}
"""What tells beside others and is no phrase: distances in words, durations on a treadmill, saints."""
_NOTHING: Final = 0
_BESIDE_OTHERS: Final = 1
_ALONE: Final = 2
"""How a word tells of training: small numbers, since every word of every event is asked."""
_JOINED: Final = re.compile(r"\d ?(?:[-/,@] ?[^\W_]|(?:by|d[ae]|(?:sets )?of) \d|[eilr](?![^\W_]))")
_WORD: Final = re.compile(r"[^\W_]+")
_LETTERS: Final = re.compile(r"[^\W\d_]+|\d+")
_PICTURED: Final = re.compile(f"[{''.join(SIGNS.values())}]")


def could_be_training(text: str) -> bool:
    """Whether a text may be a workout's or a week's; false only where `recognise` would say other.

    The text may be an event's title, description and categories, one after the other.

    >>> could_be_training("Dentist"), could_be_training("Dauerlauf 8 km")
    (False, True)
    """
    return is_telling(folded(text[: LONGEST_TITLE + 2 * LONGEST_DESCRIPTION]))


def opens_with_training(plain: str) -> bool:
    """Whether a word of a folded title tells of training, so that no other text need be looked at."""
    return _ALONE in map(_telling, _WORD.findall(plain))


def is_telling(plain: str) -> bool:
    """Whether a folded text may be a workout's or a week's."""
    for numbered in SIZED.finditer(plain):
        sign, word = numbered.groups()
        if sign or word in _UNITS or not word.isascii():
            return True
    words = set(_WORD.findall(plain))
    if not words.isdisjoint(OPENING) and may_be_outright(plain):
        return True
    beside = [word for word in words if _telling(word)]
    if _ALONE in map(_telling, beside) or (beside and _holds_both(words, beside)):
        return True
    return (not plain.isascii() and _PICTURED.search(plain) is not None) or (
        _JOINED.search(plain) is not None and is_shaped_by_numbers(plain)
    )


def _holds_both(words: set[str], beside: Iterable[str]) -> bool:
    """Whether there is a word that tells beside another, and that other."""
    parts = list(chain.from_iterable(map(_parts, beside)))
    held = words.union(parts)
    for part in parts:
        others = TELLING_BESIDE[part].split(COMMA) if part in TELLING_BESIDE else ()
        if not (held.isdisjoint(others) and held.isdisjoint(_WITHOUT_FIGURES.get(part, ()))):
            return True
    return any(map(tells_beside_others, parts)) and complain_together(held)


def _parts(word: str) -> Sequence[str]:
    """A word, or its letters and its figures apart."""
    return (word,) if word.isalpha() or word.isdecimal() else _LETTERS.findall(word)


@lru_cache(maxsize=65_536)
def _telling(word: str) -> int:
    """How a folded word tells of training, or its letters or figures do."""
    if word.isdecimal():
        tells = tells_of_training(word)
        beside = word in TELLING_BESIDE
    else:
        tells = _is_telling(word)
        beside = (
            not word.isalpha()
            or word in TELLING_BESIDE
            or word in _WITHOUT_FIGURES
            or tells_beside_others(word)
        )
    return _ALONE if tells else _BESIDE_OTHERS if beside else _NOTHING


def _is_telling(word: str) -> bool:
    if word.isascii() and word.isalpha():
        if word in _IN_THE_FIELD or tells_of_training(word):
            return True
    elif _tells_in_parts(word):
        return True
    if could_complain(word):
        return True
    plain = word.replace("ae", "a").replace("oe", "o").replace("ue", "u") if "e" in word else word
    return word.endswith(RACE_ENDINGS) or any(
        meaning.concept in TELLING
        for each in ((word,) if plain == word else (word, plain))
        for look_up in (inflected, compound, reformed, misspelt)
        for meaning in look_up(each)
    )


def _tells_in_parts(word: str) -> bool:
    """Whether a part of a word does that holds figures, or is written without spaces."""
    unspaced = [] if word.isascii() else [known for _, known in unspaced_words(word)]
    parts = [word, *unspaced] if word.isalpha() else [word, *unspaced, *_LETTERS.findall(word)]
    parts += [part.removeprefix("km") for part in parts[1:]]
    if any(map(tells_of_training, parts)):
        return True
    return not (TELLING_BESIDE.keys().isdisjoint(unspaced) and FAR_WORDS.isdisjoint(unspaced))
