"""Polish."""

from typing import Final

from plyocal.vocabulary.concepts import Beside, Concept, LanguageWords
from plyocal.vocabulary.polish.life import LIFE, PLAIN

POLISH: Final = LanguageWords(
    code="pl",
    name="Polish",
    beside={
        Beside.CONTAINING: "tym wliczajac wlacznie",
        Beside.RESTING: "przerwa przerwy przerwie przerwa odpoczynek odpoczynku pauza pauzy",
        Beside.EACH: "kazdy kazde kazda",
        Beside.AFTER_TOTAL: "lacznie razem ogolem",
        Beside.SETS: "seria serie serii",
        Beside.OR: "lub albo",
        Beside.GOAL: "ponizej cel celu",
        Beside.AGAIN: "razy powtorz",
        Beside.AND: "oraz potem nastepnie",
    },
    numbers=(
        "1.5 poltora, 1.5 poltorej, 2 dwa, 2 dwie, 2.5 dwie i pol, 3 trzy, 4 cztery, 5 piec, 6 szesc, 7 "
        "siedem, 8 osiem, 9 dziewiec, 10 dziesiec, 11 jedenascie, 12 dwanascie, 13 trzynascie, 14 "
        "czternascie, 15 pietnascie, 16 szesnascie, 18 osiemnascie, 20 dwadziescia, 25 dwadziescia piec, "
        "30 trzydziesci, 35 trzydziesci piec, 40 czterdziesci, 45 czterdziesci piec, 50 piecdziesiat, 60 "
        "szescdziesiat, 75 siedemdziesiat piec, 90 dziewiecdziesiat"
    ),
    times=(
        "15 kwadrans, 30 pol godziny, 30 pol godzinki, 45 trzy kwadranse, 60 jedna godzina, 60 jedna "
        "godzine, 60 godzinka, 60 godzinny, 60 godzinne, 90 poltorej godziny, 90 godzina i pol"
    ),
    words={
        Concept.EASY: (
            "rozbiegan*, wybiegan*, bieg spokojny, spokojny bieg, spokojn*?, spokojne wybieganie, wolne "
            "wybieganie, wolne rozbieganie, wolne bieganie, lekki bieg, bieg lekki, lekk*?, trucht*, "
            "truchtani*, roztruchtani*, luzny bieg, bieg luzny, luzn*?, wolny bieg, bieg wolny, powoln*?, "
            "wolno?, owb?, owb1, owb i, wb1, bc1, pierwszy zakres, pierwszym zakresie, i zakres, i "
            "zakresie, 1 zakres, zakres 1?, bs?, bieg tlenowy, tlen?, bieg w tlenie, tlenow*?, w tlenie?, "
            "strefa 2?, strefie 2?, druga strefa?, drugiej strefie?, strefa tlenowa, konwersacyjn*?, tempo "
            "konwersacyjne, baza tlenowa, baza biegowa, bieg bazowy, kros pasywny, krosy pasywne, cross "
            "pasywny, rozruch?, rozruch biegowy, rozruch przedstartowy, rozruch przed zawodami, rozruch "
            "przed startem, jogging, bieg swobodny, swobodn*?, niska intensywnosc?, bez spiny?, na luzie?, "
            "luzik?, na spokojnie?, relaksacyjn*?, lagodn*?, latwy bieg, bieg latwy, latw*?, niskie "
            "tetno?, niskim tetnie?, spokojne kilometry, slow jogging, czynnosciow*?, na samopoczucie?, "
            "bieg ciagly w strefie 1, bieg ciagly w strefie 2, bieg ciagly w 1 strefie, bieg ciagly w 2 "
            "strefie, truchcik, aktywacja?, bieg bez zegarka, bez zegarka?, bieg podtrzymujacy, gadane "
            "bieganie, gadany?, tuptanie?, tuptac?, luzniutko?, luzacki?, spokojniutko?, powoli?, "
            "powolutku?, wolniutko?, relaks bieg, relaksowo?, rekreacyjnie?, rekreacyjny bieg, bieg dla "
            "przyjemnosci, dla przyjemnosci?, tlenowka, niski puls?, strefa 1?, tempo gadane, rozmowny "
            "bieg, bieg z gadaniem, pogaduchy biegowe, rozbudzenie?, rozruszanie?, rozruszanie nog, "
            "rozruszac nogi, bieg przed startem, rozruch startowy, bieganie z wozkiem, bieg z wozkiem, "
            "swobodna dyszka, lekka dyszka, lekka piatka, spokojna dycha, baza?, spokojny teren, spokojny "
            "trail, kros spokojny, spokojny kros"
        ),
        Concept.RECOVERY: (
            "bieg regeneracyjny, regeneracyjn*?, regeneracja?, regenerujac*?, rozbieganie regeneracyjne, "
            "regeneracyjne rozbieganie, trucht regeneracyjny, trening regeneracyjny, bieg odpoczynkowy, "
            "bieg na odnowe, regen?, odnowa?, trucht po zawodach, trucht po starcie, trucht po maratonie, "
            "rozbieganie po zawodach, rozbieganie po starcie, rozbieganie po maratonie, roztruchtanie po "
            "zawodach, roztruchtanie po starcie, bieg po zawodach, aktywny wypoczynek?, aktywny odpoczynek?"
        ),
        Concept.LONG: (
            "niedzielne wybieganko, wybieganko niedzielne, wybieganie niedzielne, dlugie wybieganie, "
            "wybieganie dlugie, dlugiego wybiegania, dlugim wybieganiu, dlugi bieg, bieg dlugi, dlugiego "
            "biegu, dlugie rozbieganie, dlug*?, najdluzsz*?, long, longa, niedzielne wybieganie, "
            "niedzielny bieg dlugi, weekendowe wybieganie, wycieczka biegowa, wycieczki biegowe, wycieczke "
            "biegowa, bieg dlugodystansowy, trzydziestka?, dwudziestka?, dlugie spokojnie, dlugie gorskie, "
            "wybieganie w gorach, dlugie w lesie, wybieganie weekendowe, sobotnie wybieganie, dlugi "
            "niedzielny, przebiezka 30 km, wycieczka gorska biegowa, ultra wybieganie, dlugi wybieg"
        ),
        Concept.MEDIUM_LONG: (
            "srednio dlugi bieg, srednio dlugie wybieganie, sredniodlugi bieg, srednie wybieganie, "
            "dluzsze wybieganie, dluzsze rozbieganie, dluzszy bieg, dluzsz*?"
        ),
        Concept.SPEED: (
            "biezni tartanowej, na tartanie?, repetycj*?, interwal*, podbieg*, gorki?, zabawa biegowa, "
            "zabawe biegowa, mala zabawa biegowa, duza zabawa biegowa, zb?, mzb, dzb, bnp, bieg z "
            "narastajaca predkoscia, z narastajaca predkoscia, narastajac*?, progresywn*?, progresja?, "
            "tysiaczk*, tysiaczek, tysiace?, kilometrowk*, kilometrowek, minutowk*, minutowek, "
            "trzyminutowk*, pieciominutowk*, czterysetk*, czterysetek, dwusetk*, trzysetk*, szescsetk*, "
            "osiemsetk*, setki?, odcink*?, odcinkow?, powtorzeni*?, szybk*?, szybkosci*?, sprinty, sila "
            "biegowa, sily biegowej, sile biegowa, sb?, schody?, bieg po schodach, drabink*?, piramid*?, "
            "stadion?, bieznia tartanowa, tartan?, tartanie?, zmienne tempo, bieg zmienny, bieg o zmiennym "
            "tempie, zmiennotempow*, test coopera, sprawdzian?, sprawdzian biegowy, bieg testowy, bieg "
            "kontrolny, wytrzymalosc tempowa, wytrzymalosc szybkosciowa, wytrzymalosc specjalna, akcent?, "
            "akcenty?, trening akcentowy, mocn*?, trening jakosciowy, jakosciow*?, beztlenow*?, owb3, owb "
            "iii, kros aktywny, krosy aktywne, cross aktywny, zbieg?, zbiegi?, proba generalna?, "
            "czasowka?, pod gore?, pod gorke?, stromo?, test na 3 km, test na 5 km, test 3 km, test 5 km, "
            "test 3000 m, podwojny akcent, kros gorski, trening na stadionie, bieznia lekkoatletyczna, "
            "intensywny trening, intensywnie?, intensywny?, przyspieszenia?, szybkosciowka, bz?, zmienne?, "
            "zmiennie?, tempo zmienne, zmiany tempa, zmiana tempa?, dwuminutowki, sto metrowki, "
            "osmiosetki?, dwojki?, wzniesienia?, trybuny?, sklony?, sprinty pod gore, drabina?, test "
            "mleczanowy, sprawdzian na 1000, kontrolny?, kenijski?, bieg kenijski, jakosc?, drugi akcent, "
            "akcent wtorkowy"
        ),
        Concept.TEMPO: (
            "bieg ciagly, ciagl*?, bc2, bc3, bc ii, bc iii, owb2, owb ii, wb2, wb3, drugi zakres, drugim "
            "zakresie, drugiego zakresu, trzeci zakres, trzecim zakresie, ii zakres, ii zakresie, iii "
            "zakres, iii zakresie, 2 zakres, 3 zakres, zakres 2?, zakres 3?, tempowk*, tempowek, tempow*?, "
            "bieg tempowy, trening tempowy, progow*?, bieg progowy, trening progowy, prog mleczanowy, na "
            "progu?, progu?, mleczanow*?, tempo progowe, tempie progowym, tempo maratonu, tempie maratonu, "
            "tempem maratonu, tempo maratonskie, tempie maratonskim, tempo polmaratonu, tempie "
            "polmaratonu, tempo polmaratonskie, tempie polmaratonskim, tempo startowe, tempie startowym, "
            "tempo docelowe, tempie docelowym, tempo na dyche, tempo na piatke, tempie na 10 km, tempie na "
            "5 km, tempie na dyche, tempo?, zwaw*?, dziarsk*?, umiarkowan*?, podwojny prog, progi?, blok "
            "progowy, bloki progowe, tm 15 km, tempo maratonowe, bloki maratonskie, tempo wyscigowe?, "
            "tempo dychy, tempo piatki, strefa 3?, strefa 4?, zywszy bieg, bieg w tempie"
        ),
        Concept.STRIDES: (
            "przebiezki, przebiezek, przebiezkami, przebiezkach, rytmy?, rytmow?, skip a?, skip b?, skip "
            "c?, skipy?, skipow?, cwiczenia techniczne, gimnastyka biegowa, technika biegu?, technika "
            "biegowa?, przyspieszenia, przyspieszen, krotkie sprinty, sprinty pod gore, krotkie podbiegi, "
            "abc biegowe"
        ),
        Concept.RACE: (
            "zawody, zawodow, zawodach, zawodami, bieg uliczny, biegi uliczne, bieg przelajowy, biegi "
            "przelajowe, przelaj*?, wyscig*, start kontrolny, start docelowy, start glowny, start w "
            "zawodach, dzien startu, dzien startowy, dzien zawodow, mistrzostwa?, mistrzostwa polski, "
            "mistrzostwa wojewodztwa, mp w?, bieg niepodleglosci, bieg mikolajkowy, bieg sylwestrowy, bieg "
            "noworoczny, bieg charytatywny, bieg walentynkowy, bieg wielkanocny, bieg swietojanski, bieg "
            "konstytucji, bieg powstania, bieg firmowy, bieg masowy, bieg przeszkodowy, bieg z "
            "przeszkodami, bieg nocny?, bieg rodzinny?, bieg memorialowy, bieg o puchar, puchar?, bieg "
            "wolnosci, bieg pamieci, bieg papieski, bieg urodzinowy?, bieg na 5?, bieg na 10?, bieg na "
            "15?, bieg na 20?, na dyche?, runmageddon, ekiden?, zyciowka?, grand prix?, na zawody?, bieg "
            "kobiet, bieg rzeznika, bieg gorski, mityng?, mityng lekkoatletyczny, miting?, dycha?, "
            "dyszka?, piatka wosp, bieg wosp, bieg na mile, bieg 24h, bieg 12h, bieg 6h, bieg 24 godzinny, "
            "bieg dwunastogodzinny, bieg szesciogodzinny, biegnij?, bieg jesieni, bieg wiosny, bieg "
            "swiateczny, bieg swietlikow, bieg solidarnosci, bieg tropem wilczym, tropem wilczym, bieg "
            "lwa, bieg westerplatte, bieg integracyjny, bieg korporacyjny, bieg biznesu, bieg firm, bieg "
            "miejski, bieg ku czci, bieg im, bieg ekstremalny, bieg wirtualny, wirtualny bieg, bieg "
            "alpejski, bieg anglosaski, mistrzostwa okregu, mistrzostwa miasta, mistrzostwa szkoly w "
            "biegach, grand prix biegowe, cykl biegowy, liga biegowa, sztafeta gorska, biegi gorskie, "
            "dyszka trzech kroli, bieg trzech kroli"
        ),
        Concept.NAMED_RACE: (
            "maraton, maratonu?, maratonie?, ultramaraton, ultramaratonu?, ultra?, bieg ultra, ultras?, "
            "duathlon, triathlon, sztafeta?, sztafeta maratonska"
        ),
        Concept.HALF: (
            "polmaraton, polmaratonu, polmaratonie, polmaratonem, pol maraton, pol maratonu, polowka?, "
            "polowki?"
        ),
        Concept.STRENGTH: (
            "nog?, trening nog, trening plecow, trening brzucha, silowni*, silka?, silke?, silce?, "
            "silow*?, trening silowy, cwiczenia silowe, gimnastyka silowa, sila?, sila ogolna, sila nog, "
            "trening obwodowy, obwod?, obwody?, obwod stacyjny, stabilizacj*?, trening stabilizacyjny, "
            "stabilizacyjn*?, brzuch?, brzuszki?, miesnie brzucha, miesnie glebokie, nogi?, plecy?, "
            "posladk*?, ramiona?, klata?, lydki?, przysiad*, martwy ciag, wykrok*, pompki?, pompek?, "
            "podciagani*?, deska?, hantl*?, sztang*?, ze sztanga?, odwaznik*?, kettle?, gumy?, z guma?, z "
            "gumami?, gumami?, cwiczenia?, cwiczenia na core, cwiczenia ogolnorozwojowe, ogolnorozwojow*?, "
            "ogolnorozwojowka, kalistenika, ciezary?, fitness?, klub fitness, trening funkcjonalny, "
            "trening ogolny?, rehabilitacja?, cwiczenia rehabilitacyjne, cwiczenia od fizjo, cwiczenia od "
            "fizjoterapeuty, cwiczenia fizjo, wzmacniani*?, wzmacniajac*?, wspiecia?, wspiecia na palce, "
            "gorne partie?, dolne partie?, gora dol?, fbw, wyciskani*?, crossfit, trening w domu?, "
            "posladki i nogi, sprawnosc?, sprawnosc ogolna, sila calego ciala, sila ogolnorozwojowa, gora "
            "ciala, dol ciala, funkcjonalny?, ekscentryka?, ekscentryczne?, propriocepcja?, rownowaga?, "
            "kulturystyka?, motoryka?, motoryczny trening, trening motoryczny, sila i sprawnosc, sila "
            "gora, sila dol, silka gora, silka dol, trener personalny?, trening personalny?, trening z "
            "trenerem personalnym, trening domowy?, trening stop, barki?, klatka i plecy, dwuglowe?, "
            "czworoglowe?, biodra?, stopy?, stopy i lydki, cwiczenia na lydki, cwiczenia na kolano, "
            "cwiczenia na biodra, cwiczenia na plecy, cwiczenia stop, cwiczenia z fizjo, cwiczenia "
            "fizjoterapeutyczne, cwiczenia w domu, cwiczenia domowe, izometria?, izometryczne?, "
            "krzeselko?, mostki?, mostek biodrowy, unoszenie bioder, wyciskanie, podciaganie na drazku, "
            "drazek?, dipy?, porecze?, pilka lekarska, pilka gimnastyczna, trening stacyjny, obwodowy?, "
            "zdrowy kregoslup, brzuch uda posladki, bpu, body ball"
        ),
        Concept.CROSS: (
            "rowerek stacjonarny, rower stacjonarny, rowerku?, rower, rowerem, rowerze, roweru?, rowerek?, "
            "jazda na rowerze, rowerow*?, wycieczka rowerowa, rower szosowy, rower gorski, trenazer, "
            "trenazerze, szosa?, basen, basenie, plywani*, plywalnia, plywalni, joga, joge?, rozciagani*, "
            "rolowani*, narty?, narty biegowe, biegowki, biegowkach, nartorolki, lyzwy, lyzwach, rolki?, "
            "rolkach?, mobilizacj*?, mobilnosc?, wspinaczk*, scianka?, scianka wspinaczkowa, kajak?, "
            "kajaki?, wioslarz?, wiosla?, ergometr, orbitrek, orbitreku, tenis?, tenis ziemny, tenis "
            "stolowy, ping pong?, siatkowka?, koszykowka?, kosz?, pilka?, pilka nozna, halowka?, hokej?, "
            "trening uzupelniajacy, uzupelniajac*?, gimnastyka?, gimnastyka rozciagajaca, wycieczka "
            "gorska, wycieczka w gory, aerobik, aqua aerobik, aquaaerobik, bieganie w wodzie, bieg w "
            "wodzie, taniec?, tance?, boks?, sztuki walki?, judo?, karate?, jazda konna?, kraul?, "
            "kraulem?, zabka?, spinningu?, skitury?, skituring, konie?, gory?, wedrowka?, wedrowki?, "
            "kiteboarding, wakeboard, zagle?, zeglowanie?, narty zjazdowe, narciarstwo?, lyzwiarstwo, "
            "pilka reczna?, zapasy?, taniec towarzyski, balet dla doroslych, nurkowanie?, rower "
            "spinningowy, przejazdzka rowerowa, kolarstwo?, kolarka?, wioslowanie?, wedrowka gorska, "
            "chodzenie po gorach, wyjscie w gory, gory z plecakiem, spacer w gorach, chodzenie z kijkami, "
            "rakiety sniezne, mobilnosc bioder, oddech?, cwiczenia oddechowe, medytacja?, morsowanie?, "
            "trampoliny?, hulajnoga?, deskorolka?, chodzenie, kolarstwo halowe"
        ),
        Concept.WALK: (
            "spacer?, spaceru?, spacerek?, spacerem?, marsz, marszu, marszem, szybki marsz, szybki spacer, "
            "nordic walking, kijki?, z kijkami?, spacer po lesie, dlugi spacer, wieczorny spacer"
        ),
        Concept.PLYO: (
            "plyometri*, pliometri*, plajometri*, pliometryczn*, plyometryczn*, plajometryczn*, "
            "wieloskok*, skoki?, skok?, skokow?, skakank*, skoki na skrzynie, skoki na skakance, wskoki?, "
            "wskoki na skrzynie, zeskoki?, skocznosc?, skocznosciow*?, trening skocznosci, skoki przez "
            "plotki, przeskoki?, przeskoki przez plotki, skoki obunoz, skoki jednonoz, podskoki?, zabki?, "
            "sila dynamiczna?, sila eksplozywna?, eksplozywn*?, skoki w miejscu, wyskoki?, wyskok?, "
            "dynamika?, trening mocy, trening dynamiki"
        ),
        Concept.REST: (
            "nie biegalem, nie biegalam, nie moge biegac, nie wolno biegac, zakaz biegania, tydzien bez "
            "biegania, tygodnie bez biegania, dni bez biegania, nie bieglem, nie bieglam, przerwa od "
            "treningu, "
            "wypoczynek?, czynny wypoczynek, wolne?, dzien wolny?, wolny dzien?, wolne od biegania, dzien "
            "wolny od biegania, dzien bez biegania, dzien bez treningu, wolne od treningu, wolne od "
            "treningow, odpoczynek, odpoczynku?, odpoczywam?, dzien odpoczynku, dzien regeneracji, dzien "
            "regeneracyjny, bez treningu, bez biegania, brak treningu, brak biegania, nie biegam, nie "
            "trenuje, przerwa?, przerwa od biegania, przerwa w bieganiu, przerwa w treningach, "
            "roztrenowani*?, pauza?, pelny odpoczynek, calkowity odpoczynek, aktywny odpoczynek?, nic "
            "dzisiaj, luz?, laba?, leniuchowani*?, kanapa?, lenistwo?, choroba?, chory?, chora?, "
            "kontuzja?, przeziebienie?, goraczka?, grypa?, luzny dzien?, leniwy dzien?, dzien luzu?, "
            "regeneracja pasywna, pasywna regeneracja, bez ruchu?, lezenie?, leze?, byczenie sie, "
            "drzemka?, spanie?, wylegiwanie?, nogi w gore, nogi do gory, nogi w gorze, bol gardla, "
            "angina?, uraz?, przymusowa przerwa, przerwa w treningu, dzis nic, nic dzis"
        ),
        Concept.RUN: (
            "biegank*, bieg, biegu, biegiem, biegi?, biegani*, biegac, biegam, biegamy, pobiegac, "
            "pobiegani*, biegow*?, trening biegowy, treningu biegowego, treningi biegowe, jednostka "
            "biegowa, kros, krosy, krosik, bieg terenowy, bieg w terenie, bieganie w terenie, bieg "
            "trailowy, trailowe?, bieznia?, biezni?, bieznie?, bieznia mechaniczna, biezni mechanicznej, "
            "przebiezka, przebiezke, grupa biegowa, klub biegowy, trening z grupa, wspolne bieganie, "
            "petelka?, truchcik, dycha?, dyszka?, piateczka?, dyszke?, pobiegajmy?, klub biegacza, trening "
            "klubowy, trening z klubem, trening grupowy, trening z ekipa, wspolny trening, trailowo?, "
            "bieznia elektryczna"
        ),
        Concept.RUN_WALK: (
            "marszobieg*, marszo bieg, bieg i marsz, marsz i bieg, bieg marsz, marsz bieg, bieg z marszem, "
            "marsz trucht, trucht marsz, trucht i marsz, marsz i trucht, bieganie i marsz, bieg i spacer, "
            "od zera do 5 km, od kanapy do 5 km, od zera do biegacza, marszobieg?"
        ),
        Concept.WORKOUT: (
            "trening, treningu, treningi, treningow, treningiem, jednostka, jednostka treningowa, sesja, "
            "sesja treningowa, trenuj*"
        ),
        Concept.PACE: "tempie, tempem",
        Concept.WARM: (
            "rozgrzewka, rozgrzewki, rozgrzewke, rozgrzewkowy?, schlodzenie, schlodzenia, schladzanie, "
            "wychlodzenie"
        ),
        Concept.OTHER: LIFE,
        Concept.WEEK: (
            "tydzien, tygodnia, tygodniu, tygodnie, tygodniow*?, tydz, faza, fazy, mezocykl, mikrocykl, "
            "makrocykl, cykl, okres, objetosc, kilometraz, tydzien startowy, tydzien regeneracyjny, plan "
            "treningowy, plan, sezon, sezonu"
        ),
        Concept.NOT: "nie, bez, brak, zamiast",
        Concept.OR: "lub, albo",
        Concept.AROUND: (
            "przed, po, podczas, w trakcie, w przeddzien, dzien po, dzien przed, dla, przygotowania do, w "
            "drodze na"
        ),
        Concept.WITH: (
            "z, w, na, u, przy, nad, od, przez, obok, wokol, dookola, naokolo, wzdluz, razem z, wraz z, "
            "miedzy, w kierunku, w okolicach"
        ),
        Concept.PLAIN: PLAIN,
        Concept.LAST: ("ostatnie, ostatni, pierwsze, pierwszy, w tym, z czego, na koniec, koncowka, konczac"),
        Concept.TOTAL: (
            "lacznie, razem, w sumie, suma, ogolem, dystans, czas, czas trwania, dlugosc, calkowity "
            "dystans, calkowity czas, laczny dystans, laczny czas, planowany czas, planowany dystans, "
            "laczna dlugosc"
        ),
        Concept.TO: "do",
        Concept.KILOMETRE: "km, kilometr, kilometry, kilometrow, kilometra, kilosy, kilosow",
        Concept.MILE: "mile, mili",
        Concept.METRE: "m, metr, metry, metrow",
        Concept.HOUR: "h, godz, godzina, godziny, godzin, godzine",
        Concept.MINUTE: "min, minut, minuta, minuty, minute, minutek",
        Concept.SECOND: "s, sek, sekund, sekunda, sekundy, sekunde",
    },
)
