"""Check numbers and dates as options: plausible, of one unit, in order (14, 15)."""

from collections.abc import Iterator
from decimal import Decimal

from quizapp.core.errors import Message
from quizapp.core.item import Item, Order
from quizapp.core.quantity import Number, NumberKind
from quizapp.core.rules.choice import Choice, choice_of
from quizapp.core.rules.context import Context
from quizapp.core.rules.tokens import fold

_SMALL = 10
_LEAST, _MOST = Decimal("0.4"), Decimal("2.5")
_YEARS = range(1500, 2101)


def plausible_amounts(item: Item, context: Context) -> Iterator[Message]:
    """Rule 14, numbers: invented ones are 0.4 to 2.5 times the key and about as round."""
    choice = choice_of(item)
    key = context.number(choice.keys[0]) if choice and choice.single else None
    if not choice or not key or key.kind is not NumberKind.VALUE or abs(key.low) < _SMALL or _is_year(key):
        return
    for text in choice.distractors:
        number = context.number(text)
        if number is None or number.kind is not NumberKind.VALUE or _from_article(text, number, context):
            continue
        if not _LEAST <= number.low / key.low <= _MOST:
            yield Message.of("rule-14-size", distractor=text, key=choice.keys[0])
        elif abs(_digits(number.low) - _digits(key.low)) > 1:
            yield Message.of("rule-14-roundness", distractor=text, key=choice.keys[0])


def units_alike(item: Item, context: Context) -> Iterator[Message]:
    """Rules 14 and 28: either every number among the options has its unit or none has, and it is the same one."""
    choice = choice_of(item)
    numbers = [context.number(text) for text in choice.options] if choice else []
    if not choice or not numbers or not all(numbers):
        return
    units = [fold(number.unit) or ("%" if number.percent else "") for number in numbers if number]
    if "" in units and any(units):
        yield Message.of("rule-28-unit-missing", option=choice.options[units.index("")])


def amounts_in_order(item: Item, context: Context) -> Iterator[Message]:
    """Rule 15: numbers and dates are shown by size."""
    choice = choice_of(item)
    if not choice or choice.order is not Order.SHUFFLE:
        return
    if context.by_size(choice.options):
        yield Message.of("rule-15-shuffled-amounts")


def key_position(choice: Choice, context: Context) -> int | None:
    """Return the place of the key among options that are shown by size, None where they are shuffled."""
    keys = context.by_size(choice.options)
    if not choice.single or not keys or choice.order in (Order.SHUFFLE, Order.FIXED):
        return None
    return sorted(keys).index(keys[0])


def _is_year(number: Number) -> bool:
    return not number.unit and number.low == int(number.low) and int(number.low) in _YEARS


def _from_article(text: str, number: Number, context: Context) -> bool:
    """Tell whether the number is one that the article gives."""
    values = (context.number(figure.value) for figure in context.item_set.figures)
    return context.stands_in_article(text.split()[0]) or any(value and value.low == number.low for value in values)


def _digits(value: Decimal) -> int:
    """Return how many digits are left when the zeros behind are dropped: 2 of 12.000."""
    return len(format(abs(value), "f").replace(".", "").strip("0")) or 1
