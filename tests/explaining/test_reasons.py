"""Explanations: every session's reason, every short week's causes, in the runner's words."""

from datetime import timedelta

import attrs
import pytest
from timelines import ADVANCED, BERLIN, a_race, a_timeline, easy_days, on, session, weeks_of, workout

from plyocal.article import ARTICLE
from plyocal.athlete import Athlete, Level, Reduced, Weekday
from plyocal.explaining import INSTEAD, Alternative, Explanation, explain
from plyocal.explaining.closed_days import closed_lines, of_another_day, telling
from plyocal.rules.findings import Finding
from plyocal.scheduling import schedule_sessions
from plyocal.season import Season
from plyocal.sessions import Origin
from plyocal.slots import slots
from plyocal.texts import capital
from plyocal.weeks import Phase
from plyocal.workouts import WorkoutKind

INTERMEDIATE = Athlete(level=Level.INTERMEDIATE)


def season(*workouts, until="Sun", book=ARTICLE, **more):
    timeline = a_timeline(*workouts, **({"start": on("Mon"), "until": on(until)} | more))
    schedule = schedule_sessions(slots(timeline), timeline, book)
    own = [each for each in timeline.sessions if each.origin is not Origin.BY_HAND and not each.cancelled]
    return Season(
        name="Spring", timeline=timeline, book=book, schedule=schedule, sessions=(*own, *schedule.sessions)
    )


def reasons(*workouts, **more):
    return Explanation(season(*workouts, **more)).reasons()


def shortfall(*workouts, **more):
    [short] = Explanation(season(*workouts, **more)).shortfalls()
    return short


def causes(short):
    return {f"{day:%a}": [finding.rule for finding in findings] for day, findings in short.closed}


def test_every_preference_has_words():
    assert set(INSTEAD) == {rule.id for rule in ARTICLE.preferences}


def test_a_reason_tells_the_time_since_the_session_before():
    first, second = reasons(*easy_days("Tue", "Fri"))
    assert (first.since_last, first.last_day) == (None, None)
    assert (second.since_last, second.last_day) == (timedelta(days=3), on("Tue"))


def test_a_reason_names_what_a_session_was_preferred_to():
    lifting = workout("Fri", WorkoutKind.STRENGTH)
    run_before_speed = workout("Wed", WorkoutKind.SPEED)
    found = reasons(*easy_days("Tue", "Thu"), lifting, run_before_speed, athlete=INTERMEDIATE)
    told = {
        (f"{each.session.day:%a}", f"{other.session.day:%a}"): other.rule
        for each in found
        for other in each.preferred_to
    }
    assert [f"{each.session.day:%a}" for each in found] == ["Wed", "Fri"]
    assert told["Wed", "Tue"] == "fresh-for-speed"


def test_a_tie_is_told_as_one():
    runs = (*easy_days("Tue"), attrs.evolve(workout("Tue", WorkoutKind.EASY), uid="another"))
    [reason] = reasons(*runs, athlete=attrs.evolve(ADVANCED, sessions_a_week=1))
    assert reason.preferred_to == ()
    [reason] = reasons(*easy_days("Tue", "Thu"), athlete=attrs.evolve(ADVANCED, sessions_a_week=1))
    [other] = reason.preferred_to
    assert (other.rule, other.because) == ("", "it comes later and is no better")


def test_a_place_beside_no_workout_is_told_by_its_day_alone():
    other = Alternative(session=session("Thu"), rule="anchor", because="it is no better")
    [reason] = reasons(*easy_days("Tue"), athlete=INTERMEDIATE)
    told = str(attrs.evolve(reason, preferred_to=(other,)))
    assert told.endswith("; why not Thu 5 Mar? It is no better (anchor)")


