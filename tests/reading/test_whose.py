"""Whose calendar a file is."""

import pytest
from made_seasons import running_calendar

import plyocal
from plyocal.icsfile import scan
from plyocal.reading.outlines import outline_all
from plyocal.reading.whose import runner_named

DENTIST = "BEGIN:VEVENT\r\nUID:{}@life\r\nDTSTART;VALUE=DATE:202602{:02}\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\n"
LIFE = "".join(DENTIST.format(number, 1 + number % 28) for number in range(50)).encode()


def whose(calendar):
    file = scan(calendar)
    return runner_named(file, outline_all(file).ours)


@pytest.mark.parametrize("own", [b"Sarah's ", "Sarah\u2019s ".encode()])
def test_whose_name_opens_every_second_title_is_the_runner(own):
    plain = running_calendar(8)
    named = plain.replace(b"SUMMARY:", b"SUMMARY:" + own)
    days = [session.day for session in plyocal.schedule(plain).sessions]
    assert days
    assert [session.day for session in plyocal.schedule(named).sessions] == days


def test_the_sessions_of_a_plan_leave_the_calendar_its_runner():
    """Sessions and appointments together are more than Sarah's titles; her long runs had become another's."""
    named = running_calendar(8).replace(b"SUMMARY:", b"SUMMARY:Sarah's ")
    named = named.replace(b"END:VCALENDAR", LIFE + b"END:VCALENDAR")
    plan = plyocal.schedule(named)
    merged = plan.to_ical(merge=True)
    titles = merged.count(b"SUMMARY:")
    assert 2 * merged.count(b"SUMMARY:Sarah's ") < titles
    assert whose(named) == whose(merged) == "Sarah"
    assert plyocal.schedule(merged).to_ical(merge=True) == merged


@pytest.mark.parametrize(
    ("usual", "line"),
    [
        (b"SUMMARY:", b"summary:"),
        (b"SUMMARY:", b'SUMMARY;ALTREP="http://run.example/a":'),
        (b"SUMMARY:Sarah", b"SUMMARY;LANGUAGE=en:\r\n Sar\r\n ah"),
        (b"SUMMARY:Sarah's ", "SUMMARY:Sarah’s ééééééééééééééé".encode()),
        (b"END:VEVENT", b"BEGIN:VALARM\r\nSUMMARY:Soon\r\nEND:VALARM\r\nEND:VEVENT"),
    ],
)
def test_the_runner_is_found_however_the_lines_are_written(usual, line):
    named = running_calendar(8).replace(b"SUMMARY:", b"SUMMARY:Sarah's ")
    assert whose(named.replace(usual, line)) == "Sarah"


def test_one_among_several_is_not_the_runner():
    named = running_calendar(8).replace(b"SUMMARY:", b"SUMMARY:Sarah's ", 5)
    assert whose(named) == ""
    assert whose(running_calendar(8)) == ""
