"""Words that are weighed in a way of their own, in all languages, folded."""

from typing import Final

from plyocal.vocabulary.concepts import words
from plyocal.vocabulary.wordlists import word_list

LIKELY: Final = word_list(
    " effort hr"
    # English
    " jogs aerobic conversational maf regen lsd stamina sprints anaerobic uphill vmax reps repetitions"
    " sharpener intervals surges bleachers hills lactate hmp gmp lthr sst uptempo tempos shakeout strides"
    " hamstrings hams quads calves glutes glute hiit isometric isometrics lunge planks plank abs squat"
    " rdl prehab burpee kb thrusters snatches weights deads eccentric tabata bootcamp hyrox"
    " conditioning badminton squash pickleball kayak kayaking skiing skating rower erg ftp crossfit"
    " cardio hikes freestyle turbo stretches rollers hangboard pogo pogos bounding bounds plios skips"
    " miler"
    " ruck otf xcr"
    # German
    " grundlage grundlagenausdauer fettstoffwechsel trab traben anschwitzen regenerativ rekom recom"
    " auslockern lockern einlaufen bergauf wiederholungen bergsprints hugelsprints schnelligkeit zeitlauf"
    " testlauf sprints tempowechsel schwelle mrt hmrt sdl steigerung lauftechnik kraft stabi athletik"
    " rumpf radeln kraul kraulen ausfahrt koppeltraining dehnung mobilisation faszien hausrunde laufe"
    " crescendo stabilitat"
    # French
    " endurance ef trottiner decrassage deblocage aerobie recup seuil sv1 sv2 as5 as10 as21 as42"
    " educatifs fessiers abdos renforcement proprio crawl velo etirements rando natation intervalles"
    " repetitions sl bondissements vma fractionne"
    # Spanish, Portuguese, Italian
    " rodar trotar aerobico aerobica regenerativo regenerativa tirada cuesta cuestas repeticiones"
    " progresivo progresiva piramide simulacro gluteos isquios gemelos sentadillas abdominales bici"
    " pliometrico plios saltos estiramientos natacion rodillo trote tiros ladeira ladeiras repeticoes"
    " progressivo progressiva limiar educativos fortalecimento pedal pedalada alongamento musculacao"
    " treinao longao rigenerante rigenerativo defaticante lungo lunghi salite ripetuta ripetizioni"
    " progressivi soglia allungo allunghi andature addominali glutei balzi scioltezza sciolto lentissimo"
    " bicicletta"
    # Dutch
    " herstelduur duurtraining blokjes herhalingen heuvels heuvelsprints drempel omslagpunt versnelling"
    " versnellingen souplesse buikspieren duurrit wisseltempo intensief extensief tijdrit sprongen"
    " hersteld 400jes 800jes 1000jes estafette"
    # Swedish, Norwegian, Danish
    " distans snackfart prattempo aterhamtning backe backar troskel troskelfart kullar stegring spurter"
    " styrka balstyrka skidor cykel rodd rorlighet spanst maratonfart milfart testlopp aterhamtande"
    " restitusjon resti terskel terskelfart bakke bakker motbakke motbakkelop spurter styrke sykkel svom"
    " toying spenst langkjoring fartsokning maratonfart testlop roing skoyter rulle bakkesprint"
    " restitution taerskel taerskelfart bakke testlob maratontempo udstraekning sjippe svom gentagelser"
    # Strength in all of them
    " exzentrisch exzentrische oberkorper unterkorper ganzkorper planken gluteus waden oberschenkel hanteln"
    " mollets ischios quadriceps excentrique excentriques elastiques planche adducteurs reathletisation"
    " planchas plancha cuadriceps soleo pantorrillas excentrico excentricos isometrico isometricos abductores"
    " tonificacion fortalecer hipopresivos polpacci quadricipiti femorali adduttori potenziamento rinforzo"
    " tonificazione eccentrici eccentrico isometrici kuiten bilspieren excentrisch excentrische bovenlichaam"
    " onderlichaam rompspieren weerstandsband panturrilhas prancha excentricos abdominal gluteo overkropp"
    " underkropp helkropp excentriska eksentrisk eksentriske kjerne opptrening genoptraening overkrop"
    " underkrop helkrop excentriske"
    # Other sports, jumps and fast or gentle running in all of them
    " inliner freistil loipe skitag hupfen sprunge anstiege steigungen laktat schwellen bergan treppenlauf"
    " velotaf palmes longueurs futsal aquabike etirement assouplissements bonds sauts escaliers montees"
    " raidillons lactique bosses tranquilou pepere oxygenation voleibol baloncesto estirar rebotes vallas"
    " multisaltos piramides rampas graderio escalinatas anaerobico lactico tranqui oxigenacion trotecito"
    " calcetto pallavolo ciaspole vasche saltelli balzelli gradoni gradinate scalinate saliscendi variato"
    " corricchiare rilassante sgambata baantjes suppen skeeleren natuurijs stretchen hinkelen heuveltjes"
    " heuveltje viaductjes hellingen sintelbaan prikkel dribbelen hidro ergometro alongamentos saltitos pulos"
    " escadinha ladeirao escadaria rampa soltinho stakning langskridskor simteknik innebandy gympa stegrande"
    " spurter backrusch lunk skoyting rulleski romaskin spensthopp staking snakketempo grunntrening"
    " grundtraening snakkefart smidighed sjippetov hyggetempo"
    # Russian
    " ускорение ускорения повторы горки горка пробежка приседания выпады планка пресс"
    # Finnish, Polish
    " kevyt rauhallinen palauttava peruskunto palautteleva keskivartalo lihaskunto aerobinen reipas pk vk"
    " kynnys loikat vesijuoksu venyttely lepopaiva puolikas pakarat vatsat pohkeet jalat ylavartalo kyykky"
    " kuntoutus hyppelyt"
    " rozruch regeneracja regeneracyjny odcinki powtorzenia rytmy skipy stabilizacja brzuch posladki"
    " skakanka bieznia tempowy progowy tlenowy"
)
"""Hints that hardly ever stand in a calendar but for training: they count beside a strange word."""