def test_two_places_of_a_day_that_read_the_same_are_told_once():
    morning, evening = (workout("Tue", WorkoutKind.EASY, at) for at in ("06:00", "18:00"))
    begun = season(
        morning,
        evening,
        workout("Thu", WorkoutKind.EASY, "18:00"),
        workout("Fri", WorkoutKind.SPEED),
        athlete=attrs.evolve(ADVANCED, sessions_a_week=1),
    )
    lines = [line for line in explain(begun).splitlines() if "why not" in line]
    assert len(Explanation(begun).reasons()[0].preferred_to) > len(lines)
    assert len(lines) == len(set(lines)) > 0


def test_a_place_on_the_sessions_own_day_is_told_with_its_hour():
    runs = (workout("Tue", WorkoutKind.EASY, "06:00"), workout("Tue", WorkoutKind.SPEED, "18:00"))
    text = explain(season(*runs, athlete=INTERMEDIATE))
    assert "Tue 3 Mar 17:35  " in text
    later = "after an easy run, with a faster one later that day"
    assert f"    why not Tue 3 Mar 07:00, {later}? {capital(INSTEAD['anchor'])} (anchor)" in text


def test_a_short_week_says_which_rules_closed_which_days():
    short = shortfall(
        *easy_days("Tue", "Wed", "Sat"),
        workout("Sun", WorkoutKind.LONG, distance_km=20),
        workout("Mon", WorkoutKind.REST),
    )
    assert (short.first_day, short.planned, short.wanted) == (on("Mon"), 1, 2)
    assert causes(short) == {
        "Mon": ["strategic-slot", "rest-stays-rest"],
        "Wed": ["recovery-gap"],
        "Thu": ["strategic-slot"],
        "Fri": ["strategic-slot"],
        "Sat": ["long-run-clear"],
        "Sun": ["strategic-slot", "long-run-clear"],
    }
    assert short.rules == ("strategic-slot", "long-run-clear", "rest-stays-rest", "recovery-gap")


def test_a_preference_that_outranks_a_full_week_is_named():
    never_wednesday = attrs.evolve(ADVANCED, never=(Weekday.WED,))
    short = shortfall(*easy_days("Tue", "Fri"), workout("Wed", WorkoutKind.SPEED), athlete=never_wednesday)
    assert (causes(short)["Tue"], causes(short)["Wed"]) == (["fresh-for-speed"], ["no-clash"])
    short = shortfall(*easy_days("Tue", "Thu"), races=(a_race("Sun", 5),))
    assert causes(short)["Thu"] == ["race-clear"]


def test_what_speaks_against_filling_a_week_with_other_days_is_named():
    days = (*easy_days("Tue", "Thu"), workout("Wed", WorkoutKind.SPEED))
    short = shortfall(*days, athlete=ADVANCED)
    assert (short.planned, short.wanted) == (1, 2)
    assert causes(short)["Tue"] == ["recovery-gap", "fresh-for-speed"]
    assert dict(short.closed)[on("Tue")][1].message == (
        "with Thu 5 Mar in place of Wed 4 Mar: a speed workout comes the day after"
    )
    assert "fresh-for-speed" not in shortfall(*days[1:], athlete=ADVANCED).rules, "nothing would fill it"


def test_a_day_whose_only_place_is_across_midnight_says_so():
    short = shortfall(workout("Tue", WorkoutKind.EASY, "23:00"), workout("Thu", WorkoutKind.EASY, "07:00"))
    [finding] = dict(short.closed)[on("Tue")]
    assert (finding.rule, finding.message) == (
        "strategic-slot",
        "a session beside its workout would be across midnight",
    )


def test_what_would_befall_a_neighbour_is_told_of_the_neighbour():
    lifting = tuple(workout(name, WorkoutKind.STRENGTH) for name in ("Wed",))
    text = explain(season(*easy_days("Tue"), *lifting, athlete=INTERMEDIATE))
    assert "Tue 3 Mar: the session of Wed 4 Mar would come 24 h after Tue 3 Mar" in text


