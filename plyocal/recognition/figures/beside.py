"""What the words and signs beside a size say of its role: a repeat, a pace, the whole, a part."""

from collections.abc import Sequence
from typing import Final

from plyocal.members import members
from plyocal.recognition.figures.paces import (
    SHORTEST_TRACK_WHOLE_KM,
    is_german_pace,
    is_pace,
)
from plyocal.recognition.figures.sizes import Dimension, Role, Size
from plyocal.recognition.figures.warming import adds_warming, includes_warming, is_added_to_warming, is_beside
from plyocal.recognition.words.wording import Tag, Token
from plyocal.vocabulary.around import BEFORE_TOTAL, PIECES
from plyocal.vocabulary.concepts import FAR_UNITS, FAST, Concept
from plyocal.vocabulary.likely import JOGGED
from plyocal.vocabulary.meanings import SIZE_WORDS
from plyocal.vocabulary.roles import PACES_BEFORE, REPEATED, RESTED, SESSIONS_OF
from plyocal.vocabulary.sizes import (
    AFTER_TOTAL,
    AND,
    ARTICLES,
    AT,
    CLEAR_PACE_WORDS,
    CONTAINING,
    COUNTERS,
    DETERMINERS,
    EACH,
    OF,
    ON_OTHER_DAYS,
    OR,
    PLANS,
    REPETITIONS,
    RESTING,
    SETS,
)

_C: Final = members(Concept)
_R: Final = members(Role)
_LAST: Final = frozenset([word for word, concepts in SIZE_WORDS.items() if Concept.LAST in concepts])
_TOTAL: Final = frozenset([word for word, concepts in SIZE_WORDS.items() if Concept.TOTAL in concepts])
_PARTING: Final = RESTING | EACH | frozenset(["off"])
"""Words after a part."""
_FAR_KM: Final = 5.0
"""No repeat is as long (ours): "800s 8x (9 mi)", "10k efforts"."""
_NOUGHT: Final = frozenset({"couch", "zero", "0", "nought"})
"""Where plans to a distance begin: "Couch to 5K"."""
_ABBREVIATED: Final = 4
_IN: Final = frozenset(["in", "au", "en", "im", "no", "i", "ao"])
_ALL: Final = AFTER_TOTAL | {"tout", "tutto", "todo", "totaal"}
_ALL_IN: Final = (("all", "in"), ("all", "up"))
_ALL_OUT: Final = ("all", "out")
_LONGEST_REPEAT: Final = 8.0
"""Minutes: "8-minute repeats" are told by one of them, "45 min repeats" by all."""
_TIMED: Final = (*REPEATED, "interv")
"""How words begin for what is repeated, in km or in minutes: "2 miles intervals" are the whole."""


def role_beside(
    tokens: Sequence[Token], size: Size, tags: Sequence[Tag], warm: set[int], *, among_repeats: bool
) -> Role:
    """Tell a size's role from the few words and signs on both sides of it."""
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
    elif _is_listed(before) or _is_of_a_plan(before, follows):
        role = _R.PART
    elif (
        _is_a_sum(tokens, size)
        or _totals(before, size)
        or is_totalled(after)
        or (warm and includes_warming(follows, size, warm))
    ):
        role = _R.TOTAL
    elif (
        (warm and is_beside(tokens, size, warm))
        or (among_repeats and opening in RESTED)
        or (follows in _PARTING and after[1:] not in _NOT_OFF and not (follows in JOGGED and _is_a_run(size)))
        or tuple(after) in _OF_THEM
        or (follows == "on" and any(token.text == "off" for token in tokens))
        or (_is_last(before, size) and not _is_the_first(tokens, size, before))
        or (warm and (adds_warming(tokens, size, warm) or is_added_to_warming(tokens, size, warm, tags)))
        or any(tag.concept is _C.RUN_WALK and tag.first < size.first <= tag.last for tag in tags)
    ):
        role = _R.PART
    return role


def _is_a_run(size: Size) -> bool:
    """Whether it is more than one jogs between repeats: "25 min jogg"."""
    return size.amount >= (
        _SHORTEST_JOG_KM if size.dimension is Dimension.DISTANCE else _SHORTEST_JOG_MINUTES
    )


_OF_THEM: Final = (("of", "it"), ("of", "them"), ("of", "these"), ("of", "that"), ("of", "which"))
"""What follows a part: "7 miles. Three miles of it was fast"."""
_NOT_OFF: Final = (["road"], ["the"])
"""What follows "off" where nothing rests: "20 min off the bike"."""
_SHORTEST_JOG_KM: Final = 2.5
_SHORTEST_JOG_MINUTES: Final = 12.0
_NOT_ITS_OWN: Final = CONTAINING | AND | AT | OF | DETERMINERS | {"in", "as", "run", "round", "around"}
"""Words after a size with which something else begins."""
_ALSO_AFTER_REPEATS: Final = frozenset("&y")
_CHOOSING: Final = AND | OR | {"&"}
"""What stands after a hyphen between two distances to choose from: "5- or 10-mile run"."""
_ADDED: Final = AND | {"+"} | _ALSO_AFTER_REPEATS


def _is_of_a_later_race(tokens: Sequence[Token], size: Size, before: Sequence[str]) -> bool:
    """Whether a distance is another day's race: "Shakeout before the 10K", "Post-21K shakeout"."""
    ends = size.last + 1 == len(tokens) or tokens[size.last + 1].text in _ENDING_RACES
    around = before[-2:-1] if before[-1] in ARTICLES else ()
    raced = size.unit is _C.KILOMETRE and size.amount in _RACED_KM
    if before[-1] == "-" and before[-2:-1] in (["post"], ["pre"]):
        return raced
    return raced and ends and not ON_OTHER_DAYS.isdisjoint(around)


