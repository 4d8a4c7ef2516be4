"""Illnesses, injuries and pain as runners write them down, Scandinavians and Brazilians first."""

import pytest

from plyocal import recognise
from plyocal.recognition.complaints import tells_of_injury
from plyocal.workouts import Trait, WorkoutKind


@pytest.mark.parametrize(
    "title",
    [
        *("Kastet opp i natt", "Oppkast hele natta", "Halsbetennelse", "Vondt i halsen i dag"),
        *("Føler meg dårlig", "Syk i dag", "Syk, dag 3", "Hjemme med feber", "Hjemme syk"),
        *("Sykemeldt ut uka", "Forkjølelse, holder meg hjemme", "Litt forkjølet"),
        *("Tett i nesa og vondt i hodet", "Influensa hele uka", "Syg i dag", "Stadig syg"),
        *("Syg igen", "Hjemme syg", "Sygemeldt", "Forkølet igen", "Kastede op i nat"),
        *("Ondt i halsen i dag", "Feber hele natten", "Har influenza", "Fik covid"),
        *("Har fået corona", "Omgangssyge", "Roskildesyge", "Bihulebetændelse igen"),
        *("Migræne hele dagen", "Ligger syg hele weekenden", "Sjuk idag", "Hemma sjuk"),
        *("Förkyld igen", "Ligger hemma med feber", "Magsjuk hela natten", "Ont i halsen idag"),
        *("Halsont igen", "Har fått covid", "Fick feber", "Lite förkyld", "Gripada hoje"),
        *("Ainda gripado", "Ainda doente", "Estou doente", "Tô gripada", "Com febre", "Com virose"),
        *("Com covid", "Covid positivo", "Testei positivo covid", "Dor de garganta hoje"),
        *("Enxaqueca de novo", "Intoxicação alimentar", "Vomitei a noite toda", "Gastroenterite"),
        *("Amigdalite de novo", "Sinusite atacada", "Resfriada", "Mal do estômago"),
        *(
            "De cama com gripe",
            "De atestado",
        ),
        *("Maveinfluenza", "Dårlig mave", "Dårlig i maven", "Mageinfluensa", "Dårlig mage"),
        *("Dårlig i magen", "Virose de novo", "Virose da escola", "virose braba", "Peguei virose"),
        *("Peguei gripe", "Peguei dengue", "Peguei covid", "Gripe da firma", "Fiquei doente"),
        *("Tenho febre", "Febre e dor no corpo", "Suspeita de dengue", "Ble syk", "Blitt syk"),
        *("Ble forkjølet", "Blitt forkjølet", "Fremdeles syk", "Syk hele uka", "Blevet syg"),
        *("Er blevet syg", "Blev syg", "Blev forkølet", "Blevet forkølet", "Fortsat syg"),
        *("Ligger syg", "Syg derhjemme", "Ligger med feber", "Syg hele ugen", "Virose braba"),
        *("Ble syk igjen", "Sygedag", "Sygedag 2", "Første sygedag", "Sykdag", "Syk igjen"),
        *("Forkjølet igjen", "Feber igjen", "Influensa igjen", "Omgangssyke igjen"),
        *("Gripe de novo", "Tosse", "Gripado de novo", "Resfriado de novo", "Doente de novo"),
        *("Febre de novo", "Covid de novo", "Caganeira", "Passei mal", "Passando mal a noite toda"),
        *("Mal estar", "Mal-estar", "Não estou bem", "Dor no corpo", "Gripão", "Gripadão"),
        *("Rinite atacada", "Labirintite", "Desarranjo", "Piriri", "Apendicite", "Cólica renal"),
        *("Pedra no rim", "Acamado", "Crise de asma", "Pós-operatório", "🤒", "Omgangssjuke"),
        *("Spyr", "Spysyka", "Kyssesyke", "Magevirus", "Sengeliggende", "Uvel", "Øreverk"),
        *("Streptokokker", "Mandelbetennelse", "Mykoplasma", "Kikhoste", "Sjukmeld"),
        *("Omgangssyken herjer", "Sløj", "Føler mig sløj", "Tynd mave", "Mavevirus", "Under dynen"),
        *("Hoster", "Snot og hoste", "Virus", "Ørebetændelse", "Kighoste", "Helvedesild"),
        *("Nyresten", "Blindtarm", "Blivit sjuk", "Blev sjuk", "Sjuk igen", "Sjuk hela veckan"),
        *("Sjukdag", "Sjukdag 2", "Första sjukdagen", "Har blivit förkyld", "Ligger sjuk"),
        *("Sjuk hemma", "Fortfarande sjuk", "Känner mig hängig", "Öroninflammation", "Kikhosta"),
        *("Bältros", "Magvirus", "Njursten", "Krank geworden", "Schon wieder krank"),
        *("Krankheitstag", "Kranktag", "Erster Krankheitstag", "Ziektedag", "Ziek geworden"),
        *("Alweer ziek", "Tombé malade", "Encore malade", "Je suis tombée malade", "Me puse malo"),
        *("Otra vez enfermo", "Sigo enfermo", "Pillé covid", "Di nuovo malato"),
        *("Preso l'influenza", "Ancora febbre", "Tullut kipeäksi", "Taas flunssa", "Flunssa taas"),
        *("Edelleen kipeänä", "Sairauspäivä", "Znowu chory", "Znów przeziębiona", "Снова заболел"),
        *("Опять болею",),
    ],
)
def test_who_is_ill_says_so_in_many_ways(title):
    found = recognise(title)
    assert found.kind is WorkoutKind.REST
    assert Trait.UNWELL in found.traits