def test_the_whole_text_of_a_short_week():
    eve = "the day before a run of 20 km, 100% of that week's longest: long from 80% on"
    text = explain(
        season(
            *easy_days("Tue", "Sat"),
            workout("Sun", WorkoutKind.LONG, distance_km=20),
            workout("Mon", WorkoutKind.REST),
            weeks=weeks_of(Phase.BUILD),
        )
    )
    assert text.splitlines() == [
        "Week 1, from Mon 2 Mar 2026, 40 km: build (as told)",
        "  Tue 3 Mar  ",
        "      after an easy run, 'easy' (strategic-slot)",
        "  1 of 2 sessions, because:",
        "      Mon 2 Mar: on a rest day (rest-stays-rest)",
        "      Wed 4 Mar to Fri 6 Mar: no other training that day (strategic-slot)",
        f"      Sat 7 Mar: {eve} (long-run-clear)",
        "      Sun 8 Mar: on the day of a long run (long-run-clear)",
    ]


def test_volumes_are_told_in_the_calendars_unit():
    text = explain(season(*easy_days("Tue", "Fri"), athlete=attrs.evolve(ADVANCED, unit="mi")))
    assert text.startswith("Week 1, from Mon 2 Mar 2026, 25 mi: build")


def test_a_week_without_running_has_no_volume():
    text = explain(season(workout("Tue", WorkoutKind.STRENGTH), weeks=()))
    assert text.startswith("Week 1, from Mon 2 Mar 2026: off (no running)")


def test_sessions_that_stay_say_why_and_what_speaks_against_them():
    moved = session("Wed", origin=Origin.PINNED)
    by_hand = session("Sat", origin=Origin.BY_HAND, title="My \x1b[2Jjumps")
    text = explain(season(*easy_days("Tue", "Fri"), sessions=(moved, by_hand)))
    assert "moved here by you, so it stays" in text
    assert "      but no other training that day (strategic-slot)" in text
    assert "Sat 7 Mar  My [2Jjumps" in text
    assert "entered by you; counted and left alone" in text


def test_what_a_rule_of_ones_own_finds_is_told_where_it_names_no_session():
    class NoJumps:
        id, looks_back_days = "mine", 0

        def judge(self, session, past, timeline):
            if session.day == on("Sat"):
                yield Finding(rule=self.id, day=session.day, message="knees say no", cure="")

    jumps = session("Sat", origin=Origin.BY_HAND, title="Jumps")
    book = ARTICLE.adding(NoJumps())
    assert "\n      but knees say no (mine)" in explain(
        season(*easy_days("Tue"), sessions=(jumps,), book=book)
    )


def test_a_window_of_one_day_says_that_no_other_is_inside():
    text = explain(season(*easy_days("Sun"), start=on("Sun")))
    assert "    no other day of the week is inside the plan" in text


def test_history_is_explained_as_history():
    history = session("Thu 0", origin=Origin.HISTORY)
    found = Explanation(season(*easy_days("Tue", "Fri"), sessions=(history,))).reasons()
    assert [(each.session.day, each.last_day) for each in found][1] == (on("Tue"), on("Thu 0"))


def test_the_days_before_and_after_a_race_are_told_once():
    days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    text = explain(
        season(
            *easy_days(*days),
            workout("Tue", WorkoutKind.REST),
            races=(a_race("Thu", 5),),
            athlete=attrs.evolve(ADVANCED, never=(Weekday.WED,)),
        )
    )
    before, after = "days before Town Run; 3 days stay clear", "days after Town Run; 3 days stay clear"
    assert text.splitlines()[1:] == [
        "  0 of 2 sessions, because:",
        f"      Mon 2 Mar to Wed 4 Mar: 3 to 1 {before} (race-clear)",
        "      Wed 4 Mar: on a weekday kept free of sessions (no-clash)",
        "      Thu 5 Mar: on the day of Town Run; 3 days stay clear (race-clear)",
        f"      Fri 6 Mar to Sun 8 Mar: 1 to 3 {after} (race-clear)",
    ]


