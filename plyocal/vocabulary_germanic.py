"""German and Dutch."""

from typing import Final

from plyocal.vocabulary_concepts import Concept as C
from plyocal.vocabulary_concepts import LanguageWords

GERMAN: Final = LanguageWords(
    code="de",
    name="German",
    compounds=True,
    words={
        C.EASY: "dauerlauf, dauerlaufe, dl?, ga1?, ga 1?, ga2?, ga1 lauf, grundlage?, grundlagenausdauer?, grundlagenlauf, locker*?, ruhig*?, langsam*?, "
        "gemutlich*?, lockerer lauf, lockerer dauerlauf, ruhiger dauerlauf, langsamer dauerlauf, locker laufen, joggen, "
        "trab?, traben?, trablauf, wohlfuhllauf, entspannt*?, leicht*?, grundlagentraining?, grundlagenausdauerlauf, "
        "fettstoffwechsel*?, loslaufen?, einlaufen?, ldl?, mdl?, ausdauer?, ausdauerlauf, nuchternlauf, lockerlauf, "
        "shakeout lauf, anschwitzen?, lauf locker, reko?",
        C.RECOVERY: "regenerationslauf, regenerativ*?, regeneration?, regenerativer lauf, regenerativer dauerlauf, rekom?, recom?, reg?, "
        "erholungslauf, erholung?, rekom lauf, regenerationslaufe, regenerationsdauerlauf, kompensation?, auslockern?, lockern?",
        C.LONG: "langer lauf, langer dl, langer dauerlauf, langen lauf, lange laufe, longrun, longjog, long jog, langlauf?, lang*?, "
        "langer, sonntagslauf lang, llauf, ladl, la dl, uberdistanzlauf, langstreckenlauf, langer ruhiger lauf, marathonlauf lang",
        C.MEDIUM_LONG: "mittellanger lauf, mittellang*?, mittellanger dauerlauf, halblanger lauf",
        C.SPEED: "intervall, intervalle, intervalltraining, intervallen?, fahrtspiel, fahrtenspiel, wiederholungslaufe, wiederholungen?, tempolaufe, bergsprints?, "
        "berglauf?, berglaufe, bergintervalle, hugel?, hugellaufe, hugeltraining, hugelsprints?, bahntraining, bahn?, treppenlauf, "
        "steigerungsdauerlauf, crescendo?, crescendolauf, endbeschleunigung, progressiv*?, pyramide?, tempowechsel?, tempowechsellauf, schnell*?, schnelligkeit?, "
        "schnelligkeitstraining, testlauf?, zeitlauf?, leistungstest?, cooper test, coopertest, vo2max, sprint?, sprints?, sprinttraining, "
        "tempotraining, tempoeinheit, qualitat?, qualitatseinheit, zugig*?, wendepunktlauf, minderungslauf, wiederholungslauf, wettkampfsimulation, generalprobe?, "
        "berg?, berge?, 400er?, 800er?, 1000er?, 200er?, 2000er?, bergan?, ga2 intervalle, hart*?, sb?, eb?, wsa?",
        C.TEMPO: "tempolauf, tempodauerlauf, tdl, tdls, schwellenlauf, schwelle?, schwellentraining, schwellenintervalle, schwellendauerlauf, "
        "renntempo, marathontempo, marathon renntempo, halbmarathontempo, hm tempo, mrt?, hmrt?, wettkampftempo, zieltempo, tempo?, tempoblocke, mittlerer dauerlauf, "
        "flotter dauerlauf, zugiger dauerlauf, schneller dauerlauf, sdl?, marathonrenntempo, 10er tempo?, 10 km tempo?, flott*?, wsa?",
        C.STRIDES: "steigerung, steigerungen, steigerungslauf, steigerungslaufe, stl?, lauf abc, laufabc, lauf abc ubungen, kurze sprints, antritte, "
        "bergaufsprints, koordination?, koordinationslaufe, lauftechnik?",
        C.RACE: "wettkampf, rennen, wettkampftag, renntag, volkslauf, stadtlauf, stadtelauf, firmenlauf, silvesterlauf, crosslauf?, vereinsmeisterschaft*, "
        "meisterschaft*?, aufbauwettkampf, vorbereitungswettkampf, testwettkampf, frauenlauf, wk?, osterlauf, nikolauslauf, staffellauf, spendenlauf, "
        "herbstlauf, fruhlingslauf, sommerlauf, winterlauf, benefizlauf, kirmeslauf",
        C.NAMED_RACE: "marathon, ultramarathon, triathlon, duathlon, swimrun, bergmarathon, staffelmarathon",
        C.HALF: "halbmarathon, hm?, halber marathon",
        C.STRENGTH: "krafttraining, kraft?, kraftraum, kraftigung*, kraftubungen, stabi?, stabitraining, stabilisation*, rumpf*, rumpftraining, "
        "rumpfstabi, fitnessstudio, studio fitness, muckibude, gewichte?, gewichtheben, beintraining, oberkorper?, unterkorper?, ganzkorper*?, "
        "core training, athletik?, athletiktraining, laufkraft, laufkraft training, liegestutz*, kniebeuge*, klimmzug*, eigengewicht*?, zirkeltraining, "
        "physioubungen, physio ubungen, reha ubungen, rehaubungen, bauch beine po, kraft training, fitnessraum, krafteinheit, hanteltraining, beintag",
        C.CROSS: "radfahren, rad?, rennrad, radtour, fahrrad?, fahrradfahren, mtb, rolle?, ergometer, crosstrainer, schwimmen, freiwasserschwimmen, "
        "yoga, pilates, dehnen, dehnung?, beweglichkeit*?, mobilitat*?, mobilisation?, mobility, faszien*?, blackroll, black roll, wandern, wanderung, "
        "rudern, rudergerat, aquajogging, skilanglauf, langlaufski, inliner?, inlineskaten, klettern, bouldern, alternativtraining, crosstraining, koppeltraining?, "
        "spinning, gymnastik, radausfahrt, rad grundlage, ausfahrt?, rennradtour, gravel?, schwimmtraining, radtraining, tanzen?, aerobic, bike?, swim?",
        C.WALK: "gehen, spazieren, spazierengehen, spaziergang, walking, nordic walking, zugiges gehen",
        C.PLYO: "plyometrie, plyometrisch*, sprungkraft, sprungkrafttraining, sprungtraining, sprunge?, seilspringen, seilhupfen, springseil, sprungschule, "
        "sprunglauf, sprunglaufe, plyo, kastensprunge, tiefsprunge, hopserlauf",
        C.REST: "ruhetag, ruhe?, pause?, pausentag, trainingsfrei, lauffrei, frei?, ruhetage, erholungstag, kein training, kein lauf, kein laufen, "
        "laufpause, freier tag?, sportfrei, pausieren?",
        C.RUN: "lauf, laufe?, laufen, gelande lauf, gelandelauf, waldlauf, traillauf, lauftraining, laufeinheit, morgenlauf, fruhlauf, abendlauf, "
        "feierabendlauf, mittagslauf, laufrunde, hausrunde?, lauftreff, laufband, laufgruppe, gruppenlauf, laufchen, sonntagslauf, samstagslauf, trainingslauf, "
        "laafen, feld lauf, fruhsport?, bahnlauf, seerunde?, vereinslauf, abendrunde?, morgenrunde?",
        C.RUN_WALK: "gehen und laufen, laufen und gehen, lauf geh, geh lauf, lauf gehen, laufen gehen, gehen laufen, wechsel laufen gehen, laufen im wechsel mit gehen",
        C.WORKOUT: "training, einheit, trainingseinheit, workout, sport?, te?",
        C.PACE: "tempo, pace, schnitt, renntempo",
        C.WARM: "einlaufen, auslaufen, warmlaufen, aufwarmen, abwarmen, warm auslaufen, ein auslaufen, ein, aus, el, al, cool down",
        C.OTHER: "besprechung, termin, treffen mit, sitzung, arzt, zahnarzt, arzttermin, friseur, geburtstag, hochzeit, flug, urlaub, reise, ferien, dienstreise, "
        "schule, elternabend, konferenz, seminar, vorlesung, prufung, klausur, kurs, kurse, besuch, essen, abendessen, mittagessen, fruhstuck, kino, konzert, theater, "
        "party, feier, fest, messe?, startnummer*, startnummernausgabe, startunterlagen, anmeldung, anmelden, meldeschluss, zuschauen, zuschauer, anfeuern, abholen, abholung, einkaufen, "
        "werkstatt, steuer*, rechnung, umzug, ablauf, verlauf, lebenslauf, kreislauf, auflauf, einlauf, durchlauf, leerlauf, vorlauf, nachlauf, probelauf, umlauf, zulauf, "
        "anlauf, rucklauf, uberlauf, schlusslauf, laufzeit, laufende, laufender, laufendes, laufend, laufwerk, laufschuhe, laufschuh, laufbahn, spaziergang mit hund, "
        "gassi, kinder, mulltonne, tonne, biotonne, sperrmull, gelber, papier, restmull, sommerfest, weinabend, weinprobe, stammtisch, sprechstunde, planung, "
        "trainerstunde, trainersitzung, mitgliederversammlung, versammlung, helfer, helferin, helfen, fahrradwerkstatt, radwerkstatt, reparatur, inspektion, tuv, "
        "karten, ausstellung, kartenvorverkauf, physiotermin, physiotherapie, massage, impfung, blutabnahme, kita, turnen, kinderturnen, schwimmkurs, schwimmbad mit, "
        "tanzkurs, spiel, trainingsspiel, punktspiel, fussball, handball, volleyball, marathonsitzung, filmmarathon, serienmarathon, pausenaufsicht, kaffeepause, "
        "mittagspause, sommerpause, winterpause, pause machen von, ruhestand, nachtruhe, geandert, verschoben, entfallt, fallt aus, deutschlauf, skikurs, vortrag",
        C.WEEK: "woche, wochen, kw, trainingswoche, wettkampfwoche, entlastungswoche, regenerationswoche, wochenkilometer, wochenumfang, ruhewoche, "
        "aufbauwoche, phase, umfang, plan, trainingsplan, zyklus, block, rennwoche, taperwoche, belastungswoche",
        C.NOT: "kein, keine, keinen, nicht, ohne, statt",
        C.OR: "oder, bzw",
        C.AROUND: "vor, nach, vor dem, nach dem, fur, fur den",
        C.WITH: "mit, im, in, am, an, bei, um, durch, auf, zum, zur, zu, von, vom, uber, inkl, inklusive, ab, gegen",
        C.PLAIN: "der, die, das, den, dem, ein, eine, einen, und, morgen, morgens, abend, abends, mittag, mittags, nachmittag, nachmittags, vormittag, "
        "fruh, heute, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, mo, di, mi, do, fr, sa, so, kurz, kurzer, kurze, profiliert, "
        "wellig, wellige, flach, gelande, wald, strasse, laufband, gruppe, verein, lauf, training, tag, minuten, minute, stunde, km, puls, hf, hfmax, gefolgt, zwei, drei, "
        "sprechen, moglich, ganz, sehr, allgemeines, leichtes, technik, optional, je, pro, serie, serien, satze, wdh, teil, dann, danach, anschliessend, plus, "
        "anfanger, fortgeschritten, profi, gesamt, aller, mal, neue, neuer, gemeinsamer, gemeinsam, grosse, kleine, runde, strecke, hugelig",
        C.LAST: "letzte, letzten, letztes, letzter, letztes drittel, ersten, davon, darin, inkl, inklusive, zum schluss, am ende",
        C.TOTAL: "gesamt, insgesamt, summe, total, distanz, dauer, strecke",
        C.TO: "bis, bis zu",
        C.KILOMETRE: "km, kilometer, kilometern",
        C.MILE: "meile, meilen",
        C.METRE: "m, meter, metern",
        C.HOUR: "h, std, stunde, stunden",
        C.MINUTE: "min, minute, minuten",
        C.SECOND: "s, sek, sekunde, sekunden, sec",
    },
)

