"""Shortfalls: the weeks with fewer sessions than their number, and what closed their days."""

from collections.abc import Iterator
from datetime import date

import attrs

from plyocal.explaining.closed_days import closed_lines
from plyocal.rules.findings import Finding
from plyocal.saying import say_day


@attrs.frozen(kw_only=True)
class Shortfall:
    """A week with fewer sessions than its number, and what closed each of its days.

    A week of which the plan has only a part (`SeasonWeek.is_partial`) is not counted.
    """

    first_day: date
    wanted: int
    planned: int
    closed: tuple[tuple[date, tuple[Finding, ...]], ...]
    is_counted: bool = True

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that closed days, the most frequent first."""
        ids = [rule for _, findings in self.closed for rule in dict.fromkeys(f.rule for f in findings)]
        return tuple(sorted(dict.fromkeys(ids), key=lambda rule: (-ids.count(rule), ids.index(rule))))

    def __str__(self) -> str:
        by = f" ({', '.join(self.rules)})" if self.rules else ""
        return f"week from {say_day(self.first_day)}: {_number(self)}{by}"


def shortfall_lines(short: Shortfall, start: date) -> Iterator[str]:
    """How many sessions a week has, and a line for each thing that closed its other days."""
    if short.is_counted:
        yield f"{_number(short)}, because:"
    else:
        yield f"{_number(short)}; the week is not counted, since the plan begins on {say_day(start)}:"
    yield from (f"    {line}" for line in closed_lines(short.closed))
    if not short.closed:
        yield "    no other day of the week is inside the plan"


def _number(short: Shortfall) -> str:
    number = short.wanted if short.is_counted else short.planned
    of = f" of {short.wanted}" if short.is_counted else ""
    return f"{short.planned}{of} session{'s' * (number != 1)}"
