"""Ways through a choice made in steps: where each state leads, at what cost, and which ways cost least."""

from collections.abc import Iterable, Mapping, Sequence

import attrs

Numbers = tuple[int, ...]
"""Sessions by number, oldest first."""
State = tuple[Numbers, int]
"""The sessions remembered, and how many earlier weeks had one."""


@attrs.frozen
class Move:
    """Where a step leads from one state: without its session, and with it; None where there is no way."""

    skipped: State | None
    skip_cost: int
    taken: State | None
    take_cost: int

    def least(self, ahead: Mapping[State, int]) -> int | None:
        """The least cost from here on, None where both ways end; `ahead` holds that of the states after."""
        skip = None if self.skipped is None else ahead.get(self.skipped)
        take = None if self.taken is None else ahead.get(self.taken)
        if take is None:
            return None if skip is None else skip + self.skip_cost
        if skip is None:
            return take + self.take_cost
        return min(skip + self.skip_cost, take + self.take_cost)

    def only(self, best: int, ahead: Mapping[State, int]) -> "Move":
        """The move without the ways that cost more than the best."""
        skip = None if self.skipped is None else ahead.get(self.skipped)
        take = None if self.taken is None else ahead.get(self.taken)
        keeps_skip = skip is not None and skip + self.skip_cost == best
        keeps_take = take is not None and take + self.take_cost == best
        return Move(
            self.skipped if keeps_skip else None,
            self.skip_cost,
            self.taken if keeps_take else None,
            self.take_cost,
        )


Layer = Mapping[State, Move]
"""The moves of one step, by the state they start from."""


def states_after(moves: Iterable[Move]) -> list[State]:
    """Every state that the moves lead to, once."""
    reached = dict.fromkeys(state for move in moves for state in (move.skipped, move.taken))
    return [state for state in reached if state is not None]


def best_ways(layers: Sequence[Layer], first: State) -> list[Layer]:
    """The layers with only those moves that some way of the least cost from `first` takes."""
    costs: list[Mapping[State, int]] = [dict.fromkeys(states_after(layers[-1].values()), 0)]
    for layer in reversed(layers):
        least = ((state, move.least(costs[-1])) for state, move in layer.items())
        costs.append({state: cost for state, cost in least if cost is not None})
    costs.reverse()
    kept: list[Layer] = []
    states = [first]
    for layer, here, ahead in zip(layers, costs[:-1], costs[1:], strict=True):
        moves = {state: layer[state].only(here[state], ahead) for state in states}
        kept.append(moves)
        states = states_after(moves.values())
    return kept
