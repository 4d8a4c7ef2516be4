"""Days on which a runner says that nothing was run: "Hopper over terskel", "Não deu tempo"."""

from typing import Final

from plyocal.members import members
from plyocal.recognition.parsing import Reading
from plyocal.recognition.verdict import Verdict
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.ailments.beside import FILLERS
from plyocal.vocabulary.concepts import KINDS, Concept
from plyocal.vocabulary.dates import WEEKDAYS
from plyocal.vocabulary.left_out import DROPPED, LEFT_OUT, OVER, PARTED, SKIPPING, TODAY, WORKOUT
from plyocal.workouts import WorkoutKind

_C: Final = members(Concept)
_TRAINED: Final = (KINDS - {_C.PLYO, _C.REST}) | {_C.WORKOUT}
_SHORT: Final = 2
"""Letters of articles and the like."""
_LONGEST: Final = 40
"""Characters of the words that say so."""
_SECOND: Final = frozenset(phrase.split()[1] for phrase in LEFT_OUT.whole if " " in phrase)
_FIRST: Final = frozenset(phrase.partition(" ")[0] for phrase in LEFT_OUT.whole)
FIRST: Final = _FIRST.union(DROPPED)
"""Words that open a title that says so."""
OPENINGS: Final = FIRST.union(PARTED, SKIPPING)
"""The same, and verbs that tell it beside other words."""
_ALONE: Final = frozenset(phrase for phrase in LEFT_OUT.whole if " " not in phrase)


def may_be_left_out(plain: str) -> bool:
    """Whether a folded title opens with words that say so; asked of every title."""
    first, *after = plain[:_LONGEST].replace("'", " ").split(None, 2)[:2] or ("",)
    if first in _FIRST:
        return first in _ALONE or _SECOND.issuperset(after)
    return first in DROPPED and all(word in WORKOUT for word in after)


def left_out(reading: Reading) -> Verdict | None:
    """Return a rest where a title opens by saying that a workout, or the day's run, is left out.

    >>> from plyocal.recognition.parsing import read
    >>> left_out(read("hopper over terskel i dag")).kind
    <WorkoutKind.REST: 'rest'>
    >>> left_out(read("hopper 3 x 10"))
    """
    if reading.tokens[0].text not in OPENINGS or reading.times or reading.repeats:
        return None
    texts = [token.text for token in reading.tokens]
    said = _said(texts)
    if said is None:
        return None
    trained = {
        place
        for tag in reading.tags
        if tag.concept in _TRAINED and not said.issuperset(range(tag.first, tag.last + 1))
        for place in range(tag.first, tag.last + 1)
    }
    sized = {place for size in reading.sizes for place in range(size.first, size.last + 1)}
    meant = trained or any(text in WORKOUT for text in texts)
    if (sized or texts[0] in DROPPED or texts[0] in PARTED) and not (meant or LEFT_OUT.length_at(texts, 0)):
        return None
    beside = [texts[n] for n in range(len(texts)) if n not in said | trained | sized]
    if texts[0] in SKIPPING:
        rest = texts[1:]
        known = (bool(rest) or texts[0] in _ALONE) and TODAY.issuperset(rest)
    else:
        known = all(_is_plain(word) for word in beside)
    if not known:
        return None
    last = max(said)
    return Verdict(WorkoutKind.REST, (Tag(_C.REST, True, 0, last, " ".join(texts[: last + 1])),))


def _said(texts: list[str]) -> set[int] | None:
    """The places of the words that say so."""
    length = LEFT_OUT.length_at(texts, 0)
    if length:
        return None if texts[length : length + 1] and texts[length] in _ELSEWHERE else set(range(length))
    if texts[0] in DROPPED or texts[0] in SKIPPING:
        return {0}
    if texts[0] in PARTED and OVER in texts[2:]:
        return {0, texts.index(OVER, 2)}
    return None


_ELSEWHERE: Final = ("pa", "til", "till", "to")
"""Words after "over" where one goes over to something else."""


def _is_plain(word: str) -> bool:
    """Whether a word tells of nothing else."""
    return not word.isalpha() or len(word) <= _SHORT or word in WORKOUT or word in FILLERS or word in WEEKDAYS
