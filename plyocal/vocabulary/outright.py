"""Words with which a title tells outright what it is, in all languages, folded."""

from typing import Final

from plyocal.vocabulary.concepts import words

CHAMPIONSHIPS: Final = words("km nm dm sm jm jnm jsm nc o-lop naerlop orienteringslop")
"""Letters of Nordic championships, and runs with a map: "KM mellom"."""

GOALS: Final = words("objetivo meta alvo prova goal ziel objectif obiettivo doel mal cel цель")
"""What a season is for: "OBJETIVO: 21K SP City"."""

RUNS_A_RACE: Final = words("lober loper springer corre lauft runs rennt court loopt juoksee biegnie бежит")
"""Verbs after the name of somebody else who runs a race: "Mette løber CPH Marathon"."""

ONESELF: Final = words(
    "jeg eg jag vi me ich wir je on nous eu nos yo io noi ik wij we i mina minae ja my я мы"
)
"""The runner before such a verb."""

THE_RUN: Final = ("lopet", "lobet")
"""What ends the names of Nordic races: "Novo Nordisk løbet"."""
