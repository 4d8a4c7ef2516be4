"""Parts of a description that are about other days, the place or the hours, not about this workout."""

import re
from typing import Final

from plyocal.vocabulary.messages import OF_ANOTHER_DAY

_WEEKDAY: Final = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)"
)
_DAY: Final = (
    r"(?:tomorrow|yesterday|übermorgen|gestern|demain|après-demain|domani|dopodomani|ieri|ayer|pasado mañana"
    r"|amanhã|ontem|overmorgen|gisteren|i morgon|imorgon|i morgen|igår|i går|明天|昨天|明日|昨日"
    rf"|(?:next|last|nächsten?|letzten?) (?:time|week|weekend|session|woche|mal|{_WEEKDAY}))(?![^\W_])"
)
# Few calendars need these patterns: `re` compiles them when the first does.
_AND: Final = r"\W{0,4}(?:(?:and|then|for|note|nb|und|dann|et|y|e|en|och|og)\W{1,3})?"
_OTHER_DAY: Final = (
    rf"(?i){_AND}(?:{_DAY}|(?:morgen|hier|mañana) ?:)|.{{0,200}}[^\W_] (?:is )?{_DAY}\W{{0,4}}\Z"
)
"""A sentence that opens or closes with another day: "Tomorrow: intervals", "Rest day tomorrow!"."""
_PLACE: Final = (
    r"(?i)\W{0,4}(?:location|where|place|venue|address|ort|adresse|lieu|lugar|luogo|plaats|plats|sted|local"
    r"|场地|地点|場所) ?[:：]"
)
_AHEAD: Final = (
    r"(?i)(?:\d{1,2}|an?|one|two|half an) ?(?:h|hrs?|hours?|min|mins|minutes)"
    r" (?:before|beforehand|prior|afterwards)(?=\W*(?:\n|\Z))"
)
"""How long before or after the workout something is done: "Eat an hour before"."""
_SENTENCES: Final = r"[^\n.!?]*(?:[.!?](?=[^\s.!?])[^\n.!?]*)*[.!?]*\s*"


def of_this_day(description: str) -> str:
    r"""Return a description without what it tells of another day or of the place.

    >>> of_this_day("8 km easy. Tomorrow: intervals. Rest day next week!")
    '8 km easy. '
    >>> of_this_day("Location: Riverside Track\nEat something an hour before.")
    'Eat something .'
    """
    lowered = description.lower()
    if not any(map(lowered.__contains__, OF_ANOTHER_DAY)):
        return description
    told = "".join(
        sentence
        for sentence in re.findall(_SENTENCES, description)
        if not (re.match(_OTHER_DAY, sentence) or re.match(_PLACE, sentence))
    )
    return re.sub(_AHEAD, "", told)
