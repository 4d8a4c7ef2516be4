"""Names that stand in a title without saying for sure whose workout it is."""

import pytest

from plyocal.recognition.anothers import person_in


@pytest.mark.parametrize(
    ("title", "person"),
    [
        ("Tom gym", "tom"),
        ("Mia gym club", "mia"),
        ("Mia athletics track session", "mia"),
        ("Tom - XC race", "tom"),
        ("Max: gym", "max"),
        ("Papa: Halbmarathon Graz", "papa"),
        ("Dave Triathlon Roth", "dave"),
        ("Dave 10k", "dave"),
        ("Gimnasio Lucía", "lucia"),
        ("Race for Life - Emma", "emma"),
        ("Semi de papa", "papa"),
        ("Jimmy's 10k", "jimmy"),
        ("Brian's fartlek", "brian"),
        ("Zoltan's long run", "zoltan"),
        ("Забег Маша", "маша"),
        ("Annan maraton", "annan"),
        ("Maraton Anny", "anny"),
        ("Bath Half - Dave running", "dave"),
    ],
)
def test_a_name_alone_or_in_a_genitive_is_a_person(title, person):
    assert person_in(title) == person


@pytest.mark.parametrize(
    "title",
    [
        "",
        "Tom",
        "Easy run with Tom",
        "Easy run + Tom",
        "Laufen mit Anna",
        "Sam: footing 45 min",
        "Max effort hills",
        "Easy 5 mi",
        "Long run - running",
        "Ben Nevis race",
        "Charlotte long run",
        "Jane Doe Memorial 5k",
        "St Patrick's 10 miler",
        "Captain Baker's Fell Race",
        "Sarah's run club",
        "Long run, coffee at Tom's",
    ],
)
def test_company_a_day_a_place_and_a_whole_name_are_none(title):
    assert person_in(title) == ""