def test_days_that_are_not_in_a_row_are_each_named():
    findings = {
        day: (Finding(rule="race-clear", day=on(day), message=message, cure="", counted_to=on("Thu")),)
        for day, message in (("Mon", "3 days before B; C"), ("Wed", "1 day before B; C"), ("Thu", "9 lives"))
    }
    assert list(closed_lines([(on(day), found) for day, found in findings.items()])) == [
        "Mon 2 Mar, Wed 4 Mar: 3, 1 days before B; C (race-clear)",
        "Thu 5 Mar: 9 lives (race-clear)",
    ]
    assert list(closed_lines([(on("Wed"), findings["Wed"]), (on("Fri"), ())])) == [
        "Wed 4 Mar: 1 day before B; C (race-clear)",
        "Fri 6 Mar: nothing to stand beside",
    ]


def test_three_days_in_a_row_are_told_by_the_first_and_the_last():
    days = [(on(day), ()) for day in ("Mon", "Tue", "Thu", "Fri", "Sat", "Mon 2")]
    assert list(closed_lines(days)) == [
        "Mon 2 Mar, Tue 3 Mar, Thu 5 Mar to Sat 7 Mar, Mon 9 Mar: nothing to stand beside"
    ]


def test_of_the_places_of_a_day_the_nearest_to_enough_hours_tells_it():
    def too_near(day, hours):
        gap = timedelta(hours=hours)
        message = f"{hours} h after {day}"
        return Finding(rule="any", day=on("Thu"), message=message, cure="", gap=gap, counted_to=on(day))

    found = [
        *(too_near("Wed", hours) for hours in (9, 10, 9.5)),
        too_near("Tue", 36),
        *(Finding(rule="any", day=on("Thu"), message=f"{n} h after lunch", cure="") for n in (8, 9)),
    ]
    assert list(closed_lines([(on("Thu"), found)])) == [
        "Thu 5 Mar: 10 h after Wed (any); 36 h after Tue (any); 8 h after lunch (any); 9 h after lunch (any)"
    ]


def test_a_rule_of_ones_own_counts_days_where_its_findings_say_to_which():
    def closed(to, *messages):
        days = zip(("Tue", "Wed", "Thu"), messages, strict=True)
        return [
            (on(day), [Finding(rule="dentist", day=on(day), message=each, cure="", counted_to=to)])
            for day, each in days
        ]

    counting = "1 day after my dentist", "2 days after my dentist", "3 days after my dentist"
    near = ("too near my dentist",) * 3
    assert list(closed_lines(closed(on("Mon"), *counting))) == [
        "Tue 3 Mar to Thu 5 Mar: 1 to 3 days after my dentist (dentist)"
    ]
    assert list(closed_lines(closed(None, *counting))) == [
        "Tue 3 Mar: 1 day after my dentist (dentist)",
        "Wed 4 Mar: 2 days after my dentist (dentist)",
        "Thu 5 Mar: 3 days after my dentist (dentist)",
    ]
    told_once = ["Tue 3 Mar to Thu 5 Mar: too near my dentist (dentist)"]
    assert (
        list(closed_lines(closed(on("Mon"), *near))) == list(closed_lines(closed(None, *near))) == told_once
    )


def test_that_nothing_invites_is_told_only_where_no_rule_closes_the_day():
    bare = Finding(rule="mine", day=on("Thu"), message="nothing here", cure="", is_uninvited=True)
    away = Finding(rule="any", day=on("Thu"), message="away", cure="")
    assert telling((bare, away)) == (away,)
    assert telling((bare,)) == (bare,)


