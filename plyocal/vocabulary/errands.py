"""Words of what stands beside a workout or a race: details of its day, errands about it."""

from typing import Final

from plyocal.vocabulary.concepts import words

ON_THE_DAY: Final = words(
    "bag bags drop check baggage park parking car bus buses club shuttle minibus taxi cab uber coach"
    " transport alarm clock breakfast porridge bib dorsal startnummer dossard pettorale closes opens"
    " fundraising charity memory costume fancy dress kids parents parken parkplatz wecker fruhstuck"
    " kleiderbeutel navette consigne reveil dejeuner autobus guardarropa aparcamiento desayuno navetta"
    " parcheggio colazione deposito pendelbus parkeren wekker ontbijt tag tog frukost frokost morgenmad"
    " buss bil estacionamento onibus autocarro"
)
"""What a race's title may tell of its day, which says nothing against the race: "London 10k – bus 7am"."""

SETTLED: Final = words(
    "booked sorted paid entered confirmed gebucht bezahlt reserve reservee paye reservado reservada"
    " pagado prenotato pagato geboekt betaald bokat betalt booket bestilt"
)
"""Words after what has been seen to: "Boston Marathon (hotel booked)"."""

TO_BE_DONE: Final = words(
    "book buy pay sort find collect order check reserve register watch watching cheer cheering support"
    " supporting transfer defer resell volunteer volunteering marshal marshalling train shift pick-up"
    " pickup collection social buchen zahlen abholen reserver payer retirer reservar pagar recoger"
    " prenotare pagare ritirare boeken betalen ophalen boka betala hamta bestille betale hente"
)
"""Errands about a race, and its watching, beside which its name says nothing of running it."""

ABOUT_TRAINING: Final = words(
    "book buy pay order check reserve register watch watching cheering volunteering marshal marshalling"
    " gala carnival permission lesson lessons scouts sponsored meeting briefing talk webinar registration"
    " sign signup sign- up entry entries fee fees deadline due ends opens closes volunteer volunteers"
    " marshals cheer spectate spectating sponsor sponsorship donate donation photo photos results result"
    " report recap review planning plan email call social party award awards trophy medal certificate"
    " tickets ticket expo packet preview session committee agm insurance podcast documentary movie tv"
    " film video seminar workshop course lecture theory test exam quiz assembly conference launch budget"
    " notes service repair rental hire delivery deliver drive flight road trip shoes challenge badge"
    " league handicap besprechung sitzung anmeldung anmeldeschluss meldeschluss elternabend vortrag kurs"
    " prufung buchen kaufen zahlen anfeuern zuschauen helfer reunion inscription inscriptions dossier"
    " assemblee inscripcion inscripciones charla entrega riunione iscrizione iscrizioni consegna"
    " vergadering inschrijving inschrijvingen ledenvergadering reserver payer reservar comprar pagar"
    " prenotare comprare boeken kopen betalen boka bestille reuniao inscricao inscricoes mote anmalan"
    " arsmote pamelding mode tilmelding 远足 遠足 会议 报名 説明会 申込 会議"
)
"""What is about training and no training, whatever is measured: "Couch to 5K briefing"."""

ENTERING: Final = words(
    "registration entry entries bib bibs numbers chip chips medal medals finishers finisher start starts"
    " startzeit startzeiten startnummer startnummern anmeldung medaille dossard dossards inscription"
    " inscriptions depart dorsal dorsales inscripcion inscripciones salida medalla pettorale pettorali"
    " iscrizione griglia deposito kleiderbeutel consigne iscrizioni partenza medaglia startnummers"
    " inschrijving inschrijvingen nummerlapp anmalan pamelding tilmelding inscricao inscricoes largada"
    " medalha 报名 号码布 起跑 エントリー ゼッケン スタート"
)
"""Words of how one enters a race and starts in it."""

RUN_VERBS: Final = words(
    "run jog course laufe lauf laufen renne rennen jogge joggen trabe traben cours courir courez trottine"
    " trottiner corre correr corra corran trota trotar trote corri correre corro corrodi loop lopen ren"
    " dribbel dribbelen correndo spring springa springer jogga joggar lop lope loper jogge lob lobe lober"
    " juokse juosten juoksua holkkaa biegnij biegaj bieg biegu biegniesz truchtaj truchtu беги бег бега"
    " бегом бежать бежим"
)
"""Verbs of running, beside which one of walking tells turns: "Corri 5', cammina 2'"."""

PREPARING: Final = words(
    "prep prepping build buildup preparation preparing vorbereitung prepa preparacion preparo preparazione"
    " preparacao voorbereiding forberedelse forberedelser forberedning przygotowania valmistautuminen"
    " подготовка 备战 対策"
)
"""Words beside a race that say that it is only prepared for: "Halfmarathon-prep"."""

PREPARING_ENDINGS: Final = (
    "vorbereitung",
    "training",
    "forberedelse",
    "forberedelser",
    "forberedning",
    "traning",
)
"""How a race's word ends where it is only trained for: "Marathonvorbereitung"."""

WALK_VERBS: Final = words(
    "walk walking gehe geh gehen marche marcher marchez camina caminar camine caminando anda andar ande"
    " cammina camminare cammino camminando wandel wandelen caminhe caminhar caminha caminhando andando ga gar"
    " kavele kavellen kavelya marsz marszu maszeruj idz шаг шагом шага ходьба ходьбы пешком иди идем"
)
"""Verbs of walking, folded."""

BROUGHT: Final = words(
    "take drop bring collect fetch drive pick pickup emmener amener deposer conduire accompagner chercher"
    " recuperer llevar recoger traer dejar portare accompagnare prendere riprendere levar buscar deixar"
    " hamta lamna skjutsa hente kjore levere kore aflevere bringe hole fahre"
)
"""Verbs of taking somebody somewhere, before the name: "take Isla to junior parkrun"."""

BROUGHT_LAST: Final = words(
    "bringen abholen hinbringen hinfahren holen brengen ophalen wegbrengen halen afzetten hamta lamna hente"
)
"""The same where the verb comes last: "Lena zum Schwimmen bringen"."""

WHITHER: Final = words(
    "to at from off up over home into zu zum zur nach von vom ins a al au aux à la en de del des da dal"
    " dalla alla allo all ao do na no naar van bij til fra till fran pa op"
)
"""What stands between whom one takes and where."""
