"""A strict lint of our own over every byte that plyocal writes; it shares no code with what writes them."""

import re
from datetime import UTC, datetime

WIDTH = 75
MOST_BYTES = 1_000_000
MOST_EVENTS = 1000
LONGEST_SUMMARY = 255

LINE = re.compile(r"([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:\"[^\"]*\"|[^\";:,]+))*):(.*)", re.DOTALL)
UID = re.compile(r"[0-9a-f]{12}-\d{8}-[1-9]\d*@plyocal")
TEXT = re.compile(r"(?:[^\\,;\x00-\x1f\x7f]|\\[\\,;n])*")
START = re.compile(r"(;VALUE=DATE):\d{8}|:\d{8}T\d{6}Z?")
ONCE = {
    "UID",
    "DTSTAMP",
    "CATEGORIES",
    "COLOR",
    "DTSTART",
    "DTEND",
    "SUMMARY",
    "STATUS",
    "TRANSP",
    "SEQUENCE",
    "LAST-MODIFIED",
    "X-PLYOCAL-PLACED",
    "X-PLYOCAL-LANGUAGE",
}
AT_MOST_ONCE = {
    "DESCRIPTION",
    "RELATED-TO",
    "X-PLYOCAL-PLACE",
    "X-PLYOCAL-UTC-OFFSET",
    "X-PLYOCAL-PRESCRIPTION",
    "X-PLYOCAL-LEVEL",
    "X-PLYOCAL-GONE",
}
TEXTS = {"UID", "SUMMARY", "DESCRIPTION", "RELATED-TO", "NAME", "X-WR-CALNAME", "X-PLYOCAL-PLACE"}
OF_ALARM = {"ACTION", "DESCRIPTION", "TRIGGER"}


def lint(content):
    """Assert that a sessions-alone calendar is without a fault; gives back how many events it holds."""
    assert len(content) < MOST_BYTES
    assert not content.startswith(b"\xef\xbb\xbf"), "a BOM"
    lines = unfolded(content)
    assert [line[2] for line in lines[:1]] == ["VCALENDAR"]
    assert lines[-1] == ("END", "", "VCALENDAR")
    assert lines[1] == ("VERSION", "", "2.0")
    assert lines[2][0] == "PRODID"
    first = next((n for n, line in enumerate(lines) if line[2] == "VEVENT"), len(lines) - 1)
    header = [name for name, _, _ in lines[1:first]]
    assert len(set(header)) == len(header)
    assert {"NAME", "X-WR-CALNAME"} <= set(header) <= HEADER
    check_texts(lines)
    events = list(divided(lines[first:-1]))
    uids = [value(event, "UID") for event in events]
    assert len(set(uids)) == len(uids), "a UID twice"
    assert len(events) <= MOST_EVENTS
    for event in events:
        check_event(event)
    return len(events)


HEADER = {
    "VERSION",
    "PRODID",
    "CALSCALE",
    "NAME",
    "X-WR-CALNAME",
    "COLOR",
    "REFRESH-INTERVAL",
    "X-PUBLISHED-TTL",
    "X-PLYOCAL-PLAN",
}


def lint_component(component):
    """Assert that one VEVENT in canonical bytes is without a fault."""
    lines = unfolded(component)
    check_texts(lines)
    (event,) = divided(lines)
    check_event(event)


def lint_merged(content, original):
    """Assert that `content` is `original` with nothing but faultless VEVENTs of ours put in at one place."""
    inserted_at = next((n for n, (a, b) in enumerate(zip(content, original, strict=False)) if a != b), None)
    added = len(content) - len(original)
    if inserted_at is None:
        assert added == 0
        return 0
    starts = (n for n in range(inserted_at, max(-1, inserted_at - added), -1) if content[n : n + 1] == b"B")
    start = next(n for n in starts if content[:n] + content[n + added :] == original)
    piece = content[start : start + added]
    if not original.isascii():
        try:
            original.decode()
        except UnicodeDecodeError:
            assert piece.isascii()
    line_end = re.search(rb"\r*\n", piece)[0]
    assert re.sub(rb"\r*\n", b"", piece) == piece.replace(line_end, b"").replace(b"\r", b"")
    components = re.findall(
        rb"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", piece.replace(line_end, b"\r\n"), re.DOTALL
    )
    assert b"".join(components) == piece.replace(line_end, b"\r\n")
    for component in components:
        lint_component(component)
    return len(components)


