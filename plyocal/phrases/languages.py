"""The words of events and explanations, by language.

A language is a module of its own with one table from ids to phrases. To add one, write the table, name it
here and in `plyocal.athlete`, and add its words to `plyocal.preview.words`. It must have every id of English.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from plyocal.athlete import Language
from plyocal.phrases.english import ENGLISH
from plyocal.phrases.french import FRENCH
from plyocal.phrases.german import GERMAN
from plyocal.phrases.spanish import SPANISH

PHRASES: Final[Mapping[Language, Mapping[str, str]]] = MappingProxyType(
    {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
)
"""Every phrase, by language and id; `{names}` in braces are filled in by `say`."""


def say(language: Language, phrase: str, **values: object) -> str:
    """A phrase in a language, with its values filled in; in English where the language has none.

    Raises `KeyError` for an id that no language knows, or a value that is not given.

    >>> say("fr", "amount.seconds", sets=2, amount=30)
    '2 × 30 s'
    """
    words = PHRASES[language]
    template = words[phrase] if phrase in words else ENGLISH[phrase]
    return template.format(**values)


def number(language: Language, value: float) -> str:
    """A number as the language writes it, without needless decimals.

    >>> number("de", 55.5), number("en", 48.0)
    ('55,5', '48')
    """
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", PHRASES[language]["number.decimal"])
