"""Names of time zones: which zone of the IANA database a name means, however it is written."""

from collections.abc import Mapping
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from plyocal.errors import ArgumentError

UTC: Final = ZoneInfo("UTC")
LONGEST_NAME: Final = 100
"""No zone's name is longer (ours)."""
_OF_THIS_MACHINE: Final = frozenset(("localtime", "posixrules", "factory"))


def zone_named(name: str) -> ZoneInfo:
    """The zone of this name. Raises `ArgumentError` for an unknown one."""
    found = known_zone(name)
    if found is None:
        raise ArgumentError(f"time zone {name[:60]!r} is unknown; give one such as Europe/Berlin.")
    return found


def known_zone(name: str) -> ZoneInfo | None:
    """The zone of the IANA database with this name, also behind a vendor's path; None if there is none.

    >>> known_zone("/freeassociation.sourceforge.net/Europe/Berlin")
    zoneinfo.ZoneInfo(key='Europe/Berlin')
    """
    parts = name.strip().strip("/").split("/")
    if len(name) > LONGEST_NAME:
        return None
    for taken in (len(parts), 3, 2):
        if taken <= len(parts):
            found = _database_zone("/".join(parts[-taken:]))
            if found is not None:
                return found
    return UTC if parts[-1].casefold() == "utc" else None


def _database_zone(key: str) -> ZoneInfo | None:
    if not key or key.casefold() in _OF_THIS_MACHINE:
        return None
    try:
        return ZoneInfo("UTC" if key == "Z" else key)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        proper = _by_casefold().get(key.casefold())
        return ZoneInfo(proper) if proper else None


@cache
def _by_casefold() -> Mapping[str, str]:
    return {name.casefold(): name for name in sorted(available_timezones())}
