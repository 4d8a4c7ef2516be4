"""Sentences: why a session stands where it does, as a value and in words."""

from datetime import UTC, date, timedelta, tzinfo
from typing import Final

import attrs

from plyocal.notes import NoteReason
from plyocal.rules.placing import STRATEGIC_SLOT
from plyocal.rules.spacing import RECOVERY_GAP
from plyocal.saying import say_day
from plyocal.sessions import Origin, Place, PlyoSession
from plyocal.strangers import shown
from plyocal.texts import capital, gap_text, note_text
from plyocal.timeline import wall_time

SHOWN: Final = 2
"""How many other slots an explanation names."""


@attrs.frozen(kw_only=True)
class Alternative:
    """A slot that was not chosen, and `because` of what.

    Of a lawful one `rule` is the preference that decided, empty for a tie; of one that is `Reason.ruled_out`
    it is the must that forbids it.
    """

    session: PlyoSession
    rule: str
    because: str


@attrs.frozen(kw_only=True)
class Reason:
    """Why a session stands where it does: hours since the one before, and what it was preferred to.

    What it was `preferred_to` is lawful; `ruled_out` are better places that a must forbids because of the
    sessions of other weeks. `zone` is the runner's, in which hours are told. As text it is one sentence.
    """

    session: PlyoSession
    since_last: timedelta | None
    last_day: date | None
    preferred_to: tuple[Alternative, ...]
    ruled_out: tuple[Alternative, ...] = ()
    zone: tzinfo = attrs.field(default=UTC, repr=False)

    @property
    def parts(self) -> tuple[str, ...]:
        """What an explanation tells: the place, the time since the session before, and other places."""
        gap = []
        if self.since_last is not None and self.last_day is not None:
            gap = [f"{gap_text(self.since_last)} since {say_day(self.last_day)} ({RECOVERY_GAP})"]
        others = dict.fromkeys(self._why_not(each) for each in (*self.ruled_out[:1], *self.preferred_to))
        return (*place_told(self.session), *gap, *tuple(others)[:SHOWN])

    def __str__(self) -> str:
        return f"{when_told(self.session, self.zone)}: {'; '.join(self.parts)}"

    def _why_not(self, other: Alternative) -> str:
        """One place instead, on the session's own day with its hour."""
        slot, rule = other.session, f" ({other.rule})" if other.rule else ""
        place = f", {slot.anchor.place.value}" if slot.anchor else ""
        when = when_told(slot, self.zone) if slot.day == self.session.day else say_day(slot.day)
        return f"why not {when}{place}? {capital(other.because)}{rule}"


def when_told(session: PlyoSession, zone: tzinfo) -> str:
    """The day of a session, and its hour on the wall clock if it has one."""
    clock = f" {wall_time(session.starts_at, zone):%H:%M}" if session.starts_at else ""
    return f"{say_day(session.day)}{clock}"


def place_told(session: PlyoSession) -> tuple[str, ...]:
    """What a session stands beside, or whose decision its place is; and what rules swapped in it."""
    where = "beside no workout we know"
    if session.anchor is not None:
        strength_day = session.anchor.place is Place.STRENGTH_DAY
        title = f", {shown(session.anchor.title)!r}" if session.anchor.title else ""
        where = f"{session.anchor.place.value}{title}" + (
            " to complement the lifting" if strength_day else ""
        )
    origins = {
        Origin.HISTORY: "done before this plan begins; kept and counted",
        Origin.PINNED: f"moved here by you, so it stays; {where}",
        Origin.BY_HAND: "entered by you; counted and left alone",
    }
    done = session.prescription
    refused = map(note_text, done.notes_on(NoteReason.RULES)) if done else ()
    return (origins.get(session.origin, f"{where} ({STRATEGIC_SLOT})"), *refused)
