"""Words for what keeps a runner from training: holidays and trips, injuries, healing exercises.

All are folded; "*" stands for the rest of a word, in front of it or behind.
"""

from typing import Final

AWAY: Final = (
    *("vacation", "vacations", "holiday", "holidays", "hols", "pto", "ooo", "out of office"),
    *("out of the office", "annual leave", "travel", "traveling", "travelling", "trip", "*urlaub", "*ferien"),
    *("reise", "*sreise", "vacances", "conges", "voyage", "deplacement", "vacaciones", "viaje", "vacanza"),
    *("vacanze", "ferie", "ferias", "viaggio", "trasferta", "viagem", "*vakantie", "vakantiereis"),
    *("zakenreis", "verlof", "pa semester", "sommarsemester", "semesterresa", "tjansteresa", "*ferie"),
    *("*rejse", "loma", "lomalla", "kesaloma", "talviloma", "syysloma", "lomamatka", "tyomatka", "urlop"),
    *("wakacje", "wyjazd", "delegacja", "отпуск", "каникулы", "поездка", "командировка"),
    *("*休假*", "*度假*", "*假期*", "*旅行*", "*出差*", "*出張*", "*休暇*", "*夏休み*", "*冬休み*"),
)
"""A holiday or a trip, on which one may not want to train."""

INJURED: Final = (
    *("injur*", "stress fracture", "surgery", "verletz*", "ermudungsbruch", "muskelfaserriss", "blesse"),
    *("blesses", "blessee", "blessees", "blessure", "lesion*", "lesao", "lesoes", "infortun*"),
    *("geblesseerd", "skada", "skadad", "skadet", "skade", "kontuzj*", "loukkaant*", "травм*"),
    *("*受伤*", "*受傷*", "*怪我*"),
)
"""An injury, which may be why one rests."""

HEALING: Final = (
    *("reha*", "*reha", "*physio*", "*physical therap*", "*fysio*", "*fisio*", "*fizjo*", "kine"),
    *("pt exercises", "*sjukgymn*", "*opptren*", "*genoptr*", "*kuntout*", "*reeduc*", "*riabil*"),
    *("*физио*", "*康复*", "*リハビリ*"),
)
"""Exercises that a physiotherapist gives to heal; "prehab" is lifting."""
