"""What surrounds a word: whether it only says when, where or of what, and decides nothing."""

from collections.abc import Sequence
from typing import Final

from plyocal.saying import Reading
from plyocal.vocabulary_concepts import KINDS, RACES, RUNS, Concept
from plyocal.vocabulary_likely import BIBS, CLASSES, FEASTS, LATER, MEALS, MEETING, POINTS, SLOWER
from plyocal.vocabulary_sizes import DETERMINERS, GENITIVES, LIFE_UNITS
from plyocal.wording import Tag

_C = Concept
AMBIGUOUS_RUN: Final = frozenset({"run", "running", "runs", "laufen", "lauf"})
"""Words for running that have other senses."""
_PAIR: Final = 2
_WORDS_ON: Final = 3
"""How far after "before" or "meet at" the word may stand that only says when or where."""
_TAUGHT: Final = frozenset({_C.STRENGTH, _C.CROSS, _C.RUN_WALK, _C.PLYO})
_FAR: Final = frozenset({_C.KILOMETRE, _C.MILE})
_FEW: Final = 3
_SOON: Final = 8
"""Words of a title among which its run is looked for: no title takes more than linear time."""
_PLACES: Final = frozenset({_C.STRENGTH, _C.CROSS, _C.WALK})
_PACED: Final = frozenset({_C.TEMPO, *RACES})
_MAYBE_APART: Final = _PLACES | _PACED | {_C.REST}


def is_apart(reading: Reading, tag: Tag) -> bool:
    """Whether it only says where runners meet ("meet at lido"), what is slower, or what one comes from."""
    if tag.concept not in _MAYBE_APART:
        return False
    before = {token.text for token in reading.tokens[max(0, tag.first - _WORDS_ON) : tag.first]}
    after = reading.tokens[tag.last + 1].text if tag.last + 1 < len(reading.tokens) else ""
    if tag.concept in _PACED and before & SLOWER:
        return True
    if tag.concept is _C.REST and tag.text == "off" and after in DETERMINERS:
        return True
    if tag.concept not in _PLACES or before.isdisjoint(MEETING):
        return False
    first = next((other for other in reading.tags[:_SOON] if other.concept in RUNS), tag)
    return first.last < tag.first


def is_only_around(other: Tag, tags: Sequence[Tag]) -> bool:
    """Whether it only says when the workout is: "easy run before the flight"."""
    near = [
        tag for tag in tags if tag.concept is _C.AROUND and tag.last < other.first <= tag.last + _WORDS_ON
    ]
    return bool(near) and any(
        (tag.sure or not other.sure or (tag.first == 0 and near[-1].text in LATER))
        and tag.concept in KINDS - RACES
        and tag.text not in AMBIGUOUS_RUN
        and (tag.last < near[-1].first or not other.sure)
        for tag in tags
    )


def is_in_a_name(reading: Reading, other: Tag) -> bool:
    """Whether it is a person's, a number, a place: "Captain Cook's Fell Race", "Ashby Court parkrun"."""
    after = [token.text for token in reading.tokens[other.last + 1 : other.last + 3]]
    if other.first - 1 in reading.unknown and after[:1] == ["parkrun"]:
        return True
    if other.text in BIBS:
        return any(text.isdigit() for text in after)
    owner = reading.text[reading.tokens[other.last].end :].startswith("'s ") and other.first == other.last
    return owner and not other.text.endswith("y")


def is_of_a_race(other: Tag, tags: Sequence[Tag]) -> bool:
    """Whether a hint of a feast or a journey only tells which race: "Christmas Day parkrun"."""
    races = [tag for tag in tags if tag.sure and tag.concept in RACES]
    if any(tag.text.split()[-1] in GENITIVES and 0 < other.first - tag.last <= _PAIR for tag in races):
        return True
    if other.text in FEASTS:
        races += [tag for tag in tags if tag.sure and tag.concept is _C.RUN]
    return not other.sure and any(tag.first == other.last + 1 for tag in races)


def is_only_when(reading: Reading, tag: Tag) -> bool:
    """Whether a meal or a meeting point only says when or where: "lunch 5k", "sortie club, rdv piscine"."""
    if tag.concept is not _C.OTHER:
        return False
    if tag.text in MEALS:
        return any(size.first == tag.last + 1 and size.unit in _FAR for size in reading.sizes)
    return (
        tag.text in POINTS and tag.first > 0 and any(other.concept in RUNS for other in reading.tags[:_FEW])
    )


def is_of_a_class(other: Tag, tags: Sequence[Tag]) -> bool:
    """Whether it only says that training is taught: "Bauch-Beine-Po Kurs", "start to run les 9"."""
    return other.text in CLASSES and any(
        tag.sure and tag.concept in _TAUGHT and tag.last == other.first - 1 for tag in tags
    )


def is_of_life(reading: Reading) -> bool:
    """Whether a number counts what no run has: "2 x 200 mg", "3 x 500 ml", "2 x 20 €"."""
    tokens = reading.tokens
    return any(
        token.text in LIFE_UNITS
        and (
            (place > 0 and tokens[place - 1].sort == "number")
            or (token.text in "$€£¥" and place + 1 < len(tokens) and tokens[place + 1].sort == "number")
        )
        for place, token in enumerate(tokens)
    )
