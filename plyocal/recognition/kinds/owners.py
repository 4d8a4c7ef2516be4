"""Whose workout a title tells of, where it says so for sure: "Dave's long run", "Bath Half (Mia)"."""

from collections.abc import Sequence
from typing import Final

from plyocal.members import members
from plyocal.recognition.parsing import Reading
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.concepts import FAST, KINDS, RACES, RUNS, Concept
from plyocal.vocabulary.errands import BROUGHT, BROUGHT_LAST
from plyocal.vocabulary.likely import GYMS, TOGETHER
from plyocal.vocabulary.persons import (
    KIN,
    MY,
    OF_GROUPS,
    OF_PERSONS,
    OF_THE_DAY,
    SAINTS,
    SCHOOLED,
    is_given,
    is_owner,
)
from plyocal.vocabulary.sizes import AND

_C: Final = members(Concept)
_DONE: Final = KINDS | {_C.WORKOUT}
_SOON: Final = 8
"""Words of a title among which its workout is looked for: no title takes more than linear time."""
_BETWEEN: Final = 2
"""Words between whose it is and what: "Tom's first school race"."""
_NOT_OWNED: Final = TOGETHER | {"at", "@", "for", "chez", "bei"}


def is_owned(reading: Reading, tags: Sequence[Tag]) -> bool:
    """Whether somebody else's name or place in the family stands where it says whose the workout is.

    A name alone, as in "Tom gym", does not say so for sure.
    """
    done = [tag for tag in tags[:_SOON] if tag.concept in _DONE]
    if not done:
        return _is_taken_there(reading)
    return (
        any(_is_of_an_owner(reading, tag, done) or _is_of_a_person(reading, tag) for tag in done)
        or _is_in_brackets(reading, done)
        or _is_taken_there(reading)
    )


def _is_of_an_owner(reading: Reading, tag: Tag, done: Sequence[Tag]) -> bool:
    """Whether a genitive stands before a workout: "Dave's long run", "Annas Halbmarathon", "kids' race"."""
    tokens, at = reading.tokens, tag.first - 1
    while at >= max(0, tag.first - _BETWEEN) and _is_between(reading, at):
        at -= 1
    owner = owner_at(reading, at)
    if owner is None or any(other.first < owner and other.concept in KINDS for other in done):
        return False
    before = tokens[owner - 1].text if owner else ""
    if before in SAINTS or before in _NOT_OWNED or is_a_groups(reading, tag):
        return False
    return tokens[owner].text in KIN or not (_is_a_coachs(reading, tag) or _is_a_gym(reading, tag))


def _is_a_coachs(reading: Reading, tag: Tag) -> bool:
    """Whether somebody may only lead what is run fast: "Brian's fartlek", "Training van Koen: 5x3'"."""
    return tag.concept in FAST or reading.repeats or bool(reading.times)


def _is_a_gym(reading: Reading, tag: Tag) -> bool:
    """Whether it may be where one lifts, by its owner's name: "Bob's Gym"."""
    return tag.text in GYMS and tag.last + 1 == len(reading.tokens)


def owner_at(reading: Reading, at: int) -> int | None:
    """The place of somebody whose genitive ends at `at`, None where there is none."""
    if at < 0:
        return None
    tokens = reading.tokens
    word = tokens[at].text
    if at and word in "s'" and (tokens[at].gap == "'" if word == "s" else tokens[at - 1].text[-1] in "sxz"):
        return at - 1 if is_owner(tokens[at - 1].text) else None
    stem = word[:-1]
    joined = word.endswith("s") and at in reading.unknown and is_given(stem) and not is_given(word)
    return at if joined else None


def _is_between(reading: Reading, at: int) -> bool:
    """Whether a word says nothing of whose it is: "first", "school", "50th"."""
    if reading.tokens[at].text in SCHOOLED or reading.tokens[at].sort == "number":
        return True
    return any(tag.first <= at <= tag.last and tag.concept is _C.PLAIN for tag in reading.tags[:_SOON])


def is_a_groups(reading: Reading, tag: Tag) -> bool:
    """Whether others do it too: "Sarah's yoga class", "Mike's run club", "Anna's birthday run"."""
    told = {*tag.text.split(), *(token.text for token in reading.tokens[tag.last + 1 : tag.last + 2])}
    return not (told.isdisjoint(OF_GROUPS) and told.isdisjoint(OF_THE_DAY))


def _is_of_a_person(reading: Reading, tag: Tag) -> bool:
    """Whether "of" and a name end a title or a part: "Semi de Lucas", "carrera de mi hijo", "Забег Маши"."""
    if tag.concept in KINDS and tag.last + 2 == len(reading.tokens) and _is_russian(reading.tokens[-1].text):
        return not _is_a_coachs(reading, tag)
    texts = [token.text for token in reading.tokens[tag.last : tag.last + 4]]
    if texts[0] not in OF_PERSONS:
        texts = texts[1:]
    if len(texts) < 2 or texts[0] not in OF_PERSONS or tag.concept not in KINDS:  # noqa: PLR2004 - "of" and a name
        return False
    if texts[1] in MY:
        return len(texts) > 2 and texts[2] in KIN  # noqa: PLR2004 - "of", "my" and a child
    ends = len(texts) == 2 or not texts[2][0].isalnum()  # noqa: PLR2004 - and what follows
    return ends and is_given(texts[1]) and not _is_a_coachs(reading, tag)


def _is_russian(word: str) -> bool:
    """Whether a word is a Russian given name's genitive: "Маши", "Ивана"."""
    stem = word[:-1]
    if word[-1] in "аяиы" and not word.isascii() and not is_given(word):
        return any(is_given(f"{stem}{ending}") for ending in (("",) if word[-1] == "а" else ("а", "я")))
    return False


def _is_in_brackets(reading: Reading, done: Sequence[Tag]) -> bool:
    """Whether a title ends with a race's runner in brackets: "Bath Half (Dave)", "Junior parkrun (Mia)"."""
    texts = [token.text for token in reading.tokens[-_LONGEST_BRACKET:]]
    if texts[-1] != ")" or "(" not in texts:
        return False
    named = [text for text in texts[texts.index("(") + 1 : -1] if text not in _AND]
    raced = any(tag.concept in RACES for tag in done)
    runs = any(tag.concept in RUNS for tag in done)
    return bool(named) and all(_is_no_runner(text, raced=raced, runs=runs) for text in named)


_AND: Final = AND | {"&", "+", ","}
_LONGEST_BRACKET: Final = 5
"""Words of a bracket with one or two names."""


def _is_no_runner(word: str, *, raced: bool, runs: bool) -> bool:
    """Whether a word in brackets says that others race, or that their children train."""
    return (raced and is_given(word)) or ((raced or not runs) and word in KIN)


def _is_taken_there(reading: Reading) -> bool:
    """Whether a named child is taken to what follows, or from what stands before: "Drop Mia gym"."""
    texts = [token.text for token in reading.tokens[:_SOON]]
    if reading.sizes or reading.repeats or len(texts) < _FEW:
        return False
    whom = 2 if texts[1] in _ADVERBS else 1
    last = reading.tokens[-1].text
    return (texts[0] in BROUGHT and is_owner(texts[whom])) or (last in BROUGHT_LAST and is_owner(texts[0]))


_FEW: Final = 3
_ADVERBS: Final = frozenset({"up", "off", "a", "to"})
