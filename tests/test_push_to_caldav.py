import subprocess
import sys
from pathlib import Path

import pytest


def test_a_plan_is_pushed_once_and_then_only_what_changed():
    pytest.importorskip("caldav")
    pytest.importorskip("radicale")
    path = Path(__file__).parent.parent / "examples" / "push_to_caldav.py"
    done = subprocess.run([sys.executable, path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    first, second, third = done.stdout.splitlines()
    assert first.endswith("17 created, 0 updated, 0 deleted, 0 unchanged")
    assert second.endswith("0 created, 0 updated, 0 deleted, 17 unchanged")
    assert "0 created" in third
    assert not third.endswith("17 unchanged")
