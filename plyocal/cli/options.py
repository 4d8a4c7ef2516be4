"""The planning options of the command line, and what becomes of them."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple, TypeVar

import attrs
import click

from plyocal.athlete import LANGUAGES, LENGTH_UNITS, Athlete, Level, Reduced
from plyocal.athlete_words import (
    day_from,
    hours_from,
    number_from,
    span_from,
    weekday_from,
    weekdays_from,
)
from plyocal.errors import ArgumentError
from plyocal.previous_plan import as_planned, level_planned
from plyocal.sessions import PlyoSession
from plyocal.workouts import UNWELL_WORDS, WorkoutKind
from plyocal.zonenames import zone_named

Decorated = TypeVar("Decorated", bound=Callable[..., Any])
Value = TypeVar("Value")


class Worded(click.ParamType[Value]):
    """An option whose text a function reads, such as a date; the error names the cure."""

    def __init__(self, name: str, convert: Callable[[str], Value]) -> None:
        self.name = name
        self._convert = convert

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Value:
        """Read the text, or fail with one line."""
        try:
            return self._convert(str(value))
        except ArgumentError as error:
            self.fail(str(error), param, ctx)


def file_from(text: str) -> str:
    """The name of a file; raises `ArgumentError` for an empty one, as an unset variable of a shell gives."""
    if not text:
        raise ArgumentError("the file name is empty.")
    return text


def _name_from(text: str) -> str:
    if not text.strip():
        raise ArgumentError("the plan's name is empty.")
    return text


def _sessions_from(text: str) -> int:
    if text not in ("1", "2"):
        raise ArgumentError(f"{text!r}: write 1 or 2 sessions a week.")
    return int(text)


FILE: Final = Worded("FILE", file_from)
NAME: Final = Worded("NAME", _name_from)
DAY: Final = Worded("YYYY-MM-DD", day_from)
SPAN: Final = Worded("DAY..DAY", span_from)
HOURS: Final = Worded("HH:MM-HH:MM", hours_from)
WEEKDAYS: Final = Worded("DAYS", weekdays_from)
WEEKDAY: Final = Worded("DAY", weekday_from)
ZONE: Final = Worded("ZONE", zone_named)
KINDS: Final = (*(each.value for each in WorkoutKind), *UNWELL_WORDS)
_FULL_WIDTH: Final = "＝"
"""What Chinese and Japanese keyboards type."""
LAST_BLOCK: Final = "that of the last training block"


class Named(click.ParamType[tuple[str, str]]):
    """A title and the kind that it is."""

    name = "TITLE=KIND"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, str]:
        """Read `Quality day=speed`."""
        text = str(value)
        title, equals, kind = text.rpartition("=" if "=" in text else _FULL_WIDTH)
        if not equals or not title.strip() or kind.strip().lower() not in KINDS:
            self.fail(f"{value!r}: write TITLE=KIND, the kind one of {', '.join(KINDS)}.", param, ctx)
        return title.strip(), kind.strip().lower()


def _all(*options: Callable[[Decorated], Decorated]) -> Callable[[Decorated], Decorated]:
    def decorate(command: Decorated) -> Decorated:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


def window_options(first_day: str = "today") -> Callable[[Decorated], Decorated]:
    """The window; `first_day` says which day is the first where none is given."""
    return _all(
        click.option("--from", "start", type=DAY, help=f"First day; {first_day} unless given."),
        click.option("--until", type=DAY, help="Last day; that of the last workout unless given."),
    )


reading_options = _all(
    click.option(
        "--is",
        "named",
        type=Named(),
        multiple=True,
        help=f"What a title is, such as 'Quality day=speed'; may be repeated. Kinds: {', '.join(KINDS)}.",
    ),
    click.option(
        "--units",
        type=click.Choice(LENGTH_UNITS, case_sensitive=False),
        help="What bare numbers in titles mean; the calendar's own unless given.",
    ),
    click.option("--timezone", type=ZONE, help="The runner's time zone; the calendar's unless given."),
)


def _level_option(level: str) -> Callable[[Decorated], Decorated]:
    return click.option(
        "--level",
        type=click.Choice([each.value for each in Level], case_sensitive=False),
        help=f"Experience with plyometrics, not with running; {level} unless given.",
    )


_athlete_options = _all(
    click.option(
        "--per-week",
        type=Worded("1|2", _sessions_from),
        metavar="1|2",
        default=2,
        show_default=True,
        help="Sessions a week.",
    ),
    click.option(
        "--injured", is_flag=True, help="Back from an injury and cleared to jump: easier, once a week."
    ),
    click.option("--pain", is_flag=True, help="Pain now: no plan, and no session is right."),
    click.option(
        "--age", type=Worded("YEARS", number_from), help="Under 16 starts as beginner, without depth jumps."
    ),
    click.option("--hours", type=HOURS, help="When sessions may be; 05:00-22:00 unless given."),
    click.option("--never", type=WEEKDAYS, help="Weekdays without sessions, such as wed,sun or fri-mon."),
    click.option(
        "--off", type=SPAN, multiple=True, help="Days away, such as 2026-05-17..2026-05-24; may be repeated."
    ),
    click.option("--box", is_flag=True, help="A box to jump onto is at hand."),
    click.option(
        "--reduced",
        type=click.Choice([each.value for each in Reduced], case_sensitive=False),
        default="once",
        show_default=True,
        help="In high-volume, taper and race weeks: one session, no heavier (once); one, just jump rope"
        " (rope); none (skip).",
    ),
    click.option("--week-starts", type=WEEKDAY, help="First day of your training week; mon unless given."),
    click.option("--race", "races", type=DAY, multiple=True, help="The day of a goal race; may be repeated."),
)

_busy_option = click.option(
    "--busy",
    type=FILE,
    metavar="PATH",
    multiple=True,
    help="Another calendar that sessions must not overlap; may be repeated.",
)


def _filling_options(*, hidden: bool = False) -> Callable[[Decorated], Decorated]:
    """What decides on sessions yet to be made, and on none that stands."""
    return _all(
        click.option("--no-rope", is_flag=True, hidden=hidden, help="No jump rope is at hand."),
        click.option("--hold", is_flag=True, hidden=hidden, help="Make sessions no harder than they are."),
        click.option(
            "--language",
            type=click.Choice(LANGUAGES, case_sensitive=False),
            hidden=hidden,
            help="Of the sessions' texts; unless given that of the plan before, else en.",
        ),
        click.option(
            "--plan-name", type=NAME, hidden=hidden, help="Tells several plans in one calendar apart."
        ),
    )


planning_options = _all(
    window_options(),
    _level_option("beginner"),
    _athlete_options,
    _filling_options(),
    _busy_option,
    reading_options,
)

checking_options = _all(
    window_options(LAST_BLOCK),
    _level_option("that of the sessions"),
    _athlete_options,
    _filling_options(hidden=True),
    _busy_option,
    reading_options,
)
"""The same for an audit, so that a plan's options can be given again; it lists those that change it."""