@pytest.mark.parametrize(
    "title",
    [
        *("Gjorde vondt i kneet", "Fikk vondt i hofta", "Har vondt i leggen", "Kneet er hovent"),
        *("Ryggen slår seg vrang", "Strekk i leggen", "Strekk i hamstring", "Ankelen vridd igjen"),
        *("Vondt under foten", "Vondt i hælen fremdeles", "Plantar fascitt igjen"),
        *("Fortsatt vondt i akilles", "Løperkne igjen", "Skadet meg på fotball"),
        *("Skadet, ingen løping", "Forstuet ankel", "Smerter i knæet", "Knæsmerter"),
        *("Har ondt i foden", "Fik ondt i læggen", "Stadig ondt i akillessenen"),
        *("Ondt under hælen", "Skadet igen", "Skade i læggen", "Lægskade", "Knæskade"),
        *("Forstuvet ankel igen", "Vrikket rundt på foden", "Løberknæ igen", "Springerknæ"),
        *("Hold i nakken", "Hekseskud igen", "Ont i hälsenan", "Har ont i knät"),
        *("Fick ont i vaden", "Fortfarande ont i foten", "Knät krånglar", "Stukade foten igår"),
        *("Vrickade foten", "Sträckning i baksidan", "Sträckt vaden", "Skadad igen"),
        *("Benhinneinflammation igen", "Löparknä igen", "Ryggskott", "Ont i ryggen idag"),
        *("Dor no tendão de Aquiles", "Dor forte no joelho esquerdo", "Joelho inchado"),
        *("Joelho travado", "Senti o joelho", "Panturrilha travou", "Panturrilha dolorida"),
        *("Fisgada na coxa", "Estiramento na panturrilha", "Distensão na coxa"),
        *("Lesionei o tornozelo", "Torci o pé ontem", "Entorse no tornozelo"),
        *("Fascite plantar de novo", "Lombalgia de novo", "Dor lombar", "Coluna travada"),
        *(
            "Tendinite voltou",
            "Lesionado ainda",
            "Lesionada de novo",
        ),
        *("Canelite de novo :(", "Canelite voltou", "A canelite voltou", "Voltou a canelite"),
        *("Crise de canelite", "Canelite braba, gelo", "Canelite atacou de novo"),
        *("Dor no joelho de novo", "Dor no joelho hoje", "Muita dor no joelho"),
        *("Dor no joelho após o longão", "Dor na canela de novo", "Joelho doendo de novo"),
        *("Torci o tornozelo na pelada", "Torci o pé no futebol", "Vondt i kneet igjen"),
        *("Vondt i leggen igjen", "vondt kne igjen", "Kneet vondt igjen"),
        *("Vondt i kneet etter langtur", "Beinhinnebetennelse igjen", "Akillesbetennelse igjen"),
        *("Akilles igjen", "Ondt i knæet efter langtur", "Knæet gør ondt", "Knæet brokker sig"),
        *("travei a coluna", "Lombar travou", "Skadepause", "Skadeavbrekk", "Skadespause"),
        *("Recuperando lesão", "Skadet igjen", "Senti a panturrilha", "Senti o posterior da coxa"),
        *("Posterior fisgou", "Virei o pé", "Ciático atacado", "Nervo ciático", "Travei a coluna"),
        *("Mau jeito nas costas", "Machuquei o joelho", "Me machuquei"),
        *("Desconforto na panturrilha", "Joelho estalando", "Ruptura parcial", "Gelo no joelho"),
        *("De molho - joelho", "Fascite atacou", "Fratura no dedão do pé", "Dor na sola do pé"),
        *("Lesão grau 1", "Legghinnebetennelse", "Legghinner", "Vridd ankelen", "Vridde foten"),
        *("Vrikka foten", "Tråkka over ankelen", "Vond legg", "Kneproblemer", "Kneplager"),
        *("Leggproblemer", "Akillestrøbbel", "Vondt i tåa", "Sliter med kneet", "Slått kneet"),
        *("Ryggen låste seg", "Ryggen røk", "Rygg kink", "Brukket arm", "Strekk bakside lår"),
        *("Tråkket over igjen", "Overtråkk på o-trening", "Knæproblemer", "Lægproblemer"),
        *("Akillesproblemer", "Achillesproblemer", "Skinnebensproblemer", "Skinnebensirritation"),
        *("Ømme skinneben", "Skinneben øm", "Øm hase", "Øm achillessene", "Achilles øm"),
        *("Ondt i hasen", "Ondt i benet", "Ondt i lænden", "Lænden driller", "Hase driller"),
        *("Ryggen låst", "Fiberskade", "Fiber i læggen", "Trukket en muskel", "Vred om på foden"),
        *("Vredet om på foden", "Vrikkede om", "Overbelastningsskade", "Menisk", "Brækket arm"),
        *("Seneskedehindebetændelse", "Slimsækbetændelse", "Døjer med knæet", "Bøvl med knæet"),
        *("Bøvler med læggen", "Legghinner...", "Vridde foten på o-trening", "Vridd ankel"),
        *("Jumpers knee", "Dor no joelho depois dos tiros", "Vridit foten", "Vred foten"),
        *("Trampade snett igen", "Ont i knät igen", "Ont i vaden efter långpasset"),
        *("Hälsenan bråkar igen", "Alweer last van mijn knie", "Knie doet weer pijn"),
        *("Périostite de retour", "Mal au genou après la sortie longue"),
        *("Douleur au genou aujourd'hui", "Dolor de rodilla otra vez", "Me torcí el tobillo"),
        *("Me he torcido el tobillo", "Periostitis otra vez", "Di nuovo male al ginocchio"),
        *("Dolore al ginocchio dopo il lungo", "Mi sono storto la caviglia", "Polvi taas kipeä"),
        *("Znowu boli kolano", "Ból kolana po długim wybieganiu", "Skręciłem kostkę"),
        *(
            "Опять болит колено",
            "Подвернул ногу",
            "Болит колено после длительной",
        ),
    ],
)
def test_who_is_hurt_does_too(title):
    found = recognise(title)
    assert found.kind is WorkoutKind.REST
    assert Trait.HURT in found.traits


