"""Ailments: what each word of a title says of an illness, an injury, pain, and parts of the body."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from plyocal.members import members
from plyocal.recognition.parsing import Reading
from plyocal.vocabulary.absences import (
    FILLERS,
    HEALING,
    HEALING_ALONE,
    ILL,
    ILL_ALONE,
    INJURED,
    INJURED_ALONE,
    PAIN,
    PAIN_ENDINGS,
    SHORT_PAIN_ENDINGS,
    SPARING,
)
from plyocal.vocabulary.beside import BODY_PARTS
from plyocal.vocabulary.concepts import Concept

_C: Final = members(Concept)
_SHORTEST_PART: Final = 3
"""Letters of a part of the body before a word for pain: "Knieschmerzen"."""
_FIRST_CJK: Final = "\u2fff"


class _Phrases(NamedTuple):
    """Words and phrases as they are looked up."""

    whole: frozenset[str]
    openings: tuple[str, ...]
    endings: tuple[str, ...]
    within: tuple[str, ...]
    by_first: dict[str, list[tuple[str, ...]]]

    def length_at(self, texts: Sequence[str], place: int) -> int:
        """How many words the longest phrase has that begins there; 0 if none does."""
        word = texts[place]
        lengths = [
            len(rest) + 1
            for rest in self.by_first.get(word, ())
            if tuple(texts[place + 1 : place + 1 + len(rest)]) == rest
        ]
        return max(lengths) if lengths else int(self.holds(word))

    def holds(self, word: str) -> bool:
        """Whether it is one of them by itself."""
        told = word in self.whole or word.startswith(self.openings) or word.endswith(self.endings)
        return (told or any(map(word.__contains__, self.within))) and not ends_in_sparing(word)


def ends_in_sparing(word: str) -> bool:
    """Whether a longer word ends by saying that there is no injury: "verletzungsfrei", but "Fri"."""
    return word.endswith(SPARING) and word not in SPARING


def _looked_up(phrases: Iterable[str]) -> _Phrases:
    by_first: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    by_sides: defaultdict[tuple[bool, bool], list[str]] = defaultdict(list)
    for phrase in phrases:
        first, *rest = phrase.split()
        if rest:
            by_first[first].append(tuple(rest))
        else:
            by_sides[phrase.startswith("*"), phrase.endswith("*")].append(phrase.strip("*"))
    return _Phrases(
        frozenset(by_sides[False, False]),
        tuple(by_sides[False, True]),
        tuple(by_sides[True, False]),
        tuple(by_sides[True, True]),
        by_first,
    )


_ILL: Final = _looked_up(ILL)
_INJURED: Final = _looked_up(INJURED)
_HEALING: Final = _looked_up(HEALING)
_ALONE: Final = ILL_ALONE | INJURED_ALONE | HEALING_ALONE


class Word(NamedTuple):
    """A word of a title, or several that mean one thing: where they stand, and what they say of the runner.

    `is_covered` says that they are no strangers beside a complaint.
    """

    first: int
    last: int
    text: str
    is_complaint: bool = False
    is_injury: bool = False
    is_pain: bool = False
    is_body: bool = False
    is_covered: bool = False


def could_complain(word: str) -> bool:
    """Whether a folded word may tell by itself of an illness, an injury or its healing."""
    if word[0] > _FIRST_CJK and _complains_unspaced(word):
        return True
    named = word in _ALONE or _ILL.holds(word) or _INJURED.holds(word) or _HEALING.holds(word)
    return named or is_pain_of_a_part(word)


COMPLAINING_TOGETHER: Final = {
    **dict.fromkeys(PAIN, BODY_PARTS),
    **{
        first: frozenset(word for rest in rests for word in rest)
        for phrases in (_ILL, _INJURED, _HEALING)
        for first, rests in phrases.by_first.items()
    },
}
"""Words that tell so beside one of others."""


def words_said(reading: Reading) -> list[Word]:
    """The words of a title one after the other, signs left out, and what each says."""
    places = [place for place, token in enumerate(reading.tokens) if token.sort != "sign"]
    texts = [reading.tokens[place].text for place in places]
    rested = {
        place
        for tag in reading.tags
        if tag.concept in (_C.REST, _C.NOT)
        for place in range(tag.first, tag.last + 1)
    }
    words: list[Word] = []
    at = 0
    while at < len(places):
        ill, hurt = _ILL.length_at(texts, at), _INJURED.length_at(texts, at)
        joined = _joined(reading, places, at)
        length = max(ill, hurt, joined)
        first, last, text = places[at], places[at + length - 1], " ".join(texts[at : at + length])
        if joined > 1 or text[0] > _FIRST_CJK:
            known = [texts[n] for n in range(at, at + length) if places[n] in rested]
            words.append(_unspaced(first, last, text.replace(" ", ""), known))
        elif ill or hurt:
            words.append(Word(first, last, text, True, is_injury=hurt >= ill, is_covered=True))
        else:
            words.append(_said(first, text, is_known=first in rested or not text.isalpha()))
        at += length
    if len(words) == 1 and words[0].text in ILL_ALONE:
        words = [words[0]._replace(is_complaint=True, is_covered=True)]
    for at in alone_or_of_a_part(words, INJURED_ALONE):
        words[at] = words[at]._replace(is_complaint=True, is_injury=True, is_covered=True)
    return words


def alone_or_of_a_part(words: Sequence[Word], wanted: Collection[str]) -> list[int]:
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
        if token.gap or min(token.text[0], before.text[0]) <= _FIRST_CJK:
            break
        if places[at + length] != places[at + length - 1] + 1:
            break
        length += 1
    return length


def _said(place: int, text: str, *, is_known: bool) -> Word:
    """What a single word says that is no name of an illness or injury."""
    if is_pain_of_a_part(text):
        return Word(place, place, text, True, is_injury=True, is_covered=True)
    body, pain = text in BODY_PARTS, text in PAIN
    covered = body or pain or is_known or text in FILLERS
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


def _without_spaces(*lists: Iterable[str]) -> tuple[str, ...]:
    """Those of some words that are written without spaces, the longest first."""
    found = {each for words in lists for each in words if each[0] > _FIRST_CJK}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


_NAMES: Final = _without_spaces(ILL, INJURED)
_INJURIES: Final = _without_spaces(INJURED)
_PAIN: Final = _without_spaces(PAIN)
_BODY: Final = _without_spaces(BODY_PARTS)
_COVERED: Final = _without_spaces(ILL, INJURED, FILLERS, PAIN, BODY_PARTS)
"""Words of languages that are written without spaces."""


def _holds_any(text: str, words: Sequence[str]) -> bool:
    return any(map(text.__contains__, words))


def _hurts_unspaced(text: str) -> bool:
    return _holds_any(text, _PAIN) and _holds_any(text, _BODY)


def _complains_unspaced(text: str) -> bool:
    return _holds_any(text, _NAMES) or _hurts_unspaced(text)


def _unspaced(first: int, last: int, text: str, known: Sequence[str]) -> Word:
    """What is told by words that are written without spaces: "膝が痛い"."""
    hurts, body = _holds_any(text, _PAIN), _holds_any(text, _BODY)
    injured = (hurts and body) or _holds_any(text, _INJURIES)
    rest = text
    for each in (*known, *_COVERED):
        rest = rest.replace(each, "")
    return Word(first, last, text, _complains_unspaced(text), injured, hurts, body, is_covered=not rest)


@lru_cache(maxsize=16_384)
def may_complain(word: str) -> bool:
    """Whether a folded word of a title may tell of illness, injury or pain, if only beside others."""
    return word[0] > _FIRST_CJK or word in COMPLAINING_TOGETHER or could_complain(word)
