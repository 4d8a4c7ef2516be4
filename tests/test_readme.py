"""What the README says is so: tables, commands, figures and links; its Python runs as a doctest."""

import inspect
import re
import shlex
import shutil
import tomllib
from datetime import date, timedelta
from fnmatch import fnmatchcase
from pathlib import Path

import attrs
import pytest

import plyocal
from plyocal import ARTICLE, Athlete, Level, Plan, WorkoutKind, read, schedule
from plyocal.cli import commands as cli
from plyocal.cli.commands import commands
from plyocal.exercises import BY_ID
from plyocal.icsfile.components import Limits
from plyocal.reading.training import HORIZON
from plyocal.rules import Must
from plyocal.weeks import ONE_WEEK

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
SAMPLE = ROOT / "examples" / "half_marathon.ics"
RULES = {rule.id: rule for rule in ARTICLE.rules}
MUSTS = [rule.id for rule in ARTICLE.rules if isinstance(rule, Must)]
PREFERENCES = [rule.id for rule in ARTICLE.rules if not isinstance(rule, Must)]


def table(heading):
    """The rows of the table whose first line begins so."""
    lines = README[README.index(f"\n| {heading}") :].splitlines()[1:]
    rows = []
    for line in lines[2:]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


def shell_lines():
    blocks = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def hours(span):
    return f"{span / timedelta(hours=1):.0f} hours"


def numbers():
    """The numbers of each must as the README words them, from the rules themselves."""
    week, gap, race = (RULES[each] for each in ("sessions-per-week", "recovery-gap", "race-clear"))
    gate, far = RULES["level-gate"], RULES["long-run-clear"]
    clear = (race.days_before_goal_race, race.days_before_marathon, race.days_before_any_race)
    return {
        "strategic-slot": "that day",
        "sessions-per-week": f"{week.sessions} a week; {week.beginner_weeks} beginner's weeks",
        "recovery-gap": f"{gap.days} calendar days, and at least {hours(gap.at_least)}",
        "lighter-weeks": f"{RULES['lighter-weeks'].sessions} a week",
        "race-clear": "{}, {} and {} days".format(*clear),
        "long-run-clear": f"{far.always_long_km} km; {far.share_of_longest:.0%}".replace("%", " %")
        + f"; {far.times_usual} ×; {far.medium_long_km:g} km; {far.equal_runs} runs",
        "rest-stays-rest": f"that day; {RULES['rest-stays-rest'].days_after_illness} days,"
        f" {RULES['rest-stays-rest'].days_after_injury} days",
        "no-clash": "any overlap",
        "level-gate": f"load {gate.load_before_speed:g} before speed;"
        f" {hours(gate.depth_jump_gap)} around depth jumps",
    }


def test_the_rules_are_the_article_s_in_its_order():
    assert [row[0].strip("`") for row in table("must |")] == MUSTS
    assert [row[0].strip("`") for row in table("preference |")] == PREFERENCES


def test_the_rules_say_whose_they_are():
    for row in (*table("must |"), *table("preference |")):
        whose = RULES[row[0].strip("`")].whose.partition(", 48-72 h")[0]
        assert row[1] == whose


def test_the_rules_numbers_are_those_in_force():
    assert {row[0].strip("`"): row[3] for row in table("must |")} == numbers()


@pytest.mark.parametrize("row", table("must |"), ids=MUSTS)
def test_each_rule_changes_as_the_table_says(row):
    rule_id, change = row[0].strip("`"), row[4].strip("`")
    named = {name: getattr(plyocal, name) for name in plyocal.__all__}
    if change.startswith("."):
        book = eval(f"ARTICLE{change}", named)  # noqa: S307 - the README is ours
        assert rule_id not in [rule.id for rule in book.rules]
    else:
        rule = eval(change, named)  # noqa: S307 - the README is ours
        assert rule.id == rule_id
        assert ARTICLE.replacing(rule)[rule_id] is rule


