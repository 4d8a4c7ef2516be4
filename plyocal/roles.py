"""What each size in a text is: the whole workout's, a repeat, a pace, a rest or another part."""

from collections.abc import Sequence
from typing import Final

import attrs

from plyocal.sizes import Dimension, Role, Size
from plyocal.vocabulary import SIZE_WORDS
from plyocal.vocabulary_concepts import Concept
from plyocal.wording import Tag, Token

SHORTEST_WHOLE_KM: Final = 1.0
SHORTEST_TRACK_WHOLE_KM: Final = 3.0
"""Metres below that are a repeat's: "800m repeats"."""
SHORTEST_WHOLE_MINUTES: Final = 8.0
CLOSING: Final = frozenset("(|•·[=\n")
"""Signs after which a whole may follow its parts."""

_PACE_UNITS: Final = frozenset("km mi mile miles rep mil h hr k m min milla meile 公里 キロ".split())
_PACE_WORDS: Final = frozenset(
    "pace paces effort tempo allure ritmo passo 配速 ペース fart renntempo race rp".split()
)
_CONTAINING: Final = frozenset(
    "w with mit avec dont con com met incl including inkl include davon darin incluyendo inkluderet containing featuring "
    "inklusive inclusief 含 其中 うち plus".split()
)
_LISTING: Final = frozenset("consisting comprising bestehend composed compuesto".split())
_RESTING: Final = frozenset(
    "rest float between pause serienpause trabpause pausen trab gehpause gp tp repos recuperando rust pauze dribbel vila "
    "jogg hvile gange descanso intervalo riposo caminando pausa 休息 间歇 恢复 間 つなぎ レスト apart".split()
)
"""Words after a size that make it a rest; "5 km recovery" and "5 km jog" are runs."""
_EACH: Final = frozenset(
    "each every per je alle chaque cada ogni elke varje hver hvert toutes alternating".split()
)
_AFTER_TOTAL: Final = frozenset(
    "total totals totale totales totalt totaal totali totalling gesamt insgesamt sammanlagt overall 合計 计 共 总 計 トータル".split()
)
_SETS: Final = frozenset("set sets serie series serien satze reeks saet sett".split())
_OF: Final = frozenset("of de a di von ( [".split())


def with_roles(tokens: Sequence[Token], sizes: Sequence[Size], tags: Sequence[Tag]) -> list[Size]:
    """Tell each size's role from the words and signs beside it."""
    warm = {place for tag in tags if tag.concept is Concept.WARM for place in range(tag.first, tag.last + 1)}
    judged: list[Size] = []
    contained = listed = repeated = False
    read = 0
    for order, size in enumerate(sizes):
        for token in tokens[read : size.first]:
            contained = (contained or token.text in _CONTAINING) and token.text not in CLOSING
            listed = listed or token.text in _LISTING
        read = size.last + 1
        role = size.role if size.role is not Role.WHOLE else _role(tokens, size, warm, tags)
        if role is Role.WHOLE and judged and listed:
            role = Role.PART
        if role is Role.WHOLE and contained and (judged or tokens[size.first - 1].text in _CONTAINING):
            role = Role.PART
        if role is Role.WHOLE and repeated and not (order == len(sizes) - 1 and _closes(tokens, size)):
            role = Role.PART
        repeated = repeated or role is Role.REPEAT
        judged.append(attrs.evolve(size, role=role))
    return judged


def _closes(tokens: Sequence[Token], size: Size) -> bool:
    """Whether a size stands apart after the parts, and is large enough to be their whole."""
    return bool(size.first) and tokens[size.first - 1].text in CLOSING and could_be_whole(size)


def could_be_whole(size: Size) -> bool:
    """Whether a size is large enough for a workout."""
    if size.dimension is Dimension.DURATION:
        return size.amount >= SHORTEST_WHOLE_MINUTES
    return size.amount >= (SHORTEST_TRACK_WHOLE_KM if size.unit is Concept.METRE else SHORTEST_WHOLE_KM)


