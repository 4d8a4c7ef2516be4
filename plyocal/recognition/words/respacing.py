"""Titles rewritten with the spaces and signs that they lack: "3xhill", "W3 D2 -", "15-mal 200 m", "M跑"."""

import re
from typing import Final

from plyocal.vocabulary.around import COUNT_WORDS
from plyocal.vocabulary.errands import RUN_VERBS, WALK_VERBS
from plyocal.vocabulary.meanings import SPELLED, WORDS, meanings_together
from plyocal.vocabulary.roles import COUNTS, LETTER_RUNS, PAUSES

TIMES_UNIT: Final = re.compile(r"(?<![^\W_])(\d{1,2}) ?x ?(mile|mi|km|k)(?![^\W_])")
_NUMBERED: Final = re.compile(
    r"[\[(]?(?:w|wk|week|woche|semaine|semana|settimana|sem|uke|vecka|uge|kw) ?\d{1,2}[ ,/·-]{0,3}"
    r"(?:d|day|tag|jour|dia|giorno|dag|t|j) ?\d{1,2}[\])]?(?: ?[-:·|] ?| )(?=\S)"
)
"""A workout's place in the plan: "W3 D2 - "."""
_TURNS_APART: Final = r"(?<!\d)([1-9]0):([1-9]0|1[0-8]0) ?s(?![^\W_])"
"""Seconds fast and slow, written with a colon: "30:60s"."""
_WITH: Final = r"(?<![^\W_])w/(?=[\s\d]|(?!out)[^\W\d_]{3}) ?"
_NUMBERED_RUN: Final = r"^w(?:k|eek)? ?\d{1,2}[ ,/·-]{0,3}(?:r|run) ?\d(?![^\W_])"
"""Runs numbered week by week, as plans for those who begin with running and walking number them: "W4R2"."""
_TIMES_WORD: Final = re.compile(r"(?<![^\W_])(\d{1,2})x(?=[^\W\d_]{3})|(?<=\d) ?(km|m|k|mi|min|s|sec)x(?=\d)")
_COUNTED: Final = rf"(?<![\d.,:x])\b([2-9]|[12]\d) (?:{'|'.join(COUNTS)})$"
"""A count that ends a title: "backe 8 st"."""
_TIMES_IN_WORDS: Final = (
    rf"(?<![\d.,:x])(?<!\d )\b([2-9]|[12]\d)[- ]?(?:{'|'.join(sorted(COUNT_WORDS))})[- ]"
    r"(?:(?:de|von|di|van|av|по|ca\.?|je|a|à) ){0,2}(?=\d)"
    r"|(?<![\d.,:x])\b([2-9]|[12]\d) per (?=\d{3,4}(?!\d))"
)
"""A count in words before what is repeated: "15-mal 200 m", "6 fois 400 m"."""
_TIMES_ONE: Final = re.compile(r"(\d) ?x (?:one|a|an|en|ett|ein|eine|une?|una|een) (?=mi(?:le|l)|km|k[iy]lo)")
"""One written out where it is repeated: "6 x one mile"."""
_ONCE: Final = ((_TIMES_ONE, r"\1 x 1 "), (TIMES_UNIT, r"\1 x 1 \2"))
_UNIT_IN_BRACKETS: Final = r"(?<![\d.,:])(\d{1,2}(?:[.,]\d{1,2})?) ?\((miles|mi|kms?|min|mins)\)"
_ORDINAL: Final = (
    r"(?<=\d) ?(?:e|eme|ere|er|nd|rd|th|st|[ao])\.?(?= (?:seance|session|sesion|sessao)(?![^\W_]))"
)
_TIMED_METRES: Final = re.compile(r"(?<![\d.,])([1-9]\d?[05]0) ?m?\([\d:.'\" -]{2,13}\)(?= ?(?:[x+]|r ?\d))")
"""Metres with the time that they are run in, before what is done with them: "1000(3:25)x4"."""
_TURNS_TIMES: Final = re.compile(
    r"(?:^|(?<=[+:;,|] )|(?<=[+:;,|]))"
    r"(\([^()]{0,40}\d[^()]{0,40}[+/,&][^()\d]{0,20}\d[^()]{0,40}\)) ?[x*×] ?([2-9]|1\d|20)"
    r"(?![\d.,'\"]| ?(?:km|k|m|mi|mins?|s|secs?|h)(?![^\W_]))"
)
"""Turns in brackets, and then how often: "(400 m + 200 m jog) x 4"."""
_BRACKET_TIMES: Final = re.compile(
    r"(?<![\w.,/x-])(\d{1,4}(?:[.,]\d{1,2})? ?(?:km|k|mi|m|min|sec|s|')) ?(\([^()+]{1,40}\)) ?[x*×] ?"
    r"([2-9]|1\d|20)(?![\d.,'\"]| ?(?:km|k|m|mi|mins?|s|secs?|h)(?![^\W_]))"
)
"""What is run, in brackets how or what after it, and then how often: "400 m (90 s jog) x 8"."""
_COUNT_LABEL: Final = r"(?<![\d.,:x])\b([2-9]|1\d|20) ?x ?: ?(?=\d)"
"""A count before a list: "3x: 8 min at 10K, 3 min easy"."""
_PLURAL_METRES: Final = r"(?<!\d)((?:[2-9]|1[026])00)'s(?![^\W_])"
_QUOTED: Final = r"(?<![\w'])'([^\W\d_]{2,20})'(?![\w'])"
_LETTER_RUN: Final = r"(?<![^\W\d_])([etir]|(?<!\d)m) ?(?:跑|走|配速跑?|ペース走?)"
_LONG_RUN: Final = (
    r"(?<!\d)(?:[2-9]\d|1[0-4]\d) ?(?:km|k|キロ) ?走|(?<!\d)(?:9\d|[1-3]\d\d) ?分間? ?走|(?<!\d)[2-9] ?時間走"
)

