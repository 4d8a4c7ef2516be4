"""Races that count as tune-ups for a later, shorter one."""

from collections.abc import Sequence
from datetime import date

from plyocal.errors import TuneUpWarning
from plyocal.messages import Message, Option
from plyocal.strangers import title_told
from plyocal.weeks import races_of, seasons_without_goal
from plyocal.workouts import Workout


def tune_ups_for_less(
    workouts: Sequence[Workout], named: Sequence[date], start: date
) -> tuple[TuneUpWarning, ...]:
    """A warning for each season whose longest race, from `start` on, is a tune-up for a shorter one.

    That happens if nothing says which race the season is for, and a fun run comes last.
    """
    races = races_of(workouts, named)
    found = []
    for season in seasons_without_goal(workouts, named):
        days = {race.day for race in season}
        inside = [race for race in races if race.day in days and race.distance_km is not None]
        if not inside:
            continue
        longest = max(inside, key=lambda race: (race.length, race.day))
        if not longest.is_goal and longest.length > inside[-1].length and longest.day >= start:
            found.append((longest, inside[-1]))
    return tuple(
        TuneUpWarning(
            Message(
                f"{title_told(race.title)} on {race.day} counts as a tune-up,",
                f" since {title_told(goal.title)} comes after it; if the season is for it, say ",
                Option("races", "Athlete", (race.day,)),
            )
        )
        for race, goal in found
    )
