"""A race of nearly every week leaves no day for sessions: its warning says how to call it training."""

from datetime import date, timedelta

import pytest

import plyocal
from plyocal.errors import WeeklyRaceWarning

FIRST_SATURDAY = date(2026, 1, 10)


def calendar(weeks, title="parkrun", of=10):
    """Ten weeks with two easy runs and a long one; the races are on Saturdays."""
    days = [(FIRST_SATURDAY + timedelta(days=7 * n + d), t) for n in range(of) for d, t in _TRAINING]
    days += [(FIRST_SATURDAY + timedelta(weeks=n), title.format(n)) for n in weeks]
    events = [
        f"BEGIN:VEVENT\nUID:{number}\nDTSTART;VALUE=DATE:{day:%Y%m%d}\nSUMMARY:{said}\nEND:VEVENT\n"
        for number, (day, said) in enumerate(days)
    ]
    return f"BEGIN:VCALENDAR\n{''.join(events)}END:VCALENDAR\n".encode()


_TRAINING = ((-4, "Easy 7 km"), (-2, "Easy 7 km"), (1, "Long run 14 km"))


def told(content, **options):
    found = plyocal.read(content, **options).warnings
    return [str(each) for each in found if isinstance(each, WeeklyRaceWarning)]


def test_a_race_of_every_week_is_named_with_its_cure():
    (warning,) = told(calendar(range(9)))
    assert warning == (
        "'parkrun' is a race in 9 of 9 weeks, and near races hardly a day is left for sessions;"
        " if it is training, say read(overrides={'parkrun': 'easy'})"
    )


def test_what_it_names_is_a_cure():
    content = calendar(range(10))
    few, many = (
        plyocal.schedule(plyocal.read(content, overrides=overrides))
        for overrides in ({}, {"parkrun": "easy"})
    )
    assert len(few.sessions) < len(many.sessions) / 3
    assert (len(few.warnings), len(many.warnings)) == (1, 0)


@pytest.mark.parametrize("weeks", [(0, 1, 2), (0, 2, 4, 6), (9,), (0, 3, 6, 9)])
def test_a_few_races_and_one_of_every_second_week_are_races(weeks):
    assert told(calendar(weeks)) == []


def test_a_race_of_every_second_week_is_named_where_others_fill_the_weeks_between():
    """A league's fixtures, and a parkrun on the Saturdays without: no week is without a race."""
    both = calendar((0, 2, 4, 6, 8)) + calendar((1, 3, 7), "Cross-country league race 8 km", of=0)
    told_of = told(both.replace(b"END:VCALENDAR\nBEGIN:VCALENDAR\n", b""))
    assert [each.split(",")[0] for each in told_of] == ["'parkrun' is a race in 5 of 9 weeks"]


def test_titles_that_differ_in_numbers_are_one():
    (warning,) = told(calendar(range(5), "parkrun #{}"))
    assert warning.startswith("'parkrun #0' and titles like it are races in 5 of 5 weeks")
    assert warning.endswith("say read(overrides={'parkrun #0': 'easy'}), and so for each of them")


def test_a_race_of_every_week_at_other_places_is_one():
    places = calendar((0, 2), "Bushy parkrun") + calendar((1, 3), "parkrun @ Hilly Fields")
    (warning,) = told(places.replace(b"END:VCALENDAR\nBEGIN:VCALENDAR\n", b""))
    assert warning.startswith("'Bushy parkrun' and titles like it are races in 4 of 4 weeks")
    assert told(calendar((0, 2), "Bushy parkrun")) == []


@pytest.mark.parametrize("title", ["park\x00run", "parkrun " * 40])
def test_a_title_is_told_in_one_printable_line(title):
    (warning,) = told(calendar(range(5), title))
    assert warning.isprintable()
    assert len(warning) < 400


def test_races_that_are_over_are_not_told_of():
    assert told(calendar(range(5)), start=date(2026, 2, 16)) == []
    assert len(told(calendar(range(5)), start=date(2026, 2, 1))) == 1


def test_other_weekly_workouts_are_none():
    assert told(calendar(range(9), "Tempo 8 km")) == []


def test_check_and_plan_print_it(say, tmp_path):
    path = tmp_path / "saturdays.ics"
    path.write_bytes(calendar(range(9)))
    for asked in (("plan", str(path), "--from", "2026-01-05"), ("read", str(path)), ("check", str(path))):
        assert "plyocal: 'parkrun' is a race in 9 of 9 weeks" in say(*asked).err
