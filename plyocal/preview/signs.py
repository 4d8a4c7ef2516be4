"""The signs of workouts and the heads of columns, in the page and in the terminal, by language, as data."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from plyocal.athlete import Language

_EVERYWHERE: Final = {"code.RACE": "⚑", "code.REST": "–", "code.CROSS": "X", "column.plyo": "Plyo"}

SIGNS: Final[Mapping[Language, Mapping[str, str]]] = MappingProxyType(
    {
        "en": {
            **_EVERYWHERE,
            "code.EASY": "E",
            "code.RECOVERY": "Rc",
            "code.LONG": "L",
            "code.SPEED": "S",
            "code.STRENGTH": "W",
            "code.RUN": "R",
            "column.from": "From",
            "column.contacts": "Cont.",
        },
        "de": {
            **_EVERYWHERE,
            "code.EASY": "L",
            "code.RECOVERY": "Rg",
            "code.LONG": "LL",
            "code.SPEED": "T",
            "code.STRENGTH": "K",
            "code.RUN": "R",
            "column.from": "Ab",
            "column.contacts": "Kont.",
        },
        "fr": {
            **_EVERYWHERE,
            "code.EASY": "F",
            "code.RECOVERY": "Rc",
            "code.LONG": "L",
            "code.SPEED": "V",
            "code.STRENGTH": "M",
            "code.RUN": "C",
            "column.from": "Dès le",
            "column.contacts": "Appuis",
        },
        "es": {
            **_EVERYWHERE,
            "code.EASY": "S",
            "code.RECOVERY": "Rc",
            "code.LONG": "L",
            "code.SPEED": "V",
            "code.STRENGTH": "F",
            "code.RUN": "C",
            "column.from": "Desde",
            "column.contacts": "Cont.",
        },
    }
)
"""Every sign, by language and id."""
