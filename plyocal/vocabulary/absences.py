"""Words for what keeps a runner from training: holidays and trips, illness, injuries, healing exercises.

All are folded; "*" stands for the rest of a word, in front of it or behind. In each list the languages
follow one another: en, de, fr, es, it, nl, pt, sv, no, da, fi, pl, ru, zh, ja.
"""

from typing import Final

from plyocal.vocabulary.concepts import words


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

ILL: Final = _listed(
    "sick, sickness, ill, illness, unwell, poorly, flu, influenza, fever, feverish, covid, covid19, corona, "
    "coronavirus, pneumonia, bronchitis, tonsillitis, laryngitis, sinusitis, migraine, norovirus, strep, "
    "gastroenteritis, mononucleosis, glandular fever, shingles, lyme disease, appendicitis, concussion, heat "
    "stroke, heatstroke, food poisoning, stomach bug, stomach flu, tummy bug, chest infection, sinus "
    "infection, throat infection, viral infection, ear infection, strep throat, sore throat, man flu, a "
    "cold, bad cold, heavy cold, nasty cold, head cold, chest cold, common cold, summer cold, winter cold, "
    "cold and flu, sick leave, sick day, sick days, off sick, under the weather, throwing up, vomiting, "
    "bedridden, bettlagerig, nebenhohlen, krank, krankheit, krankenstand, krankgeschrieben, krankgemeldet, "
    "krankschreibung, krankheitspause, arbeitsunfahig, erkaltet, erkaltung, grippe, grippal, grippaler "
    "infekt, infekt, fieber, schnupfen, lungenentzundung, mandelentzundung, halsentzundung, "
    "nebenhohlenentzundung, angina, migrane, magen darm, magen darm grippe, magen darm infekt, "
    "lebensmittelvergiftung, gehirnerschutterung, halsschmerzen, halsweh, malade, maladie, arret maladie, "
    "fievre, bronchite, pneumonie, angine, rhume, enrhume, enrhumee, gastro, otite, sinusite, intoxication "
    "alimentaire, alite, alitee, enfermo, enferma, enfermedad, gripe, fiebre, resfriado, resfriada, resfrio, "
    "constipado, constipada, catarro, bronquitis, neumonia, amigdalitis, anginas, faringitis, migrana, "
    "intoxicacion alimentaria, baja medica, malato, malata, malattia, febbre, influenzato, influenzata, "
    "raffreddore, raffreddato, raffreddata, polmonite, tonsillite, emicrania, gastroenterite, intossicazione "
    "alimentare, ziek, ziekte, ziekteverlof, ziekgemeld, griep, buikgriep, koorts, verkouden, verkoudheid, "
    "longontsteking, keelontsteking, voedselvergiftiging, doente, adoentado, adoentada, doenca, gripado, "
    "gripada, febre, bronquite, amigdalite, enxaqueca, virose, intoxicacao alimentar, baixa medica, sjuk, "
    "sjukdom, sjukskriven, sjukanmald, influensa, feber, forkyld, forkylning, lunginflammation, bronkit, "
    "luftrorskatarr, halsfluss, migran, magsjuk, magsjuka, maginfluensa, matforgiftning, syk, sykdom, "
    "sykmeldt, sykemeldt, sykmelding, forkjolet, forkjolelse, lungebetennelse, bronkitt, halsbetennelse, "
    "migrene, omgangssyke, syg, sygdom, sygemeldt, sygemelding, forkolet, forkolelse, lungebetaendelse, "
    "bronkitis, halsbetaendelse, migraene, omgangssyge, madforgiftning, maveonde, sairas, sairaana, sairaus, "
    "sairasloma, sairaslomalla, flunssa, flunssassa, flunssainen, influenssa, kuume, kuumeessa, kuumetta, "
    "keuhkokuume, keuhkoputkentulehdus, poskiontelotulehdus, angiina, migreeni, vatsatauti, ruokamyrkytys, "
    "kipeana, korona, chory, chora, choroba, chorobowe, grypa, goraczka, przeziebienie, przeziebiony, "
    "przeziebiona, zapalenie pluc, zapalenie oskrzeli, zapalenie gardla, migrena, grypa zoladkowa, "
    "jelitowka, zatrucie pokarmowe, zwolnienie lekarskie, na zwolnieniu, na l4, zwolnienie l4, болею, болел, "
    "болела, болен, больна, болезнь, заболел, заболела, больничныи, на больничном, грипп, с температурои, "
    "простуда, простыл, простыла, ангина, бронхит, пневмония, воспаление легких, мигрень, отравление, ковид, "
    "орви, 生病, 病假, 感冒, 发烧, 發燒, 发热, 流感, 肺炎, 支气管炎, 扁桃体炎, 偏头痛, 食物中毒, 新冠, "
    "肠胃炎, 病倒, 不舒服, 病気, 体調不良, 風邪, 発熱, インフルエンザ, インフル, コロナ, 気管支炎, 扁桃炎, "
    "偏頭痛, 食中毒, 胃腸炎, 寝込み"
)
"""An illness, for which one rests."""

