"""Folding: text as the value of a content line, and content lines as bytes, in UTF-8 or in ASCII.

icalendar is not used for this: its text escaping turns a backslash before a capital N into a line break.
"""

import re
import unicodedata
from typing import Final

from plyocal.icsfile.contentlines import decoded, unfolded

LINE_OCTETS: Final = 75
"""Bytes of the longest line, without its end (RFC 5545, 3.1)."""
LONGEST_TITLE: Final = 255
"""Characters of the longest SUMMARY that every client takes (research: clients)."""

_TOP_TWO_BITS: Final = 0b1100_0000
_WITHIN_A_CHARACTER: Final = 0b1000_0000
_LINE_BREAK: Final = re.compile("\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNFIT: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_PLAIN: Final = str.maketrans(
    {"×": "x", "·": "-", "–": "-", "—": "-", "…": "...", "‘": "'", "’": "'", "“": '"', "”": '"', "ß": "ss"}
)


def text_value(text: str) -> str:
    r"""The text as a value: escaped, and without control characters.

    >>> text_value("C:\\New, or\r\nolder")
    'C:\\\\New\\, or\\nolder'
    """
    plain = _UNFIT.sub("", _LINE_BREAK.sub("\n", text).replace("\t", " "))
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def title_value(text: str) -> str:
    r"""The same for a title: on one line, and short.

    >>> title_value("Plyo:\rrope; hops")
    'Plyo: rope\\; hops'
    """
    line = " ".join(_UNFIT.sub("", _LINE_BREAK.sub(" ", text[: 2 * LONGEST_TITLE])).split())
    return text_value(line if len(line) <= LONGEST_TITLE else f"{line[: LONGEST_TITLE - 1].rstrip()}…")


def folded(line: str) -> bytes:
    r"""The line in UTF-8 with its line end, folded between characters.

    >>> [len(line) for line in folded("SUMMARY: " + "ü" * 40).split(b"\r\n")]
    [75, 15, 0]
    """
    octets = line.encode()
    parts, start, room = [], 0, LINE_OCTETS
    while len(octets) - start > room:
        end = start + room
        while octets[end] & _TOP_TWO_BITS == _WITHIN_A_CHARACTER:
            end -= 1
        parts.append(octets[start:end])
        start, room = end, LINE_OCTETS - 1
    return b"\r\n ".join((*parts, octets[start:])) + b"\r\n"


def as_utf8(component: bytes) -> bytes:
    """The component in UTF-8, also where it was found in a file that is not."""
    try:
        component.decode()
    except UnicodeDecodeError:
        return refolded(decoded(unfolded(component)))
    return component


def as_ascii(component: bytes) -> bytes:
    """The component in ASCII, for a file that is not UTF-8; bytes that are no UTF-8 came from such a file."""
    if component.isascii() or as_utf8(component) is not component:
        return component
    text = unicodedata.normalize("NFKD", unfolded(component).decode().translate(_PLAIN))
    return refolded(text.encode("ascii", "ignore").decode())


def refolded(text: str) -> bytes:
    """Unfolded content lines as bytes."""
    return b"".join(map(folded, text.rstrip("\r\n").split("\r\n")))
