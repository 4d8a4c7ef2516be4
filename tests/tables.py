"""The table of the terminal as plain text."""

from plyocal.cli.terminal import USUAL_WIDTH, season_lines


def season_text(season, width=USUAL_WIDTH):
    """The lines without blanks at their ends."""
    lines = ("".join(span.text for span in line) for line in season_lines(season, width))
    return "".join(f"{line.rstrip()}\n" for line in lines)
