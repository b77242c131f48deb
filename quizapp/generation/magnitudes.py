"""Tell whether two numbers could count the same."""

from collections.abc import Sequence
from decimal import Decimal

from quizapp.core.item import Language
from quizapp.core.quantity import read_number
from quizapp.generation.figures import FoundFigure

_FURTHEST = 100
_OF_ONE_SIZE = 10
_WHOLE = 100


def is_near(first: str, second: str, language: Language) -> bool:
    """Tell whether a number might count what the other one counts: nobody believes in 1,500 pillars of wisdom."""
    one, other = read_number(first, language), read_number(second, language)
    if one is None or other is None:
        return True
    small, large = sorted((one.low, other.low))
    return large <= _FURTHEST * max(small, Decimal(1))


def are_of_one_size(values: Sequence[str], language: Language) -> bool:
    """Tell whether no number is told apart by its size alone: 1,700 beside five is known to be the passengers."""
    sizes = [number.low for value in values if (number := read_number(value, language)) is not None]
    return len(sizes) == len(values) and max(sizes) <= _OF_ONE_SIZE * max(min(sizes), Decimal(1))


def is_possible_share(value: str, key: str, language: Language) -> bool:
    """Tell whether a percentage can stand for another: no share above the whole for one below it."""
    one, other = read_number(value, language), read_number(key, language)
    return one is None or other is None or one.low <= _WHOLE or other.low > _WHOLE


def may_replace(other: FoundFigure, figure: FoundFigure, language: Language) -> bool:
    """Tell whether a figure of another sentence can stand for one: of the same kind, unit and size."""
    alike = other.kind is figure.kind and other.unit == figure.unit and bool(other.unit)
    return alike and other.sentence != figure.sentence and are_of_one_size((other.value, figure.value), language)
