"""Choose which items of a set a run asks, and in which order; the same seed chooses the same."""

import hashlib
from collections.abc import Iterable, Sequence

from quizapp.core.item import Focus, Item, ItemSet
from quizapp.core.session import Only, RunChoices


def choose(
    item_set: ItemSet, choices: RunChoices, seed: int, seen: frozenset[str], missed: frozenset[str]
) -> tuple[Item, ...]:
    """Return the items that a run asks, in order; empty where nothing fits the choices.

    `seen` and `missed` are ids of items answered before, and of those whose last answer was not right. Suggested items
    are never asked. A count smaller than what fits takes the same share of every focus as far as there are items.
    """
    fitting = [item for item in item_set.ready if _fits(item, choices, seen, missed)]
    mixed = sorted(fitting, key=lambda item: item_seed(seed, item.id)) if choices.shuffle else fitting
    if choices.count is None or choices.count >= len(mixed):
        return tuple(mixed)
    chosen = {item.id for item in _balanced(mixed, max(0, choices.count))}
    return tuple(item for item in mixed if item.id in chosen)


def item_seed(seed: int, item_id: str) -> int:
    """Return the seed that arranges one item of a run, the same wherever the item stands in it."""
    return int.from_bytes(hashlib.sha256(f"{seed} {item_id}".encode()).digest()[:6])


def _fits(item: Item, choices: RunChoices, seen: frozenset[str], missed: frozenset[str]) -> bool:
    if choices.focuses and item.focus not in choices.focuses:
        return False
    if choices.levels and item.level not in choices.levels:
        return False
    wanted = {Only.ALL: True, Only.UNSEEN: item.id not in seen, Only.MISSED: item.id in missed}
    return wanted[choices.only]


def _balanced(items: Sequence[Item], count: int) -> list[Item]:
    """Return `count` items, taken from each focus in turn."""
    queues = {focus: [item for item in items if item.focus is focus] for focus in _focuses(items)}
    chosen: list[Item] = []
    while len(chosen) < count:
        for queue in queues.values():
            if queue and len(chosen) < count:
                chosen.append(queue.pop(0))
    return chosen


def _focuses(items: Iterable[Item]) -> tuple[Focus | None, ...]:
    """Return the focuses in the order in which they are met."""
    return tuple(dict.fromkeys(item.focus for item in items))