CALLED_OFF: Final = word_list(
    "cancelled canceled canx called-off skipped missed postponed scrapped rescheduled bailed moved shifted"
    " swapped abgesagt entfallt entfallen ausfallen auslassen ausgefallen verschoben gestrichen storniert"
    " verlegt annule annulee annules annulees reporte reportee reportes supprime supprimee decale decalee"
    " cancelado cancelada cancelados canceladas suspendido suspendida anulado anulada aplazado aplazada"
    " pospuesto pospuesta suspenso suspensa adiado adiada desmarcado desmarcada remarcado remarcada annullato"
    " annullata annullati annullate cancellato cancellata sospeso sospesa rinviato rinviata rimandato"
    " rimandata saltato saltata saltati saltate spostato spostata afgelast geannuleerd vervalt vervallen"
    " uitgesteld afgezegd gecanceld verzet verplaatst installt installd installda avbokad avbokat uppskjutet"
    " uppskjuten flyttat flyttad avlyst innstilt utsatt kansellert flyttet aflyst aflyses udsat udskudt"
    " droppet отменено отменена отменен отменяется перенос перенесено перенесена peruttu peruutettu peruuntui"
    " peruuntuu peruutus siirretty siirtyy odwolane odwolany odwolana odwolano anulowane anulowany przelozone"
    " przelozony przelozona przeniesione ditched dns cancel saltado saltada verpasst geschwanzt gecancelt"
    " zappe zappee loupe loupee manquee omitido omitida fallado fallada gemist overgeslagen geskipt pulado"
    " pulada faltei furei missad missat skippad skippat overhoppad struken struket skippet skipattu"
    " opuszczony opuszczone opuszczona pominiety pominiete niewykonane niezrealizowane niezrobione пропустил"
    " пропустила пропущено пропущена пропуск 取消 已取消 改期 推迟 推遲 顺延 中止 延期 順延 見送り 取りやめ"
    " キャンセル flyttas flyttes utsettes avlyses udsaettes installs przesuniety przesuniete przesunieta"
    " siirretaan rykket rykkes rykker flytter transferido transferida"
)
"""Words that say that there is no workout today."""

MOVED_FROM: Final = words("from von vom de du del desde dal dalla da van fran fra с со z ze")
"""Words after "moved" that make it this day's workout."""

MOVING: Final = words("over forward forwards up back across vor vorgezogen")
"""Words between "moved" and the day it is moved from: "moved over from Friday"."""