def test_every_option_of_plan_is_in_the_table_and_no_other():
    told = {option for row in table("option |") for option in re.findall(r"`(--[a-z-]+)`", row[0])}
    options = {
        name for param in commands.commands["plan"].params for name in param.opts if name.startswith("--")
    }
    assert told == options


def in_python():
    """Each call of the column for Python, with its keywords, and each name of a plan that it has without."""
    told = " ".join(row[1] for row in table("option |"))
    said = re.findall(r"([\w.]+)\((.*?)\)", told)
    calls = {(who, name) for who, given in said for name in re.findall(r"(\w+)=", given)}
    return calls, set(re.findall(r"plan\.(\w+)", told))


def test_each_option_s_name_in_python_is_one_and_none_is_missing():
    calls, of_a_plan = in_python()
    takers = {"Athlete": Athlete, "read": read, "schedule": schedule, "plan.write": Plan.write}
    for who, name in calls:
        assert name in inspect.signature(takers[who]).parameters, f"{who}({name}=…)"
    assert of_a_plan <= {*dir(Plan), *attrs.fields_dict(Plan)}
    assert {name for who, name in calls if who == "Athlete"} == set(inspect.signature(Athlete).parameters)
    parameters = inspect.signature(schedule).parameters.values()
    options = {each.name for each in parameters if each.kind is each.KEYWORD_ONLY} - {"stamp"}
    assert {name for who, name in calls if who == "schedule"} == options
    assert ("read", "overrides") in calls


def rooms():
    """The README's modules and packages in its order, patterns as they stand there; a package ends in "/"."""
    return [re.findall(r"`([\w*]+/?)`", row[1]) for row in table("what it does | modules")]


def modules():
    """Every module and every package of the top level, as the README writes them."""
    inside = (ROOT / "plyocal").iterdir()
    found = [
        f"{path.name}/" if (path / "__init__.py").exists() else path.stem
        for path in inside
        if path.suffix == ".py" or (path / "__init__.py").exists()
    ]
    return sorted(name for name in found if not name.startswith("__"))


def row_of(module):
    return [n for n, row in enumerate(rooms()) for pattern in row if fnmatchcase(module, pattern)]


def test_every_module_has_one_place_in_the_list_of_modules():
    assert {module: len(row_of(module)) for module in modules()} == dict.fromkeys(modules(), 1)
    patterns = [pattern for row in rooms() for pattern in row]
    assert not [p for p in patterns if not any(fnmatchcase(module, p) for module in modules())]


@pytest.mark.parametrize("module", modules())
def test_each_row_of_modules_uses_only_rows_above_it(module):
    place = ROOT / "plyocal" / module
    sources = sorted(place.glob("*.py")) if module.endswith("/") else [place.with_suffix(".py")]
    for source in sources:
        used = re.findall(r"^from plyocal\.(\w+)", source.read_text(encoding="utf-8"), re.MULTILINE)
        for name in used:
            room = f"{name}/" if f"{name}/" in modules() else name
            assert row_of(room) <= row_of(module), f"{source.name} uses {name}"


def test_the_kinds_of_workout_are_all_named():
    said = re.search(r"The kinds are (.*?)\.", README, re.DOTALL)[1]
    assert set(re.findall(r"`(\w+)`", said)) == {kind.value for kind in WorkoutKind}


def test_the_week_before_and_after_is_one_of_the_demo():
    days = [row[1:] for row in table("| Mon")]
    plan = plyocal.schedule(plyocal.read(plyocal.demo_calendar(date(2026, 3, 29))))
    week = plan.season.weeks[4]
    before = [""] * 7
    for workout in week.workouts:
        before[workout.day.weekday()] = workout.title
    after = list(before)
    for session in week.sessions:
        minutes = session.prescription.duration // timedelta(minutes=1)
        after[session.day.weekday()] += f" **+ plyo, {minutes} min**"
    assert days == [before, after]


