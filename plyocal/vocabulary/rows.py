"""The vocabulary as it is looked up, in rows of plain values: a wheel holds it in this shape."""

from typing import Final, NamedTuple

Words = str
"""Words and phrases with `COMMA` between them: one text loads ten times as fast as many."""
Meant = tuple[tuple[str, int, bool], ...]
"""What words mean: for each language its code, the concept by its place, and whether it is sure."""

COMMA: Final = ","
IS: Final = "="


class Rows(NamedTuple):
    """All languages together: texts, numbers and tuples only, so that they can be written as they are."""

    words: tuple[tuple[Meant, Words], ...]
    """What single words mean, by what they mean."""
    meant: tuple[Meant, ...]
    """What phrases mean."""
    opened: tuple[tuple[str, Words], ...]
    """Phrases by their first word: the others, `IS` and the place of what they mean, between two `COMMA`."""
    stems: tuple[tuple[Meant, Words], ...]
    """What words with inflections mean, by their stems."""
    sizes: tuple[tuple[tuple[int, ...], Words], ...]
    """Units and the words that say which size is the whole, by their concepts' places."""
    beside: tuple[tuple[str, Words], ...]
    """Words beside sizes, by the name of what they say."""
    spelled: tuple[tuple[str, tuple[tuple[tuple[str, ...], float, bool], ...]], ...]
    """Numbers and times in words, word by word, by their first words, the longest first."""
    openings: Words
    """The first three letters of every word that may be joined to others."""
    compounding: Words
    """Languages that join words into one."""
    unspaced: tuple[tuple[str, Words], ...]
    """Words that are written without spaces, by their first character, the longest first."""
    telling: tuple[tuple[str, Words], ...]
    """Words that tell of training by themselves, by their initials, a comma before and after each."""
    telling_beside: tuple[tuple[Words, Words], ...]
    """Words that tell beside one of others, by those others.

    Every phrase of training holds one of the former or two of these, unless it holds a size.
    """


def initials(word: str) -> str:
    """Return by which letters a word that tells of training is looked up: few words share them.

    >>> initials("fartlek"), initials("恢复慢跑")
    ('fa', '恢')
    """
    return word[:2] if word.isascii() else word[:1]