def test_a_gap_to_a_later_session_is_told_as_one_from_that_day():
    gap = Finding(
        rule="mine",
        day=on("Thu"),
        message="24 h after Wed",
        cure="",
        gap=timedelta(hours=24),
        counted_to=on("Wed"),
    )
    told = of_another_day(gap, on("Wed"))
    assert (told.day, told.counted_to) == (on("Wed"), on("Thu"))
    assert told.message == "the session of Thu 5 Mar would come 24 h after Wed"
    plain = of_another_day(attrs.evolve(gap, gap=None), on("Wed"))
    assert plain.message == "the session of Thu 5 Mar would then break a rule: 24 h after Wed"


def test_a_first_week_begun_in_its_midst_is_not_counted():
    runs = (*easy_days("Mon", "Tue"), workout("Fri", WorkoutKind.LONG, distance_km=20), *easy_days("Tue 2"))
    begun = season(*runs, start=on("Wed"), until="Sun 2")
    first, second = begun.weeks
    assert (first.is_partial, first.is_short, first.wanted, len(first.sessions)) == (True, False, 2, 0)
    assert (second.is_partial, second.is_short) == (False, True)
    found = Explanation(begun)
    assert [short.first_day for short in found.shortfalls()] == [on("Mon 2")]
    assert [short.is_counted for short in found.every_shortfall()] == [False, True]
    lines = explain(begun).splitlines()
    assert lines[1] == "  0 sessions; the week is not counted, since the plan begins on Wed 4 Mar:"
    assert lines[2].startswith("      Wed 4 Mar")
    assert not any(line.strip().startswith("Mon 2 Mar") for line in lines)


def test_a_first_week_whose_training_is_all_ahead_is_counted():
    runs = (*easy_days("Wed"), workout("Mon", WorkoutKind.REST), *easy_days("Tue 2"))
    first, _ = season(*runs, start=on("Wed"), until="Sun 2").weeks
    assert (first.is_partial, first.is_short) == (False, True)
    [only] = season(*easy_days("Mon", "Wed"), start=on("Wed")).weeks
    assert (only.is_partial, only.is_short) == (False, True)


def test_a_first_week_with_nothing_ahead_is_not_counted():
    first, second = season(*easy_days("Tue 2"), start=on("Sun"), until="Sun 2").weeks
    assert (first.is_partial, first.is_short) == (True, False)
    assert not second.is_partial
    whole, _ = season(*easy_days("Tue 2"), start=on("Mon"), until="Sun 2").weeks
    assert not whole.is_partial


def test_long_spans_are_told_in_days():
    text = explain(season(*easy_days("Tue", "Fri", "Fri 2"), until="Sun 2"))
    assert "      72 h since Tue 3 Mar (recovery-gap)" in text
    assert "      7 d since Fri 6 Mar (recovery-gap)" in text


def notes(*phases, **athlete):
    """What is told of each week's number, of weeks with two easy runs each."""
    runs = [f"{day} {n}" for n in range(1, len(phases) + 1) for day in ("Tue", "Fri")]
    timeline = {"weeks": weeks_of(*phases), "until": f"Sun {len(phases)}"}
    text = explain(season(*easy_days(*runs), athlete=Athlete(**athlete), **timeline))
    weeks = text.split("Week ")[1:]
    return [next((line for line in week.splitlines()[1:] if line[2:4] == "no"), "").strip() for week in weeks]


def test_a_week_with_its_number_tells_why_that_is_smaller():
    build, high, taper = Phase.BUILD, Phase.HIGH, Phase.TAPER
    beginner = "no more: a beginner's first two weeks with sessions have 1 each (sessions-per-week)"
    assert notes(build, build, build) == [beginner, beginner, ""]
    assert notes(build, high, taper, level=Level.ADVANCED) == [
        "",
        "no more: a high-volume week has at most 1 session (lighter-weeks)",
        "no more: a taper week has at most 1 session, of jump rope alone (lighter-weeks)",
    ]
    assert notes(taper, build, level=Level.ADVANCED, reduced=Reduced.SKIP) == [
        "no session: you asked for none in taper weeks (reduced: skip; lighter-weeks)",
        "",
    ]
    assert notes(build, level=Level.ADVANCED, sessions_a_week=1) == [""]


