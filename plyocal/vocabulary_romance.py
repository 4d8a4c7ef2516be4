"""French, Spanish, Italian and Portuguese."""

from typing import Final

from plyocal.vocabulary_concepts import Concept as C
from plyocal.vocabulary_concepts import LanguageWords

FRENCH: Final = LanguageWords(
    code="fr",
    name="French",
    words={
        C.EASY: "footing, footings, endurance fondamentale, endurance?, ef?, footing facile, footing lent, course facile, course lente, facile?, tranquille?, lent*?, cool?, souple?, jogging, trottiner?, "
        "aisance respiratoire?, aisance?, aerobie?, endurance active?, endurance de base, sortie facile, sortie tranquille, leger?, legere?, z1?, z2?, zone 1?, zone 2?, decrassage?, deblocage?, reveil musculaire?, course souple",
        C.RECOVERY: "footing de recuperation, footing recuperation, footing recup, recup?, recuperation?, recup active?, recuperation active?, course de recuperation, jogging de recuperation, regeneration?, footing regenerant, sortie recup, footing de recup",
        C.LONG: "sortie longue, sl?, sorties longues, longue sortie, longue?, course longue, footing long, long?, endurance longue, sortie longue trail, long run, sortie longue velo?",
        C.MEDIUM_LONG: "sortie mi longue, sortie semi longue, sortie moyenne, semi longue, mi longue, sortie moyennement longue",
        C.SPEED: "fractionne, fractionnes, fractionne court, fractionne long, vma, vma courte, vma longue, fartlek, intervalles?, interval, cotes, cote?, seance de cotes, cotes courtes, cotes longues, piste?, seance piste, "
        "vitesse?, repetitions?, pyramide?, pyramides?, progressif?, progressive?, sortie progressive, sprint?, sprints?, 30 30, 30 30s, escaliers?, test vma, test?, test cooper, demi cooper, seance de vitesse, allure vma?, contre la montre?, "
        "qualite?, seance qualite, rapide?, intensite?, fractionnes courts, series?, montees?, montee?, blocs?, i?, vo2max, repetition generale?, simulation course, gammes?, interval training, 200m repetes, dur?, soutenu?",
        C.TEMPO: "seuil?, allure seuil?, seance au seuil, seance seuil, tempo?, allure marathon, allure semi, allure 10 km, allure 10k, allure semi marathon, allure specifique, allure?, as10?, as21?, as42?, as semi?, as marathon?, as?, am?, "
        "footing rapide, tempo run, seuil anaerobie, seuil long, allure course?, allure objectif?, course au seuil, endurance soutenue?, resistance douce?, resistance?, z3?",
        C.STRIDES: "lignes droites, ligne droite, accelerations, acceleration, gammes, educatifs?, gammes athletiques, ld?, foulees?, deroules, sprints en cote courts",
        C.RACE: "competition, jour de course, jour de la course, jour j?, course officielle, course sur route, foulees de, corrida de noel, cross?, cross country, championnat*?, course de preparation, course prepa, parkrun, trail urbain, trail de, trail du, trail des, course a obstacles, "
        "10 km de, ekiden, les foulees, course nature, championnats de france, jour de competition",
        C.NAMED_RACE: "marathon, ultra?, ultra trail, triathlon, duathlon, relais?, utmb, marathon relais, saintelyon",
        C.HALF: "semi marathon, semi?, semimarathon, demi marathon",
        C.STRENGTH: "renforcement?, renforcement musculaire, renfo, renfo musculaire, musculation, muscu, ppg, pps, gainage, gym?, salle de sport, entrainement aux poids, poids?, abdos?, haltere*, circuit training, bas du corps?, haut du corps?, "
        "preparation physique, squats, pompes, seance jambes, corps entier, full body, renforcement bas du corps, kine exercices, exercices kine, chaise et gainage, abdominaux",
        C.CROSS: "velo?, sortie vtt, sortie en vtt, sortie velo, sortie en velo, cyclisme, vtt, natation, piscine?, nager?, yoga, pilates, etirements?, etirement?, mobilite?, souplesse?, randonnee, rando?, rameur, aviron, elliptique, velo elliptique, home trainer, aquajogging, entrainement croise, "
        "ski de fond, ski?, roller?, escalade, danse?, vae?, velo route, gravel?, assouplissements?, automassage*?, cardio?, sport croise, cross training, crossfit, zumba, spinning, ht?",
        C.WALK: "marche, marcher, marche rapide, marche active, marche nordique, balade?, promenade?",
        C.PLYO: "plyometrie, plyometrique?, plyo, pliometrie, bondissements?, foulees bondissantes, corde a sauter, sauts?, detente verticale, seance de sauts, multibonds",
        C.REST: "repos, jour de repos, repos complet, repos total, off?, journee off, jour off, repos actif, pas de course, pas de footing, pas d'entrainement, pas d entrainement, journee de repos, relache, coupure?",
        C.RUN: "course a pied, cap, courir?, course?, sortie?, running, run, sortie trail, trail?, trail court, footing en groupe, sortie club, sortie course, entrainement course, tapis de course, sortie running, sortie nature, course en foret, sortie route, jogging du dimanche, sortie collective",
        C.RUN_WALK: "marche course, course marche, marche et course, course et marche, alternance marche course, alternance course marche, footing marche, marche footing, alterner marche et course, courir marcher",
        C.WORKOUT: "entrainement, seance, exercice?, entrainement club, sport?",
        C.PACE: "allure, vitesse",
        C.WARM: "echauffement, retour au calme, rac, ech, echauf",
        C.OTHER: "reunion, rendez vous, rdv, medecin, dentiste, docteur, kine, coiffeur, anniversaire, mariage, vol, avion, vacances, voyage, fete, diner, dejeuner, repas, ecole, conference, formation, cours, cinema, concert, "
        "inscription, inscriptions, dossard, dossards, retrait, retrait des dossards, benevole, benevolat, encourager, encouragement, spectateur, regarder, courses, faire les courses, courses leclerc, course poursuite, controle technique, garage, impot*, facture, demenagement, "
        "preparation de la reunion, examen, soutenance, visite, theatre, spectacle, film, match, brocante, menage, poubelle*, encombrants, creche, bilan, entretien, appel, point hebdo, atelier, exposition, brunch, apero, "
        "echeance, livraison, hippique, en cours, bien sur, recours, concours, bleu, blanc, rouge tempo, jour blanc, jour rouge, tempo bleu, marathon de reunions, marathon cine, marathon series, chaussures, soldes, messe, bapteme, anniv, veterinaire, hotel, gare, seminaire, briefing, compte rendu",
        C.WEEK: "semaine, semaines, sem, semaine de course, semaine allegee, semaine de recuperation, volume, phase, bloc?, cycle?, plan, programme, affutage?, volume semaine, kilometrage, semaine de repos",
        C.NOT: "pas, pas de, sans, ne pas, aucun, aucune, au lieu de",
        C.OR: "ou",
        C.AROUND: "avant, apres, pre, post, pour, avant la, apres la, d'avant, veille de",
        C.WITH: "avec, a, au, aux, en, dans, le long, autour, chez, vers, par, sur, dont, du, de, des, d'",
        C.PLAIN: "le, la, les, l, d, un, une, et, puis, matin, midi, apres midi, l'apres midi, l'apres, soir, soiree, aujourd'hui, demain, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lun, mar, mer, jeu, ven, sam, dim, court, courte, courts, "
        "vallonne, vallonnee, plat, plate, foret, chemin, bitume, groupe, club, minutes, heure, heures, metres, fois, plus, optionnel, facultatif, option, avec, serie, fc, fcm, fcmax, jour, petit, petite, grand, grande, nouvelle, specifique, debutant, libre, tour, "
        "en nature, nature, piste, electrique, seance, rec, objectif, fin, debut, entre, repos, recup, total",
        C.LAST: "dernier, derniers, derniere, dernieres, premiers, premieres, dont, incluant, finir, finir par, finir avec",
        C.TOTAL: "total, au total, distance, duree, temps, distance totale, duree totale",
        C.TO: "a, et jusqu'a",
        C.KILOMETRE: "km, kms, kilometre, kilometres, bornes",
        C.MILE: "mile, miles, mille, milles",
        C.METRE: "m, metre, metres",
        C.HOUR: "h, heure, heures",
        C.MINUTE: "min, mn, minute, minutes",
        C.SECOND: "s, sec, seconde, secondes",
    },
)

