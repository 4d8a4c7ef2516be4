import pytest

from plyocal.recognition import recognise
from plyocal.recognition.words.number_words import spelled_at
from plyocal.recognition.words.wording import tokens_of
from plyocal.vocabulary.languages import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_language_writes_numbers_in_words(language):
    amounts = [float(entry.split()[0]) for entry in language.numbers.split(", ")]

    assert {3, 10, 20, 30, 45, 60} <= {*amounts, *map(float, _minutes(language.times))}


def _minutes(times: str) -> list[str]:
    return [entry.split()[0] for entry in times.split(", ") if entry]


@pytest.mark.parametrize(
    ("text", "amount", "is_time", "last"),
    [
        ("forty-five minutes", 45, False, 1),
        ("an hour and a half", 90, True, 4),
        ("an hour", 60, True, 1),
        ("dreiviertelstunde", 45, True, 0),
    ],
)
def test_the_longest_words_are_read(text, amount, is_time, last):
    found = spelled_at(tokens_of(text), 0)

    assert found is not None
    assert (found[0].amount, found[0].is_time, found[1]) == (amount, is_time, last)


def test_a_word_that_is_no_number_states_nothing():
    assert spelled_at(tokens_of("easy run"), 0) is None


@pytest.mark.parametrize("title", ["Five a day run", "Halftime run", "Easy run with the two of them"])
def test_numbers_without_a_unit_are_no_size(title):
    said = recognise(title, "")

    assert said.duration is None
    assert said.distance_km is None
