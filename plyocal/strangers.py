"""Text from a stranger's calendar, as people are shown it: printable, of moderate length, and no formula."""

from typing import Final

LONGEST_SHOWN: Final = 120
"""Characters of a stranger's title that are shown (ours: more than a line of a terminal)."""
LONGEST_NAME: Final = 60
"""Characters of a title within a sentence (ours)."""


def title_told(title: str) -> str:
    """The title of a race or another event as a sentence tells it."""
    return repr("".join(filter(str.isprintable, title[:LONGEST_NAME])))


def shown(text: str, longest: int = LONGEST_SHOWN) -> str:
    """Text as it may stand in an explanation: one line that is not too long."""
    return cut_short(printable(text), longest)


def printable(text: str) -> str:
    r"""Text fit for a terminal: one line, without control characters.

    >>> printable("Easy run\x1b[2J\nfast")
    'Easy run [2J fast'
    """
    return " ".join(with_blanks(text).split())


def with_blanks(text: str) -> str:
    r"""The same with a blank for each control character and each end of a line.

    >>> with_blanks("Easy run\x1b[2J\n fast")
    'Easy run [2J  fast'
    """
    if text.isprintable():
        return text
    near = zip(f" {text}", text, f"{text[1:]} ", strict=False)
    return "".join(c if c.isprintable() or _is_joined(before, c, after) else " " for before, c, after in near)


def _is_joined(before: str, letter: str, after: str) -> bool:
    """Whether it joins two pictures or letters to one, as in 🏃‍♀️; no ASCII letters are joined."""
    return letter == "\u200d" and all(not c.isascii() and c.isprintable() for c in (before, after))


def cut_short(text: str, longest: int = LONGEST_SHOWN) -> str:
    """Text of at most so many characters; an ellipsis says that there is more.

    >>> cut_short("Easy run with the club", 9)
    'Easy run…'
    """
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def plain_cell(value: object) -> object:
    """A cell that no spreadsheet takes for a formula."""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"
    return value
