"""Calendars damaged in every way that a byte, a line or a program can: planned, or refused in one line.

Each case either keeps every original byte or raises a `PlyocalError`; nothing else is raised, nothing hangs.
2,000 cases run always, 20,000 with `-m long`.
"""

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from plyocal.athlete import Athlete, Level
from plyocal.errors import PlyocalError
from plyocal.icsfile import IcsFile, Limits, cut, scan
from plyocal.plan import schedule
from plyocal.reading import read

CALENDARS = sorted((Path(__file__).parent.parent / "calendars").glob("*.ics"))
MOST_LINES = 120
LIMITS = Limits(occurrences=2_000, repetitions=20_000)
ATHLETE = Athlete(level=Level.INTERMEDIATE)

Lines = list[bytes]
Mutation = Callable[[random.Random, Lines], None]


def place(source: random.Random, lines: Lines) -> int:
    return source.randrange(len(lines))


def flip_a_byte(source: random.Random, lines: Lines) -> None:
    number = place(source, lines)
    line = bytearray(lines[number] or b"x")
    line[source.randrange(len(line))] = source.choice((source.randrange(256), *b'0123456789:;=,TZ"\\\r\n\0 '))
    lines[number] = bytes(line)


def drop_a_line(source: random.Random, lines: Lines) -> None:
    del lines[place(source, lines)]
    lines.extend([] if lines else [b""])


def double_a_line(source: random.Random, lines: Lines) -> None:
    number = place(source, lines)
    lines.insert(number, lines[number])


def swap_lines(source: random.Random, lines: Lines) -> None:
    one, other = place(source, lines), place(source, lines)
    lines[one], lines[other] = lines[other], lines[one]


def change_case(source: random.Random, lines: Lines) -> None:
    number = place(source, lines)
    lines[number] = lines[number].swapcase()


def fold_anew(source: random.Random, lines: Lines) -> None:
    number = place(source, lines)
    at = source.randrange(len(lines[number]) + 1)
    lines[number] = lines[number][:at] + source.choice((b"\r\n ", b"\n\t", b"\r\r\n ")) + lines[number][at:]


def copy_a_property_elsewhere(source: random.Random, lines: Lines) -> None:
    lines.insert(place(source, lines), lines[place(source, lines)])


def change_a_number(source: random.Random, lines: Lines) -> None:
    number = place(source, lines)
    digits = str(source.choice((0, 1, 9, 99, 10**6, 20261399, -1))).encode()
    lines[number] = re.sub(rb"\d+", digits, lines[number], count=1)


def add_a_rule(source: random.Random, lines: Lines) -> None:
    parts = (
        "FREQ=DAILY",
        "FREQ=YEARLY",
        "FREQ=MONTHLY",
        "BYDAY=5MO",
        "BYMONTHDAY=31",
        "BYMONTH=2",
        "BYSETPOS=-9",
    )
    parts += (
        "INTERVAL=0",
        "INTERVAL=999999",
        "COUNT=-1",
        "COUNT=99999",
        "UNTIL=20261301",
        "UNTIL=99991231T235959Z",
    )
    parts += (
        "BYYEARDAY=366",
        "BYWEEKNO=53",
        "BYHOUR=25",
        "WKST=XX",
        "BYEASTER=0",
        "FREQ=SECONDLY",
        "BYDAY=MO,MO",
    )
    rule = ";".join(source.sample(parts, source.randint(1, 4)))
    lines.insert(place(source, lines), f"{source.choice(('RRULE', 'EXRULE'))}:{rule}".encode())


def add_dates(source: random.Random, lines: Lines) -> None:
    value = source.choice(
        ("20260401", "20260401T050000Z", "20260401T050000/PT1H", "99981231", "16010101", ",,", "P1D")
    )
    name = source.choice(
        ("RDATE", "EXDATE", "RECURRENCE-ID", "DTEND", "DURATION", "RECURRENCE-ID;RANGE=THISANDFUTURE")
    )
    lines.insert(place(source, lines), f"{name}:{value}".encode())


def cut_off(source: random.Random, lines: Lines) -> None:
    del lines[max(1, place(source, lines)) :]


MUTATIONS: tuple[Mutation, ...] = (
    flip_a_byte,
    flip_a_byte,
    drop_a_line,
    double_a_line,
    swap_lines,
    change_case,
    fold_anew,
    copy_a_property_elsewhere,
    change_a_number,
    add_a_rule,
    add_dates,
)


def mutated(source: random.Random, content: bytes) -> bytes:
    """The calendar with one to four mutations; one in forty is cut off, too."""
    lines = content.split(b"\n")
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 2], *lines[-2:]]
    for mutation in source.choices(MUTATIONS, k=source.randint(1, 4)):
        mutation(source, lines)
    if source.random() < 1 / 40:
        cut_off(source, lines)
    return b"\n".join(lines)


def refuses_in_one_line(refused: PlyocalError) -> bool:
    assert str(refused).isprintable()
    return False


def is_kept(content: bytes) -> bool:
    """Plan the calendar. False if it is refused; every byte of the runner's is kept if it is not."""
    try:
        calendar = read(content, limits=LIMITS)
        merged = schedule(calendar, ATHLETE).to_ical(merge=True)
    except PlyocalError as refused:
        return refuses_in_one_line(refused)
    assert cut(scan(merged)) == cut(calendar.file)
    assert_only_added(content, calendar.file, merged)
    assert all(str(warning).isprintable() for warning in calendar.warnings)
    return True


def assert_only_added(content: bytes, file: IcsFile, merged: bytes) -> None:
    """Where the calendar held nothing of ours, the new bytes stand in one place and the rest is as it was."""
    if cut(file) == content:
        at = file.insert_at
        assert (merged[:at], merged[len(merged) - len(content) + at :]) == (content[:at], content[at:])


def check(cases: int, seed: int) -> int:
    """How many of so many mutated calendars were kept."""
    kept = 0
    for number in range(cases):
        source = random.Random(f"{seed}-{number}")  # noqa: S311 - no secrets here
        path = CALENDARS[number % len(CALENDARS)]
        content = mutated(source, path.read_bytes())
        try:
            kept += is_kept(content)
        except Exception as error:
            error.add_note(f"case {seed}-{number}, {path.name}:\n{content!r}")
            raise
    return kept


@pytest.mark.parametrize("seed", range(4))
def test_two_thousand_mutated_calendars_are_kept_or_refused(seed):
    assert 250 < check(500, seed) < 500


@pytest.mark.long
@pytest.mark.parametrize("seed", range(100, 120))
def test_twenty_thousand_mutated_calendars_are_kept_or_refused(seed):
    assert 500 < check(1_000, seed) < 1_000
