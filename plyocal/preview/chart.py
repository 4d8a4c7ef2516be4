"""The page's line chart: the load of jumping and running by week, as the shapes of an SVG picture."""

import math
from collections.abc import Sequence
from itertools import groupby
from typing import Final

import attrs

from plyocal.preview.grid import Grid
from plyocal.preview.wording import whole_number
from plyocal.weeks import Phase
from plyocal.workouts import WorkoutKind

_LEFT, _RIGHT, _TOP, _GAP, _PLOT = 44, 10, 40, 46, 84
"""Margins and the height of each of the two plots, in pixels."""
_TITLE: Final = 24
"""How far above a plot its title stands: clear of the flags."""
_LABEL_WIDTH: Final = 26
"""How much room the number of a week takes."""
_ROUND: Final = (1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10)
LIGHTER: Final = (Phase.RECOVERY, Phase.TAPER, Phase.RACE, Phase.AFTER_RACE, Phase.OFF)
"""The weeks that are shaded."""


@attrs.frozen(kw_only=True)
class Plot:
    """One line: title, heights on the picture, path, dots, and the lines behind it with their figures."""

    name: str
    says: str
    title_y: float
    base_y: float
    path: str
    area: str
    dots: tuple[tuple[float, float], ...]
    ticks: tuple[tuple[float, str], ...]


@attrs.frozen(kw_only=True)
class Chart:
    """The picture at one width: two plots over the same weeks, shaded weeks, races, numbers of weeks."""

    width: int
    height: int
    left: int
    right: int
    plots: tuple[Plot, ...]
    shaded: tuple[tuple[float, float], ...]
    flags: tuple[float, ...]
    labels: tuple[tuple[float, str], ...]
    top: int = _TOP


def line_chart(grid: Grid, titles: Sequence[tuple[str, str]], width: int) -> Chart:
    """The chart of a season, `width` pixels wide.

    `titles` are for jumping and for running: a name, and what to say of it with {low} and {high}.
    """
    weeks = grid.season.weeks
    step = (width - _LEFT - _RIGHT) / max(len(weeks), 1)
    middles = [round(_LEFT + (n + 0.5) * step, 1) for n in range(len(weeks))]
    jumped = [week.load if week.is_load_known else None for week in weeks]
    run: list[float | None] = [float(round(grid.in_unit(week.volume_km))) for week in weeks]
    plots = tuple(
        _plot(title, values, middles, _TOP + position * (_PLOT + _GAP))
        for position, (title, values) in enumerate(zip(titles, (jumped, run), strict=True))
    )
    every = max(1, math.ceil(_LABEL_WIDTH / step))
    races = [any(w.kind is WorkoutKind.RACE for w in week.workouts) for week in weeks]
    return Chart(
        width=width,
        height=_TOP + 2 * _PLOT + _GAP + 22,
        left=_LEFT,
        right=width - _RIGHT,
        plots=plots,
        shaded=tuple(
            (round(x - step / 2, 1), round(step, 1))
            for x, week in zip(middles, weeks, strict=True)
            if week.phase in LIGHTER
        ),
        flags=tuple(x for x, race in zip(middles, races, strict=True) if race),
        labels=tuple((x, str(n)) for n, x in enumerate(middles, start=1) if (n - 1) % every == 0),
    )


def _plot(title: tuple[str, str], values: Sequence[float | None], middles: Sequence[float], top: int) -> Plot:
    """A line with a gap where a value is not known."""
    name, says = title
    known = [value for value in values if value is not None]
    highest = round_up(max(known, default=0))
    base = top + _PLOT
    points = [
        None if value is None else (x, round(base - _PLOT * value / highest, 1))
        for x, value in zip(middles, values, strict=True)
    ]
    pieces = [[point for point in of if point] for is_known, of in groupby(points, key=bool) if is_known]
    paths = ["M" + "L".join(f"{x} {y}" for x, y in piece) for piece in pieces]
    areas = [f"L{piece[-1][0]} {base}L{piece[0][0]} {base}Z" for piece in pieces]
    return Plot(
        name=name,
        says=says.format(low=whole_number(min(known, default=0)), high=whole_number(max(known, default=0))),
        title_y=top - _TITLE,
        base_y=base,
        path="".join(f"{path}h0" for path in paths),
        area="".join(map("".join, zip(paths, areas, strict=True))),
        dots=tuple(point for piece in pieces for point in piece),
        ticks=tuple((base - _PLOT * part, whole_number(highest * part)) for part in (0, 0.5, 1)),
    )


def round_up(value: float) -> float:
    """The next round figure whose half is round too; 2 for nothing.

    >>> [int(round_up(n)) for n in (0, 37, 81, 130)]
    [2, 40, 100, 160]
    """
    if value <= _ROUND[-1]:
        return max(2, 2 * math.ceil(value / 2))
    power = 10.0 ** math.floor(math.log10(value))
    return next(power * n for n in _ROUND if value <= power * n)