ILL_ALONE: Final = words("cold l4 husten toux tos tosse hoest host hoste yska kaszel кашель температура 熱")
"""An illness only if the title says nothing else: "Cold", but "Cold run"; "L4" is also a level."""

INJURED: Final = _listed(
    "injur*, rolled ankle, twisted ankle, umgeknickt, isg blockade, isg blockiert, stress fracture, stress "
    "reaction, bone stress, shin splints, runner s knee, runners knee, itbs, itb syndrome, it band syndrome, "
    "it band pain, sprain, sprained, tendinopathy, tendinitis, tendonitis, tendinosis, fasciitis, bursitis, "
    "herniated disc, slipped disc, sciatica, hernia, surgery, post op, after operation, crutches, in a boot, "
    "in the boot, verletz*, *zerrung, *faserriss, *banderriss, ermudungsbruch, stressfraktur, "
    "stressreaktion, *sehnenreizung, *sehnenentzundung, knochenhautentzundung, tendinopathie, fersensporn, "
    "plantarfasziitis, schienbeinkantensyndrom, lauferknie, kreuzbandriss, meniskusriss, knochenodem, "
    "bandscheibenvorfall, hexenschuss, verstaucht, verstauchung, operiert, nach op, nach operation, blesse, "
    "blesses, blessee, blessees, blessure, blessures, entorse, tendinite, claquage, elongation, periostite, "
    "fracture de fatigue, aponevrosite, lumbago, sciatique, pubalgie, opere, operee, lesion*, esguince, "
    "tendinopatia, fascitis, periostitis, fractura por estres, fractura de estres, rotura fibrilar, rotura "
    "de fibras, microrrotura, contractura, lumbalgia, ciatica, pubalgia, operado, operada, infortun*, "
    "distorsione, fascite, frattura da stress, stiramento, contrattura, lombalgia, operato, operata, "
    "geblesseerd*, blessure*, verstuikt, verstuiking, verzwikt, stressfractuur, achillespeesontsteking, "
    "peesontsteking, scheenbeenvliesontsteking, zweepslag, hielspoor, spierscheuring, geopereerd, lesao, "
    "lesoes, canelite, fratura por estresse, fratura de estresse, distensao, estiramento, cirurgia, skada, "
    "skador, skadad, skadade, stukad, stukning, benhinneinflammation, halseneinflammation, loparkna, "
    "muskelbristning, hallsporre, opererad, skade, skader, skadet, stressbrudd, tretthetsbrudd, overtrakk, "
    "beinhinnebetennelse, akillesbetennelse, senebetennelse, operert, traethedsbrud, forstuvet, forstuvning, "
    "skinnebensbetaendelse, fiberspraengning, loberknae, haelspore, opereret, loukkaant*, vamma, vammat, "
    "rasitusvamma, rasitusmurtuma, venahdys, nyrjahdys, nyrjahti, revahdys, repeama, penikkatauti, "
    "plantaarifaskiitti, jannetulehdus, akillesjannetulehdus, leikkaus, leikattu, kontuzj*, uraz, skrecenie, "
    "zlamanie zmeczeniowe, naderwanie, naciagniecie, zapalenie sciegna, zapalenie rozciegna, ostroga, kolano "
    "biegacza, травм*, растяжение, вывих, стрессовыи перелом, тендинит, тендинопатия, фасциит, периостит, "
    "受伤, 受傷, 伤病, 扭伤, 拉伤, 应力性骨折, 疲劳性骨折, 肌腱炎, 足底筋膜炎, 筋膜炎, 跟腱炎, 手术, 怪我, "
    "ケガ, けが, 故障, 捻挫, 肉離れ, 疲労骨折, アキレス腱炎, 腱炎, 腸脛靭帯炎, シンスプリント, 手術"
)
"""An injury, which may be why one rests."""

INJURED_ALONE: Final = words(
    "sturz operation operacion operazione operatie operacao operasjon operacja операция"
)
"""An injury only alone or beside a part of the body: "Knee operation", but "Operation Smile 5k"."""

PAIN: Final = words(
    "pain pains painful hurts hurting hurt sore soreness niggle niggles niggly niggling ache aches aching "
    "twinge tweak tweaked op strain strained tear tears torn pulled swollen inflamed rupture ruptured broken "
    "fracture schmerz schmerzen schmerzt schmerzhaft weh zwickt gezerrt gerissen riss entzundet "
    "entzundung geschwollen gereizt reizung uberlastet uberlastung gebrochen mal douleur douleurs "
    "douloureux douloureuse dechire dechirure enflamme foulure foule dolor dolores duele molestia "
    "molestias dolorido dolorida sobrecarga rotura roto desgarro tiron inflamado dolore dolori male "
    "strappo infiammato infiammazione fastidio pijn pijnlijk zeer gescheurd scheur verrekt ontstoken "
    "overbelast dor dores doi doendo incomodo rompido rompida ont smarta vark strackt strackning "
    "inflammation overbelastad vondt smerte smerter strekk strukket overbelastet ondt kipu kipea kivut "
    "kipuilee sarkee tulehdus bol boli bole bola naciagniety naciagnieta naderwany naderwane skrecona "
    "skrecony боль боли болит болят ноет разрыв порвал потянул 痛 疼痛 疼 酸痛 痛い 痛み"
)
"""Pain, which tells of an injury beside a part of the body: "Knee pain"; "pain points" are none."""

