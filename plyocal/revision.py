"""Revision: compares today's sessions with those of the plan before: kept, changed, moved, new, gone."""

import enum
import hashlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import date
from typing import Final

import attrs

from plyocal.athlete import Language, Weekday
from plyocal.differences import Difference, differences, place_of
from plyocal.icsfile import OURS
from plyocal.sessions import Mode, Origin, PlyoSession, Prescription, Written
from plyocal.texts import summary
from plyocal.timeline import in_order
from plyocal.weeks import first_day_of_week

_KEY_LENGTH: Final = 12
"""Hexadecimal digits of a plan's key: two plans of one runner will not share one (ours)."""
_UID: Final = re.compile(rf"([0-9a-f]{{{_KEY_LENGTH}}})-[0-9]{{8}}-[0-9]{{1,9}}{re.escape(OURS)}")


class Change(enum.Enum):
    """What became of a session since the plan before."""

    KEPT = "kept"
    CHANGED = "changed"
    """Same start, other exercises, end or language."""
    MOVED = "moved"
    NEW = "new"
    GONE = "gone"


@attrs.frozen(kw_only=True)
class Revised:
    """One session and what became of it.

    `sequence` is its revision number. `component` are the bytes it already has in a file, and keeps; None
    where it is to be written anew. `was` is the session of the plan before, and `differences` say what has
    changed beside the start. A session gone in an earlier plan keeps its bytes; one gone now has none.
    """

    session: PlyoSession
    change: Change
    sequence: int = 0
    component: bytes | None = attrs.field(default=None, repr=False)
    was: PlyoSession | None = None
    differences: tuple[Difference, ...] = ()

    @property
    def is_cancelled(self) -> bool:
        """Whether it no longer takes place, since this plan or an earlier one."""
        return self.change is Change.GONE

    @property
    def was_gone(self) -> bool:
        """Whether an earlier plan had cancelled it already."""
        return self.is_cancelled and self.component is not None


@attrs.frozen(kw_only=True)
class Revision:
    """All sessions of a plan in date order, also those that are gone."""

    revised: tuple[Revised, ...]

    @property
    def sessions(self) -> tuple[PlyoSession, ...]:
        """The sessions that take place, each with its UID."""
        return tuple(each.session for each in self.revised if not each.is_cancelled)

    @property
    def kept(self) -> tuple[Revised, ...]:
        """Sessions that stay as they were."""
        return self._with(Change.KEPT)

    @property
    def changed(self) -> tuple[Revised, ...]:
        """Sessions with the same start and other exercises, end or language."""
        return self._with(Change.CHANGED)

    @property
    def moved(self) -> tuple[Revised, ...]:
        """Sessions that plyocal moved within their week."""
        return self._with(Change.MOVED)

    @property
    def new(self) -> tuple[Revised, ...]:
        """Sessions that the plan before did not have."""
        return self._with(Change.NEW)

    @property
    def gone(self) -> tuple[Revised, ...]:
        """Sessions that only the plan before had, without those that it had cancelled already."""
        return tuple(each for each in self._with(Change.GONE) if not each.was_gone)

    def _with(self, change: Change) -> tuple[Revised, ...]:
        return tuple(each for each in self.revised if each.change is change)


def plan_key(name: str) -> str:
    """A short digest of a plan's name, with which the UIDs of its sessions begin.

    >>> plan_key("Spring half")
    'f34017be7161'
    """
    text = unicodedata.normalize("NFC", name.strip())
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_KEY_LENGTH]


def key_of(uid: str) -> str:
    """The key of the plan that a session's UID was given by; empty for any other UID."""
    found = _UID.fullmatch(uid)
    return found[1] if found else ""


def belongs(uid: str, name: str) -> bool:
    """Whether this is the UID of a session of the plan with this name.

    >>> belongs("f34017be7161-20260302-1@plyocal", "Spring half")
    True
    """
    return key_of(uid) == plan_key(name)


def revise(
    sessions: Sequence[PlyoSession],
    before: Sequence[PlyoSession],
    *,
    name: str,
    language: Language = "en",
    seen: Iterable[str] = (),
    first_weekday: Weekday = Weekday.MON,
) -> Revision:
    """Compare a plan's sessions with those of the plan before, and give each its UID for life and its title.

    Args:
        sessions: The sessions of today. Those of history and those moved by hand carry the UID and the bytes
            they were found with; planned ones carry none and are matched: by the same start, then by the
            order within a training week, then by the start of one that an earlier plan cancelled: it comes
            back with its UID. Those of other plans and the runner's own are left out.
        before: Every session of this plan met in the input or in the plan before, cancelled ones included.
            Of those that share a UID the first counts.
        name: The plan's name.
        language: The language of what is written anew.
        seen: Every UID met anywhere, so that none is given twice.
        first_weekday: What training weeks begin with.
    """
    return _Reviser(sessions, before, name, language, first_weekday).revision(seen)


