"""Dutch."""

from typing import Final

from plyocal.vocabulary.concepts import Beside, Concept, LanguageWords
from plyocal.vocabulary.dutch.life import LIFE, PLAIN
from plyocal.vocabulary.dutch.speed import SPEED, STRIDES, TEMPO
from plyocal.vocabulary.dutch.sports import CROSS, PLYO, REST, STRENGTH

DUTCH: Final = LanguageWords(
    code="nl",
    name="Dutch",
    compounds=True,
    beside={
        Beside.CONTAINING: "met inclusief waarvan daarin",
        Beside.RESTING: "rust pauze dribbel gp",
        Beside.EACH: "elke per",
        Beside.AFTER_TOTAL: "totaal tot",
        Beside.SETS: "reeks series",
        Beside.OR: "of",
        Beside.GOAL: "in onder doel doeltijd streeftijd",
        Beside.AGAIN: "herhaal keer herhalingen rondes",
        Beside.AND: "daarna",
    },
    numbers=(
        "0.5 half, 0.5 een half, 1.5 anderhalf, 1.5 anderhalve, 2 twee, 2.5 tweeënhalf, "
        "2.5 twee en een half, 3 drie, 4 vier, 5 vijf, 6 zes, 7 zeven, 8 acht, 9 negen, 10 tien, 11 elf, "
        "12 twaalf, 15 vijftien, 16 zestien, 18 achttien, 20 twintig, 25 vijfentwintig, 30 dertig, "
        "35 vijfendertig, 40 veertig, 45 vijfenveertig, 50 vijftig, 60 zestig, 75 vijfenzeventig, "
        "90 negentig"
    ),
    times=(
        "15 kwartier, 15 een kwartier, 30 halfuur, 30 halfuurtje, 45 drie kwartier, 60 een uur, "
        "60 een uurtje, 60 uurtje, 75 vijf kwartier, "
        "90 anderhalf uur"
    ),
    words={
        Concept.EASY: (
            "rustige run, rustig hardlopen, rustig rondje, herstelduur?, korte loop, los lopen z1, "
            "duurloop z2, basis duurloop, duurloop 1, duurloop 2, loslopen z1, ontspannen loop, "
            "vetverbranding?, inlopen en loslopen, duurloop, duurloopje, rustige duurloop, rustig*?, lange "
            "rustige duur?, d1?, d2?, d1 duurloop, ontspannen?, makkelijk*?, loslopen, los lopen, losloop, "
            "inloop?, joggen, licht*?, langzaam?, rustig lopen, korte duurloop, duur?, z1?, z2?, "
            "extensieve duurloop, shake out, extensief?, basis?, duurtraining?, rustige loop, souplesse?, "
            "rustige duur, duurloop rustig, easy run, rustig duurlopen, rustige hersteltraining, "
            "praattempo, rustig aan duurloop, duurloop d1, duurloop d2, hartslagzone 2?, kletstempo, "
            "babbeltempo, babbelloop, kletsloop, praatloop, jogje, dribbelen?, dribbelloop, zonder "
            "horloge?, op gevoel?, aerobe duur?, aeroob?, gezellig loopje, ontspannen rondje, rustige km, "
            "rustige kilometers, lsd?, easy?, dl1?, dl2?, dl 1?, dl 2?, loslopen met, ontspannen lopen, "
            "kuierloop, sukkeldraf?, drafje?, draf?, uitfietsen?, rustige ochtendloop, rustige avondloop, "
            "rustige trail, rustig tempo, rustig uitlopen, rustig dribbelen, dribbel?, dribbelloopje, d0?, "
            "lsd rustig, makkelijk loopje, makkelijke loop, makkelijke run, easy loop, easy loopje, lichte "
            "loop, lichte training, kort rondje, kort loopje, rustig kort, ontspannen run, aerobe "
            "training, basisloop, basisduurloop, basistempo, vetverbrandingsloop, lage hartslag?, laag "
            "hartslag, lage intensiteit?, maf loop, z2 loop, zone 2 loop, souplesseloop, losse loop, los "
            "loopje, los rondje, benen losmaken, beentjes losgooien, loslooptraining, activatieloop, "
            "activatie loop, pre race loopje, sukkeldrafje, rustig doorlopen, zachtjes?, kalm?, kalmpjes?, "
            "soepel?, soepeltjes?, losdraven, losdraf, uitdraven?, kletsen?, kletsend?, babbelen?, "
            "babbelend?, pratend?, praten?, keuvelen?, losdribbelen, beentjes los, benen los, benen "
            "losdraaien, losmaken?, geen haast?, geen stress?, zonder haast?, zonder stress?, zonder "
            "druk?, zonder forceren?, hartslag onder?, kletsrondje, kletsrun, babbelrun, praatrun, "
            "praatrondje, comfortabel tempo, comfortabel?, comfortabele?, gemakkelijk?, gemakkelijke?, "
            "gemoedelijk?, gemoedelijke?, gezellig lopen, gezellig hardlopen, gezellig rondje, nuchter "
            "loopje, nuchter lopen, nuchtere loop, nuchter?, draven?, onderhoudsloop, onderhoudsduurloop, "
            "onderhoudstraining lopen, makkelijke kilometers, makkelijke km, koffieloop, koffierun, "
            "langzame duurloop, langzame loop, langzaam lopen, trage loop, losse kilometers, losse km, "
            "losse?, benen losgooien, benen losschudden, kuierrondje, hersenspinsels loop, soepele loop, "
            "soepel lopen, genietrondje, genietloop, plezierloop, kalme loop, losjes?"
        ),
        Concept.RECOVERY: (
            "herstelloop, hersteltraining, herstelduurloop, hersteld?, herstel?, herstelrun, herstel run, "
            "actief herstel?, herstelloopje, uitlooptraining, uitlopen na de wedstrijd, uitlopen na "
            "wedstrijd, herstelrondje, herstellopen, herstel loopje, hersteltempo, recovery?, recovery "
            "run, recuperatie?, recuperatieloop, recuperatietraining, losloop na wedstrijd, recup?, "
            "herstel duurloop, herstelduurloopje, herstel loop, herstel joggen, herstellend, "
            "hersteldribbel, recuperatiejog, actief recupereren, actieve recuperatie?, uitfietsen benen?, "
            "regeneratieloop, regeneratie?, losloop na marathon, losloop na halve, losloop na de "
            "wedstrijd, losloop na de marathon, losloop na de halve, loslopen na wedstrijd, loslopen na de "
            "wedstrijd, loslopen na marathon, uitlooprondje, uitloopje, dag erna losloop, losloop dag "
            "erna, hersteljog, rustig herstel, herstelkilometers, herstellen?, uitlopen en herstellen"
        ),
        Concept.LONG: (
            "lange duurloop, lange duur, lange loop, lange run, lange afstand?, lange?, lang?, "
            "langeduurloop, zondagse lange duurloop, ldl?, lange zondagloop, lange trail, "
            "lange training, lange duurtraining, duurloop lang, lange afstandsloop, lange zondag, "
            "zondagse duurloop, lange tocht te voet, lange rustige duurloop, lange trailrun, "
            "lange bosloop, lange zondagse, lange tocht?, lange looptraining, superlange duurloop, "
            "lange wandel loop, lange en rustige loop, longrun, long run, lange rustige loop, ldl z2, "
            "d1 lang"
        ),
        Concept.MEDIUM_LONG: (
            "middellange duurloop, middellang*?, halflange duurloop, midlange duurloop, "
            "middellange loop, middellange run, halflange loop, semi lange duurloop"
        ),
        Concept.SPEED: SPEED,
        Concept.TEMPO: TEMPO,
        Concept.STRIDES: STRIDES,
        Concept.RACE: (
            "wedstrijd, wedstrijddag, race, racedag, testwedstrijd, prestatieloop, stratenloop, "
            "loopwedstrijd, clubkampioenschap*, bruggenloop, cross wedstrijd, veldloop, trimloop, "
            "sylvesterloop, oliebollenloop, stadsloop, damloop, singelloop, zevenheuvelenloop, "
            "avondvierdaagse loop, kustloop, jogging wedstrijd, de wedstrijd, vestingloop, kermisloop, "
            "dorpsloop, polderloop, stadsrun, cityrun, city run, 5 van, 10 van, tien van, 15 van, "
            "30 van, 4 mijl van, vier "
            "mijl van, mijl van, mijlen van, nachtloop, kerstloop, nieuwjaarsloop, havenloop, "
            "brandweerloop, molenloop, bosloopwedstrijd, crosscompetitie, cross?, crossloop, veldrit?, "
            "clubrecord?, baanwedstrijd, wegwedstrijd, startvak?, bedrijvenloop, businessrun, business "
            "run, estafetteloop, estafettemarathon, dam tot dam, city pier city, dam tot damloop, color "
            "run, obstacle run, "
            "strongman run, nk?, nk cross, bk?, ladies run, ladiesrun, sinterklaasloop, paasloop, "
            "zomeravondcompetitie, loopcircuit, regiocross, wedstrijdje, clubwedstrijd, clubcross, cross "
            "competitie, crosswedstrijd, bk cross, pk cross, kampioenschap*, testrun wedstrijd, "
            "trainingswedstrijd, oefenwedstrijd, instuif, instuifwedstrijd, competitiewedstrijd, "
            "kersenloop, dijkenloop, kerstrun, kerstcross, santa run, oudejaarsloop, halloweenrun, "
            "halloween run, koningsloop, koningsdagloop, bevrijdingsloop, hemelvaartloop, pinksterloop, "
            "lenteloop, zomerloop, herfstloop, winterloop, wintercross, run winter, sponsorloop, charity "
            "run, ekiden, cityloop, vrouwenloop, marikenloop, trailwedstrijd, obstakelrun, strongmanrun, "
            "mudrun, mud run, survivalrun, hindernisloop, halve van egmond, 10 engelse mijl, 10 em, 5 "
            "engelse mijl, halve van, 20 van, 10 km van, kwart marathon, kwart van, achtste triathlon, 8e "
            "triathlon, swim run, swimrun, doelwedstrijd, hoofdwedstrijd, uurloop, nk 5000, nk 10000, nk "
            "10 km, nk halve marathon, bk 10 km, estafette?, avondloop?, crosscircuit, cupwedstrijd, "
            "circuitwedstrijd, crosscup, wintercup, competitie?, 6 uur loop, 12 uur loop, 24 uur loop, pk "
            "veldlopen, veldlopen?, circuit run, mudmasters, mud masters, atletiekmeeting, avondmeeting, "
            "coastrun, dwars door?, kermisjogging, natuurrun, kasteelrun, tunnelrun, fun run, funrun, "
            "nachtrun, koppelcross, hardloopevenement, loopevenement, jogging van?, corrida van"
        ),
        Concept.NAMED_RACE: (
            "marathon, ultramarathon, triatlon, duatlon, kwart triatlon, run bike run, estafette?, marathon "
            "van, ekiden"
        ),
        Concept.HALF: "halve marathon, halve?, hm?, halve van",
        Concept.STRENGTH: STRENGTH,
        Concept.CROSS: CROSS,
        Concept.WALK: (
            "wandelen, wandel*?, stevig wandelen, wandeling, wandelingetje, stukje wandelen, "
            "boswandeling, strandwandeling, avondwandeling, lunchwandeling, ommetje?, snelwandelen, "
            "nordic walking, stevige wandeling, blokje om?, hond uitlaten?"
        ),
        Concept.PLYO: PLYO,
        Concept.REST: REST,
        Concept.RUN: (
            "hardlopen, hardloop*?, loop?, lopen?, looptraining, rondje hardlopen, rondje rennen, rennen, "
            "trailrun, trailrunnen, boslopen, bosloop, ochtendloop, avondloop, lunchloop, loopgroep, "
            "loopje, run, clubtraining hardlopen, training met de groep, hardlooptraining, loopband, "
            "duinloop, strandloop, "
            "groepsloop, zondagloop, middagloop, rondje bos?, rondje park?, rondje plas?, rondje lopen, "
            "run club, loopclub, looprondje, boslopen met, avondrondje?, ochtendrondje?, trailloop, trail "
            "run, lunchrun, ochtendrun, avondrun, hardloopje, hardlooprondje, hardloopsessie, hardlopen "
            "vereniging, hardloopgroep, hardloopclub, hardloopmaatje, looptrainingen, looptraining "
            "atletiek, atletiektraining, atletiek training, atletiekvereniging training, "
            "atletiekclub training, rondje meer, "
            "rondje kralingse plas, rondje polder, rondje stad, rondje dijk, stukje lopen, stukje rennen, "
            "stukje hardlopen, eindje lopen, blokje rennen, blokje hardlopen, gaan rennen, gaan hardlopen, "
            "gaan lopen, renrondje, ochtendloopje, avondloopje, lunchrondje, lunchloopje, middagrun, "
            "zaterdagloop, vrijdagloop, zondagrun, woensdagloop, maandagloop, dinsdagloop, donderdagloop, "
            "weekendloop, bosrun, duinrun, strandrun, polderrun, parkloop, parkrun easy, stadsrun, "
            "trailtraining, trail?, trailrunning, loopbandtraining, canicross, runcommute, run commute, "
            "naar werk lopen hardlopen, social run, groepsrun, clubloop, clubrun, vakantierun, buggy run, "
            "kinderwagen run, naar huis lopen, naar het werk lopen, woon werk loop, hardlopen in de "
            "ochtend, loop in de middag, rondje?, rondje om?, ga rennen, ik ren, ga hardlopen, ik loop "
            "hard, ga lopen?, atletiek?, startersgroep?, startersgroep lopen, looptreffen, loopmaatjes?, "
            "loopmaatje?, hardloopafspraak, loopafspraak, runclub, loopavond?, ontbijtloop, trimbaan?, "
            "finse piste?, loopsessie, loopuurtje, runnetje, hardlopend naar, hardlopend naar werk, lopend "
            "naar werk?"
        ),
        Concept.RUN_WALK: (
            "lopen wandelen, wandelen lopen, hardlopen en wandelen, hardlopen wandelen, start to run, "
            "wandelen hardlopen, dribbelen wandelen, wandelen en hardlopen, start 2 run, van 0 naar 5, c25k, "
            "couch to 5k, afwisselend wandelen en lopen, afwisselend lopen en wandelen, wandelen en lopen, "
            "lopen en wandelen, wandel loop, loop wandel, lopen afgewisseld met wandelen"
        ),
        Concept.WORKOUT: "training, sessie, oefening, trainen?, workout",
        Concept.PACE: "tempo",
        Concept.WARM: (
            "inlopen, uitlopen, warming up, warmlopen, cooling down, opwarmen, opwarming, in en uitlopen"
        ),
        Concept.OTHER: LIFE,
        Concept.WEEK: (
            "week, weken, trainingsweek, rustweek, herstelweek, wedstrijdweek, weekkilometers, weektotaal, "
            "fase, blok?, weekomvang, opbouwweek, schema, plan"
        ),
        Concept.NOT: ("geen, niet, zonder, in plaats van, inplaats van"),
        Concept.OR: "of",
        Concept.AROUND: (
            "terwijl, voor, na, voor de, na de, voor het, dag na, de dag na, dag na de, dag voor, de dag "
            "voor de, dag voor de, prep, voorbereiding op, voorbereiding, richting, de dag voor"
        ),
        Concept.WITH: (
            "met, in, bij, op, langs, om, door, naar, van, te, aan, vanaf, rond, incl, inclusief, met mijn "
            "zoon, met mijn dochter, met de hond, onder, achter, tegen, wegens, tijdens, ondanks, dankzij, "
            "over, tot aan, vanwege"
        ),
        Concept.PLAIN: PLAIN,
        Concept.LAST: "laatste, eerste, waarvan, inclusief, incl, afsluiten met",
        Concept.TOTAL: "totaal, tot, in totaal, afstand, duur, tijd, totale afstand, totale duur, lengte",
        Concept.TO: "tot",
        Concept.KILOMETRE: "km, kilometer, kilometers",
        Concept.MILE: "mijl, mijlen",
        Concept.METRE: "m, meter, meters",
        Concept.HOUR: "h, u, uur, uren, uurtje",
        Concept.MINUTE: "min, minuut, minuten, minuutjes",
        Concept.SECOND: "s, sec, seconde, seconden",
    },
)
