"""German phrases."""

from typing import Final

GERMAN: Final = {
    "number.decimal": ",",
    "summary": "Plyo: {exercises} · {minutes} min",
    "list.comma": ", ",
    "heading.warm-up": "AUFWÄRMEN",
    "heading.exercises": "ÜBUNGEN",
    "heading.totals": "INSGESAMT",
    "heading.why": "WARUM HEUTE",
    "heading.stop": "WANN AUFHÖREN",
    "warm-up.full": (
        "{cardio} min lockere bis mittlere Ausdauer (traben, Rad), dann {dynamic} min dynamisch aufwärmen: "
        "Beine schwingen, Ausfallschritte im Gehen, Fußgelenkhüpfer."
    ),
    "warm-up.after-run": (
        "Warmgelaufen bist du schon. {dynamic} min dynamisch aufwärmen: Beine schwingen, Ausfallschritte im"
        " Gehen, Fußgelenkhüpfer."
    ),
    "amount.reps": "{sets} × {amount}",
    "amount.leg": "{sets} × {amount} je Bein",
    "amount.seconds": "{sets} × {amount} s",
    "gap.hours": "{hours} h",
    "gap.days": "{days} T",
    "gap.days-hours": "{days} T {hours} h",
    "exercise.line": "{name}: {amount}",
    "variant.line-hops.1": "{name}, vor und zurück",
    "variant.line-hops.2": "{name}, nach links und rechts",
    "rest": "{seconds} s Pause zwischen Sätzen und Übungen: ganz erholen, dann mit voller Kraft.",
    "total": (
        "{contacts} Bodenkontakte, Belastung {load} (Kontakte nach Intensität gewichtet), {minutes} min."
    ),
    "quality": "Qualität vor Menge: explosiv und kontrolliert, jede Landung weich.",
    "stop.landing": "Den Satz beenden, sobald Landungen laut, langsam oder wackelig werden.",
    "stop.next": (
        "Nur weiter zur nächsten Einheit, wenn jede Landung weich und schnell war, sonst diese wiederholen."
    ),
    "stop.easier": "Heute zu viel? Dann lieber: {swaps}.",
    "stop.fewer": "Heute zu viel? Dann von jeder Übung einen Satz weniger.",
    "stop.swap": "{easier} statt {exercise}",
    "stop.pain": "Bei Schmerzen sofort aufhören.",
    "stop.injured": (
        "24-Stunden-Regel: Schmerzen während der Einheit oder am Tag danach mehr Schmerz oder Steifheit als"
        " sonst heißt: keine Sprünge, bis alles abgeklungen ist, dann diese Einheit noch einmal. Bleibt es,"
        " zur Physiotherapie."
    ),
    "why.BEFORE_SPEED": (
        "Vor dem Tempotraining: wenige explosive Kontakte wecken die schnellen Muskelfasern, und du "
        "startest bereit für Tempo. Kurz gehalten, damit die Beine frisch bleiben."
    ),
    "why.BEFORE_TEMPO": (
        "Vor dem Tempodauerlauf: wenige explosive Kontakte machen den Schritt federnd und bereit fürs "
        "Tempo. Kurz gehalten, damit die Beine frisch bleiben."
    ),
    "why.SPEED_LATER": (
        "Nach dem Lauf, ein schnellerer folgt heute noch: warm und nicht müde bekommen die Beine eine kurze "
        "neuromuskuläre Aktivierung. Kurz gehalten, damit sie für ihn frisch bleiben."
    ),
    "why.BEFORE_STRENGTH": (
        "Vor dem Krafttraining: Sprünge kommen zuerst, solange die Beine frisch sind, und ergänzen die "
        "Gewichte: die bauen Kraft auf, Sprünge lehren, sie schnell zu nutzen."
    ),
    "why.AFTER_STRENGTH": (
        "Nach dem Krafttraining: Sprünge ergänzen die Gewichte und machen aus Kraft Federung. Hartes bleibt"
        " an einem Tag, damit lockere Tage locker bleiben."
    ),
    "why.STRENGTH_DAY": (
        "Am Krafttag: Sprünge ergänzen die Gewichte und machen aus Kraft Federung. Hartes bleibt an einem "
        "Tag, damit lockere Tage locker bleiben."
    ),
    "why.AFTER_EASY": (
        "Nach dem lockeren Lauf: warm und nicht müde bekommen die Beine eine kurze neuromuskuläre "
        "Aktivierung für einen schnelleren, elastischeren Schritt."
    ),
    "why.AFTER_RECOVERY": (
        "Nach dem Regenerationslauf: eine kurze neuromuskuläre Aktivierung erhält die Gewohnheit in einer "
        "Woche ohne besseren Tag. Bleib deutlich unter deinen Grenzen."
    ),
    "why.none": "Zu einer selbst gewählten Zeit. Abstand zu harten Tagen halten.",
    "why.mode.recovery": "Eine Erholungswoche: zwei Sätze je Übung, die Qualität bleibt.",
    "why.mode.hold": "Eine Woche mit hohem Umfang: die Belastung steigt nicht, die Gewohnheit bleibt.",
    "why.mode.rope": "Eine Woche mit weniger Sprüngen: nur ein paar Runden, um dranzubleiben.",
    "note.injured": (
        "Zurück nach einer Verletzung: erst leichte Sprünge, neue später. Nur mit Freigabe zum Springen."
    ),
    "note.under-16": "Unter 16: die Übungen für den Einstieg, geduldig aufgebaut.",
    "note.under-16.swap": "Unter 16: {to} statt {asked}.",
    "note.before-speed": "Bewusst leicht gehalten, weil ein schneller Lauf folgt.",
    "note.before-speed.swap": "Ein schneller Lauf folgt: {to} statt {asked}.",
    "note.not-clear.swap": "Eine andere Einheit liegt keine 72 Stunden entfernt: {to} statt {asked}.",
    "note.no-box.swap": "Kein Kasten zur Hand: {to} statt {asked}.",
    "note.no-rope.swap": "Kein Seil zur Hand: {to} statt {asked}.",
    "note.rules": "Die Regeln dieses Plans lassen von den heutigen Übungen nichts anderes übrig.",
    "note.rules.swap": "Die Regeln dieses Plans: {to} statt {asked}.",
    "note.rules.out": "Die Regeln dieses Plans schließen aus: {asked}.",
    "exercise.jump-rope": "Seilspringen",
    "exercise.line-hops": "Linienhüpfer",
    "exercise.bounding": "Sprunglauf",
    "exercise.squat-jumps": "Strecksprünge aus der Hocke",
    "exercise.skater-jumps": "seitliche Skater-Sprünge",
    "exercise.broad-jumps": "Standweitsprünge",
    "exercise.box-jumps": "Kastensprünge",
    "exercise.depth-jumps": "Tiefsprünge",
    "exercise.single-leg-hops": "einbeinige Hüpfer",
    "exercise.lunge-jumps": "Wechselsprünge im Ausfallschritt",
    "purpose.jump-rope": "für schnelle Füße und Ausdauer",
    "purpose.line-hops": "für schnelle, federnde Fußgelenke",
    "purpose.bounding": "für mehr Kraft im Schritt",
    "purpose.squat-jumps": "für explosive Kraft aus Hüfte und Beinen",
    "purpose.skater-jumps": "kräftigt die Muskeln, die stabilisieren und vor Verletzungen schützen",
    "purpose.broad-jumps": "für explosive Kraft nach vorn",
    "purpose.box-jumps": "schult den maximalen Krafteinsatz",
    "purpose.depth-jumps": "schult maximale Kraft bei kürzestem Kontakt",
    "purpose.single-leg-hops": "entwickelt Kraft und Schnellkraft jedes Beins",
    "purpose.lunge-jumps": "für Kraft und Schnellkraft der Beine",
    "short.jump-rope": "Seil",
    "short.line-hops": "Linienhüpfer",
    "short.bounding": "Sprunglauf",
    "short.squat-jumps": "Strecksprünge",
    "short.skater-jumps": "Skater-Sprünge",
    "short.broad-jumps": "Weitsprünge",
    "short.box-jumps": "Kastensprünge",
    "short.depth-jumps": "Tiefsprünge",
    "short.single-leg-hops": "Einbeinhüpfer",
    "short.lunge-jumps": "Wechselsprünge",
    "cue.jump-rope.1": "kleine Sprünge aus dem Fußgelenk, kaum vom Boden weg",
    "cue.jump-rope.2": "Ellbogen am Körper, das Seil dreht aus dem Handgelenk",
    "cue.line-hops.1": "mit beiden Füßen zugleich über die Linie und zurück",
    "cue.line-hops.2": "klein und schnell, Fußgelenke fest, Knie weich",
    "cue.bounding.1": "übertrieben große Laufschritte, kräftig abdrücken",
    "cue.bounding.2": "Knie hoch, schweben, der Gegenarm treibt",
    "cue.bounding.3": "unter der Hüfte auf dem ganzen Fuß landen",
    "cue.squat-jumps.1": "schnell in die halbe Hocke, dann so hoch wie möglich",
    "cue.squat-jumps.2": "Knie über den Zehen",
    "cue.squat-jumps.3": "weich und leise landen, sammeln, dann der nächste",
    "cue.skater-jumps.1": "seitlich von einem Bein aufs andere springen",
    "cue.skater-jumps.2": "jede Landung kurz halten",
    "cue.skater-jumps.3": "Knie ruhig über dem Fuß, Becken gerade",
    "cue.broad-jumps.1": "Arme schwingen, mit beiden Beinen nach vorn abspringen",
    "cue.broad-jumps.2": "weich auf beiden Füßen landen, Hüfte nach hinten",
    "cue.broad-jumps.3": "vor jedem Sprung aufrichten und neu sammeln",
    "cue.box-jumps.1": "ein fester Kasten, höchstens kniehoch",
    "cue.box-jumps.2": "hinaufspringen, weich mit dem ganzen Fuß auf dem Kasten landen",
    "cue.box-jumps.3": "hinuntersteigen, nie hinunterspringen",
    "cue.depth-jumps.1": "von einem niedrigen, schienbeinhohen Kasten steigen, nicht springen",
    "cue.depth-jumps.2": "den Boden berühren, als wäre er heiß, und senkrecht hochspringen",
    "cue.depth-jumps.3": "weich landen, wieder hinaufsteigen, Zeit lassen",
    "cue.single-leg-hops.1": "auf einem Bein vorwärts hüpfen, dann auf dem anderen",
    "cue.single-leg-hops.2": "kurze Kontakte, Becken gerade, Knie in der Achse",
    "cue.single-leg-hops.3": "weich landen; kippt das Knie nach innen, ist der Satz zu Ende",
    "cue.lunge-jumps.1": "aus dem Ausfallschritt abspringen und die Beine in der Luft wechseln",
    "cue.lunge-jumps.2": "Oberkörper aufrecht, vorderes Knie über dem Fuß",
    "cue.lunge-jumps.3": "weich im Ausfallschritt landen, sammeln, dann der nächste",
    "place.BEFORE_SPEED": "vor dem Tempotraining",
    "place.BEFORE_TEMPO": "vor einem Tempodauerlauf oder Lauf im Renntempo",
    "place.SPEED_LATER": "nach einem lockeren Lauf, vor einem schnelleren am selben Tag",
    "place.BEFORE_STRENGTH": "vor dem Krafttraining",
    "place.AFTER_STRENGTH": "nach dem Krafttraining",
    "place.STRENGTH_DAY": "an einem Krafttag",
    "place.AFTER_EASY": "nach einem lockeren Lauf",
    "place.AFTER_RECOVERY": "nach einem Regenerationslauf",
    "kind.EASY": "lockerer Lauf",
    "kind.RECOVERY": "Regenerationslauf",
    "kind.LONG": "langer Lauf",
    "kind.SPEED": "Tempotraining",
    "kind.RACE": "Wettkampf",
    "kind.STRENGTH": "Krafttraining",
    "kind.REST": "Ruhetag",
    "kind.CROSS": "Alternativtraining",
    "kind.PLYO": "Sprungtraining",
    "kind.RUN": "Lauf",
    "kind.OTHER": "anderes",
    "phase.BUILD": "Aufbau",
    "phase.HIGH": "hoher Umfang",
    "phase.RECOVERY": "Erholung",
    "phase.TAPER": "Tapering",
    "phase.RACE": "Wettkampfwoche",
    "phase.AFTER_RACE": "nach dem Wettkampf",
    "phase.OFF": "Laufpause",
    "mode.NORMAL": "normale Einheit",
    "mode.RECOVERY": "Erholung",
    "mode.HOLD": "Belastung gehalten",
    "mode.ROPE": "Seileinheit",
    "weekday.0": "Montag",
    "weekday.1": "Dienstag",
    "weekday.2": "Mittwoch",
    "weekday.3": "Donnerstag",
    "weekday.4": "Freitag",
    "weekday.5": "Samstag",
    "weekday.6": "Sonntag",
    "weekday.short.0": "Mo",
    "weekday.short.1": "Di",
    "weekday.short.2": "Mi",
    "weekday.short.3": "Do",
    "weekday.short.4": "Fr",
    "weekday.short.5": "Sa",
    "weekday.short.6": "So",
    "month.1": "Januar",
    "month.2": "Februar",
    "month.3": "März",
    "month.4": "April",
    "month.5": "Mai",
    "month.6": "Juni",
    "month.7": "Juli",
    "month.8": "August",
    "month.9": "September",
    "month.10": "Oktober",
    "month.11": "November",
    "month.12": "Dezember",
    "month.short.1": "Jan.",
    "month.short.2": "Feb.",
    "month.short.3": "März",
    "month.short.4": "Apr.",
    "month.short.5": "Mai",
    "month.short.6": "Juni",
    "month.short.7": "Juli",
    "month.short.8": "Aug.",
    "month.short.9": "Sept.",
    "month.short.10": "Okt.",
    "month.short.11": "Nov.",
    "month.short.12": "Dez.",
}