_MOST_TIMES: Final = 20
_NO_NUMBERS: Final = frozenset({"to", "once"})
_UNITS: Final = r" ?(?:km?|m|mi|miles?|mins?|minutes|s|secs?|seconds|'|\")(?![^\W_])"
_PIECE_AFTER: Final = rf"(?=[1-9]\d?[05]0(?![\d.,:])|\d{{1,2}}{_UNITS})"
_COUNTED_BY: Final = rf"(?<![\d.,:x/-])\b([2-9]|1\d|20) by {_PIECE_AFTER}"
_COUNTED_OF: Final = (
    rf"(?<![\d.,:x/-])\b([2-9]|1\d|20) ?(?:x |lots |rounds |goes |times )of {_PIECE_AFTER}"
    r"|(?<![\d.,:x/-])(?<!week )(?<!day )(?<!x )\b([2-9]|1\d|20) of (?=[1-9]\d?[05]0 ?m(?![^\W_]))"
    r"|(?<![\d.,:x/-])(?<!x )\b([2-9]|1\d|20) (?:sets|reps|repeats|intervals) of (?=[1-9]\d?[05]0(?!\d))"
)
"""A count and what is run so often: "6 by 800", "6 lots of 2 min", "6 of 400 m"."""
_COUNTED_DA: Final = (
    r"(?<![\d.,:x/-])\b([2-9]|1\d|20) da (?:(?=[1-9]\d?[05]0(?![\d.,:])|[1-9]\.[05]00)|(?:un |1 )(?=km))"
    r"|(?:^|(?<=[:+,|-] ))([2-9]|1\d|20) de (?=[1-9]\d?[05]0(?![\d.,:]))"
    r"|(?<![\d.,:x/-])\b([2-9]|1\d|20) de (?=[1-9]\d?[05]0 ?m(?![^\W_]))"
)
"""Italian, Spanish and Portuguese counts: "5 da 1000", "6 de 400"."""
COUNTED_IN_WORDS: Final = rf"{_COUNTED_BY}|{_COUNTED_OF}|{_COUNTED_DA}"
_COUNTED_AFTER: Final = rf"((?<!\d)[1-9]\d?[05]0|\d{_UNITS}),? ([2-9]|1\d|20) times(?! ?[\d(])"

