"""Workouts that were not done, in all languages, and what only looks like them."""

import pytest

from plyocal import recognise
from plyocal.recognition.complaints import tells_of_injury
from plyocal.workouts import WorkoutKind


@pytest.mark.parametrize(
    "title",
    [
        *(
            "Easy run 8k - not done",
            "Easy 5 mi - didn't happen",
            "Long run 🚫",
            "❌ Tempo",
            "✗ 10 km",
            "Tempo - DNS",
        ),
        *("Dauerlauf 8 km nicht gemacht", "Langer Lauf fiel aus", "Intervalle nicht gelaufen"),
        *(
            "Footing 40' - pas fait",
            "Footing 45' zappé",
            "Footing (non fait)",
            "Footing 45' raté",
            "VMA sautée",
        ),
        *("Rodaje 8 km - no hecho", "Rodaje 8 km - saltado", "Rodaje 8 km NO", "Rodaje 8 km ❌"),
        *(
            "Corsa lenta 8 km - non fatta",
            "Corsa 10 km NO",
            "Duurloop 10 km niet gedaan",
            "Duurloop 8 km gemist",
        ),
        *(
            "Corrida 8 km - não feito",
            "Treino de tiros pulado",
            "Distans 8 km - inte gjort",
            "Långpass blev inte av",
        ),
        *("Rolig langtur 10 km - ikke gjort", "Langtur hoppet over", "Interval sprunget over"),
        *("Peruslenkki 8 km - ei tehty", "Pitkä lenkki jäi väliin", "Wybieganie 10 km - nie zrobione"),
        *("Лёгкий бег 8 км - не сделано", "Темповая не состоялась", "轻松跑8公里 没跑", "ジョグ10km できず"),
    ],
)
def test_a_workout_that_was_not_done_is_none(title):
    assert recognise(title).kind is WorkoutKind.OTHER


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Easy run, low heart rate", WorkoutKind.EASY),
        ("Explosive Plyometrics (Rate of Force Development)", WorkoutKind.PLYO),
        ("Squats sautés + fentes sautées", WorkoutKind.PLYO),
        ("Easy run or no", WorkoutKind.EASY),
        ("Rest or run? No", WorkoutKind.REST),
        ("10 km no watch", WorkoutKind.RUN),
        ("Tempo skipped, easy 5k instead", WorkoutKind.EASY),
        ("Skipped: strength. Easy 5k", WorkoutKind.OTHER),
    ],
)
def test_words_like_those_say_nothing(title, kind):
    assert recognise(title).kind is kind


@pytest.mark.parametrize("title", ["Tempo, didn't run, calf", "VMA zappée (ischio)"])
def test_what_was_not_run_for_a_part_of_the_body_tells_of_an_injury(title):
    assert recognise(title).kind is WorkoutKind.OTHER
    assert tells_of_injury(title)


@pytest.mark.parametrize(
    "title",
    [
        *(
            "Couldn't run today",
            "Nicht gelaufen",
            "Pas couru",
            "Arrêt course 10 jours",
            "No he corrido",
            "Parón 10 días",
        ),
        *(
            "Non ho corso",
            "Fermo 10 giorni",
            "Niet gelopen",
            "Não corri",
            "Inte sprungit",
            "Ikke løpt",
            "Ikke løbet",
        ),
        *("En juossut", "Nie biegałem", "Не бегал", "没跑", "走れず"),
    ],
)
def test_who_did_not_run_rested(title):
    said = recognise(title)
    assert (said.kind, said.traits) == (WorkoutKind.REST, ())


@pytest.mark.parametrize(
    "title",
    [
        *("No running this week (knee)", "Diese Woche kein Laufen (Knie)", "Semaine sans course (genou)"),
        *("Semana sin correr (rodilla)", "Settimana senza corsa (ginocchio)", "Deze week niet lopen (knie)"),
        *("Semana sem corrida (joelho)", "Vecka utan löpning (knä)", "Uke uten løping (kne)"),
        *("Uge uden løb (knæ)", "Viikko ilman juoksua (polvi)", "Tydzień bez biegania (kolano)"),
        *("Неделя без бега (колено)", "这周不跑(膝盖)", "今週はラン休み(膝)"),
    ],
)
def test_a_week_without_running_for_a_joint_is_of_the_unwell(title):
    said = recognise(title)
    assert (said.kind, [trait.name for trait in said.traits]) == (WorkoutKind.REST, ["UNWELL", "HURT"])
    assert tells_of_injury(title)


@pytest.mark.parametrize(
    "title",
    [
        *(
            "Niente palestra",
            "Palestra chiusa",
            "Fitnessstudio geschlossen",
            "Gimnasio cerrado",
            "Gym closed",
        ),
        *("Sportschool dicht", "Gymmet stängt", "Зал закрыт", "健身房关门", "Jobba på distans"),
    ],
)
def test_a_closed_gym_and_work_from_home_are_no_training(title):
    assert recognise(title).kind is WorkoutKind.OTHER


def test_beside_a_closed_gym_one_may_run():
    assert recognise("Palestra chiusa - corsa 8 km").kind is WorkoutKind.RUN
    assert recognise("Lugn distans 8 km").kind is WorkoutKind.EASY
