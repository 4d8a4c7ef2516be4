from hypothesis import example, given
from hypothesis import strategies as st

from plyocal.recognition.words.wording import _cutter, tokens_of, written
from plyocal.vocabulary.meanings import CJK

SPACED = "x *10:05.,-'/() \n\tkmetrun跑"
"""Signs, digits and letters whose cutting depends on what stands around them."""


@given(st.text(SPACED, max_size=30))
@example("6 x  (800")
@example("1.500 m")
@example("10 000\nmet")
@example("max 5x\n 3")
def test_words_are_cut_as_the_whole_text_is(text):
    tokens = tokens_of(text)
    places = [len(written(tokens[: place + 1])) for place in range(len(tokens))]
    apart = [(each, end) for each, end in zip(tokens, places, strict=True) if "跑" not in each.text]
    whole = [match for match in _cutter(CJK).finditer(text) if "跑" not in match[0]]

    assert [(each.sort, each.text, end) for each, end in apart] == [
        (match.lastgroup, match[0], match.end()) for match in whole
    ]


@given(st.text(SPACED, max_size=30))
@example("_10_ \t_\nx")
def test_tokens_are_written_as_the_text_is(text):
    assert text.startswith(written(tokens_of(text)))


def test_a_word_means_the_same_wherever_it_stands():
    first, *_, last = tokens_of("easy 8 km, easy")

    assert first.sense is last.sense is not None


def test_unspaced_words_are_cut_apart():
    assert [token.text for token in tokens_of("10恢复慢跑龘")] == ["10", "恢复慢跑", "龘"]
