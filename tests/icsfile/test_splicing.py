"""The bytes of a calendar file: found, spliced into and cut out of without another byte changing."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plyocal.errors import LimitError, NotACalendarError, RefusedEncodingError, TruncatedCalendarError
from plyocal.icsfile import OURS, Limits, canonical, cut, scan, splice

CALENDARS = sorted((Path(__file__).parent.parent / "calendars").glob("*.ics"))
SESSION = b"BEGIN:VEVENT\r\nUID:%d@plyocal\r\nSUMMARY:Plyometrics\r\n  folded\r\nEND:VEVENT\r\n"
ALARMED = (
    b"BEGIN:VEVENT\r\nBEGIN:VALARM\r\nUID:alarm@apple\r\nEND:VALARM\r\nUID:alarmed@plyocal\r\nEND:VEVENT\r\n"
)
SESSIONS = [SESSION % 1, ALARMED, SESSION % 2]


def merged(content: bytes, sessions: list[bytes]) -> bytes:
    return b"".join(splice(scan(content), sessions))


def calendar(*lines: bytes, end: bytes = b"\r\n") -> bytes:
    return end.join((b"BEGIN:VCALENDAR", *lines, b"END:VCALENDAR", b""))


@pytest.mark.parametrize("path", CALENDARS, ids=lambda path: path.stem)
def test_what_is_spliced_in_is_cut_out_to_the_byte(path):
    content = cut(scan(path.read_bytes()))
    with_sessions = merged(content, SESSIONS)
    assert len(with_sessions) > len(content)
    assert cut(scan(with_sessions)) == content


@pytest.mark.parametrize("path", CALENDARS, ids=lambda path: path.stem)
def test_spliced_sessions_are_found_again_beside_all_the_others(path):
    file = scan(path.read_bytes())
    again = scan(merged(file.content, SESSIONS))
    uids = [again.uid(component) for component in again.components]
    assert [uid for uid in uids if uid in ("1@plyocal", "alarmed@plyocal", "2@plyocal")] == [
        "1@plyocal",
        "alarmed@plyocal",
        "2@plyocal",
    ]
    assert len(again.components) == len(file.components) + 3


@pytest.mark.parametrize("path", CALENDARS, ids=lambda path: path.stem)
def test_spliced_lines_end_as_the_file_does(path):
    content = path.read_bytes()
    file = scan(content)
    with_sessions = merged(content, [SESSION % 1])
    assert b"UID:1@plyocal" + file.line_end in with_sessions
    assert content[file.insert_at - len(file.line_end) : file.insert_at] == file.line_end


def test_a_session_is_canonical_whatever_file_it_stood_in():
    file = scan(merged(calendar(end=b"\n"), [SESSION % 1]))
    assert b"\r" not in file.raw(file.components[0])
    assert canonical(file.raw(file.components[0])) == SESSION % 1


def test_only_our_events_are_cut():
    stranger = (b"BEGIN:VEVENT", b"UID:run@plyocal.example", b"DESCRIPTION:UID:x@plyocal", b"END:VEVENT")
    content = calendar(*stranger)
    assert cut(scan(content)) == content
    assert OURS == "@plyocal"


def test_the_uid_of_an_alarm_is_not_the_events():
    content = calendar(
        b"BEGIN:VEVENT", b"BEGIN:VALARM", b"UID:1@plyocal", b"END:VALARM", b"UID:run", b"END:VEVENT"
    )
    file = scan(content)
    assert file.uid(file.components[0]) == "run"
    assert cut(file) == content


@pytest.mark.parametrize(
    ("line", "uid"),
    [
        (b"UID:a", "a"),
        (b"uid;X=1:a", "a"),
        (b"UID:lo\r\n ng", "long"),
        (b"U\r\n\tID:a", "a"),
        (b"X-UID:a", ""),
    ],
)
def test_a_uid_is_read_as_it_was_meant(line, uid):
    file = scan(calendar(b"BEGIN:VEVENT", line, b"END:VEVENT"))
    assert file.uid(file.components[0]) == uid


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r\r\n"])
def test_components_are_found_by_line_whatever_the_line_ends(end):
    file = scan(calendar(b"Begin:vevent", b"SUMMARY:END:VEVENT", b" BEGIN:VEVENT", b"END:VEVENT", end=end))
    (found,) = file.components
    assert (found.name, file.line_number(found), found.is_whole) == ("VEVENT", 2, True)
    assert file.line_end == end


def test_a_bare_cr_inside_a_text_ends_no_line():
    file = scan(calendar(b"BEGIN:VEVENT", b"DESCRIPTION:a\rEND:VEVENT\rb", b"UID:x", b"END:VEVENT"))
    assert [file.uid(found) for found in file.components] == ["x"]


def test_an_event_left_open_swallows_neither_its_neighbour_nor_ours():
    content = calendar(b"BEGIN:VEVENT", b"UID:open", b"BEGIN:VEVENT", b"UID:next", b"END:VEVENT")
    file = scan(content)
    assert [(file.line_number(found), found.is_whole) for found in file.components] == [
        (2, False),
        (4, True),
    ]
    left_open_last = calendar(b"BEGIN:VEVENT", b"UID:open")
    assert cut(scan(merged(left_open_last, SESSIONS))) == left_open_last


def test_an_end_without_a_begin_is_reported_by_its_line():
    file = scan(calendar(b"UID:unbegun", b"END:VEVENT"))
    assert [(file.line_number(found), found.is_whole) for found in file.components] == [(3, False)]


def test_headers_come_by_calendar():
    content = calendar(b"X-WR-CALNAME:One") + calendar(
        b"NAME:Two", b"BEGIN:VEVENT", b"NAME:no", b"END:VEVENT"
    )
    names = [[found.text for found in header if "NAME" in found.name] for header in scan(content).headers]
    assert names == [["One"], ["Two"]]


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", NotACalendarError),
        (b"\n", NotACalendarError),
        (b"PK\x03\x04 some zip", NotACalendarError),
        (b"BEGIN:VEVENT\nEND:VEVENT\n", NotACalendarError),
        (b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nEND:VEVENT\n", TruncatedCalendarError),
        (b"BEGIN:VCALENDAR", TruncatedCalendarError),
        (calendar() + b"BEGIN:VCALENDAR\n", TruncatedCalendarError),
        (calendar().decode().encode("utf-16"), RefusedEncodingError),
        (calendar().decode().encode("utf-16-be"), RefusedEncodingError),
        (calendar().decode().encode("utf-32"), RefusedEncodingError),
        (calendar(end=b"\r"), RefusedEncodingError),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_cure(content, error):
    with pytest.raises(error) as refused:
        scan(content, source="run.ics")
    assert str(refused.value).startswith("run.ics")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("limits", "limit"),
    [
        (Limits(file_bytes=100), "file_bytes"),
        (Limits(line_bytes=40), "line_bytes"),
        (Limits(nesting=2), "nesting"),
        (Limits(components=1), "components"),
    ],
)
def test_limits_are_named(limits, limit):
    event = (b"BEGIN:VEVENT", b"DESCRIPTION:" + b"x" * 40, b"BEGIN:VALARM", b"END:VALARM", b"END:VEVENT")
    scan(calendar(*event, *event))
    with pytest.raises(LimitError, match=limit) as refused:
        scan(calendar(*event, *event), limits=limits)
    assert refused.value.limit == limit


def test_a_line_of_just_the_limit_is_allowed():
    content = calendar(b"X-A:" + b"x" * 36)
    assert scan(content, limits=Limits(line_bytes=42)).content == content
    with pytest.raises(LimitError) as refused:
        scan(content, limits=Limits(line_bytes=39))
    assert refused.value.line_number == 2


LINES = st.sampled_from(
    [
        b"BEGIN:VCALENDAR", b"END:VCALENDAR", b"BEGIN:VEVENT", b"END:VEVENT", b"BEGIN:VALARM", b"END:VALARM",
        b"BEGIN:VTIMEZONE", b"END:VTIMEZONE", b"UID:run", b" folded", b"", b"\r", b"UID:9@plyocal",
        b"BEGIN:X-A",
    ]
)  # fmt: skip


@given(st.lists(LINES, max_size=12), st.sampled_from([b"\n", b"\r\n", b"\r\r\n"]), st.booleans())
def test_splicing_and_cutting_are_inverse_on_any_nest_of_lines(lines, end, has_frame):
    content = end.join((*lines, b""))
    if has_frame:
        content = b"BEGIN:VCALENDAR" + end + content + b"END:VCALENDAR" + end
    try:
        without_ours = cut(scan(content))
        file = scan(without_ours)
    except (NotACalendarError, TruncatedCalendarError):
        return
    if cut(file) == without_ours:
        assert cut(scan(b"".join(splice(file, SESSIONS)))) == without_ours
