"""Whether a description announces a race, as calendars of races do: how far it is, and how one enters it."""

import re
from typing import Final

from plyocal.recognition.parsing import Reading
from plyocal.recognition.words.wording import Tag
from plyocal.vocabulary.concepts import KINDS, RACES, Concept
from plyocal.vocabulary.errands import ENTERING, TO_BE_DONE

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


def races_told(description: Reading) -> tuple[Tag, ...]:
    """The words of a description that call it a race: two, or one beside how far it is or how one enters.

    >>> from plyocal.recognition.parsing import read
    >>> [tag.text for tag in races_told(read("cross country championship, start times 2:00pm and 2:30pm"))]
    ['cross country', 'championship']
    >>> races_told(read("cheer at mile 20 of the race")), races_told(read("quiz on marathon champions"))
    ((), ())
    """
    races = [tag for tag in description.tags if tag.concept in RACES and tag.text != "half"]
    words = {token.text for token in description.tokens}
    denied = any(tag.concept is Concept.NOT for tag in description.tags[:1])
    lived = any(
        tag.concept is Concept.OTHER and tag.sure and ENTERING.isdisjoint(tag.text.split())
        for tag in description.tags
    )
    if denied or lived or not TO_BE_DONE.isdisjoint(words):
        return ()
    raced = len({tag.text for tag in races}) > 1 or description.states_distance
    return tuple(races) if raced or not ENTERING.isdisjoint(words) else ()


def tells_of_a_start(description: Reading) -> bool:
    """Whether a description states how far it is and twice how one starts: "10 km, bibs, bag drop"."""
    words = {token.text for token in description.tokens}
    return description.states_distance and len(words & ENTERING) > 1 and TO_BE_DONE.isdisjoint(words)


def is_named_by_its_miles(title: Reading, description: Reading) -> bool:
    """Whether a name ends in a number whose unit the description has: "Tiptree 10", "10 miles, 10:30".

    >>> from plyocal.recognition.parsing import read
    >>> is_named_by_its_miles(read("gt oakley friday 5"), read("5 miles, village hall, 19:30"))
    True
    >>> is_named_by_its_miles(read("quarry lane 8"), read("8 miles, easy"))
    False
    """
    last = title.tokens[-1] if title.tokens else None
    size = description.sizes[0] if description.sizes else None
    if last is None or size is None or last.sort != "number" or title.sizes or 0 not in title.unknown:
        return False
    if any(tag.concept in KINDS for tag in description.tags) or any(
        other.unit is not None for other in description.sizes[1:]
    ):
        return False
    opens = size.first == 0 and size.unit in (Concept.MILE, Concept.KILOMETRE)
    follows = description.tokens[size.last + 1 : size.last + 2]
    return opens and description.tokens[0].text == last.text and [sign.text for sign in follows] == [","]
