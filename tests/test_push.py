"""What a push sends, against a server in memory; tests/interop does the same with a real one."""

import sys
from types import ModuleType, SimpleNamespace
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree as ET

import attrs
import pytest
from made_sessions import LATER, all_day, found, prescription, timed, written

from plyocal.errors import ArgumentError, CalendarError, MissingExtraError, PushError
from plyocal.push import PushResult, push

URL = "https://runner:secret@example.com/plyo"
HOME = "/plyo/"
OWN_RUN = (
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:mine@phone\r\nDTSTART:20260302T170000Z\r\n"
    "SUMMARY:Plyo\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


class AuthorizationError(Exception):
    pass


@attrs.define
class Server:
    """A calendar in memory: its resources with their versions, and all changes that were asked of it."""

    exists: bool = True
    resources: dict = attrs.field(factory=dict)
    changes: list = attrs.field(factory=list)
    version: int = 0
    fails: Exception | None = None
    status: int = 0
    lets_make: bool = True

    def put(self, name, body):
        self.version += 1
        self.resources[HOME + name] = (f'"{self.version}"', body)

    def edit(self, uid, old, new):
        path = next(path for path, (_, body) in self.resources.items() if f"UID:{uid}" in body)
        assert old in self.resources[path][1]
        self.put(path.removeprefix(HOME), self.resources[path][1].replace(old, new))

    @property
    def bodies(self):
        return [body for _, (_, body) in sorted(self.resources.items())]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None

    def report(self, url, query, depth):
        if self.fails:
            raise self.fails
        assert urlsplit(url).path == HOME
        assert "calendar-data" in query
        assert depth == 1
        if self.status:
            return SimpleNamespace(status=self.status, tree=None)
        if not self.exists:
            return SimpleNamespace(status=404, tree=None)
        tree = ET.Element("{DAV:}multistatus")
        for path, (etag, body) in self.resources.items():
            response = ET.SubElement(tree, "{DAV:}response")
            ET.SubElement(response, "{DAV:}href").text = path
            prop = ET.SubElement(ET.SubElement(response, "{DAV:}propstat"), "{DAV:}prop")
            ET.SubElement(prop, "{DAV:}getetag").text = etag
            ET.SubElement(prop, "{urn:ietf:params:xml:ns:caldav}calendar-data").text = body
        return SimpleNamespace(status=207, tree=tree)

    def mkcalendar(self, url):
        assert urlsplit(url).path == HOME
        self.exists = self.lets_make
        return SimpleNamespace(status=201 if self.lets_make else 409)

    def request(self, url, method, body, headers):
        path = unquote(urlsplit(url).path)
        etag = self.resources.get(path, ("", ""))[0]
        lawful = not etag if "If-None-Match" in headers else etag and headers["If-Match"] in (etag, "*")
        if not lawful:
            return SimpleNamespace(status=412)
        self.changes.append((method, path))
        if method == "DELETE":
            del self.resources[path]
        else:
            assert headers["Content-Type"] == "text/calendar; charset=utf-8"
            self.put(path.removeprefix(HOME), body)
        return SimpleNamespace(status=204)


@pytest.fixture
def server(monkeypatch):
    served = Server()
    caldav = ModuleType("caldav")
    caldav.DAVClient = lambda **_: served
    caldav.lib = SimpleNamespace(error=SimpleNamespace(AuthorizationError=AuthorizationError))
    monkeypatch.setitem(sys.modules, "caldav", caldav)
    return served


SEASON = (timed(0), timed(3), all_day(9))


def counts(result):
    return tuple(len(uids) for uids in attrs.astuple(result))


def test_sessions_are_created_each_as_a_calendar_of_its_own(server):
    content = written(SEASON)
    assert push(URL, content).created == tuple(session.uid for session in found(content))
    assert len(server.bodies) == 3
    for body, session in zip(server.bodies, found(content), strict=True):
        assert body.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
        assert session.written.component.decode() in body


def test_a_second_push_sends_nothing(server):
    content = written(SEASON)
    push(URL, content)
    server.changes.clear()
    assert counts(push(URL, content)) == (0, 0, 0, 3, 0)
    assert server.changes == []


def test_a_calendar_that_is_not_there_is_made(server):
    server.exists = False
    assert counts(push(URL, written(SEASON))) == (3, 0, 0, 0, 0)
    assert server.exists


def test_a_changed_plan_updates_and_deletes(server):
    first = written(SEASON)
    push(URL, first)
    second = written([timed(0), timed(4)], found(first), stamp=LATER)
    assert counts(push(URL, second)) == (0, 1, 1, 1, 0)
    assert sum("DTSTART:20260306T060000Z" in body for body in server.bodies) == 1
    assert counts(push(URL, second)) == (0, 0, 0, 2, 0)


def test_a_plan_without_sessions_deletes_those_of_the_plan_before_and_no_others(server):
    server.put("mine.ics", OWN_RUN)
    push(URL, written([timed(1)], name="Autumn"))
    others = dict(server.resources)
    push(URL, written(SEASON))
    assert counts(push(URL, written([]))) == (0, 0, 3, 0, 0)
    assert server.resources == others


def test_a_resource_with_more_than_the_session_is_not_touched(server):
    content = written(SEASON[:1])
    server.put("all.ics", content.decode().replace("END:VCALENDAR", OWN_RUN[17:-2]))
    before = dict(server.resources)
    assert counts(push(URL, written([]))) == (0, 0, 0, 0, 0)
    assert server.resources == before


def test_what_the_runner_moved_there_stays(server):
    content = written(SEASON)
    push(URL, content)
    moved = found(content)[0].uid
    server.edit(moved, "DTSTART:20260302T06", "DTSTART:20260302T05")
    assert push(URL, content).left == (moved,)
    assert push(URL, written([])).left == (moved,)
    assert "DTSTART:20260302T05" in "".join(server.bodies)


def test_a_title_and_a_note_of_the_runners_own_stay(server):
    content = written(SEASON)
    push(URL, content)
    server.edit(found(content)[0].uid, "SUMMARY:Plyo", "SUMMARY:Hops with Kim, Plyo")
    assert counts(push(URL, content)) == (0, 0, 0, 3, 0)


def test_a_server_that_drops_what_only_plyocal_reads_gets_nothing_twice(server):
    content = written(SEASON)
    push(URL, content)
    for session in found(content):
        server.edit(session.uid, "X-PLYOCAL-", "X-DROPPED-")
    assert counts(push(URL, content)) == (0, 0, 0, 3, 0)
    changed = written([timed(0, done=prescription(sets=3)), *SEASON[1:]], found(content))
    assert counts(push(URL, changed)) == (0, 1, 0, 2, 0)
    assert counts(push(URL, changed)) == (0, 0, 0, 3, 0)


def test_an_update_is_newer_than_what_the_server_has(server):
    content = written(SEASON[:1])
    push(URL, content)
    server.edit(found(content)[0].uid, "SEQUENCE:0", "SEQUENCE:7")
    push(URL, written([timed(1)], found(content)))
    assert "SEQUENCE:8\r\n" in server.bodies[0]


def test_a_session_that_changed_meanwhile_is_not_overwritten(server, monkeypatch):
    content = written(SEASON[:1])
    push(URL, content)
    report, uid = server.report, found(content)[0].uid

    def overtaken(_, *arguments):
        answer = report(*arguments)
        server.edit(uid, "SUMMARY:", "SUMMARY:Overtaken ")
        return answer

    monkeypatch.setattr(Server, "report", overtaken)
    with pytest.raises(PushError, match=r"^https://example\.com/plyo/: a session changed there meanwhile"):
        push(URL, written([timed(1)], found(content)))
    assert "Overtaken" in server.bodies[0]


@pytest.mark.parametrize(
    ("trouble", "message"),
    [
        ({"fails": AuthorizationError("401")}, "it refused access"),
        (
            {"fails": OSError("pool(host): retries (Caused by: //a:b@c: [Errno 111] Connection refused'))")},
            "/plyo: Connection refused; check the address, and that the server answers.",
        ),
        (
            {"fails": OSError("(Caused by NameError(\"Failed to resolve 'a.b' (unknown: 1 resolver(s))\"))")},
            "/plyo: there is no server of that name; check the address",
        ),
        ({"fails": RuntimeError()}, "RuntimeError; check the address"),
        ({"fails": SyntaxError("no XML")}, "no XML; check the address"),
        ({"status": 403}, "it refused access"),
        ({"status": 500}, "it answered 500 to REPORT."),
        ({"status": 207}, "this is no calendar"),
        ({"exists": False, "lets_make": False}, "no such calendar; make it on the server first."),
    ],
)
def test_whatever_goes_wrong_is_said_in_one_line_without_the_password(server, trouble, message):
    for name, value in trouble.items():
        setattr(server, name, value)
    with pytest.raises(PushError) as caught:
        push(URL, written(SEASON))
    assert message in str(caught.value)
    assert str(caught.value).startswith("https://example.com/plyo")
    assert "\n" not in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("url", ["ftp://example.com/", "example.com", "https://", "/home/me/plyo.ics"])
def test_only_addresses_of_the_web_are_pushed_to(server, url):
    with pytest.raises(ArgumentError, match="no address"):
        push(url, written(SEASON))
    assert server.changes == []


def test_what_is_no_calendar_is_not_pushed(server):
    with pytest.raises(CalendarError):
        push(URL, b"no calendar")
    assert server.changes == []


def test_without_the_extra_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "caldav", None)
    with pytest.raises(MissingExtraError, match=r'pip install "plyocal\[caldav\]"'):
        push(URL, written(SEASON))


def test_the_result_reads_as_a_sentence():
    assert str(PushResult(left=("a",))) == "0 created, 0 updated, 0 deleted, 0 unchanged, 1 left"
