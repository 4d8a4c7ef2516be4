"""Words for what keeps a runner from training: holidays and trips, illness, injuries, healing exercises.

All are folded; "*" stands for the rest of a word, in front of it or behind. In each list the languages
follow one another: en, de, fr, es, it, nl, pt, sv, no, da, fi, pl, ru, zh, ja.
"""

from typing import Final

from plyocal.vocabulary.ailments import nordic, romance
from plyocal.vocabulary.concepts import words
from plyocal.vocabulary.wordlists import phrase_list, word_list


def _listed(text: str) -> tuple[str, ...]:
    return tuple(text.split(", "))


AWAY: Final = (
    *("vacation", "vacations", "holiday", "holidays", "hols", "pto", "ooo", "out of office"),
    *("out of the office", "annual leave", "travel", "traveling", "travelling", "trip", "*urlaub", "*ferien"),
    *("reise", "*sreise", "vacances", "conges", "voyage", "deplacement", "vacaciones", "viaje", "vacanza"),
    *("vacanze", "ferie", "ferias", "viaggio", "trasferta", "viagem", "*vakantie", "vakantiereis"),
    *("zakenreis", "verlof", "pa semester", "sommarsemester", "semesterresa", "tjansteresa", "*ferie"),
    *("*rejse", "loma", "lomalla", "kesaloma", "talviloma", "syysloma", "lomamatka", "tyomatka", "urlop"),
    *("wakacje", "wyjazd", "delegacja", "отпуск", "каникулы", "поездка", "командировка"),
    *("*休假*", "*度假*", "*假期*", "*旅行*", "*出差*", "*出張*", "*休暇*", "*夏休み*", "*冬休み*"),
    *_listed(
        "on leave, winter break, spring break, summer break, fall break, autumn break, christmas break, "
        "easter break, half term, halfterm, city break, citytrip, weekend away, getaway, roadtrip, cruise, "
        "safari, honeymoon, camping, glamping, caravan, interrail, skiing, ski, ski week, snowboarding, "
        "skifahren, skiwoche, skilager, snowboarden, zelten, campen, kreuzfahrt, flitterwochen, semaine de "
        "ski, au ski, croisiere, lune de miel, conge, esqui, esquiar, crucero, luna de miel, acampada, "
        "escapada, puente, settimana bianca, sciare, crociera, luna di miele, campeggio, skien, "
        "wintersport, kamperen, kampeerweek, weekendje weg, cruzeiro, lua de mel, skidresa, skidakning, "
        "kryssning, brollopsresa, hyttetur, skitur, vinterferien, krydstogt, hiihtoloma, risteily, "
        "haamatka, telttailu, narty, rejs, biwak, kemping, отдых, лыжи, на лыжах, поход, круиз, "
        "*滑雪*, *露营*, "
        "*スキー*, *キャンプ*, *帰省*"
    ),
)
"""A holiday or a trip, on which one may not want to train."""

AT_HOME: Final = words(
    "visit visits visiting visitor visitors guest guests stay stays staying exam exams mocks revision term "
    "semester school uni college inset rota shift shifts nights call oncall sprint release deadline audit "
    "freeze project course workshop camp sale offer ramadan lent advent move moving builders decorators "
    "refit jury strike olympics cup week weeks day days month plan challenge birthday anniversary besuch "
    "besuche gaste prufung prufungen klausuren klausurenphase schule semesterbeginn bereitschaft schicht "
    "projekt kurs lager trainingslager fastenzeit umzug handwerker woche wm em olympia visite visites "
    "invites examens examen partiels ecole garde astreinte projet stage careme demenagement travaux semaine "
    "jeux visita visitas examenes colegio guardia proyecto curso cuaresma mudanza obras semana juegos esame "
    "esami scuola reperibilita progetto corso quaresima trasloco settimana lavori bezoek logees tentamen "
    "tentamens dienst cursus verhuizing provas exames escola plantao mudanca besok gaster tenta tentor jour "
    "skola flytt kurser eksamen vagt vakt skole flytte kursus tentti tentit koulu muutto viikko sesja "
    "egzaminy szkola dyzur przeprowadzka tydzien экзамены сессия школа переезд неделя дежурство "
    "考试 学校 项目 培训 "
    "试験 試験 研修 引っ越し"
)
"""What may stand over several days at home, where one trains as ever: visits, exams, shifts, work."""