SPANISH: Final = LanguageWords(
    code="es",
    name="Spanish",
    words={
        C.EASY: "rodaje, rodaje suave, rodaje facil, rodaje medio, rodajes, rodar?, rodar suave, trote, trote suave, trote facil, trotar, suave*?, facil*?, carrera suave, carrera facil, carrera continua suave, carrera continua, cc?, ccs, ccl?, regenerativo suave, "
        "tranquilo?, tranquila?, comodo?, comoda?, aerobico?, aerobica?, base aerobica, aerobico ligero, ligero?, ligera?, resistencia aerobica, lento?, z1?, z2?, zona 1?, zona 2?, soltar piernas, soltar?, calentar piernas, correr suave, activacion?, correr facil, ritmo comodo?, fondo suave?, jogging",
        C.RECOVERY: "recuperacion?, rodaje de recuperacion, rodaje recuperacion, trote de recuperacion, trote regenerativo, rodaje regenerativo, regenerativo?, regenerativa?, carrera de recuperacion, recuperacion activa?, regeneracion?, carrera regenerativa, recu?",
        C.LONG: "tirada larga, rodaje largo, largo?, larga?, carrera larga, fondo?, fondo largo, tirada?, tiradas largas, salida larga, rodaje largo suave, trote largo, gran fondo?, distancia larga?, el largo, larga distancia?",
        C.MEDIUM_LONG: "tirada media, rodaje medio largo, medio largo, tirada medio larga, semilargo, medio fondo?",
        C.SPEED: "series, serie?, intervalos, intervalo?, fartlek, cuestas, cuesta?, repeticiones?, pista?, velocidad?, cambios de ritmo, cambio de ritmo, progresivo?, progresiva?, rodaje progresivo, piramide?, calidad?, entrenamiento de calidad, sprints?, sprint?, "
        "subidas?, escaleras?, test?, test de cooper, cambios?, contrarreloj?, series cortas, series largas, series en cuesta, rapido?, rapida?, pirámide?, interval, vo2max, v02max, intenso?, pasadas?, pasadas, piques?, ensayo general?, simulacro?, fuerte?, ritmos?, "
        "carrera progresiva, intervalado, intervalados, repeticion?",
        C.TEMPO: "tempo?, umbral, ritmo de carrera, ritmo carrera, ritmo maraton, ritmo de maraton, ritmo media?, ritmo medio maraton, ritmo media maraton, ritmo objetivo, ritmo competicion, ritmo controlado?, ritmo?, ritmo 10k, ritmo umbral, tempo run, carrera tempo, ritmo vivo?, "
        "carrera a ritmo, rm?, umbral anaerobico, z3?, rodaje a ritmo, rodaje vivo, rodaje rapido",
        C.STRIDES: "progresiones, progresion, rectas, rectas progresivas, aceleraciones, aceleracion, tecnica de carrera?, strides, progresivos cortos, sprints en cuesta cortos",
        C.RACE: "carrera 5k, carrera 10k, competicion, dia de carrera, dia de la carrera, carrera popular, carrera objetivo, parkrun, san silvestre, cross popular, campeonato*?, carrera de preparacion, carrera de, carrera nocturna, gran carrera, dia d?, carrera urbana, carrera solidaria, "
        "legua?, carrera a, carrera b, carrera de la mujer, dia de competicion",
        C.NAMED_RACE: "maraton, marathon, ultra?, ultramaraton, triatlon, duatlon, relevos?, maraton de, ultra trail",
        C.HALF: "media maraton, medio maraton, media?, medio?, mediamaraton, 21k?",
        C.STRENGTH: "fuerza?, entrenamiento de fuerza, trabajo de fuerza, gimnasio, gym, pesas, core, piernas?, tren superior, tren inferior, fortalecimiento?, musculacion, abdominales, tonificacion?, cuerpo completo?, sesion de fuerza, fuerza piernas, planchas?, sentadillas, "
        "full body, circuito?, circuito de fuerza, gluteos?, flexiones, calistenia, funcional?, ejercicios de fisio, rehabilitacion?, preparacion fisica?, dominadas, fuerza y core, estabilidad?",
        C.CROSS: "bici?, bicicleta?, ciclismo, natacion, nadar, piscina?, yoga, pilates, estiramientos?, estirar?, movilidad?, flexibilidad?, senderismo, remo?, eliptica, entrenamiento cruzado, cruzado?, spinning, rodillo?, esqui?, patinaje?, escalada, mtb, btt, crossfit?, caminata larga, "
        "salida en bici, zumba, cardio?, aquajogging, elastico*?, foam roller, montaña?, excursion?, padel?, cross training",
        C.WALK: "caminar, caminata, andar?, paseo?, caminata rapida, marcha nordica",
        C.PLYO: "pliometria, pliometrico?, pliometricos, pliometrica, multisaltos, saltos?, comba, saltar la cuerda, saltar a la comba, saltar cuerda, polimetricos, plyo, saltos al cajon, ejercicios pliometricos",
        C.REST: "descanso, dia de descanso, descanso total, descanso activo, descanso completo, descansar, dia libre?, libre?, off?, dia off, sin entrenamiento, sin correr, no correr, no entrenar, reposo, hoy no se corre",
        C.RUN: "correr, carrera?, running, run, salir a correr, salida a correr, cinta?, trail?, carrera por montana, salida de trail, correr en grupo, carrera en cinta, entrenamiento de carrera, salida grupal, correr por el parque, corrida matutina, corrida?",
        C.RUN_WALK: "caminar y correr, correr y caminar, caminar correr, correr caminar, caco, cacos, trotar y caminar, caminar y trotar, camina corre, correr andar, andar y correr, trote y caminata, caminata y trote",
        C.WORKOUT: "entrenamiento, entreno, sesion, ejercicio?, entrenar?",
        C.PACE: "ritmo, paso",
        C.WARM: "calentamiento, enfriamiento, vuelta a la calma, calentar, vc?",
        C.OTHER: "reunion, junta, cita, medico, doctora, dentista, fisioterapeuta, fisio, peluqueria, cumpleanos, boda, vuelo, vacaciones, viaje, fiesta, cena, almuerzo, comida, desayuno, colegio, escuela, clase, clases, conferencia, taller, cine, concierto, pelicula, peliculas, "
        "inscripcion, inscripciones, dorsal, dorsales, recogida, recoger, voluntario, voluntariado, animar, ver, espectador, espectadores, comprar, compra, taller mecanico, itv, impuestos, factura, mudanza, examen, exposicion, teatro, partido, supermercado, basura, guarderia, llamada, presentacion, "
        "entrevista, carrera universitaria, carrera profesional, orientacion de carrera, carreras de caballos, serie de tv, series de tv, series netflix, ver series, series y pelis, maraton de series, maraton de peliculas, maraton de reuniones, hotel, aeropuerto, misa, bautizo, veterinario, fondo de inversion, fondos, fondo de pensiones, "
        "plazo, entrega, limpieza, feria, procesion, masaje, zapatillas, tiros libres, planificacion, charla, padres, carrera de coches, gran premio, formula 1",
        C.WEEK: "semana, semanas, sem, semana de carrera, semana de descarga, semana de recuperacion, volumen, fase, bloque?, ciclo, mesociclo, microciclo, plan, programa, puesta a punto?, descarga?, kilometraje, carga semanal",
        C.NOT: "no, sin, ningun, ninguna, nada de, en vez de",
        C.OR: "o, u",
        C.AROUND: "antes de, despues de, previo, pre, post, para, antes, despues, tras, pre carrera, previa",
        C.WITH: "con, en, por, al, a, del, de, hasta, desde, junto, alrededor, incl",
        C.PLAIN: "el, la, los, las, un, una, y, mas, manana, tarde, noche, mediodia, hoy, lunes, martes, miercoles, jueves, viernes, sabado, domingo, lun, mar, mie, jue, vie, sab, dom, corto, corta, cortas, cortos, largas, largos, llano, monte, parque, playa, rio, "
        "grupo, club, minutos, hora, horas, metros, veces, luego, despues, opcional, serie, fc, dia, pequeno, nueva, principiante, muy, ritmo, con, x, rec, recuperando, entre, final, inicio, objetivo, tecnica, fase, sesion, activacion, asfalto, tierra, continuo, continua, grupal",
        C.LAST: "ultimo, ultimos, ultima, ultimas, primeros, primeras, acabar, terminando, incluyendo, de los cuales",
        C.TOTAL: "total, en total, totales, distancia, duracion, tiempo, distancia total, tiempo total",
        C.TO: "a, hasta",
        C.KILOMETRE: "km, kms, kilometro, kilometros",
        C.MILE: "milla, millas",
        C.METRE: "m, mts, metro, metros",
        C.HOUR: "h, hr, hrs, hora, horas",
        C.MINUTE: "min, mins, minuto, minutos",
        C.SECOND: "s, seg, segundo, segundos",
    },
)

