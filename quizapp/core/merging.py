"""Put together two versions of a set that came from the same one: question by question, never one over the other."""

from dataclasses import fields, replace
from typing import TypeVar

from quizapp.core.facts import Actor, Claim, Figure, Source
from quizapp.core.item import Item, ItemSet

EntryT = TypeVar("EntryT", Item, Figure, Actor, Source, Claim)
ValueT = TypeVar("ValueT")
_LISTS = ("items", "figures", "actors", "sources", "claims")


def merged_sets(base: ItemSet, mine: ItemSet, theirs: ItemSet) -> ItemSet | None:
    """Return a set with the changes of both, None where both changed the same question, fact or field."""
    try:
        plain = {
            field.name: _either(getattr(base, field.name), getattr(mine, field.name), getattr(theirs, field.name))
            for field in fields(ItemSet)
            if field.name not in _LISTS
        }
        return replace(
            mine,
            **plain,
            items=_entries(base.items, mine.items, theirs.items),
            figures=_entries(base.figures, mine.figures, theirs.figures),
            actors=_entries(base.actors, mine.actors, theirs.actors),
            sources=_entries(base.sources, mine.sources, theirs.sources),
            claims=_entries(base.claims, mine.claims, theirs.claims),
        )
    except _ClashError:
        return None


class _ClashError(Exception):
    """Both changed the same thing in different ways."""


def _either(base: ValueT, mine: ValueT, theirs: ValueT) -> ValueT:
    if mine in (base, theirs):
        return theirs
    if theirs == base:
        return mine
    raise _ClashError


def _entries(base: tuple[EntryT, ...], mine: tuple[EntryT, ...], theirs: tuple[EntryT, ...]) -> tuple[EntryT, ...]:
    """Return the entries of both, in the order of the one who changed it; what only one has stands where he put it."""
    before: dict[str, EntryT] = _by_id(base)
    left: dict[str, EntryT] = _by_id(mine)
    right: dict[str, EntryT] = _by_id(theirs)
    values = {name: _either(before.get(name), left.get(name), right.get(name)) for name in (*left, *right)}
    shared = [name for name in before if name in left and name in right]
    wanted = _either(shared, [name for name in left if name in shared], [name for name in right if name in shared])
    order = [name for name in left if values[name]]
    other = [name for name in right if values[name]]
    if [name for name in order if name in shared] != wanted:
        order, other = other, order
    for at, name in enumerate(other):
        if name not in order:
            previous = next((known for known in reversed(other[:at]) if known in order), None)
            order.insert(order.index(previous) + 1 if previous else 0, name)
    return tuple(entry for name in order if (entry := values[name]) is not None)


def _by_id(entries: tuple[EntryT, ...]) -> dict[str, EntryT]:
    return {entry.id: entry for entry in entries}
