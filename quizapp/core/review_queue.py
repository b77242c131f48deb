"""Decide what is reviewed today: one cap over all sets, the most endangered first, articles mixed."""

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

SECONDS_EACH = 40.0
"""What an answer takes where nothing is known of the learner yet."""

_FASTEST, _SLOWEST = 5.0, 180.0


@dataclass(frozen=True, slots=True)
class Card:
    """An item of a set that can be reviewed."""

    set_id: str
    item_id: str


def number_for_today(due: int, done: int, cap: int) -> int:
    """Return how many items are left for today: the day's number, never the mountain behind it."""
    return max(0, min(due, cap - done))


def mixed(cards: Sequence[Card]) -> tuple[Card, ...]:
    """Return the cards, given from the most endangered on, so that articles follow each other as rarely as can be.

    Of the sets that may come next the one with most cards left goes first where it would otherwise be left over, else
    the one whose card is most endangered.
    """
    queues: dict[str, deque[tuple[int, Card]]] = {}
    for place, card in enumerate(cards):
        queues.setdefault(card.set_id, deque()).append((place, card))
    order: list[Card] = []
    for left in range(len(cards), 0, -1):
        order.append(_following(queues, order[-1].set_id if order else "", left))
    return tuple(order)


def _following(queues: dict[str, deque[tuple[int, Card]]], last: str, left: int) -> Card:
    """Take the card that comes next, of another set than the last one where there is another."""
    others = [set_id for set_id, queue in queues.items() if queue and set_id != last] or [last]
    fullest = max(others, key=lambda set_id: len(queues[set_id]))
    crowded = len(queues[fullest]) > left // 2
    chosen = fullest if crowded else min(others, key=lambda set_id: queues[set_id][0][0])
    return queues[chosen].popleft()[1]


def spread(backlog: int, new: Sequence[int], cap: int) -> tuple[int, ...]:
    """Return how many items each coming day brings under the cap: what is over it waits for the day after."""
    days = []
    for due in new:
        backlog += due
        today = min(backlog, cap)
        days.append(today)
        backlog -= today
    return tuple(days)


def seconds_each(times: Sequence[float]) -> float:
    """Return what an answer of this learner takes, from the seconds of the last ones; a break counts little."""
    kept = [min(max(seconds, _FASTEST), _SLOWEST) for seconds in times if seconds > 0]
    return sum(kept) / len(kept) if kept else SECONDS_EACH


def fitting_in(minutes: int, each: float) -> int:
    """Return how many items fit into so many minutes, at least one."""
    return max(1, int(minutes * 60 / each))


def minutes_for(number: int, each: float) -> int:
    """Return how many minutes so many items take, at least one."""
    return max(1, math.ceil(number * each / 60 - 0.25))
