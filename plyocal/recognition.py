"""What an event is, in any runner's words: title, description and categories to kind, distance, duration."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from functools import lru_cache
from typing import Final, Literal

import attrs

from plyocal.errors import ArgumentError
from plyocal.sizes import KM_PER_MILE, Dimension, Role, number
from plyocal.totals import is_goal_time, whole
from plyocal.verdicts import Reading, Verdict, judge, read
from plyocal.vocabulary import folded
from plyocal.vocabulary_concepts import Concept
from plyocal.workouts import Priority, Trait, WorkoutKind

LengthUnit = Literal["km", "mi"]

LONGEST_TITLE: Final = 2_000
"""Characters of a title that are looked at."""

LONGEST_DESCRIPTION: Final = 4_000
"""Characters of a description that are looked at."""

_FIRST_WORDS: Final = 300
"""Characters of a description in which the kind is looked for, where the title leaves it open."""

HALF_KM: Final = 21.1
MARATHON_KM: Final = 42.2

_LABELLED: Final = re.compile(
    r"(?:^|\n|/ |[.;•] ?)\s{0,4}(?:workout type|type|tipo|typ|art|sport|aktivitat)\s?:\s{0,3}([^\n/·]{2,40})"
)
_BRACKETED: Final = re.compile(r"^\s{0,4}\[([^\]\n]{2,40})\]")
_STATED_SIZE: Final = re.compile(
    r"(?:^|\n|/ |[.;•] ?)\s{0,4}(?:planned |total |estimated |geplante |actual )?"
    r"(distance|distanz|distancia|distanza|distans|distanse|afstand|duration|dauer|duree|durata|duracion|duracao|varighet|time|zeit|tiempo|temps"
    r"|duration_min|duration_minutes|distance_km|距离|時間|时间|距離)\s?[: ]\s{0,3}([^\n/•]{1,30})"
)
_DONE: Final = re.compile(r"^(?:[✓✔✅☑✗✘❌]|\[x\]|\(x\)|\[ \])\s{0,3}|\s{0,3}(?:[✓✔✅☑]|\[x\])$")
_PRIORITY: Final = re.compile(
    r"\b([abc])[- ]?(?:race|rennen|wettkampf|lopp|carrera|gara|prova|wedstrijd|lop|lob)\b|\b(?:priority|prio|prioritat|priorite|prioridad|prioridade|priorita)\s?:?\s?([abc])\b|\b(?:course|carrera|gara|prova) ([abc])\b|[\(\[]([abc])[\)\]]"
)
_ISO_DURATION: Final = re.compile(r"PT?(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?")
_BARE: Final = re.compile(
    r"(?<![\d:.,/x*+#@%-])\b(\d{1,2}(?:[.,]\d{1,2})?)\b(?![\d:.,%]\d|\s?[x*/'\"%:°]|\s?-\s?\d)"
)


@attrs.frozen
class Recognition:
    """What a text says. `evidence` names the words that decided, in the order of their weight.

    `distance_km` and `duration` are the whole workout's, and None where the text states only parts or nothing;
    `week_distance_km` is the volume of a weekly banner; `race_distance_km` the race's own distance.
    """

    kind: WorkoutKind
    distance_km: float | None = None
    duration: timedelta | None = None
    week_distance_km: float | None = None
    evidence: tuple[str, ...] = ()
    race_distance_km: float | None = None
    priority: Priority | None = None
    traits: tuple[Trait, ...] = ()


def recognise(
    title: str,
    description: str = "",
    categories: Sequence[str] = (),
    unit: LengthUnit | None = None,
    *,
    hints: Sequence[str] = (),
) -> Recognition:
    """Say what an event is.

    Args:
        title: the event's title; the first 2,000 characters count.
        description: its description, looked at where the title leaves something open.
        categories: its categories.
        unit: the calendar's unit for bare numbers ("GA 10 w/ 6 strides"); where unknown, such American shorthand
            is in miles and other bare numbers are in kilometres.
        hints: content lines that say more, such as `UID:run-easy-3@app` or
            `X-WORKOUT-ESTIMATED-DURATION:PT45M`: the weakest evidence.

    Returns:
        The kind, with what the text states about distance and duration.

    >>> recognise("6 x 800 m @ 5k, 12 km total").kind
    <WorkoutKind.SPEED: 'speed'>
    >>> recognise("MLR 22k").distance_km
    22.0
    >>> recognise("Team meeting").kind
    <WorkoutKind.OTHER: 'other'>
    """
    return _recognise(
        title[:LONGEST_TITLE], description[:LONGEST_DESCRIPTION], tuple(categories), unit, tuple(hints)
    )


@lru_cache(maxsize=4096)
def _recognise(
    title: str, description: str, categories: tuple[str, ...], unit: LengthUnit | None, hints: tuple[str, ...]
) -> Recognition:
    reading = read(folded(_DONE.sub("", title.strip())))
    verdict = judge(reading)
    source = "title"
    if not verdict.blocked and not verdict.banner and verdict.kind in (WorkoutKind.OTHER, WorkoutKind.RUN):
        said = _elsewhere(reading, verdict, description, categories, hints)
        if said is not None:
            source, verdict = said
    if verdict.banner:
        return _banner(reading)
    if verdict.kind is WorkoutKind.OTHER:
        return Recognition(WorkoutKind.OTHER, evidence=_evidence("title", verdict))
    return _measured(reading, verdict, source, description, unit, hints)


def _banner(reading: Reading) -> Recognition:
    distance = whole(reading.tokens, reading.sizes, Dimension.DISTANCE)
    return Recognition(
        WorkoutKind.OTHER, week_distance_km=_rounded(distance), evidence=("title: a week of the plan",)
    )


def _rounded(amount: float | None) -> float | None:
    return None if amount is None else round(amount, 3)


def _evidence(source: str, verdict: Verdict) -> tuple[str, ...]:
    seen = dict.fromkeys(f"{source}: {tag.text}" for tag in verdict.tags)
    return tuple(seen) or ((f"{source}: its sizes",) if verdict.kind is not WorkoutKind.OTHER else ())


_SAYS_MORE: Final = frozenset({WorkoutKind.EASY, WorkoutKind.RECOVERY, WorkoutKind.LONG, WorkoutKind.SPEED})


def _elsewhere(
    reading: Reading, verdict: Verdict, description: str, categories: tuple[str, ...], hints: tuple[str, ...]
) -> tuple[str, Verdict] | None:
    """What description, categories and UID say where the title leaves the kind open."""
    runs = verdict.kind is WorkoutKind.RUN
    workout = runs or any(tag.concept is Concept.WORKOUT for tag in reading.tags)
    for source, text in (("description", description), *(("category", word) for word in categories)):
        if not text:
            continue
        found = _described(text, open_to_all=workout) if source == "description" else _covered(text)
        if found is not None and (
            found.kind in _SAYS_MORE or (not runs and found.kind is not WorkoutKind.OTHER)
        ):
            return source, found
    for hint in hints:
        name, _, value = hint.partition(":")
        if name.upper() == "UID":
            found = _covered(
                " ".join(re.findall(r"(?<![^\W_])[a-zA-Z]{3,20}(?![^\W_])", value.partition("@")[0][:100]))
            )
            if found is not None and (
                found.kind in _SAYS_MORE or (not runs and found.kind is not WorkoutKind.OTHER)
            ):
                return "UID", found
    return None


def _covered(text: str) -> Verdict | None:
    """The verdict on a few words, each of which must be known."""
    reading = read(folded(text[:100]))
    if reading.unknown or not reading.tags:
        return None
    verdict = judge(reading)
    return None if verdict.blocked or verdict.banner else verdict


def _described(description: str, *, open_to_all: bool) -> Verdict | None:
    """The verdict of a description: what it labels, else its first sentences if the title is open."""
    text = folded(description)
    for pattern in (_BRACKETED, _LABELLED):
        label = pattern.search(text)
        verdict = _covered(label[1].replace("_", " ")) if label else None
        if verdict is not None and verdict.kind is not WorkoutKind.OTHER:
            return verdict
    if not open_to_all:
        return None
    verdict = judge(read(text[:_FIRST_WORDS]))
    return None if verdict.banner or verdict.blocked else verdict


def _measured(
    reading: Reading,
    verdict: Verdict,
    source: str,
    description: str,
    unit: LengthUnit | None,
    hints: tuple[str, ...],
) -> Recognition:
    race = verdict.kind is WorkoutKind.RACE
    running = verdict.kind not in (WorkoutKind.STRENGTH, WorkoutKind.PLYO, WorkoutKind.REST)
    evidence = list(_evidence(source, verdict))
    distance = whole(reading.tokens, reading.sizes, Dimension.DISTANCE, race=race) if running else None
    duration = _duration(reading, race=race)
    if verdict.kind is WorkoutKind.REST:
        duration = None
    if distance is None and duration is None and running:
        distance, duration = _bare(reading, verdict, unit)
    own_race = _race_distance(reading) if race else None
    if race and distance is None:
        distance = own_race
    if description and verdict.kind is not WorkoutKind.REST:
        distance, duration = _completed(description, distance, duration, evidence, running=running)
    if duration is None:
        duration = _hinted_duration(hints)
    return Recognition(
        verdict.kind,
        _rounded(distance),
        None if duration is None else timedelta(minutes=round(duration, 2)),
        evidence=tuple(evidence),
        race_distance_km=_rounded(own_race or distance) if race else None,
        priority=_priority(reading.text) if race else None,
        traits=verdict.traits,
    )


def _duration(reading: Reading, *, race: bool) -> float | None:
    sizes = [size for size in reading.sizes if not is_goal_time(reading.tokens, size)]
    if race and _race_distance(reading) is not None:
        sizes = [size for size in sizes if size.role is Role.TOTAL]
    return whole(reading.tokens, sizes, Dimension.DURATION)


def _race_distance(reading: Reading) -> float | None:
    """The race's own distance: the size beside the race word, else the half or full marathon."""
    sizes = [
        size
        for size in reading.sizes
        if size.dimension is Dimension.DISTANCE and size.role in (Role.WHOLE, Role.TOTAL)
    ]
    concepts = {tag.concept for tag in reading.tags}
    if Concept.HALF in concepts:
        return HALF_KM
    if any(
        "marat" in tag.text or tag.text in ("全马", "全馬", "马拉松", "馬拉松", "フルマラソン", "マラソン")
        for tag in reading.tags
        if tag.concept is Concept.NAMED_RACE
    ):
        return sizes[0].amount if sizes else MARATHON_KM
    return sizes[0].amount if sizes else None


