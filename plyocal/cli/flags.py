"""What the command line calls the options that errors and warnings of the library speak of."""

from typing import Final

from plyocal.messages import Message, Option

FLAGS: Final = {
    "calendar.warnings": "plyocal read",
    "in_pain": "--pain",
    "injured": "--injured",
    "off": "--off",
    "overrides": "--is",
    "plan_name": "--plan-name",
    "plyocal.remove": "plyocal remove",
    "races": "--race",
    "start": "--from",
    "timezone": "--timezone",
    "unit": "--units",
    "until": "--until",
}
"""The flag, or the command, of each keyword."""


def in_flags(text: str) -> str:
    """A message in the words of the command line; any other text as it is."""
    return text.said(_flag) if isinstance(text, Message) else text


def _flag(option: Option) -> str:
    flag, value = FLAGS[option.keyword], option.value
    if isinstance(value, dict):
        return " ".join(f'{flag} "{title}={kind}"' for title, kind in value.items())
    if isinstance(value, tuple):
        return " ".join(f"{flag} {_day_or_span(each)}" for each in value)
    return flag if value in (None, True) else f"{flag} {value}"


def _day_or_span(value: object) -> str:
    if isinstance(value, tuple):
        first, last = value
        return str(first) if first == last else f"{first}..{last}"
    return str(value)
