"""Injuries that happen in a moment, and operations, by what their names hold in any language."""

from typing import Final

from plyocal.vocabulary.concepts import words

ACUTE: Final = words(
    "sprain strain tear torn pulled rolled twist fractur broke ruptur dislocat"
    " zerrung gezerrt riss verstauch umgeknick vertreten gebroch bruch"
    " entorse foule claqu dechir elongation casse tordu fraktur"
    " esguince rotura roto desgarr torc tiron fratura estir romp distens"
    " distors strapp stirament stirat frattur rotto slogat"
    " verzwik verstuik verrek scheur gebroken kneuz breuk"
    " stuk strack bristning brut overtrakk forstuv forvr vrikk vridd vred brudd braek spraeng"
    " revah nyrjah venah murtu skrec naderw naciagn zlama zerwa"
    " растяж разрыв надрыв подверн вывих перелом"
    " 肉離れ 捻挫 骨折 断裂 脱臼 ひね くじ 挫 扭 拉伤 拉傷 崴 撕裂 斷裂"
)
"""A run whose title names one is its day; looked for only in what was read as an injury."""

OPERATIONS: Final = words(
    "surger operati operac operaz operat operasj leikkau chirurg cirurg cirug arthros artros"
    " операци 手術 手术"
)
"""Operations: appointments, too, and looked for only in what was read as an injury."""
