"""French phrases."""

from typing import Final

FRENCH: Final = {
    "number.decimal": ",",
    "summary": "Plyo : {exercises} · {minutes} min",
    "list.comma": ", ",
    "heading.warm-up": "ÉCHAUFFEMENT",
    "heading.exercises": "EXERCICES",
    "heading.totals": "AU TOTAL",
    "heading.why": "POURQUOI AUJOURD'HUI",
    "heading.stop": "QUAND S'ARRÊTER",
    "warm-up.full": (
        "{cardio} min de cardio léger à modéré (footing, vélo), puis {dynamic} min d'échauffement dynamique"
        " : balanciers de jambes, fentes marchées, petits rebonds sur les chevilles."
    ),
    "warm-up.after-run": (
        "La sortie a servi de cardio. {dynamic} min d'échauffement dynamique : balanciers de jambes, fentes "
        "marchées, petits rebonds sur les chevilles."
    ),
    "amount.reps": "{sets} × {amount}",
    "amount.leg": "{sets} × {amount} par jambe",
    "amount.seconds": "{sets} × {amount} s",
    "gap.hours": "{hours} h",
    "gap.days": "{days} j",
    "gap.days-hours": "{days} j {hours} h",
    "exercise.line": "{name} : {amount}",
    "variant.line-hops.1": "{name}, d'avant en arrière",
    "variant.line-hops.2": "{name}, de gauche à droite",
    "rest": (
        "{seconds} s de repos entre les séries et les exercices : récupération complète, pleine puissance."
    ),
    "total": "{contacts} appuis au sol, charge {load} (appuis pondérés par l'intensité), {minutes} min.",
    "quality": "La qualité avant la quantité : explosif et contrôlé, chaque réception en douceur.",
    "stop.landing": "Arrêter la série dès que les réceptions deviennent bruyantes, lentes ou instables.",
    "stop.next": (
        "Passer à la séance suivante seulement si toutes les réceptions étaient souples et rapides, sinon "
        "refaire celle-ci."
    ),
    "stop.easier": "Trop dur aujourd'hui ? Choisir plus facile : {swaps}.",
    "stop.fewer": "Trop dur aujourd'hui ? Une série de moins par exercice.",
    "stop.swap": "{easier} au lieu de {exercise}",
    "stop.pain": "Arrêter tout de suite en cas de douleur.",
    "stop.injured": (
        "Règle des 24 heures : une douleur pendant la séance, ou plus de douleur ou de raideur que "
        "d'habitude le lendemain, et on ne saute plus jusqu'à ce qu'elle ait disparu ; refaire ensuite "
        "cette séance. Si elle persiste, consulter un kinésithérapeute."
    ),
    "why.BEFORE_SPEED": (
        "Avant la séance de vitesse : quelques appuis explosifs réveillent les fibres rapides, et les "
        "jambes sont prêtes à aller vite. C'est court, pour garder des jambes fraîches."
    ),
    "why.BEFORE_TEMPO": (
        "Avant la sortie au seuil ou à allure course : quelques appuis explosifs rendent la foulée "
        "élastique et prête à l'allure. C'est court, pour garder des jambes fraîches."
    ),
    "why.SPEED_LATER": (
        "Après le footing, avec une sortie plus rapide à venir aujourd'hui : chaudes et peu fatiguées, les "
        "jambes reçoivent une courte activation neuromusculaire. C'est court, pour les garder fraîches."
    ),
    "why.BEFORE_STRENGTH": (
        "Avant la musculation : les sauts passent en premier, jambes fraîches, et complètent les charges : "
        "elles développent la force, les sauts apprennent à s'en servir vite."
    ),
    "why.AFTER_STRENGTH": (
        "Après la musculation : les sauts complètent les charges et changent la force en rebond. Le travail "
        "dur se regroupe sur une même journée, pour que les jours faciles restent faciles."
    ),
    "why.STRENGTH_DAY": (
        "Un jour de musculation : les sauts complètent les charges et changent la force en rebond. Le "
        "travail dur se regroupe sur une même journée, pour que les jours faciles restent faciles."
    ),
    "why.AFTER_EASY": (
        "Après le footing : chaudes et peu fatiguées, les jambes reçoivent une courte activation "
        "neuromusculaire, pour une foulée plus vive et plus élastique."
    ),
    "why.AFTER_RECOVERY": (
        "Après le footing de récupération : une courte activation neuromusculaire entretient l'habitude "
        "dans une semaine sans meilleur jour. Rester bien en dessous de ses limites."
    ),
    "why.none": "À un moment choisi librement. Garder ses distances avec les jours durs.",
    "why.mode.recovery": "Semaine de récupération : deux séries par exercice, aussi soignées que d'habitude.",
    "why.mode.hold": "Semaine à gros volume : la charge n'augmente pas, on garde l'habitude.",
    "why.mode.rope": "Semaine plus légère en sauts : juste quelques séries pour rester régulier.",
    "note.injured": (
        "Retour de blessure : d'abord des sauts légers, les nouveaux plus tard. Seulement si un soignant a "
        "donné son feu vert aux sauts."
    ),
    "note.under-16": "Moins de 16 ans : les exercices de débutant, construits avec patience.",
    "note.under-16.swap": "Moins de 16 ans : {to} au lieu de {asked}.",
    "note.before-speed": "Volontairement léger, car une séance rapide suit.",
    "note.before-speed.swap": "Une séance rapide suit : {to} au lieu de {asked}.",
    "note.not-clear.swap": "Une autre séance est à moins de 72 heures : {to} au lieu de {asked}.",
    "note.no-box.swap": "Pas de caisson sous la main : {to} au lieu de {asked}.",
    "note.no-rope.swap": "Pas de corde sous la main : {to} au lieu de {asked}.",
    "note.rules": "Les règles de ce plan ne laissent rien d'autre des exercices du jour.",
    "note.rules.swap": "Les règles de ce plan : {to} au lieu de {asked}.",
    "note.rules.out": "Les règles de ce plan excluent : {asked}.",
    "exercise.jump-rope": "corde à sauter",
    "exercise.line-hops": "petits sauts par-dessus une ligne",
    "exercise.bounding": "foulées bondissantes",
    "exercise.squat-jumps": "squats sautés",
    "exercise.skater-jumps": "sauts latéraux de patineur",
    "exercise.broad-jumps": "sauts en longueur sans élan",
    "exercise.box-jumps": "sauts sur caisson",
    "exercise.depth-jumps": "sauts en contrebas",
    "exercise.single-leg-hops": "sauts à cloche-pied",
    "exercise.lunge-jumps": "fentes sautées alternées",
    "purpose.jump-rope": "pour la vitesse de pied et l'endurance",
    "purpose.line-hops": "pour des chevilles vives et élastiques",
    "purpose.bounding": "pour la puissance de la foulée",
    "purpose.squat-jumps": "pour l'explosivité des hanches et des jambes",
    "purpose.skater-jumps": "renforce les muscles stabilisateurs et prévient les blessures",
    "purpose.broad-jumps": "pour l'explosivité vers l'avant",
    "purpose.box-jumps": "apprend à produire une force maximale",
    "purpose.depth-jumps": "apprend la force maximale en un appui très bref",
    "purpose.single-leg-hops": "développe la force et la puissance de chaque jambe",
    "purpose.lunge-jumps": "pour la force et la puissance du bas du corps",
    "short.jump-rope": "corde",
    "short.line-hops": "petits sauts",
    "short.bounding": "foulées",
    "short.squat-jumps": "squats sautés",
    "short.skater-jumps": "patineurs",
    "short.broad-jumps": "sauts en longueur",
    "short.box-jumps": "sauts sur caisson",
    "short.depth-jumps": "contrebas",
    "short.single-leg-hops": "cloche-pied",
    "short.lunge-jumps": "fentes sautées",
    "cue.jump-rope.1": "petits sauts de cheville, à peine au-dessus du sol",
    "cue.jump-rope.2": "coudes au corps, ce sont les poignets qui tournent",
    "cue.line-hops.1": "pieds joints par-dessus la ligne, aller et retour",
    "cue.line-hops.2": "petit et rapide, chevilles toniques, genoux souples",
    "cue.bounding.1": "foulées de course exagérées, poussée franche",
    "cue.bounding.2": "genou haut, planer, le bras opposé entraîne",
    "cue.bounding.3": "se poser sous les hanches, pied à plat",
    "cue.squat-jumps.1": "descendre vite en demi-squat, sauter le plus haut possible",
    "cue.squat-jumps.2": "genoux dans l'axe des pieds",
    "cue.squat-jumps.3": "réception souple et silencieuse, se stabiliser, puis le suivant",
    "cue.skater-jumps.1": "sauter de côté d'une jambe sur l'autre",
    "cue.skater-jumps.2": "tenir chaque réception un instant",
    "cue.skater-jumps.3": "genou stable au-dessus du pied, bassin à l'horizontale",
    "cue.broad-jumps.1": "élan des bras, sauter vers l'avant à pieds joints",
    "cue.broad-jumps.2": "réception souple sur les deux pieds, hanches en arrière",
    "cue.broad-jumps.3": "se redresser et se replacer avant chaque saut",
    "cue.box-jumps.1": "un caisson stable, à hauteur de genou au plus",
    "cue.box-jumps.2": "sauter dessus, réception souple, pied entier sur le caisson",
    "cue.box-jumps.3": "redescendre un pied après l'autre, jamais en sautant",
    "cue.depth-jumps.1": "faire un pas dans le vide depuis un caisson bas, à mi-tibia, sans sauter",
    "cue.depth-jumps.2": "toucher le sol comme s'il brûlait et sauter droit vers le haut",
    "cue.depth-jumps.3": "réception souple, remonter sans se presser",
    "cue.single-leg-hops.1": "bondir vers l'avant sur une jambe, puis sur l'autre",
    "cue.single-leg-hops.2": "appuis brefs, bassin à l'horizontale, genou dans l'axe",
    "cue.single-leg-hops.3": "réception souple ; arrêter la série si le genou rentre",
    "cue.lunge-jumps.1": "depuis la fente, sauter et changer de jambe en l'air",
    "cue.lunge-jumps.2": "buste droit, genou avant au-dessus du pied",
    "cue.lunge-jumps.3": "réception souple en fente, se stabiliser, puis la suivante",
    "place.BEFORE_SPEED": "avant une séance de vitesse",
    "place.BEFORE_TEMPO": "avant une sortie au seuil ou à allure course",
    "place.SPEED_LATER": "après un footing, avant une sortie plus rapide le même jour",
    "place.BEFORE_STRENGTH": "avant la musculation",
    "place.AFTER_STRENGTH": "après la musculation",
    "place.STRENGTH_DAY": "un jour de musculation",
    "place.AFTER_EASY": "après un footing",
    "place.AFTER_RECOVERY": "après un footing de récupération",
    "kind.EASY": "footing",
    "kind.RECOVERY": "footing de récupération",
    "kind.LONG": "sortie longue",
    "kind.SPEED": "séance de vitesse",
    "kind.RACE": "compétition",
    "kind.STRENGTH": "musculation",
    "kind.REST": "jour de repos",
    "kind.CROSS": "entraînement croisé",
    "kind.PLYO": "pliométrie",
    "kind.RUN": "course",
    "kind.OTHER": "autre",
    "phase.BUILD": "développement",
    "phase.HIGH": "gros volume",
    "phase.RECOVERY": "récupération",
    "phase.TAPER": "affûtage",
    "phase.RACE": "semaine de course",
    "phase.AFTER_RACE": "après la course",
    "phase.OFF": "coupure",
    "mode.NORMAL": "séance normale",
    "mode.RECOVERY": "récupération",
    "mode.HOLD": "charge maintenue",
    "mode.ROPE": "séance de corde",
    "weekday.0": "lundi",
    "weekday.1": "mardi",
    "weekday.2": "mercredi",
    "weekday.3": "jeudi",
    "weekday.4": "vendredi",
    "weekday.5": "samedi",
    "weekday.6": "dimanche",
    "weekday.short.0": "lun.",
    "weekday.short.1": "mar.",
    "weekday.short.2": "mer.",
    "weekday.short.3": "jeu.",
    "weekday.short.4": "ven.",
    "weekday.short.5": "sam.",
    "weekday.short.6": "dim.",
    "month.1": "janvier",
    "month.2": "février",
    "month.3": "mars",
    "month.4": "avril",
    "month.5": "mai",
    "month.6": "juin",
    "month.7": "juillet",
    "month.8": "août",
    "month.9": "septembre",
    "month.10": "octobre",
    "month.11": "novembre",
    "month.12": "décembre",
    "month.short.1": "janv.",
    "month.short.2": "févr.",
    "month.short.3": "mars",
    "month.short.4": "avr.",
    "month.short.5": "mai",
    "month.short.6": "juin",
    "month.short.7": "juil.",
    "month.short.8": "août",
    "month.short.9": "sept.",
    "month.short.10": "oct.",
    "month.short.11": "nov.",
    "month.short.12": "déc.",
}
