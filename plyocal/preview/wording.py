"""Days, numbers and strangers' titles, in words fit for a page."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from plyocal.athlete import Language
from plyocal.phrases import say
from plyocal.preview.words import WORDS

LONGEST_TITLE: Final = 120
"""Longer titles are cut, in letters."""
_LAST_PART: Final = re.compile(
    r"(?i)(?<=[^\W\d_]{5})"
    r"(?=(?:dauer|tions)?(?:l(?:auf|äufe|oop|øb|öpning|øping)|training|träning|trening|einheit|sprints?)\b)"
)


def words_of(language: Language) -> Mapping[str, str]:
    """All words of the page in a language, in English where it has no table of its own."""
    return WORDS.get(language, WORDS["en"])


def word(language: Language, name: str, **values: object) -> str:
    """A word of the page in a language, with its values filled in.

    >>> word("fr", "week", number=3)
    'Semaine 3'
    """
    return words_of(language)[name].format(**values)


def on_one_line(text: str) -> str:
    r"""Text from a stranger's calendar, fit for a page: one line of moderate length, no control characters.

    >>> on_one_line("Easy run\x00\n 8 km")
    'Easy run 8 km'
    """
    # What UTF-8 cannot hold is a lone surrogate.
    shown = text[: 4 * LONGEST_TITLE].encode("utf-8", "ignore").decode("utf-8")
    line = " ".join("".join(c if c >= " " and not "\x7f" <= c <= "\x9f" else " " for c in shown).split())
    return line if len(line) <= LONGEST_TITLE else f"{line[: LONGEST_TITLE - 1]}…"


def breaking(title: str) -> str:
    r"""A title whose long compounds break before their last parts, also in a browser that knows no hyphens.

    >>> breaking("Tempodauerlauf 10 km")
    'Tempo\xaddauer\xadlauf 10 km'
    """
    return re.sub(_LAST_PART, "\u00ad", title)


def spoken_day(day: date, language: Language, *, weekday: str = "weekday.short") -> str:
    """A day in words.

    >>> spoken_day(date(2026, 3, 4), "de")
    'Mi, 4. März'
    """
    return word(
        language,
        "date",
        weekday=say(language, f"{weekday}.{day.weekday()}"),
        day=_numbered(day, language),
        month=say(language, f"month.short.{day.month}"),
    )


def counted(number: int, name: str, language: Language) -> str:
    """The word for so many, without the number; French says none in the singular too.

    >>> counted(1, "sessions", "en"), counted(0, "sessions", "en"), counted(0, "sessions", "fr")
    ('session', 'sessions', 'séance')
    """
    is_one = number == 1 or (number == 0 and language == "fr")
    return word(language, f"{name}.one" if is_one else f"{name}.many")


def sessions_of(planned: int, wanted: int, language: Language) -> str:
    """How many sessions of how many; French counts those planned, the others those wanted.

    >>> sessions_of(0, 1, "en"), sessions_of(1, 2, "fr")
    ('0 of 1 session', '1 séance sur 2')
    """
    sessions = counted(planned if language == "fr" else wanted, "sessions", language)
    return word(language, "week.sessions", planned=planned, wanted=wanted, sessions=sessions)


def short_date(day: date, language: Language) -> str:
    """Day and month.

    >>> short_date(date(2026, 3, 4), "de"), short_date(date(2026, 3, 1), "fr")
    ('4. März', '1er mars')
    """
    return f"{_numbered(day, language)} {say(language, f'month.short.{day.month}')}"


def _numbered(day: date, language: Language) -> str:
    """The day of the month: French counts the first as no other."""
    return word(language, "day.first" if day.day == 1 else "day", day=day.day)


def span_of_days(first: date, last: date, language: Language) -> str:
    """From one day to another, the month once where it is the same.

    >>> span_of_days(date(2026, 3, 2), date(2026, 3, 8), "en")
    '2–8 Mar'
    """
    if (first.year, first.month) == (last.year, last.month):
        return f"{_numbered(first, language)}–{short_date(last, language)}"
    return f"{short_date(first, language)} – {short_date(last, language)}"


def whole_number(value: float) -> str:
    """A whole number, its thousands set apart by a narrow space.

    >>> whole_number(12345.6)
    '12\u202f346'
    """
    return f"{value:,.0f}".replace(",", "\u202f")
