"""How fast a season is scheduled: against OR-Tools on 52 weeks, and 520 weeks against 52.

All are measured in turn, in processor time of one thread. Ten seasons of 52 weeks, each asked for the first
time, stand against one of 520, so that both sides meet the same noise; the median of the rounds counts.
Run it with `PYTHONPATH=tests:tests/scheduling python tests/benchmarks/schedule_speed.py`.
"""

import gc
import statistics
import sys
from collections.abc import Sequence
from datetime import date, timedelta
from time import process_time

from solver_model import SeasonModel

from plyocal.article import ARTICLE
from plyocal.athlete import Athlete, Level
from plyocal.phases import training_weeks
from plyocal.scheduling import schedule_sessions
from plyocal.slots import slots
from plyocal.timeline import Timeline
from plyocal.weeks import races_of
from plyocal.workouts import Workout, WorkoutKind

MONDAY = date(2026, 1, 5)
MOST_OF_SOLVER = 1 / 10
MOST_OF_LINEAR = 12
ROUNDS = 5
YEARS = 10
WEEK = (
    (0, WorkoutKind.EASY, 8),
    (1, WorkoutKind.SPEED, 10),
    (2, WorkoutKind.EASY, 8),
    (2, WorkoutKind.STRENGTH, None),
    (3, WorkoutKind.SPEED, 9),
    (4, WorkoutKind.STRENGTH, None),
    (4, WorkoutKind.RECOVERY, 5),
    (5, WorkoutKind.EASY, 6),
    (6, WorkoutKind.LONG, 20),
)
"""A full week: day, kind and kilometres."""


def season(weeks: int, level: Level) -> Timeline:
    """So many full weeks, three rising and one of recovery, two sessions a week."""
    workouts = tuple(
        Workout(
            day=MONDAY + timedelta(weeks=n, days=day),
            kind=kind,
            distance_km=km and km * (0.7 if n % 4 == 3 else 1 + 0.1 * (n % 4)),
            uid=f"{n}-{day}-{kind.value}",
        )
        for n in range(weeks)
        for day, kind, km in WEEK
    )
    races = races_of(workouts)
    return Timeline(
        athlete=Athlete(level=level),
        workouts=workouts,
        races=races,
        weeks=training_weeks(workouts, races, clear_days_after=ARTICLE.clear_days_after),
        start=workouts[0].day,
        until=workouts[-1].day,
    )


def ours(timelines: Sequence[Timeline]) -> float:
    """Seconds from slots to the best choice, of timelines that nothing was asked of before."""
    gc.collect()
    begun = process_time()
    for timeline in timelines:
        schedule_sessions(slots(timeline), timeline, ARTICLE)
    return process_time() - begun


def solvers(timeline: Timeline) -> float:
    """Seconds to build the model from the open slots and to solve it for every preference."""
    open_slots = schedule_sessions(slots(timeline), timeline, ARTICLE).open_slots
    begun = process_time()
    SeasonModel(open_slots, timeline).solved()
    return process_time() - begun


def main() -> int:
    """Print both ratios for each level; 1 if one is over its limit."""
    over = False
    for level in Level:
        rounds = [
            (ours([season(52, level) for _ in range(YEARS)]) / YEARS, ours([season(52 * YEARS, level)]))
            for _ in range(ROUNDS)
        ]
        growth = statistics.median(decade / year for year, decade in rounds)
        year, decade = (statistics.median(side) for side in zip(*rounds, strict=True))
        solver = solvers(season(52, level))
        over |= year > MOST_OF_SOLVER * solver or growth > MOST_OF_LINEAR
        print(
            f"{level.value:12}  52 weeks: {year:.3f} s, OR-Tools {solver:.2f} s, ratio 1/{solver / year:.0f}"
            f"   520 weeks: {decade:.2f} s, ratio {growth:.1f}"
        )
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
