"""Unknown words that are two known ones without the space between, or a known one with a wrong letter."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from plyocal.vocabulary.company import SHORT_ENDS
from plyocal.vocabulary.concepts import KINDS, RACES, Concept, words
from plyocal.vocabulary.dates import WEEKDAYS
from plyocal.vocabulary.meanings import WORDS, Meaning, meanings_of, meanings_together
from plyocal.vocabulary.mistyped import MISTYPED, NOT_MISTYPED

_SHORTEST_PART: Final = 3
_OPENING: Final = 2
_SURELY: Final = 4
"""Letters that a part needs which is no part of a known phrase."""
_SHORTEST: Final = 6
_LONG_ENDS: Final = frozenset(
    word[-_SURELY:]
    for word in words(
        "runs jogs lauf laufe workout workouts training session sessions repeats reps intervals interval"
        " sprints strides walk swim ride bike yoga strength core tempo race mile miles pace stretch long"
        " stretching loop lopp pass trot legs easy recovery fartlek hills hill speed drills brick weights"
        " weight class circuit circuits rowing running cycling swimming test suave larga leve lenta lento"
        " longue facile footing velo"
    )
)
"""How two words end that are hardly ever joined but in training: one look is quicker than every cut."""
_SHORT_TAILS: Final = frozenset({"run", "jog", "gym"})
_ANY: Final = frozenset({Concept.RUN, Concept.WORKOUT})
"""What says least beside another word."""
_TRAINED: Final = KINDS - RACES | {Concept.WORKOUT}


def misspelt(word: str) -> tuple[Meaning, ...]:
    """Return what a word may mean that nobody knows as it stands.

    >>> [meaning.concept.name for meaning in misspelt("recvoery") if meaning.language == "en"]
    ['RECOVERY']
    >>> misspelt("sundaylongrun")[0].concept.name, misspelt("restaurant")
    ('LONG', ())
    """
    ends = word[-_SURELY:] in _LONG_ENDS or word[-_SHORTEST_PART:] in SHORT_ENDS
    if not (ends or word[:_OPENING] in _NEAR) or len(word) < _SHORTEST or word in NOT_MISTYPED:
        return ()
    return (_joined(word) if ends else ()) or _mistyped(word)


def _joined(word: str) -> tuple[Meaning, ...]:
    """What two words mean without the space between them: "hillrepeats", "easymiles"."""
    for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        head, tail = word[:cut], word[cut:]
        known = meanings_together(head, tail)
        if known:
            return known
        long = len(head) >= _SURELY and (len(tail) >= _SURELY or tail in _SHORT_TAILS)
        found = _together(head, tail) if long and head in WORDS and tail in WORDS else ()
        if found:
            return found
    return ()


def _together(head: str, tail: str) -> tuple[Meaning, ...]:
    """What two words of training mean together, or one with a day of the week."""
    first, last = ([each for each in WORDS[part] if each.concept in _TRAINED] for part in (head, tail))
    if head in WEEKDAYS or tail in WEEKDAYS:
        return tuple([meaning for meaning in (*first, *last) if meaning.sure])
    together = (
        (theirs if ours.concept in _ANY else ours)._replace(sure=True)
        for ours in first
        for theirs in last
        if ours.language == theirs.language and (ours.sure or theirs.sure)
    )
    return tuple(dict.fromkeys(together))


def _mistyped(word: str) -> tuple[Meaning, ...]:
    """What a long word of training means, one letter of which is dropped, doubled, swapped or another."""
    for right in _NEAR.get(word[:_OPENING], ()):
        if -1 <= len(right) - len(word) <= 1 and _is_one_off(word, right):
            return meanings_of(right)
    return ()


def _is_one_off(word: str, right: str) -> bool:
    """Whether one letter is too many, missing or another, or two neighbours are swapped."""
    at = next(
        (place for place, (typed, meant) in enumerate(zip(word, right, strict=False)) if typed != meant), 0
    )
    at = at or min(len(word), len(right))
    rest, meant = word[at:], right[at:]
    if len(rest) != len(meant):
        return rest[1:] == meant or rest == meant[1:]
    return rest[1:] == meant[1:] or (rest[:2] == meant[1::-1] and rest[2:] == meant[2:])


def _near(right_words: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """Words by the two letters that open them, and by those if the second is dropped."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for right in sorted(right_words):
        for opening in dict.fromkeys((right[:2], right[0] + right[2])):
            found[opening].append(right)
    return {opening: tuple(words) for opening, words in found.items()}


_NEAR: Final = _near(MISTYPED)
