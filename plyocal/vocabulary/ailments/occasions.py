"""Words that tell on what occasion something began to hurt, in all languages, folded."""

from typing import Final

from plyocal.vocabulary.concepts import words

AFTER: Final = words(
    "after following since nach seit apres depuis tras despues desde dopo depois apos etter efter siden "
    "sedan po od после"
)
"""Words before what something began to hurt after: "Knee pain after the long run"."""

DURING: Final = words(
    "during at in while wahrend beim bei im pendant au lors durante en al tijdens bij op na no nas nos "
    "under ved pa i podczas na w во на"
)
"""Words before what it began to hurt on or at: "Rolled ankle at football"."""

FELL: Final = words(
    "fell fall crashed gesturzt sturz hingefallen tombe tombee chute caida caduta caduto gevallen val "
    "cai caiu queda tombo ramlade ramlat vurpa falt falle faldt faldet styrt styrtet kaatui kaaduin upadek "
    "упал упала"
)
"""What opens a title that tells how one got hurt: "Falt på rulleski, slått kneet"."""

BECAUSE: Final = words(
    "because due wegen aufgrund cause causa devido debido vanwege wegens pga grunnet "
    "takia vuoksi powodu из-за"
)
"""Words before the part of the body for which a workout ended early: "Stopped because of achilles"."""
