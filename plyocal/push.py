"""Push: sends the sessions of a plan to a CalDAV server, and touches no other event there."""

import re
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any, Final
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

import attrs

from plyocal.errors import ArgumentError, CalendarError, PlyocalError, PushError
from plyocal.extras import load
from plyocal.icsfile.contentlines import properties
from plyocal.icsfile.folding import as_utf8
from plyocal.reading import read
from plyocal.reading.found_sessions import PLAN, was_moved_by_hand
from plyocal.revision import key_of
from plyocal.sessions import PlyoSession
from plyocal.writing import PRODID

TIMEOUT: Final = 30
"""Seconds to wait for an answer of the server (ours)."""

_QUERY: Final = (
    '<?xml version="1.0" encoding="utf-8"?>'
    '<c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">'
    "<d:prop><d:getetag/><c:calendar-data/></d:prop>"
    '<c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT"/></c:comp-filter></c:filter>'
    "</c:calendar-query>"
)
_DAV: Final = "{DAV:}"
_CALDAV: Final = "{urn:ietf:params:xml:ns:caldav}"
_ERROR_NUMBER: Final = re.compile(r"^\[Errno \d+\] ")
_SEQUENCE: Final = re.compile(rb"^SEQUENCE:\d+", re.MULTILINE)
_REFUSED: Final = "it refused access; check the address, the user name and the password."
_DONE: Final = range(200, 300)
_UNAUTHORISED: Final = (401, 403)
_NOT_FOUND: Final = 404
_CHANGED_MEANWHILE: Final = 412


@attrs.frozen(kw_only=True)
class PushResult:
    """What a push did, each session by its UID. The runner moved those in `left` on the server: they stay.

    >>> str(PushResult(created=("a", "b"), deleted=("c",)))
    '2 created, 0 updated, 1 deleted, 0 unchanged'
    """

    created: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    left: tuple[str, ...] = ()

    def __str__(self) -> str:
        named = ("created", "updated", "deleted", "unchanged", *(("left",) if self.left else ()))
        return ", ".join(f"{len(getattr(self, name))} {name}" for name in named)


@attrs.frozen(kw_only=True)
class Stored:
    """A session as the server has it: where, in which version, and what it says."""

    url: str
    etag: str
    session: PlyoSession


def push(
    url: str,
    content: bytes,
    *,
    username: str | None = None,
    password: str | None = None,
    timeout: float = TIMEOUT,
) -> PushResult:
    """Make a calendar on a CalDAV server hold exactly the sessions of a plan.

    Events that are not of this plan are never touched, and every change is conditional on the version
    that was looked at. A calendar that does not exist yet is made. What the runner moved on the server stays.

    Args:
        url: The calendar's own address, best of a calendar made for this.
        content: The file of sessions, as `Plan.to_ical()` gives it.
        username: For the server, if it asks for one.
        password: The same.
        timeout: Seconds to wait for each answer.

    Raises:
        MissingExtraError: Without the extra `caldav`.
        ArgumentError: The URL is not one of http or https.
        PushError: The server cannot be reached, refuses, or its calendar changed meanwhile.
        CalendarError: `content` cannot be read.
    """
    caldav = ready_for(url)
    try:
        with caldav.DAVClient(url=url, username=username, password=password, timeout=timeout) as client:
            return _Push(client, url.rstrip("/") + "/", content).result()
    except PlyocalError:
        raise
    except caldav.lib.error.AuthorizationError as error:
        raise PushError(f"{_shown(url)}: {_REFUSED}") from error
    except Exception as error:  # whatever a server's answer makes of caldav, requests or lxml
        cure = "check the address, and that the server answers"
        raise PushError(f"{_shown(url)}: {_last_clause(error)}; {cure}.") from error


