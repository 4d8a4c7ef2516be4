"""What each size in a text is: the whole workout's, a repeat, a pace, a rest or another part."""

from collections.abc import Sequence
from typing import Final

from plyocal.members import members
from plyocal.recognition.figures.beside import is_one_of_pieces, role_beside
from plyocal.recognition.figures.paces import SHORTEST_TRACK_WHOLE_KM, is_of_pace_run
from plyocal.recognition.figures.sizes import Dimension, Role, Size
from plyocal.recognition.figures.units import number
from plyocal.recognition.words.wording import Tag, Token
from plyocal.vocabulary.around import PIECES
from plyocal.vocabulary.concepts import Concept
from plyocal.vocabulary.roles import AROUND_PARTS
from plyocal.vocabulary.sizes import APPROXIMATE, CONTAINING, LISTING

_C: Final = members(Concept)
_R: Final = members(Role)
SHORTEST_WHOLE_KM: Final = 1.0
SHORTEST_WHOLE_MINUTES: Final = 8.0
_BULLETS: Final = frozenset("•·|")
CLOSING: Final = frozenset("(|•·[=\n")
"""Signs after which a whole may follow its parts."""
ENUMERATING: Final = frozenset(",-;)")
ENDING: Final = frozenset(")].!\n")
_SHORTEST_LAST_MINUTES: Final = 20.0


def with_roles(
    tokens: Sequence[Token], sizes: Sequence[Size], tags: Sequence[Tag], *, counted: bool
) -> list[Size]:
    """Tell each size's role from the words and signs beside it; `counted` says that something is repeated."""
    if not sizes:
        return []
    words = [token.text for token in tokens]
    warm = _warming(words, tags, sole=len(sizes) == 1)
    lists = next((place for place, word in enumerate(words) if word in LISTING), len(words))
    judged: list[Size] = []
    repeated, pieced = False, not PIECES.isdisjoint(words)
    for size, announced in zip(sizes, _announced(words, sizes, tags), strict=True):
        role = size.role
        if role is _R.WHOLE:
            role = role_beside(tokens, size, tags, warm, among_repeats=counted)
        if pieced and role is _R.WHOLE and is_one_of_pieces(tokens, size):
            role = _R.PART
        if role is _R.PACE and len(sizes) == 1 and is_of_pace_run(tokens, size):
            role = _R.WHOLE
        if role is _R.WHOLE and (
            (judged and lists < size.first)
            or (announced and not _ends_with_all(tokens, size, judged))
            or (repeated and not _is_whole_after(tokens, size, judged, sizes[len(judged) + 1 :]))
        ):
            role = _R.PART
        repeated = repeated or role is _R.REPEAT
        judged.append(size if role is size.role else Size._make((*size[:-1], role)))
    return judged


def _warming(words: Sequence[str], tags: Sequence[Tag], *, sole: bool) -> set[int]:
    """The places of words for warming up and cooling down; beside a sole size, "cool" is only praise."""
    warm = {place for tag in tags if tag.concept is _C.WARM for place in range(tag.first, tag.last + 1)}
    return set() if sole and all(words[place] == "cool" for place in warm) else warm


def _announced(words: Sequence[str], sizes: Sequence[Size], tags: Sequence[Tag]) -> list[bool]:
    """Whether a word like "with" announces each size as a part, and no sign has closed the parts since.

    Before the first size such a word says so only right beside it: "Run with Anna, 10 km" is a whole.
    """
    medium = [tag.first for tag in tags if tag.concept is _C.MEDIUM_LONG]
    found: list[bool] = []
    announced = False
    start = 0
    for size in sizes:
        for place in range(start, size.first):
            word = words[place]
            if word in CLOSING:
                announced = False
            elif word in CONTAINING and (start or place == size.first - 1) and place not in medium:
                announced = announced or words[place - 1 : place + 1] != ["/", "w"]
        start = size.last + 1
        found.append(announced)
    return found


def _is_whole_after(
    tokens: Sequence[Token], size: Size, parts: Sequence[Size], later: Sequence[Size]
) -> bool:
    """Whether a size after repeats is the whole: the sum of its parts or more, or apart from them."""
    if _ends_with_all(tokens, size, parts):
        return True
    beside = tokens[size.first - 1].text not in _BULLETS or size.dimension in [
        other.dimension for other in later
    ]
    return not (later and beside) and _closes(tokens, size)


def edge_before(tokens: Sequence[Token], size: Size) -> int:
    """Return the place before a size and the words that only round it, -1 where no token is."""
    edge = size.first - 1
    while edge >= 0 and tokens[edge].text in APPROXIMATE:
        edge -= 1
    return edge


def _closes(tokens: Sequence[Token], size: Size) -> bool:
    """Whether a size stands apart after the parts, and is large enough to be their whole."""
    edge = edge_before(tokens, size)
    before = tokens[edge - (tokens[edge].text == "a")].text
    around = before in AROUND_PARTS and size.unit is not _C.METRE and _is_plain_whole(size)
    return (around or before in CLOSING) and could_be_whole(size)


def _ends_with_all(tokens: Sequence[Token], size: Size, parts: Sequence[Size]) -> bool:
    """Whether a text ends with a size that is at least all of its parts: "6 x 400 m, 7 km"."""
    before = tokens[edge_before(tokens, size)].text
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
