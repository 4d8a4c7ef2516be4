"""Whose calendar a file is."""

import pytest
from made_seasons import running_calendar

import plyocal


@pytest.mark.parametrize("own", [b"Sarah's ", "Sarah\u2019s ".encode()])
def test_whose_name_opens_every_second_title_is_the_runner(own):
    plain = running_calendar(8)
    named = plain.replace(b"SUMMARY:", b"SUMMARY:" + own)
    days = [session.day for session in plyocal.schedule(plain).sessions]
    assert days
    assert [session.day for session in plyocal.schedule(named).sessions] == days
