"""What the runner reads in the event: a title for the phone, and a description in the order of use.

A description speaks only of its own day, so that a change elsewhere in the plan leaves it as it was.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final, NamedTuple

from plyocal.article_progression import PROGRESSION
from plyocal.athlete import Language
from plyocal.exercises import BY_ID, Counting
from plyocal.notes import Note, NoteReason
from plyocal.phrases import PHRASES, number, say
from plyocal.sessions import Dose, Mode, PlyoSession, Prescription

LONGEST_IN_HOURS: Final = 72
"""Hours between sessions above which days are told as well (ours: as far as a rule asks)."""

TOTALS: Final = "heading.totals"
WHY: Final = "heading.why"


class Instruction(NamedTuple):
    """One exercise of a session: its id, its name, how much to do, what it is for, and the cues."""

    exercise: str
    name: str
    amount: str
    purpose: str
    cues: tuple[str, ...]


class Part(NamedTuple):
    """A part of the description: the id of its heading, and what stands below, the exercises first."""

    heading: str
    lines: tuple[str, ...]
    instructions: tuple[Instruction, ...] = ()


def summary(session: PlyoSession, language: Language = "en") -> str:
    """The event's title, such as "Plyo: squat jumps, skaters · 20 min"; its own if nothing is prescribed."""
    done = session.prescription
    if done is None:
        return session.title
    names = dict.fromkeys(say(language, f"short.{dose.exercise}") for dose in done.doses)
    exercises = say(language, "list.comma").join(names)
    return say(language, "summary", exercises=exercises, minutes=_minutes(done.duration.total_seconds()))


def description(session: PlyoSession, language: Language = "en") -> str:
    """Warm-up, exercises, totals, why today, when to stop, line by line; empty without a prescription."""
    return "\n\n".join("\n".join(_written(part, language)) for part in parts(session, language))


def parts(session: PlyoSession, language: Language = "en") -> tuple[Part, ...]:
    """The description's parts in their order; none without a prescription."""
    done = session.prescription
    if done is None:
        return ()
    return (
        Part("heading.warm-up", (warm_up(done, language),)),
        Part("heading.exercises", tuple(_after_exercises(done, language)), tuple(_exercises(done, language))),
        Part(TOTALS, (_total(done, language),)),
        Part(WHY, tuple(why(session, language))),
        Part("heading.stop", tuple(_stop(done, language))),
    )


def _written(part: Part, language: Language) -> Iterator[str]:
    yield say(language, part.heading)
    for position, each in enumerate(part.instructions, 1):
        line = say(language, "exercise.line", name=each.name, amount=each.amount)
        yield f"{position}. {line}"
        yield from (f"   – {text}" for text in (each.purpose, *each.cues))
    yield from part.lines


def why(session: PlyoSession, language: Language = "en") -> Iterator[str]:
    """Why the session stands beside its anchor, and what the week makes of it, a sentence or two each."""
    yield say(language, f"why.{session.anchor.place.name}" if session.anchor else "why.none")
    done = session.prescription
    if done is not None and done.mode is not Mode.NORMAL and not done.notes_on(NoteReason.RULES):
        yield say(language, f"why.mode.{done.mode.value}")


def dose_text(dose: Dose, language: Language = "en") -> str:
    """Sets and repetitions as a coach writes them.

    >>> dose_text(Dose(exercise="skater-jumps", sets=3, repetitions=4))
    '3 × 4 each leg'
    """
    if dose.seconds is not None:
        return say(language, "amount.seconds", sets=dose.sets, amount=dose.seconds)
    of_a_leg = BY_ID[dose.exercise].counting is Counting.A_LEG
    return say(
        language, "amount.leg" if of_a_leg else "amount.reps", sets=dose.sets, amount=dose.repetitions or 0
    )


def exercise_names(done: Prescription, language: Language = "en") -> Iterator[str]:
    """The names of a session's exercises in order; one that comes twice is done in two directions."""
    exercises = [dose.exercise for dose in done.doses]
    for position, exercise in enumerate(exercises):
        name = say(language, f"exercise.{exercise}")
        variant = f"variant.{exercise}.{exercises[: position + 1].count(exercise)}"
        twice = exercises.count(exercise) > 1 and variant in PHRASES["en"]
        yield say(language, variant, name=name) if twice else name


