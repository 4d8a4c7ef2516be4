"""How much a race matters to the runner, where a text states it: A, B or C."""

import re
from typing import Final

from plyocal.workouts import Priority

_RACE_WORD: Final = r"(?:race|rennen|wettkampf|lopp|carrera|gara|prova|wedstrijd|course|lop|lob|event)"
_PRIORITY: Final = re.compile(
    rf"\b([abc])[- ]?{_RACE_WORD}\b"
    r"|\b(?:priority|prio|prioritat|priorite|prioridad|prioridade|priorita)\s?:?\s?([abc])\b"
    rf"|\b{_RACE_WORD} ([abc])\b|[\(\[]([abc])[\)\]]"
)


def priority_in(text: str) -> Priority | None:
    """Return a race's priority, where a folded title states it: "A race", "prio B"."""
    match = _PRIORITY.search(text)
    letter = next((group for group in match.groups() if group), None) if match else None
    return Priority(letter.upper()) if letter else None
