"""Gathers the vocabulary when a wheel is built, which saves a quarter of a small plan."""

import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PREBUILT = "plyocal/vocabulary/prebuilt.py"


class GatheredVocabulary(BuildHookInterface[Any]):
    """Puts into a wheel, as one more module, what `plyocal.vocabulary.index` gathers."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the module beside the sources; an editable install reads those, which change."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        written = import_module("plyocal.vocabulary.index").written()
        self.folder = tempfile.TemporaryDirectory()
        module = Path(self.folder.name, Path(PREBUILT).name)
        module.write_text(written, encoding="utf-8")
        build_data["force_include"][str(module)] = PREBUILT
