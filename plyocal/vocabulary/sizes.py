"""Words beside sizes, in every language: they tell the whole's size from a part's, a rest's or a pace's."""

from typing import Final

from plyocal.vocabulary.concepts import Beside, words
from plyocal.vocabulary.meanings import BESIDE
from plyocal.vocabulary.rows import COMMA


def _said(beside: Beside) -> frozenset[str]:
    return frozenset(BESIDE[beside.name].split(COMMA))


PACE_UNITS: Final = words("km mi mile miles rep mil h hr k m min milla meile 公里 キロ")
"""What a pace is per."""

PACE_WORDS: Final = words("pace paces effort tempo allure ritmo passo 配速 ペース fart renntempo race rp")
"""Words that make a distance a pace: "10k pace"."""

CLEAR_PACE_WORDS: Final = words("pace effort allure 配速 ペース")
"""Those of them that mean nothing else after a distance."""

PACED: Final = words(
    "pace allure vitesse ritmo passo andatura velocidad velocidade velocita tempo speed geschwindigkeit tahti"
    " snelheid fart hastighet hastighed hastigheten vauhti nopeus predkosc темп скорость"
)
"""Labels of how fast a run was, before a figure."""

AVERAGED: Final = words(
    "fc hr hf pulse pulso puls pouls cadence cadencia cadenza kadenz cadans kadens potencia potenza puissance"
    " zancada falcata foulee passada frequenza frecuencia frequencia frequence cardiaca cardiaque hartslag"
)
"""Labels of other figures that an app averages."""

AVERAGES: Final = words(
    "avg average mean max maximum best moving overall o moy moyenne moyen maximale ascensionnelle verticale"
    " medio media promedio maximo maxima prom med max massimo massima migliore mejor melhor"
    " schnittliche durchschnittliche durchschnittlicher durchschn schnitt mittlere mittleres maximale"
    " gem gemiddeld gemiddelde snitt snittlig gjennomsnittlig genomsnittlig genomsnittligt gennemsnitlig"
    " gns gnsn srednie srednia maks maksymalne средняя среднии средн"
)
"""Words around such labels."""

JOINED_AVERAGES: Final = words(
    "durchschnitts snitt snit medel middel gennemsnits gjennomsnitts genomsnitts keski maks max hochst"
)
"""How such labels begin where they are one word: "Durchschnittstempo"."""

RECORDED_DISTANCES: Final = words("distanza distancia")
"""Labels of the distance in languages whose time is "tempo"."""

CONTAINING: Final = _said(Beside.CONTAINING)
"""After a whole, these announce a part."""

LISTING: Final = words("consisting comprising bestehend composed compuesto")
"""After a whole, these announce all of its parts."""

RESTING: Final = _said(Beside.RESTING)
"""Words after a size that make it a rest; "5 km recovery" and "5 km jog" are runs."""

EACH: Final = _said(Beside.EACH)
"""Words that make a size one of many."""

AFTER_TOTAL: Final = _said(Beside.AFTER_TOTAL)
"""Words that may follow the whole's size."""

SETS: Final = _said(Beside.SETS)
"""Sets of repeats."""

OF: Final = words("of de a di von ( [")
"""What may stand between sets and repeats."""

OR: Final = _said(Beside.OR)
"""Between two sizes, the first is the plan."""

GOAL: Final = _said(Beside.GOAL)
"""Words before the time that the runner hopes to finish in."""

AGAIN: Final = _said(Beside.AGAIN)
"""Words that say that turns are repeated."""

AND: Final = _said(Beside.AND)
"""Words that begin another part of a title."""

PLANNED: Final = words(
    "planned target total estimated est est. expected actual full overall workout training running moving"
    " elapsed approx geplante geplant geschatzte voraussichtliche gesamte totale prevue prevu estimee estime"
    " previsto prevista stimato stimata estimado estimada planificada geplande geschatte planlagt planerad"
    " samlet planowany planowane planowana calkowity calkowita laczny laczna szacowany suunniteltu arvioitu"
)
"""Words around a label: "Planned Distance", "durée prévue"."""

NO_LABELS: Final = words("tempo sum tot alt allt all sammen ges insg") | {
    "consisting of",
    "all in",
    "in total",
}
"""Words before a whole's size that are no label of it where a description is long."""

MOMENTS: Final = words("time zeit tid tijd temps tiempo aika czas 時間 时间 время")
"""Labels that may also tell the time of day: "Time: 18:30"."""

AT: Final = words(
    "at by till until a um kl vers as las alle ore om ab gegen klockan klokken klokka klo godz bei в"
    " leave leaving depart departing departure sair saida salida salimos partenza partiamo abfahrt vertrek"
    " avgang avfard lahto wyjazd"
)
"""Before a time of day or a pace."""

