"""Gathers the words of all languages into rows: when a wheel is built, else at every start."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Final, TypeVar

from plyocal.vocabulary.concepts import FAR, LASTING, SIZE_CONCEPTS, TELLING, Beside, Concept, LanguageWords
from plyocal.vocabulary.folding import SIZED, folded
from plyocal.vocabulary.languages import BETWEEN_WORDS, LANGUAGES, listed
from plyocal.vocabulary.rows import COMMA, IS, Meant, Rows, Words, initials

_PLACES: Final = {concept: place for place, concept in enumerate(Concept)}
_PARTS_OF_WORDS: Final = re.compile(r"\d+(?:\.\d+)?|[^\W\d_]+\d*[^\W\d_]*|[&@]")
_FIRST_CJK: Final = "\u3005"
_UNITS: Final = frozenset(_PLACES[concept] for concept in FAR | LASTING)
_UNSEEN: Final = "with"
"""A word that a text may hold in another form: "w/"."""

_Meanings = dict[str, Meant]
_Meaning = TypeVar("_Meaning")
_Spelled = tuple[tuple[str, ...], float, bool]


def rows() -> Rows:
    """Gather all languages. It may run at every start, so it takes words by the list, not one by one."""
    phrases: _Meanings = {}
    stems: _Meanings = {}
    openings: set[str] = set()
    for language in LANGUAGES:
        for concept, words in language.words.items():
            if concept not in SIZE_CONCEPTS:
                entered = [word for word in folded(words).split(BETWEEN_WORDS) if word]
                for sure, each in _by_certainty(entered):
                    keys = _enter(phrases, stems, each, ((language.code, _PLACES[concept], sure),))
                    if language.compounds:
                        openings.update([key[:3] for key in keys])
    sizes = _sizes()
    telling, beside = _telling(phrases, sizes)
    return Rows(
        words=_by_meaning({words: meant for words, meant in phrases.items() if " " not in words}),
        meant=(meant := tuple({meant: None for words, meant in phrases.items() if " " in words})),
        opened=_opened(phrases, meant),
        stems=_by_meaning(stems),
        sizes=_by_meaning(sizes),
        beside=tuple((beside.name, COMMA.join(sorted(_said(beside)))) for beside in Beside),
        spelled=_spelled(),
        openings=COMMA.join(sorted(openings)),
        compounding=COMMA.join(language.code for language in LANGUAGES if language.compounds),
        unspaced=_unspaced((*phrases, *sizes)),
        telling=_by_initials(telling),
        telling_beside=_by_meaning(beside),
    )


def written() -> str:
    """Return the rows as a module's source, the same for the same words."""
    return f'"""The vocabulary, gathered when this wheel was built."""\n\nROWS = {tuple(rows())!r}\n'


def _by_certainty(words: list[str]) -> tuple[tuple[bool, list[str]], ...]:
    hints = [word[:-1] for word in words if word[-1] == "?"]
    return (True, [word for word in words if word[-1] != "?"] if hints else words), (False, hints)


def _enter(phrases: _Meanings, stems: _Meanings, words: list[str], meaning: Meant) -> list[str]:
    """Enter words of one meaning, and return them as they are looked up."""
    odd = [word for word in words if not (word.isalpha() or word.replace(" ", "").isalpha())]
    strange = frozenset(odd)
    plain = [word for word in words if word not in strange] if odd else words
    whole = plain + [_phrase(word) for word in odd if word[-1] != "*"]
    inflected = [word[:-1] for word in odd if word[-1] == "*"]
    for place, keys in ((phrases, whole), (stems, inflected)):
        new = dict.fromkeys(keys, meaning)
        for key in place.keys() & new.keys():
            new[key] = place[key] + meaning
        place.update(new)
    return whole + inflected


def _phrase(words: str) -> str:
    """Words cut as a text's are, one space between two: "s&c" is "s & c"."""
    return " ".join(_PARTS_OF_WORDS.findall(words))


