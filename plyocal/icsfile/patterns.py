"""Patterns for events as nearly every producer writes them: one match takes in a whole event.

Bytes that they do not match may be an event all the same; the caller then looks at them line by line.
"""

import re
from typing import Final

_UNFOLDED: Final = rb"\r*+(?=\n[^ \t])"
_NO_STRUCTURE: Final = rb"(?:\n(?:[^BbEe\n]|EX)[^\n]*+)*+"
_ALARMS: Final = rb"(?:\nBEGIN:VALARM" + _UNFOLDED + _NO_STRUCTURE + rb"\nEND:VALARM" + _UNFOLDED + rb")*+"

EVENT: Final = (
    rb"\nBEGIN:VEVENT"
    + _UNFOLDED
    + _NO_STRUCTURE
    + rb"("
    + _ALARMS
    + rb")"
    + _NO_STRUCTURE
    + rb"\nEND:VEVENT"
    + _UNFOLDED
)
"""A VEVENT in which nothing stands but alarms, one after the other: the group. No line end follows it."""


def _first(name: bytes, line: bytes) -> bytes:
    """What the first property of that name looks like, or the first line that may be no property."""
    return rb"(?=(?:\n(?!" + name + rb"|[BE])[^\n]*+)*+\n" + line + rb")"


_DAY: Final = rb"((?:;[^\n:\"]*+)?:\d{8})(?=T|" + _UNFOLDED + rb")"
_NO_RULE: Final = (
    rb"(?:\n(?:[^BDERUbderu\n]|D(?:TSTART|TEND|TSTAMP|ESC)|RE(?:LATED|SOURCES)|U(?:ID|RL))[^\n]*+)*+"
)

DATED_EVENT: Final = re.compile(
    rb"\nBEGIN:VEVENT"
    + _UNFOLDED
    + rb"(?:"
    + _first(b"DTSTART", rb"DTSTART" + _DAY)
    + _first(b"DTEND", rb"(?:DTEND" + _DAY + rb"|[BE])")
    + _first(b"UID", rb"UID:([!-~]++)" + _UNFOLDED)
    + _NO_RULE
    + _ALARMS
    + rb"\nEND:VEVENT"
    + _UNFOLDED
    + rb"|)"
)
"""A VEVENT that does not recur and has no DURATION: its start and its end, both to the day, and its UID.

All groups are empty for the BEGIN of any other, and for one in which what is asked here is written in small
letters, folded, or after an alarm.
"""