OF_DAY: Final = words("uhr am pm a p a.m p.m noon o'clock")
"""After a time of day."""

HOURS_AND: Final = words(". , : and et e y und og och en i ja и")
"""What may stand between hours and minutes: "1 Std. 15 Min.", "1 hour and 15 minutes"."""

CLIMBS: Final = words(
    "d dplus hm climb climbing climbs ascent elevation vert gain up hohenmeter denivele denivelee dislivello"
    " anstieg aufstieg salita subida montee stijging desnivel desnivell hoogtemeters stigning"
    " hojdmeter hoydemeter hojdemeter nousua nousumetria przewyzszenia podejsc 爬升 累計 累积 累積 набор"
)
"""Beside metres that go up."""

APPROXIMATE: Final = words(
    "~ ≈ max maks maximum hochst hochstens ca circa"
    " about approx approximately around env environ unos unas ungefahr etwa cerca noin okolo"
)
"""Before a size that is not exact."""

PARTS_IN_LETTERS: Final = words("e i r wu cd")
"""Letters after numbers beside which a "t" is the threshold and not Scandinavian hours."""

COUNTING: Final = words(
    "k m t on er em mil w st ggr ganger gange times mal fois veces volte vezes keer"
    " kmx mx kx mix minx sx secx"
)
"""What makes a number before it a size, a count or a part, beside the names of units."""

ASKING: Final = words(
    "aim for target goal do go complete cover just only up to run jog laufe fais haz corre build from you we"
    " you're we're we'll should today tonight tomorrow easily slowly gently comfortably steadily relaxed nice"
    " juokse holkkaa tanaan biegnij przebiegnij dzis dzisiaj"
)
"""Words before a size in a sentence that asks for it."""

DESCRIBING: Final = words(
    "easy relaxed steady slow gentle recovery comfortable comfy hard fast aerobic leisurely lazy hot cold "
    "windy hilly wet muddy flat solid honest tough quick slowish trail lockere lockeren ruhige ruhigen "
    "langsame gemutliche rustige lugna rolige tranquilos suaves lentos faciles tranquilles lents leves "
    "facili lenti tranquilli faster slower road easier harder moderate undulating rolling snowy icy"
)
"""Words between a number and its unit: "6 easy miles"."""

RIDING: Final = words(
    "ride riding bike biking cycle cycling pedal pedalling velo rad radfahren fahrrad bici bicicleta"
    " bicicletta ciclismo fiets fietsen cykel cykla cykling sykkel sykle sykling pyoraily rower"
    " rowerem 骑行 バイク"
)
"""Words for riding a bike, with which a ride's description begins."""

AFTER: Final = words("after nach apres despues dopo depois efter etter na")
"""Words before another day's race, or what is done by then: "easy, the day after the 10K", "after 5 km"."""

ALTERNATIVELY: Final = words(
    "alternativ alternativt alternatively alternative alternativement alternativa alternativamente sinon"
    " alternatief vaihtoehtoisesti alternatywnie ersatzweise"
)
"""Words before what may be done instead: "Alternativ 40 min Rad"."""

TAKING: Final = words("in en em zeit")
"""Words before the time that a run takes: "8 km in 45 min", "Zeit: 20 min"."""

SWUM: Final = ("swim",)
"""Words that follow metres in the water, soon after: "400 m easy swim"."""

STROKES: Final = ("freestyle",)
"""Words that follow metres in the water: "400 m freestyle"."""

SWIM_PACES: Final = ("css",)
"""Paces in the water: "@ CSS"."""

SWIM_AIDS: Final = ("pull buoy",)
"""What swimmers train with."""

SWIMMING: Final = (*SWUM, *STROKES, *SWIM_PACES, *SWIM_AIDS)
"""One of these stands in what is swum: looking for them is quicker."""

THEN: Final = words(
    "then followed dann danach anschliessend puis ensuite luego despues poi dopo daarna depois sedan derefter"
    " suivi suivie suivis gefolgt gefolgd seguito seguido seguida efterfulgt fulgt foljt"
)
"""Words between the parts of a workout: "3 km time trial, then 400 m"."""

MAIN_PARTS: Final = words(
    "main hauptteil hauptprogramm hauptsatz hauptserie principal principale corps kern hoofdset hoofddeel"
    " huvuddel huvudset hoveddel hoveddrag hovedsett centrale 主课 主課 メイン"
)
"""Words for what a warm-up leads to."""

