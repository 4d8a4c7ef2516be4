"""How words end, by language: what an inflected or a joined word may be made of."""

from typing import Final

ENDINGS: Final = {
    "en": "s es ing ed ies:y ing:e ers ings",
    "de": "e en er es em n s ern chen",
    "fr": "s e es ee ees er x",
    "es": "s es a:o o:a as:o os:a as:a ito:o ita:a itos:o itas:a ando:ar iendo:er",
    "it": "i:o e:a i:e a:o o:a he:a hi:o ino:o ina:a ini:o ando:are endo:ere",
    "nl": "e en s je jes tje tjes pje n",
    "pt": "s es a:o o:a as:o os:a inho:o inha:a inhos:o ando:ar endo:er",
    "sv": "en et n t ar er or na arna erna a s ens ets ade at",
    "no": "en et n a er e ene s t",
    "da": "en et n er e ene erne s t",
    "ru": "а у ы и е ои ом ам ами ах ов еи ую ые ыи ии ого а:у и:а у:а ы:а е:а ои:а ка:ок",
    "fi": "a t ta in en lla lle ssa sta ksi tta lta oja:a sen:nen sta:nen set:nen seen:nen",
    "pl": "u i a y e ow em om ie iem ami ach ych ego ymi owi i:ia e:a y:a a:e ie:a ki:ka ke:ka ek:ka ce:ka",
}
"""By language, what may follow a word, and after a colon what it stands in place of."""

OF_NO_RACE: Final = (
    *("ablauf", "verlauf", "durchlauf", "auflauf", "kreislauf", "zulauf", "stapellauf", "kunstlauf"),
    *("schuhlauf", "rutenlauf", "oberlauf", "unterlauf", "mittellauf", "gewehrlauf", "maschinenlauf"),
)
"""Endings of German courses that nobody runs: "Jahresablauf", "Nudelauflauf"."""
