"""The words for each kind of workout, by language, as data: here they are gathered and looked up.

To add a language, write one more `LanguageWords` and name it in `LANGUAGES`; `missing()` tells what it lacks.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final, NamedTuple

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

SIZE_CONCEPTS: Final = frozenset(
    (
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
)
"""Concepts that speak of sizes; they are looked up apart from those that speak of kinds."""

LONGEST_ENDING: Final = 4
"""How many letters an inflected word may be longer than its stem."""

_CHANGED: Final = {
    **dict.fromkeys(
        "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069", ""
    ),
    **dict.fromkeys("\ufeff\u00ad\ufe0f\u2640\u2642\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff", ""),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("’‘`´′ʼ", "'"),
    **dict.fromkeys("”“″", '"'),
    **dict.fromkeys("×✕✖", "x"),
    **dict.fromkeys("〜～", "~"),
    "ø": "o",
    "æ": "ae",
    "œ": "oe",
    "đ": "d",
    "ł": "l",
    "ı": "i",
    "₂": "2",
}
_TO_CHANGE: Final = re.compile(f"[{''.join(_CHANGED)}]")
"""Few characters of a text are: finding them is quicker than translating them all."""
_BREAK: Final = re.compile(r"<br ?/?>|\r")
_ACCENTS: Final = re.compile("[\u0300-\u036f]+")


_CYRILLIC_TIMES: Final = re.compile(r"(?<=\d)[хХ](?=\d)|(?<=\d )[хХ](?= \d)")
_ROUGHLY: Final = re.compile(
    r"(?<=\d)-?ish(?= ?(?:k|km|kms|mi|miles?|miler|mins?|minutes|h|hrs?|hours)(?![^\W_]))"
)
"""About so many: "14ish miles"."""


def folded(text: str) -> str:
    """Return `text` as words are compared: lower case, without accents and invisible or typographic marks.

    >>> folded("Récupération — VO₂max 6×1’")
    "recuperation - vo2max 6x1'"
    """
    plain = text if text.isascii() else _CYRILLIC_TIMES.sub("x", _plainer(text))
    if "ish" in plain:
        plain = _ROUGHLY.sub("", plain)
    if plain.isascii():
        plain = plain.lower()
    else:
        cased = _plainer(unicodedata.normalize("NFKC", plain).casefold())
        plain = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", cased)))
    return _BREAK.sub("\n", plain) if "\r" in plain or "<br" in plain else plain


def _plainer(text: str) -> str:
    return _TO_CHANGE.sub(lambda sign: _CHANGED[sign[0]], text)


class Meaning(NamedTuple):
    """What a word means in one language; a hint (`sure` is false) needs company."""

    language: str
    concept: Concept
    sure: bool


_BETWEEN_WORDS: Final = ", "
_PARTS_OF_WORDS: Final = re.compile(r"\d+(?:\.\d+)?|[^\W\d_]+\d*[^\W\d_]*|[&@]")


def missing(language: LanguageWords) -> tuple[Concept, ...]:
    """Return the concepts for which a language has no words yet."""
    return tuple(
        concept for concept in Concept if concept in REQUIRED and not language.words.get(concept, "").strip()
    )


def entries(language: LanguageWords) -> Iterator[tuple[str, Concept, bool]]:
    """Yield each word of a language as it is compared, with its concept and whether it is sure."""
    for concept, words in language.words.items():
        for word, sure in _listed(words):
            yield word, concept, sure


def _listed(words: str) -> list[tuple[str, bool]]:
    """The words of one concept, and whether each is sure."""
    written = folded(words).split(_BETWEEN_WORDS)
    return [(word.rstrip("?"), not word.endswith("?")) for word in written if word]


class _Index(NamedTuple):
    phrases: dict[str, tuple[Meaning, ...]]
    stems: dict[str, tuple[Meaning, ...]]
    sizes: dict[str, frozenset[Concept]]
    openings: set[str]
    by_concept: dict[Concept, list[str]]


def _index() -> _Index:
    """Gather all languages. This runs at every start, so that it takes words by the list, not one by one."""
    index = _Index({}, {}, {}, set(), {concept: [] for concept in Concept})
    for language in LANGUAGES:
        for concept, words in language.words.items():
            if concept in SIZE_CONCEPTS:
                for word, _ in _listed(words):
                    index.sizes[word] = index.sizes.get(word, frozenset()) | {concept}
            else:
                listed = list(filter(None, folded(words).split(_BETWEEN_WORDS)))
                _enter(index, language, concept, listed)
    return index


def _enter(index: _Index, language: LanguageWords, concept: Concept, words: list[str]) -> None:
    hints = [word[:-1] for word in words if word[-1] == "?"]
    certain = [word for word in words if word[-1] != "?"] if hints else words
    for sure, listed in ((True, certain), (False, hints)):
        meaning = (Meaning(language.code, concept, sure=sure),)
        odd = [word for word in listed if not word.replace(" ", "").isalpha()]
        plain = [word for word in listed if word.replace(" ", "").isalpha()] if odd else listed
        cut = [_phrase(word) for word in odd if word[-1] != "*"]
        stems = [word[:-1] for word in odd if word[-1] == "*"]
        for place, keys in ((index.phrases, plain + cut), (index.stems, stems)):
            _add(place, keys, meaning)
            if language.compounds:
                index.openings.update([key[:3] for key in keys])
        index.by_concept[concept] += plain + cut


def _add(place: dict[str, tuple[Meaning, ...]], keys: list[str], meaning: tuple[Meaning, ...]) -> None:
    new = dict.fromkeys(keys, meaning)
    for key in place.keys() & new.keys():
        new[key] = place[key] + meaning
    place.update(new)


def _phrase(words: str) -> str:
    """Words cut as a text's are, one space between two: "s&c" is "s & c"."""
    return " ".join(_PARTS_OF_WORDS.findall(words))


