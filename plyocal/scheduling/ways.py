"""Ways through a choice made in steps: what each move costs, and which moves the cheapest ways are made of.

Ten years of training have a hundred thousand states. So a state is known here only by its place in its layer,
and moves are plain numbers, which the garbage collector does not follow.
"""

from collections.abc import Sequence
from typing import Final

Move = tuple[int, int, int, int]
"""Places in the next layer: without the step's session, at what cost; with it, at what cost."""
NOWHERE: Final = -1
"""The place of a move that is not open."""
Layer = tuple[Move, ...]
"""The moves of one step, from each of the states that it may start from."""
Onward = tuple[int, int]
"""Places in the next layer that the best ways lead to: without the step's session, and with it."""


def best_ways(layers: Sequence[Layer], end_count: int) -> list[tuple[Onward, ...]]:
    """For each state of each layer, where the ways of the least cost lead to any of the ends."""
    ahead: list[int | None] = [0] * end_count
    onward = []
    for layer in reversed(layers):
        ahead.append(None)  # what a move to NOWHERE finds
        judged = [_cheapest(move, ahead) for move in layer]
        onward.append(tuple([best for best, _ in judged]))
        ahead = [cost for _, cost in judged]
    onward.reverse()
    return onward


def _cheapest(move: Move, ahead: Sequence[int | None]) -> tuple[Onward, int | None]:
    """The cheaper half of a move, both halves where they cost the same, and the cost to the end."""
    skipped, skip_cost, taken, take_cost = move
    skip, take = ahead[skipped], ahead[taken]
    if skip is not None and take is not None:
        skip, take = skip + skip_cost, take + take_cost
        return (skipped if skip <= take else NOWHERE, taken if take <= skip else NOWHERE), min(skip, take)
    if take is not None:
        return (NOWHERE, taken), take + take_cost
    return (NOWHERE if skip is None else skipped, NOWHERE), None if skip is None else skip + skip_cost
