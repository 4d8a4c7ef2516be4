"""Words with which runners say that they did not run, in all languages, folded."""

from typing import Final

from plyocal.vocabulary.concepts import words
from plyocal.vocabulary.wordlists import phrase_list, word_list

LEFT_OUT: Final = phrase_list(
    "skipped, ikke tid til a lope, ikke tid til a trene, ikke tid til at lobe, ble ikke noe, ble ikke noe "
    "av, blev ikke til noget, blev inte av, didn t run, didn t train, didn t go, didn t happen, did not run, "
    "did not train, no time to run, no time to train, no time for a run, no time for running, no time for "
    "training, had to skip, forgot to run, nicht gelaufen, nicht trainiert, nicht geschafft, keine zeit zum "
    "laufen, keine zeit furs training, nicht zum laufen gekommen, pas couru, pas pu courir, pas eu le temps, "
    "pas eu le temps de courir, pas le temps de courir, no he corrido, no pude, no pude correr, no he "
    "podido, no he podido correr, no pude entrenar, no dio tiempo, no me dio tiempo, no sali, no entrene, "
    "non ho corso, non sono riuscito, non sono riuscita, non sono andato, non sono andata, non ce l ho "
    "fatta, niet gelopen, niet gelukt, niet getraind, geen tijd om te lopen, nao consegui, nao consegui "
    "correr, nao consegui treinar, nao consegui sair, nao deu, nao deu tempo, nao tive tempo, nao fui, nao "
    "fui correr, nao fui treinar, nao rolou, nao treinei, nao corri, nao sai pra correr, nao sai para "
    "correr, sem tempo pra correr, sem tempo para correr, sem tempo de treinar, faltei, hann inte, hinner "
    "inte, orkade inte, orkar inte, kom inte ut, kom inte ivag, sprang inte, tranade inte, inte tranat, inte "
    "sprungit, hoppar over, hoppade over, hoppat over, star over, stod over, statt over, rakk ikke, rekker "
    "ikke, lopte ikke, trente ikke, ikke lopt, ikke trent, orket ikke, orker ikke, kom ikke ut, kom meg ikke "
    "ut, fikk ikke lopt, fikk ikke trent, hopper over, hoppet over, sto over, naede ikke, nar ikke, lob "
    "ikke, traenede ikke, ikke lobet, ikke traenet, orkede ikke, gad ikke, gider ikke, gadede ikke, kom ikke "
    "ud, kom ikke af sted, kom ikke afsted, fik ikke lobet, fik ikke traenet, springer over, sprang over, "
    "sprunget over, en ehtinyt, en jaksanut, en juossut, en paassyt, jai valiin, nie biegalem, nie biegalam, "
    "nie dalem rady, nie dalam rady, nie mialem czasu, nie mialam czasu, не бегал, не бегала, не успел, не "
    "успела, не получилось, не смог, не смогла, не тренировался, не тренировалась"
)
"""What opens a title that says so, alone or before the workout that was meant: "Hopper over terskel"."""

DROPPED: Final = word_list(
    "dropper droppar droppa droppet droppede droppade skipper skippar skippa skippet skippede skippade "
    "glemte glomde pulei furei matei perdi cabulei esqueci abortei zappe schwanze versaumt verpasst"
)
"""Verbs that say so only before a workout: "Pulei o treino", but "Perdi a chave"."""

WORKOUT: Final = word_list(
    "okt okta okten oktene trening treningen trene traening traeningen traene treino treinos treinar corrida "
    "corridas correr pass passet traning traningen trana tur turen lop lopet loping lope lopetur lopeturen "
    "lob lobet lobe lobetur loberi springa jogge jogga session workout run runs running training it "
    "everything dagens dag alt programmet opplegget planen planlagte planlagt kveldens morgenens aftenens "
    "morgonens kvallens ao aos til at att"
)
"""What is left out, whatever it is."""

PARTED: Final = words("springer sprang sprunget hopper hoppet hoppar hoppade star stod sto")
"""Verbs of which a workout parts "over": "Springer intervaller over i dag"."""

OVER: Final = "over"

SKIPPING: Final = words("skipping skipped")
"""What says so only with little beside it: it is jumping rope, too, and lunch is skipped."""

TODAY: Final = words("today tonight it this one my the run")
"""What may stand beside it: "Skipping today"."""

AT_THE_END: Final = phrase_list(
    "utgikk, utgar, utgatt, udgik, udgar, udgaet, utgick, rakk ikke, rakk det ikke, rekker ikke, rekker det "
    "ikke, ble ikke, ble det ikke, sto over, stod over, star over, statt over, staet over, sprang over, "
    "springer over, springes over, hopper over, hoppes over, hoppas over, hoppar over, naede ikke, naede det "
    "ikke, naede den ikke, ikke naet, nar ikke, nar det ikke, ej lobet, ej lopt, ej sprunget, ej sprungit, "
    "orket ikke, orkade inte, orkede ikke, orkede det ikke, gad ikke, gadede ikke, hann inte, hann ej, "
    "hinner inte, fikk ikke tid, fik ikke tid, ingen tid, ikke tid, hadde ikke tid, havde ikke tid, hade "
    "inte tid, glemt, glemte, glomde, glemte det, perdido, perdida, nao consegui, pulei, furei, matei, "
    "desisti, abortado, abortada, cancelei, deixei pra la, deixei de lado, fica pra proxima, ficou pra "
    "proxima, sem tempo, nao tive tempo, no time, had to skip, forgot, keine zeit, pas le temps, pas eu le "
    "temps, no tuve tiempo, sin tiempo, no he podido, non sono riuscito, non sono riuscita, niente tempo, "
    "geen tijd, en ehtinyt, en jaksanut, nie dalem rady, nie dalam rady, brak czasu, не успел, не успела, не "
    "получилось, не смог, не смогла"
)
"""What says so only where it ends a title: "Terskel - sto over", but "Rolig 8 km, sto over bakken"."""
