"""Spanish phrases."""

from typing import Final

SPANISH: Final = {
    "number.decimal": ",",
    "summary": "Plio: {exercises} · {minutes} min",
    "list.comma": ", ",
    "heading.warm-up": "CALENTAMIENTO",
    "heading.exercises": "EJERCICIOS",
    "heading.totals": "EN TOTAL",
    "heading.why": "POR QUÉ HOY",
    "heading.stop": "CUÁNDO PARAR",
    "warm-up.full": (
        "{cardio} min de cardio suave a moderado (trote, bici) y después {dynamic} min de calentamiento "
        "dinámico: balanceos de pierna, zancadas andando, rebotes de tobillo."
    ),
    "warm-up.after-run": (
        "El rodaje ya fue el cardio. {dynamic} min de calentamiento dinámico: balanceos de pierna, zancadas"
        " andando, rebotes de tobillo."
    ),
    "amount.reps": "{sets} × {amount}",
    "amount.leg": "{sets} × {amount} por pierna",
    "amount.seconds": "{sets} × {amount} s",
    "gap.hours": "{hours} h",
    "gap.days": "{days} d",
    "gap.days-hours": "{days} d {hours} h",
    "exercise.line": "{name}: {amount}",
    "variant.line-hops.1": "{name}, adelante y atrás",
    "variant.line-hops.2": "{name}, de lado a lado",
    "rest": "Descansa {seconds} s entre series y ejercicios: recuperación completa, toda la potencia.",
    "total": "{contacts} apoyos, carga {load} (apoyos ponderados por intensidad), {minutes} min.",
    "quality": "Calidad antes que cantidad: explosivo y controlado, cada caída suave.",
    "stop.landing": "Termina la serie en cuanto las caídas suenen fuerte, sean lentas o inestables.",
    "stop.next": (
        "Pasa a la sesión siguiente solo si todas las caídas fueron suaves y rápidas; si no, repite esta."
    ),
    "stop.easier": "¿Demasiado para hoy? Elige lo más fácil: {swaps}.",
    "stop.fewer": "¿Demasiado para hoy? Haz una serie menos de cada ejercicio.",
    "stop.swap": "{easier} en lugar de {exercise}",
    "stop.pain": "Para de inmediato si algo duele.",
    "stop.injured": (
        "Regla de las 24 horas: si hay dolor durante la sesión, o más dolor o rigidez de lo normal al día "
        "siguiente, nada de saltos hasta que desaparezca; luego, repite esta sesión. Si continúa, consulta "
        "a tu fisioterapeuta."
    ),
    "why.BEFORE_SPEED": (
        "Antes de la sesión de velocidad: unos pocos apoyos explosivos despiertan las fibras rápidas y las "
        "piernas quedan listas para correr rápido. Es breve para que las piernas sigan frescas."
    ),
    "why.BEFORE_TEMPO": (
        "Antes del rodaje a ritmo: unos pocos apoyos explosivos dan elasticidad a la zancada y la preparan "
        "para el ritmo. Es breve para que las piernas sigan frescas."
    ),
    "why.SPEED_LATER": (
        "Después del rodaje, con otro más rápido hoy mismo: calientes y sin fatiga, las piernas reciben una "
        "breve activación neuromuscular. Es breve para que sigan frescas para el rápido."
    ),
    "why.BEFORE_STRENGTH": (
        "Antes de las pesas: los saltos van primero, con las piernas frescas, y complementan las pesas: "
        "ellas dan fuerza, los saltos enseñan a usarla deprisa."
    ),
    "why.AFTER_STRENGTH": (
        "Después de las pesas: los saltos complementan la fuerza y la convierten en rebote. Lo duro queda "
        "en un mismo día, para que los días suaves sigan siendo suaves."
    ),
    "why.STRENGTH_DAY": (
        "En un día de fuerza: los saltos complementan las pesas y convierten la fuerza en rebote. Lo duro "
        "queda en un mismo día, para que los días suaves sigan siendo suaves."
    ),
    "why.AFTER_EASY": (
        "Después del rodaje suave: calientes y sin fatiga, las piernas reciben una breve activación "
        "neuromuscular para una zancada más viva y elástica."
    ),
    "why.AFTER_RECOVERY": (
        "Después del rodaje de recuperación: una breve activación neuromuscular mantiene el hábito en una "
        "semana sin un día mejor. Quédate muy por debajo de tu límite."
    ),
    "why.none": "A una hora elegida por ti. Aléjala de los días duros.",
    "why.mode.recovery": "Semana de recuperación: dos series de cada ejercicio, la calidad se mantiene.",
    "why.mode.hold": "Semana de mucho volumen: la carga no sube, el hábito se mantiene.",
    "why.mode.rope": "Semana más ligera de saltos: solo unas rondas para ser constante.",
    "note.injured": (
        "De vuelta tras una lesión: primero saltos fáciles, los nuevos más adelante. Solo si un profesional "
        "te ha dado permiso para saltar."
    ),
    "note.under-16": "Menos de 16 años: los ejercicios de iniciación, con paciencia.",
    "note.under-16.swap": "Menos de 16 años: {to} en lugar de {asked}.",
    "note.before-speed": "Ligero a propósito, porque después toca correr rápido.",
    "note.before-speed.swap": "Después toca correr rápido: {to} en lugar de {asked}.",
    "note.not-clear.swap": "Hay otra sesión a menos de 72 horas: {to} en lugar de {asked}.",
    "note.no-box.swap": "Sin cajón a mano: {to} en lugar de {asked}.",
    "note.no-rope.swap": "Sin comba a mano: {to} en lugar de {asked}.",
    "note.rules": "Las reglas de este plan no dejan nada más de los ejercicios de hoy.",
    "note.rules.swap": "Las reglas de este plan: {to} en lugar de {asked}.",
    "note.rules.out": "Las reglas de este plan excluyen: {asked}.",
    "exercise.jump-rope": "salto a la comba",
    "exercise.line-hops": "saltitos sobre una línea",
    "exercise.bounding": "zancadas en salto (multisaltos)",
    "exercise.squat-jumps": "sentadillas con salto",
    "exercise.skater-jumps": "saltos laterales de patinador",
    "exercise.broad-jumps": "saltos horizontales a pies juntos",
    "exercise.box-jumps": "saltos al cajón",
    "exercise.depth-jumps": "saltos en profundidad",
    "exercise.single-leg-hops": "saltos a una pierna",
    "exercise.lunge-jumps": "zancadas alternas con salto",
    "purpose.jump-rope": "para pies rápidos y resistencia",
    "purpose.line-hops": "para tobillos rápidos y elásticos",
    "purpose.bounding": "para más potencia en la zancada",
    "purpose.squat-jumps": "para la potencia explosiva de caderas y piernas",
    "purpose.skater-jumps": "fortalece los músculos estabilizadores y previene lesiones",
    "purpose.broad-jumps": "para la potencia explosiva hacia delante",
    "purpose.box-jumps": "enseña a producir la máxima fuerza",
    "purpose.depth-jumps": "enseña la máxima fuerza en el apoyo más breve",
    "purpose.single-leg-hops": "desarrolla la fuerza y la potencia de cada pierna",
    "purpose.lunge-jumps": "para la fuerza y la potencia del tren inferior",
    "short.jump-rope": "comba",
    "short.line-hops": "saltitos",
    "short.bounding": "multisaltos",
    "short.squat-jumps": "sentadillas",
    "short.skater-jumps": "patinadores",
    "short.broad-jumps": "saltos horizontales",
    "short.box-jumps": "saltos al cajón",
    "short.depth-jumps": "saltos en profundidad",
    "short.single-leg-hops": "monopodales",
    "short.lunge-jumps": "zancadas",
    "cue.jump-rope.1": "saltos pequeños de tobillo, apenas despegando del suelo",
    "cue.jump-rope.2": "codos pegados, giran las muñecas",
    "cue.line-hops.1": "con los pies juntos, por encima de la línea y de vuelta",
    "cue.line-hops.2": "cortos y rápidos, tobillos firmes, rodillas blandas",
    "cue.bounding.1": "zancadas de carrera exageradas, empuja fuerte",
    "cue.bounding.2": "rodilla arriba, flota, impulsa el brazo contrario",
    "cue.bounding.3": "apoya todo el pie debajo de la cadera",
    "cue.squat-jumps.1": "baja rápido a media sentadilla y salta lo más alto posible",
    "cue.squat-jumps.2": "rodillas en línea con los pies",
    "cue.squat-jumps.3": "cae suave y en silencio, estabilízate y sigue",
    "cue.skater-jumps.1": "salta de lado de una pierna a la otra",
    "cue.skater-jumps.2": "aguanta cada caída un instante",
    "cue.skater-jumps.3": "rodilla firme sobre el pie, cadera nivelada",
    "cue.broad-jumps.1": "impulsa con los brazos y salta hacia delante con ambos pies",
    "cue.broad-jumps.2": "cae suave con los dos pies, cadera atrás",
    "cue.broad-jumps.3": "incorpórate y colócate antes de cada salto",
    "cue.box-jumps.1": "un cajón estable, como mucho a la altura de la rodilla",
    "cue.box-jumps.2": "salta y cae suave con todo el pie sobre el cajón",
    "cue.box-jumps.3": "baja andando, nunca saltando",
    "cue.depth-jumps.1": "da un paso desde un cajón bajo, a media espinilla, sin saltar",
    "cue.depth-jumps.2": "toca el suelo como si quemara y salta recto hacia arriba",
    "cue.depth-jumps.3": "cae suave, vuelve a subir, sin prisa",
    "cue.single-leg-hops.1": "salta hacia delante con una pierna y luego con la otra",
    "cue.single-leg-hops.2": "apoyos breves, cadera nivelada, rodilla alineada",
    "cue.single-leg-hops.3": "cae suave; termina la serie si la rodilla se va hacia dentro",
    "cue.lunge-jumps.1": "desde la zancada salta y cambia de pierna en el aire",
    "cue.lunge-jumps.2": "tronco erguido, rodilla delantera sobre el pie",
    "cue.lunge-jumps.3": "cae suave en zancada, estabilízate y sigue",
    "place.BEFORE_SPEED": "antes de una sesión de velocidad",
    "place.BEFORE_TEMPO": "antes de un rodaje a ritmo de umbral o de carrera",
    "place.SPEED_LATER": "después de un rodaje suave, con otro más rápido el mismo día",
    "place.BEFORE_STRENGTH": "antes de las pesas",
    "place.AFTER_STRENGTH": "después de las pesas",
    "place.STRENGTH_DAY": "en un día de fuerza",
    "place.AFTER_EASY": "después de un rodaje suave",
    "place.AFTER_RECOVERY": "después de un rodaje de recuperación",
    "kind.EASY": "rodaje suave",
    "kind.RECOVERY": "rodaje de recuperación",
    "kind.LONG": "tirada larga",
    "kind.SPEED": "sesión de velocidad",
    "kind.RACE": "competición",
    "kind.STRENGTH": "fuerza",
    "kind.REST": "día de descanso",
    "kind.CROSS": "entrenamiento cruzado",
    "kind.PLYO": "pliometría",
    "kind.RUN": "carrera",
    "kind.OTHER": "otro",
    "phase.BUILD": "construcción",
    "phase.HIGH": "mucho volumen",
    "phase.RECOVERY": "recuperación",
    "phase.TAPER": "puesta a punto",
    "phase.RACE": "semana de carrera",
    "phase.AFTER_RACE": "tras la competición",
    "phase.OFF": "sin correr",
    "mode.NORMAL": "sesión normal",
    "mode.RECOVERY": "recuperación",
    "mode.HOLD": "carga mantenida",
    "mode.ROPE": "sesión de comba",
    "weekday.0": "lunes",
    "weekday.1": "martes",
    "weekday.2": "miércoles",
    "weekday.3": "jueves",
    "weekday.4": "viernes",
    "weekday.5": "sábado",
    "weekday.6": "domingo",
    "weekday.short.0": "lun",
    "weekday.short.1": "mar",
    "weekday.short.2": "mié",
    "weekday.short.3": "jue",
    "weekday.short.4": "vie",
    "weekday.short.5": "sáb",
    "weekday.short.6": "dom",
    "month.1": "enero",
    "month.2": "febrero",
    "month.3": "marzo",
    "month.4": "abril",
    "month.5": "mayo",
    "month.6": "junio",
    "month.7": "julio",
    "month.8": "agosto",
    "month.9": "septiembre",
    "month.10": "octubre",
    "month.11": "noviembre",
    "month.12": "diciembre",
    "month.short.1": "ene",
    "month.short.2": "feb",
    "month.short.3": "mar",
    "month.short.4": "abr",
    "month.short.5": "may",
    "month.short.6": "jun",
    "month.short.7": "jul",
    "month.short.8": "ago",
    "month.short.9": "sept",
    "month.short.10": "oct",
    "month.short.11": "nov",
    "month.short.12": "dic",
}
