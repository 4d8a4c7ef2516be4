"""Complaints: whether a title tells that the runner is ill, injured or in pain."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from typing import Final

from plyocal.members import members
from plyocal.recognition.not_run.ailments import (
    Word,
    alone_or_of_a_part,
    complains,
    ends_in_sparing,
    may_complain,
    words_said,
)
from plyocal.recognition.not_run.calling_off import is_called_off
from plyocal.recognition.not_run.unspaced_ailments import FIRST_CJK
from plyocal.recognition.parsing import MOST_STRANGERS, Reading, read
from plyocal.recognition.prefilter import LONGEST_TITLE
from plyocal.recognition.verdict import Verdict
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.absences import (
    ANOTHERS,
    DENYING,
    HEALING,
    HEALING_ALONE,
    OF_A_SCIENCE,
    OF_AN_INJURY,
    SPARED,
    STUDIED,
)
from plyocal.vocabulary.ailments.acute import ACUTE, OPERATIONS
from plyocal.vocabulary.ailments.bodyparts import AILING_ALONE, AMBIGUOUS, BODY_PARTS
from plyocal.vocabulary.concepts import Concept
from plyocal.vocabulary.folding import folded, mentions
from plyocal.vocabulary.likely import MOBILITY
from plyocal.workouts import Trait, WorkoutKind

_C: Final = members(Concept)
_K: Final = members(WorkoutKind)
_NEAR: Final = 2
"""How many words before a complaint may deny it: "no more pain"."""


def of_the_unwell(reading: Reading, verdict: Verdict) -> Verdict:
    """Return a rest of an ill or injured runner where that is what a title tells, else the verdict as it is.

    >>> of_the_unwell(read("krank im bett"), Verdict(WorkoutKind.OTHER)).kind
    <WorkoutKind.REST: 'rest'>
    >>> of_the_unwell(read("flu shot"), Verdict(WorkoutKind.OTHER)).kind
    <WorkoutKind.OTHER: 'other'>
    """
    rests = verdict.kind is _K.REST or _tells_of_rest(reading, verdict)
    may_rest = rests or any(tag.concept is _C.REST for tag in reading.tags)
    if not (may_rest or complains(reading)):
        return verdict
    words = words_said(reading)
    ordered = _ordered(words, verdict)
    complaint = ordered or next(_complaints(reading, words), None) or (_spared_part(words) if rests else None)
    if complaint is None:
        return verdict
    if _is_anothers(reading, words, complaint):
        is_why = rests and all(complaint.first <= tag.first <= complaint.last for tag in verdict.tags)
        return Verdict(_K.OTHER) if is_why else verdict
    is_all = (
        rests
        or ordered is not None
        or (verdict.kind is _K.OTHER and is_called_off(reading))
        or (_is_all(reading, words, complaint) and _are_hurting(words, verdict))
    )
    hurt = _hurt(reading, words)
    if not is_all or not _is_known(reading, words, complaint):
        lifts = verdict.kind is _K.STRENGTH and _is_apart(reading, complaint, verdict)
        told = verdict.kind.is_run or verdict.kind is _K.OTHER or lifts
        return verdict._replace(traits=(*verdict.traits, *hurt)) if told else verdict
    tag = Tag(_C.REST, True, complaint.first, complaint.last, complaint.text)
    others = [each for each in verdict.tags if each.last < tag.first or each.first > tag.last]
    return Verdict(_K.REST, (tag, *others), (Trait.UNWELL, *hurt[:1]))


def _is_apart(reading: Reading, complaint: Word, verdict: Verdict) -> bool:
    """Whether a complaint stands apart from the workout: "Squats, knee pain", but "Prehab knee pain"."""
    return all(reading.segment(tag) != reading.segments[complaint.first] for tag in verdict.tags)


def _hurt(reading: Reading, words: Sequence[Word]) -> tuple[Trait, ...]:
    """The traits of a title that tells of the runner's pain or injury, or of a part that is spared."""
    if _is_of_science(words):
        return ()
    injuries = [each for each in _complaints(reading, words) if each.is_injury]
    ordered = any(each.is_ordered and _is_known(reading, words, each) for each in words)
    if any(_holds(ACUTE, each) for each in injuries):
        return (Trait.HURT, Trait.INJURED)
    return (Trait.HURT,) if injuries or _spares_a_part(reading, words) or ordered else ()


def _holds(stems: Collection[str], word: Word) -> bool:
    return any(map(word.text.__contains__, stems))


