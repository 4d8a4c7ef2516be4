"""Swedish, Norwegian and Danish."""

from typing import Final

from plyocal.vocabulary_concepts import Concept as C
from plyocal.vocabulary_concepts import LanguageWords

SWEDISH: Final = LanguageWords(
    code="sv",
    name="Swedish",
    compounds=True,
    words={
        C.EASY: "distanspass, distans?, distanslopning, lugn distans, lugn*?, lugnt pass, latt*?, latt jogg, lugn jogg, jogg, jogga, joggning, joggtur, grundpass, distansrunda, "
        "bas?, baslopning, snackfart?, snacktempo?, mysjogg, mysdistans, kort distans, aerob*?, prattempo?, z1?, z2?, uppmjukning?, langsamt?, behaglig*?",
        C.RECOVERY: "aterhamtningspass, aterhamtningsjogg, aterhamtning?, aterhamtningslopning, aterhamtande?, atherhamtningsrunda, rehabjogg, aktiv aterhamtning?, aterhamtningslopp",
        C.LONG: "langpass, lang distans, langdistans?, langlopning, langrunda, langlop, lang lopning, langtur, lang?, langt?, langa passet, sondagslang, lsd?",
        C.MEDIUM_LONG: "medellangt pass, medellang*?, halvlangt pass, halvlang distans, mellanlangt pass",
        C.SPEED: "intervall, intervaller, intervallpass, intervalltraning, fartlek, backe?, backar?, backtraning, backintervaller, backpass, backlopning, bantraning, bana?, "
        "snabbdistans, fartpass, fart?, fartokning, progressiv*?, progressiv distans, pyramid?, stegring?, stege?, repetitioner?, kullar?, snabb*?, snabbhet?, snabbhetspass, "
        "sprint?, sprinter?, trappor?, testlopp?, coopertest, kvalitet?, kvalitetspass, vo2max, tempovaxling*, backsprint?, korta intervaller, langa intervaller, fartlekspass, spurter?, 400ingar?, 1000ingar?, genrep?",
        C.TEMPO: "tempopass, tempolopning, tempolopp?, tempo?, troskel?, troskelpass, troskelintervaller, troskellopning, troskelfart?, maratonfart?, maratontempo?, tavlingsfart?, tavlingstempo?, "
        "halvmaratonfart?, milfart?, malfart?, tempodistans, tempointervaller, troskeltraning, lt?",
        C.STRIDES: "stegringslopp, stegringar, steglopp, koordination?, lopskolning, fartokningar, strides, ruscher, stegringslop",
        C.RACE: "tavling, tavlingsdag, lopp?, loppdag, tavlingslopp, klubbmasterskap, masterskap*?, terrangloppet, tjejmilen, parkrun, race, testtavling, dm?, milen?, varruset, traningstavling, km terrang, goteborgsvarvet, midnattsloppet",
        C.NAMED_RACE: "maraton, marathon, ultra?, ultramaraton, triathlon, stafett?, varvet, svensk klassiker",
        C.HALF: "halvmaraton, halvmara, halvmarathon, halvmaran, halvmaratonlopp",
        C.STRENGTH: "styrka?, styrketraning, styrkepass, gym, gympass, bal?, balstyrka, balstabilitet, core, benpass, overkropp?, underkropp?, helkropp*?, lyft?, vikter?, rehabovningar, "
        "rehab?, prehab?, kroppsvikt?, knaboj, marklyft, cirkeltraning, cirkelpass, armhavningar, styrka ben, lopstyrka, magmuskler?, skivstang?",
        C.CROSS: "cykel?, cykling, cykla, cykeltur, cykelpass, landsvagscykling, mountainbike, simning, simma, simpass, sim?, yoga, pilates, stretch?, stretching, rorlighet?, rorlighetspass, vandring, "
        "rodd?, roddmaskin, crosstrainer, crosstraning, alternativ traning, alternativtraning, langdskidor, skidor?, skidakning, langdakning, rullskidor, spinning, skridskor?, klattring, vattenlopning, korstraning, gympa?, foamroll*?, padel?, mtb",
        C.WALK: "promenad, ga?, gang?, rask promenad, promenera, powerwalk",
        C.PLYO: "plyometri, plyometrisk*, plyometriskt, hopp?, hopptraning, hoppstyrka, hopprep, spanst?, spansttraning, mangsteg, plyo, hopppass, boxhopp, djuphopp",
        C.REST: "vila, vilodag, vilodagar, ledig?, ledig dag?, traningsfri, ingen traning, ingen lopning, lopvila, helvila, aktiv vila?, total vila",
        C.RUN: "lopning, lopa?, lopa, lopp?, lopapass, loppass, lopningpass, springa, springpass, terranglopning, traillopning, morgonlopning, lunchlopning, kvallslopning, lopband, lopartraff, lopgrupp, rundan?, morgonrunda?, "
        "lopträning, loptraning, loptur, lopturen, trail?, skogslopning, gruppass lopning, lunchjogg, springtur, lop?",
        C.RUN_WALK: "ga och jogga, jogga och ga, ga jogg, jogg ga, lopning gang, gang lopning, springa och ga, spring ga, jogga ga, ga jogga, jogg gang",
        C.WORKOUT: "pass, traning, traningspass, ovning?, workout",
        C.PACE: "fart, tempo",
        C.WARM: "uppvarmning, uppjogg, nedjogg, nedvarmning, varva ner, nerjogg, upp och nedjogg",
        C.OTHER: "mote, moten, lakare, tandlakare, frisor, fodelsedag, brollop, flyg, flyget, semester, resa, fest, middag, lunch med, foraldramote, skola, konferens, utbildning, bio, konsert, "
        "anmalan, anmalningsavgift, nummerlapp, nummerlappar, nummerlappsutdelning, heja, titta, publik, funktionar, inkop, handla, verkstad, service, skatt, faktura, flytt, kalas, "
        "planering, styrelsemote, arsmote, simskola, hamta, lamna, bilen, dag pa forskolan, utvecklingssamtal, jobb, forelasning, tenta, deadline, lopande, forlopp, loptid, avlopp, "
        "lopsko, lopskor, skor, filmmaraton, kalkylmote, styrkort, styrka i arbetslivet, tvatt, tvattstuga, sopor, mattor, julbord, pepparkakans, dop, vaccination, fika, tavla hem, styrelse, lopsedel, vardcentral, sjukgymnast, naprapat, massage, hoppborg",
        C.WEEK: "vecka, veckor, v, traningsvecka, tavlingsvecka, vilovecka, aterhamtningsvecka, veckovolym, fas, period, volym, program, plan, veckomangd, formtoppning?",
        C.NOT: "ingen, inget, inga, inte, utan, ej, istallet for",
        C.OR: "eller",
        C.AROUND: "fore, efter, innan, infor, for",
        C.WITH: "med, i, pa, vid, runt, langs, till, fran, hos, genom, inkl, inklusive, av, kring",
        C.PLAIN: "en, ett, den, det, och, morgon, formiddag, eftermiddag, kvall, idag, mandag, tisdag, onsdag, torsdag, fredag, lordag, sondag, man, tis, ons, tors, fre, lor, son, kort, korta, kuperad, kuperat, "
        "flack, skog, stig, asfalt, grupp, klubb, minuter, timme, timmar, sedan, plus, valfri, valfritt, ganger, set, puls, dag, runda, sjon, pa, gemensam, gemensamt, under, ny, lite, mycket, sekunder, hel, terrang",
        C.LAST: "sista, forsta, varav, inklusive, avsluta med, avslutande",
        C.TOTAL: "totalt, total, distans, tid, sammanlagt, langd, distans totalt, summa",
        C.TO: "till",
        C.KILOMETRE: "km, kilometer",
        C.MILE: "engelska mil, miles",
        C.METRE: "m, meter",
        C.HOUR: "h, t, tim, timme, timmar, timmes",
        C.MINUTE: "min, minut, minuter, minuters",
        C.SECOND: "s, sek, sekund, sekunder",
    },
)

