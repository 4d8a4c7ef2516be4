"""Contests and marathons that nobody runs, in Japanese and Chinese: "ビンゴ大会", "象棋比赛"."""

from plyocal.recognition.parsing import Reading
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.contests import CONTESTS, MEETINGS, SUBJECTS

_FIRST_KANA, _LAST_KANA = "\u3041", "\u30ff"


def is_no_footrace(reading: Reading, tag: Tag) -> bool:
    """Whether a contest is one of something else than running, by the word right before it."""
    if tag.text not in CONTESTS or not tag.first:
        return False
    before = tag.first - 1
    said = reading.tokens[before].text
    if not reading.tokens[before].gap and before:
        said = reading.tokens[before - 1].text + said
    if said.endswith(SUBJECTS):
        return True
    glued = not reading.tokens[tag.first].gap
    return tag.text in MEETINGS and glued and before in reading.unknown and _is_in_kana(said)


def _is_in_kana(word: str) -> bool:
    """Whether a word ends in letters of its sound, as few names of places do."""
    return _FIRST_KANA <= word[-1] <= _LAST_KANA