PHRASES, STEMS, SIZE_WORDS, OPENINGS, BY_CONCEPT = _index()
"""What one or more words mean together, one space between two; what words with inflections mean, by their
stems; units and the words that say which size is the whole; the first three letters of every word that may
be joined to others; words and phrases by what they mean in any language."""


def _longest() -> dict[str, int]:
    found: dict[str, int] = {}
    for phrase in [each for each in PHRASES if each.count(" ") >= _PAIR]:
        pair = phrase[: phrase.index(" ", phrase.index(" ") + 1)]
        found[pair] = max(phrase.count(" ") + 1, found.get(pair, 0))
    return found


_PAIR: Final = 2
LONGEST_PHRASES: Final = _longest()
"""How many words the longest phrase has that begins with two words, where it has more."""

SIGN_MEANINGS: Final = {
    sign: Meaning("", concept, sure=False) for concept, signs in SIGNS.items() for sign in signs
}
"""Pictures."""

COMPOUNDING: Final = frozenset(language.code for language in LANGUAGES if language.compounds)
"""Languages that join words into one."""

_FIRST_CJK: Final = "\u3005"
CJK: Final = "\u3005\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff"
"""The characters of Chinese and Japanese, as a character class."""


def _unspaced() -> dict[str, tuple[str, ...]]:
    late = [word for word in (*PHRASES, *SIZE_WORDS) if word >= _FIRST_CJK]
    words = [word for word in late if min(word) >= _FIRST_CJK]
    found: dict[str, tuple[str, ...]] = {}
    for word in sorted(words, key=len, reverse=True):
        found[word[0]] = (*found.get(word[0], ()), word)
    return found


_UNSPACED: Final = _unspaced()


def unspaced_words(text: str) -> Iterator[tuple[int, str]]:
    """Yield the known words of a text written without spaces, the longest first, with their places.

    >>> list(unspaced_words("10恢复慢跑"))
    [(2, '恢复慢跑')]
    """
    at = 0
    while at < len(text):
        words = _UNSPACED.get(text[at], ())
        word = next((word for word in words if text.startswith(word, at)), None)
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
    found, forms = PHRASES.get(word, ()), inflected(word)
    if not found or not forms:
        return found or forms
    known = {meaning.language for meaning in found}
    return (*found, *(meaning for meaning in forms if meaning.language not in known))