MOVED: Final = words(
    "rescheduled moved shifted swapped verlegt verschoben decale decalee spostato spostata flyttet flyttat"
    " flyttad verplaatst verzet remarcado remarcada siirretty przeniesione przelozone przelozony przelozona"
    " flyttas flyttes przesuniety przesuniete przesunieta siirretaan"
    " перенесено перенесена rykket rykkes rykker flytter transferido transferida"
)
"""Words of `CALLED_OFF` for a workout that is done another day, which may be this one."""

MOVED_TO: Final = words("→ > to auf til till naar al a para vers au na until into")
"""Words after "moved" that tell the day on which the workout is done."""

LATER_THAT_DAY: Final = words(
    "lunch lunchtime evening morning afternoon noon tonight later am pm abend mittag nachmittag abends uhr"
    " soir midi matin tarde noche mediodia noite sera pranzo pomeriggio avond middag ochtend kvall aften"
)
"""Words after "moved to" for a workout that stays on its day."""

BIBS: Final = words("bib dorsal startnummer startnr pettorale dossard nummerlapp rugnummer startnumer peito")
"""Words that a runner's own number may follow, so that they say nothing against the race."""

BLOCKS: Final = words("startblock startblok startvak corral sas cajon startgrupp")
"""Words before the part of the field in which a runner starts."""

LABELS: Final = words(
    "speed tempo track hills easy recovery quality intervals endurance aerobic trainer turbo stairs reps"
    " fartlek brick stairmaster elliptical recce recon mobility ride bike swim"
)
"""Hints after which a colon and a workout's name follow: "Speed: the shifter"."""

COURSES: Final = words("course carrera corsa corrida trail cursa ronda foulees cross")
"""Running words before the name of a place or a saint, which together name a race: "Course des Héros"."""

MOBILITY: Final = tuple(
    sorted(
        words(
            "sauna mobil movil"
            " stretch dehn etire estir stirament rorlig bevegelig beweglich rekk foam faszien"
            " rozciag rolow venytt liikkuv kehonhuol putkirull"
        )
    )
)
"""How words of mobility begin."""

WEEKLY_RUNS: Final = frozenset({"parkrun", "park run", "lauftreff"})
"""Runs of every week that are races unless they are said to be run for training."""

MILES_IN_SAYINGS: Final = words(
    "extra air food green golden royal country miracle magnificent last first final every per the a"
    " square nautical statute metric quarter half"
)
"""Words before a mile that nobody races: "the Green Mile", "Last Mile"."""

RECOVERING: Final = words(
    "recover recovering recuperation recuperacion recupero recuperacao erholung regeneration herstel"
    " herstellen restitution restitusjon aterhamtning palautuminen"
)
"""Words for a day of rest that with a size are a recovery run: "5 mile recover"."""

JOGGED: Final = words(
    "jog jogging trab trot footing trote jogg trabpause dribbel трусца трусцой"
    " holkka holkkaa holkalla holkaten trucht truchtu truchtem truchcie"
)
"""Words for jogging."""
JOGS: Final = JOGGED | {"easy", "float", "slow"}
"""What is done between repeats, beside a short size: "10 x 1 min w/ 1 min jog"."""
JOG_STEMS: Final = ("jog", "trot", "footing", "trab", "holk", "truch", "慢跑", "ジョグ")
"""How words for jogging begin."""
RUN_TO_WARM_UP: Final = (*JOG_STEMS, "lauf", "lop")
"""What stands within a word for a warm-up that is run: "Einlaufen", "intrabben", "inlopen"."""

APPS: Final = words("peloton zwift trainerroad rouvy sufferfest tacx 2peak fitness watopia")
"""Places for rides and classes: they decide only where nothing else is named, "Peloton: 30 min HIIT run"."""

WHERE: Final = words(
    "to from around round along over via with at in on through towards zum zur nach um durch mit vers autour"
    " avec dans hasta por con alrededor fino lungo intorno naar langs rond met till runt med gjennom rundt"
)
"""Words after which a description tells where and with whom one runs."""

ELSEWHERE: Final = words("from away to drive ride walk north south east west of per / von de radius")
"""Words after a distance with which a description opens that is none of a run."""

RUNNING: Final = words("course courir cours run running corsa corre correr corriendo correndo")
"""What is done in turn with walking: "3 x (8 min course / 2 min marche)"."""

LOGISTICS: Final = frozenset(
    [
        "meeting",
        "meet with",
        "kids",
        "parking",
        "parkplatz",
        "bus",
        "watch",
        "call",
        "reply",
        "email",
        "sync",
        "synced",
    ]
)
"""Words of another life that descriptions of workouts use: how one comes, calls, or is written to."""

