"""German."""

from typing import Final

from plyocal.vocabulary.concepts import Beside, Concept, LanguageWords
from plyocal.vocabulary.german.life import LIFE, PLAIN
from plyocal.vocabulary.german.speed import SPEED, STRIDES, TEMPO
from plyocal.vocabulary.german.sports import CROSS, PLYO, REST, STRENGTH

GERMAN: Final = LanguageWords(
    code="de",
    name="German",
    compounds=True,
    beside={
        Beside.CONTAINING: "mit inkl davon darin inklusive beinhaltet",
        Beside.RESTING: "pause serienpause trabpause pausen trab gehpause gp tp",
        Beside.EACH: "je alle per",
        Beside.AFTER_TOTAL: "gesamt insgesamt insg ges",
        Beside.SETS: "serie serien satze",
        Beside.OR: "oder bzw",
        Beside.GOAL: "in unter zielzeit ziel zeit bestzeit",
        Beside.AGAIN: "mal wiederholen wdh wiederholungen runden durchgange",
        Beside.AND: "und dann",
    },
    numbers=(
        "0.5 halbe, 0.5 eine halbe, 1.5 anderthalb, 1.5 eineinhalb, 2 zwei, 2.5 zweieinhalb, 3 drei, "
        "4 vier, 5 fünf, 6 sechs, 7 sieben, 8 acht, 9 neun, 10 zehn, 11 elf, 12 zwölf, 15 fünfzehn, "
        "16 sechzehn, 18 achtzehn, 20 zwanzig, 25 fünfundzwanzig, 30 dreißig, 35 fünfunddreißig, "
        "40 vierzig, 45 fünfundvierzig, 50 fünfzig, 60 sechzig, 75 fünfundsiebzig, 90 neunzig"
    ),
    times=(
        "30 halbe std, 15 viertelstunde, 45 dreiviertelstunde, 45 dreiviertel stunde, 60 eine stunde, "
        "60 ein stündchen"
    ),
    words={
        Concept.EASY: (
            "dauerlauf, dauerlaufe, dl?, ga1?, ga 1?, ga2?, ga1 lauf, grundlage?, grundlagenausdauer?, "
            "grundlagenlauf, locker*?, ruhig*?, langsam*?, gemutlich*?, lockerer lauf, lockerer dauerlauf, "
            "ruhiger dauerlauf, langsamer dauerlauf, locker laufen, joggen, trab?, traben?, trablauf, "
            "wohlfuhllauf, freies tempo, entspannt*?, leicht*?, grundlagentraining?, "
            "grundlagenausdauerlauf, "
            "fettstoffwechsel*?, loslaufen?, einlaufen?, ldl?, mdl?, ausdauer?, ausdauerlauf, "
            "nuchternlauf, lockerlauf, shakeout lauf, anschwitzen?, lauf locker, locker laufen mit, "
            "lockerer lauf mit, easy lauf, easy run, jog, jogging, footing, lockere einheit, lockere "
            "runde, ruhige runde, gemutliche runde, grundlageneinheit, ga1 einheit, ruhiger lauf, "
            "langsamer lauf, entspannter lauf, leichter lauf, nach gefuhl?, dl nach gefuhl, dl1, dl 1, "
            "dl2?, dl 2?, schlappschritt, plauderlauf, plaudertempo, quatschlauf, schwatztempo, "
            "wohlfuhltempo, genusslauf, bummellauf, kaffeelauf, leichte einheit, ld, extensiv*?, exdl, "
            "grundlagendauerlauf, ga lauf, gat1?, fettverbrennungslauf, stoffwechsellauf, niedrige "
            "intensitat, niedriger puls?, aerober lauf, aerob*?, joggingrunde, joggerunde, jogrunde, "
            "traberei, lockeres traben, lockeres laufchen, ruhiges laufchen, langsame runde, einlaufen "
            "locker, vorbelastung?, vorbelastungslauf, wettkampfvorbelastung, anschwitzlauf, "
            "aktivierungslauf, beine lockern, beine vertreten, lockerungslauf, nach lust und laune?, "
            "barfusslauf, lauf nach gefuhl, quatschtempo, unterhaltungstempo, bummeltempo, ohne uhr?, ohne "
            "zeitdruck?, basislauf, basislaufe, dauerlaufe locker, joggen ganz locker, gemutliches laufen, "
            "laufchen locker, grundlage 1?, lockere km, lockere kilometer, lockerer trab, traben locker, "
            "entspanntes laufen, quassellauf, z1?, z2?, zone 1?, zone 2?, easy?, bewegungslauf, sachte?, "
            "behutsam?, piano?, quasselpace, quasseltempo, quasseln?, quatschen?, plaudern?, schnacken?, "
            "ratschen?, schnackpace, plauderpace, klonlauf, gemachlich*?, aufwarmrunde?, lockere beine, "
            "ohne stress?, ohne hektik?, ohne druck?, ohne eile?, stressfrei?, kein stress?, keine eile?, "
            "kinderwagenlauf, lauf mit kinderwagen, puls unter?, niedrigpuls?, ladl, rudl, lodl, la dl, ru "
            "dl, lo dl, wohlfuhlrunde, wohlfuhlbereich?, genussrunde, lauf mit niedrigem puls, niedrigem "
            "puls?, ratschlauf, ratschrunde, schnacklauf, schnackrunde, plauderrunde, laufchen, lauferle, "
            "mittagslaufchen, morgenlaufchen, aktivierung?, wettkampfeinstimmung?, ruhiges tempo, "
            "schlendertempo?, schlendern?, schneckentempo?, schneckenlauf, entlastungslauf, "
            "unterhaltungslauf, erhaltungslauf, lauf ohne uhr, nach korpergefuhl?, wohlfuhlpuls?, bequem?, "
            "bequemes tempo, moderat locker, sonnenlauf, spasslauf, funlauf, lockere hausrunde, ganz "
            "gemutlich, im wohlfuhlbereich?, lauf im wohlfuhlbereich, verdauungslauf, fruhstuckslauf"
        ),
        Concept.RECOVERY: (
            "regenerationslauf, regenerativ*?, regeneration?, regenerativer lauf, regenerativer dauerlauf, "
            "rekom?, recom?, reg?, erholungslauf, erholung?, rekom lauf, regenerationslaufe, "
            "regenerationsdauerlauf, kompensation?, auslockern?, lockern?, reglauf, rekolauf, reko lauf, "
            "reg lauf, reg dl, reg dauerlauf, regenerationseinheit, regenerationstraining, rekomlauf, "
            "erholungsdauerlauf, erholungseinheit, kompensationslauf, kompensationstraining, ausschutteln, "
            "auslaufen nach wettkampf, regenerative einheit, regenerativ laufen, nachbelastung?, auslaufen "
            "nach dem rennen, auslaufen nach dem wettkampf, kompensationsbereich, kb lauf, "
            "erholungsjogging, rekomeinheit, beine lockern, beine ausschutteln, lockern nach wettkampf, "
            "rekom dl, regeneratives laufen, regenerativer trab, recovery?, recovery run, auslaufen am tag "
            "nach dem rennen, auslaufen am tag nach dem wettkampf, auslaufen am tag danach, reko?, aktive "
            "erholung?, lockerungslauf nach, lockerungslauf nach wettkampf, regi lauf, regenerieren?, "
            "ausjoggen?, reg trab, lockerer lauf nach wettkampf, lockerer lauf nach dem rennen, dl nach "
            "wettkampf, auslaufen vom marathon, dlreg"
        ),
        Concept.LONG: (
            "lauf lang, langzeitlauf, fettverbrennungslauf, sehr langer lauf, lala, long run, langer dl, "
            "langen lauf, lange laufe, longrun, longjog, long jog, langlauf?, lang*?, langer, sonntagslauf "
            "lang, llauf, uberdistanzlauf, langstreckenlauf, marathonlauf lang, lalala, lange runde, lange "
            "einheit, lange laufeinheit, lange strecke?, langstrecke?, uberdistanz, superlanger lauf, "
            "sonntagslanger, ultralauf lang, bergtour lauf lang, 30er, 35er, 32er, langer kanten, langes "
            "ding, langer kant, der lange, langer sonntagslauf, u25?, u28?, u30?, u32?, u35?, u30er, "
            "langlauf marathonvorbereitung, lange trainingsrunde, langer trainingslauf, langer "
            "gelandelauf, langer trail, 3 stunden lauf, longie, ultralanger, ultralanger lauf, 3 stunder, "
            "dreistunder, zweistunder, 2 stunder, 30 km lauf, 35 km lauf, langer samstag lauf, 22er?, "
            "24er?, 26er?, 28er?, 33er?, 36er?, 38er?"
        ),
        Concept.MEDIUM_LONG: (
            "mittellanger lauf, mittellang*?, mittellanger dauerlauf, halblanger lauf, mittellanger, "
            "mittellange runde, mitteldistanzlauf, mlr"
        ),
        Concept.SPEED: SPEED,
        Concept.TEMPO: TEMPO,
        Concept.STRIDES: STRIDES,
        Concept.RACE: (
            "crosslauf, waldlauf wettkampf, berglauf wettkampf, triathlon wettkampf, landesmeisterschaft*, "
            "kreismeisterschaft*, duathlon wettkampf, teamlauf, charitylauf, sponsorenlauf, paarlauf, "
            "stundenlauf, hindernislauf, nachtlauf?, ligawettkampf, wettkampf, rennen, wettkampftag, "
            "renntag, volkslauf, stadtlauf, stadtelauf, firmenlauf, silvesterlauf, vereinsmeisterschaft*, "
            "meisterschaft*?, aufbauwettkampf, vorbereitungswettkampf, testwettkampf, frauenlauf, wk?, "
            "osterlauf, nikolauslauf, staffellauf, spendenlauf, herbstlauf, fruhlingslauf, sommerlauf, "
            "winterlauf, benefizlauf, kirmeslauf, lauf event, laufevent, laufveranstaltung, wettlauf, "
            "marathonmesse lauf, stadionlauf, parklauf, citylauf, city lauf, city run, bruckenlauf, "
            "seelauf, uferlauf, heidelauf, kanallauf, schlosslauf, burglauf, turmlauf, weinbergslauf, "
            "weinlauf, neujahrslauf, dreikonigslauf, karnevalslauf, faschingslauf, pfingstlauf, "
            "maifeldlauf, mailauf, adventslauf, weihnachtslauf, jubilaumslauf, gedachtnislauf, "
            "friedenslauf, sparkassenlauf, business run, b 2 run, firmenstaffel, staffelmarathon, ekiden, "
            "teamstaffel, landesmeisterschaft, bezirksmeisterschaft*, kreismeisterschaft, deutsche "
            "meisterschaft*, dm?, lm?, stadtmeisterschaft*, schweizermeisterschaft*, staatsmeisterschaft*, "
            "crossmeisterschaft*, cross meisterschaft, crosscup, cross cup, crossserie, laufcup, lauf cup, "
            "laufserie, winterlaufserie, winterserie, bahnwettkampf, abendsportfest, sportfest?, "
            "abendmeeting?, bahnmeeting, bahneroffnung, bahnabschluss, hauptwettkampf, saisonhohepunkt, "
            "zielwettkampf, ziellauf?, formuberprufung wettkampf, vorbereitungsrennen, testrennen 10 km, "
            "zehner rennen, zehnkilometerlauf, 10er?, 5er?, trailwettkampf, trailrennen, trailrace, "
            "bergrennen lauf, sechsstundenlauf, volkswandertag?, altstadtlauf, zoolauf, flughafenlauf, "
            "hafenlauf, panoramalauf, dorflauf, strassenlauf?, corporate challenge, spartan race, tough "
            "mudder, color run, staffelrennen, staffel?, 10er lauf?, zehner?, 10 km lauf?, 5 km lauf?, "
            "kreis cross, landes cross, cross meisterschaft*, cross mittelstrecke, cross langstrecke, "
            "mittelstrecke?, langstrecke?, volkslauf*, mitternachtslauf, burgerlauf, schullauf, "
            "lichterlauf, stundenpaarlauf, rosenlauf, erntelauf, treppenhauslauf, deichlauf, "
            "inselrundlauf, moorlauf, talsperrenlauf, wasserlauf volkslauf, hella halb, crosslaufserie, "
            "hallenwettkampf, hm rennen, bergrennen?, strassenrennen?, 10 km rennen, gesamtwertung?, dm "
            "5000, dm 10 km, dm halbmarathon, bahn meisterschaft*, staffellaufer, abendlauf?, cup?, "
            "pokal?, serienlauf, wertungslauf, cuplauf, wettkampfserie, adventlauf, sylvesterlauf, "
            "martinslauf, brunnenlauf, brauereilauf, deutsche meisterschaft, deutsche meisterschaften, "
            "suddeutsche meisterschaften, norddeutsche meisterschaften, hessische meisterschaften, "
            "bayerische meisterschaften, westfalische meisterschaften, bahnsportfest, laufermeeting, 6 "
            "stunden lauf, 12 stunden lauf, 24 stunden lauf, mondscheinlauf, meilenlauf, unilauf, uni "
            "lauf, volksbank lauf, sparkassen lauf, fruhjahrswaldlauf, herbstwaldlauf, winterwaldlauf, "
            "laternenlauf wettkampf, gauditour lauf, bierlauf, biermeile, kneipenlauf, lauf gegen krebs, "
            "oktoberfestlauf, lauferabend?, lauf gegen den krebs, lauf gegen hunger, lauf gegen den "
            "hunger, lauf gegen rassismus"
        ),
        Concept.NAMED_RACE: (
            "marathon, ultramarathon, triathlon, duathlon, swimrun, bergmarathon, staffelmarathon, "
            "supermarathon"
        ),
        Concept.HALF: "halbmarathon, hm?, halber marathon",
        Concept.STRENGTH: STRENGTH,
        Concept.CROSS: CROSS,
        Concept.WALK: (
            "gehen, spazieren, spazierengehen, spaziergang, walking, nordic walking, zugiges gehen, "
            "gehtraining, walken, walkingrunde, nordic walken, abendspaziergang, morgenspaziergang, "
            "verdauungsspaziergang, gassirunde, powerwalking"
        ),
        Concept.PLYO: PLYO,
        Concept.REST: REST,
        Concept.RUN: (
            "lauf, laufe?, laufen, gelande lauf, gelandelauf, waldlauf, traillauf, lauftraining, "
            "laufeinheit, morgenlauf, fruhlauf, abendlauf, feierabendlauf, mittagslauf, laufrunde, "
            "hausrunde?, lauftreff, laufband, training mit der gruppe, laufgruppe, gruppenlauf, laufchen, "
            "sonntagslauf, "
            "samstagslauf, trainingslauf, laafen, feld lauf, fruhsport?, bahnlauf, seerunde?, vereinslauf, "
            "abendrunde?, morgenrunde?, laufen mit, lauf mit, trainingslaufchen, lauf zur arbeit, "
            "arbeitsweg lauf, pendellauf, runde laufen, hundelauf, lafen, joggen gehen, laufe mit, "
            "laufgruppentraining, laufverein, laufclub, wochenendlauf, freitagslauf, mittwochslauf, "
            "montagslauf, dienstagslauf, donnerstagslauf, nachmittagslauf, mitternachtslauf?, "
            "vormittagslauf, morgendlicher lauf, mittagsrunde?, runde um den see, parkrunde?, waldrunde?, "
            "rheinrunde?, stadtparkrunde?, isarrunde?, elbrunde?, alsterrunde?, deichlauf, strandlauf, "
            "trailrunning, trailrunde, trailtour?, bergtrail?, feldweglauf, crosstrail?, naturlauf, "
            "laufbandlauf, laufbandtraining, laufbandeinheit, arbeitsweglauf, heimlauf, heimweglauf, run "
            "commute, runcommute, kinderwagenlauf, babyjogger lauf, lauf mit hund, canicross, plogging, "
            "urlaubslauf, hotellauf, sightseeing lauf, stadtlauf locker, lauf ohne uhr, freier lauf, "
            "gruppenlaufen, leichtathletiktraining, leichtathletik training, morgenrunde laufen, "
            "laufspass?, hunderunde laufen, flussrunde?, kanalrunde?, bergrunde?, hausstrecke?, "
            "laufstrecke?, feierabendrunde?, fruhstuckslauf, lauftreffen, run club, nach hause laufen, "
            "heimlaufen, zur arbeit laufen, lauf am morgen, lauf am nachmittag, lauf am abend, lauf in der "
            "mittagspause, laufrunden, koppellauf, koppellaeufe, wechsellauf triathlon, crossrunde?, "
            "laufdate, laufverabredung, deichrunde?, feldrunde?, laufen gehen, laufabend, laufkurs?, "
            "laufertreff, arbeitsweg laufend, laufweg, hunderunde laufend, dammerungslauf, "
            "sonnenaufgangslauf"
        ),
        Concept.RUN_WALK: (
            "gehen und laufen, laufen und gehen, lauf geh, geh lauf, lauf gehen, laufen gehen, gehen laufen, "
            "wechsel laufen gehen, laufen im wechsel mit gehen, laufeinsteiger?, von 0 auf 5, von null auf "
            "funf, lauf geh wechsel, geh lauf wechsel, couch to 5k, c25k, geh lauf training, laufen und "
            "gehen im wechsel, abwechselnd laufen und gehen"
        ),
        Concept.WORKOUT: "training, einheit, trainingseinheit, workout, sport?, te?",
        Concept.PACE: "tempo, pace, schnitt, renntempo",
        Concept.WARM: (
            "einlaufen, auslaufen, warmlaufen, aufwarmen, abwarmen, warm auslaufen, ein auslaufen, ein, aus, "
            "el, al, cool down"
        ),
        Concept.OTHER: LIFE,
        Concept.WEEK: (
            "woche, wochen, kw, trainingswoche, wettkampfwoche, entlastungswoche, regenerationswoche, "
            "wochenkilometer, wochenumfang, ruhewoche, aufbauwoche, phase, umfang, plan, trainingsplan, "
            "zyklus, block, rennwoche, taperwoche, belastungswoche"
        ),
        Concept.NOT: ("kein, keine, keinen, nicht, ohne, statt, anstelle, anstatt, anstelle von"),
        Concept.OR: "oder, bzw",
        Concept.AROUND: (
            "wahrend, vorm, vors, nachm, "
            "vor, nach, vor dem, nach dem, fur, fur den, tag nach, am tag nach, am tag nach dem, tag nach "
            "dem, am vortag, vortag, vorabend, am tag vor, am tag vor dem, tag vor dem, vorbereitung auf, "
            "vorbereitung auf den, vorbereitung fur, zur vorbereitung auf, prep, nach dem gestrigen, "
            "gestrigen"
        ),
        Concept.WITH: (
            "mit, im, in, am, an, bei, um, durch, auf, zum, zur, zu, von, vom, uber, inkl, inklusive, ab, "
            "gegen, richtung, rund um, rund, entlang, mit sohn, mit tochter, mit hund, mit dem hund, mit "
            "freunden, unter, hinter, neben, wegen, trotz, wahrend"
        ),
        Concept.PLAIN: PLAIN,
        Concept.LAST: (
            "letzte, letzten, letztes, letzter, letztes drittel, ersten, davon, darin, inkl, inklusive, "
            "zum schluss, am ende"
        ),
        Concept.TOTAL: (
            "gesamt, insgesamt, insg, ges, summe, total, distanz, dauer, strecke, umfang, gesamtumfang, "
            "gesamtdistanz, gesamtdauer, gesamtzeit, gesamtstrecke, laufzeit, trainingszeit, trainingsdauer"
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