NORWEGIAN: Final = LanguageWords(
    code="no",
    name="Norwegian",
    compounds=True,
    words={
        C.EASY: "rolig tur, rolig lop, rolig lopetur, rolig*?, rolig jogg, jogg, jogge, joggetur, lett*?, lett tur, lett lop, lett jogg, rolig distanse, grunntrening?, sone 1?, sone 2?, i1?, i2?, "
        "snakketempo?, pratefart?, kort rolig, baselop, rolig loping, z1?, z2?, langsom*?, morgenjogg, baseokt, oppmykning?",
        C.RECOVERY: "restitusjonslop, restitusjonstur, restitusjon?, restitusjonsjogg, restitusjonsokt, resti?, restitusjonsloping, aktiv restitusjon?, restjogg, gjenopprettingslop",
        C.LONG: "langtur, lang tur, langkjoring, langlop, lang lopetur, rolig langtur, rolig langkjoring, lang?, langt?, langlopetur, langokt, lange turen, lang rolig tur",
        C.MEDIUM_LONG: "mellomlang tur, mellomlang*?, halvlang tur, medium langtur",
        C.SPEED: "intervall, intervaller, intervalltrening, intervallokt, fartlek, bakke?, bakker?, bakkelop, bakkedrag, bakkeintervall, bakkeintervaller, bakketrening, motbakke?, motbakkelop?, baneokt, bane?, "
        "fartsokning?, progressiv*?, progressiv tur, pyramide?, stige?, drag?, hurtighet?, hurtig*?, hurtighetstrening, sprint?, spurter?, trapper?, testlop?, coopertest, kvalitetsokt, kvalitet?, vo2maks, vo2max, fartslek, "
        "bakkesprint?, kortintervall, langintervall, kortintervaller, langintervaller, i4?, i5?, sone 4?, sone 5?, hard*?, naturlig intervall, rask*?, bakkeokt, 400ere?, 1000ere?, generalprove?",
        C.TEMPO: "tempo?, tempookt, tempotur, tempolop, tempotrening, terskel?, terskelokt, terskeltrening, terskelintervall, terskelintervaller, terskellop, terskeldrag, hurtig langkjoring, hurtig langtur, maratonfart?, maratontempo?, "
        "konkurransefart?, halvmaratonfart?, i3?, sone 3?, malfart?, dobbel terskel, marathonfart?, milfart?, konkurransetempo?",
        C.STRIDES: "stigningslop, stigningslop, drag korte, fartsokninger, fartsdrag, koordinasjonslop, drillovelser, lopsdrill?, strides, stigninger",
        C.RACE: "konkurranse, konkurransedag, lopsdag, race, mesterskap*?, nm?, parkrun, testlop konkurranse, terrenglop?, motbakkelop?, gatelop, karusellop, sentrumslopet, holmenkollstafetten, mila?, klubbmesterskap, renn?",
        C.NAMED_RACE: "maraton, marathon, ultra?, ultralop, triatlon, triathlon, stafett?, duatlon",
        C.HALF: "halvmaraton, halvmarathon, halv maraton",
        C.STRENGTH: "styrke?, styrketrening, styrkeokt, gym, vekter?, vekttrening, kjerne?, kjernetrening, kjernemuskulatur, mage rygg, core, beintrening, bein?, overkropp?, underkropp?, helkropp*?, "
        "loft?, treningssenter, opptrening?, rehabovelser, rehab?, basistrening, basis?, sirkeltrening, knebøy, kneboy, markloft, stabilitet?, styrkerom",
        C.CROSS: "sykkel?, sykling, sykle, sykkeltur, landeveissykling, terrengsykling, svomming, svomme, svom?, svommeokt, yoga, pilates, toying?, toye?, bevegelighet?, mobilitet?, fjelltur, tur til fots, "
        "roing?, romaskin, ellipsemaskin, alternativ trening, alternativ?, langrenn, ski?, skitur, skigaing, rulleski, spinning, skoyter?, klatring, vannloping, kryss trening, langrennstrening, z2 tur, z2 tur sykkel, mtb, rulle?, padel?",
        C.WALK: "gatur, ga?, spasertur, gaing, rask gange, fottur, turgaing",
        C.PLYO: "plyometri, plyometrisk*, plyo, hopp?, hopptrening, spenst?, spensttrening, spensthopp, hoppetau, tauhopping, spenstokt, bokshopp, fallhopp, sprettflate",
        C.REST: "hvile, hviledag, hviledager, fri?, fridag?, treningsfri, ingen trening, ingen loping, lopefri, full hvile, aktiv hvile?",
        C.RUN: "loping, lope, lopetur, lopeokt, lopetrening, terrengloping, morgenlop, lunsjlop, kveldslop, tredemolle, lopegruppe, stiloping, mollelop, molle?, lopetreff, joggetur, gruppetrening lop, lopetur ute, morgentur?, bane lop",
        C.RUN_WALK: "ga og jogge, jogge og ga, gange jogg, jogg gange, lop gange, jogge ga, ga jogge, gange og jogg, gange og lop, lop og gange",
        C.WORKOUT: "okt, trening, treningsokt, workout",
        C.PACE: "fart, tempo",
        C.WARM: "oppvarming, nedjogg, nedtrapping okt, nedkjoling, oppjogg, avjogg, varme opp",
        C.OTHER: "mote, moter, lege, legetime, tannlege, frisor, bursdag, bryllup, fly, flyet, ferie, reise, fest, middag, skole, foreldremote, konferanse, kurs, kino, konsert, pamelding, startnummer, "
        "hente startnummer, heie, se pa, publikum, frivillig, dugnad, handle, verksted, skatt, faktura, flytting, planlegging, styremote, arsmote, svommekurs, hente, levere, barnehage, jobb, forelesning, eksamen, "
        "forlop, avlop, lopende, lopetid, lopesko, sko, filmmaraton, serie, vaktmester, soppel, sosialt, julebord, dap, konfirmasjon, vaksine, fysioterapeut, fysio, massasje, lunsj med, hyttetur, fotballkamp, kamp, ukeplan, legevakt",
        C.WEEK: "uke, uker, treningsuke, konkurranseuke, hvileuke, restitusjonsuke, ukesvolum, fase, periode, volum, program, plan, rolig uke, formtopping?",
        C.NOT: "ingen, ikke, uten, i stedet for",
        C.OR: "eller",
        C.AROUND: "for, etter, for a, fram mot, innen",
        C.WITH: "med, i, pa, ved, rundt, langs, til, fra, hos, gjennom, inkl, inkludert, av, over",
        C.PLAIN: "en, et, den, det, og, morgen, formiddag, ettermiddag, kveld, i dag, mandag, tirsdag, onsdag, torsdag, fredag, lordag, sondag, man, tir, ons, tor, fre, lor, son, kort, korte, kupert, flat, skog, sti, "
        "asfalt, gruppe, klubb, minutter, time, timer, deretter, pluss, valgfri, valgfritt, ganger, sett, puls, dag, runde, tur, inne, ute, utendors, innendors, sammen, felles, litt, sekunder, ny, hel, lop",
        C.LAST: "siste, forste, hvorav, inkludert, avslutt med, avsluttende",
        C.TOTAL: "totalt, total, distanse, tid, sum, varighet, lengde, til sammen",
        C.TO: "til",
        C.KILOMETRE: "km, kilometer",
        C.MILE: "engelsk mil, miles",
        C.METRE: "m, meter",
        C.HOUR: "h, t, time, timer",
        C.MINUTE: "min, minutt, minutter, minutters",
        C.SECOND: "s, sek, sekund, sekunder",
    },
)

