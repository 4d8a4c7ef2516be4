"""Words for what doctors and physiotherapists order, in all languages, folded."""

from typing import Final

from plyocal.vocabulary.wordlists import phrase_list

ORDERED: Final = phrase_list(
    "doctor s orders, doctors orders, doctor says, doctor said, doc says, doc said, gp says, gp said, dr "
    "says, dr said, physio says, physio said, physio s orders, physio orders, from the physio, from the "
    "doctor, by the doctor, vom arzt, von der arztin, vom orthopaden, vom doc, vom physio, von der physio, "
    "laut arzt, laut physio, laut orthopade, arzt sagt, arztin sagt, orthopade sagt, physio sagt, arztlich "
    "verordnet, du medecin, du kine, du docteur, par le medecin, par le kine, selon le kine, selon le "
    "medecin, avis medical, ordre medical, ordre du medecin, ordre du kine, kine dit, medecin dit, kine a "
    "dit, medecin a dit, del medico, del fisio, del traumatologo, orden medica, prescripcion medica, dice el "
    "fisio, dice el medico, fisio dice, medico dice, dal medico, dal fisio, dal fisioterapista, del "
    "fisioterapista, dell ortopedico, dall ortopedico, van de fysio, van fysio, van de dokter, van de "
    "huisarts, van de arts, van de orthopeed, fysio zegt, dokter zegt, arts zegt, do medico, repouso medico, "
    "do fisio, do ortopedista, ordem medica, ordens medicas, medico disse, fisio disse, fran fysion, fran "
    "lakaren, av fysion, av lakaren, fysion sager, lakaren sager, fra fysio, fra fysioen, fra legen, av "
    "legen, fysio sier, legen sier, fra laegen, fysioen siger, laegen siger, laakarin maarays, laakarin "
    "maarayksesta, fysion maarays, laakari kielsi, fysio kielsi, od fizjo, od lekarza, lekarz kazal, fizjo "
    "kazal, lekarz zabronil, fizjo zabronil, z zalecenia lekarza, от врача, врач запретил, врач сказал, по "
    "назначению врача, физио запретил"
)
"""What says beside a rest that a doctor or physiotherapist ordered it, as after an injury."""