def steady_calendar():
    first, lines = date(2026, 1, 5), ["BEGIN:VCALENDAR"]
    for week in range(16):
        for weekday, title in ((1, "Easy run 6 km"), (4, "Easy run 6 km"), (6, "Long run 12 km")):
            day = first + timedelta(weeks=week, days=weekday)
            lines += [
                "BEGIN:VEVENT",
                f"UID:{day}",
                f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
                f"SUMMARY:{title}",
                "END:VEVENT",
            ]
    return "\r\n".join((*lines, "END:VCALENDAR", "")).encode()


def test_what_a_beginner_does_is_what_the_plan_says():
    plan = plyocal.schedule(plyocal.read(steady_calendar()), Athlete(level=Level.BEGINNER))
    for row in table("week | first"):
        sessions = plan.season.weeks[int(row[0]) - 1].sessions
        done = [
            ", ".join(
                f"{dose.exercise.replace('-', ' ')} {dose.sets} × {dose.repetitions}"
                for dose in s.prescription.doses
            )
            for s in sessions
        ]
        second = done[0] if row[2] == "the same" else row[2]
        assert done == [row[1], second][: 1 if row[2].startswith("none") else 2]
    assert all(
        each.replace("-", " ") in README for each in ("jump-rope", "line-hops", "squat-jumps", "skater-jumps")
    )
    assert {"jump-rope", "line-hops", "bounding", "squat-jumps", "skater-jumps"} <= BY_ID.keys()


def test_every_command_runs_in_the_order_in_which_it_stands(tmp_path, monkeypatch, say):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(cli, "today", lambda: date(2026, 2, 23))
    shutil.copy(SAMPLE, tmp_path / "spring-half.ics")
    said_to = [shlex.split(line)[1:] for line in shell_lines() if line.startswith("plyocal ")]
    ours = [words for words in said_to if words[0] not in ("roster", "push")]
    assert len(ours) >= 8
    for arguments in ours:
        said = say(*arguments)
        note = "The last training block" if arguments[0] in ("read", "check") else ""
        assert (said.code, said.err[: len(note) or None]) == (0, note), arguments
    assert (tmp_path / "as-it-was.ics").read_bytes() == SAMPLE.read_bytes()
    assert plyocal.check(tmp_path / "spring-half+plyo.ics") == ()


def test_what_read_prints_is_what_it_says(say):
    shown = re.search(r"```text\n(.*?)\n```", README, re.DOTALL)[1]
    assert shown in say("read", SAMPLE).text.splitlines()


def test_set_up_is_two_commands_and_their_extras_exist():
    fresh = [line for line in shell_lines() if "venv" in line]
    assert len(fresh) == 2
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for line in fresh:
        assert line.startswith("python3 -m venv .venv && .venv/bin/pip install ")
        extra = re.search(r"\.\[(\w+)\]", line)[1]
        assert extra in project["optional-dependencies"]
    assert fresh[0].endswith(".venv/bin/plyocal demo")
    assert "-m pytest" in fresh[1]
    assert "Python 3.11 or newer" in README
    assert project["requires-python"] == ">=3.11"


def test_links_lead_somewhere():
    for target in re.findall(r"\]\(([^)]+)\)", README):
        if target.startswith("#"):
            headings = re.findall(r"^#+ (.+)$", README, re.MULTILINE)
            assert target[1:] in {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in headings}
        elif not target.startswith("http"):
            assert (ROOT / target).exists(), target
    for name in re.findall(r"`((?:plyocal|examples|tests)/[\w./+-]+)`", README):
        assert (ROOT / name).exists(), name


def test_the_limits_are_those_in_force():
    assert f"Files over {Limits().file_bytes // 1_000_000} MB are refused" in README
    assert f"plans {HORIZON // ONE_WEEK} weeks ahead" in README


def test_health_comes_with_it():
    assert "not medical advice" in README
    assert "**Pain means stop**" in README


def test_the_changelog_knows_this_version():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[{re.escape(version)}\]", changelog, re.MULTILINE)
    assert "## [Unreleased]" in changelog