IN_METRES: Final = words(
    "flying shuttle shuttles sprint sprints hops hop bounds stride strides di de d skips"
)
"""Words after a number of metres, which are no miles: "20 m shuttles", "20 m di balzi"."""

PLANS: Final = words(
    "plan plans program programme programm programma programa programmes trainingsplan planen schema"
    " entrainement treningsplan traningsplan"
)
"""Words beside a distance that names the plan: "Running Program 10K"."""

JOGGED_FIRST: Final = words("einlaufen einlauf einjoggen inlopen opvarmning uppvarmning oppvarming")
"""Words for the easy run before a speed workout."""

ALONG: Final = words("along around entlang langs lungo por pelo pela langs med um rund runt rundt autour")
"""Words between a bare distance and where it is run."""

WEEKLY: Final = words(
    "week weekly week's wk month monthly year yesterday shoes wochen woche wochenkilometer semaine hebdo"
    " semana semanal settimana settimanale veckan vecka uken uke ugen uge"
    " viikko viikossa viikon tydzien tygodniowo tygodniu"
)
"""Words beside sizes of more than this workout."""

HALF_MORE: Final = words("半 media demie demi mezza mezzo meia halb halbe half halv halve puoli pol полтора")
"""After hours, half an hour more: "1時間半", "1 hora y media"."""

AND_A: Final = words("and a en een")
"""Before "half", which is then half an hour more: "1 hour and a half"."""

MARATHONS: Final = words("marathon marathons maraton maratona maratonlob")
"""After "half", which is then no half hour."""

BETWEEN: Final = words("between entre zwischen tra fra tussen mellan mellem mellom miedzy между")
"""Before the two ends of a range."""

NUMBERED: Final = words(
    "# zone z zona level week wk woche semaine semana settimana vecka uke uge day tag jour dia giorno dag no"
    " viikko tydzien strefa zakres alue"
    " nr session workout einheit seance sesion phase stage etappe stufe part teil block step lap"
)
"""Words before a number that is a name: "Zone 2 - 75 min"."""

ARTICLES: Final = words("the my your our dem den le la mon del della do da il mi tu de het mijn")
"""Words between one of `ON_OTHER_DAYS` and a race's distance."""

ON_OTHER_DAYS: Final = words("before until vor avant prima antes voor after nach apres dopo despues depois")
"""Words for the days around a race: "shakeout before the 10K"."""

DETERMINERS: Final = words("the a an my our your it this these that some new another")
"""Words after "run" that make it no running."""

LONG_ADJECTIVES: Final = words(
    "larga largas largo largos longue longues long longs lunga lunghe lungo lunghi longa longas longos"
    " dlugie dlugi dluga dlugich langer langere lange"
)
"""Words for long that stand after what is long: "cuesta larga"."""

LONG_NOUNS: Final = words("sl slong slm lr lrs slr lsr lsd ldl lp ll tl tirada fondo largo lungo longo")
"""Short forms and words for the long run itself, which describe nothing after them: "SL côtes"."""

THROUGH: Final = words("through over on around along in across")
"""Words before a place: "through rolling hills"."""

GENITIVES: Final = words(
    "of de del della delle dei degli di do da dos das du des van der des aan att til の 的"
)
"""Words that say of what something is."""

LEVELS: Final = words(
    "beginner intermediate advanced elite moderate easy hard level week day set sets round rounds reps"
    " anfanger debutant confirme principiante intermedio avanzado iniciante nybegynner"
)
"""Words by which plans tell their workouts apart."""

LIFE_UNITS: Final = words(
    "kg g gr mg mcg ml l cl dl oz lb lbs eur euro euros usd chf gbp kr nok dkk zl pln"
    " $ € £ ¥ pcs stk tickets"
    " gb mb tb mm cm kb px sqm m2 元 円 ct"
)
"""Units that no run has."""

TRACKS: Final = words(
    "climbs track bahn piste pista baan atletiekbaan bana banan bane stade stadion stadium トラック 競技場"
    " 操场 操場 田径场 田徑場 стадион манеж radalla kentalla stadionie bieznia biezni"
)
"""Places for fast running that leave an easy run easy."""

UNHURRIED: Final = words(
    "dl dauerlauf dauerlaufe footing rodaje rodagem duurloop distans distanspass rozbieganie wybieganie"
)
"""Words for an easy run that a stated intensity overrules: "DL 85 %"."""

REPETITIONS: Final = words(
    "efforts reps repeats repetitions wiederholungen repeticiones repeticoes herhalingen dragningar"
)
"""Words after the length of each: "400m and 800m efforts", "3 mile reps"."""

COUNTERS: Final = words("组 組 个 個 趟 次 本 セット 回")
"""Words that count repeats after their number: "1000米 8组"."""
