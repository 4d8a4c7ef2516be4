"""Every reader finds each session once and where plyocal meant it, alone and in the merged file."""

import json
import re
from datetime import UTC, datetime
from functools import cache

import pytest
from interop.conftest import READERS, run
from interop.varied import EXPORTS

pytestmark = pytest.mark.interop

PROGRAMS = ("ical", "vobject", "ical.js", "node-ical", "libical", "evolution", "thunderbird")
PLYO = re.compile("Pl[iy]o ?: ")
"""How our titles begin, in any language: calcurse keeps no UID."""
KHAL = """
[calendars]
[[runs]]
path = {folder}/events
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
"""


def script_answers(*command):
    done = run(*command)
    assert done.returncode == 0, done.stderr.decode(errors="replace")[-2000:]
    return json.loads(done.stdout)


def libical_answers(program, paths):
    answers = {str(path): {"events": []} for path in paths}
    for line in run(program, *paths).stdout.decode(errors="replace").splitlines():
        path, uid, start = line.split("\t")
        if uid == "refused":
            answers[path]["refused"] = start
        answers[path]["events"].append([uid, start])
    return answers


@pytest.fixture(scope="session")
def libical(program, tmp_path_factory):
    built = tmp_path_factory.mktemp("libical") / "reader"
    done = run(program("gcc"), "-o", built, READERS / "with_libical.c", "-lical")
    if done.returncode != 0:
        pytest.skip("libical cannot be built against (apt-get install libical-dev)")
    return built


@pytest.fixture(scope="session")
def evolution(program, tmp_path_factory):
    """The command that runs a script beside Evolution's data server, with a home of its own."""
    command = (program("dbus-run-session"), "--", "/usr/bin/python3")
    wanted = "import gi; gi.require_version('ECal', '2.0'); gi.require_version('ICalGLib', '3.0')"
    if run("/usr/bin/python3", "-c", wanted).returncode != 0:
        pytest.skip("evolution-data-server and gir1.2-ecal-2.0 are not installed")
    return (program("env"), f"HOME={tmp_path_factory.mktemp('evolution')}", *command)


@pytest.fixture(scope="session")
def reading_with(written, python, node, program, request):
    """What a reader makes of all files: its name to the events of each path, or why it refused."""
    paths = [path for each in written.values() for path in (each.original, each.alone, each.merged)]

    @cache
    def by(reader):
        if reader in ("ical", "vobject"):
            return script_answers(python(reader), READERS / f"with_{reader}.py", *paths)
        if reader == "ical.js":
            return script_answers(*node("ical.js", "with_icaljs.mjs"), *paths)
        if reader == "node-ical":
            return script_answers(*node("node-ical", "with_nodeical.cjs"), *paths)
        if reader == "thunderbird":
            program("thunderbird")
            return script_answers(python("marionette_driver"), READERS / "with_thunderbird.py", *paths)
        if reader == "evolution":
            beside = request.getfixturevalue("evolution")
            return script_answers(*beside, READERS / "with_evolution.py", *paths)
        return libical_answers(request.getfixturevalue("libical"), paths)

    return by


def ours(events):
    found = [(uid, start) for uid, start in events if uid.endswith("@plyocal")]
    assert len(dict(found)) == len(found), "a session twice"
    return dict(found)


def agree(starts, written):
    """Whether these are the starts that were meant; one that floats may be fixed to the calendar's zone."""
    instants = {
        session.uid: f"{session.starts_at.astimezone(UTC):%Y%m%dT%H%M%SZ}" if session.starts_at else ""
        for session in written.plan.sessions
    }
    assert starts.keys() == written.meant.keys()
    return all(start in (written.meant[uid], instants[uid]) for uid, start in starts.items())


@pytest.mark.parametrize("name", EXPORTS)
@pytest.mark.parametrize("reader", PROGRAMS)
def test_a_reader_finds_every_session_where_it_was_meant(reading_with, written, reader, name):
    answers, each = reading_with(reader), written[name]
    assert len(each.meant) > 5
    alone = answers[str(each.alone)]
    assert "refused" not in alone
    assert ours(alone["events"]) == each.meant
    if "refused" not in answers[str(each.original)]:
        merged = answers[str(each.merged)]
        assert "refused" not in merged
        assert agree(ours(merged["events"]), each)
        assert len(merged["events"]) == len(answers[str(each.original)]["events"]) + len(each.meant)


@pytest.mark.parametrize("reader", PROGRAMS)
def test_most_originals_are_accepted_so_that_merged_files_are_judged(reading_with, written, reader):
    refused = [each for each in written.values() if "refused" in reading_with(reader)[str(each.original)]]
    assert len(written) - len(refused) >= 12


class Khal:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        (folder / "events").mkdir()
        (folder / "config").write_text(KHAL.format(folder=folder))

    def __call__(self, *arguments):
        done = run(self.program, "-c", self.folder / "config", *arguments, HOME=str(self.folder))
        assert done.returncode == 0, done.stderr.decode(errors="replace")[-2000:]
        return done.stdout.decode()

    def add(self, path):
        self("import", "--batch", "-a", "runs", path)

    def events(self):
        listed = self(
            "list", "--format", "{uid}\t{start-long-full}\t{all-day}\t{status}", "--day-format", "",
            "2026-01-01", "2026-12-31",
        )  # fmt: skip
        for line in listed.splitlines():
            uid, start, all_day, status = line.split("\t")
            moment = datetime.strptime(start, "%Y-%m-%d %H:%M").replace(tzinfo=UTC)
            if "CANCELLED" not in status:
                yield uid, f"{moment:%Y%m%d}" if all_day == "True" else f"{moment:%Y%m%dT%H%M%S}"


@pytest.fixture
def khal(program, tmp_path):
    return Khal(program("khal"), tmp_path)


@pytest.mark.parametrize("kind", ["alone", "merged"])
@pytest.mark.parametrize("name", EXPORTS)
def test_khal_imports_every_session_where_it_was_meant(khal, written, name, kind):
    khal.add(getattr(written[name], kind))
    meant = {uid: start.rstrip("Z") for uid, start in written[name].meant.items()}
    assert ours(khal.events()) == meant


@pytest.mark.parametrize("kind", ["alone", "merged"])
@pytest.mark.parametrize("name", EXPORTS)
def test_calcurse_imports_every_session_where_it_was_meant(program, written, name, kind, tmp_path):
    done = run(program("calcurse"), "-D", tmp_path, "-i", getattr(written[name], kind), HOME=str(tmp_path))
    assert b"/ 0 skipped" in done.stdout
    lines = (tmp_path / "apts").read_text(errors="replace").splitlines()
    found = [
        re.match(r"(\d\d)/(\d\d)/(\d{4})(?: @ (\d\d):(\d\d))?", line) for line in lines if PLYO.search(line)
    ]
    starts = [
        f"{match[3]}{match[1]}{match[2]}" + (f"T{match[4]}{match[5]}00" if match[4] else "")
        for match in found
    ]
    assert sorted(starts) == sorted(start.rstrip("Z") for start in written[name].meant.values())