ITALIAN: Final = LanguageWords(
    code="it",
    name="Italian",
    words={
        C.EASY: "corsa lenta, fondo lento, lento?, lenta?, corsa facile, facile?, corsetta, fondo facile, rilassat*?, tranquill*?, corsa tranquilla, cl?, fl?, clr?, corsa leggera, leggero?, leggera?, jogging, sciolto?, scioltezza?, sgambata, sgambatura, sgambare, aerobico?, aerobica?, z1?, z2?, zona 1?, zona 2?, "
        "fondo aerobico, corsa blanda, blanda?, blando?, corsa continua, ritmo blando?, corsa easy, resistenza aerobica, corsa in scioltezza, footing, corsa base, attivazione?",
        C.RECOVERY: "corsa di recupero, recupero?, fondo rigenerante, rigenerante?, corsa rigenerante, recupero attivo?, rigenerativo?, scarico attivo?, lento rigenerante, corsa rigenerativa, defaticante?, lento di recupero, corsa di rigenerazione",
        C.LONG: "lungo?, lungo lento, lunghissimo, lunghi?, corsa lunga, lunga?, uscita lunga, fondo lungo, lungo collinare, lunga distanza?, lungo domenicale, lungo progressivo, allenamento lungo, fondo lungo lento",
        C.MEDIUM_LONG: "medio lungo, semilungo, medio lunga, mediolungo, lungo medio, corsa medio lunga",
        C.SPEED: "ripetute, ripetuta?, intervalli?, intervallato, intervallati, interval training, fartlek, salite?, salita?, ripetute in salita, ripetute brevi, ripetute lunghe, pista?, velocita?, veloce?, veloci?, progressivo?, progressione?, progressiva?, corsa progressiva, fondo veloce, "
        "variazioni?, variazioni di ritmo, cambi di ritmo, piramide?, piramidale?, scale?, test?, test di cooper, sprint?, qualita?, lavoro di qualita, medio variato, collinare?, in collina?, corsa in collina, collina?, vo2max, corsa in salita, prove ripetute, ripetizioni?, cronometro?, simulazione gara, prova generale?, forte?, "
        "balzi in salita?, sprint in salita, saliscendi?",
        C.TEMPO: "corsa media, medio?, media?, fondo medio, soglia?, corsa in soglia, ritmo gara, ritmo maratona, ritmo mezza, passo gara, corto veloce, cv?, tempo run, ritmo?, ritmo soglia?, rg?, rm?, soglia anaerobica, corsa a ritmo, ritmo mezza maratona, lavoro in soglia, z3?, potenza aerobica?, tempo?",
        C.STRIDES: "allunghi, allungo?, andature?, progressioni brevi, accelerazioni, scatti?, allunghi finali, tecnica di corsa?",
        C.RACE: "gara, giorno della gara, giorno di gara, gara 10 km, gara podistica, campestre?, corsa campestre, competizione, campionat*?, stracittadina, gara test, gara di preparazione, tapasciata, non competitiva, parkrun, gara obiettivo, gara su strada, stramilano, corri*?, trofeo?",
        C.NAMED_RACE: "maratona, marathon, ultra?, ultramaratona, triathlon, duathlon, staffetta?, ultra trail, ecomaratona, maratonina",
        C.HALF: "mezza maratona, mezza?, mezzamaratona, maratonina?",
        C.STRENGTH: "forza?, palestra, potenziamento?, pesi?, rinforzo?, rinforzo muscolare, core, core stability, addominali, allenamento di forza, forza gambe, gambe?, parte alta?, parte bassa?, circuito?, corpo libero?, squat, piegamenti, funzionale?, allenamento funzionale, full body, tonificazione?, "
        "preparazione atletica, esercizi fisioterapia, sala pesi, stabilita?, glutei?, manubri",
        C.CROSS: "bici?, bicicletta?, ciclismo, nuoto, nuotare, piscina?, yoga, pilates, stretching, allungamento?, mobilita?, flessibilita?, escursione, escursionismo, trekking, vogatore, canottaggio, ellittica, allenamento incrociato, cross training, spinning, rulli?, sci di fondo, sci?, pattinaggio?, arrampicata, mtb, "
        "uscita in bici, crossfit, cardio?, acquagym, padel?, cyclette, camminata in montagna, automassaggio?",
        C.WALK: "camminata, camminare, passeggiata?, cammino?, camminata veloce, fitwalking, camminata sportiva",
        C.PLYO: "pliometria, pliometrico?, pliometrici, esercizi pliometrici, balzi?, salti?, corda?, salto della corda, saltare la corda, salto con la corda, multibalzi, plyo, balzi e salti, salti sul box",
        C.REST: "riposo, giorno di riposo, giornata di riposo, riposo attivo, riposo completo, riposo totale, off?, niente corsa, no corsa, nessun allenamento, libero?, giorno libero?, niente allenamento, pausa?, riposare",
        C.RUN: "corsa, correre, running, run, uscita?, trail?, uscita trail, corsa trail, tapis roulant, allenamento di corsa, corsa di gruppo, corsa al parco, corsa mattutina, corsa serale, podismo, corsa in pineta, corsa nel bosco",
        C.RUN_WALK: "corsa camminata, camminata corsa, corsa e camminata, camminata e corsa, correre e camminare, camminare e correre, cammino corsa, corsa alternata, corri e cammina, alternare corsa e camminata, corsa cammino",
        C.WORKOUT: "allenamento, sessione, seduta, esercizio?, allenarsi?",
        C.PACE: "ritmo, passo, andatura",
        C.WARM: "riscaldamento, defaticamento, risc, riscald",
        C.OTHER: "riunione, appuntamento, medico, dentista, dottore, fisioterapista, fisioterapia, parrucchiere, compleanno, matrimonio, volo, vacanza, vacanze, viaggio, festa, cena, pranzo, colazione, scuola, conferenza, corso, corsi, lezione, cinema, concerto, film, "
        "iscrizione, iscrizioni, pettorale, pettorali, ritiro, ritiro pettorali, ritiro pettorale, volontario, volontariato, tifare, guardare, vedere, spettatore, spesa, acquisti, officina, revisione, tasse, fattura, trasloco, esame, mostra, teatro, partita, supermercato, rifiuti, spazzatura, asilo, chiamata, "
        "colloquio, in corso, soccorso, concorso, corsa all'oro, corsa ai regali, di corsa dal, corsa agli acquisti, maratona di film, maratona film, maratona di serie, maratona serie tv, maratona netflix, gara d'appalto, gara di appalto, bando di gara, gara appalto, albergo, aeroporto, messa, battesimo, veterinario, aperitivo, "
        "scadenza, consegna, pulizie, fiera, massaggio, scarpe, meteo, brutto tempo, tempo libero, tempo pieno, tempo determinato, assemblea, gran premio, formula 1, moto gp, media voti, scuola media, scuole medie, prenotazione, calcio",
        C.WEEK: "settimana, settimane, sett, settimana di gara, settimana di scarico, scarico?, volume, fase, blocco?, ciclo, mesociclo, piano, programma, tapering?, settimana di recupero, chilometraggio",
        C.NOT: "no, non, senza, niente, nessun, nessuna, invece di",
        C.OR: "o, oppure",
        C.AROUND: "prima di, dopo, pre, post, per, prima della, pre gara, post gara, prima, dopo la",
        C.WITH: "con, in, al, alla, a, sul, lungo il, nel, nella, da, dal, di, del, della, delle, dei, verso, intorno, compreso",
        C.PLAIN: "il, lo, la, i, gli, le, un, una, uno, e, poi, mattina, mattino, pomeriggio, sera, mezzogiorno, oggi, domani, lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica, lun, mar, mer, gio, ven, sab, dom, breve, brevi, corto, corta, ondulato, ondulata, pianura, bosco, parco, "
        "sterrato, strada, gruppo, club, minuti, ora, ore, metri, volte, piu, opzionale, facoltativo, serie, fc, giorno, piccolo, nuovo, principiante, molto, seduta, rec, tra, finale, inizio, obiettivo, tecnica, sessione, mantenimento, collinari, specifico, variato, giornata",
        C.LAST: "ultimo, ultimi, ultima, ultime, primi, prime, di cui, finale, finali, finire, chiudere, chiudendo, compresi",
        C.TOTAL: "totale, totali, in totale, distanza, durata, tempo, distanza totale, tempo totale",
        C.TO: "a",
        C.KILOMETRE: "km, chilometro, chilometri",
        C.MILE: "miglio, miglia",
        C.METRE: "m, mt, metro, metri",
        C.HOUR: "h, ora, ore",
        C.MINUTE: "min, minuto, minuti",
        C.SECOND: "s, sec, secondo, secondi",
    },
)