def unfolded(content):
    """The content lines as (name, parameters, value), after the rules of physical lines have been checked."""
    assert content.endswith(b"\r\n")
    physical = content[:-2].split(b"\r\n")
    for line in physical:
        assert 0 < len(line) <= WIDTH, line
        assert b"\n" not in line, line
        assert b"\r" not in line, line
        assert not re.search(r"[\x00-\x1f\x7f-\x9f\ufeff]", line.decode()), line
    assert not physical[0].startswith(b" ")
    text = content[:-2].decode().replace("\r\n ", "")
    found = [LINE.fullmatch(line) for line in text.split("\r\n")]
    assert all(found)
    return [match.groups() for match in found]


def check_texts(lines):
    for name, _, text in lines:
        if name in TEXTS:
            assert TEXT.fullmatch(text), (name, text)


def divided(lines):
    """The lines of each event, without its BEGIN and END."""
    event = None
    for line in lines:
        if line == ("BEGIN", "", "VEVENT"):
            assert event is None
            event = []
        elif line == ("END", "", "VEVENT"):
            yield event
            event = None
        else:
            event.append(line)
    assert event is None


def check_event(lines):
    names = [name for name, _, _ in lines]
    own, alarm = lines, []
    if "BEGIN" in names:
        begin = names.index("BEGIN")
        assert names[-1] == "END"
        own, alarm = lines[:begin], lines[begin:]
    names = [name for name, _, _ in own]
    assert {name for name in names if names.count(name) > 1} == set()
    assert set(names) >= ONCE
    assert set(names) <= ONCE | AT_MOST_ONCE
    assert UID.fullmatch(value(own, "UID"))
    for name in ("DTSTAMP", "LAST-MODIFIED"):
        assert re.fullmatch(r"\d{8}T\d{6}Z", value(own, name))
    assert re.fullmatch(r"\d{1,6}", value(own, "SEQUENCE"))
    assert value(own, "STATUS") in ("CONFIRMED", "CANCELLED")
    assert 0 < len(re.sub(r"\\(.)", r"\1", value(own, "SUMMARY"))) <= LONGEST_SUMMARY
    assert "\\n" not in value(own, "SUMMARY").replace("\\\\", "")
    check_times(own)
    for name, parameters, _ in own:
        expected = {"RELATED-TO": ";RELTYPE=SIBLING"}.get(name, "")
        assert parameters == expected or name in ("DTSTART", "DTEND")
    check_alarm(own, alarm)


def check_times(own):
    start, end = ("".join(line[1:2]) + ":" + line[2] for line in own if line[0] in ("DTSTART", "DTEND"))
    form = START.fullmatch(start)
    assert form
    assert START.fullmatch(end)
    assert [start[:11] == ";VALUE=DATE", len(start), start[-1] == "Z"] == [
        end[:11] == ";VALUE=DATE",
        len(end),
        end[-1] == "Z",
    ]
    assert moment(start.rpartition(":")[2]) < moment(end.rpartition(":")[2])
    free = value(own, "TRANSP") == "TRANSPARENT"
    assert free == (form[1] is not None or value(own, "STATUS") == "CANCELLED")
    moment(value(own, "X-PLYOCAL-PLACED"))


def check_alarm(own, alarm):
    cancelled = value(own, "STATUS") == "CANCELLED"
    assert cancelled == (not alarm)
    if cancelled:
        return
    assert alarm[0] == ("BEGIN", "", "VALARM")
    assert alarm[-1] == ("END", "", "VALARM")
    assert {line[0] for line in alarm[1:-1]} == OF_ALARM
    assert len(alarm) == len(OF_ALARM) + 2
    assert value(alarm, "ACTION") == "DISPLAY"
    trigger = value(alarm, "TRIGGER")
    assert re.fullmatch(r"-?PT\d+[HMS]", trigger)
    if "VALUE=DATE" in next(line[1] for line in own if line[0] == "DTSTART"):
        assert trigger == "PT7H"
    if "DESCRIPTION" in {line[0] for line in own}:
        assert value(alarm, "DESCRIPTION") in value(own, "DESCRIPTION")


def value(lines, name):
    return next(line[2] for line in lines if line[0] == name)


def moment(text):
    for form in ("%Y%m%d", "%Y%m%dT%H%M%S", "%Y%m%dT%H%M%SZ"):
        try:
            return datetime.strptime(text, form).replace(tzinfo=UTC)
        except ValueError:
            continue
    raise AssertionError(text)
