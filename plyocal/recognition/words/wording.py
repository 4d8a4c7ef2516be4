"""The words of a text, cut apart."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Final, Literal, NamedTuple

from plyocal.recognition.words.senses import LONGEST_WORD, Sense, sense_of
from plyocal.vocabulary.concepts import Concept
from plyocal.vocabulary.meanings import CJK, unspaced_words


@cache
def _cutter(unspaced: str) -> re.Pattern[str]:
    """What finds tokens; most texts need none of the characters that stand without spaces."""
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
"""For texts without such characters, since so many characters take long to compile."""


Sort = Literal["number", "clock", "word", "times", "sign"]
"""What a token is; a type checker knows a word that is none of these."""
COUNTED: Final = frozenset[Sort]({"number", "clock"})
"""Sorts of tokens that state how much."""


class Token(NamedTuple):
    """A number, a clock time, a word or a sign, and what stands before it.

    Where it stands is not told: one token is made for all the places of a word.
    """

    sort: Sort
    text: str
    gap: str
    """What is between it and the token before, or the beginning of the text: mostly a space or nothing."""
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
        return _cut_line(text, "").tokens
    tokens: list[Token] = []
    for line, follows in lines_of(text):
        cut, rest = cut_again(line) if follows is None else _cut_line(line, follows)
        tokens += cut
        tokens.append(_new(Token, ("sign", "\n", rest, None)))
    del tokens[-1]
    return tokens


@lru_cache(maxsize=16)
def lines_of(text: str) -> list[tuple[str, str | None]]:
    """Return each line of a text with what follows, None where the line is short and that does not count."""
    lines: list[tuple[str, str | None]] = []
    end = 0
    for line in text.split("\n"):
        end += len(line)
        follows = text[end : end + _FARTHEST]
        lines.append((line, None if _stands_alone(line, follows) else follows))
        end += 1
    return lines


def written(tokens: Sequence[Token]) -> str:
    """Return the text that tokens stand for, from what is before the first."""
    return "".join([gap + text for _, text, gap, _ in tokens])


class Cut(NamedTuple):
    """The tokens of a part of a text, and what it ends with after the last."""

    tokens: list[Token]
    rest: str


def _cut_line(line: str, follows: str) -> Cut:
    tokens: list[Token] = []
    gap, at = "", 0
    for word in (line,) if _THOUSANDS in line else line.split(" "):
        end = at + len(word)
        if word:
            cut = _cut(word) if len(word) <= LONGEST_WORD else None
            if cut is None:
                cut_open = _cut_sign if len(word) == 1 else _cut_before
                cut = cut_open(word, f"{line[end : end + _FARTHEST]}{follows}"[:_FARTHEST])
            tokens += cut.tokens if gap == " " else _after(gap, cut.tokens)
            gap = cut.rest if cut.tokens else gap + cut.rest
        gap += " "
        at = end + 1
    return Cut(tokens, gap[:-1])


def _after(gap: str, tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a word as they stand where a line begins, or after more than a space."""
    moved = list(tokens)
    if moved:
        sort, text, before, sense = moved[0]
        moved[0] = _new(Token, (sort, text, gap + before[1:], sense))
    return moved


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
def cut_again(line: str) -> Cut:
    """Cut a line that stands alone; the last ones are remembered."""
    return _cut_line(line, "")


_THOUSANDS: Final = " 000"
"""What may be inside of a number: "10 000 m"."""
_FARTHEST: Final = 4
"""How many characters after a space may tell how what stands before it is cut: "6 x  (800", "1.500 m"."""
_BEFORE_THOUSANDS: Final = frozenset("., ")


@lru_cache(maxsize=8_192)
def _cut(word: str) -> Cut | None:
    """What stands after a space up to the next, if nothing after that counts: such words come again."""
    looks_on = word[-1] in "x*" or word[-4:-3] in _BEFORE_THOUSANDS or word[-1].isspace()
    return None if looks_on else _cut_before(word, "")


@lru_cache(maxsize=1_024)
def _cut_sign(sign: str, follows: str) -> Cut:
    """An "x" by itself, which stands between a count and what is repeated, with what follows it."""
    return _cut_before(sign, follows)


def _cut_before(word: str, follows: str) -> Cut:
    if len(word) > 1 and word.isalpha() and word.isascii():
        return Cut([_new(Token, ("word", word, " ", sense_of("word", word)))], "")
    tokens: list[Token] = []
    text = word + follows
    tokens_in = _cutter(CJK) if _may_be_unspaced(text) else _CUTTER
    gap, at = " ", 0
    for match in tokens_in.finditer(text):
        start, end = match.span()
        if start >= len(word):
            break
        sort, gap = match.lastgroup or "sign", gap + text[at:start]
        if sort == "unspaced":
            tokens += _unspaced_tokens(match[0], gap)
        else:
            tokens.append(_new(Token, (sort, match[0], gap, sense_of(sort, match[0]))))
        gap, at = "", end
    return Cut(tokens, word[at:])


def _may_be_unspaced(text: str) -> bool:
    """Whether there is any character near those of Chinese and Japanese: most others are pictures."""
    return not text.isascii() and any(CJK[0] <= sign <= CJK[-1] for sign in text)


def _unspaced_tokens(text: str, gap: str) -> Iterator[Token]:
    end = 0
    for start, word in (*unspaced_words(text), (len(text), "")):
        for part in (text[end:start], word):
            if part:
                yield Token("word", part, gap, sense_of("word", part))
                gap = ""
        end = start + len(word)