GENTLY: Final = words(
    "suave suaves comodo comoda tranquilo tranquila tranquillo tranquilla lento lenta ligero relajado facil"
    " leve confortavel conversacional conversacao conversazione chiacchiera blando rilassato lugnt rustigt"
    " rolig rustig ligeiro ligeira locker lockerem gemutlich doux douce tranquille lente conversation"
)
"""Words after one for pace that make it an easy one: "a ritmo suave", "a passo lento"."""

CLASSES: Final = words(
    "kurs les clase clases lesson lessons class cours curso aula corso hold kurset lektion time tunti zajecia"
)
"""Words after a sport that is taught: "Bauch-Beine-Po Kurs"."""

MEETING: Final = words(
    "meet meeting meetup meets treff treffpunkt treffen rdv rendez-vous quedada quedamos ritrovo encontro"
    " verzamelen samling samles mote motes moder"
)
"""Words before where the runners meet."""

POINTS: Final = words(
    "rdv rendez-vous treffpunkt ritrovo quedada verzamelpunt oppmote samlingspunkt zbiorka kokoontuminen"
)
"""Words for where the runners meet that are appointments elsewhere."""

FEASTS: Final = words(
    "bday birthday xmas christmas easter thanksgiving halloween geburtstag weihnachten ostern noel paques"
    " cumple navidad natale natal verjaardag kerst jul julen"
    " urodziny imieniny wielkanoc swieta joulu juhannus vappu paasiainen synttarit"
) | {"valentine's", "black friday", "mother's day", "father's day"}
"""Feasts on which one runs: "bday run 34 min"."""

GYMS: Final = words("gym sportschool fitnessstudio studio palestra gimnasio academia salle gymmet fitness")
"""Places of strength work that hold other sports' classes too."""

TREATS: Final = words(
    "podcast podcasts audiobook playlist coffee coffees cafe brunch breakfast netflix"
    " beer beers cake pancakes sauna pub film movie pizza curry"
    " kaffee kuchen bier cafe biere cerveza gelato birra koffie fika kaffe ol tarta gateau"
)
"""What a workout is followed by: "10 miler, coffee at the mill"."""

MEALS: Final = words(
    "lunch lunchtime breakfast mittag mittagspause mittags almuerzo pranzo almoco lunchpauze frokost lunsj"
    " lounas"
)
"""Meals in whose time one runs: "lunch 5k"."""

SLOWER: Final = words(
    "slower langsamer lent lente lents lento lenta lentos langzamer langsommere langsommare saktere"
    " wolniej hitaammin"
)
"""Words before a pace that is not run: "60 s slower than marathon pace"."""

TOGETHER: Final = words("with w mit avec con com met med с z ze kanssa")
"""Words before those whom one takes a break with."""

TOMORROW: Final = words("tomorrow morgen demain manana domani amanha imorgon завтра jutro huomenna 明天 明日")
"""Words after a race that make it another day's."""

LATER: Final = words(
    "after before nach vor apres avant despues antes dopo prima na voor ennen przed po после перед"
)
"""Words before what is done sooner or later: "After the meeting: run"."""

WAYS: Final = words(
    "trail trails treadmill laufband tapis cinta esteira loopband lopband juoksumatto bieznia"
)
"""Where people run: with a duration, a run."""

RUNS_AFTER_PLACES: Final = words("carrera corrida corsa")
"""Runs as watches call them, after where they began: "Segovia Carrera", and no "Cambio de carrera"."""

RACE_ENDINGS: Final = (
    *("lauf", "loppet", "lopet", "lobet", "loop", "marathon", "maraton"),
    *("maran", "milen", "mila", "ruset", "varvet", "halvan", "stafetten"),
)
"""How the names of races end that are written as one word: "Quellenlauf", "Tomteruset"."""

MOST_STRANGERS_BEFORE: Final = {
    **dict.fromkeys(["invite", "tt", "relay", "champs", "championships"], 2),
    **dict.fromkeys(["nationals", "nats", "regionals", "sectionals"], 2),
    "endurance challenge": 3,
    **dict.fromkeys(RUNS_AFTER_PLACES, 3),
    "ultra": 2,
    "tempo": 1,
    "reps": 2,
    "half": 3,
    "hm": 2,
    "relays": 3,
}
"""Hints that may close a title after so many strange words: "Gold Coast Half", "Segovia Carrera"."""
