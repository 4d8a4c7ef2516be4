"""Ways through a choice made in steps: where each state leads, at what cost, and which ways cost least.

States and moves are plain tuples: there are a hundred thousand of them in ten years of training, and tuples
of numbers are what Python keeps most cheaply.
"""

from collections.abc import Iterable, Mapping, Sequence

Numbers = tuple[int, ...]
"""Sessions by number, oldest first."""
State = tuple[Numbers, int]
"""The sessions remembered, and how many earlier weeks had one."""
Move = tuple[State | None, int, State | None, int]
"""Where a step leads: without its session, at what cost; with it, at what cost. None is no way."""
Layer = Mapping[State, Move]
"""The moves of one step, by the state they start from."""


def states_after(moves: Iterable[Move]) -> list[State]:
    """Every state that the moves lead to, once."""
    reached = dict.fromkeys(state for skipped, _, taken, _ in moves for state in (skipped, taken))
    return [state for state in reached if state is not None]


def best_ways(layers: Sequence[Layer], first: State) -> list[Layer]:
    """The layers with only those moves that some way of the least cost from `first` takes."""
    costs: list[Mapping[State, int]] = [dict.fromkeys(states_after(layers[-1].values()), 0)]
    for layer in reversed(layers):
        least = ((state, _least(move, costs[-1])) for state, move in layer.items())
        costs.append({state: cost for state, cost in least if cost is not None})
    costs.reverse()
    kept: list[Layer] = []
    states = [first]
    for layer, here, ahead in zip(layers, costs[:-1], costs[1:], strict=True):
        moves = {state: _only(layer[state], here[state], ahead) for state in states}
        kept.append(moves)
        states = states_after(moves.values())
    return kept


def _both(move: Move, ahead: Mapping[State, int]) -> tuple[int | None, int | None]:
    """The cost of the whole way without the session, and with it."""
    skipped, skip_cost, taken, take_cost = move
    skip = None if skipped is None else ahead.get(skipped)
    take = None if taken is None else ahead.get(taken)
    return None if skip is None else skip + skip_cost, None if take is None else take + take_cost


def _least(move: Move, ahead: Mapping[State, int]) -> int | None:
    skip, take = _both(move, ahead)
    if skip is None or take is None:
        return take if skip is None else skip
    return min(skip, take)


def _only(move: Move, best: int, ahead: Mapping[State, int]) -> Move:
    """The move without the ways that cost more than the best."""
    skipped, skip_cost, taken, take_cost = move
    skip, take = _both(move, ahead)
    return skipped if skip == best else None, skip_cost, taken if take == best else None, take_cost
