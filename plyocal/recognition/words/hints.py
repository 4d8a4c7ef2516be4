"""What content lines tell beside the texts: `X-WORKOUT-ESTIMATED-DURATION:PT45M`, and the words of a UID."""

import re
from collections.abc import Sequence
from typing import Final

ESTIMATED_DURATION: Final = "X-WORKOUT-ESTIMATED-DURATION"
LONGEST_HINT: Final = 100
"""Characters of a hint that are looked at (ours)."""

_UID_WORD: Final = re.compile(r"(?<![^\W_])[a-zA-Z]{3,20}(?![^\W_])")
_ISO_DURATION: Final = r"PT?(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?"


def hinted_minutes(hints: Sequence[str]) -> float | None:
    """Return the minutes of an X-WORKOUT-ESTIMATED-DURATION: an iCalendar duration, or seconds."""
    for hint in hints:
        name, _, stated = hint.partition(":")
        if name.upper() != ESTIMATED_DURATION:
            continue
        seconds = stated.strip()
        if seconds.isascii() and seconds.isdigit():
            return int(seconds[:6]) / 60
        match = re.fullmatch(_ISO_DURATION, seconds.upper())
        if match and any(match.groups()):
            hours, minutes, rest = (int(group or 0) for group in match.groups())
            return hours * 60 + minutes + rest / 60
    return None


def uid_words(uid: str) -> str:
    """The words of a UID.

    >>> uid_words("week-3-easy_run-8km@plans.example")
    'week easy run'
    """
    return " ".join(_UID_WORD.findall(uid.partition("@")[0][:LONGEST_HINT]))
