"""What may be overwritten: no calendar with other events, and no sessions of another plan unless told to."""

import re
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Final

from plyocal.errors import ArgumentError, CalendarError
from plyocal.icsfile import OURS, IcsFile, Limits, ours, scan
from plyocal.previous_plan import name_told
from plyocal.reading.runningcalendar import RunningCalendar, first_uid
from plyocal.revision import key_of, plan_key

_ENTRIES: Final = frozenset({"VEVENT", "VTODO", "VJOURNAL"})
_CURE: Final = "choose another name, or add --fresh to write over it"
_MERGE_CURE: Final = (
    "if it is your calendar with this plan merged into it, add --merge again; else choose another name"
)
_PAGE_CURE: Final = "choose a name such as season.html, or add --fresh to write there all the same"
_CALENDARS: Final = (".ics", ".ical", ".ifb", ".icalendar")
_OTHERS: Final = {
    "page": (".html", ".htm", ".xhtml"),
    "document": (".pdf", ".txt", ".md", ".rtf", ".doc", ".docx", ".odt"),
    "picture": (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".bmp", ".tif", ".tiff", ".heic", ".avif"),
    "table": (".csv", ".tsv", ".xls", ".xlsx", ".ods"),
    "data file": (".json", ".xml"),
}
"""The endings of files that are no calendar, by what they are."""
_PAGE_MARK: Final = b'<meta name="generator" content="plyocal">'
_UNMARKED: Final = (b'http-equiv="Content-Security-Policy"', b'<link rel="icon" href="data:,">')
"""What stands in the head of a page that plyocal 0.1 drew."""
_HEAD: Final = 2_000
"""Bytes at the beginning of a page in which its mark is looked for."""
_NEVER_IN_A_COMMAND: Final = frozenset("\"'`$\\!%^&|<>;")
"""What a shell might read as more than a name."""
_NEEDS_NO_QUOTES: Final = re.compile(r"[\w./+:-]+")
_LONGEST_NAME: Final = 80


def standing(output: str, cure: str = _CURE) -> IcsFile | None:
    """The calendar at OUT; None if there is no ordinary file with something in it.

    Raises `ArgumentError` where it cannot be read: it may hold sessions, or be something else altogether.
    """
    content = _content(output)
    try:
        return scan(content, source=output) if content else None
    except CalendarError as error:
        raise ArgumentError(f"{output} stands there and is no calendar that can be read: {cure}.") from error


def refuse_all_but_pages(output: str, cure: str = _PAGE_CURE) -> None:
    """Raise `ArgumentError` if a page would get another file's name, or replace what is no page."""
    other = "calendar" if Path(output).suffix.lower() in _CALENDARS else _other(output)
    if other not in ("", "page"):
        raise ArgumentError(f"{output} is a {other}'s name, and this is a page, for a browser: {cure}.")
    content = _content(output)
    head = content[:_HEAD]
    if content and _PAGE_MARK not in head and not all(each in head for each in _UNMARKED):
        raise ArgumentError(f"{output} stands there and is no page that plyocal drew: {cure}.")


def refuse_all_but_calendars(output: str) -> None:
    """Raise `ArgumentError` if a calendar would get a page's, a document's, a picture's or a table's name."""
    other = _other(output)
    if other:
        hint = " (preview draws the page)" if other == "page" else ""
        raise ArgumentError(
            f"{output} is a {other}'s name, and this is a calendar: choose a name such as plyo.ics{hint},"
            " or add --fresh to write there all the same."
        )


def _other(output: str) -> str:
    """What a file of that name is, where it is no calendar; empty if the name does not tell."""
    ending = Path(output).suffix.lower()
    return next((other for other, endings in _OTHERS.items() if ending in endings), "")


def refuse_losing_to_sessions(found: IcsFile, calendar: RunningCalendar, name: str) -> None:
    """Raise `ArgumentError` where the sessions alone of the plan of that name would replace anything else."""
    if plan_key(name) in _keys(found):
        refuse_events_of_others(found, _MERGE_CURE)
    refuse_events_of_others(found, _CURE)
    _refuse_another_plan(found, _keys(found), name, unnamed=first_uid(calendar.file))


def refuse_events_of_others(found: IcsFile, cure: str) -> None:
    """Raise `ArgumentError`, naming the cure, if it holds anything that is not plyocal's."""
    refuse_all_but("plyocal's", found, lambda uid: uid.endswith(OURS), cure)