@pytest.mark.parametrize(
    "title",
    [
        *("Syk mor på besøk", "Hente syk unge", "Ola er syk", "Kone syk", "Hunden syg"),
        *("Katten syk", "Besøge syg ven", "Mor på sygehus", "Anna sjuk", "Lisa hemma sjuk", "Vab"),
        *("Vård av sjukt barn", "Sjukvårdsförsäkring möte", "Ana gripada", "João com febre"),
        *("Filho com febre", "Mãe internada", "Consulta joelho", "Raio-x do joelho"),
        *("Palestra sobre dengue", "Mutirão da dengue", "Tandlæge", "Knæoperation Jens"),
        *("Ryggmassasje", "Rygge bilen", "Fodpleje", "Ansiktsbehandling", "Håndskade kurs"),
        *("Brannskade møte", "Skadestue med Emil", "Influenzavaccination", "Vaccin influensa"),
        *("Feberkurve rapport", "Senti saudade", "Peguei o carro", "Peguei férias"),
        *(
            "Fiquei em casa",
            "Voltou o chefe",
            "Crise na firma",
            "Pegou mal",
        ),
        *("Sykepleier", "Sygeplejerske", "Sygehusbesøg farmor", "Besøge mormor på sygehuset"),
        *("Skadedyr", "Skadedyrbekæmpelse", "Skadeservice vakt", "Skadestue vagt", "Seguro saúde"),
        *("Plano de saúde", "Vacina gripe", "Vacina da gripe", "Vacina dengue", "Influensavaksine"),
        *("Influenzavaccine", "Covid vaccine", "Sykt barn", "Barn syg", "Barns første sygedag"),
        *("Barnets 1. sygedag", "Barnets første sygedag", "Syk jente hjemme", "Emil syg"),
        *("Clara com virose", "Pedro gripado", "Virose da Clara", "Ida har omgangssyke", "Mor syg"),
        *("Far syk", "Reunião gripe aviária", "Sykehuset møte", "Sykehus møte", "Sykkelverksted"),
        *("Sykurs", "Syklubb", "Sygeforsikring", "Sykeforsikring", "Sykelønn møte", "Virus scan"),
        *("Antivirus", "Virusprogram", "Magebånd", "Fødselsdag", "Dor de cotovelo (filme)"),
        *("Virada cultural", "Virei a noite", "Torcida do Corinthians", "Torcer pelo Brasil"),
        *("Skadefri!", "Feberfri", "Ondt i økonomien", "Vondt i lommeboka", "Hoste opp penger"),
        *("Blindtarm operasjon mamma", "Fibernet installation", "Fiber installeres"),
        *("Fiber til huset", "Rygge inn bilen", "Vred kunde", "Vred chef"),
        *("Møte om skadeforsikring", "Skadetakst bil", "Bilskade", "Vattenskada", "Frostskade"),
        *("Hovedpine med regnskab", "Senti sua falta", "Machuquei? filme", "Pedra filosofal"),
        *("Gelo e carvão churrasco", "Comprar gelo", "Sola do sapato", "De molho: feijão"),
        *("Menisk forelæsning", "Virus og bakterier eksamen", "Menstruação"),
        *("Dor e Glória (filme)", "Sykdom i familien", "Sygdom i familien", "Sygebesøg"),
        *("Sykebesøk", "Sygedagpenge", "Sykepenger", "Sjukpenning", "Sjukhus", "Sjuksköterska"),
        *("Malha de futebol", "Skadedyr igjen", "Astma kurs", "Pedro caganeira", "Brukket vindu"),
        *("Brukket glass", "Slått gresset", "Trukket ut", "Sliter med skattemeldingen"),
        *("Bøvl med bilen", "Døjer med naboen", "Dyne vask", "Under dynen med Netflix", "Låst dør"),
        *("Travou o computador", "Virou o ano", "Não estou bem com isso"),
        *(
            "Mal estar na civilização",
            "Hasen og pindsvinet",
            "Påskehare",
        ),
    ],
)
def test_nurses_vaccines_and_other_peoples_illnesses_are_none(title):
    assert recognise(title).kind is WorkoutKind.OTHER
    assert not tells_of_injury(title)