FREE: Final = frozenset(
    _listed(
        "off, day off, lie in, lie-in, sleep in, frei, freier tag, frei tag, off tag, jour off, jour libre, "
        "libre, dia libre, dia off, libero, giorno libero, giorno off, giornata libera, giornata off, vrij, "
        "vrije dag, dag vrij, dagje vrij, livre, dia livre, folga, dia de folga, ledig, ledig dag, fri, "
        "fridag, fri dag, holde fri, vapaa, vapaata, vapaapaiva, wolne, dzien wolny, wolny dzien, выходнои, "
        "выходнои день, 休み, オフ, オフ日, オフデー"
    )
)
"""Words for a rest that may mean no more than a day without work, on which many run."""

PAIN: Final = word_list(
    f"{nordic.PAIN} {romance.PAIN} "
    "pain pains painful spasm spasms tore hurts hurting hurt sore soreness niggle niggles niggly niggling "
    "ache aches aching twinge tweak tweaked op strain strained tear tears torn pulled swollen inflamed "
    "rupture ruptured broken fracture schmerz schmerzen schmerzt schmerzhaft weh zwickt gezerrt gerissen "
    "riss entzundet entzundung geschwollen gereizt reizung uberlastet uberlastung gebrochen mal douleur "
    "douleurs douloureux douloureuse dechire enflamme foulure foule dolor dolores duele molestia molestias "
    "dolorido dolorida sobrecarga rotura roto tiron inflamado dolore dolori male strappo infiammato "
    "infiammazione fastidio pijn pijnlijk zeer gescheurd scheur verrekt ontstoken overbelast dor dores doi "
    "doendo incomodo rompido rompida ont smarta vark strackt strackning inflammation overbelastad vondt "
    "smerte smerter strekk strukket overbelastet ondt kipu kipea kivut kipuilee sarkee tulehdus bol boli "
    "bole bola naciagniety naciagnieta naderwany naderwane skrecona skrecony боль боли болит болят ноет "
    "разрыв порвал потянул 痛 疼痛 疼 酸痛 痛い 痛み pulling swelling swells tight tightness cramp cramps "
    "cramped cramping crampy bruise bruised ko hs bleeding flared gone popped tendinopathic achey achy "
    "irritated twinges grumbling grumbly dodgy knackered seized syndrome verhartet verhart krampf krampfe "
    "verkrampft gezwickt zieht sticht stechen zwicken probleme beschwerden entzundete geprellt geprellte "
    "verdreht verdrehte gezerrte geschwollene schmerzende kaputt blockiert uberdehnt angerissen syndrom "
    "verspannt zickt gene genes gonfle gonflee gonfles gonflees contracturee contracturees tordu tordue "
    "casse cassee fele felee coince coincee bloque bloquee tendu tendue tension tensions tire tirent "
    "tiraille tiraillement tiraillements lance lancent sensible sensibles fragile fragiles raide raides "
    "bobo bobos courbature courbatures crampe crampes enfle enflee douloureuses pete petee flingue irrite "
    "irritee cuit cuite grince craque soucis souci claque claquee ruptures cargado cargada cargados "
    "cargadas sobrecargado sobrecargada sobrecargados sobrecargas hinchado hinchada hinchados inflamada "
    "inflamados inflamacion torcido torcida roturas tirones tirante tira tocado tocada calambre calambres "
    "pinchazo pinchazos punzada punzadas molesta molestan dolorosa doloroso duelen rigido rigida sindrome "
    "resentido resentida fastidiado fastidiada jodido jodida reventado duro dura contracturado "
    "contracturada contracturados bloqueado bloqueada pillado pillada gonfio gonfia gonfi gonfie gonfiore "
    "contratto contratta contratti bloccato bloccata indolenzito indolenzita indolenziti rotto rotta "
    "slogato slogata storto storta stirato stirata tirano crampo crampi dolorante doloranti infiammata "
    "infiammati fastidi fitta fitte duri affaticato affaticata problema problemi acciaccato acciaccata "
    "strappi opgezwollen gezwollen dikke kramp krampen stijf stijve pijntje pijntjes gevoelig gevoelige "
    "overbelaste zwikt irritatie geirriteerd klachten syndroom steek steken kapot ontsteking inchado "
    "inchada inchados inflamacao travado travada caibra caibras pontada pontadas fisgada fisgadas "
    "incomodando incomodos doloridos sobrecarregado sobrecarregada contraturado puxou puxando quebrado "
    "quebrada estourado fadiga svullen svullet svullna stel stela ontar krampar trasig besvar kanning "
    "kanningar inflammerad inflammerat brutet bruten omt domnad irriterad hoven hovent hovne stiv stive "
    "kramper krampe kjenner brukket betennelse betent irritert irritasjon plager murrer verker vondter "
    "strekt kjenning haevet haevede braekket betaendelse betaendt irriteret irritation driller problemer "
    "forstrakt forstraekket omhed turvonnut turvoksissa turvotus jumissa jumi kramppi krampit krampissa "
    "kirea kireat venahtanyt revennyt reistailee reistaa temppuilee vihoittelee kipeat kivulias sarkya "
    "murtunut murtuma artynyt oireilee bolacy bolace spuchniety spuchnieta spuchniete opuchniety "
    "opuchnieta opuchniete skurcz skurcze sztywny sztywna spiety spieta spiete zerwany zerwana zlamany "
    "zlamana ciagnie kluje zapalenie przeciazony przeciazona przeciazone dokucza stluczony stluczone "
    "pobolewa rwie zespol опухло опухла опух опухли отек отекла отекло воспаление воспалено воспалилось "
    "воспалился тянет тянут забита забиты забились забито забилась судорога судороги свело надорвал "
    "потянула потянуто ушиблено беспокоит стреляет хрустит стянуло побаливает синдром перенапряжение "
    "защемило закрепощена болезненность щелкает сломал сломала 肿 肿了 肿胀 扭了 扭到 抽筋 紧绷 发炎 炎症 "
    "不适 难受 撕裂 磨损 积液 僵硬 刺痛 腫れ 腫れた 違和感 張り つった 攣った 攣り 痛めた 痛む 重だるい "
    "痛くて 痛く 不調 違和 悪化 geschwollenes geschwollener geprelltes gereizte gereiztes verstauchtes "
    "verstauchter verletztes pijnlijke duras dur dure durs ruim ruins tulehtunut tulehtuneet contracte "
    "contractee contractes blocage blocages torci torceu torsi verrissen skrecilem skrecilam kipua vaiva "
    "vaivaa blister blisters blistered ampoule ampoules ampolla ampollas blase blasen vescica vesciche "
    "blaar blaren bolha bolhas skavsar blemme blemmer vabel vabler rakko rakot pecherz odcisk мозоль "
    "мозоли натер натерла 紧 incarne incarnee vertreten verzogen meckert spinnt streikt muckt mault rumort "
    "gestossen eingeklemmt verhoben wund gemeckert zere zeurt zeurend opspeelt schoot gebroken trekt "
    "protesteert couine proteste protesta queja quejando resentimiento risentimento risentimenti capricci "
    "dolente reclamando reclama omma ommar brutit kranglar krangler spanner brakar gnaller streiker "
    "brokker ommer kiukuttelee oikuttelee doskwiera marudzi капризничает пошаливает прихватило продуло "
    "stiff stiffness spasme steif steife steifes steifer inflammerade svullnad rozwalone rozwalony "
    "rozwalona uszkodzone uszkodzony uszkodzona zerwane skrecone nadwyrezone nadwyrezony "
    "nadwyrezona obolale obolaly obolala naciagnalem naciagnelam naderwalem naderwalam zlamalem zlamalam "
    "stluklem stluklam nadwyrezylem nadwyrezylam spuchlo spuchla kipeytyi kipeytynyt kipeana nyrjaytin "
    "satutin loukkasin teloin revahdytin venahdytin murtui mursin fiberskade"
)
"""Pain, which tells of an injury beside a part of the body: "Knee pain"; "pain points" are none."""