_PAUSE: Final = "|".join(PAUSES)
_LASTING: Final = r"\d{1,3} ?(?:min(?:ute)?s?|'|secs?|s|m)"
_TURN_TIMES: Final = (
    r"^(?!.{0,60}(?<![^\W_])run .{0,40}walk)([^\d,/;+()]{0,30})"
    rf"((?:{_LASTING}|\d{{1,3}} ?km?)(?![^\W_])[^\d,/;+()x]{{0,30}} ?(?:[,/;+&]|with) ?"
    rf"(?:{_LASTING} ?(?:{_PAUSE})|(?:{_PAUSE}) {_LASTING}))"
    r" x ?([2-9]|1\d|20)$"
)
"""Something and the pause after it, and then how often: "8 min tempo, 2 min recovery x 3"."""
_ITS_NUMBER: Final = (
    r" no(?:\. ?| (?=\d))(?=\d{1,2}(?![\d:%]|[.,]\d| ?(?:x|h|hrs?|hours?|km?|mi|miles?|m|mins?)(?![^\W_])))"
)
"""No negation: "20 miler no. 2"."""
_COUNTED_PO: Final = r"(?<![\d.,:x/-])\b([2-9]|1\d|20) по (?=[1-9]\d?[05]0(?!\d)|\d{1,2} ?(?:км|м|мин))"
_GLUED_MINUTES: Final = (
    r"^([^\d:]{0,4})((?:[3-9][05][-~])?(?:[3-9][05]|1[0-7][05]|180)(?=ジョグ|jog)|(?:[6-9]0|1[0-7]0|180)(?=lsd))"
    r"(?!(?:ジョグ|jog|lsd)(?:[a-z]| ?x ?\d))(?!.{0,200}\d(?:ジョグ|jog))"
)
_MINUTES_GLUED: Final = (
    r"(?<![a-z\d])(lsd(?!\d\d(?!\d)|1[0-7]5)|lsd(?=[6-9]0(?!\d))|jog|ジョグ)"
    r"((?:[3-9][05]|1[0-7][05]|180)(?![\d.,:x]| ?[a-z'%]))"
)
"""Minutes as Japanese runners write them, glued to the jog: "60jog", "jog90"."""
_PER_HOUR: Final = r"(?<=\d) ?(?:km/(?:h|u|t|tim|std|godz|ora)|км/ч)(?![^\W_])"
_AT_SPEED: Final = r"(?<![^\W_])a (?=\d[\d.,-]{0,6} ?km/h)"
_RANGE_APART: Final = (
    r"(?<![\d.,:])(\d{1,3})- (?:to|bis|tot|til|till) (\d{1,3})-(miles?|mi|kilomet\w{1,3}|km|k)(?![^\W_])"
)
"""A range with its unit after the second number: "3- to 4-mile run"."""
_CLOCK_HEADING: Final = r"(?<![\d:])(\d{1,2}:\d\d): "
_ONE_RUN: Final = (
    r"(?<![^\W_])one[ -](?=(?:mile|km?|kilomet(?:er|re)) (?:easy |slow |gentle |recovery |steady )?"
    r"(?:run|jog|race|easy|walk|swim|tt|time trial)(?![^\W_]))|(?<=^run )one (?=mile$)"
)
_NUMBERS: Final = {
    words[0]: f"{amount:g}"
    for spelled in SPELLED.values()
    for words, amount, is_time in spelled
    if len(words) == 1 and not is_time and 1 < amount <= _MOST_TIMES and words[0] not in _NO_NUMBERS
}
_TIMES_SPELLED: Final = (
    rf"(?<![^\W_])([^\W\d_]{{2,14}}?)[ -]?({'|'.join(sorted(COUNT_WORDS))})(?=[ -](?:(?:de|von|di) )?\d)"
)
"""A count in words before what is repeated: "deux fois 5 min", "zweimal 10 min"."""
_COUNTED_METRES: Final = r"(?<![^\W_])([^\W\d_]{2,14}) (?=[1-9]\d?[05]0(?: ?m|er|s)(?![^\W_]))"
"""A count in words before metres: "zehn 400er", "six 800m"."""

