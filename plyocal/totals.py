"""Which of the sizes in a text is the whole workout's, and which are its parts."""

from collections.abc import Sequence
from typing import Final

import attrs

from plyocal.sizes import Dimension, Role, Size
from plyocal.vocabulary import SIZE_WORDS
from plyocal.vocabulary_concepts import Concept
from plyocal.wording import Tag, Token

_NEAR: Final = 0.2
"""Two units that state one distance differ by rounding: "18 mi (34 km)"."""
_SHORTEST_WHOLE_KM: Final = 1.0
_SHORTEST_WHOLE_MINUTES: Final = 5.0
_PACE_UNITS: Final = frozenset(
    {"km", "mi", "mile", "rep", "mil", "h", "hr", "k", "m", "100m", "min", "公里", "キロ"}
)
_CONTAINING: Final = frozenset(
    "w with mit avec dont con com met med incl including inkl include davon darin incluyendo inkluderet med "
    "consisting containing of featuring 含".split()
)
_RESTING: Final = frozenset(
    "rest rec recovery recoveries recover recup recuperation recuperando recupero rec jog jogging float walk walking between "
    "pause serienpause trabpause pausen trab gehpause gp tp repos recuperacion trote rust pauze dribbel vila jogg hvile gange "
    "descanso intervalo riposo caminhada caminando r p pausa easy 休息 间歇 慢跑 恢复 間 つなぎ レスト ジョグ interval intervals apart off".split()
)
_EACH: Final = frozenset(
    {
        "each",
        "every",
        "per",
        "je",
        "alle",
        "chaque",
        "cada",
        "ogni",
        "elke",
        "varje",
        "hver",
        "hvert",
        "toutes",
    }
)
_GOAL: Final = frozenset(
    {
        "in",
        "sub",
        "under",
        "unter",
        "zielzeit",
        "goal",
        "ziel",
        "objectif",
        "sous",
        "target",
        "zeit",
        "bestzeit",
        "pb",
        "pr",
    }
)
_CLOSING: Final = frozenset("(|•·[=—\n")
_JOINING: Final = frozenset("+")


def with_roles(tokens: Sequence[Token], sizes: Sequence[Size], tags: Sequence[Tag]) -> list[Size]:
    """Tell each size's role from the words and signs beside it."""
    warm = {place for tag in tags if tag.concept is Concept.WARM for place in range(tag.first, tag.last + 1)}
    judged: list[Size] = []
    repeated = False
    contained = False
    read = 0
    for order, size in enumerate(sizes):
        for token in tokens[read : size.first]:
            contained = contained or token.text in _CONTAINING
            if token.text in _CLOSING:
                contained = False
        read = size.last + 1
        role = _role(tokens, size, warm)
        if role is Role.WHOLE and contained and (judged or tokens[size.first - 1].text in _CONTAINING):
            role = Role.PART
        if role is Role.WHOLE and repeated:
            closing = order == len(sizes) - 1 and size.first and tokens[size.first - 1].text in _CLOSING
            role = Role.WHOLE if closing and _could_be_whole(size) else Role.PART
        repeated = repeated or role is Role.REPEAT
        judged.append(attrs.evolve(size, role=role))
    return judged


def _role(tokens: Sequence[Token], size: Size, warm: set[int]) -> Role:
    before = [token.text for token in tokens[max(0, size.first - 3) : size.first]]
    after = [token.text for token in tokens[size.last + 1 : size.last + 4]]
    if _is_repeat(tokens, size):
        return Role.REPEAT
    if _is_pace(before, after):
        return Role.PACE
    if _totals(before) or (
        after[:1]
        and Concept.TOTAL in SIZE_WORDS.get(after[0], frozenset())
        and after[0] not in ("time", "tid")
    ):
        return Role.TOTAL
    near = {size.first - 1, size.first - 2, size.last + 1, size.last + 2}
    if near & warm and not _separated(tokens, size, warm):
        return Role.PART
    if (
        after[:1]
        and (after[0] in _RESTING - {"easy", "walk", "walking", "jog", "jogging", "jogg"})
        and after[1:2] != ["run"]
    ):
        return Role.PART if not _names_the_run(after) else Role.WHOLE
    last_words = (SIZE_WORDS.get(word, frozenset()) for word in before[-2:])
    if any(Concept.LAST in words for words in last_words) or before[-1:] and before[-1] in _EACH:
        return Role.PART
    if after[:1] and after[0] in _EACH:
        return Role.PART
    return Role.WHOLE