ANOTHERS: Final = words(
    f"{nordic.ANOTHERS} {romance.ANOTHERS} "
    "kid kids child children son daughter baby toddler wife husband partner mum mom dad mother father "
    "parents boy boys girl girls dog cat teacher boss colleague babysitter nanny grandma grandpa kind "
    "kinder kindes sohn tochter frau mama papa oma opa hund katze kollege kollegin enfant enfants fils "
    "fille petit petite bebe femme mari maman chien nino nina ninos hijo hija hijos mujer marido esposa "
    "perro perra figlio figlia figli bambino bambina bambini bimbo bimba moglie marito mamma nonna nonno "
    "cane kinderen zoon dochter vrouw hond filho filha filhos crianca criancas cachorro barn barnen barnet "
    "dotter dottern dotteren fru datter datteren kone lapsi lapset lapsen lapsilla poika tytto vaimo mies "
    "koira dziecko dziecka dzieci syn corka zona maz pies ребенок ребенка дети сын дочь жена муж собака "
    "孩子 宝宝 儿子 女儿 老婆 老公 子ども 子供 息子 娘 妻"
)
"""Somebody else, whose illness is none of the runner's: "Rest - kids sick"."""

DENYING: Final = words(
    "no not without never avoid avoiding prevent preventing less kein keine keinen nicht ohne gegen pas "
    "sans prevenir contre sin ningun senza nessun geen zonder niet tegen sem inte utan inga ikke uden "
    "uten ingen ei ilman bez nie без не нет 不 没 无"
)
"""What says before a complaint that there is none: "no more pain"."""

