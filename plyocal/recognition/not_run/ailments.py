"""Ailments: what each word of a title says of an illness, an injury, pain, and parts of the body."""

import re
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import Final, NamedTuple

from plyocal.members import members
from plyocal.recognition.not_run.calling_off import is_called_off
from plyocal.recognition.not_run.unspaced_ailments import (
    FIRST_CJK,
    aches_unspaced,
    complains_unspaced,
    feverish_unspaced,
    said_unspaced,
)
from plyocal.recognition.parsing import Reading
from plyocal.vocabulary.absences import (
    HEALING,
    HEALING_ALONE,
    PAIN,
    PAIN_ENDINGS,
    SHORT_PAIN_ENDINGS,
    SPARING,
)
from plyocal.vocabulary.ailments.beside import FILLERS
from plyocal.vocabulary.ailments.bodyparts import AILING_ALONE, BODY_PARTS
from plyocal.vocabulary.ailments.doctors import ORDERED
from plyocal.vocabulary.ailments.names import ILL, ILL_ALONE, INJURED, INJURED_ALONE, POORLY
from plyocal.vocabulary.concepts import KINDS, Concept
from plyocal.vocabulary.dates import WEEKDAYS
from plyocal.vocabulary.likely import CALLED_OFF
from plyocal.vocabulary.wordlists import phrase_list, word_list

_C: Final = members(Concept)
_SHORTEST_PART: Final = 3
"""Letters of a part of the body before a word for pain: "Knieschmerzen"."""


def ends_in_sparing(word: str) -> bool:
    """Whether a longer word ends by saying that there is no injury: "verletzungsfrei", but "Fri"."""
    return word.endswith(SPARING) and word not in SPARING


_HEALING: Final = phrase_list(", ".join(HEALING))
_NAMED: Final = (ILL, INJURED, POORLY, _HEALING)
_ALONE: Final = ILL_ALONE | INJURED_ALONE | HEALING_ALONE | AILING_ALONE


class Word(NamedTuple):
    """A word of a title, or several that mean one thing: where they stand, and what they say of the runner.

    `is_covered` says that they are no strangers beside a complaint, `is_poorly` that they are one where
    nothing strange stands beside them, `is_ordered` that a doctor or physiotherapist told one to rest.
    """

    first: int
    last: int
    text: str
    is_complaint: bool = False
    is_injury: bool = False
    is_pain: bool = False
    is_body: bool = False
    is_covered: bool = False
    is_poorly: bool = False
    is_ordered: bool = False


@lru_cache(maxsize=16_384)
def could_complain(word: str) -> bool:
    """Whether a folded word may tell by itself of an illness, an injury or its healing."""
    if word[0] > FIRST_CJK or word[-1] > FIRST_CJK:
        hot = feverish_unspaced(word.strip("0123456789c"))
        return hot or complains_unspaced(word) or word in _HEALING or word in _ALONE
    if ends_in_sparing(word):
        return False
    named = word in ILL or word in INJURED or word in POORLY or word in _HEALING
    return named or word in _ALONE or is_pain_of_a_part(word)


_OPENING: Final = word_list(
    " ".join(dict.fromkeys(each.partition(" ")[0] for known in _NAMED for each in known.whole if " " in each))
)
"""The first words of phrases."""


@lru_cache(maxsize=16_384)
def tells_beside_others(word: str) -> bool:
    """Whether a folded word is one of pain, or begins a phrase."""
    return word in PAIN or word in _OPENING or (word[0] > FIRST_CJK and aches_unspaced(word))


def complain_together(words: set[str]) -> bool:
    """Whether folded words may tell together of an illness, an injury or its healing."""
    if not any(map(tells_beside_others, words)):
        return False
    if complains_unspaced(" ".join(sorted(word for word in words if word[0] > FIRST_CJK))):
        return True
    if any(word in PAIN for word in words) and any(word in BODY_PARTS for word in words):
        return True
    return any(
        words.issuperset(rest.split())
        for word in words
        if word in _OPENING
        for known in _NAMED
        for rest in known.whole.after(word)
    )


