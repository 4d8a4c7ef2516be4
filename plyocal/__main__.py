"""`plyocal` and `python -m plyocal`: the command line, or one line saying how to get it."""

import gc
import sys

from plyocal.errors import MissingExtraError
from plyocal.extras import load


def main() -> int:
    """Run the command line; the exit code is 2 where its extra is missing."""
    # One command makes little garbage, and its modules stay: looking for it less is a seventh quicker.
    gc.set_threshold(1_000_000)
    try:
        command_line = load("plyocal.cli.commands")
    except MissingExtraError as error:
        sys.stderr.write(f"plyocal: {error}\n")
        return 2
    gc.freeze()
    code: int = command_line.run(sys.argv[1:])
    return code


if __name__ == "__main__":
    sys.exit(main())