SPARED: Final = words(
    "free proof proofing prevention preventive preventative risk risks frei vorbeugung pravention "
    "prophylaxe prevencion prevenzione preventie prevencao forebyggande forebygging forebyggelse risque "
    "risiko riesgo rischio risico risco workshop webinar seminar talk podcast 预防 予防"
)
"""What says right beside an injury that there is none, or only talk of it: "pain free", "risk of injury"."""

SPARING: Final = _listed(
    "frei, vrij, fri, free, pravention, prophylaxe, preventie, forebyggande, forebyggelse"
)
"""How longer words end that say so: "verletzungsfrei"; by itself "frei" is a day off, and "Fri" a Friday."""

OF_AN_INJURY: Final = words(
    "of from against von vom vor gegen de des du del d da do di van voor av af mot mod"
)
"""What stands between such a word and the injury: "Vorbeugung von Verletzungen"."""

HEALING: Final = _listed(
    "reha, rehab*, rehatag, rehasport, rehaubungen, rehaubung, rehatraining, rehatermin, rehaeinheit, "
    "rehaklinik, rehazentrum, rehakurs, rehaplan, rehaphase, rehawoche, rehaprogramm, rehakraft, "
    "rehakrafttraining, rehastabi, fruhreha, kniereha, wadenreha, fussreha, huftreha, ruckenreha, "
    "sehnenreha, achillesreha, laufreha, nachreha, *physio*, physical therapy, physical therapist, "
    "physical therapists, pt exercises, *fysio*, *fisio*, *fizjo*, *sjukgymn*, *opptren*, *genoptr*, "
    "*kuntout*, *reeduc*, *kinesither*, rdv kine, rendez vous kine, seance kine, seances kine, seance de "
    "kine, seances de kine, chez le kine, chez la kine, kine exercices, kine exos, exercices kine, "
    "exercices de kine, exercices du kine, exos kine, exos de kine, exos du kine, devoirs kine, protocole "
    "kine, programme kine, riabil*, *физио*, *康复*, *リハビリ*, rehastunde, rehagruppe, rehaschwimmen, "
    "rehagymnastik, rehaeinheiten, rehatage, rehamassnahme, rehaaufenthalt, rehalauf, rehazirkel, "
    "rehafitness, rehasitzung, rehaverordnung, readapt*, reathlet*, rieduc*, riatlet*, reabilit*, revalid*, "
    "реабилит*, лфк, 理疗, 理学療法, "
    "osteo, osteopat*, *osteopath*, chiro, chiropra*, kiropra*, quiropra*, naprapat*, 整骨院, 整体院"
)
"""Exercises that a physiotherapist gives to heal; "prehab" is lifting."""

