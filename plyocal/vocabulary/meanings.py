"""The words for each kind of workout, of all languages, looked up."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import import_module
from itertools import chain
from typing import Final, NamedTuple

from plyocal.vocabulary.concepts import Concept
from plyocal.vocabulary.rows import COMMA, IS, Meant, Rows, Words, initials
from plyocal.vocabulary.wordlists import word_list

SIGNS: Final = {
    Concept.RUN: "🏃👟",
    Concept.CROSS: "🚴🚲🏊🧘🚣🧗⛷🚵",
    Concept.WALK: "🚶🥾",
    Concept.STRENGTH: "💪🏋",
    Concept.REST: "😴🛌🛏",
    Concept.RACE: "🏁🏅🥇",
}
"""Pictures before a title, in any language. A picture is the weakest of words: any other word wins."""

LONGEST_ENDING: Final = 4
"""How many letters an inflected word may be longer than its stem."""


class Meaning(NamedTuple):
    """What a word means in one language; a hint (`sure` is false) needs company."""

    language: str
    concept: Concept
    sure: bool


PREBUILT: Final = "plyocal.vocabulary.prebuilt"
"""The module that a wheel brings along; a checkout does not have it."""


def _rows() -> Rows:
    """The rows gathered when the wheel was built, which saves a quarter of a small plan; else new ones.

    They are taken out of their module, which would keep a megabyte of text otherwise.
    """
    try:
        return Rows(*vars(import_module(PREBUILT)).pop("ROWS"))
    except ModuleNotFoundError:
        gathered: Rows = import_module("plyocal.vocabulary.index").rows()
        return gathered


_ALL: Final = _rows()


def _known(rows: Rows) -> dict[Meant, tuple[Meaning, ...]]:
    """All that words mean, once each."""
    concepts = tuple(Concept)
    all_meant = dict.fromkeys([*rows.meant, *[meant for meant, _ in (*rows.words, *rows.stems)]])
    each = dict.fromkeys(chain.from_iterable(all_meant))
    meanings = {one: Meaning(one[0], concepts[one[1]], one[2]) for one in each}
    return {meant: tuple([meanings[one] for one in meant]) for meant in all_meant}


_KNOWN: Final = _known(_ALL)


def _looked_up(
    rows: tuple[tuple[Meant, Words], ...], known: Mapping[Meant, tuple[Meaning, ...]]
) -> dict[str, tuple[Meaning, ...]]:
    return {
        word: meanings for meant, words in rows for meanings in [known[meant]] for word in words.split(COMMA)
    }


def _concepts(rows: tuple[tuple[tuple[int, ...], Words], ...]) -> dict[str, frozenset[Concept]]:
    concepts = tuple(Concept)
    found: dict[str, frozenset[Concept]] = {}
    for places, words in rows:
        found.update(dict.fromkeys(words.split(COMMA), frozenset([concepts[place] for place in places])))
    return found


WORDS: Final = _looked_up(_ALL.words, _KNOWN)
"""What each word means by itself."""

OPENED: Final = dict(_ALL.opened)
"""Other words of phrases, by their first: ",run=12,run easy=3,". One by one they would take a megabyte."""

_MEANT: Final = tuple([_KNOWN[meant] for meant in _ALL.meant])

STEMS: Final = _looked_up(_ALL.stems, _KNOWN)
"""What words with inflections mean, by their stems."""

SIZE_WORDS: Final = _concepts(_ALL.sizes)
"""Units and the words that say which size is the whole."""

OPENINGS: Final = word_list(_ALL.openings.replace(COMMA, " "))
"""The first three letters of every word that may be joined to others."""

SIGN_MEANINGS: Final = {
    sign: Meaning("", concept, sure=False) for concept, signs in SIGNS.items() for sign in signs
}
"""Pictures."""

COMPOUNDING: Final = frozenset(_ALL.compounding.split(COMMA))
"""Languages that join words into one."""

CJK: Final = "\u3005\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff"
"""The characters of Chinese and Japanese, as a character class that begins with the first of them."""

_UNSPACED: Final = dict(_ALL.unspaced)

_TELLING: Final = dict(_ALL.telling)
"""Words that tell of training by themselves: a set of them would take a megabyte more."""

BESIDE: Final = dict(_ALL.beside)
"""Words beside sizes, by the name of what they say."""

TELLING_BESIDE: Final = {word: others for others, words in _ALL.telling_beside for word in words.split(COMMA)}
"""The other words of phrases that tell of training, by one of theirs, not cut apart: few are asked for."""


class Spelled(NamedTuple):
    """Words, one to a token, and what they state: minutes if `is_time`, else a number before a unit."""

    words: tuple[str, ...]
    amount: float
    is_time: bool


SPELLED: Final = {first: tuple([Spelled(*each) for each in spelled]) for first, spelled in _ALL.spelled}
"""Numbers and times by their first words, the longest first."""

del _ALL, _KNOWN


def meanings_together(first: str, others: str) -> tuple[Meaning, ...]:
    """Return what a word and others after it mean together, one space between two.

    >>> [meaning.concept.name for meaning in meanings_together("hill", "repeats")]
    ['SPEED']
    """
    opened = OPENED.get(first, "")
    at = opened.find(f"{COMMA}{others}{IS}")
    if at < 0:
        return ()
    at += len(others) + 2
    return _MEANT[int(opened[at : opened.index(COMMA, at)])]


def tells_of_training(word: str) -> bool:
    """Whether a folded word tells of training by itself.

    >>> tells_of_training("fartlek"), tells_of_training("dentist")
    (True, False)
    """
    return f"{COMMA}{word}{COMMA}" in _TELLING.get(initials(word), "")


@lru_cache(maxsize=4_096)
def _unspaced_from(first: str) -> tuple[str, ...]:
    """Words that are written without spaces, by their first character, the longest first."""
    return tuple(_UNSPACED[first].split(COMMA)) if first in _UNSPACED else ()


def unspaced_words(text: str) -> Iterator[tuple[int, str]]:
    """Yield the known words of a text written without spaces, the longest first, with their places.

    >>> list(unspaced_words("10恢复慢跑"))
    [(2, '恢复慢跑')]
    """
    at = 0
    while at < len(text):
        word = next((word for word in _unspaced_from(text[at]) if text.startswith(word, at)), None)
        if word is not None:
            yield at, word
        at += len(word or " ")


_SHORTEST_STEM: Final = 4
_STEM_OPENINGS: Final = frozenset(stem[:_SHORTEST_STEM] for stem in STEMS)


def inflected(word: str) -> tuple[Meaning, ...]:
    """Return what `word` means as an inflection of a known stem."""
    if word[:_SHORTEST_STEM] not in _STEM_OPENINGS:
        return ()
    for end in range(len(word), max(_SHORTEST_STEM, len(word) - LONGEST_ENDING) - 1, -1):
        found = STEMS.get(word[:end])
        if found is not None:
            return found
    return ()


def meanings_of(word: str) -> tuple[Meaning, ...]:
    """Return what a single word means, inflections included."""
    found, forms = WORDS.get(word, ()), inflected(word)
    if not found or not forms:
        return found or forms
    known = {meaning.language for meaning in found}
    return (*found, *(meaning for meaning in forms if meaning.language not in known))
