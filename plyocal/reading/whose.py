"""Whose calendar a file is."""

import re
from collections import Counter
from typing import Final

_FEWEST: Final = 2
_OWNED: Final = r"([^\W\d_]{2,20})['’]s "


def runner_named(content: bytes) -> str:
    r"""Whose calendar a file is if the genitive of one name opens at least half of its titles, else "".

    >>> runner_named(b"SUMMARY:Sarah's easy run\r\nSUMMARY:Sarah's long run\r\nSUMMARY:Dentist")
    'Sarah'
    """
    if content.count(b"'s ") + content.count("’s ".encode()) < _FEWEST:
        return ""
    titles = re.findall(rb"(?m)^SUMMARY(?:;[^:\r\n]{0,80})?:([^\r\n]{0,40})", content)
    names = Counter(
        match[1] for title in titles if (match := re.match(_OWNED, title.decode("utf-8", "replace")))
    )
    name, times = max(names.items(), key=lambda each: (each[1], each[0]), default=("", 0))
    return name if times >= _FEWEST and 2 * times >= len(titles) else ""
