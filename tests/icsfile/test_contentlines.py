"""Content lines: how names, parameters, texts, dates and durations are read."""

from datetime import UTC, date, datetime, timedelta

import pytest

from plyocal.errors import ArgumentError
from plyocal.icsfile import canonical
from plyocal.icsfile.contentlines import duration, moment, properties, unfolded


def found(raw: bytes) -> list[tuple[str, str]]:
    return [(each.name, each.text) for each in properties(raw)]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"summary:Easy\\, 8 km\\Nrelaxed\\\\n", [("SUMMARY", "Easy, 8 km\nrelaxed\\n")]),
        (b"DESCRIPTION:a\\\r\n nb", [("DESCRIPTION", "a\nb")]),
        (b"SUMMARY:caf\xc3\r\n \xa9", [("SUMMARY", "café")]),
        (b"SUMMARY:caf\xe9\nUID:\xc3\xa9", [("SUMMARY", "café"), ("UID", "é")]),
        (
            b"SUMMARY:Easy\nWarm-up: 10 min\n...\nUID:a",
            [("SUMMARY", "Easy\nWarm-up: 10 min\n..."), ("UID", "a")],
        ),
        (b'SUMMARY;ALTREP="http://x:1/;":Run', [("SUMMARY", "Run")]),
        (b'SUMMARY;LANGUAGE="en:Run', [("SUMMARY", "Run")]),
        (b"DTSTART;20260401", [("DTSTART", "20260401")]),
        (b"no name here\n\nUID:a", [("UID", "a")]),
    ],
)
def test_properties_are_read_as_they_were_meant(raw, expected):
    assert found(raw) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("20260401", date(2026, 4, 1)),
        ("2026-04-01", date(2026, 4, 1)),
        ("20260401T0630", datetime(2026, 4, 1, 6, 30)),  # noqa: DTZ001
        ("20260401T063060", datetime(2026, 4, 1, 6, 30, 59)),  # noqa: DTZ001
        ("20260401T063000.000Z", datetime(2026, 4, 1, 6, 30, tzinfo=UTC)),
        ("2026-04-01T06:30:00+02:00", datetime(2026, 4, 1, 4, 30, tzinfo=UTC)),
    ],
)
def test_moments_are_read_in_every_form_that_producers_write(value, expected):
    assert moment(value) == expected


@pytest.mark.parametrize(
    "value", ["", "20261301", "20260230", "00010101", "2026040", "２０２６0401", "20260401T25"]
)
def test_what_is_no_date_is_refused(value):
    with pytest.raises(ArgumentError, match="no date"):
        moment(value)


def test_durations_are_read_with_their_sign():
    assert duration("-P1DT2H") == -timedelta(days=1, hours=2)
    assert duration("P2W") == timedelta(weeks=2)
    for nonsense in ("P", "PT", "1H", "PT1.5H"):
        with pytest.raises(ArgumentError, match="no duration"):
            duration(nonsense)


def test_a_run_of_carriage_returns_is_passed_over_once():
    returns = b"\r" * 3_000_000
    assert unfolded(returns + b"SUMMARY:Easy\r\n  run") == returns + b"SUMMARY:Easy run"
    assert canonical(returns + b"x") == returns + b"x\r\n"


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r\r\n"])
def test_lines_are_unfolded_whatever_ends_them(line_end):
    raw = b"SUMMARY:Easy\n  run\n\t8 km\nUID:a\n".replace(b"\n", line_end)
    assert unfolded(raw) == b"SUMMARY:Easy run8 km\nUID:a\n".replace(b"\n", line_end)
    assert unfolded(raw + b"X:1\n 2\r\n 3\r\r\n 4\n").endswith(b"X:1234\n")