class Asked(NamedTuple):
    """The planning options of one command, read; whether level and language were among them."""

    athlete: Athlete
    says_level: bool
    says_language: bool
    start: dt.date | None
    until: dt.date | None
    busy: tuple[str, ...]
    plan_name: str | None
    overrides: dict[str, str]


def asked(options: dict[str, Any]) -> Asked:
    """Make an athlete and a window from the options; raises `ArgumentError` for a value that cannot be."""
    given = {name: options[name] for name in ("hours", "week_starts") if options[name] is not None}
    athlete = Athlete(
        level=Level(options["level"] or "beginner"),
        sessions_a_week=options["per_week"],
        injured=options["injured"],
        in_pain=options["pain"],
        age=options["age"],
        never=options["never"] or (),
        off=options["off"],
        races=options["races"],
        box=options["box"],
        rope=not options["no_rope"],
        reduced=Reduced(options["reduced"]),
        hold=options["hold"],
        unit=options["units"],
        timezone=options["timezone"],
        language=options["language"] or "en",
        **given,
    )
    return Asked(
        athlete=athlete,
        says_level=options["level"] is not None,
        says_language=options["language"] is not None,
        start=options["start"],
        until=options["until"],
        busy=options["busy"],
        plan_name=options["plan_name"],
        overrides=dict(options["named"]),
    )


def judged_as(settings: Asked, sessions: Sequence[PlyoSession]) -> tuple[Athlete, str]:
    """The athlete to audit a calendar's sessions for, and a line on the level if no option says it."""
    known = as_planned(sessions)
    athlete = attrs.evolve(settings.athlete, box=settings.athlete.box or known.box)
    if settings.says_level:
        return athlete, ""
    why = ", as its sessions were planned" if level_planned(sessions) else ""
    told = f"Judged at level {known.level.value}{why}; --level judges at another."
    return attrs.evolve(athlete, level=known.level), told


def today() -> dt.date:
    """Today's date where the command runs: the only clock of the whole program."""
    return dt.datetime.now().astimezone().date()
