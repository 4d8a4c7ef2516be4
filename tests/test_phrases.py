import re
import string
from datetime import UTC, date, datetime, timedelta

import pytest

from plyocal.athlete import LANGUAGES, Athlete, Level, Weekday
from plyocal.exercises import EXERCISES
from plyocal.notes import Note, NoteReason
from plyocal.phrases import PHRASES, number, say
from plyocal.phrases.english import ENGLISH
from plyocal.prescription import prescribe
from plyocal.progression import reps
from plyocal.sessions import Anchor, Mode, Place, PlyoSession, Prescription, Side
from plyocal.texts import description, note_text, summary, why
from plyocal.timeline import Timeline
from plyocal.weeks import Phase, Week
from plyocal.workouts import WorkoutKind

OTHERS = tuple(language for language in LANGUAGES if language != "en")
OPTIONAL = "explain."
SAME_AS_ENGLISH = {
    "summary",
    "list.comma",
    "amount.reps",
    "amount.seconds",
    "gap.hours",
    "gap.days",
    "gap.days-hours",
    "exercise.line",
    "month.4",
    "month.8",
    "month.9",
    "month.11",
}
"""Signs, units, "Plyo", and German months: what needs no other word."""
ENGLISH_WORDS = re.compile(
    r"\b(the|and|your|with|without|before|after|each|leg|legs|both|feet|foot|run|week|rest|sets|landing|land"
    r"|jumps?|hops?|rope|load|contacts|weighted|instead|follows|because|today|stop|pain|softly|knees?)\b",
    re.IGNORECASE,
)


def required(words):
    return {phrase for phrase in words if not phrase.startswith(OPTIONAL)}


def fields(template):
    return sorted(name for _, name, _, _ in string.Formatter().parse(template) if name is not None)


def test_there_is_a_table_for_each_language():
    assert tuple(PHRASES) == LANGUAGES


@pytest.mark.parametrize("language", OTHERS)
def test_every_phrase_is_there_in_each_language(language):
    assert required(PHRASES[language]) == required(ENGLISH)


@pytest.mark.parametrize("language", OTHERS)
def test_every_phrase_is_filled_with_the_same_values(language):
    for phrase in PHRASES[language]:
        assert fields(PHRASES[language][phrase]) == fields(ENGLISH[phrase])


@pytest.mark.parametrize("language", OTHERS)
def test_no_phrase_is_left_in_english(language):
    words = PHRASES[language]
    assert {phrase for phrase in words if words[phrase] == ENGLISH[phrase]} <= SAME_AS_ENGLISH
    said = {phrase: re.sub(r"\{\w+\}", "", text) for phrase, text in words.items()}
    assert {phrase: text for phrase, text in said.items() if ENGLISH_WORDS.search(text)} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_vocabulary_of_a_plan_is_there(language):
    words = PHRASES[language]
    for kinds, prefix in ((Place, "place"), (WorkoutKind, "kind"), (Phase, "phase"), (Mode, "mode")):
        assert {f"{prefix}.{kind.name}" for kind in kinds} <= {*words}
    assert {f"weekday.{day.value}" for day in Weekday} <= {*words}
    assert {f"month.short.{month}" for month in range(1, 13)} <= {*words}
    assert len({words[f"weekday.short.{day.value}"] for day in Weekday}) == 7
    assert len({words[f"month.{month}"] for month in range(1, 13)}) == 12
    assert {f"why.{place.name}" for place in Place} <= {*words}


@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_are_text_that_a_calendar_can_carry(language):
    for phrase, text in PHRASES[language].items():
        assert text.isprintable(), phrase
        assert text == text.strip() or phrase == "list.comma"
        assert "  " not in text, phrase


def test_what_a_language_has_not_is_said_in_english(monkeypatch):
    monkeypatch.setitem(ENGLISH, "only.here", "kept {days} days clear")
    assert say("de", "only.here", days=3) == "kept 3 days clear"


def test_an_unknown_phrase_is_an_error():
    with pytest.raises(KeyError):
        say("en", "nothing-of-the-sort")


@pytest.mark.parametrize(
    ("language", "value", "text"),
    [("en", 55.5, "55.5"), ("fr", 55.25, "55,25"), ("es", 120.0, "120"), ("de", 0.5, "0,5")],
)
def test_numbers_are_written_as_the_language_writes_them(language, value, text):
    assert number(language, value) == text


def a_session(exercises, mode=Mode.NORMAL, place=Place.AFTER_EASY, notes=()):
    doses = tuple(reps(exercise, 3, 4) for exercise in exercises)
    done = Prescription(
        mode=mode,
        side=Side.A,
        rung=1,
        doses=doses,
        rest=timedelta(seconds=90),
        warm_up=timedelta(minutes=10),
        duration=timedelta(minutes=20),
        foot_contacts=36,
        load=55.5,
        notes=notes,
    )
    anchor = Anchor(place) if place else None
    return PlyoSession(day=date(2026, 3, 2), anchor=anchor, prescription=done)


