"""The planning options of the command line, and what becomes of them."""

import datetime as dt
from collections.abc import Callable
from typing import Any, Final, TypeVar
from zoneinfo import ZoneInfo

import attrs
import click

from plyocal.athlete import LANGUAGES, LENGTH_UNITS, Athlete, Level, Reduced, Weekday
from plyocal.workouts import WorkoutKind
from plyocal.zones import known_zone

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

ISO: Final = "YYYY-MM-DD"


class Day(click.ParamType[dt.date]):
    """A date in ISO form."""

    name = ISO

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        """Read `2026-05-17`."""
        try:
            return dt.date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no date; write it like 2026-05-17.", param, ctx)


class Span(click.ParamType[tuple[dt.date, dt.date]]):
    """Two dates with two dots between, or one date."""

    name = f"{ISO}..{ISO}"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[dt.date, dt.date]:
        """Read `2026-05-17..2026-05-24`."""
        first, _, last = str(value).partition("..")
        days = Day()
        return days.convert(first, param, ctx), days.convert(last or first, param, ctx)


class Hours(click.ParamType[tuple[dt.time, dt.time]]):
    """Two times of day with a hyphen between."""

    name = "HH:MM-HH:MM"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[dt.time, dt.time]:
        """Read `05:00-22:00`."""
        first, _, last = str(value).partition("-")
        try:
            return dt.time.fromisoformat(first), dt.time.fromisoformat(last)
        except ValueError:
            self.fail(f"{value!r} are no hours; write them like 05:00-22:00.", param, ctx)


class Weekdays(click.ParamType[tuple[Weekday, ...]]):
    """Days of the week with commas between."""

    name = "DAYS"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[Weekday, ...]:
        """Read `wed,sun`."""
        names = [name.strip()[:3].upper() for name in str(value).split(",") if name.strip()]
        unknown = [name for name in names if name not in Weekday.__members__]
        if unknown or not names:
            self.fail(f"{value!r}: name days like wed,sun.", param, ctx)
        return tuple(sorted({Weekday[name] for name in names}))


class Named(click.ParamType[tuple[str, str]]):
    """A title and the kind that it is."""

    name = "TITLE=KIND"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, str]:
        """Read `Quality day=speed`."""
        title, equals, kind = str(value).rpartition("=")
        kinds = [each.value for each in WorkoutKind]
        if not equals or not title.strip() or kind.strip().lower() not in kinds:
            self.fail(f"{value!r}: write TITLE=KIND, the kind one of {', '.join(kinds)}.", param, ctx)
        return title.strip(), kind.strip().lower()


class Zone(click.ParamType[ZoneInfo]):
    """A time zone by name."""

    name = "ZONE"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> ZoneInfo:
        """Read `Europe/Berlin`."""
        zone = known_zone(str(value))
        if not isinstance(zone, ZoneInfo):
            self.fail(f"{value!r} is no time zone; write it like Europe/Berlin.", param, ctx)
        return zone


def _all(*options: Callable[[Decorated], Decorated]) -> Callable[[Decorated], Decorated]:
    def decorate(command: Decorated) -> Decorated:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


window_options = _all(
    click.option("--from", "start", type=Day(), help="First day; today for plan and preview."),
    click.option("--until", type=Day(), help="Last day; that of the last workout unless given."),
)

reading_options = _all(
    click.option(
        "--is", "named", type=Named(), multiple=True, help="What a title is, such as 'Quality day=speed'."
    ),
    click.option(
        "--units",
        type=click.Choice(LENGTH_UNITS),
        help="What bare numbers mean; the calendar's own unless given.",
    ),
    click.option("--timezone", type=Zone(), help="The runner's time zone; the calendar's unless given."),
)

athlete_options = _all(
    click.option(
        "--level",
        type=click.Choice([each.value for each in Level]),
        default="beginner",
        show_default=True,
        help="Experience with plyometrics, not with running.",
    ),
    click.option(
        "--per-week", type=click.IntRange(1, 2), default=2, show_default=True, help="Sessions a week."
    ),
    click.option("--injured", is_flag=True, help="Returning from an injury and cleared to jump."),
    click.option("--pain", is_flag=True, help="Pain now: no plan."),
    click.option("--age", type=int, help="In years; under 16 starts as beginner."),
    click.option("--hours", type=Hours(), help="When sessions may be; 05:00-22:00 unless given."),
    click.option("--never", type=Weekdays(), default=(), help="Weekdays without sessions, such as wed,sun."),
    click.option("--off", type=Span(), multiple=True, help="Days away, such as 2026-05-17..2026-05-24."),
    click.option("--box", is_flag=True, help="A box is at hand."),
    click.option("--no-rope", is_flag=True, help="No jump rope is at hand."),
    click.option(
        "--reduced",
        type=click.Choice([each.value for each in Reduced]),
        default="once",
        show_default=True,
        help="What to do in high-volume weeks.",
    ),
    click.option("--hold", is_flag=True, help="Keep the dose where it is."),
    click.option("--race", "races", type=Day(), multiple=True, help="A goal race."),
    click.option(
        "--language", type=click.Choice(LANGUAGES), default="en", show_default=True, help="Of the events."
    ),
)

planning_options = _all(
    window_options,
    athlete_options,
    reading_options,
    click.option(
        "--busy", type=click.Path(), multiple=True, help="Another calendar that sessions must not overlap."
    ),
)


@attrs.frozen(kw_only=True)
class Asked:
    """The planning options of one command, read."""

    athlete: Athlete
    start: dt.date | None
    until: dt.date | None
    busy: tuple[str, ...]
    overrides: dict[str, str]


def asked(options: dict[str, Any]) -> Asked:
    """Make an athlete and a window of the options; raises `ArgumentError` for what no athlete can be."""
    hours = {} if options["hours"] is None else {"hours": options["hours"]}
    athlete = Athlete(
        level=Level(options["level"]),
        sessions_a_week=options["per_week"],
        injured=options["injured"],
        in_pain=options["pain"],
        age=options["age"],
        never=options["never"],
        off=options["off"],
        races=options["races"],
        box=options["box"],
        rope=not options["no_rope"],
        reduced=Reduced(options["reduced"]),
        hold=options["hold"],
        unit=options["units"],
        timezone=options["timezone"],
        language=options["language"],
        **hours,
    )
    return Asked(
        athlete=athlete,
        start=options["start"],
        until=options["until"],
        busy=options["busy"],
        overrides=dict(options["named"]),
    )
