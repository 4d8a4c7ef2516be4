"""The public face: what is exported, what importing costs, and what it never does."""

import inspect
import os
import subprocess
import sys
import typing
from pathlib import Path

import attrs
import pytest

import plyocal
from plyocal import Plan

ROOT = Path(__file__).parent.parent


def started(program, **environment):
    return subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        check=False,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )


def in_order(name):
    """Constants, then classes, then functions."""
    return (not name.isupper(), not name[0].isupper(), name)


def test_all_is_sorted_complete_and_without_doubles():
    assert plyocal.__all__ == sorted(plyocal.__all__, key=in_order)
    assert len(set(plyocal.__all__)) == len(plyocal.__all__)
    assert all(hasattr(plyocal, name) for name in plyocal.__all__)
    public = {
        name
        for name, each in vars(plyocal).items()
        if not name.startswith("_") and not inspect.ismodule(each)
    }
    assert public == set(plyocal.__all__)


def test_the_design_s_face_is_there():
    for name in (
        "read",
        "schedule",
        "check",
        "recognise",
        "remove",
        "Athlete",
        "Level",
        "ARTICLE",
        "RuleBook",
    ):
        assert name in plyocal.__all__
    for name in ("explain", "write", "to_ical", "to_html", "to_csv", "to_dicts", "shortfalls", "warnings"):
        assert hasattr(Plan, name)


def test_everything_exported_says_what_it_is_for():
    for name in plyocal.__all__:
        each = getattr(plyocal, name)
        assert inspect.getdoc(each), name
        if inspect.isfunction(each):
            signature = inspect.signature(each)
            assert signature.return_annotation is not signature.empty, name
            assert all(p.annotation is not p.empty for p in signature.parameters.values()), name


def test_planning_and_checking_take_calendar_athlete_and_rules_and_their_options_by_keyword_only():
    for act, options in (
        (plyocal.schedule, ["start", "until", "busy", "previous", "stamp", "plan_name"]),
        (plyocal.check, ["start", "until", "busy"]),
    ):
        kinds = {p.name: p.kind for p in inspect.signature(act).parameters.values()}
        by_keyword = [name for name, kind in kinds.items() if kind is inspect.Parameter.KEYWORD_ONLY]
        assert list(kinds) == ["calendar", "athlete", "rules", *options]
        assert by_keyword == options


def test_importing_needs_no_extra_and_prints_nothing():
    program = (
        "import sys\n"
        "class Blocked:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.partition('.')[0] in ('rich', 'jinja2', 'markupsafe', 'caldav', 'distributed'):\n"
        "            raise ModuleNotFoundError(name=name)\n"
        "sys.meta_path.insert(0, Blocked())\n"
        "from datetime import date\n"
        "import plyocal\n"
        "plan = plyocal.schedule(plyocal.read(plyocal.demo_calendar(date(2026, 3, 29))))\n"
        "assert plan.explain() and plan.to_ical(merge=True) and plan.to_csv()\n"
        "try:\n"
        "    plan.to_html()\n"
        "except plyocal.PlyocalError as error:\n"
        "    print(error)\n"
    )
    done = started(program)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == 'this needs jinja2, which is not installed: pip install "plyocal[cli]"\n'


def test_the_library_has_no_clock_no_randomness_and_reads_no_environment():
    program = (
        "import hashlib, sys\n"
        "from datetime import date\n"
        "import plyocal\n"
        "plan = plyocal.schedule(plyocal.read(plyocal.demo_calendar(date(2026, 3, 29))))\n"
        "print(hashlib.sha256(plan.to_ical(merge=True) + plan.explain().encode()).hexdigest())\n"
    )
    settings = [
        {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland", "LC_ALL": "C.UTF-8", "LANG": "de_DE.UTF-8"},
        {"PYTHONHASHSEED": "99", "TZ": "America/New_York"},
    ]
    said = [started(program, **each) for each in settings]
    assert [each.stderr for each in said] == ["", "", ""]
    assert len({each.stdout for each in said}) == 1


def test_the_package_is_marked_as_typed():
    assert (Path(plyocal.__file__).parent / "py.typed").exists()


@pytest.mark.parametrize("switch", ["enable", "disable"])
def test_importing_leaves_the_search_for_garbage_as_it_was(switch):
    done = started(f"import gc; gc.{switch}(); import plyocal; print(gc.isenabled())")

    assert done.stdout.strip() == str(switch == "enable")


def test_what_a_plan_gives_and_a_rule_needs_has_a_name_there(demo):
    plan = plyocal.schedule(plyocal.read(demo))
    given = [*plan.shortfalls, *plan.reasons, plan.revision, *plan.revision.revised, *plyocal.ARTICLE.rules]
    given += [plan.sessions[0].anchor.place, plan.season.weeks[0].week.phase, plan.sessions[0].prescription]
    assert {type(each).__name__ for each in given} <= set(plyocal.__all__)
    assert {"Must", "Preference", "WeeklyPreference", "Change"} <= set(plyocal.__all__)


KEPT_INSIDE = {"Difference", "IcsFile", "Message", "Schedule", "Training", "Written"}
"""Types of what no program needs to name: texts, bytes, places in a file, the search."""


def plyocals(hint):
    """The classes of plyocal's that a hint names, however deep."""
    inner = typing.get_args(hint)
    named = {hint.__name__} if inspect.isclass(hint) and hint.__module__.startswith("plyocal") else set()
    return named.union(*map(plyocals, inner))


def test_every_type_that_stands_on_the_public_face_has_a_name_there():
    named = set()
    for name in plyocal.__all__:
        each = getattr(plyocal, name)
        faces = [each] if inspect.isfunction(each) or attrs.has(each) else []
        if inspect.isclass(each):
            faces += [act for of, act in vars(each).items() if inspect.isfunction(act) and of[0] != "_"]
            faces += [act.fget for act in vars(each).values() if isinstance(act, property)]
        for face in faces:
            named.update(*map(plyocals, typing.get_type_hints(face).values()))
    assert named - KEPT_INSIDE <= set(plyocal.__all__)
