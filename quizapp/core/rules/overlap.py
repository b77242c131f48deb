"""Compare options with each other: equal or overlapping ones, and the key that gathers the others' parts (9, 12)."""

from collections.abc import Iterator
from itertools import combinations

from quizapp.core.errors import Message
from quizapp.core.item import Item
from quizapp.core.quantity import Number, NumberKind
from quizapp.core.rules.choice import choice_of
from quizapp.core.rules.context import Context
from quizapp.core.rules.tokens import fold, folded_tokens, has_run

_SIZED = frozenset({NumberKind.VALUE, NumberKind.RANGE})


def overlapping_options(item: Item, context: Context) -> Iterator[Message]:
    """Rule 9: no two options are the same or lie in each other, compared by whole words and by value."""
    choice = choice_of(item)
    for left, right in combinations(choice.options if choice else (), 2):
        if _same(left, right, context):
            yield Message.of("rule-09-equal-options", left=left, right=right)
        elif _overlap(left, right, context):
            yield Message.of("rule-09-overlapping-options", left=left, right=right)


def convergence(item: Item, context: Context) -> Iterator[Message]:
    """Rule 12: the key is not the option that shares most with the others, each of its parts standing elsewhere."""
    choice = choice_of(item)
    if not choice or not choice.single:
        return
    key, others = choice.keys[0], choice.distractors
    parts = [part for part in context.words.conjunction.split(key) if len(context.lemmas(part))]
    shared = {option: _mean_overlap(option, choice.options, context) for option in choice.options}
    gathers = len(parts) > 1 and all(any(_holds(other, part, context) for other in others) for part in parts)
    if gathers and shared[key] > max(shared[other] for other in others):
        yield Message.of("rule-12-convergence", key=key)


def _same(left: str, right: str, context: Context) -> bool:
    first, second = context.number(left), context.number(right)
    if first and second and not _words_differ(first, second):
        return (first.kind, first.low, first.high) == (second.kind, second.low, second.high)
    return context.bare(left) == context.bare(right) != ()


def _overlap(left: str, right: str, context: Context) -> bool:
    first, second = context.number(left), context.number(right)
    if first and second:
        sized = first.kind in _SIZED and second.kind in _SIZED and NumberKind.RANGE in (first.kind, second.kind)
        return sized and not _words_differ(first, second) and first.low <= second.high and second.low <= first.high
    short, long = sorted((context.bare(left), context.bare(right)), key=len)
    at = has_run(short, long)
    if at is None or len(short) == len(long):
        return False
    return at == 0 or long[at - 1] not in context.words.genitives


def _words_differ(first: Number, second: Number) -> bool:
    """Tell whether the numbers count different things or are hedged differently (bis zu 5, mehr als 5)."""
    units = {fold(number.unit) for number in (first, second)} - {""}
    return len(units) > 1 or first.percent != second.percent or fold(first.hedge) != fold(second.hedge)


def _mean_overlap(option: str, options: tuple[str, ...], context: Context) -> float:
    mine = context.lemmas(option)
    others = [context.lemmas(other) for other in options if other != option]
    return sum(len(mine & other) / (len(mine | other) or 1) for other in others) / (len(others) or 1)


def _holds(option: str, part: str, context: Context) -> bool:
    return has_run(folded_tokens(part), folded_tokens(option)) is not None or context.lemmas(part) <= context.lemmas(
        option
    )
