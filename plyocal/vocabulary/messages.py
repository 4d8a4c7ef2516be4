"""Words around a workout in a message or a calendar: greetings, labels, what mail and plans set before it."""

from typing import Final

from plyocal.vocabulary.concepts import words

GREETINGS: Final = (
    *("hi", "hello", "hey", "good morning", "morning", "hallo", "moin", "servus", "liebe", "lieber", "dear"),
    *("bonjour", "salut", "coucou", "hola", "buenos días", "ciao", "buongiorno", "olá", "oi", "bom dia"),
    *("hej", "hei", "goedemorgen", "cześć", "привет"),
)
"""How a message begins."""

PEOPLE: Final = (
    *("athlete", "athlet", "athletin", "athlète", "atleta", "atleet", "client", "runner", "coach", "trainer"),
    *("trainerin", "entraîneur", "entrenador", "entrenadora", "allenatore", "treinador", "tränare", "date"),
    *("datum", "fecha", "data", "dato", "assigned by", "created by"),
)
"""Labels of who a workout is for, or from, and of its day."""

WORKOUT_LABELS: Final = (
    *("workout", "session", "title", "name", "description", "details", "training", "today", "to do"),
    *("todo", "activity", "summary", "task", "exercise", "programme", "heute", "einheit", "titel"),
    *("beschreibung", "inhalt", "programm", "aufgabe", "séance", "titre", "aujourd'hui", "entraînement"),
    *("sesión", "hoy", "entrenamiento", "entreno", "título", "descripción", "allenamento", "seduta"),
    *("oggi", "titolo", "descrizione", "treino", "hoje", "sessão", "descrição", "pass", "dagens pass"),
    *("idag", "økt", "i dag", "dagens økt", "træning", "trening", "träning", "vandaag", "harjoitus"),
    *("tänään", "dzisiaj", "тренировка", "сегодня", "今日", "今天", "训练", "訓練", "练习", "練習"),
)
"""Labels before the workout itself: "Workout: 8 km easy"."""

OWNERS: Final = (
    *("your", "the", "my", "dein", "deine", "votre", "ta", "tu", "su", "planned", "today's", "daily"),
)
"""Words before such a label: "Your workout"."""

CLOSINGS: Final = (
    *("cheers", "best,", "best wishes", "thanks,", "thanks!", "regards", "kind regards", "lg ", "lg,", "vg "),
    *("vg,", "gruß ", "grüße", "viele grüße", "liebe grüße", "saludos", "un abrazo", "abraço", "groeten"),
    *("groetjes", "hilsen", "hälsningar", "bises", "amitiés"),
)
"""How the last lines of a message begin: "Cheers, Ann"."""

PLAN_OPENINGS: Final = (
    *("half", "full", "1/2", "marathon", "hm", "ultra", "running", "race", "run", "tri", "5k", "10k"),
    *("semi", "halb", "halv", "meia", "media", "medio", "mezza", "maraton"),
)
"""How a plan's name begins."""

HALVES: Final = (
    *("half", "full", "semi", "1/2", "halb", "halve", "halv", "halvt", "meia", "media", "medio", "mezza"),
)
"""Words before a race's name that tell how long it is: "half marathon"."""

RACES: Final = ("marathon", "maraton", "maratona", "hm", "ultra marathon", "ultramarathon", "ultra", "half")
"""Races by which a plan is called, longer names before those that they begin with."""

PLANS: Final = (
    *("training plan", "training", "plan", "prep", "preparation", "build", "block", "programme"),
    *("programm", "program", "schedule"),
)
"""What a plan is called beside its race or sport, longer names before those that they begin with."""

DAYS: Final = (
    *("day", "session", "workout", "tag", "einheit", "jour", "seance", "dia", "sesion", "giorno", "seduta"),
    *("dag", "pass", "okt", "sessao"),
)
"""What is numbered in a plan: "day 17"."""

WEEKS: Final = (*("week", "wk", "woche", "semaine", "semana", "settimana", "vecka", "uke", "uge"),)
"""A week with a number: "week 5"."""

OF_SO_MANY: Final = ("of", "/", "von", "sur", "de", "di", "van", "av", "af")
"""Between a week's number and how many there are."""

TIMES_LEFT: Final = (*("days", "day", "weeks", "week", "wks", "wk", "sleeps", "tage", "wochen", "semaines"),)
"""What is left until a race: "5 weeks to go"."""

UNTIL: Final = ("to", "until", "till", "before", "bis", "avant", "para")
"""Between the time that is left and the race."""