def _names_the_run(after: Sequence[str]) -> bool:
    """Whether "recovery" after a size names the run, as in "5 km recovery"."""
    return after[0] in (
        "rec",
        "recovery",
        "recuperation",
        "recuperacion",
        "recup",
        "recupero",
        "恢复",
        "interval",
        "intervals",
        "off",
    )


def _separated(tokens: Sequence[Token], size: Size, warm: set[int]) -> bool:
    """Whether a sign stands between the size and the warm-up word beside it."""
    for step in (-1, 1):
        edge = size.first if step < 0 else size.last
        beside = edge + step
        if beside in warm:
            return False
        if beside + step in warm and 0 <= beside < len(tokens) and tokens[beside].sort != "sign":
            return False
    return True


def _totals(before: Sequence[str]) -> bool:
    words = [word for word in before[-3:] if word not in (":", "-", "=", "~", "of", "de", "(")]
    return bool(words) and Concept.TOTAL in SIZE_WORDS.get(words[-1], frozenset())


def _is_repeat(tokens: Sequence[Token], size: Size) -> bool:
    at = size.first - 1
    while at >= 0 and tokens[at].text in ("(", "["):
        at -= 1
    return at >= 0 and tokens[at].sort == "times"


def _is_pace(before: Sequence[str], after: Sequence[str]) -> bool:
    if len(after) > 1 and after[0] == "/" and after[1] in _PACE_UNITS:
        return True
    if before[-1:] and before[-1] in ("@", "%", "/"):
        return before[-1] != "/"
    return (
        bool(after)
        and after[0]
        in (
            "pace",
            "effort",
            "tempo",
            "pr",
            "rp",
            "allure",
            "ritmo",
            "配速",
            "ペース",
            "fart",
            "speed",
            "renntempo",
        )
        and after[1:2] != ["run"]
        and after[0] not in ("tempo", "speed", "pace")
    )


def _could_be_whole(size: Size) -> bool:
    least = _SHORTEST_WHOLE_KM if size.dimension is Dimension.DISTANCE else _SHORTEST_WHOLE_MINUTES
    return size.amount >= least


def whole(
    tokens: Sequence[Token], sizes: Sequence[Size], dimension: Dimension, *, race: bool = False
) -> float | None:
    """Return the whole workout's km or minutes, or None where only parts are stated."""
    own = [size for size in sizes if size.dimension is dimension]
    totals = [size.amount for size in own if size.role is Role.TOTAL]
    if totals:
        return totals[0]
    wholes = [size for size in own if size.role is Role.WHOLE and _could_be_whole(size)]
    if not wholes:
        return None
    first = wholes[0]
    if all(abs(size.amount - first.amount) <= _NEAR * first.amount for size in wholes):
        if first.last + 1 < len(tokens) and _added(tokens, sizes, first):
            return None
        return first.amount
    doubled = _twice_a_day(tokens, wholes)
    if doubled is not None:
        return doubled
    if race:
        return max(size.amount for size in wholes)
    last = wholes[-1]
    if last.first and tokens[last.first - 1].text in _CLOSING and last.amount > first.amount:
        return last.amount
    between = tokens[first.last + 1 : wholes[1].first]
    if any(token.text in ("or", "oder", "ou", "o", "of", "eller", "consisting") for token in between):
        return first.amount
    return None


def _added(tokens: Sequence[Token], sizes: Sequence[Size], first: Size) -> bool:
    """Whether the size is one of several joined by a plus, or beside a warm-up with a size of its own."""
    if any(size.role is Role.PART and size.first < first.first for size in sizes):
        return tokens[first.first - 1].text not in _CLOSING
    for size in sizes:
        if size.first > first.last:
            between = [token.text for token in tokens[first.last + 1 : size.first]]
            return (
                bool(_JOINING & set(between))
                and not {"strength", "speed"} & set(between)
                and size.role is not Role.REPEAT
            )
    return False


def _twice_a_day(tokens: Sequence[Token], wholes: Sequence[Size]) -> float | None:
    """The sum of a morning's and an evening's run, where one line states both."""
    words = "".join(token.text if token.sort != "word" else f" {token.text}" for token in tokens)
    if (
        len(wholes) == 2
        and "\n" not in words
        and any(pair in words for pair in (" am", " a. m"))
        and any(  # noqa: PLR2004
            pair in words for pair in (" pm", " p. m")
        )
    ):
        return wholes[0].amount + wholes[1].amount
    return None


def is_goal_time(tokens: Sequence[Token], size: Size) -> bool:
    """Whether a duration is what the runner hopes to finish in."""
    before = {token.text for token in tokens[max(0, size.first - 2) : size.first]}
    return bool(before & _GOAL)