_SIGNED: Final = (
    ("00", _COUNTED_METRES, lambda match: f"{_NUMBERS[match[1]]} x " if match[1] in _NUMBERS else match[0]),
    ("w/", _WITH, "with "),
    (".", r"(?<![^\s(x])\.(?=\d)", "0."),
    ("run", r"(?<![^\W_])run(?=\d{1,3} ?(?:km?|mi|miles?|mins?|h|')(?![^\W_])|\d+[:.,]\d)", "run "),
    (". ", r"(?<=\d)( ?(?:mins?|secs?|sek|std|hrs?))\. (?=[^\W\d_])", r"\1 "),
    (" by ", _COUNTED_BY, r"\1 x "),
    (" по ", _COUNTED_PO, r"\1 x "),
    (" of ", _COUNTED_OF, lambda match: f"{match[match.lastindex]} x "),
    (" d", _COUNTED_DA, lambda match: f"{match[match.lastindex]} x "),
    (".", r"(?<=x )([1-9])\.([05]00)(?![\d.,])", r"\1\2"),
    ("x c", r"(?<=x )ca?\.? (?=\d)", ""),
    (" no", _ITS_NUMBER, " nr "),
    ("run of ", r"(?<=run) of (?=\d)", " "),
    (" times", _COUNTED_AFTER, r"\1 x \2"),
    (" times)", r" ?\(([2-9]|1\d|20) times\)", r" x \1"),
    ("(x", r" ?\(x ?([2-9]|1\d|20)\)", r" x \1"),
    ("x)", r" ?\(([2-9]|1\d|20) ?x\)", r" x \1"),
    ("本", r"(?<=x)( ?\d{1,2}) ?本", r"\1"),
    (",", r"(?<![\d.,])(\d{1,2}),(\d{1,2}),(\d{1,2}) ?(mi|miles|km|k)(?![^\W_])", r"\1, \2, \3 \4"),
    ("1/2", r"(?<![\d/])1/2 mi(?= race)", "half marathon"),
    ("(est", r"\(est\.? (?=\d)", "(approx "),
    ("·", r"(?<=\d)·(?=\d)", " x "),
    ("x (", r"(?<=x) ?\(([1-9]\d?[05]0 ?m?)\)", r" \1"),
    ("1 x", r"(?<![\d.,x/])1 x ?(?=\d{2})", ""),
    ("tt", r"(?<![\d.,])([1-9]\d?[05]00)(?= ?tt(?![^\W_]))", r"\1 m "),
    (" mais ", r" mais (?=\d)", " + "),
    (" prozent", r"(?<=\d) prozent(?![^\W_])", " %"),
    ("jog", r"(?<=\d)(km|k|min|')(?=jog(?![^\W_]))", r"\1 "),
    ("jog", _GLUED_MINUTES, lambda match: f"{match[1]} {match[2]} min ".lstrip()),
    ("ジョグ", _GLUED_MINUTES, lambda match: f"{match[1]} {match[2]} min ".lstrip()),
    ("lsd", _GLUED_MINUTES, lambda match: f"{match[1]} {match[2]} min ".lstrip()),
    ("jog", _MINUTES_GLUED, r"\1 \2 min"),
    ("ジョグ", _MINUTES_GLUED, r"\1 \2 min"),
    ("lsd", _MINUTES_GLUED, r"\1 \2 min"),
    (" se", _ORDINAL, ""),
    (" h", r"(?<![^\W_])(easy|steady|gentle|slow|relaxed) (?=(?:hour|hr)(?![^\W_]))", r"\1 1 "),
    ("hour ", r"^hour (?=(?!change)[^\W\d_])", "1 hour "),
    (" intensity ", r" intensity \d(?=$|,)", ""),
    (":", r"(?<=x)( ?[1-9]\d?[05]0 ?m?) (?:en|in) \d:[0-5]\d(?![:\d])", r"\1"),
    (
        ": ",
        r"(?<![^\W_])(miles|km|kms|kilomet(?:er|ers|re|res)|chilometri|minutes|mins?|minuten) ?: ?(\d{1,3})$",
        r"\1 \2 \1",
    ),
    ("mile", r"(?<=x )(?:a )?quarter[- ]miles?", "400 m"),
    ("mile", r"(?<=x )(?:a )?half[- ]miles?", "800 m"),
    ("ph", r"(?<=\d) ?mph(?![^\W_])", " mi/h"),
    ("km/", _PER_HOUR, " km/h"),
    ("км/", _PER_HOUR, " km/h"),
    ("ph", r"(?<=\d) ?km?ph(?![^\W_])", " km/h"),
    ("kmh", r"(?<=\d) ?kmh(?![^\W_])", " km/h"),
    (" a ", _AT_SPEED, "@ "),
    ("- ", _RANGE_APART, r"\1-\2 \3"),
    ("-, ", r"(?<=\d)-(?=, \d)", ""),
    ("one", _ONE_RUN, "1 "),
    ("0: ", _CLOCK_HEADING, r"\1 : "),
    ("5: ", _CLOCK_HEADING, r"\1 : "),
    (" up to ", r"(?<=\d) up to (?=\d)", " to "),
    ("+ ", r"(?<=\d)\+ (?=(?:min(?:s|utes?|uten)?|kms?|mi(?:les?)?|h|hours?|std)(?![^\W_]))", " "),
    ("s+c", r"s\+c", "s&c"),
    (" d+", r" d\+", " dplus "),
    ("m/m", r"(?<=\d:\d\d) ?m/m(?![^\W_])", "/mi"),
    (":", _TURNS_APART, r"\1/\2s"),
    ("(", _UNIT_IN_BRACKETS, r"\1 \2"),
    ("(", _TIMED_METRES, r"\1m"),
    (")", _TURNS_TIMES, r"\2 x \1"),
    (")", _BRACKET_TIMES, r"\3 x \1 \2"),
    (":", _COUNT_LABEL, r"\1 x "),
    ("'", _PLURAL_METRES, r"\1s"),
    ("'", _QUOTED, r"\1"),
)
"""What is written otherwise, by a sign without which nobody need look; to look first is quicker still."""


