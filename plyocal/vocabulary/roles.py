"""Words that tell what a size is of: a pace, a rest, a part, an hour of the day; in all languages, folded."""

from typing import Final

from plyocal.vocabulary.concepts import words
from plyocal.vocabulary.likely import MEETING
from plyocal.vocabulary.sizes import AT, WEEKLY

AIMS: Final = WEEKLY | words("goal aim ziel objectif objetivo obiettivo doel mal 目标 目標")
"""Labels of what is only aimed at."""

RESTED: Final = words("recupero recuperacion recuperation recup rec rest pause trabpause")
"""Words before a rest between repeats."""

REPEATED: Final = ("rep", "ripet", "wiederh", "herhal", "tiro")
"""How words begin for what is repeated."""

SESSIONS_OF: Final = (
    ("seance", "de"),
    ("session", "of"),
    ("sesion", "de"),
    ("seduta", "di"),
    ("sessao", "de"),
    ("within", "a"),
    ("part", "of"),
)
"""Words before the size of a whole: "part of a 10 mile run"."""

FROM_HOURS: Final = AT | MEETING | words("des desde from dalle dalla vanaf fra fran od rdv depart salida")
"""Before an hour of the day: "dès 8h", "RDV 9h"."""

TO_A_PACE: Final = words("to auf bis a till til naar para down")
"""Between a slower pace and a faster one: "von 5:30 auf 5:00"."""

PLANNED_ALONE: Final = words("planned geplant prevu previsto planificado gepland planlagt planerat")
"""Words that label the planned distance and duration together: "Planned: 2000 m, 40:00"."""

ON_AVERAGE: Final = words("av avg average averaging schnitt moyenne media gemiddeld snitt")
"""Words beside the average of a pace or a speed."""

PACES_BEFORE: Final = words("ritmo allure passo pace fart")
"""Words for a pace that stand before it: "ritmo 10k"."""

ADVISED: Final = words("effect effet efecto trainingseffekt recovery recuperation recuperacion recupero")
"""What a watch tells of a run: the effect that it had, and how long to recover."""

AROUND_PARTS: Final = words("in within during after nach apres tras dopo na efter etter")
"""Words before the run in or after which the parts are run: "10 x 30 s in 8 mi"."""

COUNTS: Final = ("st", "ggr", "ganger", "gange", "times", "mal", "fois", "veces", "volte", "vezes", "keer")
"""Words after how often something is run: "5 mal 3 min"."""

PAUSES: Final = (
    *("recovery", "rec", "jog", "walk", "rest", "easy", "float", "off", "trab", "pause", "locker", "trot"),
    *("trottinage", "recup", "recupero", "lento", "trote", "descanso", "suave", "dribbel", "rust", "jogg"),
    *("vila", "hvile"),
)
"""What is done between repeats."""

LETTER_RUNS: Final = {"e": "轻松跑", "m": "马拉松配速跑", "t": "阈值跑", "i": "间歇跑", "r": "重复跑"}
"""Daniels' letters before a Chinese word for running: "E跑"."""

HOURS: Final = words("h u heure heures hora horas uur godz godzina ч час часа часов")
"""Words for hours that may be hours of the day; "6 hours" and "6 Stunden" are only lengths."""
