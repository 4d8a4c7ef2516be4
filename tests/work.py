"""Work counted in calls, so that a test can bound it without asking a clock."""

import sys
from collections.abc import Callable


def calls(act: Callable[[], object]) -> int:
    """How many functions, of Python and of C, one act calls."""
    counted = 0

    def count(_frame: object, event: str, _what: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        act()
    finally:
        sys.setprofile(before)
    return counted
