"""More words of Romance languages for illness, injury and pain, and for what stands beside them.

All are folded, as in the lists of all languages to which they are added.
"""

from typing import Final

ILL: Final = (
    "tosse, mal do estomago, mal de estomago, indisposicao, he cogido gripe, he cogido covid, he pillado "
    "gripe, he pillado covid, caganeira, passei mal, passando mal, mal estar, malestar, dor no corpo, dores "
    "no corpo, dor pelo corpo, gripao, gripadao, gripadissimo, gripadissima, gripezinha, resfriadinho, "
    "resfriadao, rinite, rinite alergica, sinusite atacada, labirintite, desarranjo, desarranjo intestinal, "
    "intestino solto, barriga solta, piriri, dor de ouvido, apendicite, colica renal, colica de rim, pedra "
    "no rim, pedra nos rins, calculo renal, acamado, acamada, crise de asma, asma atacada, crise de rinite, "
    "crise de enxaqueca, pos operatorio, pos cirurgico, pos cirurgia, infeccao intestinal, infeccao "
    "urinaria, infeccao de garganta, garganta inflamando, intoxicado, intoxicada, vomitei, conjuntivite, "
    "caxumba, zika, herpes zoster, cobreiro, hemorroida, hemorroidas, pressao baixa, atestado medico, de "
    "atestado, dodoi, viroso, virose brava, ressaca, tosse e febre, tosse e coriza, coriza, nariz entupido, "
    "desmaiei, covidado, gripei, adoeci, febril, febrao, calafrios, mononucleose, me puse malo, me puse "
    "mala, puesto malo, puesta mala, colico nefritico, colico renal, apendicitis, vertigos, otitis, "
    "conjuntivitis, dolor de oidos, colique nephretique, calcul renal, appendicite, conjonctivite, vertiges, "
    "colica renale, congiuntivite, calcoli renali, vertigini, mal d orecchio"
)
"""Illnesses."""

ILL_ALONE: Final = "virus asma virose"
"""Illnesses only if the title says nothing else."""

POORLY: Final = (
    "nao estou bem, nao to bem, nao estava bem, me sentindo mal, me senti mal, estou mal, derrubado, "
    "derrubada, de molho, moido, moida, ruim demais, estou ruim, zoado, zoada, sem condicoes, no estoy bien, "
    "estoy fatal, hecho polvo, hecha polvo, j suis malade, pas au top"
)
"""Being unwell, where the title tells nothing strange."""

INJURED: Final = (
    "gelo no joelho, gelo na canela, gelo no tornozelo, gelo no pe, gelo na panturrilha, me machuquei, "
    "machuquei me, me lesionei, me contundi, mau jeito, ciatico, nervo ciatico, nervio ciatico, ciatalgia, "
    "ruptura parcial, ruptura total, ruptura de fibra, ruptura de fibras, lesionei, distendi, estirei, "
    "torcido, virei o pe, virei o tornozelo, virei pe, pisei em falso, pisei torto, torci o pe, pe torcido, "
    "tornozelo torcido, fasceite, fasceite plantar, canelites, joelho inchado, bursites, dor lombar, dor "
    "ciatica, reacao de estresse, imobilizador, robofoot, me torci el tobillo, me torci, me he torcido, me "
    "he lesionado, me lesione, me he roto, je me suis blesse, je me suis blessee, je me suis tordu, je me "
    "suis fait mal, mi sono fatto male, mi sono fatta male, mi sono storto, mi sono infortunato, mi sono "
    "infortunata"
)
"""Injuries."""

PAIN: Final = (
    "ralado ralada senti sentindo doeu doia doer doida doido machuquei machucou machuca virei travei travou "
    "travando travadas fisgou fisgando repuxou repuxando repuxo forcei forcou estirei estirou distendi "
    "estalando estalou estalo rangendo rompi rompeu quebrei quebrou fraturei fraturou bati ralei inchou "
    "inchando latejando latejou pegou pegando atacado atacada atacou desconforto desconfortos incomodou "
    "incomoda reclamou fratura fissura inflamou baleado baleada bichado bichada zoado zoada zuado zuada "
    "ferrado ferrada lesionado lesionada lascado formigando dormente tropecei luxou ardendo latejante "
    "fastidia fastidian resiente molestando pinzamiento crujido crujiendo dolio bloquea tirait lache tirato "
    "tirata bloccate dolendo duole scricchiola"
)
"""Pain beside a part of the body."""

FILLERS: Final = (
    "testei novo nova hoje voltou voltando voltar crise braba brabo brava bravo bem gelo muita apos depois "
    "peguei pegou pego pegando fiquei ficando ficou tenho tou estava suspeita escola firma trabalho atacou "
    "noite toda todo tarde manha febril terrivel horrivel pessima chata chato aguda agudo pelada pos "
    "recuperando recuperacao pausa parado parada afastado afastada descanso infelizmente cheio cheia dos "
    "comigo aqui outra feriado descendo subindo tomei corpo cabeca grau teve tive deu dando bateu chegou "
    "cuidando segundo primeiro terceiro gente demais tambem ate quase mesmo sola puse puesto puesta cogido "
    "cogida coger pillado pillada pille cogi nuevo hoy tras sigue vuelve vuelta malamente ha tombe tombee "
    "nouveau retour aujourd hui malheureusement attrape chope chopee rechute apres vrai nuovo nuova preso "
    "presa oggi sempre tornato tornata dopo purtroppo beccato beccata anche"
)
"""What may stand beside a complaint and tells of nobody else."""

PARTS: Final = (
    "coluna dedao dedinho tornozelinho joelhinho antepe calcanhares clavicula lombares ciatico polso"
)
"""Parts of the body that nobody lifts with."""

ANOTHERS: Final = (
    "pai mae esposo sogra sogro avo namorada namorado neto neta netos irmao irma sobrinho sobrinha vovo "
    "abuela abuelo suegra suegro hermano hermana suocera suocero"
)
"""Somebody else, whose illness is none of the runner's."""
