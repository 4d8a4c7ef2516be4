"""Whether a title is not about the runner's own training: somebody else's, an errand for them, a show."""

from collections.abc import Sequence
from typing import Final

from plyocal.members import members
from plyocal.recognition.kinds.owners import is_owned
from plyocal.recognition.parsing import Reading
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.around import GROUPS, SERIALS, SHOWS, STREAMED, TUTORING
from plyocal.vocabulary.company import WITH_A
from plyocal.vocabulary.concepts import KINDS, Concept
from plyocal.vocabulary.errands import BROUGHT, BROUGHT_LAST, WHITHER
from plyocal.vocabulary.persons import is_given
from plyocal.vocabulary.sizes import DETERMINERS

_C: Final = members(Concept)
_SOON: Final = 8
"""Words of a title among which a meet is looked for."""
_FEW: Final = 3
_PAIR: Final = 2


def is_anothers(reading: Reading, tags: Sequence[Tag]) -> bool:
    """Whether it is somebody else's, named or taken there: "Maya's long run", "take Isla to yoga"."""
    if _is_an_errand_for(reading) or is_a_show(reading) or _is_of_two(reading) or is_owned(reading, tags):
        return True
    if _is_tutoring(reading):
        return True
    return any(
        tag.text.endswith("meet")
        and tag.concept is _C.RACE
        and tag.first > 1
        and reading.tokens[tag.first - 1].text == "s"
        and reading.tokens[tag.first - 2].text not in GROUPS
        for tag in tags[:_SOON]
    )


def _is_tutoring(reading: Reading) -> bool:
    """Whether a word for repeats and a name are all, so that it is lessons: "Ripetizioni Matteo"."""
    tokens = reading.tokens
    return len(tokens) == _PAIR and tokens[0].text in TUTORING and is_given(tokens[1].text)


def _is_of_two(reading: Reading) -> bool:
    """Whether two people talk: "1:1 with Hill"."""
    texts = [token.text for token in reading.tokens[:4]]
    return texts[:3] == ["1", ":", "1"] and texts[3:] in (["with"], ["w"], ["mit"], ["avec"], ["con"])


def is_a_show(reading: Reading) -> bool:
    """Whether a training's name is a show's: "Podcast: The Long Run", "Series con Marta (HBO)"."""
    heading = [token.text for token in reading.tokens[:2]]
    if len(heading) > 1 and heading[0] in SHOWS and heading[1] == ":":
        return True
    watched = heading[:1] and heading[0] in SERIALS and not (reading.sizes or reading.repeats)
    return bool(watched) and any(token.text in STREAMED for token in reading.tokens)


def _is_an_errand_for(reading: Reading) -> bool:
    """Whether somebody is taken to what others do, or from there: "Lena zum Schwimmen bringen"."""
    texts = [token.text for token in reading.tokens[:_MOST_OF_ERRANDS]]
    if reading.sizes or reading.repeats or len(texts) < _FEW:
        return False
    opening = reading.tags[0] if reading.tags else None
    if opening is not None and opening.first == 0 and opening.concept in KINDS:
        return False
    whom = 1 + (texts[0] in WITH_A and texts[1] == "a")
    taken = texts[0] in BROUGHT and texts[whom] not in _NOBODY and texts[whom] not in WHITHER
    return (taken and not WHITHER.isdisjoint(texts[whom + 1 : whom + 3])) or (
        texts[-1] in BROUGHT_LAST and not WHITHER.isdisjoint(texts[1:3])
    )


_MOST_OF_ERRANDS: Final = 12
_NOBODY: Final = DETERMINERS | {"it", "things", "off", "day", "out", "down", "in"}