def _priority(text: str) -> Priority | None:
    match = _PRIORITY.search(text)
    letter = next((group for group in match.groups() if group), None) if match else None
    return Priority(letter.upper()) if letter else None


_BARE_DISTANCE: Final = (3.0, 50.0)
_BARE_MINUTES: Final = frozenset({20, 25, 30, 35, 40, 45, 50, 55, 60, 75, 90})


def _bare(reading: Reading, verdict: Verdict, unit: LengthUnit | None) -> tuple[float | None, float | None]:
    """The size a bare number states: "GA 10 w/ 6 strides" a distance, "30 tempo" minutes."""
    if (
        reading.sizes
        and any(size.role is not Role.REPEAT for size in reading.sizes)
        and "w/" not in reading.text
    ):
        return None, None
    for tag in verdict.tags:
        for place, first in ((tag.last + 1, True), (tag.first - 1, False)):
            if not 0 <= place < len(reading.tokens) or reading.tokens[place].sort != "number":
                continue
            if not _stands_alone(reading, place, after=first):
                continue
            value = number(reading.tokens[place].text)
            if value in _BARE_MINUTES and verdict.kind is not WorkoutKind.LONG:
                return None, value
            if _BARE_DISTANCE[0] <= value <= _BARE_DISTANCE[1]:
                return value * _bare_unit(reading.text, unit), None
    return None, None


