"""What a stranger wrote, as it is shown: printable, in one line, of moderate length."""

import pytest

from plyocal.strangers import LONGEST_NAME, cut_short, printable, title_told, with_blanks


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Easy run", "Easy run"),
        ("a\x1b[31mb\x00c", "a [31mb c"),
        ("two\r\nlines\u2028three", "two lines three"),
        ("\u202eright to left", "right to left"),
        ("  wide \t gaps  ", "wide gaps"),
        ("\U0001f3c3\u200d\u2640\ufe0f Easy\u200drun", "\U0001f3c3\u200d\u2640\ufe0f Easy run"),
        ("\u200d\u00e9\u200d\u200d\u00e9\u200d", "\u00e9 \u00e9"),
        ("", ""),
    ],
)
def test_printable_text_is_one_line_without_commands(text, shown):
    assert printable(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [("", ""), ("Easy", "Easy"), ("Tempo", "Tempo"), ("Long run", "Long…"), ("Long  run", "Long…")],
)
def test_what_is_cut_short_says_so_and_is_no_longer_than_asked(text, shown):
    assert cut_short(text, 5) == shown


def test_a_title_within_a_sentence_is_quoted_and_short():
    assert title_told("Easy\x1b run") == "'Easy run'"
    assert len(title_told("Easy " * 1_000)) == LONGEST_NAME + len("''")


def test_blanks_stay_where_a_path_has_several():
    assert with_blanks("my  runs\n.ics") == "my  runs .ics"
