"""Spanish."""

from typing import Final

from plyocal.vocabulary_concepts import Beside, Concept, LanguageWords
from plyocal.vocabulary_spanish_life import LIFE, PLAIN

SPANISH: Final = LanguageWords(
    code="es",
    name="Spanish",
    beside={
        Beside.CONTAINING: "con incluyendo",
        Beside.RESTING: "descanso pausa recuperando caminando",
        Beside.EACH: "cada",
        Beside.AFTER_TOTAL: "total totales",
        Beside.SETS: "serie series",
        Beside.OR: "o u",
        Beside.GOAL: "en objetivo",
        Beside.AGAIN: "repetir veces",
        Beside.AND: "luego",
    },
    numbers=(
        "0.5 media, 1.5 una y media, 2 dos, 3 tres, 4 cuatro, 5 cinco, 6 seis, 7 siete, 8 ocho, 9 nueve, "
        "10 diez, 11 once, 12 doce, 15 quince, 16 dieciséis, 18 dieciocho, 20 veinte, 25 veinticinco, "
        "30 treinta, 35 treinta y cinco, 40 cuarenta, 45 cuarenta y cinco, 50 cincuenta, 60 sesenta, "
        "75 setenta y cinco, 90 noventa"
    ),
    times=(
        "15 cuarto de hora, 45 tres cuartos de hora, 60 una hora, 75 hora y cuarto, 90 hora y media, "
        "150 dos horas y media"
    ),
    words={
        Concept.EASY: (
            "carrera ligera, rodaje ligero, trote regenerante, trotecito, rodaje base, rodaje z2, carrera "
            "base, rodaje comodo, correr tranquilo, salida suave, suave con rectas, footing, rodaje, rodaje "
            "suave, rodaje facil, rodaje medio, rodajes, rodar?, rodar suave, trote, trote suave, trote "
            "facil, trotar, suave*?, facil*?, carrera suave, carrera facil, carrera continua suave, carrera "
            "continua, cc?, ccs, ccl?, regenerativo suave, tranquilo?, tranquila?, comodo?, comoda?, "
            "aerobico?, aerobica?, base aerobica, aerobico ligero, ligero?, ligera?, resistencia aerobica, "
            "lento?, z1?, z2?, zona 1?, zona 2?, soltar piernas, soltar?, calentar piernas, correr suave, "
            "activacion?, correr facil, ritmo comodo?, fondo suave?, jogging, rodaje con rectas, rodaje con "
            "progresivos, trote con rectas, rodaje en ayunas, rodaje por sensaciones, trote muy suave, "
            "footing suave, easy run, easy, trote continuo, trote regular, trotecillo, rodajito, rodajillo, "
            "tranqui?, tranquilito?, suavito?, sin reloj?, sin mirar el reloj?, por sensaciones?, a gusto?, "
            "oxigenacion?, rodaje de oxigenacion, carrera continua lenta, carrera continua uniforme, carrera "
            "lenta, trotar suave, trote ligero, trote lento, rodar tranquilo, rodar facil, rodaje charlando, "
            "ritmo conversacion, ritmo de conversacion, rodaje conversacional, carrera de base, z1 suave, "
            "rodaje aerobico, quemagrasas?, relajado?, relajada?, soltura?"
        ),
        Concept.RECOVERY: (
            "recuperacion?, rodaje de recuperacion, rodaje recuperacion, trote de recuperacion, "
            "trote regenerativo, rodaje regenerativo, regenerativo?, regenerativa?, carrera de recuperacion, "
            "recuperacion activa?, regeneracion?, carrera regenerativa, recu?, rodaje regenerativo suave, "
            "rodaje post competicion, rodaje post carrera, soltar tras la carrera, trote recuperador, rodaje "
            "recuperador, recuperador?, carrera recuperacion, dia de recuperacion, regenerar?, recovery?, "
            "recovery run, trote de descarga, rodaje de descarga"
        ),
        Concept.LONG: (
            "tirada larga, rodaje largo, largo?, larga?, carrera larga, fondo?, fondo largo, tirada?, "
            "tiradas largas, salida larga, rodaje largo suave, trote largo, gran fondo?, distancia larga?, "
            "el largo, larga distancia?, kilometrada, la larga, larguisima?, larguisimo?, tiradon, tiradaza, "
            "maratoniana?, rodaje de fondo, salida larga trail, largo de domingo, domingo largo, larga por "
            "montana, larga de monte, tirada por monte, fondo de domingo"
        ),
        Concept.MEDIUM_LONG: (
            "tirada media, rodaje medio largo, medio largo, tirada medio larga, semilargo, medio fondo?"
        ),
        Concept.SPEED: (
            "series de 1000, series de 400, series de 200, series de 800, series de cuestas, serie de "
            "cuestas, farlek, fartlek, fracciones?, fraccionado, fraccionados, intervalos cortos, intervalos "
            "largos, intervalico, escalera?, escalones?, potencia aerobica, pasadas de 400, pasadas de 1000, "
            "piques, velocidad en pista, ritmo variable, cuestas cortas, cuestas largas, progresivos largos, "
            "piramides?, trabajo de pista, trabajo de velocidad, sprint en cuesta, gradas?, potencia "
            "anaerobica, vo2 max, series, serie?, intervalos, intervalo?, cuestas, cuesta?, repeticiones?, "
            "pista?, velocidad?, cambios de ritmo, cambio de ritmo, progresivo?, progresiva?, rodaje "
            "progresivo, piramide?, calidad?, entrenamiento de calidad, sprints?, sprint?, subidas?, "
            "escaleras?, test?, test de cooper, cambios?, contrarreloj?, series cortas, series largas, "
            "series en cuesta, rapido?, rapida?, pirámide?, interval, vo2max, v02max, intenso?, pasadas, "
            "ensayo general?, simulacro?, fuerte?, ritmos?, carrera progresiva, intervalado, intervalados, "
            "repeticion?, cuestas y rectas, tecnica y series, subidas en cuesta, series en pista, series de "
            "velocidad, repeticiones en cuesta, fartlek sueco, fartlek libre, fartlek por tiempo, cambios "
            "ritmo, intervalos en cuesta, 400s, 800s, 1000s, test 3000, test 5000, test 1000, test 2000, "
            "test 3 km, test 5 km, test 10 km, test 5k, test 3k, conconi, test conconi, rampas?, graderio?, "
            "graderios?, escalinata?, escalinatas?, intermitente?, bajadas?, bloques?, vam?, pam?, fartleks, "
            "farleks, rectas rapidas, 10 20 30?, cuestones?, cuestas de, doblete de series, miles?, milles?, "
            "series en, dosmiles, cuatrocientos, intervalado corto, series al parque, velodromo?, tartan?, "
            "intensidad?, a tope?, trabajo de cuestas, esprints, esprint?"
        ),
        Concept.TEMPO: (
            "carrera controlada, ritmo alegre, controlado?, rodaje controlado, tempo largo, umbral lactico, "
            "tempo umbral, bloques umbral, ritmo meta, ritmo de competencia, ritmo competencia, ritmo 21k, "
            "ritmo 42k, ritmo 5k, ritmos de carrera, tempo?, umbral, ritmo de carrera, ritmo carrera, "
            "ritmo maraton, ritmo de maraton, ritmo media?, ritmo medio maraton, ritmo media maraton, "
            "ritmo objetivo, ritmo competicion, ritmo controlado?, ritmo?, ritmo 10k, ritmo umbral, "
            "tempo run, carrera tempo, ritmo vivo?, carrera a ritmo, rm?, umbral anaerobico, z3?, "
            "rodaje a ritmo, rodaje vivo, rodaje rapido, doble umbral, umbral doble, ritmo de media, ritmo "
            "de 10k, carrera continua rapida, carrera continua media, ccr?, ccm?, ccv?, carrera continua "
            "variable, bloques a ritmo, bloques de umbral, ritmo sostenido?, ritmo tempo, ritmos de "
            "competicion, ritmo de umbral, sweet spot?, rodaje progresivo a ritmo, subumbral"
        ),
        Concept.STRIDES: (
            "progresiones, progresion, rectas, rectas progresivas, aceleraciones, aceleracion, "
            "tecnica de carrera?, strides, progresivos cortos, sprints en cuesta cortos"
        ),
        Concept.RACE: (
            "competencia, dia de competencia, 10k carrera, carrera trail, cross escolar, cross, duatlon "
            "popular, carrera benefica, maratonazo, competicion objetivo, evento?, carrera 5k, carrera 10k, "
            "competicion, dia de carrera, dia de la carrera, carrera popular, carrera objetivo, parkrun, san "
            "silvestre, cross popular, campeonato*?, carrera de preparacion, carrera de?, carrera nocturna, "
            "gran carrera, dia d?, carrera urbana, carrera solidaria, legua?, carrera a, carrera b, carrera "
            "de la mujer, dia de competicion, carrera oficial, carrera real, carrera principal, carrera "
            "oficial 10k, carrera oficial 5k, dia carrera, competicion 10k, la carrera, mi carrera, cto?, "
            "cto de, campo a traves, cross de, cross del, milla urbana, milla?, carrera del, carrera de la, "
            "carrera de los, carrera de las, km vertical, kilometro vertical, subida a?, cursa, cursa de, "
            "cursa dels, volta a peu, legua de, 10k de, 10k del, 5k de, carrera verde, carrera de "
            "obstaculos, trail de, trail del, ultra de, corrida de san, vuelta pedestre, carrera pedestre, "
            "prueba atletica, reunion atletica, control de pista?, nacional de cross, liga de cross, carrera "
            "empresas, carrera de empresas, carrera familiar?, ekiden, milla de, carrera virtual"
        ),
        Concept.NAMED_RACE: (
            "maraton, marathon, ultra?, ultramaraton, triatlon, duatlon, relevos?, maraton de, ultra trail"
        ),
        Concept.HALF: (
            "media maraton, medio maraton, media?, mediamaraton, 21k?, media maraton de, medio maraton de, "
            "mitja marato, mitja de"
        ),
        Concept.STRENGTH: (
            "tren superior empuje, torso?, espalda?, pecho?, brazos?, empuje?, traccion?, pierna?, fuerza "
            "maxima, fuerza general, fuerza funcional, fuerza resistencia, kettlebell, tabata?, mancuernas, "
            "propiocepcion, gomas?, isometricos, glute?, fuerza?, entrenamiento de fuerza, trabajo de "
            "fuerza, gimnasio, gym, pesas, core, piernas?, tren superior, tren inferior, fortalecimiento?, "
            "musculacion, abdominales, tonificacion?, cuerpo completo?, sesion de fuerza, fuerza piernas, "
            "planchas?, sentadillas, full body, circuito?, circuito de fuerza, gluteos?, flexiones, "
            "calistenia, funcional?, ejercicios de fisio, rehabilitacion?, preparacion fisica?, dominadas, "
            "fuerza y core, estabilidad?, core y estabilidad, gimnasio pierna, gym piernas, fuerza "
            "explosiva, fuerza y movilidad, fortalecimiento muscular, zancadas, peso muerto, sentadilla, "
            "gemelos?, isquios?, ejercicios?, ejercicios fisio, ejercicios del fisio, ejercicios de "
            "rehabilitacion, deberes del fisio, tarea del fisio, reha?, rehab?, propio?, propioceptiv*, "
            "excentric*?, excentricos, banda elastica, bandas elasticas, puente de gluteo, plancha?, "
            "maquinas?, fitness?, basic fit, fortalecer?, abdominal?, abdomen?, abdos?, lumbares?, lumbar?, "
            "hipopresivos, trx, bosu, burpees, sala de musculacion, sala de pesas, zona media, autocargas, "
            "cuadriceps?, isometrico?, equilibrio?, hip thrust, gimnasia?, gimnasia de mantenimiento"
        ),
        Concept.CROSS: (
            "remo, kayak?, surf?, esqui de fondo, snowboard, tenis?, futbol?, baloncesto?, voleibol?, golf?, "
            "boxeo?, baile?, karate?, judo?, patinar?, patines?, escalar?, aguas abiertas?, bici estatica, "
            "bici de montana, ciclismo indoor, bicicleta estatica, zwift, trekking, aerobic, "
            "natacion tecnica, cardio suave?, hiit?, bodypump, meditacion?, estiramiento?, "
            "movilidad articular, core y cardio, bici?, bicicleta?, ciclismo, natacion, nadar, piscina?, "
            "yoga, pilates, estiramientos?, estirar?, movilidad?, flexibilidad?, senderismo, eliptica, "
            "entrenamiento cruzado, cruzado?, spinning, rodillo?, esqui?, patinaje?, escalada, mtb, btt, "
            "crossfit?, caminata larga, salida en bici, zumba, cardio?, aquajogging, elastico*?, "
            "foam roller, montaña?, excursion?, padel?, cross training, nado?, nadada?, natacion libre, "
            "largos de piscina, salida bici, ruta en bici, ruta btt, ruta mtb, bici de carretera, bici "
            "carretera, bici indoor, ciclo indoor, ciclo?, clase de spinning, clase de yoga, clase de "
            "pilates, clase de zumba, futbito?, futbol sala?, futbol 7?, futbol 5?, esqui de montana, esqui "
            "de travesia, raquetas?, raquetas de nieve, remoergometro, remo ergometro, aquagym, aqua "
            "running, correr en el agua, carrera en agua, body combat, body pump, step?, taichi, tai chi, "
            "fronton?, rocodromo, bulder, boulder, hidrogimnasia, sup?, paddle surf, crol?, braza?, "
            "cicloturismo, gravel, sendero?, via ferrata, barranquismo?, descarga miofascial, rulo?, yin yoga"
        ),
        Concept.WALK: "caminar, caminata, andar?, paseo?, caminata rapida, marcha nordica",
        Concept.PLYO: (
            "pliometria, pliometrico?, pliometricos, pliometrica, multisaltos, saltos?, comba, saltar la "
            "cuerda, saltar a la comba, saltar cuerda, polimetricos, plyo, saltos al cajon, ejercicios "
            "pliometricos, plio, plio y tecnica, plios?, pliometria y fuerza, saltos de cajon, salto al "
            "cajon, salto de comba, salto a la comba, saltar comba, saltos verticales, saltos horizontales, "
            "saltos a cajon, saltos de vallas, saltos con vallas, vallas?, saltos a una pierna, saltos en "
            "caja, rebotes?, saltos y rebotes, multisalto, saltabilidad, cuerda?, salto de cuerda, "
            "pliometrias, polimetria, box jumps, drop jumps, saltos en cuesta, saltos pliometricos, "
            "explosivos?, zancadas con salto, sentadillas con salto"
        ),
        Concept.REST: (
            "descanso?, dia de descanso, descanso total, descanso activo, descanso completo, descansar, dia "
            "libre?, libre?, off?, dia off, sin entrenamiento, sin correr, no correr, no entrenar, reposo?, "
            "hoy no se corre, descanso obligatorio, toca descansar, hoy descanso, nada hoy, hoy nada, sofa?, "
            "dia de sofa, sofa y manta, manta y sofa, no hacer nada, dia de relax, relax total, hoy toca "
            "descansar, descansito, paron?, paron por lesion, sin actividad, dia sin correr, jornada de "
            "descanso, day off, rest day, holgazanear?, vaguear?, reposar?"
        ),
        Concept.RUN: (
            "correr?, carrera?, running, run, salir a correr, salida a correr, cinta?, trail?, carrera por "
            "montana, salida de trail, correr en grupo, carrera en cinta, entrenamiento de carrera, salida "
            "grupal, correr por el parque, corrida matutina, corrida?, correr con, correr en, salida a "
            "trotar"
        ),
        Concept.RUN_WALK: (
            "caminar y correr, correr y caminar, caminar correr, correr caminar, caco, cacos, "
            "trotar y caminar, caminar y trotar, camina corre, correr andar, andar y correr, "
            "trote y caminata, caminata y trote, ca co, de 0 a 5k, de cero a 5k, c25k, couch to 5k, alternar "
            "caminar y correr, correr y andar"
        ),
        Concept.WORKOUT: "entrenamiento, entreno, sesion, ejercicio?, entrenar?",
        Concept.PACE: "ritmo, paso",
        Concept.WARM: "calentamiento, enfriamiento, vuelta a la calma, calentar, vc?",
        Concept.OTHER: LIFE,
        Concept.WEEK: (
            "semana, semanas, sem, semana de carrera, semana de descarga, semana de recuperacion, volumen, "
            "fase, bloque?, ciclo, mesociclo, microciclo, plan, programa, puesta a punto?, descarga?, "
            "kilometraje, carga semanal"
        ),
        Concept.NOT: "no, sin, ningun, ninguna, nada de, en vez de",
        Concept.OR: "o, u",
        Concept.AROUND: (
            "antes de, despues de, previo, pre, post, para, antes, despues, tras, pre carrera, previa"
        ),
        Concept.WITH: (
            "con, en, por, al, a, del, de, hasta, desde, junto, alrededor, incl, con los ninos, con los "
            "peques, con mi hijo, con mi hija, con el perro"
        ),
        Concept.PLAIN: PLAIN,
        Concept.LAST: (
            "ultimo, ultimos, ultima, ultimas, primeros, primeras, acabar, terminando, incluyendo, "
            "de los cuales"
        ),
        Concept.TOTAL: "total, en total, totales, distancia, duracion, tiempo, distancia total, tiempo total",
        Concept.TO: "a, hasta",
        Concept.KILOMETRE: "km, kms, kilometro, kilometros",
        Concept.MILE: "milla, millas",
        Concept.METRE: "m, mts, metro, metros",
        Concept.HOUR: "h, hr, hrs, hora, horas",
        Concept.MINUTE: "min, mins, minuto, minutos",
        Concept.SECOND: "s, seg, segundo, segundos",
    },
)
