"""`check` judges at the level that the sessions in the calendar were planned for, unless it is told one."""

import re
from datetime import date, timedelta

import attrs
import pytest
from timelines import prescribed, session

import plyocal
from plyocal import Athlete, Level
from plyocal.previous_plan import as_planned, box_planned, level_planned
from plyocal.sessions import Mode

ELSE = "--level judges at another."
WEEK = ("Easy 8 km", "Strength", "Easy 6 km", "Intervals 9 km", "Strength", "Easy 5 km", "Long run 16 km")


def planned(calendar, **athlete):
    return plyocal.schedule(plyocal.read(calendar), Athlete(**athlete)).to_ical(merge=True)


def twenty_weeks():
    first = date(2026, 1, 5)
    events = [
        f"BEGIN:VEVENT\r\nUID:{n}@own\r\nDTSTART;VALUE=DATE:{first + timedelta(days=n):%Y%m%d}\r\n"
        f"SUMMARY:{WEEK[n % 7]}\r\nEND:VEVENT\r\n"
        for n in range(140)
    ]
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{''.join(events)}END:VCALENDAR\r\n".encode()


@pytest.mark.parametrize("level", Level)
def test_a_plan_is_judged_at_its_own_level(level, demo):
    for calendar in (demo, twenty_weeks()):
        assert plyocal.check(planned(calendar, level=level, box=True)) == ()


def test_an_athlete_who_is_given_is_judged_as_such(demo):
    merged = planned(demo, level=Level.INTERMEDIATE)
    found = {finding.rule for finding in plyocal.check(merged, Athlete(level=Level.BEGINNER))}
    assert found == {"sessions-per-week", "lighter-weeks"}
    assert plyocal.check(merged, Athlete(level=Level.ADVANCED)) == ()


def test_depth_jumps_tell_that_there_is_a_box():
    merged = planned(twenty_weeks(), level=Level.ADVANCED, box=True)
    assert "depth jumps without a box" in {
        finding.message for finding in plyocal.check(merged, Athlete(level=Level.ADVANCED))
    }


def test_a_session_says_which_level_it_is_for(demo):
    for level in Level:
        merged = planned(demo, level=level)
        said = {each.prescription.level for each in plyocal.read(merged).sessions}
        assert said == {level, None}, "the rope session is for all"
        assert merged.count(f"X-PLYOCAL-LEVEL:{level.value}".encode()) == merged.count(b"X-PLYOCAL-LEVEL")


def test_what_a_session_says_counts_more_than_its_rest():
    done = attrs.evolve(prescribed("squat-jumps"), rest=timedelta(seconds=90), level=Level.ADVANCED)
    assert level_planned([session("Mon", prescription=done)]) is Level.ADVANCED


@pytest.mark.parametrize("level", Level)
def test_a_file_of_an_earlier_version_says_no_level_and_stays_as_it_is(demo, level):
    merged = planned(demo, level=level)
    before = re.sub(rb"X-PLYOCAL-LEVEL:.*\r\n", b"", merged)
    assert before != merged
    assert level_planned(plyocal.read(before).sessions) is level
    assert planned(before, level=level) == before
    later = plyocal.schedule(plyocal.read(before), Athlete(level=level), start=date(2026, 2, 9))
    as_now = plyocal.schedule(plyocal.read(merged), Athlete(level=level), start=date(2026, 2, 9))
    assert [each.prescription for each in later.sessions] == [each.prescription for each in as_now.sessions]


@pytest.mark.parametrize("written", [b"expert", b"", b"BEGINNER"])
def test_a_level_that_is_none_is_as_good_as_unsaid(demo, written):
    merged = planned(demo, level=Level.INTERMEDIATE)
    edited = merged.replace(b"X-PLYOCAL-LEVEL:intermediate", b"X-PLYOCAL-LEVEL:" + written)
    assert level_planned(plyocal.read(edited).sessions) is Level.INTERMEDIATE


def test_the_level_is_told_by_the_rest_between_sets():
    of_level = attrs.evolve(prescribed("squat-jumps"), rest=timedelta(seconds=90))
    rope = attrs.evolve(prescribed("jump-rope", mode=Mode.ROPE), rest=timedelta(seconds=120))
    own = attrs.evolve(prescribed("squat-jumps"), rest=timedelta(seconds=47))
    assert level_planned([session("Mon", prescription=of_level)]) is Level.INTERMEDIATE
    for untold in (rope, own, None):
        assert level_planned([session("Mon", prescription=untold)]) is None
    assert level_planned([session("Mon", prescription=of_level, cancelled=True)]) is None


def test_the_highest_level_and_any_box_count():
    rests = [attrs.evolve(prescribed("squat-jumps"), rest=timedelta(seconds=n)) for n in (60, 120, 90)]
    sessions = [session("Mon", prescription=done) for done in rests]
    assert as_planned(sessions) == Athlete(level=Level.ADVANCED)
    boxed = [*sessions, session("Thu", prescription=prescribed("box-jumps"))]
    assert (box_planned(sessions), as_planned(boxed).box) == (False, True)
    assert as_planned([]) == Athlete()


def test_the_command_says_at_which_level_it_judged(demo_file, tmp_path, say):
    merged = tmp_path / "both.ics"
    merged.write_bytes(planned(demo_file, level=Level.INTERMEDIATE))
    said = say("check", merged)
    assert (said.code, said.text) == (0, "Every plyometric session obeys the rules.\n")
    assert said.error_lines[-1] == f"Judged at level intermediate, as its sessions were planned; {ELSE}"
    assert ELSE not in say("check", demo_file).err
    demo_file.write_bytes(demo_file.read_bytes().replace(b"SUMMARY:Rest", b"SUMMARY:Plyometrics", 1))
    assert say("check", demo_file).error_lines[-1] == f"Judged at level beginner; {ELSE}"
    told = say("check", merged, "--level", "beginner")
    assert (told.code, ELSE in told.err) == (1, False)
    assert say("check", merged, "--json").err == ""


def test_the_command_knows_the_box_at_any_level(tmp_path, say):
    merged = tmp_path / "both.ics"
    merged.write_bytes(planned(twenty_weeks(), level=Level.ADVANCED, box=True))
    assert say("check", merged).code == 0
    assert say("check", merged, "--level", "advanced").code == 0


def test_the_command_says_that_it_cannot_judge_what_is_done_in_sessions_by_hand(demo_file, say):
    line = "Of sessions entered by hand only the place was judged, not what is done in them."
    demo_file.write_bytes(planned(demo_file))
    assert line not in say("check", demo_file).error_lines
    demo_file.write_bytes(demo_file.read_bytes().replace(b"SUMMARY:Rest", b"SUMMARY:Plyo: box jumps", 1))
    assert line in say("check", demo_file).error_lines
    assert line not in say("check", demo_file, "--json").err
    assert line not in say("check", demo_file, "--from", "2026-03-20").err
