"""Words for workouts that did not take place, in all languages, folded."""

from typing import Final

from plyocal.vocabulary.concepts import words
from plyocal.vocabulary.wordlists import phrase_list

NOT_DONE: Final = frozenset(["didn't", "didnt", "did not", "couldn't", "could not", "unable to"])
"""Words before a workout that was not done: "Didn't do: intervals"."""

WAS_NOT_DONE: Final = phrase_list(
    "not done, not run, not completed, not happening, didn t happen, did not happen, didn t do, did not "
    "do, didn t run, did not run, didn t make it, no show, nicht gemacht, nicht gelaufen, nicht geschafft, "
    "nicht absolviert, nicht erledigt, nicht stattgefunden, fiel aus, fallt aus, fiel flach, ins wasser "
    "gefallen, blau gemacht, pas fait, pas faite, pas faits, pas faites, non fait, non faite, non faits, "
    "non faites, non realise, non realisee, non effectue, non effectuee, pas realise, pas realisee, pas "
    "effectue, pas effectuee, pas couru, pas pu, a l eau, tombe a l eau, tombee a l eau, no hecho, no "
    "hecha, no hechos, no hechas, sin hacer, no realizado, no realizada, no completado, no completada, no "
    "lo hice, no la hice, no he ido, no he corrido, no pude, no pudo ser, no salio, non fatto, non fatta, "
    "non fatti, non fatte, non eseguito, non eseguita, non corso, non corsa, non svolto, non svolta, niet "
    "gedaan, niet gelopen, niet hardgelopen, niet doorgegaan, ging niet door, gaat niet door, niet gelukt, "
    "nao feito, nao feita, nao fiz, nao corri, nao fui, nao rolou, nao realizado, nao realizada, nao deu, "
    "nao aconteceu, inte gjort, inte gjord, ej gjord, ej gjort, inte genomfort, ej genomfort, ej "
    "genomford, blev inte av, blev inget, blev inte, inte sprungit, ikke gjort, ikke gjennomfort, ble ikke "
    "noe av, ble ikke noe, ble ikke av, hoppet over, hoppade over, ikke lopt, ikke gennemfort, ikke lavet, "
    "ikke lobet, blev ikke til noget, blev ikke, sprunget over, ei tehty, ei tullut, tekematta, jai "
    "tekematta, jai valiin, jai pois, en juossut, en tehnyt, en paassyt, odpuszczony, odpuszczona, "
    "odpuszczone, nie zrobione, nie zrobiony, nie zrobilem, nie zrobilam, nie wykonane, nie wykonany, nie "
    "wyszlo, nie odbyl sie, nie bylo, nie biegalem, nie biegalam, nie pobieglem, nie pobieglam, не "
    "сделано, не сделана, не сделал, не сделала, не выполнено, не выполнена, не пробежал, не пробежала, не "
    "бегал, не бегала, не состоялась, не состоялся, не вышло, не пошел, не пошла"
)
"""What says after a workout that it was not done: "Footing 40' - pas fait"."""

NOT_DONE_UNSPACED: Final = (
    *(
        "没跑",
        "沒跑",
        "未跑",
        "未完成",
        "没完成",
        "没做",
        "没练",
        "没去",
        "跳过",
        "缺训",
        "未执行",
        "没有跑",
        "没执行",
    ),
    *(
        "できず",
        "できなかった",
        "未実施",
        "走れず",
        "走れなかった",
        "走らなかった",
        "走らず",
        "サボった",
        "サボり",
    ),
    *("スキップした", "未達", "実施せず", "やらず", "行けず", "行かなかった", "飛ばした"),
)
"""The same in languages that are written without spaces."""

MARKED: Final = words("❌ ✗ ✘ 🚫 ⛔ 👎")
"""Signs before or after a workout that was not done."""

NO: Final = words("no non nein nicht nee niet nao nei nej ei nie нет")
"""What ends the title of a workout that was not done: "Rodaje 8 km - NO"."""

FRENCH_MISSED: Final = words("rate ratee saute sautee")
"""French words that say so, and other things elsewhere: "heart rate"."""
