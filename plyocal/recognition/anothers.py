"""Titles that may be somebody else's: a person is named, and not where it says for sure whose it is."""

from collections.abc import Sequence
from typing import Final

from plyocal.recognition.kinds.owners import is_a_groups, owner_at
from plyocal.recognition.parsing import Reading, read
from plyocal.recognition.prefilter import LONGEST_TITLE
from plyocal.recognition.words.framing import unframed
from plyocal.vocabulary.concepts import KINDS, RACES, Concept
from plyocal.vocabulary.dates import MONTHS, WEEKDAYS
from plyocal.vocabulary.folding import folded
from plyocal.vocabulary.likely import TOGETHER
from plyocal.vocabulary.persons import (
    KIN,
    OF_PERSONS,
    PARENTS,
    SAINTS,
    SCHOOLED,
    WORDS_TOO,
    is_given,
    is_owner,
)
from plyocal.vocabulary.sizes import AND

_SOON: Final = 8
"""Words of a title among which a name and a workout are looked for."""
_DONE: Final = KINDS | {Concept.WORKOUT}
_BESIDE: Final = TOGETHER | AND | {"&", "+", "/", "vs", "me"}
"""Words that make somebody the runner's company."""
_SETTING_OFF: Final = frozenset("-–—:|,")
_BEFORE_A_NAME: Final = _SETTING_OFF | OF_PERSONS | {"("}


def person_in(title: str) -> str:
    """The person whose workout a title may tell of, folded; "" where it names nobody, or company.

    >>> person_in("Tom gym"), person_in("Bath Half - Dave"), person_in("Parkrun with Dave")
    ('tom', 'dave', '')
    """
    reading = read(unframed(folded(title[:LONGEST_TITLE])))
    texts = [token.text for token in reading.tokens]
    if len(texts) < 2 or not _BESIDE.isdisjoint(texts):  # noqa: PLR2004 - a name and a workout
        return ""
    done = [tag for tag in reading.tags[:_SOON] if tag.concept in _DONE]
    sized = [size.first for size in reading.sizes[:1]]
    owned = [tag.first for tag in done if not is_a_groups(reading, tag)]
    opening = _opening(reading, [*(tag.first for tag in done), *sized])
    return opening or _in_the_genitive(reading, [*owned, *sized]) or _closing(reading)


def is_anothers_race(title: str) -> bool:
    """Whether a title tells of a race and a person, and of nothing else that one does.

    >>> is_anothers_race("Jim's marathon"), is_anothers_race("Jim's marathon party"), is_anothers_race("Half")
    (True, False, False)
    """
    concepts = {tag.concept for tag in read(folded(title[:LONGEST_TITLE])).tags}
    return Concept.OTHER not in concepts and not RACES.isdisjoint(concepts) and bool(person_in(title))


def names_another(title: str) -> bool:
    """Whether a title that is no workout opens with somebody else: "Tom school trip", "Kids' holiday club".

    >>> names_another("Tom school trip"), names_another("Tom and I in Rome"), names_another("Rome with Tom")
    (True, False, False)
    """
    texts = [token.text for token in read(folded(title[:LONGEST_TITLE])).tokens]
    return bool(texts) and (is_given(texts[0]) or texts[0] in KIN) and _BESIDE.isdisjoint(texts)


def _opening(reading: Reading, starts: Sequence[int]) -> str:
    """The name that opens a title, before a workout, a colon or a dash: "Tom gym", "Tom: XC race"."""
    word, follows = reading.tokens[0].text, reading.tokens[1].text
    if word in WEEKDAYS or word in MONTHS:
        return ""
    set_off = follows in _SETTING_OFF
    named = _is_a_person(word) or (set_off and word in WORDS_TOO)
    done = set_off or 1 in starts or (follows in SCHOOLED and _AFTER_ONE_WORD in starts)
    return word if named and done else ""


_AFTER_ONE_WORD: Final = 2


def _in_the_genitive(reading: Reading, starts: Sequence[int]) -> str:
    """The owner before a workout or a size, whoever it is: "Zoltan's long run", "Jimmy's 10k"."""
    tokens = reading.tokens
    for start in starts:
        owner = owner_at(reading, start - 1)
        if owner is None and start == _AFTER_ONE_WORD and tokens[1].gap == "'" and 0 in reading.unknown:
            owner = 0 if tokens[1].text == "s" else None
        if owner is None and start and _is_finnish(tokens[start - 1].text):
            owner = start - 1
        if owner is not None and not (owner and tokens[owner - 1].text in SAINTS):
            return tokens[owner].text
    return ""


def _is_finnish(word: str) -> bool:
    """Whether a word is a Finnish given name's genitive: "Annan"."""
    return word.endswith("n") and len(word) >= _SHORTEST and is_given(word[:-1]) and not is_owner(word)


def _closing(reading: Reading) -> str:
    """The name that ends a title after a workout or a sign, or only "running" follows: "Half (Dave)"."""
    texts = [token.text for token in reading.tokens if token.text != ")"]
    last = len(texts) - (2 if texts[-1] in _RUNNING and texts[-3:-2] and texts[-3] in _SETTING_OFF else 1)
    if last < 1 or not (_is_a_person(texts[last]) or _is_polish(texts[last])):
        return ""
    beside = texts[last - 1] in _BEFORE_A_NAME or any(
        tag.last == last - 1 and tag.concept in _DONE for tag in reading.tags
    )
    return texts[last] if beside else ""


_RUNNING: Final = frozenset({"running", "racing", "runs", "races", "lauft", "court", "corre"})


def _is_polish(word: str) -> bool:
    """Whether a word is a Polish given name's genitive: "Kasi", "Anny"."""
    return word[-1] in "iy" and len(word) >= _SHORTEST and (is_given(f"{word}a") or is_given(f"{word[:-1]}a"))


_SHORTEST: Final = 4
"""Letters of a name in a genitive that is told from other words."""


def _is_a_person(word: str) -> bool:
    return is_given(word) or word in PARENTS or word in KIN
