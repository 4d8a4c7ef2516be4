"""The words of all languages, gathered.

To add a language, write one more `LanguageWords` and name it in `LANGUAGES`; `missing()` tells which concepts
it has no words for. Some words stand elsewhere, for all languages together: `plyocal.vocabulary` says where.
"""

from typing import Final

from plyocal.vocabulary.chinese import CHINESE
from plyocal.vocabulary.concepts import REQUIRED, Concept, LanguageWords
from plyocal.vocabulary.danish import DANISH
from plyocal.vocabulary.dutch import DUTCH
from plyocal.vocabulary.english import ENGLISH
from plyocal.vocabulary.finnish import FINNISH
from plyocal.vocabulary.folding import folded
from plyocal.vocabulary.french import FRENCH
from plyocal.vocabulary.german import GERMAN
from plyocal.vocabulary.italian import ITALIAN
from plyocal.vocabulary.japanese import JAPANESE
from plyocal.vocabulary.norwegian import NORWEGIAN
from plyocal.vocabulary.polish import POLISH
from plyocal.vocabulary.portuguese import PORTUGUESE
from plyocal.vocabulary.russian import RUSSIAN
from plyocal.vocabulary.spanish import SPANISH
from plyocal.vocabulary.swedish import SWEDISH

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
    FINNISH,
    POLISH,
)

BETWEEN_WORDS: Final = ", "
"""What stands between two words or phrases of a list."""


def missing(language: LanguageWords) -> tuple[Concept, ...]:
    """Return the concepts for which a language has no words yet."""
    return tuple(
        concept for concept in Concept if concept in REQUIRED and not language.words.get(concept, "").strip()
    )


def listed(words: str) -> list[tuple[str, bool]]:
    """Return the words of one concept, and whether each is sure."""
    written = folded(words).split(BETWEEN_WORDS)
    return [(word.rstrip("?"), not word.endswith("?")) for word in written if word]
