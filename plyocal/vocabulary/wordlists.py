"""Lists of words and phrases that are only looked up: a set of them would take several times the room."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import attrs

_BETWEEN: Final = "\n"


@attrs.frozen
class WordList:
    """Words and phrases in few texts, one for each first letter."""

    by_letter: dict[str, str]

    def __contains__(self, word: str) -> bool:
        """Whether it is one of them."""
        return f"{_BETWEEN}{word}{_BETWEEN}" in self.by_letter.get(word[:1], "")

    def __iter__(self) -> Iterator[str]:
        """Yield the words, those of one first letter together."""
        for text in self.by_letter.values():
            yield from text.strip(_BETWEEN).split(_BETWEEN)

    def after(self, word: str) -> Iterator[str]:
        """Yield what follows a word in the phrases that begin with it."""
        text, begun = self.by_letter.get(word[:1], ""), f"{_BETWEEN}{word} "
        at = text.find(begun)
        while at >= 0:
            end = text.index(_BETWEEN, at + 1)
            yield text[at + len(begun) : end]
            at = text.find(begun, end)


def word_list(text: str) -> WordList:
    """Return words that are written with spaces between them.

    >>> "plum" in word_list("pear plum fig"), "lum" in word_list("pear plum fig")
    (True, False)
    """
    return _listed(text.split())


def _listed(words: Iterable[str]) -> WordList:
    together: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        together[word[:1]].append(word)
    return WordList({letter: _BETWEEN.join(["", *each, ""]) for letter, each in together.items()})


@attrs.frozen
class PhraseList:
    """Words and phrases, and words of which only a part is told."""

    whole: WordList
    openings: tuple[str, ...]
    endings: tuple[str, ...]
    within: tuple[str, ...]

    def __contains__(self, word: str) -> bool:
        """Whether it is one of them by itself."""
        told = word in self.whole or word.startswith(self.openings) or word.endswith(self.endings)
        return told or any(map(word.__contains__, self.within))

    def length_at(self, texts: Sequence[str], place: int) -> int:
        """How many words the longest phrase has that begins there; 0 if none does."""
        word = texts[place]
        longest = 0
        for rest in map(str.split, self.whole.after(word)):
            if len(rest) >= longest and texts[place + 1 : place + 1 + len(rest)] == rest:
                longest = len(rest) + 1
        return longest or int(word in self)


def phrase_list(text: str) -> PhraseList:
    """Return phrases with commas between them; "*" stands for the rest of a word, in front of it or behind.

    >>> pears = phrase_list("pear, fig leaf, *berry")
    >>> "blackberry" in pears, pears.length_at(["a", "fig", "leaf"], 1), list(pears.whole.after("fig"))
    (True, 2, ['leaf'])
    """
    phrases = text.split(", ")
    starred = [phrase for phrase in phrases if "*" in phrase]
    return PhraseList(
        _listed([phrase for phrase in phrases if "*" not in phrase]),
        tuple([phrase.strip("*") for phrase in starred if phrase[0] != "*"]),
        tuple([phrase.strip("*") for phrase in starred if phrase[-1] != "*"]),
        tuple([phrase.strip("*") for phrase in starred if phrase[0] == phrase[-1]]),
    )
