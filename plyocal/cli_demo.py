"""`plyocal demo`: the main job on a running calendar that comes with plyocal."""

import datetime as dt

import click

from plyocal.athlete import Athlete, Level
from plyocal.cli_options import DAY, today
from plyocal.cli_report import print_season
from plyocal.demo import demo_calendar, demo_race_day
from plyocal.plan import schedule
from plyocal.reading import read


@click.command("demo")
@click.option("--race", type=DAY, help="The race day; the first Sunday that leaves twelve weeks.")
@click.option(
    "--level",
    type=click.Choice([each.value for each in Level]),
    default="beginner",
    show_default=True,
    help="Experience with plyometrics.",
)
def demo_command(race: dt.date | None, level: str) -> int:
    """Plan an embedded half-marathon calendar. Writes plyocal-demo.ics and plyocal-demo+plyo.ics."""
    calendar = read(demo_calendar(race or demo_race_day(today())), timezone="UTC")
    plan = schedule(calendar, Athlete(level=Level(level)))
    print_season(plan, explain=True)
    for name, merge in (("plyocal-demo.ics", False), ("plyocal-demo+plyo.ics", True)):
        plan.write(name, merge=merge)
        what = "the running calendar with the sessions in it" if merge else "the sessions alone, to import"
        click.echo(f"Wrote {name}: {what}.")
    return 0
