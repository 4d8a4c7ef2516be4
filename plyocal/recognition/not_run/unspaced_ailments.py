"""Ailments in languages that are written without spaces: what a run of characters says of the runner."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final, NamedTuple

from plyocal.vocabulary.ailments.bodyparts import BODY_PARTS
from plyocal.vocabulary.ailments.unspaced import (
    ACHING,
    AFTER_PARTS,
    DENIED,
    FEVER,
    FILLING,
    ILL,
    INJURED,
    OTHERS,
    PARTS,
    PLAIN_CHARACTERS,
    UNDENIED,
)

FIRST_CJK: Final = "\u2fff"
"""The last character before those of languages that are written without spaces."""
_LAST_OF_ENDINGS: Final = "\u309f"
"""The last of the letters in which Japanese words end: names and verbs' stems are written otherwise."""
_LONGEST: Final = 60
"""Characters that are looked at: a complaint is told in few."""


class Said(NamedTuple):
    """What a run of characters says; `is_anothers` that it names somebody whom it may be about."""

    is_complaint: bool = False
    is_injury: bool = False
    is_pain: bool = False
    is_body: bool = False
    is_covered: bool = False
    is_anothers: bool = False


@lru_cache(maxsize=4_096)
def complains_unspaced(text: str) -> bool:
    """Whether characters may tell of an illness or an injury, whatever else they say."""
    return _complaint_in(_plain(text)) is not None


@lru_cache(maxsize=4_096)
def aches_unspaced(text: str) -> bool:
    """Whether characters tell of pain, which is the runner's beside a part of the body."""
    return _shape(ACHING).search(_plain(text)) is not None


@lru_cache(maxsize=4_096)
def feverish_unspaced(text: str) -> bool:
    """Whether characters name heat, which is a fever's beside its degrees: "熱 38.5度"."""
    return _shape(FEVER).fullmatch(_plain(text)) is not None


def said_unspaced(text: str, known: Sequence[str]) -> Said:
    """What characters tell of the runner, some of whose words are known to tell of rest: "膝が痛い"."""
    plain = _plain(text)
    rest = plain
    for each in known:
        rest = rest.replace(each.translate(PLAIN_CHARACTERS), "")
    parts = _shape(PARTS)
    complaint = _complaint_in(plain)
    others = _shape(OTHERS).search(plain) is not None
    return Said(
        complaint is not None,
        bool(complaint),
        _shape(ACHING).search(plain) is not None,
        parts.search(rest) is not None,
        not others and len(text) <= _LONGEST and (_is_covered(plain) or _is_covered(rest)),
        others,
    )


def _complaint_in(plain: str) -> bool | None:
    """Whether a complaint among characters is an injury; None if there is none."""
    parts = _shape(PARTS)
    if _shape(INJURED).search(plain) is not None:
        return True
    hurting = [part.end() for part in parts.finditer(plain)]
    if hurting and _shape(ACHING).search(plain) is not None:
        return True
    after = _shape(AFTER_PARTS)
    if any(after.match(plain, end) is not None for end in hurting):
        return True
    return None if _shape(ILL).search(plain) is None else False


@lru_cache(maxsize=1_024)
def _plain(text: str) -> str:
    """The first characters, made plain, without the ailments that are over or were none: "膝痛なし"."""
    plain = text[:_LONGEST].translate(PLAIN_CHARACTERS)
    plain = _shape(UNDENIED).sub("", plain)
    denied = _shape(DENIED)
    for each in (INJURED, ILL, ACHING):
        for told in _shape(each).finditer(plain):
            over = denied.match(plain, told.end())
            if over is not None:
                return plain[: told.start()] + plain[over.end() :]
    return plain


def _is_covered(plain: str) -> bool:
    """Whether ailments, parts of the body and what may stand beside them are all there is."""
    shapes = [_shape(each) for each in (INJURED, ILL, FILLING, ACHING, PARTS)]
    reached = {0}
    for at, sign in enumerate(plain):
        if at in reached:
            found = [shape.match(plain, at) for shape in shapes]
            reached.update(each.end() for each in found if each is not None)
            if sign <= _LAST_OF_ENDINGS or sign in "ー・":
                reached.add(at + 1)
    return len(plain) in reached


@cache
def _shape(shape: str) -> re.Pattern[str]:
    """A shape made ready where a title may need it: most calendars need none."""
    listed = [each for each in BODY_PARTS if each[0] > FIRST_CJK] if shape is PARTS else []
    whole = "|".join((shape, *sorted(listed, key=len, reverse=True)))
    return re.compile(whole.translate(PLAIN_CHARACTERS))
