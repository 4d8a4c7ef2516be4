"""The athlete: what can be said of one, what cannot, and what follows for a plan."""

import re
from datetime import UTC, date, time

import attrs
import pytest

from plyocal import Athlete, Level, Reduced
from plyocal.athlete import Weekday
from plyocal.errors import ArgumentError, PlyocalError


def test_an_athlete_of_whom_nothing_is_said_is_a_beginner_with_two_sessions():
    athlete = Athlete()
    assert (athlete.level, athlete.sessions_in_a_week) == (Level.BEGINNER, 2)
    assert athlete.hours == (time(5), time(22))
    assert (athlete.reduced, athlete.rope, athlete.box) == (Reduced.ONCE, True, False)
    assert not athlete.is_youth


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"sessions_a_week": 0}, "0 sessions a week"),
        ({"sessions_a_week": 3}, "the article has 1 or 2"),
        ({"age": 4}, "age 4"),
        ({"age": 121}, "5 to 120"),
        ({"hours": (time(22), time(5))}, "hours 22:00-05:00"),
        ({"hours": (time(8), time(8))}, "first must come before"),
        ({"hours": (time(8), time(9, tzinfo=UTC))}, "without a time zone"),
        ({"off": ((date(2026, 2, 2), date(2026, 2, 1)),)}, "off 2026-02-02..2026-02-01"),
        ({"off": ((date(2026, 2, 2), date.max),)}, "off 9999-12-31: name a day of the years 1000 to 9899"),
        ({"unit": "furlong"}, "unit 'furlong': one of km, mi"),
        ({"language": "tlh"}, "language 'tlh': one of en, de, fr, es"),
        ({"races": (date(2026, 2, 2), date.min)}, "race 0001-01-01"),
        ({"level": "expert"}, "level 'expert': give one of beginner, intermediate, advanced."),
        ({"level": Reduced.ONCE}, "give one of beginner, intermediate, advanced."),
        ({"level": ["advanced"]}, "level ['advanced']: give one of beginner"),
        ({"reduced": True}, "reduced True: give one of once, rope, skip."),
        ({"never": ("friday",)}, "never 'friday': give one of mon, tue, wed, thu, fri, sat, sun."),
        ({"never": (2,)}, "never 2: give one of mon, "),
        ({"never": Weekday.WED}, "a tuple of weekdays"),
        ({"never": "wed"}, "a tuple of weekdays"),
        ({"week_starts": 6}, "week_starts 6: give one of mon, "),
        ({"timezone": 2}, "time zone 2: give one such as Europe/Berlin"),
        ({"races": ("2026-05-17",)}, "race '2026-05-17': name a day, such as date"),
        ({"races": date(2026, 5, 17)}, "a tuple of days"),
        ({"off": (date(2026, 2, 1), date(2026, 2, 2))}, "a tuple of pairs"),
        ({"off": (("2026-02-01", date(2026, 2, 2)),)}, "off '2026-02-01': name a day"),
        ({"off": None}, "off None: give a tuple of pairs"),
        ({"hours": ("5:00", "22:00")}, "give two times"),
        ({"age": "40"}, "age '40': give the age in whole years"),
        ({"age": 15.5}, "age 15.5: give the age in whole years"),
        ({"sessions_a_week": "2"}, "'2' sessions a week"),
        ({"language": ["en"]}, "language"),
        ({"level": "x" * 10_000}, "give one of beginner"),
    ],
)
def test_what_no_athlete_can_be_is_refused(said, words):
    with pytest.raises(ArgumentError, match=re.escape(words)) as refused:
        Athlete(**said)
    assert isinstance(refused.value, PlyocalError)
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 200


@pytest.mark.parametrize("field", ["injured", "in_pain", "box", "rope", "hold"])
@pytest.mark.parametrize("said", ["no", "", 0, 1, None])
def test_what_is_yes_or_no_is_said_so(field, said):
    with pytest.raises(ArgumentError, match=f"{field} {said!r}: give True or False"):
        Athlete(**{field: said})
    assert getattr(Athlete(**{field: True}), field) is True


@pytest.mark.parametrize(("age", "youth"), [(5, True), (15, True), (16, False), (120, False), (None, False)])
def test_under_sixteen_is_youth(age, youth):
    assert Athlete(age=age).is_youth is youth


@pytest.mark.parametrize("level", Level)
def test_the_injured_and_the_young_start_as_beginners(level):
    assert Athlete(level=level).start_level is level
    assert Athlete(level=level, injured=True).start_level is Level.BEGINNER
    assert Athlete(level=level, age=15).start_level is Level.BEGINNER
    assert Athlete(level=level, age=16).start_level is level


def test_the_injured_have_one_session_a_week():
    assert Athlete(sessions_a_week=2, injured=True).sessions_in_a_week == 1
    assert Athlete(sessions_a_week=1).sessions_in_a_week == 1


def test_an_athlete_is_a_value():
    athlete = Athlete(level=Level.ADVANCED, box=True)
    assert athlete == Athlete(level=Level.ADVANCED, box=True)
    assert len({athlete, Athlete(level=Level.ADVANCED, box=True)}) == 1
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        athlete.box = False


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        *(({"level": level.value}, {"level": level}) for level in Level),
        *(({"reduced": each.value}, {"reduced": each}) for each in Reduced),
        *(({"week_starts": day.name.lower()}, {"week_starts": day}) for day in Weekday),
        ({"never": ["wed", Weekday.FRI]}, {"never": (Weekday.WED, Weekday.FRI)}),
        ({"level": "Advanced", "reduced": "ROPE"}, {"level": Level.ADVANCED, "reduced": Reduced.ROPE}),
        ({"never": ["Wed"], "week_starts": "SUN"}, {"never": (Weekday.WED,), "week_starts": Weekday.SUN}),
        ({"unit": "KM", "language": "De"}, {"unit": "km", "language": "de"}),
    ],
)
def test_what_the_command_line_has_words_for_may_be_given_by_them(said, meant):
    assert Athlete(**said) == attrs.evolve(Athlete(), **said) == Athlete(**meant)


def test_a_list_of_days_is_as_good_as_a_tuple():
    races = [date(2026, 5, 17)]
    assert Athlete(races=races) == Athlete(races=tuple(races))