THE_RACE: Final = ("the", "my", "zum", "le", "la")
"""Before the race that time is left to."""

COUNTED_DOWN: Final = (
    *("days ", "day ", "weeks ", "week ", "wks ", "sleeps ", "tage ", "wochen ", "semaines ", "semanas "),
)
"""What is counted down to a race: "5 weeks to go"."""

PHASES: Final = (
    *("cycl", "bloc", "bloque", "phase", "fase", "period", "base", "build", "peak", "taper", "meso", "macro"),
    *("micro", "mikro", "makro", "ciclo", "zyklus", "training", "plan", "week"),
)
"""Beginnings of words that open the title of a part of the plan."""

SENT: Final = (
    *("re: ", "fwd: ", "fw: ", "aw: ", "wg: ", "tr: ", "rv: ", "sv: ", "vs: ", "copy of ", "kopie von "),
    *("copie de ", "copia de ", "copia di ", "kopie van ", "kopia av ", "kopi av ", "kopi af "),
    *("invitation: ", "einladung: ", "convite: ", "invito: ", "accepted: ", "updated: "),
    *("updated invitation: ", "tentative: ", "[tentative] ", "draft: ", "[draft] ", "private: "),
    *("[confirmed] ", "confirmed: ", "added: ", "done: ", "important: ", "me: ", "new: ", "[new] "),
    *("neu: ", "[neu] ", "reminder: ", "reminder - ", "erinnerung: ", "rappel: ", "rappel : "),
)
"""What calendars and mail set before a title that was sent, copied or is not fixed yet."""

RUNNING_OPENINGS: Final = (
    *("run", "[run", "lauf", "cours", "cors", "carr", "corr", "hardl", "lop", "lob", "跑步", "ラン"),
    *("бег",),
)
"""How a word for running begins that may head a title."""

RUNNING: Final = (
    *("run", "running", "lauf", "laufen", "course", "course a pied", "corsa", "carrera", "correr", "corrida"),
    *("hardlopen", "loping", "lop", "lob", "跑步", "ランニング", "бег"),
)
"""Words for running that platforms set before a title."""

RESTED: Final = frozenset(
    {"rest", "off", "day off", "descanso", "repos", "riposo", "ruhe", "pause", "hvile", "vila"}
)
"""Words for rest that are sure after a runner's name."""

PLANNING: Final = frozenset({"build", "prep", "block", "training", "plan", "campaign", "marathon", "half"})
"""Words beside the name of a race in the name of its plan: "Boston build: rest"."""

OF_ANOTHER_DAY: Final = (
    *("tomorrow", "yesterday", "next ", "last ", "morgen", "gestern", "nächste", "letzte", "demain"),
    *("hier", "doman", "ieri", "ayer", "mañana", "amanhã", "ontem", "gisteren", "i morgon", "imorgon"),
    *("i går", "igår", "明", "昨", "before", "prior", "afterwards", "location", "where", "place"),
    *("venue", "address", "adresse", "ort:", "lieu", "lugar", "luogo", "plaats", "plats", "sted:"),
    *("local:", "场", "地点", "場所"),
)
"""One of these stands in a text of which anything is left out: looking for them is quicker."""

COUNTED_WORKOUTS: Final = words(
    "runs workouts sessions laufe einheiten trainings sorties seances entrenos sesiones carreras uscite"
    " allenamenti sedute trainingen sessies corridas treinos sessoes pass lopturer okter ture lob"
)
"""What is counted in a week: "4 runs"."""

PHASE_HEADINGS: Final = frozenset(
    {"base", "build", "peak", "taper", "base phase", "build phase", "peak phase", "taper phase"}
)
"""Phases that head a week."""

OF_A_DAY: Final = words("day tag jour dia giorno dag session workout einheit seance sesion sessao")
"""Words that tell one day of a plan: "Week 3 day 2"."""

OVER: Final = words("complete completed done summary recap review overview abgeschlossen bilan")
"""Words for a week that is over."""

A_WEEK: Final = frozenset(
    (
        *(
            "week",
            "wk",
            "woche",
            "semaine",
            "semana",
            "settimana",
            "vecka",
            "uke",
            "uge",
            "viikko",
            "tydzien",
        ),
        *("неделя", "周", "週"),
    )
)
"""A week, as banners of the plan name it."""

OF_WEEKS: Final = frozenset(
    ["weeks", "wochen", "semaines", "semanas", "settimane", "weken", "veckor", "uker"]
)
"""Weeks, of which a plan has several."""