def test_a_better_place_that_another_week_speaks_against_is_named():
    last = workout("Tue 2", WorkoutKind.EASY)
    around = (workout("Tue", WorkoutKind.SPEED), *easy_days("Thu"), last)
    one = Athlete(sessions_a_week=1)
    first, second = reasons(*around, athlete=one, until="Sun 2")
    assert (first.session.day, second.session.day) == (on("Tue"), on("Tue 2"))
    [other] = first.ruled_out
    assert (other.session.day, other.rule) == (on("Thu"), "sessions-per-week")
    few = "2 sessions in 7 days, at most 1; a beginner's first 2 weeks have 1"
    told = f"the session of Tue 10 Mar would then break a rule: {few}"
    assert other.because == told
    text = explain(season(*around, athlete=one, until="Sun 2"))
    assert f"    why not Thu 5 Mar, after an easy run? {capital(told)} (sessions-per-week)" in text


def test_what_the_weeks_own_sessions_speak_against_is_not_told_as_ruled_out():
    runs = (*easy_days("Tue", "Fri"), workout("Wed", WorkoutKind.SPEED))
    assert [each.ruled_out for each in reasons(*runs, athlete=INTERMEDIATE)] == [(), ()]


def test_weeks_are_called_what_the_table_calls_them():
    text = explain(
        season(*easy_days("Tue", "Tue 2"), weeks=weeks_of(Phase.HIGH, Phase.AFTER_RACE), until="Sun 2")
    )
    assert ": high volume (as told)" in text
    assert ": after the race (as told)" in text


def test_days_between_two_races_of_one_name_are_counted_to_each():
    def after(day, race, number):
        message = f"{number} after B; 3 days stay clear"
        return Finding(rule="race-clear", day=on(day), message=message, cure="", counted_to=on(race))

    told = (("Mon", "Sat 0", "2 days"), ("Tue", "Sat 0", "3 days"), ("Sun", "Sat", "1 day"))
    closed = [(on(day), (after(day, race, number),)) for day, race, number in told]
    assert list(closed_lines(closed)) == [
        "Mon 2 Mar to Tue 3 Mar: 2 to 3 days after B; 3 days stay clear (race-clear)",
        "Sun 8 Mar: 1 day after B; 3 days stay clear (race-clear)",
    ]


def test_two_places_of_a_day_that_one_gap_closes_are_told_once():
    by_hand = session("Tue", "06:00", origin=Origin.BY_HAND)
    lifting = workout("Wed", WorkoutKind.STRENGTH, "12:00")
    text = explain(season(lifting, sessions=(by_hand,)))
    [line] = [each for each in text.splitlines() if each.strip().startswith("Wed 4 Mar")]
    assert line.count("(recovery-gap)") == 1


def test_a_weeks_volume_is_told_to_be_without_its_races():
    races = [workout(day, WorkoutKind.RACE) for day in ("Sun", "Sat 2", "Sun 2")]
    runs = easy_days("Tue", "Tue 2", "Tue 3")
    headings = [
        line for line in explain(season(*runs, *races, until="Sun 3")).splitlines() if line[:4] == "Week"
    ]
    assert [line.split(" km")[1].split(":")[0] for line in headings] == [
        " without the race",
        " without the races",
        "",
    ]


@attrs.frozen
class OneIsEnough:
    """A preference of one's own that ranks weeks."""

    id: str = "one-is-enough"

    def week_cost(self, sessions, wanted):
        return max(0, sessions - 1)


def ahead_of(rule_id, rule):
    """The article's book with a rule of one's own before another."""
    place = [each.id for each in ARTICLE].index(rule_id)
    return attrs.evolve(ARTICLE, rules=(*ARTICLE.rules[:place], rule, *ARTICLE.rules[place:]))


