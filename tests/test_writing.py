"""What is written: every byte linted, the runner's own bytes untouched, and a file whole or not at all."""

import os
import re
import signal
import stat
import subprocess
import sys
from datetime import UTC, timedelta
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lint_ics import lint, lint_component, lint_merged
from made_sessions import FIRST, LATER, NAME, all_day, found, planned, prescription, timed, written

from plyocal.athlete import LANGUAGES
from plyocal.errors import OutputError
from plyocal.exercises import BY_ID
from plyocal.icsfile import cut, scan
from plyocal.icsfile.folding import folded
from plyocal.revision import Change, Revised, revise
from plyocal.sessions import Anchor, Dose, Mode, Place
from plyocal.workouts import Clock
from plyocal.writing import component, merged, write_beside

HERE = Path(__file__).parent
CALENDARS = sorted((HERE / "calendars").glob("*.ics"))
GOLDEN = HERE / "golden"
SEASON = (timed(0), timed(3, 17, clock=Clock.FLOATING, place=Place.BEFORE_SPEED), all_day(9), timed(14))


def put_into(content, sessions=SEASON, before=(), *, name=NAME, language="en", stamp=FIRST):
    revision = revise(sessions, before, name=name, language=language)
    return b"".join(merged(scan(content), revision, name=name, language=language, stamp=stamp))


def calendar(*lines, end=b"\r\n"):
    return end.join((b"BEGIN:VCALENDAR", *lines, b"END:VCALENDAR", b""))


def event(title, end=b"\r\n", uid=b"run@coach"):
    return end.join(
        (b"BEGIN:VEVENT", b"UID:" + uid, b"DTSTART:20260302T070000Z", b"SUMMARY:" + title, b"END:VEVENT")
    )


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def fresh(session, **revised):
    session = attrs.evolve(session, uid=session.uid or "f34017be7161-20260302-1@plyocal")
    return component(
        Revised(session=session, change=Change.NEW, **revised), language="en", stamp=FIRST
    ).decode()


def prescribed(*exercises, **other):
    done = attrs.evolve(
        prescription(),
        doses=tuple(
            Dose(exercise=name, sets=3, seconds=30)
            if name == "jump-rope"
            else Dose(exercise=name, sets=3, repetitions=6)
            for name in exercises
        ),
        **other,
    )
    return timed(0, done=done)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", Place)
def test_every_place_and_language_is_written_without_a_fault(place, language):
    sessions = [timed(0, place=place), timed(3, place=place, clock=Clock.FLOATING), all_day(9, place=place)]
    assert lint(written(sessions, language=language)) == 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise", sorted(BY_ID))
def test_every_exercise_is_written_without_a_fault(exercise, language):
    assert lint(written([prescribed(exercise, "jump-rope")], language=language)) == 1


@pytest.mark.parametrize("mode", Mode)
def test_every_mode_is_written_without_a_fault(mode):
    assert lint(written([timed(0, done=prescription(mode=mode))])) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_is_its_golden_one(language, is_golden):
    content = written(SEASON[:3], planned(SEASON[3]), stamp=LATER, language=language)
    lint(content)
    assert is_golden(GOLDEN / f"sessions_{language}.ics", content)


def test_a_plan_without_sessions_is_still_a_calendar():
    assert lint(written([])) == 0
    assert put_into(event_calendar := calendar(event(b"Easy 5 km")), []) == event_calendar


def test_times_are_utc_beside_a_zoned_run_floating_beside_a_floating_one_and_dates_beside_a_date():
    assert "DTSTART:20260302T060000Z\r\nDTEND:20260302T061500Z\r\n" in fresh(timed(0))
    assert "DTSTART:20260302T060000\r\nDTEND:20260302T061500\r\n" in fresh(timed(0, clock=Clock.FLOATING))
    text = fresh(all_day(0))
    assert "DTSTART;VALUE=DATE:20260302\r\nDTEND;VALUE=DATE:20260303\r\n" in text
    assert "TRANSP:TRANSPARENT\r\n" in text
    assert "TRIGGER:PT7H\r\n" in text


@pytest.mark.parametrize(
    ("place", "trigger"),
    [(Place.BEFORE_SPEED, "-PT15M"), (Place.AFTER_EASY, "PT0S"), (Place.AFTER_STRENGTH, "PT0S")],
)
def test_the_alarm_leaves_time_to_get_ready_and_comes_at_the_end_of_a_run(place, trigger):
    assert f"TRIGGER:{trigger}\r\n" in fresh(timed(0, place=place))


