"""Whether a description announces a race, as calendars of races do: how far it is, and how one enters it."""

import re
from typing import Final

# Few calendars need these patterns: `re` compiles them when the first does.
_OPENS: Final = r"(?:^|\n|[.;|•·/] ?)\s{0,4}"
_FAR: Final = (
    _OPENS
    + r"(?:distan[a-z]{1,5}|distanz(?:en)?|afstand(?:en)?|strecken?|avstand|percorso|parcours|距離|距离)"
    r" {0,2}[:：]"
)
_ENTERED: Final = (
    _OPENS
    + r"(?:pre-?entry|entry on day|entry|entries|enter by|registration|register(?: by)?|inschrijving(?:en)?"
    r"|anmeldung|anmeldeschluss|meldeschluss|nennschluss|startgeld|inscriptions?|inscripcion(?:es)?"
    r"|iscrizion[ei]|inscric(?:ao|oes)|anmalan|anmalning|pamelding|tilmelding|startavgift|organi[sz]ador"
    r"|organi[sz]er|organisateur|organizzatore|報名[^\n:：]{0,4}|报名[^\n:：]{0,4}|エントリー[^\n:：]{0,4})"
    r"[^\n:：]{0,16}[:：]"
)
_STARTED: Final = (
    r"(?<![^\W_])(?:(?:the )?race (?:starts|begins)|start of the race|packet pick-?up|number collection"
    r"|race (?:hq|headquarters)|chip timing|chip timed)(?![^\W_])"
)


def announces_a_race(description: str, *, is_far: bool) -> bool:
    r"""Whether a folded description lists a race's distance and entry, or its start below a distance.

    >>> announces_a_race("distance: 9.6 km / 6 miles\nentry on day: no", is_far=False)
    True
    >>> announces_a_race("distance: 9.6 km, easy", is_far=True)
    False
    """
    if is_far and re.search(_STARTED, description):
        return True
    if ":" not in description and "：" not in description:
        return False
    return re.search(_FAR, description) is not None and re.search(_ENTERED, description) is not None
