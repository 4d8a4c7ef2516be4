import pytest

from plyocal.recognition.words.marks import undone


@pytest.mark.parametrize(
    "title",
    [
        "✅ Tempo",
        "✔️ Tempo",
        "[x] Tempo",
        "[ ] Tempo",
        "(x) Tempo",
        "Tempo ✓",
        "Tempo ✅",
        "Tempo [x]",
    ],
)
def test_done_is_taken_off(title):
    assert undone(title) == "Tempo"


@pytest.mark.parametrize("title", ["❌ Tempo", "✗ Tempo", "Tempo ❌"])
def test_missed_stays_to_be_read(title):
    assert undone(title) == title


@pytest.mark.parametrize(
    "title", ["- Tempo", "•  Tempo", "* ✓ Tempo", '"Tempo"', "„Tempo“", "«Tempo»", "- 'Tempo'"]
)
def test_bullets_and_quotes_are_taken_off(title):
    assert undone(title) == "Tempo"


@pytest.mark.parametrize(
    "title", ["-10 km", '"Tempo" or "Easy"', '"', "'n Lauf", "*", "Tempo (x)", "[5 km] Tempo", ""]
)
def test_what_only_looks_like_a_mark_stays(title):
    assert undone(title) == title
