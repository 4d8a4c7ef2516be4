"""Italian."""

from typing import Final

from plyocal.vocabulary.concepts import Beside, Concept, LanguageWords
from plyocal.vocabulary.italian.life import LIFE, PLAIN
from plyocal.vocabulary.italian.sports import CROSS, PLYO, REST, STRENGTH

ITALIAN: Final = LanguageWords(
    code="it",
    name="Italian",
    beside={
        Beside.CONTAINING: "con compresi",
        Beside.RESTING: "riposo pausa",
        Beside.EACH: "ogni",
        Beside.AFTER_TOTAL: "totale totali",
        Beside.SETS: "serie",
        Beside.OR: "oppure",
        Beside.GOAL: "in obiettivo sotto",
        Beside.AGAIN: "ripetere volte ripetizioni serie giri",
        Beside.AND: "poi",
    },
    numbers=(
        "0.5 mezza, 2 due, 3 tre, 4 quattro, 5 cinque, 6 sei, 7 sette, 8 otto, 9 nove, 10 dieci, "
        "11 undici, 12 dodici, 15 quindici, 16 sedici, 18 diciotto, 20 venti, 25 venticinque, 30 trenta, "
        "35 trentacinque, 40 quaranta, 45 quarantacinque, 50 cinquanta, 60 sessanta, 75 settantacinque, "
        "90 novanta"
    ),
    times=(
        "15 quarto d ora, 30 mezz ora, 30 mezzora, 45 tre quarti d ora, 60 un ora, 60 oretta, "
        "60 una oretta, 75 un ora e un quarto, 90 un ora e mezza, 90 ora e mezza, 150 due ore e mezza"
    ),
    words={
        Concept.EASY: (
            "corsa lentissima, lento con allunghi, lento allunghi, corsa tranquilla, riscaldamento corsa, "
            "corsa rilassata, lentissimo?, fondo facile, corsa z2, ritmo libero, passo libero, andatura "
            "libera, corsa aerobica, lento aerobico, corsa "
            "facile con allunghi, corsa lenta, fondo lento, lento?, lenta?, corsa facile, facile?, "
            "corsetta, rilassat*?, tranquill*?, cl?, cls?, fl?, clr?, corsa leggera, leggero?, leggera?, "
            "jogging, sciolto?, scioltezza?, sgambata, sgambatura, sgambare, aerobico?, aerobica?, z1?, "
            "z2?, zona 1?, zona 2?, fondo aerobico, corsa blanda, blanda?, blando?, corsa continua, ritmo "
            "blando?, corsa easy, resistenza aerobica, corsa in scioltezza, footing, corsa base, "
            "attivazione?, easy run, lento facile, lento con progressivi, corsa lenta con allunghi, lento "
            "collinare, corsa in recupero attivo, sgambatina, corricchiata, corricchiare?, corsettina, "
            "relax?, senza orologio?, senza fretta?, a sensazione?, ritmo chiacchiera, ritmo "
            "conversazione, chiacchierata di corsa, corsa rilassante, giretto di corsa, giro tranquillo di "
            "corsa, corsa sciolta, lento progressivo finale, jog, cll?, corsa lenta lenta, facile facile, "
            "sgambatella, z1 facile, easy?, corsa lentina, corsa facile collinare, corsa lenta collinare, "
            "corsa lenta rigenerativa facile, corsa z1, corsa in z2, corsa in z1, corsa comoda, corsa di "
            "mantenimento, corsa di scarico, corsa pre gara, corsa prima della gara, sgambettata, lento "
            "lungo facile, lento in pista, lento z2, lento rigenerante facile, lento 10, lento progressivo "
            "facile, lento continuo, fondo lentissimo, fondo lento collinare, fondo z2, fondo "
            "rigenerativo, fondo breve, fondo base, aerobica leggera, aerobico leggero, aerobico base, "
            "base aerobica, ritmo facile, ritmo lento, ritmo tranquillo, ritmo comodo, passo comodo, passo "
            "facile, passo lento, chiacchierata?, risveglio muscolare, attivazione pre gara, attivazione "
            "leggera, sciogliere le gambe, scioglimento, scarico gambe, gambe sciolte, z2 corsa, zona 2 "
            "corsa, uscita facile, uscita tranquilla, uscita lenta, uscita in scioltezza, rilassante?, di "
            "scarico?, leggeri?, piano piano?, pianino?, chiacchierando?, chiacchiere?, parlando?, "
            "sciogliere gambe, muovere le gambe, blandi?, piano?, senza stress?, senza forzare?, senza "
            "pressione?, niente fretta?, no stress?, battiti bassi?, fc bassa?, cuore basso?, corsa di "
            "resistenza, corsa di fondo, mantenimento?, tranquillo?, passo chiacchiera, passo da "
            "chiacchiera, a chiacchiera?, corsa conversazionale, giretto?, giretto tranquillo, "
            "pianissimo?, pian piano?, a battito basso?, fondo tranquillo, fondo rigenerante facile, "
            "fondino, lento corto, lento breve, lento tranquillo, corsa a digiuno, corsa libera, corsa di "
            "piacere, corsa panoramica, corsa turistica, corsa col passeggino, trotto?, trotterellare?, "
            "corricchio, risveglio?, rifinitura?, rifinitura pre gara, allungare le gambe, cll con, cll "
            "collinare, a piano?, comodi, comoda?, comode"
        ),
        Concept.RECOVERY: (
            "corsa di recupero, recupero?, fondo rigenerante, rigenerante, corsa rigenerante, recupero "
            "attivo?, rigenerativo?, scarico attivo?, lento rigenerante, corsa rigenerativa, defaticante?, "
            "lento di recupero, corsa di rigenerazione, rigenerazione?, corsetta rigenerante, corsa "
            "defaticante, defaticante post gara, corsetta di recupero, lento defaticante, scarico di "
            "corsa, scioglimento post gara, recovery?, recovery run, recupero post gara, rigenerante 30, "
            "lento rigenerativo, fondo lento rigenerante, recupero attivo corsa, recupero corsa, scarico "
            "rigenerante, sgambata rigenerante, sgambata di recupero, defaticamento attivo, jogging "
            "rigenerante, jogging di recupero, recuperino, rigenera?, sciogliere le gambe dopo la gara, cl "
            "di recupero, corsa di scarico, corsa scarico, post gara blando, post gara rigenerante, "
            "sgambata post gara, corsa post gara, corsetta post gara"
        ),
        Concept.LONG: (
            "lungo?, lungo lento, lunghissimo, lunghi?, corsa lunga, lunga?, uscita lunga, fondo lungo, "
            "lungo collinare, lunga distanza?, lungo domenicale, lungo progressivo, allenamento lungo, "
            "lungone, lunghino, lunghetto, lunghissimi, lungo in collina, lungo trail, lungo lentissimo, "
            "lungo della domenica, lunghi lenti, lungo facile, lungo con variazioni, lungo svelto, lungo "
            "di domenica, lungo in montagna, lungo a digiuno, lungo in progressione, lungo maratona, lungo "
            "con finale veloce, lungo specifico, giro lungo, trail lungo, long run, lsd, ll?, lungo ll, "
            "lungo a ritmo, lungo finale veloce"
        ),
        Concept.MEDIUM_LONG: (
            "medio lungo, semilungo, medio lunga, mediolungo, lungo medio, medio-lungo, semi lungo, "
            "lungo breve"
        ),
        Concept.SPEED: (
            "prove?, variato?, cambi ritmo, cambi di passo, intermittente, 30 30, scala?, ripetute corte, "
            "salite brevi, salite lunghe, scatti in salita, collinare, fartlek, lavoro in pista, "
            "progressivo corsa, progressivi?, test gara, test 5 km, frazionato, frazionati, velocita in "
            "pista, sprint brevi, corsa svelta, ripetute, ripetuta?, intervalli?, intervallato, "
            "intervallati, salite?, salita?, ripetute lunghe, pista?, velocita?, veloce?, veloci?, "
            "progressivo?, progressione?, progressiva?, corsa progressiva, fondo veloce, variazioni?, "
            "variazioni di ritmo, cambi di ritmo, piramide?, piramidale?, scale?, test?, test di cooper, "
            "sprint?, qualita?, lavoro di qualita, medio variato, in collina?, corsa in collina, collina?, "
            "vo2max, corsa in salita, prove ripetute, ripetizioni?, cronometro?, simulazione gara, prova "
            "generale?, forte?, balzi in salita?, sprint in salita, saliscendi?, lavoro in salita, salite "
            "corte, variazioni ritmo, fartlek libero, sprint in piano, prove da 1000, prove da 400, "
            "conconi, test 3000, test 5000, test 1000, test 2000, test 3 km, test 10 km, test 3k, test 5k, "
            "gradoni?, gradinate?, gradinata?, scalinata?, scalinate?, ripe?, frazionate, cavalcavia?, "
            "fondo progressivo, cambio passo, cambio ritmo, salitelle?, salitone?, mille?, mille in pista, "
            "quattrocento?, duecento?, corsa variata, variata?, intervallata?, scatti in pianura, lavoro "
            "sui mille, lavoro sui 1000, lavoro sui 400, pista di atletica, 10 20 30?, sprint lunghi, "
            "brevi in salita, dislivello veloce, ripetute su pista, ripetute su strada, ripetute su prato, "
            "ripetute miste, ripetute a scalare, ripetute sui 1000, ripetute sui 400, ripetute sui 200, "
            "ripetuta lunga, ripetuta breve, lavoro di velocita, lavoro di potenza aerobica, lavoro "
            "intenso, lavoro brillante, lavoro lattacido, lavoro specifico, lavori in pista, lavori in "
            "salita, lavori di velocita, qualita in pista, allenamento di qualita, allenamento in pista, "
            "allenamento di velocita, allenamento intenso, seduta di qualita, seduta in pista, seduta di "
            "velocita, interval, intervalli brevi, intervalli lunghi, intervalli in salita, fartlek lungo, "
            "fartlek svedese, fartlek keniano, fartlek 1 1, variazioni di velocita, variazioni brevi, "
            "variazioni lunghe, variazione ritmo, cambio di ritmo, cambi di velocita, giochi di velocita, "
            "diagonali?, corsa progressiva lunga, progressivo lungo, progressivo breve, progressione "
            "finale, in progressione, salite veloci, scatti brevi, velocita pura, velocita breve, velocita "
            "resistente, resistenza alla velocita, resistenza lattacida, lattacido?, anaerobico?, "
            "anaerobica?, potenza anaerobica, capacita aerobica, capacita anaerobica, vo2, vam?, vma?, 60 "
            "60, 1 1, gimkana?, gradini?, scale di corsa, scaletta?, piramidale in pista, test cooper, "
            "test sui 5000, test sui 3000, test soglia, test del lattato, test lattato, test di soglia, "
            "test in pista, test mader, test di mader, test cardiaco corsa, test massimale corsa, "
            "cronometrata, cronometrato, prova sui 5 km, prova su 3 km, prova tempo, prova gara, "
            "simulazione di gara, simulazione maratona, gara simulata, finale veloce, finale forte, ultimi "
            "km veloci, corsa veloce, corsa brillante, km veloci, 1000 metri, 400 metri, 200 metri, "
            "400ini, test vo2max, test da sforzo, test incrementale, test sul campo, fartlek di, fartlek "
            "da, lavoro di ritmo, potenza lipidica, gimondi, blocco lungo, strappetti?, scatti?, scattini, "
            "test massimale, prova 3000, prova 5000, prove da 2000, prove da 3000, prove brevi, prove "
            "lunghe, i mille, ottocento?, cinquecento?, trecento?, duemila?, tremila?, vertical "
            "allenamento, ritmo variabile, chiusura veloce, scalini?, hill sprint, alta intensita?, sempre "
            "piu veloce, sempre piu forte"
        ),
        Concept.TEMPO: (
            "a ritmo gara, a ritmo maratona, a ritmo mezza, a ritmo medio, a ritmo soglia, medio, corto "
            "veloce, corsa alla soglia, ripetute in soglia, variazioni soglia, ritmo mezza, ritmo "
            "obiettivo, passo maratona, tempo lungo, fartlek soglia, medio progressivo, corsa media, "
            "media?, fondo medio, soglia?, corsa in soglia, ritmo gara, ritmo maratona, passo gara, cv?, "
            "tempo run, ritmo?, ritmo soglia?, rg?, rm?, soglia anaerobica, lavoro in soglia, z3?, potenza "
            "aerobica?, tempo?, doppia soglia, soglia doppia, sottosoglia, sotto soglia, medio lungo "
            "tempo, cm?, rg mezza, corsa ritmo maratona, ritmo 10k, ritmo gara 10k, lungo a ritmo, ritmo "
            "mara, ritmo medio finale, passo mezza, passo 10k, ripetute a ritmo gara, medi?, medio "
            "variato, fondo veloce, fondo svelto, fondo in soglia, fondo alla soglia, cortoveloce, corsa "
            "svelta, ritmo 10 km, ritmo 5k, ritmo di gara, ritmo soglia anaerobica, ritmo svelto, ritmo "
            "allegro, ritmo controllato, ritmo sostenuto, ritmo brillante, ritmi gara, soglia aerobica, "
            "soglia lattacida, soglia lunga, soglia breve, soglia continua, ripetute a soglia, ripetute a "
            "ritmo maratona, ripetute ritmo mezza, ripetute soglia, blocchi in soglia, blocchi soglia, "
            "blocco ritmo, sub soglia, z4, z5, zona 3, zona 4, zona 5, sweet spot, passo 10 km, rgm?, "
            "rgmm?, lungo svelto a ritmo, specifico maratona, specifico mezza, specifico 10 km, resistenza "
            "specifica, rmz?, ritmo 21, ritmo 42, medio lungo z3, svelto?, lento svelto, blocchi rm, "
            "soglia norvegese"
        ),
        Concept.STRIDES: (
            "allunghi, allungo?, andature?, progressioni brevi, accelerazioni, scatti?, allunghi finali, "
            "tecnica di corsa?, allunghi sui 100, allunghino?, andature tecniche, esercizi di tecnica, "
            "tecnica corsa, skip?, calciata?, calciata dietro, progressivi da 80, progressivi da 100"
        ),
        Concept.RACE: (
            "gara, giorno di gara, gara podistica, campestre, corsa campestre, competizione, campionat*?, "
            "stracittadina, gara test, gara di preparazione, tapasciata, parkrun, gara su strada, "
            "stramilano, corri*?, trofeo?, gara ufficiale, la gara, corsa podistica, cross regionale, "
            "cross provinciale, notturna?, notturna di, miglio di, scalata a?, trail di, trail del, trail "
            "della, trail dei, trail delle, vertical?, vertical km, km verticale, skyrace, skymarathon, "
            "corsa in montagna, giro podistico, giro al, gara in montagna, cronoscalata, marcia non "
            "competitiva, deejay ten, dieci miglia, 10 miglia, corritalia, camminata non competitiva?, "
            "color run, meeting di atletica, societari, campionati di societa, cds?, corsa dei, corsa "
            "della, corsa del, ultratrail, trofeo podistico, 10 km di, diecimila di, corsa di san, stra*?, "
            "gara campestre, corsa campestre studentesca, campionati studenteschi, gara secondaria, gara "
            "principale, gara a coppie, gara sociale, gara preparatoria, gara di avvicinamento, garetta, "
            "gare?, tapascione, corsa benefica, corsa di natale, corsa cittadina, corsa a tappe, cross di, "
            "campestri, campionati italiani, campionati regionali, campionati provinciali, campionato "
            "italiano, campionato regionale, campionato di societa, campionati sociali, memorial di corsa, "
            "trofeo di corsa, giro dei, giro delle mura, strabologna, stravicenza, vivicitta, corri babbo "
            "natale, diecimila?, cinquemila?, 10k di, 10mila di, trail autogestito?, sky race, vertical "
            "kilometer, scalata?, staffetta di corsa, ekiden, prova di campionato, il giorno x, uisp gara, "
            "fidal gara, memorial podistico, coppa?, circuito podistico, circuito di corse, grand prix "
            "podistico, cross d'inverno, tappa?, challenge?, non competitiva, campaccio, corri la vita, "
            "corsa su strada, corsa rosa, corsa di babbo natale, babbo natale run, babbo running, "
            "memorial?, gran prix podistico, gp podistico, passeggiata non competitiva, marcia fiasp, "
            "ludico motoria, corripavia, corrimilano, corsa di capodanno, corsa di pasqua, corsa solidale, "
            "corsa in rosa, corsa tra i, la 10 miglia, ultra del, skyrunning, staffetta di, staffetta a, "
            "cross della, meeting atletica, meeting regionale, gara fidal, gara pista, corsa virtuale, "
            "gara virtuale, night run, by night, corsa notturna di"
        ),
        Concept.NAMED_RACE: (
            "maratona, marathon, ultra?, ultramaratona, triathlon, duathlon, staffetta?, ultra trail, "
            "ecomaratona, maratonina, maratona della, mezza di, roma ostia, ultra di, ecotrail, "
            "ultratrail, passatore, ironman, triathlon sprint, triathlon olimpico, duathlon sprint, "
            "swimrun, staffettone, sei ore, ekiden"
        ),
        Concept.HALF: (
            "mezza maratona, mezza?, mezzamaratona, maratonina?, mezza di, mezza del, mezza della"
        ),
        Concept.STRENGTH: STRENGTH,
        Concept.CROSS: CROSS,
        Concept.WALK: (
            "camminata, camminare, passeggiata?, cammino?, camminata veloce, fitwalking, "
            "camminata sportiva, camminata su tapis, camminata nordica, passeggiata veloce, "
            "passeggiare?, nordic walking, marcia?, quattro passi?, due passi?"
        ),
        Concept.PLYO: PLYO,
        Concept.REST: REST,
        Concept.RUN: (
            "corsa, correre, running, run, uscita?, trail?, uscita trail, corsa trail, tapis roulant, "
            "allenamento di corsa, allenamento di gruppo, ricognizione percorso, ricognizione del "
            "percorso, corsa di gruppo, corsa al parco, corsa mattutina, corsa serale, "
            "podismo, corsa in pineta, corsa nel bosco, corsa libera, corsa in montagna, corsa in collina, "
            "corsa su strada, corsa su pista, corsa del mattino, corsa in solitaria, corsa su tapis, "
            "correre al lavoro, andare a correre, trailrunning, uscita di gruppo, uscita collinare, uscita "
            "in collina, uscita con il gruppo, uscita in natura, giro del lago, giro al parco, giro del "
            "parco, giro largo?, giretto?, canicross, corsa col passeggino, run commute, correndo?, corsa "
            "della sera, corsa della mattina, corsa del pomeriggio, corsa pomeridiana, corsa all'ora di "
            "pranzo, tapis?, corro con, corro?, corsa pausa pranzo, corsa in pausa pranzo, allenamento "
            "gruppo podistico, allenamento gruppo, allenamento con il gruppo, allenamento con la squadra, "
            "allenamento in gruppo, allenamento podistico, si corre, uscita in gruppo, uscita gruppo, "
            "uscita con amici, giro trail, corsa collinare, nastro?, corsa notturna"
        ),
        Concept.RUN_WALK: (
            "corsa camminata, camminata corsa, corsa e camminata, camminata e corsa, correre e camminare, "
            "camminare e correre, cammino corsa, corsa alternata, corri e cammina, "
            "alternare corsa e camminata, corsa cammino, da 0 a 5 km, da zero a 5 km, c25k, couch to 5k, "
            "alternare corsa e cammino, corsa e cammino, cammino e corsa, corri cammina, cammina corri, "
            "camminata veloce e corsa, corsa alternata a camminata"
        ),
        Concept.WORKOUT: "allenamento, sessione, seduta, esercizio?, allenarsi?",
        Concept.PACE: "ritmo, passo, andatura",
        Concept.WARM: "riscaldamento, defaticamento, risc, riscald",
        Concept.OTHER: LIFE,
        Concept.WEEK: (
            "settimana, settimane, sett, settimana di gara, settimana di scarico, scarico?, volume, fase, "
            "blocco?, ciclo, mesociclo, programma, tapering?, settimana di recupero, chilometraggio, piano "
            "di allenamento, piano allenamento, piano settimanale"
        ),
        Concept.NOT: (
            "no, non, senza, niente, nessun, nessuna, invece di, al posto di, al posto del, al posto della, "
            "anziche"
        ),
        Concept.OR: "o, oppure",
        Concept.AROUND: (
            "mentre, "
            "prima di, dopo, pre, post, per, prima della, pre gara, post gara, prima, dopo la, giorno dopo, "
            "il giorno dopo, il giorno dopo la, vigilia, vigilia della, giorno prima, il giorno prima della, "
            "prep, preparazione, preparando, in vista di, in vista della, verso la"
        ),
        Concept.WITH: (
            "con, in, al, alla, a, sul, lungo il, nel, nella, da, dal, di, del, della, delle, dei, verso, "
            "intorno, compreso, lungo po, lungo arno, lungo tevere, lungo adige, lungo ticino, lungo adda, "
            "lungo naviglio, lungo dora, lungo mare, lungo lago, lungo fiume, lungo la, lungo i, lungo le, "
            "lungo l, lungomare, lungolago, lungofiume, lungotevere, lungarno, lungadige, lungopo, intorno "
            "al, attraverso, con mio figlio, con mia figlia, col cane, con il cane, sotto, sopra, tra, fra, "
            "contro, durante, vicino a, a causa di, causa, per via di"
        ),
        Concept.PLAIN: PLAIN,
        Concept.LAST: (
            "ultimo, ultimi, ultima, ultime, primi, prime, di cui, finale, finali, finire, chiudere, "
            "chiudendo, compresi"
        ),
        Concept.TOTAL: "totale, totali, tot, in totale, distanza, durata, tempo, distanza totale",
        Concept.TO: "a",
        Concept.KILOMETRE: "km, chilometro, chilometri",
        Concept.MILE: "miglio, miglia",
        Concept.METRE: "m, mt, metro, metri",
        Concept.HOUR: "h, ora, ore",
        Concept.MINUTE: "min, minuto, minuti",
        Concept.SECOND: "s, sec, secondo, secondi",
    },
)
