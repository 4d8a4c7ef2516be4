"""Measure recognition on a table of titles.

    python tests/measure_titles.py tests/titles.tsv [--misses]

The table has tab-separated columns title, description, kind, also_acceptable ("|"-separated), distance_km and
duration_min, the last four as a knowledgeable runner would fill them in.
"""

import argparse
import csv
import sys
from collections import Counter
from pathlib import Path

import attrs

from plyocal.recognition import Recognition, recognise

PLACING = ("other", "easy", "recovery", "speed", "strength")
TOLERANCE = 0.02


@attrs.frozen
class Row:
    title: str
    description: str
    kind: str
    acceptable: frozenset[str]
    distance_km: float | None
    duration_min: float | None


def rows_of(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as table:
        return [
            Row(
                line["title"].replace("\\n", "\n"),
                (line["description"] or "").replace("\\n", "\n"),
                line["kind"],
                frozenset({line["kind"], *filter(None, (line["also_acceptable"] or "").split("|"))}),
                float(line["distance_km"]) if line["distance_km"] else None,
                float(line["duration_min"]) if line["duration_min"] else None,
            )
            for line in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]


def minutes(recognition: Recognition) -> float | None:
    return None if recognition.duration is None else recognition.duration.total_seconds() / 60


@attrs.define
class Share:
    right: int = 0
    of: int = 0

    def count(self, *, right: bool) -> None:
        self.right += right
        self.of += 1

    @property
    def percent(self) -> float:
        return 100 * self.right / self.of if self.of else 100.0

    def __str__(self) -> str:
        return f"{self.percent:6.2f} %  ({self.right} of {self.of})"


def near(stated: float, claimed: float | None) -> bool:
    return claimed is not None and abs(claimed - stated) <= TOLERANCE * stated


@attrs.define
class Measured:
    kind: Share = attrs.Factory(Share)
    stated_km: Share = attrs.Factory(Share)
    stated_min: Share = attrs.Factory(Share)
    unclaimed_km: Share = attrs.Factory(Share)
    unclaimed_min: Share = attrs.Factory(Share)
    precision: dict[str, Share] = attrs.Factory(dict)
    recall: dict[str, Share] = attrs.Factory(dict)
    confusion: Counter[tuple[str, str]] = attrs.Factory(Counter)
    misses: list[str] = attrs.Factory(list)

    def take(self, row: Row, said: Recognition) -> None:
        kind = said.kind.value
        right = kind in row.acceptable
        judged = kind if right else row.kind
        self.kind.count(right=right)
        self.precision.setdefault(kind, Share()).count(right=right)
        self.recall.setdefault(judged, Share()).count(right=right)
        self.confusion[(row.kind, kind)] += 1
        wrong = [] if right else [f"{row.kind} -> {kind}"]
        for stated, claimed, shares, unit in (
            (row.distance_km, said.distance_km, (self.stated_km, self.unclaimed_km), "km"),
            (row.duration_min, minutes(said), (self.stated_min, self.unclaimed_min), "min"),
        ):
            fine = claimed is None if stated is None else near(stated, claimed)
            shares[stated is None].count(right=fine)
            wrong += [] if fine else [f"{stated} -> {claimed} {unit}"]
        if wrong:
            told = "; ".join(map(str, said.evidence))
            self.misses.append(f"{'; '.join(wrong)}\t{row.title!r}\t{row.description[:150]!r}\t{told}")


def measure(rows: list[Row]) -> Measured:
    measured = Measured()
    for row in rows:
        measured.take(row, recognise(row.title, row.description))
    return measured


def report(measured: Measured, *, misses: bool) -> str:
    lines = [
        f"kind                    {measured.kind}",
        f"distance stated         {measured.stated_km}",
        f"distance not stated     {measured.unclaimed_km}",
        f"duration stated         {measured.stated_min}",
        f"duration not stated     {measured.unclaimed_min}",
    ]
    for kind in sorted({*measured.precision, *measured.recall}):
        mark = "*" if kind in PLACING else " "
        precision = measured.precision.get(kind, Share())
        recall = measured.recall.get(kind, Share())
        lines.append(f"{mark} {kind:10} precision {precision}   recall {recall}")
    kinds = sorted({kind for pair in measured.confusion for kind in pair})
    lines.append("confusion: rows are the table's kind, columns what was recognised")
    lines.append(" " * 10 + "".join(f"{kind[:8]:>9}" for kind in kinds))
    lines += [
        f"{row:10}" + "".join(f"{measured.confusion[row, kind] or '.':>9}" for kind in kinds) for row in kinds
    ]
    return "\n".join([*lines, *(measured.misses if misses else [])])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("table", type=Path)
    parser.add_argument("--misses", action="store_true", help="list every row that is wrong in anything")
    chosen = parser.parse_args()
    sys.stdout.write(report(measure(rows_of(chosen.table)), misses=chosen.misses) + "\n")


if __name__ == "__main__":
    main()
