"""Norwegian."""

from typing import Final

from plyocal.vocabulary.concepts import Beside, Concept, LanguageWords
from plyocal.vocabulary.norwegian.life import LIFE, PLAIN

NORWEGIAN: Final = LanguageWords(
    code="no",
    name="Norwegian",
    compounds=True,
    beside={
        Beside.CONTAINING: "med inkludert hvorav",
        Beside.RESTING: "hvile gange jogg",
        Beside.EACH: "hver hvert per",
        Beside.AFTER_TOTAL: "totalt alt sammen",
        Beside.SETS: "sett serier",
        Beside.OR: "eller",
        Beside.GOAL: "under mal malet",
        Beside.AGAIN: "gjenta ganger gjentakelser runder repetisjoner",
        Beside.AND: "og deretter",
    },
    numbers=(
        "2 to, 0.5 halv, 0.5 en halv, 1.5 halvannen, 1.5 en og en halv, 2.5 to og en halv, 3 tre, 4 fire, "
        "5 fem, 6 seks, 7 sju, 7 syv, 8 åtte, 9 ni, 10 ti, 11 elleve, 12 tolv, 15 femten, 16 seksten, "
        "18 atten, 20 tjue, 25 tjuefem, 30 tretti, 35 trettifem, 40 førti, 45 førtifem, 50 femti, "
        "60 seksti, 75 syttifem, 90 nitti"
    ),
    times=(
        "15 et kvarter, 15 kvarter, 30 en halv time, 30 en halv times, 30 halvtime, 30 halvtimes, "
        "30 en halvtime, 45 tre kvarter, 45 trekvart, 60 en time, 60 en times, 90 halvannen time, "
        "120 to timer"
    ),
    words={
        Concept.EASY: (
            "rolig lopetur, rolig loping, rolig runde, rolig morgentur, lett lopetur, lett jogging, jogging, "
            "lett oppvarming jogg, rolig distanselop, restitusjonsjogg lett, sone 2 tur, i1 okt, rolig tur, "
            "rolig lop, rolig*?, rolig jogg, jogg, jogge, joggetur, lett*?, lett tur, lett lop, lett jogg, "
            "rolig distanse, grunntrening?, sone 1?, sone 2?, i1?, i2?, snakketempo?, pratefart?, kort "
            "rolig, baselop, z1?, z2?, langsom*?, morgenjogg, baseokt, oppmykning?, rolig lopetur med, easy "
            "run, rolig gange jogg, rolig okt, rolig distanse tur, rolig joggetur, restitusjonstempo?, rolig "
            "molle, rolig terreng, rolig langdistanse, skravletempo, skravletur, pratetempo, pratetur, rolig "
            "mengde, mengde?, kosetur, kosejogg, uten klokke?, pa folelsen?, smajogg, smajogging, lett "
            "mosjon?, rolige km, rolige kilometer, avslappet?, behagelig?, rolig langkjoring kort, rolig "
            "langkjoring, langkjoring rolig, lopetur rolig, jogge litt, lufte beina, lufteturen?, myk jogg, "
            "easy?, snakkefart, forsiktig?, mykt?, myk?, skravlejogg, pratejogg, pratjogg, skravle?, "
            "skravling?, prate?, skravlerunde, lunt?, lunte?, luntetur, myke opp beina, vekke beina, rore pa "
            "beina, riste los, myke opp?, ingen stress?, null stress?, uten stress?, ingen hast?, ikke noe "
            "stress?, lavpuls, lav puls?, puls under?, roleg lop, roleg tur, roleg jogg, roleg langkoyring, "
            "roleg?, lunsjjogg, intensitet 1?, lavintensiv?, lavintensivt?, lavintensiv loping, "
            "basetrening?, aerob tur, grunnutholdenhet?, oppvakningstur, aktivisering?, aktivering?, "
            "komfortabelt?, komfortabelt tempo, komfortabel?, rusletur lop, transportlop rolig, sakte?, "
            "sakte lop, rolig transport, rolig transportlop, rolig felles, rolig fellestur, rolig kveldstur, "
            "rolig ettermiddagstur, rolig kilometer, rolig mil, rolig femmer, rolig tier, rolig pa molla, "
            "rolig i marka, rolig pa grus, rolig i skogen, rolig sone, rolig med hunden, rolig m/drag, rolig "
            "med drag, rolig med stigningsdrag, lett og ledig, lett og luftig, lette kilometer, "
            "barnevognloping, vognjogg, hundejogg, feriejogg, reisejogg, sosial tur lop, kosefart?, koselop, "
            "kosetempo, myk tur, oppmyking?, oppmykende?, vekketur, formtur, lavterskel loping, lave soner?, "
            "lav intensitet?, rusle?, smalop, smaloping, restejogg"
        ),
        Concept.RECOVERY: (
            "restitusjonslop, restitusjonstur, restitusjon?, restitusjonsjogg, restitusjonsokt, resti?, "
            "restitusjonsloping, aktiv restitusjon?, restjogg, gjenopprettingslop, restitusjonsrunde, "
            "restitusjonstrening, recovery?, recovery run, gjenopprettende?, restitusjonsjogging, rolig "
            "restitusjon, hentejogg, resto?, resttur, restlop, recovery tur, recoverytur, restituerende?, "
            "restituerende jogg, restituerende tur, restitusjonstid lop, rolig rest, utloping dagen etter, "
            "utjogging?, utjogg?, utjogg dagen etter, gjenoppbyggende?, lett dagen derpa"
        ),
        Concept.LONG: (
            "langtur, lang tur, langkjoring, langlop, lang lopetur, rolig langtur, lang langkjoring, "
            "langkoyring, lang?, langt?, langlopetur, langokt, lange turen, lang rolig tur, lang rolig, "
            "langtur terreng, lang loperunde, lang terrengtur, sondagslangtur, sondagslang, langtrening, "
            "langturen, den lange, tremilstur, tomilstur, tremiltur, ultralangtur, langdistansetur, "
            "fjellangtur, tur 30 km lop, progressiv langtur, progressiv langokt"
        ),
        Concept.MEDIUM_LONG: "mellomlang tur, mellomlang*?, halvlang tur, medium langtur",
        Concept.SPEED: (
            "motbakkeintervall, 4 x 4?, 45 15, 15 15, 30 30, tusinger, firehundrere, pyramideintervall, "
            "kort intervall, lang intervall, langdrag, kortdrag, bakkesprinter, hurtige drag, stigende "
            "drag, fartslekokt, laktat?, maksokt, anaerob*?, testlop 3000, "
            "mollintervall, molleintervall, intervaller mølle, trappeintervall, intervall, intervaller, "
            "intervalltrening, intervallokt, fartlek, bakke?, bakker?, bakkelop, bakkedrag, "
            "bakkeintervall, bakkeintervaller, bakketrening, motbakke?, motbakkelop?, baneokt, bane?, "
            "fartsokning?, progressiv*?, progressiv tur, pyramide?, stige?, drag?, hurtighet?, hurtig*?, "
            "hurtighetstrening, sprint?, spurter?, trapper?, testlop?, coopertest, kvalitetsokt, "
            "kvalitet?, vo 2 maks, vo2max, fartslek, bakkesprint?, kortintervall, langintervall, "
            "kortintervaller, langintervaller, i4?, i5?, sone 4?, sone 5?, hard*?, naturlig intervall, "
            "rask*?, bakkeokt, 400ere?, 1000ere?, generalprove?, intervalldrag, hurtighetsdrag, "
            "stigningsintervall, 1000 metere, korte drag, lange drag, progressiv okt, tempovekslinger, "
            "intervall i motbakke, tusenmetere, 400inger?, 200inger?, minuttdrag, minuttintervall, "
            "trappelop, trappetrening, trappedrag, elghufs, elghufsintervall, bratt motbakke, bratte "
            "bakker, tredemolleintervall, spurtdrag, sprintdrag, banetrening, friidrettsbane?, lopebane?, "
            "10 20 30?, 4x4 intervall, naturlig fartslek, stigende fart?, progressiv fart, progressivt?, "
            "test 3000, test 3000 m, test 5 km, test 3 km, testlop 5 km, conconi, pyramidedrag, stigedrag, "
            "fartsokt, hurtighetsokt, bakkelopsokt, intervaller pa molle, intervaller pa bane, "
            "bakkeintervallet, tempoveksling, maksintervall, i4 drag, i5 drag, kondistest?, hardokt, "
            "laktattest, laktatprofil, terskeltest, vo2max test, felttest, makstest, maxtest, minuttlop, "
            "elglop, spurttrening, spurt?, maks?, makspuls?, makspulstest, melkesyre?, melkesyreokt, "
            "melkesyretrening, o2 maks, oksygenopptak?, 400 metere?, 200 metere?, 300 metere?, 800 "
            "metere?, 600 metere?, firehundre?, tusener?, tohundrere?, toer?, fartstrening, fartsdrag, "
            "fartsleik, intensiv okt, intensivt?, intensiv?, skikkelig hard, knallhard?, "
            "bakkerepetisjoner, bratte drag, trappespurter, trappesprint, tribunetrapper, langtempo, "
            "minuttere?, toere?, femminuttere?, seksminuttere?, femminuttersdrag, seksminuttersdrag, "
            "fireminuttersdrag, treminuttersdrag, molleokt?, molle 6x6, progressivokt, negativ splitt, "
            "negativ split, testokt, test 1500, o2 test, tidtaking 5 km, gjennomkjoring?, raske kilometer, "
            "rask avslutning, hard tur, metere?, fortere og fortere, raskere og raskere"
        ),
        Concept.TEMPO: (
            "terskelintervall, terskelfart?, terskelokter, laktatterskel, dobbelterskel, moderat?, moderat "
            "langkjoring, i3 okt, marafart, tempodrag, konkurransefart, maratonfart, terskel molle, tempo?, "
            "tempookt, tempotur, tempolop, tempotrening, terskel?, terskelokt, terskeltrening, "
            "terskelintervaller, terskellop, terskeldrag, hurtig langkjoring, hurtig langtur, maratontempo?, "
            "halvmaratonfart?, i3?, sone 3?, malfart?, dobbel terskel, marathonfart?, milfart, "
            "konkurransetempo?, hovedterskel, stotteterskel, terskelop, dobbel terskeldag, dobbelterskeldag, "
            "terskeldag, i3 drag, terskelblokker, subterskel, halvmarafart, tempoblokker, "
            "konkurransefartsokt, fartsholding, fartstur, hurtig tur, laktatstyrt, laktatstyrte drag, "
            "terskel pa molle, kontrollert fart?, tempokjoring, distansetempo, distansefart, rask "
            "langkjoring, moderat tur, middels hard, sammenhengende terskel, kontrollert terskel, "
            "kontrollert?, doble terskler, maratondrag, maratonspesifikk, maratonokt, halvmaratondrag, "
            "halvmaratonspesifikk, milsfart?, femkilometersfart, i3 langkjoring, god fart?, godt tempo"
        ),
        Concept.STRIDES: (
            "stigningslop, drag korte, fartsokninger, fartsdrag, koordinasjonslop, drillovelser, lopsdrill?, "
            "strides, stigninger"
        ),
        Concept.RACE: (
            "konkurranse, konkurransedag, lopsdag, race, mesterskap*?, nm?, parkrun, testlop konkurranse, "
            "terrenglop?, motbakkelop?, gatelop, karusellop, sentrumslopet, holmenkollstafetten, mila?, "
            "klubbmesterskap, renn?, kretsmesterskap*, terreng nm, nm terreng, nm terrenglop, km terreng, "
            "fellesstart?, karusell?, lopskarusell, vinterkarusell, stafetten?, stafettlag?, klubbstevne, "
            "banestevne, stevne?, friidrettsstevne, motbakkekarusell, testritt?, skjaertorsdagslop, "
            "nyttarslop, sylvesterlop, julenisselop, nisselop, bylop, sentrumslop, fjellop, fjellopet, "
            "parklop, startpulje?, birkebeinerlopet, ragnarok?, backyard ultra, loppet?, km 5000, km 10000, "
            "km 3000, nm 5000, nm 10000, nm i, km i, stafetta, holmenkollstafetta, etappe?, lopet?, "
            "terrengkarusell, terrengkarusellen, vinterkarusellen, cup?, cuplop, serielop, lop 1, lop 2, lop "
            "3, sankt hans lopet, st hans lopet, stoltzekleiven, stoltzen?, hytteplanmila, nottero rundt, "
            "notteroy rundt, mosjonslop, nyttarslopet, banelop, norgesmesterskap, norgesmesterskapet, "
            "hinderlop, tough viking, rosa sloyfe lopet, jentelop, jentebolgen, kvinnelop, kk mila, "
            "testkonkurranse, virtuelt lop, bedriftslop, bedriftsstafett, bedriftsidrettslop, bedriftscup, "
            "seriestevne, terrengstafett, kretslop, klubblop, paskelop, romjulslop, 17 mai lopet, "
            "sankthanslop, midtsommerlop, topplop, blodslitet, smalenene, pinselopene, birken?, "
            "nordmarkstravern, raskinnet, norgescup, hornindal rundt, motbakkelopet, motbakkecup, 6 "
            "timerslop, 12 timerslop, 24 timerslop, veldedighetslop, minnelop, hundelop, canicross lop, "
            "fakkellop, nattlop, ridderrennet, seks timers lop, 6 timers lop, 12 timers lop, 24 timers lop"
        ),
        Concept.NAMED_RACE: (
            "maraton, marathon, ultra?, ultralop, triatlon, triathlon, stafett?, duatlon, fjellmaraton, mara?"
        ),
        Concept.HALF: ("halvmaraton, halvmarathon, halv maraton, halvmaratonlop, halvmara"),
        Concept.STRENGTH: (
            "styrke ben, styrke overkropp, styrke core, core, planke?, funksjonell trening, crossfit "
            "styrke, kettlebell, trx, sirkel?, hiit?, opptreningsovelser, hoftestyrke, fotstyrke, mage?, "
            "rygg?, pull upper, styrke?, styrketrening, styrkeokt, gym, vekter?, vekttrening, kjerne?, "
            "kjernetrening, kjernemuskulatur, mage rygg, beintrening, bein?, overkropp?, underkropp?, "
            "helkropp*?, loft?, treningssenter, opptrening?, rehabovelser, rehab?, basistrening, basis?, "
            "sirkeltrening, knebøy, kneboy, markloft, stabilitet?, styrkerom, ovelser?, ovelser fra fysio, "
            "ovelser fra fysioen, ovelser fysio, ovelser fra fysioterapeut, ovelser fra fysioterapeuten, "
            "fysioovelser, strikk?, strikkovelser, tahev*, tahevinger, eksentrisk*?, utfall?, rumpe?, "
            "balle?, sete?, apparater?, gymmen, gymmet, treningssenteret, kjernemuskler, kjerneovelser, "
            "balanse?, balansebrett, fotovelser, hofteovelser, styrkeovelser, styrkesirkel, benkpress, "
            "kettlebells, manualer, burpees, rehabtrening, opptreningsokt, stabiliseringsovelser, planken, "
            "armheving, armhevinger, push ups, pushups, pull ups, sit ups, situps, balansepute, lekse fra "
            "fysio, lekser fra fysio, fysiolekse, hjemmelekse fysio, rehabprogram, opptreningsprogram, "
            "styrkeprogram, styrketreningsprogram, kjerneprogram, prehabprogram, kneprogram, trene rygg, "
            "trene bein, trene bryst, trene skuldre, trene mage, slynge?, slyngetrening, fystrening, fys?, "
            "skadeforebyggende?, skadeforebygging?, egen kroppsvekt, kroppsvekt?, maksstyrke, "
            "motbakkestyrke, vedlikeholdsstyrke, vedlikehold styrke, styrke for lopere, spesifikk styrke, "
            "generell styrke, styrkesal, hjemmetrening?, apparatstyrke, frivekter, vektlofting, lofting?, "
            "tungloft, bryst?, armer?, skuldre?, bryst og rygg, setemuskler?, hofter?, legghev, "
            "fottrening, fotgymnastikk, isometrisk?, isometri?, statisk?, bulgarske utfall, hoftehev, "
            "beinpress, sideplanke, rygghev, stabiliserende trening, intervallstyrke, fysioopplegg, "
            "treningsrom?, elixia, fullkropp?"
        ),
        Concept.CROSS: (
            "orientering?, skiskyting, tennis?, fotball?, handball?, badminton?, ridning?, seiling?, "
            "kajakk?, padling?, dans?, boksing?, snowboard, slalam?, alpint?, toppetur?, topptur, "
            "rulleskitur, langrennstur, skoytetur, zwift, ergometersykkel, spinningtime, sykling inne, "
            "terrengsykkel, rolig sykkeltur, staking?, stakemaskin, svomming teknikk, buldring, skigatur, "
            "fjelltopp, sykkel?, sykling, sykle, sykkeltur, landeveissykling, terrengsykling, svomming, "
            "svomme, svom?, svommeokt, yoga, pilates, toying?, toye?, bevegelighet?, mobilitet?, fjelltur, "
            "tur til fots, roing?, romaskin, ellipsemaskin, alternativ trening, alternativ?, langrenn, ski?, "
            "skitur, skigaing, rulleski, spinning, skoyter?, klatring, vannloping, kryss trening, "
            "langrennstrening, z2 tur, z2 tur sykkel, mtb, rulle?, padel?, svommetur, crawl, sykkelrulle, "
            "ellipse?, vannjogging, aquajogging, fotballtrening?, handballtrening?, innebandy?, volleyball?, "
            "squash?, yin yoga, yogatime, klatre?, randonee, randonnee, truger?, trugetur, zumba, bodypump, "
            "saltime?, gruppetime?, spinn, spinningokt, rulleskiokt, skiokt, langrennsokt, skoyting?, "
            "skoytetrening, rookt, roergometer, skierg, indoor cycling, foamroller, rulling?, stavgang, "
            "skigang, sykkelokt, terrengsykkeltur, el sykkel, svommehall?, svommehallen?, wattbike, ski erg, "
            "toyeokt, mobilitetsokt, bading?, landeveissykkel, landeveissykkelen, racersykkel, crawlteknikk, "
            "crawlkurs, svommeteknikk, vanngymnastikk, vanntrening, aqua jogging, pull buoy, pullbuoy, "
            "brystsvomming, ryggsvomming, hofteapner, hofteapnere, hoftemobilitet, yoga time, pilates time, "
            "pilatestime, spinning time, yogaklasse, sykkelgruppa, sykkelgruppe, sykkelgruppen, "
            "svommegruppe, skigruppa, apent vann?, klassisk?, uttoying?, bandy?, o trening, o lop trening, "
            "isbading?, isbad?, badstue?, badstu?, skimaskin, smarttrainer, bassengtrening, bassengloping, "
            "bassengokt, svommekurs voksne, kampsport?, bryting?, kickboksing, bokseokt, meditasjon?, "
            "pusteovelser, buldreokt, klatrehall, frisbeegolf, golfrunde, bassengsvomming, innendors sykling"
        ),
        Concept.WALK: (
            "gatur, ga?, spasertur, gaing, rask gange, fottur, turgaing, motbakkegaing, gange i motbakke, "
            "ga pa molle, skogstur til fots"
        ),
        Concept.PLYO: (
            "plyometri, plyometrisk*, plyo, hopp?, hopptrening, spenst?, spensttrening, spensthopp, "
            "hoppetau, tauhopping, spenstokt, bokshopp, fallhopp, sprettflate, plio?, hekkehopp, "
            "enbeinshopp, ettbeinshopp, froskehopp, hinking?, hinke?, sprettovelser, spenstovelser, "
            "hoppovelser, hoppeovelser, sprett?, hoppe tau, tauhopp, boksehopp, kassehopp, strekkhopp, "
            "eksplosiv?, eksplosivt?, eksplosiv styrke?, spenstdrill, mangesteg, mangehopp, vekselhopp, "
            "eksplosivitet?, dybdehopp, hoppserie, trappehopp, stegsprang, lengde uten tillop, tau?"
        ),
        Concept.REST: (
            "ikke lopt, har ikke lopt, lop ikke, kan ikke lope, far ikke lope, uke uten loping, uker uten "
            "loping, dager uten loping, lopeforbud, lopefri uke, "
            "hvile?, hviledag, hviledager, fri?, fridag?, treningsfri, ingen trening, ingen loping, "
            "lopefri, full hvile, aktiv hvile?, helt fri, hviledag reise, hviler?, hvile i dag, hviler i "
            "dag, sofa?, sofadag, sofaen?, ingenting?, null trening, slappe av?, slappedag, latdag, off "
            "day, rest day, day off, tvungen hvile, treningspause, treningsfritt, ingen okt, kvile?, "
            "kviledag, beina hoyt, hvile ut?, beina opp, fottene hoyt, influensa?, forkjolelse?, "
            "forkjolet?, syk?, feber?, skade?, skadet?, covid?, lopepause, lopestopp, pause?, "
            "treningsstopp, opphold?, late dager, dvale?, kosedag pa sofaen, sofakos, forkjola?, "
            "restitusjonsdag uten trening, ingen okter, nullflyt?, avslapping?, avslapning?, slapp av, "
            "rolig dag uten trening, sykdom?, vondt i halsen, halsvondt?, omgangssyke?, skadeavbrekk, "
            "avbrekk?, ingen fysisk aktivitet, ikke trening, ikke loping, ikke lop, ikke trene, loper "
            "ikke, loper ikke i dag"
        ),
        Concept.RUN: (
            "loping, lope, lopetur, lopeokt, lopetrening, terrengloping, morgenlop, lunsjlop, kveldslop, "
            "tredemolle, lopegruppe, trening med gruppen, stiloping, mollelop, molle?, lopetreff, stilop, "
            "skogslop, joggetur, gruppetrening lop, lopetur ute, morgentur?, bane lop, lope hjem, lope til "
            "jobb, lop hjem, jobblop, jobbloping, hjem fra jobb til fots, loperunde, loperunden, "
            "ettermiddagslop, lopetur pa, morgenlopet, onsdagslopet, felleslopet, klubblopet, morgenlopetur, "
            "kveldslopetur, ettermiddagslopetur, formiddagslopetur, lunsjlopetur, nattlopetur, lopeklubb, "
            "lopeklubben, lopegruppa, lopegjengen, lopevenner, lopekompis, terrengtur lop, transportlop, "
            "skogstur lop, sosialt lop, friidrettstrening, friidrett?, lopekveld, lopemakker, lop pa molle, "
            "lop til jobb, lop fra jobb, lop hjem fra jobb, felleslop?, klubbtrening?, stitur lop, "
            "fjellopetur, markatur lop, markalop, gatetur lop, byloping, sjosiden lop, lunsjloping, "
            "pendlerlop, molla?, molleokt, molletur, lopsrunde"
        ),
        Concept.RUN_WALK: (
            "ga og jogge, jogge og ga, gange jogg, jogg gange, lop gange, jogge ga, ga jogge, gange og jogg, "
            "gange og lop, lop og gange, fra 0 til 5 km, fra null til fem, c25k, couch to 5k, kom i gang med "
            "loping, lop i gang, veksle mellom gange og lop, ga og lope, lope og ga, lop og ga, ga jogg, "
            "jogg og gange, vekselvis gange og jogg"
        ),
        Concept.WORKOUT: "okt, trening, treningsokt, workout",
        Concept.PACE: "fart, tempo",
        Concept.WARM: (
            "oppvarming, oppv, nedj, nedjogg, nedtrapping okt, nedkjoling, oppjogg, avjogg, varme opp"
        ),
        Concept.OTHER: LIFE,
        Concept.WEEK: (
            "uke, uker, treningsuke, konkurranseuke, hvileuke, restitusjonsuke, ukesvolum, fase, periode, "
            "volum, program, plan, rolig uke, formtopping?, uken"
        ),
        Concept.NOT: ("ingen, ikke, uten, i stedet for, istedenfor, isteden for, i stedet"),
        Concept.OR: "eller",
        Concept.AROUND: (
            "for, etter, mens, for a, fram mot, innen, dagen etter, dagen for, dagen derpa, garsdagens, "
            "forberedelse til, oppkjoring til"
        ),
        Concept.WITH: (
            "med, i, pa, ved, rundt, langs, til, fra, gjennom, inkl, inkludert, av, over, v, opp, mot, med "
            "datter, med sonn, med hunden, under, bak, pga, pa grunn av, til tross for, naer, opp til, ut "
            "til, forbi"
        ),
        Concept.PLAIN: PLAIN,
        Concept.LAST: "siste, forste, hvorav, inkludert, avslutt med, avsluttende",
        Concept.TOTAL: "totalt, total, alt, sammen, distanse, tid, sum, varighet, lengde, til sammen",
        Concept.TO: "til",
        Concept.KILOMETRE: "km, kilometer",
        Concept.MILE: "engelsk mil, miles",
        Concept.METRE: "m, meter",
        Concept.HOUR: "h, t, time, timer",
        Concept.MINUTE: "min, minutt, minutter, minutters",
        Concept.SECOND: "s, sek, sekund, sekunder",
    },
)