def test_a_session_points_at_the_workout_beside_it_as_a_sibling():
    beside = attrs.evolve(timed(0), anchor=Anchor(Place.AFTER_EASY, "a,b;c@x"))
    assert "RELATED-TO;RELTYPE=SIBLING:a\\,b\\;c@x\r\n" in fresh(beside)
    for uid in ("", "x" * 2000):
        assert "RELATED-TO" not in fresh(attrs.evolve(timed(0), anchor=Anchor(Place.AFTER_EASY, uid)))
    assert "RELATED-TO" not in fresh(attrs.evolve(timed(0), anchor=None))


def test_a_session_found_without_prescription_or_end_can_still_be_cancelled():
    bare = attrs.evolve(timed(0), prescription=None, ends_at=None, title="Hops", cancelled=True)
    text = component(
        Revised(
            session=attrs.evolve(bare, uid="f34017be7161-20260302-1@plyocal"), change=Change.GONE, sequence=3
        ),
        language="en",
        stamp=FIRST,
    )
    lint_component(text)
    assert b"DTEND:20260302T060500Z\r\n" in text
    assert b"STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\nSEQUENCE:3\r\n" in text


TRAPS = {
    "backslash before a capital N": "C:\\New \\Nike\\n, a; b",
    "emoji at the fold": "🏃‍♀️" * 40,
    "emoji one byte on": "x" + "🏃" * 40,
    "a CR": "Easy\rrun\r\nand\nstrides",
    "300 characters": "Long run " * 34,
    "a component's end": "END:VCALENDAR",
    "a component's end on a line of its own": "Hops\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    "control characters": "Hops\x00\x07\x1b[0m\x7f\x85\u2028\ufeffend",
    "a lone surrogate": "Hops \udce4",
    "from right to left": "قفز \u202eabc",
}


@pytest.mark.parametrize("title", TRAPS.values(), ids=TRAPS)
def test_no_title_of_a_session_breaks_the_file(title):
    session = attrs.evolve(timed(0), prescription=None, title=title)
    content = written([session])
    assert lint(content) == 1
    (again,) = found(content)
    plain = " ".join(re.sub("[\x00-\x08\x0e-\x1b\x7f\ufeff\udce4]", "", title).split())
    assert again.title == (plain if len(plain) <= 255 else f"{plain[:254].rstrip()}…")


@pytest.mark.parametrize("title", TRAPS.values(), ids=TRAPS)
def test_no_name_of_a_plan_breaks_the_file(title):
    assert lint(written(SEASON, name=title)) == 4


@pytest.mark.parametrize("title", TRAPS.values(), ids=TRAPS)
@pytest.mark.parametrize("end", [b"\r\n", b"\n"])
def test_no_title_of_the_runner_is_touched_or_touches_ours(title, end):
    own = b"\n ".join(title.encode("utf-8", "ignore").replace(b"\r\n", b"\n").split(b"\n"))
    original = calendar(event(own, end), end=end)
    content = put_into(original)
    assert lint_merged(content, original) == 4
    assert cut(scan(content)) == original


@pytest.mark.parametrize("name", ["", "0a1b@google.com", "6f9619ff-8b86-d011-b42d-00cf4fc964ff"])
def test_a_uid_is_no_name_to_show(name):
    assert b"\r\nNAME:Plyo\r\nX-WR-CALNAME:Plyo\r\n" in written(SEASON, name=name)


def test_the_plans_name_is_the_calendars():
    assert b"\r\nNAME:Plyo: Spring\\, half\r\n" in written(SEASON, name="Spring, half")


@pytest.mark.parametrize("path", CALENDARS, ids=lambda path: path.stem)
def test_a_merged_file_is_the_original_with_sessions_in_it(path):
    original = cut(scan(path.read_bytes()))
    content = put_into(original)
    assert lint_merged(content, original) == 4
    assert cut(scan(content)) == original
    assert put_into(content, before=found(content), stamp=LATER) == content


@pytest.mark.parametrize("path", CALENDARS, ids=lambda path: path.stem)
def test_the_same_lines_go_into_both_files(path):
    file = scan(put_into(cut(scan(path.read_bytes()))))
    ours = [file.raw(each) for each in file.components if file.uid(each).startswith("f34017be7161")]
    lines = b"".join(ours).replace(file.line_end, b"\r\n")
    alone = written(SEASON)
    assert lines in alone or not file.is_utf8 or lines.isascii()
    assert alone.count(b"BEGIN:VEVENT") == len(ours)


def test_a_plan_that_changes_leaves_no_trace_in_the_merged_file():
    original = calendar(event(b"Easy 5 km"))
    first = put_into(original)
    second = put_into(first, SEASON[1:], found(first), stamp=LATER)
    assert b"CANCELLED" not in second
    assert second == put_into(original, SEASON[1:], found(first)[1:])
    assert put_into(second, [], found(second)) == original


def test_a_session_the_file_had_as_cancelled_stays_so():
    content = put_into(calendar(event(b"Easy 5 km"))).replace(b"STATUS:CONFIRMED", b"STATUS:CANCELLED", 1)
    before = found(content)
    assert put_into(content, SEASON[1:], before, stamp=LATER) == content
    alone = found(written(SEASON[1:], before))
    assert put_into(calendar(), SEASON[1:], alone).count(b"CANCELLED") == 0


def test_sessions_of_another_plan_stay_where_they_are():
    first = put_into(calendar(event(b"Easy 5 km")), name="Autumn")
    both = put_into(first, [timed(21)])
    assert lint_merged(both, first) == 1
    assert put_into(both, [], found(both)) == first


def test_a_file_that_is_not_utf8_gets_ascii_only():
    original = calendar(event("Laufen, locker über 5 km".encode("latin-1")))
    content = put_into(original, language="de")
    assert lint_merged(content, original) == 4
    assert b"3 x 4" in content.replace(b"\r\n ", b"")
    assert put_into(content, before=found(content), language="de", stamp=LATER) == content


def test_utf8_of_the_plan_before_becomes_ascii_in_a_file_that_is_not_utf8():
    original = calendar(event("über".encode("latin-1")))
    content = put_into(original, before=planned(*SEASON))
    assert lint_merged(content, original) == 4


def test_latin1_of_a_session_edited_by_hand_is_utf8_in_a_file_of_its_own():
    file = put_into(calendar(event("über".encode("latin-1"))), [timed(0)])
    edited = file.replace(b"SUMMARY:Plyo", "SUMMARY:Plyo f\xfcr mich".encode("latin-1"))
    content = written([timed(0)], found(edited))
    assert "SUMMARY:Plyo für mich: rope" in content.decode()
    assert put_into(edited, [timed(0)], found(edited)) == edited


def test_a_time_zone_that_a_client_named_does_not_travel():
    content = written([timed(0)]).replace(
        b"DTSTART:20260302T060000Z", b"DTSTART;X-A=b;TZID=Europe/Berlin:20260303T190000"
    )
    content = content.replace(b"DTEND:20260302T061500Z", b"DTEND;TZID=Europe/Berlin:20260303T191500")
    before = found(content)
    alone = written(before, before)
    assert lint(alone) == 1
    assert b"DTSTART:20260303T180000Z\r\nDTEND:20260303T181500Z\r\n" in alone
    assert b"TZID" not in put_into(calendar(), before, before)
    assert written(found(alone), found(alone)) == alone
    assert put_into(content, before, before) == content


TEXT = st.text(st.characters(exclude_categories=[]), max_size=120)


@settings(deadline=None, max_examples=40)
@given(TEXT)
def test_any_text_is_folded_within_75_bytes_and_between_characters(text):
    line = "SUMMARY:" + re.sub("[\r\n\ud800-\udfff]", "", text) * 3
    content = folded(line)
    assert content.endswith(b"\r\n")
    assert all(len(part.decode().encode()) <= 75 for part in content[:-2].split(b"\r\n"))
    assert content[:-2].replace(b"\r\n ", b"").decode() == line


@settings(deadline=None, max_examples=40)
@given(TEXT, TEXT, TEXT)
def test_any_title_name_and_uid_make_a_faultless_file(title, name, uid):
    beside = Anchor(Place.AFTER_EASY, uid)
    season = [attrs.evolve(timed(0), prescription=None, title=title, anchor=beside), timed(3)]
    content = written(season, name=name)
    assert lint(content) == 2
    assert written(season, found(content, name=name), name=name, stamp=LATER) == content


LINES = st.lists(
    st.sampled_from(
        [
            b"BEGIN:VEVENT",
            b"END:VEVENT",
            b"BEGIN:VALARM",
            b"END:VALARM",
            b"BEGIN:VTODO",
            b"END:VTODO",
            b"UID:run@coach",
            b"UID:2@plyocal",
            b"SUMMARY:END:VCALENDAR",
            b" folded",
            b"\xe4",
            b"",
        ]
    ),
    max_size=12,
)


@settings(deadline=None, max_examples=40)
@given(LINES, st.sampled_from([b"\n", b"\r\n", b"\r\r\n"]))
def test_whatever_the_file_merging_and_removing_gives_it_back(lines, end):
    original = calendar(b"X-A:b", *lines, end=end)
    content = put_into(original)
    revision = revise([], found(content), name=NAME)
    assert b"".join(merged(scan(content), revision, name=NAME, language="en", stamp=LATER)) == original
    assert lint_merged(content, original) == 4


def test_a_file_is_written_with_the_permissions_of_any_new_file(tmp_path):
    path = tmp_path / "plyo.ics"
    write_beside(path, [b"one", memoryview(b"two")])
    (tmp_path / "other").touch()
    assert path.read_bytes() == b"onetwo"
    assert path.stat().st_mode == (tmp_path / "other").stat().st_mode
    assert names(tmp_path) == ["other", "plyo.ics"]


def test_the_permissions_of_a_file_that_was_there_stay(tmp_path):
    path = tmp_path / "plyo.ics"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_beside(str(path), [b"new"])
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"new", 0o640)