@pytest.mark.parametrize("rule_id", ["stay-put", "full-week"])
def test_a_preference_of_one_s_own_that_ranks_weeks_is_named_where_it_decides(rule_id):
    book = ahead_of(rule_id, OneIsEnough())
    short = shortfall(*easy_days("Tue", "Wed", "Fri"), athlete=ADVANCED, book=book)
    assert (short.planned, short.wanted) == (1, 2)
    ranked = "rule one-is-enough ranks it lower"
    told = {f"{day:%a}": [(each.rule, each.message) for each in found] for day, found in short.closed}
    assert told["Fri"] == [("one-is-enough", ranked)]
    assert {rule for rule, _ in told["Wed"]} <= {"recovery-gap", "one-is-enough"}
    assert "anchor" not in short.rules


def test_a_preference_of_one_s_own_that_ranks_weeks_is_named_where_other_days_would_hold_more():
    days = (*easy_days("Tue", "Thu"), workout("Wed", WorkoutKind.SPEED))
    quiet = ahead_of("easy-not-recovery", OneIsEnough())
    short = shortfall(*days, athlete=ADVANCED, book=quiet)
    assert (short.planned, short.wanted) == (1, 2)
    told = [each.message for _, found in short.closed for each in found if each.rule == "one-is-enough"]
    assert told == ["with Thu 5 Mar in place of Wed 4 Mar: rule one-is-enough ranks it lower"]


@attrs.frozen
class FarApart:
    """A preference of one's own that only tells sessions apart by those before them."""

    id: str = "far-apart"
    looks_back_days: int = 6

    def cost(self, session, past, timeline):
        return 5 * len(past.sessions)


def test_of_other_days_the_one_that_costs_most_is_named_given_those_before_it():
    days = (*easy_days("Tue", "Thu"), workout("Wed", WorkoutKind.SPEED))
    short = shortfall(*days, athlete=ADVANCED, book=ahead_of("stay-put", FarApart()))
    told = [each for _, found in short.closed for each in found if each.rule == "far-apart"]
    assert [f"{each.day:%a}" for each in told] == ["Thu"]
    assert "with Tue 3 Mar in place of" in told[0].message


def test_a_reason_as_text_is_what_the_explanation_tells_in_one_sentence():
    begun = season(
        workout("Tue", WorkoutKind.EASY, "06:00"),
        workout("Thu", WorkoutKind.EASY, "18:00"),
        workout("Fri", WorkoutKind.EASY, "18:00"),
        zone=BERLIN,
        athlete=ADVANCED,
    )
    lines = explain(begun).splitlines()
    found = Explanation(begun).reasons()
    assert len(found) == 2
    for reason in found:
        when, _, told = str(reason).partition(": ")
        [first] = [place for place, line in enumerate(lines) if line.startswith(f"  {when}  ")]
        parts = [line.removeprefix("      ") for line in lines[first + 1 : first + 1 + len(reason.parts)]]
        assert told == "; ".join(parts)
        assert "\n" not in told
    assert str(found[1]).startswith(
        "Fri 6 Mar 19:00: after an easy run, 'easy' (strategic-slot); 3 d 12 h si"
    )


def test_a_session_entered_at_the_start_of_ours_is_told_as_entered():
    moved = session("Wed", origin=Origin.PINNED)
    by_hand = attrs.evolve(moved, origin=Origin.BY_HAND, uid="mine")
    lines = explain(season(*easy_days("Tue"), sessions=(moved, by_hand))).splitlines()
    assert "      entered by you; counted and left alone" in lines


def test_the_reasons_of_one_day_are_those_of_its_sessions():
    found = Explanation(season(*easy_days("Tue", "Fri")))
    tuesday, friday = found.reasons()
    assert found.reasons(on("Tue")) == (tuesday,)
    assert found.reasons(on("Fri")) == (friday,)
    assert found.reasons(on("Wed")) == ()