class _Reviser:
    """One comparison, with what is still unmatched in hand."""

    def __init__(
        self,
        sessions: Sequence[PlyoSession],
        before: Sequence[PlyoSession],
        name: str,
        language: Language,
        first_weekday: Weekday,
    ) -> None:
        ours = in_order([each for each in sessions if each.origin is not Origin.BY_HAND])
        self._found: dict[str, PlyoSession] = {}
        self._sequences: dict[str, int] = {}
        for each in (*before, *ours):
            if belongs(each.uid, name):
                self._found.setdefault(each.uid, each)
                self._sequences[each.uid] = max(_sequence(each), self._sequences.get(each.uid, 0))
        carried = {each.uid: each for each in reversed(ours) if belongs(each.uid, name)}
        self._carried = in_order(tuple(carried.values()))
        self._planned = tuple(each for each in ours if not each.uid)
        self._name, self._language, self._first_weekday = name, language, first_weekday

    def revision(self, seen: Iterable[str]) -> Revision:
        carried = {each.uid for each in self._carried}
        earlier = in_order([each for uid, each in self._found.items() if uid not in carried])
        matched = self._matches(earlier)
        stays, taken = set(matched.values()), {*seen, *self._found}
        revised = [self._as_found(each) for each in self._carried]
        revised += [self._gone(each) for each in earlier if each.uid not in stays]
        for place, session in enumerate(self._planned):
            uid = matched.get(place) or self._new_uid(session, taken)
            taken.add(uid)
            revised.append(self._revised(attrs.evolve(session, uid=uid)))
        places = {each.uid: n for n, each in enumerate(in_order([each.session for each in revised]))}
        return Revision(revised=tuple(sorted(revised, key=lambda each: places[each.session.uid])))

    def _matches(self, earlier: Sequence[PlyoSession]) -> dict[int, str]:
        """The UID of the plan before for each planned session that has one, by its place in order."""
        matched: dict[int, str] = {}
        held = [each for each in earlier if not each.cancelled]
        gone = [each for each in earlier if each.cancelled and not each.was_cancelled_by_hand]
        for found, key in ((held, _start), (held, self._week), (gone, _start)):
            stays = set(matched.values())
            left = _grouped([each for each in found if each.uid not in stays], key)
            for place, session in enumerate(self._planned):
                if place not in matched and left[key(session)]:
                    matched[place] = left[key(session)].pop(0).uid
        return matched

    def _week(self, session: PlyoSession) -> date:
        return first_day_of_week(session.day, self._first_weekday)

    def _new_uid(self, session: PlyoSession, taken: set[str]) -> str:
        stem, number = f"{plan_key(self._name)}-{self._week(session):%Y%m%d}", 1
        while f"{stem}-{number}{OURS}" in taken:
            number += 1
        return f"{stem}-{number}{OURS}"

    def _as_found(self, session: PlyoSession) -> Revised:
        """History stays to the byte; what was moved by hand stays there, with the exercises of today."""
        was = self._found[session.uid]
        if was.cancelled:
            return self._gone(was)
        if was.written is None:
            return self._new(session)
        session = attrs.evolve(session, written=was.written)
        if session.origin is Origin.HISTORY or self._says_the_same(session, was):
            return _kept(attrs.evolve(session, ends_at=was.ends_at), was, was.written)
        return self._anew(session, Change.CHANGED)

    def _revised(self, session: PlyoSession) -> Revised:
        was = self._found.get(session.uid)
        if was is None or was.written is None:
            return self._new(session)
        if was.cancelled:
            return attrs.evolve(self._new(session), sequence=self._sequences[session.uid] + 1)
        moved = session.start_text != was.start_text
        same_time = not moved and _end(session) == _end(was) and session.offset == was.offset
        session = attrs.evolve(session, written=was.written)
        if same_time and self._says_the_same(session, was) and place_of(session) is place_of(was):
            return _kept(session, was, was.written)
        return self._anew(session, Change.MOVED if moved else Change.CHANGED)

    def _gone(self, was: PlyoSession) -> Revised:
        """A session that takes place no longer. One that is cancelled already stays as it is."""
        if was.cancelled and was.written is not None:
            return attrs.evolve(_kept(was, was, was.written), change=Change.GONE)
        return self._anew(attrs.evolve(was, cancelled=True), Change.GONE)

    def _new(self, session: PlyoSession) -> Revised:
        return Revised(session=self._titled(session), change=Change.NEW)

    def _anew(self, session: PlyoSession, change: Change) -> Revised:
        sequence, was = self._sequences[session.uid] + 1, self._found[session.uid]
        found = () if change is Change.GONE else differences(session, was, self._language)
        return Revised(
            session=self._titled(session), change=change, sequence=sequence, was=was, differences=found
        )

    def _titled(self, session: PlyoSession) -> PlyoSession:
        """The session with the title that its event is written with."""
        return attrs.evolve(session, title=summary(session, self._language))

    def _says_the_same(self, session: PlyoSession, was: PlyoSession) -> bool:
        same_language = was.written is not None and was.written.language == self._language
        return same_language and _asked(session.prescription) == _asked(was.prescription)


def _grouped(
    sessions: Iterable[PlyoSession], key: Callable[[PlyoSession], Hashable]
) -> defaultdict[Hashable, list[PlyoSession]]:
    grouped: defaultdict[Hashable, list[PlyoSession]] = defaultdict(list)
    for session in sessions:
        grouped[key(session)].append(session)
    return grouped


def _asked(done: Prescription | None) -> Prescription | None:
    """What a prescription asks for: the rung is climbed on from by normal sessions only."""
    return done if done is None or done.mode is Mode.NORMAL else attrs.evolve(done, rung=0)


def _kept(session: PlyoSession, was: PlyoSession, written: Written) -> Revised:
    return Revised(
        session=attrs.evolve(session, title=was.title),
        change=Change.KEPT,
        sequence=written.sequence,
        component=written.component,
        was=was,
    )


def _sequence(session: PlyoSession) -> int:
    return session.written.sequence if session.written else 0


def _start(session: PlyoSession) -> str:
    """The start as an event writes it. A floating time is no instant: two are compared by the wall clock."""
    return session.start_text


def _end(session: PlyoSession) -> str:
    return attrs.evolve(session, starts_at=session.ends_at).start_text
