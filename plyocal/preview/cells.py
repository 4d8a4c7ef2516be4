"""What the season's grid is made of: a row a week, a day in it, its workouts and sessions."""

import re
from datetime import date
from typing import Final, NamedTuple

_SEEN: Final = 20
"""How many letters of a title have room in a day."""


class Chip(NamedTuple):
    """One workout in a day: `code` and `name` tell its kind, `size` how far or how long."""

    kind: str
    code: str
    name: str
    title: str
    size: str
    unit: str

    @property
    def shows_size(self) -> bool:
        """Whether the size says what the title does not say, or says only where it is cut."""
        seen = self.title[:_SEEN]
        is_in_rest = seen != self.title and self.size not in re.findall(r"[\d.,]*\d", seen)
        return bool(self.size) and (is_in_rest or not any(c.isdecimal() for c in seen))


class Mark(NamedTuple):
    """One session in a day, by its `number` on the page, `after` so many of the day's workouts.

    `warning` is what the rules say against it.
    """

    number: int
    clock: str
    title: str
    foot_contacts: int | None
    gap: str
    after: int
    by_hand: bool
    warning: str


class Day(NamedTuple):
    """One day of the grid; `rail` tells how the recovery between sessions runs through it."""

    day: date
    label: str
    spoken: str
    inside: bool
    is_race: bool
    rail: str
    chips: tuple[Chip, ...]
    marks: tuple[Mark, ...]


class Row(NamedTuple):
    """One week of the grid; `share` is its volume in hundredths of the largest, `told` its sessions.

    `foot_contacts` are None where what is done in its sessions is not known.
    """

    number: int
    span: str
    from_day: str
    volume: str
    share: int
    phase: str
    phase_name: str
    sessions: int
    wanted: int
    told: str
    is_short: bool
    foot_contacts: int | None
    days: tuple[Day, ...]
