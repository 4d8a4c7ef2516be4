"""Numbers and times in words, in every language, and capital miles: "forty-five", "half an hour", "7M"."""

import re
from collections.abc import Sequence
from typing import Final

from plyocal.recognition.words.wording import Token
from plyocal.vocabulary.meanings import SPELLED, WORDS, Spelled

_CAPITAL_MILES: Final = r"(?<![\d.,:xX×*hH])(?<![xX×*hH] )(\d{1,2}(?:\.\d{1,2})?)(?:M| ?EM)(?![^\W_])"
_MILED: Final = re.compile(r"\d(?: ?E)?M(?![^\W_])")
"""The same without what is around it: few texts with an M have it, and this is quicker."""
_FRACTIONS: Final = {"½": ".5", "¼": ".25", "¾": ".75", "⅛": ".125", "⅓": ".333", "⅔": ".667"}
_WORDS: Final = ("Run", "Ride", "Swim", "Race", "Walk", "Tempo", "Intervals")
_JOINED: Final = re.compile(rf"(?<=[a-z]{{3}})(?=(?:{'|'.join(_WORDS)})(?![^\W\d_]))")
"""Where words of a workout are written as one: "EnduranceRun"."""
_TAG: Final = r"#([^\W\d_]{2,40})"
_NEXT_WORD: Final = r"(?<=[a-zß-ÿа-я])(?=[A-ZÀ-ÞА-Я][a-zß-ÿа-я])"
_HALF: Final = r"(?<!\d)(?<!\d )(?:1/2|½) ?-?(?=[Mm]arath?on|MARATH?ON)"
_WITH_FRACTION: Final = r"(?<![\d/.,])(\d{1,2}) (1/2|1/4|3/4)(?= ?(?!marat|Marat|m-)[^\W\d_])"
_DECIMALS: Final = {"1/2": ".5", "1/4": ".25", "3/4": ".75"}
_AND_A_HALF: Final = r"(?<![\d/.,:])(\d{1,2}) and a half (?=(?!marat)[^\W\d_])"
MOST_MILES: Final = 26
"""An M up to a marathon may be miles."""
_PACE_LETTER: Final = re.compile(r"\d ?[ETIR](?![^\W_])")
"""Beside Daniels' other letters, an M is his marathon pace: "2E + 8M + 1E"."""
_LONG_WORD: Final = re.compile(r"[^\W\d_]{4}")
"""Where all is in capitals, an M says nothing; but "16M LR" is only letters."""


def spelled_at(tokens: Sequence[Token], at: int) -> tuple[Spelled, int] | None:
    """Return the longest number or time in words that begins at `at`, and the place of its last word.

    >>> from plyocal.recognition.words.wording import tokens_of
    >>> spelled_at(tokens_of("half an hour"), 0)
    (Spelled(words=('half', 'an', 'hour'), amount=30.0, is_time=True), 2)
    """
    for spelled in SPELLED.get(tokens[at].text, ()):
        last = at + len(spelled.words) - 1
        if last < len(tokens) and all(
            token.text == word for token, word in zip(tokens[at : last + 1], spelled.words, strict=True)
        ):
            return spelled, last
    return None


def _apart(word: str) -> str:
    """Words that capitals tell apart, as in tags, except for one that is known as it is: "CrossFit"."""
    if word.istitle() or word.islower() or word.isupper() or word.lower() in WORDS:
        return word
    return re.sub(_NEXT_WORD, " ", word)


def written_out(title: str) -> str:
    """Return a title with its capital miles and its fractions written out, as runners mean "7M" and "1½ h".

    >>> written_out("#EasyRun"), written_out("VeryEasyRun 8k"), written_out("CrossFit")
    ('Easy Run', 'Very Easy Run 8k', 'CrossFit')
    >>> written_out("7M w/ 3M tempo"), written_out("1H 15M"), written_out("1½ h"), written_out("6 1/2 miles")
    ('7 mi w/ 3 mi tempo', '1H 15M', '1.5 h', '6.5 miles')
    """
    if "#" in title:
        title = re.sub(_TAG, lambda match: _apart(match[1]), title)
    else:
        first, space, rest = title.partition(" ")
        title = f"{_apart(first)}{space}{rest}" if not rest or rest[0].isdigit() else title
    if any(map(title.__contains__, _WORDS)):
        title = _JOINED.sub(" ", title)
    if "/" in title or "½" in title:
        title = re.sub(_HALF, "half ", title)
        title = re.sub(_WITH_FRACTION, lambda match: f"{match[1]}{_DECIMALS[match[2]]}", title)
    if " and a half " in title:
        title = re.sub(_AND_A_HALF, r"\1.5 ", title)
    for fraction, decimals in () if title.isascii() else _FRACTIONS.items():
        if fraction in title:
            title = re.sub(rf"(?<=\d) ?{fraction}", decimals, title).replace(fraction, f"0{decimals}")
    return in_miles(title)


def in_miles(text: str) -> str:
    """Return a text with its capital miles written out.

    >>> in_miles("7M (inc 3M threshold)"), in_miles("4 x 25M kick")
    ('7 mi (inc 3 mi threshold)', '4 x 25M kick')
    """
    if "M" not in text or _MILED.search(text) is None:
        return text
    if (text.isupper() and _LONG_WORD.search(text)) or _PACE_LETTER.search(text):
        return text
    return re.sub(
        _CAPITAL_MILES, lambda match: f"{match[1]} mi" if float(match[1]) <= MOST_MILES else match[0], text
    )
