"""The coach's folder and table on the command line: who is planned for, as what, and when anew."""

import subprocess
import sys
from datetime import date

import attrs
import pytest

from plyocal import ARTICLE, Athlete, Level, RecoveryGap, demo_calendar
from plyocal.cli.athletes import athletes_table, calendars_in
from plyocal.cli.roster import Roster
from plyocal.errors import ArgumentError, UnreadableFileError
from plyocal.roster import Assignment, planned

DEMO = demo_calendar(date(2026, 3, 29))


@pytest.fixture
def roster(tmp_path):
    """One athlete's calendar, and nothing said of her."""
    folder = tmp_path / "calendars"
    folder.mkdir()
    (folder / "ada.ics").write_bytes(DEMO)
    return Roster(
        folder=folder,
        calendars=calendars_in(folder),
        out=tmp_path / "plans",
        rows={},
        athlete=Athlete(),
        start=date(2026, 1, 5),
        until=None,
    )


def table(tmp_path, text):
    path = tmp_path / "roster.csv"
    path.write_text(text)
    return athletes_table(str(path))


def test_what_a_row_does_not_say_is_as_the_command_line_has_it(roster):
    said = Athlete(level=Level.ADVANCED, in_pain=True, sessions_a_week=1, language="de")
    row = {"level": "", "box": "yes", "language": "fr"}
    told = attrs.evolve(roster, athlete=said, rows={"ada": row})
    assert told.assignment("ada")[0].athlete == attrs.evolve(said, box=True, language="fr")
    no_pain = attrs.evolve(told, rows={"ada": {"pain": "no"}})
    assert not no_pain.assignment("ada")[0].athlete.in_pain


def test_an_athlete_is_planned_anew_when_anything_changed_that_the_plan_is_made_of(roster, tmp_path):
    busy = tmp_path / "work.ics"
    busy.write_bytes(DEMO)
    roster = attrs.evolve(roster, busy=(str(busy),), version="1")
    digests = [roster.assignment("ada")[1], roster.assignment("ada")[1]]
    busy.write_bytes(DEMO + b"\r\n")
    digests += [each.assignment("ada")[1] for each in (roster, attrs.evolve(roster, version="2"))]
    roster.calendars["ada"].write_bytes(DEMO + b"\r\n")
    digests.append(roster.assignment("ada")[1])
    assert [digests.index(digest) for digest in digests] == [0, 0, 2, 3, 4]


def test_a_busy_calendar_of_one_athlete_takes_the_place_of_everyone_s(roster, tmp_path):
    names = [str(tmp_path / name) for name in ("work.ics", "club.ics", "all.ics")]
    for name in names:
        (tmp_path / name).write_bytes(DEMO)
    everyone = attrs.evolve(roster, busy=(names[2],), rows={"ada": {"busy": f"{names[0]}; {names[1]}"}})
    assert everyone.assignment("ada")[0].busy == (names[0], names[1])
    assert attrs.evolve(everyone, rows={"ada": {"busy": ""}}).assignment("ada")[0].busy == (names[2],)
    with pytest.raises(UnreadableFileError, match=r"no\.ics"):
        attrs.evolve(roster, busy=("no.ics",)).assignment("ada")


def test_a_calendar_s_name_ends_in_letters_of_any_size(roster):
    (roster.folder / "Hal.ICS").write_bytes(DEMO)
    for name in ("._ada.ics", ".ics", "notes.txt"):
        (roster.folder / name).write_bytes(b"")
    assert {name: path.name for name, path in calendars_in(roster.folder).items()} == {
        "Hal": "Hal.ICS",
        "ada": "ada.ics",
    }
    (roster.folder / "ada.Ics").write_bytes(DEMO)
    if len(list(roster.folder.glob("ada.*"))) > 1:
        with pytest.raises(ArgumentError, match="are one athlete's calendar twice"):
            calendars_in(roster.folder)


def test_only_pages_that_were_drawn_are_written_over(roster):
    page = roster.out / "ada.html"
    roster.out.mkdir()
    page.write_text("<!doctype html>\n<title>Ada's own</title>")
    with pytest.raises(ArgumentError, match=r"ada\.html stands there and is no page that plyocal drew"):
        roster.refuse_overwriting(roster.assignment("ada")[0])
    page.write_text(planned(roster.assignment("ada")[0]).page)
    roster.refuse_overwriting(roster.assignment("ada")[0])


