"""Words of what stands beside a workout or a race: details of its day, errands about it."""

from typing import Final

from plyocal.vocabulary_concepts import words

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
    " supporting volunteer volunteering marshal marshalling train shift pick-up pickup collection social"
    " buchen zahlen abholen reserver payer retirer reservar pagar recoger prenotare pagare ritirare boeken"
    " betalen ophalen boka betala hamta bestille betale hente"
)
"""Errands about a race, and its watching, beside which its name says nothing of running it."""

ABOUT_TRAINING: Final = words(
    "book buy pay order check reserve register watch watching cheering volunteering marshal marshalling"
    " gala lesson lessons scouts sponsored meeting briefing talk webinar registration sign signup sign-"
    " up entry entries fee fees deadline due ends opens closes volunteer volunteers marshals cheer"
    " spectate spectating sponsor sponsorship donate donation photo photos results result report recap"
    " review planning plan email call social party award awards trophy medal certificate tickets ticket"
    " expo packet preview session committee agm insurance podcast documentary movie tv film video"
    " seminar workshop course lecture theory test exam quiz assembly conference launch budget notes"
    " service repair rental hire delivery deliver drive flight road trip shoes challenge badge league"
    " handicap besprechung sitzung anmeldung anmeldeschluss meldeschluss elternabend vortrag kurs"
    " prufung buchen kaufen zahlen anfeuern zuschauen helfer reunion inscription inscriptions dossier"
    " assemblee inscripcion inscripciones charla entrega riunione iscrizione iscrizioni consegna"
    " vergadering inschrijving inschrijvingen ledenvergadering reserver payer reservar comprar pagar"
    " prenotare comprare boeken kopen betalen boka bestille reuniao inscricao inscricoes mote anmalan"
    " arsmote pamelding mode tilmelding 远足 遠足 会议 报名 説明会 申込 会議"
)
"""What is about training and no training, whatever is measured: "Couch to 5K briefing"."""

HURTING: Final = words(
    "knee knees calf calves shin shins achilles hamstring hamstrings hip ankle foot back quad quads glute"
    " groin itb heel knie wade waden schienbein knochel hufte fuss rucken ferse achillessehne oberschenkel"
    " genou genoux mollet mollets tibia cheville hanche pied dos ischios adducteurs talon tendon rodilla"
    " rodillas gemelo gemelos tobillo cadera pie espalda isquios soleo aductor ginocchio ginocchia"
    " polpaccio polpacci caviglia anca piede schiena tendine kuit kuiten enkel heup voet rug scheenbeen"
    " kna vad halsena fot rygg hofte kne legg ankel ryg knae laeg joelho panturrilha panturrilhas"
    " tornozelo quadril"
)
"""Parts of the body that may be why one rests: "Off knee", "Repos mollet"."""
