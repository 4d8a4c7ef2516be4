"""Words that stand around a workout in its title, in all languages: where, when, for whom, and which race."""

from typing import Final

from plyocal.vocabulary.concepts import words

TOWARDS: Final = words(
    "to past via from home back round around along through zum zur nach vom ums durch vers depuis jusqu'a"
    " hasta desde naar langs rond till til fran fra verso fino dal dalla ate"
)
"""Words before where a measured run goes, or a jog: "Easy 3k jog to nursery pick-up"."""

BEFORE_GROUND: Final = frozenset(
    ["on", "in", "auf", "im", "a", "en", "op", "pa", "de", "na", "no", "sul", "sui", "sulla", "sur"]
)
"""Words before what the work is done on."""

MEANWHILE: Final = words(
    "while whilst wahrend pendant mientras mentre terwijl tijdens enquanto medan mens unterdessen"
)
"""Words before what others do in the time of the workout: "easy 30 min while Leo is at swimming"."""

WHEN: Final = MEANWHILE | words(
    "before b4 after until till then because if during vor nach danach anschliessend bis dann weil wenn falls"
    " avant apres puis ensuite jusqu'a parce antes despues luego hasta porque prima dopo poi fino"
    " voor na daarna tot depois ate fore efter sedan tills innan etter til derefter inden"
)
"""Words before what is done at another time, or why."""

OTHER_MARATHONS: Final = words(
    "半 ハーフ ウルトラ 超 - hal semi media mezza meia puoli pol ultra mini kinder kids bambini viertel"
    " quarter kwart kvart staffel stafett relay ski rad bike mtb team duo kanu swim schwimm"
) | {" "}
"""Half ones, ultras and others of their own length."""

HALVES: Final = frozenset({"half", "halve", "halber", "halv", "semi", "media", "meia", "mezza"})
"""Words for half of a marathon."""

MILES: Final = frozenset({"magic mile", "beer mile", "timed mile", "fun mile", "road mile", "street mile"})
"""Races of one mile."""

REHEARSALS: Final = words(
    "test teste testlauf testlop testlob testloop trial tt rehearsal simulation simulacro simulacion simulado"
    " simulazione generalprobe generale generalka genrep prova ensaio repetition probe"
)
"""Words for running a race's distance through on a day before it."""

RECCES: Final = words(
    "reco recos reconnaissance recce recon reconocimiento ricognizione sopralluogo reconhecimento verkenning"
    " verkennen parcoursverkenning streckenbesichtigung streckenerkundung erkundung banrek rekognosering"
    " rekognoscering loypebefaring rekonesans разведка"
)
"""Words for a run on a race's course on a day before it."""

RECONNOITRED: Final = words(
    "parcours course trail circuit circuito recorrido trazado percorso tracciato percurso strecke parcour"
    " route bana banan loype loypa rute ruten trasy trasa"
    " boucle boucles etape marathon denivele montee sentier"
)
"""What one gets to know on it."""

WHOLE: Final = frozenset(
    {"全马", "全馬", "马拉松", "馬拉松", "フルマラソン", "マラソン", "フル", "bergmarathon"}
)
"""Words for a whole marathon."""

ROUTES: Final = frozenset(
    {"route", "course", "loop", "strecke", "runde", "parcours", "recorrido", "percorso"}
)
"""Words for where a run goes."""

SHOWS: Final = words("podcast film movie tv documentary book audiobook netflix buch livre libro kino")
"""Words before the name of a show: "Podcast: The Long Run"."""

HOLIDAYS: Final = words("vacances conges conge voyage sejour")
"""Words beside which the French "off course" is no run that somebody organises, but none at all."""

SERIALS: Final = words("series serie serien serier seriale seriado")
"""Words for intervals in some languages, and for what is watched in all of them."""

STREAMED: Final = words(
    "hbo netflix disney prime filmin movistar hulu rtve dazn capitulo episodio episode puntata folge"
    " aflevering avsnitt odcinek"
)
"""Where it is watched, and how much of it."""

GROUPS: Final = frozenset(["men", "women", "girl", "boy", "child", "children", "year", "st"])
"""Who a meet may be for: "Men's meet"."""

OF_PLACES: Final = frozenset(["de", "di", "of", "van", "du", "des", "del", "da", "do", "della", "d"])
"""Words between a race's distance and its place: "10 km de Paris"."""

LISTING: Final = frozenset(["/", ",", "&", "and", "und", "et", "y", "e", "en", "og", "och"])
"""What stands between the distances that one may choose: "10K / 5K"."""

COUNT_WORDS: Final = words("mal fois veces volte vezes keer ggr ganger gange kertaa razy times раза раз")
"""Words for how many times."""

BEFORE_TOTAL: Final = words(": - = ~ of de ( approx about seance sesion session seduta sessao")
"""What stands right before a whole workout's size."""

STARTS: Final = frozenset(["start", "starts", "started", "at", "um", "kl", "ab", "begins"])
"""Words before the hour at which it starts."""

COMMUTED_TO: Final = words(
    "work office job commute arbeit buro travail bureau trabajo oficina lavoro ufficio werk kantoor jobb"
    " jobbet jobben kontor kontoret arbejde arbeid trabalho toihin toista praca pracy"
)
"""Where one runs each day, and back."""

