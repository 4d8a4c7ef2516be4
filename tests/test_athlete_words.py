"""An athlete in words: weekdays one by one, as a range, and what is none."""

import pytest

from plyocal import Weekday
from plyocal.athlete_words import athlete_from, weekdays_from
from plyocal.errors import ArgumentError

MON, TUE, WED, THU, FRI, SAT, SUN = Weekday
NO_DAYS = ["", ",", "wed fri", "wed-", "-wed", "mon-wed-fri", "mon-xyz", "today"]
NO_DAYS += ["money", "friends", "sunflower", "s", "ss", "ts", "wednesdayish"]
"""The last ones only begin as weekdays do, or leave open which is meant."""


@pytest.mark.parametrize(
    ("text", "weekdays"),
    [
        ("wed,sun", (WED, SUN)),
        ("Sunday; weds.", (WED, SUN)),
        ("Sundays, tues, thurs, mo", (MON, TUE, THU, SUN)),
        ("wed-fri", (WED, THU, FRI)),
        ("Wed – Fri", (WED, THU, FRI)),
        ("wed..fri", (WED, THU, FRI)),
        ("fri-mon", (MON, FRI, SAT, SUN)),
        ("mon-sun", tuple(Weekday)),
        ("sun-sun", (SUN,)),
        ("wed,fri-sun", (WED, FRI, SAT, SUN)),
    ],
)
def test_weekdays_are_named_one_by_one_or_from_one_to_another(text, weekdays):
    assert weekdays_from(text) == weekdays
    assert athlete_from({"never": text}).never == weekdays


@pytest.mark.parametrize(
    "text", ["", ",", "wed fri", "wed-", "-wed", "mon-wed-fri", "mon-xyz", "today", *NO_DAYS]
)
def test_what_names_no_weekdays_is_refused_and_none_is_passed_over(text):
    with pytest.raises(ArgumentError, match="name days like wed,sun or fri-mon"):
        weekdays_from(text)


@pytest.mark.parametrize("text", ["10000000000000", "9" * 5000])
def test_a_number_without_end_is_refused_and_not_cut(text):
    with pytest.raises(ArgumentError, match=r"column age: .* has more than 9 figures") as refused:
        athlete_from({"age": text})
    assert len(str(refused.value)) < 200
