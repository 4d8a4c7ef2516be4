"""The words of a text, and what they stand for."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from typing import Final, NamedTuple

from plyocal.members import members
from plyocal.senses import LONGEST_WORD, Sense, is_at_home, sense_of, sense_of_phrase
from plyocal.vocabulary import CJK, LONGEST_PHRASES, PHRASES, Meaning, unspaced_words
from plyocal.vocabulary_concepts import Concept

_C: Final = members(Concept)


@cache
def _cutter(unspaced: str) -> re.Pattern[str]:
    """What finds tokens, with characters that stand without spaces or, for most texts, with none of them."""
    return re.compile(
        r"(?P<clock>\d{1,2}:\d\d(?::\d\d)?(?![\d:]))"
        r"|(?P<number>\d{1,2} 000(?=\s?m(?:et|(?![^\W_])))|\d{1,3}[.,]\d{3}(?=\s?m)"
        r"|\d{1,6}(?:[.,]\d{1,4}(?!\d))?|\d+)"
        r"|(?P<times>(?:x|\*)(?=\s{0,2}[\d(\[]))"
        + (rf"|(?P<unspaced>[{unspaced}]+)" if unspaced else "")
        + rf"|(?P<word>(?<!\d)[^\W\d_]{{1,3}}\d{{1,3}}(?:max|k)?(?![^\W_])|[^\W\d_{unspaced}]+)"
        r"|(?P<sign>(?!(?<=[^\W\d_])[-'.](?=[^\W\d_]))[^\w\s]|\n)"
    )


_CUTTER: Final = _cutter("")
"""For texts without such characters: those many characters take long to compile."""
_JOINED: Final = frozenset({"", " ", "-", ".", "'", "/", "_", ". ", " & ", "  "})
_PAIR: Final = 2
_INTERNATIONAL: Final = "en"
"""The language whose words of running are no surprise in any other."""


class Token(NamedTuple):
    """A number, a clock time, a word or a sign, and where it stands in the folded text.

    A named tuple, since tokens are made by the thousand.
    """

    sort: str
    text: str
    start: int
    end: int
    sense: Sense | None = None


class Tag(NamedTuple):
    """Words that stand for something: `first` and `last` are places in the list of tokens."""

    concept: Concept
    sure: bool
    first: int
    last: int
    text: str


_new: Final = tuple.__new__
"""Makes a named tuple in half the time of its own constructor: tokens and tags are made by the thousand."""


def tokens_of(text: str) -> list[Token]:
    """Cut folded text into tokens. The time is linear in its length."""
    if "\n" not in text:
        return _cut_line(text, "")
    tokens: list[Token] = []
    at = 0
    for line in text.split("\n"):
        if at:
            tokens.append(_new(Token, ("sign", "\n", at - 1, at, None)))
        end = at + len(line)
        follows = text[end : end + _FARTHEST]
        cut = _cut_again(line) if _stands_alone(line, follows) else _cut_line(line, follows)
        tokens += [
            _new(Token, (sort, part, at + first, at + last, sense)) for sort, part, first, last, sense in cut
        ]
        at = end + 1
    return tokens


def _cut_line(line: str, follows: str) -> list[Token]:
    tokens: list[Token] = []
    at = 0
    for word in (line,) if _THOUSANDS in line else line.split(" "):
        end = at + len(word)
        if word:
            cut = _cut(word) if len(word) <= LONGEST_WORD else None
            if cut is None:
                cut = _cut_before(word, f"{line[end : end + _FARTHEST]}{follows}"[:_FARTHEST])
            for sort, part, first, last, sense in cut:
                tokens.append(_new(Token, (sort, part, at + first, at + last, sense)))
        at = end + 1
    return tokens


LONGEST_LINE: Final = 100
"""Characters of a line that is remembered: plans repeat the lines of their descriptions."""
_OPEN_ENDED: Final = frozenset("x*")
_CUTTING: Final = frozenset("([m")


def _stands_alone(line: str, follows: str) -> bool:
    """Whether a line is short, and cut as if nothing followed it."""
    last = line[-1:]
    if len(line) > LONGEST_LINE or not (last in _OPEN_ENDED or last.isdigit() or last.isspace()):
        return len(line) <= LONGEST_LINE
    after = follows.lstrip()[:1]
    return after not in _CUTTING and not after.isdigit()


@lru_cache(maxsize=1_024)
def _cut_again(line: str) -> list[Token]:
    return _cut_line(line, "")


_THOUSANDS: Final = " 000"
"""What may be inside of a number: "10 000 m"."""
_FARTHEST: Final = 4
"""How many characters after a space may tell how what stands before it is cut: "6 x  (800", "1.500 m"."""
_BEFORE_THOUSANDS: Final = frozenset("., ")


@lru_cache(maxsize=8_192)
def _cut(word: str) -> list[Token] | None:
    """The tokens of what stands between two spaces, if nothing after it counts: such words come again."""
    looks_on = word[-1] in "x*" or word[-4:-3] in _BEFORE_THOUSANDS or word[-1].isspace()
    return None if looks_on else _cut_before(word, "")


def _cut_before(word: str, follows: str) -> list[Token]:
    if len(word) > 1 and word.isalpha() and word.isascii():
        return [_new(Token, ("word", word, 0, len(word), sense_of("word", word)))]
    tokens: list[Token] = []
    text = word + follows
    tokens_in = _cutter(CJK) if _may_be_unspaced(text) else _CUTTER
    for match in tokens_in.finditer(text):
        start, end = match.span()
        if start >= len(word):
            break
        sort = match.lastgroup or "sign"
        if sort == "unspaced":
            tokens += _unspaced_tokens(match[0], start)
        else:
            tokens.append(_new(Token, (sort, match[0], start, end, sense_of(sort, match[0]))))
    return tokens


def _may_be_unspaced(text: str) -> bool:
    """Whether there is any character near those of Chinese and Japanese: most others are pictures."""
    return not text.isascii() and any(CJK[0] <= sign <= CJK[-1] for sign in text)


def _unspaced_tokens(text: str, offset: int) -> Iterator[Token]:
    end = 0
    for start, word in (*unspaced_words(text), (len(text), "")):
        between = text[end:start]
        if between:
            yield Token("word", between, offset + end, offset + start, sense_of("word", between))
        end = start + len(word)
        if word:
            yield Token("word", word, offset + start, offset + end, sense_of("word", word))


def _phrase_at(text: str, tokens: Sequence[Token], at: int, sense: Sense) -> tuple[int, Sense]:
    """The last token of the longest phrase that begins at `at`, reading "run/walk" as two words."""
    phrase, longest = tokens[at].text, _PAIR
    found = at, sense
    words, place = 1, at + 1
    while words < longest and place < len(tokens):
        token = tokens[place]
        if text[tokens[place - 1].end : token.start] not in _JOINED:
            break
        if token.text != "/" or not _is_between_words(text, token):
            phrase = f"{phrase} {token.text}"
            words += 1
            if words == _PAIR:
                longest = LONGEST_PHRASES.get(phrase, _PAIR)
            if phrase in PHRASES:
                found = place, sense_of_phrase(phrase)
        place += 1
    return found


def _is_between_words(text: str, slash: Token) -> bool:
    return text[slash.start - 1 : slash.start].isalnum() and text[slash.end : slash.end + 1].isalnum()


_NAMED_BY_SIZE: Final = frozenset({Concept.SPEED, Concept.TEMPO, Concept.STRIDES})
_Match = tuple[int, int, Sense]
"""The first and the last token of what means something together."""


def _matches(text: str, tokens: Sequence[Token], taken: AbstractSet[int]) -> list[_Match]:
    matches: list[_Match] = []
    following = 0
    texts = [token.text for token in tokens]
    for at, (first, second, token) in enumerate(zip(texts, [*texts[1:], ""], tokens, strict=False)):
        sense = token.sense
        if sense is None or at < following:
            continue
        if second == "/":
            second = texts[at + 2] if at + 2 < len(texts) else ""  # noqa: PLW2901 - "run/walk" is two words
        last, pair = at, f"{first} {second}"
        if pair in PHRASES or pair in LONGEST_PHRASES or second == "/":
            last, sense = _phrase_at(text, tokens, at, sense)
        if at in taken and (last in taken or not _is_named_by_size(token, sense)):
            continue
        if sense.meanings is not None:
            matches.append((at, last, sense))
            following = last + 1
    return matches


def _matches_by_line(text: str) -> list[_Match] | None:
    """The matches of a text without sizes, if each line stands alone: no phrase goes over two."""
    matches: list[_Match] = []
    at = end = 0
    for line in text.split("\n"):
        end += len(line)
        if not _stands_alone(line, text[end : end + _FARTHEST]):
            return None
        length, found = _matches_again(line)
        matches += [(at + first, at + last, sense) for first, last, sense in found]
        at += length + 1
        end += 1
    return matches


@lru_cache(maxsize=1_024)
def _matches_again(line: str) -> tuple[int, list[_Match]]:
    tokens = _cut_again(line)
    return len(tokens), _matches(line, tokens, frozenset())


def _is_named_by_size(token: Token, sense: Sense) -> bool:
    """Whether a size is a part of a workout's or a race's name: "5 km test", "5k tempo", "10k tune-up"."""
    concepts = {meaning.concept for meaning in sense.meanings or ()}
    return not concepts.isdisjoint(_NAMED_BY_SIZE) or (token.sort == "number" and _C.RACE in concepts)


def tags_of(text: str, tokens: Sequence[Token], taken: AbstractSet[int]) -> tuple[list[Tag], list[int]]:
    """Return what the tokens stand for, and the places of words nobody knows.

    A word that means different things in different languages is read in the one that knows most others.
    """
    by_line = None if taken or "\n" not in text else _matches_by_line(text)
    matches = _matches(text, tokens, taken) if by_line is None else by_line
    votes = _votes(matches) if False in [sense.is_settled for _, _, sense in matches] else {}
    tags: list[Tag] = []
    unknown: list[int] = []
    for first, last, sense in matches:
        if not sense.meanings:
            unknown.append(first)
            continue
        meaning = sense.meanings[0]
        if not sense.is_settled:
            meaning = _voted(sense, votes)
            if _is_foreign(sense, meaning, votes):
                if meaning.language != _INTERNATIONAL or meaning.concept is _C.OTHER:
                    unknown.append(first)
                continue
        words = tokens[first].text if first == last else text[tokens[first].start : tokens[last].end]
        tags.append(_new(Tag, (meaning.concept, meaning.sure, first, last, words)))
    return tags, unknown


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
    """Whether a word that is not at home everywhere means this in a language that knows fewer words."""
    if is_at_home(meaning) or sense.is_everywhere:
        return False
    return votes[meaning.language] < max(votes.values())
