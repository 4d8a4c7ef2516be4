"""Texts as words are compared: lower case, without accents and typographic marks."""

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache
from typing import Final

SIZED: Final = re.compile(r"\d ?-?(?:(x|\* ?\d|'|\"|:\d\d)|([^\W\d_]+))")
"""A number before a sign of a size or a repeat, or before a word that may be a unit, in a folded text."""

_CHANGED: Final = {
    **dict.fromkeys(
        "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069", ""
    ),
    **dict.fromkeys("\ufeff\u00ad\ufe0f\u2640\u2642\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff", ""),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("’‘`´′ʼ", "'"),
    **dict.fromkeys("”“″", '"'),
    **dict.fromkeys("×✕✖⨯", "x"),
    **dict.fromkeys("〜～", "~"),
    "ø": "o",
    "æ": "ae",
    "œ": "oe",
    "đ": "d",
    "ł": "l",
    "ı": "i",
    "₂": "2",
    **dict.fromkeys("🤒🤧🤮🤢", " sick "),
}
_TO_CHANGE: Final = f"[{''.join(_CHANGED)}]"
"""Few characters of a text are: finding them is quicker than translating them all."""
_SPACES: Final = re.compile(r"[ \t]{2,}|\t")
_BREAK: Final = re.compile(r"<br ?/?>|</(?:p|div|li|h[1-6]|tr)>|\r")
_MARKUP: Final = (
    r"</?(?:p|div|li|ul|ol|b|i|u|em|strong|span|font|a|h[1-6]|tr|td|table|html|body)(?: [^<>]{0,200})?>"
)
"""What calendars that write descriptions in HTML set around the words."""
_ACCENTS: Final = re.compile("[\u0300-\u036f]+")


_CYRILLIC_TIMES: Final = r"(?<=\d)[хХ](?=\d)|(?<=\d )[хХ](?= \d)"
_ROUGHLY: Final = r"(\d)-?ish(?= ?(?:k|km|kms|mi|miles?|miler|mins?|minutes|h|hrs?|hours)(?![^\W_]))"
_MORE_OR_LESS: Final = (
    r"(\d ?(?:km?|mi|miles?|mins?|minutes))(?:-?ish(?![^\W_])|\+(?=[,)!]|$| (?:with|w/|at|in|on|easy)))"
)
"""About so many: "14ish miles", "8kmish"; at least so many: "6 miles+ with hills"."""
_CASE_ENDING: Final = re.compile(r":(?<=[hkmn]:)(?:a|n|t|ta|lla|lle|lta|ssa|sta)(?![^\W_])")
"""Finnish endings after what is abbreviated: "10 km:n lenkki"."""


@lru_cache(maxsize=64)
def folded(text: str) -> str:
    """Return `text` as words are compared: lower case, without accents and invisible or typographic marks.

    The last ones are remembered: several questions are asked of one description.

    >>> folded("Récupération — VO₂max 6×1’"), folded("10 km:n lenkki")
    ("recuperation - vo2max 6x1'", '10 km lenkki')
    """
    plain = text if text.isascii() else _plainer(text)
    if "ish" in plain or "+" in plain:
        plain = re.sub(_MORE_OR_LESS, r"\1", re.sub(_ROUGHLY, r"\1", plain))
    if plain.isascii():
        plain = plain.lower()
    else:
        cased = _plainer(unicodedata.normalize("NFKC", plain).casefold())
        plain = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", cased)))
    if ":" in plain:
        plain = _CASE_ENDING.sub("", plain)
    if "  " in plain or "\t" in plain:
        plain = _SPACES.sub(" ", plain)
    if "<" in plain or "\r" in plain:
        plain = re.sub(_MARKUP, "", _BREAK.sub("\n", plain))
    return plain


def _plainer(text: str) -> str:
    if "х" in text or "Х" in text:
        text = re.sub(_CYRILLIC_TIMES, "x", text)
    if _CHANGED.keys().isdisjoint(text):
        return text
    return re.sub(_TO_CHANGE, lambda sign: _CHANGED[sign[0]], text)


def mentions(text: str, phrases: Collection[str]) -> bool:
    """Return whether one of the folded `phrases` stands in `text`; "*" stands for the rest of a word.

    >>> mentions("Skiurlaub – Tirol", ["*urlaub"]), mentions("Prehab", ["reha*"])
    (True, False)
    """
    spaced = f" {' '.join(re.findall(_WORD, folded(text)))} "
    return any(map(spaced.__contains__, _bounded(tuple(phrases))))


@lru_cache(maxsize=8)
def _bounded(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """Phrases with a space where a word must begin or end; few lists are asked for, again and again."""
    return tuple([f" {phrase} ".replace(" *", "").replace("* ", "") for phrase in phrases])


_WORD: Final = r"\w+"
