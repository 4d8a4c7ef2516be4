"""The commands as a group: which there are, how to begin, and the version."""

from typing import Final

import click

from plyocal.extras import load

LATER: Final = {"demo": "plyocal.cli.demo", "push": "plyocal.cli.push", "roster": "plyocal.cli.roster"}
_IN_USE: Final = ("demo", "read", "plan", "preview", "check", "remove", "roster", "push")
"""The commands in the order in which the help lists them."""
BEGIN: Final = """\
\b
To begin, with your calendar as an .ics file:
  plyocal demo                      see all of it on a calendar that comes along
  plyocal read IN.ics               how your calendar is understood
  plyocal plan IN.ics               the season, from today on; nothing is written
  plyocal plan IN.ics -o plyo.ics   the sessions as a file, to import
"""


def say_version(context: click.Context, _: click.Parameter, wanted: object) -> None:
    """Say the version. It is looked up only when asked for, since that takes a while."""
    if not wanted or context.resilient_parsing:
        return
    metadata = load("importlib.metadata")
    try:
        version = metadata.version("plyocal")
    except metadata.PackageNotFoundError:
        version = "run from its source, not installed"
    click.echo(f"{context.find_root().info_name} {version}")
    context.exit()


class Commands(click.Group):
    """The commands; those of `LATER` are loaded when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command's name, in the order in which they are used."""
        return sorted({*super().list_commands(ctx), *LATER}, key=_IN_USE.index)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in LATER:
            return super().get_command(ctx, cmd_name)
        command: click.Command = getattr(load(LATER[cmd_name]), f"{cmd_name}_command")
        return command


def told(error: click.ClickException) -> str:
    """What is wrong with a command line; unless it is an option's value, also which help says more."""
    message = error.format_message()
    is_value = isinstance(error, click.BadParameter) and not isinstance(error, click.MissingParameter)
    if is_value or not isinstance(error, click.UsageError) or error.ctx is None:
        return message
    spaces = " A name with spaces in it needs quotes around it." if "extra argument" in message else ""
    stop = "" if message.endswith((".", "?", ")")) and not spaces else "."
    return f"{message}{stop}{spaces} See {error.ctx.command_path} --help."
