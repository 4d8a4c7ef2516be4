"""What each size in a text is: the whole workout's, a repeat, a pace, a rest or another part."""

from collections.abc import Sequence
from typing import Final

from plyocal.members import members
from plyocal.paces import (
    FAR_UNITS,
    PACES_BEFORE,
    SHORTEST_TRACK_WHOLE_KM,
    is_german_pace,
    is_of_pace_run,
    is_pace,
)
from plyocal.sizes import Dimension, Role, Size
from plyocal.units import number
from plyocal.vocabulary import SIZE_WORDS
from plyocal.vocabulary_concepts import Concept
from plyocal.vocabulary_sizes import (
    AFTER_TOTAL,
    APPROXIMATE,
    ARTICLES,
    CLEAR_PACE_WORDS,
    CONTAINING,
    EACH,
    LISTING,
    OF,
    ON_OTHER_DAYS,
    PLANS,
    RESTING,
    SETS,
)
from plyocal.warming import adds_warming, includes_warming, is_added_to_warming, is_beside
from plyocal.wording import Tag, Token

_C: Final = members(Concept)
_R: Final = members(Role)
SHORTEST_WHOLE_KM: Final = 1.0
SHORTEST_WHOLE_MINUTES: Final = 8.0
_LAST: Final = frozenset([word for word, concepts in SIZE_WORDS.items() if Concept.LAST in concepts])
_TOTAL: Final = frozenset([word for word, concepts in SIZE_WORDS.items() if Concept.TOTAL in concepts])
_PARTING: Final = RESTING | EACH | frozenset(["off"])
"""Words after a part."""
_FAR_KM: Final = 5.0
"""In brackets after a count, no repeat is as long: "800s 8x (9 mi)"."""
_NOUGHT: Final = frozenset({"couch", "zero", "0", "nought"})
"""Where plans to a distance begin: "Couch to 5K"."""
_RESTED: Final = frozenset(
    ["recupero", "recuperacion", "recuperation", "recup", "rec", "rest", "pause", "trabpause"]
)
"""Words before a rest between repeats."""
_ABBREVIATED: Final = 4
_IN: Final = frozenset(["in", "au", "en", "im", "no", "i", "ao"])
_ALL: Final = AFTER_TOTAL | {"tout", "tutto", "todo", "totaal"}
_ALL_IN: Final = (("all", "in"), ("all", "up"))
_REPEATED: Final = ("rep", "ripet", "wiederh", "herhal", "tiro")
_BEFORE_TOTAL: Final = frozenset(
    {
        ":",
        "-",
        "=",
        "~",
        "of",
        "de",
        "(",
        "approx",
        "about",
        "seance",
        "sesion",
        "session",
        "seduta",
        "sessao",
    }
)
_BULLETS: Final = frozenset("•·|")
CLOSING: Final = frozenset("(|•·[=\n")
"""Signs after which a whole may follow its parts."""
ENUMERATING: Final = frozenset(",-;)")
ENDING: Final = frozenset(")].!\n")
_SHORTEST_LAST_MINUTES: Final = 20.0
AROUND_PARTS: Final = frozenset(
    ["in", "within", "during", "after", "nach", "apres", "tras", "dopo", "na", "efter", "etter"]
)
"""Words before the run in or after which the parts are run: "10 x 30 s in 8 mi"."""


def with_roles(
    tokens: Sequence[Token], sizes: Sequence[Size], tags: Sequence[Tag], *, counted: bool
) -> list[Size]:
    """Tell each size's role from the words and signs beside it; `counted` says that something is repeated."""
    if not sizes:
        return []
    warm = {place for tag in tags if tag.concept is _C.WARM for place in range(tag.first, tag.last + 1)}
    medium = [tag.first for tag in tags if tag.concept is _C.MEDIUM_LONG]
    if len(sizes) == 1 and all(tokens[place].text == "cool" for place in warm):
        warm = set()
    judged: list[Size] = []
    contained = listed = repeated = slashed = False
    read = 0
    for order, size in enumerate(sizes):
        for place, (_, text, _, _) in enumerate(tokens[read : size.first], read):
            announces = text in CONTAINING and (order > 0 or place == size.first - 1)
            announces = announces and not (slashed and text == "w") and place not in medium
            slashed = text == "/"
            contained = (contained or announces) and text not in CLOSING
            listed = listed or text in LISTING
        read = size.last + 1
        role = (
            size.role if size.role is not _R.WHOLE else _role(tokens, size, tags, warm, among_repeats=counted)
        )
        if role is _R.PACE and len(sizes) == 1 and not counted and is_of_pace_run(tokens, size):
            role = _R.WHOLE
        if role is _R.WHOLE and judged and listed:
            role = _R.PART
        ends = repeated and order == len(sizes) - 1 and _ends_with_all(tokens, size, judged)
        within = contained and (judged or tokens[size.first - 1].text in CONTAINING)
        if role is _R.WHOLE and within and not ends:
            role = _R.PART
        if role is _R.WHOLE and repeated:
            later = [other.dimension for other in sizes[order + 1 :]]
            apart = tokens[size.first - 1].text in _BULLETS and size.dimension not in later
            closes = (apart or not later) and _closes(tokens, size)
            role = _R.WHOLE if ends or closes else _R.PART
        repeated = repeated or role is _R.REPEAT
        judged.append(size if role is size.role else Size._make((*size[:-1], role)))
    return judged


