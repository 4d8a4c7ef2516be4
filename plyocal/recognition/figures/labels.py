"""Labels before a workout's size in a description: "Planned distance: 10 km", "Dauer: 45 min"."""

from typing import Final

from plyocal.recognition.figures.ranges import words_in
from plyocal.vocabulary.concepts import FAR, LASTING, Concept
from plyocal.vocabulary.meanings import SIZE_WORDS
from plyocal.vocabulary.roles import PLANNED_ALONE
from plyocal.vocabulary.sizes import APPROXIMATE, MOMENTS, NO_LABELS, PLANNED

_LABELS: Final = MOMENTS | {
    word for word, concepts in SIZE_WORDS.items() if Concept.TOTAL in concepts and word not in NO_LABELS
}
_WHOLE: Final = "gesamt"
_OPENED: Final = (_WHOLE, "预计", "預計", "计划", "計劃", "预估", "目标", "目標", "予定", "総", "总", "總")
"""What is written together with a label before it."""
_ABOUT: Final = "约約"
_UNITS: Final = frozenset(
    word for word, concepts in SIZE_WORDS.items() if len(word) > 1 and not concepts.isdisjoint(FAR | LASTING)
)
_LENGTHS: Final = _LABELS | {"lange"}
_WORDS: Final = PLANNED_ALONE | {word for label in _LENGTHS for word in (*label.split(), _WHOLE + label)}


def is_label(words: str) -> bool:
    """Whether words are a label of the whole's size: "planned distance", "durée totale", "duration".

    >>> is_label("planned distance"), is_label("distance to the lake")
    (True, False)
    """
    while words.rpartition(" ")[2] in APPROXIMATE:
        words = words.rpartition(" ")[0]
    if words in _LABELS or words in PLANNED_ALONE or _bare(words) in _LENGTHS:
        return True
    first, *others = words.split(" ")
    return any(
        label in _LABELS and PLANNED.issuperset(around)
        for label, around in ((words.rpartition(" ")[2], [first, *others[:-1]]), (first, others))
    )


def without_unit(words: str) -> tuple[str, str | None]:
    """Return a label without the unit that stands before or after it, and the unit: "gesamt km".

    >>> without_unit("gesamt km"), without_unit("planned distance")
    (('gesamt', 'km'), ('planned distance', None))
    """
    for label, _, unit in (words.rpartition(" "), words.partition(" ")[::-1]):
        if unit in _UNITS and label:
            return label, unit
    return words, None


def may_hold_label(text: str) -> bool:
    """Whether any word of a label stands in a folded text: a look before each place is looked at.

    >>> may_hold_label("distance: 10 km"), may_hold_label("bring water")
    (True, False)
    """
    words = words_in(text)
    if not _WORDS.isdisjoint(words):
        return True
    return not text.isascii() and any(_bare(word) in _LENGTHS for word in words)


def _bare(words: str) -> str:
    """A label without what is written together with it."""
    words = words.rstrip(_ABOUT)
    return next((words.removeprefix(each) for each in _OPENED if words.startswith(each)), words)
