"""Radicale holds exactly the plan after every push, and khal shows it after every import."""

import re
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET

import attrs
import pytest
from interop.test_readers import Khal, agree
from interop.varied import EXPORTS

import plyocal
from plyocal import Athlete, Level
from plyocal.errors import PushError
from plyocal.push import _Push, push

pytestmark = [pytest.mark.interop, pytest.mark.filterwarnings("default")]

QUERY = (
    b'<c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop><d:getetag/>'
    b'<c:calendar-data/></d:prop><c:filter><c:comp-filter name="VCALENDAR"/></c:filter></c:calendar-query>'
)
OWN_RUN = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//EN\r\nBEGIN:VEVENT\r\nUID:mine@phone\r\n"
    b"DTSTAMP:20260101T000000Z\r\nDTSTART:20260311T170000Z\r\nSUMMARY:Plyo with friends\r\nEND:VEVENT\r\n"
    b"END:VCALENDAR\r\n"
)
LATER = datetime(2026, 2, 1, tzinfo=UTC)


def report(radicale, path):
    """Each resource of a calendar: its path, its ETag and its text."""
    status, body = radicale.request("REPORT", path, QUERY, Depth="1", Content_Type="application/xml")
    assert status == 207
    for each in ET.fromstring(body).iter("{DAV:}response"):  # noqa: S314 - our own server
        data = each.findtext(".//{urn:ietf:params:xml:ns:caldav}calendar-data")
        yield each.findtext("{DAV:}href"), each.findtext(".//{DAV:}getetag"), data.replace("\r\n", "\n")


def stated(data, name):
    return re.search(rf"^{name}[^:\n]*:(.*)$", data, re.MULTILINE)[1]


def sessions_on(radicale, path):
    found = {}
    for _, _, data in report(radicale, path):
        uid, start = stated(data, "UID"), stated(data, "DTSTART")
        if uid.endswith("@plyocal"):
            assert uid not in found
            found[uid] = start
    return found


@pytest.mark.parametrize("kind", ["alone", "merged"])
@pytest.mark.parametrize("name", EXPORTS)
def test_radicale_takes_the_file_and_gives_every_session_back(radicale, written, name, kind):
    each, headers = written[name], {"Content_Type": "text/calendar"}
    if kind == "merged":
        original = each.original.read_bytes()
        if radicale.request("PUT", f"/runner/{name}-original/", original, **headers)[0] != 201:
            pytest.skip("Radicale does not take the original")
    content = getattr(each, kind).read_bytes()
    assert radicale.request("PUT", f"/runner/{name}-{kind}/", content, **headers)[0] == 201
    assert agree(sessions_on(radicale, f"/runner/{name}-{kind}/"), each)


@attrs.frozen
class Shelf:
    """A calendar on the server, with what pushes to it."""

    radicale: object
    path: str

    def push(self, plan, password=None):
        content = plan if isinstance(plan, bytes) else plan.to_ical()
        server = self.radicale
        return push(
            server.url + self.path, content, username=server.username, password=password or server.password
        )

    def sessions(self):
        return sessions_on(self.radicale, self.path)

    def etags(self):
        return {stated(data, "UID"): etag for _, etag, data in report(self.radicale, self.path)}

    def edit(self, uid, *changes):
        """Change a session on the server, as another program would."""
        href, data = next(
            (href, data) for href, _, data in report(self.radicale, self.path) if stated(data, "UID") == uid
        )
        for old, new in changes:
            data = re.sub(old, new, data, flags=re.MULTILINE)
        content = data.replace("\n", "\r\n").encode()
        assert self.radicale.request("PUT", href, content, Content_Type="text/calendar")[0] in (201, 204)


@pytest.fixture
def shelf(radicale, caldav_package, request):  # noqa: ARG001 - plyocal imports it
    name = re.sub(r"\W", "", request.node.name)
    yield Shelf(radicale, f"/runner/{name}/")
    radicale.request("DELETE", f"/runner/{name}/")


def planned(export=EXPORTS["zoned_spring_clocks"], previous=None, **options):
    athlete = Athlete(level=Level.INTERMEDIATE, **options)
    return plyocal.schedule(plyocal.read(export.content()), athlete, previous=previous, stamp=LATER)


def moved_by_a_day(previous, first=2):
    """The plan of a calendar in which the easy runs have moved from Wednesday to Monday."""
    content = EXPORTS["zoned_spring_clocks"].content()
    for week in range(first, 6):
        day = EXPORTS["zoned_spring_clocks"].first + timedelta(weeks=week, days=1)
        old, new = (f"{each:%Y%m%d}".encode() for each in (day, day - timedelta(days=1)))
        content = content.replace(b"Berlin:" + old, b"Berlin:" + new)
    athlete = Athlete(level=Level.INTERMEDIATE)
    plan = plyocal.schedule(plyocal.read(content), athlete, previous=previous, stamp=LATER)
    assert plan.revision.moved
    return plan