HEALING_ALONE: Final = words("kine")
"""The same only alone or beside a part of the body: it is a given name too."""

HEALING_STRENGTH: Final = (*HEALING, *HEALING_ALONE, "reha*", "*reha")
"""The same in the names of strength work, where nothing else is meant."""

NO_JUMPING: Final = phrase_list(
    "no jumping, no jumps, no jump, no plyo, no plyos, no plyometrics, no hopping, no impact, without jumps, "
    "without impact, keine sprunge, ohne sprunge, kein springen, nicht springen, ohne springen, ohne sprung, "
    "keine plyo, ohne plyo, pas de saut, pas de sauts, sans saut, sans sauts, sans sauter, pas sauter, sans "
    "impact, sans impacts, pas d impact, pas d impacts, pas de plyo, sans plyo, sin saltos, sin salto, no "
    "saltar, nada de saltos, sin saltar, sin impacto, sin impactos, no saltos, sin pliometria, senza salti, "
    "niente salti, no salti, non saltare, senza saltare, senza impatto, geen sprongen, niet springen, zonder "
    "sprongen, zonder springen, sem saltos, sem salto, nao saltar, sem pular, sem impacto, inga hopp, utan "
    "hopp, ej hopp, inte hoppa, ingen hopp, ingen hopping, uten hopp, ikke hopp, ikke hoppe, ingen hop, uden "
    "hop, ingen spring, uden spring, ikke hoppe, ei hyppyja, ei hyppelya, ilman hyppyja, bez skokow, bez "
    "skakania, nie skakac, без прыжков, без прыжка, не прыгать"
)
"""What says that strength work is done without jumps, for which there is a reason."""

NO_JUMPING_UNSPACED: Final = (
    "不跳",
    "禁跳",
    "无跳跃",
    "禁止跳跃",
    "ジャンプなし",
    "ジャンプ無し",
    "跳ばない",
)
"""The same in languages that are written without spaces."""

STUDIED: Final = words(
    "student students studies studying study exam exams lecture degree studium studieren"
    " prufung klausur vorlesung ausbildung etudiant etudiante etudes examen examens estudiante"
    " estudios studente studentessa esame lezione opleiding tentamen tenta"
    " forelasning forelesning eksamen forelaesning opiskelija tentti luento studia egzamin wyklad экзамен"
    " лекция"
)
"""What says that healing is studied: "Physio student exam"."""

OF_A_SCIENCE: Final = "iolog"
"""What "physiology" holds, and no word for physiotherapy."""

PAIN_ENDINGS: Final = {
    **dict.fromkeys(_listed("schmerzen, schmerz, reizung, verletzung"), _listed("en, er, es, n, s")),
    **dict.fromkeys(_listed("pijn, klachten, blessure"), _listed("en, n, s, e")),
    **dict.fromkeys(_listed("smerter, smerte, skade, vondt"), _listed("s, e")),
    **dict.fromkeys(_listed("skada"), _listed("s")),
    **dict.fromkeys(_listed("kipu, vamma, tulehdus, kivut"), _listed("n")),
    **dict.fromkeys(_listed("riss, krampf, probleme, problem, beschwerden"), _listed("en, n, s")),
    **dict.fromkeys(_listed("kramp, kramppi, problemen, vaiva, besvar"), _listed("e, en, s")),
    **dict.fromkeys(_listed("problemer, plager, trobbel, bovl, irritasjon, irritation"), _listed("s, e")),
    **dict.fromkeys(_listed("ache, ont"), ()),
}
"""Pain that ends one word with a part of the body, and what may link the two: "Wadenschmerzen"."""

SHORT_PAIN_ENDINGS: Final = frozenset(_listed("ache, ont, riss"))
"""Those of them that other words have too: "Piedmont"."""
