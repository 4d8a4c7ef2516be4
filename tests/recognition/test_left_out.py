"""Days on which nothing was run, as runners say it."""

import pytest

from plyocal import recognise
from plyocal.workouts import WorkoutKind


@pytest.mark.parametrize(
    "title",
    [
        *("Hopper over økta i dag", "Hopper over i dag", "Hopper over terskel", "Skipping today"),
        *("Springer løb over", "Springer over i dag", "Sprang over", "Sprunget over"),
        *("Não consegui correr", "Não consegui treinar", "Não deu tempo", "Não fui", "Não rolou"),
        *("Furei o treino", "Pulei o treino", "Matei o treino", "Perdi o treino", "Rakk ikke løpe"),
        *("Løpte ikke", "Ikke trent", "Står over i dag", "Hoppet over økta", "Droppa økta"),
        *("Nåede ikke at løbe", "Ikke trænet", "Kom ikke ud at løbe"),
        *("Springer dagens træning over", "Skipped", "Didn't run", "No time to run"),
        *("Couldn't run", "Não deu pra correr", "Não corri", "Dropper langtur"),
        *("Stod over langtur", "Springer langtur over", "Springer intervaller over i dag"),
        *("Skipper tempoløb", "Glemte at løbe", "Hoppar över passet idag"),
        *("Hoppar över intervaller", "Hoppade över", "Hann inte springa", "Hann inte träna"),
        *("Orkade inte springa", "Stod över intervaller", "Orket ikke løpe", "Orkede ikke at løbe"),
        *(
            "Gadede ikke at løbe",
            "Springer over",
            "Skipping the run",
        ),
    ],
)
def test_who_did_not_run_rests(title):
    assert recognise(title).kind is WorkoutKind.REST


@pytest.mark.parametrize(
    "title",
    [
        *("Langtur 20 km - utgikk", "Langtur - rakk ikke", "Langtur - ble ikke"),
        *("Terskel - sto over", "Langtur 20 km - sprang over", "Langtur 20 km - nåede ikke"),
        *("Langtur 20 km - nåede det ikke", "Langtur ej løbet", "Langtur rykket til lørdag"),
        *("Langtur flyttet til lørdag", "Roligt løb - ikke nået", "Longão 24km - perdido"),
        *("Longão - não consegui", "Fartlek (pulei)", "Rodagem 10km - desisti"),
        *("Transferido p/ quinta: tiros", "Långpass 20 km - hann inte", "Långpass - utgår"),
        *("Långpass utgick", "Langtur utgår", "Langtur - orket ikke", "Intervaller - orkede ikke"),
        *("Tiros - não rolou", "Tiros - não deu tempo", "Longão - deixei pra lá"),
        *("Long run - no time", "Intervals - had to skip", "Longo saltado", "Sortie longue zappée"),
        *(
            "Lange duurloop niet gelukt",
            "Interval udgår",
            "Interval udgik",
            "Langtur aflyst",
        ),
    ],
)
def test_a_workout_that_was_left_out_is_called_off(title):
    assert recognise(title).kind is WorkoutKind.OTHER


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Não fui convidado", "other"),
        ("Não fui ao aniversário", "other"),
        ("Pulei da cama", "other"),
        ("Perdi a chave", "other"),
        ("Matei aula", "other"),
        ("Furei o pneu", "other"),
        ("Furei o pneu da bike", "other"),
        ("Glemte nøkler", "other"),
        ("Glemte å betale regning", "other"),
        ("Skipped lunch", "other"),
        ("Skipped work", "other"),
        ("Skipped meeting", "other"),
        ("Springer over gærdet", "other"),
        ("Springer over hvor gærdet er lavest", "other"),
        ("Står over for store valg", "other"),
        ("Droppa barnen på skolan", "other"),
        ("Droppe barna i barnehagen", "other"),
        ("Hann inte städa", "other"),
        ("Hann inte handla", "other"),
        ("Nåede ikke bussen", "other"),
        ("Rakk ikke bussen", "other"),
        ("Não consegui dormir", "other"),
        ("Não deu certo", "other"),
        ("No pude dormir", "other"),
        ("Perdi peso", "other"),
        ("Não rolou a festa", "other"),
        ("Missed call", "other"),
        ("Zappe TV", "other"),
        ("Rolig 8 km, ble ikke sliten", "easy"),
        ("Trote 6 km no parque", "easy"),
        ("Springer 8 km över bron", "run"),
        ("Rolig 10 km over broen", "easy"),
        ("Skipping 10 min", "plyo"),
        ("Skipping", "plyo"),
        ("Skipping rope 5x1 min", "plyo"),
        ("Hopper over hekk 5x10", "plyo"),
        ("Bosque Perdido 10k", "race"),
        ("Rolig tur, glemte klokka", "easy"),
        ("Roligt løb 8 km - glemte uret", "easy"),
        ("Intervaller 5x1000 - gikk ikke bra", "speed"),
        ("Rolig 6 km - hann inte mer", "easy"),
        ("Easy 5k - no time pressure", "easy"),
        ("Hopper 3x10", "plyo"),
        ("Hoppetrening", "plyo"),
        ("Langtur over Søndre 20 km", "long"),
    ],
)
def test_other_things_are_left_out_too(title, kind):
    assert recognise(title).kind.value == kind
