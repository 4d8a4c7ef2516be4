"""`plyocal demo`: the main job on a running calendar that comes with plyocal."""

import datetime as dt
from typing import Final

import click

from plyocal.athlete import Athlete, Level
from plyocal.cli.options import DAY, today
from plyocal.cli.overwriting import refuse_all_but, standing
from plyocal.cli.report import print_season
from plyocal.demo import DEMO_UID, NAME, demo_calendar, demo_race_day
from plyocal.plan import schedule
from plyocal.reading import read
from plyocal.revision import belongs

FILES: Final = {
    "plyocal-demo.ics": "the sessions alone, to import",
    "plyocal-demo+plyo.ics": "the running calendar with the sessions in it",
}
_CURE: Final = "run the demo in another folder, or move that file away"


@click.command("demo")
@click.option("--race", type=DAY, help="The race day; the first Sunday that leaves twelve weeks.")
@click.option(
    "--level",
    type=click.Choice([each.value for each in Level], case_sensitive=False),
    default="beginner",
    show_default=True,
    help="Experience with plyometrics.",
)
def demo_command(race: dt.date | None, level: str) -> int:
    """Plan an embedded half-marathon calendar. Writes plyocal-demo.ics and plyocal-demo+plyo.ics."""
    calendar = read(demo_calendar(race or demo_race_day(today())), timezone="UTC")
    for name in FILES:
        found = standing(name, _CURE)
        if found is not None:
            refuse_all_but("the demo's", found, _is_of_the_demo, _CURE)
    plan = schedule(calendar, Athlete(level=Level(level)))
    print_season(plan, explain=True)
    for (name, what), merge in zip(FILES.items(), (False, True), strict=True):
        plan.write(name, merge=merge)
        click.echo(f"Wrote {name}: {what}.")
    return 0


def _is_of_the_demo(uid: str) -> bool:
    return uid.endswith(DEMO_UID) or belongs(uid, NAME)