def test_a_link_stays_a_link(tmp_path):
    path, link = tmp_path / "plyo.ics", tmp_path / "link.ics"
    path.write_bytes(b"old")
    link.symlink_to(path)
    write_beside(link, [b"new"])
    assert link.is_symlink()
    assert path.read_bytes() == b"new"


def test_a_pipe_is_written_straight(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["/bin/cat", pipe], stdout=subprocess.PIPE) as reader:
        write_beside(pipe, [b"one", b"two"])
        assert reader.communicate()[0] == b"onetwo"
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (".", "it is a directory"),
        ("none/plyo.ics", "no such folder"),
        ("a\0b", "not a path"),
        ("x" * 300, "too long"),
    ],
)
def test_what_cannot_be_written_is_said_in_one_line(tmp_path, name, reason):
    with pytest.raises(OutputError, match=reason) as caught:
        write_beside(tmp_path / name, [b"new"])
    assert "\n" not in str(caught.value)
    assert names(tmp_path) == []


def test_an_unfinished_file_of_another_run_is_in_nobodys_way(tmp_path):
    left = tmp_path / f".plyocal-{os.getpid()}-0.part"
    left.write_bytes(b"half")
    write_beside(tmp_path / "plyo.ics", [b"new"])
    assert (tmp_path / "plyo.ics").read_bytes() == b"new"
    assert left.read_bytes() == b"half"


