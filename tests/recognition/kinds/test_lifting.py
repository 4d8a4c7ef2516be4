"""Parts of the body in titles: what lifters train, what hurts, and strength work without jumps."""

import pytest

from plyocal import recognise
from plyocal.recognition.complaints import tells_of_injury
from plyocal.workouts import Trait, WorkoutKind


@pytest.mark.parametrize(
    "title",
    [
        *("Hamstrings + glutes", "Quads & hamstrings", "Calves 3x15", "Calves 15 min", "Leg day"),
        *("Rücken und Bizeps", "Dos et biceps", "Polpacci Dario", "Renfo genou", "Core + hips"),
    ],
)
def test_parts_of_the_body_are_strength_work_as_lifters_name_them(title):
    assert recognise(title).kind is WorkoutKind.STRENGTH


@pytest.mark.parametrize("title", ["Isquios", "Hips", "Dos", "Rücken", "Gemelo", "Mollet", "Hüfte & Knie"])
def test_alone_and_as_joints_they_are_none(title):
    assert recognise(title).kind is WorkoutKind.OTHER


@pytest.mark.parametrize("title", ["Kiné (genou)", "Fisio rodilla", "Kiné mollet", "Physio - calves"])
def test_nor_are_they_beside_a_physiotherapist(title):
    assert recognise(title).kind is WorkoutKind.OTHER
    assert tells_of_injury(title)


@pytest.mark.parametrize(
    "title", ["EF 45' genou KO", "Easy 5k, knee swollen", "Footing 40' (mollet qui tire)"]
)
def test_a_run_stays_one_whatever_part_of_the_body_it_names(title):
    assert recognise(title).kind is WorkoutKind.EASY
    assert tells_of_injury(title)


@pytest.mark.parametrize(
    "title",
    ["Kiné + renfo genou", "Fisio + fuerza rodilla", "Physio gym knee", "Readaptación", "Revalidatie"],
)
def test_strength_work_of_a_physiotherapist_is_told(title):
    assert recognise(title).traits == (Trait.PHYSIO,)


@pytest.mark.parametrize(
    "title",
    [
        *("Gym (no jumping)", "Krafttraining ohne Sprünge", "Séance de renfo (pas de saut, genou sensible)"),
        *("Fuerza sin saltos", "Forza senza salti", "Kracht zonder springen", "Treino de força sem saltos"),
        *("Styrka utan hopp", "Styrke uten hopp", "Styrketræning uden hop", "Lihaskunto, ei hyppyjä"),
        *("Siłownia bez skoków", "ОФП без прыжков", "力量训练(不跳)", "筋トレ(ジャンプなし)"),
    ],
)
def test_so_is_strength_work_without_jumps(title):
    said = recognise(title)
    assert (said.kind, said.traits[0]) == (WorkoutKind.STRENGTH, Trait.NO_JUMPING)


def test_strength_work_with_jumps_is_plyometrics():
    assert recognise("Gym + plyo").kind is WorkoutKind.PLYO
