"""German."""

from typing import Final

from plyocal.vocabulary_concepts import Beside, Concept, LanguageWords

GERMAN: Final = LanguageWords(
    code="de",
    name="German",
    compounds=True,
    beside={
        Beside.CONTAINING: "mit inkl davon darin inklusive",
        Beside.RESTING: "pause serienpause trabpause pausen trab gehpause gp tp",
        Beside.EACH: "je alle per",
        Beside.AFTER_TOTAL: "gesamt insgesamt",
        Beside.SETS: "serie serien satze",
        Beside.OR: "oder bzw",
        Beside.GOAL: "in unter zielzeit ziel zeit bestzeit",
        Beside.AGAIN: "mal wiederholen",
        Beside.AND: "und dann",
    },
    numbers=(
        "0.5 halbe, 0.5 eine halbe, 1.5 anderthalb, 1.5 eineinhalb, 2 zwei, 2.5 zweieinhalb, 3 drei, "
        "4 vier, 5 fünf, 6 sechs, 7 sieben, 8 acht, 9 neun, 10 zehn, 11 elf, 12 zwölf, 15 fünfzehn, "
        "16 sechzehn, 18 achtzehn, 20 zwanzig, 25 fünfundzwanzig, 30 dreißig, 35 fünfunddreißig, "
        "40 vierzig, 45 fünfundvierzig, 50 fünfzig, 60 sechzig, 75 fünfundsiebzig, 90 neunzig"
    ),
    times="15 viertelstunde, 45 dreiviertelstunde, 45 dreiviertel stunde, 60 eine stunde, 60 ein stündchen",
    words={
        Concept.EASY: (
            "dauerlauf, dauerlaufe, dl?, ga1?, ga 1?, ga2?, ga1 lauf, grundlage?, grundlagenausdauer?, "
            "grundlagenlauf, locker*?, ruhig*?, langsam*?, gemutlich*?, lockerer lauf, lockerer dauerlauf, "
            "ruhiger dauerlauf, langsamer dauerlauf, locker laufen, joggen, trab?, traben?, trablauf, "
            "wohlfuhllauf, entspannt*?, leicht*?, grundlagentraining?, grundlagenausdauerlauf, "
            "fettstoffwechsel*?, loslaufen?, einlaufen?, ldl?, mdl?, ausdauer?, ausdauerlauf, nuchternlauf, "
            "lockerlauf, shakeout lauf, anschwitzen?, lauf locker, reko?, locker laufen mit, lockerer lauf "
            "mit, easy lauf, easy run, jog, jogging, footing, lockere einheit, lockere runde, ruhige runde, "
            "gemutliche runde, grundlageneinheit, ga1 einheit, ruhiger lauf, langsamer lauf, entspannter "
            "lauf, leichter lauf, leichter dauerlauf, nach gefuhl?, dl nach gefuhl, dl1, dl 1, dl2?, dl 2?"
        ),
        Concept.RECOVERY: (
            "regenerationslauf, regenerativ*?, regeneration?, regenerativer lauf, regenerativer dauerlauf, "
            "rekom?, recom?, reg?, erholungslauf, erholung?, rekom lauf, regenerationslaufe, "
            "regenerationsdauerlauf, kompensation?, auslockern?, lockern?"
        ),
        Concept.LONG: (
            "lauf lang, uberlanger lauf, langzeitlauf, fettverbrennungslauf, sehr langer lauf, lala, "
            "long run, langer lauf, langer dl, langer dauerlauf, langen lauf, lange laufe, longrun, longjog, "
            "long jog, langlauf?, lang*?, langer, sonntagslauf lang, llauf, ladl, la dl, uberdistanzlauf, "
            "langstreckenlauf, langer ruhiger lauf, marathonlauf lang"
        ),
        Concept.MEDIUM_LONG: "mittellanger lauf, mittellang*?, mittellanger dauerlauf, halblanger lauf",
        Concept.SPEED: (
            "lauftempowechsel, pyramidenlauf, tempowechsellaufe, hugelsprint, berganlaufe, berganlauf, "
            "bergauflaufe, bergauf?, laufintervalle, vo2max intervalle, wiederholungsmethode, tempo "
            "intervalle, kurze intervalle, lange intervalle, ii?, iv?, schnelle, tw?, endspurt, "
            "endbeschleunigung lauf, minutenlaufe, minutenlauf, sprintlaufe, 30 30, spurts, tempospiel, "
            "unterdistanz, kraftausdauer lauf, wettkampfvorbereitung?, intervall, intervalle, "
            "intervalltraining, intervallen?, fahrtspiel, fahrtenspiel, wiederholungslaufe, wiederholungen?, "
            "tempolaufe, bergsprints?, berglauf?, berglaufe, bergintervalle, hugel?, hugellaufe, "
            "hugeltraining, hugelsprints?, bahntraining, bahn?, treppenlauf, steigerungsdauerlauf, "
            "crescendo?, crescendolauf, endbeschleunigung, progressiv*?, pyramide?, tempowechsel?, "
            "tempowechsellauf, schnell*?, schnelligkeit?, schnelligkeitstraining, testlauf?, zeitlauf?, "
            "leistungstest?, cooper test, coopertest, vo2max, sprint?, sprints?, sprinttraining, "
            "tempotraining, tempoeinheit, qualitat?, qualitatseinheit, zugig*?, wendepunktlauf, "
            "minderungslauf, wiederholungslauf, wettkampfsimulation, generalprobe?, berg?, berge?, 400er?, "
            "800er?, 1000er?, 200er?, 2000er?, bergan?, ga2 intervalle, hart*?, sb?, eb?, wsa?, treppe "
            "laufen, treppensprints, hugelintervalle, hugelwiederholungen, berg wiederholungen, "
            "bergwiederholungen, bergsprint, bergaufintervalle, bahneinheit, kurze tempolaufe, lange "
            "tempolaufe, fartlek, tempohartelauf, sprinteinheit, temposteigerungslauf, progressiver lauf, "
            "progressiver dauerlauf, steigerungslauf lang, endbeschleunigungslauf, crescendo lauf, "
            "testrennen, test 5 km, leistungstest laufen"
        ),
        Concept.TEMPO: (
            "tempowechseldauerlauf, mittel dauerlauf, flotter lauf, schwellendauerlaufe, "
            "entwicklungsbereich, eb dauerlauf, zugiger lauf, laktatschwelle, anaerobe schwelle, "
            "wettkampfspezifisch*?, hm renntempo, 10 km renntempo, tempolauf, tempodauerlauf, tdl, tdls, "
            "schwellenlauf, schwelle?, schwellentraining, schwellenintervalle, schwellendauerlauf, "
            "renntempo, marathontempo, marathon renntempo, halbmarathontempo, hm tempo, mrt?, hmrt?, "
            "wettkampftempo, zieltempo, tempo?, tempoblocke, mittlerer dauerlauf, flotter dauerlauf, zugiger "
            "dauerlauf, schneller dauerlauf, sdl?, marathonrenntempo, 10er tempo?, 10 km tempo?, flott*?, "
            "wsa?, zielpace, ziel pace, pace lauf, marathonpace, hm pace, halbmarathonpace, tempo dauerlauf, "
            "schwellenblocke, schwelleneinheit, tempoabschnitte, wettkampfpace, dl3, dl 3"
        ),
        Concept.STRIDES: (
            "steigerung?, steigerungen, steigerungslauf, steigerungslaufe, stl?, lauf abc, laufabc, lauf abc "
            "ubungen, kurze sprints, antritte, bergaufsprints, koordination?, koordinationslaufe, "
            "lauftechnik?"
        ),
        Concept.RACE: (
            "crosslauf, waldlauf wettkampf, berglauf wettkampf, triathlon wettkampf, landesmeisterschaft*, "
            "kreismeisterschaft*, duathlon wettkampf, teamlauf, charitylauf, sponsorenlauf, paarlauf, "
            "stundenlauf, hindernislauf, nachtlauf?, ligawettkampf, wettkampf, rennen, wettkampftag, "
            "renntag, volkslauf, stadtlauf, stadtelauf, firmenlauf, silvesterlauf, vereinsmeisterschaft*, "
            "meisterschaft*?, aufbauwettkampf, vorbereitungswettkampf, testwettkampf, frauenlauf, wk?, "
            "osterlauf, nikolauslauf, staffellauf, spendenlauf, herbstlauf, fruhlingslauf, sommerlauf, "
            "winterlauf, benefizlauf, kirmeslauf"
        ),
        Concept.NAMED_RACE: (
            "marathon, ultramarathon, triathlon, duathlon, swimrun, bergmarathon, staffelmarathon"
        ),
        Concept.HALF: "halbmarathon, hm?, halber marathon",
        Concept.STRENGTH: (
            "stabilitat*?, stabilisationstraining, core?, rumpfkraft, ganzkorpertraining, beinkraft, "
            "maximalkraft, plank, planks, medizinball, theraband, kettlebell, trx, crosstraining kraft, "
            "gymnastik kraft, lauf kraft, sling training, bauch?, rucken?, beine?, arme?, brust?, "
            "oberkorpertraining, functional training, hiit?, tabata?, krafttraining, kraft?, kraftraum, "
            "kraftigung*, kraftubungen, stabi?, stabitraining, stabilisation*, rumpf*, rumpftraining, "
            "rumpfstabi, fitnessstudio, studio fitness, muckibude, gewichte?, gewichtheben, beintraining, "
            "oberkorper?, unterkorper?, ganzkorper*?, core training, athletik?, athletiktraining, laufkraft, "
            "laufkraft training, liegestutz*, kniebeuge*, klimmzug*, eigengewicht*?, zirkeltraining, "
            "physioubungen, physio ubungen, reha ubungen, rehaubungen, bauch beine po, kraft training, "
            "fitnessraum, krafteinheit, hanteltraining, beintag, kraft stabi, stabi kraft, stabi ubungen, "
            "stabiubungen, core kraft, kraftubung, krafteinheiten, lauf kraft training, oberkorper kraft, "
            "unterkorper kraft, ganzkorperkraft, athletik kraft, kraft athletik, kraft oberkorper, kraft "
            "unterkorper"
        ),
        Concept.CROSS: (
            "kajak, rudern, inline skating, nordisch skilanglauf, schneeschuhwandern, snowboard, skifahren, "
            "tennis?, badminton?, squash?, tischtennis?, golf?, boxen?, reiten?, segeln?, surfen?, kraulen?, "
            "kraul?, technik schwimmen, rolle fahren, zwift, e bike, mountainbike, mountainbiken, "
            "mountainbike tour, skitour, eislaufen, spinning rad, indoor cycling, aqua fitness, "
            "rollentraining, radeln?, crossfit?, trampolin?, lauftechnik gymnastik, aktivierung?, radfahren, "
            "rad?, rennrad, radtour, fahrrad?, fahrradfahren, mtb, rolle?, ergometer, crosstrainer, "
            "schwimmen, freiwasserschwimmen, yoga, pilates, dehnen, dehnung?, beweglichkeit*?, mobilitat*?, "
            "mobilisation?, mobility, faszien*?, blackroll, black roll, wandern, wanderung, rudergerat, "
            "aquajogging, skilanglauf, langlaufski, inliner?, inlineskaten, klettern, bouldern, "
            "alternativtraining, crosstraining, koppeltraining?, spinning, gymnastik, radausfahrt, rad "
            "grundlage, ausfahrt?, rennradtour, gravel?, schwimmtraining, radtraining, tanzen?, aerobic, "
            "bike?, swim?, schwammen, velo, velofahren, schwimmen gehen, dehnprogramm, mobility training, "
            "beweglichkeitstraining"
        ),
        Concept.WALK: "gehen, spazieren, spazierengehen, spaziergang, walking, nordic walking, zugiges gehen",
        Concept.PLYO: (
            "plyometrie, plyometrisch*, sprungkraft, sprungkrafttraining, sprungtraining, sprunge?, "
            "seilspringen, seilhupfen, springseil, sprungschule, sprunglauf, sprunglaufe, plyo, "
            "kastensprunge, tiefsprunge, hopserlauf, plios?"
        ),
        Concept.REST: (
            "ruhetag, ruhe?, pause?, pausentag, trainingsfrei, lauffrei, frei?, ruhetage, erholungstag, kein "
            "training, kein lauf, kein laufen, laufpause, freier tag?, sportfrei, pausieren?, ruhetag reise, "
            "komplette pause, reiner ruhetag, aktive erholung?"
        ),
        Concept.RUN: (
            "lauf, laufe?, laufen, gelande lauf, gelandelauf, waldlauf, traillauf, lauftraining, "
            "laufeinheit, morgenlauf, fruhlauf, abendlauf, feierabendlauf, mittagslauf, laufrunde, "
            "hausrunde?, lauftreff, laufband, laufgruppe, gruppenlauf, laufchen, sonntagslauf, samstagslauf, "
            "trainingslauf, laafen, feld lauf, fruhsport?, bahnlauf, seerunde?, vereinslauf, abendrunde?, "
            "morgenrunde?, laufen mit, lauf mit, trainingslaufchen, lauf zur arbeit, arbeitsweg lauf, "
            "pendellauf, runde laufen, hundelauf, lafen, joggen gehen"
        ),
        Concept.RUN_WALK: (
            "gehen und laufen, laufen und gehen, lauf geh, geh lauf, lauf gehen, laufen gehen, gehen laufen, "
            "wechsel laufen gehen, laufen im wechsel mit gehen"
        ),
        Concept.WORKOUT: "training, einheit, trainingseinheit, workout, sport?, te?",
        Concept.PACE: "tempo, pace, schnitt, renntempo",
        Concept.WARM: (
            "einlaufen, auslaufen, warmlaufen, aufwarmen, abwarmen, warm auslaufen, ein auslaufen, ein, aus, "
            "el, al, cool down"
        ),
        Concept.OTHER: (
            "besprechung, termin, treffen mit, sitzung, arzt, zahnarzt, arzttermin, friseur, geburtstag?, "
            "hochzeit?, flug, urlaub?, reise?, ferien?, dienstreise?, schule?, elternabend, konferenz, "
            "seminar, vorlesung, prufung, klausur, kurs, kurse, besuch, essen?, abendessen, mittagessen, "
            "fruhstuck, kino?, konzert?, theater?, party?, feier?, fest?, startnummer*, startnummernausgabe, "
            "startunterlagen, anmeldung, anmelden, meldeschluss, zuschauen, zuschauer, anfeuern, abholen, "
            "abholung, einkaufen, werkstatt, steuer*, rechnung, umzug, ablauf, verlauf, lebenslauf, "
            "kreislauf, auflauf, einlauf, durchlauf, leerlauf, vorlauf, nachlauf, probelauf, umlauf, zulauf, "
            "anlauf, rucklauf, uberlauf, schlusslauf, laufzeit, laufende, laufender, laufendes, laufend, "
            "laufwerk, laufschuhe, laufschuh, laufbahn, spaziergang mit hund, gassi, kinder, mulltonne, "
            "tonne, biotonne, sperrmull, gelber, papier, restmull, sommerfest, weinabend, weinprobe, "
            "stammtisch, sprechstunde, planung, trainerstunde, trainersitzung, mitgliederversammlung, "
            "versammlung, helfer, helferin, helfen, fahrradwerkstatt, radwerkstatt, reparatur, inspektion, "
            "tuv, karten, ausstellung, kartenvorverkauf, physiotermin, physiotherapie, massage, impfung, "
            "blutabnahme, kita, turnen, kinderturnen, schwimmkurs, schwimmbad mit, tanzkurs, spiel, "
            "trainingsspiel, punktspiel, fussball, handball, volleyball, marathonsitzung, filmmarathon, "
            "serienmarathon, pausenaufsicht, kaffeepause, mittagspause, sommerpause, winterpause, pause "
            "machen von, ruhestand, nachtruhe, geandert, verschoben, entfallt, fallt aus, deutschlauf, "
            "skikurs, vortrag, meeting, call, workshop, review, zoom, prasentation, kundentermin, angebot, "
            "vertrag, miete, mieterhohung, auftrage, vermieter, behorde, amt, bank, versicherung, pfarrer, "
            "gottesdienst, chor, chorprobe, orchesterprobe, probe, netto, lieferung, handwerker, notar, "
            "ruhiger abend, tempolimit, hotel?, kaufen, verkaufen, reiseburo, apotheke, abnahme, baustelle, "
            "mobel, kuche, auto, reifen, reifenwechsel, olwechsel, fuhrerschein, fahrschule, finanzamt, "
            "rathaus?, burgeramt, standesamt, polizei, gericht, anwalt, makler, wohnung, besichtigung, "
            "vermietung, nebenkosten, strom, gasableser, ableser, heizung, schornsteinfeger, maler, "
            "elektriker, klempner, putzen, aufraumen, waschen, wasche, garten?, rasen mahen, kochen, backen, "
            "restaurant?, tisch reserviert, reservierung, kneipe?, weihnachtsfeier, weihnachtsmarkt?, "
            "silvesterparty, taufe, kommunion, konfirmation, beerdigung, trauung, einladung, oper?, ballett, "
            "museum?, vernissage, bucherei?, bibliothek?, klavier, gitarre, geige, musikschule, "
            "musikunterricht, unterricht, nachhilfe, hausaufgaben, klassenfahrt, einschulung, "
            "abschlussfeier, bewerbung, vorstellungsgesprach, gehalt, gehaltsgesprach, mitarbeitergesprach, "
            "teamsitzung, betriebsrat, betriebsversammlung, schulung, fortbildung, weiterbildung, tagung, "
            "messebesuch, projekt, projektplanung, abgabe, frist, steuererklarung, umsatzsteuer, "
            "bankgesprach, kredit, sparkasse, rente, spende, blutspende, hautarzt, augenarzt, hno, "
            "frauenarzt, kinderarzt, hausarzt, krankenhaus, op termin, rontgen, ultraschall, zahnreinigung, "
            "brille, horgerat, kosmetik, frisortermin, nagelstudio, sauna abend, spieleabend, kegelabend, "
            "skat, fernsehen, tatort, premiere, paket, hermes, gartenarbeit, kehrwoche, dienst, spatschicht, "
            "nachtschicht, fruhschicht, schicht, bereitschaft, wahl, verlosung, flohmarkt"
        ),
        Concept.WEEK: (
            "woche, wochen, kw, trainingswoche, wettkampfwoche, entlastungswoche, regenerationswoche, "
            "wochenkilometer, wochenumfang, ruhewoche, aufbauwoche, phase, umfang, plan, trainingsplan, "
            "zyklus, block, rennwoche, taperwoche, belastungswoche"
        ),
        Concept.NOT: "kein, keine, keinen, nicht, ohne, statt",
        Concept.OR: "oder, bzw",
        Concept.AROUND: "vor, nach, vor dem, nach dem, fur, fur den",
        Concept.WITH: (
            "mit, im, in, am, an, bei, um, durch, auf, zum, zur, zu, von, vom, uber, inkl, inklusive, ab, "
            "gegen"
        ),
        Concept.PLAIN: (
            "der, die, das, den, dem, ein, eine, einen, und, morgen, morgens, abend, abends, mittag, "
            "mittags, nachmittag, nachmittags, vormittag, fruh, heute, montag, dienstag, mittwoch, "
            "donnerstag, freitag, samstag, sonnabend, sonntag, mo, di, mi, do, fr, sa, so, kurz, kurzer, "
            "kurze, profiliert, wellig, wellige, flach, gelande, wald, strasse, laufband, gruppe, verein, "
            "lauf, training, tag, minuten, minute, stunde, km, puls, hf, hfmax, gefolgt, zwei, drei, "
            "sprechen, moglich, ganz, sehr, allgemeines, leichtes, technik, optional, je, pro, serie, "
            "serien, satze, wdh, teil, dann, danach, anschliessend, plus, anfanger, fortgeschritten, profi, "
            "gesamt, aller, mal, neue, neuer, gemeinsamer, gemeinsam, grosse, kleine, runde, strecke, "
            "hugelig, komplett, reise, bahn, lang, arbeit, gefuhl, nach gefuhl, akt, programm, plan b, "
            "schwer, schwere, schweres, gemischt"
        ),
        Concept.LAST: (
            "letzte, letzten, letztes, letzter, letztes drittel, ersten, davon, darin, inkl, inklusive, "
            "zum schluss, am ende"
        ),
        Concept.TOTAL: (
            "gesamt, insgesamt, summe, total, distanz, dauer, strecke, umfang, gesamtumfang, gesamtdistanz, "
            "gesamtdauer, gesamtzeit, gesamtstrecke, laufzeit, trainingszeit, trainingsdauer"
        ),
        Concept.TO: "bis, bis zu",
        Concept.KILOMETRE: "km, kilometer, kilometern",
        Concept.MILE: "meile, meilen",
        Concept.METRE: "m, meter, metern",
        Concept.HOUR: "h, std, stunde, stunden",
        Concept.MINUTE: "min, minute, minuten",
        Concept.SECOND: "s, sek, sekunde, sekunden, sec",
    },
)