PORTUGUESE: Final = LanguageWords(
    code="pt",
    name="Portuguese",
    words={
        C.EASY: "rodagem, rodagem leve, rodagem facil, corrida leve, corrida facil, leve?, leves?, facil?, trote, trote leve, corrida lenta, lento?, lenta?, corrida continua, tranquilo?, tranquila?, suave?, rodagem suave, corrida suave, regenerativo leve, solto?, solta?, aerobico?, aerobica?, base aerobica, ritmo confortavel?, confortavel?, "
        "z1?, z2?, zona 1?, zona 2?, endurance?, corrida base, continuo leve, corrida solta, rodar?, trotar?, jogging",
        C.RECOVERY: "regenerativo?, corrida regenerativa, regenerativa?, treino regenerativo, recuperacao?, corrida de recuperacao, rodagem de recuperacao, trote regenerativo, recuperacao ativa?, rodagem regenerativa, regeneracao?, treino de recuperacao, corrida recuperacao",
        C.LONG: "longao, longo?, longa?, corrida longa, treino longo, longos?, rodagem longa, longao de domingo, treino longao, corrida de longa distancia, longo lento",
        C.MEDIUM_LONG: "medio longo, longo medio, rodagem media, medio longa, semi longo, corrida media longa",
        C.SPEED: "intervalado, intervalados, intervalos?, treino intervalado, tiros?, tiro?, fartlek, ladeira?, ladeiras?, treino de ladeira, subidas?, subida?, rampas?, rampa?, series?, pista?, velocidade?, treino de velocidade, progressivo?, progressiva?, corrida progressiva, treino progressivo, piramide?, repeticoes?, "
        "sprint?, sprints?, escada?, teste?, teste de cooper, rapido?, rapida?, qualidade?, treino de qualidade, variacao de ritmo, vo2max, tiros curtos, tiros longos, contra relogio?, simulado?, forte?, teste de 3km, ritmado?, blocos?",
        C.TEMPO: "tempo?, tempo run, ritmo de prova, ritmo prova, ritmo de maratona, ritmo maratona, ritmo de meia, ritmo?, limiar?, treino de limiar, ritmo de meia maratona, ritmo alvo?, treino de ritmo, corrida ritmada, limiar anaerobico, z3?, ritmo forte?, tempo corrida, rp?, ritmo controlado?, corrida em ritmo",
        C.STRIDES: "educativos?, retas, aceleracoes, aceleracao?, progressoes, tecnica de corrida?, coordenativos?, strides",
        C.RACE: "prova?, dia de prova, dia da prova, corrida de rua, corrida 5k, corrida 10k, competicao, prova alvo, sao silvestre, campeonato*?, prova de, prova preparatoria, dia da corrida, dia de corrida, corta mato, prova teste, parkrun, corrida noturna, dia da competicao",
        C.NAMED_RACE: "maratona, marathon, ultra?, ultramaratona, triatlo, triatlon, triathlon, duatlo, revezamento?, ultra trail, duathlon",
        C.HALF: "meia maratona, meia?, meiamaratona",
        C.STRENGTH: "forca?, treino de forca, fortalecimento?, musculacao, academia?, ginasio?, pesos?, core, abdominais, pernas?, treino de pernas, membros inferiores?, membros superiores?, funcional?, treino funcional, reforco muscular, reforco?, circuito?, corpo inteiro?, prancha?, agachamento*, flexoes, calistenia, "
        "full body, exercicios de fisio, preparacao fisica?, gluteos?, forca e core, estabilidade?, superiores?, inferiores?",
        C.CROSS: "bicicleta?, bike?, pedal?, pedalar?, pedalada?, ciclismo, natacao, nadar, piscina?, yoga, ioga, pilates, alongamento?, alongamentos?, mobilidade?, flexibilidade?, trilha?, caminhada na natureza, remo?, eliptico, treino cruzado, cross training, spinning, rolo?, esqui?, patins?, escalada, mtb, btt, crossfit?, "
        "cardio?, hidroginastica, deep running, transport, surf?, padel?, hidro?",
        C.WALK: "caminhada, caminhar, caminhada leve, marcha?, andar?, passeio?",
        C.PLYO: "pliometria, pliometrico?, pliometricos, treino pliometrico, saltos?, pular corda, salto a corda, saltar a corda, corda?, multissaltos, plyo, saltos na caixa, exercicios pliometricos, saltar corda",
        C.REST: "descanso, dia de descanso, descanso total, descanso ativo, descanso completo, folga, dia de folga, off?, sem treino, sem corrida, nao correr, repouso, livre?, dia livre?, day off?",
        C.RUN: "corrida, correr, running, run, treino de corrida, esteira, passadeira?, trail?, corrida na esteira, corrida em grupo, treino trail, corrida matinal, corrida na praia, corrida no parque, trote?, saida de corrida, corridinha",
        C.RUN_WALK: "caminhada e corrida, corrida e caminhada, caminhada corrida, corrida caminhada, caminhar e correr, correr e caminhar, corre caminha, trote e caminhada, caminhada e trote, andar e correr, caminhada trote, trote caminhada",
        C.WORKOUT: "treino, treinamento, sessao, exercicio?, treinar?",
        C.PACE: "ritmo, pace, passo",
        C.WARM: "aquecimento, desaquecimento, volta a calma, aquecer, retorno a calma, soltura?, arrefecimento",
        C.OTHER: "reuniao, consulta, medico, medica, dentista, fisioterapeuta, fisioterapia, cabeleireiro, aniversario, casamento, voo, ferias, viagem, festa, jantar, almoco, cafe, escola, aula, aulas, conferencia, palestra, oficina, cinema, concerto, filme, filmes, "
        "inscricao, inscricoes, peito, dorsal, dorsais, retirada, retirar, kit, retirada de kit, voluntario, torcer, assistir, ver, espectador, compras, comprar, mercado, supermercado, mecanico, revisao, imposto*, fatura, mudanca, exame, prova de matematica, prova de portugues, prova final, prova oral, provas, vestibular, exposicao, teatro, "
        "jogo, lixo, creche, ligacao, apresentacao, entrevista, maratona de series, maratona de filmes, maratona netflix, maratona de reunioes, corrida maluca, corrida de cavalos, corrida eleitoral, hotel, aeroporto, missa, batizado, veterinario, prazo, entrega, limpeza, faxina, feira, massagem, tenis novo, "
        "churrasco, boleto, pagamento, planejamento, corrida de carros, formula 1, grande premio, futebol, uber, corrida de taxi",
        C.WEEK: "semana, semanas, sem, semana de prova, semana regenerativa, semana de descanso, volume, fase, bloco?, ciclo, mesociclo, plano, programa, planilha, polimento?, semana de recuperacao, quilometragem",
        C.NOT: "nao, sem, nenhum, nenhuma, em vez de",
        C.OR: "ou",
        C.AROUND: "antes, apos, depois, pre, pos, para, antes da, depois da, pre prova, pos prova, antes do, depois do",
        C.WITH: "com, em, no, na, ao, a, pelo, pela, do, da, de, dos, das, ate, desde, junto, volta, incluindo",
        C.PLAIN: "o, os, as, um, uma, e, mais, manha, tarde, noite, meio dia, hoje, amanha, segunda, terca, quarta, quinta, sexta, sabado, domingo, seg, ter, qua, qui, sex, sab, dom, feira, segunda feira, terca feira, quarta feira, quinta feira, sexta feira, curto, curta, curtos, plano, parque, praia, rua, "
        "grupo, clube, assessoria, minutos, hora, horas, metros, vezes, depois, opcional, serie, fc, dia, pequeno, nova, iniciante, muito, com, x, rec, entre, final, inicio, alvo, tecnica, sessao, treino, ativacao, asfalto, terra, bem, matinal, intervalo",
        C.LAST: "ultimo, ultimos, ultima, ultimas, primeiros, primeiras, finalizar, finalizando, incluindo, sendo",
        C.TOTAL: "total, no total, totais, distancia, duracao, tempo, distancia total, tempo total",
        C.TO: "a, ate",
        C.KILOMETRE: "km, kms, quilometro, quilometros, k",
        C.MILE: "milha, milhas",
        C.METRE: "m, metro, metros",
        C.HOUR: "h, hr, hrs, hora, horas",
        C.MINUTE: "min, mins, minuto, minutos",
        C.SECOND: "s, seg, segundo, segundos",
    },
)