def complains(reading: Reading) -> bool:
    """Whether a text may tell of an illness, an injury or its healing, so that one looks for it."""
    texts = [token.text for token in reading.tokens if token.sort != "sign"]
    suspect = [text for text in texts if may_complain(text)]
    if not suspect:
        return False
    alone = any(text[0] > FIRST_CJK or could_complain(text) for text in suspect)
    return alone or complain_together(set(texts))


def words_said(reading: Reading) -> list[Word]:
    """The words of a title one after the other, signs left out, and what each says."""
    places = [place for place, token in enumerate(reading.tokens) if token.sort != "sign"]
    texts = [reading.tokens[place].text for place in places]
    rested = _rested(reading)
    words: list[Word] = []
    at = 0
    while at < len(places):
        ill = hurt = poorly = 0
        if may_complain(texts[at]) and not ends_in_sparing(texts[at]):
            ill, hurt, poorly = (known.length_at(texts, at) for known in (ILL, INJURED, POORLY))
        joined = _joined(reading, places, at)
        ordered = ORDERED.length_at(texts, at) if rested else 0
        length = max(ill, hurt, poorly, joined, ordered)
        first, last, text = places[at], places[at + length - 1], " ".join(texts[at : at + length])
        if joined > 1 or text[0] > FIRST_CJK:
            known = [texts[n] for n in range(at, at + length) if places[n] in rested]
            words += _unspaced(first, last, text.replace(" ", ""), known)
        elif ill or hurt:
            words.append(Word(first, last, text, True, is_injury=hurt >= ill, is_covered=True))
        elif ordered:
            words.append(Word(first, last, text, is_covered=True, is_ordered=True))
        elif poorly:
            words.append(Word(first, last, text, is_covered=True, is_poorly=True, is_pain=text in PAIN))
        else:
            words.append(_said(first, text, is_rest=first in rested))
        at += length
    for at in _fevers(words):
        words[at] = words[at]._replace(is_complaint=True, is_covered=True)
    for at in _told_alone(words, rested):
        words[at] = words[at]._replace(
            is_complaint=True, is_injury=words[at].text in AILING_ALONE, is_covered=True
        )
    for at in alone_or_of_a_part(words, INJURED_ALONE):
        words[at] = words[at]._replace(is_complaint=True, is_injury=True, is_covered=True)
    return words


def _rested(reading: Reading) -> set[int]:
    """The places of words that say that one rests, or what was not trained where all is called off."""
    off = is_called_off(reading)
    idle = _IDLE | KINDS if off else _IDLE
    tagged = (range(tag.first, tag.last + 1) for tag in reading.tags if tag.concept in idle)
    said = (place for place, token in enumerate(reading.tokens) if off and token.text in CALLED_OFF)
    return {*chain.from_iterable(tagged), *said}


_IDLE: Final = frozenset({_C.REST, _C.NOT})


def _fevers(words: Sequence[Word]) -> list[int]:
    """The places of what tells of a fever by its degrees: "熱 38.5度"."""
    return [
        at
        for at, word in enumerate(words)
        if (word.text in _FEVERISH or (word.text[0] > FIRST_CJK and feverish_unspaced(word.text)))
        and any(_DEGREES.fullmatch(near.text) for near in words[max(0, at - _NEAR) : at + _NEAR + 1])
    ]


_NEAR: Final = 2
"""How many words lie between a fever and its degrees: "39℃の熱"."""
_FEVERISH: Final = frozenset(["temperatura", "температура"])
_DEGREES: Final = re.compile(r"(?:3[789]|4[01])(?:[.,]\d)?")


