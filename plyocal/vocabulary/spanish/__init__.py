"""Spanish."""

from typing import Final

from plyocal.vocabulary.concepts import Beside, Concept, LanguageWords
from plyocal.vocabulary.spanish.life import LIFE, PLAIN
from plyocal.vocabulary.spanish.speed import SPEED, STRIDES, TEMPO
from plyocal.vocabulary.spanish.sports import CROSS, PLYO, REST, STRENGTH

SPANISH: Final = LanguageWords(
    code="es",
    name="Spanish",
    beside={
        Beside.CONTAINING: "con incluyendo incluye incluidos incluidas",
        Beside.RESTING: "descanso pausa recuperando caminando",
        Beside.EACH: "cada",
        Beside.AFTER_TOTAL: "total totales",
        Beside.SETS: "serie series",
        Beside.OR: "o u",
        Beside.GOAL: "en objetivo meta",
        Beside.AGAIN: "repetir veces repeticiones series vueltas",
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
            "activacion?, correr facil, ritmo comodo?, a ritmo normal, fondo suave?, jogging, rodaje con "
            "rectas, rodaje con progresivos, trote con rectas, rodaje en ayunas, rodaje por sensaciones, "
            "trote muy suave, footing suave, easy run, easy, trote continuo, trote regular, trotecillo, "
            "rodajito, rodajillo, tranqui?, tranquilito?, suavito?, sin reloj?, sin mirar el reloj?, por "
            "sensaciones?, a gusto?, oxigenacion?, rodaje de oxigenacion, carrera continua uniforme, carrera "
            "lenta, rodar tranquilo, rodar facil, rodaje charlando, ritmo conversacion, ritmo de "
            "conversacion, rodaje conversacional, carrera de base, z1 suave, quemagrasas?, relajado?, "
            "relajada?, soltura?, trotar facil, trotada, rodaje libre, rodaje cross, rodaje precompeticion, "
            "rodando?, rodar z2, rodar en z2, correr z2, correr en z2, correr despacio, correr lento, "
            "carrera tranquila, carrera z2, carrera en z2, carrera aerobica, carrera extensiva, carrera "
            "regenerativa suave, carrera continua larga facil, ccv suave, ccl z2, cce?, continuo suave, "
            "continuo lento, extensivo?, extensiva?, aerobico extensivo, aerobico suave, aerobico medio, "
            "aerobico base, fondo base, fondo lento, fondo corto, fondo regular, fondo regenerativo, "
            "resistencia base, resistencia extensiva, ritmo facil, ritmo suave, ritmo libre, ritmo charla, "
            "ritmo "
            "conversacional, ritmo tranquilo, conversacional?, comodamente?, muy suave, suavecito, soltura "
            "de piernas, soltando piernas, descarga suave, salida facil, salida tranquila, salida z2, "
            "mantenimiento?, activacion precarrera, activacion pre carrera, activacion previa, calentando "
            "motores?, paseo corriendo, relax?, flojito?, despacito?, despacio?, tranquilitos?, "
            "tranquilitas?, regenerando?, de descarga?, charlando?, de charla?, conversando?, platicando?, "
            "de chachara?, soltar las piernas, mover las piernas, mover piernas, suavones?, suavon?, sin "
            "prisa?, sin prisas?, sin agobios?, sin forzar?, sin presion?, sin estres?, pulsaciones bajas?, "
            "pulso bajo?, fc baja?, corrida liviana, fondo comodo, fondito suave, regen suave, pasada suave, "
            "kilometros suaves, kms suaves, carrera a sensaciones, a sensaciones?, en ayunas suave, rodaje "
            "con cuestas cortas, liviano?, liviana?, livianito?, trote largo suave, rodaje alegre suave, "
            "carrera comoda, carrera relajada, correr comodo, correr relajado, correr ligero, corrida "
            "comoda, corrida relajada, corrida regenerativa suave, fondo ligero, fondo facil, a charlar?, "
            "activacion carrera, activacion pre-competencia, pre competitivo, precompetitivo, pre-carrera "
            "suave, estirar piernas trote, sacudir piernas, km faciles, kilometros faciles, suave?"
        ),
        Concept.RECOVERY: (
            "recuperacion?, rodaje de recuperacion, rodaje recuperacion, trote de recuperacion, trote "
            "regenerativo, rodaje regenerativo, regenerativo, regenerativa?, carrera de recuperacion, "
            "recuperacion activa?, regeneracion?, carrera regenerativa, recu?, rodaje regenerativo suave, "
            "rodaje post competicion, rodaje post carrera, soltar tras la carrera, trote recuperador, "
            "rodaje recuperador, recuperador?, carrera recuperacion, dia de recuperacion, regenerar?, "
            "recovery?, recovery run, trote de descarga, rodaje de descarga, regenerativo 30, trote de "
            "regeneracion, trote recuperacion, trote regenerador, regenerador?, rodaje regenerador, rodaje "
            "de regeneracion, rodaje regeneracion, correr recuperacion, descarga activa, recuperacion "
            "trote, recuperacion rodaje, recuperacion corriendo, recuperacion suave, recupe?, regen?, "
            "aerobico regenerativo, fondo regenerativo suave, recuperacion de la carrera, recuperacion "
            "tras la carrera, soltar post carrera, trote post carrera, trote post maraton, corrida de "
            "recuperacion, recuperar piernas, recuperacion post carrera, rodaje descarga"
        ),
        Concept.LONG: (
            "tirada larga, rodaje largo, largo?, larga?, carrera larga, fondo?, fondo largo, tirada?, "
            "tiradas largas, salida larga, rodaje largo suave, trote largo, gran fondo?, distancia larga?, "
            "el largo, larga distancia?, kilometrada, la larga, larguisima?, larguisimo?, tiradon, tiradaza, "
            "maratoniana?, rodaje de fondo, salida larga trail, largo de domingo, domingo largo, larga por "
            "montana, larga de monte, tirada por monte, fondo de domingo, tirada extra larga, tirada "
            "dominical, tirada de domingo, tirada por montana, tl?, tirada trail, tirada montana, tirada "
            "larga "
            "montana, tirada larga por montana, tirada larga de montana, larga suave, larga z2, larga "
            "progresiva, larga del domingo, fondo dominical, fondo progresivo largo, fondazo, fondo 20k, "
            "fondo 30k, fondo 25k, fondo 28k, fondo 32k, fondo extensivo largo, largote, dia largo, "
            "entrenamiento largo, entreno largo, sesion larga, rodaje extra largo, rodaje muy largo, carrera "
            "muy larga, carrera continua larga, ccl larga, trail largo, long run, lsd?, distancia larga "
            "suave, kilometros largos, rodaje extralargo, tiron largo, pasada larga domingo, distancia 30k, "
            "largo domingo, largo con ritmo, largo suave, tirada larguita, larguito, fondo de montana, fondo "
            "de 20, fondo de 25, fondo de 30, fondito, penultimo fondo, ultimo fondo, penultima tirada, "
            "ultima tirada"
        ),
        Concept.MEDIUM_LONG: (
            "tirada media, rodaje medio largo, medio largo, tirada medio larga, semilargo, medio fondo?, "
            "tirada mediana, semi largo, larga media"
        ),
        Concept.SPEED: SPEED,
        Concept.TEMPO: TEMPO,
        Concept.STRIDES: STRIDES,
        Concept.RACE: (
            "competencia, dia de competencia, 10k carrera, carrera trail, cross escolar, cross, duatlon "
            "popular, carrera benefica, maratonazo, competicion objetivo, evento?, carrera 5k, carrera "
            "10k, competicion, dia de carrera, dia de la carrera, carrera popular, carrera objetivo, "
            "parkrun, san silvestre, cross popular, campeonato*, carrera de preparacion, carrera de?, gran "
            "carrera, dia d?, carrera urbana, carrera solidaria, legua?, carrera a, carrera b, carrera de "
            "la mujer, dia de competicion, carrera oficial, carrera real, carrera principal, carrera "
            "oficial 10k, carrera oficial 5k, dia carrera, competicion 10k, la carrera, mi carrera, cto?, "
            "cto de, campo a traves, cross de, cross del, milla urbana, milla?, carrera del, carrera de "
            "la, carrera de los, carrera de las, km vertical, kilometro vertical, subida a?, cursa, cursa "
            "dels, volta a peu, legua de, 10k de, 10k del, 5k de, carrera verde, carrera de obstaculos, "
            "trail de, trail del, ultra de, corrida de san, vuelta pedestre, carrera pedestre, prueba "
            "atletica, reunion atletica, control de pista?, nacional de cross, liga de cross, carrera "
            "empresas, carrera de empresas, carrera familiar?, ekiden, milla de, carrera virtual, carrera "
            "de navidad, carrera de verano, carrera de montana competicion, carrera de relevos, carrera "
            "por equipos, carrera atletica, carrera recreativa, carrera de las empresas, carrera ciudad "
            "de, carrera ponle freno, carrera contra el cancer, carrera de san, silvestre, vuelta a pie, "
            "subida al, cross escolar municipal, campeonato de espana, campeonato provincial, campeonato "
            "autonomico, campeonato nacional, campeonato regional, campeonato de madrid, control federado, "
            "control en pista competicion, competi, compe?, competicion pista, trofeo?, legua popular, 10k "
            "ciudad, 10 k de, 15k de, 21k de, 10k oficial, 5k oficial, carrera tune up, carrera test, "
            "carrera preparatoria, carrera previa, carrera c, carrera tipo a, carrera tipo b, objetivo a?, "
            "objetivo principal, gran dia, dia de la prueba, dia de la media, prueba popular, prueba 10k, "
            "backyard, color run, hyrox, evento deportivo, marcha popular, posta?, relevo?, relevos, por "
            "equipos?, circuito de cross, circuito de carreras populares, liga de carreras, copa?, prueba "
            "puntuable, circuito popular, challenge?, carrera de trail, carrera de montana, carreras de "
            "montana, carrera de reyes, carrera de fin de ano, pre san silvestre, nacional master, carrera "
            "aniversario, circuito de carreras, circuito carreras populares, gran fondo carrera, gran "
            "premio 10k, gran premio de fondo, gran premio de carreras, prueba de 10 km, prueba de pista, "
            "reto 100 km, reto solidario, marcha solidaria, legua urbana, vuelta al pueblo, vuelta a la "
            "ciudad carrera, maraton de montana, carrera por montana, carreras por montana, quilometre "
            "vertical, mujeres corriendo, nocturna 10k, carrera 15k, carrera 21k, carrera nocturna de, "
            "carrera por la, carrera por el, cross internacional, cross nacional, cross comarcal, cross "
            "ciudad, ultra sierra, nocturna de"
        ),
        Concept.NAMED_RACE: (
            "maraton, marathon, ultra?, ultramaraton, triatlon, duatlon, relevos?, maraton de, "
            "ultra trail, maraton valencia, media de, medio de, maratonina, ekiden, ironman, "
            "triatlon olimpico, triatlon sprint, duatlon sprint, acuatlon, swimrun, quebrantahuesos?, "
            "behobia, zegama, transgrancanaria, 100k de, 100 km de"
        ),
        Concept.HALF: (
            "media maraton, medio maraton, media?, mediamaraton, 21k?, media maraton de, medio maraton de, "
            "mitja marato, mitja de"
        ),
        Concept.STRENGTH: STRENGTH,
        Concept.CROSS: CROSS,
        Concept.WALK: (
            "caminar, caminata, andar?, paseo?, caminata rapida, marcha nordica, caminar en cinta, "
            "caminar inclinado, caminata inclinada, caminando?, marcha rapida, marcha atletica, "
            "paseo suave, paseo largo, paseo con el perro caminando, pasear?, salir a caminar, "
            "andar rapido"
        ),
        Concept.PLYO: PLYO,
        Concept.REST: REST,
        Concept.RUN: (
            "carrera de tarde, carrera de noche, carrera de mediodia, carrera del mediodia, correr?, "
            "carrera?, running, run, salir a correr, salida a correr, cinta?, trail?, carrera por montana, "
            "salida de trail, correr en grupo, carrera en cinta, entrenamiento de carrera, salida grupal, "
            "correr por el parque, corrida matutina, corrida?, correr con, correr en, salida a trotar, "
            "corre?, correr un poco, correr 30, correr solo, correr sola, correr al trabajo, correr a "
            "casa, correr del trabajo, ir a correr, a correr, correr por la playa, correr por la manana, "
            "correr por la tarde, reconocimiento circuito, reconocimiento del circuito, reconocimiento del "
            "recorrido, correr montana, correr por montana, correr en montana, correr por el "
            "rio, carrera en playa, carrera por el parque, carrera por la playa, carrera matutina, carrera "
            "vespertina, carrera al aire libre, carrera en solitario, carrera con, salida de running, "
            "salida running, salida trail, salida por montana, salida monte corriendo, salida con el club, "
            "salida con grupo, salida en grupo, quedada running, quedada para correr, running matutino, "
            "club de corredores, grupo de correr, trailrunning, trail por, cinta de correr, banda "
            "caminadora, caminadora correr, caminadora?, cinta 5k, vuelta al parque, vuelta al lago, "
            "vuelta al rio, canicross, correr con carrito, corriendo?, corriendo a casa, vuelta a casa "
            "corriendo, ir corriendo, volver corriendo, carrera de la tarde, carrera de la manana, carrera "
            "de manana, carrera por la tarde, carrera por la noche, carrera a la hora del almuerzo, "
            "carrera interior, carrera exterior, entreno grupal, quedada runner, carrera a pie, toca "
            "correr, correr un rato, correr por, correr al, trotar con, entreno con el grupo, "
            "entrenamiento con el grupo, entrenamiento con grupo, entrenamiento en grupo, entrenamiento "
            "grupo, entreno con "
            "grupo, entrenamiento grupal, entreno club, entreno con el club, entrenamiento con el club, "
            "entreno con el equipo, entrenamiento del equipo, monte corriendo, montana corriendo, ruta "
            "corriendo, vuelta corriendo, corrida grupal, corrida con, corrida por, corrida en, corrida "
            "nocturna, trotadora?, banda sin fin, continuos?, minutos continuos, carrera a mediodia, "
            "carrera nocturna"
        ),
        Concept.RUN_WALK: (
            "caminar y correr, correr y caminar, caminar correr, correr caminar, caco, cacos, "
            "trotar y caminar, caminar y trotar, camina corre, correr andar, andar y correr, "
            "trote y caminata, caminata y trote, ca co, de 0 a 5k, de cero a 5k, c25k, couch to 5k, alternar "
            "caminar y correr, correr y andar"
        ),
        Concept.WORKOUT: "entrenamiento, entreno, sesion, ejercicio?, entrenar?",
        Concept.PACE: "ritmo, paso",
        Concept.WARM: (
            "cal, calent, calentam, enf, enfr, calentamiento, enfriamiento, vuelta a la calma, calentar, vc?"
        ),
        Concept.OTHER: LIFE,
        Concept.WEEK: (
            "semana, semanas, sem, semana de carrera, semana de descarga, semana de recuperacion, volumen, "
            "fase, bloque?, ciclo, mesociclo, microciclo, plan, programa, puesta a punto?, descarga?, "
            "kilometraje, carga semanal"
        ),
        Concept.NOT: ("no, sin, ningun, ninguna, nada de, en vez de, en lugar de, en lugar del, en vez del"),
        Concept.OR: "o, u",
        Concept.AROUND: (
            "mientras, "
            "antes de, despues de, previo, pre, post, para, antes, despues, tras, pre carrera, previa, dia "
            "despues de, dia siguiente, al dia siguiente de, vispera de, vispera, dia antes de, dia antes "
            "del, vispera de la, vispera del, previa a la, previo a la, previa al, prep, preparacion, "
            "preparando, de cara a, de cara al, rumbo a"
        ),
        Concept.WITH: (
            "con, en, por, al, a, del, de, hasta, desde, junto, alrededor, incl, con mi hijo, con mi hija, "
            "con el perro, bajo, sobre, entre, contra, hacia, durante, segun, cerca de, por culpa de, debido "
            "a, por la, por el"
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
