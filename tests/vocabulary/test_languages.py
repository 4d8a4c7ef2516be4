import re
from pathlib import Path

import pytest

from plyocal import vocabulary
from plyocal.recognition.words.senses import compound
from plyocal.recognition.words.tagging import tags_of
from plyocal.recognition.words.wording import tokens_of
from plyocal.vocabulary import absences
from plyocal.vocabulary.ailments import beside, bodyparts, names
from plyocal.vocabulary.concepts import SIZE_CONCEPTS, Beside, Concept, LanguageWords
from plyocal.vocabulary.folding import folded
from plyocal.vocabulary.languages import LANGUAGES, listed, missing
from plyocal.vocabulary.meanings import COMPOUNDING, WORDS, meanings_together, unspaced_words

NAMES = {
    "English", "German", "French", "Spanish", "Italian", "Dutch",
    "Portuguese", "Swedish", "Norwegian", "Danish", "Chinese", "Japanese", "Russian", "Finnish", "Polish",
}  # fmt: skip


def test_the_languages_are_there():
    assert {language.name for language in LANGUAGES} == NAMES


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_no_language_lacks_a_concept(language):
    assert missing(language) == ()


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_language_says_what_stands_beside_sizes(language):
    said = {beside for beside in Beside if language.beside.get(beside, "").strip()}

    assert said == set(Beside)


def test_what_a_new_language_lacks_is_told():
    started = LanguageWords(code="xx", name="New", words={Concept.EASY: "suave", Concept.REST: ""}, beside={})

    lacking = missing(started)

    assert Concept.EASY not in lacking
    assert {Concept.REST, Concept.LONG} <= set(lacking)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_words_are_written_once_for_a_concept(language):
    for concept in Concept:
        words = [word.strip().rstrip("?") for word in language.words[concept].split(",")]
        assert len(words) == len(set(words)), (
            concept,
            sorted(word for word in words if words.count(word) > 1),
        )


def entries(language):
    """Each word of a language with its concept."""
    return [(word, concept) for concept, words in language.words.items() for word, _ in listed(words)]


def test_every_entry_is_folded():
    for language in LANGUAGES:
        for word, _ in entries(language):
            assert word == folded(word)
            assert word
            assert "," not in word
            assert word.split(" ") == word.split()


def test_folding_takes_away_what_does_not_count():
    assert folded("LØPETUR\u200f – Påskeløp") == "lopetur - paskelop"
    assert folded("Läufe") == folded("LÄUFE") == "laufe"
    assert folded("ＶＯ₂ｍａｘ １０㎞") == "vo2max 10km"


def test_the_longest_unspaced_word_is_found_first():
    assert list(unspaced_words("恢复慢跑")) == [(0, "恢复慢跑")]
    assert list(unspaced_words("龘恢复慢跑 10龘")) == [(1, "恢复慢跑")]


def test_signs_in_a_phrase_stand_for_themselves():
    assert meanings_together("s", "& c")[0].concept is Concept.STRENGTH
    assert "s&c" not in WORDS


def test_a_phrase_is_known_as_a_whole_only():
    assert meanings_together("hill", "repeats")
    assert not meanings_together("hill", "repea")
    assert not meanings_together("umbrella", "repeats")


@pytest.mark.parametrize("word", ["regenerationslauf", "intervalltraining", "langlopp"])
def test_two_known_words_may_be_joined(word):
    assert compound(word)


@pytest.mark.parametrize("word", ["presentation", "regenerations", "xyzlauf", "laufxyz", "a" * 1000])
def test_a_word_is_not_joined_from_a_part_that_nobody_knows(word):
    assert compound(word) == ()


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_entry_is_found_where_a_title_holds_it(language):
    """An entry that a title's own cutting into words never yields would be dead: "4x4", "vo2maks"."""
    dead = [
        word
        for word, concept in entries(language)
        if not word.endswith("*") and concept not in SIZE_CONCEPTS and not is_found(word)
    ]

    assert dead == []


def is_found(word: str) -> bool:
    tokens = tokens_of(word)
    tags, unknown = tags_of(word, tokens, frozenset())
    known = {place for tag in tags for place in range(tag.first, tag.last + 1)}
    return not unknown and known >= {place for place, token in enumerate(tokens) if token.sort == "word"}


def test_compounding_languages():
    assert {"de", "nl", "sv", "no", "da", "fi"} == COMPOUNDING


@pytest.mark.parametrize(
    "phrases",
    [
        *(absences.AWAY, absences.HEALING, absences.NO_JUMPING.whole, bodyparts.BODY_PARTS),
        *(names.ILL.whole, names.ILL_ALONE, names.INJURED.whole, names.POORLY.whole),
        *(absences.PAIN, beside.FILLERS, absences.ANOTHERS, absences.DENYING, absences.SPARED),
        *(bodyparts.AILING_ALONE, absences.NO_JUMPING_UNSPACED),
    ],
    ids=min,
)
def test_what_keeps_a_runner_from_training_is_folded(phrases):
    assert [each for each in phrases if folded(each) != each] == []


def test_the_modules_that_are_named_for_a_new_language_are_there():
    room, told = Path(vocabulary.__file__).parent, vocabulary.__doc__
    rooms = (room, room.parent / "recognition", room.parent / "reading")
    held = {path.stem for each in rooms for path in each.rglob("*.py")} | {"recognition", "reading"}
    named = set(re.findall(r"`(\w+)`", told)) - {"LanguageWords"}
    assert len(named) > 10
    assert named <= held