def _ordered(words: Sequence[Word], verdict: Verdict) -> Word | None:
    """What says that a doctor or physiotherapist ordered a rest: "Niet lopen van de fysio"."""
    return next((each for each in words if each.is_ordered), None) if verdict.kind in _UNTRAINED else None


_UNTRAINED: Final = frozenset((_K.REST, _K.OTHER))


def with_pain(verdict: Verdict, description: str, title: Collection[Trait]) -> tuple[Trait, ...]:
    """The traits of training, with those that its `title` has of pain, or of a rest that words below explain.

    >>> with_pain(Verdict(WorkoutKind.REST), "calf strain", ())
    (<Trait.UNWELL: 'ill or injured'>, <Trait.HURT: 'with pain or an injury'>)
    """
    trains = verdict.kind.is_run or verdict.kind is _K.STRENGTH
    if trains:
        return tuple(dict.fromkeys((*verdict.traits, *(each for each in title if each in _OF_PAIN))))
    if verdict.kind is not _K.REST or verdict.traits or not 0 < len(description) <= _FEW_WORDS:
        return verdict.traits
    reading = read(folded(description))
    words = words_said(reading)
    told = next(_complaints(reading, words), None)
    if (
        told is None
        or "?" in description
        or any(not _aches(each) for each in words if each.first < told.first)
    ):
        return ()
    is_own = _is_known(reading, words, told) and not _is_anothers(reading, words, told)
    return (Trait.UNWELL, *_hurt(reading, words)[:1]) if is_own else ()


_OF_PAIN: Final = frozenset((Trait.HURT, Trait.INJURED))


def _aches(word: Word) -> bool:
    return word.is_body or word.is_pain or word.is_complaint


_FEW_WORDS: Final = 80
"""Characters of a description that says why one rests, and does not give advice for such days."""


def _tells_of_rest(reading: Reading, verdict: Verdict) -> bool:
    """Whether a title names rest beside what nobody trains, if that hid the rest: "Parón gemelo"."""
    undecided = verdict.kind is _K.OTHER and not (verdict.tags or verdict.blocked or verdict.banner)
    return undecided and any(tag.concept is _C.REST for tag in reading.tags)


@lru_cache(maxsize=2_048)
def tells_of_injury(title: str) -> bool:
    """Whether a title speaks of the runner's injury or pain, or of healing one: "Easy 8k (knee hurts)".

    >>> tells_of_injury("Physio - Achilles"), tells_of_injury("Injury prevention talk")
    (True, False)
    """
    text = folded(title[:LONGEST_TITLE])
    said = re.findall(r"[^\W\d_]+", text)
    if not (mentions(text, HEALING) or any(may_complain(word) or word in BODY_PARTS for word in said)):
        return False
    reading = read(text)
    words = words_said(reading)
    if any(word.text in ANOTHERS for word in words) or _is_of_science(words):
        return False
    if any(each.is_injury for each in _complaints(reading, words)) or _spares_a_part(reading, words):
        return True
    heals = mentions(text, HEALING) or bool(alone_or_of_a_part(words, HEALING_ALONE))
    if not heals or any(word.text in STUDIED for word in words):
        return False
    return not any(_is_spared(words, at) for at, word in enumerate(words) if word.is_complaint)


def _is_of_science(words: Sequence[Word]) -> bool:
    return any(OF_A_SCIENCE in word.text for word in words)


def _spares_a_part(reading: Reading, words: Sequence[Word]) -> bool:
    """Whether one rests, or did not run, for a part of the body: "Off knee", "Easy run - skipped (calf)"."""
    if is_called_off(reading):
        return any(word.is_body and _is_clear(word.text) for word in words)
    return any(tag.concept is _C.REST for tag in reading.tags) and _spared_part(words) is not None


def names_only_an_operation(title: str) -> bool:
    """Whether a title names an operation and no rest nor injury: "Surgery", but "Calf strain"."""
    reading = read(folded(title))
    told = tuple(_complaints(reading, words_said(reading)))
    rests = [tag for tag in reading.tags if tag.concept is _C.REST]
    is_all = all(any(each.first <= tag.first and tag.last <= each.last for each in told) for tag in rests)
    named = [each for each in told if not each.is_body]
    return bool(named) and is_all and all(_holds(OPERATIONS, each) for each in named)


def _complaints(reading: Reading, words: Sequence[Word]) -> Iterator[Word]:
    """The complaints that nothing denies; pain is one beside a part of the body."""
    hurting = {reading.segments[each.first] for each in words if each.is_body}
    for at, word in enumerate(words):
        if not word.is_complaint and not (word.is_pain and reading.segments[word.first] in hurting):
            continue
        mine = reading.segments[word.first]
        before = [each for each in words[max(0, at - _NEAR) : at] if reading.segments[each.first] == mine]
        denied = any(each.text in DENYING for each in before)
        if not (denied or _is_spared(words, at)):
            yield word if word.is_complaint else word._replace(is_injury=True)