def refuse_all_but(whose: str, found: IcsFile, is_own: Callable[[str], bool], cure: str) -> None:
    """Raise `ArgumentError`, naming the cure, if it holds an event whose UID is not one's own."""
    if not all(map(is_own, _entries(found))):
        raise ArgumentError(f"{found.source} holds events that are not {whose}: {cure}.")


def refuse_losing_to_merged(found: IcsFile, calendar: RunningCalendar, name: str) -> None:
    """Raise `ArgumentError` if a calendar merged with the plan would replace events that neither holds.

    A file with sessions of this plan is an earlier output, whatever the running plan was then.
    """
    if plan_key(name) in _keys(found):
        return
    held = set(_entries(calendar.file))
    keys = {key_of(uid) for uid in _entries(found) if uid not in held} - {""}
    _refuse_another_plan(found, keys, name, unnamed=first_uid(calendar.file))
    _refuse_events_of(found, [uid for uid in _entries(found) if uid not in held and not uid.endswith(OURS)])


def refuse_losing_to_removed(found: IcsFile, calendar: RunningCalendar) -> None:
    """Raise `ArgumentError` where a calendar without its sessions would replace events that it never had.

    A file with sessions of the same plan is the same calendar, before they were taken out.
    """
    if _keys(found) & {plan_key(calendar.name), *_keys(calendar.file)}:
        return
    held = set(_entries(calendar.file))
    _refuse_events_of(found, [uid for uid in _entries(found) if uid not in held])


def refuse_plan_before(before: IcsFile, calendar: RunningCalendar, name: str) -> None:
    """Raise `ArgumentError` where the plan before that was named is another one altogether."""
    unnamed = first_uid(calendar.file)
    _refuse_another_plan(before, _keys(before), name, "leave out --previous", unnamed=unnamed)


def refuse_plan_of_athlete(found: IcsFile, name: str) -> None:
    """Raise `ArgumentError` where an athlete of a roster has sessions, and none of the plan of that name."""
    _refuse_another_plan(
        found, _keys(found), name, "move it away", go_on="to its row of --athletes the plan-name {}"
    )


def _refuse_events_of(found: IcsFile, lost: Collection[str]) -> None:
    if lost:
        count = "an event" if len(lost) == 1 else f"{len(lost)} events"
        raise ArgumentError(f"{found.source} holds {count} that the input does not: {_CURE}.")


def _refuse_another_plan(
    found: IcsFile,
    keys: Collection[str],
    name: str,
    cure: str = "add --fresh to forget it",
    *,
    go_on: str = "--plan-name {}",
    unnamed: str = "",
) -> None:
    """Raise `ArgumentError` where there are sessions, and none of the plan of that name.

    `unnamed` is what a plan of the calendar is known by while the calendar has no name.
    """
    if not keys or plan_key(name) in keys:
        return
    told = name_told(found, keys) or (unnamed if plan_key(unnamed) in keys else "")
    is_short = len(told) <= _LONGEST_NAME
    option = go_on.format((in_a_command(told, quoted=True) if is_short else "") or "and the name it had")
    hint = "" if told else " A calendar without a name of its own needs a plan name, always the same."
    raise ArgumentError(
        f"{found.source} holds sessions of another plan, and all would be doubled: "
        f"add {option} to go on with it, or {cure}.{hint}"
    )


def in_a_command(name: str, *, quoted: bool = False) -> str:
    """A name as it may stand in a command, in quotes if need be; empty if a shell might read more in it."""
    if not name.isprintable() or _NEVER_IN_A_COMMAND & set(name):
        return ""
    return f'"{name}"' if name and (quoted or not _NEEDS_NO_QUOTES.fullmatch(name)) else name


def _content(output: str) -> bytes:
    """What stands at OUT, as far as a calendar may be long; nothing where that is no ordinary file."""
    path = Path(output)
    try:
        if not path.is_file():
            return b""
    except (OSError, ValueError):  # a name that none can have: writing says so
        return b""
    try:
        with path.open("rb") as file:
            return file.read(Limits().file_bytes + 1)
    except OSError as error:
        raise ArgumentError(
            f"{output} stands there and cannot be read: {error.strerror}; {_CURE}."
        ) from error


def _entries(file: IcsFile) -> Iterator[str]:
    """What each event, task and journal entry is known by: its UID, or its whole text if it has none."""
    for each in file.components:
        if each.name in _ENTRIES:
            yield file.uid(each) or file.raw(each).decode("latin-1").strip()


def _keys(file: IcsFile) -> set[str]:
    """The keys of the plans whose sessions it holds."""
    return {key_of(file.uid(each)) for each in ours(file)} - {""}
