"""Danish."""

from typing import Final

from plyocal.vocabulary.concepts import Beside, Concept, LanguageWords
from plyocal.vocabulary.danish.life import LIFE, PLAIN

DANISH: Final = LanguageWords(
    code="da",
    name="Danish",
    compounds=True,
    beside={
        Beside.CONTAINING: "med inkluderet heraf",
        Beside.RESTING: "pause hvile",
        Beside.EACH: "hver hvert per",
        Beside.AFTER_TOTAL: "total totalt alt",
        Beside.SETS: "saet",
        Beside.OR: "eller",
        Beside.GOAL: "under mal malet",
        Beside.AGAIN: "gentag gange gentagelser runder",
        Beside.AND: "og derefter",
    },
    numbers=(
        "2 to, 0.5 halv, 0.5 en halv, 1.5 halvanden, 1.5 en og en halv, 2.5 to og en halv, 3 tre, 4 fire, "
        "5 fem, 6 seks, 7 syv, 8 otte, 9 ni, 10 ti, 11 elleve, 12 tolv, 15 femten, 16 seksten, 18 atten, "
        "20 tyve, 25 femogtyve, 30 tredive, 35 femogtredive, 40 fyrre, 45 femogfyrre, 50 halvtreds, "
        "75 femoghalvfjerds, 90 halvfems"
    ),
    times=(
        "15 et kvarter, 15 kvarter, 30 en halv time, 30 en halv times, 30 halvtime, 30 halvtimes, "
        "45 tre kvarter, 45 trekvart, 60 en time, 60 en times, 90 halvanden time, 90 halvanden times, "
        "120 to timer"
    ),
    words={
        Concept.EASY: (
            "rolig lobetraening, let lobetur, roligt tempo, let joggetur, jogging, rolig morgentur, rolig "
            "morgenlob, zone 2 lob, zone 2 tur, grundtraeningslob, roligt km, rolige km, let trav, "
            "afslappet lob, rolig tur, rolig lob, rolig lobetur, rolig*?, let lob, let tur, let jog, jog, "
            "jogge, joggetur, rolig jog, grundtraening?, zone 1?, zone 2?, z1?, z2?, snakketempo?, roligt "
            "lob, roligt?, lette km, langsom*?, rolig traening?, lobetur rolig, kort rolig tur, "
            "afslappet?, basistur, aerob*?, easy run, roligt lob med, let lob med, rolig restitution, "
            "roligt distance, sludretempo, sludretur, sludrelob, hyggetempo, hyggelob, hyggetur?, "
            "snakkelob, snakkefart, uden ur?, pa fornemmelsen?, smajog, smajogge, luntetur, lunte?, "
            "luntetempo, lob i let tempo, lob i roligt tempo, behagelig?, stille og rolig?, stille og "
            "roligt?, stille lob, rolige kilometer, easy?, jogging let, forsigtig?, forsigtigt?, blod?, "
            "snakkejog, sludrejog, snakke?, sludre?, snak?, hyggejog, hyggesnak?, lunt?, losne benene, "
            "losne op, ryste benene, vaekke benene, let?, lette?, superlet?, ingen stress?, uden stress?, "
            "ingen hast?, intet hastvaerk?, lavpuls, lav puls?, puls under?, stille tur, samtaletempo?, "
            "zone 1 tur, lav intensitet?, lavintensivt?, lavintensiv?, grundtur, baselob, basistraening?, "
            "aerob tur, lob efter lyst, efter lyst?, lob pa fornemmelse, pa fornemmelse?, behageligt "
            "tempo, komfortabelt?, komfortabelt tempo, aktivering?, opvarmningstur?, klargoringstur, "
            "klargoring?, lufte benene, nemt?, nem tur, nem lobetur, nemme kilometer, rolig mil, rolig "
            "aftentur, rolig eftermiddagstur, rolig formiddagstur, rolig faellestur, rolig skovtur, rolig "
            "zone, lette kilometer, jogtur, joggingtur, barnevognslob, hundejog, feriejog, pladderlob, "
            "pladretur, sneglefart?, sneglemode?, z1 tur, z2 tur, uden pres?, nydetur, ren nydelse, vagne "
            "benene, rulle benene, stille tempo, i stille tempo, los benene op"
        ),
        Concept.RECOVERY: (
            "restitutionslob, restitutionstur, restitution?, restitutionsjog, restitutionspas, aktiv "
            "restitution?, rest tur, restitutionstraening, restitutionslobetur, recovery?, recovery run, "
            "restitutionsrunde, restlob, genopladning?, let restitution, restituerende?, restituerende "
            "lob, restituerende tur, restituerende jog, restjog, afjogning?, afjog?, genopretning?, dagen "
            "derpa jog, dagen derpa tur, restitutionskilometer, recoverytur, recovery tur"
        ),
        Concept.LONG: (
            "langtur, lang tur, lang lobetur, langt lob, lang*?, sondagslangtur, langdistance?, "
            "langtursdag, den lange tur, langlob, langtur trail, lang loberunde, langturen, sondagslang, "
            "lang trailtur, langpas, lsd?, lange ture, lang tur i skoven, ultratur, langtur zone, 30 km "
            "tur, laengere tur?, langt traillob, progressiv langtur"
        ),
        Concept.MEDIUM_LONG: "mellemlang tur, mellemlang*?, halvlang tur, mellemlangt lob",
        Concept.SPEED: (
            "bakkeinterval, bakkesprints, korte bakker, lange bakker, 30 20 10, 10 20 30, 4 x 4?, 45 15, "
            "15 15, 30 30, pyramideinterval, interval pa bane, tusinder, lange interval, korte interval, "
            "fartlob, fartlegstur, progressivt lob, progressivt?, coopers test, test lob, banepas, "
            "trappelob, stigningstur, sprintinterval, interval, intervaller, intervaltraening, "
            "intervallob, intervalpas, fartleg, fartlek, bakke?, bakker?, bakkelob, bakketraening, "
            "bakkeintervaller, banetraening, bane?, hurtighed?, hurtig*?, hurtighedstraening, "
            "progressiv*?, progressiv tur, pyramide?, stige?, sprint?, sprinter?, spurter?, trapper?, "
            "testlob?, coopertest, kvalitet?, kvalitetspas, vo2max, fartpas, bakkesprint?, korte "
            "intervaller, lange intervaller, fart?, hard*?, stigende?, gentagelser?, generalprove?, "
            "interval bakke, tempovekslinger, tempo intervaller, intervaltur, 1000 meter interval, "
            "1000ere, 400ere, 200ere, 800ere, minutinterval, minutintervaller, bakkespurter, bakkespurt, "
            "trappeinterval, trappetraening, blokke?, 10 20 30 traening, 4x4, 70 20, progressionslob, "
            "progressionstur, sprintpas, sprinttraening, atletikbane?, fartpasset, fartture, fartleg i "
            "skoven, test 3000, test 5 km, test 3 km, 5 km test, 3 km test, conconi, testlob 5 km, "
            "pyramidepas, stigende tempo?, kuperet interval, intervalpasset, vo2 max, bakkepas, "
            "bakkeintervallerne, hurtige kilometer, hardt pas, molleinterval, lobebandsinterval, "
            "laktattest, laktatprofil, taerskeltest, vo2max test, felttest, makstest, maxtest, kondital "
            "test, konditest, minutlob, 300 ere?, 600 ere?, firehundreder?, at lob, maelkesyre?, "
            "maelkesyretraening, maelkesyrepas, syretraening?, iltoptagelse?, iltoptagelsestraening, "
            "stadiontraening, 1 min 1 min, tidskorsel?, tidskorsel 5 km, negativt split?, bjergtraening, "
            "bakkerepetitioner, trappesprint, trappepas, tribunelob, fartlege?, hurtig afslutning, "
            "spurttraening, intensivt?, intensivt pas, stigende fart, test 1500, konditionstest, bip test, "
            "biptest, ere?, hurtigere og hurtigere"
        ),
        Concept.TEMPO: (
            "taerskelinterval, taerskelfart?, tempointerval, laktattaerskel, maratonfart, halvmarathonfart, "
            "konkurrencefart, marathon tempo, moderat?, moderat lob, steady tempo, tempo?, tempolob, "
            "tempotur, tempopas, tempotraening, taerskel?, taerskellob, taerskelpas, taerskelintervaller, "
            "taerskeltraening, maratontempo?, marathontempo?, marathonfart?, konkurrencetempo?, "
            "halvmarathontempo?, tempointervaller, maltempo?, zone 3?, racepace?, 10 km tempo?, "
            "halvmaratontempo?, dobbelttaerskel, dobbelt taerskel, taerskelblokke, tempoblokke, subtaerskel, "
            "racetempo, race tempo, halvmaratempo, 10 km fart?, maratempo, taerskeldag, tempo i blokke, i3?, "
            "kontrolleret tempo?, syretaerskel, maelkesyretaerskel, moderat tur, rask tur, hurtig distance, "
            "temposkift?, tempokilometer, kontrolleret?, kontrolleret hardt, taerskelblok, norsk taerskel, "
            "maratonpace?, halvmaratonpace?, malpace?, lobspace?, z3 tur, god fart?"
        ),
        Concept.STRIDES: (
            "stigningslob, fartstigninger, stigninger, flyvere, strides, lobeskole?, koordinationslob, "
            "accelerationer"
        ),
        Concept.RACE: (
            "lob konkurrence, konkurrence, konkurrencedag, lobsdag, race, motionslob, dm?, mesterskab*?, "
            "parkrun, testkonkurrence, stafetlob, gadelob, eremitagelobet, klubmesterskab, cross lob, dhl "
            "stafetten, raceday, stafetten?, brolob, natlob, nytarslob, julemandslob, nisselob, bylob, "
            "motionslobet, 10 km lob?, 5 km lob?, staevne?, banestaevne, atletikstaevne, crosslob?, cross "
            "dm, dm cross, dm i cross, dm halvmarathon, etapelob, etape lob, kvindelob, femina lob, backyard "
            "ultra, backyard?, startgruppe?, parklob, firmalob, sankt hans lob, bakkelob konkurrence, "
            "crossturnering, sommerlob, tour de?, dm 5000, dm 10000, dm 1500, dm 3000, dm pa, stafet for "
            "firmaer, stafettur, firmastafet, firmastafetten, lobet?, vintercross, crossserie, cup?, "
            "lobsserie, motionslobsserie, vinterserie, afdeling 1, afdeling 2, afdeling 3, ladywalk, "
            "haervejsmarch, nykredit?, sparta cross, vinterturnering, terraenlob?, 6 timers?, 12 timers?, 24 "
            "timers?, 6 timers lob, 24 timers lob, julelob, sankthanslob, paskelob, midnatslob, "
            "forhindringslob, nordic race, mudderlob, bjerglob, etape bornholm, brandlob, velgorenhedslob, "
            "stafet for livet, virtuelt lob, nytarslobet, fastelavnslob, halloweenlob, efterarslob, "
            "forarslob, solob, slotslob, havnelob, fjordlob, bymaraton, kommunemesterskab, "
            "danmarksmesterskab, regionsmesterskab, veteran dm, dm ultra, dm trail, jysk cross, fynsk cross, "
            "sjaellandsk cross, holdstafet, holdlob, parlob?, makkerlob, pink lob, kraeftlob, lyserode lob, "
            "color obstacle, sweatdays, tour de himmelfart?, kvindelobet, alt for damernes, alt for damerne, "
            "tour de storebaelt, hammer trail, lob mod kraeft, lob for livet"
        ),
        Concept.NAMED_RACE: (
            "marathon, maraton, ultra?, ultralob, ultramarathon, triatlon, triathlon, stafet?, duatlon, "
            "citymarathon, mountain marathon, marathonlob, skovmarathon, royal run"
        ),
        Concept.HALF: ("halvmarathon, halvmaraton, halv marathon, halvmarathonlob"),
        Concept.STRENGTH: (
            "styrke ben, styrke overkrop, styrke core, core, planke?, funktionel traening, kettlebell, "
            "trx, cirkel?, hiit?, genoptraening ovelser, hoftestyrke, fodstyrke, mave?, ryg?, styrke?, "
            "styrketraening, styrkepas, fitness?, fitnesscenter, vaegte?, vaegttraening, kerne?, "
            "kernetraening, bentraening, ben?, overkrop?, underkrop?, helkrop*?, loft?, genoptraening, "
            "genoptraeningsovelser, rehab?, mavebojninger, squat, cirkeltraening, dodloft, stabilitet?, "
            "benstyrke, lobestyrke, armbojninger, corestyrke, ovelser?, ovelser fra fys, ovelser fys, "
            "ovelser fra fysioterapeut, ovelser fra fysioterapeuten, fys ovelser, fysovelser, elastik?, "
            "elastikovelser, excentrisk*?, squats, lunges, balle?, baller?, center?, fitness world, "
            "puregym, knaeboj, rygbojninger, kernemuskler, styrkecenter, styrkerum, tahaevninger, "
            "balance?, balancebraet, fodovelser, hofteovelser, knaeovelser, styrkeovelser, styrkecirkel, "
            "kettlebells, handvaegte, burpees, rehabtraening, gym, planken, armbojning, pushups, push ups, "
            "sit ups, balancepude, hjemmearbejde fra fys, lektier fra fys, fys hjemmearbejde, vippebraet, "
            "rehabprogram, genoptraeningsprogram, styrkeprogram, styrketraeningsprogram, coreprogram, "
            "prehabprogram, knaeprogram, traene ryg, traene ben, traene bryst, traene skuldre, traene "
            "mave, skadesforebyggende?, skadesforebyggelse?, forebyggende traening, forebyggende ovelser, "
            "kropsvaegt?, kropsvaegtstraening, egen kropsvaegt, styrke for lobere, maksimal styrke, "
            "makstyrke, styrkehold, fitnessrum, maskiner?, frie vaegte, vaegtloftning, tung traening, "
            "tunge loft, bryst?, skuldre?, bryst og ryg, isometrisk?, isometriske?, statisk?, "
            "hoftehaevninger, hofter?, fodtraening, fodgymnastik, sideplanke, stabiliseringstraening, "
            "militaertraening, udendors fitness, fysopgaver, fysprogram, ovelser hjemme"
        ),
        Concept.CROSS: (
            "orientering?, aqualob, aqualobning, tennis?, fodbold spil?, haandbold?, badminton?, ridning?, "
            "sejlads?, kajak?, roning, dans?, boksning?, snowboard, zwift, motionscykel, cykling inde, "
            "gravelcykling, cykeltraening, svomning teknik, havsvomning, vinterbadning?, stakmaskine, "
            "crossfit?, mtb tur, aquafitness, yoga flow, cykel?, cykling, cykle, cykeltur, racercykel, "
            "landevejscykling, mountainbike, svomning, svomme, svom?, svommetraening, yoga, pilates, "
            "udstraekning?, straek?, smidighed?, mobilitet?, vandretur, romaskine, crosstrainer, "
            "crosstraening, alternativ traening, alternativ?, langrend, ski?, spinning, skojter?, klatring, "
            "vandlob traening, aquajogging, foamroll*?, hometrainer, mtb, padel?, crosstraene, crawl, "
            "havsvom, open water, racer?, fodboldtraening?, handboldtraening?, handbold?, volleyball?, "
            "squash?, yogahold, yin yoga, spinninghold, spinningtime, zumba, bodypump, bouldering, klatre?, "
            "rulleski, roergometer, ergometer, gravel, gravel tur, kajaktur, kajakroning, svommehal?, "
            "svommehallen?, svommetur, cykelpas, wattbike, tri traening, mobilitetstraening, straektraening, "
            "vandjogging, aqua jogging, vandgymnastik, skilob, langrendstur, zwifte, dansetraening?, padle?, "
            "landevejscykel, crawlteknik, crawltraening, crawlkursus, svommeteknik, vandtraening, pull buoy, "
            "pullbuoy, brystsvomning, rygsvomning, hofteabner, hofteabnere, hoftemobilitet, yoga hold, "
            "pilates hold, pilateshold, spinning hold, yogatime, cykelgruppen, cykelgruppe, cykelklub, "
            "cykelklubben, svommeklub, svommehold, kondicykel?, abent vand?, travetur?, bevaegelighed?, "
            "bevaegelighedstraening, fodbold med, rulleskojter?, petanque?, bordtennis?, floorballtraening, "
            "ishockey?, boksetraening, kickboksning, kampsport?, brydning?, vandaerobic, vandlobetraening, "
            "cykeltraener, cykelpendling, mountainbiketur, rotraening, sejlsport, klatrehal, "
            "andedraetsovelser, andedraet?, isbad?, saunagus?, skiferie traening, linedance?, stepmaskine, "
            "trappemaskine, bassinsvomning, indendors cykling"
        ),
        Concept.WALK: "gatur, ga?, gang?, spadseretur, rask gang, ga tur",
        Concept.PLYO: (
            "plyometri, plyometrisk*, plyo, hop?, hoptraening, springtraening, sjippe?, sjip?, sjipning, "
            "sjippetov, spaendstighed, eksplosiv traening, boxhop, dybdespring, plio?, hopovelser, "
            "etbenshop, etbens hop, haekkehop, dybdehop, kassehop, straekhop, spaendstighedstraening, "
            "spaenstighed, hinke?, hink?, springovelser, eksplosiv?, eksplosivt?, hoppe?, sjipper?, hop pa "
            "kasse, frohop, mangespring, vekselhop, plyometriovelser, eksplosive ovelser, hopserier, "
            "trappehop, vertikalhop, laengdespring uden tillob"
        ),
        Concept.REST: (
            "ikke lobet, har ikke lobet, lob ikke, kan ikke lobe, ma ikke lobe, uge uden lob, uger uden "
            "lob, dage uden lob, lobeforbud, lobefri uge, "
            "hvile?, hviledag, hviledage, fri?, fridag?, fri dag?, traeningsfri, ingen traening, intet "
            "lob, ingen lob, lobefri, fuld hvile, pause?, pausedag, aktiv hvile?, restitutionsdag, hvil, "
            "helt fri, hviler?, hvile i dag, sofa?, sofadag, ingenting?, slappe af?, slapper af?, slap "
            "dag, dovendag, doven dag, off day, rest day, day off, tvungen pause, traeningspause, "
            "traeningsfri dag, lobefri dag, ingen pas, restdag, benene op, lobepause, holde fri, "
            "skadespause, benene hojt, fodderne op, influenza?, forkolelse?, forkolet?, syg?, feber?, "
            "skade?, skadet?, covid?, lobestop, traeningsstop, afslapning?, slap af, hvile benene, hviler "
            "benene, lade op, lader op, lade batterierne op, ondt i halsen, halsbetaendelse?, "
            "omgangssyge?, sygdom?, skadet laeg, skadet knae, dag uden lob, dag uden traening, dag uden "
            "sport, ingen motion, ingen fysisk aktivitet, haengekoje?, sofahygge, bare hvile, kun hvile, "
            "ikke traening, ikke lob, ikke traene, lober ikke, lober ikke i dag"
        ),
        Concept.RUN: (
            "lob, lobe, lobetur, traillob, marathontraening, maratontraening, lobepas, lobetraening, "
            "terraenlob, morgenlob, frokostlob, aftenlob, lobeband, lobebanddet, lobegruppe, trail?, "
            "skovlob, faelleslob, lobeklub, lobetraef, trailtur, morgentur?, aftentur?, klublob, lob hjem, "
            "lobe hjem, lob til arbejde, lobe pa arbejde, pendlerlob, loberunde, loberunden, "
            "eftermiddagslob, morgenlobetur, lob om morgenen, morgenlobet, onsdagslobet, torsdagslobet, "
            "klublobet, faelleslobet, aftenlobetur, eftermiddagslobetur, formiddagslobetur, frokostlobetur, "
            "natlobetur, lobefaellesskab, lobemakker?, lobemakkere?, transportlob, parklob?, lobeaften, "
            "lobevenner, lobeven, lobeklubben, lobegruppen, lobe rundt om, vi lober, jeg lober, "
            "trailtraening, faellestraening?, frokostpause lob, bandlob, band 30 min, lobehold, lob hjem fra "
            "arbejde"
        ),
        Concept.RUN_WALK: (
            "ga og lobe, lobe og ga, gang lob, lob gang, lob ga, ga lob, gang og lob, lob og gang, "
            "ga og jogge, jog ga, fra 0 til 5 km, 0 til 5 km, c25k, couch to 5k, lob i gang, kom i gang med "
            "lob, kom i gang med at lobe, skiftevis gang og lob, skiftevis lob og gang, lob og ga, ga og "
            "lob, ga jog"
        ),
        Concept.WORKOUT: "pas, traening, traeningspas, traeningssession, session, workout",
        Concept.PACE: "tempo, fart",
        Concept.WARM: "opvarmning, nedlob, nedjog, afjog, nedvarmning, varme op, opvarming, op og nedlob",
        Concept.OTHER: LIFE,
        Concept.WEEK: (
            "uge, uger, traeningsuge, konkurrenceuge, hvileuge, restitutionsuge, ugevolumen, fase, periode, "
            "volumen, program, plan, rolig uge, ugekilometer, ugens volumen, ugen"
        ),
        Concept.NOT: ("ingen, ikke, uden, intet, i stedet for, istedet for, i stedet"),
        Concept.OR: "eller",
        Concept.AROUND: (
            "for, efter, inden, mens, op til, dagen efter, dagen for, dagen derpa, garsdagens, forberedelse "
            "til, optakt til, frem mod"
        ),
        Concept.WITH: (
            "med, i, pa, ved, rundt, langs, til, fra, gennem, inkl, inklusive, af, om, over, v, op, mod, med "
            "sonnen, med datteren, med hunden, under, bag, pga, pa grund af, trods, naer, ud til, forbi, ad"
        ),
        Concept.PLAIN: PLAIN,
        Concept.LAST: "sidste, forste, heraf, inklusive, afslut med, afsluttende",
        Concept.TOTAL: "total, totalt, i alt, alt, distance, tid, varighed, laengde, samlet, distancen",
        Concept.TO: "til",
        Concept.KILOMETRE: "km, kilometer",
        Concept.MILE: "engelske mil, miles",
        Concept.METRE: "m, meter",
        Concept.HOUR: "h, t, time, timer",
        Concept.MINUTE: "min, minut, minutter, minutters",
        Concept.SECOND: "s, sek, sekund, sekunder",
    },
)