def texts(language):
    """A text of every sort that an event can have."""
    ids = [exercise.id for exercise in EXERCISES]
    swapped = {"": (), ".out": ("depth-jumps",), ".swap": ("depth-jumps", "box-jumps")}
    notes = [
        Note(reason, *exercises)
        for shape, exercises in swapped.items()
        for reason in NoteReason
        if f"note.{reason.value}{shape}" in ENGLISH
    ]
    for place in (*Place, None):
        for mode in Mode:
            session = a_session(ids[:3], mode, place, tuple(notes))
            yield summary(session, language)
            yield description(session, language)
    for first in range(0, len(ids), 2):
        yield description(a_session(ids[first : first + 2]), language)
    yield description(a_session(["line-hops", "line-hops"]), language)


@pytest.mark.parametrize("language", OTHERS)
def test_no_english_is_left_in_any_text(language):
    for text in texts(language):
        assert ENGLISH_WORDS.findall(text) == []
        assert "{" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_title_is_short_enough_for_a_phone(language):
    for level in Level:
        sessions = [PlyoSession(day=date(2026, 3, 2) + timedelta(days=7 * n)) for n in range(60)]
        weeks = tuple(Week(first_day=session.day) for session in sessions)
        for session in prescribe(sessions, Timeline(athlete=Athlete(level=level, box=True), weeks=weeks)):
            assert len(summary(session, language)) <= 60


def test_the_title_names_exercises_and_minutes():
    assert summary(a_session(["squat-jumps", "skater-jumps"])) == "Plyo: squat jumps, skaters · 20 min"
    assert summary(a_session(["squat-jumps", "skater-jumps"]), "de") == (
        "Plyo: Strecksprünge, Skater-Sprünge · 20 min"
    )


def test_the_description_comes_in_the_order_of_use():
    text = description(a_session(["squat-jumps", "skater-jumps"], notes=(Note(NoteReason.INJURED),)))
    order = [
        "WARM-UP",
        "7 min of light to moderate cardio",
        "1. Squat jumps: 3 × 4\n",
        "knees over toes",
        "2. Lateral skater jumps: 3 × 4 each leg",
        "Rest 90 s",
        "36 foot contacts, load 55.5",
        "WHY TODAY",
        "neuromuscular activation",
        "WHEN TO STOP",
        "only if every landing was soft and quick, else repeat",
        "24-hour rule",
    ]
    places = [text.index(part) for part in order]
    assert places == sorted(places)


def test_only_the_injured_read_of_the_24_hour_rule():
    assert "24-hour" not in description(a_session(["squat-jumps", "skater-jumps"]))


@pytest.mark.parametrize("place", Place)
def test_the_text_says_why_this_place_helps(place):
    reasons = {
        "BEFORE_SPEED": "ready for speed",
        "BEFORE_TEMPO": "ready for pace",
        "SPEED_LATER": "fresh for the fast one",
        "BEFORE_STRENGTH": "complement",
        "AFTER_STRENGTH": "complement",
        "STRENGTH_DAY": "complement",
        "AFTER_EASY": "neuromuscular activation",
        "AFTER_RECOVERY": "neuromuscular activation",
    }
    assert reasons[place.name] in next(why(a_session(["bounding"], place=place)))


def test_a_description_speaks_of_its_own_day_only():
    starts_at = datetime(2026, 3, 2, 7, tzinfo=UTC)
    day, other = a_session(["bounding"]), a_session(["bounding"])
    moved = PlyoSession(
        day=date(2027, 5, 5),
        starts_at=starts_at,
        anchor=Anchor(Place.AFTER_EASY, "run-7@example.org", "Easy 12 km"),
        prescription=other.prescription,
    )
    assert description(day) == description(moved)


@pytest.mark.parametrize(
    ("exercises", "told"),
    [
        (["jump-rope"], "Take the easier one: line hops for jump rope."),
        (["jump-rope", "line-hops"], "Do one set fewer of each."),
        (["squat-jumps", "lunge-jumps"], "line hops for squat jumps, line hops for alternating lunge jumps."),
        (["depth-jumps", "skater-jumps"], "box jumps for depth jumps, line hops for lateral skater jumps."),
    ],
)
def test_who_finds_it_too_much_is_not_sent_to_what_comes_anyway(exercises, told):
    [line] = [each for each in description(a_session(exercises)).splitlines() if "Too much today?" in each]
    assert line.endswith(told)


def test_line_hops_twice_go_in_two_directions():
    text = description(a_session(["line-hops", "line-hops"]))
    assert "Line hops, forward and back" in text
    assert "Line hops, side to side" in text


def test_without_a_prescription_there_is_the_runners_own_title():
    session = PlyoSession(day=date(2026, 3, 2), title="Box jumps with Sam")
    assert (summary(session), description(session)) == ("Box jumps with Sam", "")


@pytest.mark.parametrize("note", ["", "nonsense", "no-box:teleport>fly", "no-box:box-jumps", "{0}", "note:>"])
def test_a_note_that_nobody_knows_says_nothing(note):
    known = Note.from_text(note)
    assert known is None or note_text(known) == ""
