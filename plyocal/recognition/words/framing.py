"""What frames a workout's title and says nothing of it: day, hour, week, names of plan, sport and runner."""

import re
from typing import Final

from plyocal.vocabulary.dates import MONTHS, WEEKDAYS
from plyocal.vocabulary.messages import (
    COUNTED_DOWN,
    DAYS,
    HALVES,
    OF_SO_MANY,
    PHASES,
    PLAN_OPENINGS,
    PLANS,
    RACES,
    RUNNING,
    RUNNING_OPENINGS,
    SENT,
    THE_RACE,
    TIMES_LEFT,
    UNTIL,
    WEEKS,
)

# What few titles open or close with is left to `re` to compile when the first does.
_PARTING: Final = r"(?: ?[:|·] ?| - )(?=\S)"
_OPENING: Final = 10
"""Characters of a title in which what may frame it begins: to look there first is quicker than a pattern."""
_DAY: Final = (
    r"[\[(]?(?:(?P<name>[^\W\d_]{1,13}+(?:-feira)?)\.?,? ?)?"
    r"(?P<date>(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|[12]\d|3[01])(?:/\d{2,4})?(?!\d)"
    r"|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{4}-\d{2}-\d{2})?"
    r"(?:(?P<number>\d{1,2})(?:\.|st|nd|rd|th)?,? ?(?P<month>[^\W\d_]{3,10}+\.?)?(?: ?\d{4})?)?"
    rf"[\])]?(?:{_PARTING}|(?<=[\])]) )"
)
"""The day that opens a title: "Tue: ", "Mon 5 Jan - ", "12/5: "; no shorter part of a word is tried."""
_UNSPACED_DATE: Final = r"\d{1,2}月\d{1,2}日 ?(?:\([月火水木金土日一二三四五六]\))? ?:? ?(?=\S)"
_MONTHS_OF_A_YEAR: Final = 12
_HALF_OF_THE_DAY: Final = rf"[\[(]?(?:am|pm)[\])]?{_PARTING}"
_WORK: Final = r"(?:(?:half|full|1/2)[- ])?(?:marathon|5k|10k|hm|ultra|running|race|run|triathlon)"
_PLANS: Final = f"(?:{'|'.join(PLANS)})"
_PLAN: Final = rf"{_WORK} {_PLANS}{_PARTING}|\[(?!run(?:ning)?\]){_WORK}(?: {_PLANS})?\] ?(?=\S)"
"""The plan's name: "Marathon training: ", "[10k plan] "."""
_RACE: Final = rf"(?:(?:{'|'.join(HALVES)})[- ]?)?(?:{'|'.join(RACES)}|[1-9]\d? ?km?)"
_COUNTER: Final = rf"(?:(?:{'|'.join(DAYS)}) ?#?|w(?:eek|k)? ?\d{{1,2}} ?[,-]? ?d(?:ay)? ?)"
_NUMBERED: Final = rf"{_RACE}(?:[- ]{_PLANS})?(?: ?[:·|,-])? (?={_COUNTER}\d{{1,3}}$)"
"""A plan that is called by its race, before the day's number: "Half Marathon Day 17", "10k - W3D1"."""
_WEEK: Final = (
    rf"(?<=\w)[ !?.)]{{0,3}}[|(\[·•,-] ?(?:{'|'.join(WEEKS)}) \d{{1,2}}"
    rf"(?: ?(?:{'|'.join(OF_SO_MANY)}) ?\d{{1,2}})?[\])]?$"
)
"""The week that closes a title: " | Week 5 of 16", " (week 5)"."""
_COUNTDOWN: Final = (
    rf"(?<=\w)[ !?.)]{{0,3}}[|(\[·•,-]? ?\d{{1,3}} (?:{'|'.join(TIMES_LEFT)})"
    rf" (?:{'|'.join(UNTIL)}) (?:(?:{'|'.join(THE_RACE)}) )?[^\W\d_]{{3,20}}(?: day)?[\])]?$"
)
"""How far off the race is: "(6 days to race)", " - 5 weeks to go"."""
_HOUR: Final = r"\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|uhr)"
_EARLY: Final = rf"[\[(]?{_HOUR}[\])]?(?: ?[:·|,-] ?| )(?=[^\W\d_])"
_LATE: Final = (
    rf"(?<=\w)[ !?.)]{{0,3}}(?:[,·|-] ?|@ ?|at |um |ab |from )?[(\[]?(?<![x*\d])(?<![x*] ){_HOUR}[)\]]?$"
)
"""The time of day before or after a workout: "6:30am: ", " @ 7 pm", ", 18 Uhr"."""
_CLOCKS: Final = ("am", "pm", ".m.", "uhr")
_ENDS_OF_AN_HOUR: Final = ("am", "pm", "m.", "uhr", "m)", "m]")
_CLOCK: Final = re.compile(r"(?<![^\W\d_])(?:am|pm|uhr)(?![^\W_])")
_PICTURES: Final = frozenset("🏃👟")
_SPORT: Final = (
    r"(?:[🏃👟][\ufe0f\u200d♂♀🏻-🏿]{0,4} ?[·:|-]? ?"
    rf"|\[?(?:{'|'.join(RUNNING)})(?:\]?(?: ?[:|·] ?| - )|\] ?))(?=\S)"
)
_WORDS_OF_A_NAME: Final = 3


