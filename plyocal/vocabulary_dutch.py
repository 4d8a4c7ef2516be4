"""Dutch."""

from typing import Final

from plyocal.vocabulary_concepts import Beside, Concept, LanguageWords

DUTCH: Final = LanguageWords(
    code="nl",
    name="Dutch",
    compounds=True,
    beside={
        Beside.CONTAINING: "met inclusief waarvan",
        Beside.RESTING: "rust pauze dribbel gp",
        Beside.EACH: "elke per",
        Beside.AFTER_TOTAL: "totaal tot",
        Beside.SETS: "reeks series",
        Beside.OR: "of",
        Beside.GOAL: "in onder doel",
        Beside.AGAIN: "herhaal keer",
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
        "60 een uurtje, 60 uurtje, 75 vijf kwartier"
    ),
    words={
        Concept.EASY: (
            "rustige run, rustig hardlopen, rustig rondje, herstelduur?, korte loop, los lopen z1, duurloop "
            "z2, basis duurloop, duurloop 1, duurloop 2, loslopen z1, ontspannen loop, vetverbranding?, "
            "inlopen en loslopen, duurloop, duurloopje, rustige duurloop, rustig*?, lange rustige duur?, "
            "d1?, d2?, d1 duurloop, ontspannen?, makkelijk*?, loslopen, los lopen, losloop, inloop?, joggen, "
            "licht*?, langzaam?, rustig lopen, korte duurloop, duur?, z1?, z2?, extensieve duurloop, shake "
            "out, extensief?, basis?, duurtraining?, rustige loop, souplesse?, rustige duur, duurloop "
            "rustig, easy run, rustig duurlopen, rustige hersteltraining, praattempo, rustig aan duurloop, "
            "duurloop d1, duurloop d2, hartslagzone 2?, kletstempo, babbeltempo, babbelloop, kletsloop, "
            "praatloop, jogje, dribbelen?, dribbelloop, zonder horloge?, op gevoel?, aerobe duur?, aerobe "
            "duurloop, aeroob?, gezellig loopje, ontspannen rondje, duurloop rustig tempo, rustige km, "
            "rustige kilometers, lsd?, easy?, dl1?, dl2?, dl 1?, dl 2?, loslopen met, ontspannen lopen, "
            "kuierloop, sukkeldraf?, drafje?, draf?, uitfietsen?"
        ),
        Concept.RECOVERY: (
            "herstelloop, hersteltraining, herstelduurloop, hersteld?, herstel?, herstelrun, herstel run, "
            "actief herstel?, herstelloopje, uitlooptraining, uitlopen na de wedstrijd, uitlopen na "
            "wedstrijd, herstelrondje, herstellopen, herstel loopje, hersteltempo, recovery?, recovery run, "
            "recuperatie?, recuperatieloop, recuperatietraining, losloop na wedstrijd, recup?, herstel "
            "duurloop"
        ),
        Concept.LONG: (
            "lange duurloop, lange duur, lange loop, lange run, lange afstand?, lange?, lang?, "
            "langeduurloop, zondagse lange duurloop, ldl?, lange zondagloop, lange trail, lange training, "
            "lange duurtraining, duurloop lang, lange afstandsloop, lange zondag, zondagse duurloop, lange "
            "tocht te voet"
        ),
        Concept.MEDIUM_LONG: "middellange duurloop, middellang*?, halflange duurloop",
        Concept.SPEED: (
            "progressief lopen, climax?, climaxloop, climaxduurloop, piramideloop, wisselduurloop, "
            "wisseltempo?, korte intervallen, lange intervallen, intervalduurloop, intervalloop, minuten "
            "interval, blokjes?, heuvels lopen, bruggentraining, dijktraining, sprintjes, trapjes?, "
            "tempowissel*, herhaling?, versnellingsloop, tempo interval, snelle duurloop, baaninterval, "
            "loopsnelheid, testje?, vo2max, interval, intervallen, intervaltraining, intervals, vaartspel, "
            "heuvels?, heuveltraining, heuvelsprints?, heuvelloop?, heuvelintervallen, baantraining, baan?, "
            "snelheid?, snelheidstraining, herhalingen?, progressieve duurloop, progressief?, progressieve "
            "loop, piramide?, trappen?, testloop?, coopertest, snelle?, snel?, sprints?, sprinttraining, "
            "tempoprikkel, prikkel?, versnellend?, heuvel?, minutenloop, blokken?, intensief?, klimmen?, "
            "viaducttraining, 400jes?, 800jes?, 1000jes?, tijdrit?, wedstrijdsimulatie, korte "
            "intervaltraining, lange intervaltraining, intervallen op de baan, piramide training, "
            "snelheidsblokken, trappentraining, heuvelsprintjes, heuvelen?, lange klim, korte klim, klim?, "
            "klimmetjes, klimwerk, viaductjes?, viaduct*?, bruggetjes?, bruggen?, dijk?, dijken?, baanwerk, "
            "200jes?, 300jes?, 500jes?, 600jes?, 400tjes?, 800tjes?, intervalletjes, hellingen?, helling?, "
            "hellingtraining, trap?, traplopen?, sprintje?, minuutjes, d1 naar d3, opbouwende duurloop, "
            "opbouwloop, opbouwend?, conconi, conconi test, conconitest, test 3000, test 5 km, test 3 km, "
            "inspanningstest?, 10 20 30?, snelheidswerk, tempowisselingen, wisselduur, piramidetraining, "
            "blokjestraining, sprintwerk, yasso's, all out?, atletiekbaan?, sintelbaan?, steigeringsloop"
        ),
        Concept.TEMPO: (
            "tempo duurloop, drempelduurloop, marathontempo, halve marathontempo, wedstrijdtempo, "
            "tempo lopen, hm tempo, d3?, intensieve duurloop, vlotte duurloop, vlot?, tempoblokjes, "
            "extensieve tempoduur, tempo run, tempoduurloop, tempoduur, tempoloop, tempolopen, tempoblok, "
            "tempoblokken, tempo?, drempel?, drempelloop, drempeltraining, drempelblokken, "
            "drempelintervallen, omslagpunt?, mt?, tempotraining, tempointerval, racetempo?, streeftempo?, "
            "10 km tempo?, dubbele drempel, dubbel drempel, drempelduur, drempelwerk, tempo's?, tempoblokje, "
            "wedstrijdsnelheid, marathon tempo, halve marathon tempo, omslag?, tempowerk, t tempo, zwarte "
            "duurloop?, sweet spot?, d2 d3?, blokken marathontempo, 10km tempo?"
        ),
        Concept.STRIDES: (
            "versnellingen, versnelling?, versnellinkjes, steigerungen, loopscholing, korte sprints, loop abc"
        ),
        Concept.RACE: (
            "wedstrijd, wedstrijddag, race, racedag, testwedstrijd, prestatieloop, stratenloop, "
            "loopwedstrijd, clubkampioenschap*, bruggenloop, cross wedstrijd, veldloop, trimloop, "
            "sylvesterloop, oliebollenloop, stadsloop, damloop, singelloop, zevenheuvelenloop, "
            "avondvierdaagse loop, kustloop, jogging wedstrijd, de wedstrijd, vestingloop, kermisloop, "
            "dorpsloop, polderloop, stadsrun, cityrun, city run, 10 van, tien van, 5 van, 4 mijl van, vier "
            "mijl van, mijl van, mijlen van, nachtloop, kerstloop, nieuwjaarsloop, havenloop, brandweerloop, "
            "molenloop, bosloopwedstrijd, crosscompetitie, cross?, crossloop, veldrit?, clubrecord?, "
            "baanwedstrijd, wegwedstrijd, startvak?, bedrijvenloop, businessrun, business run, "
            "estafetteloop, estafettemarathon, dam tot dam, dam tot damloop, color run, obstacle run, "
            "strongman run, nk?, nk cross, bk?, ladies run, ladiesrun, sinterklaasloop, paasloop, "
            "zomeravondcompetitie, loopcircuit, regiocross"
        ),
        Concept.NAMED_RACE: (
            "marathon, ultramarathon, triatlon, duatlon, kwart triatlon, run bike run, estafette?, marathon "
            "van"
        ),
        Concept.HALF: "halve marathon, halve?, hm?, halve van",
        Concept.STRENGTH: (
            "stabiliteitstraining, core?, kracht benen, kracht bovenlichaam, gewichtheffen, rompoefeningen, "
            "rompstabiliteit, planken?, trx, kettlebell, circuit?, hiit?, functionele training, "
            "fysio-oefening, krachtcircuit, buik?, rug?, armen?, kracht?, krachttraining, krachtoefeningen, "
            "krachthonk, sportschool, fitness?, romp?, rompstabiliteitstraining, core stability, "
            "corestability, stabiliteit?, gewichten?, benen?, bovenlichaam?, onderlichaam?, buikspieren?, "
            "fysio oefeningen, fysio-oefeningen, fysiooefeningen, circuittraining, krachtsessie, squats, "
            "opdrukken, beentraining, oefeningen?, oefeningen fysio, oefeningen van de fysio, huiswerk "
            "fysio, fysio huiswerk, revalidatie?, reva?, elastiek?, elastieken?, excentrisch*?, "
            "kuitoefeningen, kuiten?, bilspieren?, hamstrings?, core oefeningen, coretraining, basic fit, "
            "gym, fit for free, lunges, dumbbells, halters, kettlebells, bosu, balansoefeningen, balans?, "
            "voetoefeningen, voetspieren?, heupoefeningen, krachtwerk, benen en billen, beenspieren?, "
            "rompoefening*, rugschool, rugspieren?, planking, burpees, deadlift*, heupstabiliteit"
        ),
        Concept.CROSS: (
            "kajak?, roeien, suppen?, tennis?, voetballen?, volleybal?, hockey?, golf?, boksen?, skien?, "
            "snowboarden?, klimmen indoor, mountainbike, mtb tocht, racefietstocht, gravelrit, spinnen?, "
            "aquarobics, zwemmen techniek, zwift, wielertraining, schaatstraining, dansen?, padel?, squash?, "
            "bodypump, pilates les, fietsen, fiets?, fietstocht, wielrennen, racefiets, racefietsen, "
            "mountainbiken, mtb, zwemmen, yoga, pilates, stretchen?, rekken?, mobiliteit?, lenigheid?, "
            "wandeling, crosstrainer, crosstraining, alternatieve training, spinning, schaatsen?, "
            "skeeleren?, klimhal, aquajoggen, hometrainer, tacx, rondje fietsen, duurrit?, zwemtraining, "
            "hardlopen in water, langlaufen, bootcamp?, hiken, rit?, ritje?, rustige rit, lange rit, "
            "baantjes trekken, baantjes zwemmen, baantjes?, zwembad?, borstcrawl?, schoolslag?, "
            "zaalvoetbal?, voetbaltraining?, hockeytraining?, tennistraining?, tennisles?, padelles?, "
            "natuurijs?, spinningles, yogales, pilatesles, zumba, bodybalance, bodycombat, roeimachine, "
            "roeitraining, roeiergometer, ergometer, kanoen?, kajakken?, boulderen, aquarunning, aquajog*, "
            "fietsrit, fietsrondje, mtb rit, gravelen, wattbike, zwiften, toertocht?, langlauf?, rolski, yin "
            "yoga, tai chi, foamroll*, foamrollen, steppen?, crosstrainen, zwemtrainingen, "
            "mountainbiketocht, klimmen in de hal, volleyballen?, badminton?, dansles"
        ),
        Concept.WALK: "wandelen, wandel*?, stevig wandelen",
        Concept.PLYO: (
            "plyometrie, plyometrisch*, springtraining, sprongtraining, sprongkracht, touwtjespringen, "
            "springtouw, sprongen?, plyo, loopsprongen, boxjumps, plyo training, plio?, touwtje springen, "
            "touw springen, sprongoefeningen, springoefeningen, box jumps, drop jumps, hinkelen?, "
            "hinksprongen, huppelen?, hupsen?, kikkersprongen, sprongseries, loopsprong*, plyo oefeningen, "
            "plyometrische oefeningen, explosief?, explosieve oefeningen, sprongetjes?, hordensprongen, "
            "touwtjespring*"
        ),
        Concept.REST: (
            "rust?, rustdag, rustdagen, vrije dag?, vrij?, geen training, geen loop, niet lopen, niet "
            "hardlopen, volledige rust, looprust, geen run, volledige rustdag, rust dag, complete rust, "
            "niksen, niks?, niks doen, vandaag niks, niks vandaag, bankhangen, bankdag, rustdagje, luieren?, "
            "luie dag, uitrusten?, vandaag vrij van training, rust roest, geen sport, sportvrij, "
            "trainingsvrij, off day, day off, rest day, rusten?, verplichte rust, rustig dagje?, loopvrij, "
            "gedwongen rust, benen omhoog"
        ),
        Concept.RUN: (
            "hardlopen, hardloop*?, loop?, lopen?, looptraining, rondje hardlopen, rondje rennen, rennen, "
            "trailrun, trailrunnen, boslopen, bosloop, ochtendloop, avondloop, lunchloop, loopgroep, loopje, "
            "run, clubtraining hardlopen, hardlooptraining, loopband, duinloop, strandloop, groepsloop, "
            "zondagloop, middagloop, rondje bos?, rondje park?, rondje plas?, rondje lopen, run club, "
            "loopclub, looprondje, boslopen met, avondrondje?, ochtendrondje?, trailloop, trail run, "
            "lunchrun, ochtendrun, avondrun"
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
        Concept.OTHER: (
            "vergadering, overleg, afspraak, tandarts, huisarts, dokter, kapper, verjaardag?, bruiloft?, "
            "vlucht, vakantie?, reis?, feest?, etentje, diner, borrel, school?, ouderavond, bespreking, "
            "bioscoop, concert, inschrijving, inschrijven, startnummer*, startbewijs, ophalen, aanmoedigen, "
            "toeschouwer, kijken, supporteren, verloop, afloop, sollicitatie*, loopbaan, looptijd, "
            "doorlopen, aanloop, omloop, sloop, rolluik, boodschappen, garage, fietsenmaker, fietsreparatie, "
            "belasting*, verhuizing, planning, presentatie, zwemles, oudejaarsavond, hond uitlaten, "
            "schoenen, loopschoenen, cursus, les, college, tentamen, filmmarathon, vrijwilliger*, "
            "verjaardagsfeest, lunch?, uitverkoop, opruimen, huiswerk, fysiotherapeut, fysio afspraak, "
            "oppas, wandelgang, rustig aan doen, wedstrijd kijken, voetbalwedstrijd, voetbal, meeting, call, "
            "zoom, workshop, review, rustige avond, rustige middag, contract, gesprek, notaris, hypotheek, "
            "loodgieter, bijeenkomst, dak, wachtwoord, bank, hotel?, herstel dak, kopen, verkopen, verkoop, "
            "advocaat, gemeente?, politie, rechtbank, boekhouder, verzekering, appartement, huurder, "
            "elektricien, schilder, cv ketel, tuin?, koken, recept, restaurant?, kroeg?, doop, communie, "
            "begrafenis, oud en nieuw?, opera?, museum?, bibliotheek?, piano, gitaar, viool, huiswerk maken, "
            "universiteit?, scriptie, baan gesprek, salaris, functioneringsgesprek, seminar, project, klant, "
            "leverancier, begroting, btw, pensioen, bloeddonatie, dermatoloog, oogarts, gynaecoloog, "
            "kinderarts, ziekenhuis?, operatie, mri, rontgen, apotheek, vaccinatie, bril, orthodontist, "
            "nagels, tatoeage, pakket, auto, banden, apk, rijbewijs, rijles, trein naar, bus naar, theater?, "
            "toneel, dienst, avonddienst, nachtdienst, verkiezingen, afspraak fysio, fysio om, afgelast, "
            "geannuleerd, vervalt, vervallen, gaat niet door, uitgesteld, verplaatst naar, verzet naar, "
            "afgezegd, gecanceld, afgelasting, kinderen, dochter, zoon, kids, kinderopvang, lopende zaken, "
            "lopend*, inloopspreekuur, inloopavond, inloop bij, inloop gemeente, inloophuis, doorloop, "
            "uitloop, loopgraaf, lopen naar school, tempo maken, lange termijn, krachtstroom, herstel "
            "badkamer, herstelwerkzaamheden, herstellingen, snelheidscontrole, snelheidsboete, nieuwe baan, "
            "baan solliciteren, sprint planning, trap schilderen, ophalen van, wegbrengen, brengen naar, "
            "marathonvergadering, serie kijken, netflixmarathon, fiets ophalen, fiets kopen, fiets "
            "repareren, fietsen maken, rijtest, coronatest, zwangerschapstest, sneltest, test corona, "
            "drempelvrees, drempel voordeur, drempelwaarde, oefeningen maken school, brandoefening, rustige "
            "vakantie, rusthuis, rustoord, pauzeren abonnement, vrij parkeren, vrijmibo, hond, gewichten "
            "bibliotheek, benen waxen, buikgriep, rugpijn, arm breken, lange rij, langdurig*, loopneus, "
            "loopband kopen, loopplank, rondje van de zaak, rondje bier, wandelgangen, sprong in het diepe, "
            "sprong vooruit, springkussen, springkasteel, blokfluit, blokken voor, blokken tentamen, heuvels "
            "bezoeken, klimaat*"
        ),
        Concept.WEEK: (
            "week, weken, trainingsweek, rustweek, herstelweek, wedstrijdweek, weekkilometers, weektotaal, "
            "fase, blok?, weekomvang, opbouwweek, schema, plan"
        ),
        Concept.NOT: "geen, niet, zonder, in plaats van",
        Concept.OR: "of",
        Concept.AROUND: "voor, na, voor de, na de, voor het",
        Concept.WITH: (
            "met, in, bij, op, langs, om, door, naar, van, te, aan, vanaf, rond, incl, inclusief, met de "
            "kids, met de kinderen, met mijn zoon, met mijn dochter, met de hond"
        ),
        Concept.PLAIN: (
            "de, het, een, en, ochtend, middag, avond, vandaag, morgen, maandag, dinsdag, woensdag, "
            "donderdag, vrijdag, zaterdag, zondag, ma, di, wo, do, vr, za, zo, kort, korte, bos, duinen, "
            "weg, groep, club, rondje, minuten, uur, keer, dan, daarna, plus, optioneel, eventueel, tussen, "
            "hartslag, serie, series, reeks, onverhard, dag, heel, zeer, klein, grote, gezamenlijk, bp, "
            "begin, licht, trail, volledig, volledige, compleet, lekker, zwaar, zware, fysio, knie, knieen, "
            "enkel, enkels, heup, heupen, voet, voeten, achilles, kuit, schouder, thuis, verdiend, "
            "verdiende, achillespees, dribbelpauze, wandelpauze, ingeschreven, verplaatst van, verzet van, "
            "inhaal"
        ),
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
