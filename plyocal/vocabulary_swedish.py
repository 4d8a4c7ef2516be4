"""Swedish."""

from typing import Final

from plyocal.vocabulary_concepts import Beside, Concept, LanguageWords

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
        Beside.GOAL: "under",
        Beside.AGAIN: "upprepa ganger",
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
            "aterhamtningsdistans, distans lugn, rullpass?, latt jogg pass, terrangjogg, uppvarmningsjogg, "
            "distanspass, distans?, distanslopning, lugn distans, lugn*?, lugnt pass, latt*?, latt jogg, "
            "lugn jogg, jogg, jogga, joggning, joggtur, grundpass, distansrunda, bas?, baslopning, "
            "snackfart?, snacktempo?, mysjogg, mysdistans, kort distans, aerob*?, prattempo?, z1?, z2?, "
            "uppmjukning?, langsamt?, behaglig*?, lugnt tempo, lugn distansrunda, easy run, lugn loprunda, "
            "lugn morgonjogg, pratfart, lugn aterhamtning, lugnt lop"
        ),
        Concept.RECOVERY: (
            "aterhamtningspass, aterhamtningsjogg, aterhamtning?, aterhamtningslopning, aterhamtande?, "
            "atherhamtningsrunda, rehabjogg, aktiv aterhamtning?, aterhamtningslopp"
        ),
        Concept.LONG: (
            "langpass, lang distans, langdistans?, langlopning, langrunda, langlop, lang lopning, langtur, "
            "lang?, langt?, langa passet, sondagslang, lsd?"
        ),
        Concept.MEDIUM_LONG: (
            "medellangt pass, medellang*?, halvlangt pass, halvlang distans, mellanlangt pass"
        ),
        Concept.SPEED: (
            "korta backar, langa backar, backsprint, tusingar, tusar, fyrahundringar, 70 20, 45 15, 15 15, "
            "30 30, 4 x 4?, intervaller bana, stegringsdistans, stegrande distans, fartokningspass, snabb "
            "distans, trappintervaller, trapppass, fartleksdistans, maxpuls?, testpass, tidstest, mangfart, "
            "fartdistans, intervall, intervaller, intervallpass, intervalltraning, fartlek, backe?, backar?, "
            "backtraning, backintervaller, backpass, backlopning, bantraning, bana?, snabbdistans, fartpass, "
            "fart?, fartokning, progressiv*?, progressiv distans, pyramid?, stegring?, stege?, "
            "repetitioner?, kullar?, snabb*?, snabbhet?, snabbhetspass, sprint?, sprinter?, trappor?, "
            "testlopp?, coopertest, kvalitet?, kvalitetspass, vo2max, tempovaxling*, korta intervaller, "
            "langa intervaller, fartlekspass, spurter?, 400ingar?, 1000ingar?, genrep?, backsprintar, "
            "backintervall, intervaller 400, intervaller 1000, fartlek lugn, stegringsintervaller, "
            "progressivt pass, progressiv langdistans, snabba intervaller, fartvaxling, fartvaxlingar, "
            "langintervaller, kortintervaller, tusenmeters, intervaller i backe, backrepetitioner, "
            "progressionslopp, progressionslop, progressionspass"
        ),
        Concept.TEMPO: (
            "tempodistans, tempointervall, troskelintervall, troskeldistans, troskel langintervall, "
            "laktattroskel, marafart, halvmarafart, distans i maratonfart, sub troskel, dubbeltroskel, "
            "tempopass, tempolopning, tempolopp?, tempo?, troskel?, troskelpass, troskelintervaller, "
            "troskellopning, troskelfart?, maratonfart?, maratontempo?, tavlingsfart?, tavlingstempo?, "
            "halvmaratonfart?, milfart?, malfart?, tempointervaller, troskeltraning, lt?"
        ),
        Concept.STRIDES: (
            "stegringslopp, stegringar, steglopp, koordination?, lopskolning, fartokningar, strides, "
            "ruscher, stegringslop"
        ),
        Concept.RACE: (
            "tavling, tavlingsdag, lopp?, loppdag, tavlingslopp, klubbmasterskap, masterskap*?, "
            "terrangloppet, tjejmilen, parkrun, race, testtavling, dm?, milen?, varruset, traningstavling, "
            "km terrang, goteborgsvarvet, midnattsloppet"
        ),
        Concept.NAMED_RACE: (
            "maraton, marathon, ultra?, ultramaraton, triathlon, stafett?, varvet, svensk klassiker"
        ),
        Concept.HALF: "halvmaraton, halvmara, halvmarathon, halvmaran, halvmaratonlopp",
        Concept.STRENGTH: (
            "styrka overkropp, styrka core, core, balpass, plankan, funktionell traning, crossfit styrka, "
            "kettlebell, trx, cirkelfys, cirkel?, hiit?, rehabpass, rehabtraning, fotstyrka, hoftstyrka, "
            "mage?, rygg?, styrka?, styrketraning, styrkepass, gym, gympass, bal?, balstyrka, balstabilitet, "
            "benpass, overkropp?, underkropp?, helkropp*?, lyft?, vikter?, rehabovningar, rehab?, prehab?, "
            "kroppsvikt?, knaboj, marklyft, cirkeltraning, cirkelpass, armhavningar, styrka ben, lopstyrka, "
            "magmuskler?, skivstang?"
        ),
        Concept.CROSS: (
            "orientering?, tennis?, fotboll?, innebandy?, badminton?, ridning?, segling?, kajak?, paddling?, "
            "surfing?, dans?, boxning?, snowboard, slalom?, utforsakning?, langfardsskridskor, "
            "skridskoakning, turskidor, gravelcykling, trainer?, zwift, motionscykel, testcykel, stakmaskin, "
            "skierg, rullskidakning, vattengympa, bad?, klattring inne, mtb pass, yinyoga, cykel?, cykling, "
            "cykla, cykeltur, cykelpass, landsvagscykling, mountainbike, simning, simma, simpass, sim?, "
            "yoga, pilates, stretch?, stretching, rorlighet?, rorlighetspass, vandring, rodd?, roddmaskin, "
            "crosstrainer, crosstraning, alternativ traning, alternativtraning, langdskidor, skidor?, "
            "skidakning, langdakning, rullskidor, spinning, skridskor?, klattring, vattenlopning, "
            "korstraning, gympa?, foamroll*?, padel?, mtb"
        ),
        Concept.WALK: "promenad, ga?, gang?, rask promenad, promenera, powerwalk",
        Concept.PLYO: (
            "plyometri, plyometrisk*, plyometriskt, hopp?, hopptraning, hoppstyrka, hopprep, spanst?, "
            "spansttraning, mangsteg, plyo, hopppass, boxhopp, djuphopp, plio?"
        ),
        Concept.REST: (
            "vila?, vilodag, vilodagar, ledig?, ledig dag?, traningsfri, ingen traning, ingen lopning, "
            "lopvila, helvila, aktiv vila?, total vila, helt vila, full vila"
        ),
        Concept.RUN: (
            "lopning, lopa, lopp?, lopapass, loppass, lopningpass, springa, springpass, terranglopning, "
            "traillopning, morgonlopning, lunchlopning, kvallslopning, lopband, lopartraff, lopgrupp, "
            "rundan?, morgonrunda?, lopträning, loptraning, loptur, lopturen, trail?, skogslopning, gruppass "
            "lopning, lunchjogg, springtur, lop?"
        ),
        Concept.RUN_WALK: (
            "ga och jogga, jogga och ga, ga jogg, jogg ga, lopning gang, gang lopning, springa och ga, "
            "spring ga, jogga ga, ga jogga, jogg gang"
        ),
        Concept.WORKOUT: "pass, traning, traningspass, ovning?, workout",
        Concept.PACE: "fart, tempo",
        Concept.WARM: "uppvarmning, uppjogg, nedjogg, nedvarmning, varva ner, nerjogg, upp och nedjogg",
        Concept.OTHER: (
            "mote, moten, lakare, tandlakare, frisor, fodelsedag?, brollop?, flyg, flyget, semester?, resa?, "
            "fest?, middag, lunch med, foraldramote, skola?, konferens, utbildning, bio?, konsert?, anmalan, "
            "anmalningsavgift, nummerlapp, nummerlappar, nummerlappsutdelning, heja, titta, publik, "
            "funktionar, inkop, handla, verkstad, service, skatt, faktura, flytt, kalas, planering, "
            "styrelsemote, arsmote, simskola, hamta, lamna, bilen, dag pa forskolan, utvecklingssamtal, "
            "jobb?, forelasning, tenta, deadline, lopande, forlopp, loptid, avlopp, lopsko, lopskor, skor, "
            "filmmaraton, kalkylmote, styrkort, styrka i arbetslivet, tvatt, tvattstuga, sopor, mattor, "
            "julbord, pepparkakans, dop, vaccination, fika, tavla hem, styrelse, lopsedel, vardcentral, "
            "sjukgymnast, naprapat, massage, hoppborg, meeting, call, zoom, workshop, till salu, lugn kvall, "
            "lugn hemmakvall, redovisning, bank, hyra, kontrakt, offert, rormokare, losenord, hotell?, kopa, "
            "salja, forsaljning, advokat, kommun?, polis, revisor, forsakring, lagenhet, visning, hyresgast, "
            "elektriker, malare, tradgard?, klippa graset, matlagning, recept, restaurang?, pub?, "
            "begravning, nyar, opera?, museum?, bibliotek?, piano, gitarr, laxor, universitet?, uppsats, "
            "lonesamtal, medarbetarsamtal, seminarium, projekt, kund, leverantor, budget, moms, pension, "
            "blodgivning, hudlakare, ogonlakare, barnlakare, sjukhus?, operation, rontgen, ultraljud, "
            "apotek, vaccin, glasogon, tatuering, paket, posten?, bil, dack, dackbyte, besiktning, korkort, "
            "tag till, buss till, barnen?, kampanj, massa, jour, skift, val, loppis"
        ),
        Concept.WEEK: (
            "vecka, veckor, v, traningsvecka, tavlingsvecka, vilovecka, aterhamtningsvecka, veckovolym, fas, "
            "period, volym, program, plan, veckomangd, formtoppning?"
        ),
        Concept.NOT: "ingen, inget, inga, inte, utan, ej, istallet for",
        Concept.OR: "eller",
        Concept.AROUND: "fore, efter, innan, infor, for",
        Concept.WITH: "med, i, pa, vid, runt, langs, till, fran, hos, genom, inkl, inklusive, av, kring",
        Concept.PLAIN: (
            "en, ett, den, det, och, morgon, formiddag, eftermiddag, kvall, idag, mandag, tisdag, onsdag, "
            "torsdag, fredag, lordag, sondag, man, tis, ons, tors, fre, lor, son, kort, korta, kuperad, "
            "kuperat, flack, skog, stig, asfalt, grupp, klubb, minuter, timme, timmar, sedan, plus, valfri, "
            "valfritt, ganger, set, puls, dag, runda, sjon, pa, gemensam, gemensamt, under, ny, lite, "
            "mycket, sekunder, hel, terrang, t ex, ex"
        ),
        Concept.LAST: "sista, forsta, varav, inklusive, avsluta med, avslutande",
        Concept.TOTAL: "totalt, total, allt, distans, tid, sammanlagt, langd, distans totalt, summa",
        Concept.TO: "till",
        Concept.KILOMETRE: "km, kilometer",
        Concept.MILE: "engelska mil, miles",
        Concept.METRE: "m, meter",
        Concept.HOUR: "h, t, tim, timme, timmar, timmes",
        Concept.MINUTE: "min, minut, minuter, minuters",
        Concept.SECOND: "s, sek, sekund, sekunder",
    },
)