def unframed(text: str) -> str:
    """Return a folded title without the day, the hour, the plan's name and the week that stand around it.

    >>> unframed("mon 5 jan: rest"), unframed("marathon training: yoga"), unframed("17 km | week 5 of 16")
    ('rest', 'yoga', '17 km')
    >>> unframed("half marathon day 17"), unframed("am: 5k easy, pm: track"), unframed("marathon training")
    ('day 17', 'am: 5k easy, pm: track', 'marathon training')
    """
    if text.startswith(SENT):
        text = text[max(len(sign) for sign in SENT if text.startswith(sign)) :]
    opening = text[:_OPENING].lstrip("[(")
    if opening.startswith(("am", "pm")) and not ("am" in text and "pm" in text):
        text = _after(re.match(_HALF_OF_THE_DAY, text), text)
    elif opening.startswith(PLAN_OPENINGS):
        numbered = re.match(_NUMBERED, text) if text[-1:].isdigit() else None
        text = _after(numbered or re.match(_PLAN, text), text)
    if "日" in text[:_OPENING]:
        text = _after(re.match(_UNSPACED_DATE, text), text)
    parted = ":" in text or "|" in text or "·" in text or " - " in text or ") " in text or "] " in text
    day = re.match(_DAY, text) if parted else None
    if day is not None and _is_a_day(day):
        text = _after(day, text)
    may_be_timed = text.endswith(_ENDS_OF_AN_HOUR) or text[:1].isdigit()
    if may_be_timed and any(map(text.__contains__, _CLOCKS)):
        text = _without_hour(text)
    if any(map(text.__contains__, COUNTED_DOWN)):
        left = re.search(_COUNTDOWN, text)
        text = text if left is None else text[: left.start()]
    closing = re.search(_WEEK, text) if text[-1:].isdigit() or text[-1:] in ")]" else None
    if closing is None or text.lstrip("[(").startswith(PHASES):
        return text
    return text[: closing.start()]


def _without_hour(text: str) -> str:
    """A title without its time of day; where it names several, they tell its parts apart."""
    if len(_CLOCK.findall(text)) > 1:
        return text
    text = _after(re.match(_EARLY, text), text)
    late = re.search(_LATE, text)
    return text if late is None else text[: late.start()]


def without_sport(text: str) -> str:
    """Return a folded title without the word or picture for running that heads it, as platforms write it.

    >>> without_sport("run: 6 x 800 m"), without_sport("run easy")
    ('6 x 800 m', 'run easy')
    """
    headed = text[:1] in _PICTURES or text.startswith(RUNNING_OPENINGS)
    return _after(re.match(_SPORT, text), text) if headed else text


def addressed(text: str) -> str:
    """Return what follows a name and a colon in a folded title, "" where there is none.

    >>> addressed("anna: rest"), addressed("rest"), addressed("what they all said: rest")
    ('rest', '', '')
    """
    name, _, rest = text.partition(":")
    return rest.strip() if len(name.split()) <= _WORDS_OF_A_NAME else ""


def _is_a_day(found: re.Match[str]) -> bool:
    """Whether the words are those of a weekday or a month, and the figures with them a date."""
    name, month = found["name"] or "", (found["month"] or "").rstrip(".")
    if (month and month not in MONTHS) or (found["date"] and found["number"]):
        return False
    figures = (found["date"] or "").split("/")
    if len(figures) > 1 and min(int(figures[0]), int(figures[1])) > _MONTHS_OF_A_YEAR:
        return False
    if name in WEEKDAYS:
        return True
    if name:
        return name in MONTHS and found["number"] is not None and not month
    return found["date"] is not None or bool(month)


def _after(found: re.Match[str] | None, text: str) -> str:
    return text if found is None else text[found.end() :]
