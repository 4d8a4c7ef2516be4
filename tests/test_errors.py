"""The tree in the docstring is the tree of the classes, and every text names place and cure."""

import inspect
import pickle
import re

import pytest

from plyocal import errors
from plyocal.errors import (
    CalendarError,
    LimitError,
    MissingExtraError,
    PlyocalError,
    PlyocalWarning,
    SkippedEventWarning,
    UnreadableFileError,
)

CLASSES = {
    name: each
    for name, each in vars(errors).items()
    if inspect.isclass(each) and each.__module__ == errors.__name__
}
LINE = re.compile(r"^( *)\* (\w+)(?: \((\w+)\))? +(\S.*)$")


def drawn():
    """Each class of the docstring's tree, with the bases it is drawn with."""
    above, tree = [], {}
    for line in errors.__doc__.splitlines():
        found = LINE.match(line)
        if found:
            indent, name, builtin, what = found.groups()
            depth = len(indent) // 2
            del above[depth:]
            tree[name] = (above[-1] if above else None, builtin, what)
            above.append(name)
    return tree


def test_every_class_is_drawn_once_and_every_drawn_one_exists():
    assert drawn().keys() == CLASSES.keys()
    assert len(CLASSES) == 32


def test_bases_are_those_drawn():
    for name, (parent, builtin, _) in drawn().items():
        bases = {base.__name__ for base in CLASSES[name].__bases__}
        expected = {parent or ("Exception" if builtin is None else builtin)}
        assert bases == expected | ({builtin} if builtin else set()), name


def test_the_tree_has_two_roots():
    assert [name for name, (parent, _, _) in drawn().items() if parent is None] == [
        "PlyocalError",
        "PlyocalWarning",
    ]


@pytest.mark.parametrize(
    ("told", "known"),
    [
        (LimitError("too much.", limit="occurrences", source="a.ics", line_number=7), "limit"),
        (MissingExtraError("not installed", extra="cli"), "extra"),
        (SkippedEventWarning("not read", uid="7", line_number=3), "uid"),
    ],
)
def test_errors_and_warnings_come_whole_from_another_process(told, known):
    again = pickle.loads(pickle.dumps(told))  # noqa: S301 - made here
    assert (type(again), str(again), getattr(again, known)) == (type(told), str(told), getattr(told, known))


def test_an_error_names_the_place_it_knows():
    assert str(CalendarError("no good.")) == "no good."
    assert str(CalendarError("no good.", source="a.ics")) == "a.ics: no good."
    assert str(CalendarError("no good.", line_number=7)) == "line 7: no good."
    assert str(CalendarError("no good.", source="a.ics", line_number=7)) == "a.ics, line 7: no good."


def test_a_warning_names_line_and_event():
    assert str(PlyocalWarning("left aside.")) == "left aside."
    assert str(SkippedEventWarning("left aside.", uid="e1", line_number=3)) == "line 3, event e1: left aside."
    assert str(SkippedEventWarning("left aside.", uid="e1")) == "event e1: left aside."


def test_an_error_carries_what_a_program_needs():
    assert LimitError("too many.", limit="components").limit == "components"
    assert MissingExtraError("missing.", extra="cli").extra == "cli"
    error = CalendarError("no good.", source="a.ics", line_number=7)
    assert (error.message, error.source, error.line_number) == ("no good.", "a.ics", 7)


@pytest.mark.parametrize("caught", [PlyocalError, CalendarError, UnreadableFileError])
def test_one_class_catches_all_below_it(caught):
    with pytest.raises(caught, match="gone"):
        raise UnreadableFileError("gone.")


def test_builtin_classes_catch_too():
    assert issubclass(errors.ArgumentError, ValueError)
    assert issubclass(errors.MissingExtraError, ImportError)
    assert issubclass(errors.PlyocalWarning, UserWarning)
