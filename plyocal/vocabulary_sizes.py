"""Words beside sizes, in every language: they tell the whole's size from a part's, a rest's or a pace's."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PACE_UNITS: Final = _words("km mi mile miles rep mil h hr k m min milla meile 公里 キロ")
"""What a pace is per."""

PACE_WORDS: Final = _words("pace paces effort tempo allure ritmo passo 配速 ペース fart renntempo race rp")
"""Words that make a distance a pace: "10k pace"."""

CLEAR_PACE_WORDS: Final = _words("pace effort allure 配速 ペース")
"""Those of them that mean nothing else after a distance."""

CONTAINING: Final = _words(
    "w with mit avec dont con com met incl including inkl include davon darin incluyendo inkluderet"
    " containing featuring inklusive inclusief 含 其中 うち plus"
)
"""After a whole, these announce a part."""

LISTING: Final = _words("consisting comprising bestehend composed compuesto")
"""After a whole, these announce all of its parts."""

RESTING: Final = _words(
    "rest float between pause serienpause trabpause pausen trab gehpause gp tp repos recuperando"
    " rust pauze dribbel vila jogg hvile gange descanso intervalo riposo caminando pausa 休息 间歇"
    " 恢复 間 つなぎ レスト apart"
)
"""Words after a size that make it a rest; "5 km recovery" and "5 km jog" are runs."""

EACH: Final = _words("each every per je alle chaque cada ogni elke varje hver hvert toutes alternating")
"""Words that make a size one of many."""

AFTER_TOTAL: Final = _words(
    "total totals totale totales totalt totaal totali totalling gesamt insgesamt sammanlagt overall"
    " 合計 计 共 总 計"
)
"""Words that may follow the whole's size."""

SETS: Final = _words("set sets serie series serien satze reeks saet sett")
"""Sets of repeats."""

OF: Final = _words("of de a di von ( [")
"""What may stand between sets and repeats."""

OR: Final = _words("or oder ou of eller bzw")
"""Between two sizes, the first is the plan."""

GOAL: Final = _words(
    "in sub under unter zielzeit goal ziel objectif sous target zeit bestzeit pb pr objetivo"
)
"""Words before the time that the runner hopes to finish in."""

AGAIN: Final = _words(
    "repeat repeats times mal wiederholen repetir repeter ripetere herhaal gentag gjenta upprepa"
    " veces fois volte"
)
"""Words that say that turns are repeated."""

AND: Final = _words("and und et och og then puis dann luego daarna sedan deretter derefter poi depois")
"""Words that begin another part of a title."""

DETERMINERS: Final = _words("the a an my our your it this these that some")
"""Words after "run" that make it no running."""

THROUGH: Final = _words("through over on around along in across")
"""Words before a place: "through rolling hills"."""

GENITIVES: Final = _words("of de del della delle dei degli di do da dos das du des van der des aan att til")
"""Words that say of what something is."""

LEVELS: Final = _words(
    "beginner intermediate advanced elite moderate easy hard level week day set sets round rounds reps"
    " anfanger debutant confirme principiante intermedio avanzado iniciante nybegynner"
)
"""Words by which plans tell their workouts apart."""

LIFE_UNITS: Final = _words(
    "kg g gr mg mcg ml l cl dl oz lb lbs eur euro euros usd chf gbp kr sek nok dkk $ € £ ¥ pcs stk tickets"
    " gb mb tb mm cm kb px sqm m2 元 円 ct"
)
"""Units that no run has."""

UNHURRIED: Final = _words("dl dauerlauf dauerlaufe footing rodaje rodagem duurloop distans distanspass")
"""Words for an easy run that a stated intensity overrules: "DL 85 %"."""
