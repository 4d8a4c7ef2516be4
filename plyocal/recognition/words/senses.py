"""What a word or a phrase by itself stands for, in all the languages."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from plyocal.recognition.words.misspelt import misspelt
from plyocal.recognition.words.wordforms import reformed
from plyocal.vocabulary.absences import PAIN, SPARING
from plyocal.vocabulary.ailments.names import ILL, INJURED
from plyocal.vocabulary.concepts import RACES, Concept
from plyocal.vocabulary.endings import OF_NO_RACE
from plyocal.vocabulary.likely import RACE_ENDINGS
from plyocal.vocabulary.meanings import (
    COMPOUNDING,
    OPENINGS,
    SIGN_MEANINGS,
    WORDS,
    Meaning,
    meanings_of,
    meanings_together,
)

LONGEST_WORD: Final = 40
"""Letters; nobody knows a longer word."""
_LINKS: Final = ("", "s", "es", "n", "en", "e")
_FEW_LANGUAGES: Final = 2
"""A word of more languages than that is no foreign word anywhere."""


class Sense(NamedTuple):
    """What a word stands for in each language that has it; a number by itself has no `meanings`."""

    meanings: tuple[Meaning, ...] | None
    languages: frozenset[str] = frozenset()

    @property
    def is_everywhere(self) -> bool:
        """Whether it belongs to so many languages that it is no foreign word anywhere."""
        return len(self.languages) > _FEW_LANGUAGES


_STRANGE: Final = Sense(())
"""A word that nobody knows."""
_SILENT: Final = Sense(None)
"""A number or a sign, which may open a phrase."""
_IN_PHRASES: Final = frozenset("@&")
"""Signs that phrases hold."""


def _sense(meanings: tuple[Meaning, ...]) -> Sense:
    return Sense(meanings, frozenset([meaning.language for meaning in meanings if meaning.language]))


def sense_of(sort: str, text: str) -> Sense | None:
    """Return what a token stands for, None for a sign that stands for nothing anywhere."""
    if len(text) > LONGEST_WORD:
        return _STRANGE if sort == "word" else _SILENT
    return _sense_of(sort, text)


@lru_cache(maxsize=16_384)
def _sense_of(sort: str, text: str) -> Sense | None:
    if sort == "word":
        return _sense(meanings_of(text) or _looked_up(text))
    if sort == "sign" and text not in _IN_PHRASES:
        return _sense((SIGN_MEANINGS[text],)) if text in SIGN_MEANINGS else None
    return _sense(WORDS[text]) if text in WORDS else _SILENT


@lru_cache(maxsize=8_192)
def sense_together(first: str, others: str) -> Sense:
    """Return what a word and others after it mean together, one space between two."""
    return _sense(meanings_together(first, others))


def _looked_up(word: str) -> tuple[Meaning, ...]:
    if _NUMBERED.fullmatch(word):
        return (Meaning("", Concept.PLAIN, sure=True),)
    found = compound(word)
    if not found and len(word) > 4:  # noqa: PLR2004 - shorter words are not written without umlauts
        plain = word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
        if plain != word:
            found = meanings_of(plain) or compound(plain)
    if not found and _RACE_NAME.fullmatch(word) and not word.endswith(OF_NO_RACE):
        found = _of_head(word) or misspelt(word) or (Meaning("de", Concept.NAMED_RACE, sure=False),)
    return found or _formed(word)


def _formed(word: str) -> tuple[Meaning, ...]:
    """What a word means in another form or misspelt, whichever tells more."""
    formed = reformed(word)
    if formed and any(meaning.concept is not Concept.WORKOUT for meaning in formed):
        return formed
    return misspelt(word) or formed


_OF_RUNS: Final = frozenset(
    {Concept.EASY, Concept.RECOVERY, Concept.LONG, Concept.SPEED, Concept.TEMPO, Concept.RUN}
)


def _of_head(word: str) -> tuple[Meaning, ...]:
    """What a run's first part says in any language: "Basislauf" is no race."""
    heads = WORDS.get(word.removesuffix("lauf"), ())
    return tuple(
        [meaning._replace(language="de", sure=False) for meaning in heads if meaning.concept in _OF_RUNS]
    )


def compound(word: str) -> tuple[Meaning, ...]:
    """Return what a word joined from two known ones means, as "regenerationslauf" or "intervallokt"."""
    if not 6 <= len(word) <= LONGEST_WORD or word[:3] not in OPENINGS:  # noqa: PLR2004 - two words of three letters
        return ()
    if word.endswith(_OF_PLACES):
        return ()
    for cut in range(len(word) - 3, 2, -1):
        if word[cut : cut + 3] not in OPENINGS:
            continue
        tails = [meaning for meaning in meanings_of(word[cut:]) if meaning.language in COMPOUNDING]
        if not tails:
            continue
        for link in _LINKS:
            head = word[: cut - len(link)]
            if len(head) < 3 or not word[:cut].endswith(link):  # noqa: PLR2004 - a word has three letters
                continue
            joined = tuple(
                _joined(first, tail)
                for first in meanings_of(head)
                for tail in tails
                if first.language == tail.language
            )
            if joined:
                return _unhurt(joined) if _is_spared(head, word[cut:]) else joined
    return ()


def _is_spared(head: str, tail: str) -> bool:
    """Whether a compound says that an illness, injury or pain is over: "skadefri", "fieberfrei"."""
    return tail in SPARING and (head in ILL or head in INJURED or head in PAIN)


def _unhurt(joined: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    return tuple([meaning._replace(concept=Concept.PLAIN) for meaning in joined])


_OF_PLACES: Final = ("berg", "burg", "dorf", "heim")
"""Endings of German places, which are joined from no words of training: "Nürnberg"."""
_CARRIED: Final = frozenset(
    {Concept.RUN, Concept.WORKOUT, Concept.PLAIN, Concept.PACE, Concept.WITH, Concept.AROUND}
)


def _joined(first: Meaning, tail: Meaning) -> Meaning:
    if first.concept is Concept.OTHER and not first.sure and tail.sure and tail.concept is Concept.RUN:
        return tail
    if first.concept in RACES and tail.concept is Concept.WORKOUT:
        return tail
    if tail.concept is Concept.OTHER or (
        first.concept is Concept.OTHER and tail.concept is not Concept.PLAIN
    ):
        return Meaning(
            tail.language, Concept.OTHER, sure=(tail if tail.concept is Concept.OTHER else first).sure
        )
    if Concept.WEEK in (first.concept, tail.concept):
        return Meaning(tail.language, Concept.WEEK, sure=True)
    concept = tail.concept if first.concept in _CARRIED else first.concept
    concept = Concept.PLAIN if concept is Concept.OTHER else concept
    return Meaning(tail.language, concept, sure=concept not in (Concept.WORKOUT, Concept.PLAIN))


_NUMBERED: Final = re.compile(r"(?:w|wk|kw|d|t|s|u|v|sem|uge|uke)\d{1,2}")
"""Weeks and days by their number: "W01", "KW12"."""
_RACE_NAME: Final = re.compile(rf"[a-z]{{4,20}}(?:{'|'.join(RACE_ENDINGS)})")
