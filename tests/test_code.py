"""What holds for every module: how long it may be, where it imports, and that it names days itself."""

import ast
import re
from pathlib import Path

import pytest

import plyocal

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
"""Lines, its docstring not counted."""
OF_A_LOCALE = re.compile(r"(?<!\w)%[-#]?[aAbBcxXpr](?!\w)|(?<![\w%])%[-#]?[aAbBcxXpr](?=%)")
"""What `strftime` says in the words of the program's locale."""
MODULES = sorted(Path(plyocal.__file__).parent.rglob("*.py"))
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def functions(source):
    return [node for node in ast.walk(ast.parse(source)) if isinstance(node, FUNCTIONS)]


def lines_of(function):
    """The lines of a function without those of its docstring."""
    first = function.body[0]
    is_told = isinstance(first, ast.Expr) and ast.get_docstring(function) is not None
    told = first.end_lineno - first.lineno + 1 if is_told else 0
    return function.end_lineno - function.lineno + 1 - told


def too_long(source):
    return [each.name for each in functions(source) if lines_of(each) > LONGEST_FUNCTION]


def importing(source):
    imports = (ast.Import, ast.ImportFrom)
    return [each.name for each in functions(source) if any(isinstance(n, imports) for n in ast.walk(each))]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_every_module_is_short_and_imports_at_its_top(module):
    source = module.read_text(encoding="utf-8")
    assert source.count("\n") <= LONGEST_FILE
    assert too_long(source) == []
    assert importing(source) == []


def test_what_is_too_long_is_found():
    body = "    a = 1\n" * (LONGEST_FUNCTION - 1)
    told = f'def told():\n    """Say it.\n\n    At length.\n    """\n{body}'
    assert too_long(told) == []
    assert too_long(f"{told}    import b\n") == ["told"]
    assert importing(f"{told}    import b\n") == ["told"]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_no_module_has_days_or_months_named_by_a_locale(module):
    assert OF_A_LOCALE.findall(module.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "text", ['f"{day:%a}"', 'f"{day:%d %b %Y}"', 'day.strftime("%A")', 'f"{day:%x}"', '"%B%d"']
)
def test_what_a_locale_would_name_is_found(text):
    assert OF_A_LOCALE.findall(text)
    assert not OF_A_LOCALE.findall('f"{day:%Y-%m-%dT%H:%M}" and "80%"')


PACKAGE = Path(plyocal.__file__).parent
WORDS = [PACKAGE / "vocabulary", PACKAGE / "vocabulary/ailments"]
ROOMS = sorted(
    {PACKAGE / "cautions", *WORDS, *(path.parent for path in (PACKAGE / "recognition").rglob("__init__.py"))}
)


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_the_map_of_a_room_names_all_its_modules(room):
    told = ast.get_docstring(ast.parse((room / "__init__.py").read_text()))
    modules = {path.stem for path in room.glob("*.py")} - {"__init__", "prebuilt"}
    assert not {each for each in modules if f"`{each}`" not in told}