def _role(tokens: Sequence[Token], size: Size, warm: set[int], tags: Sequence[Tag]) -> Role:
    before = [token.text for token in tokens[max(0, size.first - 3) : size.first]]
    after = [token.text for token in tokens[size.last + 1 : size.last + 4]]
    if _is_repeat(tokens, size, tags):
        return Role.REPEAT
    if _is_pace(before, after, size, tags) or (
        _is_raced_at(tokens, size) and any(t.sort == "times" for t in tokens)
    ):
        return Role.PACE
    if before[-1:] == ["+"] and len(before) > 1 and before[-2].isdigit():
        return Role.PART
    if _totals(before) or (after[:1] and after[0] in _AFTER_TOTAL):
        return Role.TOTAL
    if _beside(tokens, size, warm) or (after[:1] and after[0] in _RESTING | _EACH):
        return Role.PART
    last_words = [SIZE_WORDS.get(word, frozenset()) for word in before[-2:]]
    if any(Concept.LAST in words for words in last_words) or (before and before[-1] in _EACH):
        return Role.PART
    return Role.WHOLE


def _is_repeat(tokens: Sequence[Token], size: Size, tags: Sequence[Tag]) -> bool:
    """Whether it is run several times: after "x", after "sets of", or as in "1k repeats"."""
    at = size.first - 1
    while at >= 0 and tokens[at].text in _OF:
        at -= 1
    if at >= 0 and (tokens[at].sort == "times" or (at < size.first - 1 and tokens[at].text in _SETS)):
        return True
    named = any(
        tag.first == size.last + 1 and tag.text.startswith(("rep", "ripet", "wiederh", "herhal", "tiro"))
        for tag in tags
    )
    return named and size.dimension is Dimension.DISTANCE and size.amount <= SHORTEST_TRACK_WHOLE_KM + 0.3


def _is_pace(before: Sequence[str], after: Sequence[str], size: Size, tags: Sequence[Tag]) -> bool:
    """Whether it says how fast: "/km", "@ 5k", "10k pace" beside another word for speed, "95 % 5k"."""
    if len(after) > 1 and after[0] in ("/", "per") and after[1] in _PACE_UNITS:
        return True
    if before and before[-1] == "@":
        return True
    if size.dimension is Dimension.DURATION:
        return False
    if before and before[-1] in ("%", *_PACE_WORDS):
        return before[-1] not in ("tempo", "race", "ritmo", "passo") or any(
            tag.concept is Concept.SPEED for tag in tags
        )
    if after and after[0] in _PACE_WORDS:
        words = {Concept.SPEED, Concept.EASY, Concept.TEMPO, Concept.STRIDES}
        spoken = any(tag.concept in words and not size.last < tag.first <= size.last + 1 for tag in tags)
        return after[0] in ("pace", "effort", "allure", "配速", "ペース") and (
            spoken or size.last - size.first > 2
        )  # noqa: PLR2004 - a range
    return False


def _is_raced_at(tokens: Sequence[Token], size: Size) -> bool:
    """Whether the word pace follows: among repeats that is how fast they are, "8 x 400 5-K pace"."""
    return size.last + 1 < len(tokens) and tokens[size.last + 1].text in ("pace", "effort", "tempo")


def _totals(before: Sequence[str]) -> bool:
    words = [word for word in before if word not in (":", "-", "=", "~", "of", "de", "(", "approx", "about")]
    return bool(words) and Concept.TOTAL in SIZE_WORDS.get(words[-1], frozenset()) and words[-1] != "tempo"


def _beside(tokens: Sequence[Token], size: Size, warm: set[int]) -> bool:
    """Whether the size is a warm-up's or cool-down's: beside the word, or one plain word away."""
    for step, edge in ((-1, size.first), (1, size.last)):
        beside = edge + step
        if beside in warm:
            return True
        if beside + step in warm and 0 <= beside < len(tokens) and tokens[beside].sort != "sign":
            return True
    return False