def _bare_unit(text: str, unit: LengthUnit | None) -> float:
    if unit is None:
        return KM_PER_MILE if re.search(r"\bw/", text) else 1.0
    return KM_PER_MILE if unit == "mi" else 1.0


def _stands_alone(reading: Reading, place: int, *, after: bool) -> bool:
    """Whether the number belongs to nothing else: not a count of strides, a week, a level, a date."""
    tokens, text = reading.tokens, reading.text
    if after:
        if text[tokens[place - 1].end : tokens[place].start] != " ":
            return False
        follows = tokens[place + 1].text if place + 1 < len(tokens) else ""
        return follows in ("", "w", "with", ",", "(", "+", "easy", "\n", "mit", "@")
    return place == 0 and text[tokens[0].end : tokens[1].start] == " "


def _completed(
    description: str, distance: float | None, duration: float | None, evidence: list[str], *, running: bool
) -> tuple[float | None, float | None]:
    """Fill in from the description what the title does not state."""
    text = folded(description)
    if distance is not None and duration is not None:
        return distance, duration
    for match in _STATED_SIZE.finditer(text):
        stated = read(_with_unit(match[1], match[2]))
        km, minutes = (
            whole(stated.tokens, stated.sizes, Dimension.DISTANCE),
            whole(stated.tokens, stated.sizes, Dimension.DURATION),
        )
        if distance is None and km is not None and running:
            distance = km
            evidence.append(f"description: {match[0].strip()}")
        if duration is None and minutes is not None:
            duration = minutes
            evidence.append(f"description: {match[0].strip()}")
    if distance is None and duration is None and running:
        distance, duration = _opening(text)
    return distance, duration