def edge_before(tokens: Sequence[Token], size: Size) -> int:
    """Return the place before a size and the words that only round it, -1 where no token is."""
    edge = size.first - 1
    while edge >= 0 and tokens[edge].text in APPROXIMATE:
        edge -= 1
    return edge


def _closes(tokens: Sequence[Token], size: Size) -> bool:
    """Whether a size stands apart after the parts, and is large enough to be their whole."""
    edge = edge_before(tokens, size)
    before = tokens[edge].text if edge >= 0 else ""
    around = before in AROUND_PARTS and size.unit is not _C.METRE and _is_plain_whole(size)
    return (around or before in CLOSING) and could_be_whole(size)


def _ends_with_all(tokens: Sequence[Token], size: Size, parts: Sequence[Size]) -> bool:
    """Whether a text ends with a size that is at least all of its parts: "6 x 400 m, 7 km"."""
    edge = edge_before(tokens, size)
    before = tokens[edge].text if edge >= 0 else ""
    after = tokens[size.last + 1 :]
    ends = all(token.text in ENDING for token in after) or after[0].text in CONTAINING
    if not ends or before not in ENUMERATING or not _is_plain_whole(size):
        return False
    return size.amount > sum(run_in_all(tokens, part) for part in parts if part.dimension is size.dimension)


def _is_plain_whole(size: Size) -> bool:
    if size.dimension is Dimension.DURATION:
        return size.amount >= _SHORTEST_LAST_MINUTES
    return size.amount >= SHORTEST_TRACK_WHOLE_KM


def run_in_all(tokens: Sequence[Token], size: Size) -> float:
    """Return what a size comes to with its repeats, 0 for a pace: 4.8 for "6 x 800 m" and "800 m x 6"."""
    if size.role in (_R.PACE, _R.ASIDE):
        return 0.0
    if size.role is not _R.REPEAT:
        return size.amount
    before, after = tokens[max(0, size.first - 2) : size.first], tokens[size.last + 1 : size.last + 3]
    for pair in (before, tuple(reversed(after))):
        if [token.sort for token in pair] == ["number", "times"]:
            return number(pair[0].text) * size.amount
    return size.amount


def could_be_whole(size: Size) -> bool:
    """Whether a size is large enough for a workout."""
    if size.dimension is Dimension.DURATION:
        return size.amount >= SHORTEST_WHOLE_MINUTES
    return size.amount >= (SHORTEST_TRACK_WHOLE_KM if size.unit is _C.METRE else SHORTEST_WHOLE_KM)


def _role(
    tokens: Sequence[Token], size: Size, tags: Sequence[Tag], warm: set[int], *, among_repeats: bool
) -> Role:
    before = [token.text for token in tokens[max(0, size.first - 3) : size.first]]
    after = [token.text for token in tokens[size.last + 1 : size.last + 3]]
    opening, follows = before[-1] if before else "", after[0] if after else ""
    role = _R.WHOLE
    if _is_repeat(tokens, size, tags, counted=among_repeats):
        role = _R.REPEAT
    elif before and _is_of_a_later_race(tokens, size, before):
        role = _R.ASIDE
    elif (
        is_pace(before, after, size, tags)
        or is_german_pace(tokens, size, after)
        or (among_repeats and (follows in CLEAR_PACE_WORDS or opening in PACES_BEFORE))
    ):
        role = _R.PACE
    elif _is_of_a_plan(before, follows) or (opening == "+" and before[-2:-1] and before[-2].isdigit()):
        role = _R.PART
    elif _totals(before) or is_totalled(after) or (warm and includes_warming(follows, size, warm)):
        role = _R.TOTAL
    elif (
        (warm and is_beside(tokens, size, warm))
        or (among_repeats and opening in _RESTED)
        or (follows in _PARTING and after[1:] != ["road"])
        or (follows == "on" and any(token.text == "off" for token in tokens))
        or (_is_last(before, size) and not _is_the_first(tokens, size, before))
        or (warm and (adds_warming(tokens, size, warm) or is_added_to_warming(tokens, size, warm, tags)))
        or any(tag.concept is _C.RUN_WALK and tag.first < size.first <= tag.last for tag in tags)
    ):
        role = _R.PART
    return role