_PARTED: Final = r"(?<![^\W_])(?<!\d[ -])([^\W\d_]{4,20})[ -](lauf|loop|training|pass)(?![^\W_])"
_TAILS: Final = ("lauf", "loop", "training", "pass")


def _joined(text: str) -> str:
    """A text with words joined that stand apart and only mean something together: "Dauer Lauf"."""
    if not any(map(text.__contains__, _TAILS)):
        return text
    return re.sub(_PARTED, lambda match: _one_word(match[1], match[2]) or match[0], text)


def _one_word(head: str, tail: str) -> str | None:
    known = f"{head}{tail}" in WORDS and not meanings_together(head, tail) and head not in WORDS
    return f"{head}{tail}" if known else None


def _times_in_figures(match: re.Match[str]) -> str:
    return f"{_NUMBERS[match[1]]} {match[2]}" if match[1] in _NUMBERS else match[0]


def _with_signs(text: str) -> str:
    """A text with a sign for a count in words."""
    words = text.replace("-", " ").split()
    if "mal" in text or not _NUMBERS.keys().isdisjoint(words):
        text = re.sub(_TIMES_SPELLED, _times_in_figures, text)
    if " per " not in text and "mal" not in text and COUNT_WORDS.isdisjoint(words):
        return text
    return re.sub(_TIMES_IN_WORDS, lambda match: f"{match[1] or match[2]} x ", text)


def _in_turns(text: str) -> str:
    """A text with its verbs of running and walking as one word each: "corri 5', cammina 2'"."""
    if re.search(_TWO_NUMBERS, text) is None:
        return text
    words = set(re.findall(_WORD, text))
    if WALK_VERBS.isdisjoint(words) or RUN_VERBS.isdisjoint(words) or re.search(_IN_SECONDS, text):
        return text
    said = {"run": words & RUN_VERBS, "walk": words & WALK_VERBS}
    for plain, verbs in said.items():
        for verb in sorted(verbs - {plain}):
            text = re.sub(rf"(?<![^\W\d_])(?<!-){verb}(?=:? ?\d)|{_AFTER_SIZE}{verb}(?![^\W_])", plain, text)
    return text


_TWO_NUMBERS: Final = r"\d\D{2,80}\d"
_WORD: Final = r"[^\W\d_]+"
_AFTER_SIZE: Final = "(?:{})".format(
    "|".join(
        rf"(?<={unit} )"
        for unit in ("[\\d'\".]", "[\\d ]min", "mins", "minuten", "minutes", "minuti", "minutos")
    )
)
_IN_SECONDS: Final = r"\d ?(?:s|sec|secs|sek|seg|seconds?|\")(?![^\W_])"
"""Beside turns of seconds walking is the rest between repeats."""


def spaced(text: str) -> str:
    """Return folded text without its place in the plan, the times sign apart, letters before 跑 written out.

    >>> spaced("w3 d2 - 3xhill"), spaced("400mx10")
    ('3 x hill', '400m x 10')
    """
    numbered = _NUMBERED.match(text)
    rest = text[numbered.end() :] if numbered else text
    if rest.startswith("w"):
        rest = re.sub(_NUMBERED_RUN, "run walk ", rest)
    for sign, pattern, written in _SIGNED:
        if sign in rest and re.search(pattern, rest):
            rest = re.sub(pattern, written, rest)
    if rest[-1:].isdigit() and " x" in rest[-5:]:
        rest = re.sub(_TURN_TIMES, r"\1\3 x (\2)", rest)
    rest = _in_turns(_with_signs(_joined(rest)))
    counted = re.search(_COUNTED, rest) if rest.endswith(COUNTS) else None
    if counted:
        rest = f"{rest[: counted.start()]}x {counted[1]}"
    if "x" in rest:
        rest = _TIMES_WORD.sub(lambda match: f"{match[1] or match[2]} x ", rest)
        for repeat, written in _ONCE:
            if repeat.search(rest):
                rest = repeat.sub(written, rest)
    if rest.isascii():
        return rest
    rest = re.sub(_LETTER_RUN, lambda match: LETTER_RUNS[match[1]], rest)
    return re.sub(_LONG_RUN, lambda match: f"{match[0][:-1]} 距離走", rest)
