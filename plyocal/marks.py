"""The marks that apps and runners set on a title: done, missed."""

import re
from typing import Final

_DONE: Final = re.compile(r"^(?:[✓✔✅☑✗✘❌]\ufe0f?|\[[xX ]\]|\(x\))\s{0,3}|\s{0,3}(?:[✓✔✅☑]\ufe0f?|\[x\])$")
_FIRST_OF_DONE: Final = frozenset("✓✔✅☑✗✘❌[(")
_LAST_OF_DONE: Final = frozenset("✓✔✅☑\ufe0f]")


def undone(title: str) -> str:
    """Return a title without its done mark.

    >>> undone("✅ Easy run"), undone("[x] Tempo")
    ('Easy run', 'Tempo')
    """
    bare = title.strip()
    return _DONE.sub("", bare) if bare[:1] in _FIRST_OF_DONE or bare[-1:] in _LAST_OF_DONE else bare