_ENDING_RACES: Final = frozenset({")", ",", "race", "!", "."})
_RACED_KM: Final = frozenset({5.0, 10.0, 15.0, 20.0, 21.0, 21.1, 42.0, 42.2, 50.0, 100.0})


def _is_listed(before: Sequence[str]) -> bool:
    """Whether numbers stand before it, one after the other: "1, 2, 3, 2, 1 km", "9 and 15 km"."""
    if before[-1:] and before[-1] in _ADDED and before[-2:-1] and before[-2].isdigit():
        return before[-1] not in _ALSO_AFTER_REPEATS or before[-3:-2] != ["x"]
    if before[-1:] and before[-2:-1] == ["-"] and before[-1] in _CHOOSING:
        return before[0].isdigit()
    return before[-1:] == [","] and len(before) > 2 and before[-2].isdigit() and before[-3] == ","  # noqa: PLR2004


def _is_of_a_plan(before: Sequence[str], follows: str) -> bool:
    """Whether a distance only names the plan: "10K plan", "Couch to 5K"."""
    return follows in PLANS or (before[-1:] == ["to"] and not _NOUGHT.isdisjoint(before[-2:-1]))


def is_one_of_pieces(tokens: Sequence[Token], size: Size) -> bool:
    """Whether so long is each of several pieces: "8-minute hard running blocks", "blocs de 10 min"."""
    if size.amount > (_LONGEST_PIECE_KM if size.dimension is Dimension.DISTANCE else _LONGEST_PIECE):
        return False
    if size.first > 1 and tokens[size.first - 2].text in PIECES and tokens[size.first - 1].sort == "word":
        return True
    for token in tokens[size.last + 1 : size.last + _WORDS_ON]:
        if token.text in PIECES:
            return True
        if (token.sort != "word" and token.text != "-") or token.text in _NOT_ITS_OWN:
            return False
    return False


_LONGEST_PIECE_KM: Final = 6.0
_LONGEST_PIECE: Final = 30.0
"""Minutes."""
_WORDS_ON: Final = 5


def _is_last(before: Sequence[str], size: Size) -> bool:
    """Whether a word like "last" or "each" stands before the size; not in "Final long run 30 km"."""
    parting = before[-1:] if size.first <= len(before) else before[-2:]
    each = before[-2:] if before[-1:] == ["les"] else before[-1:]
    return not (EACH.isdisjoint(each) and _LAST.isdisjoint(parting))


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
    far = size.dimension is Dimension.DISTANCE
    if _is_counted_after(tokens, size):
        return size.amount <= (_FAR_KM if far else _LONGEST_REPEAT)
    if size.amount > (SHORTEST_TRACK_WHOLE_KM + 0.3 if far else _LONGEST_REPEAT):
        return False
    repeated = REPEATED if far else _TIMED
    return any(tag.first - size.last in (0, 1) and tag.text.split()[-1].startswith(repeated) for tag in tags)


def _is_counted_after(tokens: Sequence[Token], size: Size) -> bool:
    """Whether a word for repeats follows, or a number and one for times: "800 m efforts", "1000米 8组"."""
    after = tokens[size.last + 1 : size.last + 3]
    if after and after[0].text in REPETITIONS:
        return True
    return [token.sort for token in after] == ["number", "word"] and after[1].text in COUNTERS


def _is_repeated(tokens: Sequence[Token], size: Size, tags: Sequence[Tag]) -> bool:
    """Whether a count follows: "1k x 5", "400 m hills x 8"."""
    after = size.last + 1
    after += any(tag.last == after and tag.concept in _SWIFT for tag in tags)
    return [token.sort for token in tokens[after : after + 2]] == ["times", "number"]


def _counts(tokens: Sequence[Token], tags: Sequence[Tag], at: int) -> bool:
    """Whether strides or hills are counted there, of which each is so long: "3 Steigerungen à 80 m"."""
    return any(
        tag.last == at and tag.first and tokens[tag.first - 1].sort == "number"
        for tag in tags
        if tag.concept in _SWIFT
    )


_SWIFT: Final = FAST | {_C.STRIDES}


def _is_a_sum(tokens: Sequence[Token], size: Size) -> bool:
    """Whether parts before it add up to it: "6 mi tempo + 4 mi easy = 10 mi"; "r = 2'" is a rest."""
    if size.first < 2 or tokens[size.first - 1].text != "=":  # noqa: PLR2004 - a part and the sign
        return False
    part = tokens[size.first - 2].text
    return (len(part) > 1 or part in _OF_PARTS) and any(token.text == "+" for token in tokens[: size.first])


_OF_PARTS: Final = frozenset("ud")
"""Letters that end the short forms of warm-up and cool-down: "w/u", "c/d"."""


def _totals(before: Sequence[str], size: Size) -> bool:
    if tuple(before[-2:]) in SESSIONS_OF and _is_a_run(size):
        return True
    if before[-1:] == ["."] and before[-2:-1] and len(before[-2]) <= _ABBREVIATED:
        return before[-2] in AFTER_TOTAL
    words = [word for word in before if word not in BEFORE_TOTAL]
    return bool(words) and words[-1] in _TOTAL and words[-1] != "tempo"


def is_totalled(after: Sequence[str]) -> bool:
    """Whether the words after a size make it the whole: "total", "in total", "all up"."""
    if after and not after[0].isascii() and after[-1][:1].isdigit():
        return False
    if not after or after[0] in AFTER_TOTAL:
        return bool(after) and tuple(after) != _ALL_OUT
    in_total = after[0] in _IN and after[-1] in _ALL
    return in_total or tuple(after) in _ALL_IN
