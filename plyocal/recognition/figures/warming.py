"""Whether a warm-up or cool-down goes with a size: beside it, added to it, within it."""

from collections.abc import Sequence
from typing import Final

from plyocal.recognition.figures.sizes import Size
from plyocal.recognition.words.wording import COUNTED, Tag, Token
from plyocal.vocabulary.concepts import RACES
from plyocal.vocabulary.likely import JOGS
from plyocal.vocabulary.sizes import CONTAINING, DESCRIBING

_NEAR: Final = 9
"""Tokens after a size in which something may be added to it."""
_APART: Final = {-1: ":", 1: "."}  # "Warm-up: 10 min", "10 min. warm-up"


def _is_plain(token: Token) -> bool:
    return token.sort != "sign" and token.text not in CONTAINING


def adds_warming(tokens: Sequence[Token], size: Size, warm: set[int]) -> bool:
    """Whether an unmeasured warm-up is added: "8 km tempo + warm-up"."""
    added = False
    for place in range(size.last + 1, min(size.last + _NEAR, len(tokens))):
        if tokens[place].sort in COUNTED:
            return False
        if added and place in warm:
            return True
        added = added or tokens[place].text in ("+", "plus")
    return False


def is_added_to_warming(tokens: Sequence[Token], size: Size, warm: set[int], tags: Sequence[Tag]) -> bool:
    """Whether it is added to an unmeasured warm-up, and no race: "warm-up + 40 min tempo"."""
    at = size.first - 2
    if at in warm and any(tag.first == size.last + 1 and tag.concept in RACES for tag in tags):
        return False
    if at not in warm or tokens[at + 1].text not in ("+", "plus"):
        return False
    return all(token.sort not in COUNTED for token in tokens[:at])


def includes_warming(follows: str, size: Size, warm: set[int]) -> bool:
    """Whether warm-up and cool-down are said to be within: "45 min incl. warm-up and cool-down"."""
    return follows.startswith(INCLUDING) and any(0 < at - size.last <= _FEW for at in warm)


_BEFORE_WARMING: Final = JOGS | DESCRIBING | {"light", "walk", "walking", "run", "running"}
"""What may stand between a size and the word that makes it a warm-up's: "8 min easy jog warm-up"."""
INCLUDING: Final = ("incl", "inkl", "compris")
_FEW: Final = 7


def is_beside(tokens: Sequence[Token], size: Size, warm: set[int]) -> bool:
    """Whether the size is a warm-up's or cool-down's: beside the word, or a plain word or easy ones away."""
    for step, edge in ((-1, size.first), (1, size.last)):
        beside = edge + step
        if 0 <= beside < len(tokens) and tokens[beside].text == _APART[step] and size.unit is not None:
            beside += step
        if beside in warm:
            return True
        if beside + step in warm and 0 <= beside < len(tokens) and _is_plain(tokens[beside]):
            return True
    jogged = size.last + 1
    while jogged < len(tokens) and tokens[jogged].text in _BEFORE_WARMING:
        jogged += 1
    return size.last + 1 < jogged and jogged in warm