DUTCH: Final = LanguageWords(
    code="nl",
    name="Dutch",
    compounds=True,
    words={
        C.EASY: "duurloop, duurloopje, rustige duurloop, rustig*?, lange rustige duur?, d1?, d2?, d1 duurloop, ontspannen?, makkelijk*?, loslopen, los lopen, losloop, "
        "inloop?, joggen, licht*?, langzaam?, rustig lopen, korte duurloop, duur?, z1?, z2?, extensieve duurloop, shake out, extensief?, basis?, duurtraining?, rustige loop, souplesse?",
        C.RECOVERY: "herstelloop, hersteltraining, herstelduurloop, hersteld?, herstel?, herstelrun, herstel run, actief herstel?, herstelloopje",
        C.LONG: "lange duurloop, lange duur, lange loop, lange run, lange afstand?, lange?, lang?, langeduurloop, zondagse lange duurloop, ldl?",
        C.MEDIUM_LONG: "middellange duurloop, middellang*?, halflange duurloop",
        C.SPEED: "interval, intervallen, intervaltraining, intervals, vaartspel, heuvels?, heuveltraining, heuvelsprints?, heuvelloop?, heuvelintervallen, baantraining, baan?, "
        "snelheid?, snelheidstraining, herhalingen?, progressieve duurloop, progressief?, progressieve loop, piramide?, trappen?, testloop?, coopertest, snelle?, snel?, sprints?, sprinttraining, "
        "tempoprikkel, prikkel?, versnellend?, heuvel?, minutenloop, blokken?, intensief?, klimmen?, viaducttraining, 400jes?, 800jes?, 1000jes?, tijdrit?, wedstrijdsimulatie",
        C.TEMPO: "tempoduurloop, tempoduur, tempoloop, tempolopen, tempoblok, tempoblokken, tempo?, drempel?, drempelloop, drempeltraining, drempelblokken, drempelintervallen, marathontempo?, wedstrijdtempo?, "
        "halve marathontempo?, omslagpunt?, mt?, tempotraining, tempointerval, hm tempo?, racetempo?, streeftempo?, 10 km tempo?",
        C.STRIDES: "versnellingen, versnelling?, versnellinkjes, steigerungen, loopscholing, korte sprints, loop abc",
        C.RACE: "wedstrijd, wedstrijddag, race, racedag, testwedstrijd, prestatieloop, stratenloop, halve van?, loopwedstrijd, clubkampioenschap*, bruggenloop, cross wedstrijd, veldloop, "
        "trimloop, sylvesterloop, oliebollenloop, stadsloop, damloop, singelloop, zevenheuvelenloop, avondvierdaagse loop, kustloop, jogging wedstrijd",
        C.NAMED_RACE: "marathon, ultramarathon, triatlon, duatlon, kwart triatlon, run bike run, estafette?",
        C.HALF: "halve marathon, halve?, hm?",
        C.STRENGTH: "kracht?, krachttraining, krachtoefeningen, krachthonk, sportschool, fitness?, rompstabiliteit, romp?, rompstabiliteitstraining, core stability, corestability, "
        "stabiliteit?, gewichten?, benen?, bovenlichaam?, onderlichaam?, buikspieren?, fysio oefeningen, fysio-oefeningen, fysiooefeningen, circuittraining, krachtsessie, squats, opdrukken, beentraining",
        C.CROSS: "fietsen, fiets?, fietstocht, wielrennen, racefiets, racefietsen, mountainbiken, mtb, zwemmen, yoga, pilates, stretchen?, rekken?, mobiliteit?, lenigheid?, wandeling, "
        "roeien, crosstrainer, crosstraining, alternatieve training, spinning, schaatsen?, skeeleren?, klimhal, aquajoggen, hometrainer, tacx, rondje fietsen, duurrit?, zwemtraining, hardlopen in water, langlaufen, bootcamp?, hiken",
        C.WALK: "wandelen, wandel*?, stevig wandelen",
        C.PLYO: "plyometrie, plyometrisch*, springtraining, sprongtraining, sprongkracht, touwtjespringen, springtouw, sprongen?, plyo, loopsprongen, boxjumps",
        C.REST: "rust, rustdag, rustdagen, vrije dag?, vrij?, geen training, geen loop, niet lopen, niet hardlopen, volledige rust, looprust, geen run",
        C.RUN: "hardlopen, hardloop*?, loop?, lopen?, looptraining, rondje hardlopen, rondje rennen, rennen, trailrun, trailrunnen, boslopen, bosloop, ochtendloop, avondloop, lunchloop, loopgroep, loopje, run, "
        "clubtraining hardlopen, hardlooptraining, loopband, duinloop, strandloop, groepsloop, zondagloop, middagloop",
        C.RUN_WALK: "lopen wandelen, wandelen lopen, hardlopen en wandelen, hardlopen wandelen, start to run, wandelen hardlopen, dribbelen wandelen, wandelen en hardlopen",
        C.WORKOUT: "training, sessie, oefening, trainen?, workout",
        C.PACE: "tempo",
        C.WARM: "inlopen, uitlopen, warming up, warmlopen, cooling down, opwarmen, opwarming, in en uitlopen",
        C.OTHER: "vergadering, overleg, afspraak, tandarts, huisarts, dokter, kapper, verjaardag, bruiloft, vlucht, vakantie, reis, feest, etentje, diner, borrel, "
        "school, ouderavond, bespreking, bioscoop, concert, inschrijving, inschrijven, startnummer*, startbewijs, ophalen, aanmoedigen, toeschouwer, kijken, supporteren, "
        "verloop, afloop, sollicitatie*, loopbaan, looptijd, doorlopen, aanloop, omloop, sloop, rolluik, boodschappen, garage, fietsenmaker, fietsreparatie, belasting*, "
        "verhuizing, planning, presentatie, zwemles, oudejaarsavond, hond uitlaten, schoenen, loopschoenen, cursus, les, college, tentamen, filmmarathon, vrijwilliger*, "
        "verjaardagsfeest, lunch, uitverkoop, opruimen, huiswerk, fysiotherapeut, fysio afspraak, oppas, wandelgang, rustig aan doen, wedstrijd kijken, voetbalwedstrijd, voetbal",
        C.WEEK: "week, weken, trainingsweek, rustweek, herstelweek, wedstrijdweek, weekkilometers, weektotaal, fase, blok?, weekomvang, opbouwweek, schema, plan",
        C.NOT: "geen, niet, zonder, in plaats van",
        C.OR: "of",
        C.AROUND: "voor, na, voor de, na de, voor het",
        C.WITH: "met, in, bij, op, langs, om, door, naar, van, te, aan, vanaf, rond, incl, inclusief",
        C.PLAIN: "de, het, een, en, ochtend, middag, avond, vandaag, morgen, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, "
        "ma, di, wo, do, vr, za, zo, kort, korte, bos, duinen, weg, groep, club, rondje, minuten, uur, keer, dan, daarna, plus, optioneel, eventueel, tussen, hartslag, "
        "serie, series, reeks, onverhard, dag, heel, zeer, klein, grote, gezamenlijk, bp, begin, licht, trail",
        C.LAST: "laatste, eerste, waarvan, inclusief, incl, afsluiten met",
        C.TOTAL: "totaal, in totaal, afstand, duur, tijd, totale afstand, totale duur",
        C.TO: "tot",
        C.KILOMETRE: "km, kilometer, kilometers",
        C.MILE: "mijl, mijlen",
        C.METRE: "m, meter, meters",
        C.HOUR: "h, u, uur, uren, uurtje",
        C.MINUTE: "min, minuut, minuten, minuutjes",
        C.SECOND: "s, sec, seconde, seconden",
    },
)