def test_an_error_on_the_way_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "plyo.ics"
    path.write_bytes(b"old")

    def slices():
        yield b"new"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_beside(path, slices())
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["plyo.ics"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_device_without_room_is_said_in_one_line():
    with pytest.raises(OutputError, match="No space left"):
        write_beside("/dev/full", [b"new"])


def in_a_process_of_its_own(script, path):
    return subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=False
    )


FULL_DISK = """
import resource, sys
from plyocal.errors import OutputError
from plyocal.writing import write_beside
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    write_beside(sys.argv[1], [b"n" * 70_000, b"n" * 70_000])
except OutputError as error:
    print(error)
"""


@pytest.mark.parametrize("before", [None, b"old"])
def test_a_full_disk_leaves_what_was_there(tmp_path, before):
    path = tmp_path / "plyo.ics"
    if before is not None:
        path.write_bytes(before)
    done = in_a_process_of_its_own(FULL_DISK, path)
    assert "cannot be written: File too large; nothing was changed." in done.stdout
    assert names(tmp_path) == ([] if before is None else ["plyo.ics"])
    assert before is None or path.read_bytes() == before


KILLED = """
import os, signal, sys, pathlib
from plyocal.writing import write_beside

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

def slices():
    yield b"n" * 200_000
    if "slices" == {point!r}: die()
    yield b"n"

if {point!r} == "fsync": os.fsync = die
if {point!r} == "chmod": pathlib.Path.chmod = die
if {point!r} == "rename": pathlib.Path.replace = die
if {point!r} == "renamed":
    replace = pathlib.Path.replace
    pathlib.Path.replace = lambda *paths: (replace(*paths), die())
write_beside(sys.argv[1], slices())
"""


@pytest.mark.parametrize("point", ["slices", "fsync", "chmod", "rename", "renamed"])
def test_a_killed_process_leaves_the_old_file_or_the_new_one(tmp_path, point):
    path = tmp_path / "plyo.ics"
    path.write_bytes(b"old")
    done = in_a_process_of_its_own(KILLED.format(point=point), path)
    assert done.returncode == -signal.SIGKILL
    assert path.read_bytes() == (b"n" * 200_001 if point == "renamed" else b"old")


def test_a_file_made_read_only_is_not_replaced(tmp_path, monkeypatch):
    path = tmp_path / "plyo.ics"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write anywhere
    with pytest.raises(OutputError, match="read-only"):
        write_beside(path, [b"new"])
    assert path.read_bytes() == b"old"


def test_the_stamp_shows_in_utc_and_only_in_what_is_new():
    zone = timed(0).starts_at.astimezone().tzinfo
    assert written(SEASON, stamp=FIRST.astimezone(zone)) == written(SEASON, stamp=FIRST)
    stamps = set(re.findall(rb"DTSTAMP:(\S+)", written([*SEASON, timed(17)], planned(*SEASON), stamp=LATER)))
    assert stamps == {b"20260201T120000Z", b"20260220T120000Z"}
    assert timed(0).starts_at.tzinfo is UTC
    assert timedelta() < timed(0).ends_at - timed(0).starts_at