NUMBERED: Final = words(
    "room gate year chapter flat apartment lesson lecture module unit season episode version ios android"
    " windows page grade class level seat row bay box terminal platform line route zimmer raum gleis"
    " kapitel stufe klasse salle quai chapitre sala aula anden capitulo capitolo kamer spoor hoofdstuk rum"
    " spor kapittel huone"
)
"""Words of what is known by its number: "Room 10"."""

BROKEN_OFF: Final = words(
    "aborted abandoned dnf abgebrochen afgebroken gestaakt interrotto interrotta interrotti interrompue"
    " interrompu interrompida interrompido ecourtee ecourte abandonnee abandonne interrumpido interrumpida"
    " abandonada abandonado acortada acortado cortada encurtado encurtada avbruten avbrutet avbrutt afbrudt"
    " keskeytetty keskeytyi keskeytys przerwany przerwane przerwana skrocone skrocony прервал прервала"
    " прервана"
)
"""Words for a run that ended before its end: "LaLa abgebrochen"."""

STOPPED: Final = words("cut stopped gestoppt gestopt stoppet stoppade")
"""Words that say so with what follows: "cut short", "stopped after 3 km"."""

SOONER: Final = words("short after early at nach na efter etter")
"""What follows them."""

TUTORING: Final = words("ripetizioni ripetizione")
"""Words for repeats that are lessons, too, before the name of a pupil: "Ripetizioni Matteo"."""

MORNING: Final = words(
    "am morning mornings morgens morgen vormittag vormittags fruh morgenlauf matin matinee manana mattina"
    " mattino morgon ochtend ochtends manha rano aamulla aamu aamupaiva formiddag morgenen 朝 早 早上 上午"
    " 午前 утро утром"
)
EVENING: Final = words(
    "pm evening evenings afternoon abend abends nachmittag nachmittags abendlauf soir soiree"
    " tarde noche noite pomeriggio sera serata kvall kvallen eftermiddag ettermiddag avond avonds middag"
    " aften aftenen kveld kvelden wieczor wieczorem popoludniu poludniu illalla ilta iltapaiva"
    " 夕 夕方 夜 晚 晚上 下午 午後 вечер вечером днем"
)
"""Words for the two parts of a day in which some run."""

PIECES: Final = words(
    "blocks bouts chunks surges segments pieces blocke blocken abschnitte abschnitten blocs troncons bloques"
    " tramos blocchi tratti blocos trechos blokken stukken blokke blokker osuuksia bloki blokow odcinki drag"
    " отрезки отрезков"
)
"""What a workout is cut into, in the plural: "8-minute blocks"."""

PLACES: Final = words(
    "house street road lane way creek hill hills village town city island lake river valley park square"
    " bridge beach bay point rock falls canyon castle harbour harbor forest wood woods mountain springs"
    " spring cove heights field fields grove ridge mill farm abbey hall coast county country ranch trails"
    " platz gasse strasse dorf see berg tal markt garten schloss plein dorp kade straat plaza pueblo valle"
    " rio playa barrio ponte piazza borgo porto castello bourg colline quartier torget gate gaten"
    " torg by byen"
)
"""What ends the name of a place: "School House Marathon", "Bank Street Half"."""

BUILDINGS: Final = words(
    "garden gardens school church chapel museum library hospital market office bank zoo theatre theater"
    " cathedral college university court mosque temple station factory bakery brewery winery kitchen"
    " garten schule kirche markt ecole eglise jardin musee mairie iglesia escuela mercado museo chiesa"
    " scuola mercato giardino igreja escola kerk tuin kyrka skola torg kirke skole kosciol szkola ogrod"
    " koulu kirkko"
)
"""Words of another life that also stand in the names of places: "Garden Spot Village Half Marathon"."""

HILLS: Final = words(
    "hill hills hugel berge salite heuvels bakker backar bakke backe makia maki ladeiras subidas"
    " colline collines"
) | {"trail hills", "rolling hills"}
"""Hints of hills, on which one may also run gently: "10k Z2 hills"."""

GROUND: Final = words("flat flats road roads trail trails rolling flach eben plat plano piano vlak flatt")
"""Other ground to run on: "flat, hills or fire roads"."""

RUN_ALONG: Final = words(
    "path paths riverside waterfront seaside beachfront lakeside lakeshore lakefront riverfront riverbank"
    " foreshore harbourside harborside bayside countryside woodland boardwalk embankment coast coastal"
    " shoreline oceanfront oceanside seawall beltline parkway hillside pier reservoir pond creekside"
    " meadow meadows quay quayside canalside heath estuary jetty wharf levee lagoon clifftop cliffs"
    " orchard vineyards bayfront seafront vineyard waldrand weinberge stausee strandpromenade rheinufer"
    " mainufer elbufer elbe isar donau hafenrunde seerunde littoral corniche rive rives embalse pantano"
    " costanera ciclovia lungotevere navigli boulevard plassen uiterwaarden kajen alven kysten"
    " havnefronten strandpromenaden elven sjoen fjellet bulwar bulwary nadmorski nabrzeze zalew"
    " rantaraitti rantatie 江滨 滨江 河岸 湖畔 海浜 多摩川 荒川 набережнои"
)
"""Where one runs along, which a title may name beside a hint of an easy run: "Riverside easy"."""