def ready_for(url: str) -> ModuleType:
    """The library that speaks to calendar servers.

    Raises:
        ArgumentError: The URL is not one of http or https.
        MissingExtraError: Without the extra `caldav`.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ArgumentError(f"{_shown(url)!r} is no address of a calendar; it begins with https://.")
    return load("caldav")


class _Push:
    """One push: what is wanted, what stands on the server, and the requests that make them the same."""

    def __init__(self, client: Any, url: str, content: bytes) -> None:  # noqa: ANN401 - caldav is optional
        self._client = client
        self._url = url
        calendar = read(content)
        found = [session for session in calendar.sessions if session.written and key_of(session.uid)]
        named = [each.text for header in calendar.file.headers for each in header if each.name == PLAN]
        self._keys = {*named, *(key_of(session.uid) for session in found)} - {""}
        self._wanted = {session.uid: session for session in found if not session.cancelled}

    def result(self) -> PushResult:
        stored = {each.session.uid: each for each in self._stored()}
        done: dict[str, list[str]] = {field.name: [] for field in attrs.fields(PushResult)}
        for uid, session in self._wanted.items():
            done[self._put(session, stored.get(uid))].append(uid)
        for uid in sorted(stored.keys() - self._wanted.keys()):
            done[self._delete(stored[uid])].append(uid)
        return PushResult(**{name: tuple(uids) for name, uids in done.items()})

    def _stored(self) -> Iterator[Stored]:
        """The sessions of this plan on the server; a calendar that is not there yet is made."""
        response = self._client.report(self._url, _QUERY, 1)
        if response.status == _NOT_FOUND:
            if self._client.mkcalendar(self._url).status not in _DONE:
                raise PushError(f"{_shown(self._url)}: no such calendar; make it on the server first.")
            return
        self._accepted(response, "REPORT")
        if response.tree is None:
            raise PushError(f"{_shown(self._url)}: this is no calendar; give a calendar's own address.")
        for each in response.tree.iter(f"{_DAV}response"):
            url = urljoin(self._url, each.findtext(f"{_DAV}href") or "")
            session = self._session_in(each.findtext(f".//{_CALDAV}calendar-data") or "")
            if session is not None:
                yield Stored(url=url, etag=each.findtext(f".//{_DAV}getetag") or "", session=session)

    def _session_in(self, data: str) -> PlyoSession | None:
        """The session of this plan that a resource holds, if it does and holds nothing else."""
        if not data:
            return None
        try:
            calendar = read(data.encode("utf-8", "replace"))
        except CalendarError:
            return None
        events = [each for each in calendar.file.components if each.name == "VEVENT"]
        found = [each for each in calendar.sessions if key_of(each.uid) in self._keys]
        return found[0] if len(found) == len(events) == 1 else None

    def _put(self, session: PlyoSession, stored: Stored | None) -> str:
        if stored is None:
            url = f"{self._url}{quote(session.uid, safe='@')}.ics"
            self._send("PUT", url, _resource(session, 0), {"If-None-Match": "*"})
            return "created"
        if _says_the_same(session, stored.session):
            return "unchanged"
        if was_moved_by_hand(stored.session) and session.start_text != stored.session.start_text:
            return "left"
        sequence = stored.session.written.sequence + 1 if stored.session.written else 0
        self._send("PUT", stored.url, _resource(session, sequence), {"If-Match": stored.etag or "*"})
        return "updated"

    def _delete(self, stored: Stored) -> str:
        if was_moved_by_hand(stored.session):
            return "left"
        self._send("DELETE", stored.url, "", {"If-Match": stored.etag or "*"})
        return "deleted"

    def _send(self, method: str, url: str, body: str, headers: Mapping[str, str]) -> None:
        headers = {**headers, **({"Content-Type": "text/calendar; charset=utf-8"} if body else {})}
        self._accepted(self._client.request(url, method, body, headers), method)

    def _accepted(self, response: Any, method: str) -> None:  # noqa: ANN401 - caldav is optional
        status = response.status
        if status in _DONE:
            return
        if status == _CHANGED_MEANWHILE:
            raise PushError(f"{_shown(self._url)}: a session changed there meanwhile; push again.")
        if status in _UNAUTHORISED:
            raise PushError(f"{_shown(self._url)}: {_REFUSED}")
        raise PushError(f"{_shown(self._url)}: it answered {status} to {method}.")


def _says_the_same(session: PlyoSession, stored: PlyoSession) -> bool:
    """Whether the server's copy is as planned; title and notes of the runner's own do not count.

    From a server that dropped what only plyocal reads, title and description tell the exercises.
    """
    if _facts(session)[:2] != _facts(stored)[:2]:
        return False
    if stored.prescription is None and session.prescription is not None:
        return (stored.title, _description(stored)) == (session.title, _description(session))
    return _facts(session) == _facts(stored)


def _facts(session: PlyoSession) -> tuple[object, ...]:
    end = attrs.evolve(session, starts_at=session.ends_at).start_text
    language = session.written.language if session.written else ""
    place = session.anchor.place if session.anchor else None
    return session.start_text, end, session.prescription, language, place


def _description(session: PlyoSession) -> str:
    lines = session.written.component if session.written else b""
    return next((each.text for each in properties(lines) if each.name == "DESCRIPTION"), "")


def _resource(session: PlyoSession, least_sequence: int) -> str:
    """The session as a calendar of its own, with a revision that the server takes for newer."""
    written = as_utf8(session.written.component) if session.written else b""
    sequence = max(session.written.sequence if session.written else 0, least_sequence)
    component = _SEQUENCE.sub(b"SEQUENCE:%d" % sequence, written, count=1).decode()
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:{PRODID}\r\n{component}END:VCALENDAR\r\n"


def _shown(url: str) -> str:
    """The address without user name and password."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def _last_clause(error: Exception) -> str:
    """The innermost reason of an error that wraps others, such as "Connection refused"."""
    if "Failed to resolve" in str(error):
        return "there is no server of that name"
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return _ERROR_NUMBER.sub("", lines[0].rpartition(": ")[2][:200].rstrip("'\")."))