def meant(plan):
    return {session.uid: session.start_text for session in plan.sessions}


@pytest.mark.parametrize("name", EXPORTS)
def test_after_a_push_the_server_holds_exactly_the_plan_and_a_second_sends_nothing(shelf, written, name):
    plan = written[name].plan
    assert len(shelf.push(plan).created) == len(plan.sessions)
    assert shelf.sessions() == meant(plan)
    before = shelf.etags()
    again = shelf.push(plan)
    assert sorted(again.unchanged) == sorted(meant(plan))
    assert (again.created, again.updated, again.deleted, again.left) == ((), (), (), ())
    assert shelf.etags() == before


def test_a_run_that_moved_a_day_moves_its_session_on_the_server(shelf):
    first = planned()
    shelf.push(first)
    second = moved_by_a_day(first.to_ical())
    done = shelf.push(second)
    assert {each.session.uid for each in second.revision.moved} <= set(done.updated)
    assert sorted(done.deleted) == sorted(each.session.uid for each in second.revision.gone)
    assert shelf.sessions() == meant(second)
    assert shelf.push(second).unchanged == tuple(meant(second))


def test_no_other_event_is_touched(shelf):
    shelf.push(planned())
    other = plyocal.schedule(plyocal.read(EXPORTS["utc"].content()), plan_name="Another plan")
    shelf.push(other)
    path = f"{shelf.path}mine.ics"
    assert shelf.radicale.request("PUT", path, OWN_RUN, Content_Type="text/calendar")[0] == 201
    before = {uid: etag for uid, etag in shelf.etags().items() if uid in {"mine@phone", *meant(other)}}
    assert len(before) == len(other.sessions) + 1
    empty = planned(previous=planned().to_ical(), never=tuple(plyocal.Weekday))
    assert empty.sessions == ()
    assert len(shelf.push(empty).deleted) == len(planned().sessions)
    assert shelf.etags() == before


def test_what_the_runner_moved_or_renamed_on_the_server_stays_so(shelf):
    plan = planned()
    shelf.push(plan)
    moved, renamed = (session.uid for session in plan.sessions[:2])
    shelf.edit(moved, (r"^DTSTART:\d{8}", "DTSTART:20260313"), (r"^DTEND:\d{8}", "DTEND:20260313"))
    shelf.edit(renamed, ("^SUMMARY:.*$", "SUMMARY:Hops with Kim"))
    before = shelf.etags()
    done = shelf.push(plan)
    assert (done.left, renamed in done.unchanged, done.updated) == ((moved,), True, ())
    empty = planned(previous=plan.to_ical(), never=tuple(plyocal.Weekday))
    assert shelf.push(empty).left == (moved,)
    assert shelf.etags() == {moved: before[moved]}


def test_a_session_changed_on_the_server_meanwhile_stops_the_push(shelf, monkeypatch):
    plan = planned()
    shelf.push(plan)
    second, looked = moved_by_a_day(plan.to_ical()), _Push._stored
    uid = next(each.session.uid for each in second.revision.moved)

    def look_and_be_overtaken(self):
        yield from list(looked(self))
        shelf.edit(uid, ("^SUMMARY:.*$", "SUMMARY:Overtaken"))

    monkeypatch.setattr(_Push, "_stored", look_and_be_overtaken)
    with pytest.raises(PushError, match="changed there meanwhile; push again"):
        shelf.push(second)
    assert "SUMMARY:Overtaken" in "".join(data for _, _, data in report(shelf.radicale, shelf.path))
    monkeypatch.undo()
    shelf.push(second)
    assert shelf.sessions() == meant(second)


def test_a_wrong_password_is_refused_in_one_line_that_does_not_name_it(shelf):
    with pytest.raises(PushError, match="it refused access") as caught:
        shelf.push(planned(), password="hunter2")  # noqa: S106 - a wrong one
    assert "hunter2" not in str(caught.value)


def test_khal_shows_each_session_once_and_in_its_new_place(program, tmp_path):
    khal, first = Khal(program("khal"), tmp_path), planned()
    first.write(tmp_path / "plyo.ics")
    khal.add(tmp_path / "plyo.ics")
    second = moved_by_a_day((tmp_path / "plyo.ics").read_bytes())
    second.write(tmp_path / "plyo.ics")
    khal.add(tmp_path / "plyo.ics")
    listed = list(khal.events())
    assert len(dict(listed)) == len(listed)
    assert dict(listed) == {uid: start.rstrip("Z") for uid, start in meant(second).items()}
