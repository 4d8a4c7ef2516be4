"""The words of a text, and what they stand for."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from plyocal.vocabulary import (
    CJK,
    COMPOUNDING,
    LONGEST_PHRASES,
    OPENINGS,
    PHRASES,
    SIGN_MEANINGS,
    Meaning,
    inflected,
    meanings_of,
    unspaced_words,
)
from plyocal.vocabulary_concepts import Concept
from plyocal.wordforms import reformed

_TOKEN: Final = re.compile(
    r"(?P<clock>\d{1,2}:\d\d(?::\d\d)?(?![\d:]))"
    r"|(?P<number>\d{1,2} 000(?=\s?m(?:et|(?![^\W_])))|\d{1,3}[.,]\d{3}(?=\s?m)"
    r"|\d{1,6}(?:[.,]\d{1,4}(?!\d))?|\d+)"
    r"|(?P<times>(?:x|\*)(?=\s{0,2}[\d(\[]))"
    rf"|(?P<unspaced>[{CJK}]+)"
    rf"|(?P<word>(?<!\d)[^\W\d_]{{1,3}}\d{{1,3}}(?:max|k)?(?![^\W_])|[^\W\d_{CJK}]+)"
    r"|(?P<sign>(?!(?<=[^\W\d_])[-'.](?=[^\W\d_]))[^\w\s]|\n)"
)
_JOINED: Final = frozenset({"", " ", "-", ".", "'", "/", "_", ". ", " & ", "  "})
_LONGEST_WORD: Final = 40
_FEW_LANGUAGES: Final = 2
"""A word of more languages than that is no foreign word anywhere."""
_INTERNATIONAL: Final = "en"
"""The language whose words of running are no surprise in any other."""
_LINKS: Final = ("", "s", "es", "n", "en", "e")


class Token(NamedTuple):
    """A number, a clock time, a word or a sign, and where it stands in the folded text.

    A named tuple, since tokens are made by the thousand.
    """

    sort: str
    text: str
    start: int
    end: int


class Tag(NamedTuple):
    """Words that stand for something: `first` and `last` are places in the list of tokens."""

    concept: Concept
    sure: bool
    first: int
    last: int
    text: str


def tokens_of(text: str) -> list[Token]:
    """Cut folded text into tokens. The time is linear in its length."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text):
        sort = match.lastgroup or "sign"
        if sort == "unspaced":
            tokens += _unspaced_tokens(match[0], match.start())
        else:
            tokens.append(Token(sort, match[0], *match.span()))
    return tokens


def _unspaced_tokens(text: str, offset: int) -> list[Token]:
    tokens: list[Token] = []
    end = 0
    for start, word in unspaced_words(text):
        if start > end:
            tokens.append(Token("word", text[end:start], offset + end, offset + start))
        end = start + len(word)
        tokens.append(Token("word", word, offset + start, offset + end))
    if end < len(text):
        tokens.append(Token("word", text[end:], offset + end, offset + len(text)))
    return tokens


class _Match(NamedTuple):
    first: int
    last: int
    meanings: tuple[Meaning, ...]


def _phrase_at(text: str, tokens: Sequence[Token], at: int) -> _Match | None:
    """The longest phrase that begins at `at`, reading "run/walk" as two words."""
    longest = LONGEST_PHRASES.get(tokens[at].text)
    if longest is None:
        meanings = PHRASES.get(tokens[at].text)
        return None if meanings is None else _Match(at, at, meanings)
    places = [at]
    words = [tokens[at].text]
    place = at + 1
    while len(words) < longest and place < len(tokens):
        token = tokens[place]
        if text[tokens[place - 1].end : token.start] not in _JOINED:
            break
        if token.text != "/" or not _is_between_words(text, token):
            places.append(place)
            words.append(token.text)
        place += 1
    for length in range(len(words), 0, -1):
        meanings = PHRASES.get(" ".join(words[:length]))
        if meanings is not None:
            return _Match(at, places[length - 1], meanings)
    return None


def _is_between_words(text: str, slash: Token) -> bool:
    return text[slash.start - 1 : slash.start].isalnum() and text[slash.end : slash.end + 1].isalnum()


def compound(word: str) -> tuple[Meaning, ...]:
    """Return what a word joined from two known ones means, as "regenerationslauf" or "intervallokt"."""
    if not 6 <= len(word) <= _LONGEST_WORD or word[:3] not in OPENINGS:  # noqa: PLR2004 - two words of three letters
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
                return joined
    return ()


_CARRIED: Final = frozenset(
    {Concept.RUN, Concept.WORKOUT, Concept.PLAIN, Concept.PACE, Concept.WITH, Concept.AROUND}
)


