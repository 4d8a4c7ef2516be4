"""The marks that apps and runners set on a title: done, a bullet, quotes."""

import re
from typing import Final

_DONE: Final = r"^(?:[✓✔✅☑]\ufe0f?|\[[xX ]\]|\(x\))\s{0,3}|\s{0,3}(?:[✓✔✅☑]\ufe0f?|\[x\])$"
_SAID_DONE: Final = (
    r"(?i)\s{0,3}[(\[](?:done|erledigt|fait|hecho|fatto|feito|gedaan|klart?|ferdig|faerdig)[)\]]$"
)
_FIRST_OF_DONE: Final = frozenset("✓✔✅☑[(")
_LAST_OF_DONE: Final = frozenset("✓✔✅☑\ufe0f]")
_LAST_OF_SAID: Final = frozenset(")]")
_QUOTES: Final = {'"': '"', "“": "”", "„": "“", "«": "»", "'": "'"}
_STRESSED: Final = r"(?<![^\s(])(\*{1,3})([^\s*](?:[^*\n]{0,80}[^\s*])?)\1(?![^\W_])"
"""Words between stars, as in a message: "*Easy run* 8 km", "8 km *rescheduled*"."""
_BULLETS: Final = frozenset("-*•–—>▪◦·")


def _bared(title: str) -> str:
    """A title without the bullet before it and the quotes around it."""
    if title[:1] in _BULLETS and title[1:2] == " ":
        title = title[2:].lstrip()
    if len(title) > 1 and _QUOTES.get(title[0]) == title[-1] and title[0] not in title[1:-1]:
        return title[1:-1].strip()
    return title


def _unstressed(title: str) -> str:
    """A title with brackets for the stars around some of its words, and without those around it all."""
    inside = title.strip("* ")
    return re.sub(_STRESSED, r"(\2)", title).strip("* ") if "*" in inside else inside


def undone(title: str) -> str:
    """Return a title without its done mark, its bullet and its quotes.

    >>> undone("✅ Easy run"), undone("[x] Tempo"), undone("- Easy run"), undone("*Easy run* 8 km")
    ('Easy run', 'Tempo', 'Easy run', '(Easy run) 8 km')
    """
    bare = _bared(title.strip())
    if bare[-1:] in _LAST_OF_SAID:
        bare = re.sub(_SAID_DONE, "", bare)
    if bare.count("*") > 1:
        bare = _unstressed(bare)
    return re.sub(_DONE, "", bare) if bare[:1] in _FIRST_OF_DONE or bare[-1:] in _LAST_OF_DONE else bare