def _told_alone(words: Sequence[Word], rested: Container[int]) -> list[int]:
    """The places of what tells of an illness or injury where else only rest is said: "Still in bed"."""
    if any(word.is_complaint for word in words):
        return []
    besides = [at for at, word in enumerate(words) if word.first not in rested]
    if len(besides) == 1 and words[besides[0]].text in ILL_ALONE:
        return besides
    if not all(map(_is_plain, words)):
        return []
    return [at for at, word in enumerate(words) if word.is_poorly or word.text in AILING_ALONE]


def _is_plain(word: Word) -> bool:
    """Whether it is no stranger, no number and no word for pain, unless it also tells of being ill: "KO"."""
    return word.is_covered and (
        word.is_poorly or (not word.is_pain and (word.text.isalpha() or word.text in _FEVER))
    )


_FEVER: Final = ("37", "38", "39", "40")
"""Degrees of who is in bed with a fever."""


def alone_or_of_a_part(words: Sequence[Word], wanted: Container[str]) -> list[int]:
    """The places of the wanted words, where the title names a part of the body or nothing strange."""
    places = [at for at, word in enumerate(words) if word.text in wanted]
    others = [word for word in words if word.text not in wanted]
    told = any(word.is_body for word in others) or all(word.is_covered for word in others)
    return places if told else []


def _joined(reading: Reading, places: Sequence[int], at: int) -> int:
    """How many tokens one text without spaces was cut into from there on; 1 for any other word."""
    length = 1
    while at + length < len(places):
        token, before = reading.tokens[places[at + length]], reading.tokens[places[at + length - 1]]
        if token.gap or min(token.text[0], before.text[0]) <= FIRST_CJK:
            break
        if places[at + length] != places[at + length - 1] + 1:
            break
        length += 1
    return length


def _unspaced(first: int, last: int, text: str, known: Sequence[str]) -> Iterator[Word]:
    """What is told by words that are written without spaces, after whom it is told of: "妻が発熱"."""
    *said, is_anothers = said_unspaced(text, known)
    if is_anothers:
        yield Word(first, last, _ANOTHER, is_covered=True)
    yield Word(first, last, text, *said)


_ANOTHER: Final = "partner"
"""Stands for whomever else a text without spaces names."""


def _said(place: int, text: str, *, is_rest: bool) -> Word:
    """What a single word says that is no name of an illness or injury."""
    if is_pain_of_a_part(text):
        return Word(place, place, text, True, is_injury=True, is_covered=True)
    body, pain = text in BODY_PARTS, text in PAIN
    covered = (
        body
        or pain
        or is_rest
        or not text.isalpha()
        or text in FILLERS
        or text in ILL_ALONE
        or text in WEEKDAYS
    )
    return Word(place, place, text, is_body=body, is_pain=pain, is_covered=covered)


def is_pain_of_a_part(word: str) -> bool:
    """Whether a part of the body and a word for pain are one: "Knieschmerzen", "kniepijn", "polvikipu"."""
    return word.endswith(_PAIN_ENDINGS) and any(
        _is_a_part(word.removesuffix(pain), links, is_short=pain in SHORT_PAIN_ENDINGS)
        for pain, links in PAIN_ENDINGS.items()
        if word.endswith(pain)
    )


def _is_a_part(word: str, links: Sequence[str], *, is_short: bool) -> bool:
    """Whether the beginning of a compound is a part of the body, with a link or without: "Waden", "Huft"."""
    if len(word) < _SHORTEST_PART:
        return False
    linked = any(word.endswith(link) and word.removesuffix(link) in BODY_PARTS for link in links)
    return word in BODY_PARTS or linked or (not is_short and f"{word}e" in BODY_PARTS)


_PAIN_ENDINGS: Final = tuple(PAIN_ENDINGS)


@lru_cache(maxsize=16_384)
def may_complain(word: str) -> bool:
    """Whether a folded word of a title may tell of illness, injury or pain, if only beside others."""
    return word[0] > FIRST_CJK or tells_beside_others(word) or could_complain(word)
