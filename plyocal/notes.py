"""Notes: what is not as the ladder asks for it in a session, and why."""

import enum
from typing import Final

import attrs


class NoteReason(enum.Enum):
    """Why a session is not what its rung asks for."""

    INJURED = "injured"
    """The runner comes back from an injury; sessions are counted by it."""
    UNDER_16 = "under-16"
    BEFORE_SPEED = "before-speed"
    NOT_CLEAR = "not-clear"
    NO_BOX = "no-box"
    NO_ROPE = "no-rope"
    RULES = "rules"
    """The rule book refuses it, beside its `LevelGate`; without an exercise, it leaves but rope."""


@attrs.frozen
class Note:
    """What a gate has changed in a session and why: the exercise that was `asked` for, and what came instead.

    Without `to` it is left out; without `asked` the note is on the whole session. Both are catalogue ids.
    """

    reason: NoteReason
    asked: str = ""
    to: str = ""

    def as_text(self) -> str:
        """The note as one word; `from_text` reads it back.

        >>> Note(NoteReason.NO_BOX, "box-jumps", "broad-jumps").as_text()
        'no-box:box-jumps>broad-jumps'
        >>> Note(NoteReason.INJURED).as_text()
        'injured'
        """
        return f"{self.reason.value}:{self.asked}>{self.to}" if self.asked else self.reason.value

    @classmethod
    def from_text(cls, text: str) -> "Note | None":
        """What `as_text` wrote; None for anything else.

        >>> Note.from_text("shoes:new") is None
        True
        """
        reason, _, swap = text.partition(":")
        asked, _, to = swap.partition(">")
        return cls(NoteReason(reason), asked, to) if reason in _REASONS else None


_REASONS: Final = tuple(reason.value for reason in NoteReason)