def note_text(note: Note, language: Language = "en") -> str:
    """A note of a gate in words; empty for one that no gate leaves.

    >>> note_text(Note(NoteReason.NO_BOX, "box-jumps", "broad-jumps"))
    'No box at hand: broad jumps instead of box jumps.'
    """
    named = {name: each for name, each in (("asked", note.asked), ("to", note.to)) if each}
    phrase = f"note.{note.reason.value}{('', '.out', '.swap')[len(named)]}"
    if phrase not in PHRASES["en"] or not BY_ID.keys() >= set(named.values()):
        return ""
    return say(language, phrase, **{name: say(language, f"exercise.{each}") for name, each in named.items()})


def gap_text(gap: timedelta, language: Language = "en") -> str:
    """The time between two sessions in whole hours, over three days in days and hours.

    >>> gap_text(timedelta(hours=72)), gap_text(timedelta(hours=142, minutes=45)), gap_text(timedelta(days=7))
    ('72 h', '5 d 23 h', '7 d')
    """
    hours = round(gap / timedelta(hours=1))
    if hours <= LONGEST_IN_HOURS:
        return say(language, "gap.hours", hours=hours)
    days, hours = divmod(hours, 24)
    return say(language, "gap.days-hours" if hours else "gap.days", days=days, hours=hours)


def _minutes(seconds: float) -> int:
    return round(seconds / 60)


def capital(text: str) -> str:
    """The text with a capital letter first."""
    return text[:1].upper() + text[1:]


def warm_up(done: Prescription, language: Language = "en") -> str:
    """How to warm up for a session."""
    dynamic = PROGRESSION.warm_up.dynamic
    phrase = "warm-up.full" if done.warm_up > dynamic else "warm-up.after-run"
    cardio = _minutes((done.warm_up - dynamic).total_seconds())
    return say(language, phrase, cardio=cardio, dynamic=_minutes(dynamic.total_seconds()))


def _exercises(done: Prescription, language: Language) -> Iterator[Instruction]:
    for dose, name in zip(done.doses, exercise_names(done, language), strict=True):
        exercise = BY_ID[dose.exercise]
        yield Instruction(
            exercise=exercise.id,
            name=capital(name),
            amount=dose_text(dose, language),
            purpose=say(language, exercise.purpose),
            cues=tuple(say(language, cue) for cue in exercise.cues),
        )


def _after_exercises(done: Prescription, language: Language) -> Iterator[str]:
    """The rest between sets, and what the gates have changed."""
    yield say(language, "rest", seconds=_seconds(done))
    yield say(language, "quality")
    yield from filter(None, (note_text(note, language) for note in done.notes))


def _seconds(done: Prescription) -> int:
    return round(done.rest.total_seconds())


def _total(done: Prescription, language: Language) -> str:
    minutes = _minutes(done.duration.total_seconds())
    load = number(language, done.load)
    return say(language, "total", contacts=done.foot_contacts, load=load, minutes=minutes)


def _stop(done: Prescription, language: Language) -> Iterator[str]:
    yield say(language, "stop.landing")
    if done.mode is not Mode.ROPE:
        yield say(language, "stop.next")
    exercises = tuple(dict.fromkeys(dose.exercise for dose in done.doses))
    swaps = [
        say(
            language,
            "stop.swap",
            easier=say(language, f"exercise.{easier}"),
            exercise=say(language, f"exercise.{exercise}"),
        )
        for exercise in exercises
        if (easier := _easier(exercise, exercises))
    ]
    if swaps:
        yield say(language, "stop.easier", swaps=say(language, "list.comma").join(swaps))
    else:
        yield say(language, "stop.fewer")
    yield say(language, "stop.pain")
    if done.notes_on(NoteReason.INJURED):
        yield say(language, "stop.injured")


def _easier(exercise: str, done: Sequence[str]) -> str:
    """The nearest easier exercise that the session does not have anyway; empty where there is none."""
    easier = BY_ID[exercise].easier
    while easier in done:
        easier = BY_ID[easier].easier
    return easier
