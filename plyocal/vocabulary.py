"""The words for each kind of workout, by language, as data: here they are gathered and looked up.

To add a language, write one more `LanguageWords` and name it in `LANGUAGES`; `missing()` tells what it lacks.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

import attrs

from plyocal.vocabulary_chinese import CHINESE
from plyocal.vocabulary_concepts import REQUIRED, Concept, LanguageWords
from plyocal.vocabulary_danish import DANISH
from plyocal.vocabulary_dutch import DUTCH
from plyocal.vocabulary_english import ENGLISH
from plyocal.vocabulary_french import FRENCH
from plyocal.vocabulary_german import GERMAN
from plyocal.vocabulary_italian import ITALIAN
from plyocal.vocabulary_japanese import JAPANESE
from plyocal.vocabulary_norwegian import NORWEGIAN
from plyocal.vocabulary_portuguese import PORTUGUESE
from plyocal.vocabulary_russian import RUSSIAN
from plyocal.vocabulary_spanish import SPANISH
from plyocal.vocabulary_swedish import SWEDISH

LANGUAGES: Final = (
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    ITALIAN,
    DUTCH,
    PORTUGUESE,
    SWEDISH,
    NORWEGIAN,
    DANISH,
    CHINESE,
    JAPANESE,
    RUSSIAN,
)

SIGNS: Final = {
    Concept.RUN: "🏃👟",
    Concept.CROSS: "🚴🚲🏊🧘🚣🧗⛷🚵",
    Concept.WALK: "🚶🥾",
    Concept.STRENGTH: "💪🏋",
    Concept.REST: "😴🛌🛏",
    Concept.RACE: "🏁🏅🥇",
}
"""Pictures before a title, in any language. A picture is the weakest of words: any other word wins."""

SIZE_CONCEPTS: Final = (
    Concept.LAST,
    Concept.TOTAL,
    Concept.TO,
    Concept.KILOMETRE,
    Concept.MILE,
    Concept.METRE,
    Concept.HOUR,
    Concept.MINUTE,
    Concept.SECOND,
)
"""Concepts that speak of sizes; they are looked up apart from those that speak of kinds."""

LONGEST_ENDING: Final = 4
"""How many letters an inflected word may be longer than its stem."""

_CHANGED: Final = str.maketrans(
    {
        **dict.fromkeys(
            "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069"
        ),
        **dict.fromkeys("\ufeff\u00ad\ufe0f\u2640\u2642\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("’‘`´′ʼ", "'"),
        **dict.fromkeys("”“″", '"'),
        **dict.fromkeys("×✕✖", "x"),
        **dict.fromkeys("~〜～", "~"),
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "đ": "d",
        "ł": "l",
        "ı": "i",
        "₂": "2",
    }
)
_BREAK: Final = re.compile(r"<br ?/?>|\r")
_ACCENTS: Final = re.compile("[\u0300-\u036f]+")


def folded(text: str) -> str:
    """Return `text` as words are compared: lower case, without accents and invisible or typographic marks.

    >>> folded("Récupération — VO₂max 6×1’")
    "recuperation - vo2max 6x1'"
    """
    if text.isascii():
        return _BREAK.sub("\n", text.lower())
    plain = unicodedata.normalize("NFKC", text.translate(_CHANGED)).casefold().translate(_CHANGED)
    return _BREAK.sub(
        "\n", unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", plain)))
    )


@attrs.frozen
class Meaning:
    """What a word means in one language; a hint (`sure` is false) needs company."""

    language: str
    concept: Concept
    sure: bool


@attrs.frozen
class Phrase:
    """One or more words that stand for something together."""

    words: tuple[str, ...]
    meanings: tuple[Meaning, ...]


PARTS_OF_WORDS: Final = re.compile(r"\d+(?:\.\d+)?|[^\W\d_]+\d*[^\W\d_]*|[&@]")


def missing(language: LanguageWords) -> tuple[Concept, ...]:
    """Return the concepts for which a language has no words yet."""
    return tuple(
        concept for concept in Concept if concept in REQUIRED and not language.words.get(concept, "").strip()
    )


def entries(language: LanguageWords) -> Iterator[tuple[str, Concept, bool]]:
    """Yield each word of a language as it is written there, with its concept and whether it is sure."""
    for concept, words in language.words.items():
        for word in words.split(","):
            written = word.strip()
            if written:
                yield folded(written.rstrip("?")), concept, not written.endswith("?")


def _meanings() -> dict[str, list[Meaning]]:
    found: dict[str, list[Meaning]] = {}
    for language in LANGUAGES:
        for word, concept, sure in entries(language):
            if concept not in SIZE_CONCEPTS:
                found.setdefault(word, []).append(Meaning(language.code, concept, sure))
    return found


def _index(meanings: dict[str, list[Meaning]]) -> dict[str, tuple[Phrase, ...]]:
    index: dict[str, dict[tuple[str, ...], list[Meaning]]] = {}
    for word, its_meanings in meanings.items():
        words = tuple(PARTS_OF_WORDS.findall(word))
        if words and not word.endswith("*"):
            index.setdefault(words[0], {}).setdefault(words, []).extend(its_meanings)
    return {
        first: tuple(
            Phrase(words, tuple(phrases[words]))
            for words in sorted(phrases, key=lambda words: (-len(words), words))
        )
        for first, phrases in index.items()
    }


def _size_words() -> dict[str, frozenset[Concept]]:
    found: dict[str, set[Concept]] = {}
    for language in LANGUAGES:
        for word, concept, _ in entries(language):
            if concept in SIZE_CONCEPTS:
                found.setdefault(word, set()).add(concept)
    return {word: frozenset(concepts) for word, concepts in found.items()}


_MEANINGS: Final = _meanings()
PHRASES: Final = _index(_MEANINGS)
"""Phrases by their first word, the longest first."""

MEANINGS_OF_WORDS: Final = {phrase.words: phrase.meanings for group in PHRASES.values() for phrase in group}
"""What one or more words mean together."""

LONGEST_PHRASES: Final = {first: len(group[0].words) for first, group in PHRASES.items()}
"""How many words the longest phrase has that begins with a word."""

STEMS: Final = {word[:-1]: tuple(found) for word, found in _MEANINGS.items() if word.endswith("*")}
"""Words with inflections."""

SIZE_WORDS: Final = _size_words()
"""Units and the words that say which size is the whole."""

SIGN_MEANINGS: Final = {
    sign: Meaning("", concept, sure=False) for concept, signs in SIGNS.items() for sign in signs
}
"""Pictures."""

COMPOUNDING: Final = frozenset(language.code for language in LANGUAGES if language.compounds)
"""Languages that join words into one."""

CJK: Final = "\u3005\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff"
"""The characters of Chinese and Japanese, as a character class."""


def _unspaced() -> re.Pattern[str]:
    inside = re.compile(f"[{CJK}]+")
    words = {word for word in (*_MEANINGS, *SIZE_WORDS) if inside.fullmatch(word)}
    return re.compile("|".join(sorted(words, key=lambda word: (-len(word), word))))


UNSPACED: Final = _unspaced()
"""Any word of the languages written without spaces, the longest first."""


def inflected(word: str) -> tuple[Meaning, ...]:
    """Return what `word` means as an inflection of a known stem."""
    for end in range(len(word), max(3, len(word) - LONGEST_ENDING - 1), -1):
        found = STEMS.get(word[:end])
        if found is not None:
            return found
    return ()


def meanings_of(word: str) -> tuple[Meaning, ...]:
    """Return what a single word means, inflections included."""
    for phrase in PHRASES.get(word, ())[-1:]:
        if len(phrase.words) == 1:
            return phrase.meanings
    return inflected(word)