def _is_spared(words: Sequence[Word], at: int) -> bool:
    """Whether a complaint is none by what is right beside it: "injury prevention", "risk of knee pain"."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is not None and after.first == words[at].last + 1 and _spares(after.text):
        return True
    before = at - 1
    while before >= 0 and (words[before].is_body or words[before].text in OF_AN_INJURY):
        before -= 1
    linked = any(each.text in OF_AN_INJURY for each in words[before + 1 : at])
    is_near = before >= 0 and words[at].first - words[before].last == at - before
    return linked and is_near and _spares(words[before].text)


def _spared_part(words: Sequence[Word]) -> Word | None:
    """The part of the body for which one rests, where nothing else is said: "Off knee", "Repos mollet"."""
    if not all(word.is_covered and not word.text.startswith(MOBILITY) for word in words):
        return None
    parts = (word for word in words if word.is_body and not word.is_pain)
    return next((word for word in parts if _is_clear(word.text)), None)


def _is_clear(part: str) -> bool:
    """Whether a part of the body has no other meaning in any language."""
    return part in AILING_ALONE or part[0] > FIRST_CJK or (len(part) > _SHORT and part not in AMBIGUOUS)


_SHORT: Final = 3
"""Letters of words that have other meanings in other languages: "dos"."""


def _spares(word: str) -> bool:
    return word in SPARED or ends_in_sparing(word)


def _is_anothers(reading: Reading, words: Sequence[Word], complaint: Word) -> bool:
    """Whether somebody else is named, if only by one strange word: "Sick: Tom", "Flu - Ann"."""
    if any(word.text in ANOTHERS for word in words):
        return True
    if any(tag.concept is _C.REST and tag.last < complaint.first for tag in reading.tags):
        return False
    later = [each for each in words if each.first > complaint.last]
    strange = [each for each in later if not each.is_covered]
    parting = reading.tokens[strange[0].first - 1].text if strange else ""
    return (
        len(later) == len(strange) == 1 and parting in _BEFORE_NAMES and strange[0].first in reading.unknown
    )


_BEFORE_NAMES: Final = frozenset(":(-")


def _are_hurting(words: Sequence[Word], verdict: Verdict) -> bool:
    """Whether only parts of the body and pain told of training, if anything did: "Wade gezerrt"."""
    if not verdict.tags:
        return verdict.kind is _K.OTHER and (not verdict.banner or all(each.is_covered for each in words))
    hurting = [word for word in words if word.is_body or word.is_pain or word.is_complaint]
    return all(any(word.first <= tag.first <= word.last for word in hurting) for tag in verdict.tags)


def _is_known(reading: Reading, words: Sequence[Word], complaint: Word) -> bool:
    """Whether nothing strange stands in the part of the title in which the complaint is."""
    mine = reading.segments[complaint.first]
    named = complaint.is_injury and complaint.text.endswith(_OF_TISSUE)
    return all(
        each.is_covered or (named and each.first in reading.unknown and each.text.endswith(_OF_A_PART))
        for each in words
        if reading.segments[each.first] == mine
    )


_OF_TISSUE: Final = (
    *("itis", "ite", "ites", "iti", "itt", "iit", "pathie", "pathy", "patia", "patie", "ose", "osis"),
    *("ura", "ure", "ures", "ion"),
)
"""How names of injuries end of which an adjective says where they are."""
_OF_A_PART: Final = (
    *("ienne", "iens", "aire", "aires", "ale", "ales", "ique", "iques", "euse", "iana", "iano", "eo", "ea"),
    *("ico", "ica", "al", "ar", "are", "ares", "us", "is"),
)
"""How such adjectives end: "Tendinite bicipitale", "Tendinitis supraspinatus"."""


def _is_all(reading: Reading, words: Sequence[Word], complaint: Word) -> bool:
    """Whether a title opens with a complaint and adds little: "Bronchitis", "Flu - stayed in all day"."""
    if reading.states_distance or reading.repeats or not _is_known(reading, words, complaint):
        return False
    strange = {each.first for each in words if not each.is_covered}
    apart = bool(strange) or complaint.text in AILING_ALONE
    if apart and reading.segments[words[0].first] != reading.segments[complaint.first]:
        return False
    lived = any(tag.concept is _C.OTHER and tag.sure and tag.first in strange for tag in reading.tags)
    return not lived and len(strange) <= MOST_STRANGERS
