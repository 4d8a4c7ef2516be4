"""Finnish."""

from typing import Final

from plyocal.vocabulary.concepts import Beside, Concept, LanguageWords
from plyocal.vocabulary.finnish.life import LIFE, PLAIN

FINNISH: Final = LanguageWords(
    code="fi",
    name="Finnish",
    compounds=True,
    beside={
        Beside.CONTAINING: "sisaltaa sisaltaen sis joista josta",
        Beside.RESTING: "palautus palautuksella palautuksin palautukset tauko tauolla lepo levolla",
        Beside.EACH: "jokainen joka",
        Beside.AFTER_TOTAL: "yhteensa yht kokonaisuudessaan",
        Beside.SETS: "sarja sarjaa sarjat",
        Beside.OR: "tai",
        Beside.GOAL: "tavoite tavoiteaika tavoitteena",
        Beside.AGAIN: "kertaa toista",
        Beside.AND: "ja seka sitten lisaksi",
    },
    numbers=(
        "0.5 puoli, 0.5 puolen, 1.5 puolitoista, 1.5 puolentoista, 2 kaksi, 2 kahden, 2.5 kaksi ja puoli, "
        "2.5 kahden ja puolen, 3 kolme, 3 kolmen, 4 nelja, 4 neljan, 5 viisi, 5 viiden, 6 kuusi, 6 "
        "kuuden, 7 seitseman, 8 kahdeksan, 9 yhdeksan, 10 kymmenen, 11 yksitoista, 12 kaksitoista, 12 "
        "kahdentoista, 15 viisitoista, 15 viidentoista, 18 kahdeksantoista, 20 kaksikymmenta, 20 "
        "kahdenkymmenen, 25 kaksikymmentaviisi, 30 kolmekymmenta, 30 kolmenkymmenen, 35 "
        "kolmekymmentaviisi, 40 neljakymmenta, 45 neljakymmentaviisi, 50 viisikymmenta, 60 kuusikymmenta, "
        "90 yhdeksankymmenta"
    ),
    times=(
        "15 vartti, 15 vartin, 30 puoli tuntia, 30 puolituntia, 30 puolituntinen, 30 puolen tunnin, 30 "
        "puolisen tuntia, 45 kolme varttia, 45 kolmen vartin, 60 yksi tunti, 60 yhden tunnin, 60 tunnin, "
        "60 tuntinen, 90 puolitoista tuntia, 90 puolentoista tunnin"
    ),
    words={
        Concept.EASY: (
            "rento?, rentoa?, avausverryttely*, avauslenk*, aukaiseva?, kuntolenk*?, rento lenkki, rento "
            "juoksu, kevyt lenkki, kevyt juoksu, kevyt*?, kevyen?, kevyesti?, kevytta?, holkka*, holkan*, "
            "holkottel*, rauhallinen lenkki, rauhallinen juoksu, rauhallinen?, rauhallisesti?, "
            "rauhallista?, rauhallisen?, rauhallisella?, rennosti?, pk?, pk1?, pk2?, pk lenkki, pk juoksu, "
            "pk holkka, pk treeni, pk harjoitus, peruskunto?, peruskuntoa?, peruskuntolenkki, "
            "peruskuntojuoksu, peruskestavyy*, peruslenkki, aerobinen?, aerobista?, aerobinen lenkki, "
            "avaava lenkki, avaava?, avaava verryttely, verryttelylenkki, verryttelyjuoksu, "
            "verryttelyholkka, verrytteleva lenkki, herattelylenkki, heratteleva?, herattely?, "
            "herkistely?, herkistelylenkki, herkisteleva lenkki, loysa lenkki, loysa?, loysaa?, loysaily?, "
            "hidas lenkki, hidas?, hitaasti?, hidasta?, juttelulenkki, jutteluvauht*, jutteluvauhd*, "
            "puhevauht*, puhevauhd*, juttelutahti*, puhetahti*, hopottelylenkki, hopottelyvauht*, "
            "hopottelyvauhd*, sykealue 2?, sykealue 1?, alue 2?, matala syke?, matalilla sykkeilla?, "
            "matalalla sykkeella?, matalasykkei*, helppo lenkki, helppo?, helposti?, iisi?, iisisti?, "
            "leppoisa?, leppoisasti?, kopottel*, lonkottel*, jolkottel*, omaa vauhtia?, omaan tahtiin?, "
            "mukavaa vauhtia?, mukava vauhti?, rentoa vauhtia, kevytta vauhtia, rauhallista vauhtia, "
            "rauhallisella vauhdilla, kevyt verryttely, lontystely?, jutustelulenkki, verryttely?, "
            "kilpailuun valmistava, valmistava lenkki, rullaten?, hontsalenkki, hontsa?, rauhaksiin?, "
            "jolkotella?, jolkka?, holkotellen?, holkyttely?, holkotys, pk polulla, perusvauhti?, "
            "perusjuoksu, avausjuoksu, jalkojen herattely, jalkojen availu, availu?, ilman kelloa?, "
            "fiilislenkki, fiilispohjalta?, nautiskelulenkki, maisemalenkki, vaunulenkki, rattaiden "
            "kanssa, koiralenkki holkaten"
        ),
        Concept.RECOVERY: (
            "aktiivinen palautus?, aktiivinen palautuminen?, palauttava?, palauttavaa?, palauttavan?, "
            "palauttava lenkki, palauttava holkka, palauttava juoksu, palauttavan lenkin, palautteleva?, "
            "palautteleva lenkki, palauttelu, palauttelulenkki, palautuslenk*, palautusjuoks*, "
            "palautusholk*, palautusverryttely, huoltava?, huoltavaa?, huoltava lenkki, huoltava holkka, "
            "huoltava juoksu, palautumislenkki, palautumisjuoksu, palautumisholkka, huoltolenkki, kisan "
            "jalkeinen lenkki"
        ),
        Concept.LONG: (
            "pitka lenkki, pitkan lenkin, pitkaa lenkkia, pitka juoksu, pitka holkka, pitka?, pitkaa?, "
            "pitkan?, pitkis, pitkiks*, pitkista?, pitka pk, pitka rauhallinen, pitka kevyt, pitka "
            "peruskuntolenkki, viikon pitka, sunnuntain pitka, sunnuntaipitkis, ylipitka, ylipitka lenkki, "
            "pitka yhteislenkki, pitkakestoinen?, pitka vauhdikas, pitka aerobinen, viikonlopun pitka, "
            "ultrapitka, pitkasti?, pitka nousujohteinen lenkki"
        ),
        Concept.MEDIUM_LONG: (
            "puolipitka, puolipitka lenkki, keskipitka, keskipitka lenkki, pitkahko?, pitkahko lenkki"
        ),
        Concept.SPEED: (
            "kiihtyvavauht*, kiihtyvavauhd*, testi 5 km, testi 3 km, testi 10 km, testi 3000 m, "
            "portaissa?, tuhannen vedot, tuhannen vetoja, makisprint*, rappustreen*, sprinttitreen*, "
            "sprinttiharjoit*, maksimitreeni?, vetoharjoit*, vetotreen*, vetopaiva, vedot, vetoja, "
            "vetojen, makivedo*, makiveto*, makitreen*, makiharjoit*, makijuoks*, makiraakki, makia?, "
            "makea?, ylamakivedo*, ylamakiveto*, ylamaki?, ylamakeen?, ylamakijuoksu, porrastreen*, "
            "portaat?, portaita?, porrasjuoksu, porrasvedot, intervalli*, intervalleja, vauhtileikittely*, "
            "vauhtileikki, ratatreen*, rataharjoit*, ratavedot, radalla?, tonnit?, tonnin vedot, tonnin "
            "vetoja, kilsan vedot, kilsan vetoja, kilometrin vedot, kilometrin vetoja, satasen vedot?, "
            "kahdensadan vedot, kahdensadan vetoja, neljansadan vedot, neljansadan vetoja, minuutin vedot, "
            "minuutin vetoja, minuuttivedo*, lyhyet vedot, pitkat vedot, lyhyita vetoja, pitkia vetoja, "
            "pyramidi?, pyramiditreeni, progressiiv*?, kiihtyva?, kiihtyva lenkki, nousujohtei*?, "
            "nousuvauhti*?, nousuvauhtinen lenkki, loppua kohti kiihtyva, nopeus?, nopeutta?, "
            "nopeustreen*, nopeusharjoit*, nopeuskestavyy*, spurtti?, spurtit?, spurtteja?, sprintti?, "
            "sprintit?, sprintteja?, maksimikestavyy*, maksimikestavyysharjoitus, mk vedot, mk vetoja, mk "
            "treeni, mk harjoitus, mk lenkki, hapenotto?, hapenottovedot, hapenottoharjoitus, vo2max "
            "vedot, kova treeni?, kova?, kovaa?, kovat?, kovempaa?, kovaa lenkkia?, teholenkki, "
            "tehotreen*, tehoharjoit*, laatutreeni, testijuoks*, cooperin testi, cooper?, juoksutesti, "
            "kuntotesti?, tasotesti?, 3000 m testi, 5 km testi, juoksumattovedot, ylamakispurtit, "
            "rappuset?, vauhdinvaihtel*, vauhtivaihtel*, mk?, rata?, pikajuoksu?, pikamatka?, "
            "kovatehoinen?, kovempi lenkki, testi 3000, testi 1000, cooper testi, vauhtiharjoitus, "
            "tonneja?, neljasataset?, kaksisataset?, kolmesataset?, viissataset?, makispurtit, "
            "makitoistot, makirallit?, portaikko?, kinkkutreeni, kiihdytykset?, kiihdytysjuoksu, "
            "nousevavauhtinen, negatiivinen splitti, hapottelu?, hapotus?, hapottava?, maitohapot?, "
            "mattointervallit, teho?, laatuharjoitus, laatu?, viikon kova, vetolenkki, vetolenkkeja, "
            "vetotreeni"
        ),
        Concept.TEMPO: (
            "maitohappo?, maitohappokynnys, tv reipas, tempojuoks*, vauhtikestavyy*, "
            "vauhtikestavyyslenkki, vauhtikestavyysharjoitus, vk?, vk1?, vk2?, vk lenkki, vk juoksu, vk "
            "treeni, vk harjoitus, vk vedot, vk vetoja, tasavauhti*, tv lenkki, kynnys?, kynnysta?, "
            "kynnyksella?, kynnysvauht*, kynnysvauhd*, kynnystreen*, kynnysharjoit*, kynnysjuoks*, "
            "kynnysveto*, kynnysvedo*, kynnyslenk*, anakynnys, anaerobinen kynnys, aerobinen kynnys?, "
            "maratonvauht*, maratonvauhd*, maravauht*, maravauhd*, puolimaratonvauht*, puolimaratonvauhd*, "
            "puolikkaan vauhtia, puolikkaan vauhti, kisavauht*, kisavauhd*, kilpailuvauht*, "
            "kilpailuvauhd*, tavoitevauht*, tavoitevauhd*, kymppivauht*, kymppivauhd*, kympin vauhtia, "
            "kympin vauhti, vitosen vauhtia, vitosen vauhti, tempolenkki, tempojuoksu, reipas?, "
            "reippaasti?, reipasta?, reipas lenkki, reippaampi?, ripea?, ripeasti?, ripea lenkki, "
            "vauhdikas?, vauhtilenk*, vauhtitreen*, laktaatti?, laktaattikynnys, matalakynnys, reipasta "
            "vauhtia, vk patkat, kynnystempo, kynnyspatkat, tuplakynnys, aerokynnys?, tempopatkat, "
            "tempotreeni, kympin vauhtinen"
        ),
        Concept.STRIDES: (
            "avausved*, avausvet*, tekniikkaharjoitus?, juoksutekniikkaharjoitus, kiihdyty*, kiihdytyks*, "
            "rullauks*?, avaavat vedot, avaavia vetoja, koordinaatiot?, koordinaatioita?, "
            "juoksukoordinaatiot, tekniikkadrillit, juoksutekniikka?, drillit?, makispurtit, "
            "makispurtteja, lyhyet kiihdytykset"
        ),
        Concept.RACE: (
            "holkkatapahtuma, kilpail*, ratakis*, ratakilpail*, maastokis*, maastot?, hallikisat, "
            "hallikis*, juoksukis*, viestikis*, kisa, kisat, kisaa?, kisan?, kisapaiva, kilpailupaiva, "
            "juoksutapahtuma?, maantiejuoksu, maastojuoksukilpailu, mestaruuskilpailut, sm kisat, sm "
            "maraton, sm maantiejuoksu, sm maastot, sm maastojuoksu, pm kisat, piirinmestaruuskilpailut, "
            "seuracup, cup?, katujuoksu, kaupunkijuoksu, iltajuoksu?, naisten kymppi, viestijuoksu, "
            "jukolan viesti, venlojen viesti, kympin kisa, vitosen kisa, estejuoksu?, estejuoksukisa, "
            "uudenvuodenjuoksu, joulujuoksu?, hyvantekevaisyysjuoksu, starttaus?, ruissalo juoksu, pirkan "
            "holkka, karhunkierros?, bodom trail, jukola?, sm viesti, piirinmestaruus, "
            "piirinmestaruuskisat, seuran mestaruus, mestaruuskisat, testikisa, puistojuoksu, 24 h juoksu, "
            "12 h juoksu, 6 h juoksu, kuuden tunnin juoksu, kahdentoista tunnin juoksu, vuorokausijuoksu, "
            "yojuoksu, maantiejuoksun sm, kevatjuoksu, syysjuoksu, loppiaisjuoksu, vappujuoksu, "
            "juhannusjuoksu, itsenaisyyspaivan juoksu, pikkujoulujuoksu, tonttujuoksu, joulumaraton, "
            "suomaraton, juoksucup, maastocup, kansalliset?, veteraanien sm, masters sm, yritysviesti, "
            "tyopaikkaviesti, naisten juoksu, kymppi?, vitonen?, virtuaalijuoksu, virtuaalikisa, extreme "
            "run, esterata?, tough viking, nuts yllas, nuts karhunkierros, nuts pallas"
        ),
        Concept.NAMED_RACE: (
            "maraton, maratoni, maratonin?, maratonille?, maratonilla?, ultra?, ultrajuoksu, "
            "ultramaraton, polku ultra, triathlon, duathlon, viestimaraton, maratonviesti"
        ),
        Concept.HALF: (
            "puolimaraton, puolimaratoni, puolimaratonin, puolimaratonille, puolimaratonilla, puolimara, "
            "puolikas?, puolikkaan?, puolikas maraton"
        ),
        Concept.STRENGTH: (
            "leuat?, penkki?, kuntosaliohjelma, saliohjelma, coretreen*, corejumppa, kuntosal*, sali?, "
            "salille?, salilla?, salitreen*, saliharjoit*, salipaiva, salikaynti, voima?, voimaa?, "
            "voimatreen*, voimaharjoit*, voimaharjoittelu, lihasvoima, lihaskunto, lihaskuntoa, "
            "lihaskuntotreeni, lihaskuntoharjoit*, lihaskuntoharjoittelu, lihaskuntopiiri, kuntopiiri, "
            "kestovoima, maksimivoima, nopeusvoima?, keskivartalo?, keskivartaloa?, keskivartalotreeni, "
            "keskivartalojumppa, tukilihaks*?, kahvakuul*, puntti?, puntit?, punttia?, punttis, "
            "punttisal*, punttitreen*, jumppa?, jumppaa?, kotijumppa, fysiojumppa, lihasjumppa, "
            "kuminauhajumppa, kuntoutusjumppa, kuntoutus?, nilkkajumppa, lonkkajumppa, jalkajumppa, "
            "kyykky?, kyykyt?, takakyykky, etukyykky, askelkyykky*, maastaveto*?, maastaveto, leuanved*, "
            "leuanveto, punnerru*, penkkipunnerrus, vatsat?, vatsalihaks*?, selka?, jalkatreeni, "
            "jalkapaiva, jalat?, ylavartalo?, alavartalo?, ylakroppa?, alakroppa?, lankku?, lankutus?, "
            "kuminauha?, kuminauhat?, pakarat?, pakaratreeni, pohkeet?, pohjenousut, fysion liikkeet, "
            "fysion jumppa, fysion antamat?, fysioharjoitteet, kehonpainotreeni, kehonpainoharjoittelu, "
            "toiminnallinen?, toiminnallinen treeni, kasipainot?, levytanko?, crossfit, kropanhuolto?, "
            "lantio?, lantion hallinta, lantion liikkeet, fysioterapeutin liikkeet, fysioterapeutin "
            "jumppa, fyssarin jumppa, fyssarin liikkeet, tasapaino?, tasapainoharjoitus, tasapainolauta, "
            "kehonpaino?, juoksijan voima, juoksijan jumppa, painot?, puntilla?, jalkavoima, jalkaprassi, "
            "ylakropan treeni, keskikroppa?, keskikropan treeni, vatsalihasjumppa, vatsa?, selkalihakset, "
            "pakarajumppa, nilkka?, jalkaterat?, jalkateran vahvistus, jalkateratreeni, varpaillenousu?, "
            "varpaillenousut, pohjetreeni, eksentriset?, eksentrinen?, askelkyykyt, maastavedot?, dipit?, "
            "kotitreeni?, perusvoima, kiertoharjoittelu, crosstraining sali, ulkosali?"
        ),
        Concept.CROSS: (
            "vaellu*, vaelluks*, retkeily, ratsastu*, melonta, melomassa, pyoratreeni, hiihtokis*, "
            "pyorakis*, pyoraily, pyorailya, pyoraile*, pyoralenk*, pyoralla?, pyoraretki, maastopyora*, "
            "maantiepyora*, kuntopyora*, tyomatkapyoraily, fillarilenk*, fillarointi, fillari?, "
            "fillarilla?, uinti, uintia, uintitreen*, uintitekniikka, uimahalli, uimahallissa, uimaan?, "
            "uimassa?, vesijuoks*, vesijumppa*, hiihto, hiihtoa, hiihtolenk*, hiihtotreen*, hiihtama*, "
            "hiihtamassa, perinteinen hiihto, vapaa hiihto, rullahiihto*, luistelu, luistelua, "
            "luistelemaan, rullaluistelu, jooga, joogaa, joogatunti, joogatunnille, venyttely*, "
            "kehonhuol*, liikkuvuus, liikkuvuutta, liikkuvuustreen*, liikkuvuusharjoit*, putkirulla*, "
            "foamroll*, soutu, soutua, soutulai*, sisasoutu, crosstrainer, suunnistu*, iltarastit, "
            "rastit?, sulkapallo*, sulis?, salibandy?, sahly?, futis?, kiipeily*, kiipeilemaan, "
            "boulderointi, suppailu?, tanssi?, tanssitunti?, patikointi, lumikenkaily*, avantouinti?, "
            "oheistreen*, oheisharjoit*, korvaava?, korvaava treeni, lentopallo?, koripallo?, jaakiekko?, "
            "latka?, laskettelu?, lumilautailu?, padel?, tennis?, jalkapallo?, jalkapallotreenit?, "
            "nyrkkeily?, kamppailu?, pilates, pilatesta, hikijumppa?, astanga, avanto?, sauvarinne, "
            "kuntorastit, sauvarinnejuoksu, hiihtoretki, rullasuksi?, rullasukset?, tasatyonto?, "
            "korislenkki, koris?, lentis?, kaukalopallo?, pesapallo?, pesis?, rantalentis, sulkkis?, "
            "pingis?, poytatennis?, paini?, kamppailulaji?, potkunyrkkeily, venytykset?, rullailu?, "
            "meditaatio?, hengitysharjoitus, vapaauinti, krooli?, kroolitreeni, uintikoulu aikuiset, "
            "pyoratrainer, traineri?, sisapyoraily, gravel pyora, fatbike?, maasturi lenkki, rinteet?, "
            "lasketellen?, retkiluistelu, kajakki?, sup lautailu, frisbeegolf, porraskone, "
            "ristikkaisharjoittelu, allasuinti"
        ),
        Concept.WALK: (
            "kavely*, kavellen, kavelylenk*, kavelyretki?, sauvakavely*, reippailu*?, happihyppely?, ulkoilu?"
        ),
        Concept.PLYO: (
            "loikat?, loikkia?, loikka?, loikkatreen*, loikkaharjoit*, loikinta?, vuoroloikat, "
            "vuoroloikka?, hyppely*?, hyppytreen*, hyppyharjoit*, hyppynaru*, naruhyppely, naruhyppelya, "
            "hyppy?, hypyt?, hyppyja?, boksihyp*, laatikkohypyt, aitahyp*, pudotushyp*, kyykkyhyp*, "
            "tasajalkahyp*, plyometri*, plyometriaa, pliometri*, kimmoisuus?, kimmoisuutta?, "
            "kimmoisuustreen*, kimmoisuusharjoit*, kinkat?, kinkkoja?, tasaloikat, ponnistu*?, rajahtava?, "
            "rajahtava voima, ponnistusvoima, hyppelyt, hyppelytreeni, moniloikka?, moniloikat, hypyt "
            "boksille, rajahtavyys?, narulla hyppiminen, tasahypyt, yhden jalan hypyt, aitakavely ja hypyt"
        ),
        Concept.REST: (
            "en juossut, ei juostu, en voi juosta, ei voi juosta, ei saa juosta, viikko ilman juoksua, "
            "viikkoa ilman juoksua, paivaa ilman juoksua, juoksukielto, juoksukiellossa, juoksemattomuus, "
            "lepo, lepopaiva*, lepoa?, lepaily?, lepailya?, tayslepo, taysi lepo, huili, huilipaiva*, "
            "huilia?, huilaus?, huilataan?, vapaa?, vapaapaiva*?, vapaata?, ei treenia, ei treeneja, ei "
            "juoksua, ei lenkkia, ei harjoituksia, ei harjoitusta, ei mitaan?, treeniton?, treenitauko, "
            "juoksutauko, treenivapaa, tauko?, tauolla?, sohva?, sohvalla?, sohvapaiva, palautuspaiva?, "
            "palautumispaiva?, palauttava paiva?, palautuminen?, lorvailu?, laiskottelu?, "
            "laiskottelupaiva, sairas?, sairaana?, flunssa?, flunssassa?, kuume?, kuumeessa?, kipea?, "
            "kipeana?, aktiivinen lepo?, loukkaantunut?, vamma?, pakkolepo, pakkolepoa, lepaillaan?, ei "
            "liikuntaa, ei urheilua, ei juosta, en juokse, rentoutuminen?, rentoutumista?, kollottely?, "
            "sohvailu?, kurkkukipu?, nuha?, vatsatauti?, jalat ylos, jalat ylhaalla, nukkuminen?, ei "
            "mitaan tanaan"
        ),
        Concept.RUN: (
            "juoksem*, juoksin, juoksentel*, sykelenk*, kestavyyslenk*, kestavyysjuoks*, juoks*, juosten?, "
            "juosta, juostaan, juoksulenk*, juoksutreeni*, juoksuharjoitu*, juoksuohjelma?, "
            "juoksulenkille, lenkki*, lenkin, lenkit, lenkil*, lenkkeil*, aamulenk*, aamujuoks*, "
            "iltalenk*, paivalenk*, lounaslenk*, lounasjuoks*, ruokatuntilenk*, yhteislenk*, porukkalenk*, "
            "perjantailenk*, polkujuoks*, polkulenk*, poluilla?, maastojuoks*, maastolenk*, metsalenk*, "
            "tyomatkajuoks*, tyomatkalenk*, kotimatkajuoks*, juoksumatto?, juoksumatolla?, juoksuryhma, "
            "juoksuporukka, juoksukoulu, juoksukimppa, sauvarinne?, lenksu, lenksulle, iltajuoksu, "
            "juoksuseura, juoksukerho, juoksuklubi, juoksujengi, juoksutreffit, juoksukaveri?, "
            "juoksuvalmennus, yhteisjuoksu, kaupunkilenkki, toihin juosten, kotiin juosten, mattojuoksu, "
            "matolla 30 min"
        ),
        Concept.RUN_WALK: (
            "kavelyjuoks*, juoksukavely*, kavely juoksu, juoksu kavely, holkka kavely, kavely holkka, "
            "holkkakavely*, kavelyholk*, kavelya ja juoksua, juoksua ja kavelya, kavelya ja holkkaa, "
            "holkkaa ja kavelya, juoksu ja kavely, kavely ja juoksu, juosten ja kavellen, nollasta "
            "vitoseen, sohvalta vitoselle"
        ),
        Concept.WORKOUT: (
            "treeni, treenit, treenia, treenin, treeneja, reeni, reenit, reenia, harjoitu*, harjoituks*, "
            "harjoite, harjoitteet, treenaus, treenaa"
        ),
        Concept.PACE: ("vauhti, vauhtia, vauhdilla, vauhdissa, vauhtiin, vauhdin, tahti, tahtia, tahdilla"),
        Concept.WARM: (
            "verryttely, verryttelyt, verryttelya, verryttelyn, alkuverryttely*, alkuverkka, alkuverkat, "
            "alkuvera, loppuverryttely*, loppuverkka, loppuverkat, verkka, verkat, verkkaa, lammittely, "
            "lammittelya, alkulammittely*, alkulampo, jaahdyttely*, loppujaahdyttely*"
        ),
        Concept.OTHER: LIFE,
        Concept.WEEK: (
            "viikko, viikot, viikon, viikolla, vko, vk nro, treeniviikko, harjoitusviikko, kevyt viikko, "
            "kova viikko, lepoviikko, palautusviikko, palauttava viikko, kisaviikko, jakso, "
            "harjoitusjakso, kausi, peruskuntokausi, kilpailukausi, ohjelma, harjoitusohjelma, "
            "treeniohjelma, suunnitelma, kokonaismaara, viikkomaara, viikkokilometrit, keventely?"
        ),
        Concept.NOT: "ei, ilman, sijaan",
        Concept.OR: "tai",
        Concept.AROUND: "ennen, varten, aikana, paiva ennen, valmistautuminen",
        Concept.WITH: "kanssa, kera, ympari, pitkin, kohti, luona, ohi, lapi, kautta, vieressa",
        Concept.PLAIN: PLAIN,
        Concept.LAST: (
            "viimeiset, lopussa, loppu, viimeinen, viimeisen, ensimmaiset, joista, josta, lopuksi, "
            "loppuun, sisaltaa, sisaltaen, sis"
        ),
        Concept.TOTAL: (
            "yhteensa, matka, kesto, aika, pituus, yht, kokonaismatka, kokonaisaika, kokonaiskesto, "
            "arvioitu kesto, suunniteltu matka, suunniteltu kesto"
        ),
        Concept.TO: "asti, saakka",
        Concept.KILOMETRE: "km, kilometri, kilometria, kilometrin, kilometrit, kilsaa, kilsan",
        Concept.MILE: "maili, mailia, mailin",
        Concept.METRE: "m, metri, metria, metrin, metrit",
        Concept.HOUR: "h, t, tunti, tuntia, tunnin, tuntinen",
        Concept.MINUTE: "min, minuutti, minuuttia, minuutin, minsaa, minuuttinen",
        Concept.SECOND: "s, sek, sekunti, sekuntia, sekunnin",
    },
)
