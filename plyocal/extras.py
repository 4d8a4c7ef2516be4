"""Loading: the one place that imports modules late, and the pause in which plyocal imports itself.

`load` is for parts that need an extra (click, rich, jinja2, caldav, distributed), so that `import plyocal`
needs none of them, and for libraries that load slowly and that most calendars do not need. Everything else is
imported at the top of its file.
"""

import gc
import importlib
import linecache
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Final

from plyocal.errors import MissingExtraError

_EXTRA_OF: Final = {
    "click": "cli",
    "rich": "cli",
    "jinja2": "cli",
    "markupsafe": "cli",
    "caldav": "caldav",
    "distributed": "dask",
}


def load(module: str) -> ModuleType:
    """Import a module that needs an extra, or that few calendars need.

    Raises `MissingExtraError`, saying what to install, where the extra is missing.
    """
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package not in _EXTRA_OF:
            raise
        extra = _EXTRA_OF[package]
        raise MissingExtraError(
            f'this needs {package}, which is not installed: pip install "plyocal[{extra}]"', extra=extra
        ) from error


@contextmanager
def undisturbed() -> Iterator[None]:
    """Pause garbage collection while modules are imported.

    What an import makes stays alive, so a collection finds nothing to free, but takes time to look through
    all of it. At the end, the source text of the methods that attrs generated for our classes is dropped: it
    takes 200 kB, and only tracebacks show it.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        for name in [name for name in linecache.cache if name.startswith(_WRITTEN_FOR_US)]:
            del linecache.cache[name]
        if was_enabled:
            gc.enable()


_WRITTEN_FOR_US: Final = "<attrs generated methods plyocal."
