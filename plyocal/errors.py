"""What can go wrong, as a tree.

* PlyocalError                        one clear line, naming the place and the cure
  * CalendarError                     the calendar cannot be used
    * UnreadableFileError             missing, a directory, or not allowed to be read
    * NotACalendarError               no VCALENDAR in it
    * TruncatedCalendarError          it begins but does not end
    * RefusedEncodingError            UTF-16, or lines that end in a bare CR
    * LimitError                      larger than the limits that keep strangers' files harmless
  * PlanningError                     the calendar reads well, but there is nothing to plan
    * NoRunError                      no run in the window
    * PainError                       whoever has pain now gets no plan
  * ArgumentError (ValueError)        an option or argument that cannot be used
  * OutputError                       the result could not be written; nothing was changed
  * MissingExtraError (ImportError)   a part that needs an extra which is not installed
  * PushError                         the calendar server refused

* PlyocalWarning (UserWarning)        read on, but the runner should know
  * SkippedEventWarning               an event that could not be read; it stays in the file
  * SkippedRecurrenceWarning          a repetition that cannot be followed
  * BackwardsEventWarning             an event that ends before it starts; its start was kept
  * UnknownZoneWarning                an unknown time zone, or none; the times were kept
  * OtherPlanWarning                  sessions of another plan of plyocal's, left alone
  * PlannedAgainWarning               a day where the runner cancelled a session has one again
  * StraySessionWarning               a session that the runner moved to long after all training
  * UnmatchedWarning                  a given title, race day or day off fits nothing in the calendar
  * NamedRaceWarning                  a given race day is after the plan's end, not its only goal, or mistyped
  * AwayWarning                       sessions were planned on the days of a holiday or a trip
  * AnothersWarning                   a title names a person whose training it may be
  * RestedRunWarning                  a session beside a run on a day that the calendar also calls rest
  * UnitUntoldWarning                 titles that are runs only if the unit of their numbers is told
  * InjuryWarning                     the calendar tells of an injury or pain, and the athlete does not
  * WeeklyRaceWarning                 a race in nearly every week, which may be training
  * RaceUntoldWarning                 an event that may be the race which the season leads to
  * TuneUpWarning                     a race that counts as a tune-up for a later, shorter one

Errors are raised. Warnings are collected as values, on `RunningCalendar.warnings`, and never printed
by the library.
"""

import collections
import collections.abc
from typing import Any

import attrs

from plyocal.messages import Message


class PlyocalError(Exception):
    """The base of all errors: catch it to catch them all. The text is one line with the cure."""

    def told(self) -> str:
        """The text, as a `Message` where it speaks of options."""
        return self.args[0] if self.args and isinstance(self.args[0], Message) else str(self)


