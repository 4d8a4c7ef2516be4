"""Rested runs: days that hold a rest and a run, with a session planned there."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Final

from plyocal.errors import RestedRunWarning
from plyocal.messages import Message, Option
from plyocal.strangers import title_told
from plyocal.workouts import Workout, WorkoutKind

FEW: Final = 4
"""Of so many days each is named (ours)."""


def rested_runs(workouts: Sequence[Workout], planned: Collection[date]) -> Iterator[RestedRunWarning]:
    """A warning for each rest of a day beside a run, where a session is `planned`, with what keeps it free.

    The same rest beside the same run is told once for all its days. A rest that a run has given way to, or
    that makes no session lawful, is none: there no session is planned.
    """
    days: defaultdict[tuple[str, str], list[date]] = defaultdict(list)
    runs = {each.day: each.title for each in reversed(workouts) if each.kind.is_run}
    for rest in workouts:
        is_shared = rest.day in runs and rest.day in planned
        if rest.kind is WorkoutKind.REST and not rest.is_timed and is_shared:
            days[rest.title, runs[rest.day]].append(rest.day)
    for (rest_title, run_title), shared in days.items():
        first, *others = dict.fromkeys(shared)
        where = f"{first}, where a session is" if not others else f"{1 + len(others)} days where sessions are"
        begun = f" (first on {first})" if others else ""
        named = tuple((day, day) for day in (first, *others)) if len(others) < FEW else None
        yield RestedRunWarning(
            Message(
                f"{title_told(rest_title)} and {title_told(run_title)} are both on {where} planned{begun};",
                f" if you do not run then, keep {'them' if others else 'it'} free with ",
                Option("off", "Athlete", named),
            )
        )
