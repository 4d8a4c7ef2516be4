"""What a description opens with before it comes to the workout: greetings, names, labels, links."""

import re
from typing import Final

from plyocal.vocabulary.messages import CLOSINGS, GREETINGS, OWNERS, PEOPLE, WORKOUT_LABELS

_NAME: Final = r"(?!(?:easy|long|run|lauf)\b)[^\W\d_]{1,15}"
_GREETING: Final = rf"(?:{'|'.join(GREETINGS)})(?: {_NAME}){{0,2}} ?(?:[,!] ?\n?|\.?\n)"
"""A greeting, and whom it greets: "Hi Kim,"."""
_ABOUT: Final = rf"(?:{'|'.join(PEOPLE)}) ?: ?[^\n]{{0,60}}\n"
"""A line that tells who trains, who coaches, when."""
_LABEL: Final = (
    rf"(?:(?:{'|'.join(OWNERS)}) ){{0,2}}(?:{'|'.join(WORKOUT_LABELS)})"
    r"(?: (?:details|description|name|title|plan|today|for today|of the day|für heute|du jour|di oggi))?"
    r" ?[:：](?!\d)[ \t]*\n?|coach [^\W\d_]{2,15} ?: ?"
)
"""A label before the workout itself: "Workout: ", "Today's session:", "Séance du jour : "."""
_PREAMBLE: Final = rf"(?i)\s*(?:{_GREETING}|{_ABOUT}|{_LABEL})"
_LETTERS: Final = 3
_OPENINGS: Final = frozenset(
    f"{word}{after}"[:_LETTERS]
    for word in (*GREETINGS, *PEOPLE, *WORKOUT_LABELS, *OWNERS)
    for after in (" ", ",", "!", ":", "：", "\n")
)
"""How a preamble begins: to look there first is quicker than a pattern."""
_LINK: Final = r"(?<![^\n])(?:[^\W\d_][^\n:\d]{0,40}[: ] ?)?https?://[^\s<>]{1,500}"
"""A line's link with what it is called: "View in app: https://..."."""
_SIGNATURE: Final = 40
"""Characters at the end of a description in which it is signed."""
_MOST: Final = 5


def without_preamble(description: str) -> str:
    r"""Return a description from the workout on, without links and without stars around its words.

    >>> without_preamble("Hi Kim,\nyour workout for today: 8 km easy")
    '8 km easy'
    >>> without_preamble("Athlete: Kim\nSession: tempo"), without_preamble("8 km easy")
    ('tempo', '8 km easy')
    """
    if "://" in description:
        description = re.sub(_LINK, "", description)
    if "**" in description:
        description = description.replace("**", "")
    if description[:1].isspace():
        description = description.lstrip()
    for _ in range(_MOST):
        if description[:_LETTERS].lower() not in _OPENINGS:
            break
        found = re.match(_PREAMBLE, description)
        if found is None:
            break
        description = description[found.end() :].lstrip()
    return _unsigned(description) if "\n" in description[-_SIGNATURE:] else description


def _unsigned(description: str) -> str:
    """A description without the lines that sign it."""
    *_, last_but_one, last = ["", *description.rstrip().split("\n")[-2:]]
    for signature in (last, f"{last_but_one}\n{last}"):
        signs = len(signature) <= _SIGNATURE and signature.lstrip().lower().startswith(CLOSINGS)
        if signs and not any(map(str.isdigit, signature)):
            return description.rstrip()[: -len(signature)]
    return description
