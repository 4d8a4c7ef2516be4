"""Italian."""

from typing import Final

from plyocal.vocabulary_concepts import Beside, Concept, LanguageWords

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
        Beside.GOAL: "in obiettivo",
        Beside.AGAIN: "ripetere volte",
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
            "corsa rilassata, lentissimo?, fondo facile, corsa z2, corsa aerobica, lento aerobico, corsa "
            "facile con allunghi, corsa lenta, fondo lento, lento?, lenta?, corsa facile, facile?, corsetta, "
            "rilassat*?, tranquill*?, cl?, fl?, clr?, corsa leggera, leggero?, leggera?, jogging, sciolto?, "
            "scioltezza?, sgambata, sgambatura, sgambare, aerobico?, aerobica?, z1?, z2?, zona 1?, zona 2?, "
            "fondo aerobico, corsa blanda, blanda?, blando?, corsa continua, ritmo blando?, corsa easy, "
            "resistenza aerobica, corsa in scioltezza, footing, corsa base, attivazione?, corsetta facile, "
            "easy run, lento facile, lento con progressivi, corsa lenta con allunghi, lento collinare, corsa "
            "in recupero attivo, sgambatina, corricchiata, corricchiare?, corsettina, relax?, senza "
            "orologio?, senza fretta?, a sensazione?, ritmo chiacchiera, ritmo conversazione, chiacchierata "
            "di corsa, corsa rilassante, giretto di corsa, giro tranquillo di corsa, corsa sciolta, lento "
            "progressivo finale, jog, jogging leggero, cll?, corsa lenta lenta, facile facile, sgambatella, "
            "z1 facile, easy?"
        ),
        Concept.RECOVERY: (
            "corsa di recupero, recupero?, fondo rigenerante, rigenerante?, corsa rigenerante, "
            "recupero attivo?, rigenerativo?, scarico attivo?, lento rigenerante, corsa rigenerativa, "
            "defaticante?, lento di recupero, corsa di rigenerazione, rigenerazione?, corsetta rigenerante, "
            "corsa defaticante, defaticante post gara, corsetta di recupero, lento defaticante, scarico di "
            "corsa, scioglimento post gara, recovery?, recovery run, recupero post gara"
        ),
        Concept.LONG: (
            "lungo?, lungo lento, lunghissimo, lunghi?, corsa lunga, lunga?, uscita lunga, fondo lungo, "
            "lungo collinare, lunga distanza?, lungo domenicale, lungo progressivo, allenamento lungo, "
            "fondo lungo lento, lungone, lunghino, lunghetto, lunghissimi, uscita lunga trail, lungo in "
            "collina, lungo trail, lungo lentissimo, lungo della domenica, lunghi lenti, corsa lunga lenta"
        ),
        Concept.MEDIUM_LONG: (
            "medio lungo, semilungo, medio lunga, mediolungo, lungo medio, corsa medio lunga"
        ),
        Concept.SPEED: (
            "prove?, variato?, cambi ritmo, cambi di passo, intermittente, 30 30, scala?, ripetute corte, "
            "ripetute medie, ripetute in pista, ripetute collinari, salite brevi, salite lunghe, scatti in "
            "salita, collinare, fartlek, lavoro in pista, lavori?, progressivo corsa, corsa in progressione, "
            "progressivi?, test gara, test 5 km, frazionato, frazionati, vo2 max, velocita in pista, sprint "
            "brevi, corsa svelta, ripetute, ripetuta?, intervalli?, intervallato, intervallati, interval "
            "training, salite?, salita?, ripetute in salita, ripetute brevi, ripetute lunghe, pista?, "
            "velocita?, veloce?, veloci?, progressivo?, progressione?, progressiva?, corsa progressiva, "
            "fondo veloce, variazioni?, variazioni di ritmo, cambi di ritmo, piramide?, piramidale?, scale?, "
            "test?, test di cooper, sprint?, qualita?, lavoro di qualita, medio variato, in collina?, corsa "
            "in collina, collina?, vo2max, corsa in salita, prove ripetute, ripetizioni?, cronometro?, "
            "simulazione gara, prova generale?, forte?, balzi in salita?, sprint in salita, saliscendi?, "
            "ripetute 400, ripetute 1000, lavoro in salita, salite corte, variazioni ritmo, fartlek libero, "
            "sprint in piano, prove da 1000, prove da 400, conconi, test conconi, test 3000, test 5000, test "
            "1000, test 2000, test 3 km, test 10 km, test 3k, test 5k, gradoni?, gradinate?, gradinata?, "
            "scalinata?, scalinate?, ripe?, frazionate, cavalcavia?, fondo progressivo, cambio passo, cambio "
            "ritmo, salitelle?, salitone?, mille?, mille in pista, quattrocento?, duecento?, corsa variata, "
            "variata?, intervallata?, scatti in pianura, lavoro sui mille, lavoro sui 1000, lavoro sui 400, "
            "pista di atletica, 10 20 30?, sprint lunghi, salite ripetute, brevi in salita, dislivello veloce"
        ),
        Concept.TEMPO: (
            "medio, corsa a ritmo gara, corto veloce, corsa alla soglia, ripetute in soglia, "
            "variazioni soglia, ritmo mezza, ritmo obiettivo, ritmo medio, passo maratona, tempo lungo, "
            "fartlek soglia, medio progressivo, corsa media, media?, fondo medio, soglia?, corsa in soglia, "
            "ritmo gara, ritmo maratona, passo gara, cv?, tempo run, ritmo?, ritmo soglia?, rg?, rm?, "
            "soglia anaerobica, corsa a ritmo, ritmo mezza maratona, lavoro in soglia, z3?, "
            "potenza aerobica?, tempo?, doppia soglia, soglia doppia, sottosoglia, sotto soglia, medio lungo "
            "tempo, cm?, rg mezza, corsa ritmo maratona, corsa a ritmo mezza, ritmo 10k, ritmo gara 10k, "
            "blocchi a ritmo, lungo a ritmo, ritmo mara, ritmo medio finale, passo mezza, passo 10k, "
            "ripetute a ritmo gara, medi?"
        ),
        Concept.STRIDES: (
            "allunghi, allungo?, andature?, progressioni brevi, accelerazioni, scatti?, allunghi finali, "
            "tecnica di corsa?"
        ),
        Concept.RACE: (
            "gara, giorno della gara, giorno di gara, gara 10 km, gara podistica, campestre?, corsa "
            "campestre, competizione, campionat*?, stracittadina, gara test, gara di preparazione, "
            "tapasciata, non competitiva, parkrun, gara obiettivo, gara su strada, stramilano, corri*?, "
            "trofeo?, gara ufficiale, la gara, corsa podistica, cross regionale, cross provinciale, "
            "notturna?, notturna di, corsa notturna, miglio di, scalata a?, trail di, trail del, trail "
            "della, trail dei, trail delle, vertical?, vertical km, km verticale, skyrace, skymarathon, "
            "corsa in montagna, giro podistico, giro al, gara in montagna, gara di corsa, cronoscalata, "
            "marcia non competitiva, memorial?, deejay ten, dieci miglia, 10 miglia, corritalia, camminata "
            "non competitiva?, color run, meeting di atletica, societari, campionati di societa, cds?, corsa "
            "dei, corsa della, corsa del, ultratrail, trofeo podistico, 10 km di, diecimila di, corsa di "
            "san, stra*?, gara trail, gara campestre, corsa campestre studentesca, campionati studenteschi"
        ),
        Concept.NAMED_RACE: (
            "maratona, marathon, ultra?, ultramaratona, triathlon, duathlon, staffetta?, ultra trail, "
            "ecomaratona, maratonina, maratona di, maratona del, maratona della"
        ),
        Concept.HALF: (
            "mezza maratona, mezza?, mezzamaratona, maratonina?, mezza di, mezza del, mezza della"
        ),
        Concept.STRENGTH: (
            "pesi, esercizi a corpo libero, core training, forza massimale, forza resistente, busto?, "
            "braccia?, dorso?, petto?, schiena?, kettlebell, tabata?, propriocezione, elastici?, plank, "
            "affondi, allenamento gambe, gambe e glutei, forza?, palestra, potenziamento?, rinforzo?, "
            "rinforzo muscolare, core, core stability, addominali, allenamento di forza, forza gambe, "
            "gambe?, parte alta?, parte bassa?, circuito?, corpo libero?, squat, piegamenti, funzionale?, "
            "allenamento funzionale, full body, tonificazione?, preparazione atletica, esercizi "
            "fisioterapia, sala pesi, stabilita?, glutei?, manubri, circuito misto, esercizi?, esercizi "
            "fisio, esercizi del fisio, esercizi di fisioterapia, riabilitazione?, rieducazione?, "
            "propriocettiv*, eccentrici, eccentric*?, elastico?, sala attrezzi, attrezzi?, trx, bosu, "
            "polpacci?, quadricipiti?, femorali?, adduttori?, ponte?, burpees, gym, fitness?, stacchi, "
            "stacco da terra, panca piana, tavoletta propriocettiva, equilibrio?, forza massima, forza "
            "esplosiva, prevenzione infortuni?, circuit training, pliche?, core e glutei, addome?"
        ),
        Concept.CROSS: (
            "canottaggio, kayak?, sci alpino, snowboard, tennis?, calcetto?, pallavolo?, basket?, golf?, "
            "boxe?, danza?, surf?, vela?, equitazione, mountain bike, bici da corsa, gravel?, ciclette, "
            "zwift, spinning, acqua corsa, tapis?, ginnastica?, posturale?, yoga flow, nuoto tecnica, hiit?, "
            "meditazione?, stretch?, allungamenti?, bici?, bicicletta?, ciclismo, nuoto, nuotare, piscina?, "
            "yoga, pilates, stretching, allungamento?, mobilita?, flessibilita?, escursione, escursionismo, "
            "trekking, vogatore, ellittica, allenamento incrociato, cross training, rulli?, sci di fondo, "
            "sci?, pattinaggio?, arrampicata, mtb, uscita in bici, crossfit, cardio?, acquagym, padel?, "
            "cyclette, camminata in montagna, automassaggio?, vasche?, stile libero?, rana?, pedalata, giro "
            "in bici, giro in mtb, bdc?, scialpinismo, sci alpinismo, ciaspole, ciaspolata, skiroll, calcio "
            "a 5?, calcio a 7?, partita di calcetto?, acqua gym, aquajogging, acquajogging, corsa in acqua, "
            "idrobike, hydrobike, fit boxe, zumba, lezione di yoga, lezione di pilates, lezione di spinning, "
            "corso di yoga, corso di pilates, corso di spinning, ginnastica posturale, ginnastica dolce, "
            "remoergometro, canoa?, ferrata?, via ferrata, step?, bouldering, alpinismo, alpinistica?, tai "
            "chi, vogata?, rullo?, nordic walking, foam roller, yin yoga, nuotata, nuotatina, pattini?, "
            "indoor cycling, walking in montagna"
        ),
        Concept.WALK: (
            "camminata, camminare, passeggiata?, cammino?, camminata veloce, fitwalking, camminata sportiva"
        ),
        Concept.PLYO: (
            "pliometria, pliometrico?, pliometrici, esercizi pliometrici, balzi?, salti?, corda?, salto "
            "della corda, saltare la corda, salto con la corda, multibalzi, plyo, balzi e salti, salti sul "
            "box, plio, balzi alternati, balzi successivi, corsa balzata, saltelli?, salti in basso, salti "
            "sugli ostacoli, salti ostacoli, ostacoli?, funicella, salti con la corda, salti pliometrici, "
            "box jump, drop jump, salti sul gradone, pogo?, salto in alto da fermo, balzi su gradoni, squat "
            "jump, saltare?"
        ),
        Concept.REST: (
            "riposo?, giorno di riposo, giornata di riposo, riposo attivo, riposo completo, riposo totale, "
            "off?, niente corsa, no corsa, nessun allenamento, libero?, giorno libero?, niente allenamento, "
            "pausa?, riposare, riposo assoluto, giornata off, oggi riposo, oggi niente, niente oggi, "
            "divano?, giornata divano, relax totale, si riposa, dolce far niente, non fare nulla, non si "
            "corre, oggi non si corre, giorno off, stop?, stop forzato, nessuna corsa, niente di niente, day "
            "off, rest day, ozio?, riposino?"
        ),
        Concept.RUN: (
            "corsa, correre, running, run, uscita?, trail?, uscita trail, corsa trail, tapis roulant, "
            "allenamento di corsa, corsa di gruppo, corsa al parco, corsa mattutina, corsa serale, podismo, "
            "corsa in pineta, corsa nel bosco"
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
        Concept.OTHER: (
            "riunione, appuntamento, medico, dentista, dottore, fisioterapista, fisioterapia, parrucchiere, "
            "compleanno?, matrimonio?, volo, vacanza?, vacanze?, viaggio?, festa?, cena, pranzo, colazione, "
            "scuola?, conferenza, corso, corsi, lezione, cinema?, concerto?, film, iscrizione, iscrizioni, "
            "pettorale, pettorali, ritiro, ritiro pettorali, ritiro pettorale, volontario, volontariato, "
            "tifare, guardare, vedere, spettatore, spesa, acquisti, officina, revisione, tasse, fattura, "
            "trasloco, esame, mostra, teatro?, partita, supermercato, rifiuti, spazzatura, asilo, chiamata, "
            "colloquio, in corso, soccorso, concorso, corsa all'oro, corsa ai regali, di corsa dal, corsa "
            "agli acquisti, maratona di film, maratona film, maratona di serie, maratona serie tv, maratona "
            "netflix, gara d'appalto, gara di appalto, bando di gara, gara appalto, albergo?, aeroporto?, "
            "messa, battesimo, veterinario, aperitivo, scadenza, consegna, pulizie, fiera, massaggio, "
            "scarpe, meteo, brutto tempo, tempo libero, tempo pieno, tempo determinato, assemblea, gran "
            "premio, formula 1, moto gp, media voti, scuola media, scuole medie, prenotazione, calcio, "
            "meeting, call, zoom, giudice, matematica, banca, notaio, affitto, contratto, preventivo, "
            "idraulico, esame del sangue, serata tranquilla, password, hotel?, comprare, vendere, vendita, "
            "spettacolo, avvocato, comune?, questura, polizia, tribunale, commercialista, assicurazione, "
            "mutuo, appartamento, inquilino, elettricista, imbianchino, caldaia, riscaldamento casa, "
            "giardino?, cucina, ricetta, ristorante?, bar con, comunione, cresima, funerale, capodanno, "
            "natale in famiglia, opera?, museo?, biblioteca?, pianoforte, chitarra, violino, compiti, liceo, "
            "universita?, parziale, tesi, lavoro riunione, stipendio, busta paga, seminario, progetto, "
            "cliente, fornitore, iva, pensione, donazione sangue, dermatologo, oculista, ginecologo, "
            "pediatra, ospedale?, clinica, operazione, risonanza, radiografia, ecografia, farmacia, vaccino, "
            "occhiali, estetista, tatuaggio, lotteria, pacco, posta, auto?, gomme, tagliando, patente, treno "
            "per, aereo, autobus, farmaco, turno, elezioni, prenotare, pagare, bolletta, mercatino, visita "
            "fisio, appuntamento fisio, annullato, annullata, annullati, cancellato, cancellata, rinviato, "
            "rinviata, rimandato, rimandata, saltato, saltata, sospeso, sospesa, spostato a, spostata a, "
            "salta?, bambini, bimbi, bimbo, figli, mio figlio, mia figlia, portare i, portare il, portare "
            "la, accompagnare i, accompagnare il, prendere i bambini, ritirare, di corsa in, di corsa al, di "
            "corsa a, di corsa da, corsa contro il tempo, corsa in farmacia, corsa dal, corsa dal medico, "
            "corsa agli armamenti, corsa elettorale, corsa all'acquisto, corsa all'ultimo, ultima corsa, "
            "corsa del bus, lungo termine, lungo periodo, fondo pensione, fondo cassa, fondo patrimoniale, "
            "fondo di investimento, medio termine, salita dei prezzi, serie tv, nuova serie, forza lavoro, "
            "forza italia, forze armate, forza maggiore, test d'ingresso, test di medicina, test covid, test "
            "gravidanza, test di gravidanza, prove invalsi, prova costume, prova scritta, prova orale, prove "
            "orchestra, prova abito, prove teatro, prove coro, prova microfono, ripetizioni di, pista "
            "ciclabile, pista da sci, pista da ballo, recupero crediti, recupero ore, corso di recupero, "
            "recupero dati, recupero password, scarico lavatrice, scarico lavandino, uscita scuola, uscita "
            "da scuola, uscita film, uscita didattica, uscita album, libero professionista, veloce riunione, "
            "scale condominio, pulizia scale, forte sconto, media aritmetica, gara canora, gara di cucina, "
            "gara di torte, gara di ballo, salti di gioia, saltare la fila, saltare pranzo, corda da bucato, "
            "gambe in spalla, braccio destro, piscina dei bimbi, allenamento portieri, allenamento figlio, "
            "passeggiata col cane, cane"
        ),
        Concept.WEEK: (
            "settimana, settimane, sett, settimana di gara, settimana di scarico, scarico?, volume, fase, "
            "blocco?, ciclo, mesociclo, piano, programma, tapering?, settimana di recupero, chilometraggio"
        ),
        Concept.NOT: "no, non, senza, niente, nessun, nessuna, invece di",
        Concept.OR: "o, oppure",
        Concept.AROUND: "prima di, dopo, pre, post, per, prima della, pre gara, post gara, prima, dopo la",
        Concept.WITH: (
            "con, in, al, alla, a, sul, lungo il, nel, nella, da, dal, di, del, della, delle, dei, verso, "
            "intorno, compreso, lungo po, lungo arno, lungo tevere, lungo adige, lungo ticino, lungo adda, "
            "lungo naviglio, lungo dora, lungo mare, lungo lago, lungo fiume, lungo la, lungo i, lungo le, "
            "lungo l, lungomare, lungolago, lungofiume, lungotevere, lungarno, lungadige, lungopo, intorno "
            "al, attraverso, con i bambini, con i bimbi, con mio figlio, con mia figlia, col cane, con il "
            "cane"
        ),
        Concept.PLAIN: (
            "il, lo, la, i, gli, le, un, una, uno, e, poi, mattina, mattino, pomeriggio, sera, mezzogiorno, "
            "oggi, domani, lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica, lun, mar, mer, "
            "gio, ven, sab, dom, breve, brevi, corto, corta, ondulato, ondulata, pianura, bosco, parco, "
            "sterrato, strada, gruppo, club, minuti, ora, ore, metri, volte, piu, opzionale, facoltativo, "
            "serie, fc, giorno, piccolo, nuovo, principiante, molto, seduta, rec, tra, finale, inizio, "
            "obiettivo, tecnica, sessione, mantenimento, collinari, specifico, variato, giornata, ufficiale, "
            "assoluto, totale, tranquillo, cittadina, pesante, pesanti, misto, mista, fisio, ginocchio, "
            "caviglia, caviglie, anca, anche, piede, piedi, tendine, achille, spalle, bacino, casa, a casa, "
            "meritato, meritata, iscritto, iscritta, fase provinciale, fase regionale, fase nazionale, fase "
            "d istituto, studentesca, studentesche, studenteschi, provinciale, regionale, spostato da, "
            "spostata da, recuperato da"
        ),
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
