"""German."""

from typing import Final

from plyocal.vocabulary_concepts import Beside, Concept, LanguageWords
from plyocal.vocabulary_german_life import LIFE, PLAIN

GERMAN: Final = LanguageWords(
    code="de",
    name="German",
    compounds=True,
    beside={
        Beside.CONTAINING: "mit inkl davon darin inklusive",
        Beside.RESTING: "pause serienpause trabpause pausen trab gehpause gp tp",
        Beside.EACH: "je alle per",
        Beside.AFTER_TOTAL: "gesamt insgesamt insg ges",
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
            "grundlagenlauf, locker*?, ruhig*?, langsam*?, gemutlich*?, lockerer lauf, "
            "lockerer dauerlauf, ruhiger dauerlauf, langsamer dauerlauf, locker laufen, joggen, trab?, "
            "traben?, trablauf, wohlfuhllauf, entspannt*?, leicht*?, grundlagentraining?, "
            "grundlagenausdauerlauf, fettstoffwechsel*?, loslaufen?, einlaufen?, ldl?, mdl?, ausdauer?, "
            "ausdauerlauf, nuchternlauf, lockerlauf, shakeout lauf, anschwitzen?, lauf locker, reko?, "
            "locker laufen mit, lockerer lauf mit, easy lauf, easy run, jog, jogging, footing, "
            "lockere einheit, lockere runde, ruhige runde, gemutliche runde, grundlageneinheit, "
            "ga1 einheit, ruhiger lauf, langsamer lauf, entspannter lauf, leichter lauf, nach gefuhl?, "
            "dl nach gefuhl, dl1, dl 1, dl2?, dl 2?, schlappschritt, plauderlauf, plaudertempo, "
            "quatschlauf, schwatztempo, wohlfuhltempo, genusslauf, bummellauf, kaffeelauf, "
            "leichte einheit, ld, extensiv*?, exdl, grundlagendauerlauf, ga lauf, gat1?, "
            "fettverbrennungslauf, stoffwechsellauf, niedrige intensitat, niedriger puls?, aerober lauf, "
            "aerob*?, joggingrunde, joggerunde, jogrunde, traberei, lockeres traben, lockeres laufchen, "
            "ruhiges laufchen, langsame runde, einlaufen locker, vorbelastung?, vorbelastungslauf, "
            "wettkampfvorbelastung, anschwitzlauf, aktivierungslauf, beine lockern, beine vertreten, "
            "lockerungslauf, nach lust und laune?, barfusslauf, lauf nach gefuhl"
        ),
        Concept.RECOVERY: (
            "regenerationslauf, regenerativ*?, regeneration?, regenerativer lauf, "
            "regenerativer dauerlauf, rekom?, recom?, reg?, erholungslauf, erholung?, rekom lauf, "
            "regenerationslaufe, regenerationsdauerlauf, kompensation?, auslockern?, lockern?, reglauf, "
            "rekolauf, reko lauf, reg lauf, reg dl, reg dauerlauf, regenerationseinheit, "
            "regenerationstraining, rekomlauf, erholungsdauerlauf, erholungseinheit, kompensationslauf, "
            "kompensationstraining, ausschutteln, auslaufen nach wettkampf, regenerative einheit, "
            "regenerativ laufen, nachbelastung?"
        ),
        Concept.LONG: (
            "lauf lang, langzeitlauf, fettverbrennungslauf, sehr langer lauf, lala, long run, langer dl, "
            "langen lauf, lange laufe, longrun, longjog, long jog, langlauf?, lang*?, langer, "
            "sonntagslauf lang, llauf, ladl, la dl, uberdistanzlauf, langstreckenlauf, "
            "marathonlauf lang, lalala, lange runde, lange einheit, lange laufeinheit, lange strecke?, "
            "langstrecke?, uberdistanz, superlanger lauf, sonntagslanger, ultralauf lang, "
            "bergtour lauf lang, 30er, 35er, 32er"
        ),
        Concept.MEDIUM_LONG: (
            "mittellanger lauf, mittellang*?, mittellanger dauerlauf, halblanger lauf, mittellanger, "
            "mittellange runde, mitteldistanzlauf, mlr"
        ),
        Concept.SPEED: (
            "lauftempowechsel, pyramidenlauf, tempowechsellaufe, hugelsprint, berganlaufe, berganlauf, "
            "bergauflaufe, bergauf?, laufintervalle, vo2max intervalle, wiederholungsmethode, "
            "tempo intervalle, kurze intervalle, lange intervalle, ii?, iv?, schnelle, tw?, endspurt, "
            "endbeschleunigung lauf, minutenlaufe, minutenlauf, sprintlaufe, 30 30, spurts, tempospiel, "
            "unterdistanz, kraftausdauer lauf, wettkampfvorbereitung?, intervall, intervalle, "
            "intervalltraining, intervallen?, fahrtspiel, fahrtenspiel, wiederholungslaufe, "
            "wiederholungen?, tempolaufe, bergsprints?, berglauf?, berglaufe, bergintervalle, hugel?, "
            "hugellaufe, hugeltraining, hugelsprints?, bahntraining, bahn?, treppenlauf, "
            "steigerungsdauerlauf, crescendo?, crescendolauf, endbeschleunigung, progressiv*?, "
            "pyramide?, tempowechsel?, tempowechsellauf, schnell*?, schnelligkeit?, "
            "schnelligkeitstraining, testlauf?, zeitlauf?, leistungstest?, cooper test, coopertest, "
            "vo2max, sprint?, sprints?, sprinttraining, tempotraining, tempoeinheit, qualitat?, "
            "qualitatseinheit, zugig*?, wendepunktlauf, minderungslauf, wiederholungslauf, "
            "wettkampfsimulation, generalprobe?, berg?, berge?, 400er?, 800er?, 1000er?, 200er?, "
            "2000er?, bergan?, ga2 intervalle, hart*?, sb?, eb?, wsa?, treppe laufen, treppensprints, "
            "hugelintervalle, hugelwiederholungen, berg wiederholungen, bergwiederholungen, bergsprint, "
            "bergaufintervalle, bahneinheit, kurze tempolaufe, lange tempolaufe, fartlek, "
            "tempohartelauf, sprinteinheit, temposteigerungslauf, progressiver lauf, "
            "progressiver dauerlauf, steigerungslauf lang, endbeschleunigungslauf, crescendo lauf, "
            "testrennen, test 5 km, leistungstest laufen, tempowechselspiel, spiel mit dem tempo, "
            "wechseltempo, wechsellaufe, minutenintervalle, minutenfahrtspiel, pyramidenfahrtspiel, "
            "pyramidentraining, pyramidenintervalle, leiter?, treppentraining, treppenlaufe, stufenlauf, "
            "stufentest, laktattest, laktatstufentest, feldtest, conconitest, 12 minuten test, "
            "5000 m test, 3000 m test, 1000 m test, 5 km test, 10 km test, kilometerintervalle, "
            "kilometerwiederholungen, kilometerlaufe, 300er?, 500er?, 600er?, 1200er?, 1500er?, 1600er?, "
            "3000er?, 5000er?, 100er?, 150er?, schnelle kilometer, schnelle runden, sprintintervalle, "
            "bergsprinttraining, hugelfahrtspiel, hugelprogramm, hugelrunde?, bergtraining, bergeinheit, "
            "berglauftraining, bergwertung?, anstieg?, anstiege?, steile?, rampen?, brucken?, "
            "bruckenlauf?, bahnprogramm, bahnlaufe, bahnintervalle, bahntempo, bahnabend?, trackeinheit, "
            "intervallprogramm, intervalleinheit, intervallblock, intervallserie, kurzintervalle, "
            "langintervalle, intensives, intervalltag, hit lauf, hiit lauf, harte einheit, "
            "qualitatstraining, qualitatslauf, schlusseleinheit, scharfer lauf, scharfe einheit, "
            "tempoblock?, tempo wechsel, tempowechseltraining, temposteigerung, wiederholungstraining, "
            "wdh laufe, wh?, tempoharte, standvermogen, schnelligkeitsausdauer, unterdistanzlauf, "
            "uberdistanzlauf schnell, wettkampfscharfe, formtest, generalprobe lauf, "
            "testwettkampf simulation, probewettkampf?, diagonalen?, rasendiagonalen"
        ),
        Concept.TEMPO: (
            "tempowechseldauerlauf, mittel dauerlauf, flotter lauf, schwellendauerlaufe, "
            "entwicklungsbereich, eb dauerlauf, zugiger lauf, laktatschwelle, anaerobe schwelle, "
            "wettkampfspezifisch*?, hm renntempo, 10 km renntempo, tempolauf, tempodauerlauf, tdl, tdls, "
            "schwellenlauf, schwelle?, schwellentraining, schwellenintervalle, schwellendauerlauf, "
            "renntempo, marathontempo, marathon renntempo, halbmarathontempo, hm tempo, mrt?, hmrt?, "
            "wettkampftempo, zieltempo, tempo?, tempoblocke, mittlerer dauerlauf, flotter dauerlauf, "
            "zugiger dauerlauf, schneller dauerlauf, sdl?, marathonrenntempo, 10er tempo?, 10 km tempo?, "
            "flott*?, wsa?, zielpace, ziel pace, pace lauf, marathonpace, hm pace, halbmarathonpace, "
            "tempo dauerlauf, schwellenblocke, schwelleneinheit, tempoabschnitte, wettkampfpace, dl3, "
            "dl 3, tl, tempohalten, temporunde, tempo lauf, tempodl, td?, ldl schnell, fdl?, flotter dl, "
            "zugiger dl, schneller dl, mdl?, mittlerer dl, dl mittel, dl flott, dl schnell, dl zugig, "
            "dl tempo, dl schwelle, schwellentempo, schwellenprogramm, schwellenblock, "
            "schwellenwiederholungen, schwellenarbeit, ans?, ias?, ianst?, aerobe schwelle?, "
            "sub schwelle, subschwelle, unterschwellig*?, doppelschwelle, marathontempodauerlauf, "
            "mrt lauf, mrt block, mtdl, mt dl?, halbmarathontempolauf, hmt?, hmrt lauf, 10 km pace, "
            "10k tempo, 5 km tempo, 5k tempo, renntempolauf, renntempoblock, renntempoeinheit, "
            "wettkampftempolauf, wettkampftempoblocke, spezifischer lauf, spezifische einheit, "
            "wsa einheit, wsa lauf, ga2 lauf, ga 2, ga2 dl, ga2 dauerlauf, ga2 block, entwicklungslauf, "
            "eb lauf, sweet spot lauf, controlled tempo"
        ),
        Concept.STRIDES: (
            "steigerung?, steigerungen, steigerungslauf, steigerungslaufe, stl?, lauf abc, laufabc, "
            "lauf abc ubungen, kurze sprints, antritte, bergaufsprints, koordination?, "
            "koordinationslaufe, lauftechnik?, steigerer, steigerungsl, diagonallaufe, lauf-abc, "
            "abc lauf, lauftechniktraining, laufschule, laufschulung, kniehebelauf?, anfersen?, "
            "skippings, submaximale steigerungen, beschleunigungen"
        ),
        Concept.RACE: (
            "crosslauf, waldlauf wettkampf, berglauf wettkampf, triathlon wettkampf, "
            "landesmeisterschaft*, kreismeisterschaft*, duathlon wettkampf, teamlauf, charitylauf, "
            "sponsorenlauf, paarlauf, stundenlauf, hindernislauf, nachtlauf?, ligawettkampf, wettkampf, "
            "rennen, wettkampftag, renntag, volkslauf, stadtlauf, stadtelauf, firmenlauf, silvesterlauf, "
            "vereinsmeisterschaft*, meisterschaft*?, aufbauwettkampf, vorbereitungswettkampf, "
            "testwettkampf, frauenlauf, wk?, osterlauf, nikolauslauf, staffellauf, spendenlauf, "
            "herbstlauf, fruhlingslauf, sommerlauf, winterlauf, benefizlauf, kirmeslauf, lauf event, "
            "laufevent, laufveranstaltung, wettlauf, marathonmesse lauf, stadionlauf, parklauf, "
            "citylauf, city lauf, city run, bruckenlauf, seelauf, uferlauf, heidelauf, kanallauf, "
            "schlosslauf, burglauf, turmlauf, weinbergslauf, weinlauf, neujahrslauf, dreikonigslauf, "
            "karnevalslauf, faschingslauf, pfingstlauf, maifeldlauf, mailauf, adventslauf, "
            "weihnachtslauf, jubilaumslauf, gedachtnislauf, friedenslauf, sparkassenlauf, business run, "
            "b 2 run, firmenstaffel, staffelmarathon, ekiden, teamstaffel, landesmeisterschaft, "
            "bezirksmeisterschaft*, kreismeisterschaft, deutsche meisterschaft*, dm?, lm?, "
            "stadtmeisterschaft*, schweizermeisterschaft*, staatsmeisterschaft*, crossmeisterschaft*, "
            "cross meisterschaft, crosscup, cross cup, crossserie, laufcup, lauf cup, laufserie, "
            "winterlaufserie, winterserie, bahnwettkampf, abendsportfest, sportfest?, abendmeeting?, "
            "bahnmeeting, bahneroffnung, bahnabschluss, hauptwettkampf, saisonhohepunkt, zielwettkampf, "
            "ziellauf?, formuberprufung wettkampf, vorbereitungsrennen, testrennen 10 km, zehner rennen, "
            "zehnkilometerlauf, 10er?, 5er?, trailwettkampf, trailrennen, trailrace, bergrennen lauf, "
            "sechsstundenlauf, volkswandertag?"
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
            "rumpfstabi, fitnessstudio, studio fitness, muckibude, gewichte?, gewichtheben, "
            "beintraining, oberkorper?, unterkorper?, ganzkorper*?, core training, athletik?, "
            "athletiktraining, laufkraft, laufkraft training, liegestutz*, kniebeuge*, klimmzug*, "
            "eigengewicht*?, zirkeltraining, physioubungen, physio ubungen, reha ubungen, rehaubungen, "
            "bauch beine po, kraft training, fitnessraum, krafteinheit, hanteltraining, beintag, "
            "kraft stabi, stabi kraft, stabi ubungen, stabiubungen, core kraft, kraftubung, "
            "krafteinheiten, lauf kraft training, oberkorper kraft, unterkorper kraft, ganzkorperkraft, "
            "athletik kraft, kraft athletik, kraft oberkorper, kraft unterkorper, knie?, hufte?, "
            "huften?, wade?, waden?, oberschenkel?, unterschenkel?, schulter?, schultern?, nacken?, "
            "gesass?, po?, beinbeuger, beinstrecker, beinpresse, bankdrucken, kreuzheben, "
            "ausfallschritte, wadenheben, hip thrust, hip thrusts, good mornings, fussgymnastik, "
            "fusskraft, fusskraftigung, fuss ubungen, fussubungen, achillessehne?, "
            "achillessehnen ubungen, exzentrisch*?, exzentrisches training, isometrisch*?, brett?, "
            "unterarmstutz, plank challenge, seitstutz, bruckenubung, crunches, sit ups, situps, "
            "burpees, kraftkreis, kraftzirkel, kraft zirkel, zirkel?, stationstraining, "
            "maximalkrafttraining, schnellkraft, schnellkrafttraining, explosivkraft?, "
            "ausgleichstraining, ausgleichsgymnastik, ruckenschule, ruckentraining, ruckenfit, "
            "rumpfkraftigung, core stabi, core einheit, core programm, athletikprogramm, "
            "athletikeinheit, athletik stabi, kraftprogramm, kraftblock, kraftkurs, kraftraumtraining, "
            "fitnesscenter, fitness center, fitness?, gym, studio?, studio training, mcfit, bodypump, "
            "body pump, langhantel, langhanteltraining, kurzhantel, kurzhanteln, hanteln, "
            "gewichtstraining, eigenkorpergewicht, bodyweight, calisthenics, functional fitness, "
            "schlingentraining, gummiband, minibands, miniband, therabandubungen, wackelbrett, "
            "balancebrett, gleichgewicht?, gleichgewichtstraining, propriozeption, "
            "verletzungsprophylaxe, verletzungspravention, pravention?, mobilitat und kraft, "
            "physiogerat, kgg, reha training, rehatraining, rehasport, reha?, rehaprogramm, "
            "ems training"
        ),
        Concept.CROSS: (
            "kajak, rudern, inline skating, nordisch skilanglauf, schneeschuhwandern, snowboard, "
            "skifahren, tennis?, badminton?, squash?, tischtennis?, golf?, boxen?, reiten?, segeln?, "
            "surfen?, kraulen?, kraul?, technik schwimmen, rolle fahren, zwift, e bike, mountainbike, "
            "mountainbiken, mountainbike tour, skitour, eislaufen, spinning rad, indoor cycling, "
            "aqua fitness, rollentraining, radeln?, crossfit?, trampolin?, lauftechnik gymnastik, "
            "aktivierung?, radfahren, rad?, rennrad, radtour, fahrrad?, fahrradfahren, mtb, rolle?, "
            "ergometer, crosstrainer, schwimmen, freiwasserschwimmen, yoga, pilates, dehnen, dehnung?, "
            "beweglichkeit*?, mobilitat*?, mobilisation?, mobility, faszien*?, blackroll, black roll, "
            "wandern, wanderung, rudergerat, aquajogging, skilanglauf, langlaufski, inliner?, "
            "inlineskaten, klettern, bouldern, alternativtraining, crosstraining, koppeltraining?, "
            "spinning, gymnastik, radausfahrt, rad grundlage, ausfahrt?, rennradtour, gravel?, "
            "schwimmtraining, radtraining, tanzen?, aerobic, bike?, swim?, schwammen, velo, velofahren, "
            "schwimmen gehen, dehnprogramm, mobility training, beweglichkeitstraining, radeinheit, "
            "radrunde, rad locker, rad ga1, rad intervalle, rad tempo, radgruppe, rennradrunde, "
            "rennradausfahrt, rennradgruppe, gravelrunde, gravelride, bikepacking, e-bike, ebike, "
            "spinning kurs, spinningkurs, spinningrad, indoor bike, indoorbike, indoorrad, heimtrainer, "
            "hometrainer, rollentrainer, freie rolle, rollenfahrt, smart trainer, ergometertraining, "
            "ergo?, liegerad, handbike, koppeleinheit, wechseltraining?, tria training, "
            "triathlontraining, schwimmeinheit, schwimmbad?, hallenbad?, freibad?, bahnen ziehen, "
            "kacheln zahlen, kachelzahlen, seeschwimmen, open water, neoprenschwimmen, kraulkurs, "
            "kraultechnik, kraultraining, brustschwimmen, ruckenschwimmen, delfin?, aquafitness, "
            "aqua jogging, aqua, wassergymnastik, rudermaschine, ruderergometer, ruderergo, "
            "rudertraining, paddeln, kanu, kanufahren, kajaktour, sup, stand up paddling, "
            "stand-up-paddling, sup tour, ski alpin, ski fahren, skitag?, skitourengehen, skitouren, "
            "langlaufen, skaten, skating?, skiroller, rollski, rollskilauf, inlinern, inlineskating, "
            "schlittschuh, schlittschuhlaufen, eislauf, schneeschuh, schneeschuhtour, schneeschuhlaufen, "
            "bergtour, bergwandern, bergsteigen, hochtour, wandertag?, wandertour, tageswanderung, "
            "trekking, klettersteig, kletterhalle, boulderhalle, boulder, hallenklettern, "
            "tanzkurs sport, zumba, zumba kurs, jumping fitness, trampolin springen, aerobic kurs, "
            "step aerobic, bodyattack, bodycombat, fitnesskurs, cardio?, cardiotraining, "
            "cardio training, ausdauertraining gerat, ausdauergerat, stepper, crosswalker, "
            "ellipsentrainer, ellipse?, ellipsen training, laufen im wasser, stretching, stretch?, "
            "dehneinheit, dehnen mobilisieren, ausrollen, rollen?, faszienrolle, faszientraining, "
            "faszienyoga, mobi?, mobilisationsprogramm, mobilitatstraining, mobi programm, "
            "beweglichkeitsprogramm, yogakurs, ruckenyoga, lauferyoga, pilateskurs, pilates matte, "
            "qigong, tai chi, meditation?, atemubungen?, entspannung?, autogenes training, sauna?, "
            "eisbad?, fussballtraining?, fussballspiel?, basketballtraining?, volleyballtraining?, "
            "beachvolleyball, beachen?, tennisspielen, tennis spielen, tennistraining?, padel, "
            "padel spielen, squash spielen, badminton spielen, federball?, golfen?, golfrunde?, "
            "boxtraining, kickboxen, karate?, judo?, selbstverteidigung?, kampfsport?, reiten gehen, "
            "surfkurs, windsurfen, kitesurfen, kiten?, gartenarbeit sport, alternatives training, "
            "alternativsport, alternativeinheit, crosseinheit, cross training, aktive regeneration, "
            "freies training?, freie einheit?, training nach wahl, sport nach wahl"
        ),
        Concept.WALK: (
            "gehen, spazieren, spazierengehen, spaziergang, walking, nordic walking, zugiges gehen, "
            "gehpause, gehtraining, walken, walkingrunde, nordic walken, abendspaziergang, "
            "morgenspaziergang, verdauungsspaziergang, gassirunde, powerwalking"
        ),
        Concept.PLYO: (
            "plyometrie, plyometrisch*, sprungkraft, sprungkrafttraining, sprungtraining, sprunge?, "
            "seilspringen, seilhupfen, springseil, sprungschule, sprunglauf, sprunglaufe, plyo, "
            "kastensprunge, tiefsprunge, hopserlauf, plios?, sprungprogramm, sprungserie, sprungserien, "
            "sprungvariationen, sprungformen, sprungubungen, sprungeinheit, sprungkraftubungen, "
            "mehrfachsprunge, einbeinsprunge, einbeinige sprunge, beidbeinige sprunge, "
            "hockstrecksprunge, strecksprunge, hocksprunge, froschsprunge, boxsprunge, box jumps, "
            "niedersprunge, seitsprunge, hurdensprunge, hurdenspringen, fussgelenksprunge, "
            "fussgelenkarbeit, hopserlaufe, seilsprunge, seil springen, rope skipping, plyometrics, "
            "plyometrietraining, plyotraining, reaktivkraft, reaktivkrafttraining, reaktive sprunge, "
            "explosive sprunge, sprungsession, treppensprunge sprung"
        ),
        Concept.REST: (
            "ruhetag, ruhe?, pause?, pausentag, trainingsfrei, lauffrei, frei?, ruhetage, erholungstag, "
            "kein training, kein lauf, kein laufen, laufpause, freier tag?, sportfrei, pausieren?, "
            "ruhetag reise, komplette pause, reiner ruhetag, aktive erholung?, ruhen, tag frei, freier, "
            "ein tag pause, trainingspause, sportpause, laufruhe, laufverbot, nichts tun, nichtstun, "
            "nix?, nix tun, gar nichts, fusse hoch, beine hoch, beine hochlegen, faulenzen, "
            "faulenzertag, couchtag, sofatag, entspannungstag, regenerationstag, regtag, reg tag, "
            "erholung pur, komplett frei, kompletter ruhetag, ganz frei, training frei, kein sport, "
            "keine einheit, rasttag, rast?, ausruhen, auskurieren, krank?, krankheit?, erkaltung?, "
            "verletzt?, verletzungspause, zwangspause, passive erholung, passive regeneration, "
            "passiver ruhetag"
        ),
        Concept.RUN: (
            "lauf, laufe?, laufen, gelande lauf, gelandelauf, waldlauf, traillauf, lauftraining, "
            "laufeinheit, morgenlauf, fruhlauf, abendlauf, feierabendlauf, mittagslauf, laufrunde, "
            "hausrunde?, lauftreff, laufband, laufgruppe, gruppenlauf, laufchen, sonntagslauf, "
            "samstagslauf, trainingslauf, laafen, feld lauf, fruhsport?, bahnlauf, seerunde?, "
            "vereinslauf, abendrunde?, morgenrunde?, laufen mit, lauf mit, trainingslaufchen, "
            "lauf zur arbeit, arbeitsweg lauf, pendellauf, runde laufen, hundelauf, lafen, joggen gehen, "
            "laufe mit, laufgruppentraining, laufverein, laufclub, wochenendlauf, freitagslauf, "
            "mittwochslauf, montagslauf, dienstagslauf, donnerstagslauf, nachmittagslauf, "
            "mitternachtslauf?, vormittagslauf, morgendlicher lauf, mittagsrunde?, runde um den see, "
            "parkrunde?, waldrunde?, rheinrunde?, stadtparkrunde?, isarrunde?, elbrunde?, alsterrunde?, "
            "deichlauf, strandlauf, trailrunning, trailrunde, trailtour?, bergtrail?, feldweglauf, "
            "crosstrail?, naturlauf, laufbandlauf, laufbandtraining, laufbandeinheit, arbeitsweglauf, "
            "heimlauf, heimweglauf, run commute, runcommute, kinderwagenlauf, babyjogger lauf, "
            "lauf mit hund, canicross, plogging, urlaubslauf, hotellauf, sightseeing lauf, "
            "stadtlauf locker, lauf ohne uhr, freier lauf, gruppenlaufen, leichtathletiktraining, "
            "leichtathletik training"
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
        Concept.OTHER: LIFE,
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
