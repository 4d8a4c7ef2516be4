"""The same roster on a Dask cluster: two processes here, or the machines behind an address.

It needs an extra, `pip install ".[dask]"`. Give the address of a scheduler to use a real cluster:
`python examples/roster_on_dask.py tcp://scheduler:8786`.
"""

import sys
from datetime import date

from plyocal import Athlete, Level, demo_calendar
from plyocal.errors import MissingExtraError
from plyocal.extras import load
from plyocal.roster import Assignment, plan_roster, planned

RACE_DAY = date(2026, 3, 29)


def assignments() -> list[Assignment]:
    """Six athletes of three levels."""
    levels = list(Level)
    return [
        Assignment(
            name=f"runner {n + 1}",
            calendar=demo_calendar(RACE_DAY),
            athlete=Athlete(level=levels[n % len(levels)]),
        )
        for n in range(6)
    ]


def main(address: str | None = None) -> None:
    """Plan on the cluster, and compare with planning here: the bytes are the same."""
    distributed = load("distributed")
    where = (
        {"address": address}
        if address
        else {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": ":0"}
    )
    with distributed.Client(**where) as client:
        on_cluster = {result.name: result for result in plan_roster(assignments(), client.get_executor())}
    for assignment in assignments():
        same = "same bytes as here" if planned(assignment) == on_cluster[assignment.name] else "DIFFERENT"
        print(f"{assignment.name}: {on_cluster[assignment.name].sessions} sessions, {same}")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:2])
    except MissingExtraError as error:
        sys.exit(str(error))