FILLERS: Final = words(
    "in bed at home with w and or a an the my of s from off still again all day days week weeks today now "
    "due to because since very really so too feeling feel feels i am m have having got down is bad severe "
    "acute chronic slight mild minor suspected possible grade left right l r both upper lower inner outer "
    "positive positiv positif positivo positief tested symptoms flare isolation quarantine recovery "
    "recovering recover work leave stuck ugh ouch proper full im bett mit zu hause zuhause daheim wegen und "
    "oder noch immer wieder der die das den dem ein eine links rechts linke linker linkes linken rechte "
    "rechter rechtes rechten tag tage woche wochen starke starker leichte leichter schwere schwerer akut "
    "akute heute seit bin ich liege bettruhe au lit avec la le les d de du des et ou encore toujours jour "
    "jours semaine semaines chez moi maison gauche droit droite forte suis je repos cama con el los las del "
    "y o por en casa dia dias semana todavia otra vez izquierda derecha izquierdo derecho estoy sigo fuerte "
    "reposo letto il lo di da della al alla alle e per giorno giorni settimana ancora sinistro sinistra "
    "destro destra sono alta riposo mutua fa op met het een van aan mijn thuis nog steeds weer dag dagen "
    "weken na no em com do repouso ainda esquerdo direito esquerda direita estou sangen sang sangliggande "
    "med hemma och eller dagar vecka fortfarande igen hoger vanster pa av senga sengen sengeliggende hjemme "
    "og dager uke fortsatt hoyre venstre dage uge stadig hojre sangyssa kotona ja tai paiva paivaa viikko "
    "viela edelleen taas oikea vasen lozku z domu lub dzien dni tydzien nadal znowu prawa lewa prawe lewe "
    "prawy lewy в постели с дома и или день дня днеи неделя неделю все еще опять снова правая левая правое "
    "левое лежу на у меня 在家 卧床 休息 请假 严重 左 右 部 的 第 天 日 中 了 で 寝て 休み お休み 休養 自宅 "
    "療養 の が 目 ひどい のため ため 静養 h uhr pm isolating isolated bedrest bedridden awful rough "
    "miserable horrible terrible dreadful exhausted sleeping slept antibiotics contagious quarantined "
    "isoliert antibiotika schlapp elend mies auskurieren schonen ausruhen antibiotiques fatiguee "
    "antibioticos antibiotico antibiotica beroerd antibiotique"
)
"""What may stand beside a complaint and tells of nobody else: "Sick in bed", "still a cold, day 3"."""

ANOTHERS: Final = words(
    "kid kids child children son daughter baby toddler wife husband partner mum mom dad mother father "
    "parents boy boys girl girls dog cat teacher boss colleague babysitter nanny grandma grandpa kind "
    "kinder kindes sohn tochter frau mama papa oma opa hund katze kollege kollegin enfant enfants fils "
    "fille petit petite bebe femme mari maman chien nino nina ninos hijo hija hijos mujer marido esposa "
    "perro perra figlio figlia figli bambino bambina bambini bimbo bimba moglie marito mamma nonna nonno "
    "cane kinderen zoon dochter vrouw hond filho filha filhos crianca criancas cachorro barn barnen "
    "barnet dotter dottern dotteren fru datter datteren kone lapsi lapset lapsen lapsilla poika tytto "
    "vaimo mies koira dziecko dziecka dzieci syn corka zona maz pies ребенок ребенка дети сын дочь жена "
    "муж собака 孩子 宝宝 儿子 女儿 老婆 老公 子ども 子供 息子 娘 妻"
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
    "risiko riesgo rischio risico risco 预防 予防"
)
"""What says right beside an injury that there is none: "injury prevention", "pain free", "risk of injury"."""

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
    "rehafitness, rehasitzung, rehaverordnung"
)
"""Exercises that a physiotherapist gives to heal; "prehab" is lifting."""

HEALING_ALONE: Final = words("kine")
"""The same only alone or beside a part of the body: it is a given name too."""

HEALING_STRENGTH: Final = (*HEALING, *HEALING_ALONE, "reha*", "*reha")
"""The same in the names of strength work, where nothing else is meant."""

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
    **dict.fromkeys(_listed("kipu, vamma"), _listed("n")),
    **dict.fromkeys(_listed("riss"), _listed("en, n, s")),
    **dict.fromkeys(_listed("ache, ont"), ()),
}
"""Pain that ends one word with a part of the body, and what may link the two: "Wadenschmerzen"."""

SHORT_PAIN_ENDINGS: Final = frozenset(_listed("ache, ont, riss"))
"""Those of them that other words have too: "Piedmont"."""
