import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_walk_through_runs_from_cell_to_cell():
    done = subprocess.run(
        [sys.executable, ROOT / "examples" / "walk_through.py"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == "Read"
    assert "findings by the article: 0" in done.stdout
    assert " h after the session before" in done.stdout
    assert "19 rows of CSV" in done.stdout
