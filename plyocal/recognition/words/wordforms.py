"""Forms of a known word that no list holds: plurals, cases, diminutives, unknown first parts."""

import re
from collections.abc import Iterator
from typing import Final

from plyocal.vocabulary.concepts import Concept
from plyocal.vocabulary.endings import ENDINGS
from plyocal.vocabulary.meanings import COMPOUNDING, OPENINGS, WORDS, Meaning, meanings_of

_SHORTEST_STEM: Final = 4
_SHORTEST_TAIL: Final = 5
_SHORTEST_LIFE_TAIL: Final = 6
_LONGEST_ENDING: Final = 5
_MOST_OF_LIFE: Final = 3
"""Words of another life are taken in fewer forms: "streaming" is not a stream."""


def _by_ending() -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for language, endings in ENDINGS.items():
        for each in endings.split():
            ending, _, instead = each.partition(":")
            found[ending] = (*found.get(ending, ()), (language, instead))
    return found


_BY_ENDING: Final = _by_ending()
_IN_COMPOUNDS: Final = frozenset(
    {
        Concept.EASY,
        Concept.RECOVERY,
        Concept.LONG,
        Concept.SPEED,
        Concept.TEMPO,
        Concept.RUN,
        Concept.CROSS,
        Concept.STRENGTH,
        Concept.WORKOUT,
    }
)
_UNFORMED: Final = frozenset({Concept.PLAIN, Concept.WITH, Concept.AROUND, Concept.NOT, Concept.OR})


def reformed(word: str) -> tuple[Meaning, ...]:
    """Return what a word means as a form of a known one in the language of its ending.

    >>> [meaning.concept for meaning in reformed("intervalles")][:1]
    [<Concept.SPEED: 'intervals, hills, track, fartlek, progression, time trial, rehearsal'>]
    >>> reformed("presentation")
    ()
    """
    return next(_forms(word), ()) or _with_unknown_head(word) or _drawn_out(word)


def _forms(word: str) -> Iterator[tuple[Meaning, ...]]:
    for length in range(1, min(_LONGEST_ENDING, len(word) - _SHORTEST_STEM) + 1):
        for language, instead in _BY_ENDING.get(word[-length:], ()):
            known = WORDS.get(word[:-length] + instead)
            if known is None:
                continue
            found = tuple(
                [
                    meaning
                    for meaning in known
                    if meaning.language == language
                    and meaning.concept not in _UNFORMED
                    and (meaning.concept is not Concept.OTHER or (meaning.sure and length < _MOST_OF_LIFE))
                ]
            )
            if found:
                yield found


def _is_tail(meaning: Meaning, letters: int) -> bool:
    """Whether a last part decides: of training, or a long one of another life, as in "Vorstandssitzung"."""
    return meaning.concept in _IN_COMPOUNDS or (
        meaning.concept is Concept.OTHER and letters >= _SHORTEST_LIFE_TAIL
    )


def _with_unknown_head(word: str) -> tuple[Meaning, ...]:
    """A word whose last part is a sure word of training, in a language that joins words: a hint."""
    for cut in range(3, len(word) - _SHORTEST_TAIL + 1):
        if word[cut : cut + 3] not in OPENINGS:
            continue
        found = tuple(
            [
                Meaning(meaning.language, meaning.concept, sure=meaning.concept is Concept.OTHER)
                for meaning in meanings_of(word[cut:])
                if meaning.language in COMPOUNDING and meaning.sure and _is_tail(meaning, len(word) - cut)
            ]
        )
        if found:
            return found
    return ()


def _drawn_out(word: str) -> tuple[Meaning, ...]:
    """A word some letter of which is drawn out: "looong", "reeest"."""
    if len(word) - len(set(word)) < _DRAWN_BY:
        return ()
    short = _DRAWN.sub(r"\1", word)
    return meanings_of(short) if len(short) < len(word) and len(short) >= _SHORTEST_STEM else ()


_DRAWN_BY: Final = 2
"""Letters more than there are different ones."""
_DRAWN: Final = re.compile(r"([^\W\d_])\1{2,}")
