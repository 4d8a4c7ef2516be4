"""What was taken as no training and looks like it is told in the order of its likeness."""

from plyocal.recognition.resembling import most_like_training


def test_a_race_s_word_comes_before_a_size_and_a_size_before_any_other_word():
    titles = ["Team meeting", "Laps", "Ghent 10 miles fun", "Speed dating", "GR - Ghent HM", "Laps"]
    assert most_like_training(titles) == ("GR - Ghent HM", "Ghent 10 miles fun", "Laps")


def test_what_has_a_word_of_something_else_is_none():
    assert most_like_training(["Dentist 30 min", "Product launch marathon session", "Ana's birthday"]) == ()
