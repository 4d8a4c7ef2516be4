"""Swedish."""

from typing import Final

from plyocal.vocabulary.concepts import Beside, Concept, LanguageWords
from plyocal.vocabulary.swedish.life import LIFE, PLAIN

SWEDISH: Final = LanguageWords(
    code="sv",
    name="Swedish",
    compounds=True,
    beside={
        Beside.CONTAINING: "med inklusive varav",
        Beside.RESTING: "vila jogg",
        Beside.EACH: "varje per",
        Beside.AFTER_TOTAL: "totalt sammanlagt allt",
        Beside.SETS: "set serier",
        Beside.OR: "eller",
        Beside.GOAL: "under mal malet",
        Beside.AGAIN: "upprepa ganger repetitioner varv omgangar",
        Beside.AND: "och sedan",
    },
    numbers=(
        "0.5 halv, 0.5 en halv, 1.5 en och en halv, 2 två, 2.5 två och en halv, 3 tre, 4 fyra, 5 fem, "
        "6 sex, 7 sju, 8 åtta, 9 nio, 10 tio, 11 elva, 12 tolv, 15 femton, 16 sexton, 18 arton, "
        "20 tjugo, 25 tjugofem, 30 trettio, 35 trettiofem, 40 fyrtio, 45 fyrtiofem, 50 femtio, "
        "60 sextio, 75 sjuttiofem, 90 nittio"
    ),
    times=(
        "15 en kvart, 15 kvart, 30 halvtimme, 30 halvtimmes, 30 en halvtimme, 30 en halvtimmes, "
        "45 tre kvart, 45 trekvart, 45 tre kvarts timme, 60 en timme, 60 en timmes, "
        "90 en timme och en halv"
    ),
    words={
        Concept.EASY: (
            "lugn lopning, lugn lop, lugn runda, latt distans, latt lopning, joggrunda, lugnt distanspass, "
            "distans lugn, rullpass?, latt jogg pass, terrangjogg, uppvarmningsjogg, distanspass, "
            "distans?, distanslopning, lugn distans, lugn*?, lugnt pass, latt*?, latt jogg, lugn jogg, "
            "jogg, jogga, joggning, joggtur, grundpass, distansrunda, bas?, baslopning, snackfart?, "
            "snacktempo?, mysjogg, mysdistans, kort distans, aerob*?, prattempo?, z1?, z2?, uppmjukning?, "
            "langsamt?, behaglig*?, lugnt tempo, lugn distansrunda, easy run, lugn loprunda, lugn "
            "morgonjogg, pratfart, lugn aterhamtning, lugnt lop, pratpass, pratdistans, pratrunda, "
            "mysrunda, mysig runda, mystempo, myspass, lufsa?, lufs?, lufsrunda, utan klocka?, pa kansla?, "
            "snackdistans, snackpass, lugna km, lugna kilometer, lugnt och skont, fikajogg, fikalopning, "
            "smajogg, smajogga, rofylld?, avslappnad?, avslappnat?, mjukjogg, mjuk jogg, latta ben?, i1?, "
            "i2?, transportjogg lugn, forsiktig?, forsiktigt?, mjuk?, mjukt?, mjuka upp?, snackjogg, "
            "snackrunda, pratjogg, snacka?, prata?, snack?, tjotrunda, lunk?, lunka?, lunkande?, mjuka upp "
            "benen, vacka benen, rora pa benen, skaka loss, ingen stress?, utan stress?, ingen bradska?, "
            "ingen press?, lagpuls, lag puls?, puls under?, lagpulstraning, mangdpass, dist?, a1?, "
            "lagintensivt?, lagintensiv?, lagintensiv lopning, joggingtur, joggingrunda, lunchjogg, "
            "myslunk, softa?, soft lopning, skon runda, zon 1?, zon 2?, zon 2 lopning, grundtraning?, "
            "grundkondition?, grundkonditionspass, uppjogg infor lopp, vackarjogg, aktivering?, "
            "aktiveringspass, behaglig fart, bekvam fart, bekvam?, bekvamt?, lufta benen, lufta?, "
            "pratlopning, skitsnack?, snackis?, socialt tempo, lugn fart, latt tempo, latta kilometer, "
            "lugna mil, lugn mil, latt mil, under 140 i puls, lag intensitet?, uppmjukande?, "
            "loppforberedande?, resejogg, semesterjogg, hundjogg, barnvagnslopning, rulla benen, rulla ut "
            "benen, spring lugnt, lop lugnt"
        ),
        Concept.RECOVERY: (
            "aterhamtningspass, aterhamtningsjogg, aterhamtning?, aterhamtningslopning, aterhamtande?, "
            "atherhamtningsrunda, rehabjogg, aktiv aterhamtning?, aterhamtningslopp, aterhamta?, "
            "aterhamtningsrunda, aterhamtningstur, aterhamtningsdistans, recovery?, recovery run, atjogg?, "
            "nedjogg dagen efter, jogg dagen efter tavling, vilojogg, mjuktraning?, utlopning, jogg dagen "
            "efter, latt jogg dagen efter, regenerationsjogg, regenererande?, aterhamtningsmil, joggvila "
            "dagen efter, loppaterhamtning, spring ur benen, skaka ur benen, benskoljning"
        ),
        Concept.LONG: (
            "langpass, lang distans, langdistans?, langlopning, langrunda, langlop, lang lopning, langtur, "
            "lang?, langt?, langa passet, sondagslang, lsd?, lp?, langis?, langjogg, langdistanspass, lang "
            "runda, langpass terrang, langpasset, lang loprunda, lang skogstur, lang terrang, "
            "sondagslangpass, langtur lopning, ultralangpass, ultradistans, tremilspass, tvamilaspass, "
            "tremilare?, tvamilare?"
        ),
        Concept.MEDIUM_LONG: (
            "medellangt pass, medellang*?, halvlangt pass, halvlang distans, mellanlangt pass"
        ),
        Concept.SPEED: (
            "korta backar, langa backar, backsprint, tusingar, tusar, fyrahundringar, 70 20, 45 15, 15 15, "
            "30 30, 4 x 4?, intervaller bana, stegringsdistans, stegrande distans, fartokningspass, snabb "
            "distans, trappintervaller, trapppass, fartleksdistans, maxpuls?, testpass, tidstest, "
            "mangfart, fartdistans, intervall, intervaller, intervallpass, intervalltraning, fartlek, "
            "backe?, backar?, backtraning, backintervaller, backpass, backlopning, bantraning, bana?, "
            "snabbdistans, fartpass, fart?, fartokning, progressiv*?, progressiv distans, pyramid?, "
            "stegring?, stege?, repetitioner?, kullar?, snabb*?, snabbhet?, snabbhetspass, sprint?, "
            "sprinter?, trappor?, testlopp?, coopertest, kvalitet?, kvalitetspass, vo2max, tempovaxling*, "
            "korta intervaller, langa intervaller, fartlekspass, spurter?, 400ingar?, 1000ingar?, genrep?, "
            "backsprintar, backintervall, intervaller 400, intervaller 1000, fartlek lugn, "
            "stegringsintervaller, progressivt pass, progressiv langdistans, snabba intervaller, "
            "fartvaxling, fartvaxlingar, langintervaller, kortintervaller, tusenmeters, intervaller i "
            "backe, backrepetitioner, progressionslopp, progressionslop, progressionspass, banpass, "
            "loparbana?, idrottsplats?, tvatusingar, trehundringar, tvahundringar, sexhundringar, "
            "attahundringar, femhundringar, minutare?, minutintervaller, minutrusher, backrusch*, ruscher "
            "i backe, naturliga intervaller, stegrande?, stegrande pass, testlopp 5 km, test 3000, test 5 "
            "km, test 3 km, testmil, conconi, konditionstest?, 10 20 30?, 4x4 intervaller, kuperade "
            "intervaller, sprintpass, sprintintervaller, backspurter, trappa?, trapptraning, trapplopning, "
            "intervall pa bana, elljusspar?, tusenmetersintervaller, pyramidintervaller, stegintervaller, "
            "kullpass, distans med fart, laktattest, laktattester, troskeltest, vo2max test, falttest, "
            "maxtest, minutlopning, minutlopp, oppningspass, 200 ingar?, 300 ingar?, 800 ingar?, 500 "
            "ingar?, backrusher, backstegringar, rusher?, ruscher?, slottsbacken?, hammarbybacken?, "
            "skidbacken?, pulkabacken?, kvalite?, kvalitepass, bansprint, banlopning, banintervaller, "
            "hastighet?, syreupptagning?, syreupptagningsformaga?, maxpass, mjolksyra?, mjolksyrapass, "
            "mjolksyratalighet, mjolksyratraning, a3 pass, a2 pass, michiganpass, gerschlerintervaller, "
            "tvaminutare?, treminutare?, fyraminutare?, femminutare?, sjuttiotjugo, tjugotio, trapprusher, "
            "trappsprint, laktare?, laktarsprint, okande fart, okande?, negativ split, negativ splitt, "
            "beeptest, piptest, tavlingsforberedande?, fullt os?, ingar?, snabbare och snabbare, fortare "
            "och fortare, progressionsjogg, progressionslopning"
        ),
        Concept.TEMPO: (
            "tempodistans, tempointervall, troskelintervall, troskeldistans, troskel langintervall, "
            "laktattroskel, marafart, halvmarafart, distans i maratonfart, sub troskel, dubbeltroskel, "
            "tempopass, tempolopning, tempolopp?, tempo?, troskel?, troskelpass, troskelintervaller, "
            "troskellopning, troskelfart?, maratonfart?, maratontempo?, tavlingsfart, tavlingstempo?, "
            "halvmaratonfart?, milfart?, malfart, tempointervaller, troskeltraning, lt?, dubbel troskel, "
            "troskeltusingar, troskelblock, tempoblock, snabb milfart, subtroskel, troskel dubbel, lt "
            "pass, i3?, maratempo, tempofart, distans i troskelfart, fartuthallighet?, "
            "fartuthallighetspass, tempokorning, medeldistans?, medelhard distans, medelhart?, "
            "femkilometersfart, loppfart?, lopptempo?, norsk troskel, norska troskeln, norska modellen "
            "troskel, rask distans, tempomil, kontrollerat hart, kontrollerat?, zon 3?, zon 4?, god fart?"
        ),
        Concept.STRIDES: (
            "stegringslopp, stegringar, steglopp, koordination?, lopskolning, fartokningar, strides, "
            "ruscher, stegringslop"
        ),
        Concept.RACE: (
            "tavling, tavlingsdag, lopp?, loppdag, tavlingslopp, klubbmasterskap, masterskap*?, "
            "terrangloppet, tjejmilen, parkrun, race, testtavling, dm?, milen?, varruset, traningstavling, "
            "km terrang, goteborgsvarvet, midnattsloppet, stafetten?, bellmanstafetten, blodomloppet, "
            "kretsmasterskap*, terrangmasterskap*, sm terrang, terrang sm, terrang dm, sm?, lidingoloppet, "
            "tavlingspass?, tavla?, klubbtavling, serietavling, arenatavling, bantavling, nattlopp, "
            "nyarslopp, sylvesterlopp, luciarundan, motionslopp, loppserie, vinterserien, backyard ultra, "
            "backyard?, ultralopp, traillopp, trailtavling, swimruntavling, halvklassiker, tiomila, 25 "
            "manna, o ringen, startled?, startgrupp?, dm 5000, dm 10000, dm 1500, dm 3000, dm i, sm i, sm "
            "5000, sm 10000, stafettstracka, strackan?, loppet?, terrangserien, deltavling, deltavlingen, "
            "langloppscup, cup?, cupen?, vintercup, serielopp, millopp, milloppet, nyarsloppet, julloppet, "
            "tomteruset, luciajoggen, budkavle?, 24 timmars?, 6 timmars?, 12 timmars?, tough viking, "
            "toughest, hinderlopp, seriematch friidrott, icebug, salomon trail, tjurruset, tjurrusen, "
            "hostrusket, vinthundsvintern, malmomilen, premiarhalvan, halloweenloppet, paskloppet, "
            "midsommarloppet, pinkloppet, rosa loppet, kvinnoloppet, tjejlopp, valgorenhetslopp, "
            "foretagslopp, foretagsstafett, korpstafett, korpen stafett, skolloppet, bylopp, slottsloppet, "
            "fjalllopp, fjallopp, bergslopp, backlopp, virtuellt lopp, dm terrang, veteran sm, vsm, "
            "distriktsmasterskap, km milen, friidrottstavling, gruspokalen, loparcup, motionscup, "
            "timloppet, sextimmars, tolvtimmars, tjugofyratimmars, runt sjon loppet, seedningslopp"
        ),
        Concept.NAMED_RACE: (
            "maraton, marathon, ultra?, ultramaraton, triathlon, stafett?, varvet, svensk klassiker, "
            "vintermarathon, vintermaraton, marathonlopp, mara?, maran?, tjejklassikern"
        ),
        Concept.HALF: ("halvmaraton, halvmara, halvmarathon, halvmaran, halvmaratonlopp, halvmaratonet"),
        Concept.STRENGTH: (
            "styrka overkropp, styrka core, core, balpass, plankan, funktionell traning, crossfit styrka, "
            "kettlebell, trx, cirkelfys, cirkel?, hiit?, rehabpass, rehabtraning, fotstyrka, hoftstyrka, "
            "mage?, rygg?, styrka?, styrketraning, styrkepass, gym, gympass, bal?, balstyrka, "
            "balstabilitet, benpass, overkropp?, underkropp?, helkropp*?, lyft?, vikter?, rehabovningar, "
            "rehab?, prehab?, kroppsvikt?, knaboj, marklyft, cirkeltraning, cirkelpass, armhavningar, "
            "styrka ben, lopstyrka, magmuskler?, skivstang?, ovningar?, sjukgymnastovningar, "
            "sjukgymnastens ovningar, fysioovningar, ovningar fran fysio, ovningar fran fysion, ovningar "
            "fran sjukgymnasten, excentrisk*?, tahavningar, tahav, gummiband?, miniband, minibands, nordic "
            "wellness, step ups, step downs, utfall?, situps, balans?, hantlar, benpress, gymmet, "
            "rehabtrana, fotovningar, hoftovningar, knakontroll, prehabpass, styrkeovningar, balovningar, "
            "burpees, pallar?, rygglyft, bankpress, helkropp, kettlebells, rumpa?, sate?, armhavning, "
            "pushups, push ups, sit ups, chins, balansplatta, balanskudde, laxa fran fysion, fysiolaxa, "
            "laxa fran sjukgymnasten, rehabprogram, rehabschema, styrkeprogram, styrketraningsprogram, "
            "styrkeschema, balprogram, prehabprogram, knaprogram, benstyrka, tungt?, trana rygg, trana "
            "ben, trana brost, trana axlar, trana mage, gymma, fys?, fyspass, fystraning, lyfta skrot, "
            "skrot?, magstyrka, magpass, vadpass, rumpstyrka, armstyrka, axlar?, armar?, brost?, axlar och "
            "armar, brost och rygg, hoftpass, fotpass, fottraning, fotgymnastik, knapass, halsenerehab, "
            "halsenestyrka, isometriskt?, isometrisk?, statiskt?, bulgariska utfall, benlyft, sidoplanka, "
            "planka?, plankor?, hemmatraning?, utegympass, egen kroppsvikt, styrka for lopare, "
            "crossfitpass, hyroxpass, stabilitetstraning, stabilitetsovningar, skadeforebyggande?, "
            "skadeprevention?, maskiner?, gymmaskiner, vikttraning, fria vikter, tabatapass, "
            "muskeltraning, muskeluthallighet"
        ),
        Concept.CROSS: (
            "orientering?, tennis?, fotboll?, innebandy?, badminton?, ridning?, segling?, kajak?, "
            "paddling?, surfing?, dans?, boxning?, snowboard, slalom?, utforsakning?, langfardsskridskor, "
            "skridskoakning, turskidor, gravelcykling, trainer?, zwift, motionscykel, testcykel, "
            "stakmaskin, skierg, rullskidakning, vattengympa, ute bad, bad och bastu, klattring inne, mtb "
            "pass, yinyoga, cykel?, cykling, cykla, cykeltur, cykelpass, landsvagscykling, mountainbike, "
            "simning, simma, simpass, sim?, yoga, pilates, stretch?, stretching, rorlighet?, "
            "rorlighetspass, vandring, rodd, roddmaskin, crosstrainer, crosstraning, alternativ traning, "
            "alternativtraning, langdskidor, skidor?, skidakning, langdakning, rullskidor, spinning, "
            "skridskor?, klattring, vattenlopning, korstraning, gympa?, foamroll*?, padel?, mtb, crawl, "
            "langdspar?, stakning?, vattenjogg, swimrun traning, swimruntraning, swimrun?, "
            "fotbollstraning?, innebandytraning?, handboll?, hockey?, racketsport?, friskis?, jympa, "
            "yogapass, yogaklass, spinningpass, spinningklass, zumba, bodypump, bodybalance, paddla?, "
            "skidpass, skidtur, skidspar?, rullskidpass, langdpass, skating?, skridskotur, gravel?, "
            "gravelpass, box?, klattra?, bouldering, foamroller, yin yoga, cykelrunda, cykelvasan?, "
            "simhall?, simhallen?, simtrana, simteknik, skidgang, skidgangsintervaller?, gravelcykel, "
            "langcykling, indoor cycling, wattbike, landsvagscykel, landsvagscykeln, racercykel, "
            "crawlteknik, crawltraning, crawlkurs, vattengymnastik, pull buoy, pullbuoy, brostsim, "
            "ryggsim, fjarilsim, bensim, hoftoppnare, hoftrorlighet, yoga klass, pilates klass, spinning "
            "pass, yoga pass, pilatespass, pilatesklass, cykelgruppen, cykelgrupp, cykelgang, simgrupp, "
            "simgruppen, masterssim, distanscykling, kvallscykling, morgoncykling, simtur, simtura, "
            "morgonsim, lunchsim, kvallssim, oppet vatten?, openwater, skejt?, klassiskt?, volleyboll, "
            "bandy?, ol traning, ol pass, crosspass, cykelpendling, cykelpendla, pendla cykel, bastu?, "
            "mensendieck, alternativpass, gymcykel, airbike, paddelpass, paddel?, kanot?, skridskopass, "
            "skridskolopp, konstakning?, kampsport?, brottning?, kickboxning, thaiboxning, grupptraning?, "
            "bugg?, rulla ut?, rorelsetraning, dynamisk rorlighet, andningsovningar, isbad?, vinterbad?, "
            "rullbana?, snoskovandring, turskidakning, golfrunda, discgolf?, frisbeegolf, klatterhall, "
            "klatterpass, katamaran?, bassangsimning, langdskidakning, inomhuscykling"
        ),
        Concept.WALK: (
            "promenad, lunchpromenad, ga?, gang?, rask promenad, promenera, powerwalk, langpromenad, backgang"
        ),
        Concept.PLYO: (
            "plyometri, plyometrisk*, plyometriskt, hopp?, hopptraning, hoppstyrka, hopprep, spanst?, "
            "spansttraning, mangsteg, plyo, hopppass, boxhopp, djuphopp, plio?, enbenshopp, hackhopp, "
            "studshopp, jamfotahopp, indianhopp, hoppovningar, hoppskola, hoppa rep, hoppa hopprep, hopp "
            "och mangsteg, mangstegshopp, dropphopp, upphopp, explosiv styrka?, explosivt?, benhopp, "
            "grodhopp, spanstovningar, plyo pass, skipphopp, explosivitet?, explosiv traning, explosiva "
            "ovningar, skuttovningar, skutt?, enbenta hopp, hoppserie, vertikalhopp, langdhopp utan "
            "ansats, steghopp, trestegshopp"
        ),
        Concept.REST: (
            "inte sprungit, ej sprungit, har inte sprungit, sprang inte, kan inte springa, far inte "
            "springa, vecka utan lopning, veckor utan lopning, dagar utan lopning, lopforbud, lopfri, "
            "ingen lopning denna vecka, lopvila vecka, "
            "vila?, vilodag, vilodagar, ledig?, ledig dag?, traningsfri, ingen traning, ingen lopning, "
            "lopvila, helvila, aktiv vila?, total vila, helt vila, full vila, vilar?, vila idag, vilar "
            "idag, soffa?, soffhang, sofflage, soffdag, ingenting?, slappa?, slappardag, lat dag?, "
            "tvangsvila, traningsfritt, vilodagen, off day, rest day, day off, vila upp?, benen i hoglage, "
            "traningsvila, inget pass, latdag, ledigt fran traning, benen hogt, benen upp, benen i vadret, "
            "fotterna hogt, influensa?, forkylning?, forkyld?, sjuk?, feber?, skada?, skadad?, covid?, "
            "lopuppehall, uppehall?, lopstopp, traningsuppehall, paus?, latmansdag, latmaskdag, chilldag, "
            "powervila, vila benen, vilar benen, ingen aktivitet, aterhamtningsdag utan traning, ont i "
            "halsen, halsont?, skadeuppehall, skadevila, rehabvila, soffpotatis, filmkvall vila, bara "
            "vila, traningsledigt, vilar fran, noll traning, nollpass, ej traning, inte trana, tranar "
            "inte, springer inte, springer inte idag"
        ),
        Concept.RUN: (
            "lopning, lopa, lopp?, lopapass, loppass, lopningpass, springa, springpass, terranglopning, "
            "traillopning, morgonlopning, lunchlopning, kvallslopning, lopband, lopartraff, lopgrupp, "
            "rundan?, morgonrunda?, lopträning, loptraning, loptur, lopturen, trail?, skogslopning, "
            "gruppass lopning, lunchjogg, springtur, lop?, spring hem, springa hem, spring till jobbet, "
            "springa till jobbet, lop hem, loprunda, loprundan, morgonloptur, eftermiddagslopning, lopning "
            "pa morgonen, morgonloppet?, trailpass, trailloppass, nattlopning, morgonlopartur, lopargrupp, "
            "loparklubb, lopklubb, lopargruppen, traning med gruppen, loparganget, lopganget, "
            "loparkompisar, lopartjejer, "
            "friidrottstraning, friidrott?, spar 5 km, milsparet?, motionsspar?, elljusspar?, ut och "
            "spring, springa efter jobbet, spring med, transportlopning, transportspring, pendellopning, "
            "fjallopning, stigrunda?, trailrunda, band 30 min, runday"
        ),
        Concept.RUN_WALK: (
            "ga och jogga, jogga och ga, ga jogg, jogg ga, lopning gang, gang lopning, springa och ga, "
            "spring ga, jogga ga, ga jogga, jogg gang, fran 0 till 5 km, c25k, couch to 5k, spring i gang, "
            "kom igang med lopning, kom igang lopning, vaxla gang och lopning, vaxla jogg och gang, ga och "
            "spring, spring och ga, gang och jogg, jogg och gang"
        ),
        Concept.WORKOUT: "pass, traning, traningspass, ovning?, workout",
        Concept.PACE: "fart, tempo",
        Concept.WARM: "uppvarmning, uppjogg, nedjogg, nedvarmning, varva ner, nerjogg, upp och nedjogg",
        Concept.OTHER: LIFE,
        Concept.WEEK: (
            "vecka, veckor, v, traningsvecka, tavlingsvecka, vilovecka, aterhamtningsvecka, veckovolym, fas, "
            "period, volym, program, plan, veckomangd, formtoppning?"
        ),
        Concept.NOT: ("ingen, inget, inga, inte, utan, ej, istallet for, i stallet for"),
        Concept.OR: "eller",
        Concept.AROUND: (
            "medan, fore, efter, innan, infor, for, dagen efter, dagen fore, dagen innan, dan efter, dan "
            "fore, gardagens, forberedelse for, uppladdning, uppladdning infor, dan innan"
        ),
        Concept.WITH: (
            "med, i, pa, vid, runt, langs, till, fran, genom, inkl, inklusive, av, kring, mot, upp, med "
            "sonen, med dottern, med hunden, under, bakom, pa grund av, pga, trots, nara, over, bland, at, "
            "bortom, ned till, ut till"
        ),
        Concept.PLAIN: PLAIN,
        Concept.LAST: "sista, forsta, varav, inklusive, avsluta med, avslutande",
        Concept.TOTAL: "totalt, total, allt, distans, tid, sammanlagt, langd, distans totalt, summa",
        Concept.TO: "till",
        Concept.KILOMETRE: "km, kilometer",
        Concept.MILE: "engelska mil, miles",
        Concept.METRE: "m, meter",
        Concept.HOUR: "h, t, tim, timme, timmar, timmes, timmars",
        Concept.MINUTE: "min, minut, minuter, minuters",
        Concept.SECOND: "s, sek, sekund, sekunder",
    },
)
