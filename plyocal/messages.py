"""Messages: what errors and warnings say, where they speak of an option.

Such an option has a keyword in Python and another name at the command line. A message is text in Python's
words; whoever speaks to somebody else has it `said` in theirs.
"""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple, Self


class Option(NamedTuple):
    """An option that a message speaks of: its keyword, what takes it, and a value if the message names one.

    >>> str(Option("start")), str(Option("start", "schedule")), str(Option("box", "Athlete", True))
    ('start', 'schedule(start=…)', 'Athlete(box=True)')
    """

    keyword: str
    of: str = ""
    value: object = None

    def __str__(self) -> str:
        value = "…" if self.value is None else _literal(self.value)
        return f"{self.of}({self.keyword}={value})" if self.of else self.keyword


class Message(str):
    """A text of these parts.

    >>> message = Message("choose another window (", Option("start"), ")")
    >>> message, message.said(lambda option: option.keyword.upper())
    ('choose another window (start)', 'choose another window (START)')
    """

    __slots__ = ("_parts",)
    _parts: tuple[str | Option, ...]

    def __new__(cls, *parts: str | Option) -> Self:
        """The text in Python's words; parts that are messages keep their own."""
        message = super().__new__(cls, "".join(map(str, parts)))
        message._parts = tuple(inner for each in parts for inner in getattr(each, "_parts", (each,)))
        return message

    def __reduce__(self) -> tuple[type, tuple[str | Option, ...]]:
        return Message, self._parts

    def said(self, say: Callable[[Option], str]) -> str:
        """The text with each option as `say` has it."""
        return "".join(say(each) if isinstance(each, Option) else each for each in self._parts)


def _literal(value: object) -> str:
    """A value as it is written in Python, days short."""
    if isinstance(value, date):
        return f"date({value.year}, {value.month}, {value.day})"
    if isinstance(value, tuple):
        return f"({', '.join(map(_literal, value))}{',' * (len(value) == 1)})"
    return repr(value)
