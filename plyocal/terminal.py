"""The season on a terminal: a row a week, a column a day, in eighty columns."""

from datetime import date, timedelta
from typing import Final

from rich.table import Table
from rich.text import Text

from plyocal.season import Season, SeasonWeek
from plyocal.workouts import WorkoutKind

KM_IN_A_MILE: Final = 1.609344
SESSION: Final = "●"
MORE: Final = "+"
SHORT: Final = {
    WorkoutKind.RACE: "race",
    WorkoutKind.LONG: "long",
    WorkoutKind.SPEED: "fast",
    WorkoutKind.EASY: "easy",
    WorkoutKind.RECOVERY: "rec",
    WorkoutKind.STRENGTH: "lift",
    WorkoutKind.CROSS: "x",
    WorkoutKind.REST: "–",
}
"""Each kind in at most four letters, the one that matters most first."""
LEGEND: Final = f"{SESSION} session  {MORE} more training  – rest  x cross-training"


def season_table(season: Season, unit: str = "km") -> Table:
    """The season as a table for `rich.console.Console.print`; colour is never the only sign."""
    days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    first = season.timeline.first_weekday
    table = Table(box=None, pad_edge=False, caption=LEGEND, caption_justify="left", padding=(0, 1, 0, 0))
    for name in ("wk", "from"):
        table.add_column(name, no_wrap=True)
    table.add_column(unit, justify="right", no_wrap=True)
    table.add_column("phase", no_wrap=True)
    for n in range(7):
        table.add_column(days[(n + first) % 7], no_wrap=True, min_width=5)
    table.add_column("contacts", justify="right", no_wrap=True)
    for number, week in enumerate(season.weeks, start=1):
        table.add_row(*_row(number, week, unit))
    return table


def _row(number: int, week: SeasonWeek, unit: str) -> list[str | Text]:
    first = week.week.first_day
    volume = week.week.volume_km / (KM_IN_A_MILE if unit == "mi" else 1)
    return [
        str(number),
        f"{first.day:2} {first:%b}",
        f"{volume:.0f}",
        week.week.phase.value,
        *(_cell(week, first + timedelta(days=n)) for n in range(7)),
        str(week.foot_contacts or ""),
    ]


def _cell(week: SeasonWeek, day: date) -> Text:
    kinds = [w.kind for w in week.workouts if w.day == day and w.kind in SHORT]
    named = min(kinds, key=list(SHORT).index, default=None)
    trained = [kind for kind in kinds if kind is not WorkoutKind.REST]
    text = Text(SHORT[named] if named else "", style="bold" if named is WorkoutKind.RACE else "dim")
    text.append(MORE * (len(trained) > 1))
    if any(session.day == day for session in week.sessions):
        text.append(SESSION, style="bold magenta")
    return text
