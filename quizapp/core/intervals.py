"""Say how far a number from a small class can be trusted: intervals that hold the true value 95 times in 100."""

import math
from dataclasses import dataclass

_Z = 1.959963984540054  # two-sided 95 % of the normal distribution


@dataclass(frozen=True, slots=True)
class Interval:
    """From `low` to `high`, both included."""

    low: float
    high: float


def of_share(share: float, count: int) -> Interval | None:
    """Return the interval of a mean share of 0 to 1 of `count` answers (Wilson 1927), None without answers.

    Partial marks vary less than right and wrong do, so for them it is a little too wide, never too narrow.
    """
    if count < 1:
        return None
    square = _Z * _Z / count
    middle = (share + square / 2) / (1 + square)
    reach = _Z / (1 + square) * math.sqrt(share * (1 - share) / count + square / (4 * count))
    return Interval(max(middle - reach, 0.0), min(middle + reach, 1.0))


def of_correlation(value: float | None, count: int) -> Interval | None:
    """Return the interval of a correlation of `count` pairs (Fisher's z); None where there is none or below four."""
    if value is None or count < 4:
        return None
    if abs(value) >= 1:
        return Interval(value, value)
    reach = _Z / math.sqrt(count - 3)
    return Interval(math.tanh(math.atanh(value) - reach), math.tanh(math.atanh(value) + reach))


def of_alpha(alpha: float | None, items: int, count: int) -> Interval | None:
    """Return the interval of Cronbach's alpha of `items` and `count` learners (Bonett 2002), None where there is none
    or below three learners."""
    if alpha is None or items < 2 or count < 3:
        return None
    if alpha >= 1:
        return Interval(1.0, 1.0)
    reach = _Z * math.sqrt(2 * items / ((items - 1) * (count - 2)))
    return Interval(1 - (1 - alpha) * math.exp(reach), 1 - (1 - alpha) * math.exp(-reach))
