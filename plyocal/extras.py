"""The one door to the parts that need an extra: click, rich, jinja2, caldav, distributed.

Everything else imports at the top of its file. These parts are loaded when they are used, so that
`import plyocal` needs none of them.
"""

import importlib
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
    """Import a module of plyocal that needs an extra.

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
