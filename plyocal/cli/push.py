"""`plyocal push`: a plan onto a CalDAV server; the password comes from the environment or a prompt."""

import os
from pathlib import Path
from typing import Final

import click

from plyocal.cli.options import FILE
from plyocal.errors import UnreadableFileError
from plyocal.push import push, ready_for

PASSWORD: Final = "PLYOCAL_PASSWORD"  # noqa: S105 - the variable's name, not a password


@click.command("push")
@click.argument("url", metavar="URL")
@click.argument("source", metavar="PLYO.ics", type=FILE)
@click.option("--username", help="For the server, if it asks for one.")
def push_command(url: str, source: str, username: str | None) -> int:
    """Bring a CalDAV calendar of its own in line with PLYO.ics.

    It holds exactly the sessions of the file afterwards. The password is read
    from PLYOCAL_PASSWORD, or asked for where a user name is given; never an argument.
    """
    try:
        content = Path(source).read_bytes()
    except OSError as error:
        raise UnreadableFileError(f"cannot be read: {error.strerror}.", source=source) from error
    ready_for(url)
    password = os.environ.get(PASSWORD)
    if username is not None and password is None:
        password = click.prompt("Password", hide_input=True, err=True)
    click.echo(f"{push(url, content, username=username, password=password)}.")
    return 0
