"""Spanish."""

from typing import Final

from plyocal.vocabulary_concepts import Beside, Concept, LanguageWords

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
            "footing suave, easy run, easy, trote continuo, trote regular"
        ),
        Concept.RECOVERY: (
            "recuperacion?, rodaje de recuperacion, rodaje recuperacion, trote de recuperacion, "
            "trote regenerativo, rodaje regenerativo, regenerativo?, regenerativa?, carrera de recuperacion, "
            "recuperacion activa?, regeneracion?, carrera regenerativa, recu?"
        ),
        Concept.LONG: (
            "tirada larga, rodaje largo, largo?, larga?, carrera larga, fondo?, fondo largo, tirada?, "
            "tiradas largas, salida larga, rodaje largo suave, trote largo, gran fondo?, distancia larga?, "
            "el largo, larga distancia?"
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
            "ritmo, intervalos en cuesta, 400s, 800s, 1000s"
        ),
        Concept.TEMPO: (
            "carrera controlada, ritmo alegre, controlado?, rodaje controlado, tempo largo, umbral lactico, "
            "tempo umbral, bloques umbral, ritmo meta, ritmo de competencia, ritmo competencia, ritmo 21k, "
            "ritmo 42k, ritmo 5k, ritmos de carrera, tempo?, umbral, ritmo de carrera, ritmo carrera, "
            "ritmo maraton, ritmo de maraton, ritmo media?, ritmo medio maraton, ritmo media maraton, "
            "ritmo objetivo, ritmo competicion, ritmo controlado?, ritmo?, ritmo 10k, ritmo umbral, "
            "tempo run, carrera tempo, ritmo vivo?, carrera a ritmo, rm?, umbral anaerobico, z3?, "
            "rodaje a ritmo, rodaje vivo, rodaje rapido"
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
            "oficial 10k, carrera oficial 5k, dia carrera, competicion 10k, la carrera, mi carrera"
        ),
        Concept.NAMED_RACE: (
            "maraton, marathon, ultra?, ultramaraton, triatlon, duatlon, relevos?, maraton de, ultra trail"
        ),
        Concept.HALF: "media maraton, medio maraton, media?, mediamaraton, 21k?",
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
            "gemelos?, isquios?"
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
            "foam roller, montaña?, excursion?, padel?, cross training"
        ),
        Concept.WALK: "caminar, caminata, andar?, paseo?, caminata rapida, marcha nordica",
        Concept.PLYO: (
            "pliometria, pliometrico?, pliometricos, pliometrica, multisaltos, saltos?, comba, saltar la "
            "cuerda, saltar a la comba, saltar cuerda, polimetricos, plyo, saltos al cajon, ejercicios "
            "pliometricos, plio, plio y tecnica, plios?, pliometria y fuerza"
        ),
        Concept.REST: (
            "descanso?, dia de descanso, descanso total, descanso activo, descanso completo, descansar, dia "
            "libre?, libre?, off?, dia off, sin entrenamiento, sin correr, no correr, no entrenar, reposo?, "
            "hoy no se corre, descanso obligatorio"
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
            "trote y caminata, caminata y trote"
        ),
        Concept.WORKOUT: "entrenamiento, entreno, sesion, ejercicio?, entrenar?",
        Concept.PACE: "ritmo, paso",
        Concept.WARM: "calentamiento, enfriamiento, vuelta a la calma, calentar, vc?",
        Concept.OTHER: (
            "reunion, junta, cita, medico, doctora, dentista, fisioterapeuta, fisio, peluqueria, "
            "cumpleanos?, boda?, vuelo, vacaciones?, viaje?, fiesta?, cena, almuerzo, comida, desayuno, "
            "colegio?, escuela?, clase, clases, conferencia, taller, cine?, concierto?, pelicula, peliculas, "
            "inscripcion, inscripciones, dorsal, dorsales, recogida, recoger, voluntario, voluntariado, "
            "animar, ver, espectador, espectadores, comprar, compra, taller mecanico, itv, impuestos, "
            "factura, mudanza, examen, exposicion, teatro?, partido, supermercado, basura, guarderia, "
            "llamada, presentacion, entrevista, carrera universitaria, carrera profesional, orientacion de "
            "carrera, carreras de caballos, serie de tv, series de tv, series netflix, ver series, series y "
            "pelis, maraton de series, maraton de peliculas, maraton de reuniones, hotel?, aeropuerto?, "
            "misa, bautizo, veterinario, fondo de inversion, fondos, fondo de pensiones, plazo, entrega, "
            "limpieza, feria?, procesion, masaje, zapatillas, tiros libres, planificacion, charla, padres, "
            "carrera de coches, gran premio, formula 1, meeting, call, zoom, oficina, ventas, documento, "
            "contrasena, banco, notario, alquiler, contrato, presupuesto, derecho, noche tranquila, tarde "
            "tranquila, vender, venta, prensa, abogado, ayuntamiento?, policia, juzgado, gestor, hacienda, "
            "seguro, hipoteca, piso, alquilar, inquilino, casero, fontanero, electricista, pintor, "
            "calefaccion, jardin?, cocina, receta, restaurante?, bar con, copas, cerveza con, comunion, "
            "entierro, funeral, nochevieja, navidad en familia, opera?, museo?, biblioteca?, piano, "
            "guitarra, violin, deberes, instituto?, universidad?, parcial, oposicion, oposiciones, trabajo "
            "de fin, empleo, sueldo, nomina, seminario, proyecto, cliente, proveedor, iva, pension, "
            "donacion, dermatologo, oftalmologo, ginecologo, pediatra, hospital?, clinica, operacion, "
            "resonancia, radiografia, ecografia, farmacia, vacuna, gafas, ortodoncia, manicura, tatuaje, "
            "loteria, paquete, correos, coche, neumaticos, aceite coche, carnet, tren a, avion, autobus, "
            "vestido, subida de sueldo, pista de hielo, cartas, reserva, reservar, pagar, pago, turno, "
            "guardia, elecciones, sorteo"
        ),
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
        Concept.WITH: "con, en, por, al, a, del, de, hasta, desde, junto, alrededor, incl",
        Concept.PLAIN: (
            "el, la, los, las, un, una, y, mas, manana, tarde, noche, mediodia, hoy, lunes, martes, "
            "miercoles, jueves, viernes, sabado, domingo, lun, mar, mie, jue, vie, sab, dom, corto, corta, "
            "cortas, cortos, largas, largos, llano, monte, parque, playa, rio, grupo, club, minutos, hora, "
            "horas, metros, veces, luego, despues, opcional, serie, fc, dia, pequeno, nueva, principiante, "
            "muy, ritmo, con, x, rec, recuperando, entre, final, inicio, objetivo, tecnica, fase, sesion, "
            "activacion, asfalto, tierra, continuo, continua, grupal, oficial, movilidad, obligatorio, bien, "
            "larguito, pesado, pesada, pesados, pesadas, mixto, mixta, suave"
        ),
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
