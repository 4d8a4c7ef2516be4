"""Whether a warm-up or cool-down goes with a size: beside it, added to it, within it."""

from collections.abc import Sequence
from typing import Final

from plyocal.sizes import Size
from plyocal.vocabulary_sizes import CONTAINING
from plyocal.wording import Token

_NEAR: Final = 9
"""Tokens after a size in which something may be added to it."""
_APART: Final = {-1: ":", 1: "."}  # "Warm-up: 10 min", "10 min. warm-up"


def _is_plain(token: Token) -> bool:
    return token.sort != "sign" and token.text not in CONTAINING


def adds_warming(tokens: Sequence[Token], size: Size, warm: set[int]) -> bool:
    """Whether an unmeasured warm-up is added: "8 km tempo + warm-up"."""
    added = False
    for place in range(size.last + 1, min(size.last + _NEAR, len(tokens))):
        if tokens[place].sort in ("number", "clock"):
            return False
        if added and place in warm:
            return True
        added = added or tokens[place].text in ("+", "plus")
    return False


def includes_warming(follows: str, size: Size, warm: set[int]) -> bool:
    """Whether warm-up and cool-down are said to be within: "45 min incl. warm-up and cool-down"."""
    return follows.startswith(INCLUDING) and any(0 < at - size.last <= _FEW for at in warm)


INCLUDING: Final = ("incl", "inkl", "compris")
_FEW: Final = 7


def is_beside(tokens: Sequence[Token], size: Size, warm: set[int]) -> bool:
    """Whether the size is a warm-up's or cool-down's: beside the word, or one plain word away."""
    for step, edge in ((-1, size.first), (1, size.last)):
        beside = edge + step
        if 0 <= beside < len(tokens) and tokens[beside].text == _APART[step] and size.unit is not None:
            beside += step
        if beside in warm:
            return True
        if beside + step in warm and 0 <= beside < len(tokens) and _is_plain(tokens[beside]):
            return True
    return False
