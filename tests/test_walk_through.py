import subprocess
import sys
from pathlib import Path


def test_walk_through_runs_from_cell_to_cell():
    path = Path(__file__).parent.parent / "examples" / "walk_through.py"
    done = subprocess.run([sys.executable, path], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == "Read"
    assert "findings by the article: 0" in done.stdout
    assert " h after the session before" in done.stdout
    assert "19 rows of CSV" in done.stdout
