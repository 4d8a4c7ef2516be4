"""A quick look at a text: whether it is worth a closer one."""

import re
from functools import lru_cache
from typing import Final

from plyocal.senses import compound
from plyocal.vocabulary import ROWS, SIGNS, inflected, unspaced_words
from plyocal.vocabulary_concepts import TELLING
from plyocal.vocabulary_folding import SIZED, folded
from plyocal.wordforms import reformed

LONGEST_TITLE: Final = 2_000
"""Characters of a title that are looked at."""

LONGEST_DESCRIPTION: Final = 4_000
"""Characters of a description that are looked at."""


_RACE_ENDINGS: Final = ("lauf", "loppet", "lopet", "lobet", "loop", "marathon", "maraton")
_TELLING_WORDS: Final = frozenset(ROWS.telling)
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


def is_telling(plain: str) -> bool:
    """Whether a folded text may be a workout's or a week's."""
    return (
        SIZED.search(plain) is not None
        or any(map(_is_telling, _WORD.findall(plain)))
        or (not plain.isascii() and _PICTURED.search(plain) is not None)
    )


@lru_cache(maxsize=65_536)
def _is_telling(word: str) -> bool:
    parts = [word]
    if not word.isalpha():
        parts += _LETTERS.findall(word)
    if not word.isascii():
        parts += [known for _, known in unspaced_words(word)]
    if not _TELLING_WORDS.isdisjoint(parts):
        return True
    plain = word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    return word.endswith(_RACE_ENDINGS) or any(
        meaning.concept in TELLING
        for each in ((word,) if plain == word else (word, plain))
        for look_up in (inflected, compound, reformed)
        for meaning in look_up(each)
    )