DANISH: Final = LanguageWords(
    code="da",
    name="Danish",
    compounds=True,
    words={
        C.EASY: "rolig tur, rolig lob, rolig lobetur, rolig*?, let lob, let*?, let tur, let jog, jog, jogge, joggetur, rolig jog, grundtraening?, zone 1?, zone 2?, z1?, z2?, snakketempo?, roligt lob, roligt?, lette km, langsom*?, "
        "rolig traening?, lobetur rolig, kort rolig tur, afslappet?, basistur, aerob*?",
        C.RECOVERY: "restitutionslob, restitutionstur, restitution?, restitutionsjog, restitutionspas, aktiv restitution?, rest tur, restitutionstraening",
        C.LONG: "langtur, lang tur, lang lobetur, langt lob, lang*?, sondagslangtur, langdistance?, langtursdag, den lange tur, langlob",
        C.MEDIUM_LONG: "mellemlang tur, mellemlang*?, halvlang tur, mellemlangt lob",
        C.SPEED: "interval, intervaller, intervaltraening, intervallob, intervalpas, fartleg, fartlek, bakke?, bakker?, bakkelob, bakketraening, bakkeintervaller, banetraening, bane?, hurtighed?, hurtig*?, hurtighedstraening, "
        "progressiv*?, progressiv tur, pyramide?, stige?, sprint?, sprinter?, spurter?, trapper?, testlob?, coopertest, kvalitet?, kvalitetspas, vo2max, fartpas, bakkesprint?, korte intervaller, lange intervaller, fart?, hard*?, stigende?, gentagelser?, generalprove?",
        C.TEMPO: "tempo?, tempolob, tempotur, tempopas, tempotraening, taerskel?, taerskellob, taerskelpas, taerskelintervaller, taerskeltraening, maratontempo?, marathontempo?, marathonfart?, konkurrencetempo?, konkurrencefart?, halvmarathontempo?, "
        "tempointervaller, maltempo?, zone 3?, racepace?, 10 km tempo?",
        C.STRIDES: "stigningslob, fartstigninger, stigninger, flyvere, strides, lobeskole?, koordinationslob, accelerationer",
        C.RACE: "lob konkurrence, konkurrence, konkurrencedag, lobsdag, race, motionslob, dm?, mesterskab*?, parkrun, testkonkurrence, stafetlob, gadelob, eremitagelobet, klubmesterskab, cross lob, dhl stafetten, traillob?, raceday",
        C.NAMED_RACE: "marathon, maraton, ultra?, ultralob, ultramarathon, triatlon, triathlon, stafet?, duatlon",
        C.HALF: "halvmarathon, halvmaraton, halv marathon, halvmaraton",
        C.STRENGTH: "styrke?, styrketraening, styrkepas, fitness?, fitnesscenter, vaegte?, vaegttraening, core, kerne?, kernetraening, bentraening, ben?, overkrop?, underkrop?, helkrop*?, loft?, genoptraening, genoptraeningsovelser, rehab?, "
        "mavebojninger, squat, cirkeltraening, dodloft, stabilitet?, benstyrke, lobestyrke, armbojninger, corestyrke",
        C.CROSS: "cykel?, cykling, cykle, cykeltur, racercykel, landevejscykling, mountainbike, svomning, svomme, svom?, svommetraening, yoga, pilates, udstraekning?, straek?, smidighed?, mobilitet?, vandretur, roning?, romaskine, "
        "crosstrainer, crosstraening, alternativ traening, alternativ?, langrend, ski?, spinning, skojter?, klatring, vandlob traening, aquajogging, vandretur, foamroll*?, hometrainer, mtb, padel?, crosstraene",
        C.WALK: "gatur, ga?, gang?, spadseretur, rask gang, ga tur",
        C.PLYO: "plyometri, plyometrisk*, plyo, hop?, hoptraening, spring?, springtraening, sjippe?, sjipning, sjippetov, spaendstighed, eksplosiv traening, boxhop, dybdespring",
        C.REST: "hvile, hviledag, hviledage, fri?, fridag?, fri dag?, traeningsfri, ingen traening, intet lob, ingen lob, lobefri, fuld hvile, pause?, pausedag, aktiv hvile?, restitutionsdag, hvil",
        C.RUN: "lob, lobe, lobetur, lobepas, lobetraening, terraenlob, morgenlob, frokostlob, aftenlob, lobeband, lobebanddet, lobegruppe, trail?, skovlob, faelleslob, lobeklub, lobetraef, trailtur, morgentur?, aftentur?, klublob",
        C.RUN_WALK: "ga og lobe, lobe og ga, gang lob, lob gang, lob ga, ga lob, gang og lob, lob og gang, ga og jogge, jog ga",
        C.WORKOUT: "pas, traening, traeningspas, workout",
        C.PACE: "tempo, fart",
        C.WARM: "opvarmning, nedlob, nedjog, afjog, nedvarmning, varme op, opvarming, op og nedlob",
        C.OTHER: "mode, moder, laege, tandlaege, frisor, fodselsdag, bryllup, fly, flyet, ferie, rejse, fest, middag, skole, foraeldremode, konference, kursus, biograf, koncert, tilmelding, startnummer, hente startnummer, "
        "heppe, se pa, tilskuer, frivillig, indkob, vaerksted, skat, faktura, flytning, planlaegning, bestyrelsesmode, generalforsamling, svommeskole, hente, aflevere, bornehave, arbejde, forelaesning, eksamen, forlob, aflob, "
        "lobende, lobetid, lobesko, sko, filmmarathon, affald, julefrokost, barnedab, konfirmation, vaccination, fysioterapeut, massage, frokost med, kamp, fodboldkamp, fodbold, udlob, udlober, tidsfrist, ansog, fodselsdagsfest, lob op ad, borne lob, kamp mod",
        C.WEEK: "uge, uger, traeningsuge, konkurrenceuge, hvileuge, restitutionsuge, ugevolumen, fase, periode, volumen, program, plan, rolig uge, ugekilometer",
        C.NOT: "ingen, ikke, uden, intet, i stedet for",
        C.OR: "eller",
        C.AROUND: "for, efter, inden, op til",
        C.WITH: "med, i, pa, ved, rundt, langs, til, fra, hos, gennem, inkl, inklusive, af, om, over",
        C.PLAIN: "en, et, den, det, og, morgen, formiddag, eftermiddag, aften, i dag, mandag, tirsdag, onsdag, torsdag, fredag, lordag, sondag, man, tir, ons, tor, fre, lor, son, kort, korte, kuperet, flad, skov, sti, asfalt, "
        "gruppe, klub, minutter, time, timer, derefter, plus, valgfri, gange, saet, puls, dag, runde, tur, inde, ude, udendors, indendors, sammen, faelles, lidt, sekunder, ny, hel",
        C.LAST: "sidste, forste, heraf, inklusive, afslut med, afsluttende",
        C.TOTAL: "total, totalt, i alt, distance, tid, varighed, laengde, samlet",
        C.TO: "til",
        C.KILOMETRE: "km, kilometer",
        C.MILE: "engelske mil, miles",
        C.METRE: "m, meter",
        C.HOUR: "h, t, time, timer",
        C.MINUTE: "min, minut, minutter, minutters",
        C.SECOND: "s, sek, sekund, sekunder",
    },
)
