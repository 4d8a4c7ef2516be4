from plyocal.prescription.refusing import refused_exercises


def against(*exercises):
    """What a rule finds that wants none of these."""

    def found(doses):
        return frozenset(("mine", dose.exercise) for dose in doses if dose.exercise in exercises)

    return found


def test_an_exercise_is_refused_where_something_is_found_against_it_alone():
    assert refused_exercises(against("box-jumps", "jump-rope")) == {"box-jumps", "jump-rope"}
    assert refused_exercises(against()) == frozenset()


def test_what_is_found_against_the_place_refuses_no_exercise():
    assert refused_exercises(lambda _: frozenset({("mine", "too early")})) == frozenset()


def test_what_is_found_against_all_exercises_is_about_none():
    def too_few(doses):
        return frozenset({("mine", "one exercise")}) if len(doses) == 1 else frozenset()

    assert refused_exercises(too_few) == frozenset()


def test_the_least_of_each_exercise_is_looked_at():
    seen = []
    refused_exercises(lambda doses: frozenset(seen.extend(doses) or ()))
    assert {dose.repetitions for dose in seen} == {4, 6}