def test_a_folder_that_is_none_is_refused(tmp_path):
    with pytest.raises(UnreadableFileError, match=r"name a folder of \.ics files"):
        calendars_in(tmp_path / "no")


@pytest.mark.parametrize("composed", ["Zo\u00eb", "Zoe\u0308"])
def test_a_name_is_the_same_however_its_letters_are_composed(composed, roster, tmp_path):
    (roster.folder / f"{composed}.ics").write_bytes(DEMO)
    for written in ("Zo\u00eb", "Zoe\u0308"):
        rows = table(tmp_path, f"name,level\n{written},advanced\n")
        told = attrs.evolve(roster, calendars=calendars_in(roster.folder), rows=rows)
        assert told.names() == ["Zo\u00eb", "ada"]
        assert told.assignment("Zo\u00eb")[0].athlete.level is Level.ADVANCED


def test_a_calendar_s_ending_may_stand_in_the_table(tmp_path):
    assert table(tmp_path, "name,level\nada.ics,advanced\nBo.ICS,\n,\n") == {
        "ada": {"level": "advanced"},
        "Bo": {"level": ""},
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name,level,never\nada,advanced,tue,fri\n", "line 2: more cells than columns"),
        ("name,level\nada,advanced,,\nbo,,x\n", "line 3: more cells than columns"),
        ("name,levle\nada,advanced\n", "column 'levle' is unknown; there are name,"),
        ("name,level,level\nada,advanced,\n", "there are 2 columns level"),
        ("name,level\n\nada,\nada,advanced\n", "line 4: 'ada'"),
        ("name,level\nada.ics,\nada,advanced\n", "line 3: 'ada'"),
        ("name,level\n,advanced\n", "line 2: ''"),
        ("name\n../ada\n", "line 2: '../ada'"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused_by_line(text, said, tmp_path):
    with pytest.raises(ArgumentError, match=said):
        table(tmp_path, text)


def test_a_plan_that_stands_while_its_athlete_has_none_now_is_told(roster, tmp_path):
    def run(rows):
        (tmp_path / "roster.csv").write_text(rows)
        named = [
            "roster",
            str(roster.folder),
            "-o",
            str(roster.out),
            "--athletes",
            str(tmp_path / "roster.csv"),
        ]
        command = [sys.executable, "-m", "plyocal", *named, "--from", "2026-01-05", "--workers", "1"]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    first = run("name,pain\nada,\n")
    assert first.returncode == 0
    assert "1 athlete: 0 failed" in first.stdout
    stands = (roster.out / "ada.ics").read_bytes()
    hurting = run("name,pain\nada,yes\nbo,yes\n")
    assert hurting.returncode == 1
    lines = {line.partition(":")[0]: line for line in hurting.stdout.splitlines() if ": " in line}
    assert lines["ada"].endswith(f"The plan of an earlier run still stands in {roster.out / 'ada.ics'}.")
    assert "still stands" in (roster.out / "summary.csv").read_text()
    assert "still stands" not in lines["bo"]
    assert (roster.out / "ada.ics").read_bytes() == stands


def test_a_coach_s_own_book_plans_a_roster():
    usual = Assignment(name="ada", calendar=DEMO)
    patient = ARTICLE.replacing(RecoveryGap(days=5))
    assert planned(attrs.evolve(usual, rules=patient)).sessions < planned(usual).sessions


def test_a_title_that_holds_what_stands_between_warnings_makes_no_two_of_one(roster, say):
    folder, out = roster.folder, roster.out
    lines = ("BEGIN:VEVENT", "UID:1@home", "DTSTART;VALUE=DATE:20260106", "SUMMARY:Physio | Achilles")
    hurts = "\r\n".join((*lines, "END:VEVENT", "END:VCALENDAR")).encode()
    (folder / "ada.ics").write_bytes(DEMO.replace(b"END:VCALENDAR", hurts))
    said = say("roster", folder, "-o", out, "--from", "2026-01-05")
    assert said.code == 0
    [told] = [line for line in said.text.splitlines() if line.startswith("ada: ")]
    assert '--is "Physio | Achilles=injured"' in told
    assert say("roster", folder, "-o", out, "--from", "2026-01-05").text.count(told) == 1
