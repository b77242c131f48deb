"""Tell whether two numbers could count the same."""

from decimal import Decimal

from quizapp.core.item import Language
from quizapp.core.quantity import read_number

_FURTHEST = 100


def is_near(first: str, second: str, language: Language) -> bool:
    """Tell whether a number might count what the other one counts: nobody believes in 1,500 pillars of wisdom."""
    one, other = read_number(first, language), read_number(second, language)
    if one is None or other is None:
        return True
    small, large = sorted((one.low, other.low))
    return large <= _FURTHEST * max(small, Decimal(1))
