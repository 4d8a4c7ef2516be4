"""Rule books of one's own: what the plan aims at and what is in its sessions comes from the book given."""

import pytest

import plyocal
from plyocal import ARTICLE, Athlete, Level, LighterWeeks, SessionsPerWeek
from plyocal.sessions import Mode
from plyocal.timeline import Timeline
from plyocal.weeks import Phase

STRONG = Athlete(level=Level.ADVANCED, box=True)


def season(demo, athlete, book):
    return plyocal.schedule(plyocal.read(demo), athlete, rules=book).season


def sessions_in(season, *phases):
    return [session for week in season.weeks if week.week.phase in phases for session in week.sessions]


def modes(sessions):
    return {session.prescription.mode for session in sessions}


def test_a_timeline_without_a_book_has_the_numbers_of_the_article():
    assert Timeline().week_numbers == ARTICLE.week_numbers


def test_a_beginner_starts_with_the_sessions_that_the_book_wants(demo):
    assert [week.wanted for week in season(demo, Athlete(), ARTICLE).weeks[:3]] == [1, 1, 2]
    for weeks, wanted in ((1, [1, 2, 2]), (0, [2, 2, 2])):
        book = ARTICLE.replacing(SessionsPerWeek(beginner_weeks=weeks))
        first = season(demo, Athlete(), book).weeks[:3]
        assert [week.wanted for week in first] == [len(week.sessions) for week in first] == wanted


def test_a_book_without_a_number_of_sessions_leaves_the_athlete_s(demo):
    first = season(demo, Athlete(), ARTICLE.without("sessions-per-week")).weeks[:3]
    assert [week.wanted for week in first] == [2, 2, 2]


def test_no_week_is_short_of_more_than_the_book_allows(demo):
    book = ARTICLE.replacing(SessionsPerWeek(sessions=1))
    plan = plyocal.schedule(plyocal.read(demo), STRONG, rules=book)
    assert {week.wanted for week in plan.season.weeks} == {1}
    assert {short.wanted for short in plan.shortfalls} <= {1}


def test_lighter_weeks_have_as_many_sessions_as_the_book_wants(demo):
    lighter = (Phase.HIGH, Phase.TAPER, Phase.RACE)
    more = season(demo, STRONG, ARTICLE.replacing(LighterWeeks(sessions=2)))
    assert {week.wanted for week in more.weeks if week.week.phase in lighter} == {2}
    assert len(sessions_in(more, Phase.HIGH)) > len(sessions_in(season(demo, STRONG, ARTICLE), Phase.HIGH))
    assert modes(sessions_in(more, Phase.HIGH)) == {Mode.HOLD}


def test_a_book_without_lighter_weeks_makes_none_lighter(demo):
    as_usual = season(demo, STRONG, ARTICLE.without("lighter-weeks"))
    assert modes(sessions_in(as_usual, Phase.HIGH, Phase.TAPER)) == {Mode.NORMAL}
    assert {week.wanted for week in as_usual.weeks} == {2}


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize(
    "book",
    [
        ARTICLE.replacing(SessionsPerWeek(beginner_weeks=0)),
        ARTICLE.replacing(LighterWeeks(sessions=2)),
        ARTICLE.without("lighter-weeks"),
        ARTICLE.without("sessions-per-week"),
    ],
)
def test_what_a_book_plans_it_finds_right(demo, level, book):
    athlete = Athlete(level=level, box=True)
    merged = plyocal.schedule(plyocal.read(demo), athlete, rules=book).to_ical(merge=True)
    assert plyocal.check(merged, athlete, book) == ()
