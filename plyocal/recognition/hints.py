"""What an app's own content lines state of a workout: `X-WORKOUT-ESTIMATED-DURATION:PT45M`."""

import re
from collections.abc import Sequence
from typing import Final

_ISO_DURATION: Final = r"PT?(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?"


def hinted_minutes(hints: Sequence[str]) -> float | None:
    """Return the minutes of an X-WORKOUT-ESTIMATED-DURATION: an iCalendar duration, or seconds."""
    for hint in hints:
        name, _, stated = hint.partition(":")
        if name.upper() != "X-WORKOUT-ESTIMATED-DURATION":
            continue
        seconds = stated.strip()
        if seconds.isascii() and seconds.isdigit():
            return int(seconds[:6]) / 60
        match = re.fullmatch(_ISO_DURATION, seconds.upper())
        if match and any(match.groups()):
            hours, minutes, rest = (int(group or 0) for group in match.groups())
            return hours * 60 + minutes + rest / 60
    return None
