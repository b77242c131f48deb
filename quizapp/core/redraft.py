"""Hold what became of a set when its facts were corrected."""

from dataclasses import dataclass

from quizapp.core.item import Item, ItemSet


@dataclass(frozen=True)
class Redraft:
    """A set after a correction, and what became of its questions: ids, of those gone the questions themselves.

    `waiting` were edited by hand and rested on a fact that is no more; `flagged` were, and their fact was corrected.
    """

    item_set: ItemSet
    added: tuple[str, ...] = ()
    remade: tuple[str, ...] = ()
    gone: tuple[Item, ...] = ()
    waiting: tuple[str, ...] = ()
    flagged: tuple[str, ...] = ()
