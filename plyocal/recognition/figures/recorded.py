"""What an app recorded of a run: its average pace is no plan, whatever such a word means in a title."""

import re
from typing import Final

from plyocal.recognition.figures.ranges import words_in
from plyocal.vocabulary.folding import folded
from plyocal.vocabulary.roles import ADVISED
from plyocal.vocabulary.sizes import AVERAGED, AVERAGES, JOINED_AVERAGES, PACED, RECORDED_DISTANCES


def _one_of(words: frozenset[str]) -> str:
    return rf"(?:{'|'.join(sorted(words, key=lambda word: (-len(word), word)))})"


_AVERAGE: Final = _one_of(AVERAGES)


def _label_of(nouns: frozenset[str]) -> str:
    """A label with three groups: what averages before, what is measured, what averages after."""
    before = rf"((?:{_AVERAGE}\.? ){{0,2}}{_one_of(JOINED_AVERAGES)}?)"
    return rf"(?<![^\W_]){before}({_one_of(nouns)})((?: {_AVERAGE}\.?){{0,3}})"


_TIME: Final = r"(\d{1,2})[:'](\d\d)(?!\d)(?:''|\"|')?(?:(?: ?min)? ?/ ?(km|k|mi|mile|км)(?![^\W_]))?"
_SPEED: Final = r"\d{1,3}(?:[.,]\d{1,2})? ?(?:km/h|kmh|km/t|km/u|km/std|kph|mph|m/h|m/s|m/min|км/ч)(?![^\W_])"
_ENDS: Final = r"(?=[ .]*(?:$|[\n|•·;,)/-])|\.? (?:[^\W\d_]{1,15}\.? ){0,3}[^\W\d_]{0,15}:)"
# Few calendars need these patterns: `re` compiles them when the first does.
_PACE: Final = rf"{_label_of(PACED)}( ?[:=])? {{0,2}}(?:{_TIME}|({_SPEED}))({_ENDS})?"
_OTHER: Final = (
    rf"{_label_of(AVERAGED)} ?[:=]? {{0,2}}\d{{1,4}}(?:[.,]\d{{1,2}})? ?(?:bpm|ppm|lpm|spm|w)?(?![^\W_])"
)
_ADVICE: Final = (
    r"(?<![^\W_])(?:(?:an)?aerob\w{1,4} )?(?:training effect|effet d'entrainement"
    r"|efecto del? entrenamiento|trainingseffekt)(?: (?:an)?aerob\w{1,4})?"
    r" ?:? ?\d(?:[.,]\d)?(?: ?[(-] ?[^\W\d_]{3,20}\)?)?"
    r"|(?<![^\W_])(?:recovery(?: time)?|(?:temps|tiempo|tempo) (?:de |di )?(?:recup\w{2,8})|recupero)"
    r" ?:? ?(?:[6-9]|\d{2}) ?(?:h|hrs?|hours|heures|horas|ore)(?![^\W_])"
)
"""What a watch makes of a run: its effect, and so many hours of recovery."""
_IN_AVERAGES: Final = (":", "'", "/", "kmh", "kph", "mph")
"""What every average pace or speed holds: looking for it is quicker than for words."""
_FIGURE: Final = re.compile(r"\d")
_PACED: Final = PACED | {f"{average}{noun}" for average in JOINED_AVERAGES for noun in PACED}
_IN_MILES: Final = frozenset({"mi", "mile"})
_TIMED: Final = r"(?<![^\W_])tempo( ?: ?(?:\d:)?[1-5]?\d:\d\d)(?![\d:]| ?(?:min ?)?/)"
"""The Italian and the Portuguese word for time, which others have for the pace."""
_FAR: Final = rf"(?<![^\W_]){_one_of(RECORDED_DISTANCES)} ?: ?\d"
_DISTANCE: Final = r"(?<![^\W_])distans(?= ?: ?\d)"
_LONGEST_KM: Final = 10
"""Minutes from which a time is no kilometre's, but the run's: "Tempo: 45:00"."""


def without_records(description: str) -> str:
    """Return a description with what an app recorded said so that it tells of no fast run.

    >>> without_records("Allure moyenne : 5:58 /km"), without_records("FC media: 148 ppm")
    ('pace: 5:58/km', '')
    >>> without_records("3 x 10 min tempo")
    '3 x 10 min tempo'
    """
    if _FIGURE.search(description) is None:
        return description
    text = folded(description)
    said = words_in(text)
    told = text if _PACED.isdisjoint(said) else re.sub(_PACE, _as_pace, text)
    told = told if AVERAGED.isdisjoint(said) else re.sub(_OTHER, _unless_averaged, told)
    told = told if ADVISED.isdisjoint(said) else re.sub(_ADVICE, "", told)
    if not RECORDED_DISTANCES.isdisjoint(said) and re.search(_FAR, told) is not None:
        told = re.sub(_TIMED, r"time\1", told)
    return description if told == text else re.sub(_DISTANCE, "distance", told)


def without_averages(title: str) -> str:
    """Return a folded title with an average pace that it tells said so, and no average speed.

    >>> without_averages("carrera 8 km, ritmo medio 5:53/km"), without_averages("8 km ritmo medio")
    ('carrera 8 km, pace: 5:53/km', '8 km ritmo medio')
    """
    if not any(map(title.__contains__, _IN_AVERAGES)) or _PACED.isdisjoint(words_in(title)):
        return title
    return re.sub(_PACE, lambda match: _as_pace(match) if match[1] or match[3] else match[0], title)


def _as_pace(match: re.Match[str]) -> str:
    """What stands for a label and its figure: a pace in one form, nothing for a speed, else the same."""
    before, noun, after, colon, minutes, seconds, unit, speed, ends = match.groups()
    is_averaged = bool(before or after)
    if not is_averaged and (colon is None or ends is None or (noun == "tempo" and unit in _IN_MILES)):
        return match[0]
    if speed is not None:
        return ""
    if unit is None and int(minutes) >= _LONGEST_KM and not is_averaged:
        return match[0]
    is_next = (
        noun != "pace" and match.string[max(0, match.start() - 2) : match.start()].rstrip()[-1:].isalnum()
    )
    return f"{'; ' if is_next else ''}pace: {minutes}:{seconds}/{unit or 'km'}"


def _unless_averaged(match: re.Match[str]) -> str:
    return "" if match[1] or match[3] else match[0]
