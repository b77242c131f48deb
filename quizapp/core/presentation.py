"""Decide what of an item is shown in which order: the same for the same seed, on every machine.

`fixed` means the author's order as far as the file knows it: answer and distractors stand apart there, so the
distractors keep their written order and the key (several keys keep theirs, side by side or apart) takes places that
the item's own text decides, the same in every run and for every seed.
"""

import hashlib
import random
from collections.abc import Sequence
from typing import TypeVar

from quizapp.core.answer_text import key_text, response_text
from quizapp.core.gaps import read_cloze
from quizapp.core.item import (
    Cloze,
    Grouping,
    Item,
    Language,
    Matching,
    MultipleChoice,
    Option,
    Order,
    Ordering,
    SingleChoice,
)
from quizapp.core.quantity import sort_keys
from quizapp.core.text import fold_option

__all__ = ["first_sequence", "key_text", "options", "response_text", "tray"]

_Value = TypeVar("_Value")


def options(item: Item, seed: int, language: Language) -> tuple[Option, ...]:
    """Return the options of a single or multiple choice in the order to show, () for other types."""
    match item.body:
        case SingleChoice(answer, distractors, order):
            return _arranged(item, (answer,), distractors, order, seed, language)
        case MultipleChoice(answers, distractors, order):
            return _arranged(item, answers, distractors, order, seed, language)
    return ()


def tray(item: Item, seed: int) -> tuple[str, ...]:
    """Return what has to be placed, shuffled: the right sides of a matching (each once), the entries of a grouping,
    the word bank of a cloze (a word that fills two gaps is there twice); () for other types and a cloze to type in."""
    match item.body:
        case Matching(pairs, distractors):
            texts = _distinct([*(pair.right for pair in pairs), *distractors])
        case Grouping(groups, distractors):
            texts = _distinct([*(entry for group in groups for entry in group.entries), *distractors])
        case Cloze(text, distractors) if distractors:
            words = [gap.alternatives[0] for gap in read_cloze(text).gaps if gap.alternatives]
            texts = (*words, *distractors)
        case _:
            return ()
    return _shuffled(sorted(texts), item, seed)


def first_sequence(item: Item, seed: int) -> tuple[str, ...]:
    """Return the entries of an ordering in a first order that is never the right one; () for other types."""
    if not isinstance(item.body, Ordering):
        return ()
    right = item.body.sequence
    shown = _shuffled(sorted(right), item, seed)
    if shown != right or len(set(right)) < 2:
        return shown
    return (*shown[1:], shown[0])


def _arranged(
    item: Item,
    keys: Sequence[Option],
    distractors: Sequence[Option],
    order: Order | None,
    seed: int,
    language: Language,
) -> tuple[Option, ...]:
    every = (*keys, *distractors)
    sizes = sort_keys(tuple(option.text for option in every), language) if order is not Order.SHUFFLE else None
    if order in (None, Order.SORTED) and sizes:
        pairs = sorted(zip(sizes, (option.text for option in every), every, strict=True), key=lambda pair: pair[:2])
        return tuple(option for _, _, option in pairs)
    if order is Order.FIXED:
        return _fixed(item, keys, distractors)
    if order is Order.SORTED:
        return tuple(sorted(every, key=lambda option: (fold_option(option.text).casefold(), option.text)))
    return _shuffled(sorted(every, key=lambda option: option.text), item, seed)


def _fixed(item: Item, keys: Sequence[Option], distractors: Sequence[Option]) -> tuple[Option, ...]:
    """Return keys and distractors in their written order, the keys at places that the item decides."""
    size = len(keys) + len(distractors)
    places = set(_dice(item, "fixed").sample(range(size), len(keys)))
    key, other = iter(keys), iter(distractors)
    return tuple(next(key) if place in places else next(other) for place in range(size))


def _shuffled(values: Sequence[_Value], item: Item, seed: int) -> tuple[_Value, ...]:
    shuffled = list(values)
    _dice(item, str(seed)).shuffle(shuffled)
    return tuple(shuffled)


def _dice(item: Item, seed: str) -> random.Random:
    """Return dice of their own for an item and a seed; nothing else in the program can change how they fall."""
    digest = hashlib.sha256(f"{item.id}\0{item.stem}\0{seed}".encode()).digest()
    return random.Random(int.from_bytes(digest[:8], "big"))


def _distinct(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the texts without those that are the same as an earlier one."""
    return tuple({fold_option(text): text for text in reversed(texts)}.values())