def _joined(first: Meaning, tail: Meaning) -> Meaning:
    if tail.concept is Concept.OTHER or first.concept is Concept.OTHER:
        return Meaning(tail.language, Concept.OTHER, sure=True)
    if Concept.WEEK in (first.concept, tail.concept):
        return Meaning(tail.language, Concept.WEEK, sure=True)
    concept = tail.concept if first.concept in _CARRIED else first.concept
    return Meaning(tail.language, concept, sure=concept not in (Concept.WORKOUT, Concept.PLAIN))


_OF_RUNS: Final = frozenset(
    {Concept.EASY, Concept.RECOVERY, Concept.LONG, Concept.SPEED, Concept.TEMPO, Concept.RUN}
)
_NUMBERED: Final = re.compile(r"(?:w|wk|kw|d|t|s|u|v|sem|uge|uke)\d{1,2}")
"""Weeks and days by their number: "W01", "KW12"."""
_RACE_NAME: Final = re.compile(r"[a-z]{4,20}(?:lauf|loppet|lopet|lobet|loop)")


def _of_head(word: str) -> tuple[Meaning, ...]:
    """What a run's first part says in any language: "Basislauf" is no race."""
    heads = PHRASES.get(word.removesuffix("lauf"), ())
    return tuple(
        [meaning._replace(language="de", sure=False) for meaning in heads if meaning.concept in _OF_RUNS]
    )


def _single(word: str) -> tuple[Meaning, ...]:
    return _looked_up(word) if len(word) <= _LONGEST_WORD else ()


@lru_cache(maxsize=16_384)
def _looked_up(word: str) -> tuple[Meaning, ...]:
    if _NUMBERED.fullmatch(word):
        return (Meaning("", Concept.PLAIN, sure=True),)
    found = inflected(word) or compound(word)
    if not found and len(word) > 4:  # noqa: PLR2004 - shorter words are not written without umlauts
        plain = word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
        if plain != word:
            found = meanings_of(plain) or compound(plain)
    if not found and _RACE_NAME.fullmatch(word):
        found = _of_head(word) or (Meaning("de", Concept.NAMED_RACE, sure=False),)
    return found or reformed(word)


def _matches(text: str, tokens: Sequence[Token], taken: frozenset[int]) -> list[_Match]:
    matches: list[_Match] = []
    following = 0
    for at, token in enumerate(tokens):
        if at < following or at in taken:
            continue
        if token.sort == "sign":
            sign = SIGN_MEANINGS.get(token.text)
            match = _Match(at, at, (sign,)) if sign else None
            match = match or (_phrase_at(text, tokens, at) if token.text in "@&" else None)
        else:
            match = _phrase_at(text, tokens, at)
            if match is None and token.sort == "word":
                match = _Match(at, at, _single(token.text))
        if match is not None:
            matches.append(match)
            following = match.last + 1
    return matches


def _everywhere(meanings: Sequence[Meaning]) -> bool:
    return len({meaning.language for meaning in meanings}) > _FEW_LANGUAGES


def _votes(matches: Sequence[_Match]) -> dict[str, int]:
    """How many of the words each language knows."""
    votes: dict[str, int] = {}
    for match in matches:
        languages = [meaning.language for meaning in match.meanings]
        for language in languages if len(languages) == 1 else dict.fromkeys(languages):
            votes[language] = votes.get(language, 0) + 1
    return votes


def tags_of(text: str, tokens: Sequence[Token], taken: frozenset[int]) -> tuple[list[Tag], list[int]]:
    """Return what the tokens stand for, and the places of words nobody knows.

    A word that means different things in different languages is read in the one that knows most others.
    """
    matches = _matches(text, tokens, taken)
    votes = _votes(matches)
    most = max((count for language, count in votes.items() if language), default=0)
    tags: list[Tag] = []
    unknown: list[int] = []
    for match in matches:
        if not match.meanings:
            unknown.append(match.first)
            continue
        chosen = match.meanings[0]
        for meaning in match.meanings[1:]:
            if votes[meaning.language] > votes[chosen.language]:
                chosen = meaning
        if (
            votes[chosen.language] < most
            and chosen.language
            and (chosen.concept is Concept.OTHER or not chosen.sure)
            and not _everywhere(match.meanings)
        ):
            if chosen.language != _INTERNATIONAL or chosen.concept is Concept.OTHER:
                unknown.append(match.first)
            continue
        first, last, _ = match
        words = tokens[first].text if first == last else text[tokens[first].start : tokens[last].end]
        tags.append(Tag(chosen.concept, chosen.sure, first, last, words))
    return tags, unknown