def _with_unit(label: str, stated: str) -> str:
    """ "Planned Time: 0:40" is h:mm, "duration_min: 35" minutes."""
    ending = {"duration_min": " min", "duration_minutes": " min", "distance_km": " km"}.get(label, "")
    return f"({stated.strip()}{ending}"


_TOTAL: Final = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?(?:\s?-\s?\d{1,3})?\s?[a-z]{1,10} total")
_TAG: Final = re.compile(r"^\s{0,4}\[[^\]\n]{2,40}\]\s{0,3}")


def _opening(text: str) -> tuple[float | None, float | None]:
    """The size a description opens with, if it is no list of parts."""
    stated = _TOTAL.search(text)
    if stated:
        opening = read(stated[0])
        return whole(opening.tokens, opening.sizes, Dimension.DISTANCE), whole(
            opening.tokens, opening.sizes, Dimension.DURATION
        )
    opening = read(_TAG.sub("", text)[:_FIRST_WORDS])
    if not opening.sizes or opening.sizes[0].first > 0:
        return None, None
    wholes = [size for size in opening.sizes if size.role is not Role.PACE]
    if len(wholes) != 1 or wholes[0].role is not Role.WHOLE:
        return None, None
    size = wholes[0]
    return (size.amount, None) if size.dimension is Dimension.DISTANCE else (None, size.amount)


def _hinted_duration(hints: Sequence[str]) -> float | None:
    for hint in hints:
        name, _, value = hint.partition(":")
        if name.upper() != "X-WORKOUT-ESTIMATED-DURATION":
            continue
        if value.strip().isascii() and value.strip().isdigit():
            return int(value.strip()[:6]) / 60
        match = _ISO_DURATION.fullmatch(value.strip().upper())
        if match and any(match.groups()):
            hours, minutes, seconds = (int(group or 0) for group in match.groups())
            return hours * 60 + minutes + seconds / 60
    return None


def could_be_training(text: str) -> bool:
    """Whether a title may be a workout; false only where `recognise` of the title alone says other."""
    return recognise(text).kind is not WorkoutKind.OTHER


def overruled(
    recognition: Recognition, title: str, overrides: Mapping[str, str | WorkoutKind]
) -> Recognition:
    """Let the runner's word win: `{"Quality day": "speed"}`; case, spaces and a done mark do not matter.

    Raises:
        ArgumentError: for a kind that does not exist.

    >>> overruled(recognise("Quality day"), "✓ quality  day", {"Quality Day": "speed"}).kind
    <WorkoutKind.SPEED: 'speed'>
    """
    wanted = _compared(title)
    for said, kind in overrides.items():
        known = _kind_of(kind)
        if _compared(said) == wanted:
            return attrs.evolve(recognition, kind=known, evidence=(f"you said so: {said} is {known.value}",))
    return recognition


def _compared(title: str) -> str:
    return " ".join(_DONE.sub("", title[:LONGEST_TITLE].strip()).casefold().split())


def _kind_of(kind: str | WorkoutKind) -> WorkoutKind:
    if isinstance(kind, WorkoutKind):
        return kind
    try:
        return WorkoutKind(kind.strip().lower())
    except ValueError as error:
        known = ", ".join(kind.value for kind in WorkoutKind)
        raise ArgumentError(f"{kind!r} is no kind of workout; the kinds are {known}.") from error


def guess_unit(titles: Iterable[str]) -> LengthUnit:
    """Return the unit that most titles state, km when none does.

    >>> guess_unit(["10 mi", "Long run 16 miles", "5K race"])
    'mi'
    """
    miles = kilometres = 0
    for title in titles:
        units = {
            size.unit for size in read(folded(title[:LONGEST_TITLE])).sizes if size.role is not Role.REPEAT
        }
        miles += Concept.MILE in units
        kilometres += Concept.KILOMETRE in units
    return "mi" if miles > kilometres else "km"
