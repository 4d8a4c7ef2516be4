"""The marks that apps and runners set on a title: done, missed, a bullet, quotes."""

import re
from typing import Final

_DONE: Final = r"^(?:[✓✔✅☑✗✘❌]\ufe0f?|\[[xX ]\]|\(x\))\s{0,3}|\s{0,3}(?:[✓✔✅☑]\ufe0f?|\[x\])$"
_FIRST_OF_DONE: Final = frozenset("✓✔✅☑✗✘❌[(")
_LAST_OF_DONE: Final = frozenset("✓✔✅☑\ufe0f]")
_QUOTES: Final = {'"': '"', "“": "”", "„": "“", "«": "»", "'": "'"}
_BULLETS: Final = frozenset("-*•–—>▪◦·")


def _bared(title: str) -> str:
    """A title without the bullet before it and the quotes around it."""
    if title[:1] in _BULLETS and title[1:2] == " ":
        title = title[2:].lstrip()
    if len(title) > 1 and _QUOTES.get(title[0]) == title[-1] and title[0] not in title[1:-1]:
        return title[1:-1].strip()
    return title


def undone(title: str) -> str:
    """Return a title without its done mark, its bullet and its quotes.

    >>> undone("✅ Easy run"), undone("[x] Tempo"), undone("- Easy run")
    ('Easy run', 'Tempo', 'Easy run')
    """
    bare = _bared(title.strip())
    return re.sub(_DONE, "", bare) if bare[:1] in _FIRST_OF_DONE or bare[-1:] in _LAST_OF_DONE else bare