def _is_of_a_later_race(tokens: Sequence[Token], size: Size, before: Sequence[str]) -> bool:
    """Whether a distance is another day's race: "Shakeout before the 10K", "day after the 10 km"."""
    ends = size.last + 1 == len(tokens) or tokens[size.last + 1].text in _ENDING_RACES
    around = before[-2:-1] if before[-1] in ARTICLES else ()
    raced = size.unit is _C.KILOMETRE and size.amount in _RACED_KM
    return raced and ends and len(before) > _SHORTEST_ASIDE and not ON_OTHER_DAYS.isdisjoint(around)


_SHORTEST_ASIDE: Final = 2
"""Words: when, and an article."""
_ENDING_RACES: Final = frozenset({")", ",", "race", "!", "."})
_RACED_KM: Final = frozenset({5.0, 10.0, 15.0, 20.0, 21.0, 21.1, 42.0, 42.2, 50.0, 100.0})


def _is_of_a_plan(before: Sequence[str], follows: str) -> bool:
    """Whether a distance only names the plan: "10K plan", "Couch to 5K"."""
    return follows in PLANS or (before[-1:] == ["to"] and not _NOUGHT.isdisjoint(before[-2:-1]))


def _is_last(before: Sequence[str], size: Size) -> bool:
    """Whether a word like "last" or "each" stands before the size, but for "Final long run 30 km"."""
    parting = before[-1:] if size.first <= len(before) else before[-2:]
    return not (EACH.isdisjoint(before[-1:]) and _LAST.isdisjoint(parting))


def _is_the_first(tokens: Sequence[Token], size: Size, before: Sequence[str]) -> bool:
    """Whether a runner's first race is told, and no first part: "My first 10k!"."""
    ends = size.last + 1 == len(tokens) or tokens[size.last + 1].sort == "sign"
    return ends and "first" in before[-2:] and all(token.sort != "sign" for token in tokens[: size.first])


def _is_repeat(tokens: Sequence[Token], size: Size, tags: Sequence[Tag], *, counted: bool) -> bool:
    """Whether it is run several times: after "x", after "sets of", or as in "1k repeats" and "1k x 5"."""
    at = size.first - 1
    while at >= 0 and tokens[at].text in OF:
        at -= 1
    apart = at < size.first - 1
    bracketed = apart and size.unit in FAR_UNITS and size.amount >= _FAR_KM
    if at >= 0 and ((tokens[at].sort == "times" and not bracketed) or (apart and tokens[at].text in SETS)):
        return True
    if counted and _is_repeated(tokens, size, tags):
        return True
    if apart and tokens[size.first - 1].sort == "word" and _counts(tokens, tags, at):
        return True
    if size.dimension is not Dimension.DISTANCE or size.amount > SHORTEST_TRACK_WHOLE_KM + 0.3:
        return False
    return any(tag.first == size.last + 1 and tag.text.startswith(_REPEATED) for tag in tags)


def _is_repeated(tokens: Sequence[Token], size: Size, tags: Sequence[Tag]) -> bool:
    """Whether a count follows: "1k x 5", "400 m hills x 8"."""
    after = size.last + 1
    if "times" not in [token.sort for token in tokens[after : after + 2]]:
        return False
    after += any(tag.last == after and tag.first >= size.last and tag.concept in _FAST for tag in tags)
    return [token.sort for token in tokens[after : after + 2]] == ["times", "number"]


def _counts(tokens: Sequence[Token], tags: Sequence[Tag], at: int) -> bool:
    """Whether strides or hills are counted there, of which each is so long: "3 Steigerungen à 80 m"."""
    return any(
        tag.last == at and tag.first and tokens[tag.first - 1].sort == "number"
        for tag in tags
        if tag.concept in _FAST
    )


_FAST: Final = frozenset({Concept.STRIDES, Concept.SPEED, Concept.TEMPO})


def _totals(before: Sequence[str]) -> bool:
    if before[-1:] == ["."] and before[-2:-1] and len(before[-2]) <= _ABBREVIATED:
        return before[-2] in AFTER_TOTAL
    words = [word for word in before if word not in _BEFORE_TOTAL]
    return bool(words) and words[-1] in _TOTAL and words[-1] != "tempo"


def is_totalled(after: Sequence[str]) -> bool:
    """Whether the words after a size make it the whole: "total", "in total", "all up"."""
    if after and not after[0].isascii() and after[-1][:1].isdigit():
        return False
    if not after or after[0] in AFTER_TOTAL:
        return bool(after)
    in_total = after[0] in _IN and after[-1] in _ALL
    return in_total or tuple(after) in _ALL_IN