def _by_meaning(found: Mapping[str, _Meaning]) -> tuple[tuple[_Meaning, Words], ...]:
    together: defaultdict[_Meaning, list[str]] = defaultdict(list)
    for word, meaning in found.items():
        together[meaning].append(word)
    return tuple((meaning, COMMA.join(words)) for meaning, words in together.items())


def _by_initials(words: Iterable[str]) -> tuple[tuple[str, Words], ...]:
    together: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        together[initials(word)].append(word)
    return tuple((first, f"{COMMA}{COMMA.join(each)}{COMMA}") for first, each in together.items())


def _sizes() -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for language in LANGUAGES:
        for concept in Concept:
            if concept in SIZE_CONCEPTS:
                for word, _ in listed(language.words[concept]):
                    known = found.get(word, ())
                    found[word] = known if _PLACES[concept] in known else (*known, _PLACES[concept])
    return found


def _said(beside: Beside) -> set[str]:
    return {word for language in LANGUAGES for word in folded(language.beside[beside]).split()}


def _spelled() -> tuple[tuple[str, tuple[_Spelled, ...]], ...]:
    found: defaultdict[str, list[_Spelled]] = defaultdict(list)
    for language in LANGUAGES:
        for words, amount, is_time in _spelled_in(language):
            found[words[0]].append((words, amount, is_time))
    return tuple(
        (first, tuple(sorted(spelled, key=lambda each: -len(each[0])))) for first, spelled in found.items()
    )


def _spelled_in(language: LanguageWords) -> Iterator[_Spelled]:
    for is_time, entries in ((False, language.numbers), (True, language.times)):
        for entry in filter(None, folded(entries).split(BETWEEN_WORDS)):
            amount, *words = entry.split()
            yield tuple(words), float(amount), is_time


def _opened(phrases: _Meanings, meant: tuple[Meant, ...]) -> tuple[tuple[str, Words], ...]:
    places = {each: f"{IS}{place}" for place, each in enumerate(meant)}
    found: defaultdict[str, list[str]] = defaultdict(list)
    for phrase in [each for each in phrases if " " in each]:
        first, others = phrase.split(" ", 1)
        found[first].append(others + places[phrases[phrase]])
    return tuple((first, f"{COMMA}{COMMA.join(each)}{COMMA}") for first, each in found.items())


def _unspaced(known: Iterable[str]) -> tuple[tuple[str, Words], ...]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    late = [word for word in known if word >= _FIRST_CJK]
    for word in sorted([word for word in late if min(word) >= _FIRST_CJK], key=len, reverse=True):
        found[word[0]].append(word)
    return tuple((first, COMMA.join(words)) for first, words in found.items())


def _telling(
    phrases: _Meanings, sizes: Mapping[str, tuple[int, ...]]
) -> tuple[Iterable[str], Mapping[str, Words]]:
    """Words that tell by themselves, and of each other phrase the longest word with the next longest."""
    places = {_PLACES[concept] for concept in TELLING}
    units = {word for word, its in sizes.items() if not _UNITS.isdisjoint(its)}
    tells = {meant for meant in set(phrases.values()) if any(concept in places for _, concept, _ in meant)}
    telling = [words for words, meant in phrases.items() if meant in tells]
    alone = {words for words in telling if " " not in words}
    beside: defaultdict[str, list[str]] = defaultdict(list)
    for words in [words for words in telling if " " in words]:
        if alone.isdisjoint(parts := words.split(" ")) and not _is_sized(words, units):
            *others, longest = sorted([part for part in parts if part.isalpha() or part.isdigit()], key=len)
            seen = [part for part in others if part not in (longest, _UNSEEN)]
            if seen:
                beside[longest].append(seen[-1])
            else:
                alone.add(longest)
    found = {word: COMMA.join(dict.fromkeys(others)) for word, others in beside.items() if word not in alone}
    return alone, found


def _is_sized(words: str, units: AbstractSet[str]) -> bool:
    return any(sign or word in units for sign, word in SIZED.findall(words))