class CalendarError(PlyocalError):
    """The calendar cannot be used. `source` names the file, `line_number` the place where known."""

    def __init__(self, message: str, *, source: str = "", line_number: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.source = source
        self.line_number = line_number

    def __str__(self) -> str:
        where = self.source
        if self.line_number is not None:
            where = f"{where}, line {self.line_number}" if where else f"line {self.line_number}"
        return f"{where}: {self.message}" if where else self.message


class UnreadableFileError(CalendarError):
    """The file is missing, is a directory or may not be read. Check the path."""


class NotACalendarError(CalendarError):
    """There is no `BEGIN:VCALENDAR` in it. Export the calendar as .ics and try that file."""


class TruncatedCalendarError(CalendarError):
    """The calendar begins and does not end, as after a broken download. Export it again."""


class RefusedEncodingError(CalendarError):
    """The bytes are UTF-16 or their lines end in a bare CR. Save the file as UTF-8 with ordinary lines."""


class LimitError(CalendarError):
    """The calendar is over a limit; `limit` names the parameter of `Limits` that would allow it."""

    def __init__(
        self, message: str, *, limit: str = "", source: str = "", line_number: int | None = None
    ) -> None:
        super().__init__(message, source=source, line_number=line_number)
        self.limit = limit


class PlanningError(PlyocalError):
    """The calendar was read, but no plan can be made of it."""


class NoRunError(PlanningError):
    """The window holds no run. Choose another `start`, or tell plyocal what a title is."""


class PainError(PlanningError):
    """The athlete has pain now. Plyometrics wait; ask a physical therapist first."""


class ArgumentError(PlyocalError, ValueError):
    """An argument that cannot be used, such as three sessions a week."""


def expect(given: object, sort: type | tuple[type, ...], name: str, cure: str) -> None:
    """Raise `ArgumentError`, saying what to give, if an argument is of the wrong type."""
    if not isinstance(given, sort):
        raise ArgumentError(f"{name} {given!r:.60}: {cure}.")


def to_be(
    sort: type | tuple[type, ...], cure: str, of: str = ""
) -> collections.abc.Callable[[object, "attrs.Attribute[Any]", object], None]:
    """The same as a validator of a field, which is told by its name, and by what it is a field `of`."""

    def check(_: object, field: "attrs.Attribute[Any]", given: object) -> None:
        expect(given, sort, f"{of}: {field.name}" if of else field.name, cure)

    return check


class OutputError(PlyocalError):
    """The result could not be written. What was there before is still there."""


class MissingExtraError(PlyocalError, ImportError):
    """This part needs an extra. `extra` names it: `pip install "plyocal[cli]"`."""

    def __init__(self, message: str, *, extra: str = "") -> None:
        super().__init__(message)
        self.extra = extra


class PushError(PlyocalError):
    """The calendar server could not be reached, or refused. Events already sent stay sent."""


class PlyocalWarning(UserWarning):
    """The base of all warnings: what the runner should know. `uid` and `line_number` name the place."""

    def __init__(self, message: str, *, uid: str = "", line_number: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.uid = uid
        self.line_number = line_number

    def __str__(self) -> str:
        return self.told()

    def told(self, others: int = 0) -> Message:
        """The place and the message; `others` are more events that it is true of."""
        where = [] if self.line_number is None else [f"line {self.line_number}"]
        where += [f"event {self.uid}"] if self.uid else []
        where += [f"and {others} more"] if others else []
        return Message(f"{', '.join(where)}: " if where else "", self.message)


class SkippedEventWarning(PlyocalWarning):
    """An event could not be read. It stays in the file; mend it there if it is a workout."""


class SkippedRecurrenceWarning(PlyocalWarning):
    """A repetition was not followed: unreadable, finer than a day, without a step, or too long."""


class BackwardsEventWarning(PlyocalWarning):
    """An event ends before it starts. Its start was kept and its end left aside: mend it in the calendar."""


class UnknownZoneWarning(PlyocalWarning):
    """A time zone's name is unknown: its times stay as written. Or times are in UTC and no zone is named."""


class OtherPlanWarning(PlyocalWarning):
    """The calendar holds sessions of another plan, or of this one under the name it had before."""


class PlannedAgainWarning(PlyocalWarning):
    """A day has a session again after the runner cancelled one. Keep it free with `Athlete(off=…)`."""


class StraySessionWarning(PlyocalWarning):
    """The runner moved a session to a day with no training for weeks before: perhaps in a wrong month."""


class UnmatchedWarning(PlyocalWarning):
    """What was given fits nothing: a title no event, a race day no training, days off no day of the plan."""


class NamedRaceWarning(PlyocalWarning):
    """A given race day is after the days looked at, beside another race, or not its season's only goal."""


class AwayWarning(PlyocalWarning):
    """Sessions are planned on days of a holiday or a trip. If you are away, say so: `Athlete(off=…)`."""


class AnothersWarning(PlyocalWarning):
    """A title names a person, whose training it may be. If it is not the runner's, say that it is other."""


class RestedRunWarning(PlyocalWarning):
    """A session is planned beside a run, and the day has a rest too. If you rest: `Athlete(off=…)`."""


class UnitUntoldWarning(PlyocalWarning):
    """Titles such as "14" or "L 20" were read as no training. If they are runs: `Athlete(unit="mi")`."""


class InjuryWarning(PlyocalWarning):
    """The calendar tells of an injury or pain, and the athlete not: say so with `in_pain` or `injured`."""


class WeeklyRaceWarning(PlyocalWarning):
    """Events of one title are races in most weeks, which keeps days clear. If they are training, say so."""


class RaceUntoldWarning(PlyocalWarning):
    """The season's last event may be a race by its name, and was read as no training: name its day as one."""


class TuneUpWarning(PlyocalWarning):
    """A race counts as a tune-up for a later, shorter one. If it is the goal, name its day as a race."""


def told_once(warnings: collections.abc.Sequence[PlyocalWarning]) -> list[Message]:
    """The warnings in words; what holds for a time zone is said once for all its events."""
    counted = collections.Counter(each.message for each in warnings if isinstance(each, UnknownZoneWarning))
    firsts = {each.message: each for each in reversed(warnings) if each.message in counted}
    return [
        each.told(counted.get(each.message, 1) - 1)
        for each in warnings
        if firsts.get(each.message, each) is each
    ]
