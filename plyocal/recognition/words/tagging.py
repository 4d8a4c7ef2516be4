"""What the words of a text stand for: phrases, and words that languages share."""

from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Final

from plyocal.members import members
from plyocal.recognition.words.senses import Sense, sense_together
from plyocal.recognition.words.wording import Tag, Token, cut_again, lines_of, written
from plyocal.vocabulary.concepts import FAST, Concept
from plyocal.vocabulary.meanings import OPENED, Meaning
from plyocal.vocabulary.rows import COMMA, IS

_C: Final = members(Concept)
_JOINED: Final = frozenset({"", " ", "-", ".", "'", "/", "_", ". ", " & ", "  "})
_LINKING: Final = frozenset("/-")
"""Signs glued between words of a phrase: "run/walk", "Zone-2-Lauf"."""
_PAIR: Final = 2
_INTERNATIONAL: Final = "en"
"""The language whose words of running are no surprise in any other."""
_new: Final = tuple.__new__
"""Makes a tag in half the time of its own constructor."""


def _phrase_at(tokens: Sequence[Token], at: int, sense: Sense, opened: str) -> tuple[int, Sense]:
    """The last token of the longest of the phrases `opened` at `at`: "run/walk" is two words."""
    others = ""
    found = at, sense
    for place in range(at + 1, len(tokens)):
        token = tokens[place]
        if token.gap not in _JOINED:
            break
        if token.text not in _LINKING or not _is_between_words(tokens, place):
            others = f"{others} {token.text}" if others else token.text
            if f"{COMMA}{others}{IS}" in opened:
                found = place, sense_together(tokens[at].text, others)
            if f"{COMMA}{others} " not in opened:
                break
    return found


def _is_between_words(tokens: Sequence[Token], link: int) -> bool:
    before, *after = tokens[link - 1 : link + 2]
    glued = "".join([token.gap for token in after]) == ""
    return glued and len(after) == _PAIR and before.text[-1].isalnum() and after[1].text[0].isalnum()


_NAMED_BY_SIZE: Final = FAST | {_C.STRIDES}
_Match = tuple[int, int, Sense]
"""The first and the last token of what means something together."""


def _matches(tokens: Sequence[Token], taken: AbstractSet[int]) -> list[_Match]:
    matches: list[_Match] = []
    following = 0
    texts = [token.text for token in tokens]
    texts.append("")
    for at, (_, first, _, sense) in enumerate(tokens):
        if sense is None or at < following:
            continue
        second = texts[at + 1]
        if second in _LINKING:  # "run/walk" is two words, "Zone-2-Lauf" three
            second = texts[at + 2]
        last, meant = at, sense
        if first in OPENED and second and f"{COMMA}{second}" in (opened := OPENED[first]):
            last, meant = _phrase_at(tokens, at, sense, opened)
        if at in taken and (last in taken or not _is_named_by_size(tokens[at], meant)):
            continue
        if meant.meanings is not None:
            matches.append((at, last, meant))
            following = last + 1
    return matches


def _matches_by_line(text: str) -> list[_Match] | None:
    """The matches of a text without sizes, if each line stands alone: no phrase goes over two."""
    matches: list[_Match] = []
    at = 0
    for line, follows in lines_of(text):
        if follows is not None:
            return None
        length, found = _matches_again(line)
        matches += [(at + first, at + last, sense) for first, last, sense in found]
        at += length + 1
    return matches


@lru_cache(maxsize=1_024)
def _matches_again(line: str) -> tuple[int, list[_Match]]:
    tokens = cut_again(line).tokens
    return len(tokens), _matches(tokens, frozenset())


def _is_named_by_size(token: Token, sense: Sense) -> bool:
    """Whether a size is a part of a workout's or a race's name: "5 km test", "5k tempo", "10k tune-up"."""
    concepts = {meaning.concept for meaning in sense.meanings or ()}
    return not concepts.isdisjoint(_NAMED_BY_SIZE) or (token.sort == "number" and _C.RACE in concepts)


def tags_of(text: str, tokens: Sequence[Token], taken: AbstractSet[int]) -> tuple[list[Tag], list[int]]:
    """Return what the tokens stand for, and the places of words nobody knows.

    A word that means different things in different languages is read in the one that knows most others.
    """
    by_line = None if taken or "\n" not in text else _matches_by_line(text)
    matches = _matches(tokens, taken) if by_line is None else by_line
    known = [sense.languages for _, _, sense in matches if sense.languages]
    shared = frozenset.intersection(*known) if known else _NO_LANGUAGE
    votes: dict[str, int] = {}
    tags: list[Tag] = []
    unknown: list[int] = []
    for first, last, sense in matches:
        meanings, languages = sense
        if not meanings:
            unknown.append(first)
            continue
        meaning = meanings[0]
        if languages and meaning.language not in shared:
            votes = votes or _votes(matches)
            meaning = _voted(sense, votes)
            if _is_foreign(sense, meaning, votes):
                if meaning.language != _INTERNATIONAL or meaning.concept is _C.OTHER:
                    unknown.append(first)
                continue
        words = tokens[first].text + (written(tokens[first + 1 : last + 1]) if last > first else "")
        tags.append(_new(Tag, (meaning.concept, meaning.sure, first, last, words)))
    return tags, unknown


_NO_LANGUAGE: Final[frozenset[str]] = frozenset()


def _votes(matches: Sequence[_Match]) -> dict[str, int]:
    """How many of the words each language knows."""
    votes: dict[str, int] = defaultdict(int)
    for _, _, sense in matches:
        for language in sense.languages:
            votes[language] += 1
    return votes


def _voted(sense: Sense, votes: dict[str, int]) -> Meaning:
    """What it means in the language that knows most words."""
    meanings = sense.meanings or ()
    chosen = meanings[0]
    if len(sense.languages) > 1:
        for meaning in meanings:
            if votes[meaning.language] > votes[chosen.language]:
                chosen = meaning
    return chosen


def _is_foreign(sense: Sense, meaning: Meaning, votes: dict[str, int]) -> bool:
    """Whether it hints at this, or at another life, in a language that knows fewer words than another."""
    sure = meaning.sure and meaning.concept is not _C.OTHER
    if sure or sense.is_everywhere or not meaning.language:
        return False
    return votes[meaning.language] < max(votes.values())
