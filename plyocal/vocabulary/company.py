"""Words beside those for a kind of workout, which change what they say; in all languages, folded."""

from typing import Final

from plyocal.vocabulary.concepts import words

ANY_PACE: Final = words("/ all any every no without zero ohne sans sin senza")
"""Before "pace", they say nothing of a race's."""

STEADY: Final = (
    *("controlad", "controlled", "controllat", "controle", "kontrolliert", "gecontroleerd"),
    *("prog", "steiger", "oplop"),
)
"""How words begin for how a long run is run: "long controlled", "long prog 20k"."""

CYCLES: Final = ("cycl", "cicl", "zykl", "cykl", "sykl")
"""What stands in words for a cycle of training, and for cycling."""

WITH_A: Final = words("llevar recoger traer dejar levar buscar deixar")
"""Verbs that have "a" before whom one takes: "Llevar a Leo a natación"."""

AT_PACES: Final = frozenset({"a ritmo", "al ritmo", "no ritmo", "ritmo", "a passo", "passo"})
"""Words for a pace that a race's name follows: "a ritmo maratona"."""

PACED_RUNS: Final = frozenset({"a ritmo", "ritmo", "allure", "passo", "a passo", "fart", "tempo"})
"""Words for a pace that are also words for a fast run."""

AMBIGUOUS_RACES: Final = words("race racing rennen prova gara lopp")
"""Words for a race that have other senses."""

SAID_OF_TODAY: Final = words("i dag idag hoje today seg noe")
"""What may follow the words that say that a workout was left out: "Terskel - sto over i dag"."""

ACTIVE: Final = ("activ", "aktiv", "actif", "attiv", "ativ", "actie", "aktyw", "aktii")
"""How words begin for a rest on which one moves."""

DENIED_FIRST: Final = ("no ", "kein", "pas d", "aucun", "sin ", "senza ", "sem ", "geen ", "ingen ", "inget ")
"""How a title begins that says what is not run: "No running"."""

BESIDE_RACES: Final = words("in at for sub pacing pour fur per por voor till")
"""Words after a race's name before where it is run, or whom for: "Cardiff Half for Mind"."""

MARATHON_ENDINGS: Final = ("马拉松", "馬拉松", "マラソン", "marathon", "maraton")
"""How the names of marathons end."""

OF_SEVERAL_SPORTS: Final = (
    *("athlon", "atlon", "ironman", "70.3", "swimrun", "铁人", "鐵人", "アスロン", "アイアンマン", "атлон"),
)
"""What stands in the names of races of several sports."""

SHORT_ENDS: Final = words("run jog gym day rep xc tur lob lop abs")
"""How two words end that are joined in training: "sundaylongrun"."""
